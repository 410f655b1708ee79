import Logging
import Synchronization
import Testing
import WeirLoop
import WeirRPC
import WeirServer
import WeirTestSupport

/// `Server.run` as the body of a task: what cancelling it means, and when it returns.
@Suite(.timeLimit(.minutes(10))) struct RunTests {
  private let service = TestService()
  private var journal: Journal<String> { service.journal }

  private func server(_ configuration: ServerConfiguration = ServerConfiguration()) throws -> Server {
    try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [service], configuration: configuration,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      onDrain: { [journal] in journal.append("health is down") })
  }

  private func serve(_ server: Server) async throws -> Task<Void, any Error> {
    let serving = Journal<String>()
    let running = Task { try await server.run { serving.append("serving") } }
    try await serving.wait(for: "serving")
    return running
  }

  @Test func `a cancelled task drains the server, with the whole grace period, and returns normally`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(86_400))
    configuration.drainDelay = .seconds(3)
    let server = try server(configuration)
    let running = try await serve(server)
    let client = try await TestClient(server.addresses[0].description)
    await client.send { $0.call(1, RunningServer.later, bytes("gate")) }
    try await journal.wait(for: "at the gate")
    running.cancel()
    try await journal.wait(for: "health is down")
    try await #expect(client.call(3, RunningServer.now, bytes("in the delay")).grpcStatus == 0)
    var last = try await client.wait { $0.kind == .goAway }
    while last.number != 3 { last = try await client.wait { $0.kind == .goAway } }
    journal.append("gate opens")
    try await #expect(client.reply(1).messages == [bytes("gate")])
    try await client.waitForEnd()
    try await running.value
    await client.close()
  }

  @Test func `being told to stop now ends the drain of a cancelled task`() async throws {
    let server = try server(ServerConfiguration(gracePeriod: .seconds(86_400)))
    let running = try await serve(server)
    let client = try await TestClient(server.addresses[0].description)
    await client.send { $0.call(1, RunningServer.later, bytes("wait")) }
    try await journal.wait(for: "waiting")
    running.cancel()
    _ = try await client.wait { $0.kind == .goAway }
    server.shutdownNow()
    try await #expect(client.reply(1).grpcStatus == 14)
    try await running.value
    await client.close()
  }

  @Test func `a task that is cancelled before it serves closes the sockets`() async throws {
    let server = try server()
    let serving = Journal<String>()
    let running = Task {
      while !Task.isCancelled { await Task.yield() }
      try await server.run { serving.append("serving") }
    }
    running.cancel()
    try await running.value
    #expect(serving.entries.isEmpty)
    #expect(journal.entries == ["health is down"])
    let address = try #require(SocketAddress(server.addresses[0].description))
    let error = #expect(throws: LoopError.self) { try ClientSocket(connectingTo: address) }
    #expect(error?.description == "connect: connection refused")
  }

  @Test func `a server runs once`() async throws {
    let server = try server()
    let running = try await serve(server)
    let error = await #expect(throws: ServerError.self) { try await server.run() }
    #expect(error?.description == "a server runs once: make another one")
    running.cancel()
    try await running.value
    await #expect(throws: ServerError.self) { try await server.run() }
  }

  @Test func `a server has a worker for each processor unless it is told otherwise`() {
    #expect(ServerConfiguration().workers >= 1)
    #expect(ServerConfiguration(workers: 3).workers == 3)
  }
}
