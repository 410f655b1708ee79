public import WeirInterceptors
internal import WeirRPC

/// Which signed tokens are good, once their signature is.
public struct JWTPolicy: Sendable {
  /// What `iss` must be, byte for byte.
  public let issuer: String
  /// At least one of these must be in `aud`.
  public let audiences: [String]

  /// How far the clocks of issuer and server may be apart, for `exp` and `nbf`.
  public var clockSkew = Duration.seconds(60)
  /// The longest time between `iat` (without it, `nbf`) and `exp`; nil for no bound. With one, a token needs `iat` or
  /// `nbf`.
  public var maximumLifetime: Duration?
  /// Whether a token without `exp`, which is good for ever, is refused.
  public var requiresExpiration = true
  /// Claims that must be there, each with one of the values; any value does where none is listed. A claim that is an
  /// array has each of its elements as a value, `scope` each of its words.
  public var requiredClaims: [String: [String]] = [:]
  /// The claim whose text is the principal's name; required.
  public var principalClaim = "sub"
  /// What `typ` in the header must be, without regard to case; nil for anything. `at+jwt` for the access tokens of RFC
  /// 9068, so that an ID token is none.
  public var type: String?
  /// Characters that a token may have; longer ones are not looked at.
  public var maximumLength = 8192
  /// Verified tokens that are remembered, at most; 0 to verify each time. A token is forgotten when it ends, five minutes
  /// after it was verified, and when the keys change.
  public var cacheCapacity = 1024

  /// - Throws: `ConfigurationError` without an issuer or an audience: a token for somebody else would be good here.
  public init(issuer: String, audiences: [String]) throws(ConfigurationError) {
    guard !issuer.isEmpty else { throw ConfigurationError("a JWT policy needs an issuer") }
    guard !audiences.isEmpty, !audiences.contains("") else {
      throw ConfigurationError("a JWT policy needs an audience: what tokens for this server have in aud")
    }
    self.issuer = issuer
    self.audiences = audiences
  }

  /// Checks the claims of a token whose signature is good.
  ///
  /// - Parameter now: since 1970.
  /// - Returns: who the bearer is.
  /// - Throws: why the token is not good, the first reason in the order of RFC 7519.
  func check(_ claims: JWTClaims, now: Duration) throws(AuthFailure) -> Principal {
    guard claims.issuer == issuer else { throw .issuer }
    guard claims.audiences.contains(where: audiences.contains) else { throw .audience }
    try checkTimes(claims, now)
    for (name, values) in requiredClaims where !Self.has(claims, name, values) { throw .claims }
    guard let name = claims.string(principalClaim), Self.isName(name) else { throw .claims }
    return Principal(name: name, claims: claims.values)
  }

  private func checkTimes(_ claims: JWTClaims, _ now: Duration) throws(AuthFailure) {
    for name in ["exp", "nbf", "iat"] where claims[name] != nil && claims.time(name) == nil { throw .malformed }
    if let expiration = claims.expiration {
      guard now < expiration + clockSkew else { throw .expired }
    } else if requiresExpiration {
      throw .claims
    }
    if let notBefore = claims.notBefore, now < notBefore - clockSkew { throw .notYetValid }
    guard let maximumLifetime else { return }
    guard let expiration = claims.expiration, let start = claims.issuedAt ?? claims.notBefore else { throw .claims }
    guard expiration - start <= maximumLifetime, start <= now + clockSkew else { throw .lifetime }
  }

  private static func has(_ claims: JWTClaims, _ name: String, _ values: [String]) -> Bool {
    guard claims[name] != nil else { return false }
    return values.isEmpty || claims.values(of: name).contains(where: values.contains)
  }

  /// What may stand on a log line.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 256
      && !name.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
