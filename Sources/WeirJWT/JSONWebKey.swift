internal import WeirJSON
internal import WeirRPC
internal import WeirTLS

/// Makes keys of JSON (RFC 7517, RFC 7518 section 6, RFC 8037 section 2). Private parts are not looked at.
enum JSONWebKey {
  typealias Invalid = VerificationKey.Invalid

  /// - Throws: why it is no key for signatures, without anything of the key.
  static func key(_ value: JSONValue) throws(Invalid) -> VerificationKey {
    guard let key = value.object, let type = key["kty"]?.string else { throw Invalid("it has no kty") }
    if let use = key["use"], use.string != "sig" { throw Invalid("its use is not sig") }
    if let operations = key["key_ops"], operations.array?.contains(.string("verify")) != true {
      throw Invalid("verify is not in its key_ops")
    }
    switch type {
    case "RSA":
      let algorithm = try algorithm(key, .rsa) ?? .rs256
      return try VerificationKey(rsa: algorithm, modulus: bytes(key, "n"), exponent: bytes(key, "e"))
    case "EC": return try ellipticCurve(key)
    case "OKP": return try edwards(key)
    case "oct":
      guard let algorithm = try algorithm(key, .hmac) else {
        throw Invalid("a secret needs alg: HS256, HS384 or HS512")
      }
      return try VerificationKey(secret: algorithm, bytes(key, "k"))
    default: throw Invalid("its kty is not RSA, EC, OKP or oct")
    }
  }

  private static func ellipticCurve(_ key: JSONObject) throws(Invalid) -> VerificationKey {
    let implied: SignatureAlgorithm
    switch key["crv"]?.string {
    case "P-256": implied = .es256
    case "P-384": implied = .es384
    case "P-521": implied = .es512
    default: throw Invalid("its crv is not P-256, P-384 or P-521")
    }
    if let algorithm = try algorithm(key, .ellipticCurve), algorithm != implied {
      throw Invalid("its alg and its crv do not belong together")
    }
    return try VerificationKey(ellipticCurve: implied, x: bytes(key, "x"), y: bytes(key, "y"))
  }

  private static func edwards(_ key: JSONObject) throws(Invalid) -> VerificationKey {
    guard let curve = key["crv"]?.string.flatMap(VerificationKey.EdwardsCurve.init) else {
      throw Invalid("its crv is not Ed25519 or Ed448")
    }
    _ = try algorithm(key, .edwards)
    return try VerificationKey(curve, x: bytes(key, "x"))
  }

  /// Nil when the key does not say.
  private static func algorithm(
    _ key: JSONObject, _ family: SignatureAlgorithm.Family
  ) throws(Invalid) -> SignatureAlgorithm? {
    guard let value = key["alg"] else { return nil }
    guard let algorithm = value.string.flatMap(SignatureAlgorithm.init), algorithm.family == family else {
      throw Invalid("its alg is not one that its kty signs with")
    }
    return algorithm
  }

  private static func bytes(_ key: JSONObject, _ name: String) throws(Invalid) -> [UInt8] {
    guard let text = key[name]?.string, let bytes = Base64.decode(Array(text.utf8).span, .url), !bytes.isEmpty else {
      throw Invalid("its \(name) is missing or no base64url")
    }
    return bytes
  }
}
