internal import WeirMemory

/// Escapes as JSON has them, which also serve in quoted text: `\"`, `\\`, `\n`, `\u001b`.
enum LineEscape {
  /// What a text has in it that matters to a line.
  struct Contents {
    private var blanks: UInt64 = 0
    private var equals: UInt64 = 0
    private var escapes: UInt64 = 0

    var needsEscape: Bool { escapes != 0 }
    var hasBlank: Bool { blanks != 0 }
    var hasEquals: Bool { equals != 0 }

    init(of text: String) {
      let span = text.utf8.span
      var high: UInt64 = 0
      var index = 0
      while index < span.count {
        var word = span.paddedWord(at: index)
        // Past the end stand zeros, which are controls: they are looked at as letters.
        let rest = span.count - index
        if rest < 8 { word |= 0x6161_6161_6161_6161 << UInt64(rest * 8) }
        blanks |= Self.zeros(word ^ Self.each(UInt8(ascii: " ")))
        equals |= Self.zeros(word ^ Self.each(UInt8(ascii: "=")))
        escapes |= Self.zeros(word ^ Self.each(UInt8(ascii: "\""))) | Self.zeros(word ^ Self.each(UInt8(ascii: "\\")))
        escapes |= Self.zeros(word ^ Self.each(0x7f)) | (word &- Self.each(0x20)) & ~word & Self.each(0x80)
        high |= word & Self.each(0x80)
        index += 8
      }
      // Everything beyond ASCII is looked at scalar by scalar.
      if high != 0, escapes == 0, text.unicodeScalars.contains(where: mustEscape) { escapes = 1 }
    }

    private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    /// Not zero when one of eight bytes is: a zero borrows from its high bit, as a byte below 0x20 does above.
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- each(1)) & ~word & each(0x80) }
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
