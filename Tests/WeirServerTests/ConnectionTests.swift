import Glibc
import Logging
import Synchronization
import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

@Suite(.timeLimit(.minutes(10))) struct ConnectionTests {
  @Test(arguments: ["127.0.0.1:0", "[::1]:0", "unix:\(P_tmpdir)/weir-\(getpid())-test.sock"])
  func `serves each kind of address`(_ address: String) async throws {
    try await RunningServer.run(listen: [address]) { running in
      try await running.client { client in
        try await #expect(client.call(1, RunningServer.now, bytes("hello")).messages == [bytes("hello")])
      }
    }
  }

  @Test func `serves several addresses at once`() async throws {
    try await RunningServer.run(listen: ["127.0.0.1:0", "[::1]:0"]) { running in
      #expect(running.server.addresses.count == 2)
      for address in running.server.addresses {
        try await running.client(address: address.description) { client in
          try await #expect(client.call(1, RunningServer.now).grpcStatus == 0)
        }
      }
    }
  }

  private func server(_ listen: [String], workers: Int = 1) throws -> Server {
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    return try Server(
      listen: listen.map { try ListenAddress($0) }, services: [], configuration: ServerConfiguration(workers: workers),
      logger: logger)
  }

  @Test func `says why it cannot listen`() async throws {
    try await RunningServer.run { running in
      let taken = running.address
      let forms =
        "an address is IPV4:PORT, [IPV6]:PORT, unix:PATH, unix:PATH?mode=0660, unix:@NAME, systemd, systemd:NAME or "
        + "fd:NUMBER, each with ?proxy=RANGE,... behind it where proxies connect"
      let localhost =
        "\"localhost\" is no IPv4 address, and host names are not looked up; this machine alone is 127.0.0.1:1 or "
        + "[::1]:1"
      let texts: [(String, String)] = [
        (taken, "cannot listen on \(taken): listen: address already in use"),
        ("localhost:1", "cannot listen on localhost:1: \(localhost); \(forms)"),
        ("fd:2", "cannot listen on fd:2: a descriptor is a number from 3 on; \(forms)"),
        ("fd:+3", "cannot listen on fd:+3: a descriptor is a number from 3 on; \(forms)"),
        ("systemd:", "cannot listen on systemd:: the name is missing; \(forms)"),
        ("fd:1000000", "cannot listen on fd:1000000: descriptor 1000000 is not open"),
        ("unix:/no/such", "cannot listen on unix:/no/such: open the lock /no/such.lock: no such file or directory"),
      ]
      for (address, text) in texts {
        let error = #expect(throws: ServerError.self) { try server(["127.0.0.1:0", address]) }
        #expect(error?.description == text)
      }
    }
    #expect(throws: ServerError.self) { try server([]) }
    #expect(throws: ServerError.self) { try server(["127.0.0.1:0"], workers: 0) }
  }

  @Test func `an address that failed leaves the others free`() async throws {
    let path = "unix:\(P_tmpdir)/weir-\(getpid())-half.sock"
    #expect(throws: ServerError.self) { try server([path, "nowhere"]) }
    try await RunningServer.run(listen: [path]) { running in
      try await running.client { client in try await #expect(client.call(1, RunningServer.now).grpcStatus == 0) }
    }
  }

  /// Which worker serves a connection shows in the number of connections that may come before one is refused: here it
  /// is seen by the threads that the handlers ran on.
  @Test func `connections are spread evenly over the workers`() async throws {
    let configuration = ServerConfiguration(workers: 4, gracePeriod: .seconds(30))
    try await RunningServer.run(configuration) { running in
      var clients: [TestClient] = []
      for _ in 0..<16 {
        let client = try await TestClient(running.address)
        try await client.roundTrip()
        clients.append(client)
      }
      var threads: [String: Int] = [:]
      for client in clients {
        let reply = try await client.call(1, RunningServer.now, bytes("thread"))
        threads[String(decoding: reply.messages[0], as: UTF8.self), default: 0] += 1
      }
      #expect(threads.values.sorted() == [4, 4, 4, 4])
      #expect(running.server.openConnections == 16)
      // Those of one worker go; the next ones come to it.
      for client in clients { await client.close() }
    }
  }

  @Test func `connections over the limit are closed at once, and let in again later`() async throws {
    var limits = ServerLimits()
    limits.connections = 2
    try await RunningServer.run(ServerConfiguration(limits: limits)) { running in
      let first = try await TestClient(running.address)
      try await first.roundTrip()
      try await running.client { second in
        try await second.roundTrip()
        let third = try await TestClient(running.address, opens: false)
        try await third.waitForEnd()
        await third.close()
        try await #expect(second.call(1, RunningServer.now).grpcStatus == 0)
      }
      // The second's place becomes free as soon as the server has seen it go.
      var isServed = false
      while !isServed {
        let again = try await TestClient(running.address)
        isServed = (try? await again.call(1, RunningServer.now).grpcStatus) == 0
        await again.close()
      }
      await first.close()
    }
  }

  @Test func `1,500 early refusals on one connection do not cost it`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        for index in 0..<1500 {
          let stream = UInt32(index * 2 + 1)
          // As grpc-go does: the request is open when the answer comes, and the client resets it.
          await client.send { $0.request(stream, "/nobody/none") }
          try await #expect(client.reply(stream).grpcStatus == 12)
          await client.send { $0.reset(stream) }
        }
        try await #expect(client.call(3001, RunningServer.now).grpcStatus == 0)
        #expect(await client.control.allSatisfy { $0.kind != .goAway })
      }
    }
    #expect(completions.count == 1501)
    #expect(completions.count { $0.summary == "UNIMPLEMENTED transport" } == 1500)
  }

  @Test func `calls that are reset as they come cost nobody else`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        for round in 0..<20 {
          await client.send {
            for index in 0..<40 {
              let stream = UInt32(round * 100 + index * 2 + 1)
              $0.request(stream, RunningServer.later)
              $0.reset(stream)
            }
          }
          try await client.roundTrip()
        }
        try await #expect(client.call(5001, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(completions.count == 801)
    #expect(completions.count { $0.summary == "CANCELLED transport client_reset" } == 800)
  }

  /// nghttp2 resets the streams; that there are too many shows while the resets are sent.
  @Test func `a client that makes us reset its streams is told why it is sent away`() async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.connections.resetBurst = 10
    try await RunningServer.run(configuration) { running in
      try await running.client { client in
        await client.send {
          for index in 0..<20 {
            $0.call(UInt32(index * 2 + 1), RunningServer.now, bytes("x"), changes: [("content-length", "1")])
          }
        }
        let goAway = try await client.wait { $0.kind == .goAway }
        #expect(goAway.number(at: 4) == 11)
        #expect(String(decoding: goAway.payload.dropFirst(8), as: UTF8.self) == "too_many_resets")
        try await client.waitForEnd()
      }
      #expect(running.server.endedConnections == ["too_many_resets": 1])
    }
  }

  @Test(arguments: [("too_much_overhead", 11), ("protocol_error", 1)])
  func `a client that breaks the protocol is told why, and counted`(_ reason: String, _ code: UInt32) async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        try await client.roundTrip()
        await client.send {
          if code == 1 { $0.data(99, []) }
          $0.headers(1, [(":method", "POST")], endHeaders: false)
          for _ in 0..<20 { $0.continuation(1, [], endHeaders: false) }
        }
        let goAway = try await client.wait { $0.kind == .goAway }
        #expect(goAway.number(at: 4) == code)
        try await client.waitForEnd()
      }
      #expect(running.server.endedConnections == [reason: 1])
    }
  }
}
