import Synchronization
import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Messages of a stream that have to wait for their turn.
@Suite(.timeLimit(.minutes(10))) struct PacedStreamTests {
  /// Lets the first message of a call through at once, and each other after a time.
  final class Pacer: Interceptor {
    let name = "pacer"
    let interval: Duration
    let waiting = Journal<String>()
    let givenBack = Atomic<Int>(0)

    init(every interval: Duration) { self.interval = interval }

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      call.gateMessages(by: Gate(self))
      return .admitted
    }

    final class Gate: MessageGate {
      let name = "pacer"
      let pacer: Pacer
      let count = Atomic<Int>(0)

      init(_ pacer: Pacer) { self.pacer = pacer }

      func turn(of call: borrowing Call, at now: Instant) throws(RPCError) -> MessageTurn {
        guard count.add(1, ordering: .relaxed).oldValue > 0 else { return .now }
        pacer.waiting.append("waits")
        return .notBefore(now.advanced(by: pacer.interval))
      }

      func giveBack(at now: Instant) { pacer.givenBack.add(1, ordering: .relaxed) }
    }
  }

  @Test func `messages come one at a time, in order, and the end behind them`() async throws {
    let pacer = Pacer(every: .milliseconds(20))
    let start = ContinuousClock.now
    let completions = try await RunningServer.run(behind: [pacer]) { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.collect)
          for text in ["a", "bc", "", "d"] { $0.message(1, bytes(text)) }
          $0.message(1, bytes("e"), endStream: true)
        }
        // Another stream of the connection is not held up, but for its own messages.
        try await #expect(client.call(3, RunningServer.now, bytes("through")).messages == [bytes("through")])
        let reply = try await client.reply(1)
        #expect(reply.grpcStatus == 0)
        #expect(reply.messages == [bytes("abcde")])
      }
    }
    #expect(ContinuousClock.now - start >= .milliseconds(80))
    #expect(pacer.waiting.entries.count == 4)
    let collected = completions.first { $0.path == RunningServer.collect }
    #expect(collected?.received == Outcome.Traffic(messages: 5, bytes: 5))
    #expect(pacer.givenBack.load(ordering: .relaxed) == 0)
  }

  @Test func `no window is given back while a message waits`() async throws {
    let pacer = Pacer(every: .seconds(3600))
    try await RunningServer.run(behind: [pacer]) { running in
      try await running.client { client in
        try await client.roundTrip()  // The server's windows hold from here on.
        await client.send { $0.request(1, RunningServer.collect) }
        for _ in 0..<16 { await client.send { $0.message(1, [UInt8](repeating: 1, count: 16_000)) } }
        try await running.journal.wait(for: "collected 16000")
        try await pacer.waiting.wait(for: "waits")
        try await client.roundTrip()
        #expect(await client.control.allSatisfy { $0.kind != .windowUpdate || $0.stream == 0 })
        #expect(running.journal.entries.count { $0.hasPrefix("collected") } == 1)
        await client.send { $0.reset(1) }
      }
    }
    #expect(pacer.givenBack.load(ordering: .relaxed) == 1)
  }

  @Test func `a deadline ends a call whose message waits`() async throws {
    let pacer = Pacer(every: .seconds(3600))
    let completions = try await RunningServer.run(behind: [pacer]) { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.collect, changes: [("grpc-timeout", "300m")])
          $0.message(1, bytes("a"))
          $0.message(1, bytes("b"), endStream: true)
        }
        let reply = try await client.reply(1)
        #expect(reply.grpcStatus == 4)
        #expect(reply.grpcMessage == "the deadline of 300 ms has passed")
      }
    }
    #expect(completions.map(\.summary) == ["DEADLINE_EXCEEDED transport deadline"])
    #expect(completions.first?.received.messages == 1)
    #expect(pacer.givenBack.load(ordering: .relaxed) == 1)
  }

  @Test(arguments: [true, false])
  func `a call whose message waits is over when its client goes`(_ resets: Bool) async throws {
    let pacer = Pacer(every: .seconds(3600))
    let completions = try await RunningServer.run(behind: [pacer]) { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.collect)
          for text in ["a", "b"] { $0.message(1, bytes(text)) }
        }
        try await pacer.waiting.wait(for: "waits")
        if resets {
          await client.send { $0.reset(1) }
          try await client.roundTrip()
          try await #expect(client.call(3, RunningServer.now, bytes("x")).grpcStatus == 0)
        }
      }
    }
    let collected = completions.first { $0.path == RunningServer.collect }
    #expect(collected?.summary == "CANCELLED transport \(resets ? "client_reset" : "connection_lost")")
    #expect(pacer.givenBack.load(ordering: .relaxed) == 1)
  }

  @Test func `a server that drains goes on with messages that wait`() async throws {
    let completions = try await RunningServer.run(behind: [Pacer(every: .milliseconds(50))]) { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.collect)
          for text in ["a", "b"] { $0.message(1, bytes(text)) }
        }
        try await running.journal.wait(for: "collected 1")
        running.server.shutdown()
        _ = try await client.wait { $0.kind == .goAway }
        await client.send { $0.message(1, bytes("c"), endStream: true) }
        try await #expect(client.reply(1).messages == [bytes("abc")])
        try await client.waitForEnd()
      }
    }
    #expect(completions.map(\.summary) == ["OK handler"])
  }

  @Test func `a call whose message waits is cut off when the grace period is over`() async throws {
    let pacer = Pacer(every: .seconds(3600))
    let configuration = ServerConfiguration(gracePeriod: .milliseconds(50))
    let completions = try await RunningServer.run(configuration, behind: [pacer]) { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.collect)
          for text in ["a", "b"] { $0.message(1, bytes(text)) }
        }
        try await pacer.waiting.wait(for: "waits")
        running.server.shutdown()
        try await #expect(client.reply(1).grpcStatus == 14)
      }
    }
    #expect(completions.map(\.summary) == ["UNAVAILABLE transport draining"])
    #expect(pacer.givenBack.load(ordering: .relaxed) == 1)
  }
}
