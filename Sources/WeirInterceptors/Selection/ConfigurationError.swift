/// Why something cannot be set up as it was asked for: one line, for whoever starts the server.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  /// - Parameter description: one line that names the setting and says what it may be.
  public init(_ description: String) { self.description = description }
}
