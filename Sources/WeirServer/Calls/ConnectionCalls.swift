import WeirHTTP2
import WeirMemory
import WeirRPC
import WeirWire

/// The calls of one connection: drives a `CallMachine` for each stream, from its headers to its trailers.
///
/// What came is noted by the verbs named after events; `advance` then moves a stream on. Everything that is to be sent
/// waits in the session: who calls a verb sees to it that it leaves.
///
/// A stream is lent (`StreamTable.lend`) for the time of one step, which starts no task: what a step leaves to be started
/// is its answer (`Next`), because a handler runs at once, and may come back to its stream.
final class ConnectionCalls<Session: HTTPSession & ~Copyable> {
  let shared: ServerShared
  let client: ClientShare
  let transport: Transport<Session>
  let streams = StreamTable()
  let tally = CallTally()
  let budget: ResponseBudget
  /// That of `shared`: reached in one step it costs no reference count.
  let chain: InterceptorChain
  private let number: Int
  private let heads: HeadCache
  private let refusals = RefusalBlocks()
  private let state: Cell<State>

  private struct State {
    var context: ConnectionContext
    /// Handlers were told that they should come to an end, and new ones will be.
    var isDraining = false
  }

  /// What is to be started for a call after a step.
  enum Next {
    case nothing
    case decide(Admission.Decision)
    case run(HandlerTask.Work)
  }

  init(
    _ number: Int, _ context: ConnectionContext, client: ClientShare, shared: ServerShared,
    transport: Transport<Session>
  ) {
    self.number = number
    self.shared = shared
    self.client = client
    self.transport = transport
    chain = shared.chain
    state = Cell(State(context: context))
    budget = ResponseBudget(shared, client)
    heads = HeadCache(shared, local: context.local)
  }

  var context: ConnectionContext { state.value.context }

  /// Interceptors and handlers know from here on who the client is.
  func identify(_ identity: PeerIdentity) {
    let old = state.value.context
    state.value.context = ConnectionContext(
      peer: old.peer, local: old.local, clock: old.clock, identity: identity, memory: old.memory,
      values: old.values, worker: old.worker)
  }

  var isDraining: Bool { state.value.isDraining }

  /// Tells every handler, and those that begin from now on.
  func drain() {
    state.value.isDraining = true
    // Listeners run at once: nothing is lent to them.
    streams.forEach { id in streams.lend(id) { $0.machine.call.cancellation }??.beginDraining() }
  }

  func key(_ id: SlabID) -> StreamKey { StreamKey(connection: number, stream: id) }

  // MARK: Opening

  /// A request's headers are complete.
  ///
  /// - Parameter isRepeated: the request is like the newest that was not, but for `fields`.
  func open(_ slot: Int, _ fields: Range<Int>, isRepeated: Bool, _ worker: isolated Worker) {
    var refusal: RequestHead.Refusal?
    let stream = heads.stream(
      fields, isRepeated: isRepeated, transport.session, state.value.context, received: worker.readTime,
      refusal: &refusal)
    let id = place(stream, slot, worker)
    if let refusal { return refuse(id, refusal) }
    guard tally.runningHandlers < shared.configuration.limits.concurrentStreams else {
      let text = "handlers of cancelled calls are still at work for this connection"
      return refuse(id, .status(Status(.unavailable, text)))
    }
    worker.noteActive(id)
  }

  /// Inlined, as all on its way: a stream that is passed on is moved, and it is large.
  @inline(__always) private func place(
    _ stream: consuming ServerStream, _ slot: Int, _ worker: isolated Worker
  ) -> SlabID {
    tally.callOpened()
    return streams.open(stream, slot: slot, &worker.places.value)
  }

  private func refuse(_ id: SlabID, _ refusal: RequestHead.Refusal) {
    streams.lend(id) { stream in
      switch refusal {
      case .status(let status): end(&stream, id, stream.machine.fail(RPCError(status), chain))
      case .unsupportedEncoding(let status):
        stream.machine.call.initialMetadata.append(
          trusted: "grpc-accept-encoding", value: Array(MessageEncoding.accepted.utf8))
        end(&stream, id, stream.machine.fail(RPCError(status), chain))
      case .http(let code, let status):
        end(&stream, id, stream.machine.fail(RPCError(status), chain), http: code)
      }
    }
  }

  /// A call that is refused for its headers, with the method that it asked for, as far as that was told.
  private func refused(_ head: RequestHead, _ worker: isolated Worker) -> ServerStream {
    let call = Call(method: head.method, connection: context, received: worker.readTime)
    return ServerStream(CallMachine(call), begun: worker.readTime)
  }

  private func head(_ fields: Range<Int>) -> RequestHead {
    var head = RequestHead()
    for index in fields { transport.session.withField(index) { head.take($0, $1, router: shared.router) } }
    return head
  }

  func openTooLarge(_ slot: Int, _ fields: Range<Int>, _ worker: isolated Worker) {
    let head = head(fields)
    let id = place(refused(head, worker), slot, worker)
    let error = RPCError(
      .resourceExhausted, "the header list is over the limit of \(shared.configuration.limits.headerList) bytes")
    streams.lend(id) { stream in
      end(&stream, id, stream.machine.fail(error, chain), http: head.isGRPC ? nil : 431)
    }
  }

  /// One stream too many, which the session has reset: the interceptors see a call that ended at once.
  func refuseOpening(_ fields: Range<Int>, _ worker: isolated Worker) {
    var stream = refused(head(fields), worker)
    let limit = shared.configuration.limits.concurrentStreams
    let status = Status(.unavailable, "the connection has \(limit) calls open, and may have no more")
    _ = stream.machine.cancel(.serverReset, telling: status, chain)
  }

