import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Handlers run in tasks that are used for one call after the other.
@Suite(.timeLimit(.minutes(10))) struct HandlerTaskTests {
  @Test func `a task serves one call after the other`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        let first = try await client.call(1, RunningServer.later, bytes("task")).messages
        for stream in [3, 5, 7] as [UInt32] {
          try await #expect(client.call(stream, RunningServer.later, bytes("task")).messages == first)
        }
      }
    }
  }

  @Test func `calls at once have tasks of their own`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        let first = try await client.call(1, RunningServer.later, bytes("task")).messages
        await client.send { $0.call(3, RunningServer.later, bytes("gate")) }
        try await running.journal.wait(for: "at the gate")
        try await #expect(client.call(5, RunningServer.later, bytes("task")).messages != first)
        running.journal.append("gate opens")
        try await #expect(client.reply(3).grpcStatus == 0)
      }
    }
  }

  @Test(arguments: InterruptionTests.waiting) func `a task that was cancelled serves nobody else`(
    _ path: String
  ) async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        for stream in stride(from: 1 as UInt32, to: 20, by: 4) {
          await client.send {
            $0.request(stream, path)
            $0.message(stream, bytes("wait"), endStream: path == RunningServer.later || path == RunningServer.produce)
          }
          try await running.journal.wait { $0.count { $0 == "waiting" } == stream / 4 + 1 }
          await client.send { $0.reset(stream) }
          try await running.journal.wait { $0.count { $0.hasPrefix("cancelled") } == stream / 4 + 1 }
          let reply = try await client.call(stream + 2, RunningServer.later, bytes("is cancelled"))
          #expect(reply.messages == [bytes("false")])
        }
      }
    }
  }

  @Test func `a call that ended before its handler leaves the task of the next alone`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        await client.send { $0.call(1, RunningServer.later, bytes("stubborn"), changes: [("grpc-timeout", "200m")]) }
        try await #expect(client.reply(1).grpcStatus == 4)
        try await #expect(client.call(3, RunningServer.later, bytes("is cancelled")).messages == [bytes("false")])
        running.journal.append("gate opens")
        try await running.journal.wait(for: "stubborn ends")
        try await #expect(client.call(5, RunningServer.later, bytes("is cancelled")).messages == [bytes("false")])
      }
    }
  }

  @Test func `a task that waits for calls keeps nothing of the last one`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        for number in 1...3 {
          try await #expect(client.call(UInt32(number * 2 - 1), "/test.Test/Hold").messages == [[1]])
          try await running.journal.wait { $0.count { $0 == "let go" } == number }
        }
      }
    }
  }
}
