import Logging
import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct ChainExplanationTests {
  private static let put = Method(service: "keyvalue.v1.KeyValue", name: "Put", kind: .unary)
  private static let methods = [SampleCall.get, put, SampleCall.check]

  private func rule(_ name: String, _ paths: [String], _ principals: [String] = []) -> AuthorizationPolicy.Rule {
    var rule = AuthorizationPolicy.Rule(name)
    rule.paths = paths.map(TextPattern.init)
    rule.principals = principals.map(TextPattern.init)
    return rule
  }

  private func chain() throws -> InterceptorChain {
    let health = try MethodSet(["grpc.health.v1.Health"])
    let token = try TokenAuthenticator([BearerToken("8Zx0c2tGq1", principal: "you")])
    let keys = try APIKeyAuthenticator([BearerToken("8Zx0c2tGq2", principal: "them")], in: "x-api-key")
    let auth = try AuthInterceptor(
      rules: [AuthRule(health, .optional(.one(token)))],
      otherwise: .any([.one(keys), .all([.one(token), .one(CertificateAuthenticator())])]))
    let policy = try AuthorizationPolicy(
      name: "p", denyRules: [rule("no_writes", ["*/Put"], ["them"])],
      allowRules: [rule("known", ["/keyvalue.v1.KeyValue/*"], ["you", "them"]), rule("health", ["/grpc.health.*"])])
    let costs = try RateLimitCosts([(MethodSet(["/keyvalue.v1.KeyValue/Put"]), 5)])
    let limit = try RateLimit(perSecond: 0.5, burst: 20)
    return InterceptorChain([
      .logging(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }), auth,
      try AuthorizationInterceptor(policy),
      RateLimitInterceptor(limit, key: try .combined([.principal, .method]), costs: costs, exempt: health),
    ])
  }

  @Test func `methods that meet the same stand together, and what nobody serves at the end`() throws {
    #expect(
      try chain().explanation(of: Self.methods).description == """
        /keyvalue.v1.KeyValue/Get
          logging        one line a call
          auth           api_key or (token and certificate)
          authorization  allowed by known for you, them; else denied, by no rule
          rate_limit     0.5 calls a second, 20 at once, for each principal and method

        /keyvalue.v1.KeyValue/Put
          logging        one line a call
          auth           api_key or (token and certificate)
          authorization  denied by no_writes for them; else allowed by known for you, them; else denied, by no rule
          rate_limit     0.5 calls a second, 20 at once, for each principal and method; a call counts 5 times

        /grpc.health.v1.Health/Check
          logging        one line a call
          auth           public; token says who calls
          authorization  allowed by health
          rate_limit     no limit

        anything else
          logging        one line a call
          auth           api_key or (token and certificate)
          authorization  denied, by no rule
          rate_limit     0.5 calls a second, 20 at once, for each principal and method
        """)
  }

  @Test func `for one principal the rules are decided`() throws {
    let groups = try chain().explanation(of: [Self.put], for: "them").groups
    #expect(groups.first?.steps[2].policy == "denied by no_writes")
    let others = try chain().explanation(of: [Self.put], for: "you").groups
    #expect(others.first?.steps[2].policy == "allowed by known")
    let strangers = try chain().explanation(of: [Self.put], for: "me").groups
    #expect(strangers.first?.steps[2].policy == "denied, by no rule")
  }

  /// Says nothing of itself.
  private final class Silent: Interceptor {
    let name = "silent"
    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
  }

  @Test func `every interceptor says what it does`() throws {
    let timeout: TimeoutInterceptor = try .timeout(default: .seconds(5), maximum: .seconds(60))
    var fault = Fault()
    fault.delay = try Fault.Delay(.seconds(1), of: Percentage(2.5))
    fault.abort = try Fault.Abort(.unavailable, of: Percentage(5))
    fault.headers = [try HeaderPattern("x-fault", [TextPattern("*")])]
    let faults: FaultInterceptor = try .faults([fault])
    let concurrency: ConcurrencyLimitInterceptor = try .concurrencyLimit(7)
    let address: ClientAddressInterceptor = try .clientAddress(trustedProxies: ["10.0.0.0/8"])
    let chain = InterceptorChain([
      .requestID(), address, timeout, faults, concurrency,
      try .shadow(BearerAuthInterceptor(tokens: []), enforcing: Percentage(10)) as ShadowInterceptor, Silent(),
    ])
    #expect(
      chain.explanation(of: []).description == """
        anything else
          request_id         the client's id from x-request-id, or a new one
          client_address     the client's address from x-forwarded-for of trusted proxies
          timeout            5.0 seconds by default, 60.0 seconds at most
          fault              2.5 % wait 1.0 seconds, 5 % end with UNAVAILABLE, when x-fault fits
          concurrency_limit  7 calls in progress
          auth               token; 10 % of refusals hold
          silent             -
        """)
  }
}
