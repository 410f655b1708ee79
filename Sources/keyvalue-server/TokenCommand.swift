import ArgumentParser
import KeyValueApp

/// `keyvalue-server token NAME`: a new token for its bearer, and the line for the server's file, which does not hold it.
struct TokenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keyvalue-server token",
    abstract:
      "Makes a token: the line for --token-file or --api-key-file on standard output, the token on standard error.",
    discussion: """
      The line holds a SHA-256 digest: whoever reads the file cannot call. The token is shown once. With --stdin the \
      token is read from standard input; it has to be long and random, or it can be guessed from its digest.
      """)

  @Flag(help: "Read the token from standard input, one line, instead of making one.") var stdin = false

  @Argument(help: "What log lines call the token's bearer.") var name: String

  func run() throws {
    guard stdin else {
      var generator = SystemRandomNumberGenerator()
      let token = TokenMaker.random(using: &generator)
      print(try line(token))
      return StandardErrorLog.say(token)
    }
    guard let token = readLine() else { throw ValidationError("there is no line on standard input") }
    print(try line(token))
  }

  private func line(_ token: String) throws -> String {
    do {
      return try TokenMaker.line(token, principal: name)
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
