import WeirHTTP2
import WeirMemory
import WeirRPC
import WeirWire

/// The way of a call from what came to the interceptors, and to its handler.
extension ConnectionCalls where Session: ~Copyable {
  // MARK: What came

  /// Part of a request's body came.
  func take(_ slot: Int, _ range: Range<Int>, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    tally.consumed(range.count)
    guard let id = streams.id(slot) else { return }
    let now = worker.readTime
    streams.lend(id) { stream in
      if !stream.isFinished { tally.buffered(stream.request.take(range, bytes, now: now)) }
    }
    worker.noteActive(id)
  }

  /// No more of it follows.
  func endRequest(_ slot: Int, _ worker: isolated Worker) {
    guard let id = streams.id(slot) else { return }
    streams.lend(id) { $0.request.end() }
    worker.noteActive(id)
  }

  /// Moves a call on as far as it can go with what has come.
  func advance(_ id: SlabID, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    if let next = streams.lend(id, { step(&$0, id, bytes, worker) }) { start(next, id, worker) }
  }

  private func step(
    _ stream: inout ServerStream, _ id: SlabID, _ bytes: Span<UInt8>, _ worker: isolated Worker
  ) -> Next {
    switch stream.machine.state {
    case .arrived: return follow(stream.machine.admit(chain), &stream, id, bytes, worker)
    case .admitted where !stream.isHeld: return runUnary(&stream, id, bytes, worker)
    case .deciding, .admitted, .running:
      keep(&stream, id, bytes)
      return .nothing
    case .finished: return .nothing
    }
  }

  /// What came waits until the interceptors have decided, or until the handler asks for it.
  private func keep(_ stream: inout ServerStream, _ id: SlabID, _ bytes: Span<UInt8>) {
    tally.buffered(stream.request.keep(bytes))
    openWindow(&stream, id)
    guard tally.bufferedRequests <= shared.configuration.limits.bufferedRequests else {
      let error = RPCError(.resourceExhausted, "too many request bytes wait on this connection")
      return end(&stream, id, stream.machine.fail(error, chain))
    }
    stream.wakeReader()
  }

  /// Gives bytes back to a stream's window, unless a message waits that the handler has not asked for.
  func openWindow(_ stream: inout ServerStream, _ id: SlabID) {
    let count = stream.request.takeWindow(limit: shared.configuration.limits.receiveMessage)
    if count > 0 { transport.session.consumeStream(count, slot: id.slot) }
  }

  // MARK: Admission

  private func follow(
    _ step: CallMachine.Step, _ stream: inout ServerStream, _ id: SlabID, _ bytes: Span<UInt8>,
    _ worker: isolated Worker
  ) -> Next {
    switch step {
    case .wait: return .nothing
    case .proceed: return proceed(&stream, id, bytes, worker)
    case .end(let ending):
      end(&stream, id, ending)
      return .nothing
    case .decide(let decision):
      watchDeadline(&stream, id, worker)
      keep(&stream, id, bytes)
      return stream.isFinished ? .nothing : .decide(decision)
    }
  }

  /// An interceptor that needed time has decided; the rest of the chain is asked.
  func decided(_ id: SlabID, _ call: Call, _ refusal: RPCError?, _ worker: isolated Worker) {
    let next = streams.lend(id) { stream in
      stream.releaseTask()
      return follow(stream.machine.decided(call, refusal, chain), &stream, id, Span(), worker)
    }
    if let next { start(next, id, worker) }
  }

  /// Starts what a step has left to be started. It may run at once, and end the call.
  private func start(_ next: Next, _ id: SlabID, _ worker: isolated Worker) {
    switch next {
    case .nothing: break
    case .decide(let decision):
      guard let call = callForHandler(id) else { return }
      let task = worker.decide(key(id), decision, call)
      streams.lend(id) { $0.retain(decider: task) }
    case .run(let work):
      let task = worker.run(key(id), work)
      if streams.lend(id, { $0.retain(task) }) == nil { task?.cancel() }
    }
  }

