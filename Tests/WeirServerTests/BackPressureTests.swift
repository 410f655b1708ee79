import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

@Suite(.timeLimit(.minutes(10))) struct BackPressureTests {
  private func sent(_ running: RunningServer) -> Int { running.journal.entries.count { $0 == "sent" } }

  /// 100 MB in messages of 1 KB, to a client that never opens its window.
  @Test func `a handler that sends more than the client takes is suspended`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client(settings: [(id: 4, value: 0)]) { client in
        await client.send { $0.call(1, RunningServer.produce, bytes("100000 1024")) }
        _ = try await client.wait { $0.kind == .headers }
        for _ in 0..<10 { try await client.roundTrip() }
        // 65,536 bytes may wait: the last message that still begins below them is the 64th.
        #expect(sent(running) <= 64)
        #expect(await client.replies[1]?.data == [])
        // Another stream of the connection is not held up.
        await client.send { $0.call(3, RunningServer.now) }
        _ = try await client.wait { $0.kind == .headers && $0.stream == 3 }
        await client.send { $0.reset(1) }
        try await running.journal.wait(for: "stopped client_reset")
      }
    }
    let produced = completions.first { $0.path == RunningServer.produce }
    #expect(produced?.summary == "CANCELLED transport client_reset")
    #expect((produced?.sent.bytes ?? .max) <= 65 * 1024)
  }

  @Test func `a handler goes on as the client takes, message by message`() async throws {
    try await RunningServer.run { running in
      try await running.client(settings: [(id: 4, value: 0)], grantsWindow: false) { client in
        await client.send { $0.call(1, RunningServer.produce, bytes("1000 1024")) }
        _ = try await client.wait { $0.kind == .headers }
        var taken = 0
        while taken < 1000 * (1024 + 5) {
          let granted = UInt32(min(30_000, 1000 * 1029 - taken))
          await client.send {
            $0.windowUpdate(1, granted)
            $0.windowUpdate(0, granted)
          }
          let end = taken + Int(granted)
          while taken < end { taken += try await client.wait { $0.kind == .data }.payload.count }
          // What was granted, what may wait, and the message that went over it.
          #expect(sent(running) * 1029 <= end + 65_536 + 1029)
        }
        try await #expect(client.reply(1).grpcStatus == 0)
        #expect(taken == 1000 * 1029)
      }
    }
  }

  /// The windows are open, but nobody reads: the system's buffers fill, then ours may not.
  @Test func `a client that does not read suspends the handler too`() async throws {
    let completions = try await RunningServer.run { running in
      let settings: [(id: UInt16, value: UInt32)] = [(id: 4, value: 0x7fff_ffff)]
      try await running.client(settings: settings, grantsWindow: false, receiveBuffer: 4096) { client in
        await client.send {
          $0.windowUpdate(0, 0x7fff_ffff - 65_535)
          $0.call(1, RunningServer.produce, bytes("100000 1024"))
        }
        // A second client's calls turn the loop until the first one's handler sends no more.
        try await running.client { other in
          var last = -1
          var stream: UInt32 = 1
          while last != sent(running) || last == 0 {
            last = sent(running)
            for _ in 0..<50 {
              try await #expect(other.call(stream, RunningServer.later).grpcStatus == 0)
              stream += 2
            }
          }
          #expect(last < 20_000, "\(last) KB went into buffers")
        }
      }
    }
    #expect(completions.first { $0.path == RunningServer.produce }?.summary == "CANCELLED transport connection_lost")
  }

  @Test func `a client that does not read and floods with PING is cut off`() async throws {
    let completions = try await RunningServer.run { running in
      let settings: [(id: UInt16, value: UInt32)] = [(id: 4, value: 0x7fff_ffff)]
      try await running.client(settings: settings, grantsWindow: false, receiveBuffer: 4096) { client in
        await client.send {
          $0.windowUpdate(0, 0x7fff_ffff - 65_535)
          $0.call(1, RunningServer.produce, bytes("100000 1024"))
        }
        while running.recorder.completions.entries.isEmpty {
          await client.send { for _ in 0..<2000 { $0.ping() } }
        }
      }
    }
    #expect(completions.map(\.summary) == ["CANCELLED transport server_reset"])
  }

  @Test func `a handler that does not read shuts the client's window`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        try await client.roundTrip()  // The server's windows hold from here on.
        await client.send {
          $0.request(1, RunningServer.collect)
          $0.message(1, bytes("gate"))
        }
        try await running.journal.wait(for: "collected 4")
        // The stream's window is 262,144 bytes: 15 such messages fit, and none of them is taken.
        for _ in 0..<15 { await client.send { $0.message(1, [UInt8](repeating: 1, count: 16_000)) } }
        try await client.roundTrip()
        #expect(running.journal.entries.count { $0.hasPrefix("collected") } == 1)
        #expect(await client.control.allSatisfy { $0.kind != .windowUpdate || $0.stream == 0 })
        running.journal.append("gate opens")
        await client.send { $0.data(1, [], endStream: true) }
        let reply = try await client.reply(1)
        #expect(reply.grpcStatus == 0)
        #expect(reply.messages.first?.count == 15 * 16_000 + 4)
      }
    }
  }

  @Test func `one stream's unread messages do not hold up another`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        try await client.roundTrip()  // The server's windows hold from here on.
        for stream in [1, 3, 5, 7, 9] as [UInt32] {
          await client.send {
            $0.request(stream, RunningServer.collect)
            $0.message(stream, bytes("gate"))
            for _ in 0..<15 { $0.message(stream, [UInt8](repeating: 1, count: 16_000)) }
          }
        }
        // 1.2 MB wait on five streams, more than the connection's window of 1 MB.
        try await #expect(client.call(11, RunningServer.now, bytes("through")).messages == [bytes("through")])
        running.journal.append("gate opens")
        for stream in [1, 3, 5, 7, 9] as [UInt32] {
          await client.send { $0.data(stream, [], endStream: true) }
          try await #expect(client.reply(stream).grpcStatus == 0)
        }
      }
    }
  }

  @Test func `request bytes that wait on one connection have a bound`() async throws {
    var limits = ServerLimits()
    limits.bufferedRequests = 300_000
    let completions = try await RunningServer.run(ServerConfiguration(limits: limits)) { running in
      try await running.client { client in
        try await client.roundTrip()  // The server's windows hold from here on.
        // Each stream holds the beginning of a large message, which no handler can take.
        for stream in [1, 3, 5, 7] as [UInt32] {
          await client.send {
            $0.request(stream, stream % 4 == 1 ? RunningServer.collect : RunningServer.later)
            $0.data(stream, [0, 0, 15, 66, 64])
            for _ in 0..<6 { $0.data(stream, [UInt8](repeating: 1, count: 16_000)) }
          }
          try await client.roundTrip()
        }
        try await #expect(client.reply(7).grpcStatus == 8)
        #expect(await client.replies[1] == nil)
        try await #expect(client.call(9, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(completions.first?.message == "too many request bytes wait on this connection")
  }
}
