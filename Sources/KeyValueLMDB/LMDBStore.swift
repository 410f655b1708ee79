public import KeyValue
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Keys and values in a file, by LMDB. Reads come straight from the map, on the thread that asks; writes go through one
/// thread, which commits all that wait at once.
public final class LMDBStore: CommittingStore {
  /// Where the data lies, and how.
  public struct Settings: Sendable {
    /// A folder of its own; it is made when it is not there.
    public var folder: String
    /// Bytes of address space that are reserved: the file never grows beyond.
    public var size: Int
    /// When a write counts as done.
    public var durability: Durability
    /// How much of the latest writes is kept in memory for watchers.
    public var history: ChangeLog.Limits
    /// What the store takes for the time; expiries are held against it.
    public var now: WallClockReader
    /// Gets a line for people when something is wrong with the disk.
    public var report: @Sendable (String) -> Void

    /// 16 GiB of address space; the file takes what is written.
    public static let defaultSize = 16 << 30

    /// Where a store lies, how large it may grow, and when a write counts as kept.
    public init(
      folder: String, size: Int = defaultSize, durability: Durability = .sync,
      history: ChangeLog.Limits = .init(), now: @escaping WallClockReader,
      report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
      self.folder = folder
      self.size = size
      self.durability = durability
      self.history = history
      self.now = now
      self.report = report
    }
  }

  public let changes: ChangeLog
  public let now: WallClockReader
  /// Bytes of the file that were used when the store was opened.
  public let occupiedAtStart: Int
  private let readers = Readers()
  private let queue = CommitQueue()
  private let counters = CommitCounters()
  /// Holds the folder's lock; nil when it is given up.
  private let lock: Mutex<Int32?>

  /// Opens the database, or makes it.
  ///
  /// - Throws: why it cannot be served: another server has it, it is damaged, it is of something else, the folder cannot
  ///   be written. Nothing is changed then.
  public init(_ settings: Settings) throws(OpeningError) {
    let folder = Folder(path: settings.folder)
    try folder.make()
    let descriptor = try folder.lock()
    lock = Mutex(descriptor)
    now = settings.now
    changes = ChangeLog(limits: settings.history)
    do throws(OpeningError) {
      if !folder.hasDatabase { try folder.create(size: settings.size) }
      let committer = Committer(settings, folder, readers, changes, queue, counters)
      try committer.open()
      do throws(LMDBError) {
        try queue.start { committer.run() }
      } catch {
        throw OpeningError("cannot start a thread: \(error)")
      }
      occupiedAtStart = committer.occupied
    } catch {
      readers.close()
      Folder.unlock(descriptor)
      throw error
    }
  }

  deinit { close() }

  /// Writes what waits, closes the file, and gives up the folder. Later calls are `unavailable`.
  public func close() {
    queue.close()
    if let descriptor = lock.withLock({ $0.take() }) { Folder.unlock(descriptor) }
  }

  /// Transactions that were committed, and keys that they changed.
  public var commits: (count: Int, writes: Int) { counters.values }

  public func get(_ key: String) throws(StoreError) -> Entry? {
    guard !key.isEmpty else { return nil }
    let record = try readers.read { (view) throws(StoreError) in try view.record(of: key) }
    guard let entry = record?.entry else { return nil }
    return entry.expires == .never || entry.isLive(at: now()) ? entry : nil
  }

  public func list(_ query: ListQuery) throws(StoreError) -> Page {
    let now = now()
    return try readers.read { (view) throws(StoreError) in
      var page = PageBuilder(query, now: now)
      unsafe try view.walk(from: Array(query.start.key.utf8)) { (key, record) throws(StoreError) in
        let text = String(decoding: key, as: UTF8.self)
        return try page.take(text, unsafe entry(key, record))
      }
      let revision = try view.caught { () throws(LMDBError) in try view.number("revision") }
      return Page(entries: page.entries, revision: Int64(clamping: revision ?? 0), hasMore: page.isFull)
    }
  }

  private func entry(_ key: [UInt8], _ record: UnsafeRawBufferPointer) throws(StoreError) -> Entry {
    unsafe try key.withBytes { (key) throws(StoreError) in unsafe try Record(record, key: key).entry }
  }

  public func write(_ change: Change) async throws(StoreError) -> WrittenOne {
    let written = try await write([change])
    return WrittenOne(
      revision: written.revision, previous: written.previous.first ?? nil, hasChanged: written.hasChanged)
  }

  public func write(_ changes: [Change]) async throws(StoreError) -> Written {
    let result = unsafe await withUnsafeContinuation { continuation in
      let request = unsafe CommitQueue.Request(changes, continuation)
      if !queue.add(request) { request.answer(.failure(.unavailable("the store is closed"))) }
    }
    return try result.get()
  }
}

/// What the thread has done, for those who ask.
final class CommitCounters: Sendable {
  private let state = Mutex((count: 0, writes: 0))

  func add(writes: Int) {
    state.withLock { state in
      state.count += 1
      state.writes += writes
    }
  }

  var values: (count: Int, writes: Int) { state.withLock { $0 } }
}
