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
  private var reloading = ReloadState.idle
  private var resumeTimer: LoopTimer?
  /// Runs while refused connections are only counted, after a line about them.
  private var refusalTimer: LoopTimer?
  private var refusals: Int?
  /// The limit that the last one of them met.
  private var refusedFor = ""
  private var isDraining = false
  /// Nothing is waited for any longer.
  private var isHurried = false
  /// Clients were told to go; the grace period runs.
  private var isSendingAway = false
  private var graceTimer: LoopTimer?
  private var graceBegan = Instant(nanoseconds: 0)
  /// When the grace period should be over.
  private var graceDue: Instant?
  private var progressDue = Instant(nanoseconds: 0)
  private var pauses = Pauses()
  private var cuttingOff: Task<Void, Never>?
  private var whenDelayed: CheckedContinuation<Void, Never>?
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
    for signal in [LoopSignal.terminate, .interrupt, .quit] {
      signals.append(
        try SignalWatcher(signal, on: loop) { [unowned self] in
          assumeIsolated { if $0.isDraining { $0.drainNow(signal.name) } else { $0.drain(signal.name) } }
        })
    }
    signals.append(
      try SignalWatcher(.hangUp, on: loop) { [unowned self] in assumeIsolated { $0.reloadCertificates() } })
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

  // MARK: Reloading

  /// Reads the certificates again, one reload at a time and not on this thread: a file may be slow. However often it is
  /// asked for meanwhile, it happens once more afterwards, so that the last state of the files counts.
  private func reloadCertificates() {
    guard let tls = shared.tls else {
      shared.logger.notice("nothing to read again: the server has no certificates", metadata: ["cause": "SIGHUP"])
      return
    }
    guard reloading.ask() else { return }
    Task { repeat { await Self.read(tls, shared.logger) } while reloading.end() }
  }

  @concurrent private static func read(_ tls: CurrentTLS, _ logger: Logger) async { tls.reload(logger) }

  // MARK: Accepting

  /// Gives a connection to the worker with the fewest.
  private nonisolated func accept(_ accepted: consuming AcceptedSocket) {
    let limits = shared.configuration.limits
    guard openConnections < limits.connections else {
      assumeIsolated { $0.refuseConnection("\(limits.connections)") }
      return
    }
    guard let client = shared.clients.join(Address(accepted.peer), limit: limits.connectionsPerClient) else {
      assumeIsolated { $0.refuseConnection("\(limits.connectionsPerClient ?? 0) of one client") }
      return
    }
    var chosen = workers[0]
    for worker in workers.dropFirst()
    where worker.load.load(ordering: .relaxed) < chosen.load.load(ordering: .relaxed) { chosen = worker }
    chosen.load.add(1, ordering: .relaxed)
    shared.connections.add(1, ordering: .relaxed)
    chosen.adoptLater(accepted, client)
  }

  /// There are as many connections as may be. Says so at once, and then, once a second, how many more there were.
  private func refuseConnection(_ limit: String) {
    refusedFor = limit
    guard refusals == nil else {
      refusals? += 1
      return
    }
    logRefusals(1)
  }

  private func logRefusals(_ count: Int) {
    shared.logger.warning(
      "connections refused: the limit is reached", metadata: ["count": "\(count)", "limit": "\(refusedFor)"])
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

  func drain(_ cause: String) {
    guard !isDraining else { return }
    isDraining = true
    log("draining", ["cause": "\(cause)"])
    whenDraining.take()?.resume()
  }

  /// Drains, or goes on with it, and waits for nothing any longer.
  func drainNow(_ cause: String) {
    drain(cause)
    guard !isHurried else { return }
    isHurried = true
    shared.logger.warning("told to stop now: calls in flight are cancelled", metadata: ["cause": "\(cause)"])
    whenDelayed.take()?.resume()
    if isSendingAway { cutOff() }
  }

  /// First whoever asks is told that no new calls are wanted, then there is time for that to be heard, then every
  /// client is sent away, then the grace period runs, then what is left is cut off.
  private func finishDraining() async {
    onDrain()
    let timer = LoopTimer(on: loop) { [unowned self] in
      assumeIsolated { if $0.isSendingAway { $0.endGrace() } else { $0.whenDelayed.take()?.resume() } }
    }
    graceTimer = timer
    if shared.configuration.drainDelay > 0, !isHurried {
      log("waiting for clients to hear", ["ms": "\(shared.configuration.drainDelay)"])
      timer.set(milliseconds: UInt64(clamping: shared.configuration.drainDelay))
      await withCheckedContinuation { whenDelayed = $0 }
    }
    for listener in listeners { listener.close() }
    for worker in workers { await worker.drain() }
    log("clients were sent away", ["grace_ms": "\(shared.configuration.gracePeriod)"])
    isSendingAway = true
    graceBegan = shared.clock.now
    if isHurried { cutOff() } else { endGrace() }
    progressDue = graceBegan.advanced(byNanoseconds: Self.progressInterval)
    let progress = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.showProgress() } }
    progress.setRepeating(milliseconds: UInt64(Self.progressInterval / 1_000_000))
    for worker in workers { await worker.waitUntilIdle() }
    timer.close()
    progress.close()
    await cuttingOff?.value
    shared.logger.notice("drained")
    for worker in workers { await worker.stop() }
    for signal in signals { signal.close() }
    resumeTimer?.close()
    refusalTimer?.close()
    loop.close()
  }

  private static let progressInterval: Int64 = 1_000_000_000

  private func showProgress() {
    let now = shared.clock.now
    pauses.note(due: progressDue, now: now)
    progressDue = now.advanced(byNanoseconds: Self.progressInterval)
    log("still draining", [:])
  }

  /// Cuts off what is left, if the grace period is over; otherwise sets the timer to ask again when it should be. A pause of
  /// the process counts for nothing: calls did not go on in it.
  private func endGrace() {
    let now = shared.clock.now
    if let graceDue { pauses.note(due: graceDue, now: now) }
    let grace = Int64(clamping: shared.configuration.gracePeriod)
    let left = grace - pauses.nanoseconds(from: graceBegan, to: now) / 1_000_000
    guard left > 0 else { return cutOff() }
    graceDue = now.advanced(byNanoseconds: left.multipliedReportingOverflow(by: 1_000_000).partialValue)
    graceTimer?.set(milliseconds: UInt64(left))
  }

  private func cutOff() {
    guard cuttingOff == nil else { return }
    cuttingOff = Task { [workers, shared] in
      var calls = 0
      for worker in workers { calls += await worker.cutOff() }
      shared.logger.warning("the grace period is over", metadata: ["calls cancelled": "\(calls)"])
    }
  }

  private func log(_ message: Logger.Message, _ metadata: Logger.Metadata) {
    var metadata = metadata
    metadata["connections"] = "\(openConnections)"
    metadata["handlers"] = "\(shared.callsInFlight.load(ordering: .relaxed))"
    shared.logger.notice(message, metadata: metadata)
  }
}
