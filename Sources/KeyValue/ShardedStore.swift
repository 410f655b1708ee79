internal import Synchronization

/// Keys and values in memory, in shards, each behind its own lock, so that workers seldom wait for each other.
public final class ShardedStore: Store {
  /// How much the store holds before it refuses more.
  public struct Limits: Sendable, Hashable {
    public var entries: Int
    /// Of keys and values in UTF-8, without what the tables take.
    public var bytes: Int

    public init(entries: Int = 1_000_000, bytes: Int = 128 * 1024 * 1024) {
      self.entries = entries
      self.bytes = bytes
    }
  }

  /// In the store itself: to find one counts no reference. Of these the first so many are used.
  private let shards = InlineArray<64, Mutex<[StoreKey: String]>> { _ in Mutex([:]) }
  private let shardCount: Int
  private let limits: Limits
  private let entries = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)

  /// - Parameter shards: rounded up to a power of two; at most 64.
  public init(limits: Limits = Limits(), shards: Int = 64) {
    self.limits = limits
    var count = 1
    while count < min(shards, self.shards.count) { count *= 2 }
    shardCount = count
  }

  /// How many keys have values.
  public var count: Int { entries.load(ordering: .relaxed) }

  /// Bytes of all keys and values.
  public var byteCount: Int { bytes.load(ordering: .relaxed) }

  public func get(_ key: String) -> String? {
    let key = StoreKey(key)
    return shards[index(of: key)].withLock { $0[key] }
  }

  public func put(_ key: String, _ value: String) throws(StoreError) {
    let key = StoreKey(key)
    try shards[index(of: key)].withLock { (values) throws(StoreError) in
      let old = values[key]
      let added = value.utf8.count + (old.map { -$0.utf8.count } ?? key.text.utf8.count)
      try reserve(entries: old == nil ? 1 : 0, bytes: added)
      values[key] = value
    }
  }

  public func delete(_ key: String) -> Bool {
    let key = StoreKey(key)
    guard let old = shards[index(of: key)].withLock({ $0.removeValue(forKey: key) }) else { return false }
    entries.subtract(1, ordering: .relaxed)
    bytes.subtract(key.text.utf8.count + old.utf8.count, ordering: .relaxed)
    return true
  }

  /// Counts first and takes back when it was too much, so that no two writers pass the limit together.
  private func reserve(entries newEntries: Int, bytes newBytes: Int) throws(StoreError) {
    let allEntries = entries.add(newEntries, ordering: .relaxed).newValue
    let allBytes = bytes.add(newBytes, ordering: .relaxed).newValue
    // What makes the store smaller is never refused.
    let isTooMany = newEntries > 0 && allEntries > limits.entries
    let isTooMuch = newBytes > 0 && allBytes > limits.bytes
    guard isTooMany || isTooMuch else { return }
    entries.subtract(newEntries, ordering: .relaxed)
    bytes.subtract(newBytes, ordering: .relaxed)
    throw .full(
      isTooMany
        ? "the store is full: it holds \(limits.entries) keys" : "the store is full: it holds \(limits.bytes) bytes")
  }

  private func index(of key: StoreKey) -> Int { key.spread & (shardCount - 1) }
}
