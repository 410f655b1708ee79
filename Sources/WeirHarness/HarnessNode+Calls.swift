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
    let timeout = head.timeout.map(CallTimeout.nanoseconds)
    let call = Call(
      method: entry?.route.method ?? Method(unregisteredPath: "/\(head.service)/\(head.method)"),
      connection: connection(address), received: now,
      deadline: timeout.flatMap { $0.map(now.advanced(byNanoseconds:)) }, metadata: head.metadata)
    callsBegun += 1
    let active = ActiveCall(
      number: callsBegun, form: form, entry: entry, request: request,
      hasMalformedTimeout: timeout.map { $0 == nil } ?? false, address: address, call: call,
      pipe: MessagePipe(number: callsBegun, node: self))
    calls[active.number] = active
    guard !active.hasMalformedTimeout else {
      configuration.chain.enterRefused(&active.call)
      return finish(active, RPCError(.internalError, "grpc-timeout is malformed"), .transport)
    }
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
  private func decide(_ decision: Admission.Decision, _ number: Int) async {
    guard var call = calls[number]?.call else { return }
    let verdict = await configuration.chain.admitWaiting(&call, after: decision)
    guard let active = calls[number] else { return }
    active.call = call
    awaited = nil
    switch verdict {
    case .admitted, .pending: dispatch(active)
    case .refused(let error, let name): finish(active, error, .interceptor(name))
    }
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
      throw RPCError(.unimplemented, "unknown method \(active.call.method.path)")
    }
    if let deadline = active.call.deadline, deadline <= clock.now() { throw RPCError(.deadlineExceeded) }
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
      let request = try await only(pipe)
      var output: [UInt8] = []
      try run(request.span, &call, &output)
      try await pipe.send(output, compress: false)
    case .suspending(let prepare):
      let request = try await only(pipe)
      let run = try prepare(request.span, &call)
      var output: [UInt8] = []
      try await run(&call, &output)
      try await pipe.send(output, compress: false)
    }
  }

  /// The one request of a unary method that is called as a stream.
  private static func only(_ pipe: MessagePipe) async throws(RPCError) -> [UInt8] {
    guard let request = try await pipe.next() else {
      throw RPCError(.unimplemented, "the call has no request message, it must have exactly one")
    }
    guard try await pipe.next() == nil else {
      throw RPCError(.unimplemented, "the call has more than one request message")
    }
    return request
  }
}
