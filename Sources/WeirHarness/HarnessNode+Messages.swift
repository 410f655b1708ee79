internal import WeirJSON
internal import WeirRPC

/// Messages of calls, in and out, what happens to open streams, and how calls end.
extension HarnessNode {
  func decode(_ value: JSONValue, _ message: ProtobufJSON, _ path: String) throws(RPCError) -> [UInt8] {
    do throws(ProtobufJSONError) {
      return try message.bytes(of: value, path: path)
    } catch {
      throw RPCError(.invalidArgument, error.description, cause: error)
    }
  }

  private func encode(_ bytes: [UInt8], _ active: ActiveCall, _ path: String) throws(RPCError) -> JSONValue {
    guard let entry = active.entry else { throw RPCError(.internalError) }
    do throws(ProtobufJSONError) {
      return try entry.response.value(of: bytes, path: path, options: JSONEncodingOptions(writesDefaults: true))
    } catch {
      throw RPCError(.internalError, error.description, cause: error)
    }
  }

  /// No request follows those that came.
  func endRequest(_ active: ActiveCall) {
    active.isClosed = true
    guard active.held.isEmpty else { return }
    active.pipe.close()
    end(active, active.machine.endRequest(chain))
  }

  /// Hands on the messages that wait, as far as it is their turn.
  private func handOn(_ active: ActiveCall) {
    while let message = active.held.first {
      switch active.machine.takeTurn(chain) {
      case .now: active.turn = nil
      case .wait(let time):
        active.turn = time ?? active.turn
        return
      case .end(let ending): return end(active, ending)
      }
      active.held.removeFirst()
      if let ending = active.machine.receive(message.count, chain) { return end(active, ending) }
      active.pipe.push(message)
    }
    if active.isClosed, !active.pipe.isClosed { endRequest(active) }
  }

  /// A handler sends initial metadata, which has no place in a line.
  func sendHead(_ metadata: Metadata, ofCall number: Int) throws(RPCError) {
    guard let active = calls[number] else { throw .callIsOver }
    try active.machine.sendHead(metadata)
  }

  /// A handler sends a message.
  func send(_ message: [UInt8], ofCall number: Int) async throws(RPCError) {
    guard let active = calls[number] else { throw .callIsOver }
    do throws(CallMachine.SendError) {
      try active.machine.send(message.count, limit: .max, chain)
    } catch {
      end(active, error.ending)
      throw error.error
    }
    if active.isUnary {
      active.response = message
      return
    }
    let data = try encode(message, active, "data")
    switch active.form {
    case .bidiStream: replies.reply("grpc_bidi_stream_recv", to: active.address) { $0.add("data", data) }
    default:
      let sequence = Int64(active.machine.sent.messages)
      replies.reply("grpc_stream_msg", to: active.address) { fields in
        fields.add("seq", .integer(sequence))
        fields.add("data", data)
      }
    }
    // Lets the driver write what has come together, however much the handler has to say.
    if replies.count >= Harness.outputChunk { await Task.yield() }
  }

  /// The handler of a call has returned.
  func complete(_ active: ActiveCall) {
    var response: JSONValue?
    if let bytes = active.response {
      do throws(RPCError) {
        response = try encode(bytes, active, "response")
      } catch {
        return end(active, active.machine.fail(error, chain))
      }
    }
    end(active, active.machine.complete(chain), response)
  }

  /// Does what the end of a call asks for: cancels a handler that has not ended it itself, answers, forgets the call.
  func end(_ active: ActiveCall, _ ending: CallMachine.Ending?, _ response: JSONValue? = nil) {
    guard let ending else { return }
    calls[active.number] = nil
    awaited.remove(active.number)
    if let name = active.name { streams[name] = nil }
    if ending.stopsHandler {
      active.cancellation.cancel(ending.cancellation ?? .serverReset)
      active.task?.cancel()
      active.pipe.fail(RPCError(active.machine.call.status))
    }
    answer(active, ending, response)
  }

  private func answer(_ active: ActiveCall, _ ending: CallMachine.Ending, _ response: JSONValue?) {
    let applied = chain.names.prefix(ending.interceptorsAsked)
    replies.reply(active.isUnary ? "grpc_call_ok" : "grpc_stream_end", to: active.address) { fields in
      fields.add("status", .string(active.machine.call.status.code.name))
      if let name = active.machine.refusedBy {
        fields.add("interceptor_failed", .string(name))
      } else if active.isUnary {
        fields.add("interceptors_applied", .array(applied.map(JSONValue.string)))
      }
      if let response { fields.add("response", response) }
      if !active.isUnary { fields.add("count", .integer(Int64(active.machine.sent.messages))) }
      if let text = Self.explanation(active, ending, response) { fields.add("error", .string(text)) }
      if active.isTraced { fields.add("trace", TraceReply.value(active.machine.call, at: clock.now)) }
    }
  }

  /// What the status alone does not say: which field of the request is wrong, or what the handler has against it.
  private static func explanation(
    _ active: ActiveCall, _ ending: CallMachine.Ending, _ response: JSONValue?
  ) -> String? {
    if active.machine.refusedBy != nil { return nil }
    let status = active.machine.call.status
    guard response == nil, active.entry != nil, ending.cancellation != .deadline, status.code != .ok,
      !status.message.isEmpty
    else { return nil }
    return status.message
  }

  // MARK: Open streams: lines that name them, deadlines, the end of the input

  func sendToStream(_ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    let active = try stream(body)
    let data = JSONValue.object(try body.members("data"))
    guard let entry = active.entry else { return }
    active.address = address
    do throws(RPCError) {
      let bytes = try decode(data, entry.request, "data")
      let pending = calls.values.reduce(bytes.count) { $0 + $1.pendingBytes }
      guard pending <= configuration.limits.pendingBytes else {
        throw RPCError(.resourceExhausted, "over \(configuration.limits.pendingBytes) bytes wait to be read")
      }
      active.held.append(bytes)
      handOn(active)
    } catch {
      end(active, active.machine.fail(error, chain))
    }
  }

  func closeStream(_ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    let active = try stream(body)
    active.address = address
    endRequest(active)
  }

  /// The stream that `stream_id` names, still open for sending.
  private func stream(_ body: JSONObject) throws(HarnessError) -> ActiveCall {
    let name = try body.text("stream_id")
    guard let number = streams[name], let active = calls[number] else {
      throw HarnessError(.malformedRequest, "stream_id: no stream of this name is open")
    }
    guard !active.isClosed else {
      throw HarnessError(.malformedRequest, "stream_id: the stream has been closed already")
    }
    return active
  }

  /// When the next call runs out of time, or the next message that waits has its turn.
  var nextDeadline: Instant? {
    calls.values.flatMap { [$0.machine.call.deadline, $0.turn] }.compactMap { $0 }.min()
  }

  func expireDeadlines() {
    guard !calls.isEmpty else { return }
    let now = clock.now
    for active in inOrder {
      if let ending = active.machine.expire(now, chain) {
        end(active, ending)
      } else if active.turn != nil {
        handOn(active)
      }
    }
  }

  /// The input has ended: streams are told that nothing follows, and to come to an end.
  func beginDraining() {
    for active in inOrder {
      endRequest(active)
      active.cancellation.beginDraining()
    }
  }

  /// Ends whatever still runs.
  func cancelAll() {
    for active in inOrder {
      end(active, active.machine.cancel(.draining, telling: Status(.unavailable, "the input has ended"), chain))
    }
  }

  private var inOrder: [ActiveCall] { calls.values.sorted { $0.number < $1.number } }
}
