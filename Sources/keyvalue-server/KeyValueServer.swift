import ArgumentParser
import KeyValueApp
import WeirRPC
import WeirServer

/// Checks everything that can be checked before anything is opened: a server that starts, starts whole.
@main
enum KeyValueServer {
  static func main() async {
    let flags: ServerFlags
    do {
      flags = try ServerFlags.parse()
    } catch {
      // Help is no error: the library prints it on standard output and ends with 0.
      if ServerFlags.exitCode(for: error) == .success { ServerFlags.exit(withError: error) }
      fail(ServerFlags.message(for: error), .validationFailure)
    }
    do {
      try await serve(flags)
    } catch {
      fail("\(error)", .failure)
    }
  }

  private static func serve(_ flags: ServerFlags) async throws {
    ProcessMemory.keepFreed()
    let settings = flags.settings
    let limit = try settings.check()
    let tls = try flags.tls.check()
    let log = try StandardErrorLog(format: flags.logFormat, level: flags.logLevel)
    defer { log.flush() }
    let tokens = try TokenSources(flags: flags.token, file: flags.tokenFile).tokens()
    var configuration = KeyValueApp.Configuration(tokens: tokens, limit: limit, logger: log.logger)
    configuration.loggedMetadata = flags.logMetadata
    let app = try KeyValueApp(configuration)
    let server = try Server(
      listen: settings.listen, router: app.router, chain: app.chain, configuration: ServerConfiguration(settings),
      tls: tls, logger: log.logger, onDrain: { app.beginDraining() })
    let addresses = server.addresses.map(\.description).joined(separator: ", ")
    try await server.run { log.say("keyvalue-server: serving on \(addresses)") }
  }

  private static func fail(_ reason: String, _ code: ExitCode) -> Never {
    StandardErrorLog.say("keyvalue-server: \(reason)")
    ServerFlags.exit(withError: code)
  }
}

extension ServerConfiguration {
  init(_ settings: ServerSettings) {
    self.init(workers: settings.workers, gracePeriod: settings.gracePeriod * 1000)
    limits.receiveMessage = settings.maximumReceiveMessage
    limits.sendMessage = settings.maximumSendMessage
    limits.headerList = settings.maximumHeaderList
    limits.concurrentStreams = settings.maximumConcurrentStreams
    limits.connections = settings.maximumConnections
    limits.bufferedRequests = settings.maximumBufferedRequests
    limits.bufferedResponsesPerConnection = settings.maximumBufferedResponses
    limits.bufferedResponsesTotal = settings.maximumBufferedResponsesTotal
    limits.decodedRequests = settings.maximumDecodedRequests
    limits.decodedRequestsTotal = settings.maximumDecodedRequestsTotal
    limits.callsInFlight = settings.maximumCallsInFlight
    drainDelay = settings.drainDelay * 1000
    let milliseconds = { (seconds: Int) in seconds == 0 ? nil : seconds * 1000 }
    maximumDeadline = milliseconds(settings.maximumDeadline)
    connections.keepaliveTime = milliseconds(settings.keepaliveTime)
    connections.keepaliveTimeout = settings.keepaliveTimeout * 1000
    connections.minimumPingInterval = settings.minimumPingInterval * 1000
    connections.maximumIdle = milliseconds(settings.maximumIdle)
    connections.maximumAge = milliseconds(settings.maximumAge)
    connections.maximumAgeGrace = milliseconds(settings.maximumAgeGrace)
    connections.handshakeTimeout = settings.handshakeTimeout * 1000
    connections.requestIdleTimeout = settings.requestIdleTimeout * 1000
    connections.requestTimeout = settings.requestTimeout * 1000
    connections.sendTimeout = settings.sendTimeout * 1000
    connections.resetBurst = settings.resetBurst
    connections.resetsPerSecond = settings.resetsPerSecond
  }
}
