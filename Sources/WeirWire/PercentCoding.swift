/// The coding of `grpc-message` (PROTOCOL-HTTP2.md, "Status-Message").
public enum PercentCoding {
  /// Every byte outside 0x20…0x7E, and `%`, becomes `%XX`.
  ///
  /// - Parameter limit: bytes of the result at the most. What does not fit is left out from a whole character on.
  public static func encode(_ text: String, limit: Int) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(min(text.utf8.count, limit))
    for character in text.unicodeScalars {
      let start = output.count
      for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter { append(byte, to: &output) }
      if output.count > limit {
        output.removeSubrange(start...)
        break
      }
    }
    return output
  }

  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    if (0x20...0x7e).contains(byte), byte != UInt8(ascii: "%") {
      output.append(byte)
    } else {
      output.append(UInt8(ascii: "%"))
      output.append(digit(byte >> 4))
      output.append(digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
