import Testing
import WeirJSON

@Suite struct Base64Tests {
  @Test(
    arguments: [
      ("", []), ("AA==", [0]), ("AA", [0]), ("AAE=", [0, 1]), ("AAE", [0, 1]), ("AAEC", [0, 1, 2]),
      ("+/+/", [0xfb, 0xff, 0xbf]), ("-_-_", [0xfb, 0xff, 0xbf]), ("/w==", [255]), ("_w", [255]),
    ] as [(String, [UInt8])])
  func `both alphabets are read, padded or not`(_ text: String, _ bytes: [UInt8]) {
    #expect(Base64.decode(text) == bytes)
  }

  @Test(arguments: [
    "A", "A===", "AA=", "AAE==", "AAEC=", "AAECA", "=", "====", "A=A=", "AB==", "AAF=", "A A=", "AA\n", "é",
  ])
  func `anything else is refused`(_ text: String) { #expect(Base64.decode(text) == nil) }

  @Test func `every length goes there and back`() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ 200) }
      let text = Base64.encode(bytes.span)
      #expect(text.utf8.count == (count + 2) / 3 * 4)
      #expect(Base64.decode(text) == bytes)
    }
  }
}
