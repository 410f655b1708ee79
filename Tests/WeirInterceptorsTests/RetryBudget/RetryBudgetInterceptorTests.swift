import Testing
import WeirRPC
import WeirTestSupport
import WeirTesting

@testable import WeirInterceptors

@Suite struct RetryBudgetInterceptorTests {
  private let clock = ManualClock()

  /// Refuses every call, as a limit does.
  private final class Refusing: Interceptor {
    let name = "refusing"
    let error: RPCError

    init(_ error: RPCError) { self.error = error }

    func admit(_ call: inout Call) throws(RPCError) -> Admission { throw error }
  }

  private static let refusal = {
    let advice = RetryAdvice(nanoseconds: 250_000_000) { _ in 0 }
    return RPCError(
      .resourceExhausted, "/a.B/C was called too often, retry in 250 ms",
      details: advice.details + [StatusDetail(typeURL: "other", value: [])], trailers: advice.trailers)
  }()

  /// Half a retry for each call, one a second, and four at first.
  private func budget() throws -> RetryBudgetInterceptor {
    RetryBudgetInterceptor(try RetryBudget(share: try Percentage(50), perSecond: 1, burst: 4))
  }

  /// Makes a call and says how it ended: its text, its pushback and the types of its details.
  private func end(
    _ budget: RetryBudgetInterceptor, after attempts: Int = 0, from peer: Address = .named("a"),
    _ error: RPCError = refusal
  ) throws -> [String] {
    let chain = InterceptorChain([budget, Refusing(error)])
    var call = try SampleCall.make(peer: peer, at: clock.now.nanoseconds, previousAttempts: attempts)
    _ = chain.admit(&call)
    call.trailers.append(contentsOf: error.trailers)
    var outcome = Outcome(status: error.status, origin: .interceptor("refusing"), finished: clock.now)
    chain.finish(&call, &outcome)
    let types = outcome.status.details.map { $0.typeURL.split(separator: ".").last.map(String.init) ?? "" }
    return [outcome.status.message, call.trailers["grpc-retry-pushback-ms"] ?? "-"] + types
  }

  private static let retry = ["/a.B/C was called too often, retry in 250 ms", "250", "RetryInfo", "other"]
  private static let never = ["/a.B/C was called too often, do not retry: too many calls are retries", "-1", "other"]

  @Test func `a client whose retries are too many is told to stop, and goes on when time has passed`() throws {
    let budget = try budget()
    #expect(try end(budget) == Self.retry)
    #expect(try end(budget, after: 1) == Self.retry)
    #expect(try end(budget, after: 2) == Self.never)
    #expect(try end(budget) == Self.retry, "a call that is no retry has filled half a token in")
    #expect(try end(budget, after: 1) == Self.never)
    #expect(budget.retriesStopped == 2)
    clock.advance(by: .seconds(1))
    #expect(try end(budget) == Self.retry)
  }

  @Test func `retries within the share of calls are let go on for ever`() throws {
    let budget = try budget()
    for _ in 0..<1000 {
      #expect(try end(budget) == Self.retry)
      #expect(try end(budget) == Self.retry)
      #expect(try end(budget, after: 1) == Self.retry)
    }
  }

  @Test func `what a client says of itself is held against no other`() throws {
    let budget = try budget()
    for _ in 0..<100 { _ = try end(budget, after: 1_000_000) }
    #expect(try end(budget, after: 1) == Self.never)
    #expect(try end(budget, after: 1, from: .named("b")) == Self.retry)
  }

  @Test(arguments: [StatusCode.unavailable, .resourceExhausted, .internalError, .deadlineExceeded])
  func `only codes that clients retry are told anything`(_ code: StatusCode) throws {
    let budget = try budget()
    for _ in 0..<4 { _ = try end(budget, after: 1) }
    let told = try end(budget, after: 1, RPCError(code, "as it is, retry in 250 ms"))
    #expect(told == ["as it is, retry in 250 ms", [.unavailable, .resourceExhausted].contains(code) ? "-1" : "-"])
  }

  @Test func `trailers that have nothing to do with retries stay`() throws {
    let budget = try budget()
    for _ in 0..<4 { _ = try end(budget, after: 1) }
    var call = try SampleCall.make(peer: .named("a"), previousAttempts: 1)
    _ = try budget.admit(&call)
    for (name, value) in [("a", "1"), ("grpc-retry-pushback-ms", "7"), ("a", "2")] {
      call.trailers.append(trusted: name, value: Array(value.utf8))
    }
    var outcome = SampleCall.outcome(.unavailable, "busy")
    budget.finish(&call, &outcome)
    let left = call.trailers.map { "\($0.name): \(String(decoding: $0.value, as: UTF8.self))" }
    #expect(left == ["a: 1", "a: 2", "grpc-retry-pushback-ms: -1"])
    #expect(call.logFields.map { "\($0.name)=\($0.value)" } == ["retry_budget=spent"])
  }

  @Test func `it stands outside of those that refuse`() throws {
    let limit = RateLimitInterceptor(try RateLimit(perSecond: 1, burst: 1))
    #expect(
      InterceptorChain([limit, try budget()]).problems(serving: []) == [
        "retry_budget does not see the calls that rate_limit refuses before it: put retry_budget before rate_limit"
      ])
    #expect(
      try budget().policy(for: SampleCall.get, principal: nil)
        == "50 % of calls and 1.0 a second may be retries, for each client address")
  }

  @Test(arguments: [(0.0, 1), (1, 0), (.nan, 1)]) func `a budget that is none is refused`(_ rate: Double, _ burst: Int)
  {
    #expect(throws: ConfigurationError.self) { try RetryBudget(share: .none, perSecond: rate, burst: burst) }
  }
}
