import Glibc
import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// However a connection ends, what was promised arrives. The clients read slowly, and send while they do.
@Suite(.timeLimit(.minutes(10))) struct EndingTests {
  /// TCP, or a Unix-domain socket of the test's own.
  private func address(_ isUnix: Bool, _ test: String) -> String {
    isUnix ? "unix:\(P_tmpdir)/weir-\(getpid())-ending-\(test).sock" : "127.0.0.1:0"
  }

  private static let answer = [UInt8](repeating: 1, count: 300_000)

  /// A client with a small buffer and wide windows, who has begun a call with a large answer.
  private func client(_ running: RunningServer, _ body: (TestClient) async throws -> Void) async throws {
    try await running.client(settings: [(id: 4, value: 1 << 30)], receiveBuffer: 4096) { client in
      await client.send {
        $0.windowUpdate(0, 1 << 30)
        $0.request(1, RunningServer.now)
      }
      try await client.roundTrip()
      try await body(client)
    }
  }

  /// The call is answered; what does not fit into the system's buffers waits in the server's.
  private func finishCall(_ client: TestClient, _ running: RunningServer) async throws {
    await client.send { $0.message(1, bytes("large"), endStream: true) }
    try await running.recorder.completions.wait { !$0.isEmpty }
  }

  @Test(arguments: [false, true]) func `a drain`(_ isUnix: Bool) async throws {
    try await RunningServer.run(listen: [address(isUnix, "drain")]) { running in
      try await client(running) { client in
        running.server.shutdown()
        for _ in 0..<2 { _ = try await client.wait { $0.kind == .goAway } }
        try await finishCall(client, running)
        try await #expect(client.reply(1).messages == [Self.answer])
        try await client.waitForEnd()
      }
    }
  }

  @Test(arguments: [false, true])
  func `a violation: GOAWAY arrives behind what was written`(_ isUnix: Bool) async throws {
    try await RunningServer.run(listen: [address(isUnix, "violation")]) { running in
      try await client(running) { client in
        try await finishCall(client, running)
        await client.send {
          $0.data(99, [])
          for _ in 0..<1000 { $0.ping() }
        }
        let goAway = try await client.wait { $0.kind == .goAway }
        #expect(goAway.number(at: 4) == 1)
        try await client.waitForEnd()
        #expect(await client.replies[1]?.data.isEmpty == false)
      }
    }
  }

  @Test(arguments: [false, true]) func `a client that has closed its sending side`(_ isUnix: Bool) async throws {
    let completions = try await RunningServer.run(listen: [address(isUnix, "half")]) { running in
      try await client(running) { client in
        await client.send { $0.call(3, RunningServer.later, bytes("wait")) }
        try await running.journal.wait(for: "waiting")
        try await finishCall(client, running)
        await client.shutdownSending()
        // What still runs is cancelled: such a client is taken to be gone.
        try await running.journal.wait(for: "cancelled connection_lost true")
        try await #expect(client.reply(1).messages == [Self.answer])
        try await client.waitForEnd()
      }
    }
    #expect(completions.map(\.summary) == ["OK handler", "CANCELLED transport connection_lost"])
  }

  @Test func `a connection that lingers counts as one, until its client closes`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.connections.lingerTimeout = .seconds(86_400)
    try await RunningServer.run(configuration) { running in
      let client = try await TestClient(running.address)
      try await client.roundTrip()
      await client.send { $0.data(99, []) }
      try await client.waitForEnd()
      #expect(running.server.openConnections == 1)
      await client.send { for _ in 0..<1000 { $0.ping() } }
      await client.close()
      while running.server.openConnections > 0 { await Task.yield() }
    }
  }

  @Test func `a client that never closes is closed when its time is over`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.connections.lingerTimeout = .zero
    try await RunningServer.run(configuration) { running in
      try await running.client { client in
        await client.send { $0.data(99, []) }
        try await client.waitForEnd()
        while running.server.openConnections > 0 { await Task.yield() }
      }
    }
  }

  @Test(arguments: [true, false])
  func `a client that never closes does not hold up the end`(_ isForced: Bool) async throws {
    var configuration = ServerConfiguration(gracePeriod: isForced ? .seconds(86_400) : .milliseconds(50))
    configuration.connections.lingerTimeout = .seconds(86_400)
    let clients = Journal<TestClient>()
    try await RunningServer.run(configuration) { running in
      let client = try await TestClient(running.address)
      clients.append(client)
      try await client.roundTrip()
      running.server.shutdown()
      try await client.waitForEnd()
      guard isForced else { return }  // The grace period ends it.
      #expect(running.server.openConnections == 1)
      running.server.shutdownNow()
    }
    for client in clients.entries { await client.close() }
  }
}
