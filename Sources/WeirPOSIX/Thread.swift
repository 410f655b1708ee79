internal import WeirMemory

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Names a thread for as long as it lives.
public struct ThreadIdentity: Sendable, Hashable {
  private let number: UInt

  /// The thread that asks.
  public static var current: ThreadIdentity {
    #if canImport(Darwin)
      ThreadIdentity(number: UInt(bitPattern: pthread_self()))
    #else
      ThreadIdentity(number: UInt(pthread_self()))
    #endif
  }
}

/// A clock that only goes forward, whatever people do to the watch.
public enum MonotonicTime {
  /// Nanoseconds since some moment before the process began.
  public static func now() -> Int64 {
    var time = timespec()
    // The pointer is to the local above and does not outlive the call, which cannot fail for this clock.
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// The time after `duration`, as `now` has it: to the millisecond, rounded up.
  public static func now(plus duration: Duration) -> Int64 { now() + duration.timerMilliseconds * 1_000_000 }
}
