import Testing
import WeirLoop

@Suite struct SocketAddressTests {
  @Test(
    arguments: [
      ("127.0.0.1:50051", .ipv4(0x7f00_0001, port: 50051)),
      ("0.0.0.0:0", .ipv4(0, port: 0)),
      ("255.255.255.255:65535", .ipv4(0xffff_ffff, port: 65535)),
      ("[::1]:50051", .ipv6(high: 0, low: 1, port: 50051)),
      ("[::]:0", .ipv6(high: 0, low: 0, port: 0)),
      ("[2001:db8::1:2]:443", .ipv6(high: 0x2001_0db8_0000_0000, low: 0x1_0002, port: 443)),
      ("[::ffff:1.2.3.4]:1", .ipv6(high: 0, low: 0xffff_0102_0304, port: 1)),
      ("unix:/run/weir.sock", .unix(path: "/run/weir.sock")),
      ("unix:weir.sock", .unix(path: "weir.sock")),
      ("unix::", .unix(path: ":")),
    ] as [(String, SocketAddress)])
  func `reads an address`(_ text: String, _ address: SocketAddress) {
    #expect(SocketAddress(text) == address)
  }

  @Test(arguments: [
    "", ":", "50051", ":50051", "localhost:50051", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536",
    "127.0.0.1:-1", "127.0.0.1: 1", "127.0.0.1:1 ", " 127.0.0.1:1", "127.0.0:1", "127.0.0.1.1:1", "256.0.0.1:1",
    "1.2.3.4:99999999999999999999", "::1:50051", "[::1]", "[::1]:", "[::1:50051", "::1]:50051", "[]:1", "[:::]:1",
    "[127.0.0.1]:1", "[1:2:3:4:5:6:7:8:9]:1", "[g::]:1", "unix:", "unix:/a\u{0}b", "UNIX:/a", "*:1", "[::1]x:1",
    "127.0.0.1\u{0}:1", "[::1\u{0}]:1", "127.0.0.1:+1", "[fe80::1%1]:1", "[::1%lo]:1",
  ])
  func `refuses what is no address`(_ text: String) {
    #expect(SocketAddress(text) == nil)
  }

  @Test func `a Unix path has 107 bytes at the most`() {
    let longest = "/" + String(repeating: "é", count: 53)
    #expect(SocketAddress("unix:" + longest) == .unix(path: longest))
    #expect(SocketAddress("unix:" + longest + "x") == nil)
  }
}
