import Logging
import Synchronization
import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC
import WeirTLS

/// One thread's share of a server: an event loop, and the connections, streams and deadlines that live on it.
///
/// It is an actor whose executor is the loop, so the compiler proves that nothing of it is used on another thread.
/// Handlers run on it too, until they await something elsewhere, and come back to it.
actor Worker: LoopActor {
  nonisolated let loop: EventLoop
  let shared: ServerShared
  /// From 0, among the workers of the server.
  private nonisolated let number: Int
  /// How many connections it was given and has not closed; others read it to choose a worker.
  nonisolated let load = Atomic<Int>(0)

  private let state = Cell(State())
  /// Memory for the streams of all connections.
  let places = Cell(SparePlaces<ServerStream>(limit: 1024))
  /// Streams that something happened to in the read under way, which is of one connection.
  let active = Cell(UniqueBuffer<SlabID>(capacity: 64))
  /// Handlers' tasks that wait for calls.
  let idleTasks = Cell(UniqueBuffer<HandlerTask>())
  let compression = MessageCompression()
  private var deadlines = DeadlineQueue()
  private var timer: LoopTimer?
  private var timerSetFor: Instant?
  private var ticker: LoopTimer?
  private var isTicking = false
  /// When the next tick is due.
  private var tickDue = Instant(nanoseconds: 0)
  /// A tick was late, and waits for what has come meanwhile to be read.
  private var readsFirst = false
  private(set) var pauses = Pauses()
  private var orphans = OrphanedHandlers()
  private var buffer: [UInt8] = []
  private let memory = SessionMemory(blocks: 4 << 20, bodies: 4 << 20)
  private(set) var hasStopped = false
  private var isSendingAway = false
  private var isCutOff = false
  private var whenIdle: CheckedContinuation<Void, Never>?

  /// What each call changes, in a place where changing it costs no run-time check.
  private struct State: ~Copyable {
    var connections = ConnectionTable()
    /// Connections that have something to say when the turn ends.
    var unflushed = UniqueBuffer<Connection>(capacity: 16)
    var readTime = Instant(nanoseconds: 0)
  }

  init(_ number: Int, shared: ServerShared) throws(LoopError) {
    self.number = number
    self.shared = shared
    loop = try EventLoop()
  }

  /// Starts the thread.
  nonisolated func start() throws(LoopError) {
    // The worker stays as long as its loop runs, whoever else has let go of it.
    loop.onTurnEnd { [self] in assumeOnLoop { $0.endTurn() } }
    try loop.start(name: "weir-worker-\(number)")
  }

  /// As `shared.clock` says, without a closure in between: it is asked twice a call.
  func now() -> Instant { Instant(nanoseconds: EventLoop.nanoseconds()) }

  // MARK: Connections

  func connection(_ number: Int) -> Connection? { state.value.connections[number] }

  /// Takes over a new connection, from any thread; the caller has counted it in `load`.
  ///
  /// - Parameter peer: its client, as the socket or a proxy says.
  nonisolated func adoptLater(
    _ accepted: consuming AcceptedSocket, from peer: Address, _ client: ClientShare, _ tls: CurrentTLS?
  ) {
    let accepted = Mutex<AcceptedSocket?>(accepted)
    Task {
      if let accepted = accepted.withLock({ $0.take() }) { await adopt(accepted, from: peer, client, tls) }
    }
  }

  private func adopt(
    _ accepted: consuming AcceptedSocket, from peer: Address, _ client: ClientShare, _ tls: CurrentTLS?
  ) {
    let number = state.value.connections.takeNumber()
    let context = ConnectionContext(
      peer: peer, local: Address(accepted.local), clock: shared.clock, identity: nil,
      memory: MessageMemory(
        limit: shared.configuration.limits.decodedRequestsPerConnection, total: shared.decodedRequests),
      values: shared.chain.sharedValues, worker: self.number)
    if let timeout = shared.configuration.connections.userTimeout {
      accepted.setUserTimeout(timeout)
    }
    do {
      let connection = try Connection(
        number: number, context: context, client: client, shared: shared, tls: try makeSession(tls), memory: memory,
        now: now())
      let socket = try StreamSocket(accepted, on: loop, owner: self, id: number)
      state.value.connections.insert(connection)
      connection.start(socket)
      startTicking()
      if isSendingAway { connection.drain(self) }
      if isCutOff { connection.cutOff(self) }
    } catch {
      state.value.connections.give(number)
      shared.logger.warning("connection refused", metadata: ["error": "\(error)"])
      released(client)
    }
  }

  private func makeSession(_ tls: CurrentTLS?) throws(TLSError) -> TLSSession? {
    guard let tls else { return nil }
    return try TLSSession(tls.context)
  }

  /// Lends a buffer for plaintext; one is kept.
  func takeBuffer() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &buffer)
    return taken
  }

  func giveBuffer(_ used: consuming [UInt8]) {
    used.removeAll(keepingCapacity: true)
    buffer = used
  }

  /// Lets go of a connection at once; streams that it has still end for `reason`.
  func remove(_ connection: Connection, _ reason: CancellationReason) {
    guard state.value.connections.remove(connection) else { return }
    orphans.add(connection)
    connection.abandon(reason, self)
    released(connection.client)
  }

  private func released(_ client: ClientShare) {
    shared.clients.leave(client)
    shared.connections.subtract(1, ordering: .relaxed)
    if load.subtract(1, ordering: .relaxed).newValue == 0 { whenIdle.take()?.resume() }
  }

  /// Looks after every connection once a second, as long as there is one.
  private func startTicking(after delay: Duration = .seconds(1)) {
    guard !isTicking else { return }
    isTicking = true
    tickDue = now().advanced(by: delay)
    let ticker = self.ticker ?? LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.tick() } }
    self.ticker = ticker
    ticker.set(after: delay)
  }

  private func tick() {
    isTicking = false
    let now = now()
    let isLate = pauses.note(due: tickDue, now: now)
    if isLate, !readsFirst {
      // The loop polls before a timer that is yet to come: nobody is judged while what it sent lies unread.
      readsFirst = true
      startTicking(after: .milliseconds(1))
      return
    }
    readsFirst = false
    for connection in state.value.connections.all { connection.tick(now, self) }
    if !state.value.connections.isEmpty { startTicking() }
  }

  /// When the bytes now being taken in were read.
  var readTime: Instant { state.value.readTime }

  func markRead() { state.value.readTime = now() }

  /// Notes that something happened to a stream in the read under way.
  func noteActive(_ id: SlabID) {
    if active.value.last != id { active.value.append(id) }
  }

  /// Sends what a connection has to say when the turn ends.
  func flushLater(_ connection: Connection) {
    if connection.stage.needFlush() { state.value.unflushed.append(connection) }
  }

  /// Everything that this turn produced leaves now. Sending may free streams, which may produce more.
  private func endTurn() {
    // Those that come in while it goes on are at its end.
    var index = 0
    while index < state.value.unflushed.count {
      state.value.unflushed[index].flush(self)
      index += 1
    }
    state.value.unflushed.removeAll()
    setTimer()
  }

  // MARK: Calls

  /// The connection of a stream whose call has not ended; nil when it is over.
  func find(_ key: StreamKey) -> Connection? {
    guard let connection = connection(key.connection), connection.calls.streams.isOpen(key.stream) else { return nil }
    return connection
  }

  /// A handler that could wait has ended, perhaps after its call and its connection.
  func handlerEnded(_ key: StreamKey) {
    if let connection = connection(key.connection) {
      connection.calls.tally.handlerEnded()
      shared.handlerEnded(for: connection.client)
    } else if let client = orphans.remove(key.connection) {
      shared.handlerEnded(for: client)
    }
  }

  // MARK: Deadlines

  func watch(_ deadline: Instant, _ key: StreamKey) { watch(deadline, key, for: .deadline) }

  /// A message of the stream waits until then.
  func watch(turn time: Instant, _ key: StreamKey) { watch(time, key, for: .turn) }

  private func watch(_ time: Instant, _ key: StreamKey, for purpose: DeadlineQueue.Purpose) {
    if deadlines.needsSweep { deadlines.sweep { isThere($0) } }
    deadlines.insert(time, key, for: purpose)
  }

  /// Whether a stream has not been closed. Lends none: one may be lent when this is asked.
  private func isThere(_ key: StreamKey) -> Bool {
    connection(key.connection)?.calls.streams.contains(key.stream) == true
  }

  /// The timer always stands at the soonest deadline, which it never fires before.
  private func setTimer() {
    guard let soonest = deadlines.soonest, soonest != timerSetFor else { return }
    timerSetFor = soonest
    let timer = self.timer ?? LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.expire() } }
    self.timer = timer
    timer.set(after: now().duration(to: soonest))
  }

  private func expire() {
    timerSetFor = nil
    let now = now()
    while let (key, purpose) = deadlines.popExpired(now) {
      guard let connection = find(key) else { continue }
      switch purpose {
      case .deadline:
        if let later = connection.calls.expire(key.stream, now) { deadlines.insert(later, key) }
        flushLater(connection)
      case .turn: connection.calls.wakeReader(key.stream)
      }
    }
    setTimer()
  }

  // MARK: Draining

  /// Sends every client away, and tells every handler; new connections that were on their way are sent away as they
  /// come.
  func drain() {
    isSendingAway = true
    for connection in state.value.connections.all { connection.drain(self) }
  }

  /// Waits until the last connection has closed, one that is still on its way here too.
  func waitUntilIdle() async {
    guard load.load(ordering: .relaxed) > 0 else { return }
    await withCheckedContinuation { whenIdle = $0 }
  }

  /// Ends what still runs.
  func cutOff() -> Int {
    isCutOff = true
    var calls = 0
    for connection in state.value.connections.all {
      calls += connection.calls.tally.open
      connection.cutOff(self)
    }
    return calls
  }

  /// Lets the thread end.
  func stop() {
    hasStopped = true
    endIdleTasks()
    timer?.close()
    ticker?.close()
    loop.close()
  }
}
