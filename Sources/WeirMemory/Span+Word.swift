extension Span where Element == UInt8 {
  /// The eight bytes from `index` on as one number, the first as its lowest byte. Traps when there are fewer.
  @inlinable public func word(at index: Int) -> UInt64 {
    precondition(index >= 0 && index <= count - 8, "index out of range")
    return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// Up to eight bytes from `index` on as one number, the first as its lowest byte; bytes past the end count as zeros.
  @inlinable public func paddedWord(at index: Int) -> UInt64 {
    if index <= count - 8 { return word(at: index) }
    var word: UInt64 = 0
    var next = count
    while next > index {
      next &-= 1
      word = word << 8 | UInt64(self[next])
    }
    return word
  }
}
