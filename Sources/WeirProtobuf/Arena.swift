internal import CProtobufC

/// The memory of one decoding or encoding: everything protobuf-c asks for, given back at once.
///
/// The first bytes lie on the stack, so that a small message costs no `malloc`. What protobuf-c may ask for in all is
/// bounded, because a few bytes on the wire can stand for many in memory (an element of a repeated message takes two
/// bytes there, and here as many as its type has fields), and because merging a sub-message that comes twice copies what
/// came before.
/// Only generated code uses it.
@unsafe public struct Arena {
  /// The state lies at the head of the first chunk; its address is what protobuf-c hands back to `alloc`.
  @unsafe struct State {
    var allocator: ProtobufCAllocator
    var next: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    /// Bytes that may still be taken from the heap.
    var budget: Int
    /// The newest chunk from the heap; each begins with the address of the one before.
    var chunks: UnsafeMutableRawPointer?
    var exhausted: Bool
    /// Decoding: the bytes are a copy that `Repair` made.
    var isRepaired = false
    /// Decoding: protobuf-c has read the bytes, but not as it should have.
    var needsRepair = false
    /// Decoding: fields that the schema does not know are not kept.
    var dropsUnknown = false
    /// Encoding: what the schema does not know is set apart for `Groups`.
    var wrapsUnknown = false
    /// Encoding: bytes that do not lie in the arena.
    var lent = 0
  }

  @usableFromInline let state: UnsafeMutableRawPointer

  /// What fits into the frame of a function without asking whether the stack has room.
  @usableFromInline static var stackBytes: Int { 1024 }

  /// Lends an arena to `body`.
  ///
  /// - Parameter budget: bytes that may be taken from the heap.
  @inlinable public static func with<Result, Failure: Error>(
    budget: Int, _ body: (Arena) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe withUnsafeTemporaryAllocation(byteCount: stackBytes, alignment: 16) {
      (memory) throws(Failure) -> Result in
      let arena = unsafe Arena(in: memory, budget: budget)
      defer { unsafe arena.release() }
      return try unsafe body(arena)
    }
  }

  @usableFromInline init(in memory: UnsafeMutableRawBufferPointer, budget: Int) {
    // The buffer is never empty, so it has an address.
    unsafe state = memory.baseAddress.unsafelyUnwrapped
    let allocator = unsafe ProtobufCAllocator(
      alloc: { state, size in unsafe state.flatMap { unsafe Arena(state: $0).take(size) } },
      free: { _, _ in },
      allocator_data: state)
    unsafe state.initializeMemory(
      as: State.self,
      to: State(
        allocator: allocator, next: state + header, end: state + memory.count, budget: budget, chunks: nil,
        exhausted: false))
  }

  private init(state: UnsafeMutableRawPointer) { unsafe self.state = state }

  /// The first member of the state, so it has the same address.
  var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
    unsafe state.assumingMemoryBound(to: ProtobufCAllocator.self)
  }

  var pointer: UnsafeMutablePointer<State> { unsafe state.assumingMemoryBound(to: State.self) }

  var header: Int { unsafe (MemoryLayout<State>.size + alignment - 1) & -alignment }

  /// Gives back all memory, for the decoding of a repaired copy within `budget`.
  func reset(budget: Int) {
    unsafe release()
    unsafe pointer.pointee.next = state + header
    unsafe pointer.pointee.end = state + Self.stackBytes
    unsafe pointer.pointee.budget = budget
    unsafe pointer.pointee.chunks = nil
    unsafe pointer.pointee.exhausted = false
    unsafe pointer.pointee.isRepaired = true
    unsafe pointer.pointee.needsRepair = false
  }

  @usableFromInline var needsRepair: Bool { unsafe pointer.pointee.needsRepair }

  @usableFromInline func wrapUnknownFields() { unsafe pointer.pointee.wrapsUnknown = true }

  @usableFromInline func dropUnknownFields() { unsafe pointer.pointee.dropsUnknown = true }

  @usableFromInline func release() {
    var chunk = unsafe pointer.pointee.chunks
    while let current = unsafe chunk {
      unsafe chunk = current.load(as: UnsafeMutableRawPointer?.self)
      unsafe current.deallocate()
    }
  }

  /// Memory for `size` bytes, aligned for anything; nil when the budget is used up.
  @inline(__always) func take(_ size: Int) -> UnsafeMutableRawPointer? {
    guard size >= 0, size <= Int.max - alignment else { return nil }
    let rounded = (size + alignment - 1) & -alignment
    let next = unsafe pointer.pointee.next
    if unsafe rounded <= pointer.pointee.end - next {
      unsafe pointer.pointee.next = next + rounded
      return unsafe next
    }
    return unsafe takeFromHeap(rounded)
  }

  /// A block of its own for what is large; for the rest a chunk, from which what follows is taken too.
  @inline(never) private func takeFromHeap(_ rounded: Int) -> UnsafeMutableRawPointer? {
    guard unsafe rounded <= pointer.pointee.budget else {
      unsafe pointer.pointee.exhausted = true
      return nil
    }
    let isLarge = rounded > chunkBytes / 4
    let size = isLarge ? rounded : chunkBytes
    unsafe pointer.pointee.budget -= size
    let chunk = UnsafeMutableRawPointer.allocate(
      byteCount: size + alignment, alignment: alignment)
    unsafe chunk.storeBytes(of: pointer.pointee.chunks, as: UnsafeMutableRawPointer?.self)
    unsafe pointer.pointee.chunks = chunk
    let memory = unsafe chunk + alignment
    if !isLarge {
      unsafe pointer.pointee.next = memory + rounded
      unsafe pointer.pointee.end = memory + size
    }
    return unsafe memory
  }
}

private let alignment = 16
private let chunkBytes = 8192
