import Testing
import WeirRPC

@testable import WeirInterceptors

@Suite struct TokenFileTests {
  private func parse(_ text: String) throws -> [String] {
    try TokenFile.parse(Array(text.utf8)).map {
      String(decoding: $0.secret, as: UTF8.self) + "|" + $0.principal.name
    }
  }

  @Test func `each line is a token and a name`() throws {
    #expect(try parse("# staging\n\n8Zx0c2tGq= deploy robot\n") == ["8Zx0c2tGq=|deploy robot"])
    #expect(try parse("a\tb\r\n  c   d  e  \r\n\r\n  # x\r\nf Jürgen") == ["a|b", "c|d  e", "f|Jürgen"])
    #expect(try parse("\u{feff}a b") == ["a|b"])
    #expect(try parse("") == [])
    #expect(try parse("\n\n") == [])
  }

  @Test(arguments: [
    ("a b\nc\n", "line 2: a name is missing, write the token, a blank and who its bearer is"),
    ("a b\n\n# x\na c\n", "line 4: the token is that of line 1, each must be different"),
    ("\"quoted\" b", "line 1: a token has letters, digits and -._~+/ only, and may end in ="),
    ("a b\u{1}", "line 1: a principal has a name without control characters"),
    ("a b\rc", "line 1: a principal has a name without control characters"),
    ("a:b", "line 1: a name is missing, write the token, a blank and who its bearer is"),
    ("\0 b", "line 1: a token has letters, digits and -._~+/ only, and may end in ="),
    ("a \u{feff}\n\u{feff}b c", "line 2: a token has letters, digits and -._~+/ only, and may end in ="),
  ])
  func `a bad line is named`(_ text: String, _ reason: String) {
    let error = #expect(throws: ConfigurationError.self) { try parse(text) }
    #expect(error?.description == reason)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let error = #expect(throws: ConfigurationError.self) {
      try TokenFile.parse(Array("a b\nc ".utf8) + [0xff, 0x0a])
    }
    #expect(error?.description == "line 2: the text is not UTF-8")
  }

  @Test func `every bad line is named, and the good ones are read`() {
    let (tokens, problems) = TokenFile.read(Array("a\nb c\nd!e f\nb g\n".utf8))
    #expect(tokens.map(\.principal.name) == ["c"])
    #expect(
      problems == [
        "line 1: a name is missing, write the token, a blank and who its bearer is",
        "line 3: a token has letters, digits and -._~+/ only, and may end in =",
        "line 4: the token is that of line 2, each must be different",
      ])
  }
}
