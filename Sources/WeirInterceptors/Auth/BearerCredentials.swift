internal import WeirRPC

/// Reads `authorization` as RFC 9110 (section 11.4) and RFC 6750 (section 2.1) write it: a scheme in any case, blanks,
/// a token.
enum BearerCredentials {
  /// Why a caller is nobody, as log lines spell it.
  enum Failure: String, Error, Sendable {
    case missing
    /// More than one `authorization`: two programs on the way may not agree about which one counts.
    case several
    /// Not `Bearer`.
    case scheme
    case malformed
    case unknown
  }

  /// Costs no allocation.
  static func check(_ metadata: Metadata, against tokens: TokenTable) -> Result<Principal, Failure> {
    var result = Result<Principal, Failure>.failure(.missing)
    var count = 0
    metadata.forEach { name, value in
      guard isAuthorization(name) else { return }
      count += 1
      result = count == 1 ? check(value, against: tokens) : .failure(.several)
    }
    return result
  }

  private static func check(_ value: Span<UInt8>, against tokens: TokenTable) -> Result<Principal, Failure> {
    let blank = UInt8(ascii: " ")
    var position = 0
    while position < value.count, value[position] != blank { position += 1 }
    guard isBearer(value.extracting(0..<position)) else { return .failure(.scheme) }
    while position < value.count, value[position] == blank { position += 1 }
    guard position < value.count else { return .failure(.malformed) }
    return tokens.find(value.extracting(position..<value.count)).map(Result.success) ?? .failure(.unknown)
  }

  /// Of a length that the compiler knows, so that a comparison is a row of bytes and no loop.
  private static let authorization: InlineArray<13, UInt8> = [
    0x61, 0x75, 0x74, 0x68, 0x6f, 0x72, 0x69, 0x7a, 0x61, 0x74, 0x69, 0x6f, 0x6e,
  ]
  private static let bearer: InlineArray<6, UInt8> = [0x62, 0x65, 0x61, 0x72, 0x65, 0x72]

  private static func isAuthorization(_ name: Span<UInt8>) -> Bool {
    guard name.count == authorization.count else { return false }
    var difference: UInt8 = 0
    for index in authorization.indices { difference |= name[index] ^ authorization[index] }
    return difference == 0
  }

  private static func isBearer(_ scheme: Span<UInt8>) -> Bool {
    guard scheme.count == bearer.count else { return false }
    var difference: UInt8 = 0
    // Setting this bit makes an ASCII letter lower case, and makes a letter out of nothing else.
    for index in bearer.indices { difference |= (scheme[index] | 0x20) ^ bearer[index] }
    return difference == 0
  }
}
