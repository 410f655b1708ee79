import Synchronization
import Testing
import WeirLoop
import WeirTestSupport

/// Somebody who lives on a loop.
private actor Resident: LoopActor {
  nonisolated let loop: EventLoop
  let journal = Journal<String>()
  private var count = 0
  private var timers: [LoopTimer] = []

  init() throws(LoopError) { loop = try EventLoop() }

  nonisolated func start() throws { try loop.start(name: "resident") }

  nonisolated func trespass() { assumeIsolated { $0.note("here") } }

  func increment() -> Int {
    count += 1
    return count
  }

  func isOnLoop() -> Bool { loop.isIsolatingCurrentContext() == true }

  func note(_ text: String) { journal.append(text) }

  /// Enqueues from the loop's own thread: each runs in the same turn, after this one.
  func enqueueOwn(_ names: [String]) {
    for name in names { Task { self.note(name) } }
    note("enqueued")
  }

  func setTimers(_ milliseconds: [Int]) {
    for time in milliseconds {
      let timer = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.note("timer \(time)") } }
      timer.set(after: .milliseconds(time))
      timers.append(timer)
    }
  }

  func setTwiceAndStop() {
    let twice = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.note("twice") } }
    twice.set(after: .milliseconds(0))
    twice.set(after: .milliseconds(5))
    let stopped = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.note("stopped") } }
    stopped.set(after: .milliseconds(1))
    stopped.stop()
    let closed = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.note("closed") } }
    closed.close()
    closed.set(after: .milliseconds(0))
    closed.close()
    let last = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.note("last") } }
    last.set(after: .milliseconds(20))
    timers += [twice, stopped, last]
  }

  func stop() {
    for timer in timers { timer.close() }
    loop.close()
  }
}

/// Somebody else on a loop.
private actor Tenant: LoopActor {
  nonisolated let loop: EventLoop

  init(loop: EventLoop) { self.loop = loop }

  func stop() { loop.close() }
}

@Suite(.timeLimit(.minutes(10))) struct EventLoopTests {
  @Test func `jobs run on the loop's thread`() async throws {
    let resident = try Resident()
    try resident.start()
    #expect(resident.loop.isIsolatingCurrentContext() == false)
    #expect(await resident.isOnLoop())
    await resident.stop()
  }

  @Test func `a loop that was started belongs to its new thread at once`() async throws {
    for _ in 0..<50 {
      let resident = try Resident()
      #expect(resident.loop.isIsolatingCurrentContext() == true)
      try resident.start()
      #expect(resident.loop.isIsolatingCurrentContext() == false)
      #expect(await resident.isOnLoop())
      await resident.stop()
    }
  }

  @Test func `many tasks on many threads enqueue, and every job runs once`() async throws {
    let resident = try Resident()
    try resident.start()
    let values = await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<8 {
        group.addTask {
          var values: [Int] = []
          for _ in 0..<500 { values.append(await resident.increment()) }
          return values
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(values.sorted() == Array(1...4000))
    await resident.stop()
  }

  @Test func `jobs enqueued by a job run after it, in order`() async throws {
    let resident = try Resident()
    try resident.start()
    await resident.enqueueOwn(["a", "b", "c"])
    let entries = try await resident.journal.wait { $0.count == 4 }
    #expect(entries == ["enqueued", "a", "b", "c"])
    await resident.stop()
  }

  @Test func `the turn's end is told after the jobs of the turn`() async throws {
    let resident = try Resident()
    let journal = resident.journal
    resident.loop.onTurnEnd { if journal.entries.last?.hasPrefix("turn") == false { journal.append("turn ended") } }
    try resident.start()
    await resident.note("job")
    try await journal.wait { $0 == ["job", "turn ended"] }
    await resident.enqueueOwn(["own"])
    let entries = try await journal.wait { $0.contains("own") && $0.last == "turn ended" }
    #expect(Array(entries.suffix(3)) == ["enqueued", "own", "turn ended"])
    await resident.stop()
  }

  @Test func `a job that comes when the loop has ended runs all the same, one at a time`() async throws {
    for _ in 0..<50 {
      let resident = try Resident()
      try resident.start()
      await resident.stop()
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<20 { group.addTask { _ = await resident.increment() } }
      }
      #expect(await resident.increment() == 21)
      #expect(await resident.isOnLoop())
      #expect(resident.loop.isIsolatingCurrentContext() == false)
    }
  }

  @Test func `whoever is told of the turns' ends stays until the loop has ended`() async throws {
    let loop = try EventLoop()
    weak var held: Journal<String>?
    do {
      let journal = Journal<String>()
      held = journal
      loop.onTurnEnd { journal.append("turn") }
    }
    #expect(held != nil)
    try loop.start(name: "held")
    let resident = Tenant(loop: loop)
    await resident.stop()
    while held != nil { await Task.yield() }
  }

  @Test func `timers fire in the order of their times`() async throws {
    let resident = try Resident()
    try resident.start()
    // Each counts from its own setting, so that the gaps are longer than it takes to set them all.
    await resident.setTimers([900, 300, 600, 0])
    let entries = try await resident.journal.wait { $0.count == 4 }
    #expect(entries == ["timer 0", "timer 300", "timer 600", "timer 900"])
    await resident.stop()
  }

  @Test func `a timer keeps only its last setting, none when stopped or closed`() async throws {
    let resident = try Resident()
    try resident.start()
    await resident.setTwiceAndStop()
    #expect(try await resident.journal.wait { $0.contains("last") } == ["twice", "last"])
    await resident.stop()
  }

  @Test func `nanoseconds never go back`() {
    var last: Int64 = 0
    for _ in 0..<1000 {
      let now = EventLoop.nanoseconds()
      #expect(now >= last)
      last = now
    }
    #expect(last > 0)
  }

  @Test func `assuming the loop from another thread ends the process`() async {
    await #expect(processExitsWith: .failure) {
      let resident = try Resident()
      try resident.start()
      resident.trespass()
    }
  }
}
