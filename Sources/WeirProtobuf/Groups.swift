internal import CProtobufC
internal import WeirRPC

/// Turns the fields that the schema declares as groups back into groups: protobuf-c writes them as messages.
struct Groups {
  typealias Descriptor = UnsafePointer<ProtobufCMessageDescriptor>

  /// A number that no schema may use (19000 to 19999 are protobuf's own). At the level of a message that is being
  /// written nobody else uses it either: what its schema does not know is inside.
  static let wrapper: UInt32 = 19_999

  private var copy: WireCopy

  /// - Parameter bytes: what protobuf-c has written for a message.
  /// - Throws: never, as long as that is so.
  static func written(
    _ bytes: Span<UInt8>, _ descriptor: Descriptor
  ) throws(MessageError) -> [UInt8] {
    var groups = Groups(copy: WireCopy(capacity: bytes.count))
    try unsafe groups.message(bytes, 0..<bytes.count, descriptor)
    return groups.copy.output
  }

  private init(copy: WireCopy) { self.copy = copy }

  private mutating func message(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ descriptor: Descriptor
  ) throws(MessageError) {
    var reader = unsafe WireReader(descriptor, range, groupLevels: .max)
    while let field = try reader.next(bytes) {
      if field.number == Self.wrapper {
        copy.append(bytes, field.value)
        continue
      }
      guard field.type == .lengthDelimited,
        let known = unsafe protobuf_c_message_descriptor_get_field(descriptor, field.number),
        let inner = unsafe Nesting.message(of: known)
      else {
        copy.append(bytes, field.whole)
        continue
      }
      if unsafe FieldFlags(rawValue: known.pointee.reserved_flags).isGroup {
        copy.append(tag: field.number, .group)
        try unsafe message(bytes, field.value, inner)
        copy.append(tag: field.number, .endGroup)
      } else {
        // A group takes at most four bytes more than the message for which it stands.
        let length = copy.beginMessage(field.number, upTo: 3 * field.value.count)
        try unsafe message(bytes, field.value, inner)
        copy.endMessage(length)
      }
    }
  }
}
