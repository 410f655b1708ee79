import Testing
import WeirRPC

@testable import WeirJWT
@testable import WeirTLS

/// Signed tokens, and the keys that they are signed with.
enum SampleToken {
  static let secret = Array("0123456789abcdef0123456789abcdef".utf8)
  /// What wall clocks of these tests show, in seconds since 1970.
  static let now: Int64 = 1_800_000_000

  /// Parts in base64url.
  static func encode(_ text: String) -> String { encode(Array(text.utf8)) }

  static func encode(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    Base64.encode(bytes.span, into: &output)
    return String(decoding: output, as: UTF8.self).replacing("+", with: "-").replacing("/", with: "_")
  }

  /// Signed with HMAC and SHA-256.
  static func make(
    _ claims: String, header: String = #"{"alg":"HS256","kid":"one"}"#, secret: [UInt8] = secret
  ) throws -> String {
    let signed = encode(header) + "." + encode(claims)
    let key = try VerificationKey(secret: .hs256, secret)
    let code = key.authenticationCode(for: Array(signed.utf8).span)
    return try signed + "." + encode(#require(code))
  }

  /// What every token here has, and `more`.
  static func claims(_ more: String = "", expiresIn seconds: Int64 = 600) -> String {
    #"{"iss":"https://issuer.example","aud":["other","weir"],"sub":"alice","exp":\#(now + seconds)\#(more)}"#
  }

  static func keys(_ keys: String...) throws -> JSONWebKeySet {
    let own = #"{"kty":"oct","kid":"one","alg":"HS256","k":"\#(encode(secret))"}"#
    return try JSONWebKeySet(parsing: Array(#"{"keys":[\#(([own] + keys).joined(separator: ","))]}"#.utf8))
  }

  static func policy() throws -> JWTPolicy { try JWTPolicy(issuer: "https://issuer.example", audiences: ["weir"]) }
}
