/// Why something cannot be set up as it was asked for: one line, for whoever starts the server.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}
