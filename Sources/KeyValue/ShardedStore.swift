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

  private final class Shard: Sendable {
    let values = Mutex<[StoreKey: String]>([:])
  }

  private let shards: [Shard]
  private let limits: Limits
  private let entries = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)

  /// - Parameter shards: rounded up to a power of two.
  public init(limits: Limits = Limits(), shards: Int = 64) {
    self.limits = limits
    var count = 1
    while count < shards { count *= 2 }
    self.shards = (0..<count).map { _ in Shard() }
  }

  /// How many keys have values.
  public var count: Int { entries.load(ordering: .relaxed) }

  /// Bytes of all keys and values.
  public var byteCount: Int { bytes.load(ordering: .relaxed) }

  public func get(_ key: String) -> String? {
    let key = StoreKey(key)
    return shard(of: key).values.withLock { $0[key] }
  }

  public func put(_ key: String, _ value: String) throws(StoreError) {
    let key = StoreKey(key)
    try shard(of: key).values.withLock { (values) throws(StoreError) in
      let old = values[key]
      let added = value.utf8.count + (old.map { -$0.utf8.count } ?? key.text.utf8.count)
      try reserve(entries: old == nil ? 1 : 0, bytes: added)
      values[key] = value
    }
  }

  public func delete(_ key: String) -> Bool {
    let key = StoreKey(key)
    guard let old = shard(of: key).values.withLock({ $0.removeValue(forKey: key) }) else { return false }
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

  private func shard(of key: StoreKey) -> Shard { shards[key.spread & (shards.count - 1)] }
}
