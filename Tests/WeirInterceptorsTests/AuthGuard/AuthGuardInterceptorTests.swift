import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct AuthGuardInterceptorTests {
  private static let home = Address.ipv4(0x7f00_0001, port: 1)
  private static let elsewhere = Address.ipv4(0x7f00_0002, port: 1)

  private func make(perSecond: Double = 1, burst: Int = 3, clients: Int = 64) throws -> AuthGuardInterceptor {
    AuthGuardInterceptor(try RateLimit(perSecond: perSecond, burst: burst), clients: clients) { _ in 0 }
  }

  /// One call that gets past the guard and then ends with `code`.
  ///
  /// - Returns: the refusal of the guard.
  @discardableResult private func call(
    _ interceptor: AuthGuardInterceptor, from peer: Address = home, at milliseconds: Int64 = 0,
    _ code: StatusCode = .unauthenticated, _ origin: Outcome.Origin = .interceptor("auth")
  ) throws -> RPCError? {
    var call = try SampleCall.make(peer: peer, at: milliseconds * 1_000_000)
    do throws(RPCError) {
      guard case .admitted = try interceptor.admit(&call) else { Issue.record("the guard never waits"); return nil }
    } catch {
      var outcome = SampleCall.outcome(error.code, origin: .interceptor("auth_guard"))
      interceptor.finish(&call, &outcome)
      return error
    }
    var outcome = SampleCall.outcome(code, origin: origin)
    interceptor.finish(&call, &outcome)
    return nil
  }

  @Test func `a refusal carries the details that the server adds`() throws {
    let interceptor = AuthGuardInterceptor(
      try RateLimit(perSecond: 2, burst: 1), random: { _ in 0 },
      details: { refusal in
        let wait = refusal.retryAfter.map { Int($0 / .milliseconds(1)) } ?? -1
        return [
          StatusDetail(typeURL: "\(refusal.excess) \(refusal.client.host) \(refusal.limit.burst) \(wait)", value: [])
        ]
      })
    #expect(try call(interceptor) == nil)
    let types = try call(interceptor)?.status.details.map(\.typeURL)
    #expect(types == ["type.googleapis.com/google.rpc.RetryInfo", "failures 127.0.0.1 1 500"])
  }

  @Test func `a client that fails too often is refused before auth, and told when to come back`() throws {
    let interceptor = try make()
    for _ in 0..<3 { #expect(try call(interceptor) == nil) }
    let refusal = try #require(try call(interceptor, at: 400))
    #expect(refusal.code == .resourceExhausted)
    #expect(refusal.message == "too many calls without good credentials, retry in 600 ms")
    #expect(refusal.trailers["grpc-retry-pushback-ms"] == "600")
    #expect(refusal.status.details.map(\.typeURL) == ["type.googleapis.com/google.rpc.RetryInfo"])
    // Good credentials do not help while it lasts, and other clients are not affected.
    #expect(try call(interceptor, at: 999, .ok, .handler) != nil)
    #expect(try call(interceptor, from: Self.elsewhere) == nil)
    #expect(interceptor.refusals == 2)
    #expect(try call(interceptor, at: 1000) == nil)
    #expect(try call(interceptor, at: 1000) != nil)
  }

  @Test func `only what an interceptor refused for its credentials counts`() throws {
    let interceptor = try make(burst: 1)
    for (code, origin) in [
      (.ok, .handler), (.unauthenticated, .handler), (.unauthenticated, .transport),
      (.permissionDenied, .interceptor("authorization")), (.resourceExhausted, .interceptor("auth_guard")),
    ] as [(StatusCode, Outcome.Origin)] {
      #expect(try call(interceptor, code, origin) == nil)
    }
    #expect(interceptor.clients == 0)
    #expect(try call(interceptor) == nil)
    #expect(try call(interceptor) != nil)
  }

  @Test func `clients beyond the bound are not remembered, and harm nobody`() throws {
    let interceptor = try make(burst: 1, clients: 16)
    for client in 0..<10_000 as Range<UInt32> {
      try call(interceptor, from: .ipv4(0x0a00_0000 + client, port: 1))
    }
    #expect(interceptor.clients <= 16)
    #expect(try call(interceptor, from: Self.elsewhere, .ok, .handler) == nil)
  }

  @Test func `one subscriber's IPv6 addresses are one client`() throws {
    let interceptor = try make(burst: 1)
    #expect(try call(interceptor, from: .ipv6(high: 1, low: 1, port: 1)) == nil)
    #expect(try call(interceptor, from: .ipv6(high: 1, low: 2, port: 1)) != nil)
  }
}
