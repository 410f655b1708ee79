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
  ///   - onDrain: called once when the server begins to shut down.
  /// - Throws: `Problems` with all that is wrong with the file; `ServerError` when an address cannot be bound, or the chain
  ///   cannot work.
  public init(
    file path: String, services: [any RPCService], logger: Logger, onDrain: @escaping @Sendable () -> Void = {}
  ) throws {
    var problems = Problems()
    var values = SettingValues()
    let file = ConfigurationFile.read(
      path, Self.settings, into: &values, environment: Environment.value, &problems)
    let configuration = ServerSettings.configuration(values, &problems)
    let addresses = ServerSettings.addresses(values, in: file, &problems)
    let tls = TLSSettings.tls(values, &problems)
    var files = ServerCertificates.files(tls, addresses)
    let certificates = ServerCertificates(tls, addresses, &problems)
    let surroundings = ChainSurroundings(logger: logger)
    let prepared = file.flatMap { file in
      ConfiguredChain.prepare(
        file, surroundings, isVerifyingClients: ServerSettings.isVerifyingClients(values, file),
        environment: Environment.value, &problems)
    }
    try problems.check()
    for read in [file?.files, prepared?.files] { files.merge(read ?? [:]) { $1 } }
    for warning in (file?.warnings ?? []) + (prepared?.warnings ?? []) { logger.warning("\(warning)") }
    let chain = prepared.map { ConfiguredChain($0, surroundings) }
    let methods = try RPCRouter(services).services.flatMap(\.routes).map(\.method)
    let reloader = Reloader(
      File.absolutePath(path), settings: Self.settings,
      running: Reloader.Running(
        flags: SettingValues(), values: values, addresses: addresses, chain: chain, certificates: certificates,
        methods: methods, files: files), logger: logger)
    self.reloader = reloader
    watch = values.isOn(ReloadOnChange.setting) ? ReloadOnChange(reloader) : nil
    server = try Server(
      listen: addresses, services: services, interceptors: chain.map { [$0.interceptor] } ?? [],
      configuration: configuration, certificates: certificates.standard, own: certificates.own, logger: logger,
      onDrain: onDrain, onReload: { try? reloader.reload() }, reloadsCertificates: false)
  }

  /// Reads the file again, as SIGHUP does: chain, certificates and keys, all of them or nothing.
  ///
  /// - Throws: all that is wrong; then nothing has changed.
  public func reload() throws(Problems) { try reloader.reload() }
}
