internal import WeirJSON
public import WeirRPC

/// What the issuer of a verified token says about its bearer (RFC 7519, section 4).
///
/// Handlers and inner interceptors read them from the call:
///
/// ```swift
/// let tenant = call.values[JWTClaims.self]?.string("tenant")
/// ```
public struct JWTClaims: Sendable, CallKey {
  /// The claims are their own key.
  public typealias Value = JWTClaims

  /// Shared, so that a call that takes the claims over counts one reference.
  private final class Storage: Sendable {
    let claims: JSONObject

    init(_ claims: JSONObject) { self.claims = claims }
  }

  private let storage: Storage

  init(_ claims: JSONObject) { storage = Storage(claims) }

  subscript(name: String) -> JSONValue? { storage.claims[name] }

  /// Who issued the token, `iss`.
  public var issuer: String? { string("iss") }
  /// Whom it is about, `sub`.
  public var subject: String? { string("sub") }
  /// Whom it is for, `aud`: one name or several.
  public var audiences: [String] { strings("aud") }
  /// The token's own name, `jti`.
  public var id: String? { string("jti") }
  /// When it ends, `exp`, since 1970.
  public var expiration: Duration? { time("exp") }
  /// When it begins, `nbf`, since 1970.
  public var notBefore: Duration? { time("nbf") }
  /// When it was issued, `iat`, since 1970.
  public var issuedAt: Duration? { time("iat") }

  /// The names of all claims, in the token's order.
  public var names: [String] { storage.claims.members.map(\.name) }

  /// The text of a claim; nil when it is missing or no text.
  public func string(_ name: String) -> String? { self[name]?.string }

  /// The number of a claim; nil when it is missing or no integer of 64 bits.
  public func integer(_ name: String) -> Int64? { self[name]?.integer }

  /// The truth of a claim; nil when it is missing or no boolean.
  public func bool(_ name: String) -> Bool? {
    guard case .bool(let flag)? = self[name] else { return nil }
    return flag
  }

  /// The texts in a claim that is an array, or the one that it is; what is no text is left out.
  public func strings(_ name: String) -> [String] {
    switch self[name] {
    case .string(let text)?: [text]
    case .array(let elements)?: elements.compactMap(\.string)
    default: []
    }
  }

  /// The words of a claim that lists them with blanks between, such as `scope` (RFC 8693, section 4.2), or as an array.
  public func words(_ name: String) -> [String] {
    guard let text = string(name) else { return strings(name) }
    return text.split(separator: " ").map(String.init)
  }

  /// What a claim comes to as texts, for those who compare them: a text, a number, `true` or `false`, each of these in an
  /// array; of `scope` each word, and the whole. Empty for what is missing, `null` or an object.
  func values(of name: String) -> [String] {
    let values: [String] =
      switch self[name] {
      case .array(let elements)?: elements.compactMap(\.word)
      case let value?: value.word.map { [$0] } ?? []
      case nil: []
      }
    guard name == "scope", let whole = string(name), whole.utf8.contains(UInt8(ascii: " ")) else { return values }
    return words(name) + values
  }

  /// All claims that come to texts.
  var values: [String: [String]] {
    var all: [String: [String]] = [:]
    for name in names {
      let values = values(of: name)
      if !values.isEmpty { all[name] = values }
    }
    return all
  }

  /// A time since 1970 (`NumericDate`); nil when it is missing, no number, or beyond what anybody could mean.
  func time(_ name: String) -> Duration? {
    switch self[name] {
    case .integer(let seconds)? where abs(seconds.clamped) <= Self.latest: .seconds(seconds)
    case .real(let seconds)? where abs(seconds) <= Double(Self.latest): .seconds(seconds)
    default: nil
    }
  }

  /// Seconds since 1970, thousands of years from now, and far from where arithmetic ends.
  private static let latest: Int64 = 1 << 40
}

extension JSONValue {
  fileprivate var word: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .integer(let number): "\(number)"
    case .bool(let flag): "\(flag)"
    case .real(let number): "\(number)"
    case .null, .array, .object: nil
    }
  }
}

extension Int64 {
  /// The nearest number whose magnitude 64 bits hold too.
  fileprivate var clamped: Int64 { Swift.max(self, -.max) }
}
