/// Two numbers, which JWS writes behind each other at full length (RFC 7518, section 3.4), and OpenSSL wants as DER (RFC
/// 3279, section 2.2.3).
enum ECDSASignature {
  /// - Parameter raw: both numbers, each in half of the bytes; at most 132 of them.
  static func der(_ raw: Span<UInt8>) -> [UInt8] {
    let size = raw.count / 2
    let body = integer(raw.extracting(0..<size)) + integer(raw.extracting(size..<2 * size))
    return [0x30] + (body.count < 0x80 ? [] : [0x81]) + [UInt8(truncatingIfNeeded: body.count)] + body
  }

  /// An unsigned number as an INTEGER: without leading zeros, except the one that keeps it from being negative.
  private static func integer(_ bytes: Span<UInt8>) -> [UInt8] {
    var start = 0
    while start < bytes.count - 1, bytes[start] == 0 { start += 1 }
    var number: [UInt8] = start < bytes.count && bytes[start] & 0x80 != 0 ? [0] : []
    for index in start..<bytes.count { number.append(bytes[index]) }
    return [0x02, UInt8(truncatingIfNeeded: number.count)] + number
  }
}
