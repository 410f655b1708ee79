import Logging
import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC

/// How a connection ends, whoever ends it, so that what was promised arrives:
///
/// 1. Calls that still run are cancelled. Nothing more is taken in.
/// 2. What the session has to say leaves, as far as the client's windows let it, and what the socket could not take.
/// 3. The sending side is shut down, behind TLS's close_notify.
/// 4. What still comes is read and dropped until the client closes too, or its time is over (`Lingering`). A socket that is
///    closed before that answers what comes with a reset, which destroys what the client has not read.
///
/// In steps 2 and 4 the connection counts as one: it holds a descriptor.
extension Connection {
  /// Ends the connection for what its peer did: GOAWAY, behind what was answered before.
  func end(_ violation: Violation, _ worker: isolated Worker, detail: String = "") {
    guard !hot.value.isEnding else { return }
    record(violation, detail: detail)
    session.goAway(violation.code, debug: violation.name)
    worker.flushLater(self)
  }

  func record(_ violation: Violation, detail: String) {
    hot.value.isEnding = true
    isBroken = true
    shared.count(violation)
    shared.logger.warning(
      "connection ended",
      metadata: ["peer.address": "\(context.peer)", "reason": "\(violation.name)", "detail": "\(detail)"])
  }

  /// The client says that nothing more will come. As grpc-go, nginx and Envoy do, we take it to be gone: calls in flight are
  /// cancelled. What is answered is sent, to one that has closed its sending side only.
  func endOfInput(_ worker: isolated Worker) {
    noteEndOfInput()
    flush()
    close(.connectionLost, worker)
  }

  /// No byte comes any more.
  func socketEnded(_ worker: isolated Worker) {
    inputHasEnded = true
    if closing != nil { finishClosing(worker) } else { endOfInput(worker) }
  }

  func socketDrained(_ worker: isolated Worker) {
    hasDrained = true
    if closing != nil { finishClosing(worker) } else { worker.flushLater(self) }
  }

  /// Ends every call, sends what is left to say, and closes when the client has had it. Goes on with it when it has begun:
  /// called again whenever the socket has drained.
  func close(_ reason: CancellationReason, _ worker: isolated Worker) {
    guard let socket = hot.value.socket else { return }
    if lingering == nil {
      hot.value.isEnding = true
      lingering = Lingering(now: worker.now(), isBroken: isBroken)
      // What may be on its way from a client that keeps to its window, and as much again for frames of other kinds.
      socket.discardInput(limit: 2 * shared.configuration.limits.connectionWindow)
      for stream in streams { cancel(stream.key.slot, reason, worker) }
    }
    guard !socket.isWriting else { return }
    hot.value.socket = nil
    closing = socket
    releaseStreams(worker)
    sayClosing(socket)
    finishClosing(worker)
  }

  /// Shuts the sending side down behind what was written, or closes when the client has closed its own.
  private func finishClosing(_ worker: isolated Worker) {
    guard let closing else { return }
    if inputHasEnded, !closing.isWriting { worker.remove(self, .connectionLost) } else { closing.shutDown() }
  }

  /// Nothing that the session still had to tell is about a stream that exists from here on.
  private func releaseStreams(_ worker: isolated Worker) {
    for stream in streams {
      session.release(slot: stream.key.slot)
      hot.value.streams[stream.key.slot] = nil
      worker.recycle(stream)
    }
    session.clearEvents()
    countResponses()
  }

  /// Closes now, with what can be said at once. What came from the client is read, so that it is not answered with a reset.
  func closeAtOnce(_ reason: CancellationReason, _ worker: isolated Worker) {
    if lingering == nil { flush() }
    close(reason, worker)
    (closing ?? hot.value.socket)?.discardWaitingInput()
    worker.remove(self, reason)
  }

  /// The grace period is over: what still runs is cancelled and answered.
  func cutOff(_ worker: isolated Worker) {
    if !hot.value.isEnding {
      for stream in streams where stream.state != .finished {
        stream.call.cancellation?.cancel(.draining)
        finish(stream, Status(.unavailable, "the server is shutting down"), .transport, cancellation: .draining, worker)
      }
      session.goAway(.noError)
    }
    closeAtOnce(.draining, worker)
  }

  /// The worker has let go of the connection: the socket goes, and every stream ends, once.
  func abandon(_ reason: CancellationReason, _ worker: isolated Worker) {
    if let socket = hot.value.socket.take() {
      for stream in streams { cancel(stream.key.slot, reason, worker) }
      releaseStreams(worker)
      socket.close()
    }
    closing.take()?.close()
  }

  /// Looks after a connection that ends.
  func tickEnding(_ now: Instant, _ worker: isolated Worker) {
    guard let waiting = (closing ?? hot.value.socket)?.unacknowledgedBytes else { return }
    let policy = shared.configuration.connections
    if lingering?.isOver(waiting: waiting, policy, worker.pauses, now: now) == true {
      worker.remove(self, .serverReset)
    }
  }
}
