internal import WeirRPC

/// Writes JSON, by default byte for byte as Python's `json.dumps` does: `", "` and `": "` between things, everything
/// beyond ASCII as `\u` and four lower case digits, the shortest reals.
public struct JSONWriter: Sendable {
  /// What stands between things, and how numbers and characters are spelled.
  public enum Style: Sendable, Hashable {
    /// As Python's `json.dumps`.
    case python
    /// No blanks; strings and numbers as RFC 8785 has them: only what must be escaped is.
    case compact
  }

  /// What was written so far, in UTF-8.
  public var bytes: [UInt8] = []
  private let style: Style

  /// Nothing is written yet.
  public init(style: Style = .python) { self.style = style }

  /// Writes one value. Recursion is as deep as the value is nested.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): raw(flag ? "true" : "false")
    case .integer(let number): raw(String(number))
    case .real(let number): raw(JSONNumber.text(of: number, style == .python ? .python : .ecmaScript))
    case .number(let text): raw(text)
    case .string(let text): write(text)
    case .array(let elements):
      raw("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { raw(comma) }
        write(element)
      }
      raw("]")
    case .object(let object):
      raw("{")
      for (index, member) in object.members.enumerated() {
        if index > 0 { raw(comma) }
        write(member.name)
        raw(style == .python ? ": " : ":")
        write(member.value)
      }
      raw("}")
    }
  }

  private var comma: String { style == .python ? ", " : "," }

  /// Writes a string, in quotes.
  public mutating func write(_ text: String) {
    raw("\"")
    var text = text
    text.makeContiguousUTF8()
    let utf8 = text.utf8.span
    var plain = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte >= 0x20, byte < 0x7f || style == .compact, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        index += 1
        continue
      }
      bytes.append(copying: utf8.extracting(plain..<index))
      index += escape(utf8, at: index)
      plain = index
    }
    bytes.append(copying: utf8.extracting(plain..<index))
    raw("\"")
  }

  /// Writes the character at `index` as an escape; returns how many bytes it takes in UTF-8, which a string's always is.
  private mutating func escape(_ utf8: Span<UInt8>, at index: Int) -> Int {
    let byte = utf8[index]
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case UInt8(ascii: "\n"): raw("\\n")
    case UInt8(ascii: "\r"): raw("\\r")
    case UInt8(ascii: "\t"): raw("\\t")
    case 0x08: raw("\\b")
    case 0x0c: raw("\\f")
    case ..<0x20, 0x7f: escape(UInt16(byte))
    default:
      let count = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
      var value = UInt32(byte) & (0xff >> UInt32(count + 1))
      for offset in 1..<count where index + offset < utf8.count {
        value = value << 6 | UInt32(utf8[index + offset] & 0x3f)
      }
      for unit in (Unicode.Scalar(value) ?? "\u{fffd}").utf16 { escape(unit) }
      return min(count, utf8.count - index)
    }
    return 1
  }

  /// Writes text as it is; the caller answers for what it is.
  public mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func escape(_ unit: UInt16) {
    raw("\\u")
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 15)
      bytes.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
    }
  }
}
