import KeyValueApp
import Testing
import WeirSettings
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
    let error = #expect(throws: Problems.self) { try names([], environment: environment) }
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
    let error = #expect(throws: Problems.self) { try names(flags, environment: environment) }
    #expect(error?.description == reason)
  }

  @Test(arguments: [
    ("/nonexistent/tokens", "--token-file /nonexistent/tokens: No such file or directory"),
    ("/", "--token-file /: Is a directory"), ("/dev/null", "--token-file /dev/null: the file holds no token"),
    ("/dev/zero", "--token-file /dev/zero: File too large"),
  ])
  func `a file that gives no tokens is named`(_ path: String, _ reason: String) {
    let error = #expect(throws: Problems.self) { try names(["a"], file: path) }
    #expect(error?.description == reason)
  }

  @Test func `a malformed file is named with its line`() {
    let error = #expect(throws: Problems.self) { try names(["a"], file: #filePath) }
    #expect(error?.description.hasPrefix("--token-file \(#filePath): line ") == true)
  }

  @Test func `everything that is wrong with tokens is said, from every source`() {
    var problems = Problems()
    let sources = TokenSources(flags: ["ok", "no!", "no?"], file: "/nonexistent", environment: "x y,fine")
    #expect(sources.tokens(&problems).map(\.principal.name) == ["token-1", "environment-2"])
    let malformed = "a token has letters, digits and -._~+/ only, and may end in ="
    #expect(
      problems.reasons == [
        "--token: \(malformed)", "--token: \(malformed)", "--token-file /nonexistent: No such file or directory",
        "WEIR_TOKENS: \(malformed)",
      ])
  }

  @Test func `what the interceptors refuse is said together`() throws {
    var problems = Problems()
    let tokens = try TokenSources(flags: ["same"], file: nil, environment: "same").tokens()
    KeyValueApp.Configuration.check(tokens: tokens, loggedMetadata: ["fine", "authorization", "x-bin"], &problems)
    #expect(
      problems.reasons == [
        "the tokens of token-1 and environment-1 are the same",
        "--log-metadata: metadata \"authorization\" cannot be logged: it holds credentials or bytes",
        "--log-metadata: metadata \"x-bin\" cannot be logged: it holds credentials or bytes",
      ])
  }
}
