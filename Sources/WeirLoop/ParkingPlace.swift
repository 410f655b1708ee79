/// Where a task that runs on an event loop waits until something wakes it on that loop's thread.
///
/// A continuation would do, but the runtime resumes it on a thread of its own pool, from which the task then comes back to
/// the loop: two threads are woken for each wait. An executor that keeps its job costs neither: to wait is to go there.
@safe public actor ParkingPlace: SerialExecutor {
  private let loop: EventLoop
  /// The task that waits. It is used on the loop's thread only.
  private nonisolated(unsafe) var parked: UnownedJob?
  /// What stands in for it where the runtime does not behave as it must for that (`RuntimeBehavior`).
  private nonisolated(unsafe) var continuation: UnsafeContinuation<Void, Never>?
  private var stays = 0

  /// A place on a loop that runs already: only then it is known whether it can park.
  public init(on loop: EventLoop) {
    self.loop = loop
    canPark = loop.behavior.callOfActorIsAJob
  }

  /// Whether `park` waits (`RuntimeBehavior.callOfActorIsAJob`).
  public nonisolated let canPark: Bool

  /// Waits until `wake`, one task at a time. The task must run on the loop, and the place be one that can park.
  ///
  /// That it counts is what keeps it a place to go to: a call of nothing would be optimised away.
  public func park() { stays &+= 1 }

  /// Waits until `wake`, as `park` does where that cannot be.
  public nonisolated(nonsending) func suspend() async {
    loop.checkIsolated()
    unsafe await withUnsafeContinuation { unsafe continuation = $0 }
  }

  /// Lets the task go on that waits here, if one does, when the loop comes to its jobs.
  public nonisolated func wake() {
    loop.checkIsolated()
    if let job = unsafe parked.take() { loop.runLater(job) }
    if let continuation = unsafe continuation.take() { unsafe continuation.resume() }
  }

  /// Lets the task go on that waits here, if one does, now, until it waits again; as `wake` while a job of the loop runs.
  public nonisolated func wakeAtOnce() {
    guard let job = unsafe parked.take() else { return wake() }
    loop.checkIsolated()
    loop.runAtOnce(job)
  }

  /// Whether a task waits here.
  nonisolated var isTaken: Bool { unsafe parked != nil || continuation != nil }

  public nonisolated func enqueue(_ job: consuming ExecutorJob) {
    loop.checkIsolated()
    unsafe parked = UnownedJob(job)
  }

  public nonisolated func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    unsafe UnownedSerialExecutor(ordinary: self)
  }

  public nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe asUnownedSerialExecutor() }
}
