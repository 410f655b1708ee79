public import WeirRPC

/// A secret that whoever shows it is let in by, and the name that its bearer then goes by.
///
/// The secret is in no description and no mirror of the value.
public struct BearerToken: Sendable {
  /// The secret itself, or its digest.
  let secret: [UInt8]
  /// Whether only the secret's SHA-256 digest is known.
  public let isHashed: Bool
  /// Who shows the token.
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
    self.secret = bytes
    isHashed = false
    self.principal = try Self.named(principal)
  }

  /// A token of which only the digest is known, so that whoever reads where it is kept cannot call with it. No salt is in
  /// it: a token has to be long and random, as `keyvalue-server token` makes them, or it can be guessed from its digest.
  ///
  /// - Parameter text: what `hash` has returned.
  /// - Throws: `ConfigurationError`, without the text in it.
  public init(hashed text: String, principal: String) throws(ConfigurationError) {
    let digest = Base64.decode(Array(text.utf8.dropFirst(Self.hashPrefix.utf8.count)).span, .url)
    guard text.hasPrefix(Self.hashPrefix), let digest, digest.count == 32 else {
      throw ConfigurationError("a hashed token is \(Self.hashPrefix) and 43 characters of base64url")
    }
    secret = digest
    isHashed = true
    self.principal = try Self.named(principal)
  }

  /// What stands in front of the digest of a hashed token.
  public static let hashPrefix = "sha256:"

  /// The hashed form of this token: `sha256:` and the digest in base64url.
  public var hash: String {
    var text: [UInt8] = []
    Base64.encode(digest.span, into: &text)
    let url = text.map {
      $0 == UInt8(ascii: "+") ? UInt8(ascii: "-") : $0 == UInt8(ascii: "/") ? UInt8(ascii: "_") : $0
    }
    return Self.hashPrefix + String(decoding: url, as: UTF8.self)
  }

  /// The SHA-256 digest of the secret.
  var digest: [UInt8] {
    guard !isHashed else { return secret }
    let digest = SHA256.digest(of: secret.span)
    return digest.indices.map { digest[$0] }
  }

  private static func named(_ name: String) throws(ConfigurationError) -> Principal {
    guard !name.isEmpty, !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { throw ConfigurationError("a principal has a name without control characters") }
    return Principal(name: name)
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
