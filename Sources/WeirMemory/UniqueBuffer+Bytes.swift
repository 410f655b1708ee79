extension UniqueBuffer where Element == UInt8 {
  /// Appends `length` bytes that lie at `bytes`, and not in this buffer.
  @unsafe @inlinable @inline(__always)
  public mutating func append(_ bytes: UnsafePointer<UInt8>, count length: Int) {
    reserve(length)
    unsafe (base + storedCount).initialize(from: bytes, count: length)
    storedCount &+= length
  }

  /// Makes room for `length` bytes more.
  @inlinable @inline(__always) public mutating func reserve(_ length: Int) {
    if storedCapacity &- storedCount < length { growBy(length) }
  }

  @inlinable @inline(never) mutating func growBy(_ length: Int) {
    grow(to: max(storedCount + length, storedCapacity * 2))
  }

  /// Appends lent bytes.
  @inlinable public mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { unsafe append(base, count: bytes.count) }
    }
  }

  /// Appends the UTF-8 of a text.
  @inlinable public mutating func append(text: StaticString) {
    unsafe append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Appends the UTF-8 of a text.
  @inlinable public mutating func append(text: String) { append(copying: text.utf8.span) }

  /// Appends a number, with zeros in front up to so many digits; at most 20.
  @inlinable public mutating func append(decimal number: UInt64, digits: Int = 1) {
    // Most numbers of a line are.
    if number < 1000, digits <= 3 { return append(small: UInt32(truncatingIfNeeded: number), digits: digits) }
    append(large: number, digits: digits)
  }

  @inlinable @inline(never) mutating func append(large number: UInt64, digits: Int) {
    var rest = number
    var length = 0
    // From the last digit on: how many there are shows at the end.
    var text = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
    repeat {
      length &+= 1
      text[20 &- length] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    append(copying: text.span.extracting((20 - max(length, min(digits, 20)))...))
  }

  /// Appends a number below 1000, in at least so many digits of three.
  @inlinable @inline(__always) mutating func append(small number: UInt32, digits: Int) {
    reserve(3)
    if number >= 100 || digits == 3 { put(digit: number / 100) }
    if number >= 10 || digits >= 2 { put(digit: number / 10 % 10) }
    put(digit: number % 10)
  }

  /// There is room for it.
  @inlinable @inline(__always) mutating func put(digit: UInt32) {
    unsafe (base + storedCount).initialize(to: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
    storedCount &+= 1
  }

  /// Lends the bytes.
  @inlinable public func withSpan<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(unsafe Span(_unsafeStart: base, count: storedCount))
  }
}
