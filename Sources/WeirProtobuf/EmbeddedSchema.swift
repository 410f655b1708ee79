public import WeirRPC

extension Schema {
  /// A schema from the text that generated code embeds: base64 (RFC 4648, 4), in lines.
  public convenience init(path: String, base64: StaticString, imports: [Schema]) {
    self.init(path: path, descriptor: decodeBase64("\(base64)"), imports: imports)
  }
}

/// Stops at the padding; skips what is not of the alphabet, such as the ends of lines.
func decodeBase64(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  var bits: UInt32 = 0
  var count = 0
  for character in text.utf8 {
    let digit: UInt8
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit = character - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): digit = character - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = character - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): digit = 62
    case UInt8(ascii: "/"): digit = 63
    default: continue
    }
    bits = bits << 6 | UInt32(digit)
    count += 6
    guard count >= 8 else { continue }
    count -= 8
    bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
  }
  return bytes
}
