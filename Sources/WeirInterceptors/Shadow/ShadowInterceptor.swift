internal import Synchronization
public import WeirRPC

/// Lets an interceptor decide without obeying it, or obeys it for a share of the calls: to see what a policy would refuse
/// before it does.
///
/// What an interceptor decides is whether a call is admitted, when a message of it is handed on (`MessageGate`), and whether
/// a message ends it (`MessageInterceptor`). Whether it is obeyed is decided once for each call, when it first refuses or
/// would have a message wait; a call counts as refused once.
///
/// The line of a call that is let in although it was refused, or a message of it, has `shadow.<name>` with the code that it
/// would have got, and `shadow.<name>.paced` with how many of its messages would have had to wait.
public final class ShadowInterceptor: Interceptor, InterceptorWrapper {
  /// That of the interceptor inside.
  public let name: String

  private let inner: any Interceptor
  private let enforced: Percentage
  private let random: @Sendable (_ bound: Int64) -> Int64
  private let counts: Counts
  /// Whether the one inside looks at messages.
  private let observes: Bool

  private final class Counts: Sendable {
    let wouldRefuse = Atomic<Int>(0)
    let refused = Atomic<Int>(0)
    let wouldPace = Atomic<Int>(0)
  }

  /// - Parameters:
  ///   - inner: what decides.
  ///   - enforced: the share of the calls that it refuses, or has wait, for which it is obeyed.
  ///   - random: a number from 0 to below `bound`.
  /// - Throws: `ConfigurationError` for what decides nothing that could be left undone: `fault`, `decision_trace`, and a
  ///   `ReloadableChain`.
  public init(
    _ inner: any Interceptor, enforcing enforced: Percentage = .none,
    random: @escaping @Sendable (_ bound: Int64) -> Int64 = { Int64.random(in: 0..<$0) }
  ) throws(ConfigurationError) {
    if let reason = Self.reason(against: inner) { throw ConfigurationError("\(inner.name) \(reason)") }
    name = inner.name
    self.inner = inner
    self.enforced = enforced
    self.random = random
    counts = Counts()
    observes = InterceptorChain.observer(of: inner) != nil
  }

  private static func reason(against inner: any Interceptor) -> String? {
    switch inner {
    case is FaultInterceptor: "cannot be in shadow: its faults have percentages of their own"
    case is any DecisionTracer: "cannot be in shadow: it refuses no call"
    case is ReloadableChain: "cannot be in shadow as a whole: put the interceptors that it holds in shadow"
    default: nil
    }
  }

  /// Calls that were refused, for themselves or for a message, and went on.
  public var shadowRefusals: Int { counts.wouldRefuse.load(ordering: .relaxed) }

  /// Refusals that held.
  public var refusals: Int { counts.refused.load(ordering: .relaxed) }

  /// Messages that would have had to wait, and did not.
  public var shadowPacedMessages: Int { counts.wouldPace.load(ordering: .relaxed) }

  // MARK: What the interceptor inside has

  public var placement: ChainPlacement {
    var placement = inner.placement
    placement.refusesCalls = placement.refusesCalls && enforced != .none
    return placement
  }

  public var sharedValues: CallValues { inner.sharedValues }

  package var observer: (any MessageInterceptor)? {
    InterceptorChain.observer(of: inner).map { ShadowObserver($0, self) }
  }

  /// What it throws around a handler holds: who runs a handler decides nothing.
  package var around: (any AroundInterceptor)? { InterceptorChain.around(of: inner) }

  public func problems(serving methods: [Method]) -> [String] { inner.problems(serving: methods) }

  public func policy(for method: Method, principal: String?) -> String? {
    let policy = inner.policy(for: method, principal: principal)
    let paces = method.kind.clientStreams && (inner as? RateLimitInterceptor)?.pacesMessages == true
    return "\(policy.map { "\($0); " } ?? "")\(enforced.description) of refusals \(paces ? "and waits " : "")hold"
  }

