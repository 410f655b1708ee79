import Testing
import WeirWire

@Suite struct PercentCodingTests {
  private func encode(_ text: String, limit: Int = .max) -> String {
    String(decoding: PercentCoding.encode(text, limit: limit), as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""),
    ("plain text, with ~ and !", "plain text, with ~ and !"),
    (" ", " "),
    ("100%", "100%25"),
    ("%20", "%2520"),
    ("a\tb\r\nc", "a%09b%0D%0Ac"),
    ("\u{0}\u{1f}\u{7f}", "%00%1F%7F"),
    ("é", "%C3%A9"),
    ("😈", "%F0%9F%98%88"),
    // The interoperability case special_status_message.
    (
      "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n",
      "%09%0Atest with whitespace%0D%0Aand Unicode BMP %E2%98%BA and non-BMP %F0%9F%98%88%09%0A"
    ),
  ])
  func `encodes what is not printable ASCII, and the percent sign`(_ text: String, _ expected: String) {
    #expect(encode(text) == expected)
  }

  @Test func `keeps each byte from 0x20 to 0x7E but the percent sign`() {
    for byte in UInt8(0)..<128 {
      let text = String(UnicodeScalar(byte))
      let isKept = (0x20...0x7e).contains(byte) && byte != UInt8(ascii: "%")
      #expect((encode(text) == text) == isKept, "\(byte)")
    }
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "abc"), ("ab%", 5, "ab%25"), ("ab%", 4, "ab"), ("☺☺", 17, "%E2%98%BA"), ("☺", 8, ""),
    ("a", 0, ""), ("", 0, ""),
  ])
  func `ends before the character that does not fit`(_ text: String, _ limit: Int, _ expected: String) {
    #expect(encode(text, limit: limit) == expected)
  }
}
