import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC
import WeirTLS

/// The bytes of one connection: its socket, TLS when there is some, and its HTTP session.
///
/// ```
/// socket ──▶ TLS ──▶ session ──▶ events
///        ◀──     ◀──         ◀── answers
/// ```
///
/// Its end has three steps. `beginEnding`: nothing more is taken in, what there is to say is sent. `finishSending`: the
/// sending side is shut down, behind TLS's close_notify. Then what still comes is read and dropped until the client closes
/// too, or its time is over (`Lingering`): a socket that is closed before that answers what comes with a reset, which
/// destroys what the client has not read.
final class Transport<Session: HTTPSession & ~Copyable> {
  /// The HTTP/2 state of the connection.
  let session: Session
  /// Known without looking into the TLS session.
  let isEncrypted: Bool
  private let state: Cell<State>

  private struct State: ~Copyable {
    /// Nil before the begin, and once nothing more is to be written.
    var socket: StreamSocket?
    /// The socket from then on.
    var closing: StreamSocket?
    var tls: TLSSession?
    /// The connection ends, and how long that may take.
    var lingering: Lingering?
    /// The client has closed its sending side.
    var inputHasEnded = false
    /// What was written has gone out since the last tick: its client is slow, but not stuck.
    var hasDrained = false
    /// Bytes that the client's system had not acknowledged at the last tick, when the socket was stuck.
    var unacknowledged = 0

    init(_ tls: consuming TLSSession?) { self.tls = tls }
  }

  init(_ session: consuming Session, tls: consuming TLSSession?) {
    self.session = session
    isEncrypted = tls != nil
    state = Cell(State(tls))
  }

  func start(_ socket: StreamSocket) {
    state.value.socket = socket
    socket.startReading()
    flush()
  }

  /// There is a client to write to.
  var isOpen: Bool { state.value.socket != nil }

  /// The socket takes nothing more for now.
  var isStuck: Bool { state.value.socket?.isWriting == true }

  var isEnding: Bool { state.value.lingering != nil }

  // MARK: Receiving

  /// What decrypting a read has brought.
  struct Decrypted {
    var failure: TLSError?
    /// Who the client is, once its handshake is complete.
    var identity: PeerIdentity?
    /// The client said close_notify.
    var isEndOfInput = false
  }

  /// Decrypts what came.
  ///
  /// - Parameter plaintext: gets what there is to take in.
  func decrypt(_ bytes: Span<UInt8>, into plaintext: inout [UInt8]) -> Decrypted {
    var result = Decrypted()
    let wasComplete = state.value.tls?.isHandshakeComplete == true
    do throws(TLSError) {
      try state.value.tls?.receive(bytes, into: &plaintext)
    } catch {
      result.failure = error
    }
    if !wasComplete, state.value.tls?.isHandshakeComplete == true, let names = state.value.tls?.peerNames {
      result.identity = PeerIdentity(uriNames: names.uriNames, dnsNames: names.dnsNames, subject: names.subject)
    }
    result.isEndOfInput = state.value.tls?.isEndOfInput == true
    return result
  }

  // MARK: Sending

  /// Sends all that the session has to say, as far as the socket takes it. While it is full nothing is pulled out of the
  /// session: that is the back-pressure.
  ///
  /// - Returns: false when the session has failed.
  @discardableResult func flush() -> Bool {
    guard let socket = state.value.socket else { return true }
    do throws(HTTP2Error) {
      var more = true
      while more, !socket.isWriting {
        if isEncrypted {
          more = false
          if state.value.tls?.isHandshakeComplete == true {
            more = try session.fillOutput(limit: Self.outputLimit, sharesBodies: false)
          }
          writeEncrypted(socket)
        } else {
          more = try session.fillOutput(limit: Self.outputLimit, sharesBodies: true)
          guard session.outputCount > 0 else { break }
          session.withOutput { socket.write($0) }
          session.clearOutput()
        }
      }
      return true
    } catch {
      return false
    }
  }

  /// Bytes of output gathered for one write.
  private static var outputLimit: Int { 131_072 }

  /// Encrypts the session's output and sends it, with what TLS has to say itself.
  private func writeEncrypted(_ socket: StreamSocket) {
    if session.outputCount > 0 {
      session.withOutput { output in
        // A session that has failed is on its way out; what it cannot send is lost with it.
        output.forEach { try? state.value.tls?.write($0) }
      }
      session.clearOutput()
    }
    guard let count = state.value.tls?.outputCount, count > 0 else { return }
    state.value.tls?.withOutput { socket.write($0) }
    state.value.tls?.clearOutput()
  }

  // MARK: What the client accepts

  /// What was written has been sent.
  func drained() { state.value.hasDrained = true }

  /// Bytes that the client's system has not acknowledged.
  var unacknowledgedBytes: Int { (state.value.closing ?? state.value.socket)?.unacknowledgedBytes ?? 0 }

  /// Whether bytes wait for the client and it has accepted none since this was last asked: its system none of what was
  /// written, or its windows none of what is yet to be.
  func acceptsNothing() -> Bool {
    let isUnread = session.isUnread()
    guard isStuck else {
      state.value.unacknowledged = 0
      state.value.hasDrained = false
      return isUnread
    }
    let waiting = unacknowledgedBytes
    let hasMoved = state.value.hasDrained || waiting < state.value.unacknowledged
    state.value.unacknowledged = waiting
    state.value.hasDrained = false
    return !hasMoved
  }

  // MARK: Ending

  /// - Parameters:
  ///   - isBroken: the client broke the rules; see `Lingering`.
  ///   - limit: bytes that are still read, and dropped.
  /// - Returns: false when it had begun before.
  func beginEnding(now: Instant, isBroken: Bool, discarding limit: Int) -> Bool {
    guard state.value.lingering == nil, let socket = state.value.socket else { return false }
    state.value.lingering = Lingering(now: now, isBroken: isBroken)
    socket.discardInput(limit: limit)
    return true
  }

  /// Says the last that is written. Asked for when the session has nothing more to say, or says it in vain.
  ///
  /// - Returns: whether all is done, and the socket can be closed.
  func finishSending() -> Bool {
    guard let socket = state.value.socket.take() else { return false }
    state.value.closing = socket
    if isEncrypted {
      state.value.tls?.shutdown()
      writeEncrypted(socket)
    }
    return isDone()
  }

  /// The client has closed its sending side.
  func inputEnded() { state.value.inputHasEnded = true }

  /// Whether the sending side is being shut down already.
  var isClosing: Bool { state.value.closing != nil }

  /// Shuts the sending side down, behind what was written, unless the client has closed its own and all is done.
  func isDone() -> Bool {
    guard let closing = state.value.closing else { return false }
    if state.value.inputHasEnded, !closing.isWriting { return true }
    closing.shutDown()
    return false
  }

  /// Whether a client that lingers has had its time.
  func lingeringIsOver(_ policy: ConnectionPolicy, _ pauses: Pauses, now: Instant) -> Bool {
    guard let socket = state.value.closing ?? state.value.socket else { return false }
    return state.value.lingering?.isOver(waiting: socket.unacknowledgedBytes, policy, pauses, now: now) == true
  }

  /// Reads what has come by now, so that closing does not answer it with a reset.
  func discardWaitingInput() { (state.value.closing ?? state.value.socket)?.discardWaitingInput() }

  /// Closes the socket.
  func close() {
    state.value.socket.take()?.close()
    state.value.closing.take()?.close()
  }
}
