internal import WeirRPC

/// Names of metadata as a configuration gives them.
enum MetadataName {
  enum Kind { case text, any }

  /// - Throws: `ConfigurationError` for a name that gRPC gives to no application's metadata.
  static func check(_ name: String, is kind: Kind) throws(ConfigurationError) {
    guard Metadata.isName(name) else {
      throw ConfigurationError("metadata \"\(name)\": a name has lower case letters, digits, - _ and . only")
    }
    let bytes = Array(name.utf8)
    guard !Metadata.isReserved(bytes.span) else {
      throw ConfigurationError("metadata \"\(name)\" is reserved by gRPC or HTTP/2, no call has it")
    }
    guard kind == .any || !Metadata.isBinary(bytes.span) else {
      throw ConfigurationError("metadata \"\(name)\" holds bytes, not text")
    }
  }
}
