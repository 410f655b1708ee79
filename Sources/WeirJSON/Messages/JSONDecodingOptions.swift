public import WeirRPC

/// What is accepted where a message is read from JSON.
public struct JSONDecodingOptions: Sendable {
  /// Skips members that the message has no field for, and values of enums whose name is not known. Otherwise they are
  /// errors.
  public var ignoresUnknownFields: Bool
  /// Takes the last of several members with the same name. Otherwise they are an error, for one of them would be lost.
  public var takesLastOfRepeatedNames: Bool
  /// Messages inside each other, the outermost included.
  public var maximumDepth: Int
  /// What the text may cost.
  public var limits: JSONLimits
  /// Files with messages that an `Any` may hold. Those that the message's own file imports are known, and the well-known
  /// types.
  public var schemas: [Schema]

  /// - Parameters:
  ///   - ignoresUnknownFields: skips what the schema does not know.
  ///   - takesLastOfRepeatedNames: accepts a name that an object has twice.
  ///   - maximumDepth: messages inside each other; 100 at most, as for their bytes.
  ///   - limits: what the text may cost.
  ///   - schemas: files with messages that an `Any` may hold: `[.hello_v1_hello]`.
  public init(
    ignoresUnknownFields: Bool = false, takesLastOfRepeatedNames: Bool = false, maximumDepth: Int = 100,
    limits: JSONLimits = .standard, schemas: [Schema] = []
  ) {
    self.ignoresUnknownFields = ignoresUnknownFields
    self.takesLastOfRepeatedNames = takesLastOfRepeatedNames
    self.maximumDepth = min(maximumDepth, ProtobufJSON.maximumDepth)
    self.limits = limits
    self.schemas = schemas
  }
}
