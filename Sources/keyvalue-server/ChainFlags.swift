import KeyValueApp
import KeyValueAuth
import Logging
import WeirInterceptors
import WeirSettings

/// The chain as flags say it: logging, auth, rate_limit, and what is asked for between them.
struct ChainFlags {
  let auth: AuthWays
  private let tokens: [BearerToken]
  private let limit: RateLimit
  private let costs: RateLimitCosts?
  private let messages: MessageLimit?
  private let policy: AuthorizationPolicy?
  private let loggedMetadata: [String]
  private let trustedProxies: [String]
  private let decisionTrace: DecisionTraceInterceptor?
  private let readsTraceContext: Bool

  /// Nil with a problem.
  init?(_ values: SettingValues, isVerifyingClients: Bool, _ problems: inout Problems) {
    let limit = ChainSettings.limit(values, &problems)
    let ways = AuthSettings.sources(values)
    var sources = TokenSources(
      flags: values.texts(ChainSettings.token), file: values.text(ChainSettings.tokenFile))
    sources.hasAlternative = !ways.isEmpty
    tokens = sources.tokens(&problems)
    auth = ways.read(isVerifyingClients: isVerifyingClients, &problems)
    loggedMetadata = values.texts(ChainSettings.loggedMetadata)
    trustedProxies = values.texts(ChainSettings.trustedProxy)
    KeyValueApp.Configuration.check(
      tokens: tokens, loggedMetadata: loggedMetadata, trustedProxies: trustedProxies, auth: auth, &problems)
    policy = PolicySource.policy(ofFile: values.text(ChainSettings.authorizationPolicy), &problems)
    costs = RateCosts.costs(flags: values.texts(ChainSettings.rateCost), &problems)
    messages = ChainSettings.messages(values, &problems)
    decisionTrace = ChainSettings.decisionTrace(values, &problems)
    readsTraceContext = values.isOn(ChainSettings.traceContext)
    guard let limit else { return nil }
    self.limit = limit
  }

  func configuration(_ logger: Logger) -> KeyValueApp.Configuration {
    var configuration = KeyValueApp.Configuration(tokens: tokens, limit: limit, logger: logger)
    configuration.loggedMetadata = loggedMetadata
    configuration.trustedProxies = trustedProxies
    configuration.policy = policy
    configuration.auth = auth
    configuration.costs = costs
    configuration.messages = messages
    configuration.decisionTrace = decisionTrace
    configuration.readsTraceContext = readsTraceContext
    auth.keyFile?.warn(logger)
    return configuration
  }
}
