public import WeirRPC

/// Knows callers by a static token in `authorization: Bearer`.
public final class TokenAuthenticator: Authenticator {
  public let name = "token"
  private let tokens: TokenTable

  /// - Throws: `ConfigurationError` when a token occurs twice, or when there are more than 1024.
  public init(_ tokens: [BearerToken]) throws(ConfigurationError) { self.tokens = try TokenTable(tokens) }

  public func authenticate(_ call: borrowing Call) -> Result<CallerIdentity, AuthFailure> {
    BearerCredentials.check(call.metadata, against: tokens).map { CallerIdentity($0) }
  }
}
