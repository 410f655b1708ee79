public import Logging
internal import WeirInterceptors
internal import WeirPOSIX
public import WeirRPC
public import WeirServer
public import WeirSettings

/// A server as a configuration file says it: its sections `server`, `tls` and `chain`.
///
/// ```swift
/// let configured = try ConfiguredServer(file: "weir.yaml", services: [Greeter()], logger: logger)
/// try await configured.server.run(signals: .all)
/// ```
public final class ConfiguredServer: Sendable {
  /// The server, which reads the file again on SIGHUP when it runs with that signal.
  public let server: Server
  private let reloader: Reloader
  private let watch: ReloadOnChange?

  /// What a file may say beside the chain.
  public static let settings: [Setting] = ServerSettings.all + [ReloadOnChange.setting]

  /// Reads the file and binds every address; connections are answered from `server.run` on. A file without a chain makes a
  /// server without interceptors.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - services: what is served; reflection and health only where they are among these.
  ///   - logger: for the lines of calls, and what concerns the server.
  ///   - sections: what the program offers to the chain, beside the interceptors that every program has.
  ///   - onDrain: called once when the server begins to shut down.
  /// - Throws: `Problems` with all that is wrong with the file; `ServiceError` when the services cannot be served;
  ///   `ServerError` when an address cannot be bound.
  public init(
    file path: String, services: [any RPCService], logger: Logger, sections: [ChainSection] = [],
    onDrain: @escaping @Sendable () -> Void = {}
  ) throws {
    var surroundings = ChainSurroundings(logger: logger)
    surroundings.sections = sections
    let start = try ConfiguredStart(file: path, services: services, surroundings)
    for warning in start.warnings { logger.warning("\(warning)") }
    let chain = start.chain.map { ConfiguredChain($0, surroundings) }
    let reloader = Reloader(
      File.absolutePath(path), settings: Self.settings,
      running: Reloader.Running(
        flags: SettingValues(), values: start.values, addresses: start.addresses, chain: chain,
        certificates: start.certificates, methods: start.methods, files: start.files), logger: logger)
    self.reloader = reloader
    watch = start.values.isOn(ReloadOnChange.setting) ? ReloadOnChange(reloader) : nil
    server = try Server(
      listen: start.addresses, services: services, interceptors: chain.map { [$0.interceptor] } ?? [],
      configuration: start.configuration, certificates: start.certificates.standard, own: start.certificates.own,
      logger: logger, onDrain: onDrain, onReload: { try? reloader.reload() }, reloadsCertificates: false)
  }

  /// Reads the file again, as SIGHUP does: chain, certificates and keys, all of them or nothing.
  ///
  /// - Throws: all that is wrong; then nothing has changed.
  public func reload() throws(Problems) { try reloader.reload() }
}
