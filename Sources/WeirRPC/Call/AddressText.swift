/// Reads IP addresses as proxies write them into headers. Allocates nothing.
package enum AddressText {
  /// Reads `192.0.2.1`, `192.0.2.1:4711`, `2001:db8::1`, `[2001:db8::1]` and `[2001:db8::1]:4711`. Nil for anything
  /// else: names, zones, and numbers with leading zeros, which some read as octal.
  package static func address(_ text: Span<UInt8>) -> Address? {
    guard text.count > 0 else { return nil }
    if text[0] == UInt8(ascii: "[") {
      guard let end = text.indices.first(where: { text[$0] == UInt8(ascii: "]") }),
        let (high, low) = ipv6(text.extracting(1..<end)), let port = port(text.extracting((end + 1)...))
      else { return nil }
      return .ipv6(high: high, low: low, port: port)
    }
    let colon = text.indices.first { text[$0] == UInt8(ascii: ":") }
    if let bits = ipv4(text.extracting(..<(colon ?? text.count))) {
      guard let port = port(text.extracting((colon ?? text.count)...)) else { return nil }
      return .ipv4(bits, port: port)
    }
    return ipv6(text).map { .ipv6(high: $0.high, low: $0.low, port: 0) }
  }

  /// The port of `:4711`; 0 for no text.
  private static func port(_ text: Span<UInt8>) -> UInt16? {
    guard text.count > 0 else { return 0 }
    guard text[0] == UInt8(ascii: ":"), (2...6).contains(text.count) else { return nil }
    var value: UInt32 = 0
    for index in 1..<text.count {
      guard let digit = digit(text[index]), digit < 10 else { return nil }
      value = value * 10 + digit
    }
    return UInt16(exactly: value)
  }

  /// Four numbers from 0 to 255 with dots between.
  package static func ipv4(_ text: Span<UInt8>) -> UInt32? {
    var bits: UInt32 = 0
    var parts = 0
    var value: UInt32 = 0
    var digits = 0
    for index in 0...text.count {
      if index < text.count, text[index] != UInt8(ascii: ".") {
        guard let digit = digit(text[index]), digit < 10, digits == 0 || value > 0 else { return nil }
        value = value * 10 + digit
        digits += 1
        guard value <= 255 else { return nil }
      } else {
        guard digits > 0, parts < 4 else { return nil }
        bits = bits << 8 | value
        parts += 1
        (value, digits) = (0, 0)
      }
    }
    return parts == 4 ? bits : nil
  }

  /// The text forms of RFC 4291, section 2.2.
  package static func ipv6(_ text: Span<UInt8>) -> (high: UInt64, low: UInt64)? {
    var groups = Groups()
    var index = 0
    if text.count >= 2, text[0] == UInt8(ascii: ":"), text[1] == UInt8(ascii: ":") {
      groups.gap = 0
      index = 2
    }
    while index < text.count {
      guard let end = groups.take(text, from: index) else { return nil }
      guard end < text.count else { break }
      guard text[end] == UInt8(ascii: ":"), end + 1 < text.count else { return nil }
      index = end + 1
      if text[index] == UInt8(ascii: ":") {
        guard groups.gap == nil else { return nil }
        groups.gap = groups.count
        index += 1
      }
    }
    return groups.halves
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// The groups of an IPv6 address, and where `::` stood.
  private struct Groups {
    private var values = InlineArray<8, UInt16>(repeating: 0)
    private(set) var count = 0
    var gap: Int?

    /// Takes the group that begins at `start`, or the IPv4 address that ends the text.
    ///
    /// - Returns: where it ends.
    mutating func take(_ text: Span<UInt8>, from start: Int) -> Int? {
      var value: UInt32 = 0
      var end = start
      while end < text.count, end - start < 4, let digit = AddressText.digit(text[end]) {
        value = value << 4 | digit
        end += 1
      }
      if end < text.count, text[end] == UInt8(ascii: ".") {
        guard count <= 6, let bits = AddressText.ipv4(text.extracting(start...)) else { return nil }
        values[count] = UInt16(truncatingIfNeeded: bits >> 16)
        values[count + 1] = UInt16(truncatingIfNeeded: bits)
        count += 2
        return text.count
      }
      guard end > start, count < 8 else { return nil }
      values[count] = UInt16(truncatingIfNeeded: value)
      count += 1
      return end
    }

    /// All eight groups; nil when there are too few or too many.
    var halves: (high: UInt64, low: UInt64)? {
      guard gap == nil ? count == 8 : count < 8 else { return nil }
      let missing = 8 - count
      var (high, low): (UInt64, UInt64) = (0, 0)
      for place in 0..<8 {
        var value: UInt16 = 0
        if place < gap ?? 8 {
          value = values[place]
        } else if place - missing >= gap ?? 8 {
          value = values[place - missing]
        }
        (high, low) = (high << 16 | low >> 48, low << 16 | UInt64(value))
      }
      return (high, low)
    }
  }
}
