import WeirInterceptors
import Synchronization
import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirJWT

@Suite struct JWTAuthenticatorTests {
  private final class Time: Sendable {
    let seconds = Atomic<Int64>(SampleToken.now)
  }

  private static func authenticator(
    _ policy: JWTPolicy? = nil, keys: JWTKeys? = nil, time: Time = Time()
  ) throws -> JWTAuthenticator {
    JWTAuthenticator(try policy ?? SampleToken.policy(), keys: try keys ?? JWTKeys(SampleToken.keys())) {
      .seconds(time.seconds.load(ordering: .relaxed))
    }
  }

  private static func call(_ token: String, at nanoseconds: Int64 = 0) throws -> Call {
    var call = try SampleCall.make(at: nanoseconds)
    call.metadata.append(trusted: Array("authorization".utf8).span, value: Array("Bearer \(token)".utf8).span)
    return call
  }

  private static func failure(_ token: String, _ policy: JWTPolicy? = nil) throws -> AuthFailure? {
    switch try authenticator(policy).authenticate(call(token)) {
    case .success: nil
    case .failure(let reason): reason
    }
  }

  @Test func `a good token tells who its bearer is, and its claims`() throws {
    let token = try SampleToken.make(
      SampleToken.claims(#","scope":"read write","roles":["a",1,"b"],"level":7,"admin":true"#))
    let identity = try Self.authenticator().authenticate(Self.call(token)).get()
    #expect(identity.principal.name == "alice")
    let claims = try #require(identity.values[JWTClaims.self])
    #expect(claims.issuer == "https://issuer.example")
    #expect(claims.audiences == ["other", "weir"])
    #expect(claims.expiration == .seconds(SampleToken.now + 600))
    #expect(claims.words("scope") == ["read", "write"])
    #expect(claims.strings("roles") == ["a", "b"])
    #expect(claims.integer("level") == 7)
    #expect(claims.bool("admin") == true)
    #expect(claims.string("level") == nil)
    #expect(claims.names == ["iss", "aud", "sub", "exp", "scope", "roles", "level", "admin"])
  }

  // MARK: Tokens that are refused

  @Test(arguments: [
    "", ".", "..", "...", "a.b", "a.b.c.d", "a.b.", ".b.c", "a..c", "e30.e30.e30", "e30=.e30.AA", "*.*.*",
    "bnVsbA.e30.AA", "W10.e30.AA", #"{"alg":"HS256"}.{}.x"#, "eyJhbGciOjF9.e30.AA", "eyJhbGciOiJIUzI1NiJ9.e30.A",
    "eyJhbGciOiJIUzI1NiJ9.e30.AB", "eyJhbGciOiJIUzI1NiJ9.e30.A+", "eyJhbGciOiJIUzI1NiJ9.e30.AA==",
  ])
  func `what is no signed token is malformed`(_ token: String) throws {
    #expect(try Self.failure(token) == .malformed)
  }

  @Test(arguments: [
    "none", "None", "NONE", "nOnE", "", "HS1", "hs256", "HS256 ", "RS1", "ES256K", "A128KW", "HS256\u{0}",
  ])
  func `an algorithm that is not supported is refused, none above all`(_ name: String) throws {
    let header = #"{"alg":"\#(name == "HS256\u{0}" ? #"HS256\u0000"# : name)","kid":"one"}"#
    #expect(try Self.failure(SampleToken.make(SampleToken.claims(), header: header)) == .algorithm)
  }

  @Test func `a token without a signature is none`() throws {
    let parts = SampleToken.encode(#"{"alg":"none"}"#) + "." + SampleToken.encode(SampleToken.claims()) + "."
    #expect(try Self.failure(parts) == .malformed)
    #expect(try Self.failure(parts + "AA") == .algorithm)
  }

  @Test func `a public key is no secret`() throws {
    // The classic: a server that lets the token choose takes the public key, which everybody has, for a secret.
    let modulus = [UInt8](repeating: 0xc3, count: 255) + [0xc1]
    let rsa = #"{"kty":"RSA","kid":"rsa","n":"\#(SampleToken.encode(modulus))","e":"AQAB"}"#
    let keys = JWTKeys(try SampleToken.keys(rsa))
    for (secret, kid) in [(modulus, "rsa"), (Array(rsa.utf8), "rsa")] {
      let header = #"{"alg":"HS256","kid":"\#(kid)"}"#
      let token = try SampleToken.make(SampleToken.claims(), header: header, secret: secret)
      let result = try Self.authenticator(keys: keys).authenticate(Self.call(token))
      #expect(throws: AuthFailure.algorithm) { try result.get() }
    }
    // Without kid it is checked by the secret, and no other key.
    let token = try SampleToken.make(SampleToken.claims(), header: #"{"alg":"HS256"}"#, secret: modulus)
    let result = try Self.authenticator(keys: keys).authenticate(Self.call(token))
    #expect(throws: AuthFailure.signature) { try result.get() }
  }

  @Test(arguments: [
    "two", "", "ONE", "one ", "../../../../dev/null", "https://evil.example/key", "one' OR '1'='1", "/etc/passwd",
  ])
  func `a kid that is not in the set is nobody's, wherever it points`(_ kid: String) throws {
    let token = try SampleToken.make(SampleToken.claims(), header: #"{"alg":"HS256","kid":"\#(kid)"}"#)
    #expect(try Self.failure(token) == .key)
  }

  @Test(arguments: [
    #"{"alg":"HS256","jku":"https://evil.example/keys"}"#, #"{"alg":"HS256","x5u":"https://evil.example/c"}"#,
    #"{"alg":"HS256","jwk":{"kty":"oct","k":"YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE"}}"#,
  ])
  func `keys that a token brings along are not looked at`(_ header: String) throws {
    let forged = try SampleToken.make(
      SampleToken.claims(), header: header, secret: [UInt8](repeating: UInt8(ascii: "a"), count: 32))
    #expect(try Self.failure(forged) == .signature)
    #expect(try Self.failure(SampleToken.make(SampleToken.claims(), header: header)) == nil)
  }

  @Test(arguments: [
    #"{"alg":"HS256","kid":"one","crit":["exp"],"exp":1}"#, #"{"alg":"HS256","kid":"one","crit":[]}"#,
    #"{"alg":"HS256","kid":"one","b64":false,"crit":["b64"]}"#, #"{"alg":"HS256","kid":1}"#, #"{"kid":"one"}"#,
    #"{"alg":["HS256"],"kid":"one"}"#, #"{"alg":"HS256","kid":"one""#,
  ])
  func `a header that cannot be understood whole is refused`(_ header: String) throws {
    #expect(try Self.failure(SampleToken.make(SampleToken.claims(), header: header)) == .malformed)
  }

  @Test func `a token that was changed has no signature`() throws {
    let token = try SampleToken.make(SampleToken.claims())
    let parts = token.split(separator: ".").map(String.init)
    let other = SampleToken.encode(SampleToken.claims(#","admin":true"#))
    #expect(try Self.failure([parts[0], other, parts[2]].joined(separator: ".")) == .signature)
    #expect(
      try Self.failure(SampleToken.make(SampleToken.claims(), secret: Array(SampleToken.secret.reversed())))
        == .signature)
  }

  @Test func `a long token is not looked at`() throws {
    let long = try SampleToken.make(SampleToken.claims(#","x":"\#(String(repeating: "x", count: 1 << 20))""#))
    #expect(try Self.failure(long) == .tooLong)
    var policy = try SampleToken.policy()
    policy.maximumLength = long.utf8.count
    #expect(try Self.failure(long, policy) == nil)
  }

  @Test func `claims that are nested without end are malformed`() throws {
    let deep = String(repeating: "[", count: 1000) + String(repeating: "]", count: 1000)
    #expect(try Self.failure(SampleToken.make(SampleToken.claims(#","x":\#(deep)"#))) == .malformed)
    #expect(try Self.failure(SampleToken.make("[]")) == .malformed)
    #expect(try Self.failure(SampleToken.make("x")) == .malformed)
  }

  // MARK: Claims

  @Test(
    arguments: [
      (-60, AuthFailure.expired), (-59, nil), (0, nil), (1, nil), (-61, .expired), (Int64.min / 2 + 1, .malformed),
    ] as [(Int64, AuthFailure?)])
  func `an expired token is good for the skew of clocks, and no longer`(_ seconds: Int64, _ reason: AuthFailure?) throws
  {
    #expect(try Self.failure(SampleToken.make(SampleToken.claims(expiresIn: seconds))) == reason)
  }

  @Test(arguments: [(61, AuthFailure.notYetValid), (60, nil), (0, nil), (-1000, nil)] as [(Int64, AuthFailure?)])
  func `a token of the future is good for the skew of clocks before, and no earlier`(
    _ seconds: Int64, _ reason: AuthFailure?
  ) throws {
    #expect(try Self.failure(SampleToken.make(SampleToken.claims(#","nbf":\#(SampleToken.now + seconds)"#))) == reason)
  }

  @Test(arguments: [
    (#"{"iss":"https://issuer.example/","aud":"weir","sub":"a","exp":1900000000}"#, AuthFailure.issuer),
    (#"{"aud":"weir","sub":"a","exp":1900000000}"#, .issuer),
    (#"{"iss":["https://issuer.example"],"aud":"weir","sub":"a","exp":1900000000}"#, .issuer),
    (#"{"iss":"https://issuer.example","aud":"Weir","sub":"a","exp":1900000000}"#, .audience),
    (#"{"iss":"https://issuer.example","aud":[],"sub":"a","exp":1900000000}"#, .audience),
    (#"{"iss":"https://issuer.example","sub":"a","exp":1900000000}"#, .audience),
    (#"{"iss":"https://issuer.example","aud":"weir","exp":1900000000}"#, .claims),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"","exp":1900000000}"#, .claims),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"a\nb","exp":1900000000}"#, .claims),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":7,"exp":1900000000}"#, .claims),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"a"}"#, .claims),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"a","exp":"1900000000"}"#, .malformed),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"a","exp":1e300}"#, .malformed),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"a","exp":null}"#, .malformed),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"a","exp":99999999999999999999}"#, .malformed),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"a","exp":1900000000,"nbf":"x"}"#, .malformed),
    (#"{"iss":"https://issuer.example","aud":"weir","sub":"a","exp":1900000000.5}"#, nil),
  ])
  func `claims are held against the policy`(_ claims: String, _ reason: AuthFailure?) throws {
    #expect(try Self.failure(SampleToken.make(claims)) == reason)
  }

  @Test func `a lifetime that is too long is refused, and so is one that nobody can tell`() throws {
    var policy = try SampleToken.policy()
    policy.maximumLifetime = .seconds(900)
    for (issued, reason) in [("-300", nil), ("-301", .lifetime), ("+61", .lifetime)] as [(String, AuthFailure?)] {
      let time = SampleToken.now + (Int64(issued.replacing("+", with: "")) ?? 0)
      #expect(try Self.failure(SampleToken.make(SampleToken.claims(#","iat":\#(time)"#)), policy) == reason)
    }
    #expect(try Self.failure(SampleToken.make(SampleToken.claims()), policy) == .claims)
  }

  @Test func `required claims must be there, with one of their values`() throws {
    var policy = try SampleToken.policy()
    policy.requiredClaims = ["tenant": ["acme", "other"], "jti": []]
    for (more, reason) in [
      (#","tenant":"acme","jti":"1""#, nil), (#","tenant":["x","other"],"jti":1"#, nil),
      (#","tenant":"acme""#, .claims),
      (#","tenant":"evil","jti":"1""#, .claims), (#","tenant":7,"jti":"1""#, .claims),
    ] as [(String, AuthFailure?)] {
      #expect(try Self.failure(SampleToken.make(SampleToken.claims(more)), policy) == reason)
    }
  }

  @Test func `a type that is asked for is compared without case`() throws {
    var policy = try SampleToken.policy()
    policy.type = "at+jwt"
    for (type, reason) in [("at+jwt", nil), ("AT+JWT", nil), ("JWT", .claims)] as [(String, AuthFailure?)] {
      let header = #"{"alg":"HS256","typ":"\#(type)"}"#
      #expect(try Self.failure(SampleToken.make(SampleToken.claims(), header: header), policy) == reason)
    }
  }

  @Test func `a policy names an issuer and an audience`() {
    #expect(throws: ConfigurationError.self) { try JWTPolicy(issuer: "", audiences: ["a"]) }
    #expect(throws: ConfigurationError.self) { try JWTPolicy(issuer: "a", audiences: []) }
    #expect(throws: ConfigurationError.self) { try JWTPolicy(issuer: "a", audiences: ["a", ""]) }
  }

  // MARK: Remembering

  @Test func `a verified token is remembered until it ends, and at most five minutes`() throws {
    let time = Time()
    let authenticator = try Self.authenticator(time: time)
    let token = try SampleToken.make(SampleToken.claims(expiresIn: 400))
    func isGood(at second: Int64) throws -> Bool {
      let result = authenticator.authenticate(try Self.call(token, at: second * 1_000_000_000))
      return (try? result.get()) != nil
    }
    #expect(try isGood(at: 0))
    // Whether the wall clock was asked again shows when it is ahead by hours.
    time.seconds.store(SampleToken.now + 10_000, ordering: .relaxed)
    #expect(try isGood(at: 299))
    #expect(try !isGood(at: 300))
    time.seconds.store(SampleToken.now + 300, ordering: .relaxed)
    #expect(try isGood(at: 300))
    time.seconds.store(SampleToken.now + 10_000, ordering: .relaxed)
    #expect(try isGood(at: 399))
    #expect(try !isGood(at: 400))
  }

  @Test func `a token within the skew behind its end is verified each time`() throws {
    let time = Time()
    let authenticator = try Self.authenticator(time: time)
    let token = try SampleToken.make(SampleToken.claims(expiresIn: -30))
    #expect(throws: Never.self) { try authenticator.authenticate(Self.call(token)).get() }
    time.seconds.store(SampleToken.now + 30, ordering: .relaxed)
    #expect(throws: AuthFailure.expired) { try authenticator.authenticate(Self.call(token)).get() }
  }

  @Test func `a token is verified anew when the keys were replaced`() throws {
    let keys = JWTKeys(try SampleToken.keys())
    let authenticator = try Self.authenticator(keys: keys)
    let token = try SampleToken.make(SampleToken.claims())
    #expect(throws: Never.self) { try authenticator.authenticate(Self.call(token)).get() }
    let other = SampleToken.encode([UInt8](repeating: 7, count: 32))
    keys.replace(
      with: try JSONWebKeySet(
        parsing: Array(#"{"keys":[{"kty":"oct","kid":"one","alg":"HS256","k":"\#(other)"}]}"#.utf8)))
    #expect(throws: AuthFailure.signature) { try authenticator.authenticate(Self.call(token)).get() }
    #expect(authenticator.revision == 1)
  }

  @Test func `whoever changes a remembered token is a stranger`() throws {
    let authenticator = try Self.authenticator()
    let token = try SampleToken.make(SampleToken.claims())
    #expect(throws: Never.self) { try authenticator.authenticate(Self.call(token)).get() }
    for other in [token.dropLast() + "_", token + "A", String(token.dropLast()), "A" + token.dropFirst()] {
      #expect(throws: AuthFailure.self) { try authenticator.authenticate(Self.call(other)).get() }
    }
  }
}
