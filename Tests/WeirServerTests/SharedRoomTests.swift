import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// The bound on response bytes that wait for all clients of a server together: 500,000 here, and an answer has 300,000.
@Suite(.timeLimit(.minutes(1))) struct SharedRoomTests {
  private static let shutWindow: [(id: UInt16, value: UInt32)] = [(id: 4, value: 0)]

  private var configuration: ServerConfiguration {
    var configuration = ServerConfiguration(gracePeriod: 30_000)
    configuration.limits.bufferedResponsesTotal = 500_000
    return configuration
  }

  @Test func `an answer that would not fit is refused, a small one is not, and room comes back`() async throws {
    let completions = try await RunningServer.run(configuration) { running in
      try await running.client(settings: Self.shutWindow) { hoarder in
        await hoarder.send { $0.call(1, RunningServer.now, bytes("large")) }
        try await hoarder.roundTrip()
        try await running.client { client in
          try await #expect(client.call(1, RunningServer.now, bytes("large")).grpcStatus == 8)
          try await #expect(client.call(3, RunningServer.later, bytes("large")).grpcStatus == 8)
          try await #expect(client.call(5, RunningServer.now, bytes("small")).grpcStatus == 0)
          try await #expect(client.call(7, RunningServer.produce, bytes("100 1000")).grpcStatus == 0)
          await hoarder.send { $0.reset(1) }
          try await hoarder.roundTrip()
          try await #expect(client.call(9, RunningServer.now, bytes("large")).grpcStatus == 0)
        }
      }
    }
    #expect(completions.count { $0.message == "too many response bytes wait for the server's clients" } == 2)
    #expect(completions.count { $0.code == .ok } == 4)
  }

  @Test func `room comes back when a connection is lost`() async throws {
    try await RunningServer.run(configuration) { running in
      for _ in 0..<3 {
        try await running.client(settings: Self.shutWindow) { hoarder in
          await hoarder.send { $0.call(1, RunningServer.now, bytes("large")) }
          _ = try await hoarder.wait { $0.kind == .headers }
        }
      }
      try await running.client { client in
        // The server sees the last client's end when it does.
        var isServed = false
        var stream: UInt32 = 1
        while !isServed {
          isServed = try await client.call(stream, RunningServer.now, bytes("large")).grpcStatus == 0
          stream += 2
        }
      }
    }
  }

  /// Two handlers go over the bound; from then on a connection has room for one stream's share, 65,536 bytes.
  @Test func `handlers that send wait for room, of whomever, and too large a message is refused`() async throws {
    try await RunningServer.run(configuration) { running in
      try await running.client(settings: Self.shutWindow) { hoarder in
        for stream in [1, 3] as [UInt32] {
          await hoarder.send { $0.call(stream, RunningServer.produce, bytes("1 300000")) }
          try await hoarder.roundTrip()
        }
        try await running.client(settings: Self.shutWindow) { client in
          for stream in [1, 3] as [UInt32] {
            await client.send { $0.call(stream, RunningServer.produce, bytes("60 1000")) }
          }
          try await client.roundTrip()
          try await #expect(client.call(5, RunningServer.produce, bytes("1 300000")).grpcStatus == 8)
          #expect(running.journal.entries.count { $0 == "sent" } == 65)
          await hoarder.send { $0.reset(1) }
          while running.journal.entries.count(where: { $0 == "sent" }) < 120 { try await client.roundTrip() }
        }
      }
    }
  }
}
