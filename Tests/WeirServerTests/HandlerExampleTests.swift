import Logging
import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

@Suite(.timeLimit(.minutes(10))) struct HandlerExampleTests {
  private static let find = Method(service: "docs.Sales", name: "Find", kind: .unary)
  private static let follow = Method(service: "docs.Sales", name: "Follow", kind: .bidiStream)

  private func withServer(_ body: (Server, TestClient, HandlerExamples) async throws -> Void) async throws {
    let examples = HandlerExamples()
    let service = try ServiceDefinition(
      name: "docs.Sales",
      methods: [
        (Self.find, .detailedUnary { try await examples.find($0) }),
        (Self.follow, .bidiStream { try await examples.follow($0, $1, $2) }),
      ], schema: Schema(path: "docs.proto", descriptor: [], imports: []))
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [service],
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let running = Task { try await server.run() }
    let client = try await TestClient(server.addresses[0].description)
    try await body(server, client, examples)
    await client.close()
    server.shutdown()
    try await running.value
  }

  @Test func `a handler reads the time left, compresses its answer, and learns why nobody waits`() async throws {
    try await withServer { _, client, examples in
      let accept = ("grpc-accept-encoding", "gzip")
      let reply = try await client.call(1, Self.find.path, bytes("hats"), changes: [accept])
      #expect(reply.grpcStatus == 0)
      #expect(reply.value("grpc-encoding") == "gzip")
      #expect(reply.data.first == 1)
      await client.send { $0.call(3, Self.find.path, bytes("slow"), changes: [("grpc-timeout", "300m")]) }
      try await #expect(client.reply(3).grpcStatus == 4)
      try await examples.sales.subscribed.wait(for: "gave up: deadline")
    }
  }

  @Test func `a stream compresses message by message, and ends when the server drains`() async throws {
    try await withServer { server, client, examples in
      await client.send { $0.request(1, Self.follow.path, changes: [("grpc-accept-encoding", "gzip")]) }
      try await examples.sales.subscribed.wait(for: "subscribed")
      examples.sales.sell(Bytes(bytes("hat")))
      examples.sales.sell(Bytes([UInt8](repeating: 7, count: 5000)))
      server.shutdown()
      let reply = try await client.reply(1)
      #expect(reply.grpcStatus == 0)
      let (small, large) = (reply.data.prefix(8), reply.data.dropFirst(8))
      #expect(Array(small) == [0, 0, 0, 0, 3] + bytes("hat"))
      #expect(large.first == 1 && large.count < 200)
    }
  }
}
