internal import Synchronization

/// Keys and values in memory. Reads find them in shards, each behind its own lock, so that workers seldom wait for each
/// other; writes come one after the other.
public final class ShardedStore: Store {
  /// How much the store holds before it refuses more.
  public struct Limits: Sendable, Hashable {
    /// Entries, expired ones too until they are swept.
    public var entries: Int
    /// Of keys and values in UTF-8, without what the tables take.
    public var bytes: Int

    /// An empty store.
    ///
    /// - Parameters:
    ///   - entries: how many it holds at the most.
    ///   - bytes: of keys and values, all together.
    public init(entries: Int = 1_000_000, bytes: Int = 128 * 1024 * 1024) {
      self.entries = entries
      self.bytes = bytes
    }
  }

  /// In the store itself: to find one counts no reference. Of these the first so many are used.
  private let shards = InlineArray<64, Mutex<EntryTable>> { _ in Mutex(EntryTable()) }
  private let shardCount: Int
  private let hasher: KeyHasher
  private let limits: Limits
  private let writer = Mutex(Writer())
  public let changes: ChangeLog
  public let now: WallClockReader

  /// What only writers see, one at a time.
  private struct Writer: Sendable {
    var revision: Int64 = 0
    var order = OrderedKeys()
    var expiries = ExpiryQueue()
    var entries = 0
    var bytes = 0
    var isSweeping = false

    /// - Returns: whether somebody has to look for what expires from now on.
    mutating func startSweeping() -> Bool {
      guard !isSweeping, expiries.next != .never else { return false }
      isSweeping = true
      return true
    }
  }

  /// - Parameters:
  ///   - shards: rounded up to a power of two; at most 64.
  ///   - now: the time, for what expires.
  public init(
    limits: Limits = Limits(), history: ChangeLog.Limits = .init(), shards: Int = 64,
    now: @escaping WallClockReader = { WallInstant(milliseconds: 0) }
  ) {
    self.limits = limits
    self.now = now
    changes = ChangeLog(limits: history)
    var count = 1
    while count < min(shards, self.shards.count) { count *= 2 }
    shardCount = count
    var random = SystemRandomNumberGenerator()
    hasher = KeyHasher(&random)
  }

  /// How many keys have values.
  public var count: Int { writer.withLock { $0.entries } }

  /// Bytes of all keys and values.
  public var byteCount: Int { writer.withLock { $0.bytes } }

  public func get(_ key: String) -> Entry? {
    guard let entry = stored(hashed(StoreKey(key))) else { return nil }
    return entry.expires == .never || entry.isLive(at: now()) ? entry : nil
  }

  public func list(_ query: ListQuery) throws(StoreError) -> Page {
    try writer.withLock { (writer) throws(StoreError) in
      var page = PageBuilder(query, now: now())
      try writer.order.forEach(from: StoreKey(query.start.key)) { (key) throws(StoreError) in
        guard let entry = stored(hashed(key)) else { return true }
        return try page.take(key.text, entry)
      }
      return Page(entries: page.entries, revision: writer.revision, hasMore: page.isFull)
    }
  }

  public func write(_ change: Change) throws(StoreError) -> WrittenOne {
    var mustSweep = false
    let written = try writer.withLock { (writer) throws(StoreError) in
      let written = try write(change, &writer)
      mustSweep = writer.startSweeping()
      return written
    }
    if mustSweep { sweep() }
    return written
  }

  public func write(_ batch: [Change]) throws(StoreError) -> Written {
    var mustSweep = false
    let written = try writer.withLock { (writer) throws(StoreError) in
      let written = try write(batch, &writer)
      mustSweep = writer.startSweeping()
      return written
    }
    if mustSweep { sweep() }
    return written
  }

  private func hashed(_ key: StoreKey) -> HashedKey { hasher.hashed(key) }

  private func stored(_ key: HashedKey) -> Entry? { shards[shard(of: key)].withLock { $0.entry(key) } }

  /// By the highest bits of the hash: the lowest ones find the place in the shard.
  private func shard(of key: HashedKey) -> Int { (key.hash >> 58) & (shardCount - 1) }

  // MARK: Writing

  private func write(_ change: Change, _ writer: inout Writer) throws(StoreError) -> WrittenOne {
    let key = hashed(StoreKey(change.key))
    let held = live(key, &writer)
    try check(change, held, index: 0)
    guard change.isEffective(hasValue: held != nil) else {
      return WrittenOne(revision: writer.revision, previous: held == nil ? nil : stored(key), hasChanged: false)
    }
    try reserve(growth(of: change, from: held), &writer)
    writer.revision += 1
    let revision = writer.revision
    let previous = shards[shard(of: key)].withLock { $0.apply(change, key, held?.place, revision: revision) }
    note(change, key.key, held, &writer)
    changes.append(change, revision: revision)
    return WrittenOne(revision: revision, previous: previous, hasChanged: true)
  }

