import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct SchemeTests {
  private static func outcome(
    _ authenticator: any Authenticator, _ metadata: [(String, String)] = [], identity: PeerIdentity? = nil
  ) throws -> String {
    switch authenticator.authenticate(try SampleCall.make(metadata: metadata, identity: identity)) {
    case .success(let identity): identity.principal.name
    case .failure(let reason): "!" + reason.rawValue
    }
  }

  @Test func `a static token is known among other ways`() throws {
    let tokens = try TokenAuthenticator([BearerToken("secret", principal: "robot")])
    #expect(try Self.outcome(tokens, [("authorization", "Bearer secret")]) == "robot")
    #expect(try Self.outcome(tokens, [("authorization", "Bearer other")]) == "!unknown")
    #expect(try Self.outcome(tokens) == "!missing")
  }

  @Test func `an API key is known in its own field, once`() throws {
    let keys = try APIKeyAuthenticator([BearerToken("secret", principal: "robot")], in: "X-API-Key")
    #expect(keys.field == "x-api-key")
    #expect(try Self.outcome(keys, [("x-api-key", "secret")]) == "robot")
    #expect(try Self.outcome(keys, [("x-api-key", "Secret")]) == "!unknown")
    #expect(try Self.outcome(keys, [("x-api-key", "secret0"), ("x", "y")]) == "!unknown")
    #expect(try Self.outcome(keys, [("x-api-key", "secret"), ("x-api-key", "secret")]) == "!several")
    #expect(try Self.outcome(keys, [("x-api-key2", "secret"), ("authorization", "Bearer secret")]) == "!missing")
  }

  @Test(arguments: ["", "a b", "x-bin", "grpc-key", ":path", "authorization", "Authorization", "cookie", "ключ", "a\n"])
  func `a field that means something else holds no API keys`(_ field: String) {
    #expect(throws: ConfigurationError.self) { try APIKeyAuthenticator([], in: field) }
  }

  private static func peer(_ uri: [String] = [], _ dns: [String] = [], _ subject: String = "") -> PeerIdentity {
    PeerIdentity(uriNames: uri, dnsNames: dns, subject: subject)
  }

  @Test func `a certificate's holder goes by its URI, else its DNS name, else its subject`() throws {
    let any = try CertificateAuthenticator()
    #expect(try Self.outcome(any, identity: Self.peer(["spiffe://a"], ["b"], "CN=c")) == "spiffe://a")
    #expect(try Self.outcome(any, identity: Self.peer([], ["b"], "CN=c")) == "b")
    #expect(try Self.outcome(any, identity: Self.peer([], [], "CN=c")) == "CN=c")
    #expect(try Self.outcome(any, identity: Self.peer()) == "!missing")
    #expect(try Self.outcome(any) == "!missing")
  }

  @Test func `only the names that are listed are let in`() throws {
    let some = try CertificateAuthenticator(names: ["spiffe://example.org/*", "CN=ops", "web"])
    for (identity, outcome) in [
      (Self.peer(["spiffe://example.org/db"]), "spiffe://example.org/db"),
      (Self.peer(["spiffe://example.org.evil/db"]), "!unknown"), (Self.peer([], ["web"]), "web"),
      (Self.peer([], ["web2"]), "!unknown"), (Self.peer([], [], "CN=ops"), "CN=ops"),
      // The name that it goes by counts, not one of the others.
      (Self.peer(["spiffe://evil"], ["web"], "CN=ops"), "!unknown"),
    ] { #expect(try Self.outcome(some, identity: identity) == outcome) }
  }

  @Test(arguments: [[], [""], ["a*b"], ["*a"], ["**"]])
  func `names that could mean anything are refused`(_ names: [String]) {
    #expect(throws: ConfigurationError.self) { try CertificateAuthenticator(names: names) }
  }
}
