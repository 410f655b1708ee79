/// RFC 4648 base64, for binary metadata (PROTOCOL-HTTP2.md, "Custom-Metadata"), for bytes in JSON and for signed tokens.
public enum Base64 {
  /// Which alphabet is read. Padding may be there or not, and bits that belong to no byte are not looked at, unless a form
  /// says otherwise.
  public enum Form: Sendable {
    /// The standard alphabet alone, as in grpc-go.
    case metadata
    /// The URL-safe alphabet too (protobuf's JSON mapping).
    case json
    /// The URL-safe alphabet alone; no padding, and bits that belong to no byte must be zero (RFC 7515, section 2).
    case url
  }

  /// Writes the standard alphabet behind what `output` holds.
  public static func encode(_ bytes: Span<UInt8>, padded: Bool = false, into output: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let first = bytes[index]
      let second = left > 1 ? bytes[index + 1] : 0
      let third = left > 2 ? bytes[index + 2] : 0
      output.append(letter(first >> 2))
      output.append(letter((first & 3) << 4 | second >> 4))
      if left > 1 { output.append(letter((second & 15) << 2 | third >> 6)) }
      if left > 2 { output.append(letter(third & 63)) }
      if padded { for _ in min(left, 3)..<3 { output.append(UInt8(ascii: "=")) } }
      index += 3
    }
  }

  /// Nil when a byte is not of the alphabet, when the length is impossible, or when padding is wrong.
  public static func decode(_ text: Span<UInt8>, _ form: Form = .metadata) -> [UInt8]? {
    var end = text.count
    if end % 4 == 0, form != .url {
      if end > 0, text[end - 1] == UInt8(ascii: "=") { end -= 1 }
      if end > 0, end < text.count, text[end - 1] == UInt8(ascii: "=") { end -= 1 }
    }
    guard end % 4 != 1 else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(end / 4 * 3 + 2)
    var bits: UInt32 = 0
    var count = 0
    for index in 0..<end {
      guard let value = value(text[index], form) else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    guard form != .url || bits & (1 << UInt32(count) - 1) == 0 else { return nil }
    return output
  }

  private static func letter(_ value: UInt8) -> UInt8 {
    switch value {
    case 0..<26: UInt8(ascii: "A") + value
    case 26..<52: UInt8(ascii: "a") + value - 26
    case 52..<62: UInt8(ascii: "0") + value - 52
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }

  private static func value(_ letter: UInt8, _ form: Form) -> UInt8? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+") where form != .url: 62
    case UInt8(ascii: "/") where form != .url: 63
    case UInt8(ascii: "-") where form != .metadata: 62
    case UInt8(ascii: "_") where form != .metadata: 63
    default: nil
    }
  }
}
