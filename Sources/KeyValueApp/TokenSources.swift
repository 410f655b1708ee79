public import WeirInterceptors
internal import WeirPOSIX

/// The places that bearer tokens come from: flags, a file, the environment. All of them count together.
public struct TokenSources: Sendable {
  /// The variable that holds tokens, with commas or line breaks between them.
  public static let variable = "WEIR_TOKENS"

  /// Values of `--token`; their bearers go by `token-1`, `token-2`, ...
  public var flags: [String]
  /// The value of `--token-file`: a path.
  public var file: String?
  /// The value of `WEIR_TOKENS`; its bearers go by `environment-1`, `environment-2`, ...
  public var environment: String?

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
  /// - Throws: `ConfigurationError`, naming the source and never a token, when a token is malformed, when the file
  ///   cannot be read or holds none, and when there is no token at all: nobody could be let in.
  public func tokens() throws(ConfigurationError) -> [BearerToken] {
    var tokens = try Self.named(flags, "token", source: "--token")
    if let file { tokens += try Self.tokens(ofFile: file) }
    if let environment {
      let parts = environment.split { $0 == "," || $0.isNewline }.map(Self.trimmed).filter { !$0.isEmpty }
      tokens += try Self.named(parts, "environment", source: Self.variable)
    }
    guard !tokens.isEmpty else {
      throw ConfigurationError("nobody could call: give a token with --token, --token-file or \(Self.variable)")
    }
    return tokens
  }

  private static func named(
    _ secrets: [String], _ name: String, source: String
  ) throws(ConfigurationError) -> [BearerToken] {
    var tokens: [BearerToken] = []
    for (index, secret) in secrets.enumerated() {
      do throws(ConfigurationError) {
        tokens.append(try BearerToken(secret, principal: "\(name)-\(index + 1)"))
      } catch {
        throw ConfigurationError("\(source): \(error)")
      }
    }
    return tokens
  }

  private static func tokens(ofFile path: String) throws(ConfigurationError) -> [BearerToken] {
    let bytes: [UInt8]
    do throws(POSIXError) {
      bytes = try File.contents(of: path, maximum: TokenFile.maximumSize)
    } catch {
      throw ConfigurationError("--token-file \(path): \(error)")
    }
    let tokens: [BearerToken]
    do throws(ConfigurationError) {
      tokens = try TokenFile.parse(bytes)
    } catch {
      throw ConfigurationError("--token-file \(path): \(error)")
    }
    guard !tokens.isEmpty else { throw ConfigurationError("--token-file \(path): the file holds no token") }
    return tokens
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    let blanks = start.reversed().prefix { $0 == " " || $0 == "\t" }.count
    return String(start.dropLast(blanks))
  }
}
