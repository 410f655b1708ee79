import KeyValueApp
import Testing
import WeirInterceptors
import WeirRPC

@Suite struct TokenSourcesTests {
  private func names(_ flags: [String], file: String? = nil, environment: String? = nil) throws -> [String] {
    try TokenSources(flags: flags, file: file, environment: environment).tokens().map(\.principal.name)
  }

  @Test func `tokens of all sources count together, each with a name`() throws {
    #expect(try names(["a", "b"]) == ["token-1", "token-2"])
    #expect(try names([], environment: "x, y,\n z\t\r\n,,") == ["environment-1", "environment-2", "environment-3"])
    #expect(try names(["a"], environment: "x") == ["token-1", "environment-1"])
  }

  @Test(arguments: [nil, "", " , \n"]) func `no token at all is refused, with a hint`(_ environment: String?) {
    let error = #expect(throws: ConfigurationError.self) { try names([], environment: environment) }
    #expect(error?.description == "nobody could call: give a token with --token, --token-file or WEIR_TOKENS")
  }

  @Test(arguments: [
    (["ok", "s3cret!"], nil, "--token: a token has letters, digits and -._~+/ only, and may end in ="),
    ([""], nil, "--token: a token has letters, digits and -._~+/ only, and may end in ="),
    ([], "s3 cret", "WEIR_TOKENS: a token has letters, digits and -._~+/ only, and may end in ="),
  ])
  func `a malformed token names its source and not itself`(
    _ flags: [String], _ environment: String?, _ reason: String
  ) {
    let error = #expect(throws: ConfigurationError.self) { try names(flags, environment: environment) }
    #expect(error?.description == reason)
  }

  @Test(arguments: [
    ("/nonexistent/tokens", "--token-file /nonexistent/tokens: No such file or directory"),
    ("/", "--token-file /: Is a directory"), ("/dev/null", "--token-file /dev/null: the file holds no token"),
    ("/dev/zero", "--token-file /dev/zero: File too large"),
  ])
  func `a file that gives no tokens is named`(_ path: String, _ reason: String) {
    let error = #expect(throws: ConfigurationError.self) { try names(["a"], file: path) }
    #expect(error?.description == reason)
  }

  @Test func `a malformed file is named with its line`() {
    let error = #expect(throws: ConfigurationError.self) { try names(["a"], file: #filePath) }
    #expect(error?.description.hasPrefix("--token-file \(#filePath): line ") == true)
  }
}
