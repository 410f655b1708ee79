internal import Synchronization

/// A clock that stands still until it is advanced, for tests of whatever depends on time. Begins at 0.
public final class ManualClock: Clock, Sendable {
  private struct State {
    var now = Instant(nanoseconds: 0)
    var sleepers: [Int: (deadline: Instant, wake: CheckedContinuation<Void, Never>)] = [:]
    var nextSleeper = 0
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

  /// Moves the clock forward, and no further than the last instant there is; wakes who has slept long enough.
  public func advance(by duration: Duration) {
    let due = state.withLock { state in
      state.now = state.now.advanced(by: max(.zero, duration))
      let now = state.now
      let due = state.sleepers.filter { $0.value.deadline <= now }
      for number in due.keys { state.sleepers[number] = nil }
      return due.values.sorted { $0.deadline < $1.deadline }
    }
    for sleeper in due { sleeper.wake.resume() }
  }

  public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
    let number = state.withLock { state in
      defer { state.nextSleeper += 1 }
      return state.nextSleeper
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { wake in
        let isOver = state.withLock { state in
          if Task.isCancelled || deadline <= state.now { return true }
          state.sleepers[number] = (deadline, wake)
          return false
        }
        if isOver { wake.resume() }
      }
    } onCancel: {
      state.withLock { $0.sleepers.removeValue(forKey: number) }?.wake.resume()
    }
    try Task.checkCancellation()
  }
}
