extension Span where Element == UInt8 {
  /// The eight bytes from `index` on as one number, the first as its lowest byte. Traps when there are fewer.
  @inlinable public func word(at index: Int) -> UInt64 {
    precondition(index >= 0 && index <= count - 8, "index out of range")
    return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// Up to eight bytes from `index` on as one number, the first as its lowest byte; bytes past the end count as zeros.
  @inlinable public func paddedWord(at index: Int) -> UInt64 {
    let rest = count - index
    if rest >= 8 { return word(at: index) }
    if rest >= 4 {
      // Two words of four bytes, which overlap; the shift puts the second where its bytes belong.
      return UInt64(halfWord(at: index)) | UInt64(halfWord(at: count - 4)) << UInt64(8 * (rest - 4))
    }
    var word: UInt64 = 0
    var next = count
    while next > index {
      next &-= 1
      word = word << 8 | UInt64(self[next])
    }
    return word
  }

  @inlinable func halfWord(at index: Int) -> UInt32 {
    precondition(index >= 0 && index <= count - 4, "index out of range")
    return unsafe UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt32.self))
  }

  /// Whether both have the same bytes.
  @inlinable public func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard count >= 8 else { return paddedWord(at: 0) == other.paddedWord(at: 0) }
    var index = 0
    while index < count - 8 {
      guard word(at: index) == other.word(at: index) else { return false }
      index += 8
    }
    // The last word overlaps the one before it unless the length is a multiple of eight.
    return word(at: count - 8) == other.word(at: count - 8)
  }
}
