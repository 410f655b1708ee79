import Testing
import WeirRPC

@testable import WeirInterceptors

@Suite struct LatencyGradientTests {
  /// Rounds of calls that each take so long, with so many in progress.
  private struct Load {
    var gradient: LatencyGradient
    private var now: Int64 = 0

    init(initial: Int, bounds: ClosedRange<Int> = 4...1000) {
      gradient = LatencyGradient(initial: initial, bounds: bounds)
    }

    mutating func run(_ rounds: Int, milliseconds: Int64, inProgress: (_ limit: Int) -> Int = { $0 }) {
      for _ in 0..<rounds * 10 {
        now += 10_000_000
        gradient.ended(
          after: milliseconds * 1_000_000, inProgress: inProgress(gradient.limit), at: Instant(nanoseconds: now))
      }
    }
  }

  @Test func `the limit grows while calls take no longer`() {
    var load = Load(initial: 20)
    load.run(20, milliseconds: 5)
    // Four fifths of a call a round, but for the round that begins the count.
    #expect((34...36).contains(load.gradient.limit))
  }

  @Test func `it falls to half its size and below when calls take three times as long`() {
    var load = Load(initial: 100)
    load.run(50, milliseconds: 5)
    let before = load.gradient.limit
    load.run(30, milliseconds: 15)
    #expect(load.gradient.limit < before / 2)
  }

  @Test func `it comes back when they are as quick as before`() {
    var load = Load(initial: 100)
    load.run(50, milliseconds: 5)
    load.run(30, milliseconds: 15)
    let low = load.gradient.limit
    load.run(50, milliseconds: 5)
    #expect(load.gradient.limit > low + 30)
  }

  @Test func `calls that are half as slow again change nothing for the worse`() {
    var load = Load(initial: 100)
    load.run(50, milliseconds: 10)
    let before = load.gradient.limit
    load.run(20, milliseconds: 14)
    #expect(load.gradient.limit >= before)
  }

  @Test func `a server that is half idle learns nothing of its limit`() {
    var load = Load(initial: 100)
    load.run(50, milliseconds: 5) { _ in 10 }
    load.run(50, milliseconds: 50) { _ in 10 }
    #expect(load.gradient.limit == 100)
  }

  @Test func `it stays within its bounds`() {
    var load = Load(initial: 500, bounds: 10...120)
    #expect(load.gradient.limit == 120)
    load.run(500, milliseconds: 5)
    #expect(load.gradient.limit == 120)
    load.run(300, milliseconds: 5000)
    #expect(load.gradient.limit >= 10)
    var low = Load(initial: 1, bounds: 3...5)
    low.run(3, milliseconds: 1)
    #expect((3...5).contains(low.gradient.limit))
  }

  @Test func `calls that take no time, or less, do not divide by nothing`() {
    var gradient = LatencyGradient(initial: 10, bounds: 1...20)
    for index in 0..<1000 {
      gradient.ended(
        after: index % 2 == 0 ? 0 : -5, inProgress: 10, at: Instant(nanoseconds: Int64(index) * 20_000_000))
    }
    #expect((1...20).contains(gradient.limit))
  }
}
