public import Logging
import Synchronization
import WeirHTTP2
import WeirLoop
public import WeirRPC
import WeirTLS

/// A gRPC server: listeners, and workers that serve what comes in through them.
///
/// ```swift
/// let server = try Server(listen: ["127.0.0.1:50051"], services: [Greeter()], interceptors: [.logging(logger)])
/// try await server.run()
/// ```
public final class Server: Sendable {
  /// Where the server listens, with the ports the system chose where 0 was asked for.
  public let addresses: [Address]
  private let control: ServerControl

  /// Binds every address; connections are answered from `run` on.
  ///
  /// - Parameters:
  ///   - listen: `127.0.0.1:50051`, `[::1]:50051`, `[fe80::1%eth0]:50051` or `unix:/run/weir.sock`; port 0 lets the system
  ///     choose. `[::]` takes IPv4 too, unless an IPv4 address of the same port is given as well. A Unix-domain socket's
  ///     file gets the mode of `unix:/run/weir.sock?mode=0660`; `unix:@weir` is an abstract name. Sockets that were
  ///     opened for this process: `systemd` for all that socket activation passed, `systemd:grpc` for those of that
  ///     name, `fd:5` for one by its number.
  ///   - services: what is served; reflection and health only where they are among these.
  ///   - interceptors: what every call passes before its handler, from the outside in.
  ///   - tls: the server's certificate; without it everything is plaintext. The files are read again on SIGHUP.
  ///   - onDrain: called once when the server begins to shut down, before any client is told; health goes down here.
  ///   - logger: for what concerns the server, not a call: its start and end, connections that are refused.
  /// - Throws: `ServerError` when an address is malformed or cannot be bound, a method has no handler, or two services
  ///   have one name. Nothing stays half open.
  public convenience init(
    listen: [String], services: [any RPCService], interceptors: [any Interceptor] = [],
    configuration: ServerConfiguration = .init(), tls: ServerTLS? = nil, logger: Logger = Logger(label: "weir"),
    onDrain: @escaping @Sendable () -> Void = {}
  ) throws(ServerError) {
    var current: CurrentTLS?
    if let tls { current = try CurrentTLS(tls) }
    try self.init(
      listen: listen, services: services, interceptors: interceptors, configuration: configuration,
      certificates: current, logger: logger, onDrain: onDrain)
  }

  /// As above, with certificates that were read already.
  package init(
    listen: [String], services: [any RPCService], interceptors: [any Interceptor], configuration: ServerConfiguration,
    certificates: CurrentTLS?, logger: Logger, onDrain: @escaping @Sendable () -> Void
  ) throws(ServerError) {
    guard configuration.workers > 0 else { throw ServerError("a server needs at least one worker") }
    let router: RPCRouter
    do throws(ServiceError) {
      router = try RPCRouter(services)
    } catch {
      throw ServerError(error.description)
    }
    certificates?.warn(logger)
    let sockets = try ListeningSockets.open(listen)
    addresses = sockets.map { Address($0.address) }
    let clock = MonotonicClock { Instant(nanoseconds: EventLoop.nanoseconds()) }
    let shared = ServerShared(
      configuration: configuration, router: router, chain: InterceptorChain(interceptors), clock: clock, logger: logger,
      tls: certificates, jitter: { .random(in: -1...1) })
    if certificates == nil { Self.warnOfPlaintext(addresses, logger) }
    do throws(LoopError) {
      control = try ServerControl(shared: shared, sockets: sockets, onDrain: onDrain)
    } catch {
      for socket in sockets { socket.close() }
      throw ServerError("cannot start: \(error)")
    }
  }

  /// Why `text` is no address to listen on; nil when it is one. Opens nothing.
  package static func problem(withAddress text: String) -> String? { ListeningSockets.problem(withAddress: text) }

  private static func warnOfPlaintext(_ addresses: [Address], _ logger: Logger) {
    for address in addresses where !address.isLocal {
      logger.warning("plaintext on an address that others can reach", metadata: ["address": "\(address)"])
    }
  }

  /// Serves until SIGTERM, SIGINT, SIGQUIT or `shutdown`; then sends clients away, lets calls in flight finish within the
  /// grace period, and returns. A second signal ends the wait. SIGHUP reads the certificates again. These signals never get
  /// their default actions back: what comes when the server has stopped does nothing.
  ///
  /// - Parameter whenServing: called once connections are accepted and signals are watched for: from then on SIGTERM
  ///   drains the server.
  public func run(whenServing: @escaping @Sendable () -> Void = {}) async throws(ServerError) {
    do throws(LoopError) {
      try await control.run(whenServing: whenServing)
    } catch {
      throw ServerError("cannot serve: \(error)")
    }
  }

  /// Begins to shut down, as SIGTERM does. Returns at once; `run` returns when all is done. A second time it does
  /// nothing.
  public func shutdown() { Task { await control.drain("shutdown") } }

  /// Shuts down without waiting for anything, as a second SIGTERM does: calls in flight are cancelled, and answered.
  public func shutdownNow() { Task { await control.drainNow("shutdown") } }

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
