internal import CLMDB
internal import KeyValue

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The one writer of a database.
///
/// 1. What waits is applied in one transaction and synced once; then all of it is answered. A refusal too is answered
///    after the commit: it may rest on a write of the same transaction.
/// 2. After a commit that failed, nobody knows what is on the disk. Nothing is read or written until the environment
///    has been closed, opened again and read back, from the disk and not from what the kernel still holds of it.
/// 3. The file is made longer before it is used, so that it always holds its last page.
///
/// Used on its own thread, after `init`.
@safe final class Committer: @unchecked Sendable {  // The thread is its one owner; see above.
  private let settings: LMDBStore.Settings
  private let folder: Folder
  private let readers: Readers
  private let changes: ChangeLog
  private let queue: CommitQueue
  private let counters: CommitCounters
  /// Nil while it cannot be opened.
  private var environment: Environment?
  private var revision: Int64 = 0
  private var nextExpiry = WallInstant.never
  private var length = 0
  /// Bytes of the file that were used when it was opened.
  private(set) var occupied = 0
  private var unsyncedSince: WallInstant?

  private static let syncInterval: Int64 = 100
  private static let retryInterval: Int64 = 1000
  /// The file grows by this much, and is so much longer than it need be.
  private static let step = 4 << 20
  private static let expiriesAtOnce = 1000

  init(
    _ settings: LMDBStore.Settings, _ folder: Folder, _ readers: Readers, _ changes: ChangeLog, _ queue: CommitQueue,
    _ counters: CommitCounters
  ) {
    self.settings = settings
    self.folder = folder
    self.readers = readers
    self.changes = changes
    self.queue = queue
    self.counters = counters
  }

  /// Opens the environment, and lets it be read.
  func open() throws(OpeningError) {
    try folder.check()
    let environment = try Environment(folder: folder.path, size: settings.size, mode: .serve(settings.durability))
    do throws(LMDBError) {
      let view = try Transaction(environment, isReadOnly: true)
      guard let number = try view.number("revision") else { throw LMDBError(code: MDB_CORRUPTED) }
      revision = Int64(clamping: number)
    } catch {
      throw OpeningError("\(folder.path)/data.mdb: \(error)")
    }
    var status = stat()
    guard unsafe fstat(environment.descriptor, &status) == 0 else {
      throw OpeningError("\(folder.path)/data.mdb: \(LMDBError.last)")
    }
    length = Int(status.st_size)
    occupied = environment.occupied
    // Found by the first round.
    nextExpiry = WallInstant(milliseconds: .min)
    if changes.revision != revision { changes.restart(at: revision) }
    self.environment = environment
    readers.open(environment)
  }

  /// The thread.
  func run() {
    while let requests = queue.take(within: patience) {
      if environment == nil { reopen() }
      handle(requests[...])
      sync(isLast: false)
    }
    sync(isLast: true)
    readers.close()
    environment = nil
  }

  /// How long to wait when nothing is asked.
  private var patience: Duration? {
    if environment == nil { return .milliseconds(Self.retryInterval) }
    if unsyncedSince != nil { return .milliseconds(Self.syncInterval) }
    if nextExpiry == .never { return nil }
    let (rest, overflow) = nextExpiry.milliseconds.subtractingReportingOverflow(settings.now().milliseconds)
    // The wall clock may be set: it is looked at once a second.
    return overflow ? .zero : .milliseconds(min(1000, max(0, rest)))
  }

  private func handle(_ requests: ArraySlice<CommitQueue.Request>) {
    let now = settings.now()
    guard !requests.isEmpty || nextExpiry <= now else { return }
    guard let environment else {
      let error = StoreError.unavailable("the database is being opened again after an error")
      return requests.forEach { $0.answer(.failure(error)) }
    }
    do throws(Failure) {
      let answers = try commit(requests, environment, now)
      for (request, answer) in zip(requests, answers) { request.answer(answer) }
    } catch {
      recover(from: error, requests)
    }
  }

  /// Why a transaction came to nothing, or to nobody knows what.
  private enum Failure: Error {
    /// It was given up before its commit.
    case abandoned(StoreError)
    case commit(LMDBError)
  }

