import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Clients that go on too slowly, or not at all.
@Suite(.timeLimit(.minutes(1))) struct SlowClientTests {
  private static let initialWindow: UInt16 = 4

  @Test func `a deadline that passes while the client takes nothing resets the stream`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client(settings: [(Self.initialWindow, 0)]) { client in
        await client.send {
          $0.call(1, RunningServer.produce, bytes("1000 1000"), changes: [("grpc-timeout", "30m")])
        }
        let reply = try await client.reply(1)
        #expect(reply.reset == 8)
        #expect(reply.grpcStatus == nil)
      }
    }
    #expect(completions.map(\.summary) == ["DEADLINE_EXCEEDED transport deadline"])
  }

  @Test func `calls wait while their client takes nothing of earlier answers, and go on when it does`() async throws {
    let calls = (0..<20).map { UInt32($0 * 2 + 1) }
    var configuration = ServerConfiguration(gracePeriod: 30_000)
    configuration.limits.bufferedResponsesPerConnection = 1_000_000
    let completions = try await RunningServer.run(configuration) { running in
      try await running.client(settings: [(Self.initialWindow, 0)]) { client in
        await client.send { frames in
          for call in calls.dropLast() { frames.call(call, RunningServer.now, bytes("large")) }
          frames.call(39, RunningServer.produce, bytes("3 100000"))
        }
        try await client.roundTrip()
        #expect(running.recorder.completions.entries.count == 4, "4 answers of 300 KB are more than may wait")
        await client.send { frames in
          frames.windowUpdate(0, 20_000_000)
          for call in calls { frames.windowUpdate(call, 400_000) }
        }
        for call in calls { try await #expect(client.reply(call).grpcStatus == 0) }
      }
    }
    #expect(completions.map(\.summary) == Array(repeating: "OK handler", count: 20))
  }

  @Test func `a call that waits for earlier answers to be taken has its deadline`() async throws {
    var configuration = ServerConfiguration(gracePeriod: 30_000)
    configuration.limits.bufferedResponsesPerConnection = 100_000
    try await RunningServer.run(configuration) { running in
      try await running.client(settings: [(Self.initialWindow, 0)]) { client in
        await client.send {
          $0.call(1, RunningServer.now, bytes("large"))
          $0.call(3, RunningServer.now, bytes("x"), changes: [("grpc-timeout", "30m")])
          $0.call(5, RunningServer.produce, bytes("x"), changes: [("grpc-timeout", "30m")])
        }
        try await #expect(client.reply(3).grpcStatus == 4)
        try await #expect(client.reply(5).grpcStatus == 4)
      }
    }
  }

  @Test(arguments: [[], [0, 0, 0]] as [[UInt8]])
  func `a request that does not go on is ended when its time is over, and not before`(_ begun: [UInt8]) async throws {
    var configuration = ServerConfiguration(gracePeriod: 30_000)
    configuration.connections.requestIdleTimeout = 1500
    let completions = try await RunningServer.run(configuration) { running in
      try await running.client { client in
        let start = ContinuousClock.now
        await client.send {
          $0.request(1, RunningServer.now)
          if !begun.isEmpty { $0.data(1, begun) }
        }
        let reply = try await client.reply(1)
        #expect(reply.grpcMessage == "the request did not go on")
        #expect(ContinuousClock.now - start >= .milliseconds(1500))
      }
    }
    #expect(completions.map(\.summary) == ["DEADLINE_EXCEEDED transport"])
  }
}
