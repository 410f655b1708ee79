/// The life of one call, from its complete head to the moment at which the interceptors are told how it ended.
///
/// Every front (HTTP/2, JSON lines, in-process) drives this one machine: it says what happened, by a verb, and does what
/// the verb answers. The machine does no I/O and starts nothing; it owns what may follow what, the walk through the
/// chain, the number of messages, traffic counts, deadlines, and that a call finishes exactly once.
///
/// | verb | `arrived` | `deciding` | `admitted` | `running` | `finished` |
/// |---|---|---|---|---|---|
/// | `admit` | asks the chain | – | – | – | – |
/// | `decided` | – | asks the rest of the chain | – | – | – |
/// | `begin` | – | – | the handler may run | – | – |
/// | `takeTurn` | – | – | says when, or ends | says when, or ends | – |
/// | `receive`, `receiveSingle` | – | – | counts, or ends | counts, or ends | – |
/// | `endRequest` | – | – | notes, or ends | notes, or ends | – |
/// | `fail` | ends | ends | ends | ends | – |
/// | `sendHead`, `send` | throws | throws | throws | counts, or throws | throws |
/// | `complete` | – | – | – | ends | – |
/// | `cancel` | ends | ends | ends | ends | – |
/// | `expire` | ends when due | ends when due | ends when due | ends when due | – |
///
/// `–`: nothing changes, and the answer says so (`.wait`, nil). A verb that ends the call answers with an `Ending`, once.
@usableFromInline package struct CallMachine: ~Copyable {
  @usableFromInline package enum State: Sendable, Hashable {
    /// The head is complete; the chain has not been asked.
    case arrived
    /// An interceptor asked for time.
    case deciding
    /// The chain let the call in; its handler has not begun.
    case admitted
    /// The handler is at work.
    case running
    /// The chain has been told how the call ended.
    case finished
  }

  /// The interceptors' view of the call. A handler works on a copy. Its status is what the call has ended with.
  @usableFromInline package var call: Call
  /// What serves the method; nil when nobody does.
  @inlinable package var route: Route? { call.head.route }
  @usableFromInline package internal(set) var state = State.arrived
  @usableFromInline package internal(set) var received = Outcome.Traffic()
  @usableFromInline package internal(set) var sent = Outcome.Traffic()
  /// The client has sent its last message.
  @usableFromInline package internal(set) var requestEnded = false
  /// The response's head is on its way: initial metadata can no longer change.
  @usableFromInline package internal(set) var headSent = false
  @usableFromInline var deadlineIsWatched = false
  /// The interceptor that decided how the call ended; nil when none did.
  @usableFromInline package internal(set) var refusedBy: String?
  /// When request messages may be handed on; nil for most calls: at once.
  @usableFromInline var turns: MessageTurns?

  /// A call whose head has come; what serves it stands in the head.
  @inlinable package init(_ call: consuming Call) { self.call = consume call }

  /// The same, made in its place: a call that is passed on is moved, and it is large.
  @inlinable @inline(__always) package init(
    _ head: CallHead, connection: ConnectionContext, received: Instant, deadline: Instant?
  ) {
    call = Call(head, connection: connection, received: received, deadline: deadline)
  }
}

// MARK: Admission

extension CallMachine {
  /// The head is complete: asks the interceptors, unless the client's time was over on arrival.
  package mutating func admit(_ chain: InterceptorChain) -> Step {
    guard state == .arrived else { return .wait }
    if call.previousAttempts > 0 { call.log("grpc.previous_attempts", "\(call.previousAttempts)") }
    if let deadline = call.deadline, deadline <= call.received {
      return step(fail(RPCError(.deadlineHadPassed), chain))
    }
    return walk(chain)
  }

  /// An interceptor that asked for time has decided, on its own copy of the call; see `InterceptorChain.decide`.
  package mutating func decided(_ copy: consuming Call, _ refusal: RPCError?, _ chain: InterceptorChain) -> Step {
    guard state == .deciding else { return .wait }
    call = copy
    guard let refusal else { return walk(chain) }
    return step(finish(refusal, .transport, chain))
  }

