/// Messages between their bytes and JSON, as protobuf's JSON mapping has it, driven by descriptors.
///
/// Well-known types have their forms of their own. What an `Any` holds must be a message of the same schema.
public struct ProtobufJSON: Sendable {
  /// Messages inside each other, in either direction; protobuf's own default.
  static let maximumDepth = 100

  let pool: DescriptorPool
  let root: Int

  init(pool: DescriptorPool, root: Int) {
    self.pool = pool
    self.root = root
  }

  /// The full name of the message: `keyvalue.v1.GetRequest`.
  public var messageName: String { pool.messages[root].name }
}

/// JSON that does not fit a message, or bytes that are not one.
public struct ProtobufJSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where: `request.entries[3].key`.
  public let path: String
  /// `expected a string, got a number`.
  public let reason: String

  public var description: String { "\(path): \(reason)" }
}
