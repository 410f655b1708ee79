import WeirInterceptors
import Testing

@testable import WeirJWT

@Suite struct JSONWebKeySetTests {
  private static let ec =
    #""kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","#
    + #""y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0""#
  private static let edwards = #""kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo""#
  private static let secret = #""kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T""#

  private static func parse(_ keys: String...) throws -> JSONWebKeySet {
    let objects = keys.map { "{\($0)}" }.joined(separator: ",")
    return try JSONWebKeySet(parsing: Array(#"{"keys":[\#(objects)]}"#.utf8))
  }

  private static func reason(_ text: String) -> String? {
    do {
      _ = try JSONWebKeySet(parsing: Array(text.utf8))
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `every kind of key is read`() throws {
    let set = try Self.parse(Self.ec, Self.edwards, Self.secret + #","alg":"HS256""#)
    #expect(set.count == 3)
    #expect(set.unused == [])
  }

  @Test func `a key that cannot be used is named, and the others are`() throws {
    let set = try Self.parse(
      Self.ec, Self.ec + #","use":"enc","kid":"secrets""#, Self.ec + #","key_ops":["sign"]"#,
      Self.ec + #","key_ops":["verify"],"kid":"b""#, Self.ec + #","alg":"ES384""#, Self.ec + #","alg":"HS256""#,
      Self.ec + #","alg":"none""#, Self.secret, #""kty":"oct","k":"AA","alg":"HS256""#, #""kty":"RSA","n":"AQAB""#,
      #""kty":"dir""#, #""crv":"P-256""#, #""kty":"EC","crv":"secp256k1""#, #""kty":"OKP","crv":"X25519","x":"AA""#,
      #""kty":"oct","k":"A+==","alg":"HS256""#)
    #expect(set.count == 2)
    #expect(
      set.unused == [
        #"key 2 ("secrets"): its use is not sig"#, "key 3: verify is not in its key_ops",
        "key 5: its alg and its crv do not belong together", "key 6: its alg is not one that its kty signs with",
        "key 7: its alg is not one that its kty signs with", "key 8: a secret needs alg: HS256, HS384 or HS512",
        "key 9: a secret for HS256 has at least 32 bytes, this one has 1", "key 10: its e is missing or no base64url",
        "key 11: its kty is not RSA, EC, OKP or oct", "key 12: it has no kty",
        "key 13: its crv is not P-256, P-384 or P-521", "key 14: its crv is not Ed25519 or Ed448",
        "key 15: its k is missing or no base64url",
      ])
  }

  @Test(arguments: [
    ("", "no JSON: the text is empty"), ("[]", #"no key set: an object with an array "keys" is wanted (RFC 7517)"#),
    (#"{"keys":{}}"#, #"no key set: an object with an array "keys" is wanted (RFC 7517)"#),
    (#"{"keys":[]}"#, "no key in the set can be used"),
    (#"{"keys":[7]}"#, "no key in the set can be used; key 1: it has no kty"),
  ])
  func `what is no set of keys is refused`(_ text: String, _ reason: String) {
    #expect(Self.reason(text) == reason)
  }

  @Test func `a name is one key's, for each algorithm`() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try Self.parse(Self.ec + #","kid":"a""#, Self.ec + #","kid":"a""#)
    }
    #expect(error?.description == #"two keys for ES256 have the kid "a""#)
    #expect(try Self.parse(Self.ec + #","kid":"a""#, Self.edwards + #","kid":"a""#).count == 2)
  }

  @Test func `sets have bounds`() {
    #expect(
      Self.reason(String(repeating: " ", count: (1 << 20) + 1))
        == "a key set has at most 1048576 bytes, this one has 1048577")
    let many = Array(repeating: "{}", count: 257).joined(separator: ",")
    #expect(Self.reason(#"{"keys":[\#(many)]}"#) == "there are 257 keys, the maximum is 256")
  }
}
