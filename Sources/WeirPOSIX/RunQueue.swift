internal import Synchronization

/// A serial executor that runs its jobs on whichever thread drives it, and only while one does.
///
/// What is isolated to it happens in the same order every time, and its driver knows when nothing is left to do. Start
/// tasks with the queue as their preference too: the runtime (Swift 6.3) resumes a continuation on the executor that
/// its task prefers, and without a preference that is the global pool, from which it comes back some time later.
public final class RunQueue: SerialExecutor, TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    var driver: ThreadIdentity?
  }

  private let state = Mutex(State())
  private let wake: @Sendable () -> Void

  /// - Parameter wake: called when a thread that does not drive has left a job here.
  public init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let isForeign = state.withLock { state in
      state.jobs.append(job)
      return state.driver != ThreadIdentity.current
    }
    if isForeign { wake() }
  }

  public func checkIsolated() {
    // Who fails here has left the executor in our own code: nothing from outside decides it.
    precondition(state.withLock { $0.driver } == ThreadIdentity.current, "not on the thread that drives the queue")
  }

  /// Makes the calling thread the one that drives, for as long as `body` runs. One thread at a time may.
  public func drive<Result>(_ body: () -> Result) -> Result {
    let previous = state.withLock { state in
      defer { state.driver = ThreadIdentity.current }
      return state.driver
    }
    defer { state.withLock { $0.driver = previous } }
    return body()
  }

  /// Runs jobs until none is left, until `enough` says so, or for so many rounds: jobs that come back without end do
  /// not keep the driver. Only inside `drive`.
  ///
  /// - Returns: whether none is left.
  public func run(rounds: Int, until enough: () -> Bool) -> Bool {
    for _ in 0..<rounds {
      if enough() { break }
      let jobs = state.withLock { state in
        defer { state.jobs = [] }
        return state.jobs
      }
      guard !jobs.isEmpty else { return true }
      for job in jobs {
        // The executor is alive as long as this method runs on it.
        unsafe job.runSynchronously(isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
      }
    }
    return state.withLock { $0.jobs.isEmpty }
  }
}

/// An actor whose jobs a `RunQueue` runs.
public protocol RunQueueActor: Actor {
  /// What runs the actor's jobs.
  nonisolated var queue: RunQueue { get }
}

extension RunQueueActor {
  // The actor holds the queue, so that the queue lives at least as long.
  public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe queue.asUnownedSerialExecutor() }
}
