/// A checksum of 64 bits against bits that change by accident; no secret is in it.
///
/// Bytes go in by words. Each step is a bijection of what was there, so that one changed word always shows. Long parts go
/// through four lanes at once.
struct Checksum {
  private var state: UInt64 = 0x9e37_79b9_7f4a_7c15

  private static let factor: UInt64 = 0xff51_afd7_ed55_8ccd

  private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* factor
    return product ^ (product >> 32)
  }

  mutating func add(_ word: UInt64) { state = Self.mix(state, word) }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    var index = 0
    if bytes.count >= 64 { unsafe addLanes(bytes, &index) }
    while index + 8 <= bytes.count {
      add(unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(unsafe bytes[index])
      index += 1
    }
    add(rest)
  }

  private mutating func addLanes(_ bytes: UnsafeRawBufferPointer, _ index: inout Int) {
    var (a, b, c, d) = (state, state &+ 1, state &+ 2, state &+ 3)
    while index + 32 <= bytes.count {
      // The four words lie before the end that the loop looks at.
      a = Self.mix(a, unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
      b = Self.mix(b, unsafe bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self).littleEndian)
      c = Self.mix(c, unsafe bytes.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self).littleEndian)
      d = Self.mix(d, unsafe bytes.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self).littleEndian)
      index += 32
    }
    state = a
    add(b)
    add(c)
    add(d)
  }

  var value: UInt64 { Self.mix(state, 0x2545_f491_4f6c_dd1d) }
}
