import Testing
import WeirRPC

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
          "\(refusal.limit.burst)", "\(Int(refusal.retryAfter / .milliseconds(1)))",
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
}
