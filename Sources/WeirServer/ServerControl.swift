import Logging
import Synchronization
import WeirHTTP2
import WeirLoop
import WeirRPC

/// What a server does once, not per connection: accepting, signals, and the order of shutting down.
///
/// It has a loop of its own, so that accepting and draining never wait for a busy worker.
actor ServerControl: LoopActor {
  nonisolated let loop: EventLoop
  private nonisolated let shared: ServerShared
  private nonisolated let workers: [Worker]
  private let sockets: [ListeningSocket]
  private let onDrain: @Sendable () -> Void
  private var listeners: [Listener] = []
  private var signals: [SignalWatcher] = []
  private var resumeTimer: LoopTimer?
  /// Runs while refused connections are only counted, after a line about them.
  private var refusalTimer: LoopTimer?
  private var refusals: Int?
  private var isDraining = false
  /// It was told to stop twice.
  private var isHurried = false
  /// What the drain waits for, to be cut short.
  private var waiting: Task<Void, Never>?
  private var whenDraining: CheckedContinuation<Void, Never>?

  init(
    shared: ServerShared, sockets: [ListeningSocket], onDrain: @escaping @Sendable () -> Void
  ) throws(LoopError) {
    self.shared = shared
    self.sockets = sockets
    self.onDrain = onDrain
    loop = try EventLoop()
    var workers: [Worker] = []
    for _ in 0..<shared.configuration.workers { workers.append(try Worker(shared: shared)) }
    self.workers = workers
  }

  nonisolated var openConnections: Int { shared.connections.load(ordering: .relaxed) }

  nonisolated var endedConnections: [String: Int] { shared.violationCounts }

  nonisolated func run(whenServing: @Sendable () -> Void) async throws(LoopError) {
    for (number, worker) in workers.enumerated() { try worker.start(number: number) }
    try loop.start(name: "weir-control")
    try await serve(whenServing)
  }

  private func serve(_ whenServing: @Sendable () -> Void) async throws(LoopError) {
    for signal in [LoopSignal.terminate, .interrupt] {
      signals.append(
        try SignalWatcher(signal, on: loop) { [unowned self] in assumeIsolated { $0.drain(signal.name) } })
    }
    if let tls = shared.tls {
      let logger = shared.logger
      signals.append(try SignalWatcher(.hangUp, on: loop) { tls.reload(logger) })
    }
    for socket in sockets {
      listeners.append(
        try Listener(
          socket, on: loop, accepted: { [unowned self] in accept($0) },
          failed: { [unowned self] error in assumeIsolated { $0.pauseAccepting(error) } }))
    }
    whenServing()
    if !isDraining { await withCheckedContinuation { whenDraining = $0 } }
    await finishDraining()
  }

  // MARK: Accepting

  /// Gives a connection to the worker with the fewest.
  private nonisolated func accept(_ accepted: consuming AcceptedSocket) {
    guard openConnections < shared.configuration.limits.connections else {
      assumeIsolated { $0.refuseConnection() }
      return
    }
    var chosen = workers[0]
    for worker in workers.dropFirst()
    where worker.load.load(ordering: .relaxed) < chosen.load.load(ordering: .relaxed) { chosen = worker }
    chosen.load.add(1, ordering: .relaxed)
    shared.connections.add(1, ordering: .relaxed)
    chosen.adoptLater(accepted)
  }

  /// There are as many connections as may be. Says so at once, and then, once a second, how many more there were.
  private func refuseConnection() {
    guard refusals == nil else {
      refusals? += 1
      return
    }
    logRefusals(1)
  }

  private func logRefusals(_ count: Int) {
    let limit = shared.configuration.limits.connections
    shared.logger.warning(
      "connections refused: the limit is reached", metadata: ["count": "\(count)", "limit": "\(limit)"])
    refusals = 0
    let timer =
      refusalTimer
      ?? LoopTimer(on: loop) { [unowned self] in
        assumeIsolated { control in
          let count = control.refusals.take() ?? 0
          if count > 0 { control.logRefusals(count) }
        }
      }
    refusalTimer = timer
    timer.set(milliseconds: 1000)
  }

  /// No descriptors are left. The connections that wait stay with the system for a while; no use in asking again at once.
  private func pauseAccepting(_ error: LoopError) {
    shared.logger.error("cannot accept connections", metadata: ["error": "\(error)"])
    let timer =
      resumeTimer
      ?? LoopTimer(on: loop) { [unowned self] in
        assumeIsolated { control in for listener in control.listeners { listener.resume() } }
      }
    resumeTimer = timer
    timer.set(milliseconds: 100)
  }

  // MARK: Draining

  /// The first time it begins to drain; a second time it ends what is left of that.
  func drain(_ cause: String) {
    guard !isDraining else {
      guard !isHurried else { return }
      shared.logger.warning("told to stop again: nothing is waited for any longer", metadata: ["cause": "\(cause)"])
      isHurried = true
      waiting?.cancel()
      return
    }
    isDraining = true
    log("draining", ["cause": "\(cause)"])
    whenDraining.take()?.resume()
  }

  /// First whoever asks is told that no new calls are wanted, then there is time for that to be heard, then every
  /// client is sent away, then the grace period runs, then what is left is cut off.
  private func finishDraining() async {
    onDrain()
    if shared.configuration.drainDelay > 0 {
      log("waiting for clients to hear", ["ms": "\(shared.configuration.drainDelay)"])
      await wait(milliseconds: shared.configuration.drainDelay).value
    }
    for listener in listeners { listener.close() }
    for worker in workers { await worker.drain() }
    log("clients were sent away", ["grace_ms": "\(shared.configuration.gracePeriod)"])
    let progress = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.log("still draining", [:]) } }
    progress.setRepeating(milliseconds: 1000)
    let grace = wait(milliseconds: shared.configuration.gracePeriod)
    let cutOff = Task { [workers, shared] in
      await grace.value
      guard !Task.isCancelled else { return }
      var calls = 0
      for worker in workers { calls += await worker.cutOff() }
      shared.logger.warning("the grace period is over", metadata: ["calls cancelled": "\(calls)"])
    }
    for worker in workers { await worker.waitUntilIdle() }
    progress.close()
    cutOff.cancel()
    grace.cancel()
    _ = await cutOff.result
    shared.logger.notice("drained")
    for worker in workers { await worker.stop() }
    for signal in signals { signal.close() }
    resumeTimer?.close()
    refusalTimer?.close()
    loop.close()
  }

  /// Waits so long, unless the server is told to stop a second time.
  private func wait(milliseconds: Int) -> Task<Void, Never> {
    let task = Task { _ = try? await Task.sleep(for: .milliseconds(milliseconds)) }
    if isHurried { task.cancel() }
    waiting = task
    return task
  }

  private func log(_ message: Logger.Message, _ metadata: Logger.Metadata) {
    var metadata = metadata
    metadata["connections"] = "\(openConnections)"
    metadata["handlers"] = "\(shared.callsInFlight.load(ordering: .relaxed))"
    shared.logger.notice(message, metadata: metadata)
  }
}
