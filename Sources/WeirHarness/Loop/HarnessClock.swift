internal import Synchronization
internal import WeirPOSIX
public import WeirRPC

/// Where a harness takes the time from.
public enum HarnessClock: Sendable {
  /// The machine's monotonic clock.
  case system
  /// A clock that stands still until an `advance_clock` line moves it.
  case manual(ManualClock)

  /// The clock to give to interceptors and handlers.
  public var monotonic: MonotonicClock {
    switch self {
    case .system: MonotonicClock { Instant(nanoseconds: MonotonicTime.now()) }
    case .manual(let clock): MonotonicClock { clock.now }
    }
  }
}

/// A clock that is moved by hand. Begins at 0.
public final class ManualClock: Sendable {
  private let time = Mutex(Instant(nanoseconds: 0))

  public init() {}

  public var now: Instant { time.withLock { $0 } }

  /// Moves the clock forward, and no further than the last instant there is.
  public func advance(milliseconds: Int64) {
    let (nanoseconds, overflow) = max(0, milliseconds).multipliedReportingOverflow(by: 1_000_000)
    time.withLock { $0 = $0.advanced(byNanoseconds: overflow ? .max : nanoseconds) }
  }
}
