import KeyValue
import KeyValueApp
import WeirInterceptors
import WeirRPC
import WeirServer
import WeirSettings

/// KeyValue behind the product's chain, on a store whose functions are asynchronous: what a handler in a task costs.
///
///   suspending-server PORT
@main
struct SuspendingServer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 2, let port = UInt16(arguments[1]) else {
      return StandardErrorLog.say("usage: suspending-server PORT")
    }
    ProcessMemory.keepFreed()
    var values = SettingValues()
    values.give("error", for: StandardErrorLog.level, from: .flag)
    let log = try StandardErrorLog(values)
    let tokens = try TokenSources(flags: ["valid_token"], file: nil, environment: nil).tokens()
    let app = try KeyValueApp(
      .init(tokens: tokens, limit: RateLimit(perSecond: 1_000_000_000, burst: 1_000_000_000), logger: log.logger))
    let service = try KeyValueService.make(suspending: AsynchronousStore())
    // With the product's other services, of which its chain speaks; the first is its own KeyValue.
    let services: [any RPCService] = [service] + app.services.dropFirst()
    let server = try Server(
      listen: [.tcp("127.0.0.1", port)], services: services, interceptors: app.interceptors,
      configuration: ServerConfiguration(workers: 1), logger: log.logger)
    try await server.run(signals: .all)
  }
}

/// A store in memory that could wait, and never does.
struct AsynchronousStore: SuspendingStore {
  private let store = ShardedStore()

  var changes: ChangeLog { store.changes }
  var now: WallClockReader { store.now }

  func get(_ key: String) async throws(StoreError) -> Entry? { store.get(key) }
  func list(_ query: ListQuery) async throws(StoreError) -> Page { try store.list(query) }
  func write(_ change: Change) async throws(StoreError) -> WrittenOne { try store.write(change) }
  func write(_ changes: [Change]) async throws(StoreError) -> Written { try store.write(changes) }
}
