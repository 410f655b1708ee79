import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Interceptors that need time to decide.
@Suite(.timeLimit(.minutes(10))) struct AdmissionTests {
  private static let paths = [
    RunningServer.now, RunningServer.later, RunningServer.collect, RunningServer.produce, RunningServer.chat,
  ]

  private let everyone = ["gate-1 admit", "gate-2 admit", "gate-2 finish", "gate-1 finish"]

  @Test(arguments: paths, ["at-once", "yield"])
  func `a call that had to wait is served`(_ path: String, _ decision: String) async throws {
    for isSplit in [false, true] {
      for gates in [["gate-1"], ["gate-2"], ["gate-1", "gate-2"]] {
        let completions = try await RunningServer.run { running in
          try await running.client { client in
            await client.send { $0.request(1, path, changes: gates.map { ($0, decision) }) }
            if isSplit { try await client.roundTrip() }
            await client.send { $0.message(1, bytes("hello"), endStream: true) }
            let reply = try await client.reply(1)
            #expect(reply.messages == [bytes("hello")])
            #expect(reply.grpcStatus == 0)
          }
          #expect(running.journal.entries.filter { $0.hasPrefix("gate-") } == everyone)
        }
        #expect(completions.map(\.summary) == ["OK handler"])
      }
    }
  }

  @Test(arguments: ["refuse", "at-once-refuse", "yield-refuse"])
  func `a refusal names who refused, and asks nobody further in`(_ decision: String) async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        let first = try await client.call(1, RunningServer.now, bytes("hello"), changes: [("gate-1", decision)])
        #expect(first.grpcStatus == 7)
        #expect(first.grpcMessage == "gate-1 said no")
        try await client.roundTrip()
        #expect(running.journal.entries == ["gate-1 admit", "gate-1 finish"])
        let changes = [("gate-1", "yield"), ("gate-2", decision)]
        try await #expect(client.call(3, RunningServer.later, changes: changes).grpcMessage == "gate-2 said no")
        #expect(Array(running.journal.entries.dropFirst(2)) == everyone)
      }
    }
    #expect(completions.map(\.summary) == ["PERMISSION_DENIED gate-1", "PERMISSION_DENIED gate-2"])
  }

  @Test(arguments: ["refuse", "at-once-refuse", "yield-refuse"])
  func `a body behind a refusal is thrown away`(_ decision: String) async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        try await client.roundTrip()  // The server's windows hold from here on.
        for index in 0..<20 {
          let stream = UInt32(index * 2 + 1)
          await client.send { $0.request(stream, RunningServer.collect, changes: [("gate-1", decision)]) }
          await client.send { $0.message(stream, [UInt8](repeating: 1, count: 60_000)) }
          try await #expect(client.reply(stream).grpcStatus == 7)
        }
        // 1.2 MB came to nothing, and the connection's window is whole again.
        try await #expect(client.call(99, RunningServer.now).grpcStatus == 0)
      }
    }
  }

  @Test func `a call that ends while it waits asks nobody further in`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send { $0.call(1, RunningServer.now, bytes("hello"), changes: [("gate-1", "never")]) }
        try await running.journal.wait(for: "gate-1 waits")
        await client.send { $0.reset(1) }
        try await running.journal.wait(for: "gate-1 finish")
        running.journal.append("gate-1 goes on")
        try await client.roundTrip()
      }
      let entries = running.journal.entries.filter { $0.hasPrefix("gate-") }
      #expect(entries == ["gate-1 admit", "gate-1 waits", "gate-1 finish", "gate-1 goes on"])
    }
    #expect(completions.map(\.summary) == ["CANCELLED transport client_reset"])
  }

  @Test func `everybody who was asked is told, the second who waits too`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send { $0.call(1, RunningServer.now, changes: [("gate-1", "yield"), ("gate-2", "never")]) }
        try await running.journal.wait(for: "gate-2 waits")
      }
      try await running.journal.wait(for: "gate-1 finish")
      let told = ["gate-1 admit", "gate-2 admit", "gate-2 waits", "gate-2 finish", "gate-1 finish"]
      #expect(running.journal.entries == told)
    }
    #expect(completions.map(\.summary) == ["CANCELLED transport connection_lost"])
  }

  @Test func `a deadline does not wait for a decision`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        let changes = [("gate-2", "never"), ("grpc-timeout", "300m")]
        try await #expect(client.call(1, RunningServer.chat, changes: changes).grpcStatus == 4)
      }
    }
    #expect(completions.map(\.summary) == ["DEADLINE_EXCEEDED transport deadline"])
  }

  @Test func `messages that come before the decision are kept, up to a bound`() async throws {
    var limits = ServerLimits()
    limits.bufferedRequests = 100_000
    let completions = try await RunningServer.run(ServerConfiguration(limits: limits)) { running in
      try await running.client { client in
        try await client.roundTrip()  // The server's windows hold from here on.
        await client.send { $0.request(1, RunningServer.now, changes: [("gate-1", "never")]) }
        try await running.journal.wait(for: "gate-1 waits")
        await client.send { $0.message(1, [UInt8](repeating: 1, count: 60_000)) }
        try await client.roundTrip()
        #expect(await client.replies[1] == nil)
        await client.send { $0.request(3, RunningServer.now, changes: [("gate-1", "never")]) }
        await client.send { $0.message(3, [UInt8](repeating: 1, count: 60_000)) }
        let reply = try await client.reply(3)
        #expect(reply.grpcStatus == 8)
        #expect(reply.grpcMessage == "too many request bytes wait on this connection")
      }
    }
    #expect(completions.map(\.code) == [.resourceExhausted, .cancelled])
  }
}
