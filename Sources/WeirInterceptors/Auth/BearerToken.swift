public import WeirRPC

/// A secret that whoever shows it is let in by, and the name that its bearer then goes by.
///
/// The secret is in no description and no mirror of the value.
public struct BearerToken: Sendable {
  let secret: [UInt8]
  public let principal: Principal

  /// In bytes: with `Bearer ` ahead, the longest field value that HTTP/2 sessions here take (64 KiB). A server takes what
  /// its limit of a header list leaves room for, by default somewhat less than 16 KiB.
  public static let maximumLength = 65_536 - "Bearer ".utf8.count

  /// - Parameter secret: letters, digits and `-._~+/`, then any number of `=` (`b64token` of RFC 6750, section 2.1).
  /// - Parameter principal: what log lines call the bearer; not empty, no control characters.
  /// - Throws: `ConfigurationError`, without the secret in it.
  public init(_ secret: String, principal: String) throws(ConfigurationError) {
    let bytes = Array(secret.utf8)
    guard bytes.count <= Self.maximumLength else {
      throw ConfigurationError("a token has at most \(Self.maximumLength) characters, this one has \(bytes.count)")
    }
    guard Self.isWellFormed(bytes) else {
      throw ConfigurationError("a token has letters, digits and -._~+/ only, and may end in =")
    }
    guard !principal.isEmpty, !principal.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw ConfigurationError("a principal has a name without control characters") }
    self.secret = bytes
    self.principal = Principal(name: principal)
  }

  private static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard padding < bytes.count else { return false }
    return bytes.dropLast(padding).allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default:
        "-._~+/".utf8.contains(byte)
      }
    }
  }
}

extension BearerToken: CustomStringConvertible, CustomReflectable {
  public var description: String { "the token of \(principal.name)" }
  public var customMirror: Mirror { Mirror(self, children: ["principal": principal.name]) }
}
