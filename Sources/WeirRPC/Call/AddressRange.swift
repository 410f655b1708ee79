/// A range of addresses in CIDR notation (RFC 4632): `10.0.0.0/8`, `2001:db8::/32`, one address, or `unix` for every peer
/// of a Unix-domain socket.
public struct AddressRange: Sendable, Hashable {
  private enum Kind: Sendable, Hashable {
    case ipv4(UInt32, mask: UInt32)
    case ipv6(high: UInt64, low: UInt64, highMask: UInt64, lowMask: UInt64)
    case unix
  }

  private let kind: Kind

  /// - Throws: for a text that is no range, and for an address with bits behind its prefix.
  public init(_ text: String) throws(AddressRangeError) {
    if text == "unix" {
      kind = .unix
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let digits = parts.count == 2 ? parts[1] : nil
    let bytes = Array((parts.first ?? "").utf8)
    guard parts.count <= 2, let kind = Self.kind(bytes.span, digits.map(Self.number)) else {
      throw AddressRangeError("\"\(text)\" is no range of addresses (10.0.0.0/8, 2001:db8::/32, 192.0.2.1, unix)")
    }
    guard Self.masked(kind) == kind else {
      throw AddressRangeError("\"\(text)\" has bits behind its prefix: write the first address of the range")
    }
    self.kind = kind
  }

  /// Whether the address is one of the range. An IPv4 address inside an IPv6 one (`::ffff:0:0/96`) is the IPv4 address.
  public func contains(_ address: Address) -> Bool {
    switch (kind, address) {
    case (.ipv4(let bits, let mask), .ipv4(let other, _)): other & mask == bits
    case (.ipv4(let bits, let mask), .ipv6(0, let low, _, _)):
      low >> 32 == 0xffff && UInt32(truncatingIfNeeded: low) & mask == bits
    case (.ipv6(let high, let low, let highMask, let lowMask), .ipv6(let otherHigh, let otherLow, _, _)):
      otherHigh & highMask == high && otherLow & lowMask == low
    case (.unix, .unix): true
    default: false
    }
  }

  /// A prefix as it is written: no sign, no leading zero; -1 for anything else.
  private static func number(_ digits: Substring) -> Int {
    guard let number = Int(digits), String(number) == digits else { return -1 }
    return number
  }

  /// - Parameter prefix: nil for a single address.
  private static func kind(_ text: Span<UInt8>, _ prefix: Int?) -> Kind? {
    if let bits = AddressText.ipv4(text) {
      guard (0...32).contains(prefix ?? 32) else { return nil }
      return .ipv4(bits, mask: UInt32.max << UInt32(32 - (prefix ?? 32)))
    }
    let prefix = prefix ?? 128
    guard let (high, low) = AddressText.ipv6(text), (0...128).contains(prefix) else { return nil }
    if high == 0, low >> 32 == 0xffff, prefix >= 96 {
      return .ipv4(UInt32(truncatingIfNeeded: low), mask: UInt32.max << UInt32(128 - prefix))
    }
    return .ipv6(
      high: high, low: low, highMask: UInt64.max << UInt64(64 - min(prefix, 64)),
      lowMask: UInt64.max << UInt64(128 - max(prefix, 64)))
  }

  private static func masked(_ kind: Kind) -> Kind {
    switch kind {
    case .ipv4(let bits, let mask): .ipv4(bits & mask, mask: mask)
    case .ipv6(let high, let low, let highMask, let lowMask):
      .ipv6(high: high & highMask, low: low & lowMask, highMask: highMask, lowMask: lowMask)
    case .unix: .unix
    }
  }
}

/// Why a text is no range of addresses.
public struct AddressRangeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One line that has the text, and what would be right.
  public let description: String

  fileprivate init(_ description: String) { self.description = description }
}
