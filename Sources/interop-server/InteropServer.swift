import ArgumentParser
import InteropServices
import KeyValueApp
import WeirRPC
import WeirServer
import WeirServices

/// Serves what other people's test suites call.
@main
enum InteropServer {
  static func main() async {
    let flags: InteropFlags
    do {
      flags = try InteropFlags.parse()
    } catch {
      // Help is no error: the library prints it on standard output and ends with 0.
      if InteropFlags.exitCode(for: error) == .success { InteropFlags.exit(withError: error) }
      fail(InteropFlags.message(for: error), .validationFailure)
    }
    do {
      try await serve(flags)
    } catch {
      fail("\(error)", .failure)
    }
  }

  private static func serve(_ flags: InteropFlags) async throws {
    ProcessMemory.keepFreed()
    let settings = flags.settings
    let limit = try settings.check()
    let log = try StandardErrorLog(format: "text", level: "info")
    defer { log.flush() }
    let chain =
      flags.chain
      ? try KeyValueApp(
        .init(tokens: TokenSources(flags: flags.token, file: nil).tokens(), limit: limit, logger: log.logger)
      ).chain
      : InterceptorChain([])
    let tested = [try TestService().service(), try ConformanceService().service()]
    let health = HealthService(serving: tested.map(\.name))
    let services = [tested[0], tested[1], try health.service()]
    var configuration = ServerConfiguration(workers: settings.workers, gracePeriod: settings.gracePeriod * 1000)
    configuration.limits.receiveMessage = settings.maximumReceiveMessage
    configuration.limits.bufferedResponsesTotal = settings.maximumBufferedResponsesTotal
    configuration.limits.decodedRequests = settings.maximumDecodedRequests
    configuration.limits.decodedRequestsTotal = settings.maximumDecodedRequestsTotal
    let server = try Server(
      listen: settings.listen, router: Router(services + ReflectionService(services).services()), chain: chain,
      configuration: configuration, tls: flags.tls, logger: log.logger, onDrain: { health.shutdown() })
    let addresses = server.addresses.map(\.description).joined(separator: ", ")
    try await server.run { log.say("interop-server: serving on \(addresses)") }
  }

  private static func fail(_ reason: String, _ code: ExitCode) -> Never {
    StandardErrorLog.say("interop-server: \(reason)")
    InteropFlags.exit(withError: code)
  }
}
