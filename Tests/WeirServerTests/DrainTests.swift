import Logging
import Synchronization
import Testing
import WeirLoop
import WeirRPC
import WeirServer
import WeirTestSupport

@Suite(.timeLimit(.minutes(10))) struct DrainTests {
  @Test(arguments: [RunningServer.later, RunningServer.collect])
  func `a call in flight finishes, and new connections are refused`(_ path: String) async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send { $0.call(1, path, bytes("gate")) }
        try await running.journal.wait { $0.contains("at the gate") || $0.contains("collected 4") }
        running.server.shutdown()
        let first = try await client.wait { $0.kind == .goAway }
        #expect(first.number == 0x7fff_ffff)
        let last = try await client.wait { $0.kind == .goAway }
        #expect(last.number == 1)
        #expect(last.number(at: 4) == 0)
        let address = try #require(SocketAddress(running.address))
        let error = #expect(throws: LoopError.self) { try ClientSocket(connectingTo: address) }
        #expect(error?.description == "connect: connection refused")
        #expect(running.recorder.completions.entries.isEmpty)
        running.journal.append("gate opens")
        try await #expect(client.reply(1).messages == [bytes("gate")])
        try await client.waitForEnd()
      }
    }
    #expect(completions.map(\.summary) == ["OK handler"])
  }

  @Test func `a call that was on its way when the server began to drain is served`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send { $0.call(1, RunningServer.later, bytes("gate")) }
        try await running.journal.wait(for: "at the gate")
        await client.send { $0.call(3, RunningServer.now, bytes("hello")) }
        running.server.shutdown()
        try await #expect(client.reply(3).grpcStatus == 0)
        running.journal.append("gate opens")
        try await #expect(client.reply(1).grpcStatus == 0)
        try await client.waitForEnd()
      }
    }
    #expect(completions.count == 2)
  }

  @Test func `idle connections are told and closed`() async throws {
    try await RunningServer.run(ServerConfiguration(workers: 2, gracePeriod: .seconds(30))) { running in
      let clients = [
        try await TestClient(running.address), try await TestClient(running.address),
        try await TestClient(running.address),
      ]
      for client in clients { try await client.roundTrip() }
      running.server.shutdown()
      for client in clients {
        try await client.waitForEnd()
        // Its answer to the PING proves that it has read the first GOAWAY.
        let told = await client.control.filter { $0.flags & ClientFrames.ack == 0 && $0.kind != .windowUpdate }
        #expect(told.map(\.kind) == [.goAway, .ping, .goAway])
        await client.close()
      }
    }
  }

  @Test(arguments: InterruptionTests.waiting)
  func `when the grace period is over what still runs is cancelled and answered`(_ path: String) async throws {
    let completions = try await RunningServer.run(ServerConfiguration(gracePeriod: .milliseconds(50))) { running in
      try await running.client { client in
        await client.send {
          $0.request(1, path)
          $0.message(1, bytes("wait"), endStream: path == RunningServer.later || path == RunningServer.produce)
        }
        try await running.journal.wait(for: "waiting")
        running.server.shutdown()
        let reply = try await client.reply(1)
        #expect(reply.grpcStatus == 14)
        #expect(reply.grpcMessage == "the server is shutting down")
        try await running.journal.wait(for: "cancelled draining true")
      }
    }
    #expect(completions.map(\.summary) == ["UNAVAILABLE transport draining"])
  }

  @Test func `being told to stop now ends the wait for calls in flight`() async throws {
    let completions = try await RunningServer.run(ServerConfiguration(gracePeriod: .seconds(86_400))) { running in
      try await running.client { client in
        await client.send { $0.call(1, RunningServer.later, bytes("wait")) }
        try await running.journal.wait(for: "waiting")
        running.server.shutdown()
        _ = try await client.wait { $0.kind == .goAway }
        running.server.shutdown()
        try await client.roundTrip()
        #expect(running.recorder.completions.entries.isEmpty, "told the same again")
        running.server.shutdownNow()
        try await #expect(client.reply(1).grpcStatus == 14)
        try await running.journal.wait(for: "cancelled draining true")
      }
    }
    #expect(completions.map(\.summary) == ["UNAVAILABLE transport draining"])
  }

  @Test(arguments: [true, false]) func `being told to stop now ends the delay too`(_ isSecond: Bool) async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(86_400))
    configuration.drainDelay = .seconds(86_400)
    try await RunningServer.run(configuration) { running in
      try await running.client { client in
        try await client.roundTrip()
        if isSecond { running.server.shutdown() }
        running.server.shutdownNow()
        try await client.waitForEnd()
      }
    }
  }

  @Test func `clients are served as ever during the delay, and handlers are told after it`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.drainDelay = .seconds(3)
    let journal = Journal<String>()
    try await RunningServer.run(configuration, onDrain: { journal.append("health is down") }) { running in
      try await running.client { client in
        await client.send { $0.call(1, RunningServer.later, bytes("until drain")) }
        try await running.journal.wait(for: "until drain")
        running.server.shutdown()
        try await journal.wait(for: "health is down")
        try await #expect(client.call(3, RunningServer.now).grpcStatus == 0)
        #expect(await !client.control.contains { $0.kind == .goAway })
        try await #expect(client.reply(1).grpcStatus == 0)
        #expect(await client.control.contains { $0.kind == .goAway })
      }
    }
  }

  @Test func `a client that never answers is cut off`() async throws {
    try await RunningServer.run(ServerConfiguration(gracePeriod: .milliseconds(50))) { running in
      let client = try await TestClient(running.address, opens: false)
      while running.server.openConnections == 0 { await Task.yield() }
      running.server.shutdown()
      try await client.waitForEnd()
      await client.close()
    }
  }

  @Test func `says when it drains, once, before anybody is told`() async throws {
    let journal = Journal<String>()
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [],
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, onDrain: { journal.append("draining") })
    server.shutdown()
    server.shutdown()
    try await server.run()
    #expect(journal.entries == ["draining"])
  }

  @Test func `a server that has ended can be told to stop again`() async throws {
    let journal = Journal<String>()
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [],
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, onDrain: { journal.append("draining") })
    server.shutdown()
    try await server.run()
    server.shutdown()
    server.shutdownNow()
    #expect(journal.entries == ["draining"])
  }

  @Test func `the port is free when run has returned`() async throws {
    let address = Mutex("")
    try await RunningServer.run { running in address.withLock { $0 = running.address } }
    try await RunningServer.run(listen: [address.withLock { $0 }]) { running in
      try await running.client { client in try await #expect(client.call(1, RunningServer.now).grpcStatus == 0) }
    }
  }
}