  private func commit(
    _ requests: ArraySlice<CommitQueue.Request>, _ environment: Environment, _ now: WallInstant
  ) throws(Failure) -> [Result<Written, StoreError>] {
    var answers: [Result<Written, StoreError>] = []
    answers.reserveCapacity(requests.count)
    let changing: Changing
    do throws(StoreError) { changing = try prepare(requests, environment, now, &answers) } catch {
      throw .abandoned(error)
    }
    let (events, revision) = (changing.events, changing.revision)
    guard !events.isEmpty else { return answers }
    do throws(LMDBError) { try changing.commit() } catch { throw .commit(error) }
    self.revision = revision
    counters.add(writes: events.count)
    if settings.durability != .sync, unsyncedSince == nil { unsyncedSince = now }
    changes.append(events)
    return answers
  }

  private func prepare(
    _ requests: ArraySlice<CommitQueue.Request>, _ environment: Environment, _ now: WallInstant,
    _ answers: inout [Result<Written, StoreError>]
  ) throws(StoreError) -> Changing {
    try makeRoom(for: requests, environment)
    var changing = try begin(environment, now)
    for request in requests { answers.append(try Self.answer(request, &changing)) }
    nextExpiry = try changing.deleteExpired(limit: Self.expiriesAtOnce)
    return changing
  }

  private func begin(_ environment: Environment, _ now: WallInstant) throws(StoreError) -> Changing {
    do throws(LMDBError) {
      return try Changing(environment, revision: revision, now: now)
    } catch {
      throw error.storeError(size: settings.size)
    }
  }

  private static func answer(
    _ request: CommitQueue.Request, _ changing: inout Changing
  ) throws(StoreError) -> Result<Written, StoreError> {
    let previous: [Record?]
    do throws(StoreError) {
      previous = try changing.check(request.changes)
    } catch {
      switch error {
      case .refused, .damaged: return .failure(error)
      case .full, .unavailable: throw error
      }
    }
    return .success(try changing.apply(request.changes, to: previous))
  }

  private func recover(from failure: Failure, _ requests: ArraySlice<CommitQueue.Request>) {
    switch failure {
    case .abandoned(.full), .commit(LMDBError(code: MDB_MAP_FULL)):
      // Some of these may fit without the others.
      guard requests.count > 1 else {
        let error = LMDBError(code: MDB_MAP_FULL).storeError(size: settings.size)
        nextExpiry = max(nextExpiry, settings.now().advanced(by: .seconds(1)))
        return requests.forEach { $0.answer(.failure(error)) }
      }
      let middle = requests.startIndex + requests.count / 2
      handle(requests[..<middle])
      handle(requests[middle...])
    case .abandoned(let error):
      requests.forEach { $0.answer(.failure(error)) }
      settings.report("the database cannot be written: \(error)")
      reopen()
    case .commit(let error):
      settings.report("a commit failed: \(error); opening the database again")
      reopen()
      let answer = error.isDiskFull ? error.storeError(size: 0) : .unavailable("the write failed: \(error)")
      requests.forEach { $0.answer(.failure(answer)) }
    }
  }

  /// Closes the environment, and opens it with what is on the disk.
  private func reopen() {
    readers.close()
    environment = nil
    unsyncedSince = nil
    folder.forget()
    do throws(OpeningError) {
      try open()
      settings.report("the database is open again, at revision \(revision)")
    } catch {
      settings.report("the database cannot be opened: \(error)")
    }
  }

  private func makeRoom(
    for requests: ArraySlice<CommitQueue.Request>, _ environment: Environment
  ) throws(StoreError) {
    var bytes = Self.step / 2
    for request in requests {
      for change in request.changes {
        bytes += 128 * 1024 + 2 * change.key.utf8.count
        if case .put(let value, _) = change.action { bytes += 2 * value.utf8.count }
      }
    }
    let needed = environment.occupied + bytes
    guard needed > length else { return }
    let longer = (needed / Self.step + 1) * Self.step
    guard ftruncate(environment.descriptor, off_t(longer)) == 0 else {
      throw LMDBError.last.storeError(size: settings.size)
    }
    length = longer
  }

  /// Syncs what was acknowledged before it was.
  private func sync(isLast: Bool) {
    guard let environment, let since = unsyncedSince, isLast || settings.durability == .batch else { return }
    let now = settings.now().milliseconds
    guard isLast || now >= since.milliseconds + Self.syncInterval || now < since.milliseconds else { return }
    unsyncedSince = nil
    do throws(LMDBError) {
      try environment.sync()
    } catch {
      settings.report("a sync failed: \(error); opening the database again")
      reopen()
    }
  }
}
