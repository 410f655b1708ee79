import Logging
import Synchronization
import WeirLoop
import WeirRPC

/// What a server does once, not per connection: accepting, signals, and the order of shutting down.
///
/// It has a loop of its own, so that accepting and draining never wait for a busy worker. No wait of a drain looks at
/// whether the task that runs the server is cancelled: that is what began it, and calls in flight have their time.
actor ServerControl: LoopActor {
  nonisolated let loop: EventLoop
  private nonisolated let shared: ServerShared
  private nonisolated let workers: [Worker]
  private nonisolated let tls: TLSSources
  private nonisolated let hasRun = Atomic(false)
  /// For as long as nothing runs; then they are the acceptor's.
  private nonisolated let sockets: [BoundSocket]
  private let acceptor: Acceptor
  private let onDrain: @Sendable () -> Void
  private let onReload: (@Sendable () -> Void)?
  private let reloadsCertificates: Bool
  private var phase = ServerPhase.bound
  private var signals: [SignalWatcher] = []
  private var reloading = ReloadState.idle
  /// For the drain delay, then for the grace period.
  private var timer: LoopTimer?

  init(
    shared: ServerShared, sockets: [BoundSocket], tls: TLSSources, onDrain: @escaping @Sendable () -> Void,
    onReload: (@Sendable () -> Void)?, reloadsCertificates: Bool
  ) throws(LoopError) {
    self.shared = shared
    self.sockets = sockets
    self.tls = tls
    self.onDrain = onDrain
    self.onReload = onReload
    self.reloadsCertificates = reloadsCertificates
    loop = try EventLoop()
    var workers: [Worker] = []
    for number in 0..<shared.configuration.workers { workers.append(try Worker(number, shared: shared)) }
    self.workers = workers
    acceptor = Acceptor(sockets, shared: shared, workers: workers, loop: loop)
  }

  nonisolated var openConnections: Int { shared.connections.load(ordering: .relaxed) }

  nonisolated var endedConnections: [String: Int] { shared.violationCounts }

  nonisolated var statistics: ServerStatistics {
    ServerStatistics(
      openConnections: openConnections, acceptedConnections: shared.acceptedConnections.load(ordering: .relaxed),
      refusedConnections: shared.refusedConnections.load(ordering: .relaxed), endedConnections: endedConnections,
      waitingHandlers: shared.callsInFlight.load(ordering: .relaxed),
      bufferedResponses: shared.bufferedResponses.load(ordering: .relaxed))
  }

  // MARK: Serving

  nonisolated func run(_ signals: ServerSignals, whenServing: @Sendable () -> Void) async throws(ServerError) {
    guard !hasRun.exchange(true, ordering: .relaxed) else { throw ServerError("a server runs once: make another one") }
    do throws(LoopError) {
      for worker in workers { try worker.start() }
      try loop.start(name: "weir-control")
    } catch {
      throw ServerError("cannot serve: \(error)")
    }
    let failure = await withTaskCancellationHandler {
      await serve(signals, whenServing)
    } onCancel: {
      Task { await drain(Self.cancellation) }
    }
    if let failure { throw ServerError("cannot serve: \(failure)") }
  }

  /// Closes the sockets of a server that has not run, and will not.
  nonisolated func closeWithoutRunning() {
    guard !hasRun.exchange(true, ordering: .relaxed) else { return }
    for bound in sockets { bound.socket.close() }
  }

  private static let cancellation = "the task that ran the server was cancelled"

  /// Returns when the server has ended: with the reason, when it could not serve.
  private func serve(_ signals: ServerSignals, _ whenServing: @Sendable () -> Void) async -> LoopError? {
    if Task.isCancelled { drain(Self.cancellation) }
    var failure: LoopError?
    if !phase.isDraining {
      do throws(LoopError) {
        try watch(signals)
        try acceptor.open()
        whenServing()
        await withCheckedContinuation { phase = .serving($0) }
      } catch {
        failure = error
        phase = .told(isForced: true)
      }
    }
    await finishDraining()
    return failure
  }

  private func watch(_ wanted: ServerSignals) throws(LoopError) {
    for signal in wanted.draining {
      signals.append(
        try SignalWatcher(signal, on: loop) { [unowned self] in
          assumeIsolated { if $0.phase.isDraining { $0.drainNow(signal.name) } else { $0.drain(signal.name) } }
        })
    }
    guard wanted.contains(.hangUp) else { return }
    signals.append(
      try SignalWatcher(.hangUp, on: loop) { [unowned self] in assumeIsolated { $0.hungUp() } })
  }

  /// Reads the files again, one reload at a time and not on this thread: a file may be slow. However often it is asked for
  /// meanwhile, it happens once more afterwards, so that the last state of the files counts.
  private func hungUp() {
    guard !tls.all.isEmpty || onReload != nil else {
      shared.logger.notice("nothing to read again: the server has no certificates", metadata: ["cause": "SIGHUP"])
      return
    }
    guard reloading.ask() else { return }
    Task {
      repeat {
        if reloadsCertificates, !tls.all.isEmpty { try? await reload(nil) }
        if let onReload { await Self.read(onReload) }
      } while reloading.end()
    }
  }

  @concurrent private static func read(_ others: @Sendable () -> Void) async { others() }

  /// Reads the certificates again, or those of `replacement`, and says what came of it in the log.
  @concurrent nonisolated func reload(_ replacement: ServerTLS?) async throws(ServerError) {
    try tls.read(replacement, shared.logger)
  }

  // MARK: Draining

  /// Begins to drain; the second time it does nothing.
  func drain(_ cause: String) {
    let previous = phase
    guard !previous.isDraining else { return }
    phase = .told(isForced: false)
    log("draining", ["cause": "\(cause)"])
    if case .serving(let told) = previous { told.resume() }
  }

  /// Drains, or goes on with it, and waits for nothing any longer.
  func drainNow(_ cause: String) {
    drain(cause)
    switch phase {
    case .told(isForced: false):
      phase = .told(isForced: true)
    case .delaying(let over):
      phase = .told(isForced: true)
      over.resume()
    case .sendingAway(isForced: false):
      phase = .sendingAway(isForced: true)
    case .grace:
      cutOff()
    default:
      return
    }
    shared.logger.warning("told to stop now: calls in flight are cancelled", metadata: ["cause": "\(cause)"])
  }

  /// First whoever asks is told that no new calls are wanted, then there is time for that to be heard, then every
  /// client is sent away, then the grace period runs, then what is left is cut off.
  private func finishDraining() async {
    timer = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.timeIsOver() } }
    onDrain()
    await waitForClientsToHear()
    await sendAway()
    let progress = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.showProgress() } }
    progress.setRepeating(every: GracePeriod.lookInterval)
    for worker in workers { await worker.waitUntilIdle() }
    progress.close()
    timer?.close()
    if case .cuttingOff(let task) = phase { await task.value }
    shared.logger.notice("drained")
    for worker in workers { await worker.stop() }
    for signal in signals { signal.close() }
    phase = .ended
    loop.close()
  }

  private func waitForClientsToHear() async {
    let delay = shared.configuration.drainDelay
    guard delay > .zero, !phase.isForced else { return }
    log("waiting for clients to hear", ["ms": "\(delay.clampedMilliseconds)"])
    timer?.set(after: delay)
    await withCheckedContinuation { phase = .delaying($0) }
  }

  private func sendAway() async {
    phase = .sendingAway(isForced: phase.isForced)
    acceptor.close()
    for worker in workers { await worker.drain() }
    let grace = shared.configuration.gracePeriod
    log("clients were sent away", ["grace_ms": "\(grace.clampedMilliseconds)"])
    let isForced = phase.isForced
    phase = .grace(GracePeriod(grace, now: shared.clock.now))
    if isForced { cutOff() } else { checkGrace() }
  }

  private func timeIsOver() {
    switch phase {
    case .delaying(let over):
      phase = .told(isForced: false)
      over.resume()
    case .grace:
      checkGrace()
    default:
      break
    }
  }

  private func showProgress() {
    if case .grace(var period) = phase {
      period.look(now: shared.clock.now)
      phase = .grace(period)
    }
    log("still draining", [:])
  }

  /// Cuts off what is left, if the grace period is over; otherwise sets the timer to ask again when it should be.
  private func checkGrace() {
    guard case .grace(var period) = phase else { return }
    guard let left = period.remaining(now: shared.clock.now) else { return cutOff() }
    phase = .grace(period)
    timer?.set(after: left)
  }

  private func cutOff() {
    guard case .grace = phase else { return }
    phase = .cuttingOff(
      Task { [workers, shared] in
        var calls = 0
        for worker in workers { calls += await worker.cutOff() }
        shared.logger.warning("the grace period is over", metadata: ["calls cancelled": "\(calls)"])
      })
  }

  private func log(_ message: Logger.Message, _ metadata: Logger.Metadata) {
    var metadata = metadata
    metadata["connections"] = "\(openConnections)"
    metadata["handlers"] = "\(shared.callsInFlight.load(ordering: .relaxed))"
    shared.logger.notice(message, metadata: metadata)
  }
}
