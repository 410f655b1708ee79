import WeirProtobuf

/// The default that a schema declares for a field, as Swift writes it.
enum DefaultValue {
  /// - Parameter text: as protoc hands it over: numbers in decimal, `inf` and `nan`, the name of an enum's value, text as it
  ///   is, bytes with C's escapes.
  /// - Throws: `GeneratorError` for what is none of these.
  static func swift(
    _ text: String, _ element: Element, _ proto: Google_Protobuf_FieldDescriptorProto, _ fullName: String,
    _ types: TypeIndex
  ) throws(GeneratorError) -> String {
    switch element {
    case .number(let type, _, _, _):
      switch text {
      case "inf": return ".infinity"
      case "-inf": return "-.infinity"
      case "nan", "-nan": return ".nan"
      default:
        guard element.isFloat ? Double(text) != nil : Int64(text) != nil || UInt64(text) != nil else { break }
        // Too large for the type: what protoc makes of it too.
        return type == "Float" && Float(text)?.isInfinite == true
          ? (text.hasPrefix("-") ? "-" : "") + ".infinity" : text
      }
    case .bool: return text
    case .string: return literal(text)
    case .bytes:
      let bytes = proto.type == .string ? Array(text.utf8) : unescaped(text)
      return "[\(bytes.map { "\($0)" }.joined(separator: ", "))]"
    case .enumeration(let type, _, _):
      if let number = try types.entry(proto.typeName).numbers[text] { return "\(type)(rawValue: \(number))" }
    case .message: break
    }
    throw GeneratorError("\(fullName) has a default that is no value of its type: \(text)")
  }

  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return result + "\""
  }

  /// `\n`, `\"` and the like, and up to three octal digits.
  private static func unescaped(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "0")...UInt8(ascii: "7"):
        var value = Int(next & 7)
        for _ in 0..<2 {
          guard let digit = rest.first, UInt8(ascii: "0")...UInt8(ascii: "7") ~= digit else { break }
          value = value << 3 | Int(digit & 7)
          rest.removeFirst()
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
      case UInt8(ascii: "n"): bytes.append(10)
      case UInt8(ascii: "r"): bytes.append(13)
      case UInt8(ascii: "t"): bytes.append(9)
      default: bytes.append(next)
      }
    }
    return bytes
  }
}
