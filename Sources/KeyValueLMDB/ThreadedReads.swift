public import KeyValue
internal import WeirPOSIX

/// A store in a file whose reads wait for threads of their own.
///
/// For a database that is larger than memory: a read of a page that is not there stops the thread that reads, and here
/// that is none that serves connections. Such a read costs a task and two changes of thread more.
public final class ThreadedReads: SuspendingReads, SuspendingWrites, FollowedStore {
  /// Pages that are waited for at once; further reads wait for a thread.
  public static let threads = 8

  private let store: LMDBStore
  private let queue = ReadQueue()

  /// - Throws: why there are no threads.
  public init(_ store: LMDBStore) throws(OpeningError) {
    self.store = store
    for _ in 0..<Self.threads {
      do throws(POSIXError) {
        try DetachedThread.start { [queue] in
          while let read = queue.take() { read() }
        }
      } catch {
        queue.close()
        throw OpeningError("cannot start a thread: \(error)")
      }
    }
  }

  deinit { queue.close() }

  /// Closes the store too. Later calls are `unavailable`.
  public func close() {
    queue.close()
    store.close()
  }

  public var changes: ChangeLog { store.changes }
  public var now: WallClockReader { store.now }

  public func get(_ key: String) async throws(StoreError) -> Entry? {
    try await read { (store) throws(StoreError) in try store.get(key) }
  }

  public func list(_ query: ListQuery) async throws(StoreError) -> Page {
    try await read { (store) throws(StoreError) in try store.list(query) }
  }

  public func write(_ change: Change) async throws(StoreError) -> WrittenOne { try await store.write(change) }

  public func write(_ changes: [Change]) async throws(StoreError) -> Written { try await store.write(changes) }

  private func read<Value: Sendable>(
    _ body: @escaping @Sendable (LMDBStore) throws(StoreError) -> Value
  ) async throws(StoreError) -> Value {
    let result: Result<Value, StoreError> = unsafe await withUnsafeContinuation { continuation in
      // Each read is answered once: by the thread that takes it, or here.
      let isQueued = queue.add { [store] in
        unsafe continuation.resume(returning: Result { () throws(StoreError) in try body(store) })
      }
      if !isQueued { unsafe continuation.resume(returning: .failure(.unavailable("the store is closed"))) }
    }
    return try result.get()
  }
}

/// Reads that wait for a thread, in their order.
@safe private final class ReadQueue: @unchecked Sendable {  // All state is behind the monitor.
  typealias Read = @Sendable () -> Void

  private let monitor = Monitor()
  private var waiting: [Read?] = []
  /// Those before it are taken.
  private var first = 0
  private var isClosed = false

  /// - Returns: false when the queue is closed.
  func add(_ read: @escaping Read) -> Bool {
    monitor.locked {
      if isClosed { return false }
      waiting.append(read)
      monitor.tellOne()
      return true
    }
  }

  /// Waits for a read.
  ///
  /// - Returns: nil when the queue is closed and empty.
  func take() -> Read? {
    monitor.locked {
      while first == waiting.count, !isClosed { monitor.wait() }
      guard first < waiting.count else { return nil }
      let read = waiting[first].take()
      first += 1
      if first > 64, first > waiting.count / 2 {
        waiting.removeSubrange(..<first)
        first = 0
      }
      return read
    }
  }

  func close() {
    monitor.locked {
      isClosed = true
      monitor.tell()
    }
  }
}
