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
  private let shards = InlineArray<64, Mutex<[StoreKey: Entry]>> { _ in Mutex([:]) }
  private let shardCount: Int
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
  }

  /// How many keys have values.
  public var count: Int { writer.withLock { $0.entries } }

  /// Bytes of all keys and values.
  public var byteCount: Int { writer.withLock { $0.bytes } }

  public func get(_ key: String) -> Entry? {
    guard let entry = stored(StoreKey(key)) else { return nil }
    return entry.expires == .never || entry.isLive(at: now()) ? entry : nil
  }

  public func list(_ query: ListQuery) throws(StoreError) -> Page {
    try writer.withLock { (writer) throws(StoreError) in
      var page = PageBuilder(query, now: now())
      try writer.order.forEach(from: StoreKey(query.start.key)) { (key) throws(StoreError) in
        guard let entry = stored(key) else { return true }
        return try page.take(key.text, entry)
      }
      return Page(entries: page.entries, revision: writer.revision, hasMore: page.isFull)
    }
  }

  public func write(_ change: Change) throws(StoreError) -> WrittenOne {
    let (written, mustSweep) = try writer.withLock { (writer) throws(StoreError) in
      try write(change, &writer)
    }
    if mustSweep { sweep() }
    return written
  }

  public func write(_ batch: [Change]) throws(StoreError) -> Written {
    let (written, mustSweep) = try writer.withLock { (writer) throws(StoreError) in
      try write(batch, &writer)
    }
    if mustSweep { sweep() }
    return written
  }

  private func stored(_ key: StoreKey) -> Entry? { shards[index(of: key)].withLock { $0[key] } }

  private func index(of key: StoreKey) -> Int { key.spread & (shardCount - 1) }

  // MARK: Writing

  private func write(_ change: Change, _ writer: inout Writer) throws(StoreError) -> (WrittenOne, mustSweep: Bool) {
    let key = StoreKey(change.key)
    let old = current(key, &writer)
    try check(change, old, index: 0)
    guard change.isEffective(on: old) else {
      return (WrittenOne(revision: writer.revision, previous: old, hasChanged: false), false)
    }
    try reserve(growth(of: change, from: old), &writer)
    writer.revision += 1
    let new = change.entry(revision: writer.revision)
    shards[index(of: key)].withLock { $0[key] = new }
    note(key, old, new, &writer)
    changes.append(change.event(revision: writer.revision))
    return (WrittenOne(revision: writer.revision, previous: old, hasChanged: true), startSweeping(&writer))
  }

  private func write(_ batch: [Change], _ writer: inout Writer) throws(StoreError) -> (Written, mustSweep: Bool) {
    let keys = batch.map { StoreKey($0.key) }
    var previous: [Entry?] = []
    var growth = Growth()
    for (number, change) in batch.enumerated() {
      let old = current(keys[number], &writer)
      try check(change, old, index: number)
      growth.add(self.growth(of: change, from: old))
      previous.append(old)
    }
    let effective = batch.indices.filter { batch[$0].isEffective(on: previous[$0]) }
    guard !effective.isEmpty else {
      return (Written(revision: writer.revision, previous: previous, hasChanged: false), false)
    }
    try reserve(growth, &writer)
    writer.revision += 1
    let revision = writer.revision
    var byShard: [Int: [(StoreKey, Entry?)]] = [:]
    for number in effective {
      byShard[index(of: keys[number]), default: []].append((keys[number], batch[number].entry(revision: revision)))
    }
    store(byShard.sorted { $0.key < $1.key }[...])
    for number in effective { note(keys[number], previous[number], batch[number].entry(revision: revision), &writer) }
    changes.append(effective.map { batch[$0].event(revision: revision) })
    return (Written(revision: revision, previous: previous, hasChanged: true), startSweeping(&writer))
  }

  /// Holds the locks of all shards of a batch until everything is in them, so that no reader sees a part of it.
  private func store(_ parts: ArraySlice<(key: Int, value: [(StoreKey, Entry?)])>) {
    guard let part = parts.first else { return }
    shards[part.key].withLock { values in
      for (key, entry) in part.value { values[key] = entry }
      store(parts.dropFirst())
    }
  }

  /// The live entry. One whose time has come is deleted first, by a write of its own.
  private func current(_ key: StoreKey, _ writer: inout Writer) -> Entry? {
    guard let entry = stored(key) else { return nil }
    if entry.expires == .never || entry.isLive(at: now()) { return entry }
    expire(key, entry, &writer)
    return nil
  }

  private func check(_ change: Change, _ old: Entry?, index: Int) throws(StoreError) {
    guard !change.condition.holds(for: old) else { return }
    throw .refused(.init(index: index, key: change.key, condition: change.condition, currentRevision: old?.revision))
  }

  private struct Growth {
    var entries = 0
    var bytes = 0

    mutating func add(_ other: Growth) {
      entries += other.entries
      bytes += other.bytes
    }
  }

  private func growth(of change: Change, from old: Entry?) -> Growth {
    switch change.action {
    case .check: return Growth()
    case .delete:
      guard let old else { return Growth() }
      return Growth(entries: -1, bytes: -change.key.utf8.count - old.value.utf8.count)
    case .put(let value, _):
      guard let old else { return Growth(entries: 1, bytes: change.key.utf8.count + value.utf8.count) }
      return Growth(entries: 0, bytes: value.utf8.count - old.value.utf8.count)
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

  /// Keeps the order of the keys, and what expires when.
  private func note(_ key: StoreKey, _ old: Entry?, _ new: Entry?, _ writer: inout Writer) {
    if old == nil, new != nil { writer.order.insert(key) }
    if old != nil, new == nil { writer.order.remove(key) }
    if let new, new.expires != .never { writer.expiries.add(key, new) }
    if let old, old.expires != .never {
      writer.expiries.drop { item in stored(item.key)?.revision == item.revision }
    }
  }

  // MARK: Expiry

  private func expire(_ key: StoreKey, _ entry: Entry, _ writer: inout Writer) {
    writer.revision += 1
    writer.entries -= 1
    writer.bytes -= key.text.utf8.count + entry.value.utf8.count
    shards[index(of: key)].withLock { $0[key] = nil }
    note(key, entry, nil, &writer)
    changes.append(Event(key: key.text, value: nil, revision: writer.revision))
  }

  /// Deletes what has expired by now.
  ///
  /// - Returns: when the next key expires.
  @discardableResult public func deleteExpired() -> WallInstant {
    writer.withLock { writer in
      while let item = writer.expiries.takeDue(now()) {
        guard let entry = stored(item.key), entry.revision == item.revision else { continue }
        expire(item.key, entry, &writer)
      }
      return writer.expiries.next
    }
  }

  private func startSweeping(_ writer: inout Writer) -> Bool {
    guard !writer.isSweeping, writer.expiries.next != .never else { return false }
    writer.isSweeping = true
    return true
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

extension Change {
  /// What the key holds after a write of this revision; nil for nothing.
  func entry(revision: Int64) -> Entry? {
    guard case .put(let value, let expires) = action else { return nil }
    return Entry(value: value, revision: revision, expires: expires)
  }

  /// What followers are told.
  func event(revision: Int64) -> Event {
    guard case .put(let value, let expires) = action else { return Event(key: key, value: nil, revision: revision) }
    return Event(key: key, value: value, revision: revision, expires: expires)
  }
}
