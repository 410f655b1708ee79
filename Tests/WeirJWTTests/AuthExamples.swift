import Testing
import WeirInterceptors
import WeirJWT
import WeirRPC
import WeirTestSupport

/// The examples of Authentication.md, compiled and run.
@Suite struct AuthExamples {
  private static func chain(_ keys: JSONWebKeySet, _ now: @escaping @Sendable () -> Duration) throws -> AuthInterceptor
  {
    let accounts = [try BearerToken("8Zx0c2tGq1", principal: "billing")]

    var policy = try JWTPolicy(issuer: "https://issuer.example", audiences: ["weir"])
    policy.maximumLifetime = .seconds(3600)
    policy.requiredClaims = ["tenant": []]
    let jwt = JWTAuthenticator(policy, keys: JWTKeys(keys), wallClock: now)

    let apiKeys = try APIKeyAuthenticator(accounts, in: "x-api-key")
    let machines = try CertificateAuthenticator(names: ["spiffe://example.org/*"])

    let auth = try AuthInterceptor(
      rules: [
        AuthRule(try MethodSet(["grpc.health.v1.Health"]), .nothing),
        AuthRule(try MethodSet(["/keyvalue.v1.KeyValue/Delete"]), .all([.one(machines), .one(jwt)])),
      ],
      otherwise: .any([.one(jwt), .one(apiKeys)]))
    return auth
  }

  @Test func `the rules of the page hold`() throws {
    let auth = try Self.chain(try SampleToken.keys()) { .seconds(SampleToken.now) }
    let token = try SampleToken.make(SampleToken.claims(#","tenant":"acme","iat":\#(SampleToken.now)"#))
    let signed = [("authorization", "Bearer \(token)")]
    let machine = PeerIdentity(uriNames: ["spiffe://example.org/web"], dnsNames: [], subject: "")
    let delete = Method(service: "keyvalue.v1.KeyValue", name: "Delete", kind: .unary)
    for (method, metadata, identity, principal) in [
      (SampleCall.check, [], nil, nil), (SampleCall.get, signed, nil, "alice"),
      (SampleCall.get, [("x-api-key", "8Zx0c2tGq1")], nil, "billing"),
      (delete, signed, machine, "spiffe://example.org/web"),
    ] as [(WeirRPC.Method, [(String, String)], PeerIdentity?, String?)] {
      var call = try SampleCall.make(method, metadata: metadata, identity: identity)
      _ = try auth.admit(&call)
      #expect(call.principal?.name == principal)
    }
    for (method, metadata, identity) in [
      (SampleCall.get, [], machine), (delete, signed, nil), (delete, [("x-api-key", "8Zx0c2tGq1")], machine),
    ] as [(WeirRPC.Method, [(String, String)], PeerIdentity?)] {
      var call = try SampleCall.make(method, metadata: metadata, identity: identity)
      #expect(throws: RPCError.self) { try auth.admit(&call) }
    }
  }

  @Test func `a handler reads claims as the page does`() throws {
    func tenant(of call: Call) throws -> String {
      guard let tenant = call.values[JWTClaims.self]?.string("tenant") else {
        throw RPCError(.permissionDenied, "the token names no tenant")
      }
      return tenant
    }
    let auth = try Self.chain(try SampleToken.keys()) { .seconds(SampleToken.now) }
    let token = try SampleToken.make(SampleToken.claims(#","tenant":"acme","iat":\#(SampleToken.now)"#))
    var call = try SampleCall.make(metadata: [("authorization", "Bearer \(token)")])
    _ = try auth.admit(&call)
    #expect(try tenant(of: call) == "acme")
  }
}
