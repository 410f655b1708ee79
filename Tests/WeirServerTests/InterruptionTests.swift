import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Law 6 again: calls that something else ends while their handler is at work.
@Suite(.timeLimit(.minutes(10))) struct InterruptionTests {
  /// Handlers of every kind that waits, for ever.
  static let waiting = [RunningServer.later, RunningServer.collect, RunningServer.produce, RunningServer.chat]

  private func begin(_ client: TestClient, _ path: String, changes: [(String, String)] = []) async {
    await client.send {
      $0.request(1, path, changes: changes)
      $0.message(1, bytes("wait"), endStream: path == RunningServer.later || path == RunningServer.produce)
    }
  }

  @Test(arguments: waiting) func `a reset by the client cancels the handler`(_ path: String) async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await begin(client, path)
        try await running.journal.wait(for: "waiting")
        #expect(running.recorder.completions.entries.isEmpty)
        await client.send { $0.reset(1) }
        try await running.journal.wait(for: "cancelled client_reset true")
        try await client.roundTrip()
        #expect(await client.replies[1] == nil, "a stream that is gone gets no answer")
        try await #expect(client.call(3, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(completions.map(\.summary) == ["CANCELLED transport client_reset", "OK handler"])
  }

  @Test(arguments: waiting) func `a dropped connection cancels the handler`(_ path: String) async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await begin(client, path)
        try await running.journal.wait(for: "waiting")
      }
      try await running.journal.wait(for: "cancelled connection_lost true")
    }
    #expect(completions.map(\.summary) == ["CANCELLED transport connection_lost"])
  }

  @Test(arguments: waiting) func `a deadline answers and cancels`(_ path: String) async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await begin(client, path, changes: [("grpc-timeout", "300m")])
        let reply = try await client.reply(1)
        #expect(reply.grpcStatus == 4)
        #expect(reply.httpStatus == "200")
        try await running.journal.wait(for: "cancelled deadline true")
        try await #expect(client.call(3, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(completions.map(\.summary) == ["DEADLINE_EXCEEDED transport deadline", "OK handler"])
  }

  @Test(arguments: [RunningServer.now, RunningServer.later, RunningServer.collect])
  func `a deadline ends a call whose request does not`(_ path: String) async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send { $0.request(1, path, changes: [("grpc-timeout", "300m")]) }
        for byte in [0, 0, 0, 0, 9, 1, 2, 3] as [UInt8] {
          await client.send { $0.data(1, [byte]) }
          try await client.roundTrip()
        }
        try await #expect(client.reply(1).grpcStatus == 4)
      }
    }
    #expect(completions.map(\.summary) == ["DEADLINE_EXCEEDED transport deadline"])
  }

  @Test func `deadlines end calls in their own order, and spare those that end before`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send {
          for (stream, timeout) in [(1, "90m"), (3, "20m"), (5, "50m"), (7, "99999999H")] as [(UInt32, String)] {
            $0.call(stream, RunningServer.later, bytes("wait"), changes: [("grpc-timeout", timeout)])
          }
          $0.call(9, RunningServer.later, bytes("quick"), changes: [("grpc-timeout", "10S")])
        }
        for stream in [1, 3, 5] as [UInt32] { try await #expect(client.reply(stream).grpcStatus == 4) }
        try await #expect(client.reply(9).grpcStatus == 0)
        await client.send { $0.reset(7) }
        try await running.journal.wait(for: "cancelled client_reset true")
      }
    }
    #expect(completions.count == 5)
    // A server that was kept from running for a while ends them all at once, and in this order all the same.
    let late = completions.filter { $0.cancellation == .deadline }.map(\.message)
    #expect(late == [20, 50, 90].map { "the deadline of \($0) ms has passed" })
  }

  @Test func `a request body that never comes ends with its connection`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.now)
          $0.request(3, RunningServer.later)
          $0.data(3, [0, 0])
        }
        try await client.roundTrip()
      }
      try await running.recorder.completions.wait { $0.count == 2 }
    }
    #expect(completions.map(\.summary) == Array(repeating: "CANCELLED transport connection_lost", count: 2))
  }

  @Test func `a broken message tells the handler that it is over`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.chat)
          $0.message(1, bytes("hello"))
          $0.data(1, [7, 0, 0, 0, 0])
        }
        let reply = try await client.reply(1)
        #expect(reply.messages == [bytes("hello")])
        #expect(reply.grpcStatus == 13)
        try await running.journal.wait(for: "chat ended INTERNAL server_reset")
      }
    }
    #expect(completions.map(\.summary) == ["INTERNAL transport"])
  }

  @Test func `a body that is not as long as it was said to be is no answer`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.later, changes: [("content-length", "99")])
          $0.message(1, bytes("hello"), endStream: true)
        }
        try await #expect(client.reply(1).reset == 1)
      }
    }
    #expect(completions.count == 1)
  }

  @Test func `a client that breaks the protocol loses its connection and its calls`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await begin(client, RunningServer.later)
        try await running.journal.wait(for: "waiting")
        await client.send {
          $0.headers(3, [(":method", "POST")], endHeaders: false)
          for _ in 0..<20 { $0.continuation(3, [], endHeaders: false) }
        }
        try await client.waitForEnd()
      }
      try await running.journal.wait(for: "cancelled server_reset true")
    }
    #expect(completions.map(\.summary) == ["CANCELLED transport server_reset"])
  }

  @Test(arguments: ["GET / HTTP/1.1\r\n\r\n", "\u{16}\u{3}\u{1}", ""])
  func `what is no HTTP2 client is sent away`(_ text: String) async throws {
    let completions = try await RunningServer.run { running in
      let client = try await TestClient(running.address, opens: false)
      var garbage = ClientFrames()
      garbage.bytes = bytes(text)
      await client.send(garbage)
      await client.shutdownSending()
      try await client.waitForEnd()
      await client.close()
    }
    #expect(completions.isEmpty)
  }

  @Test func `handlers of calls that were reset still count`() async throws {
    var limits = ServerLimits()
    limits.concurrentStreams = 3
    let completions = try await RunningServer.run(ServerConfiguration(limits: limits)) { running in
      try await running.client { client in
        for stream in [1, 3, 5] as [UInt32] {
          await client.send { $0.call(stream, RunningServer.later, bytes("stubborn")) }
        }
        try await running.journal.wait { $0.count { $0 == "stubborn" } == 3 }
        for stream in [1, 3, 5] as [UInt32] { await client.send { $0.reset(stream) } }
        let reply = try await client.call(7, RunningServer.now)
        #expect(reply.grpcStatus == 14)
        #expect(reply.grpcMessage == "handlers of cancelled calls are still at work for this connection")
        running.journal.append("gate opens")
        try await running.journal.wait { $0.count { $0 == "stubborn ends" } == 3 }
        try await client.roundTrip()
        try await #expect(client.call(9, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(completions.count == 5)
  }
}
