import Testing
import WeirRPC

@Suite struct Base64Tests {
  /// RFC 4648, section 10, and the last two letters of the alphabet.
  static let vectors: [(bytes: [UInt8], text: String, padding: String)] = [
    (Array("".utf8), "", ""), (Array("f".utf8), "Zg", "=="), (Array("fo".utf8), "Zm8", "="),
    (Array("foo".utf8), "Zm9v", ""), (Array("foob".utf8), "Zm9vYg", "=="), (Array("fooba".utf8), "Zm9vYmE", "="),
    (Array("foobar".utf8), "Zm9vYmFy", ""), ([0xfb, 0xff, 0xfe], "+//+", ""), ([0, 0, 0, 0], "AAAAAA", "=="),
  ]

  @Test(arguments: vectors) func `writes without padding`(_ vector: (bytes: [UInt8], text: String, padding: String)) {
    var output: [UInt8] = [7]
    Base64.encode(vector.bytes.span, into: &output)
    #expect(output == [7] + Array(vector.text.utf8))
  }

  @Test(arguments: vectors)
  func `reads with and without padding`(_ vector: (bytes: [UInt8], text: String, padding: String)) {
    #expect(Base64.decode(Array(vector.text.utf8).span) == vector.bytes)
    #expect(Base64.decode(Array((vector.text + vector.padding).utf8).span) == vector.bytes)
  }

  @Test(arguments: [
    "A", "AAAAA", "=", "==", "===", "====", "A=", "A==", "A===", "Zg=", "Zm8==", "Zm9v=", "Zm9v====", "Zg==Zg==",
    "Z=g=",
    "Zm 9v", "Zm9v\n", "Zm9-", "Zm9_", "Zm9.", "Zm9é", "Zm,8", "\u{0}\u{0}\u{0}\u{0}",
  ])
  func `refuses what is not base64`(_ text: String) {
    #expect(Base64.decode(Array(text.utf8).span) == nil)
  }

  @Test(
    arguments: [
      ("", []), ("AA==", [0]), ("AA", [0]), ("AAE=", [0, 1]), ("AAE", [0, 1]), ("AAEC", [0, 1, 2]),
      ("+/+/", [0xfb, 0xff, 0xbf]), ("-_-_", [0xfb, 0xff, 0xbf]), ("/w==", [255]), ("_w", [255]),
      ("AB==", [0]), ("AAF=", [0, 1]), ("-_", [0xfb]),
    ] as [(String, [UInt8])])
  func `JSON has both alphabets, padded or not`(_ text: String, _ bytes: [UInt8]) {
    #expect(Base64.decode(Array(text.utf8).span, .json) == bytes)
  }

  @Test(arguments: [
    "A", "A===", "AA=", "AAE==", "AAEC=", "AAECA", "=", "====", "A=A=", "A A=", "AA\n", "é",
  ])
  func `JSON has nothing else`(_ text: String) { #expect(Base64.decode(Array(text.utf8).span, .json) == nil) }

  @Test(arguments: [("", []), ("AA", [0]), ("AAE", [0, 1]), ("AAEC", [0, 1, 2]), ("-_-_", [0xfb, 0xff, 0xbf])])
  func `a signed token has the URL-safe alphabet without padding`(_ text: String, _ bytes: [UInt8]) {
    #expect(Base64.decode(Array(text.utf8).span, .url) == bytes)
  }

  @Test(arguments: ["A", "AA==", "AAE=", "AAEC=", "+/+/", "AB", "AAF", "A A", "AA\n", "AA.", "é"])
  func `a signed token has nothing else`(_ text: String) { #expect(Base64.decode(Array(text.utf8).span, .url) == nil) }

  @Test func `padding fills groups of four`() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ 200) }
      var text: [UInt8] = []
      Base64.encode(bytes.span, padded: true, into: &text)
      #expect(text.count == (count + 2) / 3 * 4)
      #expect(Base64.decode(text.span, .json) == bytes)
    }
  }

  @Test func `every byte, at every length up to 64, comes back`() {
    for length in 0...64 {
      for first in stride(from: 0, to: 256, by: 37) {
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: first + $0 * 101) }
        var text: [UInt8] = []
        Base64.encode(bytes.span, into: &text)
        #expect(Base64.decode(text.span) == bytes)
        #expect(text.count == (length * 8 + 5) / 6)
      }
    }
  }

  @Test func `accepts the 64 letters of the alphabet and no other byte`() {
    let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    for byte in UInt8.min...UInt8.max {
      let a = UInt8(ascii: "A")
      #expect((Base64.decode([a, byte, a, a].span) != nil) == letters.contains(byte), "\(byte)")
    }
  }
}
