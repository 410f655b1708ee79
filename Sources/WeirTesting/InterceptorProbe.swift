public import WeirRPC

/// Shows calls to one interceptor by itself, without a service. For tests of what it decides.
///
/// A call is admitted, waited for if the decision takes time, and finished once, as in a chain.
///
/// ```swift
/// let clock = ManualClock()
/// let probe = InterceptorProbe(TenantInterceptor(directory), clock: clock)
/// let call = await probe.call(metadata: ["x-tenant": "blue"])
/// #expect(call.outcome.status == .ok)
/// ```
public struct InterceptorProbe: Sendable {
  private let chain: InterceptorChain
  private let connection: ConnectionContext

  /// - Parameters:
  ///   - interceptor: what is tried.
  ///   - peer: where all calls seem to come from, by one connection.
  ///   - identity: who the client seems to have proved to be by its certificate.
  ///   - clock: says when a call came, and is moved by hand.
  public init(
    _ interceptor: any Interceptor, peer: Address = .ipv4(0x7f00_0001, port: 4711), identity: PeerIdentity? = nil,
    clock: ManualClock = ManualClock()
  ) {
    chain = InterceptorChain([interceptor])
    connection = ConnectionContext(
      peer: peer, local: .ipv4(0x7f00_0001, port: 50_051), clock: clock.monotonic, identity: identity,
      values: chain.sharedValues)
  }

  /// Makes a call.
  ///
  /// - Parameters:
  ///   - method: what is called; by default a method of its own, with one request and one response.
  ///   - previousAttempts: how often the client says that it has made the call before.
  ///   - timeout: what the client lets the call take; nil for ever.
  ///   - principal: whom interceptors further out have found.
  ///   - status: what the handler ends the call with, when it is let in.
  public func call(
    _ method: Method = Method(service: "test.Probe", name: "Call", kind: .unary), metadata: Metadata = Metadata(),
    previousAttempts: Int = 0, timeout: Duration? = nil, principal: Principal? = nil, ending status: Status = .ok
  ) async -> ProbedCall {
    let now = connection.clock.now
    var call = Call(
      CallHead(method: method, metadata: metadata, previousAttempts: previousAttempts), connection: connection,
      received: now, deadline: timeout.map(now.advanced(by:)))
    call.principal = principal
    let (error, hasWaited) = await admit(&call)
    var outcome = Outcome(
      status: error?.status ?? status, origin: error?.origin ?? .handler, finished: connection.clock.now,
      error: error?.cause)
    if let error { call.trailers.append(contentsOf: error.trailers) }
    chain.finish(&call, &outcome)
    return ProbedCall(call, outcome, hasWaited: hasWaited)
  }

  private func admit(_ call: inout Call) async -> (refusal: RPCError?, hasWaited: Bool) {
    var hasWaited = false
    while true {
      switch chain.admit(&call) {
      case .admitted: return (nil, hasWaited)
      case .refused(let error, let name): return (error.decided(by: .interceptor(name)), hasWaited)
      case .pending(let decision):
        hasWaited = true
        do throws(RPCError) { try await chain.decide(decision, &call) } catch { return (error, true) }
      }
    }
  }
}

/// What an interceptor has made of a call.
public struct ProbedCall: Sendable {
  /// How the call ended: the interceptor's refusal, or what the handler said; as the interceptor left it.
  public let outcome: Outcome
  /// Whether the decision took time (`Admission.pending`).
  public let hasWaited: Bool
  /// Who the caller is by now.
  public let principal: Principal?
  /// When the client stops waiting by now; nil for never.
  public let deadline: Instant?
  /// What the interceptor left for handlers and for interceptors further in.
  public let values: CallValues
  /// What the client gets before the first message.
  public let metadata: Metadata
  /// What the client gets behind the last message, the refusal's own trailers too.
  public let trailers: Metadata
  /// What the interceptor put on the call's log line.
  public let logFields: [String: String]

  init(_ call: Call, _ outcome: Outcome, hasWaited: Bool) {
    self.outcome = outcome
    self.hasWaited = hasWaited
    principal = call.principal
    deadline = call.deadline
    values = call.values
    metadata = call.initialMetadata
    trailers = call.trailers
    logFields = Dictionary(call.logFields.map { ($0.name, $0.value) }) { _, last in last }
  }
}
