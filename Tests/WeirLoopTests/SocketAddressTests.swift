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
      ("[::ffff:1.2.3.4]:1", .ipv4(0x0102_0304, port: 1)),
      ("unix:/run/weir.sock", .unix(path: "/run/weir.sock")),
      ("unix:weir.sock", .unix(path: "weir.sock")),
      ("unix::", .unix(path: ":")), ("unix:/a?b", .unix(path: "/a?b")), ("unix:./@a", .unix(path: "./@a")),
      ("unix:@weir", .unix(path: "@weir")), ("unix-abstract:weir", .unix(path: "@weir")),
      ("unix-abstract:@", .unix(path: "@@")), ("[fe80::1%lo]:1", .ipv6(high: 0xfe80 << 48, low: 1, port: 1, zone: 1)),
      ("[febf::1%1]:1", .ipv6(high: 0xfebf << 48, low: 1, port: 1, zone: 1)),
    ] as [(String, SocketAddress)])
  func `reads an address`(_ text: String, _ address: SocketAddress) {
    #expect(SocketAddress(text) == address)
  }

  @Test(arguments: [
    "", ":", "50051", ":50051", "localhost:50051", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536",
    "127.0.0.1:-1", "127.0.0.1: 1", "127.0.0.1:1 ", " 127.0.0.1:1", "127.0.0:1", "127.0.0.1.1:1", "256.0.0.1:1",
    "1.2.3.4:99999999999999999999", "::1:50051", "[::1]", "[::1]:", "[::1:50051", "::1]:50051", "[]:1", "[:::]:1",
    "[127.0.0.1]:1", "[1:2:3:4:5:6:7:8:9]:1", "[g::]:1", "unix:", "unix:/a\u{0}b", "UNIX:/a", "*:1", "[::1]x:1",
    "127.0.0.1\u{0}:1", "[::1\u{0}]:1", "127.0.0.1:+1", "unix:@", "unix:@a\u{0}", "unix-abstract:", "[%lo]:1",
    "[fe80::1%]:1", "[fe80::1%+1]:1", "[fe80::1%lo%lo]:1", "[fe80::1%0]:1",
  ])
  func `refuses what is no address`(_ text: String) {
    #expect(SocketAddress(text) == nil)
  }

  @Test(arguments: [
    ("127.0.0.1", "a port is missing, write HOST:PORT"),
    ("[::1]", "a port is missing, write HOST:PORT"),
    ("127.0.0.1:99999", #"the port is "99999", not a number from 0 to 65535"#),
    (":50051", "for all addresses write [::]:50051, or 0.0.0.0:50051 for IPv4 alone"),
    ("::1:50051", "an IPv6 address stands in brackets: [::1]:50051"),
    (
      "localhost:1",
      #""localhost" is no IPv4 address, and host names are not looked up; this machine alone is 127.0.0.1:1 or [::1]:1"#
    ),
    ("[g::]:1", #""g::" is no IPv6 address"#),
    ("[::1%lo]:1", "only a link-local address (fe80::/10) has a zone"),
    ("[fe80::1]:1", "a link-local address needs its network interface: [fe80::1%eth0]:1"),
    ("[fe80::1%nothing]:1", #"there is no network interface "nothing""#),
    ("[fe80::1%4000000000]:1", #"there is no network interface "4000000000""#),
    ("unix:", "the path is missing"), ("unix-abstract:", "the abstract name is missing"),
  ])
  func `says why it is no address`(_ text: String, _ reason: String) {
    let error = #expect(throws: SocketAddressError.self) { try SocketAddress(parsing: text) }
    #expect(error?.description == reason)
  }

  @Test(arguments: ["unix:", "unix:@", "unix-abstract:"])
  func `a Unix-domain socket's name has 107 bytes at the most`(_ scheme: String) {
    let longest = "/" + String(repeating: "\u{e9}", count: 53)
    let name = scheme == "unix:" ? longest : "@" + longest
    #expect(SocketAddress(scheme + longest) == .unix(path: name))
    let error = #expect(throws: SocketAddressError.self) { try SocketAddress(parsing: scheme + longest + "x") }
    #expect(error?.description.hasSuffix("has 108 bytes, the system takes at most 107") == true)
  }

  @Test func `a zone goes by the name of its network interface`() {
    #expect(SocketAddress("[fe80::1%1]:1")?.zoneName == "lo")
    #expect(SocketAddress.ipv6(high: 0xfe80 << 48, low: 1, port: 1, zone: .max).zoneName == "4294967295")
    #expect(SocketAddress("[::1]:1")?.zoneName == "" && SocketAddress("unix:/a")?.zoneName == "")
  }
}
