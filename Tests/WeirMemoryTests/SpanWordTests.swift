import Testing
import WeirMemory

@Suite struct SpanWordTests {
  private let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

  @Test func `a word is eight bytes, the first lowest, wherever they lie`() {
    #expect(bytes.span.word(at: 0) == 0x0807_0605_0403_0201)
    #expect(bytes.span.word(at: 3) == 0x0b0a_0908_0706_0504)
  }

  @Test(
    arguments: [
      (3, 0x0b0a_0908_0706_0504), (4, 0x000b_0a09_0807_0605), (5, 0x0b0a_0908_0706), (6, 0x000b_0a09_0807),
      (7, 0x0b0a_0908), (8, 0x000b_0a09), (9, 0x0b0a), (10, 0x0b), (11, 0),
    ] as [(Int, UInt64)])
  func `bytes past the end count as zeros`(_ index: Int, _ word: UInt64) {
    #expect(bytes.span.paddedWord(at: index) == word)
  }

  /// A span may not leave an expectation's own closure.
  private static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool { left.span.isEqual(to: right.span) }

  @Test(arguments: 0..<20) func `bytes are equal when each of them is, and there are as many`(_ count: Int) {
    let ours = (0..<count).map { UInt8($0) }
    #expect(Self.areEqual(ours, Array(ours)))
    #expect(!Self.areEqual(ours, ours + [0]))
    for index in 0..<count {
      var theirs = ours
      theirs[index] ^= 0x80
      #expect(!Self.areEqual(ours, theirs), "byte \(index)")
    }
  }

  @Test func `there is no word where there are no eight bytes`() async {
    await #expect(processExitsWith: .failure) { _ = ([1, 2, 3] as [UInt8]).span.word(at: 0) }
    await #expect(processExitsWith: .failure) { _ = [UInt8](repeating: 0, count: 9).span.word(at: 2) }
    await #expect(processExitsWith: .failure) { _ = [UInt8](repeating: 0, count: 9).span.word(at: -1) }
  }
}
