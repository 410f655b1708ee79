internal import KeyValue

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Writes that wait for the thread that commits.
@safe final class CommitQueue: @unchecked Sendable {  // All state is behind the mutex.
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

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var waiting: [Request] = []
  private var isClosed = false
  /// No thread runs: it has not started, or has ended.
  private var isEnded = true

  init() {
    unsafe pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(changed, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(mutex)
    unsafe changed.deallocate()
    unsafe mutex.deallocate()
  }

  private func locked<Result>(_ body: () -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body()
  }

  /// - Returns: false when the queue is closed; the request is the caller's then.
  func add(_ request: Request) -> Bool {
    locked {
      if isClosed { return false }
      waiting.append(request)
      if waiting.count == 1 { unsafe pthread_cond_broadcast(changed) }
      return true
    }
  }

  /// Waits for requests, or until the time is over.
  ///
  /// - Parameter milliseconds: nil for ever.
  /// - Returns: those that wait, in order; nil when the queue is closed and empty.
  func take(milliseconds: Int64?) -> [Request]? {
    var end = timespec()
    if let milliseconds {
      unsafe clock_gettime(CLOCK_MONOTONIC, &end)
      let total = Int64(end.tv_nsec) + max(0, milliseconds) * 1_000_000
      end = timespec(tv_sec: end.tv_sec + Int(total / 1_000_000_000), tv_nsec: Int(total % 1_000_000_000))
    }
    return locked {
      while waiting.isEmpty, !isClosed {
        if milliseconds == nil {
          unsafe pthread_cond_wait(changed, mutex)
        } else if unsafe pthread_cond_timedwait(changed, mutex, &end) == ETIMEDOUT {
          break
        }
      }
      if waiting.isEmpty, isClosed { return nil }
      defer { waiting = [] }
      return waiting
    }
  }

  /// Takes no more requests; returns when the thread has ended.
  func close() {
    locked {
      isClosed = true
      unsafe pthread_cond_broadcast(changed)
      while !isEnded { unsafe pthread_cond_wait(changed, mutex) }
    }
  }

  /// Runs `body` on a thread of its own.
  ///
  /// - Throws: what the kernel said.
  func start(_ body: @escaping @Sendable () -> Void) throws(LMDBError) {
    let context = unsafe Unmanaged.passRetained(
      Body { [self] in
        body()
        locked {
          isEnded = true
          unsafe pthread_cond_broadcast(changed)
        }
      })
    var thread = pthread_t()
    isEnded = false
    let code = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context { unsafe Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      isEnded = true
      unsafe context.release()
      throw LMDBError(code: code)
    }
    pthread_detach(thread)
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
