import ArgumentParser
import KeyValueApp
import Logging
import ServerShell
import WeirPOSIX
import WeirRPC
import WeirServer

/// Checks everything that can be checked before anything is opened: a server that starts, starts whole.
@main
enum KeyValueServer {
  static func main() async {
    ProcessStart.openStandardDescriptors()
    ProcessStart.resetSignalsOfServer()
    switch CommandLine.arguments.dropFirst().first {
    case "token": TokenCommand.main(Array(CommandLine.arguments.dropFirst(2)))
    case "backup": do { try BackupFlags.run() } catch { Shell<BackupFlags>.fail(error) }
    case "check": do { try CheckFlags.run() } catch { Shell<CheckFlags>.fail(error) }
    default: do { try await serve() } catch { Shell<ServerFlags>.fail(error) }
    }
  }

  private static func serve() async throws {
    ProcessMemory.keepFreed()
    var problems = Problems()
    let flags = try Shell<ServerFlags>.parse(&problems)
    var settings = flags.settings(&problems)
    let limit = settings.check(&problems)
    let addresses = settings.listen.compactMap { text in problems.attempt { try ListenAddress(text) } }
    let certificates = flags.tls.read(&problems)
    StandardErrorLog.check(format: flags.logFormat, level: flags.logLevel, &problems)
    var sources = TokenSources(flags: flags.token, file: flags.tokenFile)
    sources.hasAlternative = !flags.auth.sources.isEmpty
    let tokens = sources.tokens(&problems)
    let auth = flags.auth.sources.read(isVerifyingClients: flags.tls.clientCA != nil, &problems)
    KeyValueApp.Configuration.check(
      tokens: tokens, loggedMetadata: flags.logMetadata, trustedProxies: flags.trustedProxy, auth: auth, &problems)
    let policy = PolicySource.policy(ofFile: flags.authorizationPolicy, &problems)
    let store = flags.store.kind(&problems)
    let costs = RateCosts.costs(flags: flags.rateCost, &problems)
    guard let limit, let store, problems.reasons.isEmpty else { throw problems }

    try ThreadRoom.check(workers: settings.workers)
    let log = try StandardErrorLog(format: flags.logFormat, level: flags.logLevel)
    defer { log.flush() }
    settings.maximumConnections = ConnectionLimit.makeRoom(
      for: settings.maximumConnections, workers: settings.workers, listeners: settings.listen.count, logger: log.logger)
    var configuration = KeyValueApp.Configuration(tokens: tokens, limit: limit, logger: log.logger)
    (configuration.loggedMetadata, configuration.trustedProxies) = (flags.logMetadata, flags.trustedProxy)
    configuration.policy = policy
    configuration.auth = auth
    configuration.store = store
    configuration.costs = costs
    auth.keyFile?.warn(log.logger)
    let app = try KeyValueApp(configuration)
    defer { app.closeStore() }
    let server = try Server(
      listen: addresses, services: app.services, interceptors: app.interceptors,
      configuration: ServerConfiguration(settings), certificates: certificates, logger: log.logger,
      onDrain: { app.beginDraining() }, onReload: reload(of: auth.keyFile, log.logger))
    try await run(server, store, log)
  }

  private static func run(_ server: Server, _ store: StoreSettings.Kind, _ log: StandardErrorLog) async throws {
    let bound = server.addresses.map(\.description).joined(separator: ", ")
    try await server.run(signals: .all) {
      if case .lmdb(let folder, _, _) = store { log.say("keyvalue-server: keeping the data in \(folder)") }
      log.say("keyvalue-server: serving on \(bound)")
    }
  }
}

extension KeyValueServer {
  /// What is read again with the certificates; nil when there is nothing.
  private static func reload(of keys: JWTKeyFile?, _ logger: Logger) -> (@Sendable () -> Void)? {
    guard let keys else { return nil }
    return { keys.reload(logger) }
  }
}

extension ServerConfiguration {
  init(_ settings: ServerSettings) {
    self.init(workers: settings.workers, gracePeriod: .seconds(settings.gracePeriod))
    // For test suites alone: Tests/Scripts/recheck.py says which of their rows differ.
    limits.rechecksHeads = Environment.value("WEIR_RECHECK_HEADS") != nil
    limits.receiveMessage = settings.maximumReceiveMessage
    limits.sendMessage = settings.maximumSendMessage
    limits.headerList = settings.maximumHeaderList
    limits.concurrentStreams = settings.maximumConcurrentStreams
    limits.connections = settings.maximumConnections
    limits.connectionsPerClient = settings.maximumConnectionsPerClient == 0 ? nil : settings.maximumConnectionsPerClient
    limits.bufferedRequests = settings.maximumBufferedRequests
    limits.bufferedResponsesPerConnection = settings.maximumBufferedResponses
    limits.bufferedResponsesTotal = settings.maximumBufferedResponsesTotal
    limits.decodedRequests = settings.maximumDecodedRequests
    limits.decodedRequestsTotal = settings.maximumDecodedRequestsTotal
    limits.callsInFlight = settings.maximumCallsInFlight
    drainDelay = .seconds(settings.drainDelay)
    let unlessZero = { (seconds: Int) in seconds == 0 ? nil : Duration.seconds(seconds) }
    maximumDeadline = unlessZero(settings.maximumDeadline)
    connections.keepaliveTime = unlessZero(settings.keepaliveTime)
    connections.keepaliveTimeout = .seconds(settings.keepaliveTimeout)
    connections.minimumPingInterval = .seconds(settings.minimumPingInterval)
    connections.maximumIdle = unlessZero(settings.maximumIdle)
    connections.maximumAge = unlessZero(settings.maximumAge)
    connections.maximumAgeGrace = unlessZero(settings.maximumAgeGrace)
    connections.handshakeTimeout = .seconds(settings.handshakeTimeout)
    connections.requestIdleTimeout = .seconds(settings.requestIdleTimeout)
    connections.requestTimeout = .seconds(settings.requestTimeout)
    connections.sendTimeout = .seconds(settings.sendTimeout)
    connections.resetBurst = settings.resetBurst
    connections.resetsPerSecond = settings.resetsPerSecond
  }
}
