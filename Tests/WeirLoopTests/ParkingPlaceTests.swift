import Testing
import WeirLoop
import WeirTestSupport

/// Somebody whose tasks wait for each other.
private actor Host: LoopActor {
  nonisolated let loop: EventLoop
  let journal = Journal<String>()
  private lazy var place = ParkingPlace(on: loop)
  private var guests: [Task<Void, Never>] = []

  init(isPlain: Bool) throws(LoopError) {
    loop = try EventLoop(isPlain: isPlain)
  }

  nonisolated func start() throws { try loop.start(name: "host") }

  /// Parks `count` times, and says each time where it is.
  func invite(_ count: Int) {
    guests.append(
      Task {
        for number in 1...count {
          journal.append("parks \(number)")
          if place.canPark { await place.park() } else { await place.suspend() }
          journal.append("goes on \(number) \(loop.isIsolatingCurrentContext() == true)")
        }
      })
    // In a job: the guest comes in its turn.
    loop.startNewestTask()
    journal.append("invited")
  }

  func wake(atOnce: Bool) {
    if atOnce { place.wakeAtOnce() } else { place.wake() }
    journal.append("woke")
  }

  /// From a callback of the loop, where no job is running.
  func wakeFromTimer(atOnce: Bool) {
    let timer = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.wake(atOnce: atOnce) } }
    timer.set(after: .milliseconds(1))
    timers.append(timer)
  }

  private var timers: [LoopTimer] = []

  func stop() async {
    for guest in guests { await guest.value }
    for timer in timers { timer.close() }
    loop.close()
  }
}

@Suite(.timeLimit(.minutes(10))) struct ParkingPlaceTests {
  private func run(isPlain: Bool = false, _ body: (Host) async throws -> Void) async throws {
    let host = try Host(isPlain: isPlain)
    try host.start()
    try await body(host)
    await host.stop()
  }

  @Test(arguments: [false, true]) func `a task waits until it is woken, and goes on on its loop`(_ isPlain: Bool)
    async throws
  {
    try await run(isPlain: isPlain) { host in
      await host.invite(3)
      for number in 1...3 {
        try await host.journal.wait(for: "parks \(number)")
        await host.wake(atOnce: false)
        try await host.journal.wait(for: "goes on \(number) true")
      }
    }
  }

  @Test(arguments: [false, true], [false, true])
  func `whoever wakes in a job goes on first`(_ atOnce: Bool, _ isPlain: Bool) async throws {
    try await run(isPlain: isPlain) { host in
      await host.invite(1)
      try await host.journal.wait(for: "parks 1")
      await host.wake(atOnce: atOnce)
      let entries = try await host.journal.wait { $0.count == 4 }
      #expect(entries == ["invited", "parks 1", "woke", "goes on 1 true"])
    }
  }

  @Test(arguments: [false, true]) func `in a callback the task goes on at once, if so asked`(_ atOnce: Bool)
    async throws
  {
    try await run { host in
      await host.invite(2)
      try await host.journal.wait(for: "parks 1")
      await host.wakeFromTimer(atOnce: atOnce)
      try await host.journal.wait(for: "parks 2")
      let entries = try await host.journal.wait { $0.contains("woke") }
      let went = ["goes on 1 true", "parks 2"]
      #expect(Array(entries.suffix(3)) == (atOnce ? went + ["woke"] : ["woke"] + went))
      await host.wake(atOnce: false)
    }
  }

  @Test(arguments: [false, true]) func `to wake nobody is nothing`(_ isPlain: Bool) async throws {
    try await run(isPlain: isPlain) { host in
      await host.wake(atOnce: true)
      await host.invite(1)
      try await host.journal.wait(for: "parks 1")
      await host.wake(atOnce: false)
      await host.wake(atOnce: false)
      try await host.journal.wait(for: "goes on 1 true")
    }
  }
}
