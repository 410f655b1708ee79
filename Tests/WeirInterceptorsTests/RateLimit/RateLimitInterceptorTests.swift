import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct RateLimitInterceptorTests {
  @Test func `the sixth quick call is refused and told when to come back`() throws {
    let limiter = RateLimitInterceptor(try RateLimit(perSecond: 5, burst: 5), random: { $0 - 1 })
    for _ in 0..<5 {
      var call = try SampleCall.make(at: 1)
      _ = try limiter.admit(&call)
    }
    var call = try SampleCall.make(at: 1)
    let error = try #require(throws: RPCError.self) { try limiter.admit(&call) }
    #expect(error.code == .resourceExhausted)
    #expect(error.message == "/keyvalue.v1.KeyValue/Get was called too often, retry in 249 ms")
    #expect(error.trailers["grpc-retry-pushback-ms"] == "249")
    #expect(
      error.status.details == [
        StatusDetail(
          typeURL: "type.googleapis.com/google.rpc.RetryInfo",
          value: [0x0a, 0x05, 0x10, 0xc0, 0xe0, 0xdd, 0x76])
      ])
    #expect(limiter.refusals == 1)
    var later = try SampleCall.make(at: 200_000_001)
    _ = try limiter.admit(&later)
    #expect(limiter.refusals == 1)
  }

  @Test func `a refusal carries the details that the server adds`() throws {
    let limiter = RateLimitInterceptor(
      try RateLimit(perSecond: 0.5, burst: 1),
      details: { refusal in
        let text = [
          refusal.method?.path ?? "nothing", refusal.client.host, "\(refusal.limit.perSecond)",
          "\(refusal.limit.burst)", "\(refusal.retryAfter.map { Int($0 / .milliseconds(1)) } ?? -1)",
        ]
        return [StatusDetail(typeURL: text.joined(separator: " "), value: [])]
      }, random: { _ in 0 })
    for (method, name) in [
      (SampleCall.get, "/keyvalue.v1.KeyValue/Get"), (Method(unregisteredPath: "/\u{1b}[31m/x"), "nothing"),
    ] {
      var call = try SampleCall.make(method)
      if method.isRegistered { _ = try limiter.admit(&call) }
      let error = #expect(throws: RPCError.self) { try limiter.admit(&call) }
      let details = error?.status.details.map(\.typeURL)
      #expect(details == ["type.googleapis.com/google.rpc.RetryInfo", "\(name) 127.0.0.1 0.5 1 2000"])
    }
  }

  @Test func `an exempt method costs nothing`() throws {
    let limiter = RateLimitInterceptor(
      try RateLimit(perSecond: 1, burst: 1), exempt: try MethodSet(["grpc.health.v1.Health"]))
    for _ in 0..<100 {
      var call = try SampleCall.make(SampleCall.check)
      _ = try limiter.admit(&call)
    }
    var call = try SampleCall.make()
    _ = try limiter.admit(&call)
    #expect(throws: RPCError.self) { try limiter.admit(&call) }
  }

  @Test func `what nobody serves is limited, and its name not repeated`() throws {
    let limiter = RateLimitInterceptor(try RateLimit(perSecond: 1, burst: 1), random: { _ in 0 })
    var call = try SampleCall.make(Method(unregisteredPath: "/\u{1b}[31m/x"))
    _ = try limiter.admit(&call)
    let error = #expect(throws: RPCError.self) { try limiter.admit(&call) }
    #expect(error?.message == "the method was called too often, retry in 1000 ms")
  }

  @Test(arguments: [
    (Int64(1), Int32(1)), (1_000_000, 1), (1_000_001, 2), (1_000_000_000_000, 1_000_000), (.max, .max), (0, 1),
  ])
  func `advice is in whole milliseconds, rounded up`(_ nanoseconds: Int64, _ expected: Int32) {
    #expect(RetryAdvice(nanoseconds: nanoseconds) { _ in 0 }.milliseconds == expected)
  }

  @Test func `jitter is asked for within a quarter, at least ten milliseconds, and never wraps`() {
    var bounds: [Int64] = []
    for nanoseconds in [Int64(1), 1_000_000_000, .max] {
      _ = RetryAdvice(nanoseconds: nanoseconds) {
        bounds.append($0); return $0 - 1
      }
    }
    #expect(bounds == [10, 250, 2_305_843_009_213])
    #expect(RetryAdvice(nanoseconds: .max) { _ in .max }.milliseconds == .max)
  }

  @Test(
    arguments: zip(
      [Int64(1), 1000, 128_500],
      [
        [0x0a, 0x04, 0x10, 0xc0, 0x84, 0x3d], [0x0a, 0x02, 0x08, 0x01],
        [0x0a, 0x09, 0x08, 0x80, 0x01, 0x10, 0x80, 0xca, 0xb5, 0xee, 0x01],
      ] as [[UInt8]]))
  func `RetryInfo is encoded as protobuf has it`(_ milliseconds: Int64, _ expected: [UInt8]) {
    let advice = RetryAdvice(nanoseconds: milliseconds * 1_000_000) { _ in 0 }
    #expect(advice.details.map(\.value) == [expected])
  }

  @Test func `refusals are counted from many threads`() async throws {
    let limiter = RateLimitInterceptor(try RateLimit(perSecond: 1, burst: 100))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask { @concurrent in
          for _ in 0..<500 {
            var call = try SampleCall.make()
            _ = try? limiter.admit(&call)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(limiter.refusals == 3900)
  }

  private func admit(_ limiter: RateLimitInterceptor, _ call: consuming Call) -> RPCError? {
    do throws(RPCError) {
      _ = try limiter.admit(&call)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a method takes what it costs, and 0 is free`() throws {
    let costs = try RateLimitCosts([
      (MethodSet(["/keyvalue.v1.KeyValue/Get"]), 3), (MethodSet(["grpc.health.v1.Health"]), 0),
    ])
    let limiter = RateLimitInterceptor(try RateLimit(perSecond: 1, burst: 7), costs: costs, random: { _ in 0 })
    let put = Method(service: "keyvalue.v1.KeyValue", name: "Put", kind: .unary)
    #expect(try admit(limiter, SampleCall.make()) == nil)
    #expect(try admit(limiter, SampleCall.make()) == nil)
    #expect(try admit(limiter, SampleCall.make())?.trailers["grpc-retry-pushback-ms"] == "2000")
    #expect(try admit(limiter, SampleCall.make(put)) == nil)
    #expect(try admit(limiter, SampleCall.make(put))?.trailers["grpc-retry-pushback-ms"] == "1000")
    #expect(try admit(limiter, SampleCall.make(SampleCall.check)) == nil)
    #expect(try admit(limiter, SampleCall.make(at: 3_000_000_000)) == nil)
  }

  @Test func `what costs more than the burst is never to be retried`() throws {
    let costs = try RateLimitCosts([(MethodSet(["keyvalue.v1.KeyValue"]), 6)])
    let limiter = RateLimitInterceptor(
      try RateLimit(perSecond: 1, burst: 5), costs: costs,
      details: { [StatusDetail(typeURL: "\($0.cost) \($0.retryAfter.map { "\($0)" } ?? "never")", value: [])] },
      random: { _ in 0 })
    let error = try #require(try admit(limiter, SampleCall.make()))
    #expect(error.trailers["grpc-retry-pushback-ms"] == "-1")
    #expect(
      error.message == "/keyvalue.v1.KeyValue/Get costs 6, more than the limit ever allows at once, which is 5")
    #expect(error.status.details.map(\.typeURL) == ["6 never"])
  }

  @Test(arguments: [-1, 1_000_000_001]) func `refuses a cost that cannot be`(_ cost: Int) {
    let error = #expect(throws: ConfigurationError.self) { try RateLimitCosts([(MethodSet(), cost)]) }
    #expect(error?.description == "a cost is from 0 to 1000000000, not \(cost)")
  }

  @Test func `counts by the key, and by each of a combination`() throws {
    let limit = try RateLimit(perSecond: 1, burst: 1)
    func call(
      _ name: String?, _ tenant: String? = nil, _ method: Method = SampleCall.get, from bits: UInt32 = 1
    ) throws -> Call {
      var call = try SampleCall.make(
        method, peer: .ipv4(bits, port: 1), metadata: tenant.map { [("x-tenant", $0)] } ?? [])
      call.principal = name.map { Principal(name: $0) }
      return call
    }
    let byPrincipal = RateLimitInterceptor(limit, key: .principal)
    #expect(try admit(byPrincipal, call("ann")) == nil)
    #expect(try admit(byPrincipal, call("ann", from: 2)) != nil)
    #expect(try admit(byPrincipal, call("bob")) == nil)
    #expect(try admit(byPrincipal, call(nil, from: 1)) == nil)
    #expect(try admit(byPrincipal, call(nil, from: 2)) == nil)
    #expect(try admit(byPrincipal, call(nil, from: 2)) != nil)
    let byMethod = RateLimitInterceptor(limit, key: .method)
    #expect(try admit(byMethod, call("ann")) == nil)
    #expect(try admit(byMethod, call("bob", from: 2)) != nil)
    #expect(try admit(byMethod, call("bob", nil, SampleCall.check)) == nil)
    #expect(try admit(byMethod, call("bob", nil, Method(unregisteredPath: "/a/b"))) == nil)
    #expect(try admit(byMethod, call("bob", nil, Method(unregisteredPath: "/a/c"))) != nil)
    let both = RateLimitInterceptor(limit, key: try .combined([.principal, .metadata("x-tenant")]))
    #expect(try admit(both, call("ann", "a")) == nil)
    #expect(try admit(both, call("ann", "b")) == nil)
    #expect(try admit(both, call("bob", "a")) == nil)
    #expect(try admit(both, call("ann", "a", from: 2)) != nil)
    #expect(try admit(both, call("ann")) == nil)
    #expect(try admit(both, call("ann")) != nil)
  }

  @Test func `counts by a claim, and callers without it by themselves`() throws {
    let limiter = RateLimitInterceptor(try RateLimit(perSecond: 1, burst: 1), key: try .claim("tenant"))
    #expect(limiter.placement.requires == [.principal])
    func call(_ name: String?, _ claims: [String: [String]] = [:], from bits: UInt32 = 1) throws -> Call {
      var call = try SampleCall.make(peer: .ipv4(bits, port: 1))
      call.principal = name.map { Principal(name: $0, claims: claims) }
      return call
    }
    #expect(try admit(limiter, call("ann", ["tenant": ["acme"]])) == nil)
    #expect(try admit(limiter, call("bob", ["tenant": ["acme"]], from: 2)) != nil)
    #expect(try admit(limiter, call("ann", ["tenant": ["other"]])) == nil)
    #expect(try admit(limiter, call("ann", ["org": ["acme"]])) == nil)
    #expect(try admit(limiter, call("bob")) == nil)
    #expect(try admit(limiter, call("bob", from: 2)) != nil)
    #expect(try admit(limiter, call(nil)) == nil)
    #expect(try admit(limiter, call(nil, from: 2)) == nil)
    #expect(try admit(limiter, call(nil, from: 2)) != nil)
    let key = try RateLimitKey.combined([.claim("tenant"), .method])
    #expect(key.description == "claim tenant and method")
    #expect(
      try key.parts(of: call("ann", ["tenant": ["acme", "b"]])) == [
        "claim:tenant=acme,b", "method=/keyvalue.v1.KeyValue/Get",
      ])
    #expect(try key.parts(of: call("ann")).first == "principal=ann")
  }

  @Test func `refuses a key that is none`() {
    #expect(throws: ConfigurationError.self) { try RateLimitKey.combined([]) }
    #expect(throws: ConfigurationError.self) { try RateLimitKey.claim("") }
    #expect(throws: ConfigurationError.self) { try RateLimitKey.metadata("Tenant") }
    #expect(throws: ConfigurationError.self) { try RateLimitKey.metadata("host") }
  }

  @Test func `tells every client what is left, when asked to`() throws {
    let limiter = RateLimitInterceptor(try RateLimit(perSecond: 2, burst: 5), tellsClients: true, random: { _ in 0 })
    var told: [String] = []
    for time in [0, 0, 100_000_000, 600_000_000, 600_000_000, 600_000_000, 600_000_000] as [Int64] {
      var call = try SampleCall.make(at: time)
      _ = try? limiter.admit(&call)
      var outcome = SampleCall.outcome()
      limiter.finish(&call, &outcome)
      #expect(call.trailers["ratelimit-policy"] == "\"default\";q=5;w=3")
      told.append(call.trailers["ratelimit"] ?? "-")
    }
    #expect(
      told.map { $0.dropFirst(10) } == ["r=4;t=1", "r=3;t=1", "r=2;t=2", "r=2;t=2", "r=1;t=2", "r=0;t=3", "r=0;t=3"])
    var silent = try SampleCall.make()
    var outcome = SampleCall.outcome()
    limiter.finish(&silent, &outcome)
    #expect(silent.trailers.isEmpty)
  }
}
