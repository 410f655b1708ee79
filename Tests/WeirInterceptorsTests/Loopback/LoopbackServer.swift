import KeyValue
import Logging
import WeirInterceptors
import WeirProtobuf
import WeirRPC
import WeirServer
import WeirTestSupport

/// A server with a chain, on the loopback interface, whose handlers say what they know of a call.
///
/// `Get` answers its request's key with what the handler saw; the keys `wait` and `fail` wait for ever, and throw.
struct LoopbackServer {
  static let get = "/keyvalue.v1.KeyValue/Get"

  /// An error that clients must not see.
  struct Secret: Error { let password = "hunter2" }

  let client: TestClient
  let log: LineCollector

  /// Runs a server for the time of `body`.
  static func run(_ chain: [any Interceptor], _ body: (LoopbackServer) async throws -> Void) async throws {
    let log = LineCollector()
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [service()], interceptors: [.logging(log.logger())] + chain,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let running = Task { try await server.run() }
    let client = try await TestClient(server.addresses[0].description)
    var failure: (any Error)?
    do { try await body(LoopbackServer(client: client, log: log)) } catch { failure = error }
    await client.close()
    server.shutdown()
    try await running.value
    if let failure { throw failure }
  }

  /// Makes a call of `Get` on a stream of its own, and waits for its end.
  func get(_ stream: UInt32, _ key: String = "k", _ metadata: [(String, String)] = []) async throws -> Reply {
    try await client.call(stream, Self.get, Self.request(key), changes: metadata)
  }

  static func request(_ key: String) -> [UInt8] {
    var bytes: [UInt8] = []
    Keyvalue_V1_GetRequest(key: key).serialize(into: &bytes)
    return bytes
  }

  private static func service() throws -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGet { request, call in
      switch request.key {
      case "wait": try await Task.sleep(for: .seconds(3600))  // may sleep: until it is cancelled
      case "fail": throw Secret()
      default: break
      }
      return Keyvalue_V1_GetResponse(key: "\(call.client.host) \(call.requestID ?? "-")")
    }
    handlers.onPut { _, _ in throw RPCError(.unimplemented) }
    handlers.onDelete { _, _ in throw RPCError(.unimplemented) }
    handlers.onList { _, _, _ in throw RPCError(.unimplemented) }
    handlers.onWatch { _, _, _ in throw RPCError(.unimplemented) }
    handlers.onBatch { _, _ in throw RPCError(.unimplemented) }
    handlers.onSession { _, _, _ in throw RPCError(.unimplemented) }
    return try handlers.definition()
  }
}

extension Reply {
  /// What the handler said that it saw.
  var seen: String? {
    guard let bytes = messages.first else { return nil }
    return try? Keyvalue_V1_GetResponse(serialized: bytes.span).key
  }
}
