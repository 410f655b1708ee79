/// A growing row of plain values with one owner: an array without copy-on-write, so that a change costs no question
/// whether somebody else looks on. The memory is kept until the end.
@safe public struct UniqueBuffer<Element>: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  /// The memory that the buffer began with when that is somebody else's to give back; nil for most.
  @usableFromInline var borrowed: UnsafeMutablePointer<Element>?
  /// Whether its memory is not its own.
  @inlinable var isBorrowed: Bool { unsafe borrowed == base }
  @usableFromInline var storedCapacity: Int
  /// How many elements fit before it grows.
  @inlinable public var capacity: Int { storedCapacity }
  /// How many elements there are.
  @inlinable public var count: Int { storedCount }
  @usableFromInline var storedCount = 0

  /// - Parameter capacity: elements that fit before it grows.
  @inlinable public init(capacity: Int = 0) {
    storedCapacity = max(0, capacity)
    unsafe base = capacity > 0 ? .allocate(capacity: capacity) : Self.nowhere
  }

  /// In memory that somebody else gives back, when the buffer is gone.
  @unsafe @inlinable init(borrowing memory: UnsafeMutableBufferPointer<Element>) {
    storedCapacity = memory.count
    unsafe base = memory.baseAddress ?? Self.nowhere
    unsafe borrowed = base
  }

  /// Lends a buffer in memory of the stack, for what is written and passed on at once. If it outgrows that it gets memory
  /// of its own.
  ///
  /// - Parameter capacity: elements; together no more than a kilobyte, or the memory does not come from the stack.
  @inlinable @inline(__always) public static func withTemporary<Result>(
    capacity: Int, _ body: (inout UniqueBuffer) -> Result
  ) -> Result {
    unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: capacity) { memory in
      var buffer = unsafe UniqueBuffer(borrowing: memory)
      let result = body(&buffer)
      // One that was put in its place would mean that the memory of the stack is somewhere else now.
      precondition(unsafe buffer.borrowed == memory.baseAddress, "a lent buffer was kept")
      return result
    }
  }

  /// Where no memory is needed, an address that nothing is read from.
  @inlinable static var nowhere: UnsafeMutablePointer<Element> {
    unsafe UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment).unsafelyUnwrapped
  }

  @inlinable deinit {
    unsafe base.deinitialize(count: storedCount)
    if capacity > 0, !isBorrowed { unsafe base.deallocate() }
  }

  /// Whether it holds no element.
  @inlinable public var isEmpty: Bool { storedCount == 0 }

  /// An element by its place, from 0 to below `count`. Traps outside of it.
  @inlinable public subscript(index: Int) -> Element {
    unsafeAddress {
      precondition(index >= 0 && index < storedCount, "index out of range")
      return unsafe UnsafePointer(base + index)
    }
    unsafeMutableAddress {
      precondition(index >= 0 && index < storedCount, "index out of range")
      return unsafe base + index
    }
  }

  /// Where an element lies, until the next change of the buffer.
  @unsafe @inlinable public func pointer(to index: Int) -> UnsafePointer<Element> {
    precondition(index >= 0 && index < storedCount, "index out of range")
    return unsafe UnsafePointer(base + index)
  }

  /// Adds an element at the end; with no room left, memory doubles.
  @inlinable public mutating func append(_ element: consuming Element) {
    if storedCount == capacity { grow(to: max(4, capacity * 2)) }
    unsafe (base + storedCount).initialize(to: element)
    storedCount += 1
  }

  /// The last element; nil when there is none.
  @inlinable public var last: Element? {
    storedCount > 0 ? unsafe base[storedCount - 1] : nil
  }

  /// Takes the last element away; nil when there is none.
  @inlinable public mutating func popLast() -> Element? {
    guard storedCount > 0 else { return nil }
    storedCount -= 1
    return unsafe (base + storedCount).move()
  }

  /// Removes every element and keeps the memory.
  @inlinable public mutating func removeAll() {
    unsafe base.deinitialize(count: storedCount)
    storedCount = 0
  }

  /// Removes the first `length` elements; the others move to the front.
  @inlinable public mutating func removeFirst(_ length: Int) {
    precondition(length >= 0 && length <= storedCount, "more than there is")
    unsafe base.deinitialize(count: length)
    unsafe base.moveInitialize(from: base + length, count: storedCount - length)
    storedCount -= length
  }

  /// Removes one element; the later ones move up.
  @inlinable public mutating func remove(at index: Int) {
    precondition(index >= 0 && index < storedCount, "index out of range")
    unsafe (base + index).deinitialize(count: 1)
    unsafe (base + index).moveInitialize(from: base + index + 1, count: storedCount - index - 1)
    storedCount -= 1
  }

  @inlinable mutating func grow(to larger: Int) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    unsafe memory.moveInitialize(from: base, count: storedCount)
    if capacity > 0, !isBorrowed { unsafe base.deallocate() }
    unsafe base = memory
    storedCapacity = larger
  }
}

/// Who has it may send it on, or let others read it while it does not change.
extension UniqueBuffer: @unchecked Sendable where Element: Sendable {}
