import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// A client that has been told how many calls it may have open, and opens more.
@Suite(.timeLimit(.minutes(10))) struct StreamLimitTests {
  private func configuration(resets: Int = 1000) -> ServerConfiguration {
    var limits = ServerLimits()
    limits.concurrentStreams = 3
    var configuration = ServerConfiguration(gracePeriod: .seconds(30), limits: limits)
    configuration.connections.resetBurst = resets
    return configuration
  }

  @Test func `a call too many is refused for another try, and seen`() async throws {
    let completions = try await RunningServer.run(configuration()) { running in
      try await running.client { client in
        try await client.roundTrip()  // It has acknowledged the limit.
        await client.send { for stream in [1, 3, 5] as [UInt32] { $0.request(stream, RunningServer.now) } }
        await client.send { $0.call(7, RunningServer.now) }
        try await #expect(client.reply(7).reset == 7)
        for stream in [1, 3, 5] as [UInt32] {
          await client.send { $0.message(stream, bytes("x"), endStream: true) }
          try await #expect(client.reply(stream).grpcStatus == 0)
        }
        try await #expect(client.call(9, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(completions.first?.summary == "UNAVAILABLE transport server_reset")
    #expect(completions.dropFirst().map(\.summary) == Array(repeating: "OK handler", count: 4))
    #expect(completions.first?.message == "the connection has 3 calls open, and may have no more")
  }

  @Test func `a call too many has its own method, whatever was called before it`() async throws {
    let completions = try await RunningServer.run(configuration()) { running in
      try await running.client { client in
        try await client.roundTrip()
        // Six at a time leave more places to those that come after them than three take.
        try await running.client { other in
          for each in [client, other] {
            await each.send { for stream in [1, 3, 5] as [UInt32] { $0.request(stream, RunningServer.now) } }
            try await each.roundTrip()
          }
          for each in [client, other] {
            for stream in [1, 3, 5] as [UInt32] {
              await each.send { $0.message(stream, bytes("x"), endStream: true) }
              try await #expect(each.reply(stream).grpcStatus == 0)
            }
          }
        }
        await client.send {
          for stream in [9, 11, 13] as [UInt32] { $0.request(stream, RunningServer.now) }
          $0.request(15, RunningServer.collect)
        }
        try await #expect(client.reply(15).reset == 7)
      }
    }
    let refused = completions.filter { $0.code == .unavailable && $0.cancellation == .serverReset }
    #expect(refused.map(\.path) == [RunningServer.collect])
  }

  @Test func `who goes on and on is sent away`() async throws {
    let completions = try await RunningServer.run(configuration(resets: 10)) { running in
      try await running.client { client in
        try await client.roundTrip()
        await client.send { for index in 0..<20 { $0.request(UInt32(index * 2 + 1), RunningServer.now) } }
        let goAway = try await client.wait { $0.kind == .goAway }
        #expect(goAway.number(at: 4) == 11)
        try await client.waitForEnd()
      }
      #expect(running.server.endedConnections == ["too_many_resets": 1])
    }
    #expect(completions.count { $0.code == .unavailable } == 17)
    #expect(completions.count == 20)
  }
}
