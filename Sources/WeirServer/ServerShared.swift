import Logging
import Synchronization
import WeirRPC

/// What every worker of a server reads and none changes.
final class ServerShared: Sendable {
  let configuration: ServerConfiguration
  let router: RPCRouter
  let chain: InterceptorChain
  let clock: MonotonicClock
  let logger: Logger
  /// Connections open on all workers.
  let connections = Atomic<Int>(0)
  /// Connections that were taken in, and those that were closed at once.
  let acceptedConnections = Atomic<Int>(0)
  let refusedConnections = Atomic<Int>(0)
  /// What each client holds of what they share.
  let clients = Clients()
  /// Response bytes that wait for the clients of all connections, as of each one's last turn.
  let bufferedResponses = Atomic<Int>(0)
  /// Memory that decoded requests take while their handlers have them.
  let decodedRequests: MessageMemory.Total
  /// Handlers at work on all workers, of those that can wait.
  let callsInFlight = Atomic<Int>(0)

  /// Connections ended for what their peers did, by reason.
  private let violations = Mutex<[Violation: Int]>([:])

  func count(_ violation: Violation) { violations.withLock { $0[violation, default: 0] += 1 } }

  /// By the reason's name.
  var violationCounts: [String: Int] {
    violations.withLock { Dictionary(uniqueKeysWithValues: $0.map { ($0.key.name, $0.value) }) }
  }

  /// From -1 to 1, to spread what would otherwise happen everywhere at once.
  let jitter: @Sendable () -> Double

  init(
    configuration: ServerConfiguration, router: RPCRouter, chain: InterceptorChain, clock: MonotonicClock,
    logger: Logger, jitter: @escaping @Sendable () -> Double
  ) {
    self.configuration = configuration
    decodedRequests = MessageMemory.Total(limit: configuration.limits.decodedRequestsOfAll)
    self.router = router
    self.chain = chain
    self.clock = clock
    self.logger = logger
    self.jitter = jitter
  }
}
