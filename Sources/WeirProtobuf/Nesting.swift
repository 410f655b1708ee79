internal import CProtobufC
internal import WeirRPC

/// Looks how deep the bytes of a recursive message nest, before they are decoded.
///
/// `protobuf_c_message_unpack` calls itself for each level and counts none, so that without this a few kilobytes could
/// use up the stack.
enum Nesting {
  /// The limit of the implementations in C++, Java and Go.
  static let limit = 100

  /// Whether protobuf-c may see the bytes: neither too deep, nor anything that this walk and protobuf-c could understand
  /// differently.
  static func isPlain(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, depth: Int = 1
  ) -> Bool {
    var reader = unsafe WireReader(descriptor, range, groupLevels: 0)
    do throws(MessageError) {
      while let field = try reader.next(bytes) {
        guard field.type == .lengthDelimited, let child = unsafe child(of: field.number, in: descriptor) else {
          continue
        }
        guard depth < limit, unsafe isPlain(bytes, field.value, child, depth: depth + 1) else { return false }
      }
      return true
    } catch {
      return false
    }
  }

  /// The type of the message field `number`; nil for fields of other types and for unknown ones.
  private static func child(
    of number: UInt32, in descriptor: UnsafePointer<ProtobufCMessageDescriptor>
  ) -> UnsafePointer<ProtobufCMessageDescriptor>? {
    guard let field = unsafe protobuf_c_message_descriptor_get_field(descriptor, number) else { return nil }
    return unsafe message(of: field)
  }

  /// The type of a message field; nil for fields of other types.
  static func message(
    of field: UnsafePointer<ProtobufCFieldDescriptor>
  ) -> UnsafePointer<ProtobufCMessageDescriptor>? {
    guard unsafe field.pointee.type == PROTOBUF_C_TYPE_MESSAGE else { return nil }
    return unsafe field.pointee.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
  }
}
