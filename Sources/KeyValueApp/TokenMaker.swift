public import WeirInterceptors
internal import WeirRPC

/// Makes tokens, and the lines of token files that know them by their digest only.
public enum TokenMaker {
  /// A token of 256 random bits, 43 characters of base64url.
  public static func random(using generator: inout some RandomNumberGenerator) -> String {
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    var text: [UInt8] = []
    Base64.encode(bytes.span, into: &text)
    return String(decoding: text, as: UTF8.self).replacing("+", with: "-").replacing("/", with: "_")
  }

  /// The line for a token file: `sha256:` and the digest of `token`, a blank, `principal`.
  ///
  /// - Throws: `ConfigurationError` when a token file could not have such a token or name.
  public static func line(_ token: String, principal: String) throws(ConfigurationError) -> String {
    let token = try BearerToken(token, principal: principal)
    let line = "\(token.hash) \(principal)"
    // What the file's reader would make of it, such as of a name with blanks around it.
    let read = try TokenFile.parse(Array(line.utf8))
    guard read.map(\.principal) == [token.principal] else {
      throw ConfigurationError("\(principal.debugDescription) is no name for a line of a token file")
    }
    return line
  }
}
