public import WeirRPC

/// Asks a caller for a claim of its token.
public struct ClaimPattern: Sendable, Hashable {
  /// As it is in the token.
  public let name: String
  /// One of them is one of the claim's values.
  public let values: [TextPattern]

  /// - Throws: `ConfigurationError` without a name, and when there is no value.
  public init(_ name: String, _ values: [TextPattern]) throws(ConfigurationError) {
    guard !name.isEmpty else { throw ConfigurationError("a claim has a name") }
    guard !values.isEmpty else { throw ConfigurationError("claim \"\(name)\": there is no value") }
    self.name = name
    self.values = values
  }

  /// Whether the caller has the claim, with one of the values.
  public func matches(_ principal: Principal) -> Bool {
    principal.claims[name]?.contains { value in values.contains { $0.matches(value) } } ?? false
  }
}
