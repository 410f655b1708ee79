public import Logging
import Synchronization
import WeirHTTP2
import WeirLoop
public import WeirRPC

/// A gRPC server: listeners, and workers that serve what comes in through them.
///
/// ```swift
/// let server = try Server(
///   listen: [.tcp("127.0.0.1", 50051)], services: [Greeter()], interceptors: [.logging(logger)])
/// try await server.run(signals: .all)
/// ```
public final class Server: Sendable {
  /// Where the server listens, with the ports the system chose where 0 was asked for.
  public let addresses: [Address]
  private let control: ServerControl
  /// Sockets that were passed to this process, and that no address of this server takes.
  private let unused: [InheritedSockets.Passed]

  /// Binds every address; connections are answered from `run` on.
  ///
  /// - Parameters:
  ///   - listen: addresses to bind, and sockets that were bound for this process.
  ///   - services: what is served; reflection and health only where they are among these.
  ///   - interceptors: what every call passes before its handler, from the outside in.
  ///   - tls: the server's certificate, for all addresses but those of Unix-domain sockets and those that have their
  ///     own; without it everything is plaintext.
  ///   - onDrain: called once when the server begins to shut down, before any client is told; health goes down here.
  ///   - onReload: called with each SIGHUP, on no thread of the server's: what else comes from files is read again here.
  ///   - logger: for what concerns the server, not a call: its start and end, connections that are refused.
  /// - Throws: `ServerError` when an address is malformed or cannot be bound, a method has no handler, two services have
  ///   one name, or the chain cannot work (`InterceptorChain.problems(serving:)`). Nothing stays half open.
  public convenience init(
    listen: [ListenAddress], services: [any RPCService], interceptors: [any Interceptor] = [],
    configuration: ServerConfiguration = .init(), tls: ServerTLS? = nil, logger: Logger = Logger(label: "weir"),
    onDrain: @escaping @Sendable () -> Void = {}, onReload: (@Sendable () -> Void)? = nil
  ) throws(ServerError) {
    var current: CurrentTLS?
    if let tls { current = try CurrentTLS(tls) }
    try self.init(
      listen: listen, services: services, interceptors: interceptors, configuration: configuration,
      certificates: current, logger: logger, onDrain: onDrain, onReload: onReload)
  }

  /// As above, with certificates that were read already.
  ///
  /// - Parameters:
  ///   - own: those of addresses with TLS of their own.
  ///   - reloadsCertificates: whether SIGHUP reads them again; false when `onReload` does.
  package init(
    listen: [ListenAddress], services: [any RPCService], interceptors: [any Interceptor],
    configuration: ServerConfiguration, certificates: CurrentTLS?, own: [ServerTLS: CurrentTLS] = [:], logger: Logger,
    onDrain: @escaping @Sendable () -> Void, onReload: (@Sendable () -> Void)? = nil, reloadsCertificates: Bool = true
  ) throws(ServerError) {
    guard configuration.workers > 0 else { throw ServerError("a server needs at least one worker") }
    let chain = InterceptorChain(interceptors)
    let router: RPCRouter
    do throws(ServiceError) {
      router = try RPCRouter(services)
    } catch {
      throw ServerError(error.description)
    }
    let problems = chain.problems(serving: router.services.flatMap(\.routes).map(\.method))
    guard problems.isEmpty else { throw ServerError(problems.joined(separator: "\n")) }
    let tls = try TLSSources(certificates, listen, own: own)
    for warning in tls.all.flatMap(\.warnings) { logger.warning("\(warning)") }
    var unused: [InheritedSockets.Passed] = []
    let sockets = try ListeningSockets.open(listen, tls, unused: &unused)
    addresses = sockets.map { Address($0.socket.address) }
    let clock = MonotonicClock { Instant(nanoseconds: EventLoop.nanoseconds()) }
    let shared = ServerShared(
      configuration: configuration, router: router, chain: chain, clock: clock, logger: logger,
      jitter: { .random(in: -1...1) })
    self.unused = unused
    Self.warn(of: sockets, logger)
    do throws(LoopError) {
      control = try ServerControl(
        shared: shared, sockets: sockets, tls: tls, onDrain: onDrain, onReload: onReload,
        reloadsCertificates: reloadsCertificates)
    } catch {
      for bound in sockets { bound.socket.close() }
      throw ServerError("cannot start: \(error)")
    }
  }

  /// Warns of sockets that were passed to this process and that the server does not take. For a process that has this server
  /// alone: another one might take them.
  package func warnOfUnusedSockets(_ logger: Logger) {
    for socket in unused {
      let named = socket.name.isEmpty ? "" : ", systemd:\(socket.name)"
      logger.warning(
        "a socket that was passed is not used: listen on systemd\(named) or fd:\(socket.descriptor)",
        metadata: ["name": "\(socket.name)"])
    }
  }

  private static func warn(of sockets: [BoundSocket], _ logger: Logger) {
    for address in sockets.filter({ $0.tls == nil }).map({ Address($0.socket.address) }) where !address.isLocal {
      logger.warning("plaintext on an address that others can reach", metadata: ["address": "\(address)"])
    }
  }

  /// Serves until it is told to shut down: by `shutdown`, by a signal, or by the cancellation of the task that it runs in.
  /// Then it sends clients away, lets calls in flight finish within the grace period, and returns. A cancelled task gets
  /// the whole grace period too; `shutdownNow` cuts it short. One that is cancelled before it serves closes the sockets and
  /// returns. A server runs once.
  ///
  /// - Parameters:
  ///   - signals: what is answered to beside; none of the process's signals unless it is asked for.
  ///   - whenServing: called once connections are accepted and signals are watched for: from then on SIGTERM drains the
  ///     server.
  /// - Throws: when the system refuses a thread, a listener or a signal, or when the server has run before.
  public func run(
    signals: ServerSignals = [], whenServing: @escaping @Sendable () -> Void = {}
  ) async throws(ServerError) {
    try await control.run(signals, whenServing: whenServing)
  }

  /// Gives the addresses free when the server is not to run after all; it cannot run then. One that runs or has run is left
  /// alone.
  package func closeWithoutRunning() { control.closeWithoutRunning() }

  /// Begins to drain, as SIGTERM does. Returns at once; `run` returns when all is done. A second time it does nothing.
  public func shutdown() { Task { await control.drain("shutdown") } }

  /// Drains without waiting for anything, as a second SIGTERM does: calls in flight are cancelled, and answered.
  public func shutdownNow() { Task { await control.drainNow("shutdown") } }

  /// Reads the certificates again, those of all addresses, as SIGHUP does. New connections get them; those that are open
  /// keep theirs.
  ///
  /// - Throws: the first that cannot be used, which stays as it was; or when the server has none.
  public func reload() async throws(ServerError) { try await control.reload(nil) }

  /// Puts `tls` in the place of what the server was made with, for new connections, and reads the other certificates
  /// again.
  ///
  /// - Throws: when it cannot be used, which changes nothing; or when the server was made without.
  public func reload(_ tls: ServerTLS) async throws(ServerError) { try await control.reload(tls) }

  /// What the server has counted, each figure as of a moment of its own.
  public var statistics: ServerStatistics { control.statistics }

  /// Connections that were ended for what their peers did, by reason (`too_many_resets`, `handshake_timeout`, …).
  public var endedConnections: [String: Int] { control.endedConnections }

  /// Connections open now.
  public var openConnections: Int { control.openConnections }
}

/// Why a server cannot serve.
public struct ServerError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
