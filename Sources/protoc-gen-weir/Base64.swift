/// Base64 (RFC 4648, 4).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  /// - Parameter width: characters in a line, a multiple of four.
  static func lines(_ bytes: [UInt8], width: Int) -> [String] {
    stride(from: 0, to: bytes.count, by: width / 4 * 3).map { start in
      encode(bytes[start..<min(start + width / 4 * 3, bytes.count)])
    }
  }

  private static func encode(_ bytes: ArraySlice<UInt8>) -> String {
    var text = ""
    var rest = bytes
    while !rest.isEmpty {
      let group = rest.prefix(3)
      rest = rest.dropFirst(3)
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        text.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : "=")
      }
    }
    return text
  }
}
