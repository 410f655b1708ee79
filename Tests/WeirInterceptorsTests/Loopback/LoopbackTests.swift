import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

/// Each interceptor in a server that is called over TCP.
@Suite(.timeLimit(.minutes(10))) struct LoopbackTests {
  @Test func `handlers see the client that a trusted proxy names`() async throws {
    try await LoopbackServer.run([try .clientAddress(trustedProxies: ["127.0.0.1"]) as ClientAddressInterceptor]) {
      server in
      let reply = try await server.get(1, "k", [("x-forwarded-for", "9.9.9.9, 203.0.113.7")])
      #expect(reply.seen == "203.0.113.7 -")
      #expect(try await server.get(3, "k", [("x-forwarded-for", "9.9.9.9, 203.0.113.7")]).seen == "203.0.113.7 -")
      #expect(try await server.get(5).seen == "127.0.0.1 -")
      #expect(server.log.lines.map { $0.contains(" client.address=203.0.113.7 ") } == [true, true, false])
    }
  }

  @Test func `a refused call has its id in the trailers and on its line`() async throws {
    let chain: [any Interceptor] = [.requestID(), try .auth([])]
    try await LoopbackServer.run(chain) { (server: LoopbackServer) async throws in
      let reply = try await server.get(1, "k", [("x-request-id", "abc-7")])
      #expect(reply.grpcStatus == 16)
      #expect(reply.value("x-request-id") == "abc-7")
      #expect(server.log.lines.first?.contains(" request.id=abc-7") == true)
    }
  }

  @Test func `an error that a handler throws reaches the log with the call's id, and no client`() async throws {
    try await LoopbackServer.run([.requestID()]) { (server: LoopbackServer) async throws in
      #expect(try await server.get(1, "k", [("x-request-id", "abc-7")]).seen == "127.0.0.1 abc-7")
      let reply = try await server.get(3, "fail", [("x-request-id", "abc-8")])
      #expect(reply.grpcStatus == 2)
      #expect((reply.grpcMessage ?? "") == "")
      #expect(reply.value("x-request-id") == "abc-8")
      #expect(!(reply.head + reply.trailers).joined().contains("hunter2"))
      let line = try #require(server.log.lines.last)
      #expect(line.contains("hunter2") && line.contains(" request.id=abc-8"))
    }
  }

  @Test func `a handler that takes too long is cancelled, without the client's asking`() async throws {
    let timeout: TimeoutInterceptor = try .timeout(default: .milliseconds(50), maximum: .seconds(60))
    try await LoopbackServer.run([timeout]) { (server: LoopbackServer) async throws in
      #expect(try await server.get(1, "wait").grpcStatus == 4)
      #expect(try await server.get(3, "wait", [("grpc-timeout", "20m")]).grpcStatus == 4)
      #expect(server.log.lines.map { $0.contains("the deadline of 50 ms has passed") } == [true, false])
    }
  }

  @Test func `a place is free again when its call was reset`() async throws {
    let limit = try ConcurrencyLimitInterceptor(1)
    try await LoopbackServer.run([limit]) { (server: LoopbackServer) async throws in
      await server.client.send { $0.call(1, LoopbackServer.get, LoopbackServer.request("wait")) }
      #expect(try await server.get(3).grpcStatus == 8)
      await server.client.send { $0.reset(1) }
      #expect(try await server.get(5).grpcStatus == 0)
      #expect(limit.callsInProgress == 0)
    }
  }

  @Test(arguments: [false, true])
  func `a place behind a delay is not taken for a call that ended meanwhile`(_ isReplaceable: Bool) async throws {
    var fault = Fault()
    fault.delay = try Fault.Delay(.seconds(3600), of: .all)
    let limit = try ConcurrencyLimitInterceptor(1)
    let adaptive = try AdaptiveLimitInterceptor(within: 1...1)
    let copies = Copies()
    let chain: [any Interceptor] = [try FaultInterceptor([fault]), limit, adaptive]
    try await LoopbackServer.run([copies] + (isReplaceable ? [ReloadableChain(chain)] : chain)) { server in
      await server.client.send { $0.call(1, LoopbackServer.get, LoopbackServer.request("k")) }
      try await copies.journal.wait(for: "asked")
      await server.client.send { $0.reset(1) }
      try await copies.journal.wait(for: "gone")
      #expect(try await server.get(3, "k", [("grpc-timeout", "20m")]).grpcStatus == 4)
      try await copies.journal.wait { $0.count { $0 == "gone" } == 2 }
      #expect(limit.callsInProgress == 0 && adaptive.callsInProgress == 0)
    }
  }

  /// Says when the last copy of a call is gone, that of a decision too.
  private final class Copies: Interceptor {
    private enum Mark: CallKey { typealias Value = Last }

    private final class Last: Sendable {
      let journal: Journal<String>
      init(_ journal: Journal<String>) { self.journal = journal }
      deinit { journal.append("gone") }
    }

    let name = "copies"
    let journal = Journal<String>()

    func admit(_ call: inout Call) -> Admission {
      call.values[Mark.self] = Last(journal)
      journal.append("asked")
      return .admitted
    }
  }

  @Test func `an adaptive limit counts a call until it is reset`() async throws {
    let limit = try AdaptiveLimitInterceptor(within: 1...1)
    try await LoopbackServer.run([limit]) { (server: LoopbackServer) async throws in
      await server.client.send { $0.call(1, LoopbackServer.get, LoopbackServer.request("wait")) }
      let refused = try await server.get(3)
      #expect(refused.grpcStatus == 8)
      #expect(refused.grpcMessage == "the server is busy: it takes 1 calls at a time now")
      await server.client.send { $0.reset(1) }
      #expect(try await server.get(5).grpcStatus == 0)
      #expect(limit.callsInProgress == 0)
    }
  }

  @Test func `a limiter that takes its time lets a call in, and refuses the next with advice`() async throws {
    let limit = RateLimitInterceptor(
      try RateLimit(perSecond: 1, burst: 1), by: CountingStore(), random: { _ in 0 })
    try await LoopbackServer.run([limit]) { (server: LoopbackServer) async throws in
      #expect(try await server.get(1).grpcStatus == 0)
      let refused = try await server.get(3)
      #expect(refused.grpcStatus == 8)
      #expect(refused.value("grpc-retry-pushback-ms") == "1500")
    }
  }

  @Test func `faults delay a call and abort it, and one that is reset ends at once`() async throws {
    var delayed = Fault()
    delayed.headers = [try HeaderPattern("x-fault", [TextPattern("short")])]
    delayed.delay = try Fault.Delay(.milliseconds(20), of: .all)
    delayed.abort = try Fault.Abort(.unavailable, of: .all)
    var long = Fault()
    long.headers = [try HeaderPattern("x-fault", [TextPattern("long")])]
    long.delay = try Fault.Delay(.seconds(3600), of: .all)
    let interceptor = try FaultInterceptor([delayed, long], maximumActive: 1)
    try await LoopbackServer.run([interceptor]) { (server: LoopbackServer) async throws in
      let reply = try await server.get(1, "k", [("x-fault", "short")])
      #expect(reply.grpcStatus == 14)
      #expect(reply.grpcMessage == "fault injected")
      #expect(try await server.get(3).grpcStatus == 0)
      let line = try #require(server.log.lines.first)
      #expect(line.contains(" fault.abort=UNAVAILABLE fault.delay_ms=20 ") && line.contains(" refused_by=fault"))
      await server.client.send {
        $0.call(5, LoopbackServer.get, LoopbackServer.request("k"), changes: [("x-fault", "long")])
      }
      #expect(try await server.get(7).grpcStatus == 0)
      await server.client.send { $0.reset(5) }
      #expect(try await server.get(9).grpcStatus == 0)
      #expect(interceptor.delays == 2)
    }
  }

  @Test func `a policy in shadow lets calls in, and their lines have what it would have said`() async throws {
    var somebody = AuthorizationPolicy.Rule("somebody")
    somebody.principals = [TextPattern("somebody")]
    let policy = try AuthorizationPolicy(name: "p", allowRules: [somebody])
    let shadow: ShadowInterceptor = try .shadow(AuthorizationInterceptor(policy))
    try await LoopbackServer.run([shadow]) { (server: LoopbackServer) async throws in
      #expect(try await server.get(1).grpcStatus == 0)
      #expect(server.log.lines.first?.contains(" shadow.authorization=PERMISSION_DENIED") == true)
    }
    try await LoopbackServer.run([try AuthorizationInterceptor(policy)]) { (server: LoopbackServer) async throws in
      #expect(try await server.get(1).grpcStatus == 7)
    }
  }
}
