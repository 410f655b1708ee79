internal import Synchronization
public import WeirRPC

/// Lets an interceptor decide without obeying it, or obeys it for a share of the calls: to see what a policy would refuse
/// before it does.
///
/// The line of a call that is let in although it was refused has `shadow.<name>` with the code that it would have got.
public final class ShadowInterceptor: Interceptor {
  /// That of the interceptor inside.
  public let name: String

  private let inner: any Interceptor
  private let enforced: Percentage
  private let random: @Sendable (_ bound: Int64) -> Int64
  private let counts: Counts

  private final class Counts: Sendable {
    let wouldRefuse = Atomic<Int>(0)
    let refused = Atomic<Int>(0)
  }

  /// - Parameters:
  ///   - inner: what decides. One that refuses messages cannot be shadowed.
  ///   - enforced: the share of its refusals that hold.
  ///   - random: a number from 0 to below `bound`.
  /// - Throws: `ConfigurationError` when `inner` looks at messages or limits them, or runs handlers.
  public init(
    _ inner: any Interceptor, enforcing enforced: Percentage = .none,
    random: @escaping @Sendable (_ bound: Int64) -> Int64 = { Int64.random(in: 0..<$0) }
  ) throws(ConfigurationError) {
    guard !(inner is any MessageInterceptor) else {
      throw ConfigurationError("\(inner.name) looks at messages and cannot be in shadow")
    }
    guard !(inner is any AroundInterceptor) else {
      throw ConfigurationError("\(inner.name) runs handlers and cannot be in shadow")
    }
    guard (inner as? RateLimitInterceptor)?.limitsMessages != true else {
      throw ConfigurationError(
        "\(inner.name) limits messages and cannot be in shadow: give messages a limit of their own")
    }
    name = inner.name
    self.inner = inner
    self.enforced = enforced
    self.random = random
    counts = Counts()
  }

  /// Refusals that did not hold.
  public var shadowRefusals: Int { counts.wouldRefuse.load(ordering: .relaxed) }

  /// Refusals that held.
  public var refusals: Int { counts.refused.load(ordering: .relaxed) }

  public var placement: ChainPlacement {
    var placement = inner.placement
    placement.refusesCalls = placement.refusesCalls && enforced != .none
    return placement
  }

  public func problems(serving methods: [Method]) -> [String] { inner.problems(serving: methods) }

  public func policy(for method: Method, principal: String?) -> String? {
    let policy = inner.policy(for: method, principal: principal)
    return "\(policy.map { "\($0); " } ?? "")\(enforced.description) of refusals hold"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    do throws(RPCError) {
      guard case .pending(let decision) = try inner.admit(&call) else { return .admitted }
      return .pending { call throws(RPCError) in
        do throws(RPCError) { try await decision(&call) } catch { try self.judge(error, &call) }
      }
    } catch {
      try judge(error, &call)
      return .admitted
    }
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) { inner.finish(&call, &outcome) }

  /// Throws the refusal when it holds.
  private func judge(_ refusal: RPCError, _ call: inout Call) throws(RPCError) {
    if enforced.includes(random) {
      counts.refused.add(1, ordering: .relaxed)
      throw refusal
    }
    counts.wouldRefuse.add(1, ordering: .relaxed)
    call.log("shadow.\(name)", refusal.code.name)
    DecisionTrace.of(call)?.noteShadow(refusal)
  }
}

extension Interceptor where Self == ShadowInterceptor {
  /// Lets `interceptor` decide and obeys it for a share of the calls, by default for none.
  ///
  /// - Throws: `ConfigurationError` when it looks at messages or limits them, or runs handlers.
  public static func shadow(
    _ interceptor: any Interceptor, enforcing share: Percentage = .none
  ) throws(ConfigurationError) -> ShadowInterceptor {
    try ShadowInterceptor(interceptor, enforcing: share)
  }
}