  // MARK: Calls

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    // Now, since a handler takes a copy of the call along.
    if observes { _ = ShadowedCall.make(of: &call, by: self) }
    let gates = call.hasTally ? call.messageGates : nil
    do throws(RPCError) {
      let admission = try inner.admit(&call)
      replaceGates(of: &call, after: gates)
      guard case .pending(let decision) = admission else { return .admitted }
      return .pending { call throws(RPCError) in
        let gates = call.messageGates
        do throws(RPCError) { try await decision(&call) } catch { try self.judge(error, &call) }
        self.replaceGates(of: &call, after: gates)
      }
    } catch {
      try judge(error, &call)
      replaceGates(of: &call, after: gates)
      return .admitted
    }
  }

  /// Gates that the interceptor inside has put in front of messages do as they like only when it is obeyed.
  @inline(__always) private func replaceGates(of call: inout Call, after earlier: MessageGates?) {
    if call.hasTally { wrapGates(of: &call, after: earlier) }
  }

  @inline(never) private func wrapGates(of call: inout Call, after earlier: MessageGates?) {
    guard call.messageGates !== earlier else { return }
    let shadowed = ShadowedCall.make(of: &call, by: self)
    MessageGates.replace(in: &call, after: earlier) { ShadowGate($0, self, shadowed) }
  }

  /// Throws the refusal of a call when it holds.
  private func judge(_ refusal: RPCError, _ call: inout Call) throws(RPCError) {
    let shadowed = ShadowedCall.make(of: &call, by: self)
    try judge(refusal, shadowed)
    call.log("shadow.\(name)", refusal.code.name)
    DecisionTrace.of(call)?.noteShadow(refusal)
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    inner.finish(&call, &outcome)
    if call.hasTally, let shadowed = ShadowedCall.of(call, by: self) { log(shadowed, on: &call) }
  }

  /// A handler has its own copy of the line: what was found out meanwhile is put there at the end.
  private func log(_ shadowed: ShadowedCall, on call: inout Call) {
    if let code = shadowed.refusal, !call.logFields.contains(where: { $0.name == "shadow.\(name)" }) {
      call.log("shadow.\(name)", code.name)
    }
    if shadowed.paced > 0 { call.log("shadow.\(name).paced", "\(shadowed.paced)") }
  }

  // MARK: Messages

  /// Throws the refusal of a message when it holds.
  func judge(
    message refusal: RPCError, _ shadowed: ShadowedCall, of call: borrowing Call, at now: Instant
  ) throws(RPCError) {
    try judge(refusal, shadowed)
    DecisionTrace.of(call)?.shadowedMessage(name, refusal.status, at: now)
  }

  /// Counts a refusal.
  ///
  /// - Throws: the refusal, when it holds.
  private func judge(_ refusal: RPCError, _ shadowed: ShadowedCall) throws(RPCError) {
    guard !isObeyed(in: shadowed) else {
      counts.refused.add(1, ordering: .relaxed)
      throw refusal
    }
    counts.wouldRefuse.add(1, ordering: .relaxed)
    shadowed.noteRefusal(refusal.code)
  }

  /// Whether the interceptor inside is obeyed in this call: by chance, the first time that it is asked.
  func isObeyed(in shadowed: ShadowedCall) -> Bool {
    if let isObeyed = shadowed.isObeyed { return isObeyed }
    let isObeyed = enforced.includes(random)
    shadowed.decide(isObeyed)
    return isObeyed
  }

  func noteWait(_ shadowed: ShadowedCall) {
    counts.wouldPace.add(1, ordering: .relaxed)
    shadowed.noteWait()
  }
}

extension Interceptor where Self == ShadowInterceptor {
  /// Lets `interceptor` decide and obeys it for a share of the calls, by default for none.
  ///
  /// - Throws: `ConfigurationError` for what decides nothing, as `ShadowInterceptor` does.
  public static func shadow(
    _ interceptor: any Interceptor, enforcing share: Percentage = .none
  ) throws(ConfigurationError) -> ShadowInterceptor {
    try ShadowInterceptor(interceptor, enforcing: share)
  }
}
