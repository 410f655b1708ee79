import CNGHTTP2
import Glibc
import WeirMemory

/// What sessions need while they are at work, and only then: a worker has one for all its connections, so that a
/// connection at rest takes little, and one at work gets memory that was used a moment ago.
///
/// 1. It and the sessions that share it are used on one thread.
/// 2. It lives until the last of them is gone; each of them sees to that.
/// 3. Of each kind of memory it keeps a stated amount that nobody uses; more goes back to the system's allocator.
@safe public final class SessionMemory {
  let state: UnsafeMutablePointer<SessionMemoryState>

  /// - Parameters:
  ///   - blocks: bytes to keep of nghttp2's small objects.
  ///   - bodies: bytes to keep of response bodies.
  public init(blocks: Int, bodies: Int) {
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: SessionMemoryState(blocks: blocks, bodies: bodies))
  }

  deinit {
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// What nghttp2 is to allocate with.
  var allocator: nghttp2_mem {
    unsafe nghttp2_mem(mem_user_data: state, malloc: take, free: give, calloc: takeZeroed, realloc: resize)
  }
}

/// Where a session finds memory without counting references.
struct SessionMemoryState: ~Copyable {
  var blocks: SpareBlocks
  var events = SpareBuffers<HTTP2Event>(limit: 4, largest: 4096)
  var output = SpareBuffers<UInt8>(limit: 4, largest: 1 << 18)
  var bodies: SpareBodies

  init(blocks: Int, bodies: Int) {
    self.blocks = SpareBlocks(limit: blocks)
    self.bodies = SpareBodies(limit: bodies)
  }
}

/// The memory of response bodies that have been sent.
///
/// A small body does not wait in the memory of a large one: it would take more than anybody counts, for as long as its client
/// likes. `fit` sees to that.
struct SpareBodies: ~Copyable {
  /// Bytes of memory that a body of any size may have.
  private static let modest = 16_384

  private let limit: Int
  private(set) var kept = 0
  private var spare = UniqueBuffer<[UInt8]>()

  init(limit: Int) { self.limit = limit }

  /// A body of `prefix` bytes, of no meaning, in at most so many bytes of memory.
  mutating func take(prefix: Int = 0, upTo capacity: Int = .max) -> [UInt8] {
    guard !spare.isEmpty, spare[spare.count - 1].capacity <= capacity, var body = spare.popLast() else {
      return prefix > 0 ? [UInt8](repeating: 0, count: prefix) : []
    }
    kept &-= body.capacity
    // What it held is cut off here and not when it was given back: so the bytes of the prefix need not be written.
    if body.count > prefix {
      body.removeSubrange(prefix...)
    } else {
      for _ in body.count..<prefix { body.append(0) }
    }
    return body
  }

  /// Gives a body that is to wait memory that is not much larger than itself.
  mutating func fit(_ body: inout [UInt8]) {
    guard body.capacity > Self.modest, body.count < body.capacity / 4 else { return }
    var large = body
    body = []
    body.reserveCapacity(large.count)
    body.append(contentsOf: large)
    takeBack(&large)
  }

  /// Takes the memory of a body.
  mutating func takeBack(_ body: inout [UInt8]) {
    let capacity = body.capacity
    guard capacity > 0 else { return }
    guard kept &+ capacity <= limit else {
      body = []
      return
    }
    kept &+= capacity
    var taken: [UInt8] = []
    swap(&taken, &body)
    spare.append(consume taken)
  }
}

/// nghttp2's small objects, of which each stream takes half a dozen: what one gives back the next gets, in a few
/// instructions, however many are given back at once.
///
/// Blocks that nobody uses, by size. Each carries its size in front of the bytes that its user sees.
@safe struct SpareBlocks: ~Copyable {
  /// As large as the strictest alignment that the system's allocator grants.
  private static let header = 16
  /// Sizes are told apart in steps of so many bytes; larger blocks are not kept.
  private static let step = 1 << shift
  private static let shift = 5
  private static let steps = 16

  private let limit: Int
  private(set) var kept = 0
  /// The first of each size; its bytes name the next.
  private var first = unsafe InlineArray<16, UnsafeMutableRawPointer?>(repeating: nil)

  init(limit: Int) { self.limit = limit }

  /// How many steps a block is long; zero for one that is not kept.
  @inline(__always) private static func steps(_ size: Int) -> Int {
    let steps = (size &+ step &- 1) >> shift
    return steps <= Self.steps ? steps : 0
  }

  @inline(__always) mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
    let steps = Self.steps(size)
    guard steps > 0, let block = unsafe first[steps &- 1] else { return unsafe Self.make(size) }
    unsafe first[steps &- 1] = block.load(as: UnsafeMutableRawPointer?.self)
    kept &-= steps &* Self.step
    return unsafe block
  }

  @inline(__always) mutating func give(_ block: UnsafeMutableRawPointer) {
    let steps = unsafe Self.steps(Self.size(block))
    guard steps > 0, kept < limit else { return unsafe free(block - Self.header) }
    unsafe block.storeBytes(of: first[steps &- 1], as: UnsafeMutableRawPointer?.self)
    unsafe first[steps &- 1] = block
    kept &+= steps &* Self.step
  }

  mutating func resize(_ block: UnsafeMutableRawPointer, _ size: Int) -> UnsafeMutableRawPointer? {
    let old = unsafe Self.size(block)
    if old >= size { return unsafe block }
    guard let larger = unsafe take(size) else { return nil }
    unsafe larger.copyMemory(from: block, byteCount: old)
    unsafe give(block)
    return unsafe larger
  }

  deinit {
    for index in unsafe first.indices {
      var next = unsafe first[index]
      while let block = unsafe next {
        unsafe next = block.load(as: UnsafeMutableRawPointer?.self)
        unsafe free(block - Self.header)
      }
    }
  }

  private static func make(_ size: Int) -> UnsafeMutableRawPointer? {
    let steps = steps(size)
    let size = steps > 0 ? steps * step : size
    guard let memory = unsafe malloc(header + size) else { return nil }
    unsafe memory.storeBytes(of: size, as: Int.self)
    return unsafe memory + header
  }

  @inline(__always) private static func size(_ block: UnsafeMutableRawPointer) -> Int {
    unsafe (block - header).load(as: Int.self)
  }
}

private func memory(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SessionMemoryState> {
  guard let context = unsafe context else { fatalError("nghttp2 lost its allocator") }
  return unsafe context.assumingMemoryBound(to: SessionMemoryState.self)
}

private let take: nghttp2_malloc = { size, context in unsafe memory(context).pointee.blocks.take(size) }

private let give: nghttp2_free = { block, context in
  if let block = unsafe block { unsafe memory(context).pointee.blocks.give(block) }
}

private let takeZeroed: nghttp2_calloc = { count, size, context in
  let (total, overflow) = count.multipliedReportingOverflow(by: size)
  guard !overflow, let block = unsafe memory(context).pointee.blocks.take(total) else { return nil }
  return unsafe memset(block, 0, total)
}

private let resize: nghttp2_realloc = { block, size, context in
  guard let block = unsafe block else { return unsafe memory(context).pointee.blocks.take(size) }
  return unsafe memory(context).pointee.blocks.resize(block, size)
}
