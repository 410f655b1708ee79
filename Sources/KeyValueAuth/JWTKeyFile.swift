public import KeyValueApp
public import Logging
public import WeirJWT
internal import WeirPOSIX

/// A file with the keys of signed tokens, and what it held when it was last good.
public final class JWTKeyFile: ReloadedFile {
  /// The path of the file, as the flag names it.
  public let path: String
  /// The keys of the last good reading; tokens are checked with them.
  public let keys: JWTKeys

  /// - Throws: what the kernel says, or why the file holds no set of keys.
  public init(_ path: String) throws {
    self.path = path
    keys = JWTKeys(try Self.read(path))
  }

  /// Reads the file again. What cannot be used changes nothing.
  public func reload(_ logger: Logger) {
    do {
      keys.replace(with: try Self.read(path))
      logger.notice("keys of signed tokens were read again", metadata: ["count": "\(keys.current.count)"])
      warn(logger)
    } catch {
      logger.error("keys of signed tokens were not changed", metadata: ["path": "\(path)", "error": "\(error)"])
    }
  }

  /// Names the keys in the file that are not used.
  public func warn(_ logger: Logger) {
    for reason in keys.current.unused {
      logger.warning("a key of signed tokens is not used", metadata: ["path": "\(path)", "reason": "\(reason)"])
    }
  }

  private static func read(_ path: String) throws -> JSONWebKeySet {
    try JSONWebKeySet(parsing: File.contents(of: path, maximum: JSONWebKeySet.maximumSize))
  }
}
