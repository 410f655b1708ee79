import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct ConcurrencyLimitInterceptorTests {
  private func finish(_ interceptor: ConcurrencyLimitInterceptor, _ call: inout Call) {
    var outcome = SampleCall.outcome()
    interceptor.finish(&call, &outcome)
  }

  @Test func `the third call waits for nobody and is refused, until one of two has ended`() throws {
    let interceptor = try ConcurrencyLimitInterceptor(2)
    var calls = try (0..<3).map { _ in try SampleCall.make() }
    _ = try interceptor.admit(&calls[0])
    _ = try interceptor.admit(&calls[1])
    let error = #expect(throws: RPCError.self) { try interceptor.admit(&calls[2]) }
    #expect(error == RPCError(.resourceExhausted, "2 calls are in progress, which is the limit"))
    finish(interceptor, &calls[2])
    #expect(interceptor.callsInProgress == 2)
    #expect(interceptor.refusals == 1)
    finish(interceptor, &calls[0])
    #expect(interceptor.callsInProgress == 1)
    _ = try interceptor.admit(&calls[2])
    finish(interceptor, &calls[1])
    finish(interceptor, &calls[2])
    #expect(interceptor.callsInProgress == 0)
  }

  @Test func `a call that the protocol refused does not count`() throws {
    let interceptor = try ConcurrencyLimitInterceptor(1)
    var call = try SampleCall.make()
    finish(interceptor, &call)
    #expect(interceptor.callsInProgress == 0)
  }

  @Test func `limits in one chain count each for itself`() throws {
    let gets = try ConcurrencyLimitInterceptor(5, of: MethodSet(["/keyvalue.v1.KeyValue/Get"]))
    let all = try ConcurrencyLimitInterceptor(1)
    var get = try SampleCall.make()
    var check = try SampleCall.make(SampleCall.check)
    for interceptor in [gets, all] { _ = try interceptor.admit(&get) }
    _ = try gets.admit(&check)
    #expect(throws: RPCError.self) { try all.admit(&check) }
    #expect([gets.callsInProgress, all.callsInProgress] == [1, 1])
    for interceptor in [all, gets] { finish(interceptor, &check) }
    #expect([gets.callsInProgress, all.callsInProgress] == [1, 1])
    for interceptor in [all, gets] { finish(interceptor, &get) }
    #expect([gets.callsInProgress, all.callsInProgress] == [0, 0])
  }

  @Test func `exempt methods are let in when all is full, and count for nothing`() throws {
    let interceptor: ConcurrencyLimitInterceptor = try .concurrencyLimit(
      1, exempt: MethodSet(["grpc.health.v1.Health"]))
    var call = try SampleCall.make()
    _ = try interceptor.admit(&call)
    var check = try SampleCall.make(SampleCall.check)
    _ = try interceptor.admit(&check)
    finish(interceptor, &check)
    #expect(interceptor.callsInProgress == 1)
  }

  @Test(arguments: [0, -1, Int.min]) func `refuses a limit that lets nobody in`(_ maximum: Int) {
    #expect(throws: ConfigurationError.self) { try ConcurrencyLimitInterceptor(maximum) }
  }

  @Test func `many threads never have more in progress than the limit`() async throws {
    let interceptor = try ConcurrencyLimitInterceptor(3)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<500 {
            var call = try SampleCall.make()
            if (try? interceptor.admit(&call)) != nil { #expect(interceptor.callsInProgress >= 1) }
            var outcome = SampleCall.outcome()
            interceptor.finish(&call, &outcome)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(interceptor.callsInProgress == 0)
  }
}
