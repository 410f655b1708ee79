import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC
import WeirWire

/// What handlers ask for and what they send: one answer, or messages of a stream.
extension ConnectionCalls where Session: ~Copyable {
  // MARK: One answer

  /// A handler has ended, on its copy of the call, which is of no more use.
  ///
  /// - Parameter output: of a unary handler: the bytes of a message, with room for the prefix in front.
  func handled(
    _ id: SlabID, _ call: inout Call, _ failure: RPCError?, _ output: consuming [UInt8]?, _ worker: isolated Worker
  ) {
    var output = output
    streams.lend(id) { stream in
      stream.releaseTask()
      stream.machine.adopt(answerOf: &call)
      if let failure {
        end(&stream, id, stream.machine.complete(throwing: failure, chain))
      } else if let answer = output.take() {
        reply(&stream, id, answer, worker)
      } else {
        end(&stream, id, stream.machine.complete(chain))
      }
    }
  }

  /// Memory for a reply, with room for the prefix in front.
  ///
  /// - Parameter capacity: the most that it may take before there is a reply, in bytes.
  func takeOutgoing(upTo capacity: Int = .max) -> [UInt8] {
    transport.session.takeOutgoing(prefix: MessagePrefix.size, upTo: capacity)
  }

  func reply(
    _ stream: inout ServerStream, _ id: SlabID, _ framed: consuming [UInt8], _ worker: isolated Worker
  ) {
    guard stream.machine.call.status.code == .ok else {
      transport.session.discardOutgoing(framed)
      return end(&stream, id, stream.machine.complete(chain))
    }
    var encoding: MessageEncoding?
    let size = framed.count - MessagePrefix.size
    do throws(RPCError) {
      try budget.checkRoom(framed.count, queued: transport.session.queued)
      try count(size, &stream, id)
      if stream.machine.call.compressResponse, let accepted = stream.acceptedEncoding {
        framed = try worker.compression.compress(framed.span.extracting(MessagePrefix.size...), accepted)
        encoding = accepted
      }
    } catch {
      return end(&stream, id, stream.machine.fail(error, chain))
    }
    MessagePrefix.write(
      length: framed.count - MessagePrefix.size, isCompressed: encoding != nil, into: &framed, at: 0)
    transport.session.replaceOutgoing(slot: id.slot, framed)
    budget.added(size, queued: transport.session.queued)
    sendHead(&stream, id.slot, encoding)
    end(&stream, id, stream.machine.complete(chain))
  }

  /// Counts a message that is to be sent. An interceptor that refuses it ends the call.
  @inline(__always) private func count(_ size: Int, _ stream: inout ServerStream, _ id: SlabID) throws(RPCError) {
    do throws(CallMachine.SendError) {
      try stream.machine.send(size, limit: shared.configuration.limits.sendMessage, chain)
    } catch {
      end(&stream, id, error.ending)
      throw error.error
    }
  }

  // MARK: Messages of a stream

  /// What a handler finds that asks for a message.
  enum Received {
    case message([UInt8], isCompressed: Bool)
    /// None is there yet.
    case none
    /// One is there and may not be handed on before this time, if it is said for the first time.
    case wait(until: Instant?)
    /// None follows.
    case end
  }

  /// The next whole message of a call. Its bytes are given back to the client's window.
  ///
  /// - Throws: why the call ends, or has ended.
  func nextMessage(_ id: SlabID, _ worker: isolated Worker) throws(RPCError) -> Received {
    let received = try streams.lend(id) { (stream) throws(RPCError) in
      guard !stream.isFinished else { throw RPCError.callIsOver }
      do throws(RPCError) {
        return try nextMessage(&stream, id, worker)
      } catch {
        // The stream is broken for good, whatever the handler makes of it.
        end(&stream, id, stream.machine.fail(error, chain))
        throw error
      }
    }
    guard let received else { throw .callIsOver }
    return received
  }

  private func nextMessage(
    _ stream: inout ServerStream, _ id: SlabID, _ worker: isolated Worker
  ) throws(RPCError) -> Received {
    let limit = shared.configuration.limits.receiveMessage
    if stream.machine.takesTurns, stream.request.hasNext(limit: limit) {
      switch stream.machine.takeTurn(chain) {
      case .now: break
      case .wait(let time): return .wait(until: time)
      case .end(let ending): try finish(&stream, id, ending)
      }
    }
    guard let frame = try stream.request.next(limit: limit) else {
      guard stream.request.hasEnded else { return .none }
      guard stream.request.count == 0 else { throw RPCError(.internalError, "the request ends inside a message") }
      try finish(&stream, id, stream.machine.endRequest(chain))
      return .end
    }
    tally.unbuffered(MessagePrefix.size + frame.range.count)
    let encoding = stream.encoding
    let copied: Result<[UInt8], RPCError> = stream.request.withMessage(frame) { bytes in
      guard frame.isCompressed else { return .success([UInt8](copying: bytes)) }
      do throws(RPCError) {
        return .success(try worker.compression.decompress(bytes, encoding, limit: limit))
      } catch {
        return .failure(error)
      }
    }
    let message = try copied.get()
    try finish(&stream, id, stream.machine.receive(message.count, chain))
    openWindow(&stream, id)
    return .message(message, isCompressed: frame.isCompressed)
  }

  /// - Throws: what the handler is told of a call that ends.
  private func finish(
    _ stream: inout ServerStream, _ id: SlabID, _ ending: CallMachine.Ending?
  ) throws(RPCError) {
    guard let ending else { return }
    end(&stream, id, ending)
    throw RPCError(stream.machine.call.status)
  }

