internal import CProtobufC
public import WeirRPC

/// A struct that protobuf-c has filled, for generated code to take the fields from.
///
/// Each function reads what lies in one slot of `Layout` in the generator. Offsets and types are those of the table beside
/// the generated code, which a debug build looks up; nothing else may call these.
@safe public struct FieldReader {
  @usableFromInline let message: UnsafeRawPointer
  @usableFromInline let arena: Arena

  @usableFromInline init(message: UnsafeRawPointer, arena: Arena) {
    unsafe self.message = unsafe message
    unsafe self.arena = unsafe arena
  }

  @inlinable func load<Value: BitwiseCopyable>(_ offset: Int, as type: Value.Type) -> Value {
    unsafe message.load(fromByteOffset: offset, as: type)
  }

  /// `int32`, `sint32`, `sfixed32`.
  @inlinable public func int32(_ offset: Int) -> Int32 {
    assert(has(.int32, at: offset))
    return load(offset, as: Int32.self)
  }

  /// `int64`, `sint64`, `sfixed64`.
  @inlinable public func int64(_ offset: Int) -> Int64 {
    assert(has(.int64, at: offset))
    return load(offset, as: Int64.self)
  }

  /// `uint32`, `fixed32`.
  @inlinable public func uint32(_ offset: Int) -> UInt32 {
    assert(has(.int32, at: offset))
    return load(offset, as: UInt32.self)
  }

  /// `uint64`, `fixed64`.
  @inlinable public func uint64(_ offset: Int) -> UInt64 {
    assert(has(.int64, at: offset))
    return load(offset, as: UInt64.self)
  }

  /// `float`.
  @inlinable public func float(_ offset: Int) -> Float {
    assert(has(.float, at: offset))
    return load(offset, as: Float.self)
  }

  /// `double`.
  @inlinable public func double(_ offset: Int) -> Double {
    assert(has(.double, at: offset))
    return load(offset, as: Double.self)
  }

  /// `bool`.
  @inlinable public func bool(_ offset: Int) -> Bool {
    assert(has(.int64, at: offset))
    return load(offset, as: UInt64.self) != 0
  }

  /// An enum.
  @inlinable public func enumeration<Value: ProtobufEnum>(_ offset: Int, as type: Value.Type) -> Value {
    assert(has(.int32, at: offset))
    return Value(rawValue: load(offset, as: Int32.self))
  }

  /// An enum that is closed.
  ///
  /// - Throws: for a number that it does not have, which belongs to the unknown fields: the bytes are to be read once more.
  @inlinable public func closedEnumeration<Value: ProtobufEnum>(
    _ offset: Int, as type: Value.Type
  ) throws(MessageError) -> Value {
    let value = enumeration(offset, as: type)
    guard value.name != nil else { throw needsJoining() }
    return value
  }

  /// `string`.
  public func string(_ offset: Int) throws(MessageError) -> String {
    assert(has(.bytes, at: offset))
    let buffer = unsafe buffer(offset)
    guard let string = unsafe text(buffer) else { throw notUTF8(offset) }
    return string
  }

  /// `bytes`.
  public func bytes(_ offset: Int) -> [UInt8] {
    assert(has(.bytes, at: offset))
    return unsafe Array(buffer(offset))
  }

  /// The number of the member of a oneof that is set; 0 for none.
  @inlinable public func oneof(_ offset: Int) -> UInt32 { load(offset, as: UInt32.self) }

  /// The field itself, or why it has to be there.
  @inlinable public func required<Value>(_ value: Value?, _ number: Int32) throws(MessageError) -> Value {
    guard let value else { throw missing(number) }
    return value
  }

  /// A singular message. One that came several times has to be joined first.
  @inlinable public func message<Value: GeneratedMessage>(
    _ offset: Int, as type: Value.Type
  ) throws(MessageError) -> Value? {
    assert(has(.message, at: offset))
    switch load(offset, as: Int.self) {
    case 0: return nil
    case 1: return try Value(decoded: element(offset, 0))
    default: throw needsJoining()
    }
  }

  /// Several members of a oneof, several of a message, or a number that a closed enum does not have: the bytes have to be
  /// read once more, from a copy without them.
  @inline(never) public func needsJoining() -> MessageError {
    unsafe arena.pointer.pointee.needsRepair = !arena.pointer.pointee.isRepaired
    return MessageError("\(messageName) is malformed")
  }

  /// What the schema does not know, as it came.
  ///
  /// - Throws: for numbers that no field can have, which protobuf-c takes.
  @inlinable public func unknownFields() throws(MessageError) -> UnknownFields {
    // ProtobufCMessage.n_unknown_fields
    load(8, as: UInt32.self) == 0 ? UnknownFields() : try copyUnknownFields()
  }

  @inlinable func element(_ offset: Int, _ index: Int) -> FieldReader {
    let elements = unsafe load(offset + 8, as: UnsafeRawPointer.self)
    return unsafe FieldReader(
      message: elements.load(fromByteOffset: index * 8, as: UnsafeRawPointer.self), arena: arena)
  }

  /// A `ProtobufCBinaryData`.
  private func buffer(_ offset: Int) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(
      start: load(offset + 8, as: UnsafePointer<UInt8>?.self), count: load(offset, as: Int.self))
  }
}

/// What the arena holds of a string; nil when it is not UTF-8.
@inline(__always) func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  if let string = unsafe shortText(bytes) { return string }
  return unsafe validated(bytes)
}

/// ASCII that lies in the value of a string itself; nil for everything else.
///
/// It is checked, and put together, in two words. All sixteen bytes can be read whatever the length is: the arena hands
/// out memory in multiples of that.
@inline(__always) private func shortText(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  guard bytes.count <= 15 else { return nil }
  guard let start = unsafe UnsafeRawPointer(bytes.baseAddress), bytes.count > 0 else { return "" }
  var low = unsafe start.load(as: UInt64.self).littleEndian
  var high = unsafe start.load(fromByteOffset: 8, as: UInt64.self).littleEndian
  if bytes.count < 8 { low &= 1 &<< UInt64(8 &* bytes.count) &- 1 }
  high &= bytes.count > 8 ? 1 &<< UInt64(8 &* (bytes.count &- 8)) &- 1 : 0
  guard (low | high) & 0x8080_8080_8080_8080 == 0 else { return nil }
  return unsafe String(unsafeUninitializedCapacity: 15) { place in
    let place = UnsafeMutableRawBufferPointer(place)
    unsafe place.storeBytes(of: low.littleEndian, as: UInt64.self)
    unsafe place.storeBytes(of: UInt32(truncatingIfNeeded: high).littleEndian, toByteOffset: 8, as: UInt32.self)
    unsafe place.storeBytes(of: UInt16(truncatingIfNeeded: high >> 32).littleEndian, toByteOffset: 12, as: UInt16.self)
    unsafe place.storeBytes(of: UInt8(truncatingIfNeeded: high >> 48), toByteOffset: 14, as: UInt8.self)
    return bytes.count
  }
}

/// Not `String(validating:as:)`, which in 6.3.1 looks up generic metadata on each call: 750 instructions more.
private func validated(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  do {
    return String(copying: try UTF8Span(validating: unsafe bytes.span))
  } catch {
    return nil
  }
}

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

  /// An enum that is closed.
  @inlinable public func optionalClosedEnumeration<Value: ProtobufEnum>(
    _ offset: Int, as type: Value.Type
  ) throws(MessageError) -> Value? {
    isSet(offset) ? try closedEnumeration(offset + 4, as: type) : nil
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
