import Testing
import WeirInterceptors

@Suite struct TextPatternTests {
  @Test(arguments: [
    ("abc", "abc", true), ("abc", "ABC", false), ("abc", "abcd", false), ("abc", "", false), ("", "", true),
    ("ab*", "ab", true), ("ab*", "abc", true), ("ab*", "a", false), ("*bc", "bc", true), ("*bc", "abc", true),
    ("*bc", "c", false), ("*", "a", true), ("*", "", false), ("**", "*", true), ("**", "a", false),
    ("e\u{301}", "é", false), ("*.example", "a.example", true), ("*.example", "example", false),
  ])
  func `matches as a policy means it`(_ pattern: String, _ value: String, _ expected: Bool) {
    #expect(TextPattern(pattern).matches(value) == expected)
  }
}
