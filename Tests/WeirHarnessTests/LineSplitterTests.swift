import Testing

@testable import WeirHarness

@Suite struct LineSplitterTests {
  /// The lines in `text`, fed in chunks of `size` bytes; an exclamation mark for each that was too long.
  private func lines(_ text: String, chunk size: Int, limit: Int = 8) -> [String] {
    var splitter = LineSplitter(limit: limit)
    var found: [String] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      splitter.append(bytes[start..<min(start + size, bytes.count)].span)
      while let piece = splitter.next() { found.append(Self.text(piece, splitter)) }
      #expect(splitter.bytes.count <= limit + size)
    }
    if let piece = splitter.last() { found.append(Self.text(piece, splitter)) }
    #expect(splitter.last() == nil)
    return found
  }

  private static func text(_ piece: LineSplitter.Piece, _ splitter: LineSplitter) -> String {
    switch piece {
    case .line(let range): String(decoding: splitter.bytes[range], as: UTF8.self)
    case .tooLong: "!"
    }
  }

  @Test(
    arguments: [
      ("", []), ("a\n", ["a"]), ("a", ["a"]), ("a\nb", ["a", "b"]), ("\n\n", ["", ""]), ("a\r\nb\r\n", ["a\r", "b\r"]),
      ("12345678\nx\n", ["12345678", "x"]), ("123456789\nx\n", ["!", "x"]), ("12345678", ["12345678"]),
      ("123456789", ["!"]), ("1234567890123456789012345\nx", ["!", "x"]),
      ("123456789\n123456789\n\nx\n", ["!", "!", "", "x"]),
      ("\u{2028}\u{85}\0\n", ["\u{2028}\u{85}\0"]),
    ] as [(String, [String])])
  func `lines are the same however they come`(_ text: String, _ expected: [String]) {
    for size in 1...30 { #expect(lines(text, chunk: size) == expected) }
  }
}
