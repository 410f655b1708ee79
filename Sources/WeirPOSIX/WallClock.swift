#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The clock that people's watches show. It jumps when somebody sets it: for log lines, never for deadlines.
public enum WallClock {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted, and nanoseconds within that second.
  public static func now() -> (seconds: Int64, nanoseconds: Int32) {
    var time = timespec()
    // The pointer is to the local above and does not outlive the call, which cannot fail for this clock.
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return (Int64(time.tv_sec), Int32(truncatingIfNeeded: time.tv_nsec))
  }
}
