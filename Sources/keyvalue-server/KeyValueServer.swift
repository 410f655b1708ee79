import KeyValueApp
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
    let (flags, words) = ServerFlags.shell.parse(&problems)
    if let word = words.first, !flags.isOn(ServerFlags.explain) {
      problems.add("\"\(word)\" belongs to no flag: --help lists them")
    }
    var start = try ServerStart(flags, &problems)
    try ConfigurationCommands.run(start, words)

    try ThreadRoom.check(workers: start.configuration.workers)
    let log = try StandardErrorLog(start.values)
    defer { log.flush() }
    // For test suites alone: Tests/Scripts/recheck.py says which of their rows differ.
    start.configuration.limits.rechecksHeads = Environment.value("WEIR_RECHECK_HEADS") != nil
    start.configuration.limits.connections = ConnectionLimit.makeRoom(
      for: start.configuration.limits.connections, workers: start.configuration.workers,
      listeners: start.addresses.count, logger: log.logger)
    let (app, chain) = try start.product(log.logger)
    defer { app.closeStore() }
    let parts = try start.parts(app, log.logger) { log.say($0) }
    let interceptors = parts.interceptors + app.interceptors
    try ConfigurationCommands.check(interceptors, app, start.file)
    let reload = start.reload(app, chain, log.logger)
    defer { reload.onChange?.stop() }
    let server = try Server(
      listen: start.addresses, services: app.services, interceptors: interceptors,
      configuration: start.configuration, certificates: start.certificates.standard, own: start.certificates.own,
      logger: log.logger,
      onDrain: { app.beginDraining() }, onReload: reload.onSignal,
      reloadsCertificates: start.file == nil)
    server.warnOfUnusedSockets(log.logger)
    let store = start.store
    try await parts.run(beside: server) { try await run(server, store, log) }
  }

  private static func run(_ server: Server, _ store: StoreSettings.Kind, _ log: StandardErrorLog) async throws {
    let bound = server.addresses.map(\.description).joined(separator: ", ")
    try await server.run(signals: .all) {
      if case .lmdb(let folder, _, _, _) = store { log.say("keyvalue-server: keeping the data in \(folder)") }
      log.say("keyvalue-server: serving on \(bound)")
    }
  }
}
