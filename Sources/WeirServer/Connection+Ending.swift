import WeirHTTP2
import WeirMemory
import WeirRPC
import WeirWire

/// The end of a call, whatever ended it.
extension Connection {
  /// - Parameter origin: who decided, unless the error says so itself.
  func refuse(_ stream: ServerStream, _ error: RPCError, _ origin: Outcome.Origin, _ worker: isolated Worker) {
    let trailers = error.trailers
    if !trailers.isEmpty { stream.call.trailers.append(contentsOf: trailers) }
    finish(stream, error.status, error.origin ?? origin, error: error.cause, worker)
  }

  /// The one place where a call ends: the interceptors are told, the trailers are submitted.
  ///
  /// - Parameters:
  ///   - error: what lies behind the status, for the interceptors.
  ///   - http: the HTTP status for what is no gRPC request.
  ///   - cancellation: why, when the call did not end by itself. With the stream gone there are no trailers.
  func finish(
    _ stream: ServerStream, _ status: Status, _ origin: Outcome.Origin, error: (any Error)? = nil, http: Int? = nil,
    cancellation: CancellationReason? = nil, _ worker: isolated Worker
  ) {
    guard stream.state != .finished else { return }
    stream.state = .finished
    openCalls -= 1
    bufferedRequests -= stream.deframer.count
    stream.deframer.reset()
    var outcome = Outcome(
      status: status, origin: origin, finished: worker.now(), received: stream.received, sent: stream.sent,
      cancellation: cancellation, error: error)
    shared.chain.finish(&stream.call, &outcome)
    let task = stream.task.take()
    if let reason = cancellation ?? (origin == .handler ? nil : .serverReset) {
      // Taken out first: a call through the place of the stream would allocate.
      let handle = stream.call.cancellation
      handle?.cancel(reason)
      task?.cancel()
    }
    stream.object.wakeAll()
    switch cancellation {
    case .clientReset, .connectionLost, .serverReset: break
    case .deadline where session.waiting(slot: stream.key.slot) > 0:
      // Trailers would come behind bytes that the client does not take.
      session.reset(slot: stream.key.slot, .cancel)
      worker.flushLater(self)
    case .deadline, .draining, nil:
      submitEnd(stream, outcome.status, http: http)
      worker.flushLater(self)
    }
  }

  private func submitEnd(_ stream: ServerStream, _ status: Status, http: Int?) {
    let slot = stream.key.slot
    if let http {
      session.respond(slot: slot, Replies.http(http, status))
      session.append(slot: slot) { $0.append(contentsOf: status.message.utf8) }
      session.endWithoutTrailers(slot: slot)
      return
    }
    // Initial metadata is told apart from trailers only when it has a block of its own.
    if !stream.headersSent, !stream.call.initialMetadata.isEmpty {
      sendHead(stream, nil)
    }
    if !stream.headersSent {
      session.respondOnly(slot: slot, trailersOnly(status, stream.call.trailers))
    } else if status.code == .ok, status.isPlain, stream.call.trailers.isEmpty {
      session.end(slot: slot, Replies.ok)
    } else {
      session.end(slot: slot, Replies.trailers(status, stream.call.trailers))
    }
  }

  /// A reply of one block. Clients are refused for the same reason again and again: the last block is kept.
  private func trailersOnly(_ status: Status, _ trailers: Metadata) -> HTTP2Headers {
    guard trailers.isEmpty else { return Replies.trailersOnly(status, trailers) }
    if let (last, block) = hot.value.lastRefusal, status.isIdentical(to: last) { return block }
    let block = Replies.trailersOnly(status, trailers)
    hot.value.lastRefusal = (status, block)
    return block
  }

  /// A stream that ended without our doing.
  func cancel(_ slot: Int, _ reason: CancellationReason, _ worker: isolated Worker) {
    guard let stream = stream(slot), stream.state != .finished else { return }
    if stream.state == .fresh { shared.chain.enterRefused(&stream.call) }
    finish(stream, Status(.cancelled), .transport, cancellation: reason, worker)
  }

  /// A stream is over and its slot is free again. One that nghttp2 refused before its headers were complete ends here
  /// too, as a call like any other: nothing that reached us goes unseen.
  func close(_ slot: Int, _ worker: isolated Worker) {
    let stream = stream(slot) ?? placeNameless(slot, worker)
    cancel(slot, .serverReset, worker)
    hot.value.streams[slot] = nil
    session.release(slot: slot)
    worker.recycle(stream)
  }
}
