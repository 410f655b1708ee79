import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Clients that go on too slowly, or not at all.
@Suite(.timeLimit(.minutes(10))) struct SlowClientTests {
  private static let initialWindow: UInt16 = 4

  @Test func `a deadline that passes while the client takes nothing resets the stream`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client(settings: [(Self.initialWindow, 0)]) { client in
        await client.send {
          // The handler has this long to begin.
          $0.call(1, RunningServer.produce, bytes("1000 1000"), changes: [("grpc-timeout", "3S")])
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
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
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
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.limits.bufferedResponsesPerConnection = 100_000
    try await RunningServer.run(configuration) { running in
      try await running.client(settings: [(Self.initialWindow, 0)]) { client in
        await client.send {
          $0.call(1, RunningServer.now, bytes("large"))
          $0.call(3, RunningServer.now, bytes("x"), changes: [("grpc-timeout", "300m")])
          $0.call(5, RunningServer.produce, bytes("x"), changes: [("grpc-timeout", "300m")])
        }
        try await #expect(client.reply(3).grpcStatus == 4)
        try await #expect(client.reply(5).grpcStatus == 4)
      }
    }
  }

  @Test(arguments: [[(Self.initialWindow, 0)], []] as [[(id: UInt16, value: UInt32)]])
  func `a client that takes nothing loses its connection, not a stream after the other`(
    _ settings: [(id: UInt16, value: UInt32)]
  ) async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.limits.bufferedResponsesPerConnection = 300_000
    configuration.connections.sendTimeout = .seconds(1)
    let completions = try await RunningServer.run(configuration) { running in
      try await running.client(settings: settings, grantsWindow: false) { client in
        let start = ContinuousClock.now
        await client.send {
          $0.call(1, RunningServer.produce, bytes("1000 1000"))
          $0.call(3, RunningServer.now, bytes("large"))
          $0.call(5, RunningServer.now, bytes("small"))  // It waits for the two before.
        }
        let goAway = try await client.wait { $0.kind == .goAway }
        #expect(String(decoding: goAway.payload.dropFirst(8), as: UTF8.self) == "stuck_write")
        #expect(ContinuousClock.now - start >= .milliseconds(1000))
        try await client.waitForEnd()
        #expect(await client.replies.values.allSatisfy { $0.reset == nil })
      }
      #expect(running.server.endedConnections == ["stuck_write": 1])
    }
    let cancelled = "CANCELLED transport server_reset"
    #expect(completions.map(\.summary).sorted() == [cancelled, cancelled, "OK handler"])
    #expect(completions.contains { $0.message == "the client takes nothing of the response" })
  }

  @Test func `a client that takes nothing of one stream and something of another loses the one`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.connections.sendTimeout = .seconds(4)
    let completions = try await RunningServer.run(configuration) { running in
      try await running.client(settings: [(Self.initialWindow, 0)], grantsWindow: false) { client in
        await client.send {
          $0.windowUpdate(0, 1 << 24)
          for stream in [1, 3, 5] as [UInt32] { $0.call(stream, RunningServer.produce, bytes("1000 1000")) }
        }
        for stream in [1, 3] as [UInt32] {
          while await client.replies[stream]?.reset == nil {
            await client.send { $0.windowUpdate(5, 1) }
            _ = try await client.wait { $0.kind == .data && $0.stream == 5 }
          }
        }
        #expect(await client.replies[1]?.reset == 8)
        #expect(await client.control.allSatisfy { $0.kind != .goAway })
        try await #expect(client.call(7, RunningServer.now, bytes("fail")).grpcStatus == 5)
      }
    }
    #expect(completions.count { $0.message == "the client takes nothing of the response" } == 2)
  }

  @Test func `a client that takes little keeps its stream`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.connections.sendTimeout = .seconds(1)
    try await RunningServer.run(configuration) { running in
      var isKept = false
      while !isKept {
        let pause: Duration
        (isKept, pause) = try await takeLittle(running, for: .milliseconds(3500))
        // A client that was kept from running takes nothing meanwhile, and has to try again.
        try #require(isKept || pause >= .milliseconds(500))
      }
    }
  }

  /// - Returns: whether the stream was kept all the time, and the longest pause between two bytes that were taken.
  private func takeLittle(_ running: RunningServer, for time: Duration) async throws -> (Bool, Duration) {
    try await running.client(settings: [(Self.initialWindow, 0)], grantsWindow: false) { client in
      let start = ContinuousClock.now
      var (last, pause) = (start, Duration.zero)
      await client.send { $0.call(1, RunningServer.produce, bytes("1000 1000")) }
      while last - start < time {
        await client.send { $0.windowUpdate(1, 1) }
        let isTaken = (try? await client.wait { $0.kind == .data || $0.kind == .resetStream })?.kind == .data
        pause = max(pause, ContinuousClock.now - last)
        last = .now
        guard isTaken else { return (false, pause) }
      }
      return (true, pause)
    }
  }

  @Test func `a request that goes on a byte at a time has its time all the same`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.connections.requestTimeout = .milliseconds(1500)
    try await RunningServer.run(configuration) { running in
      try await running.client { client in
        let start = ContinuousClock.now
        await client.send {
          $0.request(1, RunningServer.now)
          $0.data(1, [0, 0, 16, 0, 0])
        }
        while await client.replies[1]?.isOver != true {
          await client.send { $0.data(1, [1]) }
          try await client.roundTrip()
        }
        #expect(await client.replies[1]?.grpcMessage == "the request did not come to its end")
        #expect(ContinuousClock.now - start >= .milliseconds(1500))
      }
    }
  }

  @Test(arguments: [[], [0, 0, 0]] as [[UInt8]])
  func `a request that does not go on is ended when its time is over, and not before`(_ begun: [UInt8]) async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.connections.requestIdleTimeout = .milliseconds(1500)
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

  @Test(arguments: [2048, nil] as [Int32?])
  func `large answers of many streams come whole, and each byte where it belongs`(
    _ receiveBuffer: Int32?
  ) async throws {
    try await RunningServer.run { running in
      try await running.client(receiveBuffer: receiveBuffer) { client in
        let streams = [1, 3, 5, 7] as [UInt32]
        await client.send {
          for stream in streams { $0.call(stream, RunningServer.produce, bytes("9 \(70_000 + stream)")) }
          $0.call(9, RunningServer.now, bytes("large"))
        }
        for stream in streams {
          let messages = try await client.reply(stream).messages
          #expect(messages == (0..<9).map { [UInt8](repeating: $0, count: 70_000 + Int(stream)) })
        }
        try await #expect(client.reply(9).messages == [[UInt8](repeating: 1, count: 300_000)])
      }
    }
  }
}
