import Testing
import WeirRPC

@Suite struct AddressTests {
  /// RFC 5952: sections 1 and 2.2 (what varies), 4 (what is recommended), 5 (IPv4 in IPv6).
  @Test(arguments: [
    (UInt64(0), UInt64(0), "::"), (0, 1, "::1"), (0x2001_0db8_0000_0000, 1, "2001:db8::1"),
    (0x2001_0db8_0000_0000, 0x0001_0000_0000_0001, "2001:db8::1:0:0:1"),
    (0x2001_0db8_0000_0001, 0x0001_0001_0001_0001, "2001:db8:0:1:1:1:1:1"),
    (0x2001_0000_0000_0001, 0x0000_0000_0000_0001, "2001:0:0:1::1"),
    (0x2001_0db8_0000_0000, 0x0000_0000_0000_0000, "2001:db8::"),
    (0x2001_0db8_aaaa_bbbb, 0xcccc_dddd_eeee_0001, "2001:db8:aaaa:bbbb:cccc:dddd:eeee:1"),
    (0x0001_0000_0000_0000, 0, "1::"), (0, 0x0000_0000_0001_0000, "::1:0"),
    (0xfe80_0000_0000_0000, 0x0200_5eff_fe00_5301, "fe80::200:5eff:fe00:5301"),
    (.max, .max, "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), (0, 0xffff_0102_0304, "::ffff:1.2.3.4"),
    (0, 0xfffe_0102_0304, "::fffe:102:304"), (0x0001_0002_0003_0004, 0x0005_0006_0007_0000, "1:2:3:4:5:6:7:0"),
    (0x0000_0002_0003_0004, 0x0005_0006_0007_0008, "0:2:3:4:5:6:7:8"),
    (0x0001_0000_0003_0000, 0x0005_0000_0007_0000, "1:0:3:0:5:0:7:0"),
  ])
  func `IPv6 is written as RFC 5952 recommends`(_ high: UInt64, _ low: UInt64, _ text: String) {
    #expect(Address.ipv6(high: high, low: low, port: 1).host == text)
    #expect(Address.ipv6(high: high, low: low, port: 443).description == "[\(text)]:443")
  }

  @Test(arguments: [
    (Address.ipv4(0x7f00_0001, port: 50_051), "127.0.0.1", "127.0.0.1:50051"),
    (.ipv4(.max, port: .max), "255.255.255.255", "255.255.255.255:65535"), (.ipv4(0, port: 0), "0.0.0.0", "0.0.0.0:0"),
    (.unix(path: "/run/weir.sock"), "unix:/run/weir.sock", "unix:/run/weir.sock"), (.unix(path: ""), "unix", "unix"),
    (.named("c1"), "c1", "c1"), (.unix(path: "@weir"), "unix:@weir", "unix:@weir"),
    (.ipv6(high: 0xfe80 << 48, low: 1, port: 1, zone: "eth0"), "fe80::1%eth0", "[fe80::1%eth0]:1"),
  ])
  func `other addresses are written as usual`(_ address: Address, _ host: String, _ description: String) {
    #expect(address.host == host)
    #expect(address.description == description)
  }
}
