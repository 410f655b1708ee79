public import WeirRPC

/// The header that a proxy puts in front of a connection to say who its client is: versions 1 and 2 of HAProxy's PROXY
/// protocol (`doc/proxy-protocol.txt`). Pure: bytes in, a client out.
public enum ProxyHeader: Sendable, Hashable {
  /// More bytes are needed; all that were shown belong to the header.
  case unfinished
  /// The header is complete.
  ///
  /// - Parameters:
  ///   - client: nil when the proxy speaks for itself: `LOCAL`, as in its health checks, or `UNKNOWN`.
  ///   - length: bytes of the header; what follows is the connection's.
  case complete(client: Address?, length: Int)
  /// The bytes are no such header; why.
  case malformed(String)

  /// Bytes that a header may have. Version 1 has 107 at most; version 2 up to 65,551, of which addresses need 232 at most
  /// and what proxies add, such as the names in a TLS certificate, a few hundred.
  public static let maximumLength = 4096

  /// Bytes of the longest line of version 1, with its end.
  private static let maximumLine = 107
  private static let signature: [UInt8] = [
    0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a,
  ]
  private static let word = Array("PROXY ".utf8)

  /// Reads the first bytes of a connection.
  public init(_ bytes: Span<UInt8>) {
    if Self.begins(bytes, Self.signature) {
      self = Self.version2(bytes)
    } else if Self.begins(bytes, Self.word) {
      self = Self.version1(bytes)
    } else {
      self = .malformed("it does not begin with a PROXY header")
    }
  }

  /// Whether the bytes, as far as there are any, are those of `beginning`.
  private static func begins(_ bytes: Span<UInt8>, _ beginning: [UInt8]) -> Bool {
    for index in 0..<min(bytes.count, beginning.count) where bytes[index] != beginning[index] { return false }
    return true
  }

  // MARK: Version 1

  private static func version1(_ bytes: Span<UInt8>) -> ProxyHeader {
    var end = 0
    while end < min(bytes.count, maximumLine), bytes[end] != 0x0a { end += 1 }
    guard end < min(bytes.count, maximumLine) else {
      return bytes.count < maximumLine ? .unfinished : .malformed("the line does not end within 107 bytes")
    }
    guard end > word.count, bytes[end - 1] == 0x0d else { return .malformed("the line does not end with CR and LF") }
    let fields = fields(bytes.extracting(word.count..<end - 1))
    let length = end + 1
    if begins(bytes.extracting(fields[0]), unknown), fields[0].count == unknown.count {
      return .complete(client: nil, length: length)
    }
    guard fields.count == 5, fields[0].count == 4, begins(bytes.extracting(fields[0]), tcp) else {
      return .malformed("the line is not PROXY TCP4, TCP6 or UNKNOWN, two addresses and two ports")
    }
    let (source, target) = (bytes.extracting(fields[1]), bytes.extracting(fields[2]))
    guard let port = port(bytes.extracting(fields[3])), self.port(bytes.extracting(fields[4])) != nil else {
      return .malformed("a port is no number")
    }
    switch bytes[word.count + 3] {
    case UInt8(ascii: "4"):
      guard let bits = AddressText.ipv4(source), AddressText.ipv4(target) != nil else { break }
      return .complete(client: .ipv4(bits, port: port), length: length)
    case UInt8(ascii: "6"):
      guard let (high, low) = AddressText.ipv6(source), AddressText.ipv6(target) != nil else { break }
      return .complete(client: ipv6(high, low, port), length: length)
    default: return .malformed("the line is not PROXY TCP4, TCP6 or UNKNOWN, two addresses and two ports")
    }
    return .malformed("an address is not one of its family")
  }

  private static let unknown = Array("UNKNOWN".utf8)
  private static let tcp = Array("TCP".utf8)

  /// Where the words between single blanks lie, in the whole header; one at least, which may be empty.
  private static func fields(_ line: Span<UInt8>) -> [Range<Int>] {
    var fields: [Range<Int>] = []
    var start = 0
    for index in 0...line.count where index == line.count || line[index] == UInt8(ascii: " ") {
      fields.append(word.count + start..<word.count + index)
      start = index + 1
    }
    return fields
  }

  /// Digits without a sign or a leading zero.
  private static func port(_ text: Span<UInt8>) -> UInt16? {
    guard (1...5).contains(text.count), text.count == 1 || text[0] != UInt8(ascii: "0") else { return nil }
    var number = 0
    for index in text.indices {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) else { return nil }
      number = number * 10 + Int(text[index] - UInt8(ascii: "0"))
    }
    return UInt16(exactly: number)
  }

  /// An IPv4 client of an IPv6 socket is the IPv4 client, as everywhere in a server here.
  private static func ipv6(_ high: UInt64, _ low: UInt64, _ port: UInt16) -> Address {
    high == 0 && low >> 32 == 0xffff
      ? .ipv4(UInt32(truncatingIfNeeded: low), port: port) : .ipv6(high: high, low: low, port: port)
  }

  // MARK: Version 2

  private static func version2(_ bytes: Span<UInt8>) -> ProxyHeader {
    guard bytes.count >= 16 else { return .unfinished }
    let length = 16 + Int(number(bytes, 14, 2))
    guard length <= maximumLength else { return .malformed("the header has \(length) bytes, more than 4096") }
    guard bytes[12] >> 4 == 2, bytes[12] & 15 <= 1 else { return .malformed("its version or command is unknown") }
    guard bytes.count >= length else { return .unfinished }
    guard bytes[12] & 15 == 1 else { return .complete(client: nil, length: length) }
    // A receiver takes a connection of a family that it does not know for the proxy's own (section 2.2).
    switch (bytes[13], length - 16) {
    case (0x11, 12...):
      return .complete(
        client: .ipv4(UInt32(truncatingIfNeeded: number(bytes, 16, 4)), port: UInt16(number(bytes, 24, 2))),
        length: length)
    case (0x21, 36...):
      return .complete(
        client: ipv6(number(bytes, 16, 8), number(bytes, 24, 8), UInt16(number(bytes, 48, 2))), length: length)
    case (0x31, 216...): return .complete(client: .unix(path: path(bytes.extracting(16..<124))), length: length)
    case (0x11, _), (0x21, _), (0x31, _): return .malformed("the addresses are cut off")
    default: return .complete(client: nil, length: length)
    }
  }

  /// Up to eight bytes in network order.
  private static func number(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    var number: UInt64 = 0
    for index in start..<start + count { number = number << 8 | UInt64(bytes[index]) }
    return number
  }

  /// A path up to its NUL; a NUL ahead marks a name in the abstract namespace.
  private static func path(_ bytes: Span<UInt8>) -> String {
    let isAbstract = bytes[0] == 0
    var text: [UInt8] = []
    for index in (isAbstract ? 1 : 0)..<bytes.count {
      if bytes[index] == 0 { break }
      text.append(bytes[index])
    }
    let path = String(decoding: text, as: UTF8.self)
    return isAbstract && !path.isEmpty ? "@" + path : path
  }
}
