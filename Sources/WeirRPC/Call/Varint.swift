extension Array where Element == UInt8 {
  /// Appends a number as protobuf writes one: seven bits a byte, the lowest first, the top bit set but in the last byte.
  package mutating func append(varint value: UInt64) {
    var rest = value
    while rest > 0x7f {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
