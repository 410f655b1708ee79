import Synchronization
import WeirRPC

/// The way of a call through one connection, from its headers to its trailers.
extension Connection {
  /// Moves a stream on as far as it can go with what has come.
  func advance(_ stream: ServerStream, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    if case .fresh = stream.state { admit(stream, bytes, worker) }
    switch stream.state {
    case .receiving: runUnary(stream, bytes, worker)
    case .admitting, .held, .running: keep(stream, bytes, worker)
    case .fresh, .finished: break
    }
  }

  /// What came waits until the interceptors have decided, or until the handler asks for it.
  private func keep(_ stream: ServerStream, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    settle(stream, bytes)
    do throws(RPCError) {
      try checkBuffered()
      stream.object.wakeReader()
    } catch {
      refuse(stream, error, .transport, worker)
    }
  }

  private func admit(_ stream: ServerStream, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    switch shared.chain.admit(&stream.call) {
    case .admitted: admitted(stream, bytes, worker)
    case .refused(let error, let name): refuse(stream, error, .interceptor(name), worker)
    case .pending(let decision):
      stream.state = .admitting
      settle(stream, bytes)
      watchDeadline(stream, worker)
      let task = worker.decide(stream.key, decision, stream.call)
      // It may have been decided at once, and the next interceptor may have asked for time too.
      if stream.state == .admitting, stream.task == nil { stream.task = task }
    }
  }

  /// An interceptor that needed time has decided; the rest of the chain is asked.
  func decided(_ stream: ServerStream, _ call: Call, _ refusal: RPCError?, _ worker: isolated Worker) {
    stream.task = nil
    stream.call = call
    if let refusal {
      refuse(stream, refusal, .transport, worker)
      return
    }
    admit(stream, Span(), worker)
    if stream.state == .receiving { runUnary(stream, Span(), worker) }
    worker.flushLater(self)
  }

  private func admitted(_ stream: ServerStream, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    guard let route = stream.route else {
      finish(stream, stream.call.method.refusal ?? Status(.unimplemented), .transport, worker)
      return
    }
    guard case .streaming(let handler) = route.endpoint else {
      stream.state = .receiving
      return
    }
    guard !isOverfull else {
      hold(stream, bytes, worker)
      return
    }
    settle(stream, bytes)
    beginStreaming(stream, handler, worker)
  }

  func beginStreaming(_ stream: ServerStream, _ handler: @escaping Endpoint.Streaming, _ worker: isolated Worker) {
    do throws(RPCError) {
      try beginHandler(stream, worker)
    } catch {
      refuse(stream, error, .transport, worker)
      return
    }
    keep(worker.run(stream.key, .streaming(handler)), stream)
  }

  /// Keeps the task of a handler that has not ended, to cancel it. The call may have ended before its handler.
  func keep(_ task: Task<Void, Never>?, _ stream: ServerStream) {
    if stream.state == .running { stream.task = task } else { task?.cancel() }
  }

  /// What a handler that may wait needs: a way to be cancelled, and its deadline watched.
  ///
  /// - Throws: `RESOURCE_EXHAUSTED` when the whole server has as many at work as it may, or the client its share of them.
  func beginHandler(_ stream: ServerStream, _ worker: isolated Worker) throws(RPCError) {
    let limit = shared.configuration.limits.callsInFlight
    let total = shared.callsInFlight.add(1, ordering: .relaxed).oldValue
    let held = client.calls.add(1, ordering: .relaxed).oldValue
    guard FairShare.allows(1, held: held, total: total, limit: limit) else {
      shared.callsInFlight.subtract(1, ordering: .relaxed)
      client.calls.subtract(1, ordering: .relaxed)
      throw RPCError(
        .resourceExhausted,
        total >= limit
          ? "the server has \(limit) calls in flight, and takes no more"
          : "the client has \(held) calls in flight, its share of the \(limit) of the server")
    }
    stream.state = .running
    stream.call.cancellation = Cancellation()
    if isDraining { stream.call.cancellation?.beginDraining() }
    watchDeadline(stream, worker)
    runningHandlers += 1
  }

  func watchDeadline(_ stream: ServerStream, _ worker: isolated Worker) {
    guard let deadline = stream.call.deadline, !stream.isDeadlineWatched else { return }
    stream.isDeadlineWatched = true
    worker.watch(deadline, stream.key)
  }
}
