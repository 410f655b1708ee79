internal import CProtobufC
internal import WeirRPC

/// A struct for protobuf-c to encode, which generated code puts the fields into. The counterpart of `FieldReader`.
@safe public struct FieldWriter {
  @usableFromInline let message: UnsafeMutableRawPointer
  @usableFromInline let arena: Arena

  /// A struct in `arena` with nothing in it.
  @usableFromInline init(_ layout: MessageLayout, in arena: Arena) {
    let size = unsafe layout.descriptor.pointee.sizeof_message
    unsafe message = unsafe arena.reserve(size)
    unsafe self.arena = unsafe arena
    unsafe message.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    unsafe message.storeBytes(of: layout.descriptor, as: UnsafePointer<ProtobufCMessageDescriptor>.self)
  }

  @inlinable func store<Value: BitwiseCopyable>(_ value: Value, _ offset: Int) {
    unsafe message.storeBytes(of: value, toByteOffset: offset, as: Value.self)
  }

  /// `int32`, `sint32`, `sfixed32`.
  @inlinable public func int32(_ offset: Int, _ value: Int32) {
    assert(has(.int32, at: offset))
    store(value, offset)
  }

  /// `int64`, `sint64`, `sfixed64`.
  @inlinable public func int64(_ offset: Int, _ value: Int64) {
    assert(has(.int64, at: offset))
    store(value, offset)
  }

  /// `uint32`, `fixed32`.
  @inlinable public func uint32(_ offset: Int, _ value: UInt32) {
    assert(has(.int32, at: offset))
    store(value, offset)
  }

  /// `uint64`, `fixed64`.
  @inlinable public func uint64(_ offset: Int, _ value: UInt64) {
    assert(has(.int64, at: offset))
    store(value, offset)
  }

  /// `float`.
  @inlinable public func float(_ offset: Int, _ value: Float) {
    assert(has(.float, at: offset))
    store(value, offset)
  }

  /// `double`.
  @inlinable public func double(_ offset: Int, _ value: Double) {
    assert(has(.double, at: offset))
    store(value, offset)
  }

  /// `bool`.
  @inlinable public func bool(_ offset: Int, _ value: Bool) {
    assert(has(.int64, at: offset))
    store(value ? 1 : 0 as UInt64, offset)
  }

  /// An enum.
  @inlinable public func enumeration<Value: ProtobufEnum>(_ offset: Int, _ value: Value) {
    assert(has(.int32, at: offset))
    store(value.rawValue, offset)
  }

  /// `string`.
  public func string(_ offset: Int, _ value: String) {
    assert(has(.bytes, at: offset))
    store(unsafe arena.copy(value), offset)
  }

  /// `bytes`.
  public func bytes(_ offset: Int, _ value: [UInt8]) {
    assert(has(.bytes, at: offset))
    store(unsafe arena.copy(value), offset)
  }

  /// Sets which member of a oneof there is.
  @inlinable public func oneof(_ offset: Int, _ number: UInt32) { store(number, offset) }

  /// A message.
  @inlinable public func message<Value: GeneratedMessage>(_ offset: Int, _ value: Value?) {
    assert(has(.message, at: offset))
    if let value { value.encode(into: single(offset, Value.layout)) }
  }

  /// What the schema does not know, behind the fields.
  @inlinable public func unknownFields(_ fields: UnknownFields) {
    if let bytes = fields.storage { unknownFields(bytes) }
  }

  /// For assertions: whether the table has such a field there.
  ///
  /// - Parameter offset: of a number of elements, or of a value.
  @usableFromInline func has(_ kind: SlotKind, at offset: Int, repeated: Bool = false) -> Bool {
    unsafe kind.lies(at: offset, in: message, repeated: repeated)
  }

  /// A message by itself: the room for its address lies behind the number and the address of the elements.
  @usableFromInline func single(_ offset: Int, _ layout: MessageLayout) -> FieldWriter {
    let writer = unsafe FieldWriter(layout, in: arena)
    store(1, offset)
    unsafe store(message + offset + 16, offset + 8)
    unsafe store(writer.message, offset + 16)
    return writer
  }

  /// protobuf-c writes a tag and whatever bytes follow: one unknown field can stand for them all.
  @usableFromInline func unknownFields(_ fields: [UInt8]) {
    if unsafe arena.pointer.pointee.wrapsUnknown { return wrapUnknownFields(fields) }
    unsafe fields.withUnsafeBufferPointer { bytes in
      var tag: UInt32 = 0
      var length = 0
      while length < bytes.count {
        let byte = unsafe bytes[length]
        tag |= UInt32(byte & 0x7f) << UInt32(7 * length)
        length += 1
        if byte < 0x80 { break }
      }
      var field = unsafe ProtobufCMessageUnknownField()
      unsafe field.tag = tag >> 3
      unsafe field.wire_type = ProtobufCWireType(rawValue: tag & 7)
      unsafe field.len = bytes.count - length
      // Stays where it is: the message that is encoded keeps it alive.
      unsafe field.data = UnsafeMutablePointer(mutating: bytes.baseAddress.map { unsafe $0 + length })
      unsafe arena.pointer.pointee.lent += bytes.count
      unsafe setUnknown(field)
    }
  }

  private func setUnknown(_ field: ProtobufCMessageUnknownField) {
    let place = unsafe arena.allocate(ProtobufCMessageUnknownField.self)
    unsafe place.initialize(to: field)
    let raw = unsafe message.assumingMemoryBound(to: ProtobufCMessage.self)
    unsafe raw.pointee.n_unknown_fields = 1
    unsafe raw.pointee.unknown_fields = place
  }

  /// One field that `Groups` takes apart again: in it, nothing is taken for a group that is not one.
  private func wrapUnknownFields(_ fields: [UInt8]) {
    var content = WireCopy(capacity: fields.count + 5)
    content.append(varint: UInt64(fields.count))
    let bytes = content.output + fields
    let memory = unsafe arena.allocate(UInt8.self, count: bytes.count)
    for index in bytes.indices { unsafe (memory + index).initialize(to: bytes[index]) }
    var field = unsafe ProtobufCMessageUnknownField()
    unsafe field.tag = Groups.wrapper
    unsafe field.wire_type = PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED
    unsafe field.len = bytes.count
    unsafe field.data = memory
    unsafe setUnknown(field)
  }

  /// Encodes the struct behind what `output` holds.
  ///
  /// The corresponding C functions are `protobuf_c_message_get_packed_size` and `protobuf_c_message_pack`.
  @usableFromInline func pack(into output: inout [UInt8]) {
    let message = unsafe UnsafePointer(self.message.assumingMemoryBound(to: ProtobufCMessage.self))
    let size = unsafe arena.largestEncoding ?? protobuf_c_message_get_packed_size(message)
    guard size > 0 else { return }
    output.append(addingCapacity: size) { span in
      unsafe span.withUnsafeMutableBufferPointer { buffer, count in
        count = unsafe protobuf_c_message_pack(message, buffer.baseAddress)
      }
    }
  }
}

extension FieldWriter {
  /// As `pack`, for a message that has groups in it.
  @usableFromInline func packGroups(_ layout: MessageLayout, into output: inout [UInt8]) {
    var written: [UInt8] = []
    pack(into: &written)
    do throws(MessageError) {
      output += try unsafe Groups.written(written.span, layout.descriptor)
    } catch {
      fatalError("protobuf-c wrote what is no message: \(error.reason)")
    }
  }
}
