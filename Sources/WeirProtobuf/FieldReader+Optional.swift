public import WeirRPC

/// Fields that say whether they are there: a word that is not zero, and the value behind it, on a multiple of its size.
extension FieldReader {
  /// `int32`, `sint32`, `sfixed32`.
  @inlinable public func optionalInt32(_ offset: Int) -> Int32? { isSet(offset) ? int32(offset + 4) : nil }

  /// `int64`, `sint64`, `sfixed64`.
  @inlinable public func optionalInt64(_ offset: Int) -> Int64? { isSet(offset) ? int64(offset + 8) : nil }

  /// `uint32`, `fixed32`.
  @inlinable public func optionalUint32(_ offset: Int) -> UInt32? { isSet(offset) ? uint32(offset + 4) : nil }

  /// `uint64`, `fixed64`.
  @inlinable public func optionalUint64(_ offset: Int) -> UInt64? { isSet(offset) ? uint64(offset + 8) : nil }

  /// `float`.
  @inlinable public func optionalFloat(_ offset: Int) -> Float? { isSet(offset) ? float(offset + 4) : nil }

  /// `double`.
  @inlinable public func optionalDouble(_ offset: Int) -> Double? { isSet(offset) ? double(offset + 8) : nil }

  /// `bool`.
  @inlinable public func optionalBool(_ offset: Int) -> Bool? { isSet(offset) ? bool(offset + 8) : nil }

  /// An enum.
  @inlinable public func optionalEnumeration<Value: ProtobufEnum>(_ offset: Int, as type: Value.Type) -> Value? {
    isSet(offset) ? enumeration(offset + 4, as: type) : nil
  }

  /// `string`.
  @inlinable public func optionalString(_ offset: Int) throws(MessageError) -> String? {
    isSet(offset) ? try string(offset + 8) : nil
  }

  /// `bytes`.
  @inlinable public func optionalBytes(_ offset: Int) -> [UInt8]? { isSet(offset) ? bytes(offset + 8) : nil }

  /// A `protobuf_c_boolean`.
  @inlinable func isSet(_ offset: Int) -> Bool { load(offset, as: Int32.self) != 0 }
}
