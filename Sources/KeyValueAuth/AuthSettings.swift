public import WeirSettings

/// The settings that say who is let in besides the bearers of static tokens, each written down once.
public enum AuthSettings {
  private static let keys = Setting(
    "jwt-keys", text: "path", key: "chain.auth.require.jwt.keys",
    """
    A JSON Web Key Set: whoever shows a token that one of its keys has signed is let in. Needs --jwt-issuer and \
    --jwt-audience. Read again on SIGHUP.
    """)
  private static let issuer = Setting(
    "jwt-issuer", text: "text", key: "chain.auth.require.jwt.issuer", "What signed tokens have in iss.")
  private static let audience = Setting(
    "jwt-audience", list: "text", key: "chain.auth.require.jwt.audiences",
    "What signed tokens have in aud; one of them is enough.")
  private static let claim = Setting(
    "jwt-require", list: "claim", key: "chain.auth.require.jwt.claims",
    "A claim that signed tokens must have: NAME, or NAME=VALUE. Each NAME is needed, with one of its values.")
  private static let type = Setting(
    "jwt-type", text: "text", note: "anything", key: "chain.auth.require.jwt.type",
    "What signed tokens have in typ, such as at+jwt.")
  private static let clockSkew = Setting(
    "jwt-clock-skew", text: "seconds", note: "60", key: "chain.auth.require.jwt.clock_skew",
    "How far the clocks of issuer and server may be apart, for exp and nbf.")
  private static let maximumLifetime = Setting(
    "jwt-max-lifetime", text: "seconds", note: "no limit", key: "chain.auth.require.jwt.max_lifetime",
    "The longest time from iat to exp.")
  private static let apiKeyFile = Setting(
    "api-key-file", text: "path", key: "chain.auth.require.api_keys.file",
    "A file with an API key, a blank and its bearer's name on each line.")
  private static let apiKeyHeader = Setting(
    "api-key-header", text: "name", note: AuthSources.defaultHeader, key: "chain.auth.require.api_keys.header",
    "The header that API keys come in.")
  private static let certificateName = Setting(
    "tls-client-name", list: "name", key: "chain.auth.require.certificates.names",
    """
    Lets in clients whose certificate has this name, without a token: its first URI name, else its first DNS name, \
    else its subject. A * at the end stands for any rest. Needs --tls-client-ca.
    """)

  /// All of them.
  public static let all = [
    keys, issuer, audience, claim, type, clockSkew, maximumLifetime, apiKeyFile, apiKeyHeader, certificateName,
  ]

  /// What they say.
  public static func sources(_ values: SettingValues) -> AuthSources {
    var sources = AuthSources()
    sources.jwtKeys = values.text(keys)
    sources.jwtIssuer = values.text(issuer)
    sources.jwtAudiences = values.texts(audience)
    sources.jwtRequiredClaims = values.texts(claim)
    sources.jwtType = values.text(type)
    sources.jwtClockSkew = values.text(clockSkew)
    sources.jwtMaximumLifetime = values.text(maximumLifetime)
    sources.apiKeyFile = values.text(apiKeyFile)
    sources.apiKeyHeader = values.text(apiKeyHeader)
    sources.certificateNames = values.texts(certificateName)
    return sources
  }
}
