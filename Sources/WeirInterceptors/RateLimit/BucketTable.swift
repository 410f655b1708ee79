internal import Synchronization
internal import WeirRPC

/// The buckets of all clients, at most a stated number of them.
///
/// Invariants:
/// 1. A bucket is forgotten only when it is full again, so that forgetting it gives nobody anything.
/// 2. A client that finds no room shares one bucket with all such clients of its shard, until there is room. Neither
///    making up addresses nor waiting to be forgotten gets anybody past the limit.
/// 3. Each call takes one lock, for the time of one look-up, and allocates only for a client not seen before.
final class BucketTable: Sendable {
  private let seed: UInt64
  /// In the table itself: to find one counts no reference. Of these the first so many are used.
  private let shards: InlineArray<16, Mutex<Shard>>
  private let shardCount: Int

  /// How many buckets an insertion into a full shard looks at for one that may be forgotten.
  private static let sweep = 16

  /// - Parameter capacity: clients remembered at most; rounded up to a multiple of the number of shards.
  /// - Parameter shards: a power of two, at most 16.
  /// - Parameter seed: spreads clients over shards; random, so that nobody can crowd one of them.
  init(limit: RateLimit, capacity: Int, shards count: Int, seed: UInt64) {
    self.seed = seed
    let count = min(count, 16)
    let perShard = max(1, (capacity + count - 1) / count)
    shards = InlineArray { _ in Mutex(Shard(limit, capacity: perShard)) }
    shardCount = count
  }

  /// Takes tokens out of the client's bucket, all or none.
  ///
  /// - Parameter cost: in units of `TokenBucket`.
  /// - Returns: 0, or in how many nanoseconds there will be enough.
  func take(_ key: ClientKey, _ cost: Int128 = TokenBucket.unitsPerToken, at now: Instant) -> Int64 {
    shards[key.shard(of: shardCount, seed: seed)].withLock { $0.take(key, cost, at: now) }
  }

  /// Takes one token out of the client's bucket, ahead of time if there is none.
  ///
  /// - Returns: 0, or in how many nanoseconds there will be one.
  func reserve(_ key: ClientKey, at now: Instant) -> Int64 {
    shards[key.shard(of: shardCount, seed: seed)].withLock { $0.reserve(key, at: now) }
  }

  /// Puts one token back that was reserved and not used.
  func giveBack(_ key: ClientKey, at now: Instant) {
    shards[key.shard(of: shardCount, seed: seed)].withLock { $0.giveBack(key, at: now) }
  }

  /// Puts units of `TokenBucket` into the bucket of a client that has one; no other is any the fuller for it.
  func credit(_ key: ClientKey, _ units: Int128, at now: Instant) {
    shards[key.shard(of: shardCount, seed: seed)].withLock { $0.credit(key, units, at: now) }
  }

  /// Whether the client has a bucket of its own, with half of what it holds or less.
  func isHalfEmpty(_ key: ClientKey, at now: Instant) -> Bool {
    shards[key.shard(of: shardCount, seed: seed)].withLock { $0.isHalfEmpty(key, at: now) }
  }

  /// In how many nanoseconds the client's bucket will have a token; 0 when it has one, and for a client without a bucket
  /// of its own.
  func wait(_ key: ClientKey, at now: Instant) -> Int64 {
    shards[key.shard(of: shardCount, seed: seed)].withLock { $0.wait(key, at: now) }
  }

  /// What is in the client's bucket.
  func content(_ key: ClientKey, at now: Instant) -> RateLimitHeaders.Level {
    shards[key.shard(of: shardCount, seed: seed)].withLock { $0.content(key, at: now) }
  }

  /// Buckets fill by this limit from now on, with what is in them; those that hold more than its burst have that.
  func replaceLimit(_ limit: RateLimit) {
    for index in shards.indices { shards[index].withLock { $0.limit = limit } }
  }

  /// How many clients have a bucket of their own.
  var count: Int {
    var count = 0
    for index in shards.indices { count += shards[index].withLock { $0.count } }
    return count
  }

  private struct Shard {
    private struct Slot {
      var key: ClientKey
      var bucket: TokenBucket
    }

    var limit: RateLimit
    private var slots: [Slot] = []
    private var index: [ClientKey: Int] = [:]
    /// Where the client was found that asked last: a busy one often asks next too.
    private var recent = 0
    private var hand = 0
    private var overflow: TokenBucket
    private let capacity: Int

    init(_ limit: RateLimit, capacity: Int) {
      self.capacity = capacity
      self.limit = limit
      overflow = TokenBucket(limit, at: Instant(nanoseconds: .min))
    }

    var count: Int { slots.count }

    mutating func take(_ key: ClientKey, _ cost: Int128, at now: Instant) -> Int64 {
      let limit = limit
      if recent < slots.count, slots[recent].key == key { return slots[recent].bucket.take(limit, cost, at: now) }
      guard let slot = index[key] ?? insert(key, limit, at: now) else { return overflow.take(limit, cost, at: now) }
      recent = slot
      return slots[slot].bucket.take(limit, cost, at: now)
    }

    mutating func reserve(_ key: ClientKey, at now: Instant) -> Int64 {
      guard let slot = index[key] ?? insert(key, limit, at: now) else { return overflow.reserve(limit, at: now) }
      return slots[slot].bucket.reserve(limit, at: now)
    }

    /// To the shared bucket, if that is where the client is now: no more tokens come back than were taken.
    mutating func giveBack(_ key: ClientKey, at now: Instant) {
      guard let slot = index[key] else { return overflow.giveBack(limit, at: now) }
      slots[slot].bucket.giveBack(limit, at: now)
    }

    mutating func credit(_ key: ClientKey, _ units: Int128, at now: Instant) {
      if let slot = index[key] { slots[slot].bucket.giveBack(limit, units, at: now) }
    }

    func isHalfEmpty(_ key: ClientKey, at now: Instant) -> Bool {
      index[key].map { slots[$0].bucket.isHalfEmpty(limit, at: now) } ?? false
    }

    func wait(_ key: ClientKey, at now: Instant) -> Int64 {
      guard let slot = index[key] else { return 0 }
      // A copy: nothing is taken.
      var bucket = slots[slot].bucket
      return bucket.take(limit, at: now)
    }

    func content(_ key: ClientKey, at now: Instant) -> RateLimitHeaders.Level { bucket(key).content(limit, at: now) }

    /// The bucket of a client that has taken something: its own, or the one of those that found no room.
    private func bucket(_ key: ClientKey) -> TokenBucket { index[key].map { slots[$0].bucket } ?? overflow }

    private mutating func insert(_ key: ClientKey, _ limit: RateLimit, at now: Instant) -> Int? {
      let new = Slot(key: key, bucket: TokenBucket(limit, at: now))
      if slots.count < capacity {
        index[key] = slots.count
        slots.append(new)
        return slots.count - 1
      }
      for _ in 0..<min(BucketTable.sweep, capacity) {
        let slot = hand
        hand = (hand + 1) % capacity
        guard slots[slot].bucket.isFull(limit, at: now) else { continue }
        index[slots[slot].key] = nil
        index[key] = slot
        slots[slot] = new
        return slot
      }
      return nil
    }
  }
}
