import Testing
import WeirRPC
import WeirWire

@Suite struct ProxyHeaderTests {
  private static let signature: [UInt8] = [13, 10, 13, 10, 0, 13, 10, 0x51, 0x55, 0x49, 0x54, 10]

  /// A header of version 2.
  private static func version2(_ command: UInt8, _ family: UInt8, _ body: [UInt8], length: Int? = nil) -> [UInt8] {
    let count = length ?? body.count
    return signature + [command, family, UInt8(count >> 8), UInt8(count & 255)] + body
  }

  private static let ipv4: [UInt8] = [203, 0, 113, 7, 10, 0, 0, 1, 0x12, 0x67, 0, 80]
  private static let ipv6: [UInt8] =
    [0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5] + [UInt8](repeating: 0, count: 16) + [0x12, 0x67, 0, 80]

  /// What the header says, with the first byte behind it; every shorter beginning has to be unfinished.
  private func read(_ bytes: [UInt8]) -> ProxyHeader {
    let all = bytes + Array("PRI".utf8)
    let header = ProxyHeader(all.span)
    if case .complete(_, let length) = header {
      #expect(length == bytes.count)
      for count in 0..<length {
        #expect(ProxyHeader(all.span.extracting(..<count)) == .unfinished, "after \(count) bytes")
      }
    }
    return header
  }

  private func client(_ bytes: [UInt8]) -> Address? {
    guard case .complete(let client, _) = read(bytes) else {
      Issue.record("not complete: \(read(bytes))")
      return nil
    }
    return client
  }

  @Test func `version 1 names the client`() {
    #expect(
      client(Array("PROXY TCP4 203.0.113.7 10.0.0.1 4711 80\r\n".utf8)) == .ipv4(0xcb00_7107, port: 4711))
    #expect(
      client(Array("PROXY TCP6 2001:db8::5 ::1 65535 0\r\n".utf8))
        == .ipv6(high: 0x2001_0db8_0000_0000, low: 5, port: 65535))
    #expect(
      client(Array("PROXY TCP6 ::ffff:203.0.113.7 ::1 4711 80\r\n".utf8)) == .ipv4(0xcb00_7107, port: 4711))
    #expect(client(Array("PROXY UNKNOWN\r\n".utf8)) == nil)
    #expect(client(Array("PROXY UNKNOWN ffff::1 ffff::2 65535 65535\r\n".utf8)) == nil)
  }

  @Test func `version 2 names the client, whatever the proxy adds`() {
    #expect(client(Self.version2(0x21, 0x11, Self.ipv4)) == .ipv4(0xcb00_7107, port: 4711))
    #expect(client(Self.version2(0x21, 0x11, Self.ipv4 + [3, 0, 4, 1, 2, 3, 4])) == .ipv4(0xcb00_7107, port: 4711))
    #expect(
      client(Self.version2(0x21, 0x21, Self.ipv6)) == .ipv6(high: 0x2001_0db8_0000_0000, low: 5, port: 4711))
    let path = Array("/run/a.sock".utf8)
    let unix = path + [UInt8](repeating: 0, count: 216 - path.count)
    #expect(client(Self.version2(0x21, 0x31, unix)) == .unix(path: "/run/a.sock"))
    #expect(client(Self.version2(0x21, 0x31, [0, 97] + [UInt8](repeating: 0, count: 214))) == .unix(path: "@a"))
    #expect(client(Self.version2(0x21, 0x31, [UInt8](repeating: 0, count: 216))) == .unix(path: ""))
  }

  @Test func `a proxy speaks for itself with LOCAL, and for families that nobody knows`() {
    #expect(client(Self.version2(0x20, 0x11, Self.ipv4)) == nil)
    #expect(client(Self.version2(0x20, 0, [])) == nil)
    #expect(client(Self.version2(0x21, 0, [])) == nil)
    #expect(client(Self.version2(0x21, 0x12, Self.ipv4)) == nil)
    #expect(client(Self.version2(0x21, 0x41, [1, 2, 3])) == nil)
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\n", "PRI * HTTP/2.0\r\n", "PROXY", "proxy TCP4 1.2.3.4 5.6.7.8 1 2\r\n", "PROXY\r\n",
    "PROXY TCP4 1.2.3.4 5.6.7.8 1 2\n", "PROXY TCP4 1.2.3.4 5.6.7.8 1\r\n", "PROXY TCP4 1.2.3.4 5.6.7.8 1 2 3\r\n",
    "PROXY TCP4  1.2.3.4 5.6.7.8 1 2\r\n", "PROXY TCP4 1.2.3.4 5.6.7.8 01 2\r\n", "PROXY TCP4 1.2.3.4 5.6.7.8 +1 2\r\n",
    "PROXY TCP4 1.2.3.4 5.6.7.8 65536 2\r\n", "PROXY TCP4 1.2.3.4 5.6.7.8 1 -2\r\n", "PROXY TCP4 ::1 ::1 1 2\r\n",
    "PROXY TCP4 1.2.3.256 5.6.7.8 1 2\r\n", "PROXY TCP6 1.2.3.4 5.6.7.8 1 2\r\n", "PROXY TCP5 1.2.3.4 5.6.7.8 1 2\r\n",
    "PROXY UDP4 1.2.3.4 5.6.7.8 1 2\r\n", "PROXY UNKNOWNX\r\n", "PROXY \r\n", "PROXY TCP4 1.2.3.4 5.6.7.8 1 2\r\r\n",
  ])
  func `a line that is no header of version 1 is refused`(_ text: String) {
    let bytes = Array(text.utf8)
    // "PROXY" alone is the beginning of one.
    if text == "PROXY" { return #expect(ProxyHeader(bytes.span) == .unfinished) }
    guard case .malformed = ProxyHeader(bytes.span) else {
      Issue.record("taken: \(text.debugDescription)")
      return
    }
  }

  @Test func `a line of version 1 ends within 107 bytes`() {
    let line = Array("PROXY UNKNOWN ".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 200)
    #expect(ProxyHeader(line.span.extracting(..<106)) == .unfinished)
    guard case .malformed = ProxyHeader(line.span.extracting(..<107)) else {
      Issue.record("107 bytes without an end were taken")
      return
    }
    let longest = Array(line.prefix(105)) + [13, 10]
    #expect(client(longest) == nil)
  }

  @Test func `a header of version 2 that breaks the rules is refused`() {
    for bytes in [
      Self.version2(0x11, 0x11, Self.ipv4), Self.version2(0x22, 0x11, Self.ipv4), Self.version2(0x2f, 0x11, Self.ipv4),
      Self.version2(0x21, 0x11, Array(Self.ipv4.dropLast())), Self.version2(0x21, 0x21, Array(Self.ipv6.dropLast())),
      Self.version2(0x21, 0x31, Self.ipv6), Self.version2(0x21, 0x11, Self.ipv4, length: 4081),
      Self.version2(0x21, 0x11, [], length: 65535),
    ] {
      guard case .malformed = ProxyHeader(bytes.span) else {
        Issue.record("taken: \(bytes)")
        continue
      }
    }
  }
}
