import COpenSSL

/// A key that signatures are checked with, and the one algorithm that it is for: nobody who shows a signature has a say
/// in how it is checked.
public final class VerificationKey: Sendable {
  /// Why something is no key: one line, without the key.
  public struct Invalid: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    package init(_ description: String) { self.description = description }
  }

  /// The curves of RFC 8032.
  public enum EdwardsCurve: String, Sendable, Hashable {
    /// Keys of 32 bytes, signatures of 64.
    case ed25519 = "Ed25519"
    /// Keys of 57 bytes, signatures of 114.
    case ed448 = "Ed448"
  }

  private enum Material: Sendable {
    case publicKey(PublicKey)
    case secret([UInt8])
  }

  /// Bits of an RSA modulus; RFC 7518 (section 3.3) has the lower bound, the upper one bounds the work.
  public static let rsaBits = 2048...8192

  /// The one algorithm that the key verifies.
  public let algorithm: SignatureAlgorithm
  private let material: Material

  /// - Parameters:
  ///   - modulus, exponent: unsigned, the most significant byte first.
  /// - Throws: `Invalid` when they are no RSA key, or one outside of `rsaBits`.
  public init(rsa algorithm: SignatureAlgorithm, modulus: [UInt8], exponent: [UInt8]) throws(Invalid) {
    guard algorithm.family == .rsa else { throw Invalid("\(algorithm.rawValue) is not signed with an RSA key") }
    let modulus = Array(modulus.drop { $0 == 0 })
    let exponent = Array(exponent.drop { $0 == 0 })
    let bits = modulus.count * 8 - (modulus.first?.leadingZeroBitCount ?? 0)
    guard Self.rsaBits.contains(bits) else {
      throw Invalid(
        "an RSA key has \(Self.rsaBits.lowerBound) to \(Self.rsaBits.upperBound) bits, this one has \(bits)")
    }
    guard exponent.count <= 8, let last = exponent.last, last & 1 == 1, exponent != [1], (modulus.last ?? 0) & 1 == 1
    else { throw Invalid("an RSA exponent is odd, from 3, and has at most 64 bits") }
    let raw = unsafe modulus.withUnsafeBufferPointer { modulus in
      unsafe exponent.withUnsafeBufferPointer { exponent in
        unsafe weir_rsa_public_key(
          modulus.baseAddress, Int32(clamping: modulus.count), exponent.baseAddress, Int32(clamping: exponent.count))
      }
    }
    (self.algorithm, material) = unsafe (algorithm, try Self.publicKey(raw, "the numbers are no RSA key"))
  }

  /// - Parameters:
  ///   - x, y: the coordinates of the point, each as long as the curve's field.
  /// - Throws: `Invalid` when it is not a point of the algorithm's curve.
  public init(ellipticCurve algorithm: SignatureAlgorithm, x: [UInt8], y: [UInt8]) throws(Invalid) {
    guard let curve = algorithm.curve else {
      throw Invalid("\(algorithm.rawValue) is not signed with a key of an elliptic curve")
    }
    guard x.count == curve.size, y.count == curve.size else {
      throw Invalid("a coordinate on \(curve.name) has \(curve.size) bytes")
    }
    let raw = unsafe ([4] + x + y).withUnsafeBufferPointer { point in
      unsafe weir_ec_public_key(curve.name, point.baseAddress, point.count)
    }
    (self.algorithm, material) = unsafe (algorithm, try Self.publicKey(raw, "the point is not on \(curve.name)"))
  }

  /// - Parameter x: the public key as RFC 8032 encodes it.
  /// - Throws: `Invalid` when it has another length.
  public init(_ curve: EdwardsCurve, x: [UInt8]) throws(Invalid) {
    let kind = curve == .ed25519 ? EVP_PKEY_ED25519 : EVP_PKEY_ED448
    let raw = unsafe x.withUnsafeBufferPointer {
      unsafe EVP_PKEY_new_raw_public_key(kind, nil, $0.baseAddress, $0.count)
    }
    (algorithm, material) = unsafe (.edDSA, try Self.publicKey(raw, "the bytes are no \(curve.rawValue) key"))
  }

  /// - Throws: `Invalid` when the secret is shorter than the digest (RFC 7518, section 3.2).
  public init(secret algorithm: SignatureAlgorithm, _ secret: [UInt8]) throws(Invalid) {
    guard algorithm.family == .hmac else { throw Invalid("\(algorithm.rawValue) is not signed with a secret") }
    guard secret.count >= algorithm.digestLength else {
      throw Invalid(
        "a secret for \(algorithm.rawValue) has at least \(algorithm.digestLength) bytes, this one has \(secret.count)")
    }
    (self.algorithm, material) = (algorithm, .secret(secret))
  }

  private static func publicKey(_ raw: OpaquePointer?, _ refusal: String) throws(Invalid) -> Material {
    OpenSSLErrors.clear()
    guard let raw = unsafe raw else { throw Invalid(refusal) }
    return unsafe .publicKey(PublicKey(raw))
  }

  /// Whether `signature`, as RFC 7518 and RFC 8037 write it, is this key's for `message`.
  public func verify(_ signature: Span<UInt8>, of message: Span<UInt8>) -> Bool {
    switch material {
    case .secret(let secret):
      return Self.hmac(of: message, secret, algorithm).map { $0.count == signature.count && $0.isEqual(signature) }
        ?? false
    case .publicKey(let key):
      guard let size = algorithm.curve?.size else { return verify(signature, of: message, key) }
      guard signature.count == 2 * size else { return false }
      return verify(ECDSASignature.der(signature).span, of: message, key)
    }
  }

  private func verify(_ signature: Span<UInt8>, of message: Span<UInt8>, _ key: PublicKey) -> Bool {
    defer { OpenSSLErrors.clear() }
    let isPSS: Int32 = algorithm.isPSS ? 1 : 0
    return unsafe signature.withUnsafeBufferPointer { signature in
      unsafe message.withUnsafeBufferPointer { message in
        unsafe weir_verify(
          key.raw, algorithm.digest, isPSS, signature.baseAddress, signature.count, message.baseAddress, message.count)
          == 1
      }
    }
  }

  /// What `verify` takes for the signature of `message`, when the key is a secret. For tests, which sign with it.
  package func authenticationCode(for message: Span<UInt8>) -> [UInt8]? {
    guard case .secret(let secret) = material else { return nil }
    return Self.hmac(of: message, secret, algorithm)
  }

  private static func hmac(
    of message: Span<UInt8>, _ secret: [UInt8], _ algorithm: SignatureAlgorithm
  ) -> [UInt8]? {
    defer { OpenSSLErrors.clear() }
    var code = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var count: UInt32 = 0
    let isDone = unsafe code.withUnsafeMutableBufferPointer { code in
      unsafe message.withUnsafeBufferPointer { message in
        unsafe HMAC(
          EVP_get_digestbyname(algorithm.digest), secret, Int32(clamping: secret.count), message.baseAddress,
          message.count, code.baseAddress, &count) != nil
      }
    }
    return isDone ? Array(code.prefix(Int(count))) : nil
  }
}

/// The corresponding C type is `EVP_PKEY`.
@safe private final class PublicKey: @unchecked Sendable {
  // Sendable: OpenSSL only reads a complete key, and counts references to it atomically.
  let raw: OpaquePointer

  /// Takes ownership.
  init(_ raw: OpaquePointer) { unsafe self.raw = raw }

  deinit { unsafe EVP_PKEY_free(raw) }
}

extension [UInt8] {
  /// Compares in a time that says nothing about the bytes. Both have the same length.
  fileprivate func isEqual(_ other: Span<UInt8>) -> Bool {
    unsafe other.withUnsafeBufferPointer { unsafe CRYPTO_memcmp(self, $0.baseAddress, $0.count) == 0 }
  }
}
