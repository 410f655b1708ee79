import ArgumentParser
import KeyValueApp

/// The flags that say who is let in besides the bearers of static tokens.
struct AuthFlags: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: .init(
      """
      A JSON Web Key Set: whoever shows a token that one of its keys has signed is let in. Needs --jwt-issuer and \
      --jwt-audience. Read again on SIGHUP.
      """,
      valueName: "path"))
  var jwtKeys: String?

  @Option(parsing: .unconditional, help: .init("What signed tokens have in iss.", valueName: "text"))
  var jwtIssuer: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init("What signed tokens have in aud. May be repeated: one of them is enough.", valueName: "text"))
  var jwtAudience: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init(
      """
      A claim that signed tokens must have: NAME, or NAME=VALUE. May be repeated: each NAME is needed, with one of its \
      values.
      """,
      valueName: "claim"))
  var jwtRequire: [String] = []

  @Option(
    parsing: .unconditional,
    help: .init("What signed tokens have in typ, such as at+jwt. (default: anything)", valueName: "text"))
  var jwtType: String?

  @Option(
    parsing: .unconditional,
    help: .init(
      "How far the clocks of issuer and server may be apart, for exp and nbf. (default: 60)", valueName: "seconds"))
  var jwtClockSkew: String?

  @Option(
    name: .customLong("jwt-max-lifetime"), parsing: .unconditional,
    help: .init("The longest time from iat to exp. (default: no limit)", valueName: "seconds"))
  var jwtMaximumLifetime: String?

  @Option(
    parsing: .unconditional,
    help: .init("A file with an API key, a blank and its bearer's name on each line.", valueName: "path"))
  var apiKeyFile: String?

  @Option(
    parsing: .unconditional,
    help: .init("The header that API keys come in. (default: \(AuthSources.defaultHeader))", valueName: "name"))
  var apiKeyHeader: String?

  @Option(
    name: .customLong("tls-client-name"), parsing: .unconditionalSingleValue,
    help: .init(
      """
      Lets in clients whose certificate has this name, without a token: its first URI name, else its first DNS name, \
      else its subject. A * at the end stands for any rest. May be repeated. Needs --tls-client-ca.
      """,
      valueName: "name"))
  var certificateName: [String] = []

  var sources: AuthSources {
    var sources = AuthSources()
    sources.jwtKeys = jwtKeys
    sources.jwtIssuer = jwtIssuer
    sources.jwtAudiences = jwtAudience
    sources.jwtRequiredClaims = jwtRequire
    sources.jwtType = jwtType
    sources.jwtClockSkew = jwtClockSkew
    sources.jwtMaximumLifetime = jwtMaximumLifetime
    sources.apiKeyFile = apiKeyFile
    sources.apiKeyHeader = apiKeyHeader
    sources.certificateNames = certificateName
    return sources
  }
}
