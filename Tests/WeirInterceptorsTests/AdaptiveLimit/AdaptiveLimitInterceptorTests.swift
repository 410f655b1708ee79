import Testing
import WeirRPC
import WeirTestSupport
import WeirTesting

@testable import WeirInterceptors

@Suite struct AdaptiveLimitInterceptorTests {
  private func finish(
    _ interceptor: AdaptiveLimitInterceptor, _ call: inout Call, origin: Outcome.Origin = .handler, at time: Int64 = 0
  ) {
    var outcome = SampleCall.outcome(origin: origin, after: time)
    interceptor.finish(&call, &outcome)
  }

  @Test func `a call beyond the limit is refused, until another has ended`() throws {
    let interceptor = try AdaptiveLimitInterceptor(within: 2...2)
    var calls = try (0..<3).map { _ in try SampleCall.make() }
    _ = try interceptor.admit(&calls[0])
    _ = try interceptor.admit(&calls[1])
    let error = #expect(throws: RPCError.self) { try interceptor.admit(&calls[2]) }
    #expect(
      error == RPCError(.resourceExhausted, "the server is busy: it takes 2 calls at a time now"))
    finish(interceptor, &calls[2], origin: .interceptor("adaptive_limit"))
    #expect([interceptor.callsInProgress, interceptor.refusals] == [2, 1])
    finish(interceptor, &calls[0])
    _ = try interceptor.admit(&calls[2])
    for index in 1...2 { finish(interceptor, &calls[index]) }
    #expect(interceptor.callsInProgress == 0)
  }

  @Test func `what matters least is refused first`() throws {
    let reports = (try MethodSet(["/keyvalue.v1.KeyValue/Get"]), try Percentage(50))
    let interceptor = try AdaptiveLimitInterceptor(within: 4...4, shares: [reports])
    var others = try (0..<4).map { _ in try SampleCall.make(SampleCall.check) }
    var report = try SampleCall.make()
    _ = try interceptor.admit(&others[0])
    _ = try interceptor.admit(&report)
    var second = try SampleCall.make()
    #expect(throws: RPCError.self) { try interceptor.admit(&second) }
    for index in 1...2 { _ = try interceptor.admit(&others[index]) }
    #expect(throws: RPCError.self) { try interceptor.admit(&others[3]) }
    #expect(interceptor.refusals == 2)
  }

  @Test func `a small share lets one call in`() throws {
    let reports = (try MethodSet(["/keyvalue.v1.KeyValue/Get"]), try Percentage(1))
    let interceptor = try AdaptiveLimitInterceptor(within: 4...4, shares: [reports])
    var report = try SampleCall.make()
    _ = try interceptor.admit(&report)
    var second = try SampleCall.make()
    #expect(throws: RPCError.self) { try interceptor.admit(&second) }
  }

  @Test func `the limit follows calls that handlers have ended, and no others`() throws {
    let interceptor = try AdaptiveLimitInterceptor(within: 1...100, initial: 10)
    var now: Int64 = 0
    func run(_ method: Method, origin: Outcome.Origin) throws {
      now += 1_000_000_000
      var calls = try (0..<10).map { _ in try SampleCall.make(method, at: now) }
      for index in calls.indices { _ = try interceptor.admit(&calls[index]) }
      for index in calls.indices {
        finish(interceptor, &calls[index], origin: origin, at: now + Int64(index) * 50_000_000)
      }
    }
    let stream = Method(service: "keyvalue.v1.KeyValue", name: "Watch", kind: .serverStream)
    try run(stream, origin: .handler)
    try run(SampleCall.get, origin: .transport)
    try run(SampleCall.get, origin: .interceptor("auth"))
    #expect(interceptor.limit == 10)
    for _ in 0..<3 { try run(SampleCall.get, origin: .handler) }
    #expect(interceptor.limit > 10)
  }

  @Test func `exempt methods are let in when all is full, and count for nothing`() throws {
    let interceptor = try AdaptiveLimitInterceptor(within: 1...1, exempt: MethodSet(["grpc.health.v1.Health"]))
    var call = try SampleCall.make()
    _ = try interceptor.admit(&call)
    var check = try SampleCall.make(SampleCall.check)
    _ = try interceptor.admit(&check)
    finish(interceptor, &check)
    #expect(interceptor.callsInProgress == 1)
  }

  @Test func `two limits in one chain count each for itself`() throws {
    let adaptive = try AdaptiveLimitInterceptor(within: 2...2)
    let fixed = try ConcurrencyLimitInterceptor(2)
    var call = try SampleCall.make()
    _ = try adaptive.admit(&call)
    _ = try fixed.admit(&call)
    var outcome = SampleCall.outcome()
    fixed.finish(&call, &outcome)
    #expect([adaptive.callsInProgress, fixed.callsInProgress] == [1, 0])
    adaptive.finish(&call, &outcome)
    #expect(adaptive.callsInProgress == 0)
  }

  @Test func `refuses settings that let nobody in`() throws {
    #expect(throws: ConfigurationError.self) { try AdaptiveLimitInterceptor(within: 0...5) }
    #expect(throws: ConfigurationError.self) {
      try AdaptiveLimitInterceptor(shares: [(MethodSet(["a.B"]), Percentage.none)])
    }
  }

  @Test func `explains itself`() throws {
    let reports = (try MethodSet(["/keyvalue.v1.KeyValue/Get"]), try Percentage(50))
    let interceptor = try AdaptiveLimitInterceptor(shares: [reports], exempt: MethodSet(["grpc.health.v1.Health"]))
    #expect(
      interceptor.policy(for: SampleCall.get, principal: nil)
        == "as many calls in progress as do not slow each other down, and only into 50 % of the places")
    #expect(interceptor.policy(for: SampleCall.check, principal: nil) == "no limit")
  }
}
