import WeirRPC

extension Base64 {
  /// Bytes as lines of base64.
  ///
  /// - Parameter width: characters in a line, a multiple of four.
  static func lines(_ bytes: [UInt8], width: Int) -> [String] {
    stride(from: 0, to: bytes.count, by: width / 4 * 3).map { start in
      var text: [UInt8] = []
      encode(bytes[start..<min(start + width / 4 * 3, bytes.count)].span, padded: true, into: &text)
      return String(decoding: text, as: UTF8.self)
    }
  }
}
