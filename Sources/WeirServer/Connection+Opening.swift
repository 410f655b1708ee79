import WeirHTTP2
import WeirMemory
import WeirRPC
import WeirWire

/// The begin of a call: request headers become a `Call`, or a refusal.
extension Connection {
  /// Gives a stream its slot, and counts its call.
  private func place(_ stream: ServerStream, _ slot: Int) {
    while hot.value.streams.count <= slot { hot.value.streams.append(nil) }
    hot.value.streams[slot] = stream
    openCalls += 1
    hot.value.callsOpened &+= 1
  }

  /// A stream whose request never told its method.
  func placeNameless(_ slot: Int, _ worker: isolated Worker) -> ServerStream {
    let stream = worker.makeNamelessStream(connection: self, slot: slot)
    place(stream, slot)
    return stream
  }

  /// - Parameter isRepeated: the request is like the newest that was not, but for `fields`.
  func open(_ slot: Int, _ fields: Range<Int>, isRepeated: Bool, _ worker: isolated Worker) {
    let stream = worker.makeStream(connection: self, slot: slot)
    place(stream, slot)
    worker.touch(stream)
    // A body that has not begun is as late as one that has stopped.
    stream.lastData = worker.readTime
    if !isRepeated {
      hot.value.headNumber += 1
      hot.value.head.reset()
      takeFields(fields)
      hot.value.template = CallTemplate(hot.value.head, shared.configuration, local: context.local)
    } else if !fields.isEmpty {
      beginVaried(stream, fields, worker)
      return
    }
    begin(stream, worker)
  }

  private func takeFields(_ fields: Range<Int>) {
    for index in fields { session.withField(index) { hot.value.head.take($0, $1, router: shared.router) } }
  }

  /// Begins a call whose head is the last one's with a timeout of its own. Later requests repeat it as it was.
  private func beginVaried(_ stream: ServerStream, _ fields: Range<Int>, _ worker: isolated Worker) {
    let timeout = hot.value.head.timeout
    let template = hot.value.template
    hot.value.head.timeout = TimeoutField()
    takeFields(fields)
    hot.value.template = CallTemplate(hot.value.head, shared.configuration, local: context.local)
    begin(stream, worker)
    hot.value.head.timeout = timeout
    hot.value.template = template
  }

  /// Begins a call as the template says, which is read where it is: a copy would count references.
  private func begin(_ stream: ServerStream, _ worker: isolated Worker) {
    // Most calls on a place are of the method of the one before: what is the same is not counted anew.
    if stream.route !== hot.value.template.route { stream.route = hot.value.template.route }
    stream.encoding = hot.value.template.encoding
    stream.acceptedEncoding = hot.value.template.acceptedEncoding
    if stream.call.method !== hot.value.template.method { stream.call.method = hot.value.template.method }
    stream.call.metadata = hot.value.template.metadata
    stream.call.headNumber = hot.value.headNumber
    if let time = hot.value.template.time { stream.call.deadline = worker.readTime.advanced(byNanoseconds: time) }
    if let refusal = hot.value.template.refusal {
      refuse(stream, refusal, worker)
    } else if runningHandlers >= shared.configuration.limits.concurrentStreams {
      let text = "handlers of cancelled calls are still at work for this connection"
      refuse(stream, .status(Status(.unavailable, text)), worker)
    }
  }

  private func refuse(_ stream: ServerStream, _ refusal: RequestHead.Refusal, _ worker: isolated Worker) {
    shared.chain.enterRefused(&stream.call)
    switch refusal {
    case .status(let status): finish(stream, status, .transport, worker)
    case .unsupportedEncoding(let status):
      stream.call.initialMetadata.append(trusted: "grpc-accept-encoding", value: Array(MessageEncoding.accepted.utf8))
      finish(stream, status, .transport, worker)
    case .http(let code, let status): finish(stream, status, .transport, http: code, worker)
    }
  }

  /// Gives a call that is refused for its headers the method that it asked for, as far as that was told.
  ///
  /// - Returns: what the headers say.
  private func identify(_ stream: ServerStream, _ fields: Range<Int>) -> RequestHead {
    var head = RequestHead()
    for index in fields { session.withField(index) { head.take($0, $1, router: shared.router) } }
    stream.call.method = head.method
    shared.chain.enterRefused(&stream.call)
    return head
  }

  func openTooLarge(_ slot: Int, _ fields: Range<Int>, _ worker: isolated Worker) {
    let stream = placeNameless(slot, worker)
    let isGRPC = identify(stream, fields).isGRPC
    let limit = shared.configuration.limits.headerList
    finish(
      stream, Status(.resourceExhausted, "the header list is over the limit of \(limit) bytes"), .transport,
      http: isGRPC ? nil : 431, worker)
  }

  /// One stream too many, which the session has reset: the interceptors see a call that ended at once.
  func refuseOpening(_ fields: Range<Int>, _ worker: isolated Worker) {
    countReset(isCall: false, worker)
    let stream = worker.makeNamelessStream(connection: self, slot: -1)
    _ = identify(stream, fields)
    let limit = shared.configuration.limits.concurrentStreams
    var outcome = Outcome(
      status: Status(.unavailable, "the connection has \(limit) calls open, and may have no more"), origin: .transport,
      finished: worker.now(), received: stream.received, sent: stream.sent, cancellation: .serverReset)
    shared.chain.finish(&stream.call, &outcome)
    worker.recycle(stream)
  }

  /// The session has reset it already; the interceptors are to see it all the same.
  func openMalformed(_ slot: Int, _ fields: Range<Int>, _ fault: HeaderFault, _ worker: isolated Worker) {
    countReset(slot, worker)
    let stream = placeNameless(slot, worker)
    _ = identify(stream, fields)
    stream.call.log("reason", session.reason(fault, field: fields.upperBound))
    let status = Status(.internalError, "the request headers are malformed")
    finish(stream, status, .transport, cancellation: .serverReset, worker)
  }

  /// Trailers, or a body, for which the session has reset the stream; `closed` follows.
  func noteMalformed(_ slot: Int, _ field: Int, _ fault: HeaderFault) {
    guard let stream = stream(slot), stream.state != .finished else { return }
    stream.call.log("reason", session.reason(fault, field: field))
  }
}
