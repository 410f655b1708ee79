import KeyValueApp
import Logging
import ServerShell
import WeirHarness
import WeirInterceptors
import WeirPOSIX
import WeirRPC
import WeirSettings

/// Joins the product to standard input and output.
@main
enum KeyValueHarness {
  static func main() {
    let closed = ProcessStart.openStandardDescriptors()
    ProcessStart.resetSignals()
    do {
      for needed in [FileDescriptor.standardInput, .standardOutput] where closed.contains(needed) {
        throw POSIXError.badDescriptor
      }
      try run()
    } catch let error as POSIXError {
      HarnessFlags.shell.fail(ConfigurationError("standard input or output failed: \(error)"))
    } catch {
      HarnessFlags.shell.fail(error)
    }
  }

  private static func run() throws {
    var problems = Problems()
    let values = HarnessFlags.shell.parse(&problems).values
    let limit = ChainSettings.limit(values, &problems)
    let clock = values.choice(HarnessFlags.clock, &problems).flatMap(HarnessFlags.Clock.init(rawValue:))
    StandardErrorLog.check(values, &problems)
    let tokens = TokenSources(flags: HarnessFlags.tokens(values), file: nil, environment: nil).tokens(&problems)
    KeyValueApp.Configuration.check(tokens: tokens, loggedMetadata: [], &problems)
    let policy = PolicySource.policy(ofFile: values.text(ChainSettings.authorizationPolicy), &problems)
    let costs = RateCosts.costs(flags: values.texts(ChainSettings.rateCost), &problems)
    let messages = ChainSettings.messages(values, &problems)
    let decisionTrace = ChainSettings.decisionTrace(values, &problems)
    guard let limit, problems.reasons.isEmpty else { throw problems }

    let log = try StandardErrorLog(values)
    defer { log.flush() }
    var policies = KeyValueApp.Configuration(tokens: tokens, limit: limit, logger: log.logger)
    policies.policy = policy
    policies.costs = costs
    policies.messages = messages
    policies.decisionTrace = decisionTrace
    let app = try KeyValueApp(policies)
    let configuration = HarnessConfiguration(
      services: app.services, interceptors: app.interceptors,
      clock: clock == .manual ? .manual(ManualClock()) : .system,
      statistics: {
        let counts = app.statistics
        return HarnessStatistics(
          totalRequests: counts.totalRequests, authFailures: counts.authFailures, rateLimited: counts.rateLimited)
      },
      report: { log.logger.warning("\($0)") }, onDrain: { app.beginDraining() })
    try HarnessDriver(configuration).run(from: .standardInput, to: .standardOutput)
  }
}
