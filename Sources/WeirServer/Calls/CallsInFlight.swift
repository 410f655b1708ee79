import Synchronization
import WeirRPC

/// Handlers at work on the whole server, of those that may wait: so many at once, of which each client has its share.
extension ServerShared {
  /// Counts a handler that is to begin.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` when the whole server has as many at work as it may, or the client its share of them.
  func handlerBegins(for client: ClientShare) throws(RPCError) {
    let limit = configuration.limits.callsInFlight
    let total = callsInFlight.add(1, ordering: .relaxed).oldValue
    let held = client.calls.add(1, ordering: .relaxed).oldValue
    guard FairShare.allows(1, held: held, total: total, limit: limit) else {
      handlerEnded(for: client)
      throw RPCError(
        .resourceExhausted,
        total >= limit
          ? "the server has \(limit) calls in flight, and takes no more"
          : "the client has \(held) calls in flight, its share of the \(limit) of the server")
    }
  }

  func handlerEnded(for client: ClientShare) {
    callsInFlight.subtract(1, ordering: .relaxed)
    client.calls.subtract(1, ordering: .relaxed)
  }
}
