import Testing
import WeirRPC

@testable import WeirServer

struct ConnectionGuardTests {
  private let now = Instant(nanoseconds: 0)

  private func makeGuard(burst: Int) -> ConnectionGuard {
    var policy = ConnectionPolicy()
    policy.overheadBurst = burst
    policy.overheadPerSecond = 0
    return ConnectionGuard(policy, now: now)
  }

  @Test func `a frame that comes in two reads is no overhead`() {
    var guardian = makeGuard(burst: 100)
    for _ in 0..<1000 {
      #expect(guardian.received(60, useful: 0, frames: 0, now: now) == nil)
      #expect(guardian.received(40, useful: 100, frames: 0, now: now) == nil)
    }
  }

  @Test func `what never becomes useful is overhead`() {
    var guardian = makeGuard(burst: 100)
    #expect(guardian.received(100, useful: 0, frames: 0, now: now) == nil)
    #expect(guardian.received(1, useful: 0, frames: 0, now: now) == .overhead)
  }
}
