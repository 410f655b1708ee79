import Logging
import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC
import WeirTLS
import WeirWire

/// One client's connection: its HTTP/2 session, its streams and its socket.
///
/// 1. It belongs to one worker, and is touched on that worker's thread only.
/// 2. Bytes that came are taken in whole before any stream is moved on by `advance`: by then a short request is
///    complete, and nothing has to wait.
/// 3. `flush` sends all there is in one write: when a read has been taken in, while what it touched is in the
///    processor's cache; or, with handlers at work that may add to it, when the turn ends. While the socket is full nothing
///    is pulled out of the session: that is the back-pressure.
final class Connection {
  let number: Int
  let session: HTTP2Session
  /// What each call changes.
  let hot: Cell<ConnectionState>
  let shared: ServerShared
  var context: ConnectionContext
  /// Known without looking into `tls`, which each look at would be checked for exclusive access.
  let isEncrypted: Bool
  /// Its client was told to go elsewhere; handlers were told that they should come to an end, and new ones will be.
  private(set) var isDraining = false
  /// What was written has gone out since the last tick: its client is slow, but not stuck.
  var hasDrained = false
  /// Bytes that the client's system had not acknowledged at the last tick, when the socket was stuck.
  var unacknowledged = 0
  /// What all its client's connections hold of what is shared.
  let client: ClientShare
  /// It ends for what its peer did.
  var isBroken = false
  /// The connection ends, and how long that may take.
  var lingering: Lingering?
  /// The socket, once nothing more is to be written.
  var closing: StreamSocket?
  /// The client has closed its sending side.
  var inputHasEnded = false
  private(set) var drainReason = ""
  /// Between the socket and the session, when the connection is encrypted.
  var tls: TLSSession?

  init(
    number: Int, context: ConnectionContext, client: ClientShare, shared: ServerShared, tls: consuming TLSSession?,
    memory: SessionMemory, now: Instant
  ) throws(HTTP2Error) {
    isEncrypted = tls != nil
    self.tls = tls
    self.number = number
    self.context = context
    self.client = client
    self.shared = shared
    let policy = shared.configuration.connections
    hot = Cell(
      ConnectionState(
        abuse: ConnectionGuard(policy, now: now),
        timing: ConnectionTiming(policy, now: now, jitter: shared.jitter())))
    let limits = HTTP2Limits(shared.configuration.limits, local: context.local)
    session = try HTTP2Session(limits: limits, varying: "grpc-timeout", memory: memory)
  }

  func start(_ socket: StreamSocket) {
    hot.value.socket = socket
    socket.startReading()
    flush()
  }

  private var socket: StreamSocket? { hot.value.socket }

  // MARK: Receiving

  func receive(_ bytes: Span<UInt8>, _ worker: isolated Worker) {
    guard socket != nil, !hot.value.isEnding else { return }
    worker.markRead()
    let waitsAlready = needsFlush
    // Nobody need ask the worker for what is done below.
    needsFlush = true
    if isEncrypted { receiveEncrypted(bytes, worker) } else { takeIn(bytes, worker) }
    if waitsAlready { return }
    needsFlush = false
    if runningHandlers > 0 {
      worker.flushLater(self)
    } else {
      flush()
      takeSendEvents(worker)
    }
  }

  func takeIn(_ bytes: Span<UInt8>, _ worker: isolated Worker) {
    do throws(HTTP2Error) {
      try session.receive(bytes)
    } catch {
      end(error.isExcess ? .overhead : .notHTTP2, worker, detail: error.description)
    }
    takeEvents(bytes, worker)
    weigh(bytes.count, worker)
    let touched = worker.hot.value.touched.count
    for index in 0..<touched { advance(worker.hot.value.touched[index], bytes, worker) }
    for index in 0..<touched { settle(worker.hot.value.touched[index], bytes) }
    worker.hot.value.touched.removeAll()
    session.consumeConnection(hot.value.consumed)
    hot.value.consumed = 0
  }