  private func write(_ batch: [Change], _ writer: inout Writer) throws(StoreError) -> Written {
    let keys = batch.map { hashed(StoreKey($0.key)) }
    var held: [HeldFacts?] = []
    var growth = Growth()
    for (number, change) in batch.enumerated() {
      let old = live(keys[number], &writer)
      try check(change, old, index: number)
      growth.add(self.growth(of: change, from: old))
      held.append(old)
    }
    let previous = batch.indices.map { held[$0] == nil ? nil : stored(keys[$0]) }
    let effective = batch.indices.filter { batch[$0].isEffective(hasValue: held[$0] != nil) }
    guard !effective.isEmpty else {
      return Written(revision: writer.revision, previous: previous, hasChanged: false)
    }
    try reserve(growth, &writer)
    writer.revision += 1
    let revision = writer.revision
    var parts: [Int: [(HashedKey, Change)]] = [:]
    for number in effective { parts[shard(of: keys[number]), default: []].append((keys[number], batch[number])) }
    apply(parts.sorted { $0.key < $1.key }[...], revision: revision)
    for number in effective { note(batch[number], keys[number].key, held[number], &writer) }
    changes.append(effective.map { batch[$0].event(revision: revision) })
    return Written(revision: revision, previous: previous, hasChanged: true)
  }

  /// Holds the locks of all shards of a batch until everything is in them, so that no reader sees a part of it.
  private func apply(_ parts: ArraySlice<(key: Int, value: [(HashedKey, Change)])>, revision: Int64) {
    guard let part = parts.first else { return }
    shards[part.key].withLock { entries in
      for (key, change) in part.value {
        _ = entries.apply(change, key, entries.facts(key)?.place, revision: revision)
      }
      apply(parts.dropFirst(), revision: revision)
    }
  }

  /// What a key holds now. A value whose time has come is deleted first, by a write of its own.
  private func live(_ key: HashedKey, _ writer: inout Writer) -> HeldFacts? {
    guard let held = shards[shard(of: key)].withLock({ $0.facts(key) }) else { return nil }
    if held.expires == .never || now() < held.expires { return held }
    expire(key, held, &writer)
    return nil
  }

  private func check(_ change: Change, _ held: HeldFacts?, index: Int) throws(StoreError) {
    guard !change.condition.holds(for: held?.revision) else { return }
    throw .refused(.init(index: index, key: change.key, condition: change.condition, currentRevision: held?.revision))
  }

  private struct Growth {
    var entries = 0
    var bytes = 0

    mutating func add(_ other: Growth) {
      entries += other.entries
      bytes += other.bytes
    }
  }

  private func growth(of change: Change, from held: HeldFacts?) -> Growth {
    switch change.action {
    case .check: return Growth()
    case .delete:
      guard let held else { return Growth() }
      return Growth(entries: -1, bytes: -change.key.utf8.count - held.byteCount)
    case .put(let value, _):
      guard let held else { return Growth(entries: 1, bytes: change.key.utf8.count + value.utf8.count) }
      return Growth(entries: 0, bytes: value.utf8.count - held.byteCount)
    }
  }

  private func reserve(_ growth: Growth, _ writer: inout Writer) throws(StoreError) {
    // What makes the store smaller is never refused.
    if growth.entries > 0, writer.entries + growth.entries > limits.entries {
      throw .full("the store is full: it holds \(limits.entries) keys")
    }
    if growth.bytes > 0, writer.bytes + growth.bytes > limits.bytes {
      throw .full("the store is full: it holds \(limits.bytes) bytes")
    }
    writer.entries += growth.entries
    writer.bytes += growth.bytes
  }

  /// Keeps the order of the keys, and what expires when, after a change of `key`.
  private func note(_ change: Change, _ key: StoreKey, _ held: HeldFacts?, _ writer: inout Writer) {
    if case .put(_, let expires) = change.action {
      if held == nil { writer.order.insert(key) }
      if expires != .never { writer.expiries.add(key, expires, revision: writer.revision) }
    } else if held != nil {
      writer.order.remove(key)
    }
    if let held, held.expires != .never { dropExpiry(&writer) }
  }

  private func dropExpiry(_ writer: inout Writer) {
    writer.expiries.drop { item in stored(hashed(item.key))?.revision == item.revision }
  }

  // MARK: Expiry

  private func expire(_ key: HashedKey, _ held: HeldFacts, _ writer: inout Writer) {
    let text = key.key.text
    writer.revision += 1
    writer.entries -= 1
    writer.bytes -= text.utf8.count + held.byteCount
    _ = shards[shard(of: key)].withLock { $0.remove(at: held.place) }
    writer.order.remove(key.key)
    dropExpiry(&writer)
    changes.append(Event(key: text, value: nil, revision: writer.revision))
  }

  /// Deletes what has expired by now.
  ///
  /// - Returns: when the next key expires.
  @discardableResult public func deleteExpired() -> WallInstant {
    writer.withLock { writer in
      while let item = writer.expiries.takeDue(now()) {
        let key = hashed(item.key)
        guard let held = shards[shard(of: key)].withLock({ $0.facts(key) }), held.revision == item.revision
        else { continue }
        expire(key, held, &writer)
      }
      return writer.expiries.next
    }
  }

  /// Looks for what has expired, as long as anything will.
  private func sweep() {
    Task.detached { [weak self] in
      while true {
        try? await Task.sleep(for: .milliseconds(100))
        guard let self else { return }
        self.deleteExpired()
        let isDone = self.writer.withLock { writer in
          if writer.expiries.next == .never { writer.isSweeping = false }
          return !writer.isSweeping
        }
        if isDone { return }
      }
    }
  }
}
