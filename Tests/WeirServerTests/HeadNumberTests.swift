import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Interceptors know calls of one head by its number, and look at its metadata once.
@Suite(.timeLimit(.minutes(10))) struct HeadNumberTests {
  @Test func `a head that repeats keeps its number, any other has one of its own`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        var stream: UInt32 = 1
        func head(_ changes: [(String, String)], _ path: String = RunningServer.now) async throws -> String {
          defer { stream += 2 }
          let reply = try await client.call(stream, path, bytes("head"), changes: changes)
          return String(decoding: reply.messages.first ?? [], as: UTF8.self)
        }
        try await #expect(head([("x", "a"), ("grpc-timeout", "9S")]) == "1 a")
        try await #expect(head([("x", "a"), ("grpc-timeout", "9S")]) == "1 a")
        try await #expect(head([("x", "a"), ("grpc-timeout", "8S")]) == "1 a")
        try await #expect(head([("x", "b"), ("grpc-timeout", "8S")]) == "2 b")
        try await #expect(head([("x", "a"), ("grpc-timeout", "9S")]) == "3 a")
        try await #expect(head([]) == "4 none")
        try await #expect(head([], RunningServer.later) == "5 none")
        try await #expect(head([], RunningServer.later) == "5 none")
      }
      try await running.client { client in
        let reply = try await client.call(1, RunningServer.now, bytes("head"))
        #expect(reply.messages == [bytes("1 none")])
      }
    }
  }
}
