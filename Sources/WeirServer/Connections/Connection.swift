import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC
import WeirTLS

/// One client's connection: leads what comes from its transport to its calls, and what they answer back.
///
/// ```
/// Worker ──▶ receive ──▶ Transport.decrypt ──▶ session.receive     bytes in
///                                                     │ events
///            takeEvents ──▶ ConnectionCalls.open, take, endRequest, cancel, close
///            advance    ──▶ interceptors, handler, answer          each active stream, once the read is taken in
///            flush      ──▶ session.fillOutput ──▶ Transport       bytes out, in one write
/// ```
///
/// 1. It belongs to one worker, and is used on that worker's thread only.
/// 2. Bytes that came are taken in whole before any stream is moved on: by then a short request is complete, and nothing
///    has to wait.
/// 3. `flush` sends all there is in one write: when a read has been taken in, while what it needs is in the processor's
///    cache; or, with handlers at work that may add to it, when the turn ends. Whoever makes a call say something outside
///    of `receive` asks for it: `Worker.flushLater`.
final class Connection {
  let number: Int
  let client: ClientShare
  let calls: ConnectionCalls<HTTP2Session>
  let shared: ServerShared
  let transport: Transport<HTTP2Session>
  let conduct: PeerConduct
  let log: ConnectionLog
  let stage = ConnectionStage()

  init(
    number: Int, context: ConnectionContext, client: ClientShare, shared: ServerShared, tls: consuming TLSSession?,
    memory: SessionMemory, now: Instant
  ) throws(HTTP2Error) {
    self.number = number
    self.client = client
    self.shared = shared
    log = ConnectionLog(shared, peer: context.peer)
    conduct = PeerConduct(shared.configuration.connections, now: now, jitter: shared.jitter())
    let limits = HTTP2Limits(shared.configuration.limits, local: context.local)
    transport = Transport(try HTTP2Session(limits: limits, varying: HeadCache.varying, memory: memory), tls: tls)
    calls = ConnectionCalls(number, context, client: client, shared: shared, transport: transport)
  }

  func start(_ socket: StreamSocket) { transport.start(socket) }

  // MARK: Receiving

  func receive(_ bytes: Span<UInt8>, _ worker: isolated Worker) {
    guard transport.isOpen, !stage.isEnding else { return }
    worker.markRead()
    // Nobody need ask the worker for what is done below.
    let isFlushedLater = !stage.needFlush()
    if transport.isEncrypted { receiveEncrypted(bytes, worker) } else { takeIn(bytes, worker) }
    if isFlushedLater { return }
    stage.flushed()
    if calls.tally.runningHandlers > 0 { worker.flushLater(self) } else { flush(worker) }
  }

  private func receiveEncrypted(_ bytes: Span<UInt8>, _ worker: isolated Worker) {
    var plaintext = worker.takeBuffer()
    let decrypted = transport.decrypt(bytes, into: &plaintext)
    if let identity = decrypted.identity { calls.identify(identity) }
    if !plaintext.isEmpty { takeIn(plaintext.span, worker) }
    worker.giveBuffer(plaintext)
    if let failure = decrypted.failure { end(.tls, detail: failure.description) }
    if decrypted.isEndOfInput { endOfInput(worker) }
  }

  private func takeIn(_ bytes: Span<UInt8>, _ worker: isolated Worker) {
    worker.active.value.removeAll()
    do throws(HTTP2Error) {
      try transport.session.receive(bytes)
    } catch {
      end(error.isExcess ? .overhead : .notHTTP2, detail: error.description)
    }
    takeEvents(bytes, worker)
    if let violation = conduct.received(bytes.count, transport.session, now: worker.readTime) { end(violation) }
    for index in 0..<worker.active.value.count { calls.advance(worker.active.value[index], bytes, worker) }
    transport.session.consumeConnection(calls.tally.takeConsumed())
  }

  private func takeEvents(_ bytes: Span<UInt8>, _ worker: isolated Worker) {
    var index = 0
    while index < transport.session.eventCount {
      switch transport.session.event(index) {
      case .request(let slot, _, let fields, let isRepeated):
        calls.open(slot, fields, isRepeated: isRepeated, worker)
      case .data(let slot, let range): calls.take(slot, range, bytes, worker)
      case .endOfRequest(let slot): calls.endRequest(slot, worker)
      case .closed(let slot, let code):
        if code != .noError { countReset(slot, worker) }
        calls.close(slot: slot, worker)
      case .drained(let slot): calls.drained(slot: slot)
      case let event: takeRareEvent(event, worker)
      }
      index += 1
    }
    transport.session.clearEvents()
  }

  private func takeRareEvent(_ event: HTTP2Event, _ worker: isolated Worker) {
    switch event {
    case .requestTooLarge(let slot, _, let fields): calls.openTooLarge(slot, fields, worker)
    case .requestRefused(_, let fields):
      count(conduct.reset(calls.tally, isCall: false, now: worker.readTime))
      calls.refuseOpening(fields, worker)
    case .requestMalformed(let slot, _, let fields, let fault):
      countReset(slot, worker)
      calls.openMalformed(slot, fields, fault, worker)
    case .streamMalformed(let slot, let field, let fault): calls.noteMalformed(slot, field, fault)
    case .reset(let slot, _):
      countReset(slot, worker)
      calls.cancel(slot: slot, .clientReset)
    case .frameOfResetStream: count(conduct.reset(calls.tally, isCall: false, now: worker.readTime))
    case .ping(let isAnswer):
      if !isAnswer { count(conduct.ping(hasCalls: calls.tally.open > 0, now: worker.readTime)) }
    case .pingSent: conduct.sentPing(now: worker.now())
    case .shutdownAcknowledged: transport.session.goAway(.noError, debug: stage.drainReason)
    case .goAway(let code): if conduct.sentGoAway() { log.clientGoesAway(code) }
    case .request, .data, .endOfRequest, .closed, .drained, .invalidFrame: break
    }
  }

  private func countReset(_ slot: Int, _ worker: isolated Worker) {
    if !calls.isFinished(slot: slot) { count(conduct.reset(calls.tally, isCall: true, now: worker.readTime)) }
  }

  private func count(_ violation: Violation?) { if let violation { end(violation) } }

  // MARK: Sending

  /// Sends what there is to say, and takes in what that brought about: streams that are closed, or drained.
  func flush(_ worker: isolated Worker) {
    send()
    let wasEnding = stage.isEnding
    if transport.session.eventCount > 0 { takeEvents(Span(), worker) }
    if calls.releaseHeld(worker) { worker.flushLater(self) }
    // What sending brought to light has its GOAWAY still to send.
    if stage.isEnding, !wasEnding { send() }
    if !stage.isEnding, let code = transport.session.sentError { record(.notHTTP2, detail: detail(code)) }
    if stage.isEnding || (transport.session.isFinished && !transport.isStuck) { close(.serverReset, worker) }
    if transport.isOpen { calls.tellWaiting() }
  }

  func send() {
    stage.flushed()
    if !transport.flush() { stage.end() }
  }

  // MARK: Draining

  /// Tells the client to take new calls elsewhere; calls in flight go on. Two GOAWAYs: calls that are on their way when
  /// the first arrives are still served, the answer to a PING tells that there are none left (gRFC A9).
  ///
  /// - Parameter reason: for the client's log, in the second one: `max_age`, or empty.
  func drain(_ worker: isolated Worker, reason: String = "") {
    guard !calls.isDraining, !stage.isEnding else { return }
    stage.drain(reason)
    calls.drain()
    transport.session.announceShutdown()
    worker.flushLater(self)
  }
}