  private mutating func walk(_ chain: InterceptorChain) -> Step {
    switch chain.admit(&call) {
    case .pending(let decision):
      state = .deciding
      return .decide(decision)
    case .refused(let error, let name): return step(finish(error, .interceptor(name), chain))
    case .admitted:
      guard route != nil else {
        return step(fail(RPCError(call.method.refusal ?? Status(.unimplemented)), chain))
      }
      state = .admitted
      let attendance = call.place.attendance.union(chain.attendance)
      if !attendance.isEmpty { attend(attendance) }
      return .proceed
    }
  }

  private func step(_ ending: Ending?) -> Step { ending.map(Step.end) ?? .wait }
}

// MARK: The request

extension CallMachine {
  /// The handler begins.
  ///
  /// - Parameter cancellation: tells it of a drain, and that nobody waits for it any more; nil for a handler that cannot
  ///   wait, and so cannot be cancelled.
  /// - Returns: false when the call is not one whose handler may begin.
  @inlinable @inline(__always) package mutating func begin(_ cancellation: consuming Cancellation? = nil) -> Bool {
    guard state == .admitted else { return false }
    state = .running
    if let cancellation { call.cancellation = cancellation }
    return true
  }

  /// A request message came, whole and decompressed.
  ///
  /// - Returns: how the call ends, when it may not have this message or an interceptor refuses it.
  @inlinable @inline(__always) package mutating func receive(_ size: Int, _ chain: InterceptorChain) -> Ending? {
    guard takesRequests else { return nil }
    if received.messages > 0, !streamsRequests { return fail(.severalRequests, chain) }
    received.count(size)
    guard call.place.attendance.contains(.messages) else { return nil }
    do throws(RPCError) {
      try show(.received, size, received.messages, chain)
    } catch {
      return fail(error, chain)
    }
    return nil
  }

  /// No request message follows those that were received.
  ///
  /// - Returns: how the call ends, when it lacks the one message that it must have.
  package mutating func endRequest(_ chain: InterceptorChain) -> Ending? {
    guard takesRequests else { return nil }
    requestEnded = true
    return received.messages == 0 && !streamsRequests ? fail(.noRequest, chain) : nil
  }

  /// The one message of a request came, and the request's end with it: `receive` and `endRequest` at once.
  @inlinable @inline(__always) package mutating func receiveSingle(_ size: Int, _ chain: InterceptorChain) -> Ending? {
    if let ending = receive(size, chain) { return ending }
    if takesRequests { requestEnded = true }
    return nil
  }

  @inlinable var takesRequests: Bool { state == .admitted || state == .running }

  @inlinable var streamsRequests: Bool { call.method.kind.clientStreams }

  @usableFromInline mutating func show(
    _ direction: MessageInfo.Direction, _ size: Int, _ sequence: Int, _ chain: InterceptorChain
  ) throws(RPCError) {
    try chain.message(MessageInfo(direction: direction, size: size, sequence: sequence), in: &call)
  }
}

// MARK: The response

extension CallMachine {
  /// Whether the front has still to send the response's head, with the call's initial metadata; from now on it has.
  @inlinable @inline(__always) package mutating func takeHead() -> Bool {
    defer { headSent = true }
    return !headSent
  }

  /// The handler sends initial metadata ahead of its first message.
  ///
  /// - Throws: `INTERNAL` when the head is on its way already.
  package mutating func sendHead(_ metadata: Metadata) throws(RPCError) {
    guard state == .running else { throw .callIsOver }
    guard takeHead() else { throw RPCError(.internalError, "the response headers have been sent") }
    call.initialMetadata = metadata
  }

  /// The handler sends a message of `size` bytes.
  package mutating func send(_ size: Int, limit: Int, _ chain: InterceptorChain) throws(SendError) {
    guard state == .running else { throw SendError(error: .callIsOver) }
    guard size <= limit else {
      throw SendError(
        error: RPCError(.resourceExhausted, "the response of \(size) bytes is over the limit of \(limit)"))
    }
    if sent.messages > 0, !call.method.kind.serverStreams {
      throw SendError(error: RPCError(.internalError, "the call has more than one response message"))
    }
    sent.count(size)
    guard call.place.attendance.contains(.messages) else { return }
    do throws(RPCError) {
      try show(.sent, size, sent.messages, chain)
    } catch {
      throw SendError(error: error, ending: fail(error, chain))
    }
  }
}

