import KeyValueApp
import Logging
import ServerShell
import WeirConfiguration
import WeirInterceptors
import WeirSettings

/// What `interop-server` takes: what every server does, and the chain of keyvalue-server where it is asked for.
enum InteropFlags {
  static let chain = Setting(toggle: "chain", "Let every call pass logging, auth and rate_limit first.")

  static let shell = Shell(
    Command(
      "interop-server",
      "Serves grpc.testing.TestService, connectrpc.conformance.v1.ConformanceService, health and reflection.",
      discussion: """
        For the interoperability and conformance suites that others wrote. Anybody may call everything, unless --chain \
        puts the interceptors of keyvalue-server in front: then calls need a token, and are logged and limited as there.
        """,
      settings: ServerSettings.all + [chain] + ChainSettings.ofEveryFront + StandardErrorLog.settings))

  /// Those of the chain; nil without it, and with a problem.
  static func policies(_ values: SettingValues, _ problems: inout Problems) -> Policies? {
    guard values.isOn(chain) else {
      for setting in ChainSettings.ofEveryFront where values.isGiven(setting) {
        problems.add("\(setting.flag): nothing asks for it without --chain")
      }
      return nil
    }
    let limit = ChainSettings.limit(values, &problems)
    let tokens = TokenSources(flags: values.texts(ChainSettings.token), file: nil).tokens(&problems)
    KeyValueApp.Configuration.check(tokens: tokens, loggedMetadata: [], &problems)
    let policy = PolicySource.policy(ofFile: values.text(ChainSettings.authorizationPolicy), &problems)
    let costs = RateCosts.costs(flags: values.texts(ChainSettings.rateCost), &problems)
    let messages = ChainSettings.messages(values, &problems)
    return limit.map { Policies(tokens: tokens, limit: $0, costs: costs, messages: messages, policy: policy) }
  }

  struct Policies {
    var tokens: [BearerToken]
    var limit: RateLimit
    var costs: RateLimitCosts?
    var messages: MessageLimit?
    var policy: AuthorizationPolicy?

    func configuration(_ logger: Logger) -> KeyValueApp.Configuration {
      var configuration = KeyValueApp.Configuration(tokens: tokens, limit: limit, logger: logger)
      configuration.costs = costs
      configuration.messages = messages
      configuration.policy = policy
      return configuration
    }
  }
}
