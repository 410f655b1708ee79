internal import WeirRPC

/// Drives one `CallMachine` in this process: what the client sends are arrays, what it gets are arrays.
///
/// Handlers and decisions run on this actor, as those of a server run on its worker.
actor CallDriver {
  private var machine: CallMachine
  private let chain: InterceptorChain
  private let maximumResponse: Int

  private var requests: [[UInt8]] = []
  private var requestHasEnded = false
  private var responses: [[UInt8]] = []
  private var ended: InProcessEnd?
  /// What decides, or handles.
  private var task: Task<Void, Never>?
  private var deadline: Task<Void, Never>?
  /// Whoever waits for anything, to look again.
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ machine: consuming CallMachine, _ chain: InterceptorChain, maximumResponse: Int) {
    self.machine = machine
    self.chain = chain
    self.maximumResponse = maximumResponse
  }

  func begin() { follow(machine.admit(chain)) }

  // MARK: The client's side

  func send(_ message: [UInt8]) {
    guard ended == nil, !requestHasEnded else { return }
    requests.append(message)
    wakeAll()
    runUnary()
  }

  func endRequest() {
    requestHasEnded = true
    wakeAll()
    runUnary()
  }

  func cancel(_ reason: CancellationReason) { finish(machine.cancel(reason, chain)) }

  func beginDraining() { machine.call.cancellation?.beginDraining() }

  func nextResponse() async -> [UInt8]? {
    while responses.isEmpty {
      if ended != nil { return nil }
      await wait()
    }
    return responses.removeFirst()
  }

  func end() async -> InProcessEnd {
    while true {
      if let ended { return ended }
      await wait()
    }
  }

  // MARK: Admission

  private func follow(_ step: CallMachine.Step) {
    switch step {
    case .wait: break
    case .decide(let decision):
      watchDeadline()
      task = Task { await decide(decision) }
    case .proceed: proceed()
    case .end(let ending): finish(ending)
    }
  }

  private func decide(_ decision: Admission.Decision) async {
    var copy = machine.call
    var refusal: RPCError?
    do throws(RPCError) {
      try await chain.decide(decision, &copy)
    } catch {
      refusal = error
    }
    follow(machine.decided(copy, refusal, chain))
  }

  private func watchDeadline() {
    guard let due = machine.takeDeadline() else { return }
    let clock = machine.call.connection.clock
    deadline = Task {
      try? await clock.sleep(until: due)
      finish(machine.expire(clock.now, chain))
    }
  }

  private func proceed() {
    watchDeadline()
    guard case .streaming(var surrounded) = machine.route?.endpoint else { return runUnary() }
    machine.surround(&surrounded, chain)
    let handler = surrounded
    run { driver, call throws(RPCError) in
      let pipe = DriverPipe(driver)
      try await handler(pipe, pipe, &call)
    }
  }

  // MARK: Handlers

  /// Runs the handler of a method with one request once that is complete.
  private func runUnary() {
    guard machine.state == .admitted, requestHasEnded, let endpoint = machine.route?.endpoint else { return }
    if case .streaming = endpoint { return }
    for request in requests where ended == nil { finish(machine.receive(request.count, chain)) }
    finish(machine.endRequest(chain))
    guard ended == nil, let request = requests.first else { return }
    run { driver, call throws(RPCError) in
      var output: [UInt8] = []
      switch endpoint {
      case .immediate(let handler): try handler(request.span, &call, &output)
      case .suspending(let prepare):
        var handler = try prepare(request.span, &call)
        driver.surround(&handler)
        try await handler(&call, &output)
      case .streaming: return
      }
      if call.status.code == .ok { try driver.respond(output, metadata: call.initialMetadata) }
    }
  }

  private func surround(_ handler: inout Endpoint.Prepared) { machine.surround(&handler, chain) }

  private typealias Work = @Sendable (isolated CallDriver, inout Call) async throws(RPCError) -> Void

  private func run(_ work: @escaping Work) {
    guard machine.begin(Cancellation()) else { return }
    task = Task {
      guard ended == nil else { return }
      // The handler works on a copy: it may go on when the call has ended.
      var call = machine.call
      var failure: RPCError?
      do throws(RPCError) {
        try await work(self, &call)
      } catch {
        failure = error
      }
      guard ended == nil else { return }
      machine.adopt(answerOf: &call)
      finish(failure.map { machine.complete(throwing: $0, chain) } ?? machine.complete(chain))
    }
  }

  fileprivate func nextRequest() async throws(RPCError) -> [UInt8]? {
    while true {
      guard ended == nil else { throw .callIsOver }
      if !requests.isEmpty {
        guard try takeTurn() else {
          await wait()
          continue
        }
        let request = requests.removeFirst()
        finish(machine.receive(request.count, chain))
        if let ended { throw ended.error }
        return request
      }
      if requestHasEnded {
        finish(machine.endRequest(chain))
        if let ended { throw ended.error }
        return nil
      }
      await wait()
    }
  }

  /// Whether a request may be handed on; whoever waits is woken when it may.
  private func takeTurn() throws(RPCError) -> Bool {
    switch machine.takeTurn(chain) {
    case .now: return true
    case .wait(let time):
      guard let time else { return false }
      let clock = machine.call.connection.clock
      Task {
        try? await clock.sleep(until: time)
        wakeAll()
      }
      return false
    case .end(let ending):
      finish(ending)
      throw RPCError(machine.call.status)
    }
  }

  fileprivate func sendHead(_ metadata: Metadata) throws(RPCError) { try machine.sendHead(metadata) }

  private func respond(_ message: [UInt8], metadata: Metadata) throws(RPCError) {
    machine.call.initialMetadata = metadata
    try respond(message)
  }

  fileprivate func respond(_ message: [UInt8]) throws(RPCError) {
    do throws(CallMachine.SendError) {
      try machine.send(message.count, limit: maximumResponse, chain)
    } catch {
      finish(error.ending)
      throw error.error.decided(by: .transport)
    }
    _ = machine.takeHead()
    responses.append(message)
    wakeAll()
  }

  // MARK: The end

  private func finish(_ ending: CallMachine.Ending?) {
    guard let ending else { return }
    ended = InProcessEnd(
      status: machine.call.status, metadata: machine.call.initialMetadata, trailers: machine.call.trailers)
    if ending.stopsHandler { task?.cancel() }
    deadline?.cancel()
    wakeAll()
  }

  private func wait() async {
    await withCheckedContinuation { waiting.append($0) }
  }

  private func wakeAll() {
    let woken = waiting
    waiting = []
    for continuation in woken { continuation.resume() }
  }
}

/// What a streaming handler reads from and writes to.
private struct DriverPipe: MessageSource, MessageSink {
  private let driver: CallDriver

  init(_ driver: CallDriver) { self.driver = driver }

  func next() async throws(RPCError) -> [UInt8]? { try await driver.nextRequest() }

  func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) { try await driver.sendHead(metadata) }

  func send(_ message: consuming [UInt8], compress: Bool) async throws(RPCError) { try await driver.respond(message) }
}
