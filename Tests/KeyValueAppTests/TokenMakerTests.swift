import KeyValueApp
import Testing
import WeirInterceptors

@Suite struct TokenMakerTests {
  private struct Zeros: RandomNumberGenerator {
    mutating func next() -> UInt64 { 0 }
  }

  @Test func `a token has 256 bits of the generator's`() throws {
    var zeros = Zeros()
    #expect(TokenMaker.random(using: &zeros) == String(repeating: "A", count: 43))
    var system = SystemRandomNumberGenerator()
    let tokens = Set((0..<100).map { _ in TokenMaker.random(using: &system) })
    #expect(tokens.count == 100)
    for token in tokens { _ = try BearerToken(token, principal: "x") }
  }

  @Test func `a line is what a token file reads`() throws {
    let line = try TokenMaker.line("abc", principal: "nightly job")
    #expect(line == "sha256:ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0 nightly job")
  }

  @Test(arguments: [("abc", ""), ("abc", " "), ("abc", "a "), ("abc", "a\nb"), ("", "a"), ("a b", "a"), ("a:b", "a")])
  func `what a token file cannot have makes no line`(_ token: String, _ principal: String) {
    #expect(throws: ConfigurationError.self) { try TokenMaker.line(token, principal: principal) }
  }
}