  /// The session has reset it already; the interceptors are to see it all the same.
  func openMalformed(_ slot: Int, _ fields: Range<Int>, _ fault: HeaderFault, _ worker: isolated Worker) {
    let id = place(refused(head(fields), worker), slot, worker)
    noteMalformed(slot, fields.upperBound, fault)
    let status = Status(.internalError, "the request headers are malformed")
    streams.lend(id) { end(&$0, id, $0.machine.cancel(.serverReset, telling: status, chain)) }
  }

  /// Trailers, or a body, for which the session has reset the stream; `closed` follows.
  func noteMalformed(_ slot: Int, _ field: Int, _ fault: HeaderFault) {
    guard let id = streams.id(slot) else { return }
    streams.lend(id) { stream in
      if !stream.isFinished { stream.machine.call.log("reason", transport.session.reason(fault, field: field)) }
    }
  }

  // MARK: Ending

  /// Does what the end of a call asks for: lets go of what works for it, and submits the trailers.
  ///
  /// - Parameters:
  ///   - ending: nil when the call does not end.
  ///   - http: the HTTP status for what is no gRPC request.
  func end(_ stream: inout ServerStream, _ id: SlabID, _ ending: CallMachine.Ending?, http: Int? = nil) {
    guard let ending else { return }
    tally.callEnded()
    tally.unbuffered(stream.request.discard())
    if case .handler = ending.decider { stream.endTasks(cancelled: false) } else { stream.endTasks(cancelled: true) }
    switch ending.cancellation {
    // With the stream gone there are no trailers.
    case .clientReset, .connectionLost, .serverReset: break
    // Trailers would come behind bytes that the client does not accept.
    case .deadline where transport.session.waiting(slot: id.slot) > 0:
      transport.session.reset(slot: id.slot, .cancel)
    case .deadline, .draining, nil: submitEnd(&stream, id.slot, http: http)
    }
  }

  private func submitEnd(_ stream: inout ServerStream, _ slot: Int, http: Int?) {
    if let http {
      transport.session.respond(slot: slot, Replies.http(http, stream.machine.call.status))
      transport.session.append(slot: slot) { $0.append(contentsOf: stream.machine.call.status.message.utf8) }
      transport.session.endWithoutTrailers(slot: slot)
      return
    }
    // Initial metadata is told apart from trailers only when it has a block of its own.
    if !stream.machine.headSent, !stream.machine.call.initialMetadata.isEmpty {
      sendHead(&stream, slot, nil)
    }
    if !stream.machine.headSent {
      transport.session.respondOnly(
        slot: slot, refusals.block(stream.machine.call.status, stream.machine.call.trailers))
    } else if stream.machine.call.status.isPlainOK, stream.machine.call.trailers.isEmpty {
      transport.session.end(slot: slot, Replies.ok)
    } else {
      transport.session.end(slot: slot, Replies.trailers(stream.machine.call.status, stream.machine.call.trailers))
    }
  }

  /// Sends the call's initial metadata, of which mostly there is none, unless it has been sent.
  func sendHead(_ stream: inout ServerStream, _ slot: Int, _ encoding: MessageEncoding?) {
    guard stream.machine.takeHead() else { return }
    if encoding == nil, stream.machine.call.initialMetadata.isEmpty {
      transport.session.respond(slot: slot, Replies.head)
    } else {
      transport.session.respond(slot: slot, Replies.head(stream.machine.call.initialMetadata, encoding))
    }
  }

  /// Ends a call from outside; it may be over.
  func cancel(_ id: SlabID, _ reason: CancellationReason, telling status: Status? = nil) {
    streams.lend(id) { end(&$0, id, $0.machine.cancel(reason, telling: status, chain)) }
  }

  func cancel(slot: Int, _ reason: CancellationReason) {
    if let id = streams.id(slot) { cancel(id, reason) }
  }

  func cancelAll(_ reason: CancellationReason) { streams.forEach { cancel($0, reason) } }

  /// A deadline that was watched has come.
  ///
  /// - Returns: when to ask again, for a call that got a later one meanwhile.
  func expire(_ id: SlabID, _ now: Instant) -> Instant? {
    streams.lend(id) { stream in
      end(&stream, id, stream.machine.expire(now, chain))
      return stream.isFinished ? nil : stream.machine.call.deadline
    } ?? nil
  }

  /// Whether the stream in a slot is one whose call has ended, and only waits to be closed.
  func isFinished(slot: Int) -> Bool {
    guard let id = streams.id(slot) else { return false }
    return !streams.isOpen(id)
  }

  /// A stream is over and its slot is free again. One that nghttp2 refused before its headers were complete ends here
  /// too, as a call like any other: nothing that reached us goes unseen.
  func close(slot: Int, _ worker: isolated Worker) {
    let id = streams.id(slot) ?? place(refused(RequestHead(), worker), slot, worker)
    streams.close(id, &worker.places.value) { stream in
      if !stream.isFinished { end(&stream, id, stream.machine.cancel(.serverReset, chain)) }
    }
    transport.session.release(slot: slot)
  }

  /// Nothing that the session still had to tell is about a stream that exists from here on.
  func closeAll(_ worker: isolated Worker) {
    streams.forEach { id in
      transport.session.release(slot: id.slot)
      streams.close(id, &worker.places.value) { _ in }
    }
    transport.session.clearEvents()
    budget.tellClosed()
  }

  /// Tells the server how many response bytes wait here.
  func tellWaiting() { budget.tell(queued: transport.session.queued) }
}
