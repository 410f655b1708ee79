import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// The bound on response bytes that wait for all clients of a server together: 500,000 here, and an answer has 300,000.
@Suite(.timeLimit(.minutes(10))) struct SharedRoomTests {
  private static let shutWindow: [(id: UInt16, value: UInt32)] = [(id: 4, value: 0)]

  private var configuration: ServerConfiguration {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
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

  /// The hoarders' connections come one after the other, from one address.
  @Test func `one client cannot use it up, however many connections it has`() async throws {
    var configuration = configuration
    configuration.limits.bufferedResponsesTotal = 4_000_000
    try await RunningServer.run(configuration) { running in
      var hoarders: [TestClient] = []
      for _ in 0..<13 {
        let hoarder = try await TestClient(running.address, settings: Self.shutWindow)
        await hoarder.send { $0.call(1, RunningServer.now, bytes("large")) }
        try await hoarder.roundTrip()
        hoarders.append(hoarder)
      }
      // Twelve have 3,600,000 bytes, and the thirteenth would have more than nine times the 400,000 that are free.
      let refused = try await hoarders[12].reply(1)
      #expect(refused.grpcStatus == 8)
      #expect(refused.grpcMessage == "too many response bytes wait for the connections of this client")
      try await running.client(from: "127.0.0.2:0") { client in
        try await #expect(client.call(1, RunningServer.now, bytes("large")).grpcStatus == 0)
      }
      for hoarder in hoarders { await hoarder.close() }
    }
  }

  @Test func `one client cannot keep all handlers busy`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.limits.callsInFlight = 20
    try await RunningServer.run(configuration) { running in
      try await running.client { greedy in
        await greedy.send {
          for stream in 0..<19 as Range<UInt32> { $0.call(stream * 2 + 1, RunningServer.later, bytes("gate")) }
        }
        let refused = try await greedy.reply(37)
        #expect(refused.grpcStatus == 8)
        #expect(refused.grpcMessage == "the client has 18 calls in flight, its share of the 20 of the server")
        try await running.client(from: "127.0.0.2:0") { client in
          try await #expect(client.call(1, RunningServer.later, bytes("x")).grpcStatus == 0)
        }
        running.journal.append("gate opens")
        try await #expect(greedy.reply(1).grpcStatus == 0)
      }
    }
  }

  @Test func `one client has no more connections than it may, and another gets in`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.limits.connectionsPerClient = 1
    try await RunningServer.run(configuration) { running in
      try await running.client { first in
        try await first.roundTrip()
        let second = try await TestClient(running.address, opens: false)
        try await second.waitForEnd()
        await second.close()
        try await running.client(from: "127.0.0.2:0") { other in try await other.roundTrip() }
        try await first.roundTrip()
      }
    }
  }
}