// MARK: The end

extension CallMachine {
  /// Takes over what a handler decided on its copy of the call, which is of no more use. Initial metadata that has been
  /// sent stays.
  package mutating func adopt(answerOf copy: inout Call) {
    guard state == .running else { return }
    guard headSent else { return call.adopt(answerOf: &copy) }
    let metadata = call.initialMetadata
    call.adopt(answerOf: &copy)
    call.initialMetadata = metadata
  }

  /// The handler has returned: the call ends with the status that it left in the call.
  package mutating func complete(_ chain: InterceptorChain) -> Ending? {
    state == .running ? finish(call.status, .handler, error: nil, nil, chain) : nil
  }

  /// The handler threw, or what it returned cannot be sent.
  package mutating func complete(throwing error: RPCError, _ chain: InterceptorChain) -> Ending? {
    guard state == .running else { return nil }
    return finish(error, .handler, chain)
  }

  /// The protocol ends the call, not its handler: a broken message, a limit, an unknown method.
  @usableFromInline package mutating func fail(_ error: RPCError, _ chain: InterceptorChain) -> Ending? {
    finish(error, .transport, chain)
  }

  /// The call is ended from outside.
  ///
  /// - Parameter status: what the client is told, where it can be told; nil for what the reason says.
  package mutating func cancel(
    _ reason: CancellationReason, telling status: Status? = nil, _ chain: InterceptorChain
  ) -> Ending? {
    guard state != .finished else { return nil }
    return finish(status ?? Self.status(of: reason), .transport, error: nil, reason, chain)
  }

  /// Ends the call when its time is over.
  package mutating func expire(_ now: Instant, _ chain: InterceptorChain) -> Ending? {
    guard state != .finished, let deadline = call.deadline, deadline <= now else { return nil }
    let allowed = deadline.nanoseconds(since: call.received) / 1_000_000
    let status = Status(.deadlineExceeded, "the deadline of \(allowed) ms has passed")
    return finish(status, .transport, error: nil, .deadline, chain)
  }

  /// When to say `expire`; nil without a deadline, and when this was asked before.
  package mutating func takeDeadline() -> Instant? {
    guard let deadline = call.deadline, !deadlineIsWatched else { return nil }
    deadlineIsWatched = true
    return deadline
  }

  private static func status(of reason: CancellationReason) -> Status {
    switch reason {
    case .clientReset, .connectionLost, .serverReset: Status(.cancelled)
    case .deadline: Status(.deadlineExceeded)
    case .draining: Status(.unavailable, "the server is shutting down")
    }
  }

  /// - Parameter origin: who decided, unless the error says so itself.
  private mutating func finish(_ error: RPCError, _ origin: Outcome.Origin, _ chain: InterceptorChain) -> Ending? {
    guard state != .finished else { return nil }
    if !error.trailers.isEmpty { call.trailers.append(contentsOf: error.trailers) }
    return finish(error.status, error.origin ?? origin, error: error.cause, nil, chain)
  }

  /// The one place where a call ends.
  private mutating func finish(
    _ status: consuming Status, _ origin: Outcome.Origin, error: (any Error)?, _ reason: CancellationReason?,
    _ chain: InterceptorChain
  ) -> Ending? {
    guard state != .finished else { return nil }
    let asked = call.interceptorsEntered
    if state == .arrived, asked == 0 { chain.enterRefused(&call) }
    state = .finished
    var outcome = Outcome(
      status: status, origin: origin, finished: call.connection.now, received: received, sent: sent,
      cancellation: reason, error: error)
    if let turns { turns.end(of: &call, at: outcome.finished) }
    chain.finish(&call, &outcome)
    swap(&call.status, &outcome.status)
    if case .handler = origin {} else { call.cancellation?.cancel(reason ?? .serverReset) }
    return Ending(decider: decider(outcome.origin), cancellation: reason, interceptorsAsked: asked)
  }
}

extension CallMachine {
  private mutating func decider(_ origin: Outcome.Origin) -> Decider {
    switch origin {
    case .handler: return .handler
    case .transport: return .transport
    case .interceptor(let name):
      refusedBy = name
      return .interceptor
    }
  }
}
