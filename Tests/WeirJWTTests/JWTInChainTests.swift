import Testing
import WeirInterceptors
import WeirJWT
import WeirRPC
import WeirTestSupport

/// Signed tokens among other ways to be let in.
@Suite struct JWTInChainTests {
  private let jwt: JWTAuthenticator

  init() throws {
    jwt = JWTAuthenticator(try SampleToken.policy(), keys: JWTKeys(try SampleToken.keys())) {
      .seconds(SampleToken.now)
    }
  }

  @Test func `of several reasons the one that got furthest is told`() throws {
    let tokens = try TokenAuthenticator([BearerToken("secret", principal: "robot")])
    let expired = try SampleToken.make(SampleToken.claims(expiresIn: -61))
    for (value, reason) in [
      ("Bearer secret", nil), ("Bearer other", .unknown), ("Bearer \(expired)", .expired), ("Basic x", .scheme),
    ] as [(String, AuthFailure?)] {
      for list in [[AuthRequirement.one(jwt), .one(tokens)], [.one(tokens), .one(jwt)]] {
        let auth = try AuthInterceptor(otherwise: .any(list))
        var call = try SampleCall.make(metadata: [("authorization", value)])
        _ = try? auth.admit(&call)
        #expect(call.principal?.name == (reason == nil ? "robot" : nil))
        #expect(AuthFailure.allCases.filter { auth.failures($0) == 1 } == [reason].compactMap { $0 })
      }
    }
  }

  @Test func `a call that is known again has its claims again`() throws {
    let auth = try AuthInterceptor(otherwise: .one(jwt))
    let connection = try SampleCall.make().connection
    let token = try SampleToken.make(SampleToken.claims(#","tenant":"acme""#))
    for _ in 0..<3 {
      var call = try SampleCall.make(metadata: [("authorization", "Bearer \(token)")], head: 1)
      call.connection = connection
      _ = try auth.admit(&call)
      #expect(call.principal?.name == "alice")
      #expect(call.values[JWTClaims.self]?.string("tenant") == "acme")
      #expect(call.principal?.claims["tenant"] == ["acme"])
    }
  }

  @Test(arguments: [
    (#""read write""#, ["read", "write", "read write"]), (#""read""#, ["read"]),
    (#"["a b", 7, true, null, {}]"#, ["a b", "7", "true"]),
    ("7", ["7"]), ("1.5", ["1.5"]), ("false", ["false"]), ("null", nil), ("{}", nil), ("[]", nil),
  ])
  func `a principal has what a token claims, as texts`(_ value: String, _ expected: [String]?) throws {
    let token = try SampleToken.make(SampleToken.claims(#","scope":\#(value)"#))
    let call = try SampleCall.make(metadata: [("authorization", "Bearer \(token)")])
    let principal = try jwt.authenticate(call).get().principal
    #expect(principal.claims["scope"] == expected)
    #expect(principal.claims["iss"] == ["https://issuer.example"] && principal.name == "alice")
  }
}
