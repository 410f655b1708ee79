import Logging
import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// A server at work, in this process.
struct RunningServer: Sendable {
  static let now = "/test.Test/Now"
  static let later = "/test.Test/Later"
  static let collect = "/test.Test/Collect"
  static let produce = "/test.Test/Produce"
  static let chat = "/test.Test/Chat"

  let server: Server
  let recorder: Recorder
  /// What the handlers and the gatekeepers wrote.
  let journal: Journal<String>

  var address: String { server.addresses[0].description }

  /// Runs a server for the time of `body`, then shuts it down.
  ///
  /// Behind the recorder stand two gatekeepers, `gate-1` and `gate-2`, and then `interceptors`. Every call that an interceptor admitted is
  /// checked to have ended exactly once.
  ///
  /// - Returns: how every call of the server's life ended.
  @discardableResult static func run(
    _ configuration: ServerConfiguration = ServerConfiguration(gracePeriod: .seconds(30)),
    listen: [String] = ["127.0.0.1:0"], behind interceptors: [any Interceptor] = [],
    onDrain: @escaping @Sendable () -> Void = {},
    _ body: (RunningServer) async throws -> Void
  ) async throws -> [Completion] {
    var configuration = configuration
    // The client of these tests pings to and fro to know where things stand.
    configuration.connections.minimumPingInterval = .zero
    configuration.connections.permitsPingsWithoutCalls = true
    let service = TestService()
    let recorder = Recorder()
    let gates = ["gate-1", "gate-2"].map { Gatekeeper(name: $0, journal: service.journal) }
    let server = try Server(
      listen: listen.map { try ListenAddress($0) }, services: [service],
      interceptors: [recorder] + gates + interceptors,
      configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      onDrain: onDrain)
    let running = Task { try await server.run() }
    var failure: (any Error)?
    do {
      try await body(RunningServer(server: server, recorder: recorder, journal: service.journal))
    } catch {
      failure = error
    }
    server.shutdown()
    try await running.value
    if let failure { throw failure }
    let numbers = Array(1..<recorder.admitted.entries.count + 1)
    #expect(recorder.finished.entries.sorted() == numbers, "every admitted call ends once")
    return recorder.completions.entries
  }

  /// Connects a client for the time of `body`.
  func client<Result: Sendable>(
    settings: [(id: UInt16, value: UInt32)] = [], grantsWindow: Bool = true, receiveBuffer: Int32? = nil,
    address: String? = nil, from source: String? = nil, _ body: (TestClient) async throws -> Result
  ) async throws -> Result {
    let client = try await TestClient(
      address ?? self.address, settings: settings, grantsWindow: grantsWindow, receiveBuffer: receiveBuffer,
      from: source)
    do {
      let result = try await body(client)
      await client.close()
      return result
    } catch {
      await client.close()
      throw error
    }
  }
}

extension Completion {
  /// Without the traffic: `NOT_FOUND handler`, `CANCELLED transport client_reset`.
  var summary: String {
    let origin =
      switch origin {
      case .handler: "handler"
      case .transport: "transport"
      case .interceptor(let name): name
      }
    return [code.name, origin, cancellation?.name].compactMap { $0 }.joined(separator: " ")
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
