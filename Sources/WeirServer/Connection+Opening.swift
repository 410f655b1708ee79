import WeirHTTP2
import WeirRPC
import WeirWire

/// The begin of a call: request headers become a `Call`, or a refusal.
extension Connection {
  func place(_ slot: Int, _ worker: isolated Worker) -> ServerStream {
    let stream = worker.makeStream(connection: self, slot: slot)
    while streams.count <= slot { streams.append(nil) }
    streams[slot] = stream
    openCalls += 1
    return stream
  }

  func open(_ slot: Int, _ fields: Range<Int>, _ worker: isolated Worker) {
    let stream = place(slot, worker)
    touch(stream)
    // A body that has not begun is as late as one that has stopped.
    stream.lastData = worker.readTime
    var metadata = Metadata()
    swap(&metadata, &stream.call.metadata)
    var head = RequestHead(into: metadata)
    for index in fields { session.withField(index) { head.take($0, $1, router: shared.router) } }
    stream.call.metadata = head.takeMetadata()
    stream.route = head.route
    stream.encoding = head.encoding
    stream.acceptedEncoding = head.acceptedEncoding
    stream.call.method = head.route?.method ?? Method(unregisteredPath: head.unknownPath)
    stream.call.deadline = head.timeout.map { worker.readTime.advanced(byNanoseconds: $0.nanoseconds) }
    do throws(RequestHead.Refusal) {
      try head.check()
      if runningHandlers >= shared.configuration.limits.concurrentStreams {
        throw .status(Status(.unavailable, "handlers of cancelled calls are still at work for this connection"))
      }
    } catch {
      shared.chain.enterRefused(&stream.call)
      switch error {
      case .status(let status): finish(stream, status, .transport, worker)
      case .unsupportedEncoding(let status):
        stream.call.initialMetadata.append(trusted: "grpc-accept-encoding", value: Array(MessageEncoding.accepted.utf8))
        finish(stream, status, .transport, worker)
      case .http(let code, let status): finish(stream, status, .transport, http: code, worker)
      }
    }
  }

  func openTooLarge(_ slot: Int, _ worker: isolated Worker) {
    let stream = place(slot, worker)
    shared.chain.enterRefused(&stream.call)
    let limit = shared.configuration.limits.headerList
    finish(
      stream, Status(.resourceExhausted, "the header list is over the limit of \(limit) bytes"), .transport, http: 431,
      worker)
  }

  /// The session has reset it already; the interceptors are to see it all the same.
  func openMalformed(_ slot: Int, _ worker: isolated Worker) {
    countReset(slot, worker)
    let stream = place(slot, worker)
    shared.chain.enterRefused(&stream.call)
    let status = Status(.internalError, "the request headers are malformed")
    finish(stream, status, .transport, cancellation: .serverReset, worker)
  }
}
