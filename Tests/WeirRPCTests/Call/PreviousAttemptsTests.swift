import Testing
import WeirRPC

@Suite struct PreviousAttemptsTests {
  @Test(arguments: [
    ("1", 1), ("4", 4), ("007", 7), ("999999", 999_999), ("1000001", 1_000_000),
    ("99999999999999999999999999999999999999", 1_000_000), ("0", 0), ("", 0), ("-1", 0), ("+1", 0), (" 1", 0),
    ("1 ", 0),
    ("1,2", 0), ("0x1", 0), ("one", 0), ("1\u{0}", 0),
  ])
  func `a number is read, and what is none counts for nothing`(_ text: String, _ count: Int) {
    #expect(PreviousAttempts.count(Array(text.utf8).span) == count)
  }
}
