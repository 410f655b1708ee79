public import WeirInterceptors
internal import WeirJSON
internal import WeirRPC
internal import WeirTLS

/// The keys that an issuer signs with (RFC 7517), each for one algorithm.
///
/// ```json
/// {"keys": [{"kty": "EC", "crv": "P-256", "kid": "2026-11", "alg": "ES256", "x": "…", "y": "…"}]}
/// ```
///
/// A key's `alg` is the only algorithm that it checks. Without `alg` it is `RS256` for an RSA key, what the curve implies
/// for others; a secret (`oct`) needs one.
public struct JSONWebKeySet: Sendable {
  /// Bytes that a set may have.
  public static let maximumSize = 1 << 20
  /// Keys in one set.
  public static let maximumKeys = 256
  /// Keys that are tried for a token that names none.
  static let maximumTries = 4

  private struct Entry: Sendable {
    let id: String?
    let key: VerificationKey
  }

  private let entries: [Entry]
  /// A line for each key that is not used, and why: one for encryption, of another type, or broken. Nothing of a key is in
  /// it but its `kid`.
  public let unused: [String]

  /// How many keys can be used.
  public var count: Int { entries.count }

  /// - Throws: `ConfigurationError` when the bytes are no such set, when two keys have the same `kid`, or when no key can be
  ///   used.
  public init(parsing bytes: [UInt8]) throws(ConfigurationError) {
    var entries: [Entry] = []
    var unused: [String] = []
    for (index, element) in try Self.keys(bytes).enumerated() {
      let name = element["kid"]?.string.map { "key \(index + 1) (\($0.debugDescription))" } ?? "key \(index + 1)"
      do throws(JSONWebKey.Invalid) {
        entries.append(Entry(id: element["kid"]?.string, key: try JSONWebKey.key(element)))
      } catch {
        unused.append("\(name): \(error)")
      }
    }
    for (index, entry) in entries.enumerated() {
      guard let id = entry.id else { continue }
      if entries[..<index].contains(where: { $0.id == id && $0.key.algorithm == entry.key.algorithm }) {
        throw ConfigurationError("two keys for \(entry.key.algorithm.rawValue) have the kid \(id.debugDescription)")
      }
    }
    guard !entries.isEmpty else {
      throw ConfigurationError((["no key in the set can be used"] + unused).joined(separator: "; "))
    }
    (self.entries, self.unused) = (entries, unused)
  }

  private static func keys(_ bytes: [UInt8]) throws(ConfigurationError) -> [JSONValue] {
    guard bytes.count <= maximumSize else {
      throw ConfigurationError("a key set has at most \(maximumSize) bytes, this one has \(bytes.count)")
    }
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes.span, limits: JSONLimits(depth: 16, memory: 64 << 20))
    } catch {
      throw ConfigurationError("no JSON: \(error.description)")
    }
    guard let keys = value["keys"]?.array else {
      throw ConfigurationError("no key set: an object with an array \"keys\" is wanted (RFC 7517)")
    }
    guard keys.count <= maximumKeys else {
      throw ConfigurationError("there are \(keys.count) keys, the maximum is \(maximumKeys)")
    }
    return keys
  }

  /// The keys that a token with this header may be signed with: those that it names, and those without a name.
  ///
  /// - Throws: `key` when there is none, `algorithm` when there are, but for others.
  func candidates(for header: TokenHeader) throws(AuthFailure) -> [VerificationKey] {
    var keys: [VerificationKey] = []
    var isNamed = false
    for entry in entries where header.keyID == nil || entry.id == nil || entry.id == header.keyID {
      isNamed = true
      if entry.key.algorithm == header.algorithm { keys.append(entry.key) }
    }
    guard !keys.isEmpty else { throw isNamed ? .algorithm : .key }
    return Array(keys.prefix(Self.maximumTries))
  }
}
