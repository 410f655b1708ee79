import Testing
import WeirRPC

@testable import WeirServer

/// What is due when, with time moved by hand. Milliseconds.
@Suite struct ConnectionTimingTests {
  private func at(_ milliseconds: Int) -> Instant { Instant(nanoseconds: Int64(milliseconds) * 1_000_000) }

  private func facts(
    calls: Int = 0, opened: Int = 0, draining: Bool = false, stuck: Bool = false
  ) -> ConnectionTiming.Facts {
    ConnectionTiming.Facts(openCalls: calls, callsOpened: opened, isDraining: draining, takesNothing: stuck)
  }

  /// A connection that was opened at 0, and whose client has said all it must at once.
  private func timing(jitter: Double = 0, _ change: (inout ConnectionPolicy) -> Void) -> ConnectionTiming {
    var policy = ConnectionPolicy()
    policy.keepaliveTime = nil
    change(&policy)
    var timing = ConnectionTiming(policy, now: at(0), jitter: jitter)
    timing.received(frames: 1, now: at(0))
    return timing
  }

  @Test func `asks after silence, and gives up without an answer`() {
    var timing = timing {
      $0.keepaliveTime = .seconds(1)
      $0.keepaliveTimeout = .milliseconds(200)
    }
    #expect(timing.ask(facts(), now: at(999)) == .nothing)
    #expect(timing.ask(facts(), now: at(1000)) == .ping)
    #expect(timing.ask(facts(), now: at(2000)) == .nothing, "it has not left yet, and is not asked for twice")
    timing.sentPing(now: at(2000))
    #expect(timing.ask(facts(), now: at(2199)) == .nothing)
    #expect(timing.ask(facts(), now: at(2200)) == .close(.connectionLost))
  }

  @Test func `whatever comes is an answer`() {
    var timing = timing {
      $0.keepaliveTime = .seconds(1)
      $0.keepaliveTimeout = .milliseconds(200)
    }
    #expect(timing.ask(facts(), now: at(1000)) == .ping)
    timing.sentPing(now: at(1000))
    timing.received(frames: 1, now: at(1100))
    #expect(timing.ask(facts(), now: at(1200)) == .nothing)
    #expect(timing.ask(facts(), now: at(2100)) == .ping)
  }

  @Test func `the PING of a drain must be answered too`() {
    var timing = timing { $0.keepaliveTimeout = .milliseconds(200) }
    timing.sentPing(now: at(500))
    timing.sentPing(now: at(600))
    #expect(timing.ask(facts(draining: true), now: at(699)) == .nothing)
    #expect(timing.ask(facts(draining: true), now: at(700)) == .close(.connectionLost))
  }

  @Test func `a PING that is not even acknowledged has the send timeout too`() {
    var timing = timing {
      $0.keepaliveTimeout = .milliseconds(200)
      $0.sendTimeout = .milliseconds(300)
    }
    timing.sentPing(now: at(500))
    var facts = facts()
    facts.isUnacknowledged = true
    #expect(timing.ask(facts, now: at(799)) == .nothing)
    #expect(timing.ask(facts, now: at(800)) == .close(.connectionLost))
  }

  @Test func `a connection without calls is idle`() {
    var timing = timing { $0.maximumIdle = .seconds(1) }
    #expect(timing.ask(facts(calls: 1, opened: 1), now: at(5000)) == .nothing)
    #expect(timing.ask(facts(opened: 1), now: at(5999)) == .nothing)
    #expect(timing.ask(facts(opened: 1), now: at(6000)) == .goAway("max_idle"))
    #expect(timing.ask(facts(opened: 1, draining: true), now: at(7000)) == .nothing)
  }

