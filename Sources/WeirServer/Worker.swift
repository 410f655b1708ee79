import Logging
import Synchronization
import WeirCompression
import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC
import WeirTLS

/// One thread's share of a server: an event loop, and the connections, streams and deadlines that live on it.
///
/// It is an actor whose executor is the loop, so the compiler proves that nothing of it is touched on another thread.
/// Handlers run on it too, until they await something elsewhere, and come back to it.
actor Worker: LoopActor {
  nonisolated let loop: EventLoop
  let shared: ServerShared
  /// How many connections it was given and has not closed; others read it to choose a worker.
  nonisolated let load = Atomic<Int>(0)

  let hot = Cell(WorkerState())
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
  /// Handlers at work whose connection is gone, by its number: whom they count for, and how many there are.
  var orphans: [Int: (client: ClientShare, count: Int)] = [:]
  private var buffer: [UInt8] = []
  private let memory = SessionMemory(blocks: 4 << 20, bodies: 4 << 20)
  var compression = CompressionContexts()
  private(set) var hasStopped = false
  private var isSendingAway = false
  private var isCutOff = false
  private var whenIdle: CheckedContinuation<Void, Never>?
  /// When the bytes now being taken in were read.
  var readTime: Instant { hot.value.readTime }

  init(shared: ServerShared) throws(LoopError) {
    self.shared = shared
    loop = try EventLoop()
  }

  /// Starts the thread.
  nonisolated func start(number: Int) throws(LoopError) {
    // The worker stays as long as its loop runs, whoever else has let go of it.
    loop.onTurnEnd { [self] in assumeOnLoop { $0.endTurn() } }
    try loop.start(name: "weir-worker-\(number)")
  }

  /// As `shared.clock` says, without a closure in between: it is asked twice a call.
  func now() -> Instant { Instant(nanoseconds: EventLoop.nanoseconds()) }

  // MARK: Connections

  private(set) var connections: ConnectionTable {
    _read { yield hot.value.connections }
    _modify { yield &hot.value.connections }
  }

  /// Takes over a new connection, from any thread; the caller has counted it in `load`.
  nonisolated func adoptLater(_ accepted: consuming AcceptedSocket, _ client: ClientShare, _ tls: CurrentTLS?) {
    let accepted = Mutex<AcceptedSocket?>(accepted)
    Task {
      if let accepted = accepted.withLock({ $0.take() }) { await adopt(accepted, client, tls) }
    }
  }

  private func adopt(_ accepted: consuming AcceptedSocket, _ client: ClientShare, _ tls: CurrentTLS?) {
    let number = connections.takeNumber()
    let context = ConnectionContext(
      peer: Address(accepted.peer), local: Address(accepted.local), clock: shared.clock,
      memory: MessageMemory(
        limit: shared.configuration.limits.decodedRequestsPerConnection, total: shared.decodedRequests),
      values: shared.chain.sharedValues)
    if let timeout = shared.configuration.connections.userTimeout {
      accepted.setUserTimeout(milliseconds: UInt32(clamping: min(timeout.clampedMilliseconds, Int64(Int32.max))))
    }
    do {
      let connection = try Connection(
        number: number, context: context, client: client, shared: shared, tls: try makeSession(tls), memory: memory,
        now: now())
      let socket = try StreamSocket(accepted, on: loop, owner: self, id: number)
      connections.insert(connection)
      connection.start(socket)
      startTicking()
      if isSendingAway { connection.drain(self) }
      if isCutOff { connection.cutOff(self) }
    } catch {
      connections.give(number)
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
    guard connections.remove(connection) else { return }
    noteOrphans(of: connection)
    connection.abandon(reason, self)
    released(connection.client)
  }

  private func released(_ client: ClientShare) {
    shared.clients.leave(client)
    shared.connections.subtract(1, ordering: .relaxed)
    if load.subtract(1, ordering: .relaxed).newValue == 0 { whenIdle.take()?.resume() }
  }

  /// Looks after every connection once a second, as long as there is one.
  private func startTicking(after milliseconds: UInt64 = 1000) {
    guard !isTicking else { return }
    isTicking = true
    tickDue = now().advanced(byNanoseconds: Int64(milliseconds) * 1_000_000)
    let ticker = self.ticker ?? LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.tick() } }
    self.ticker = ticker
    ticker.set(milliseconds: milliseconds)
  }

  private func tick() {
    isTicking = false
    let now = now()
    let isLate = pauses.note(due: tickDue, now: now)
    if isLate, !readsFirst {
      // The loop polls before a timer that is yet to come: nobody is judged while what it sent lies unread.
      readsFirst = true
      startTicking(after: 1)
      return
    }
    readsFirst = false
    for connection in connections.all { connection.tick(now, self) }
    if !connections.isEmpty { startTicking() }
  }

  /// Notes the time at which bytes were read.
  func markRead() { hot.value.readTime = now() }

  func flushLater(_ connection: Connection) {
    guard !connection.needsFlush else { return }
    connection.needsFlush = true
    hot.value.unflushed.append(connection)
  }

  /// Everything that this turn produced leaves now. Sending may free streams, which may produce more.
  private func endTurn() {
    // Those that come in while it goes on are at its end.
    var index = 0
    while index < hot.value.unflushed.count {
      let connection = hot.value.unflushed[index]
      connection.flush()
      connection.takeSendEvents(self)
      index += 1
    }
    hot.value.unflushed.removeAll()
    settleStreams()
    setTimer()
  }

  func settleStreams() { hot.value.streams.settle() }

  // MARK: Streams

  /// A stream whose method and route are still those of the call before it: `begin` puts its own in their place.
  func makeStream(connection: Connection, slot: Int) -> ServerStream {
    let (place, isNew) = hot.value.streams.take {
      ServerStreamState(call: Call(method: Self.noMethod, connection: connection.context, received: readTime))
    }
    let stream = ServerStream(place)
    if !isNew {
      if stream.call.connection !== connection.context { stream.call.connection = connection.context }
      stream.call.received = readTime
      stream.state = .fresh
    }
    stream.key = StreamKey(connection: connection.number, slot: slot, serial: hot.value.nextStream)
    hot.value.nextStream += 1
    return stream
  }

  /// Notes that something happened to a stream in the read under way.
  func touch(_ stream: ServerStream) {
    if hot.value.touched.last != stream { hot.value.touched.append(stream) }
  }

  /// A stream whose request never told its method.
  func makeNamelessStream(connection: Connection, slot: Int) -> ServerStream {
    let stream = makeStream(connection: connection, slot: slot)
    stream.route = nil
    stream.call.method = Self.noMethod
    return stream
  }

  private static let noMethod = Method(unregisteredPath: "")

  func recycle(_ stream: ServerStream) {
    stream.object.reset()
    stream.recycle(in: &hot.value.streams)
  }

  /// The stream of this key with its connection; nil when it is over.
  func find(_ key: StreamKey) -> (Connection, ServerStream)? {
    guard let connection = connections[key.connection], let stream = connection.stream(key.slot),
      stream.key.serial == key.serial, stream.state != .finished
    else { return nil }
    return (connection, stream)
  }

  // MARK: Deadlines

  func watch(_ deadline: Instant, _ key: StreamKey) {
    if deadlines.needsSweep { deadlines.sweep { find($0) != nil } }
    deadlines.insert(deadline, key)
  }

  /// The timer always stands at the soonest deadline, rounded up to the loop's milliseconds.
  private func setTimer() {
    guard let soonest = deadlines.soonest, soonest != timerSetFor else { return }
    timerSetFor = soonest
    let timer = self.timer ?? LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.expire() } }
    self.timer = timer
    timer.set(milliseconds: UInt64(max(0, soonest.nanoseconds(since: now()) / 1_000_000 + 1)))
  }

  private func expire() {
    timerSetFor = nil
    let now = now()
    while let key = deadlines.popExpired(now) {
      guard let (connection, stream) = find(key) else { continue }
      let allowed = (stream.call.deadline ?? now).nanoseconds(since: stream.call.received) / 1_000_000
      let status = Status(.deadlineExceeded, "the deadline of \(allowed) ms has passed")
      connection.finish(stream, status, .transport, cancellation: .deadline, self)
    }
    setTimer()
  }

  // MARK: Draining

  /// Sends every client away, and tells every handler; new connections that were on their way are sent away as they
  /// come.
  func drain() {
    isSendingAway = true
    for connection in connections.all { connection.drain(self) }
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
    for connection in connections.all {
      calls += connection.streams.count { $0.state != .finished }
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
