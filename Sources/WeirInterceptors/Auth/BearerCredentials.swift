package import WeirRPC

/// Reads `authorization` as RFC 9110 (section 11.4) and RFC 6750 (section 2.1) write it: a scheme in any case, blanks,
/// a token.
package enum BearerCredentials {
  /// Costs no allocation.
  static func check(_ metadata: Metadata, against tokens: TokenTable) -> Result<Principal, AuthFailure> {
    withToken(in: metadata) { token in tokens.find(token).map(Result.success) ?? .failure(.unknown) }
  }

  /// Lends the token to `body`, and says why there is none otherwise.
  @inlinable @inline(__always) package static func withToken<Value>(
    in metadata: Metadata, _ body: (Span<UInt8>) -> Result<Value, AuthFailure>
  ) -> Result<Value, AuthFailure> {
    var result = Result<Value, AuthFailure>.failure(.missing)
    var count = 0
    metadata.forEach { name, value in
      guard isAuthorization(name) else { return }
      count += 1
      result = count == 1 ? withToken(of: value, body) : .failure(.several)
    }
    return result
  }

  @inlinable @inline(__always) static func withToken<Value>(
    of value: Span<UInt8>, _ body: (Span<UInt8>) -> Result<Value, AuthFailure>
  ) -> Result<Value, AuthFailure> {
    let blank = UInt8(ascii: " ")
    var position = 0
    while position < value.count, value[position] != blank { position += 1 }
    guard isBearer(value.extracting(0..<position)) else { return .failure(.scheme) }
    while position < value.count, value[position] == blank { position += 1 }
    guard position < value.count else { return .failure(.malformed) }
    return body(value.extracting(position..<value.count))
  }

  /// Of a length that the compiler knows, so that a comparison is a row of bytes and no loop.
  @usableFromInline static let authorization: InlineArray<13, UInt8> = [
    0x61, 0x75, 0x74, 0x68, 0x6f, 0x72, 0x69, 0x7a, 0x61, 0x74, 0x69, 0x6f, 0x6e,
  ]
  @usableFromInline static let bearer: InlineArray<6, UInt8> = [0x62, 0x65, 0x61, 0x72, 0x65, 0x72]

  @usableFromInline static func isAuthorization(_ name: Span<UInt8>) -> Bool {
    guard name.count == authorization.count else { return false }
    var difference: UInt8 = 0
    for index in authorization.indices { difference |= name[index] ^ authorization[index] }
    return difference == 0
  }

  @usableFromInline static func isBearer(_ scheme: Span<UInt8>) -> Bool {
    guard scheme.count == bearer.count else { return false }
    var difference: UInt8 = 0
    // Setting this bit makes an ASCII letter lower case, and makes a letter out of nothing else.
    for index in bearer.indices { difference |= (scheme[index] | 0x20) ^ bearer[index] }
    return difference == 0
  }
}
