internal import WeirJSON
internal import WeirRPC

/// The way of a call: its machine says what comes next, lines and endpoints do it.
extension HarnessNode {
  /// Begins the call that `body` describes.
  func begin(_ form: ActiveCall.Form, _ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    let head = try CallRequest(body)
    var request: JSONValue?
    switch form {
    case .unary, .serverStream: request = .object(try body.members("request"))
    case .bidiStream: break
    }
    try checkRoom(form)
    let entry = directory[service: head.service, method: head.method]
    let now = clock.now
    var call = Call(
      CallHead(
        method: entry?.route.method ?? Method(unregisteredPath: "/\(head.service)/\(head.method)"),
        route: entry?.route, metadata: head.metadata, previousAttempts: head.previousAttempts),
      connection: connection(address), received: now,
      deadline: head.timeout.value.map { now.advanced(byNanoseconds: $0.nanoseconds) })
    if head.isTraced { DecisionTrace.begin(&call) }
    callsBegun += 1
    let active = ActiveCall(
      number: callsBegun, form: form, entry: entry, request: request, address: address,
      isTraced: head.isTraced, lineLength: lineLength, machine: CallMachine(call),
      pipe: MessagePipe(number: callsBegun, node: self))
    calls[active.number] = active
    guard head.timeout.malformed == nil else {
      return end(active, active.machine.fail(RPCError(.internalError, "grpc-timeout is malformed"), chain))
    }
    follow(active.machine.admit(chain), active)
  }

  /// Whether another call may begin, beside streams that are open and calls that sleep.
  private func checkRoom(_ form: ActiveCall.Form) throws(HarnessError) {
    let limits = configuration.limits
    guard awaited.count < limits.openStreams else {
      throw HarnessError(.temporarilyUnavailable, "\(limits.openStreams) calls wait for the clock, the most")
    }
    let length = awaited.reduce(lineLength) { $0 + (calls[$1]?.lineLength ?? 0) }
    guard awaited.isEmpty || length <= limits.lineLength else {
      throw HarnessError(.temporarilyUnavailable, "over \(limits.lineLength) bytes of calls wait for the clock")
    }
    if case .unary = form { return }
    guard calls.values.count(where: { !$0.isUnary }) < limits.openStreams else {
      throw HarnessError(.temporarilyUnavailable, "\(limits.openStreams) streams are open, the most")
    }
  }

  /// Whether the next line has to wait: a call does something, and not only sleep until a line moves the clock.
  ///
  /// - Parameter isIdle: whether nothing is left to do for now.
  func holdsUpLines(isIdle: Bool) -> Bool {
    guard !awaited.isEmpty else { return false }
    return !isIdle || !awaited.allSatisfy { calls[$0]?.sleeps.isAsleep ?? true }
  }

  /// Does for a call what may take time. Its sleeps are known as the call's.
  private func start(_ active: ActiveCall, _ work: @escaping @Sendable () async -> Void) {
    active.task = ClockSleeps.$current.withValue(active.sleeps) { Task(executorPreference: queue) { await work() } }
  }

  private func follow(_ step: CallMachine.Step, _ active: ActiveCall) {
    switch step {
    case .wait: break
    case .decide(let decision):
      awaited.insert(active.number)
      let number = active.number
      start(active) { await self.decide(decision, number) }
    case .proceed: dispatch(active)
    case .end(let ending): end(active, ending)
    }
  }

  /// Waits for an interceptor. By then the call may be over, ended by a deadline or by the end of the input.
  private func decide(_ decision: @escaping Admission.Decision, _ number: Int) async {
    guard var call = calls[number]?.machine.call else { return }
    var refusal: RPCError?
    do throws(RPCError) { try await chain.decide(decision, &call) } catch { refusal = error }
    guard let active = calls[number] else { return }
    active.task = nil
    awaited.remove(number)
    follow(active.machine.decided(call, refusal, chain), active)
  }

  /// Runs an admitted call, at once where that is possible.
  private func dispatch(_ active: ActiveCall) {
    guard let entry = active.entry else { return }
    do throws(RPCError) {
      try check(entry.route.method, active)
      if let request = active.request {
        let bytes = try decode(request, entry.request, "request")
        if let ending = active.machine.receive(bytes.count, chain) { return end(active, ending) }
        if active.isUnary, case .immediate(let run) = entry.route.endpoint { return runImmediate(active, bytes, run) }
        active.pipe.push(bytes)
        endRequest(active)
      }
    } catch {
      return end(active, active.machine.fail(error, chain))
    }
    guard active.machine.begin(active.cancellation) else { return }
    switch active.form {
    case .unary: awaited.insert(active.number)
    case .serverStream: break
    case .bidiStream:
      streamsOpened += 1
      let name = "s\(streamsOpened)"
      active.name = name
      streams[name] = active.number
      replies.reply("grpc_bidi_stream_open_ok", to: active.address) { $0.add("stream_id", .string(name)) }
    }
    let number = active.number
    start(active) { await self.run(number) }
  }

  /// `grpc_call` has one line for the response.
  private func check(_ method: Method, _ active: ActiveCall) throws(RPCError) {
    guard active.isUnary, method.kind.serverStreams else { return }
    let type = method.kind == .serverStream ? "grpc_server_stream" : "grpc_bidi_stream_open"
    throw RPCError(.unimplemented, "\(method.name) answers with a stream: use \(type)")
  }

  private func runImmediate(_ active: ActiveCall, _ request: [UInt8], _ run: Endpoint.Immediate) {
    guard active.machine.begin() else { return }
    var output: [UInt8] = []
    do throws(RPCError) {
      try run(request.span, &active.machine.call, &output)
    } catch {
      return end(active, active.machine.complete(throwing: error, chain))
    }
    do throws(CallMachine.SendError) {
      try active.machine.send(output.count, limit: .max, chain)
    } catch {
      return end(active, error.ending)
    }
    active.response = output
    complete(active)
  }

  /// Runs an endpoint that may wait. By then the call may be over, ended by a deadline or by the end of the input.
  private func run(_ number: Int) async {
    guard let active = calls[number], let entry = active.entry else { return }
    var call = active.machine.call
    var failure: RPCError?
    do throws(RPCError) {
      try await run(entry.route.endpoint, active, &call)
    } catch {
      failure = error
    }
    guard calls[number] != nil else { return }
    active.machine.adopt(answerOf: &call)
    if let failure {
      end(active, active.machine.complete(throwing: failure, chain))
    } else {
      complete(active)
    }
  }

  private func run(_ endpoint: Endpoint, _ active: ActiveCall, _ call: inout Call) async throws(RPCError) {
    let pipe = active.pipe
    switch endpoint {
    case .streaming(var run):
      active.machine.surround(&run, chain)
      try await run(pipe, pipe, &call)
    case .immediate(let run):
      let request = try await pipe.single()
      var output: [UInt8] = []
      try run(request.span, &call, &output)
      try await Self.reply(output, pipe)
    case .suspending(let prepare):
      let request = try await pipe.single()
      var run = try prepare(request.span, &call)
      active.machine.surround(&run, chain)
      var output: [UInt8] = []
      try await run(&call, &output)
      try await Self.reply(output, pipe)
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
