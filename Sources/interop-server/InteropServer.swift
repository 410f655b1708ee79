import InteropServices
import KeyValueApp
import ServerShell
import WeirPOSIX
import WeirRPC
import WeirServer
import WeirServices

/// Serves what other people's test suites call.
@main
enum InteropServer {
  static func main() async {
    ProcessStart.openStandardDescriptors()
    ProcessStart.resetSignalsOfServer()
    do {
      try await serve()
    } catch {
      Shell<InteropFlags>.fail(error)
    }
  }

  private static func serve() async throws {
    ProcessMemory.keepFreed()
    var problems = Problems()
    let flags = try Shell<InteropFlags>.parse(&problems)
    let settings = flags.settings(&problems)
    let limit = settings.check(&problems)
    let addresses = settings.listen.compactMap { text in problems.attempt { try ListenAddress(text) } }
    let certificates = flags.certificates(&problems)
    let tokens = flags.tokens(&problems)
    guard let limit, problems.reasons.isEmpty else { throw problems }

    try ThreadRoom.check(workers: settings.workers)
    let log = try StandardErrorLog(format: "text", level: "info")
    defer { log.flush() }
    let interceptors =
      flags.chain
      ? try KeyValueApp(.init(tokens: tokens, limit: limit, logger: log.logger)).interceptors : []
    let tested = [try TestService().definition(), try ConformanceService().definition()]
    let health = HealthService(serving: tested.map(\.name))
    let services: [any RPCService] = tested + [health]
    var configuration = ServerConfiguration(workers: settings.workers, gracePeriod: .seconds(settings.gracePeriod))
    configuration.limits.receiveMessage = settings.maximumReceiveMessage
    configuration.limits.bufferedResponsesTotal = settings.maximumBufferedResponsesTotal
    configuration.limits.decodedRequests = settings.maximumDecodedRequests
    configuration.limits.decodedRequestsTotal = settings.maximumDecodedRequestsTotal
    configuration.limits.connections = ConnectionLimit.makeRoom(
      for: settings.maximumConnections, workers: settings.workers, listeners: settings.listen.count, logger: log.logger)
    let server = try Server(
      listen: addresses, services: services + ReflectionService(services).services(), interceptors: interceptors,
      configuration: configuration, certificates: certificates, logger: log.logger, onDrain: { health.shutdown() })
    let bound = server.addresses.map(\.description).joined(separator: ", ")
    try await server.run(signals: .all) { log.say("interop-server: serving on \(bound)") }
  }
}
