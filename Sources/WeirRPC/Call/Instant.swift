/// A point on a monotonic clock, in nanoseconds since some fixed moment of the machine.
///
/// Policies get it with the call and never read a clock themselves, so that a test can move time by hand.
public struct Instant: Sendable, Hashable, Comparable {
  public var nanoseconds: Int64

  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  public static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }

  /// Saturates: an instant never wraps around, whatever a peer asked for.
  public func advanced(byNanoseconds amount: Int64) -> Instant {
    let (sum, overflow) = nanoseconds.addingReportingOverflow(amount)
    return Instant(nanoseconds: overflow ? (amount < 0 ? .min : .max) : sum)
  }

  /// Nanoseconds from `start` to here; negative when `start` is later. Saturates.
  public func nanoseconds(since start: Instant) -> Int64 {
    let (difference, overflow) = nanoseconds.subtractingReportingOverflow(start.nanoseconds)
    return overflow ? (nanoseconds < 0 ? .min : .max) : difference
  }
}

/// Where `Instant`s come from: the machine's monotonic clock, or one that a test moves.
public struct MonotonicClock: Sendable {
  public let now: @Sendable () -> Instant

  public init(now: @escaping @Sendable () -> Instant) { self.now = now }
}
