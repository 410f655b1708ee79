internal import CProtobufC
internal import WeirRPC

/// Refuses bytes that nest a recursive message deeper than every other implementation of Protocol Buffers allows.
///
/// `protobuf_c_message_unpack` calls itself for each level and counts none, so that without this a few kilobytes could
/// use up the stack. What this walk takes for malformed it refuses, so that protobuf-c never goes where it did not.
enum Nesting {
  /// The limit of the implementations in C++, Java and Go.
  static let limit = 100

  static func check(
    _ bytes: Span<UInt8>, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, depth: Int = 1
  ) throws(MessageError) {
    var reader = unsafe Reader(descriptor: descriptor)
    while reader.position < bytes.count {
      let tag = try reader.varint(bytes)
      switch tag & 7 {
      case 0: _ = try reader.varint(bytes)
      case 1: try reader.skip(8, bytes)
      case 5: try reader.skip(4, bytes)
      case 2:
        let length = try reader.varint(bytes)
        let start = reader.position
        try reader.skip(length, bytes)
        guard let child = unsafe reader.child(of: tag >> 3) else { continue }
        guard depth < limit else {
          throw MessageError("\(unsafe name(descriptor)) is nested deeper than \(limit) levels")
        }
        try unsafe check(bytes.extracting(start..<reader.position), child, depth: depth + 1)
      default: throw reader.malformed
      }
    }
  }

  private static func name(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>) -> String {
    unsafe String(cString: descriptor.pointee.name)
  }

  @safe private struct Reader {
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    var position = 0

    var malformed: MessageError { MessageError("\(unsafe name(descriptor)) is malformed") }

    mutating func varint(_ bytes: Span<UInt8>) throws(MessageError) -> UInt64 {
      var value: UInt64 = 0
      for shift in stride(from: UInt64(0), to: 70, by: 7) {
        guard position < bytes.count else { throw malformed }
        let byte = bytes[position]
        position += 1
        value |= UInt64(byte & 0x7f) << shift
        if byte < 0x80 { return value }
      }
      throw malformed
    }

    mutating func skip(_ count: UInt64, _ bytes: Span<UInt8>) throws(MessageError) {
      guard count <= UInt64(bytes.count - position) else { throw malformed }
      position += Int(count)
    }

    /// The type of the message field `number`; nil for fields of other types and for unknown ones.
    func child(of number: UInt64) -> UnsafePointer<ProtobufCMessageDescriptor>? {
      // protobuf-c keeps the low 32 bits of a number and so must this.
      let number = UInt32(truncatingIfNeeded: number)
      guard let field = unsafe protobuf_c_message_descriptor_get_field(descriptor, number),
        unsafe field.pointee.type == PROTOBUF_C_TYPE_MESSAGE
      else { return nil }
      return unsafe field.pointee.descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
    }
  }
}
