import KeyValueApp
import Logging
import ServerShell
import WeirPOSIX
import WeirConfiguration
import WeirRPC
import WeirServer
import WeirSettings

/// Checks everything that can be checked before anything is opened: a server that starts, starts whole.
@main
enum KeyValueServer {
  static func main() async {
    ProcessStart.openStandardDescriptors()
    ProcessStart.resetSignalsOfServer()
    switch CommandLine.arguments.dropFirst().first {
    case "token": do { try TokenCommand.run() } catch { TokenCommand.shell.fail(error) }
    case "backup": do { try BackupCommand.run() } catch { BackupCommand.shell.fail(error) }
    case "check": do { try CheckCommand.run() } catch { CheckCommand.shell.fail(error) }
    default: do { try await serve() } catch { ServerFlags.shell.fail(error) }
    }
  }

  private static func serve() async throws {
    ProcessMemory.keepFreed()
    var problems = Problems()
    let values = ServerFlags.shell.parse(&problems).values
    var configuration = ServerSettings.configuration(values, &problems)
    let addresses = ServerSettings.addresses(values, &problems)
    let tls = TLSSettings.tls(values, &problems)
    let certificates = tls.flatMap { tls in problems.attempt { try CurrentTLS(tls) } }
    let policies = ChainFlags(values, isVerifyingClients: values.isGiven(TLSSettings.clientCA), &problems)
    StandardErrorLog.check(values, &problems)
    let store = StoreSettings.kind(
      values, environment: Environment.value, absolutePath: File.absolutePath, &problems)
    guard let policies, let store, problems.reasons.isEmpty else { throw problems }

    try ThreadRoom.check(workers: configuration.workers)
    let log = try StandardErrorLog(values)
    defer { log.flush() }
    // For test suites alone: Tests/Scripts/recheck.py says which of their rows differ.
    configuration.limits.rechecksHeads = Environment.value("WEIR_RECHECK_HEADS") != nil
    configuration.limits.connections = ConnectionLimit.makeRoom(
      for: configuration.limits.connections, workers: configuration.workers, listeners: addresses.count,
      logger: log.logger)
    var product = policies.configuration(log.logger)
    product.store = store
    let app = try KeyValueApp(product)
    defer { app.closeStore() }
    let server = try Server(
      listen: addresses, services: app.services, interceptors: app.interceptors, configuration: configuration,
      certificates: certificates, logger: log.logger, onDrain: { app.beginDraining() },
      onReload: reload(of: policies.auth.keyFile, log.logger))
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
