internal import CLMDB
internal import KeyValue

/// One transaction of several writes: applies each as the law of `StoreWrites` has it, with the next revision.
struct Changing: ~Copyable {
  private let transaction: Transaction
  private(set) var revision: Int64
  /// What followers are told once it is committed.
  private(set) var events: [Event] = []
  private let now: WallInstant

  init(_ environment: Environment, revision: Int64, now: WallInstant) throws(LMDBError) {
    transaction = try Transaction(environment, isReadOnly: false)
    self.revision = revision
    self.now = now
  }

  /// What the keys hold, when all conditions are true.
  ///
  /// - Throws: `refused`, or `damaged`: nothing was changed.
  mutating func check(_ changes: [Change]) throws(StoreError) -> [Record?] {
    var previous: [Record?] = []
    previous.reserveCapacity(changes.count)
    for (index, change) in changes.enumerated() {
      let old = try current(change.key)
      guard change.condition.holds(for: old?.entry.revision) else {
        throw .refused(
          .init(index: index, key: change.key, condition: change.condition, currentRevision: old?.entry.revision))
      }
      previous.append(old)
    }
    return previous
  }

  /// - Parameter previous: what `check` has found.
  /// - Throws: an error that leaves a transaction that must not be committed.
  mutating func apply(_ changes: [Change], to previous: [Record?]) throws(StoreError) -> Written {
    let next = revision + 1
    var place: UInt32 = 0
    for (change, old) in zip(changes, previous) {
      switch change.action {
      case .put(let value, let expires):
        let event = Event(key: change.key, value: value, revision: next, expires: expires)
        try put(event, index: place, old)
        events.append(event)
        place += 1
      case .delete:
        guard let old else { continue }
        try delete(change.key, old)
        events.append(Event(key: change.key, value: nil, revision: next))
        place += 1
      case .check: continue
      }
    }
    if place > 0 { revision = next }
    return Written(revision: revision, previous: previous.map { $0?.entry }, hasChanged: place > 0)
  }

  /// The live record. One whose time has come is deleted first, by a write of its own.
  private mutating func current(_ key: String) throws(StoreError) -> Record? {
    guard let record = try transaction.record(of: key) else { return nil }
    if record.entry.isLive(at: now) { return record }
    try expire(key, record)
    return nil
  }

  private mutating func expire(_ key: String, _ record: Record) throws(StoreError) {
    try delete(key, record)
    revision += 1
    events.append(Event(key: key, value: nil, revision: revision))
  }

  /// Deletes what has expired, a number of keys at most.
  ///
  /// - Returns: when the next key expires.
  mutating func deleteExpired(limit: Int) throws(StoreError) -> WallInstant {
    for _ in 0..<limit {
      guard let (expires, key) = try transaction.nextExpiry() else { return .never }
      guard expires <= now else { return expires }
      guard let record = try transaction.record(of: key), record.entry.expires == expires else {
        throw .damaged("the index of what expires names a key that does not")
      }
      try expire(key, record)
    }
    return now
  }

  private func put(_ event: Event, index: UInt32, _ old: Record?) throws(StoreError) {
    try dropExpiry(old)
    let place = try places(of: event.key, create: true)?.last
    try transaction.caught { () throws(LMDBError) in
      unsafe try event.key.utf8.span.withUnsafeBytes { (key) throws(LMDBError) in
        if let place {
          unsafe try place.key.withBytes { (name) throws(LMDBError) in
            unsafe try write(event, index, key, to: place.database, name)
          }
        } else {
          unsafe try write(event, index, key, to: transaction.environment.entries, key)
        }
        guard event.expires != .never else { return }
        unsafe try Expiry.name(event.expires, event.revision, index).withBytes { (name) throws(LMDBError) in
          unsafe try transaction.put(transaction.environment.expiries, name, key)
        }
      }
    }
  }

  private func write(
    _ event: Event, _ index: UInt32, _ key: UnsafeRawBufferPointer, to database: MDB_dbi,
    _ name: UnsafeRawBufferPointer
  ) throws(LMDBError) {
    let value = event.value ?? ""
    let room = unsafe try transaction.reserve(database, name, count: Record.headerSize + value.utf8.count)
    unsafe Record.write(
      value, revision: event.revision, expires: event.expires, index: index, key: key, to: room)
  }

  private func delete(_ key: String, _ old: Record) throws(StoreError) {
    try dropExpiry(old)
    let places = try places(of: key, create: false)
    try transaction.caught { () throws(LMDBError) in
      if let places { return try transaction.delete(places) }
      unsafe try key.utf8.span.withUnsafeBytes { (key) throws(LMDBError) in
        unsafe try transaction.delete(transaction.environment.entries, key)
      }
    }
  }

  /// Nil for a key that lies under itself.
  private func places(of key: String, create: Bool) throws(StoreError) -> [Place]? {
    guard key.utf8.count >= Place.longest else { return nil }
    return unsafe try key.utf8.span.withUnsafeBytes { (key) throws(StoreError) in
      unsafe try transaction.places(of: key, create: create)
    }
  }

  private func dropExpiry(_ old: Record?) throws(StoreError) {
    guard let old, old.entry.expires != .never else { return }
    try transaction.caught { () throws(LMDBError) in
      unsafe try Expiry.name(old.entry.expires, old.entry.revision, old.index).withBytes { (name) throws(LMDBError) in
        unsafe try transaction.delete(transaction.environment.expiries, name)
      }
    }
  }

  consuming func commit() throws(LMDBError) {
    try transaction.setNumber(UInt64(bitPattern: revision), "revision")
    try transaction.commit()
  }
}

/// The key of an expiry: moment, revision and place in the write, so that the first is the earliest.
enum Expiry {
  static func name(_ expires: WallInstant, _ revision: Int64, _ index: UInt32) -> [UInt8] {
    UInt64(clamping: expires.milliseconds).bigEndianBytes + UInt64(bitPattern: revision).bigEndianBytes
      + UInt64(index).bigEndianBytes[4...]
  }

  static func moment(_ name: UnsafeRawBufferPointer) -> WallInstant? {
    guard name.count == 20 else { return nil }
    return WallInstant(milliseconds: Int64(clamping: unsafe name.loadUnaligned(as: UInt64.self).bigEndian))
  }
}

extension Transaction {
  /// The key that expires first.
  func nextExpiry() throws(StoreError) -> (WallInstant, key: String)? {
    try caught { () throws(LMDBError) in
      guard let first = unsafe try cursor(environment.expiries).seek(UnsafeRawBufferPointer(start: nil, count: 0))
      else { return nil }
      guard let moment = unsafe Expiry.moment(first.key) else { throw LMDBError(code: MDB_CORRUPTED) }
      return (moment, unsafe String(decoding: first.value, as: UTF8.self))
    }
  }
}
