public import WeirRPC

extension Schema {
  /// A schema from the text that generated code embeds: base64 (RFC 4648, 4), in lines.
  public convenience init(path: String, base64: StaticString, imports: [Schema]) {
    self.init(path: path, descriptor: decodeBase64("\(base64)"), imports: imports)
  }
}

/// The bytes of base64 in lines, as generated code embeds them.
func decodeBase64(_ text: String) -> [UInt8] {
  let digits = text.utf8.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
  guard let bytes = Base64.decode(digits.span) else { fatalError("generated code was changed: generate it again") }
  return bytes
}
