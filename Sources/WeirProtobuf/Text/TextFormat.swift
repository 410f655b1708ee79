internal import WeirRPC

/// Writes a message for people, in protobuf's text format (https://protobuf.dev/reference/protobuf/textformat-spec).
///
/// It is read off the encoded message: names and types come from the descriptors of the schemas. Extensions that these have
/// stand under their names in brackets, what an `Any` holds under its type; what no schema knows, under its number.
@safe struct TextFormat {
  private let types: TextTypes
  /// Of the message; for `WireReader`, to say what is wrong.
  private let layout: MessageLayout
  private var text = ""
  private var depth = 0

  private static let any = ".google.protobuf.Any"
  /// A message has half as many levels, with the groups in it that its schema does not know as many: only what an `Any`
  /// holds may have more.
  private static let mostLevels = 2 * Nesting.limit + 10

  /// - Parameters:
  ///   - bytes: a message, encoded.
  ///   - schemas: that of the message, and others with extensions of it and with what is in an `Any`.
  static func text(_ bytes: Span<UInt8>, _ layout: MessageLayout, _ schemas: [Schema]) -> String {
    var format = TextFormat(types: TextTypes.of(schemas), layout: layout)
    do throws(MessageError) {
      try format.message(bytes, 0..<bytes.count, "." + layout.name)
    } catch {
      return error.reason
    }
    // Whoever prints it ends the last line.
    return String(format.text.dropLast())
  }

  private init(types: TextTypes, layout: MessageLayout) {
    self.types = types
    self.layout = layout
  }

  /// - Parameter name: the full name with a dot in front; nil in a group that the schema does not know.
  private mutating func message(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ name: String?
  ) throws(MessageError) {
    guard depth <= Self.mostLevels else { throw unsafe WireReader(layout.descriptor, range, groupLevels: 0).tooDeep }
    if name == Self.any, expand(bytes, range) { return }
    let fields = name.flatMap { types[$0] } ?? [:]
    var reader = unsafe WireReader(layout.descriptor, range, groupLevels: Nesting.limit)
    while let field = try reader.next(bytes) {
      if let known = fields[field.number], known.fits(field) {
        try write(bytes, field, known)
      } else {
        try writeUnknown(bytes, field)
      }
    }
  }

  /// Writes what an `Any` holds as a message of its type. False, and nothing is written, when no schema has the type, or when
  /// the bytes are none of it.
  private mutating func expand(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let (length, depth) = (text.utf8.count, depth)
    do throws(MessageError) {
      var parts: [UInt32: Range<Int>] = [:]
      var reader = unsafe WireReader(layout.descriptor, range, groupLevels: 0)
      while let field = try reader.next(bytes) {
        guard 1...2 ~= field.number, field.type == .lengthDelimited else { return false }
        parts[field.number] = field.value
      }
      let url = String(decoding: bytes.bytes(parts[1] ?? 0..<0), as: UTF8.self)
      let name = "." + url.drop(through: "/")
      guard url.utf8.contains(UInt8(ascii: "/")), types[name] != nil else { return false }
      try block("[\(url)]", bytes, parts[2] ?? 0..<0, name)
      return true
    } catch {
      text = String(text.utf8.prefix(length)) ?? text
      self.depth = depth
      return false
    }
  }

  private mutating func write(
    _ bytes: Span<UInt8>, _ field: WireField, _ known: TextTypes.Field
  ) throws(MessageError) {
    if known.kind == .message { return try block(known.name, bytes, field.value, known.typeName) }
    if known.kind == .string { return line(known.name, Self.quoted(bytes, field.value, isText: known.isText)) }
    let enumeration = known.type == 14 ? types.enums[known.typeName] : nil
    var position = field.value.lowerBound
    // One value, or, packed, several in a row.
    while position < field.value.upperBound {
      let bits = Self.bits(bytes, &position, field.value.upperBound, known.kind)
      let isKnown = enumeration?.isClosed != true || enumeration?.names[Int32(truncatingIfNeeded: bits)] != nil
      line(isKnown ? known.name : "\(field.number)", Self.number(bits, known.type, enumeration?.names))
    }
  }

  private mutating func writeUnknown(_ bytes: Span<UInt8>, _ field: WireField) throws(MessageError) {
    let name = "\(field.number)"
    var position = field.value.lowerBound
    let end = field.value.upperBound
    switch field.type {
    case .varint: line(name, "\(Self.bits(bytes, &position, end, .varint))")
    case .fixed32: line(name, "0x" + String(Self.bits(bytes, &position, end, .fixed32), radix: 16))
    case .fixed64: line(name, "0x" + String(Self.bits(bytes, &position, end, .fixed64), radix: 16))
    case .lengthDelimited: line(name, Self.quoted(bytes, field.value, isText: false))
    case .group, .endGroup: try block(name, bytes, field.value, nil)
    }
  }

  private mutating func block(
    _ name: String, _ bytes: Span<UInt8>, _ range: Range<Int>, _ type: String?
  ) throws(MessageError) {
    line("\(name) {")
    depth += 1
    try message(bytes, range, type)
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

extension Span<UInt8> {
  fileprivate func bytes(_ range: Range<Int>) -> [UInt8] { range.map { self[$0] } }
}

extension String {
  /// What is behind the last of a character.
  fileprivate func drop(through character: Character) -> Substring {
    lastIndex(of: character).map { self[index(after: $0)...] } ?? self[...]
  }
}
