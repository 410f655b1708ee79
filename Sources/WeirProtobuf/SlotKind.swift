internal import CProtobufC

/// What lies in a slot.
@usableFromInline enum SlotKind {
  case int32, int64, float, double, bytes, message

  init(_ type: ProtobufCType) {
    switch type {
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_UINT64,
      PROTOBUF_C_TYPE_FIXED64:
      self = .int64
    case PROTOBUF_C_TYPE_FLOAT: self = .float
    case PROTOBUF_C_TYPE_DOUBLE: self = .double
    case PROTOBUF_C_TYPE_BYTES: self = .bytes
    case PROTOBUF_C_TYPE_MESSAGE: self = .message
    default: self = .int32
    }
  }

  /// Four bytes.
  var isNarrow: Bool { self == .int32 || self == .float }

  /// For assertions: whether the table of the struct at `message` has such a field there.
  ///
  /// - Parameter offset: of a number of elements, or of a value.
  @usableFromInline func lies(at offset: Int, in message: UnsafeRawPointer, repeated: Bool) -> Bool {
    let fields = unsafe fields(of: message)
    return unsafe fields.contains { field in
      let isRepeated = unsafe field.label == PROTOBUF_C_LABEL_REPEATED
      guard unsafe SlotKind(field.type) == self, isRepeated == (repeated || self == .message) else { return false }
      return unsafe (isRepeated ? field.quantifier_offset : field.offset) == UInt32(offset)
    }
  }
}

/// The fields that the table of the struct at `message` has. The address of the descriptor is the head of a
/// `ProtobufCMessage`.
func fields(of message: UnsafeRawPointer) -> UnsafeBufferPointer<ProtobufCFieldDescriptor> {
  let descriptor = unsafe message.load(as: UnsafePointer<ProtobufCMessageDescriptor>.self)
  return unsafe UnsafeBufferPointer(start: descriptor.pointee.fields, count: Int(descriptor.pointee.n_fields))
}
