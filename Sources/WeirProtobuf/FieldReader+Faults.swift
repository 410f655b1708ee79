internal import CProtobufC
public import WeirRPC

/// What generated code seldom comes to.
extension FieldReader {
  private var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
    // The head of a ProtobufCMessage.
    unsafe message.load(as: UnsafePointer<ProtobufCMessageDescriptor>.self)
  }

  var messageName: String { unsafe WeirProtobuf.messageName(descriptor) }

  /// The error of the string whose bytes, or whose elements, lie at `offset`.
  @inline(never) func notUTF8(_ offset: Int) -> MessageError {
    let fields = unsafe fields(of: message)
    for index in fields.indices {
      let field = unsafe fields[index]
      let isRepeated = unsafe field.label == PROTOBUF_C_LABEL_REPEATED
      guard unsafe (isRepeated ? field.quantifier_offset : field.offset) == UInt32(offset) else { continue }
      let isOneof = unsafe field.flags & UInt32(PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue) != 0
      guard unsafe !isOneof || oneof(Int(field.quantifier_offset)) == field.id else { continue }
      return MessageError("\(messageName).\(unsafe String(cString: field.name)) is not UTF-8")
    }
    return MessageError("\(messageName) has text that is not UTF-8")
  }

  @inline(never) @usableFromInline func missing(_ number: Int32) -> MessageError {
    let field = unsafe protobuf_c_message_descriptor_get_field(descriptor, UInt32(bitPattern: number))
    let name = unsafe field.map { unsafe String(cString: $0.pointee.name) } ?? "field \(number)"
    return MessageError("\(messageName).\(name) is missing")
  }

  @inline(never) @usableFromInline func copyUnknownFields() throws(MessageError) -> UnknownFields {
    let raw = unsafe message.assumingMemoryBound(to: ProtobufCMessage.self).pointee
    let isRepaired = unsafe arena.pointer.pointee.isRepaired
    var copy = WireCopy(capacity: 0)
    let fields = unsafe UnsafeBufferPointer(start: raw.unknown_fields, count: Int(raw.n_unknown_fields))
    for index in fields.indices {
      let field = unsafe fields[index]
      let value = unsafe UnsafeBufferPointer(start: field.data, count: field.len)
      if isRepaired, unsafe field.tag == Repair.wrapper {
        // Behind its length, what the repair has set aside.
        let length = unsafe (value.firstIndex { $0 < 0x80 } ?? 0) + 1
        unsafe copy.append(UnsafeBufferPointer(rebasing: value[length...]))
      } else {
        // The repair says what is wrong with the number, and where it stands.
        guard unsafe field.tag > 0, unsafe field.tag < Repair.wrapper else { throw needsJoining() }
        unsafe copy.append(varint: UInt64(field.tag) << 3 | UInt64(field.wire_type.rawValue))
        unsafe copy.append(value)
      }
    }
    return unsafe arena.pointer.pointee.dropsUnknown ? UnknownFields() : UnknownFields(bytes: copy.output)
  }

  /// For assertions: whether the table has such a field there.
  ///
  /// - Parameter offset: of a number of elements, or of a value.
  @usableFromInline func has(_ kind: SlotKind, at offset: Int, repeated: Bool = false) -> Bool {
    unsafe kind.lies(at: offset, in: message, repeated: repeated)
  }
}
