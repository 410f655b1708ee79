import Testing
import WeirMemory

@Suite struct SpanWordTests {
  private let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

  @Test func `a word is eight bytes, the first lowest, wherever they lie`() {
    #expect(bytes.span.word(at: 0) == 0x0807_0605_0403_0201)
    #expect(bytes.span.word(at: 3) == 0x0b0a_0908_0706_0504)
  }

  @Test(arguments: [(3, 0x0b0a_0908_0706_0504), (4, 0x000b_0a09_0807_0605), (10, 0x0b), (11, 0)] as [(Int, UInt64)])
  func `bytes past the end count as zeros`(_ index: Int, _ word: UInt64) {
    #expect(bytes.span.paddedWord(at: index) == word)
  }

  @Test func `there is no word where there are no eight bytes`() async {
    await #expect(processExitsWith: .failure) { _ = ([1, 2, 3] as [UInt8]).span.word(at: 0) }
    await #expect(processExitsWith: .failure) { _ = [UInt8](repeating: 0, count: 9).span.word(at: 2) }
    await #expect(processExitsWith: .failure) { _ = [UInt8](repeating: 0, count: 9).span.word(at: -1) }
  }
}
