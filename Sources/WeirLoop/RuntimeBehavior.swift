import Glibc

/// What parts of this module rely on of the Swift runtime beyond what its documentation promises. Each was seen with Swift
/// 6.3.1. Every loop tries them when its thread starts, and does without those that it does not find.
///
/// The reasons, and what each of them saves: the page Runtime of the documentation.
@usableFromInline package struct RuntimeBehavior: Equatable, Sendable {
  /// A task that is made where its actor runs is the last job of the actor's executor (`EventLoop.startNewestTask`). Without
  /// it, the task runs in its turn.
  package var newTaskIsNewestJob = false
  /// Who calls a method of an actor with an executor of its own becomes a job of that executor, which may keep it
  /// (`ParkingPlace`). Without it, a task waits by a continuation, and none is kept for the next call.
  @usableFromInline package var callOfActorIsAJob = false
  /// An isolated parameter is passed as any other parameter (`LoopActor.assumeOnLoop`). Without it, `assumeIsolated` is used.
  @usableFromInline package var isolatedParameterIsPlain = false

  package init() {}

  /// Relies on nothing: `WEIR_RUNTIME=plain` in the environment, for tests and when in doubt.
  static var isPlainWanted: Bool { unsafe getenv("WEIR_RUNTIME").map { unsafe String(cString: $0) } == "plain" }

  /// Tries everything, on the loop's own thread before it serves.
  static func observe(on loop: EventLoop) -> RuntimeBehavior { RuntimeProbe(on: loop).observe() }
}

/// Tries what `RuntimeBehavior` names.
private actor RuntimeProbe: LoopActor {
  nonisolated let loop: EventLoop
  private let place: ParkingPlace
  private var steps = 0
  private var passed: (number: Int, bytes: Int)?

  init(on loop: EventLoop) {
    self.loop = loop
    place = ParkingPlace(on: loop)
  }

  nonisolated func observe() -> RuntimeBehavior {
    var behavior = RuntimeBehavior()
    let jobs = loop.jobCount
    assumeIsolated { $0.begin() }
    behavior.newTaskIsNewestJob = loop.jobCount == jobs + 1
    loop.runJobs()
    // The task has come to the place, and is kept there until it is woken.
    behavior.callOfActorIsAJob = place.isTaken && count() == 1
    place.wake()
    loop.runJobs()
    behavior.callOfActorIsAJob = behavior.callOfActorIsAJob && count() == 2
    behavior.isolatedParameterIsPlain = passesArguments()
    return behavior
  }

  private func begin() { Task { await walk() } }

  private func walk() async {
    steps = 1
    await place.park()
    steps = 2
  }

  private nonisolated func count() -> Int { assumeIsolated { $0.steps } }

  private nonisolated func passesArguments() -> Bool {
    let bytes: [UInt8] = [1, 2, 3]
    callAsIfPlain(42, bytes.span) { probe, number, bytes in probe.passed = (number, bytes.count) }
    return assumeIsolated { $0.passed.map { $0 == (42, 3) } ?? false }
  }
}
