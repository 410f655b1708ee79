public import KeyValueApp
internal import WeirInterceptors
internal import WeirJWT
internal import WeirPOSIX
public import WeirSettings

/// The ways to be let in besides a static token, as flags name them: signed tokens, API keys, client certificates.
public struct AuthSources: Sendable {
  /// The value of `--jwt-keys`: a path.
  public var jwtKeys: String?
  /// The value of `--jwt-issuer`.
  public var jwtIssuer: String?
  /// Values of `--jwt-audience`.
  public var jwtAudiences: [String] = []
  /// Values of `--jwt-require`: `NAME` or `NAME=VALUE`.
  public var jwtRequiredClaims: [String] = []
  /// The value of `--jwt-type`.
  public var jwtType: String?
  /// The value of `--jwt-clock-skew`, in seconds.
  public var jwtClockSkew: String?
  /// The value of `--jwt-max-lifetime`, in seconds.
  public var jwtMaximumLifetime: String?
  /// The value of `--api-key-file`: a path.
  public var apiKeyFile: String?
  /// The value of `--api-key-header`.
  public var apiKeyHeader: String?
  /// Values of `--tls-client-name`.
  public var certificateNames: [String] = []

  /// The metadata field that API keys come in, unless another is named.
  public static let defaultHeader = "x-api-key"

  /// No source at all.
  public init() {}

  /// Whether there is any.
  public var isEmpty: Bool { jwtKeys == nil && apiKeyFile == nil && certificateNames.isEmpty }

  /// What was asked for, with what comes from files.
  ///
  /// - Parameter isVerifyingClients: whether TLS asks clients for certificates.
  public func read(isVerifyingClients: Bool, _ problems: inout Problems) -> AuthWays {
    var ways = AuthWays()
    let keys = readKeys(&problems)
    let policy = jwtKeys == nil ? nil : policy(&problems)
    if let keys, let policy {
      ways.keyFile = keys
      ways.authenticators.append(
        JWTAuthenticator(policy, keys: keys.keys) {
          let now = WallClock.now()
          return .seconds(now.seconds) + .nanoseconds(now.nanoseconds)
        })
    }
    if let apiKeys = readAPIKeys(&problems) {
      ways.secretField = apiKeys.field
      ways.authenticators.append(apiKeys)
    }
    guard !certificateNames.isEmpty else { return ways }
    if !isVerifyingClients { problems.add("--tls-client-name needs --tls-client-ca") }
    if let names = problems.attempt("--tls-client-name", { try CertificateAuthenticator(names: certificateNames) }) {
      ways.authenticators.append(names)
    }
    return ways
  }

  private func readKeys(_ problems: inout Problems) -> JWTKeyFile? {
    guard let jwtKeys else {
      for (flag, isGiven) in [
        ("--jwt-issuer", jwtIssuer != nil), ("--jwt-audience", !jwtAudiences.isEmpty),
        ("--jwt-require", !jwtRequiredClaims.isEmpty), ("--jwt-type", jwtType != nil),
        ("--jwt-clock-skew", jwtClockSkew != nil), ("--jwt-max-lifetime", jwtMaximumLifetime != nil),
      ] where isGiven { problems.add("\(flag) needs --jwt-keys") }
      return nil
    }
    return problems.attempt("--jwt-keys \(jwtKeys)") { try JWTKeyFile(File.absolutePath(jwtKeys)) }
  }

  private func policy(_ problems: inout Problems) -> JWTPolicy? {
    guard let jwtIssuer, !jwtAudiences.isEmpty else {
      problems.add("--jwt-keys needs --jwt-issuer and --jwt-audience: what tokens have in iss and aud")
      return nil
    }
    let base = problems.attempt { try JWTPolicy(issuer: jwtIssuer, audiences: jwtAudiences) }
    guard var policy = base else { return nil }
    for text in jwtRequiredClaims {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let name = parts.first, !name.isEmpty else {
        problems.add("--jwt-require: \"\(text)\" is not NAME or NAME=VALUE")
        continue
      }
      policy.requiredClaims[name, default: []].append(contentsOf: parts.dropFirst())
    }
    policy.type = jwtType
    if let skew = Self.seconds(jwtClockSkew, "--jwt-clock-skew", 0...3600, &problems) { policy.clockSkew = skew }
    policy.maximumLifetime = Self.seconds(jwtMaximumLifetime, "--jwt-max-lifetime", 1...100_000_000, &problems)
    return policy
  }

  private static func seconds(
    _ text: String?, _ flag: String, _ range: ClosedRange<Int>, _ problems: inout Problems
  ) -> Duration? {
    guard let text else { return nil }
    guard let value = Int(text), range.contains(value) else {
      problems.add("\(flag): \"\(text)\" is not a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return .seconds(value)
  }

  private func readAPIKeys(_ problems: inout Problems) -> APIKeyAuthenticator? {
    guard let apiKeyFile else {
      if apiKeyHeader != nil { problems.add("--api-key-header needs --api-key-file") }
      return nil
    }
    let keys = TokenSources.tokens(ofFile: apiKeyFile, flag: "--api-key-file", &problems)
    return problems.attempt("--api-key-header") {
      try APIKeyAuthenticator(keys, in: apiKeyHeader ?? Self.defaultHeader)
    }
  }
}