  private func proceed(
    _ stream: inout ServerStream, _ id: SlabID, _ bytes: Span<UInt8>, _ worker: isolated Worker
  ) -> Next {
    guard let route = stream.machine.route, route.isStreaming, case .streaming(var handler) = route.endpoint else {
      return runUnary(&stream, id, bytes, worker)
    }
    guard !mustWait(toSend: 0) else {
      hold(&stream, id, bytes, worker)
      return .nothing
    }
    keep(&stream, id, bytes)
    guard begin(&stream, id, worker) else { return .nothing }
    stream.machine.surround(&handler, chain)
    return .run(.streaming(handler))
  }

  // MARK: Calls that are held

  /// A message of `size` bytes cannot be added to what waits for the client.
  func mustWait(toSend size: Int) -> Bool { budget.mustWait(toSend: size, queued: transport.session.queued) }

  /// Keeps a call that was admitted from its handler until the client has accepted enough.
  private func hold(_ stream: inout ServerStream, _ id: SlabID, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    stream.isHeld = true
    budget.holdBack()
    watchDeadline(&stream, id, worker)
    keep(&stream, id, bytes)
  }

  /// Lets held calls go on, and handlers that wait to send. Called when bytes have gone out here, and now and
  /// then for what goes out elsewhere.
  ///
  /// - Returns: whether there may be something to send.
  func releaseHeld(_ worker: isolated Worker) -> Bool {
    guard budget.takeRelease(queued: transport.session.queued) else { return false }
    streams.forEach { id in streams.lend(id) { $0.wakeWriters() } }
    streams.forEach { id in
      guard streams.lend(id, { $0.isHeld && !$0.isFinished }) == true else { return }
      guard !mustWait(toSend: 0) else { return budget.holdBack() }
      let next = streams.lend(id) { stream in
        stream.isHeld = false
        return proceed(&stream, id, Span(), worker)
      }
      if let next { start(next, id, worker) }
    }
    return true
  }

  // MARK: One request

  private func runUnary(
    _ stream: inout ServerStream, _ id: SlabID, _ bytes: Span<UInt8>, _ worker: isolated Worker
  ) -> Next {
    guard !stream.request.hasEnded || !mustWait(toSend: 0) else {
      hold(&stream, id, bytes, worker)
      return .nothing
    }
    do throws(RPCError) {
      // The common case: the whole request lies in the bytes being read.
      guard let range = stream.request.takeInline() else {
        tally.buffered(stream.request.keep(bytes))
        openWindow(&stream, id)
        return try runBuffered(&stream, id, worker)
      }
      let data = bytes.extracting(range)
      guard data.count >= MessagePrefix.size else { throw RequestBuffer.truncated(data.count) }
      let prefix = try MessagePrefix(data, limit: shared.configuration.limits.receiveMessage)
      let size = data.count - MessagePrefix.size
      guard size >= prefix.length else { throw RequestBuffer.truncated(data.count) }
      guard size == prefix.length else { throw RPCError.severalRequests }
      return try handle(&stream, id, data.extracting(MessagePrefix.size...), prefix.isCompressed, worker)
    } catch {
      end(&stream, id, stream.machine.fail(error, chain))
      return .nothing
    }
  }

