/// RFC 4648, sections 4 and 5.
public enum Base64 {
  /// Reads the standard and the URL-safe alphabet, with padding or without; nil when the text is neither.
  public static func decode(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count / 4 * 3 + 2)
    var bits: UInt32 = 0
    var digits = 0
    var padding = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "=") {
        padding += 1
        continue
      }
      guard padding == 0, let digit = value(of: byte) else { return nil }
      bits = bits << 6 | UInt32(digit)
      digits += 1
      if digits % 4 != 1 { result.append(UInt8(truncatingIfNeeded: bits >> UInt32(6 - (digits - 1) % 4 * 2))) }
    }
    let rest = digits % 4
    let unused = rest == 2 ? bits & 15 : rest == 3 ? bits & 3 : 0
    guard rest != 1, unused == 0, padding == 0 || (rest > 0 && padding == 4 - rest) else { return nil }
    return result
  }

  /// The standard alphabet, with padding.
  public static func encode(_ bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let count = min(3, bytes.count - index)
      var group: UInt32 = 0
      for offset in 0..<3 { group = group << 8 | (offset < count ? UInt32(bytes[index + offset]) : 0) }
      for place in 0..<4 {
        text.append(place <= count ? digit(UInt8(group >> UInt32(18 - 6 * place) & 63)) : UInt8(ascii: "="))
      }
      index += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    switch value {
    case ..<26: value + UInt8(ascii: "A")
    case ..<52: value - 26 + UInt8(ascii: "a")
    case ..<62: value - 52 + UInt8(ascii: "0")
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }
}
