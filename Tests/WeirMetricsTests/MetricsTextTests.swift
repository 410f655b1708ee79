import Testing

@testable import WeirMetrics

@Suite struct MetricsTextTests {
  private func text(_ format: MetricsText.Format, _ body: (inout MetricsText) -> Void) -> String {
    var text = MetricsText(format)
    body(&text)
    text.end()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test func `a family has its help, its type and its samples`() {
    let page = { (text: inout MetricsText) in
      text.begin("a_b_total", .counter, #"What "a" is, with \ and"# + "\na second line.")
      text.sample(1)
      text.sample(-2, labels: [("x", "a\\\"b\nc"), ("y", "ü")])
      text.begin("t_seconds", .gauge, "Time.")
      text.sample(nanoseconds: 1_500_000_000)
    }
    #expect(
      text(.prometheus, page) == #"""
        # HELP a_b_total What "a" is, with \\ and\na second line.
        # TYPE a_b_total counter
        a_b_total 1
        a_b_total{x="a\\\"b\nc",y="ü"} -2
        # HELP t_seconds Time.
        # TYPE t_seconds gauge
        t_seconds 1.5

        """#)
    #expect(
      text(.openMetrics, page) == #"""
        # HELP a_b What "a" is, with \\ and\na second line.
        # TYPE a_b counter
        a_b_total 1
        a_b_total{x="a\\\"b\nc",y="ü"} -2
        # HELP t_seconds Time.
        # TYPE t_seconds gauge
        t_seconds 1.5
        # EOF

        """#)
  }

  @Test(arguments: [
    (0, "0.0"), (1, "0.000000001"), (10_000, "0.00001"), (1_000_000_000, "1.0"), (12_340_000_000, "12.34"),
    (-500_000_000, "-0.5"), (-1_500_000_000, "-1.5"), (Int.max, "9223372036.854775807"),
    (Int.min, "-9223372036.854775808"),
  ])
  func `nanoseconds are written as seconds, exactly`(_ nanoseconds: Int, _ expected: String) {
    #expect(MetricsText.seconds(nanoseconds) == expected)
  }

  @Test func `bounds ascend, and those that are written are among them`() {
    let all = LatencyBuckets().all
    #expect(all == all.sorted() && Set(all).count == LatencyBuckets.count - 1)
    #expect(Set(all).isSuperset(of: LatencyBuckets.ofMiddleware))
    #expect(LatencyBuckets.ofGRPC.count == 41)
    let buckets = LatencyBuckets()
    for (index, bound) in all.enumerated() {
      #expect(buckets.index(of: bound) == index)
      #expect(buckets.index(of: bound + 1) == index + 1)
    }
    #expect(buckets.index(of: .max) == LatencyBuckets.count - 1)
  }
}