  private func runBuffered(
    _ stream: inout ServerStream, _ id: SlabID, _ worker: isolated Worker
  ) throws(RPCError) -> Next {
    let limit = shared.configuration.limits.receiveMessage
    guard stream.request.hasEnded else {
      try stream.request.checkSingle(limit: limit)
      guard tally.bufferedRequests <= shared.configuration.limits.bufferedRequests else {
        throw RPCError(.resourceExhausted, "too many request bytes wait on this connection")
      }
      watchDeadline(&stream, id, worker)
      return .nothing
    }
    guard let frame = try stream.request.next(limit: limit) else {
      guard stream.request.count == 0 else { throw RequestBuffer.truncated(stream.request.count) }
      end(&stream, id, stream.machine.endRequest(chain))
      return .nothing
    }
    guard stream.request.count == 0 else { throw RPCError.severalRequests }
    tally.unbuffered(MessagePrefix.size + frame.range.count)
    let result: Result<Next, RPCError> = stream.request.takeBuffer().withBytes(frame.range) { message in
      do throws(RPCError) {
        return .success(try handle(&stream, id, message, frame.isCompressed, worker))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func handle(
    _ stream: inout ServerStream, _ id: SlabID, _ message: Span<UInt8>, _ isCompressed: Bool,
    _ worker: isolated Worker
  ) throws(RPCError) -> Next {
    guard isCompressed else { return try handle(&stream, id, message, worker) }
    let plain = try worker.compression.decompress(
      message, stream.encoding, limit: shared.configuration.limits.receiveMessage)
    stream.machine.call.requestIsCompressed = true
    return try handle(&stream, id, plain.span, worker)
  }

  private func handle(
    _ stream: inout ServerStream, _ id: SlabID, _ message: Span<UInt8>, _ worker: isolated Worker
  ) throws(RPCError) -> Next {
    if let ending = stream.machine.receiveSingle(message.count, chain) {
      end(&stream, id, ending)
      return .nothing
    }
    guard let route = stream.machine.route else { return .nothing }
    if route.isImmediate {
      runImmediate(&stream, id, route, message, worker)
      return .nothing
    }
    switch route.endpoint {
    case .immediate: break  // Has run.
    case .suspending(let prepare):
      guard begin(&stream, id, worker) else { return .nothing }
      do throws(RPCError) {
        var handler = try prepare(message, &stream.machine.call)
        stream.machine.surround(&handler, chain)
        return .run(.unary(handler))
      } catch {
        tally.handlerEnded()
        shared.handlerEnded(for: client)
        end(&stream, id, stream.machine.complete(throwing: error, chain))
      }
    case .streaming: break  // Begun on admission.
    }
    return .nothing
  }

  /// Runs a plain function here and now. It writes the reply where it will be sent from.
  private func runImmediate(
    _ stream: inout ServerStream, _ id: SlabID, _ route: Route, _ message: Span<UInt8>,
    _ worker: isolated Worker
  ) {
    guard stream.machine.begin() else { return }
    var output = takeOutgoing()
    do throws(RPCError) {
      try route.runImmediate(message, &stream.machine.call, &output)
    } catch {
      transport.session.discardOutgoing(output)
      return end(&stream, id, stream.machine.complete(throwing: error, chain))
    }
    reply(&stream, id, consume output, worker)
  }

  // MARK: Handlers that may wait

  /// Lets a handler begin that may wait: it can be cancelled, and its deadline is watched.
  ///
  /// - Returns: false when the call has ended instead: too many are at work.
  private func begin(_ stream: inout ServerStream, _ id: SlabID, _ worker: isolated Worker) -> Bool {
    guard !stream.isFinished else { return false }
    do throws(RPCError) {
      try shared.handlerBegins(for: client)
    } catch {
      end(&stream, id, stream.machine.fail(error, chain))
      return false
    }
    tally.handlerBegan()
    let cancellation = Cancellation()
    if isDraining { cancellation.beginDraining() }
    _ = stream.machine.begin(cancellation)
    watchDeadline(&stream, id, worker)
    return true
  }

  private func watchDeadline(_ stream: inout ServerStream, _ id: SlabID, _ worker: isolated Worker) {
    if let deadline = stream.machine.takeDeadline() { worker.watch(deadline, key(id)) }
  }

  /// What a handler, or an interceptor that needs time, works on: a copy, since it may go on when the call has ended; nil
  /// when it has.
  func callForHandler(_ id: SlabID) -> Call? {
    streams.lend(id) { $0.isFinished ? nil : $0.machine.call } ?? nil
  }
}
