import InteropServices
import KeyValueApp
import Logging
import ServerShell
import WeirConfiguration
import WeirPOSIX
import WeirRPC
import WeirServer
import WeirServices
import WeirSettings

/// Serves what other people's test suites call.
@main
enum InteropServer {
  static func main() async {
    ProcessStart.openStandardDescriptors()
    ProcessStart.resetSignalsOfServer()
    do {
      try await serve()
    } catch {
      InteropFlags.shell.fail(error)
    }
  }

  private static func serve() async throws {
    ProcessMemory.keepFreed()
    var problems = Problems()
    let values = InteropFlags.shell.parse(&problems).values
    var configuration = ServerSettings.configuration(values, &problems)
    let addresses = ServerSettings.addresses(values, &problems)
    let tls = TLSSettings.tls(values, &problems)
    let certificates = tls.flatMap { tls in problems.attempt { try CurrentTLS(tls) } }
    let policies = InteropFlags.policies(values, &problems)
    StandardErrorLog.check(values, &problems)
    try problems.check()

    try ThreadRoom.check(workers: configuration.workers)
    let log = try StandardErrorLog(values)
    defer { log.flush() }
    let tokens = policies == nil ? UnreadVariables.Tokens.unread("nothing asks for tokens without --chain") : .read
    for warning in UnreadVariables.warnings(tokens, environment: Environment.value) { log.logger.warning("\(warning)") }
    let interceptors = try policies.map { try KeyValueApp($0.configuration(log.logger)).interceptors } ?? []
    let tested = [try TestService().definition(), try ConformanceService().definition()]
    let health = HealthService(serving: tested.map(\.name))
    let services: [any RPCService] = tested + [health]
    configuration.limits.connections = ConnectionLimit.makeRoom(
      for: configuration.limits.connections, workers: configuration.workers, listeners: addresses.count,
      logger: log.logger)
    let server = try Server(
      listen: addresses, services: services + ReflectionService(services).services(), interceptors: interceptors,
      configuration: configuration, certificates: certificates, logger: log.logger, onDrain: { health.shutdown() })
    server.warnOfUnusedSockets(log.logger)
    let bound = server.addresses.map(\.description).joined(separator: ", ")
    try await server.run(signals: .all) { log.say("interop-server: serving on \(bound)") }
  }
}
