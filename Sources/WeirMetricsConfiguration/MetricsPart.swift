internal import Logging
internal import Synchronization
internal import WeirConfiguration
internal import WeirMetrics
internal import WeirMetricsServer
internal import WeirRPC
internal import WeirServer

/// The counters of calls, and the page that shows them beside those of the server.
final class MetricsPart: ServerPart {
  private let listen: String
  private let logger: Logger
  private let whenServing: @Sendable (String) -> Void
  private let calls: CallMetrics
  private let page = Mutex<MetricsServer?>(nil)

  init(
    listen: String, _ services: [any RPCService], _ logger: Logger, _ whenServing: @escaping @Sendable (String) -> Void
  ) throws(ServiceError) {
    self.listen = listen
    self.logger = logger
    self.whenServing = whenServing
    calls = try CallMetrics(services: services)
  }

  var interceptors: [any Interceptor] { [calls] }

  func start(beside server: Server) async throws {
    let page = try MetricsServer(listen: listen, logger: logger)
    try await page.start([calls, server])
    self.page.withLock { $0 = page }
    whenServing(page.address)
  }

  func stop() async {
    let page = page.withLock { page in
      defer { page = nil }
      return page
    }
    await page?.stop()
  }
}
