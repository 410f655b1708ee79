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

  /// No request follows.
  func endRequest(_ active: ActiveCall) {
    active.pipe.close()
    end(active, active.machine.endRequest(chain))
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
    if awaited == active.number { awaited = nil }
    if case .bidiStream(let name) = active.form { streams[name] = nil }
    if ending.stopsHandler {
      active.cancellation.cancel(ending.cancellation ?? .serverReset)
      active.task?.cancel()
      active.pipe.fail(RPCError(ending.status))
    }
    answer(active, ending, response)
  }

  private func answer(_ active: ActiveCall, _ ending: CallMachine.Ending, _ response: JSONValue?) {
    let applied = chain.names.prefix(ending.interceptorsAsked)
    replies.reply(active.isUnary ? "grpc_call_ok" : "grpc_stream_end", to: active.address) { fields in
      fields.add("status", .string(ending.status.code.name))
      if let name = active.machine.refusedBy {
        fields.add("interceptor_failed", .string(name))
      } else if active.isUnary {
        fields.add("interceptors_applied", .array(applied.map(JSONValue.string)))
      }
      if let response { fields.add("response", response) }
      if !active.isUnary { fields.add("count", .integer(Int64(active.machine.sent.messages))) }
      if let text = Self.explanation(active, ending, response) { fields.add("error", .string(text)) }
    }
  }

  /// What the status alone does not say: which field of the request is wrong, or what the handler has against it.
  private static func explanation(
    _ active: ActiveCall, _ ending: CallMachine.Ending, _ response: JSONValue?
  ) -> String? {
    if active.machine.refusedBy != nil { return nil }
    guard response == nil, active.entry != nil, ending.cancellation != .deadline, ending.status.code != .ok,
      !ending.status.message.isEmpty
    else { return nil }
    return ending.status.message
  }
}
