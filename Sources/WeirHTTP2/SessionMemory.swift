import CNGHTTP2
import Glibc

/// Memory for the small objects of nghttp2, of which each stream takes half a dozen: what one gives back the next gets,
/// in a few instructions, however many are given back at once.
///
/// 1. It and the sessions that share it are used on one thread.
/// 2. It lives until the last of them is gone; each of them sees to that.
/// 3. It keeps no more than `limit` bytes that nobody uses; beyond, they go back to the system's allocator.
@safe public final class SessionMemory {
  private let blocks: UnsafeMutablePointer<SpareBlocks>

  /// - Parameter limit: bytes to keep.
  public init(limit: Int) {
    unsafe blocks = .allocate(capacity: 1)
    unsafe blocks.initialize(to: SpareBlocks(limit: limit))
  }

  deinit {
    unsafe blocks.pointee.removeAll()
    unsafe blocks.deallocate()
  }

  /// Bytes that are kept for later.
  var kept: Int { unsafe blocks.pointee.kept }

  /// What nghttp2 is to allocate with.
  var allocator: nghttp2_mem {
    unsafe nghttp2_mem(mem_user_data: blocks, malloc: take, free: give, calloc: takeZeroed, realloc: resize)
  }
}

/// Blocks that nobody uses, by size. Each carries its size in front of the bytes that its user sees.
@safe private struct SpareBlocks {
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

  mutating func removeAll() {
    for index in 0..<Self.steps {
      while let block = unsafe first[index] {
        unsafe first[index] = block.load(as: UnsafeMutableRawPointer?.self)
        unsafe free(block - Self.header)
      }
    }
    kept = 0
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

private func blocks(_ context: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<SpareBlocks> {
  guard let context = unsafe context else { fatalError("nghttp2 lost its allocator") }
  return unsafe context.assumingMemoryBound(to: SpareBlocks.self)
}

private let take: nghttp2_malloc = { size, context in unsafe blocks(context).pointee.take(size) }

private let give: nghttp2_free = { block, context in
  if let block = unsafe block { unsafe blocks(context).pointee.give(block) }
}

private let takeZeroed: nghttp2_calloc = { count, size, context in
  let (total, overflow) = count.multipliedReportingOverflow(by: size)
  guard !overflow, let block = unsafe blocks(context).pointee.take(total) else { return nil }
  return unsafe memset(block, 0, total)
}

private let resize: nghttp2_realloc = { block, size, context in
  guard let block = unsafe block else { return unsafe blocks(context).pointee.take(size) }
  return unsafe blocks(context).pointee.resize(block, size)
}
