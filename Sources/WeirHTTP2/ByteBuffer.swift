/// Bytes that are gathered, lent and forgotten many times a second: appending is a copy and an addition.
///
/// It grows to what its owner's limits allow and keeps its memory.
@safe struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    unsafe base = .allocate(capacity: capacity)
  }

  deinit { unsafe base.deallocate() }

  mutating func append(_ bytes: UnsafePointer<UInt8>?, _ length: Int) {
    guard let bytes = unsafe bytes, length > 0 else { return }
    if count + length > capacity { grow(to: count + length) }
    unsafe (base + count).update(from: bytes, count: length)
    count += length
  }

  private mutating func grow(to needed: Int) {
    let larger = max(needed, capacity * 2)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe memory.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = memory
    capacity = larger
  }

  /// Lends a range of the bytes, and the range that follows it.
  func lend<Failure: Error>(
    _ start: Int, _ middle: Int, _ end: Int, _ body: (Span<UInt8>, Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let first = unsafe Span(_unsafeStart: base + start, count: middle - start)
    let second = unsafe Span(_unsafeStart: base + middle, count: end - middle)
    try body(first, second)
  }

  mutating func removeAll() { count = 0 }

  /// Moves what follows the first `length` bytes to the front.
  mutating func removeFirst(_ length: Int) {
    unsafe base.update(from: base + length, count: count - length)
    count -= length
  }
}
