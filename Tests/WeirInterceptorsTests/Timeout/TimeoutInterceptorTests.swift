import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct TimeoutInterceptorTests {
  private func deadline(_ interceptor: TimeoutInterceptor, _ method: Method = SampleCall.get, asked: Int64?) throws
    -> Int64?
  {
    var call = try SampleCall.make(method, at: 1000, deadline: asked)
    _ = try interceptor.admit(&call)
    return call.deadline?.nanoseconds
  }

  @Test(
    arguments: [
      (nil, 1000 + 2_000_000_000), (1500, 1500), (9_000_000_000, 1000 + 5_000_000_000), (.max, 1000 + 5_000_000_000),
    ] as [(Int64?, Int64)])
  func `the client's deadline stands up to the maximum, the default where there is none`(
    _ asked: Int64?, _ expected: Int64
  ) throws {
    let interceptor: TimeoutInterceptor = try .timeout(default: .seconds(2), maximum: .seconds(5))
    #expect(try deadline(interceptor, asked: asked) == expected)
  }

  @Test func `a maximum alone bounds calls without a deadline`() throws {
    #expect(try deadline(.timeout(maximum: .nanoseconds(7)), asked: nil) == 1007)
  }

  @Test func `nothing is bounded without limits`() throws {
    #expect(try deadline(.timeout(), asked: nil) == nil)
    #expect(try deadline(.timeout(), asked: 5000) == 5000)
  }

  @Test func `a time beyond all clocks is the last instant`() throws {
    #expect(try deadline(.timeout(maximum: .seconds(Int64.max)), asked: nil) == .max)
  }

  @Test func `the first set that holds a method decides`() throws {
    let health = try MethodSet(["grpc.health.v1.Health"])
    let interceptor = TimeoutInterceptor(
      try TimeLimits(maximum: .seconds(5)),
      methods: [(health, try TimeLimits()), (health, try TimeLimits(maximum: .nanoseconds(1)))])
    #expect(try deadline(interceptor, SampleCall.check, asked: nil) == nil)
    #expect(
      try deadline(interceptor, Method(unregisteredPath: "/grpc.health.v1.Health/X"), asked: nil) == 5_000_001_000)
  }

  @Test(
    arguments: [
      (Duration.zero, nil, "a timeout is more than 0, not 0.0 seconds"),
      (nil, Duration.seconds(-1), "a timeout is more than 0, not -1.0 seconds"),
      (.seconds(6), .seconds(5), "the default timeout of 6.0 seconds is above the maximum of 5.0 seconds"),
    ] as [(Duration?, Duration?, String)])
  func `refuses limits that cannot be`(_ standard: Duration?, _ maximum: Duration?, _ reason: String) {
    let error = #expect(throws: ConfigurationError.self) { try TimeLimits(default: standard, maximum: maximum) }
    #expect(error?.description == reason)
  }
}
