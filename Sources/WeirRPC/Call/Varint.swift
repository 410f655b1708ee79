// Numbers as protobuf writes them: seven bits a byte, the lowest first, the top bit set but in the last byte.

extension Array where Element == UInt8 {
  /// Appends a varint.
  package mutating func append(varint value: UInt64) {
    var rest = value
    while rest > 0x7f {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}

/// What there is where a varint should be.
@usableFromInline package enum Varint: Sendable, Hashable {
  case value(UInt64)
  /// The bytes end before it does.
  case truncated
  /// It goes on past the bytes that it may have.
  case tooLong
}

extension Span where Element == UInt8 {
  /// Reads a varint and goes on behind it. Bits beyond the 64th are dropped.
  ///
  /// - Parameters:
  ///   - position: where it begins; behind what was read of it afterwards.
  ///   - end: where the bytes end.
  ///   - limit: bytes that it may have, at most 10.
  @inlinable package func varint(at position: inout Int, before end: Int, limit: Int = 10) -> Varint {
    var value: UInt64 = 0
    for index in 0..<limit {
      guard position < end else { return .truncated }
      let byte = self[position]
      position += 1
      value |= UInt64(byte & 0x7f) << UInt64(7 * index)
      if byte < 0x80 { return .value(value) }
    }
    return .tooLong
  }
}
