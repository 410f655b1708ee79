import Synchronization
import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct AuthorizationInterceptorTests {
  private func rule(
    _ name: String, principals: [String] = [], paths: [String] = [], headers: [(String, [String])] = []
  ) throws -> AuthorizationPolicy.Rule {
    var rule = AuthorizationPolicy.Rule(name)
    rule.principals = principals.map(TextPattern.init)
    rule.paths = paths.map(TextPattern.init)
    rule.headers = try headers.map { try HeaderPattern($0, $1.map(TextPattern.init)) }
    return rule
  }

  private final class Audits: AuditLogger {
    private let recorded = Mutex<[AuditEvent]>([])
    var events: [AuditEvent] { recorded.withLock { $0 } }
    func record(_ event: AuditEvent) { recorded.withLock { $0.append(event) } }
  }

  @Test func `denies first, then allows, else denies`() throws {
    let policy = try AuthorizationPolicy(
      name: "store", denyRules: [rule("no-mallory", principals: ["mallory"])],
      allowRules: [
        rule("readers", paths: ["/keyvalue.v1.KeyValue/Get"]), rule("ann", principals: ["ann"], paths: ["*"]),
      ])
    let interceptor = try AuthorizationInterceptor(policy)
    let put = Method(service: "keyvalue.v1.KeyValue", name: "Put", kind: .unary)
    for (method, name, rule, isAllowed) in [
      (SampleCall.get, "bob", "readers", true), (SampleCall.get, "mallory", "no-mallory", false),
      (put, "ann", "ann", true), (put, "bob", nil, false), (Method(unregisteredPath: "/a/b"), "bob", nil, false),
    ] {
      var call = try SampleCall.make(method)
      call.principal = Principal(name: name)
      #expect(policy.decide(call) == AuthorizationPolicy.Decision(isAllowed: isAllowed, rule: rule))
      if isAllowed {
        _ = try interceptor.admit(&call)
        #expect(call.logFields.isEmpty)
      } else {
        let error = #expect(throws: RPCError.self) { try interceptor.admit(&call) }
        #expect(error == RPCError(.permissionDenied, "the caller may not make this call"))
        #expect(call.logFields.map(\.value) == ["store"] + (rule.map { [$0] } ?? []))
      }
    }
    #expect(interceptor.refusals == 3)
  }

  @Test(arguments: [
    (["ann"], true), (["spiffe://a/b"], true), (["*.example"], true), (["CN=a*"], true), (["spiffe://*"], true),
    (["bob"], false), (["*"], true), (["bob", "ann"], true),
  ])
  func `a principal is whom auth found, or any name in the certificate`(_ principals: [String], _ isAllowed: Bool)
    throws
  {
    let policy = try AuthorizationPolicy(name: "p", allowRules: [rule("r", principals: principals)])
    let identity = PeerIdentity(
      uriNames: ["spiffe://x/y", "spiffe://a/b"], dnsNames: ["a.example"], subject: "CN=a,O=b")
    var call = try SampleCall.make(identity: identity)
    call.principal = Principal(name: "ann")
    #expect(policy.decide(call).isAllowed == isAllowed)
    let stranger = try SampleCall.make()
    #expect(!policy.decide(stranger).isAllowed)
  }

  @Test(arguments: [
    (["scope": ["read", "write"], "tenant": ["acme"]], true), (["scope": ["read"], "tenant": ["acme"]], false),
    (["scope": ["keys:write"], "tenant": ["b", "a7"]], true), (["scope": ["write"]], false), ([:], false), (nil, false),
  ])
  func `a caller has all claims that a rule asks for`(_ claims: [String: [String]]?, _ isAllowed: Bool) throws {
    var writers = try rule("writers")
    writers.claims = [
      try ClaimPattern("scope", [TextPattern("write"), TextPattern("*:write")]),
      try ClaimPattern("tenant", [TextPattern("a*")]),
    ]
    let policy = try AuthorizationPolicy(name: "p", allowRules: [writers])
    var call = try SampleCall.make()
    call.principal = claims.map { Principal(name: "ann", claims: $0) }
    #expect(policy.decide(call).isAllowed == isAllowed)
    let explained = try AuthorizationInterceptor(policy).policy(for: SampleCall.get, principal: "ann")
    #expect(explained == "allowed by writers when claim scope and tenant fits; else denied, by no rule")
    #expect(throws: ConfigurationError.self) { try ClaimPattern("scope", []) }
    #expect(throws: ConfigurationError.self) { try ClaimPattern("", [TextPattern("*")]) }
  }

  @Test(arguments: [
    ([("x-tenant", "acme")], true), ([("x-tenant", "test-7")], true),
    ([("x-tenant", "acme"), ("x-tenant", "b")], false),
    ([("x-tenant", "a"), ("x-tenant", "b")], true), ([], false), ([("x-tenant", "")], false),
    ([("tenant", "acme")], false),
  ])
  func `headers are all asked for, and their fields are one value`(_ fields: [(String, String)], _ isAllowed: Bool)
    throws
  {
    let policy = try AuthorizationPolicy(
      name: "p",
      allowRules: [
        rule("r", headers: [("x-tenant", ["acme", "test-*", "a,b"]), ("x-tenant", ["*"])])
      ])
    let call = try SampleCall.make(metadata: fields)
    #expect(policy.decide(call).isAllowed == isAllowed)
  }

  @Test(arguments: [
    (AuditOptions.Condition.none, []), (.onDeny, [false]), (.onAllow, [true]), (.onDenyAndAllow, [true, false]),
  ])
  func `records what the policy asks for`(_ condition: AuditOptions.Condition, _ expected: [Bool]) throws {
    let audits = Audits()
    let policy = try AuthorizationPolicy(
      name: "p", allowRules: [rule("ann", principals: ["ann"])],
      audit: AuditOptions(condition, [.init("here"), .init("elsewhere", isOptional: true)]))
    let interceptor = try AuthorizationInterceptor(policy, auditLoggers: ["here": audits])
    var call = try SampleCall.make()
    call.principal = Principal(name: "ann")
    _ = try interceptor.admit(&call)
    var stranger = try SampleCall.make()
    #expect(throws: RPCError.self) { try interceptor.admit(&stranger) }
    let path = "/keyvalue.v1.KeyValue/Get"
    #expect(
      audits.events
        == expected.map {
          AuditEvent(
            method: path, principal: $0 ? "ann" : "", policy: "p", rule: $0 ? "ann" : "", isAuthorized: $0)
        })
  }

  @Test func `an audit line has the fields of A59`() throws {
    let log = LineCollector()
    LogAuditLogger(log.logger()).record(
      AuditEvent(method: "/a.B/C", principal: "ann", policy: "p", rule: "r 1", isAuthorized: true))
    #expect(
      log.lines == [
        """
        2026-02-28T23:59:59.042Z notice authorization decision audit.authorized=true audit.matched_rule="r 1" \
        audit.policy_name=p audit.principal=ann audit.rpc_method=/a.B/C

        """
      ])
  }

  @Test func `a policy that cannot be used is refused, and the one in force stays`() throws {
    let good = try AuthorizationPolicy(name: "p", allowRules: [rule("all")])
    let bad = try AuthorizationPolicy(
      name: "q", denyRules: [rule("all")], allowRules: [rule("all")], audit: AuditOptions(.none, [.init("file")]))
    let error = #expect(throws: ConfigurationError.self) { try AuthorizationInterceptor(bad) }
    #expect(error?.description == "there is no audit logger \"file\", nor any other")
    let interceptor = try AuthorizationInterceptor(good, auditLoggers: ["a": Audits(), "b": Audits()])
    let second = #expect(throws: ConfigurationError.self) { try interceptor.replace(with: bad) }
    #expect(second?.description == "there is no audit logger \"file\", there is \"a\", \"b\"")
    var call = try SampleCall.make()
    _ = try interceptor.admit(&call)
    try interceptor.replace(with: AuthorizationPolicy(name: "q", denyRules: [rule("all")], allowRules: [rule("all")]))
    #expect(throws: RPCError.self) { try interceptor.admit(&call) }
  }

  @Test func `a policy that allows nothing, or names two rules alike, is none`() throws {
    #expect(throws: ConfigurationError.self) { try AuthorizationPolicy(name: "p", allowRules: []) }
    #expect(throws: ConfigurationError.self) {
      try AuthorizationPolicy(name: "p", allowRules: [rule("a"), rule("a")])
    }
    _ = try AuthorizationPolicy(name: "p", denyRules: [rule("a", principals: ["x"])], allowRules: [rule("a")])
  }
}