  @Test func `a connection whose calls end between two questions is not idle`() {
    var timing = timing { $0.maximumIdle = .seconds(1) }
    for second in 1..<10 { #expect(timing.ask(facts(opened: second), now: at(second * 1000)) == .nothing) }
    #expect(timing.ask(facts(opened: 9), now: at(10_000)) == .goAway("max_idle"))
  }

  @Test(arguments: [(-1.0, 900), (0, 1000), (1, 1100)])
  func `ages are spread by a tenth either way`(_ jitter: Double, _ age: Int) {
    var timing = timing(jitter: jitter) { $0.maximumAge = .seconds(1) }
    #expect(timing.ask(facts(calls: 1), now: at(age)) == .nothing)
    #expect(timing.ask(facts(calls: 1), now: at(age + 1)) == .goAway("max_age"))
  }

  @Test func `calls of an old connection have the grace, and no longer`() {
    var timing = timing {
      $0.maximumAge = .seconds(1)
      $0.maximumAgeGrace = .milliseconds(500)
    }
    #expect(timing.ask(facts(calls: 1), now: at(1001)) == .goAway("max_age"))
    #expect(timing.ask(facts(calls: 1, draining: true), now: at(1500)) == .nothing)
    #expect(timing.ask(facts(calls: 1, draining: true), now: at(1501)) == .close(.serverReset))
  }

  @Test func `a client that says nothing is ended at the handshake's limit`() {
    var policy = ConnectionPolicy()
    policy.handshakeTimeout = .milliseconds(300)
    var timing = ConnectionTiming(policy, now: at(0), jitter: 0)
    timing.received(frames: 0, now: at(200))
    #expect(timing.ask(facts(), now: at(299)) == .nothing)
    #expect(timing.ask(facts(), now: at(300)) == .end(.handshake))
  }

  @Test func `a frame that was begun must end`() {
    var timing = timing { $0.handshakeTimeout = .milliseconds(300) }
    timing.received(frames: 0, now: at(1000))
    #expect(timing.ask(facts(), now: at(1299)) == .nothing)
    #expect(timing.ask(facts(), now: at(1300)) == .end(.unfinishedFrame))
  }

  @Test func `a client that takes nothing is ended, one that takes some is not`() {
    var timing = timing { $0.sendTimeout = .milliseconds(300) }
    #expect(timing.ask(facts(stuck: true), now: at(1000)) == .nothing)
    #expect(timing.ask(facts(stuck: false), now: at(1200)) == .nothing)
    #expect(timing.ask(facts(stuck: true), now: at(1299)) == .nothing)
    #expect(timing.ask(facts(stuck: true), now: at(1598)) == .nothing)
    #expect(timing.ask(facts(stuck: true), now: at(1599)) == .end(.stuckWrite))
  }

  @Test func `times too long for the clock are as good as never`() {
    var timing = timing(jitter: 1) {
      $0.maximumIdle = .seconds(Int64.max)
      $0.maximumAge = .seconds(Int64.max)
      $0.keepaliveTime = .seconds(Int64.max)
    }
    #expect(timing.ask(facts(), now: at(1_000_000_000)) == .nothing)
  }

  @Test func `a frame has its time, however its bytes come`() {
    var timing = timing { $0.handshakeTimeout = .milliseconds(300) }
    for now in stride(from: 1000, to: 1300, by: 50) {
      timing.received(frames: 0, now: at(now))
      #expect(timing.ask(facts(), now: at(now)) == .nothing)
    }
    #expect(timing.ask(facts(), now: at(1300)) == .end(.unfinishedFrame))
  }

  @Test func `a frame begun in the read that ended another must end too`() {
    var timing = timing { $0.handshakeTimeout = .milliseconds(300) }
    timing.received(frames: 1, progress: true, isInside: true, now: at(1000))
    #expect(timing.ask(facts(), now: at(1299)) == .nothing)
    #expect(timing.ask(facts(), now: at(1300)) == .end(.unfinishedFrame))
  }

  @Test func `data that come slowly are progress, though their frame is long`() {
    var timing = timing { $0.handshakeTimeout = .milliseconds(300) }
    for now in stride(from: 1000, to: 9000, by: 200) {
      timing.received(frames: 0, progress: true, isInside: true, now: at(now))
      #expect(timing.ask(facts(), now: at(now)) == .nothing)
    }
  }
}

extension ConnectionTiming {
  fileprivate mutating func ask(_ facts: Facts, now: Instant) -> Due { ask(facts, now: now, Pauses()) }

  /// Whole frames, or a part of one.
  fileprivate mutating func received(frames: Int, now: Instant) {
    received(frames: frames, progress: frames > 0, isInside: frames == 0, now: now)
  }
}
