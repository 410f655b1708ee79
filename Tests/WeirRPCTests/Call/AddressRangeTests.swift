import Testing
import WeirRPC

@Suite struct AddressRangeTests {
  private func read(_ text: String) -> Address? {
    let bytes = Array(text.utf8)
    return AddressText.address(bytes.span)
  }

  private func address(_ text: String) throws -> Address { try #require(read(text)) }

  @Test(arguments: [
    ("10.0.0.0/8", "10.255.255.255", "11.0.0.0"), ("192.0.2.1", "192.0.2.1", "192.0.2.2"),
    ("10.0.0.0/8", "::ffff:10.1.2.3", "::10.1.2.3"), ("::ffff:10.0.0.0/104", "10.9.9.9", "11.0.0.1"),
    ("2001:db8::/32", "2001:db8:ffff::1", "2001:db9::"), ("fd00::/127", "fd00::1", "fd00::2"),
    ("2001:db8:0:0:8000::/65", "2001:db8::8000:0:0:1", "2001:db8::7fff:0:0:1"), ("::1", "::1", "::2"),
    ("0.0.0.0/0", "255.1.2.3", "::1"), ("::/0", "2001:db8::1", "1.2.3.4"),
  ])
  func `a range holds its addresses and no other`(_ text: String, _ inside: String, _ outside: String) throws {
    let range = try AddressRange(text)
    #expect(range.contains(try address(inside)))
    #expect(!range.contains(try address(outside)))
  }

  @Test func `unix holds every peer of a Unix-domain socket`() throws {
    let range = try AddressRange("unix")
    #expect(range.contains(.unix(path: "")))
    #expect(!range.contains(.named("unix")))
    #expect(!range.contains(try address("127.0.0.1")))
  }

  @Test(arguments: [
    "", "/", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/08", "10.0.0/8", "10.0.0.0/8/8",
    "::/129", "proxy.example", "fe80::1%eth0", "10.0.0.0/8 ", "999999999999999999999999/8",
  ])
  func `refuses what is no range`(_ text: String) {
    let error = #expect(throws: AddressRangeError.self) { try AddressRange(text) }
    #expect(
      error?.description == "\"\(text)\" is no range of addresses (10.0.0.0/8, 2001:db8::/32, 192.0.2.1, unix)")
  }

  @Test(arguments: ["10.0.0.1/8", "2001:db8::1/64"]) func `refuses bits behind the prefix`(_ text: String) {
    let error = #expect(throws: AddressRangeError.self) { try AddressRange(text) }
    #expect(error?.description == "\"\(text)\" has bits behind its prefix: write the first address of the range")
  }

  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1:0"), ("192.0.2.1:4711", "192.0.2.1:4711"), ("255.255.255.255", "255.255.255.255:0"),
    ("::", "[::]:0"), ("::1", "[::1]:0"), ("1::", "[1::]:0"), ("[2001:DB8::1]:65535", "[2001:db8::1]:65535"),
    ("[::]", "[::]:0"), ("1:2:3:4:5:6:7:8", "[1:2:3:4:5:6:7:8]:0"),
    ("1:2:3:4:5:6:192.0.2.1", "[1:2:3:4:5:6:c000:201]:0"),
    ("::ffff:192.0.2.1", "[::ffff:192.0.2.1]:0"), ("1:2:3:4:5:6:7::", "[1:2:3:4:5:6:7:0]:0"),
  ])
  func `reads addresses as proxies write them`(_ text: String, _ expected: String) throws {
    #expect(try address(text).description == expected)
  }

  @Test(arguments: [
    "", " ", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "1.2.3.4:", "1.2.3.4:65536", "1.2.3.4:x", "1.2.3.4:000001",
    "1..2.3", ".1.2.3.4", ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "1::2::3", "1:",
    ":1", "12345::", "::g", "::1.2.3", "1:2:3:4:5:6:7:1.2.3.4", "[::1", "::1]", "[::1]x", "[1.2.3.4]", "fe80::1%eth0",
    "unknown", "_hidden", "localhost", "1.2.3.4\u{0}",
  ])
  func `reads nothing else`(_ text: String) { #expect(read(text) == nil) }
}
