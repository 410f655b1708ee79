/// Fields that say whether they are there.
extension FieldWriter {
  /// `int32`, `sint32`, `sfixed32`.
  @inlinable public func optionalInt32(_ offset: Int, _ value: Int32?) {
    if let value { set(offset).int32(offset + 4, value) }
  }

  /// `int64`, `sint64`, `sfixed64`.
  @inlinable public func optionalInt64(_ offset: Int, _ value: Int64?) {
    if let value { set(offset).int64(offset + 8, value) }
  }

  /// `uint32`, `fixed32`.
  @inlinable public func optionalUint32(_ offset: Int, _ value: UInt32?) {
    if let value { set(offset).uint32(offset + 4, value) }
  }

  /// `uint64`, `fixed64`.
  @inlinable public func optionalUint64(_ offset: Int, _ value: UInt64?) {
    if let value { set(offset).uint64(offset + 8, value) }
  }

  /// `float`.
  @inlinable public func optionalFloat(_ offset: Int, _ value: Float?) {
    if let value { set(offset).float(offset + 4, value) }
  }

  /// `double`.
  @inlinable public func optionalDouble(_ offset: Int, _ value: Double?) {
    if let value { set(offset).double(offset + 8, value) }
  }

  /// `bool`.
  @inlinable public func optionalBool(_ offset: Int, _ value: Bool?) {
    if let value { set(offset).bool(offset + 8, value) }
  }

  /// An enum.
  @inlinable public func optionalEnumeration<Value: ProtobufEnum>(_ offset: Int, _ value: Value?) {
    if let value { set(offset).enumeration(offset + 4, value) }
  }

  /// `string`.
  @inlinable public func optionalString(_ offset: Int, _ value: String?) {
    if let value { set(offset).string(offset + 8, value) }
  }

  /// `bytes`.
  @inlinable public func optionalBytes(_ offset: Int, _ value: [UInt8]?) {
    if let value { set(offset).bytes(offset + 8, value) }
  }

  /// A negative zero is not the default.
  @inlinable public func implicitFloat(_ offset: Int, _ value: Float) {
    if value.bitPattern != 0 { set(offset).float(offset + 4, value) }
  }

  /// A negative zero is not the default.
  @inlinable public func implicitDouble(_ offset: Int, _ value: Double) {
    if value.bitPattern != 0 { set(offset).double(offset + 8, value) }
  }

  /// Says that the value is there: a `protobuf_c_boolean`.
  @inlinable func set(_ offset: Int) -> FieldWriter {
    store(1 as Int32, offset)
    return self
  }
}
