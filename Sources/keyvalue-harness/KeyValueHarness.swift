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
    let start = try HarnessStart(HarnessFlags.shell.parse(&problems).values, &problems)
    let log = try StandardErrorLog(start.values)
    defer { log.flush() }
    let app = try start.product(log.logger)
    let configuration = HarnessConfiguration(
      services: app.services, interceptors: app.interceptors,
      clock: start.clock == .manual ? .manual(ManualClock()) : .system,
      statistics: {
        let counts = app.statistics
        return HarnessStatistics(
          totalRequests: counts.totalRequests, authFailures: counts.authFailures, rateLimited: counts.rateLimited)
      },
      report: { log.logger.warning("\($0)") }, onDrain: { app.beginDraining() })
    try HarnessDriver(configuration).run(from: .standardInput, to: .standardOutput)
  }
}
