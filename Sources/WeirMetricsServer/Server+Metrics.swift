public import WeirMetrics
public import WeirServer

extension Server: MetricsSource {
  /// Writes what the server knows of its connections: `weir_server_connections` (open now),
  /// `weir_server_connections_accepted_total`, `weir_server_connections_refused_total` (beyond a limit), and
  /// `weir_server_connections_ended_total` by `reason`, for those that were ended for what their peers did.
  public func write(to text: inout MetricsText) {
    let statistics = statistics
    text.begin("weir_server_connections", .gauge, "Connections open now.")
    text.sample(statistics.openConnections)
    text.begin("weir_server_connections_accepted_total", .counter, "Connections that were taken in.")
    text.sample(statistics.acceptedConnections)
    text.begin("weir_server_connections_refused_total", .counter, "Connections that were closed at once, at a limit.")
    text.sample(statistics.refusedConnections)
    text.begin(
      "weir_server_connections_ended_total", .counter, "Connections that were ended for what their peers did.")
    for (reason, count) in statistics.endedConnections.sorted(by: { $0.key < $1.key }) {
      text.sample(count, labels: [("reason", reason)])
    }
    text.begin("weir_server_waiting_handlers", .gauge, "Handlers at work now, of those that can wait.")
    text.sample(statistics.waitingHandlers)
    text.begin("weir_server_buffered_response_bytes", .gauge, "Response bytes that wait for clients to take them.")
    text.sample(statistics.bufferedResponses)
  }
}
