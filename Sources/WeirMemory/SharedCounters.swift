import Glibc
public import Synchronization

/// A fixed number of counters, zero at first, that any thread may add to and read.
///
/// The memory is the system's zero pages until it is written: counters that nobody adds to cost no memory, however many.
@safe public struct SharedCounters: ~Copyable, @unchecked Sendable {  // Each is atomic.
  @usableFromInline let base: UnsafeMutablePointer<Atomic<Int>>
  /// How many there are.
  public let count: Int

  /// - Parameter count: how many counters, at least 1.
  public init(count: Int) {
    precondition(count > 0, "there is at least one counter")
    self.count = count
    // Zeros are what an atomic zero looks like (its one stored property is the number).
    guard let memory = unsafe calloc(count, MemoryLayout<Atomic<Int>>.stride) else { fatalError("out of memory") }
    unsafe base = memory.bindMemory(to: Atomic<Int>.self, capacity: count)
  }

  deinit { unsafe free(base) }

  /// Adds to the counter at `index`; wraps around at the end. Traps for an index outside of `0..<count`.
  @inlinable public func add(_ amount: Int, at index: Int) {
    precondition(index >= 0 && index < count, "index out of range")
    unsafe base[index].add(amount, ordering: .relaxed)
  }

  /// What the counter at `index` stands at. Traps for an index outside of `0..<count`.
  @inlinable public func value(at index: Int) -> Int {
    precondition(index >= 0 && index < count, "index out of range")
    return unsafe base[index].load(ordering: .relaxed)
  }
}
