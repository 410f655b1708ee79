import Testing

@testable import WeirTLS

/// The examples of RFC 7515 (appendix A) and RFC 8037 (appendix A).
@Suite struct VerificationKeyTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let key: VerificationKey
    let signed: String
    let signature: [UInt8]
    var testDescription: String { key.algorithm.rawValue }

    func verify(_ signature: [UInt8], _ signed: String? = nil) -> Bool {
      key.verify(signature.span, of: Array((signed ?? self.signed).utf8).span)
    }
  }

  private static let payload =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
  private static let modulus =
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgN"
    + "MsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xs"
    + "mtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"

  // Made anew each time: a static one looks like a leak to the address sanitizer, which knows no pointers with spare bits.
  static var examples: [Example] {
    do {
      return [
        Example(
          key: try VerificationKey(
            secret: .hs256,
            decode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow")),
          signed: "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + payload,
          signature: decode("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
        Example(
          key: try VerificationKey(rsa: .rs256, modulus: decode(modulus), exponent: [1, 0, 1]),
          signed: "eyJhbGciOiJSUzI1NiJ9." + payload,
          signature: decode(
            "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CU"
              + "Ar7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_d"
              + "O--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0ig"
              + "cN_IoypGlUPQGe77Rw")),
        Example(
          key: try VerificationKey(
            ellipticCurve: .es256, x: decode("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"),
            y: decode("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")),
          signed: "eyJhbGciOiJFUzI1NiJ9." + payload,
          signature: decode("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q")),
        Example(
          key: try VerificationKey(
            ellipticCurve: .es512,
            x: decode("AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk"),
            y: decode("ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2")),
          signed: "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA",
          signature: decode(
            "AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7XdtAG8GaSwFKdCAPZgoXD2Y"
              + "BJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn")),
        Example(
          key: try VerificationKey(.ed25519, x: decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")),
          signed: "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc",
          signature: decode("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")),
      ]
    } catch {
      Issue.record(error)
      return []
    }
  }

  /// base64url.
  private static func decode(_ text: String) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var bits = 0
    var value: UInt32 = 0
    var bytes: [UInt8] = []
    for letter in text {
      value = value << 6 | UInt32(alphabet.firstIndex(of: letter) ?? 0)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(bits)))
      }
    }
    return bytes
  }

  @Test func `there are examples`() { #expect(Self.examples.count == 5) }

  @Test(arguments: examples) func `the examples of the RFCs are good`(_ example: Example) {
    #expect(example.verify(example.signature))
  }

  @Test(arguments: examples) func `one other bit makes a signature bad`(_ example: Example) {
    for index in stride(from: 0, to: example.signature.count, by: 7) {
      var other = example.signature
      other[index] ^= 1
      #expect(!example.verify(other))
    }
    #expect(!example.verify(example.signature, example.signed + "x"))
    #expect(!example.verify(example.signature, ""))
  }

  @Test(arguments: examples) func `a signature of another length is bad`(_ example: Example) {
    for count in [0, 1, 31, 63, 64, 65, 1000] where count != example.signature.count {
      #expect(!example.verify([UInt8](repeating: 0, count: count)))
    }
    #expect(!example.verify(example.signature + [0]))
    #expect(!example.verify([0] + example.signature))
    #expect(!example.verify(example.signature.dropLast()))
  }

  @Test(arguments: examples) func `zeros are no signature`(_ example: Example) {
    #expect(!example.verify([UInt8](repeating: 0, count: example.signature.count)))
    #expect(!example.verify([UInt8](repeating: 0xff, count: example.signature.count)))
  }

  @Test func `a signature of another kind of RSA is bad`() throws {
    let example = Self.examples[1]
    for algorithm in [SignatureAlgorithm.rs384, .rs512, .ps256, .ps384, .ps512] {
      let key = try VerificationKey(rsa: algorithm, modulus: Self.decode(Self.modulus), exponent: [1, 0, 1])
      #expect(!Example(key: key, signed: example.signed, signature: example.signature).verify(example.signature))
    }
  }

  @Test(arguments: [
    ([], [1, 0, 1], "an RSA key has 2048 to 8192 bits, this one has 0"),
    ([UInt8](repeating: 0xff, count: 128), [1, 0, 1], "an RSA key has 2048 to 8192 bits, this one has 1024"),
    ([UInt8](repeating: 0xff, count: 1025), [1, 0, 1], "an RSA key has 2048 to 8192 bits, this one has 8200"),
    ([UInt8](repeating: 0xff, count: 256), [1], "an RSA exponent is odd, from 3, and has at most 64 bits"),
    ([UInt8](repeating: 0xff, count: 256), [2], "an RSA exponent is odd, from 3, and has at most 64 bits"),
    ([UInt8](repeating: 0xff, count: 256), [], "an RSA exponent is odd, from 3, and has at most 64 bits"),
    (
      [UInt8](repeating: 0xff, count: 256), [1, 0, 0, 0, 0, 0, 0, 0, 1],
      "an RSA exponent is odd, from 3, and has at most 64 bits"
    ),
  ])
  func `numbers that are no RSA key are refused`(_ modulus: [UInt8], _ exponent: [UInt8], _ reason: String) {
    let error = #expect(throws: VerificationKey.Invalid.self) {
      try VerificationKey(rsa: .rs256, modulus: modulus, exponent: exponent)
    }
    #expect(error?.description == reason)
  }

  @Test func `points that are not on the curve are refused`() {
    let zero = [UInt8](repeating: 0, count: 32)
    #expect(throws: VerificationKey.Invalid("the point is not on P-256")) {
      try VerificationKey(ellipticCurve: .es256, x: zero, y: zero)
    }
    #expect(throws: VerificationKey.Invalid("a coordinate on P-384 has 48 bytes")) {
      try VerificationKey(ellipticCurve: .es384, x: zero, y: zero)
    }
    #expect(throws: VerificationKey.Invalid("the bytes are no Ed25519 key")) { try VerificationKey(.ed25519, x: [1]) }
    #expect(throws: VerificationKey.Invalid("the bytes are no Ed448 key")) { try VerificationKey(.ed448, x: zero) }
  }

  @Test func `an algorithm is for its own kind of key`() {
    #expect(throws: VerificationKey.Invalid.self) {
      try VerificationKey(rsa: .hs256, modulus: [UInt8](repeating: 0xff, count: 256), exponent: [3])
    }
    #expect(throws: VerificationKey.Invalid.self) { try VerificationKey(ellipticCurve: .edDSA, x: [], y: []) }
    #expect(throws: VerificationKey.Invalid.self) {
      try VerificationKey(secret: .rs256, [UInt8](repeating: 1, count: 64))
    }
    #expect(throws: VerificationKey.Invalid("a secret for HS512 has at least 64 bytes, this one has 63")) {
      try VerificationKey(secret: .hs512, [UInt8](repeating: 1, count: 63))
    }
  }
}
