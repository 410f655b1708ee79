public import WeirRPC

/// Knows callers by the client certificate of their connection, which TLS has verified: by its first URI name, else its
/// first DNS name, else its subject (gRFC A43).
public final class CertificateAuthenticator: Authenticator {
  public let name = "certificate"
  private let patterns: [String]

  /// - Parameter names: who may call: whole names, or beginnings of names with `*` behind (`spiffe://example.org/*`); nil
  ///   for everybody whom TLS let in. The name that is compared is the one that the caller goes by.
  /// - Throws: `ConfigurationError` for an empty list, and for a `*` that is not the end.
  public init(names: [String]? = nil) throws(ConfigurationError) {
    if let names {
      guard !names.isEmpty else { throw ConfigurationError("no name of a client certificate is let in") }
      for name in names where name.isEmpty || name.dropLast().contains("*") {
        throw ConfigurationError("\(name.debugDescription) is no name, and no beginning of one with * behind")
      }
    }
    patterns = names ?? ["*"]
  }

  public func authenticate(_ call: borrowing Call) -> Result<CallerIdentity, AuthFailure> {
    guard let name = call.connection.identity?.name, !name.isEmpty else { return .failure(.missing) }
    guard patterns.contains(where: { Self.matches(name, $0) }) else { return .failure(.unknown) }
    return .success(CallerIdentity(Principal(name: name)))
  }

  private static func matches(_ name: String, _ pattern: String) -> Bool {
    pattern.last == "*" ? name.utf8.starts(with: pattern.utf8.dropLast()) : name.utf8.elementsEqual(pattern.utf8)
  }
}
