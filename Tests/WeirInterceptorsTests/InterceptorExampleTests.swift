import Logging
import Testing
import WeirInterceptors
import WeirRPC

@Suite struct InterceptorExampleTests {
  private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func tokens() throws -> [BearerToken] { [try BearerToken("valid_token", principal: "ann")] }

  private func names(_ chain: [any Interceptor]) -> [String] { chain.map(\.name) }

  @Test func `the chain behind proxies finds the client before it is limited`() throws {
    let chain = try behindProxies(logger, tokens())
    #expect(names(chain) == ["logging", "client_address", "auth", "rate_limit"])
  }

  @Test func `every chain of the documentation stands in the right order`() throws {
    let tokens = try tokens()
    for chain in [
      try behindProxies(logger, tokens), try bounded(logger, tokens), try withRoom(logger, tokens),
      try traceable(logger, tokens), try unreliable(logger, tokens), try fair(logger, tokens),
      try guarded(logger, tokens), try trial(logger, tokens), try following(logger, tokens),
      try explained(logger, tokens), try patient(logger, tokens), try steady(logger),
    ] {
      let services = ["keyvalue.v1.KeyValue", "grpc.health.v1.Health"].map {
        WeirRPC.Method(service: $0, name: "Get", kind: .unary)
      }
      let report = WeirRPC.Method(service: "shop.v1.Orders", name: "Report", kind: .unary)
      #expect(InterceptorChain(chain).problems(serving: services + [report]) == [])
    }
  }

  @Test func `the other chains of the documentation can be made`() throws {
    #expect(try names(bounded(logger, tokens())) == ["logging", "timeout", "auth"])
    #expect(try names(withRoom(logger, tokens())) == ["logging", "auth", "concurrency_limit", "concurrency_limit"])
    #expect(try names(following(logger, tokens())) == ["logging", "auth", "adaptive_limit"])
    #expect(try names(traceable(logger, tokens())) == ["logging", "request_id", "auth"])
    #expect(try names(unreliable(logger, tokens())) == ["logging", "fault", "auth"])
    #expect(try names(fair(logger, tokens())) == ["logging", "auth", "rate_limit"])
    #expect(try names(traced(logger, tokens())) == ["logging", "trace_context", "auth"])
    #expect(try names(explained(logger, tokens())) == ["logging", "decision_trace", "auth", "rate_limit"])
    #expect(try names(guarded(logger, tokens())) == ["logging", "auth_guard", "auth"])
    #expect(try names(steady(logger)) == ["logging", "rate_limit"])
    #expect(try names(patient(logger, tokens())) == ["logging", "retry_budget", "auth", "rate_limit"])
    #expect(try names(trial(logger, tokens())) == ["logging", "auth", "rate_limit"])
  }
}
