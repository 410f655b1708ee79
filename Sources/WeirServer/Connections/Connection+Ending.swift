import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC

/// How a connection ends, whoever ends it: what was promised is sent, and nothing is cut off. See `Transport`.
extension Connection {
  /// Ends the connection for what its peer did: GOAWAY, behind what was answered before. A flush follows.
  func end(_ violation: Violation, detail: String = "") {
    guard !stage.isEnding else { return }
    record(violation, detail: detail)
    transport.session.goAway(violation.code, debug: violation.name)
  }

  func record(_ violation: Violation, detail: String) {
    stage.breakOff()
    log.ended(for: violation, detail: detail)
  }

  /// What a connection that HTTP/2 ended is logged with.
  func detail(_ code: HTTP2ErrorCode) -> String {
    let text = transport.session.sentErrorText
    return text.isEmpty ? code.name : "\(code.name): \(text)"
  }

  /// The client says that nothing more will come. As grpc-go, nginx and Envoy do, we take it to be gone: calls in flight are
  /// cancelled. What is answered is sent, to one that has closed its sending side only.
  func endOfInput(_ worker: isolated Worker) {
    log.clientClosed()
    send()
    close(.connectionLost, worker)
  }

  /// No byte comes any more.
  func socketEnded(_ worker: isolated Worker) {
    transport.inputEnded()
    guard transport.isClosing else { return endOfInput(worker) }
    if transport.isDone() { worker.remove(self, .connectionLost) }
  }

  func socketDrained(_ worker: isolated Worker) {
    transport.drained()
    guard transport.isClosing else { return worker.flushLater(self) }
    if transport.isDone() { worker.remove(self, .connectionLost) }
  }

  /// Ends every call, sends what is left to say, and closes when the client has had it. Goes on with it when it has begun:
  /// called again whenever the socket has drained.
  func close(_ reason: CancellationReason, _ worker: isolated Worker) {
    guard transport.isOpen else { return }
    // What may be on its way from a client that keeps to its window, and as much again for frames of other kinds.
    let limit = 2 * shared.configuration.limits.connectionWindow
    if transport.beginEnding(now: worker.now(), isBroken: stage.isBroken, discarding: limit) {
      stage.end()
      calls.cancelAll(reason)
    }
    guard !transport.isStuck else { return }
    calls.closeAll(worker)
    if transport.finishSending() { worker.remove(self, .connectionLost) }
  }

  /// Closes now, with what can be said at once. What came from the client is read, so that it is not answered with a reset.
  private func closeAtOnce(_ reason: CancellationReason, _ worker: isolated Worker) {
    if !transport.isEnding { send() }
    close(reason, worker)
    transport.discardWaitingInput()
    worker.remove(self, reason)
  }

  /// The grace period is over: what still runs is cancelled and answered.
  func cutOff(_ worker: isolated Worker) {
    if !stage.isEnding {
      calls.cancelAll(.draining)
      transport.session.goAway(.noError)
    }
    closeAtOnce(.draining, worker)
  }

  /// The worker has let go of the connection: the socket goes, and every stream ends, once.
  func abandon(_ reason: CancellationReason, _ worker: isolated Worker) {
    if transport.isOpen {
      calls.cancelAll(reason)
      calls.closeAll(worker)
    }
    transport.close()
  }

  // MARK: Time

  /// Does what time demands. Called about once a second.
  func tick(_ now: Instant, _ worker: isolated Worker) {
    if transport.isEnding {
      let isOver = transport.lingeringIsOver(shared.configuration.connections, worker.pauses, now: now)
      if isOver { worker.remove(self, .serverReset) }
      return
    }
    switch conduct.due(calls, transport, worker.pauses, now: now) {
    case .nothing: break
    case .ping:
      transport.session.ping()
      worker.flushLater(self)
    case .goAway(let reason): drain(worker, reason: reason)
    case .close(let reason):
      transport.session.goAway(.noError, debug: stage.drainReason)
      // Whoever does not answer is not there to be waited for.
      if reason == .connectionLost { return closeAtOnce(reason, worker) }
      send()
      return close(reason, worker)
    case .end(let violation):
      if violation == .stuckWrite { calls.endAllUnread() }
      end(violation)
      // Whoever takes nothing takes no GOAWAY either, unless it is its window that is shut.
      if transport.isStuck { return closeAtOnce(.serverReset, worker) }
      send()
      return close(.serverReset, worker)
    }
    if calls.tick(now, worker) { worker.flushLater(self) }
  }
}
