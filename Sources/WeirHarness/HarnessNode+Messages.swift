internal import WeirJSON
internal import WeirRPC

/// Messages of calls, in and out, and how calls end.
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
      return try entry.response.value(of: bytes, path: path)
    } catch {
      throw RPCError(.internalError, error.description, cause: error)
    }
  }

  /// Shows the interceptors a message that came in.
  func receive(_ bytes: [UInt8], _ active: ActiveCall) throws(RPCError) {
    active.received.count(bytes.count)
    let info = MessageInfo(direction: .received, size: bytes.count, sequence: active.received.messages)
    try configuration.chain.message(info, in: &active.call)
  }

  /// Shows the interceptors a message that goes out.
  func sent(_ bytes: [UInt8], _ active: ActiveCall) throws(RPCError) {
    active.sent.count(bytes.count)
    let info = MessageInfo(direction: .sent, size: bytes.count, sequence: active.sent.messages)
    try configuration.chain.message(info, in: &active.call)
  }

  /// A message that a handler sends.
  func send(_ message: [UInt8], ofCall number: Int) async throws(RPCError) {
    guard let active = calls[number] else { throw RPCError(.cancelled) }
    do throws(RPCError) {
      try sent(message, active)
    } catch {
      // A refusal ends the call, whatever the handler makes of it.
      finish(active, error, .transport)
      throw error
    }
    if active.isUnary {
      guard active.response == nil else { throw RPCError(.internalError, "the call has more than one response") }
      active.response = message
      return
    }
    let data = try encode(message, active, "data")
    switch active.form {
    case .bidiStream: replies.reply("grpc_bidi_stream_recv", to: active.address) { $0.add("data", data) }
    default:
      let sequence = Int64(active.sent.messages)
      replies.reply("grpc_stream_msg", to: active.address) { fields in
        fields.add("seq", .integer(sequence))
        fields.add("data", data)
      }
    }
    // Lets the driver write what has come together, however much the handler has to say.
    if replies.count >= Harness.outputChunk { await Task.yield() }
  }

  /// Ends a call: tells the chain, cancels a handler that has not ended it itself, answers, forgets it.
  ///
  /// - Parameter origin: who decided, unless the error says so itself.
  func finish(
    _ active: ActiveCall, _ failure: RPCError?, _ origin: Outcome.Origin, cancelled: CancellationReason? = nil
  ) {
    guard calls.removeValue(forKey: active.number) != nil else { return }
    if awaited == active.number { awaited = nil }
    if case .bidiStream(let name) = active.form { streams[name] = nil }
    var failure = failure
    var origin = origin
    var response: JSONValue?
    if failure == nil, let bytes = active.response {
      do throws(RPCError) {
        response = try encode(bytes, active, "response")
      } catch {
        failure = error
        origin = .transport
      }
    }
    if let failure { active.call.trailers.append(contentsOf: failure.trailers) }
    var outcome = Outcome(
      status: failure?.status ?? active.call.status, origin: failure?.origin ?? origin, finished: clock.now(),
      received: active.received, sent: active.sent, cancellation: cancelled, error: failure?.cause)
    if let reason = cancelled ?? (outcome.origin == .handler ? nil : .serverReset) {
      active.cancellation.cancel(reason)
      active.task?.cancel()
      active.pipe.fail(failure ?? RPCError(.cancelled))
    }
    let asked = active.wasRefused ? 0 : active.call.interceptorsEntered
    configuration.chain.finish(&active.call, &outcome)
    answer(active, outcome, asked: asked, response)
  }

  private func answer(_ active: ActiveCall, _ outcome: Outcome, asked: Int, _ response: JSONValue?) {
    let applied = configuration.chain.names.prefix(asked)
    replies.reply(active.isUnary ? "grpc_call_ok" : "grpc_stream_end", to: active.address) { fields in
      fields.add("status", .string(outcome.status.code.name))
      switch (outcome.origin, active.isUnary) {
      case (.interceptor(let name), _): fields.add("interceptor_failed", .string(name))
      case (_, true): fields.add("interceptors_applied", .array(applied.map(JSONValue.string)))
      case (_, false): break
      }
      if let response { fields.add("response", response) }
      if !active.isUnary { fields.add("count", .integer(Int64(active.sent.messages))) }
      if let text = Self.explanation(active, outcome, response) { fields.add("error", .string(text)) }
    }
  }

  /// What the status alone does not say: which field of the request is wrong, or what the handler has against it.
  private static func explanation(_ active: ActiveCall, _ outcome: Outcome, _ response: JSONValue?) -> String? {
    if case .interceptor = outcome.origin { return nil }
    guard response == nil, active.entry != nil, outcome.status.code != .ok, !outcome.status.message.isEmpty
    else { return nil }
    return outcome.status.message
  }
}
