/// The file that lists who may call: one token a line, blanks, and the name that its bearer goes by.
///
/// ```
/// # staging
/// 8Zx0c2tGq1 deploy robot
/// sha256:ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0 nightly job
/// ```
///
/// A token that is written as its digest (`BearerToken.hash`) cannot be called with by whoever reads the file.
public enum TokenFile {
  /// Bytes that a token file may have.
  public static let maximumSize = 1 << 20

  /// Reads the file's bytes. Lines end in LF or CRLF; empty ones and those that begin with `#` are skipped.
  ///
  /// - Throws: `ConfigurationError` with the first bad line's number and what would be right; never with a token.
  public static func parse(_ bytes: [UInt8]) throws(ConfigurationError) -> [BearerToken] {
    let contents = read(bytes)
    if let problem = contents.problems.first { throw ConfigurationError(problem) }
    return contents.tokens
  }

  /// As `parse`, with what is wrong with each bad line: its number and what would be right; never a token.
  public static func read(_ bytes: [UInt8]) -> (tokens: [BearerToken], problems: [String]) {
    var tokens: [BearerToken] = []
    var problems: [String] = []
    var lines: [[UInt8]: Int] = [:]
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let number = index + 1
      do throws(ConfigurationError) {
        guard let token = try token(trim(number == 1 ? dropByteOrderMark(line) : line), number) else { continue }
        if let earlier = lines.updateValue(number, forKey: token.secret) {
          throw ConfigurationError("line \(number): the token is that of line \(earlier), each must be different")
        }
        tokens.append(token)
      } catch {
        problems.append(error.description)
      }
    }
    return (tokens, problems)
  }

  private static func token(_ line: ArraySlice<UInt8>, _ number: Int) throws(ConfigurationError) -> BearerToken? {
    guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
    let secret = line.prefix { !isBlank($0) }
    let name = trim(line[secret.endIndex...])
    guard !name.isEmpty else {
      throw ConfigurationError("line \(number): a name is missing, write the token, a blank and who its bearer is")
    }
    guard let name = String(validating: name, as: UTF8.self), let secret = String(validating: secret, as: UTF8.self)
    else { throw ConfigurationError("line \(number): the text is not UTF-8") }
    do throws(ConfigurationError) {
      return secret.hasPrefix(BearerToken.hashPrefix)
        ? try BearerToken(hashed: secret, principal: name) : try BearerToken(secret, principal: name)
    } catch {
      throw ConfigurationError("line \(number): \(error)")
    }
  }

  private static func dropByteOrderMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.starts(with: [0xef, 0xbb, 0xbf]) ? line.dropFirst(3) : line
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func trim(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
