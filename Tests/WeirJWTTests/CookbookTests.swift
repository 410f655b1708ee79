import Testing
import WeirRPC

@testable import WeirJWT
@testable import WeirTLS

/// The signed examples of RFC 7520 (sections 4.1 to 4.4), from the key as the RFC writes it to the signature.
@Suite struct CookbookTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// A JSON Web Key.
    let key: String
    let header: String
    let signature: String
  }

  private static let payload =
    "SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUg"
    + "cm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0"
    + "IGJlIHN3ZXB0IG9mZiB0by4"

  private static let modulus =
    "n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRB"
    + "SFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD"
    + "1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_"
    + "qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw"

  private static func rsa(_ algorithm: String) -> String {
    #"{"kty":"RSA","kid":"bilbo.baggins@hobbiton.example","use":"sig","alg":"\#(algorithm)","n":"\#(modulus)","#
      + #""e":"AQAB"}"#
  }

  static let examples = [
    Example(
      testDescription: "4.1, RS256", key: rsa("RS256"),
      header: "eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9",
      signature:
        "MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83xuglII7PNDi8"
        + "4wnB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJDt5aAE6x8wW1Kt9eRo4QPocS"
        + "adnHXFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJu"
        + "shZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg"),
    Example(
      testDescription: "4.2, PS384", key: rsa("PS384"),
      header: "eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9",
      signature:
        "cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItl"
        + "lVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0"
        + "TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0"
        + "uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw"),
    Example(
      testDescription: "4.3, ES512",
      key: #"{"kty":"EC","kid":"bilbo.baggins@hobbiton.example","use":"sig","crv":"P-521","#
        + #""x":"AHKZLLOsCOzz5cY97ewNUajB957y-C-U88c3v13nmGZx6sYl_oJXu9A5RkTKqjqvjyekWF-7ytDyRXYgCF5cj0Kt","#
        + #""y":"AdymlHvOiLxXkEhayXQnNCvDX4h9htZaCJN34kfmC6pV5OhQHiraVySsUdaQkAgDPrwQrJmbnX9cwlGfP-HqHZR1"}"#,
      header: "eyJhbGciOiJFUzUxMiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9",
      signature: "AE_R_YZCChjn4791jSQCrdPZCNYqHXCTZH0-JZGYNlaAjP2kqaluUIIUnC9qvbu9Plon7KRTzoNEuT4Va2cmL1eJAQy3mtPBu_u_"
        + "sDDyYjnAMDxXPn7XrT0lw-kvAD890jl8e2puQens_IEKBpHABlsbEPX6sFY8OcGDqoRuBomu9xQ2"),
    Example(
      testDescription: "4.4, HS256",
      key: #"{"kty":"oct","kid":"018c0ae5-4d9b-471b-bfd6-eef314bc7037","use":"sig","alg":"HS256","#
        + #""k":"hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg"}"#,
      header: "eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9",
      signature: "s0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0"),
  ]

  private func isGood(_ example: Example, payload: String = payload) throws -> Bool {
    let keys = try JSONWebKeySet(parsing: Array(#"{"keys":[\#(example.key)]}"#.utf8))
    let token = Array("\(example.header).\(payload).\(example.signature)".utf8)
    guard let parts = CompactToken(token.span),
      let signature = Base64.decode(token.span.extracting(parts.signature), .url)
    else {
      Issue.record("the example is no token")
      return false
    }
    let header = try TokenHeader(token.span.extracting(parts.header))
    let candidates = try keys.candidates(for: header)
    #expect(candidates.count == 1)
    return candidates.contains { $0.verify(signature.span, of: token.span.extracting(parts.signed)) }
  }

  @Test(arguments: examples) func `the examples are good`(_ example: Example) throws {
    #expect(try isGood(example))
  }

  @Test(arguments: examples) func `another payload is not what was signed`(_ example: Example) throws {
    #expect(try !isGood(example, payload: Self.payload + "A"))
  }
}
