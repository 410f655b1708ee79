internal import WeirInterceptors
internal import WeirJSON
internal import WeirRPC
internal import WeirTLS

/// Where the three parts of a signed token lie: `header.payload.signature` (RFC 7515, section 7.1).
struct CompactToken {
  let header: Range<Int>
  let payload: Range<Int>
  let signature: Range<Int>
  /// What the signature is for.
  var signed: Range<Int> { 0..<payload.upperBound }

  /// Nil when there are not three parts with something in each.
  init?(_ token: Span<UInt8>) {
    var dots = (first: 0, second: 0, count: 0)
    for index in token.indices where token[index] == UInt8(ascii: ".") {
      dots = (dots.count == 0 ? index : dots.first, dots.count == 1 ? index : dots.second, dots.count + 1)
    }
    guard dots.count == 2 else { return nil }
    header = 0..<dots.first
    payload = dots.first + 1..<dots.second
    signature = dots.second + 1..<token.count
    guard !header.isEmpty, !payload.isEmpty, !signature.isEmpty else { return nil }
  }

  /// Bounds for what a stranger wrote.
  private static let limits = JSONLimits(depth: 16, memory: 1 << 20)

  /// The JSON object that a part holds in base64url; nil when it holds anything else.
  static func object(_ part: Span<UInt8>) -> JSONObject? {
    guard let text = Base64.decode(part, .url), let value = try? JSONValue(parsing: text.span, limits: limits) else {
      return nil
    }
    return value.object
  }
}

/// What is used of a token's header before the signature is checked.
struct TokenHeader {
  let algorithm: SignatureAlgorithm
  let keyID: String?
  let type: String?

  /// - Throws: `malformed`, `algorithm`; `crit` makes every token malformed (RFC 7515, section 4.1.11): no extension is
  ///   understood here. Keys and addresses of keys in a header (`jwk`, `jku`, `x5c`, `x5u`) are not looked at.
  init(_ part: Span<UInt8>) throws(AuthFailure) {
    guard let header = CompactToken.object(part), header["crit"] == nil, let name = header["alg"]?.string else {
      throw .malformed
    }
    guard let algorithm = SignatureAlgorithm(rawValue: name) else { throw .algorithm }
    if let id = header["kid"], id.string == nil { throw .malformed }
    self.algorithm = algorithm
    keyID = header["kid"]?.string
    type = header["typ"]?.string
  }
}
