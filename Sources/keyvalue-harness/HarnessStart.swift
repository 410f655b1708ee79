import KeyValueApp
import Logging
import WeirConfiguration
import WeirInterceptors
import WeirPOSIX
import WeirRPC
import WeirSettings

/// All that the harness is started with, checked before a line is read.
struct HarnessStart {
  /// What flags and the file say.
  let values: SettingValues
  let clock: HarnessFlags.Clock
  private let file: ConfigurationFile?
  /// What the chain is made of where no file has one; its logger is nobody's.
  private let chain: KeyValueApp.Configuration?

  /// - Throws: all that is wrong, as far as the command line tells already in `problems`.
  init(_ flags: SettingValues, _ problems: inout Problems) throws(Problems) {
    var values = flags
    let file = flags.text(HarnessFlags.config).flatMap { path in
      ConfigurationFile.read(path, HarnessFlags.ofFile, into: &values, environment: Environment.value, &problems)
    }
    _ = ServerSettings.configuration(values, &problems)
    if let file, file.hasChain {
      chain = nil
      _ = Self.prepare(file, values, Logger(label: "check") { _ in SwiftLogNoOpLogHandler() }, &problems)
    } else {
      chain = Self.chain(values, &problems)
    }
    let clock = values.choice(HarnessFlags.clock, &problems).flatMap(HarnessFlags.Clock.init(rawValue:))
    StandardErrorLog.check(values, &problems)
    guard let clock, problems.reasons.isEmpty else { throw problems }
    self.values = values
    self.file = file
    self.clock = clock
  }

  private static func chain(_ values: SettingValues, _ problems: inout Problems) -> KeyValueApp.Configuration? {
    let limit = ChainSettings.limit(values, &problems)
    let tokens = TokenSources(flags: HarnessFlags.tokens(values), file: nil, environment: nil).tokens(&problems)
    KeyValueApp.Configuration.check(tokens: tokens, loggedMetadata: [], &problems)
    let policy = PolicySource.policy(ofFile: values.text(ChainSettings.authorizationPolicy), &problems)
    let costs = RateCosts.costs(flags: values.texts(ChainSettings.rateCost), &problems)
    let messages = ChainSettings.messages(values, &problems)
    let decisionTrace = ChainSettings.decisionTrace(values, &problems)
    guard let limit else { return nil }
    var chain = KeyValueApp.Configuration(
      tokens: tokens, limit: limit, logger: Logger(label: "none") { _ in SwiftLogNoOpLogHandler() })
    chain.policy = policy
    chain.costs = costs
    chain.messages = messages
    chain.decisionTrace = decisionTrace
    return chain
  }

  private func warnOfVariables(_ logger: Logger) {
    var tokens = UnreadVariables.Tokens.unread("callers show \(HarnessFlags.builtInToken), or a token of --token")
    if let file, let place = file.placeOfChain { tokens = .chain(place: place, variables: file.variables) }
    for warning in UnreadVariables.warnings(tokens, environment: Environment.value) { logger.warning("\(warning)") }
  }

  private static func prepare(
    _ file: ConfigurationFile, _ values: SettingValues, _ logger: Logger, _ problems: inout Problems
  ) -> ConfiguredChain.Prepared? {
    var surroundings = ChainSurroundings(logger: logger)
    surroundings.rateLimitDetails = KeyValueApp.rateLimitDetails
    return ConfiguredChain.prepare(
      file, surroundings, isVerifyingClients: ServerSettings.isVerifyingClients(values, file),
      environment: Environment.value, &problems)
  }

  /// The product; with the chain of the file, when it has one.
  ///
  /// - Throws: `Problems`, when that chain cannot work in front of what is served.
  func product(_ logger: Logger) throws -> KeyValueApp {
    warnOfVariables(logger)
    if var chain {
      chain.logger = logger
      for warning in file?.warnings ?? [] { logger.warning("\(warning)") }
      return try KeyValueApp(chain)
    }
    var problems = Problems()
    guard let file, let prepared = Self.prepare(file, values, logger, &problems) else { throw problems }
    for warning in file.warnings + prepared.warnings { logger.warning("\(warning)") }
    var product = KeyValueApp.Configuration(tokens: [], limit: try RateLimit(perSecond: 1, burst: 1), logger: logger)
    product.chain = prepared.interceptors
    let app = try KeyValueApp(product)
    for reason in InterceptorChain(app.interceptors).problems(serving: app.methods) {
      problems.add("\(file.placeOfChain ?? file.path): \(reason)")
    }
    try problems.check()
    return app
  }
}
