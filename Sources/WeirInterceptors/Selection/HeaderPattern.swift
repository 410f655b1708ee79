public import WeirRPC

/// Asks a call for request metadata.
public struct HeaderPattern: Sendable, Hashable {
  /// In lower case.
  public let name: String
  /// One of them is the value; several fields of the name are one value, with commas between.
  public let values: [TextPattern]

  /// - Throws: `ConfigurationError` for a name that no application's metadata has, and when there is no value.
  public init(_ name: String, _ values: [TextPattern]) throws(ConfigurationError) {
    try MetadataName.check(name, is: .text)
    guard name != "proxy-authenticate", name != "proxy-authorization" else {
      throw ConfigurationError("metadata \"\(name)\" is between two hops, no policy can ask for it")
    }
    guard !values.isEmpty else { throw ConfigurationError("metadata \"\(name)\": there is no value") }
    self.name = name
    self.values = values
  }

  /// Whether the metadata is there, with one of the values.
  public func matches(_ metadata: borrowing Metadata) -> Bool {
    metadata.hasValue(of: name) { value in
      for pattern in values where pattern.matches(value) { return true }
      return false
    }
  }
}
