import Testing
import WeirRPC

@testable import WeirServer

/// Every timer of a connection, alone and with each other one: which of two that are due decides. In the order of the table
/// in the documentation (Operation, Timers).
@Suite struct TimerPairTests {
  enum Timer: Int, CaseIterable, Sendable {
    case send, handshake, unfinishedFrame, keepaliveAnswer, ageGrace, idle, age, keepalive

    var due: ConnectionTiming.Due {
      switch self {
      case .send: .end(.stuckWrite)
      case .handshake: .end(.handshake)
      case .unfinishedFrame: .end(.unfinishedFrame)
      case .keepaliveAnswer: .close(.connectionLost)
      case .ageGrace: .close(.serverReset)
      case .idle: .goAway("max_idle")
      case .age: .goAway("max_age")
      case .keepalive: .ping
      }
    }

    /// Whether both can run at a time.
    func goes(with other: Timer) -> Bool {
      switch (self, other) {
      // No frame is unfinished and no age is over before the first frame; who is sent away is neither idle nor old; a PING
      // whose answer is awaited is not sent again.
      case (.handshake, .unfinishedFrame), (.handshake, .ageGrace), (.ageGrace, .idle), (.ageGrace, .age),
        (.keepaliveAnswer, .keepalive):
        false
      default: self != other
      }
    }
  }

  private static let pairs = Timer.allCases.flatMap { first in
    Timer.allCases.filter { first.rawValue < $0.rawValue && first.goes(with: $0) }.map { (first, $0) }
  }

  private static let never = Duration.seconds(Int64.max)

  private func at(_ milliseconds: Int) -> Instant { Instant(nanoseconds: Int64(milliseconds) * 1_000_000) }

  /// What is due at 5000 ms, when each of these timers, of 1000 ms, has run since the beginning.
  private func due(_ timers: Timer..., pauses: Pauses = Pauses()) -> ConnectionTiming.Due {
    var policy = ConnectionPolicy()
    let time = { (timer: Timer) in timers.contains(timer) ? Duration.seconds(1) : nil }
    policy.sendTimeout = time(.send) ?? Self.never
    policy.handshakeTimeout = time(.handshake) ?? time(.unfinishedFrame) ?? Self.never
    policy.keepaliveTimeout = time(.keepaliveAnswer) ?? Self.never
    policy.keepaliveTime = time(.keepalive)
    policy.maximumIdle = time(.idle)
    policy.maximumAge = timers.contains(.ageGrace) ? .zero : time(.age)
    policy.maximumAgeGrace = time(.ageGrace)
    var timing = ConnectionTiming(policy, now: at(0), jitter: 0)
    if !timers.contains(.handshake) {
      timing.received(frames: 1, progress: true, isInside: timers.contains(.unfinishedFrame), now: at(0))
    }
    if timers.contains(.keepaliveAnswer) { timing.sentPing(now: at(0)) }
    var facts = ConnectionTiming.Facts(
      openCalls: 0, callsOpened: 0, isDraining: false, takesNothing: timers.contains(.send))
    _ = timing.ask(facts, now: at(1), Pauses())
    facts.isDraining = timers.contains(.ageGrace)
    return timing.ask(facts, now: at(5000), pauses)
  }

  @Test(arguments: Timer.allCases) func `each alone`(_ timer: Timer) { #expect(due(timer) == timer.due) }

  @Test(arguments: pairs) func `the stricter of two`(_ first: Timer, _ second: Timer) {
    #expect(due(first, second) == first.due)
  }

  @Test(arguments: Timer.allCases) func `a pause of the process counts for none, but for the age`(_ timer: Timer) {
    var pauses = Pauses()
    pauses.note(due: at(500), now: at(5000))
    #expect(due(timer, pauses: pauses) == (timer == .age ? timer.due : .nothing))
  }
}
