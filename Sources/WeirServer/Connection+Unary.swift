import WeirHTTP2
import WeirRPC
import WeirWire

/// Calls of one request and one response.
extension Connection {
  func runUnary(_ stream: ServerStream, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    guard !stream.requestEnded || !isOverfull else {
      hold(stream, bytes, worker)
      return
    }
    do throws(RPCError) {
      if let range = stream.inline, stream.requestEnded {
        // The common case: the whole request lies in the bytes being read.
        let data = bytes.extracting(range)
        guard data.count >= MessagePrefix.size else { throw truncated(data.count) }
        let prefix = try MessagePrefix(data, limit: shared.configuration.limits.receiveMessage)
        let size = data.count - MessagePrefix.size
        guard size >= prefix.length else { throw truncated(data.count) }
        guard size == prefix.length else { throw RPCError.severalRequests }
        stream.inline = nil
        try handle(stream, data.extracting(MessagePrefix.size...), isCompressed: prefix.isCompressed, worker)
      } else {
        settle(stream, bytes)
        try runBuffered(stream, worker)
      }
    } catch {
      stream.inline = nil
      refuse(stream, error, .transport, worker)
    }
  }

  private func runBuffered(_ stream: ServerStream, _ worker: isolated Worker) throws(RPCError) {
    let limit = shared.configuration.limits.receiveMessage
    guard stream.requestEnded else {
      if stream.deframer.count >= MessagePrefix.size {
        // One message is all there may be: what lies behind it, or a length over the limit, is refused at once.
        var probe = stream.deframer
        if try probe.next(limit: limit) != nil, probe.count > 0 { throw RPCError.severalRequests }
      }
      try checkBuffered()
      watchDeadline(stream, worker)
      return
    }
    guard let frame = try stream.deframer.next(limit: limit) else {
      guard stream.deframer.count == 0 else { throw truncated(stream.deframer.count) }
      throw RPCError.noRequest
    }
    guard stream.deframer.count == 0 else { throw RPCError.severalRequests }
    var deframer = MessageDeframer()
    swap(&deframer, &stream.deframer)
    bufferedRequests -= MessagePrefix.size + frame.range.count
    let result: Result<Void, RPCError> = deframer.withBytes(frame.range) { message in
      do throws(RPCError) {
        return .success(try handle(stream, message, isCompressed: frame.isCompressed, worker))
      } catch {
        return .failure(error)
      }
    }
    deframer.reset()
    swap(&deframer, &stream.deframer)
    try result.get()
  }

  private func truncated(_ count: Int) -> RPCError {
    RPCError(.internalError, "the request ends inside a message, after \(count) bytes of it")
  }

  func checkBuffered() throws(RPCError) {
    guard bufferedRequests <= shared.configuration.limits.bufferedRequests else {
      throw RPCError(.resourceExhausted, "too many request bytes wait on this connection")
    }
  }

  private func handle(
    _ stream: ServerStream, _ message: Span<UInt8>, isCompressed: Bool, _ worker: isolated Worker
  ) throws(RPCError) {
    guard isCompressed else {
      try handle(stream, message, worker)
      return
    }
    let plain = try worker.decompress(message, stream, limit: shared.configuration.limits.receiveMessage)
    stream.call.requestIsCompressed = true
    try handle(stream, plain.span, worker)
  }

  private func handle(
    _ stream: ServerStream, _ message: Span<UInt8>, _ worker: isolated Worker
  ) throws(RPCError) {
    stream.received.count(message.count)
    stream.state = .running
    if shared.chain.seesMessages {
      try shared.chain.message(MessageInfo(direction: .received, size: message.count, sequence: 1), in: &stream.call)
    }
    switch stream.route?.endpoint {
    case .immediate(let handler): runImmediate(stream, handler, message, worker)
    case .suspending(let prepare):
      let prepared: Endpoint.Prepared
      do throws(RPCError) {
        prepared = try prepare(message, &stream.call)
      } catch {
        refuse(stream, error, .handler, worker)
        return
      }
      try beginHandler(stream, worker)
      keep(worker.run(stream.key, .unary(prepared)), stream)
    case .streaming, nil: break  // Taken care of on admission.
    }
  }

  /// Runs a plain function here and now. It writes the reply where it will be sent from.
  private func runImmediate(
    _ stream: ServerStream, _ handler: Endpoint.Immediate, _ message: Span<UInt8>, _ worker: isolated Worker
  ) {
    var output = takeOutgoing()
    do throws(RPCError) {
      try handler(message, &stream.call, &output)
    } catch {
      session.discardOutgoing(output)
      refuse(stream, error, .handler, worker)
      return
    }
    handled(stream, consume output, worker)
  }

  /// A handler that could wait has an answer: the bytes of a message, with room for the prefix in front.
  func handled(_ stream: ServerStream, _ output: consuming [UInt8], _ worker: isolated Worker) {
    do throws(RPCError) {
      try reply(stream, consume output, worker)
    } catch {
      refuse(stream, error, .transport, worker)
    }
  }

  /// Memory for a reply, with room for the prefix in front.
  ///
  /// - Parameter capacity: the most that it may take before there is a reply, in bytes.
  func takeOutgoing(upTo capacity: Int = .max) -> [UInt8] {
    var output = session.takeOutgoing(upTo: capacity)
    output.append(contentsOf: Self.emptyPrefix)
    return output
  }

  /// Five bytes for the prefix, written when the message's length is known.
  static let emptyPrefix: [UInt8] = [0, 0, 0, 0, 0]

  private func reply(_ stream: ServerStream, _ framed: consuming [UInt8], _ worker: isolated Worker) throws(RPCError) {
    guard stream.call.status.code == .ok else {
      session.discardOutgoing(framed)
      finish(stream, stream.call.status, .handler, worker)
      return
    }
    let size = framed.count - MessagePrefix.size
    try checkSent(size)
    try checkRoom(framed.count)
    if shared.chain.seesMessages {
      try shared.chain.message(MessageInfo(direction: .sent, size: size, sequence: 1), in: &stream.call)
    }
    stream.sent.count(size)
    var encoding: MessageEncoding?
    if stream.call.compressResponse, let accepted = stream.acceptedEncoding {
      encoding = accepted
      framed = try worker.compress(framed.span.extracting(MessagePrefix.size...), accepted)
    }
    MessagePrefix.write(
      length: framed.count - MessagePrefix.size, isCompressed: encoding != nil, into: &framed, at: 0)
    session.replaceOutgoing(slot: stream.key.slot, framed)
    addedResponse(size)
    sendHead(stream, encoding)
    finish(stream, .ok, .handler, worker)
  }

  func checkSent(_ size: Int) throws(RPCError) {
    let limit = shared.configuration.limits.sendMessage
    guard size <= limit else {
      throw RPCError(.resourceExhausted, "the response of \(size) bytes is over the limit of \(limit)")
    }
  }

  /// Sends the call's initial metadata, of which mostly there is none.
  func sendHead(_ stream: ServerStream, _ encoding: MessageEncoding?) {
    if stream.call.initialMetadata.isEmpty, encoding == nil {
      stream.headersSent = true
      session.respond(slot: stream.key.slot, Replies.head)
    } else {
      sendHead(stream, stream.call.initialMetadata, encoding)
    }
  }

  func sendHead(_ stream: ServerStream, _ metadata: Metadata, _ encoding: MessageEncoding?) {
    stream.headersSent = true
    session.respond(slot: stream.key.slot, Replies.head(metadata, encoding))
  }
}
