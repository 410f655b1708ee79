import Logging
import Synchronization
import Testing
import WeirInterceptors
import WeirMetrics
import WeirMetricsServer
import WeirRPC
import WeirServer

// The examples of Metrics.md, compiled; the second is run.

func serve(_ services: [any RPCService], _ logger: Logger) async throws {
  let metrics = try CallMetrics(services: services)
  let server = try Server(
    listen: [.tcp("127.0.0.1", 50051)], services: services, interceptors: [.logging(logger), metrics], logger: logger)
  let page = try MetricsServer(listen: "127.0.0.1:9464", logger: logger)
  try await page.start([metrics, server])
  try await server.run(signals: .all)
  await page.stop()
}

final class Orders: MetricsSource {
  let placed = Atomic<Int>(0)

  func write(to text: inout MetricsText) {
    text.begin("shop_orders_placed_total", .counter, "Orders placed.")
    text.sample(placed.load(ordering: .relaxed))
  }
}

@Suite struct MetricsExample {
  @Test func `figures of one's own are on the page`() {
    let orders = Orders()
    orders.placed.add(3, ordering: .relaxed)
    var text = MetricsText()
    orders.write(to: &text)
    #expect(
      String(decoding: text.bytes, as: UTF8.self) == """
        # HELP shop_orders_placed_total Orders placed.
        # TYPE shop_orders_placed_total counter
        shop_orders_placed_total 3

        """)
  }
}
