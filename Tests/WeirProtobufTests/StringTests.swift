import Testing
import WeirProtobuf
import WeirRPC

/// Strings of up to 15 bytes are read in two words, longer ones are validated byte by byte; both must see the same.
@Suite struct StringTests {
  /// `Kinds.a_string`, `Kinds.strings` and `Kinds.chosen_string`.
  private func read(_ text: [UInt8]) throws -> [String] {
    let message = try Kinds(field(14, text) + field(36, text) + field(42, text))
    guard case .chosenString(let chosen)? = message.choice else { return [] }
    return [message.aString, message.strings[0], chosen]
  }

  @Test(arguments: 0...18) func `text of every length is read and written as it is`(_ count: Int) throws {
    let letters = (0..<count).map { UInt8(ascii: "a") + UInt8($0) }
    #expect(try read(letters) == Array(repeating: String(decoding: letters, as: UTF8.self), count: 3))
    #expect(
      Kinds(aString: String(decoding: letters, as: UTF8.self)).serialized() == (count == 0 ? [] : field(14, letters)))
    let zeros = [UInt8](repeating: 0, count: count)
    #expect(try read(zeros).map { Array($0.utf8) } == [zeros, zeros, zeros])
  }

  @Test(arguments: 1...18) func `a byte that is not ASCII is found wherever it stands`(_ count: Int) throws {
    for place in 0..<count {
      var text = [UInt8](repeating: UInt8(ascii: "x"), count: count)
      text[place] = 0x80
      #expect(throws: MessageError("weir.test.v1.Kinds.a_string is not UTF-8")) { try read(text) }
      guard place + 1 < count else { continue }
      text.replaceSubrange(place...place + 1, with: Array("ö".utf8))
      #expect(try read(text)[0] == String(decoding: text, as: UTF8.self))
    }
  }

  @Test(arguments: [511, 512, 100_000]) func `long text is read and written as it is`(_ count: Int) throws {
    let text = String(repeating: "é", count: count / 2) + (count % 2 == 1 ? "x" : "")
    #expect(try read(Array(text.utf8)) == [text, text, text])
    #expect(Kinds(aString: text).serialized() == field(14, Array(text.utf8)))
  }
}
