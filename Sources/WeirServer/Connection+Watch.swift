import WeirHTTP2
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
    if isAnswer {
      if isDraining { session.goAway(.noError, debug: drainReason) }
    } else if let violation = hot.value.abuse.ping(hasCalls: openCalls > 0, now: worker.readTime) {
      end(violation, worker)
    }
  }

  /// Does what time demands. Called about once a second.
  func tick(_ now: Instant, _ worker: isolated Worker) {
    let facts = ConnectionTiming.Facts(
      openCalls: openCalls, callsOpened: callsOpened, isDraining: isDraining, isStuck: isStuck && !hasDrained)
    hasDrained = false
    switch hot.value.timing.ask(facts, now: now) {
    case .nothing: break
    case .ping:
      session.ping()
      worker.flushLater(self)
    case .goAway(let reason): drain(worker, reason: reason)
    case .close(let reason):
      session.goAway(.noError, debug: drainReason)
      flush()
      worker.close(self, reason)
    case .end(let violation):
      end(violation, worker)
      flush()
      worker.close(self, .serverReset)
    }
    releaseHeld(worker)
    endPausedRequests(now, worker)
    endUntaken(now, worker)
  }

  /// A unary request that began and does not go on, or goes on for ever, holds a stream for nothing.
  private func endPausedRequests(_ now: Instant, _ worker: isolated Worker) {
    let policy = shared.configuration.connections
    for stream in streams where stream.state == .receiving {
      if isPast(policy.requestIdleTimeout, since: stream.lastData, now) {
        finish(stream, Status(.deadlineExceeded, "the request did not go on"), .transport, worker)
      } else if isPast(policy.requestTimeout, since: stream.call.received, now) {
        finish(stream, Status(.deadlineExceeded, "the request did not come to its end"), .transport, worker)
      }
    }
  }

  /// Resets streams whose client has shut the window and takes nothing: a call need not have a deadline, and an answer
  /// that is complete has none. Who has an open window is only slow, or `stuckWrite`.
  private func endUntaken(_ now: Instant, _ worker: isolated Worker) {
    let isShutOut = session.isShutOut()
    guard session.queued > 0 else { return }
    let timeout = shared.configuration.connections.sendTimeout
    for stream in streams {
      let slot = stream.key.slot
      guard session.isShutOut(slot: slot) || (isShutOut && session.waiting(slot: slot) > 0) else {
        stream.untakenSince = nil
        continue
      }
      let since = stream.untakenSince ?? now
      stream.untakenSince = since
      guard isPast(timeout, since: since, now) else { continue }
      let status = Status(.cancelled, "the client takes nothing of the response")
      finish(stream, status, .transport, cancellation: .serverReset, worker)
      session.reset(slot: slot, .cancel)
      worker.flushLater(self)
    }
  }

  private func isPast(_ milliseconds: Int, since start: Instant, _ now: Instant) -> Bool {
    now.nanoseconds(since: start) / 1_000_000 >= milliseconds
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
