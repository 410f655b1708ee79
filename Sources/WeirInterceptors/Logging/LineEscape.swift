internal import WeirMemory

/// Escapes as JSON has them, which also serve in quoted text: `\"`, `\\`, `\n`, `\u001b`.
enum LineEscape {
  /// What a text has in it that matters to a line.
  struct Contents {
    var needsEscape = false
    var hasBlank = false
    var hasEquals = false

    init(of text: String) {
      let bytes = text.utf8
      let span = bytes.span
      var highest: UInt8 = 0
      for index in span.indices {
        let byte = span[index]
        highest |= byte
        if byte == UInt8(ascii: " ") { hasBlank = true }
        if byte == UInt8(ascii: "=") { hasEquals = true }
        if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7f {
          needsEscape = true
        }
      }
      // Everything beyond ASCII is looked at scalar by scalar.
      if highest >= 0x80, !needsEscape { needsEscape = text.unicodeScalars.contains(where: mustEscape) }
    }
  }

  /// Writes `text` behind what `output` holds, cut before the scalar that would take it over `maximumLength` bytes.
  static func write(_ text: String, maximumLength: Int, to output: inout UniqueBuffer<UInt8>) {
    if text.utf8.count <= maximumLength, !Contents(of: text).needsEscape {
      output.append(text: text)
      return
    }
    var length = 0
    for scalar in text.unicodeScalars {
      length += UTF8.width(scalar)
      guard length <= maximumLength else {
        output.append(text: "…")
        return
      }
      write(scalar, to: &output)
    }
  }

  private static func write(_ scalar: Unicode.Scalar, to output: inout UniqueBuffer<UInt8>) {
    switch scalar {
    case "\"": output.append(text: "\\\"")
    case "\\": output.append(text: "\\\\")
    case "\n": output.append(text: "\\n")
    case "\r": output.append(text: "\\r")
    case "\t": output.append(text: "\\t")
    case _ where mustEscape(scalar):
      // All of them have at most four digits.
      let digits = String(scalar.value, radix: 16)
      output.append(text: "\\u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)")
    default:
      output.append(text: String(scalar))
    }
  }

  /// Controls (C0, DEL, C1), line separators, and what changes the direction of text, besides quote and backslash.
  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1f, 0x22, 0x5c, 0x7f...0x9f, 0x061c, 0x200e...0x200f, 0x2028...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}
