internal import Synchronization
public import WeirRPC

/// Bounds the calls in progress by a limit that it finds itself: while calls take longer than they did, fewer are let in.
/// What is refused first is what matters least.
///
/// The refusal is `RESOURCE_EXHAUSTED`, without advice when to come back. Only calls of one request and one response are
/// timed; a stream counts as long as it is open, and says nothing of how long calls take.
public final class AdaptiveLimitInterceptor: Interceptor {
  public let name = "adaptive_limit"

  private struct State {
    var gradient: LatencyGradient
    var inProgress = 0
    var refusals = 0
  }

  private let state: Mutex<State>
  private let shares: MethodTable<Percentage>
  private let exempt: MethodSet
  private let mark = CallMark()

  /// - Parameters:
  ///   - bounds: the lowest limit that is gone down to, and the highest; at least 1.
  ///   - initial: the limit before anything is known.
  ///   - shares: how much of the limit may be in use for calls of some methods to be let in: with half for reports, no
  ///     report is let in once half of the places are taken, by whatever calls. All of it, where nothing is said; the first
  ///     set that holds a method decides.
  ///   - exempt: methods that do not count, and are never refused: health checks, say.
  /// - Throws: `ConfigurationError` for bounds below 1, and for a share of none.
  public init(
    within bounds: ClosedRange<Int> = 4...1000, initial: Int = 20, shares: [(MethodSet, Percentage)] = [],
    exempt: MethodSet = MethodSet()
  ) throws(ConfigurationError) {
    guard bounds.lowerBound >= 1 else {
      throw ConfigurationError("an adaptive limit is at least 1, not \(bounds.lowerBound)")
    }
    for (_, share) in shares where share == .none {
      throw ConfigurationError("a share of 0 % of an adaptive limit lets nobody in")
    }
    state = Mutex(State(gradient: LatencyGradient(initial: initial, bounds: bounds)))
    self.shares = MethodTable(shares.map { (methods: $0.0, value: $0.1) }, others: .all)
    self.exempt = exempt
  }

  /// Calls that may be in progress now.
  public var limit: Int { state.withLock { $0.gradient.limit } }

  /// Calls in progress.
  public var callsInProgress: Int { state.withLock { $0.inProgress } }

  /// How many calls were refused.
  public var refusals: Int { state.withLock { $0.refusals } }

  public var placement: ChainPlacement { ChainPlacement(refusesCalls: true) }

  public func problems(serving methods: [Method]) -> [String] {
    shares.problems(serving: methods) + exempt.problems(serving: methods)
  }

  public func policy(for method: Method, principal: String?) -> String? {
    if exempt.contains(method) { return "no limit" }
    let share = shares[method]
    return "as many calls in progress as do not slow each other down"
      + (share == .all ? "" : ", and only into \(share.description) of the places")
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    guard !exempt.contains(call.method) else { return .admitted }
    let share = shares[call.method]
    let (isLetIn, limit) = state.withLock { state in
      let limit = state.gradient.limit
      // One call is let in whatever its share: a limit that is low must not shut a method out for good.
      let isLetIn = state.inProgress < max(1, share.of(limit))
      if isLetIn { state.inProgress += 1 } else { state.refusals += 1 }
      return (isLetIn, limit)
    }
    guard isLetIn else {
      throw RPCError(.resourceExhausted, "the server is busy: it takes \(limit) calls at a time now")
    }
    mark.put(on: &call)
    return .admitted
  }

  /// A call that was refused here, or by the protocol before anybody was asked, does not count.
  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    guard mark.isOn(call) else { return }
    let isTimed = call.method.kind == .unary && outcome.origin == .handler
    let nanoseconds = outcome.finished.nanoseconds(since: call.received)
    let now = outcome.finished
    state.withLock { state in
      if isTimed { state.gradient.ended(after: nanoseconds, inProgress: state.inProgress, at: now) }
      state.inProgress -= 1
    }
  }
}

extension Interceptor where Self == AdaptiveLimitInterceptor {
  /// Bounds the calls in progress by a limit that follows how long calls take; `exempt` methods do not count.
  ///
  /// - Throws: `ConfigurationError` for bounds below 1, and for a share of none.
  public static func adaptiveLimit(
    within bounds: ClosedRange<Int> = 4...1000, shares: [(MethodSet, Percentage)] = [], exempt: MethodSet = MethodSet()
  ) throws(ConfigurationError) -> AdaptiveLimitInterceptor {
    try AdaptiveLimitInterceptor(within: bounds, shares: shares, exempt: exempt)
  }
}
