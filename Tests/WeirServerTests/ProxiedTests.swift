import Glibc
import Logging
import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Connections with a PROXY header in front, through real sockets.
@Suite(.timeLimit(.minutes(10))) struct ProxiedTests {
  /// Writes down who makes each call.
  private final class Peers: Interceptor {
    let name = "peers"
    let journal = Journal<String>()

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      journal.append(call.peer.description)
      return .admitted
    }
  }

  private let peers = Peers()

  /// With time enough for a header that comes byte by byte on a machine that has much else to do.
  private static var patient: ServerConfiguration {
    var configuration = ServerConfiguration(workers: 1)
    configuration.connections.handshakeTimeout = .seconds(600)
    return configuration
  }

  private func run(
    _ listen: [String], _ configuration: ServerConfiguration = patient,
    _ body: (Server) async throws -> Void
  ) async throws {
    let server = try Server(
      listen: listen.map { try ListenAddress($0) }, services: [TestService()], interceptors: [peers],
      configuration: configuration, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let running = Task { try await server.run() }
    var failure: (any Error)?
    do { try await body(server) } catch { failure = error }
    server.shutdownNow()
    try await running.value
    if let failure { throw failure }
  }

  /// Sends a header, in pieces of a size, then makes a call.
  private func call(_ server: Server, _ header: [UInt8], by size: Int = .max) async throws -> Reply {
    let client = try await TestClient(server.addresses[0].description, opens: false)
    var start = 0
    while start < header.count {
      let end = min(header.count, size == .max ? .max : start + size)
      var frames = ClientFrames()
      frames.bytes = Array(header[start..<min(end, header.count)])
      await client.send(frames)
      start = end
    }
    await client.send(ClientFrames.opening())
    do {
      let reply = try await client.call(1, RunningServer.now)
      await client.close()
      return reply
    } catch {
      await client.close()
      throw error
    }
  }

  private static let line = bytes("PROXY TCP4 203.0.113.7 10.0.0.1 4711 80\r\n")
  private static let local: [UInt8] = [13, 10, 13, 10, 0, 13, 10, 0x51, 0x55, 0x49, 0x54, 10, 0x20, 0, 0, 0]

  @Test(arguments: [1, 5, 41, .max]) func `calls count for the client that the proxy names`(_ size: Int) async throws {
    try await run(["127.0.0.1:0?proxy=10.0.0.0/8,127.0.0.1"]) { server in
      try await #expect(call(server, Self.line, by: size).grpcStatus == 0)
      #expect(peers.journal.entries == ["203.0.113.7:4711"])
    }
  }

  @Test func `a proxy that speaks for itself is the client`() async throws {
    try await run(["unix:@weir-proxied-\(getpid())?proxy=unix"]) { server in
      try await #expect(call(server, Self.local).grpcStatus == 0)
      #expect(peers.journal.entries == ["unix"])
    }
  }

  @Test func `a connection without a header is refused, and so is one of a stranger`() async throws {
    try await run(["127.0.0.1:0?proxy=127.0.0.1", "127.0.0.1:0?proxy=10.0.0.0/8"]) { server in
      await #expect(throws: TestClientError.self) { try await call(server, []) }
      let stranger = try await TestClient(server.addresses[1].description)
      try? await stranger.waitForEnd()
      await stranger.close()
      while server.endedConnections.count < 2 { await Task.yield() }
      #expect(server.endedConnections == ["proxy_header": 1, "untrusted_proxy": 1])
      #expect(peers.journal.entries.isEmpty && server.openConnections == 0)
      // The next one has its turn.
      try await #expect(call(server, Self.line).grpcStatus == 0)
    }
  }

  @Test func `a header that does not come in time ends its connection`() async throws {
    var configuration = ServerConfiguration(workers: 1)
    configuration.connections.handshakeTimeout = .milliseconds(10)
    try await run(["127.0.0.1:0?proxy=127.0.0.1"], configuration) { server in
      let client = try await TestClient(server.addresses[0].description, opens: false)
      await client.send { $0.bytes = Array(Self.line.prefix(20)) }
      try await client.waitForEnd()
      await client.close()
      while server.endedConnections.isEmpty { await Task.yield() }
      #expect(server.endedConnections == ["handshake_timeout": 1])
    }
  }

  @Test func `limits go by the client behind the proxy`() async throws {
    var configuration = ServerConfiguration(workers: 1)
    configuration.limits.connectionsPerClient = 1
    try await run(["127.0.0.1:0?proxy=127.0.0.1"], configuration) { server in
      var clients: [TestClient] = []
      for number in 1...3 {
        let client = try await TestClient(server.addresses[0].description, opens: false)
        await client.send { $0.bytes = bytes("PROXY TCP4 203.0.113.\(number) 10.0.0.1 1 1\r\n") }
        await client.send(ClientFrames.opening())
        try await #expect(client.call(1, RunningServer.now).grpcStatus == 0)
        clients.append(client)
      }
      let second = try await TestClient(server.addresses[0].description, opens: false)
      await second.send { $0.bytes = bytes("PROXY TCP4 203.0.113.1 10.0.0.1 2 1\r\n") }
      try await second.waitForEnd()
      await second.close()
      for client in clients { await client.close() }
      #expect(server.statistics.acceptedConnections == 3 && server.statistics.refusedConnections == 1)
    }
  }

  @Test func `connections that wait for their headers have a bound`() async throws {
    var configuration = ServerConfiguration(workers: 1)
    configuration.limits.connections = 2
    try await run(["127.0.0.1:0?proxy=127.0.0.1"], configuration) { server in
      var clients: [TestClient] = []
      for _ in 0..<3 { clients.append(try await TestClient(server.addresses[0].description, opens: false)) }
      try await clients[2].waitForEnd()
      for client in clients { await client.close() }
      #expect(server.statistics.refusedConnections == 1)
      while true {
        if let reply = try? await call(server, Self.line) {
          #expect(reply.grpcStatus == 0)
          break
        }
      }
    }
  }

  @Test(arguments: [
    ("127.0.0.1:0?proxy=", "a proxy's address: \"\" is no range of addresses"),
    ("127.0.0.1:0?proxy=10.0.0.1/8", "has bits behind its prefix"), ("fd:5?proxy=x", "\"x\" is no range"),
    ("127.0.0.1:0?prox=unix", "the port is"),
  ])
  func `an address whose proxies are malformed is refused`(_ text: String, _ reason: String) {
    let error = #expect(throws: ServerError.self) { try ListenAddress(text) }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: ["unix:/run/a.sock?mode=0660?proxy=unix", "systemd:grpc?proxy=::1,10.0.0.0/8", "fd:5?proxy=unix"])
  func `every place may be one for proxies`(_ text: String) throws {
    #expect(try ListenAddress(text).description == text)
  }
}
