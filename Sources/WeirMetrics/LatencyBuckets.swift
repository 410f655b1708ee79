/// The latencies that calls are sorted by: the bounds of gRFC A66, and one that Prometheus' own have besides.
struct LatencyBuckets: Sendable {
  /// Bounds in nanoseconds, ascending; a call belongs to the first that is not below it.
  let bounds: InlineArray<42, Int> = [
    0, 10_000, 50_000, 100_000, 300_000, 600_000, 800_000, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000,
    6_000_000, 8_000_000, 10_000_000, 13_000_000, 16_000_000, 20_000_000, 25_000_000, 30_000_000, 40_000_000,
    50_000_000, 65_000_000, 80_000_000, 100_000_000, 130_000_000, 160_000_000, 200_000_000, 250_000_000, 300_000_000,
    400_000_000, 500_000_000, 650_000_000, 800_000_000, 1_000_000_000, 2_000_000_000, 2_500_000_000, 5_000_000_000,
    10_000_000_000, 20_000_000_000, 50_000_000_000, 100_000_000_000,
  ]

  /// Those, and one for what is longer.
  static let count = 43

  /// The bounds of gRFC A66: all but the one at 2.5 s.
  static let ofGRPC: [Int] = LatencyBuckets().all.filter { $0 != 2_500_000_000 }

  /// The bounds that go-grpc-middleware's histogram has, which are those of Prometheus' Go client.
  static let ofMiddleware = [
    5_000_000, 10_000_000, 25_000_000, 50_000_000, 100_000_000, 250_000_000, 500_000_000, 1_000_000_000, 2_500_000_000,
    5_000_000_000, 10_000_000_000,
  ]

  /// All bounds, as an array.
  var all: [Int] { bounds.indices.map { bounds[$0] } }

  /// Which bucket a call of so many nanoseconds belongs to, from 0 to below `count`.
  func index(of nanoseconds: Int) -> Int {
    var (low, high) = (0, 42)
    while low < high {
      let middle = (low &+ high) / 2
      if bounds[middle] < nanoseconds { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
