/// Escaped surrogates that are no pair: `\ud800`. RFC 8259's grammar allows them, but no Unicode text can hold them.
enum LoneSurrogates {
  private static let replacement = Array(#"\ufffd"#.utf8)

  /// The text with `\ufffd` in place of each; nil when there is none.
  static func replaced(in text: Span<UInt8>) -> [UInt8]? {
    var result: [UInt8]?
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      guard let unit = unit(text, at: index) else {
        index += 2
        continue
      }
      if (0xd800...0xdbff).contains(unit), let next = self.unit(text, at: index + 6), (0xdc00...0xdfff).contains(next) {
        index += 12
        continue
      }
      if (0xd800...0xdfff).contains(unit) {
        if result == nil { result = text.indices.map { text[$0] } }
        for offset in replacement.indices { result?[index + offset] = replacement[offset] }
      }
      index += 6
    }
    return result
  }

  /// The UTF-16 unit that is escaped at `index`; nil when none is.
  private static func unit(_ text: Span<UInt8>, at index: Int) -> UInt16? {
    guard text.count - index >= 6, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var unit: UInt16 = 0
    for offset in 2..<6 {
      let digit: UInt8
      switch text[index + offset] {
      case let byte where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte): digit = byte - UInt8(ascii: "0")
      case let byte where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20):
        digit = (byte | 0x20) - UInt8(ascii: "a") + 10
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
