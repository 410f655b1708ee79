/// A point on a monotonic clock: so long after some fixed moment of the machine.
///
/// Policies get it with the call and never read a clock themselves, so that a test can move time by hand. Arithmetic
/// saturates: an instant never wraps around, whatever a peer asked for.
public struct Instant: InstantProtocol, Sendable {
  /// Nanoseconds since a moment that is the same for all instants of one clock.
  public var nanoseconds: Int64

  /// - Parameter nanoseconds: since a moment that is the same for all instants of one clock.
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  public static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }

  /// Nanoseconds below one are dropped.
  public func advanced(by duration: Duration) -> Instant { advanced(byNanoseconds: duration.clampedNanoseconds) }

  /// Time from here to `other`; negative when `other` is earlier.
  public func duration(to other: Instant) -> Duration { .nanoseconds(other.nanoseconds(since: self)) }

  package func advanced(byNanoseconds amount: Int64) -> Instant {
    let (sum, overflow) = nanoseconds.addingReportingOverflow(amount)
    return Instant(nanoseconds: overflow ? (amount < 0 ? .min : .max) : sum)
  }

  /// Nanoseconds from `start` to here; negative when `start` is later.
  package func nanoseconds(since start: Instant) -> Int64 {
    let (difference, overflow) = nanoseconds.subtractingReportingOverflow(start.nanoseconds)
    return overflow ? (nanoseconds < 0 ? .min : .max) : difference
  }
}

extension Duration {
  /// Whole nanoseconds; the nearest that 64 bits hold for what is longer than 292 years.
  package var clampedNanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (product, isTooLong) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflow) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
    return isTooLong || overflow ? (seconds < 0 ? .min : .max) : sum
  }

  /// Whole milliseconds, as far as 64 bits hold them.
  package var clampedMilliseconds: Int64 { clampedNanoseconds / 1_000_000 }
}
