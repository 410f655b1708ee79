internal import Synchronization

/// A clock that stands still until it is advanced, for tests of whatever depends on time. Begins at 0.
public final class ManualClock: Clock, Sendable {
  private struct State {
    var now = Instant(nanoseconds: 0)
    var sleepers: [Int: Sleeper] = [:]
    var nextSleeper = 0
  }

  private struct Sleeper {
    let deadline: Instant
    let wake: CheckedContinuation<Void, Never>
    let sleeps: ClockSleeps?

    func resume() {
      sleeps?.end()
      wake.resume()
    }
  }

  private let state = Mutex(State())

  /// At 0.
  public init() {}

  public var now: Instant { state.withLock { $0.now } }

  public var minimumResolution: Duration { .nanoseconds(1) }

  /// As interceptors and handlers are given it.
  public var monotonic: MonotonicClock {
    MonotonicClock(now: { self.now }, sleep: { try await self.sleep(until: $0) })
  }

  /// Moves the clock forward, and no further than the last instant there is; wakes who has slept long enough, in the order
  /// of their deadlines, and of their falling asleep where these are the same.
  public func advance(by duration: Duration) {
    let due = state.withLock { state in
      state.now = state.now.advanced(by: max(.zero, duration))
      let now = state.now
      let due = state.sleepers.filter { $0.value.deadline <= now }
      for number in due.keys { state.sleepers[number] = nil }
      return due.sorted { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }
    }
    for (_, sleeper) in due { sleeper.resume() }
  }

  public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
    let number = state.withLock { state in
      defer { state.nextSleeper += 1 }
      return state.nextSleeper
    }
    let sleeps = ClockSleeps.current
    await withTaskCancellationHandler {
      await withCheckedContinuation { wake in
        let isOver = state.withLock { state in
          if Task.isCancelled || deadline <= state.now { return true }
          state.sleepers[number] = Sleeper(deadline: deadline, wake: wake, sleeps: sleeps)
          sleeps?.begin()
          return false
        }
        if isOver { wake.resume() }
      }
    } onCancel: {
      state.withLock { $0.sleepers.removeValue(forKey: number) }?.resume()
    }
    try Task.checkCancellation()
  }
}
