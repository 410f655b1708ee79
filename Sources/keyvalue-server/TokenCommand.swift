import KeyValueApp
import ServerShell
import WeirSettings

/// `keyvalue-server token NAME`: a new token for its bearer, and the line for the server's file, which does not hold it.
enum TokenCommand {
  private static let stdin = Setting(
    toggle: "stdin", "Read the token from standard input, one line, instead of making one.")

  static let shell = Shell(
    Command(
      "keyvalue-server token",
      "Makes a token: the line for --token-file or --api-key-file on standard output, the token on standard error.",
      discussion: """
        The line holds a SHA-256 digest: whoever reads the file cannot call. The token is shown once. With --stdin the \
        token is read from standard input; it has to be long and random, or it can be guessed from its digest.
        """,
      settings: [stdin], words: [("name", "What log lines call the token's bearer.")]))

  static func run() throws {
    var problems = Problems()
    let (values, words) = shell.parse(&problems, skipping: 1)
    guard let name = words.first else {
      problems.add("there is no name for the token's bearer: keyvalue-server token NAME")
      throw problems
    }
    try problems.check()
    guard values.isOn(stdin) else {
      var generator = SystemRandomNumberGenerator()
      let token = TokenMaker.random(using: &generator)
      print(try line(token, name))
      return StandardErrorLog.say(token)
    }
    guard let token = readLine() else {
      problems.add("there is no line on standard input")
      throw problems
    }
    print(try line(token, name))
  }

  private static func line(_ token: String, _ name: String) throws(Problems) -> String {
    var problems = Problems()
    guard let line = problems.attempt(nil, { try TokenMaker.line(token, principal: name) }) else { throw problems }
    return line
  }
}
