public import WeirInterceptors
internal import WeirPOSIX
public import WeirSettings

/// The places that bearer tokens come from: flags, a file, the environment. All of them count together.
public struct TokenSources: Sendable {
  /// The variable that holds tokens, with commas or line breaks between them.
  public static let variable = "WEIR_TOKENS"

  /// Values of `--token`; their bearers go by `token-1`, `token-2`, ...
  public var flags: [String]
  /// The value of `--token-file`: a path.
  public var file: String?
  /// Whether there is another way to be let in, so that no token at all is no problem.
  public var hasAlternative = false
  /// The value of `WEIR_TOKENS`; its bearers go by `environment-1`, `environment-2`, ...
  public var environment: String?

  /// - Parameters:
  ///   - flags: tokens, one each.
  ///   - file: a path, to a file of `TokenFile`.
  ///   - environment: tokens with commas between them.
  public init(flags: [String], file: String?, environment: String?) {
    self.flags = flags
    self.file = file
    self.environment = environment
  }

  /// Flags and file as given, the environment as this process has it.
  public init(flags: [String], file: String?) {
    self.init(flags: flags, file: file, environment: Environment.value(Self.variable))
  }

  /// Every token, in the order of the fields above.
  ///
  /// - Throws: `Problems`, as the function below gathers them.
  public func tokens() throws(Problems) -> [BearerToken] {
    var problems = Problems()
    let tokens = tokens(&problems)
    try problems.check()
    return tokens
  }

  /// Every token that is well-formed. The problems name the source and never a token: one for each that is malformed, one
  /// when the file cannot be read or holds none, and one when there is no token at all: nobody could be let in.
  public func tokens(_ problems: inout Problems) -> [BearerToken] {
    let earlier = problems.reasons.count
    var tokens = Self.named(flags, "token", source: "--token", &problems)
    if let file { tokens += Self.tokens(ofFile: file, flag: "--token-file", &problems) }
    if let environment {
      let parts = environment.split { $0 == "," || $0.isNewline }.map(Self.trimmed).filter { !$0.isEmpty }
      tokens += Self.named(parts, "environment", source: Self.variable, &problems)
    }
    if tokens.isEmpty, !hasAlternative, problems.reasons.count == earlier {
      problems.add("nobody could call: give a token with --token, --token-file or \(Self.variable)")
    }
    return tokens
  }

  private static func named(
    _ secrets: [String], _ name: String, source: String, _ problems: inout Problems
  ) -> [BearerToken] {
    var tokens: [BearerToken] = []
    for (index, secret) in secrets.enumerated() {
      if let token = problems.attempt(source, { try BearerToken(secret, principal: "\(name)-\(index + 1)") }) {
        tokens.append(token)
      }
    }
    return tokens
  }

  package static func tokens(ofFile path: String, flag: String, _ problems: inout Problems) -> [BearerToken] {
    let source = "\(flag) \(path)"
    guard let bytes = problems.attempt(source, { try File.contents(of: path, maximum: TokenFile.maximumSize) }) else {
      return []
    }
    let contents = TokenFile.read(bytes)
    for reason in contents.problems { problems.add("\(source): \(reason)") }
    if contents.tokens.isEmpty, contents.problems.isEmpty { problems.add("\(source): the file holds no token") }
    return contents.tokens
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    let blanks = start.reversed().prefix { $0 == " " || $0 == "\t" }.count
    return String(start.dropLast(blanks))
  }
}
