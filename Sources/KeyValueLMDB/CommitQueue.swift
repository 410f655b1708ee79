internal import KeyValue
internal import WeirPOSIX

/// Writes that wait for the thread that commits.
@safe final class CommitQueue: @unchecked Sendable {  // All state is behind the monitor.
  @safe struct Request: Sendable {
    let changes: [Change]
    private let continuation: UnsafeContinuation<Result<Written, StoreError>, Never>

    init(_ changes: [Change], _ continuation: UnsafeContinuation<Result<Written, StoreError>, Never>) {
      self.changes = changes
      unsafe self.continuation = continuation
    }

    /// Each request is answered once: whoever takes it from the queue answers it.
    func answer(_ result: Result<Written, StoreError>) { unsafe continuation.resume(returning: result) }
  }

  private let monitor = Monitor()
  private var waiting: [Request] = []
  private var isClosed = false
  /// No thread runs: it has not started, or has ended.
  private var isEnded = true

  /// - Returns: false when the queue is closed; the request is the caller's then.
  func add(_ request: Request) -> Bool {
    monitor.locked {
      if isClosed { return false }
      waiting.append(request)
      if waiting.count == 1 { monitor.tell() }
      return true
    }
  }

  /// Waits for requests, or until the time is over.
  ///
  /// - Parameter time: nil for ever.
  /// - Returns: those that wait, in order; nil when the queue is closed and empty.
  func take(within time: Duration?) -> [Request]? {
    let end = time.map { MonotonicTime.now(plus: $0) }
    return monitor.locked {
      while waiting.isEmpty, !isClosed {
        guard let end else {
          monitor.wait()
          continue
        }
        if monitor.wait(until: end) { break }
      }
      if waiting.isEmpty, isClosed { return nil }
      defer { waiting = [] }
      return waiting
    }
  }

  /// Takes no more requests; returns when the thread has ended.
  func close() {
    monitor.locked {
      isClosed = true
      monitor.tell()
      while !isEnded { monitor.wait() }
    }
  }

  /// Runs `body` on a thread of its own.
  ///
  /// - Throws: what the kernel said.
  func start(_ body: @escaping @Sendable () -> Void) throws(LMDBError) {
    isEnded = false
    do throws(POSIXError) {
      try DetachedThread.start {
        body()
        self.end()
      }
    } catch {
      isEnded = true
      throw LMDBError(code: error.code)
    }
  }

  private func end() {
    monitor.locked {
      isEnded = true
      monitor.tell()
    }
  }
}
