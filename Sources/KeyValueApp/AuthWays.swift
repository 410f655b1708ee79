public import Logging
public import WeirInterceptors

/// The ways to be let in besides static tokens, ready.
public struct AuthWays: Sendable {
  /// The checks, in the order in which a call's credentials are held against them.
  public var authenticators: [any Authenticator] = []
  /// The field that API keys come in; nil without any.
  public var secretField: String?
  /// Where the keys of signed tokens come from; nil without any.
  public var keyFile: (any ReloadedFile)?

  /// No way but tokens.
  public init() {}

  func checkLogged(_ metadataNames: [String]) throws(ConfigurationError) {
    guard let secretField, metadataNames.contains(secretField) else { return }
    throw ConfigurationError("metadata \"\(secretField)\" cannot be logged: it holds API keys")
  }
}

/// A file that is read at the start and on SIGHUP.
public protocol ReloadedFile: Sendable {
  /// Writes a line for what stands in the file and is not used.
  func warn(_ logger: Logger)

  /// Reads the file again. What cannot be used changes nothing, and is logged.
  func reload(_ logger: Logger)
}
