import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC

/// What a connection's peer may do beside making calls, and for how long it may do nothing.
extension Connection {
  /// Weighs what came against what it was good for.
  func weigh(_ count: Int, _ worker: isolated Worker) {
    let tally = session.takeTally()
    hot.value.timing.received(
      frames: tally.framesReceived, progress: tally.framesReceived > 0 || tally.usefulBytes > 0,
      isInside: session.isInsideFrame, now: worker.readTime)
    if tally.repliesSent > 0 { hot.value.abuse.sentReply() }
    let violation = hot.value.abuse.received(
      count, useful: tally.usefulBytes + tally.unfinishedBytes, frames: tally.usefulFrames, sent: tally.bytesSent,
      now: worker.readTime)
    if let violation { end(violation, worker) }
  }

  /// A stream that ends before its answer is complete has cost us work for nothing, whoever reset it.
  func countReset(_ slot: Int, _ worker: isolated Worker) {
    if let stream = stream(slot), stream.state == .finished { return }
    countReset(isCall: true, worker)
  }

  func takePing(_ isAnswer: Bool, _ worker: isolated Worker) {
    if !isAnswer, let violation = hot.value.abuse.ping(hasCalls: openCalls > 0, now: worker.readTime) {
      end(violation, worker)
    }
  }

  /// Does what time demands. Called about once a second.
  func tick(_ now: Instant, _ worker: isolated Worker) {
    if lingering != nil { return tickEnding(now, worker) }
    let facts = ConnectionTiming.Facts(
      openCalls: openCalls, callsOpened: callsOpened, isDraining: isDraining, takesNothing: takesNothing(),
      isUnacknowledged: hot.value.timing.awaitsAnswer && unacknowledgedBytes > 0)
    switch hot.value.timing.ask(facts, now: now, worker.pauses) {
    case .nothing: break
    case .ping:
      session.ping()
      worker.flushLater(self)
    case .goAway(let reason): drain(worker, reason: reason)
    case .close(let reason):
      session.goAway(.noError, debug: drainReason)
      // Whoever does not answer is not there to be waited for.
      if reason == .connectionLost { return closeAtOnce(reason, worker) }
      flush()
      return close(reason, worker)
    case .end(let violation):
      if violation == .stuckWrite { endUntakenCalls(worker) }
      end(violation, worker)
      // Whoever takes nothing takes no GOAWAY either, unless it is its window that is shut.
      if isStuck { return closeAtOnce(.serverReset, worker) }
      flush()
      return close(.serverReset, worker)
    }
    releaseHeld(worker)
    endPausedRequests(now, worker)
    endUntaken(now, worker)
  }

  private var unacknowledgedBytes: Int { hot.value.socket?.unacknowledgedBytes ?? 0 }

  /// Whether bytes wait for the client and it has taken none since the last tick: its system none of what was written, or
  /// its windows none of what is yet to be.
  private func takesNothing() -> Bool {
    let isUntaken = session.isUntaken()
    guard isStuck else {
      unacknowledged = 0
      hasDrained = false
      return isUntaken
    }
    let waiting = unacknowledgedBytes
    let hasMoved = hasDrained || waiting < unacknowledged
    unacknowledged = waiting
    hasDrained = false
    return !hasMoved
  }

  /// A unary request that began and does not go on, or goes on for ever, holds a stream for nothing.
  private func endPausedRequests(_ now: Instant, _ worker: isolated Worker) {
    let policy = shared.configuration.connections
    for stream in streams where stream.state == .receiving {
      if worker.pauses.isPast(policy.requestIdleTimeout, since: stream.lastData, now) {
        finish(stream, Status(.deadlineExceeded, "the request did not go on"), .transport, worker)
      } else if worker.pauses.isPast(policy.requestTimeout, since: stream.call.received, now) {
        finish(stream, Status(.deadlineExceeded, "the request did not come to its end"), .transport, worker)
      }
    }
  }

  /// Resets streams whose client has shut the window and takes nothing, while it takes something of others: a call need not
  /// have a deadline, and an answer that is complete has none. Who has an open window is only slow, and who takes nothing at
  /// all loses the connection: see `takesNothing`.
  private func endUntaken(_ now: Instant, _ worker: isolated Worker) {
    guard session.queued > 0 else { return }
    let timeout = shared.configuration.connections.sendTimeout
    for stream in streams {
      let slot = stream.key.slot
      guard session.isShutOut(slot: slot) else {
        stream.untakenSince = nil
        continue
      }
      let since = stream.untakenSince ?? now
      stream.untakenSince = since
      guard worker.pauses.isPast(timeout, since: since, now) else { continue }
      finishUntaken(stream, worker)
      session.reset(slot: slot, .cancel)
      worker.flushLater(self)
    }
  }

  /// The calls that a connection is ended for have that as their reason.
  private func endUntakenCalls(_ worker: isolated Worker) {
    for stream in streams where session.waiting(slot: stream.key.slot) > 0 { finishUntaken(stream, worker) }
  }

  private func finishUntaken(_ stream: ServerStream, _ worker: isolated Worker) {
    let status = Status(.cancelled, "the client takes nothing of the response")
    finish(stream, status, .transport, cancellation: .serverReset, worker)
  }
}

extension Violation {
  /// What the GOAWAY says.
  var code: HTTP2ErrorCode {
    switch self {
    case .notHTTP2: .protocolError
    case .handshake, .unfinishedFrame, .stuckWrite, .tls: .noError
    case .resets, .overhead, .pings: .enhanceYourCalm
    }
  }
}
