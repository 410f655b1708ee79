/// How a signed token is signed, by the names of RFC 7518 (section 3.1) and RFC 8037. There is no `none`.
public enum SignatureAlgorithm: String, Sendable, Hashable, CaseIterable {
  /// HMAC with SHA-256.
  case hs256 = "HS256"
  /// HMAC with SHA-384.
  case hs384 = "HS384"
  /// HMAC with SHA-512.
  case hs512 = "HS512"
  /// RSA, PKCS #1 v1.5, with SHA-256.
  case rs256 = "RS256"
  /// RSA, PKCS #1 v1.5, with SHA-384.
  case rs384 = "RS384"
  /// RSA, PKCS #1 v1.5, with SHA-512.
  case rs512 = "RS512"
  /// RSA, PSS, with SHA-256.
  case ps256 = "PS256"
  /// RSA, PSS, with SHA-384.
  case ps384 = "PS384"
  /// RSA, PSS, with SHA-512.
  case ps512 = "PS512"
  /// ECDSA on P-256, with SHA-256.
  case es256 = "ES256"
  /// ECDSA on P-384, with SHA-384.
  case es384 = "ES384"
  /// ECDSA on P-521, with SHA-512.
  case es512 = "ES512"
  /// Ed25519 or Ed448, whichever the key is.
  case edDSA = "EdDSA"

  /// What kind of key signs so.
  public enum Family: Sendable, Hashable { case hmac, rsa, ellipticCurve, edwards }

  /// What kind of key signs so.
  public var family: Family {
    switch self {
    case .hs256, .hs384, .hs512: .hmac
    case .rs256, .rs384, .rs512, .ps256, .ps384, .ps512: .rsa
    case .es256, .es384, .es512: .ellipticCurve
    case .edDSA: .edwards
    }
  }

  /// OpenSSL's name of the digest; nil for EdDSA, which has its own.
  var digest: String? {
    switch self {
    case .hs256, .rs256, .ps256, .es256: "SHA256"
    case .hs384, .rs384, .ps384, .es384: "SHA384"
    case .hs512, .rs512, .ps512, .es512: "SHA512"
    case .edDSA: nil
    }
  }

  var digestLength: Int {
    switch self {
    case .hs256, .rs256, .ps256, .es256: 32
    case .hs384, .rs384, .ps384, .es384: 48
    case .hs512, .rs512, .ps512, .es512: 64
    case .edDSA: 0
    }
  }

  var isPSS: Bool { self == .ps256 || self == .ps384 || self == .ps512 }

  /// OpenSSL's name of the curve, and the bytes of one coordinate (RFC 7518, section 3.4).
  var curve: (name: String, size: Int)? {
    switch self {
    case .es256: ("P-256", 32)
    case .es384: ("P-384", 48)
    case .es512: ("P-521", 66)
    default: nil
    }
  }
}
