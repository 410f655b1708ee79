#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A lock on which threads also wait for a change of what it guards: a pthread mutex with a condition. For threads of
/// their own; a task that waits holds no thread.
@safe public final class Monitor: @unchecked Sendable {  // Both are made to be used by many threads.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// Unlocked.
  public init() {
    unsafe pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    // Times below are those of the clock that nobody sets.
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

  /// Runs `body` with the lock. What it guards may be read and changed in there only.
  public func locked<Result>(_ body: () -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Lets go of the lock until somebody calls `tell`, or for no reason at all: look again. Within `locked` only.
  public func wait() { unsafe pthread_cond_wait(changed, mutex) }

  /// The same, for no longer than to a point in time.
  ///
  /// - Parameter end: on the clock of `MonotonicTime`, in nanoseconds.
  /// - Returns: whether that time has come.
  public func wait(until end: Int64) -> Bool {
    var time = timespec(tv_sec: Int(end / 1_000_000_000), tv_nsec: Int(end % 1_000_000_000))
    return unsafe pthread_cond_timedwait(changed, mutex, &time) == ETIMEDOUT
  }

  /// Wakes one of those who wait, to look again: enough where each of them can do what there is. Within `locked` only.
  public func tellOne() { unsafe pthread_cond_signal(changed) }

  /// Wakes whoever waits, to look again. Within `locked` only.
  public func tell() { unsafe pthread_cond_broadcast(changed) }
}

/// A thread of its own for one function.
public enum DetachedThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs `body` on a new thread, which ends when it returns.
  ///
  /// - Throws: what the kernel said, when there can be no further thread.
  public static func start(_ body: @escaping @Sendable () -> Void) throws(POSIXError) {
    let context = unsafe Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context { unsafe Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      unsafe context.release()
      throw POSIXError(code: code)
    }
    pthread_detach(thread)
  }
}
