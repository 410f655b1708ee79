import Testing
import WeirLoop
import WeirMemory

/// Takes what a loop lends it.
private actor Taker: LoopActor {
  nonisolated let loop: EventLoop
  private var taken: [Int] = []

  init(isPlain: Bool) throws(LoopError) { loop = try EventLoop(isPlain: isPlain) }

  nonisolated func start() throws { try loop.start(name: "taker") }

  func behavior() -> RuntimeBehavior { loop.behavior }

  func take() -> [Int] {
    let bytes: [UInt8] = [3, 4]
    assumeOnLoop(1, bytes.span) { taker, number, bytes in taker.taken += [number, Int(bytes[0]), Int(bytes[1])] }
    assumeOnLoop { $0.taken.append(5) }
    return taken
  }

  func stop() { loop.close() }
}

@Suite(.timeLimit(.minutes(10))) struct RuntimeBehaviorTests {
  private func run<Result: Sendable>(isPlain: Bool, _ body: (Taker) async throws -> Result) async throws -> Result {
    let taker = try Taker(isPlain: isPlain)
    try taker.start()
    let result = try await body(taker)
    await taker.stop()
    return result
  }

  /// When it fails with a new compiler, calls still work, and cost more: see the page Runtime.
  @Test func `this runtime behaves as the fast ways need it`() async throws {
    let behavior = try await run(isPlain: false) { await $0.behavior() }
    #expect(behavior.newTaskIsNewestJob)
    #expect(behavior.callOfActorIsAJob)
    #expect(behavior.isolatedParameterIsPlain)
  }

  @Test func `a plain loop relies on nothing`() async throws {
    #expect(try await run(isPlain: true) { await $0.behavior() } == RuntimeBehavior())
  }

  @Test(arguments: [false, true]) func `callbacks reach the actor with their arguments`(_ isPlain: Bool) async throws {
    #expect(try await run(isPlain: isPlain) { await $0.take() } == [1, 3, 4, 5])
  }
}
