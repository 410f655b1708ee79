import CLibUV
import Glibc
import Synchronization

/// One libuv loop on a thread of its own, which is also a Swift serial executor: an actor that names it as its
/// executor runs on that thread and nowhere else.
///
/// 1. All handles of a loop are made, used and closed on its thread.
/// 2. A turn of the loop is: timers, jobs, poll for events, jobs. After each round of jobs the owner is told that the
///    turn ends, so that what many events produced leaves in one write.
/// 3. A job enqueued on the loop's own thread takes no lock and wakes nobody; the turn under way runs it.
/// 4. Every job runs, sooner or later: once the thread has ended, on the thread of whoever enqueues it.
@safe public final class EventLoop: SerialExecutor, @unchecked Sendable {  // Thread-confined but for `foreign`.
  let raw: UnsafeMutablePointer<uv_loop_t>
  private let wakeUp: UnsafeMutablePointer<uv_async_t>
  private let beforePoll: UnsafeMutablePointer<uv_prepare_t>
  private let afterPoll: UnsafeMutablePointer<uv_check_t>
  /// Whose loop it is; 0 while it changes hands. Other threads compare themselves with it.
  private let thread = Atomic<pthread_t>(pthread_self())
  private var jobs: [UnownedJob] = []
  private var runningJobs: [UnownedJob] = []
  private let foreign = Mutex(ForeignJobs())
  private var turnEnded: (() -> Void)?
  private var isRunningJob = false
  /// Known from the thread's start on.
  @usableFromInline package private(set) var behavior = RuntimeBehavior()
  private let isPlain: Bool
  /// Where every socket of this loop reads to; its bytes are lent out for the time of one callback.
  let scratch: UnsafeMutableRawBufferPointer

  /// What other threads have enqueued.
  private struct ForeignJobs {
    var waiting: [UnownedJob] = []
    /// The loop's thread runs no more.
    var hasEnded = false
    /// Somebody does its work in its place.
    var areRunning = false
  }

  /// Jobs that make more jobs may not keep the loop from its sockets: past this many it polls first.
  private static let jobsPerTurn = 4096
  private static let scratchSize = 65536

  /// Makes a loop; it belongs to the calling thread until `run` is called on another.
  public convenience init() throws(LoopError) { try self.init(isPlain: RuntimeBehavior.isPlainWanted) }

  /// - Parameter isPlain: relies on nothing that `RuntimeBehavior` names.
  package init(isPlain: Bool) throws(LoopError) {
    self.isPlain = isPlain
    unsafe raw = .allocate(capacity: 1)
    unsafe wakeUp = .allocate(capacity: 1)
    unsafe beforePoll = .allocate(capacity: 1)
    unsafe afterPoll = .allocate(capacity: 1)
    unsafe scratch = .allocate(byteCount: Self.scratchSize, alignment: 16)
    try unsafe LoopError.check(uv_loop_init(raw), "event loop")
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe wakeUp.pointee.data = context
    unsafe beforePoll.pointee.data = context
    unsafe afterPoll.pointee.data = context
    try unsafe LoopError.check(uv_async_init(raw, wakeUp) { _ in }, "event loop")
    unsafe uv_prepare_init(raw, beforePoll)
    unsafe uv_prepare_start(beforePoll) { unsafe EventLoop.of($0?.pointee.data).endTurn() }
    unsafe uv_check_init(raw, afterPoll)
    unsafe uv_check_start(afterPoll) { unsafe EventLoop.of($0?.pointee.data).endTurn() }
  }

  /// The owner has closed its handles, and `run` has returned or was never called; the loop's memory can go.
  deinit {
    if !closed { closeHandles() }
    // Of a loop that never ran, the handles are closed in a turn.
    unsafe uv_run(raw, UV_RUN_NOWAIT)
    unsafe uv_loop_close(raw)
    unsafe raw.deallocate()
    unsafe wakeUp.deallocate()
    unsafe beforePoll.deallocate()
    unsafe afterPoll.deallocate()
    unsafe scratch.deallocate()
  }

  /// Says what to do at the end of each turn, on the loop's thread. What `body` holds is held until the loop has ended.
  public func onTurnEnd(_ body: @escaping () -> Void) { turnEnded = body }

  /// Runs the loop on a new thread, until `close`.
  ///
  /// - Parameter name: at most 15 bytes are shown by the system's tools.
  public func start(name: String) throws(LoopError) {
    let context = unsafe Unmanaged.passRetained(Launch(self, name)).toOpaque()
    // From here on the starting thread is a stranger too: what it enqueues must wake the loop.
    thread.store(0, ordering: .relaxed)
    var id = uv_thread_t()
    let result = unsafe uv_thread_create(
      &id,
      { context in
        guard let context = unsafe context else { return }
        let launch = unsafe Unmanaged<Launch>.fromOpaque(context).takeRetainedValue()
        unsafe weir_name_thread(String(launch.name.prefix(15)))
        launch.loop.run()
      }, context)
    if result < 0 {
      unsafe Unmanaged<Launch>.fromOpaque(context).release()
      turnEnded = nil
    }
    try LoopError.check(result, "start a thread")
    pthread_detach(id)
  }

  private final class Launch {
    let loop: EventLoop
    let name: String
    init(_ loop: EventLoop, _ name: String) {
      self.loop = loop
      self.name = name
    }
  }

