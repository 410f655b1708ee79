import Testing
import WeirRPC

@testable import WeirServer

@Suite struct GracePeriodTests {
  private func at(_ milliseconds: Int) -> Instant { Instant(nanoseconds: Int64(milliseconds) * 1_000_000) }

  @Test func `is over when its time has passed`() {
    var period = GracePeriod(.milliseconds(500), now: at(100))
    #expect(period.remaining(now: at(100)) == .milliseconds(500))
    #expect(period.remaining(now: at(599)) == .milliseconds(1))
    #expect(period.remaining(now: at(600)) == nil)
  }

  @Test func `none is over at once, and a long one does not wrap`() {
    var none = GracePeriod(.zero, now: at(0))
    #expect(none.remaining(now: at(0)) == nil)
    var long = GracePeriod(.seconds(Int64.max), now: Instant(nanoseconds: .max))
    #expect(long.remaining(now: Instant(nanoseconds: .max)) == .seconds(Int64.max))
  }

  @Test(arguments: [false, true]) func `a pause of the process does not count`(_ looks: Bool) {
    var period = GracePeriod(.seconds(5), now: at(0))
    _ = period.remaining(now: at(0))
    // Stopped from 1000 to 9000: seen by the look that was due then, or by the end that was due at 5000.
    if looks { period.look(now: at(9000)) }
    #expect(period.remaining(now: at(9000)) == (looks ? .seconds(4) : nil))
  }
}
