import ArgumentParser
import KeyValueApp
import Logging
import WeirHarness
import WeirPOSIX

/// Joins the product to standard input and output.
@main
enum KeyValueHarness {
  static func main() {
    let flags: HarnessFlags
    do {
      flags = try HarnessFlags.parse()
    } catch {
      // Help is no error: the library prints it on standard output and ends with 0.
      if HarnessFlags.exitCode(for: error) == .success { HarnessFlags.exit(withError: error) }
      fail(HarnessFlags.message(for: error), .validationFailure)
    }
    do {
      try run(flags)
    } catch let error as POSIXError {
      fail("standard input or output failed: \(error)", .failure)
    } catch {
      fail("\(error)", .failure)
    }
  }

  private static func run(_ flags: HarnessFlags) throws {
    try FileDescriptor.standardInput.checkOpen()
    try FileDescriptor.standardOutput.checkOpen()
    let limit = try ServerSettings.limit(rate: flags.rate, burst: flags.burst)
    let log = try StandardErrorLog(format: flags.logFormat, level: flags.logLevel)
    defer { log.flush() }
    let tokens = try TokenSources(flags: flags.tokens, file: nil, environment: nil).tokens()
    let app = try KeyValueApp(KeyValueApp.Configuration(tokens: tokens, limit: limit, logger: log.logger))
    let configuration = HarnessConfiguration(
      router: app.router, chain: app.chain, clock: flags.clock == .manual ? .manual(ManualClock()) : .system,
      statistics: {
        let counts = app.statistics
        return HarnessStatistics(
          totalRequests: counts.totalRequests, authFailures: counts.authFailures, rateLimited: counts.rateLimited)
      },
      report: { log.logger.warning("\($0)") }, onDrain: { app.beginDraining() })
    try HarnessDriver(configuration).run(from: .standardInput, to: .standardOutput)
  }

  private static func fail(_ reason: String, _ code: ExitCode) -> Never {
    StandardErrorLog.say("keyvalue-harness: \(reason)")
    HarnessFlags.exit(withError: code)
  }
}
