import Logging
import Synchronization
import WeirLoop
import WeirRPC

/// Takes in the connections that come to a server's sockets, and gives each to the worker with the fewest.
///
/// It lives on the loop of `ServerControl`.
final class Acceptor {
  private let shared: ServerShared
  private let workers: [Worker]
  private let loop: EventLoop
  /// Those that no listener has taken over.
  private var sockets: [BoundSocket]
  private var listeners: [Listener] = []
  private let proxied: ProxiedArrivals
  private var resumeTimer: LoopTimer?
  private var refusals: Refusals?
  /// Runs while refused connections are only counted, after a line about them.
  private var refusalTimer: LoopTimer?

  /// Connections that were refused since the last line about them.
  private struct Refusals {
    var count: Int
    /// The limit that the last one of them met.
    var limit: String
  }

  private static let pauseTime = Duration.milliseconds(100)
  private static let refusalInterval = Duration.seconds(1)

  init(_ sockets: [BoundSocket], shared: ServerShared, workers: [Worker], loop: EventLoop) {
    self.sockets = sockets
    self.shared = shared
    self.workers = workers
    self.loop = loop
    proxied = ProxiedArrivals(shared, on: loop)
  }

  /// Begins to accept.
  func open() throws(LoopError) {
    while let bound = sockets.first {
      listeners.append(
        try Listener(
          bound.socket, on: loop, accepted: { [unowned self] in arrive($0, bound) },
          failed: { [unowned self] error in pause(error) }))
      sockets.removeFirst()
    }
  }

  /// Accepts no more, and gives the addresses free.
  func close() {
    for listener in listeners { listener.close() }
    listeners.removeAll()
    for bound in sockets { bound.socket.close() }
    sockets.removeAll()
    proxied.close()
    resumeTimer?.close()
    refusalTimer?.close()
    sayRefusals()
  }

  /// A connection has come: from its client, or from a proxy that is to say who its client is.
  private func arrive(_ accepted: consuming AcceptedSocket, _ bound: BoundSocket) {
    let (peer, tls) = (Address(accepted.peer), bound.tls)
    guard !bound.proxies.isEmpty else { return accept(accepted, from: peer, tls) }
    guard bound.proxies.contains(where: { $0.contains(peer) }) else {
      return ConnectionLog(shared, peer: peer).ended(for: .untrustedProxy, detail: "")
    }
    let limit = shared.configuration.limits.connections
    guard shared.connections.load(ordering: .relaxed) + proxied.count < limit else { return refuse("\(limit)") }
    proxied.add(accepted) { [unowned self] accepted, client in accept(accepted, from: client, tls) }
  }

  private func accept(_ accepted: consuming AcceptedSocket, from peer: Address, _ tls: CurrentTLS?) {
    let limits = shared.configuration.limits
    guard shared.connections.load(ordering: .relaxed) < limits.connections else {
      return refuse("\(limits.connections)")
    }
    guard let client = shared.clients.join(peer, limit: limits.connectionsPerClient) else {
      return refuse("\(limits.connectionsPerClient ?? 0) of one client")
    }
    var chosen = workers[0]
    for worker in workers.dropFirst()
    where worker.load.load(ordering: .relaxed) < chosen.load.load(ordering: .relaxed) { chosen = worker }
    chosen.load.add(1, ordering: .relaxed)
    shared.connections.add(1, ordering: .relaxed)
    shared.acceptedConnections.add(1, ordering: .relaxed)
    chosen.adoptLater(accepted, from: peer, client, tls)
  }

  /// There are as many connections as may be. Says so at once, and then, once a second, how many more there were.
  private func refuse(_ limit: String) {
    shared.refusedConnections.add(1, ordering: .relaxed)
    guard let count = refusals?.count else {
      logRefusals(Refusals(count: 1, limit: limit))
      let timer = refusalTimer ?? LoopTimer(on: loop) { [unowned self] in sayRefusals() }
      refusalTimer = timer
      refusals = Refusals(count: 0, limit: limit)
      return timer.set(after: Self.refusalInterval)
    }
    refusals = Refusals(count: count + 1, limit: limit)
  }

  private func sayRefusals() {
    guard let refused = refusals.take(), refused.count > 0 else { return }
    logRefusals(refused)
    refusals = Refusals(count: 0, limit: refused.limit)
    refusalTimer?.set(after: Self.refusalInterval)
  }

  private func logRefusals(_ refused: Refusals) {
    shared.logger.warning(
      "connections refused: the limit is reached", metadata: ["count": "\(refused.count)", "limit": "\(refused.limit)"])
  }

  /// No descriptors are left. The connections that wait stay with the system for a while; no use in asking again at once.
  private func pause(_ error: LoopError) {
    shared.logger.error("cannot accept connections", metadata: ["error": "\(error)"])
    let timer =
      resumeTimer ?? LoopTimer(on: loop) { [unowned self] in for listener in listeners { listener.resume() } }
    resumeTimer = timer
    timer.set(after: Self.pauseTime)
  }
}
