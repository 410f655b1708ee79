import Testing
import WeirRPC

@testable import WeirServer

@Suite struct ConnectionTimingTests {
  private static let facts = ConnectionTiming.Facts(openCalls: 0, isDraining: false, isStuck: false)

  private func timing() -> ConnectionTiming { ConnectionTiming(ConnectionPolicy(), now: second(0), jitter: 0) }

  private func second(_ number: Int64) -> Instant { Instant(nanoseconds: number * 1_000_000_000) }

  @Test func `a frame that is begun has its time, however its bytes come`() {
    var timing = timing()
    timing.received(frames: 1, progress: true, isInside: true, now: second(1))
    for now in 2...10 {
      timing.received(frames: 0, progress: false, isInside: true, now: second(Int64(now)))
      #expect(timing.ask(Self.facts, now: second(Int64(now))) == .nothing)
    }
    #expect(timing.ask(Self.facts, now: second(11)) == .end(.unfinishedFrame))
  }

  @Test func `data that come slowly are progress, though their frame is long`() {
    var timing = timing()
    for now in 1...60 {
      timing.received(frames: now == 1 ? 1 : 0, progress: true, isInside: true, now: second(Int64(now)))
      #expect(timing.ask(Self.facts, now: second(Int64(now))) == .nothing)
    }
    #expect(timing.ask(Self.facts, now: second(70)) == .end(.unfinishedFrame))
  }

  @Test func `between frames a client may be silent`() {
    var timing = timing()
    timing.received(frames: 1, progress: true, isInside: true, now: second(1))
    timing.received(frames: 1, progress: true, isInside: false, now: second(2))
    #expect(timing.ask(Self.facts, now: second(3600)) == .nothing)
  }

  @Test func `who says nothing has as long for the first frame as who says it byte by byte`() {
    var timing = timing()
    for now in 1...9 { timing.received(frames: 0, progress: false, isInside: true, now: second(Int64(now))) }
    #expect(timing.ask(Self.facts, now: second(9)) == .nothing)
    #expect(timing.ask(Self.facts, now: second(10)) == .end(.handshake))
  }
}
