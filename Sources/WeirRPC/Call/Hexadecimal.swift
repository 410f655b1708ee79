/// Eight hexadecimal digits at a time, in lower case. A word of them has the first digit in its lowest byte.
@usableFromInline package enum Hexadecimal {
  /// The digits of a number, its highest first.
  @inlinable package static func digits(_ number: UInt32) -> UInt64 {
    var spread = UInt64(number.byteSwapped)
    spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff
    spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff
    // Each byte's two digits, the high one first.
    spread = (spread >> 4 | spread << 8) & 0x0f0f_0f0f_0f0f_0f0f
    let isLetter = (spread &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return spread &+ 0x3030_3030_3030_3030 &+ isLetter &* 39
  }

  /// The number that eight digits write.
  ///
  /// - Returns: nil when one of them is no digit, or a capital one.
  @inlinable package static func number(_ digits: UInt64) -> UInt32? {
    let isLetter = digits >> 6 & 0x0101_0101_0101_0101
    let low = digits & 0x0f0f_0f0f_0f0f_0f0f
    // 0x30 above a decimal digit, of which the last is 9; 0x60 above a letter, of which the first is 1 and the last 6.
    let isKnown = digits & 0xf0f0_f0f0_f0f0_f0f0 == 0x3030_3030_3030_3030 &+ isLetter &* 0x30
    let isAbove = (low &+ 0x0606_0606_0606_0606 &+ isLetter &* 3) & 0x1010_1010_1010_1010
    let isBelow = (low | 0x1010_1010_1010_1010) &- isLetter
    guard isKnown, isAbove == 0, isBelow & 0x1010_1010_1010_1010 == 0x1010_1010_1010_1010 else { return nil }
    var number = low &+ isLetter &* 9
    number = (number << 4 | number >> 8) & 0x00ff_00ff_00ff_00ff
    number = (number | number >> 8) & 0x0000_ffff_0000_ffff
    number |= number >> 16
    return UInt32(truncatingIfNeeded: number).byteSwapped
  }
}

extension InlineArray where Element == UInt8 {
  /// Writes the first of eight digits.
  @inlinable package mutating func put(digits: UInt64, first count: Int = 8, at place: Int) {
    for index in 0..<count { self[place + index] = UInt8(truncatingIfNeeded: digits >> (8 * index)) }
  }

  /// Writes a number of 64 bits in sixteen digits.
  @inlinable package mutating func put(number: UInt64, at place: Int) {
    put(digits: Hexadecimal.digits(UInt32(truncatingIfNeeded: number >> 32)), at: place)
    put(digits: Hexadecimal.digits(UInt32(truncatingIfNeeded: number)), at: place + 8)
  }
}
