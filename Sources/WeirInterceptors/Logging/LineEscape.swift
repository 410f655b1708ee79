internal import WeirRPC

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
      var isASCII = true
      for index in span.indices {
        switch span[index] {
        case UInt8(ascii: " "): hasBlank = true
        case UInt8(ascii: "="): hasEquals = true
        case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7f: needsEscape = true
        case 0x80...0xff: isASCII = false
        default: break
        }
      }
      // Everything beyond ASCII is looked at scalar by scalar.
      if !isASCII, !needsEscape { needsEscape = text.unicodeScalars.contains(where: mustEscape) }
    }
  }

  /// Writes `text` behind what `output` holds, cut before the scalar that would take it over `maximumLength` bytes.
  static func write(_ text: String, maximumLength: Int, to output: inout [UInt8]) {
    if text.utf8.count <= maximumLength, !Contents(of: text).needsEscape {
      let bytes = text.utf8
      output.append(copying: bytes.span)
      return
    }
    var length = 0
    for scalar in text.unicodeScalars {
      length += UTF8.width(scalar)
      guard length <= maximumLength else {
        output.append(contentsOf: "…".utf8)
        return
      }
      write(scalar, to: &output)
    }
  }

  private static func write(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    switch scalar {
    case "\"": output.append(contentsOf: "\\\"".utf8)
    case "\\": output.append(contentsOf: "\\\\".utf8)
    case "\n": output.append(contentsOf: "\\n".utf8)
    case "\r": output.append(contentsOf: "\\r".utf8)
    case "\t": output.append(contentsOf: "\\t".utf8)
    case _ where mustEscape(scalar):
      // All of them have at most four digits.
      let digits = String(scalar.value, radix: 16)
      output.append(contentsOf: "\\u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)".utf8)
    default:
      output.append(contentsOf: String(scalar).utf8)
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