  private func takeEvents(_ bytes: Span<UInt8>, _ worker: isolated Worker) {
    var index = 0
    while index < session.eventCount {
      switch session.event(index) {
      case .request(let slot, _, let fields, let isRepeated): open(slot, fields, isRepeated: isRepeated, worker)
      case .requestTooLarge(let slot, _, let fields): openTooLarge(slot, fields, worker)
      case .requestRefused(_, let fields): refuseOpening(fields, worker)
      case .requestMalformed(let slot, _, let fields, let fault): openMalformed(slot, fields, fault, worker)
      case .streamMalformed(let slot, let field, let fault): noteMalformed(slot, field, fault)
      case .data(let slot, let range): take(slot, range, bytes, worker)
      case .endOfRequest(let slot):
        if let stream = stream(slot) {
          stream.requestEnded = true
          worker.touch(stream)
        }
      case .reset(let slot, _):
        countReset(slot, worker)
        cancel(slot, .clientReset, worker)
      case .closed(let slot, let code):
        if code != .noError { countReset(slot, worker) }
        close(slot, worker)
      case .drained(let slot): stream(slot)?.object.wakeAll()
      case .ping(let isAnswer): takePing(isAnswer, worker)
      case .shutdownAcknowledged: session.goAway(.noError, debug: drainReason)
      case .pingSent: hot.value.timing.sentPing(now: worker.now())
      case .goAway(let code): noteGoAway(code)
      case .frameOfResetStream: countReset(isCall: false, worker)
      case .invalidFrame: break
      }
      index += 1
    }
    session.clearEvents()
  }

  private func take(_ slot: Int, _ range: Range<Int>, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    hot.value.consumed += range.count
    guard let stream = stream(slot), stream.state != .finished else { return }
    stream.unconsumed += range.count
    stream.lastData = worker.readTime
    if stream.inline == nil, stream.deframer.count == 0 {
      stream.inline = range
    } else {
      settle(stream, bytes)
      stream.deframer.append(bytes.extracting(range))
      bufferedRequests += range.count
    }
    worker.touch(stream)
  }

  /// Keeps what lies in the read under way, which is about to be overwritten.
  func settle(_ stream: ServerStream, _ bytes: Span<UInt8>) {
    let range = stream.inline.take()
    guard stream.state != .finished else { return }
    if let range {
      stream.deframer.append(bytes.extracting(range))
      bufferedRequests += range.count
    }
    openWindow(stream)
  }

  // MARK: Sending

  var isClosed: Bool { socket == nil }

  /// The socket takes nothing more for now.
  var isStuck: Bool { socket?.isWriting == true }

  /// Sends what there is to say.
  func flush() {
    needsFlush = false
    guard let socket else { return }
    do throws(HTTP2Error) {
      var more = true
      while more, !socket.isWriting {
        if isEncrypted {
          more = false
          if tls?.isHandshakeComplete == true { more = try session.fillOutput(limit: Self.outputLimit) }
          writeEncrypted(socket)
        } else {
          more = try session.fillOutput(limit: Self.outputLimit, sharesBodies: true)
          guard session.outputCount > 0 else { break }
          session.withOutput { socket.write($0) }
          session.clearOutput()
        }
      }
    } catch {
      hot.value.isEnding = true
    }
  }

  /// Bytes of output gathered for one write.
  private static let outputLimit = 131_072

  /// What sending brought about: streams that are closed or drained. Called after `flush`.
  func takeSendEvents(_ worker: isolated Worker) {
    let wasEnding = hot.value.isEnding
    if session.eventCount > 0 { takeEvents(Span(), worker) }
    releaseHeld(worker)
    // What sending brought to light has its GOAWAY still to send.
    if hot.value.isEnding, !wasEnding { flush() }
    if !hot.value.isEnding, let code = session.sentError { record(.notHTTP2, detail: detail(code)) }
    if hot.value.isEnding || (session.isFinished && !isStuck) { close(.serverReset, worker) }
    countResponses()
  }

  // MARK: Draining

  /// Tells the client to take new calls elsewhere; calls in flight go on. Two GOAWAYs: calls that are on their way when
  /// the first arrives are still served, the answer to a PING tells that there are none left (gRFC A9).
  ///
  /// - Parameter reason: for the client's log, in the second one: `max_age`, or empty.
  func drain(_ worker: isolated Worker, reason: String = "") {
    guard !isDraining, !hot.value.isEnding else { return }
    isDraining = true
    drainReason = reason
    for stream in streams { stream.call.cancellation?.beginDraining() }
    session.announceShutdown()
    worker.flushLater(self)
  }
}
