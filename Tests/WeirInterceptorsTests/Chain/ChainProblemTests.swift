import Logging
import Testing
import WeirInterceptors
import WeirRPC
import WeirTestSupport

/// Ten chains that cannot work, and what is said of each.
@Suite struct ChainProblemTests {
  private static let put = Method(service: "keyvalue.v1.KeyValue", name: "Put", kind: .unary)
  private static let methods = [SampleCall.get, put, SampleCall.check]

  private let logging: LoggingInterceptor = .logging(Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })

  private func auth(public names: [String] = []) throws -> BearerAuthInterceptor {
    try BearerAuthInterceptor(tokens: [BearerToken("8Zx0c2tGq1", principal: "you")], publicMethods: MethodSet(names))
  }

  private func limit(_ key: RateLimitKey = .client, _ costs: RateLimitCosts? = nil) throws -> RateLimitInterceptor {
    RateLimitInterceptor(try RateLimit(perSecond: 1, burst: 1), key: key, costs: costs)
  }

  private func rule(_ name: String, _ paths: [String], _ principals: [String] = []) -> AuthorizationPolicy.Rule {
    var rule = AuthorizationPolicy.Rule(name)
    rule.paths = paths.map(TextPattern.init)
    rule.principals = principals.map(TextPattern.init)
    return rule
  }

  private func policy(
    deny: [AuthorizationPolicy.Rule] = [], allow: [AuthorizationPolicy.Rule]
  ) throws -> AuthorizationInterceptor {
    try AuthorizationInterceptor(AuthorizationPolicy(name: "p", denyRules: deny, allowRules: allow))
  }

  private func expect(
    _ interceptors: [any Interceptor], _ problems: [String], _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      InterceptorChain(interceptors).problems(serving: Self.methods) == problems, sourceLocation: location)
  }

  @Test func `a chain in the right order has no problem`() throws {
    expect([], [])
    let address: ClientAddressInterceptor = try .clientAddress(trustedProxies: ["10.0.0.0/8"])
    let costs = try RateLimitCosts([(MethodSet(["/keyvalue.v1.KeyValue/Put"]), 5)])
    expect(
      [
        logging, address, try auth(public: ["grpc.health.v1.Health"]),
        try policy(allow: [rule("all", ["/keyvalue.v1.KeyValue/*"])]), try limit(), try limit(.principal, costs),
      ], [])
  }

  @Test func `a limit by principal stands behind what finds the principal`() throws {
    expect(
      [logging, try limit(.principal), try auth()],
      ["rate_limit reads the principal, which auth sets after it: put auth before rate_limit"])
    expect(
      [logging, try limit(.combined([.method, .principal]))],
      ["rate_limit needs the principal, which no interceptor sets: put auth before rate_limit"])
  }

  @Test func `what goes by the client's address stands behind what finds it`() throws {
    let address: ClientAddressInterceptor = try .clientAddress(trustedProxies: ["10.0.0.0/8"])
    expect(
      [logging, try auth(), try limit(), address],
      [
        "rate_limit reads the client's address, which client_address sets after it: put client_address before rate_limit"
      ])
  }

  @Test func `a policy of who may what stands behind auth`() throws {
    expect(
      [logging, try policy(allow: [rule("all", [])]), try auth()],
      ["authorization reads the principal, which auth sets after it: put auth before authorization"])
  }

  @Test func `what records calls stands outside of what refuses them`() throws {
    expect(
      [try auth(), logging],
      ["logging does not see the calls that auth refuses before it: put logging before auth"])
    // In shadow nothing is refused.
    expect([try .shadow(auth()) as ShadowInterceptor, logging], [])
    let half: ShadowInterceptor = try .shadow(limit(), enforcing: Percentage(50))
    expect(
      [half, logging],
      ["logging does not see the calls that rate_limit refuses before it: put logging before rate_limit"])
  }

  @Test func `what acts before the caller is known stands before auth`() throws {
    let `guard`: AuthGuardInterceptor = .authGuard(try RateLimit(perSecond: 1, burst: 10))
    expect([logging, `guard`, try auth()], [])
    expect(
      [logging, try auth(), `guard`],
      [
        "auth_guard does its work before the principal is known, which auth sets before it: put auth_guard before auth"
      ])
  }

  @Test func `one object stands at one place`() throws {
    let limit = try limit()
    expect(
      [logging, limit, limit],
      ["rate_limit stands in the chain twice, as the same object: remove one, or make two of them"])
  }

  @Test func `names of methods and services are those of somebody who serves them`() throws {
    expect(
      [logging, try auth(public: ["grpc.health.v1.Heath", "/keyvalue.v1.KeyValue/Got"])],
      [
        "auth: nobody serves the service grpc.health.v1.Heath, so that what is said of it never applies",
        "auth: nobody serves the method /keyvalue.v1.KeyValue/Got, so that what is said of it never applies",
      ])
    let costs = try RateLimitCosts([(MethodSet(["/keyvalue.v1.KeyValue/put"]), 5)])
    expect(
      [logging, try limit(.client, costs)],
      ["rate_limit: nobody serves the method /keyvalue.v1.KeyValue/put, so that what is said of it never applies"])
    let timeout: TimeoutInterceptor = try .timeout(
      methods: [(MethodSet(["key.Value"]), TimeLimits(maximum: .seconds(1)))])
    expect(
      [logging, timeout], ["timeout: nobody serves the service key.Value, so that what is said of it never applies"])
  }

  @Test func `a rule that can never match is found`() throws {
    expect(
      [logging, try policy(allow: [rule("readers", ["/keyvalue.v1.KeyValue/Gte", "/kv/*"])])],
      ["authorization: rule \"readers\" never matches: nobody serves /keyvalue.v1.KeyValue/Gte, /kv/*"])
    expect(
      [
        logging,
        try policy(deny: [rule("closed", ["/keyvalue.v1.*"])], allow: [rule("writers", ["*/Put"], ["you"])]),
      ],
      ["authorization: rule \"writers\" never matches: \"closed\" denies all that it allows, to everybody"])
    // Denied to some only, or only some of what it allows.
    expect(
      [
        logging,
        try policy(deny: [rule("them", ["*"], ["them"]), rule("put", ["*/Put"])], allow: [rule("all", ["*"])]),
      ], [])
  }

  @Test func `all problems are said at once`() throws {
    expect(
      [try limit(.principal), try auth(public: ["x.Y"]), logging],
      [
        "rate_limit reads the principal, which auth sets after it: put auth before rate_limit",
        "auth: nobody serves the service x.Y, so that what is said of it never applies",
        "logging does not see the calls that rate_limit refuses before it: put logging before rate_limit",
      ])
  }
}
