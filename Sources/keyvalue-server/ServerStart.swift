import KeyValueApp
import Logging
import ServerShell
import WeirConfiguration
import WeirInterceptors
import WeirMetricsServer
import WeirPOSIX
import WeirRPC
import WeirServer
import WeirSettings

/// All that a server is started with, checked before anything is opened.
struct ServerStart {
  /// What flags and the file say.
  let values: SettingValues
  let file: ConfigurationFile?
  var configuration: ServerConfiguration
  let addresses: [ListenAddress]
  let certificates: ServerCertificates
  /// What should be mended in the file, and in those that it names.
  let warnings: [String]
  let store: StoreSettings.Kind
  private let flags: SettingValues
  private let chain: ChainFlags?

  /// - Throws: all that is wrong, as far as the command line tells already in `problems`.
  init(_ flags: SettingValues, _ problems: inout Problems) throws(Problems) {
    var values = flags
    file = flags.text(ServerFlags.config).flatMap { path in
      ConfigurationFile.read(path, ServerFlags.all, into: &values, environment: Environment.value, &problems)
    }
    self.flags = flags
    self.values = values
    configuration = ServerSettings.configuration(values, &problems)
    addresses = ServerSettings.addresses(values, in: file, &problems)
    certificates = ServerCertificates(TLSSettings.tls(values, &problems), addresses, &problems)
    (chain, warnings) = Self.chain(values, file, &problems)
    StandardErrorLog.check(values, &problems)
    if let address = values.text(MetricsFlags.address) {
      _ = problems.attempt(values.place(MetricsFlags.address)) { try MetricsServer.check(listen: address) }
    }
    let store = StoreSettings.kind(
      values, environment: Environment.value, absolutePath: File.absolutePath, &problems)
    guard let store, problems.reasons.isEmpty else { throw problems }
    self.store = store
  }

  /// The chain of flags; nil when the file has one, which flags change, and with a problem.
  private static func chain(
    _ values: SettingValues, _ file: ConfigurationFile?, _ problems: inout Problems
  ) -> (ChainFlags?, warnings: [String]) {
    let isVerifyingClients = ServerSettings.isVerifyingClients(values, file)
    guard let file, file.hasChain else {
      return (ChainFlags(values, isVerifyingClients: isVerifyingClients, &problems), file?.warnings ?? [])
    }
    let silent = Logger(label: "check") { _ in SwiftLogNoOpLogHandler() }
    let prepared = ConfiguredChain.prepare(
      file, surroundings(silent), isVerifyingClients: isVerifyingClients, environment: Environment.value, &problems)
    return (nil, file.warnings + (prepared?.warnings ?? []))
  }

  private static func surroundings(_ logger: Logger) -> ChainSurroundings {
    var surroundings = ChainSurroundings(logger: logger) {
      let now = WallClock.now()
      return .seconds(now.seconds) + .nanoseconds(now.nanoseconds)
    }
    surroundings.rateLimitDetails = KeyValueApp.rateLimitDetails
    return surroundings
  }

  // MARK: What it starts

  /// The product; with the chain of the file, when it has one.
  ///
  /// - Parameter store: nil for the configured one.
  func product(_ logger: Logger, store: StoreSettings.Kind? = nil) throws -> (KeyValueApp, ConfiguredChain?) {
    var chain: ConfiguredChain?
    if let file, file.hasChain {
      var problems = Problems()
      let surroundings = Self.surroundings(logger)
      let prepared = ConfiguredChain.prepare(
        file, surroundings, isVerifyingClients: ServerSettings.isVerifyingClients(values, file),
        environment: Environment.value, &problems)
      guard let prepared else { throw problems }
      chain = ConfiguredChain(prepared, surroundings)
    }
    for warning in warnings { logger.warning("\(warning)") }
    var product =
      try self.chain?.configuration(logger)
      ?? KeyValueApp.Configuration(tokens: [], limit: RateLimit(perSecond: 1, burst: 1), logger: logger)
    product.chain = chain.map { [$0.interceptor] }
    product.countsCalls = values.text(MetricsFlags.address) != nil
    product.store = store ?? self.store
    return (try KeyValueApp(product), chain)
  }

  /// What SIGHUP reads again; nil when there is nothing but certificates.
  func reload(_ app: KeyValueApp, _ chain: ConfiguredChain?, _ logger: Logger) -> (@Sendable () -> Void)? {
    let keys = self.chain?.auth.keyFile
    guard let file else {
      guard let keys else { return nil }
      return { keys.reload(logger) }
    }
    let reloader = Reloader(
      File.absolutePath(file.path), settings: ServerFlags.all,
      running: Reloader.Running(
        flags: flags, values: values, addresses: addresses, chain: chain, certificates: certificates,
        methods: app.methods), logger: logger)
    return {
      try? reloader.reload()
      keys?.reload(logger)
    }
  }
}
