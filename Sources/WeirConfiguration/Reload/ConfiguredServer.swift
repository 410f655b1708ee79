public import Logging
internal import WeirInterceptors
internal import WeirPOSIX
public import WeirRPC
public import WeirServer
public import WeirSettings

/// A server as a configuration file says it: its sections `server`, `tls` and `chain`, and those of other libraries.
///
/// ```swift
/// let configured = try ConfiguredServer(file: "weir.yaml", services: [Greeter()], logger: logger)
/// try await configured.run(signals: .all)
/// ```
public final class ConfiguredServer: Sendable {
  /// The server, which reads the file again on SIGHUP when it runs with that signal. What other libraries run beside it
  /// begins with `run` of this type, and not with the server's own.
  public let server: Server
  private let parts: ServerParts
  private let reloader: Reloader
  let watch: ReloadOnChange?

  /// What a file may say beside the chain and the sections of other libraries.
  public static let settings: [Setting] = ServerSettings.all + [ReloadOnChange.setting]

  /// Reads the file and binds every address; connections are answered from `run` on. A file without a chain makes a server
  /// that has no interceptors but those of `parts`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - services: what is served; reflection and health only where they are among these.
  ///   - logger: for the lines of calls, and what concerns the server.
  ///   - sections: what the program offers to the chain, beside the interceptors that every program has.
  ///   - parts: sections of the file for what runs beside the server. One that is not among them is a problem.
  ///   - onDrain: called once when the server begins to shut down.
  /// - Throws: `Problems` with all that is wrong with the file; `ServiceError` when the services cannot be served;
  ///   `ServerError` when an address cannot be bound; what a part throws.
  public init(
    file path: String, services: [any RPCService], logger: Logger, sections: [ChainSection] = [],
    parts: [any ServerSection] = [], onDrain: @escaping @Sendable () -> Void = {}
  ) throws {
    var surroundings = ChainSurroundings(logger: logger)
    surroundings.sections = sections
    let start = try ConfiguredStart(file: path, services: services, parts, surroundings)
    for warning in start.warnings { logger.warning("\(warning)") }
    let chain = start.chain.map { ConfiguredChain($0, surroundings) }
    let beside = try ServerParts(parts, start.values, of: services, logger: logger)
    let reloader = Reloader(
      File.absolutePath(path), settings: start.settings,
      running: Reloader.Running(
        flags: SettingValues(file: File.absolutePath(path)), values: start.values, addresses: start.addresses,
        chain: chain,
        certificates: start.certificates, sections: parts, methods: start.methods, files: start.files), logger: logger)
    self.parts = beside
    self.reloader = reloader
    watch = start.values.isOn(ReloadOnChange.setting) ? ReloadOnChange(reloader) : nil
    server = try Server(
      listen: start.addresses, services: services,
      interceptors: beside.interceptors + (chain.map { [$0.interceptor] } ?? []),
      configuration: start.configuration, certificates: start.certificates.standard, own: start.certificates.own,
      logger: logger, onDrain: onDrain, onReload: { try? reloader.reload() }, reloadsCertificates: false)
  }

  /// Serves until it is told to shut down, as `Server.run` does, with all that other libraries run beside. Runs once.
  ///
  /// - Parameters:
  ///   - signals: what is answered to beside; none of the process's signals unless it is asked for.
  ///   - whenServing: called once connections are accepted.
  /// - Throws: `ServerError`, as `Server.run` does; what a part throws that cannot begin: then nothing was served.
  public func run(signals: ServerSignals = [], whenServing: @escaping @Sendable () -> Void = {}) async throws {
    defer { watch?.stop() }
    try await parts.run(beside: server) { try await server.run(signals: signals, whenServing: whenServing) }
  }

  /// Reads the file again, as SIGHUP does: chain, certificates and keys, all of them or nothing.
  ///
  /// - Throws: all that is wrong; then nothing has changed.
  public func reload() throws(Problems) { try reloader.reload() }
}
