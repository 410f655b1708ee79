import KeyValueApp
import Logging
import ServerShell
import WeirHarness
import WeirInterceptors
import WeirPOSIX
import WeirRPC

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
      Shell<HarnessFlags>.fail(ConfigurationError("standard input or output failed: \(error)"))
    } catch {
      Shell<HarnessFlags>.fail(error)
    }
  }

  private static func run() throws {
    var problems = Problems()
    let flags = try Shell<HarnessFlags>.parse(&problems)
    var settings = ServerSettings()
    settings.setLimit(rate: flags.rate, burst: flags.burst, &problems)
    let limit = settings.check(&problems)
    let clock = HarnessFlags.Clock(rawValue: flags.clock)
    if clock == nil {
      let names = HarnessFlags.Clock.allCases.map(\.rawValue).joined(separator: ", ")
      problems.add("--clock: \"\(flags.clock)\" is none of \(names)")
    }
    StandardErrorLog.check(format: flags.logFormat, level: flags.logLevel, &problems)
    let tokens = TokenSources(flags: flags.tokens, file: nil, environment: nil).tokens(&problems)
    KeyValueApp.Configuration.check(tokens: tokens, loggedMetadata: [], &problems)
    let policy = PolicySource.policy(ofFile: flags.authorizationPolicy, &problems)
    let costs = RateCosts.costs(flags: flags.rateCost, &problems)
    guard let limit, problems.reasons.isEmpty else { throw problems }

    let log = try StandardErrorLog(format: flags.logFormat, level: flags.logLevel)
    defer { log.flush() }
    var policies = KeyValueApp.Configuration(tokens: tokens, limit: limit, logger: log.logger)
    policies.policy = policy
    policies.costs = costs
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
