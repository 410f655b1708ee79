public import WeirRPC

/// How a message is written as JSON.
public struct JSONEncodingOptions: Sendable {
  /// Writes fields that JSON leaves out otherwise: those without presence that have their default, and empty lists and
  /// maps.
  public var writesDefaults: Bool
  /// Writes enums as numbers: `1` for `"SERVING"`. A value that has no name is a number anyway.
  public var writesEnumsAsNumbers: Bool
  /// Names fields as the schema does, `max_size`, and not `maxSize`.
  public var usesOriginalNames: Bool
  /// Files with messages that an `Any` may hold. Those that the message's own file imports are known, and the well-known
  /// types.
  public var schemas: [Schema]

  /// - Parameters:
  ///   - writesDefaults: fields that have their default.
  ///   - writesEnumsAsNumbers: numbers in place of names.
  ///   - usesOriginalNames: the names of the schema.
  ///   - schemas: files with messages that an `Any` may hold: `[.hello_v1_hello]`.
  public init(
    writesDefaults: Bool = false, writesEnumsAsNumbers: Bool = false, usesOriginalNames: Bool = false,
    schemas: [Schema] = []
  ) {
    self.writesDefaults = writesDefaults
    self.writesEnumsAsNumbers = writesEnumsAsNumbers
    self.usesOriginalNames = usesOriginalNames
    self.schemas = schemas
  }
}
