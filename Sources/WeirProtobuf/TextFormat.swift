internal import CProtobufC
internal import WeirRPC

/// Writes a message for people, in protobuf's text format (https://protobuf.dev/reference/protobuf/textformat-spec).
///
/// It is read off the encoded message: names and types come from the table, names of enum values from the schema. What the
/// schema does not know, extensions too, stands under its number.
@safe struct TextFormat {
  private typealias Descriptor = UnsafePointer<ProtobufCMessageDescriptor>

  private let names: FieldEnums
  private var text = ""
  private var depth = 0

  /// - Parameter bytes: a message, encoded.
  static func text(_ bytes: Span<UInt8>, _ layout: MessageLayout, _ schema: Schema) -> String {
    var format = TextFormat(names: FieldEnums.of(schema))
    do throws(MessageError) {
      try unsafe format.message(bytes, 0..<bytes.count, layout.descriptor, isKnown: true)
    } catch {
      return error.reason
    }
    // Whoever prints it ends the last line.
    return String(format.text.dropLast())
  }

  private init(names: FieldEnums) { self.names = names }

  /// - Parameter isKnown: false in a group that the schema does not know; `descriptor` is then that of the message around.
  private mutating func message(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ descriptor: Descriptor, isKnown: Bool
  ) throws(MessageError) {
    var reader = unsafe WireReader(descriptor, range, groupLevels: Nesting.limit)
    while let field = try reader.next(bytes) {
      let known = unsafe isKnown ? protobuf_c_message_descriptor_get_field(descriptor, field.number) : nil
      if let known = unsafe known, unsafe field.fits(known) {
        try unsafe write(bytes, field, known, in: descriptor)
      } else {
        try unsafe writeUnknown(bytes, field, descriptor)
      }
    }
  }

  private mutating func write(
    _ bytes: Span<UInt8>, _ field: WireField, _ known: UnsafePointer<ProtobufCFieldDescriptor>,
    in descriptor: Descriptor
  ) throws(MessageError) {
    let name = unsafe String(cString: known.pointee.name)
    if let inner = unsafe Nesting.message(of: known) {
      return try unsafe block(name, bytes, field.value, inner, isKnown: true)
    }
    let kind = unsafe FieldKind(known.pointee.type)
    let type = unsafe FieldFlags(rawValue: known.pointee.reserved_flags).type
    if kind == .string { return line(name, Self.quoted(bytes, field.value, isText: type == 9)) }
    let enumeration = type == 14 ? names[unsafe messageName(descriptor), name] : nil
    var position = field.value.lowerBound
    // One value, or, packed, several in a row.
    while position < field.value.upperBound {
      let bits = Self.bits(bytes, &position, field.value.upperBound, kind)
      line(name, Self.number(bits, type, enumeration))
    }
  }

  private mutating func writeUnknown(
    _ bytes: Span<UInt8>, _ field: WireField, _ descriptor: Descriptor
  ) throws(MessageError) {
    let name = "\(field.number)"
    var position = field.value.lowerBound
    let end = field.value.upperBound
    switch field.type {
    case .varint: line(name, "\(Self.bits(bytes, &position, end, .varint))")
    case .fixed32: line(name, "0x" + String(Self.bits(bytes, &position, end, .fixed32), radix: 16))
    case .fixed64: line(name, "0x" + String(Self.bits(bytes, &position, end, .fixed64), radix: 16))
    case .lengthDelimited: line(name, Self.quoted(bytes, field.value, isText: false))
    case .group, .endGroup: try unsafe block(name, bytes, field.value, descriptor, isKnown: false)
    }
  }

  private mutating func block(
    _ name: String, _ bytes: Span<UInt8>, _ range: Range<Int>, _ descriptor: Descriptor, isKnown: Bool
  ) throws(MessageError) {
    line("\(name) {")
    depth += 1
    try unsafe message(bytes, range, descriptor, isKnown: isKnown)
    depth -= 1
    line("}")
  }

  private mutating func line(_ name: String, _ value: String) { line("\(name): \(value)") }

  private mutating func line(_ content: String) { text += String(repeating: "  ", count: depth) + content + "\n" }

  private static func bits(_ bytes: Span<UInt8>, _ position: inout Int, _ end: Int, _ kind: FieldKind) -> UInt64 {
    if kind == .varint {
      if case .value(let value) = bytes.varint(at: &position, before: end, limit: 10) { return value }
      position = end
      return 0
    }
    var value: UInt64 = 0
    let width = min(kind == .fixed32 ? 4 : 8, end - position)
    for index in 0..<width { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    position += width
    return value
  }

  /// - Parameter type: of `FieldDescriptorProto.Type`.
  private static func number(_ bits: UInt64, _ type: Int, _ names: [Int32: String]?) -> String {
    let narrow = UInt32(truncatingIfNeeded: bits)
    switch type {
    case 1: return "\(Double(bitPattern: bits))"
    case 2: return "\(Float(bitPattern: narrow))"
    case 3, 16: return "\(Int64(bitPattern: bits))"
    case 8: return bits == 0 ? "false" : "true"
    case 14: return names?[Int32(bitPattern: narrow)] ?? "\(Int32(bitPattern: narrow))"
    case 5, 15: return "\(Int32(bitPattern: narrow))"
    case 17: return "\(Int32(bitPattern: narrow >> 1) ^ -Int32(bitPattern: narrow & 1))"
    case 18: return "\(Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1))"
    default: return "\(bits)"
    }
  }

  /// - Parameter isText: bytes above ASCII stay as they are.
  private static func quoted(_ bytes: Span<UInt8>, _ range: Range<Int>, isText: Bool) -> String {
    var output: [UInt8] = [UInt8(ascii: "\"")]
    for index in range {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\n"): output += "\\n".utf8
      case UInt8(ascii: "\r"): output += "\\r".utf8
      case UInt8(ascii: "\t"): output += "\\t".utf8
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x20...0x7e: output.append(byte)
      case 0x80... where isText: output.append(byte)
      default:
        let octal = String(byte, radix: 8)
        output += ("\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal).utf8
      }
    }
    output.append(UInt8(ascii: "\""))
    return String(decoding: output, as: UTF8.self)
  }
}
