public import WeirRPC

/// Knows callers by a static key in a field of its own, such as `x-api-key`.
public final class APIKeyAuthenticator: Authenticator {
  public let name = "api_key"
  /// The name of the field, in lower case.
  public let field: String
  private let keys: TokenTable

  /// - Parameter field: letters, digits, `-`, `_` and `.`; not one that means something else.
  /// - Throws: `ConfigurationError` when it is another, when a key occurs twice, or when there are more than 1024.
  public init(_ keys: [BearerToken], in field: String) throws(ConfigurationError) {
    let lower = field.lowercased()
    var probe = Metadata()
    let isName = (try? probe.append(lower, "x")) != nil
    guard isName, !lower.hasSuffix("-bin"), !lower.hasPrefix("grpc-"), !Self.reserved.contains(lower) else {
      throw ConfigurationError("\(field.debugDescription) cannot be a field for API keys: x-api-key can")
    }
    self.field = lower
    self.keys = try TokenTable(keys)
  }

  private static let reserved: Set<String> = ["authorization", "content-type", "te", "user-agent", "host", "cookie"]

  public func authenticate(_ call: borrowing Call) -> Result<CallerIdentity, AuthFailure> {
    var result = Result<CallerIdentity, AuthFailure>.failure(.missing)
    var count = 0
    call.metadata.forEachValue(of: field) { value in
      count += 1
      guard count == 1 else { return result = .failure(.several) }
      result = keys.find(value).map { .success(CallerIdentity($0)) } ?? .failure(.unknown)
    }
    return result
  }
}
