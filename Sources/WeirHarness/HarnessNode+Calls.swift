internal import WeirJSON
internal import WeirRPC

/// The way of a call: admitted by the chain, run by its endpoint, told to the chain again exactly once.
extension HarnessNode {
  /// Begins the call that `body` describes.
  func begin(_ form: ActiveCall.Form, _ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    let head = try CallRequest(body)
    var request: JSONValue?
    switch form {
    case .unary, .serverStream: request = .object(try body.members("request"))
    case .bidiStream: break
    }
    if case .unary = form {
    } else if calls.count >= configuration.limits.openStreams {
      throw HarnessError(.temporarilyUnavailable, "\(configuration.limits.openStreams) streams are open, the most")
    }
    let entry = directory[service: head.service, method: head.method]
    let now = clock.now()
    let call = Call(
      method: entry?.route.method ?? Method(unregisteredPath: "/\(head.service)/\(head.method)"),
      connection: connection(address), received: now,
      deadline: head.timeout.value.map { now.advanced(byNanoseconds: $0.nanoseconds) }, metadata: head.metadata)
    callsBegun += 1
    let active = ActiveCall(
      number: callsBegun, form: form, entry: entry, request: request, address: address, call: call,
      pipe: MessagePipe(number: callsBegun, node: self))
    calls[active.number] = active
    if head.timeout.malformed != nil {
      refuse(active, Status(.internalError, "grpc-timeout is malformed"))
    } else if head.timeout.hasPassed {
      refuse(active, .deadlineHadPassed)
    } else {
      admit(active)
    }
  }

  /// Ends a call before any interceptor is asked.
  private func refuse(_ active: ActiveCall, _ status: Status) {
    configuration.chain.enterRefused(&active.call)
    active.wasRefused = true
    active.call.status = status
    finish(active, nil, .transport)
  }

  /// Asks the interceptors that were not asked yet.
  private func admit(_ active: ActiveCall) {
    switch configuration.chain.admit(&active.call) {
    case .admitted: dispatch(active)
    case .refused(let error, let name): finish(active, error, .interceptor(name))
    case .pending(let decision):
      awaited = active.number
      let number = active.number
      active.task = Task(executorPreference: queue) { await self.decide(decision, number) }
    }
  }

  /// Waits for an interceptor. By then the call may be over, ended by a deadline or by the end of the input.
  private func decide(_ decision: @escaping Admission.Decision, _ number: Int) async {
    guard var call = calls[number]?.call else { return }
    var refusal: RPCError?
    do throws(RPCError) { try await configuration.chain.decide(decision, &call) } catch { refusal = error }
    guard let active = calls[number] else { return }
    active.call = call
    active.task = nil
    awaited = nil
    if let refusal { finish(active, refusal, .transport) } else { admit(active) }
  }

  /// Runs an admitted call, at once where that is possible.
  private func dispatch(_ active: ActiveCall) {
    do throws(RPCError) {
      let entry = try check(active)
      if let request = active.request {
        let bytes = try decode(request, entry.request, "request")
        try receive(bytes, active)
        if active.isUnary, case .immediate(let run) = entry.route.endpoint {
          return finishImmediate(active, bytes, run)
        }
        active.pipe.push(bytes)
        active.pipe.close()
      }
    } catch {
      return finish(active, error, .transport)
    }
    switch active.form {
    case .unary: awaited = active.number
    case .serverStream: break
    case .bidiStream(let name):
      streamsOpened += 1
      streams[name] = active.number
      replies.reply("grpc_bidi_stream_open_ok", to: active.address) { $0.add("stream_id", .string(name)) }
    }
    let number = active.number
    active.task = Task(executorPreference: queue) { await self.run(number) }
  }

  /// What the server finds out between the chain and the endpoint.
  private func check(_ active: ActiveCall) throws(RPCError) -> CallDirectory.Entry {
    guard let entry = active.entry else {
      throw RPCError(.unimplemented, active.call.method.refusal?.message ?? "")
    }
    let method = entry.route.method
    if active.isUnary, method.kind.serverStreams {
      let type = method.kind == .serverStream ? "grpc_server_stream" : "grpc_bidi_stream_open"
      throw RPCError(.unimplemented, "\(method.name) answers with a stream: use \(type)")
    }
    return entry
  }

  private func finishImmediate(_ active: ActiveCall, _ request: [UInt8], _ run: Endpoint.Immediate) {
    var output: [UInt8] = []
    do throws(RPCError) {
      try run(request.span, &active.call, &output)
    } catch {
      return finish(active, error, .handler)
    }
    do throws(RPCError) {
      try sent(output, active)
    } catch {
      return finish(active, error, .transport)
    }
    active.response = output
    finish(active, nil, .handler)
  }

  /// Runs an endpoint that may wait. By then the call may be over, ended by a deadline or by the end of the input.
  private func run(_ number: Int) async {
    guard let active = calls[number], let entry = active.entry else { return }
    var call = active.call
    var failure: RPCError?
    do throws(RPCError) {
      try await Self.run(entry.route.endpoint, active.pipe, &call)
    } catch {
      failure = error
    }
    guard calls[number] != nil else { return }
    active.call.adopt(answerOf: call)
    finish(active, failure, .handler)
  }

  private static func run(
    _ endpoint: Endpoint, _ pipe: MessagePipe, _ call: inout Call
  ) async throws(RPCError) {
    switch endpoint {
    case .streaming(let run): try await run(pipe, pipe, &call)
    case .immediate(let run):
      let request = try await pipe.single()
      var output: [UInt8] = []
      try run(request.span, &call, &output)
      try await reply(output, pipe)
    case .suspending(let prepare):
      let request = try await pipe.single()
      let run = try prepare(request.span, &call)
      var output: [UInt8] = []
      try await run(&call, &output)
      try await reply(output, pipe)
    }
  }

  private static func reply(_ message: [UInt8], _ pipe: MessagePipe) async throws(RPCError) {
    do throws(RPCError) {
      try await pipe.send(message, compress: false)
    } catch {
      throw error.decided(by: .transport)
    }
  }
}
