import KeyValueApp
import Logging
import ServerShell
import WeirConfiguration
import WeirInterceptors
import WeirMetricsConfiguration
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
  /// What the files were when they were read.
  private let files: [String: FileStamp]
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
    let tls = TLSSettings.tls(values, &problems)
    var files = ServerCertificates.files(tls, addresses)
    certificates = ServerCertificates(tls, addresses, &problems)
    let prepared: ConfiguredChain.Prepared?
    // Nobody knows what a file that cannot be read says of the chain.
    let isUnread = file == nil && flags.isGiven(ServerFlags.config)
    (chain, prepared) = isUnread ? (nil, nil) : Self.chain(values, file, &problems)
    warnings =
      (file?.warnings ?? []) + (prepared?.warnings ?? [])
      + UnreadVariables.warnings(Self.tokens(file), environment: Environment.value)
    for read in [file?.files, prepared?.files] { files.merge(read ?? [:]) { $1 } }
    self.files = files
    if file == nil, values.isOn(ReloadOnChange.setting) {
      problems.add("\(ReloadOnChange.setting.flag) needs --config: it reads that file again")
    }
    StandardErrorLog.check(values, &problems)
    ServerFlags.metrics.check(values, &problems)
    let store = StoreSettings.kind(
      values, environment: Environment.value, absolutePath: File.absolutePath, &problems)
    guard let store, problems.reasons.isEmpty else { throw problems }
    self.store = store
  }

  /// The chain of flags; nil when the file has one, which flags change, and with a problem.
  private static func chain(
    _ values: SettingValues, _ file: ConfigurationFile?, _ problems: inout Problems
  ) -> (ChainFlags?, ConfiguredChain.Prepared?) {
    let isVerifyingClients = ServerSettings.isVerifyingClients(values, file)
    guard let file, file.hasChain else {
      return (ChainFlags(values, isVerifyingClients: isVerifyingClients, &problems), nil)
    }
    let silent = Logger(label: "check") { _ in SwiftLogNoOpLogHandler() }
    let prepared = ConfiguredChain.prepare(
      file, surroundings(silent), isVerifyingClients: isVerifyingClients, environment: Environment.value, &problems)
    return (nil, prepared)
  }

  private static func tokens(_ file: ConfigurationFile?) -> UnreadVariables.Tokens {
    guard let file, let place = file.placeOfChain else { return .read }
    return .chain(place: place, variables: file.variables)
  }

  private static func surroundings(_ logger: Logger) -> ChainSurroundings {
    var surroundings = ChainSurroundings(logger: logger)
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
    product.store = store ?? self.store
    return (try KeyValueApp(product), chain)
  }

  /// What runs beside the server: the counters of calls and their page, when somebody asked for them.
  ///
  /// - Parameter say: is given a line for people when the page can be read.
  func parts(
    _ app: KeyValueApp, _ logger: Logger, say: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> ServerParts {
    let metrics = MetricsSection { say("keyvalue-server: metrics on http://\($0)/metrics") }
    return try ServerParts([metrics], values, of: app.services, logger: logger)
  }

  /// What SIGHUP reads again, nil when there is nothing but certificates; and what reads again without being told.
  func reload(
    _ app: KeyValueApp, _ chain: ConfiguredChain?, _ logger: Logger
  ) -> (onSignal: (@Sendable () -> Void)?, onChange: ReloadOnChange?) {
    let keys = self.chain?.auth.keyFile
    guard let file else {
      guard let keys else { return (nil, nil) }
      return ({ keys.reload(logger) }, nil)
    }
    let reloader = Reloader(
      File.absolutePath(file.path), settings: ServerFlags.all,
      running: Reloader.Running(
        flags: flags, values: values, addresses: addresses, chain: chain, certificates: certificates,
        sections: [ServerFlags.metrics], methods: app.methods, files: files), logger: logger)
    let onSignal: @Sendable () -> Void = {
      try? reloader.reload()
      keys?.reload(logger)
    }
    return (onSignal, values.isOn(ReloadOnChange.setting) ? ReloadOnChange(reloader) : nil)
  }
}
