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
    case .manual(let clock): clock.monotonic
    }
  }
}
