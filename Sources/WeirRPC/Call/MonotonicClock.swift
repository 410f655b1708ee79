/// Where `Instant`s come from: the machine's monotonic clock, or one that a test moves.
public struct MonotonicClock: Clock, Sendable {
  private let read: @Sendable () -> Instant
  private let wait: @Sendable (_ deadline: Instant) async throws -> Void

  /// - Parameters:
  ///   - now: reads the clock.
  ///   - sleep: returns when the clock has come to `deadline`; throws when the task is cancelled.
  public init(
    now: @escaping @Sendable () -> Instant, sleep: @escaping @Sendable (_ deadline: Instant) async throws -> Void
  ) {
    read = now
    wait = sleep
  }

  /// A clock that runs as fast as the machine's: it is slept on as on that.
  public init(now: @escaping @Sendable () -> Instant) {
    self.init(now: now) { deadline in
      while now() < deadline { try await Task.sleep(for: now().duration(to: deadline)) }
    }
  }

  public var now: Instant { read() }

  public var minimumResolution: Duration { .nanoseconds(1) }

  public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws { try await wait(deadline) }
}
