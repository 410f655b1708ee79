/// The memory of buffers that are empty for now, for others that are not: who works last gets what was used last, which
/// the processor still has at hand.
@safe public struct SpareBuffers<Element>: ~Copyable {
  @usableFromInline var spare: UniqueBuffer<Memory>
  /// Elements of memory that a buffer may keep here.
  @usableFromInline let largest: Int
  @usableFromInline let limit: Int

  @unsafe @usableFromInline struct Memory {
    @usableFromInline let base: UnsafeMutablePointer<Element>
    @usableFromInline let capacity: Int

    @inlinable init(base: UnsafeMutablePointer<Element>, capacity: Int) {
      unsafe self.base = base
      unsafe self.capacity = capacity
    }
  }

  /// - Parameters:
  ///   - limit: buffers whose memory is kept.
  ///   - largest: elements; memory for more goes back to the allocator.
  @inlinable public init(limit: Int, largest: Int) {
    unsafe spare = UniqueBuffer<Memory>(capacity: limit)
    self.limit = limit
    self.largest = largest
  }

  @inlinable deinit {
    for index in unsafe 0..<spare.count { unsafe spare[index].base.deallocate() }
  }

  /// Gives a buffer memory, if it has none and there is some.
  @inlinable public mutating func lend(to buffer: inout UniqueBuffer<Element>) {
    guard buffer.capacity == 0, let memory = unsafe spare.popLast() else { return }
    unsafe buffer.base = memory.base
    unsafe buffer.storedCapacity = memory.capacity
  }

  /// Empties a buffer, and takes its memory.
  @inlinable public mutating func takeBack(_ buffer: inout UniqueBuffer<Element>) {
    buffer.removeAll()
    guard buffer.capacity > 0, !buffer.isBorrowed else { return }
    if unsafe spare.count < limit, buffer.capacity <= largest {
      unsafe spare.append(Memory(base: buffer.base, capacity: buffer.capacity))
    } else {
      unsafe buffer.base.deallocate()
    }
    unsafe buffer.base = UniqueBuffer<Element>.nowhere
    buffer.storedCapacity = 0
  }
}