  /// Runs on the calling thread, until `close` and until every handle has been closed.
  private func run() {
    thread.store(pthread_self(), ordering: .relaxed)
    // SIGPIPE would end the process when a peer has gone; the write's own error says the same.
    signal(SIGPIPE, SIG_IGN)
    if !isPlain { behavior = RuntimeBehavior.observe(on: self) }
    while unsafe uv_run(raw, UV_RUN_DEFAULT) != 0 {}
    repeat { endTurn() } while !hasEnded()
    turnEnded = nil
  }

  /// From here on, whoever enqueues a job runs it. False while there are jobs left.
  private func hasEnded() -> Bool {
    guard jobs.isEmpty else { return false }
    return foreign.withLock { foreign in
      guard foreign.waiting.isEmpty else { return false }
      foreign.hasEnded = true
      thread.store(0, ordering: .relaxed)
      return true
    }
  }

  /// Does what the loop's thread, which has ended, would have done.
  private func runLateJobs() {
    // The last job may be all that keeps the loop.
    let held = unsafe Unmanaged.passRetained(self)
    defer { unsafe held.release() }
    while true {
      let isOver = foreign.withLock { foreign in
        swap(&foreign.waiting, &runningJobs)
        runningJobs.append(contentsOf: jobs)
        jobs.removeAll()
        foreign.areRunning = !runningJobs.isEmpty
        thread.store(foreign.areRunning ? pthread_self() : 0, ordering: .relaxed)
        return !foreign.areRunning
      }
      if isOver { return }
      let round = runningJobs
      runningJobs.removeAll()
      for job in round { run(job) }
    }
  }

  /// Lets `run` return once the owner has closed its sockets, listeners, timers and signals.
  public func close() {
    closeHandles()
    closed = true
  }

  private func closeHandles() {
    unsafe uv_close(UnsafeMutableRawPointer(wakeUp).assumingMemoryBound(to: uv_handle_t.self), nil)
    unsafe uv_close(UnsafeMutableRawPointer(beforePoll).assumingMemoryBound(to: uv_handle_t.self), nil)
    unsafe uv_close(UnsafeMutableRawPointer(afterPoll).assumingMemoryBound(to: uv_handle_t.self), nil)
  }

  private var closed = false

  /// Nanoseconds on the machine's monotonic clock, now.
  public static func nanoseconds() -> Int64 { Int64(truncatingIfNeeded: uv_hrtime()) }

  // MARK: Executor

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if isIsolatingCurrentContext() == true {
      jobs.append(job)
    } else {
      let (isLate, isMine) = foreign.withLock { foreign in
        foreign.waiting.append(job)
        let isMine = foreign.hasEnded && !foreign.areRunning
        if isMine { foreign.areRunning = true }
        return (foreign.hasEnded, isMine)
      }
      if isMine { runLateJobs() } else if !isLate { unsafe uv_async_send(wakeUp) }
    }
  }

  /// Runs the task that was just made and that is isolated to an actor of this loop, until it waits for something; but in
  /// its turn while a job is running.
  ///
  /// As `Task.immediate`, whose tasks have a preference of executor, which each of their steps looks up under a lock.
  public func startNewestTask() {
    guard behavior.newTaskIsNewestJob else { return }
    if !isRunningJob, let job = jobs.popLast() { run(job) }
  }

  var jobCount: Int { jobs.count }

  /// Runs the jobs that were enqueued on this thread and those that they make.
  func runJobs() {
    while !jobs.isEmpty { run(jobs.removeFirst()) }
  }

  /// Runs a job in its turn, as `enqueue` does.
  func runLater(_ job: UnownedJob) { jobs.append(job) }

  /// Runs a job here and now; but in its turn while another one is running, which must come to its end first.
  func runAtOnce(_ job: UnownedJob) {
    if isRunningJob { jobs.append(job) } else { run(job) }
  }

  private func run(_ job: UnownedJob) {
    isRunningJob = true
    unsafe job.runSynchronously(on: asUnownedSerialExecutor())
    isRunningJob = false
  }

  public func asUnownedSerialExecutor() -> UnownedSerialExecutor { unsafe UnownedSerialExecutor(ordinary: self) }

  public func isIsolatingCurrentContext() -> Bool? { thread.load(ordering: .relaxed) == pthread_self() }

  public func checkIsolated() {
    precondition(isIsolatingCurrentContext() == true, "this must run on the event loop's own thread")
  }

  private func endTurn() {
    var budget = Self.jobsPerTurn
    while budget > 0 {
      foreign.withLock { if !$0.waiting.isEmpty { swap(&$0.waiting, &runningJobs) } }
      if !jobs.isEmpty {
        runningJobs.append(contentsOf: jobs)
        jobs.removeAll(keepingCapacity: true)
      }
      if runningJobs.isEmpty { break }
      budget -= runningJobs.count
      let round = runningJobs
      runningJobs.removeAll(keepingCapacity: true)
      for job in round { run(job) }
    }
    turnEnded?()
    if !jobs.isEmpty, !closed { unsafe uv_async_send(wakeUp) }
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> EventLoop {
    guard let context = unsafe context else { fatalError("libuv lost a handle's data") }
    return unsafe Unmanaged<EventLoop>.fromOpaque(context).takeUnretainedValue()
  }
}
