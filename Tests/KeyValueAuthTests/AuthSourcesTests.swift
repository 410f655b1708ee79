import KeyValueApp
import KeyValueAuth
import Testing
import WeirSettings
import WeirInterceptors

@Suite struct AuthSourcesTests {
  private static func reasons(isVerifyingClients: Bool = false, _ change: (inout AuthSources) -> Void) -> [String] {
    var sources = AuthSources()
    change(&sources)
    var problems = Problems()
    _ = sources.read(isVerifyingClients: isVerifyingClients, &problems)
    return problems.reasons
  }

  @Test func `nothing asked for is nothing, and no problem`() {
    #expect(AuthSources().isEmpty)
    var problems = Problems()
    let ways = AuthSources().read(isVerifyingClients: true, &problems)
    #expect(ways.authenticators.isEmpty && ways.keyFile == nil && ways.secretField == nil)
    #expect(problems.reasons == [])
  }

  @Test func `a setting without what it belongs to is named`() {
    let reasons = Self.reasons {
      $0.jwtIssuer = "x"
      $0.jwtAudiences = ["x"]
      $0.jwtRequiredClaims = ["x"]
      $0.jwtType = "x"
      $0.jwtClockSkew = "1"
      $0.jwtMaximumLifetime = "1"
      $0.apiKeyHeader = "x"
      $0.certificateNames = ["x"]
    }
    let flags = ["issuer", "audience", "require", "type", "clock-skew", "max-lifetime"]
    #expect(
      reasons == flags.map { "--jwt-\($0) needs --jwt-keys" }
        + ["--api-key-header needs --api-key-file", "--tls-client-name needs --tls-client-ca"])
  }

  @Test(arguments: [
    ("/nonexistent", "--jwt-keys /nonexistent: No such file or directory"),
    ("/dev/null", "--jwt-keys /dev/null: no JSON: the text is empty"),
    ("/dev/zero", "--jwt-keys /dev/zero: File too large"),
  ])
  func `a file without keys is named, and with it what else is missing`(_ path: String, _ reason: String) {
    #expect(
      Self.reasons { $0.jwtKeys = path } == [
        reason, "--jwt-keys needs --jwt-issuer and --jwt-audience: what tokens have in iss and aud",
      ])
  }

  @Test func `numbers and claims that are none are named`() {
    let reasons = Self.reasons {
      $0.jwtKeys = "/dev/null"
      $0.jwtIssuer = "x"
      $0.jwtAudiences = ["x"]
      $0.jwtRequiredClaims = ["a=b", "=b", ""]
      $0.jwtClockSkew = "3601"
      $0.jwtMaximumLifetime = "1.5"
    }
    #expect(
      reasons == [
        "--jwt-keys /dev/null: no JSON: the text is empty", "--jwt-require: \"=b\" is not NAME or NAME=VALUE",
        "--jwt-require: \"\" is not NAME or NAME=VALUE",
        "--jwt-clock-skew: \"3601\" is not a whole number from 0 to 3600",
        "--jwt-max-lifetime: \"1.5\" is not a whole number from 1 to 100000000",
      ])
  }

  @Test func `names of client certificates are ready when clients are verified`() {
    var sources = AuthSources()
    sources.certificateNames = ["spiffe://example.org/*"]
    #expect(!sources.isEmpty)
    var problems = Problems()
    #expect(sources.read(isVerifyingClients: true, &problems).authenticators.map(\.name) == ["certificate"])
    #expect(problems.reasons == [])
  }

  @Test func `a header with API keys is not logged`() {
    var ways = AuthWays()
    ways.secretField = "x-api-key"
    var problems = Problems()
    KeyValueApp.Configuration.check(tokens: [], loggedMetadata: ["fine", "x-api-key"], auth: ways, &problems)
    #expect(problems.reasons == ["--log-metadata: metadata \"x-api-key\" cannot be logged: it holds API keys"])
  }
}
