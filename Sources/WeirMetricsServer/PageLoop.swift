internal import Logging
internal import WeirLoop
internal import WeirMetrics

/// The thread that serves the page.
actor PageLoop: LoopActor {
  nonisolated let loop: EventLoop
  private let clients: PageClients

  init(_ socket: ListeningSocket, _ logger: Logger) throws(LoopError) {
    let loop = try EventLoop()
    self.loop = loop
    clients = PageClients(socket, on: loop, logger)
  }

  func open(_ sources: [any MetricsSource]) throws(LoopError) { try clients.open(sources, owner: self) }

  func close() {
    clients.close()
    loop.close()
  }
}

extension PageLoop: StreamSocketOwner {
  nonisolated func socket(_ id: Int, received bytes: Span<UInt8>) {
    assumeOnLoop(id, bytes) { (pages, id, bytes) in pages.clients.receive(bytes, from: id) }
  }

  nonisolated func socket(_ id: Int, ended error: LoopError) { assumeIsolated { $0.clients.remove(id) } }

  nonisolated func socketDrained(_ id: Int) { assumeIsolated { $0.clients.sent(to: id) } }
}