  /// The time has come for which a message has waited.
  func wakeReader(_ id: SlabID) { streams.lend(id) { $0.wakeReader() } }

  /// - Returns: false when another task waits for a message, or the stream is gone.
  func park(reader place: ParkingPlace, _ id: SlabID) -> Bool { streams.lend(id) { $0.park(reader: place) } ?? false }

  /// - Returns: false when the stream is gone, and nobody would wake who waits.
  func park(writer place: ParkingPlace, _ id: SlabID) -> Bool {
    streams.lend(id) { $0.park(writer: place) } != nil
  }

  func sendInitialMetadata(_ id: SlabID, _ metadata: Metadata) throws(RPCError) {
    let sent: Void? = try streams.lend(id) { (stream) throws(RPCError) in
      try stream.machine.sendHead(metadata)
      transport.session.respond(slot: id.slot, Replies.head(metadata, stream.acceptedEncoding))
    }
    if sent == nil { throw .callIsOver }
  }

  /// A handler waits to send a message of `size` bytes. Throws as `ResponseBudget.beginWait`.
  func beginWait(_ size: Int) throws(RPCError) { try budget.beginWait(size, queued: transport.session.queued) }

  /// A handler sends a message, for which there is room.
  func send(_ id: SlabID, _ message: [UInt8], compress: Bool, _ worker: isolated Worker) throws(RPCError) {
    let sent: Void? = try streams.lend(id) { (stream) throws(RPCError) in
      try count(message.count, &stream, id)
      sendHead(&stream, id.slot, stream.acceptedEncoding)
      let encoding = compress ? stream.acceptedEncoding : nil
      var framed = MessageCompression.emptyPrefix
      if let encoding {
        framed = try worker.compression.compress(message.span, encoding)
      } else {
        framed.append(contentsOf: message)
      }
      let length = framed.count - MessagePrefix.size
      MessagePrefix.write(length: length, isCompressed: encoding != nil, into: &framed, at: 0)
      transport.session.append(slot: id.slot) { $0.append(contentsOf: framed) }
      budget.added(length, queued: transport.session.queued)
    }
    if sent == nil { throw .callIsOver }
  }

  /// Whether so much of a stream waits for the client that its handler must wait too; it is woken when it has drained.
  func mustDrain(_ id: SlabID) -> Bool {
    guard streams.isOpen(id),
      transport.session.waiting(slot: id.slot) >= shared.configuration.limits.bufferedResponses
    else { return false }
    transport.session.notifyWhenDrained(slot: id.slot)
    return true
  }

  /// What a stream had to send has gone out, or nearly.
  func drained(slot: Int) {
    if let id = streams.id(slot) { streams.lend(id) { $0.wakeAll() } }
  }

  // MARK: Clients that are late

  /// Does what time demands of calls.
  ///
  /// - Returns: whether there may be something to send.
  func tick(_ now: Instant, _ worker: isolated Worker) -> Bool {
    let hasReleased = releaseHeld(worker)
    let hasEnded = endPausedRequests(now, worker.pauses)
    let hasReset = resetStalled(now, worker.pauses)
    return hasReleased || hasEnded || hasReset
  }

  /// Ends unary requests that began and do not go on, or go on for ever: they hold a stream for nothing.
  private func endPausedRequests(_ now: Instant, _ pauses: Pauses) -> Bool {
    var hasEnded = false
    streams.forEach { id in
      streams.lend(id) { stream in
        guard stream.machine.state == .admitted, !stream.isHeld, let text = delay(stream, now, pauses) else { return }
        end(&stream, id, stream.machine.fail(RPCError(.deadlineExceeded, text), chain))
        hasEnded = true
      }
    }
    return hasEnded
  }

  /// In what way a request is too late; nil when it is not.
  private func delay(_ stream: borrowing ServerStream, _ now: Instant, _ pauses: Pauses) -> String? {
    let policy = shared.configuration.connections
    if pauses.isPast(policy.requestIdleTimeout, since: stream.request.lastData, now) {
      return "the request did not go on"
    }
    let isLate = pauses.isPast(policy.requestTimeout, since: stream.machine.call.received, now)
    return isLate ? "the request did not come to its end" : nil
  }

  /// Resets streams whose client has shut the window and accepts nothing, while it accepts something of others: a call
  /// need not have a deadline, and an answer that is complete has none. Who has an open window is only slow, and who
  /// accepts nothing at all loses the connection: see `Transport.acceptsNothing`.
  private func resetStalled(_ now: Instant, _ pauses: Pauses) -> Bool {
    guard transport.session.queued > 0 else { return false }
    let timeout = shared.configuration.connections.sendTimeout
    var hasReset = false
    streams.forEach { id in
      let isStalled = transport.session.isShutOut(slot: id.slot)
      guard let since = streams.lend(id, { $0.note(isStalled: isStalled, now: now) }) ?? nil,
        pauses.isPast(timeout, since: since, now)
      else { return }
      endUnread(id)
      transport.session.reset(slot: id.slot, .cancel)
      hasReset = true
    }
    return hasReset
  }

  /// The calls that a connection is ended for have that as their reason.
  func endAllUnread() {
    streams.forEach { id in if transport.session.waiting(slot: id.slot) > 0 { endUnread(id) } }
  }

  private func endUnread(_ id: SlabID) {
    cancel(id, .serverReset, telling: Status(.cancelled, "the client takes nothing of the response"))
  }
}
