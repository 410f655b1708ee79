internal import Synchronization
public import WeirRPC

/// Lets a fixed number of calls be in progress at a time, whoever makes them: from their admission to their end.
///
/// The refusal is `RESOURCE_EXHAUSTED`: nothing was done, and a client may try again. A stream counts as long as it is
/// open. Several limits may stand in a chain, each for methods of its own.
public final class ConcurrencyLimitInterceptor: Interceptor {
  public let name = "concurrency_limit"

  private let maximum: Int
  private let methods: MethodSet?
  private let exempt: MethodSet
  private let counts: Counts
  private let refusal: RPCError

  private let mark = CallMark()

  private final class Counts: Sendable {
    let active = Atomic<Int>(0)
    let refused = Atomic<Int>(0)
  }

  /// - Parameter maximum: calls at a time, at least 1.
  /// - Parameter methods: those that count; nil for all, those that nobody serves too.
  /// - Parameter exempt: methods that do not count, and are never refused: health checks, say.
  /// - Throws: `ConfigurationError` for a maximum below 1.
  public convenience init(
    _ maximum: Int, of methods: MethodSet? = nil, exempt: MethodSet = MethodSet()
  ) throws(ConfigurationError) {
    try self.init(maximum, of: methods, exempt: exempt, continuing: nil)
  }

  /// As above, with the calls in progress and the count of refusals of `predecessor`.
  package init(
    _ maximum: Int, of methods: MethodSet?, exempt: MethodSet, continuing predecessor: ConcurrencyLimitInterceptor?
  ) throws(ConfigurationError) {
    guard maximum >= 1 else { throw ConfigurationError("a concurrency limit is at least 1, not \(maximum)") }
    self.maximum = maximum
    counts = predecessor?.counts ?? Counts()
    self.methods = methods
    self.exempt = exempt
    refusal = RPCError(.resourceExhausted, "\(maximum) calls are in progress, which is the limit")
  }

  /// Calls in progress.
  public var callsInProgress: Int { counts.active.load(ordering: .relaxed) }

  /// How many calls were refused.
  public var refusals: Int { counts.refused.load(ordering: .relaxed) }

  public var placement: ChainPlacement { ChainPlacement(refusesCalls: true) }

  public func problems(serving methods: [Method]) -> [String] {
    (self.methods?.problems(serving: methods) ?? []) + exempt.problems(serving: methods)
  }

  public func policy(for method: Method, principal: String?) -> String? {
    guard self.methods?.contains(method) ?? true, !exempt.contains(method) else { return "no limit" }
    return "\(maximum) calls in progress"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    guard methods?.contains(call.method) ?? true, !exempt.contains(call.method) else { return .admitted }
    guard counts.active.add(1, ordering: .relaxed).newValue <= maximum else {
      counts.active.subtract(1, ordering: .relaxed)
      counts.refused.add(1, ordering: .relaxed)
      throw refusal
    }
    mark.put(on: &call)
    return .admitted
  }

  /// A call that was refused here, or by the protocol before anybody was asked, does not count.
  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    guard mark.isOn(call) else { return }
    counts.active.subtract(1, ordering: .relaxed)
  }
}

extension Interceptor where Self == ConcurrencyLimitInterceptor {
  /// Lets `maximum` calls be in progress at a time; `exempt` methods do not count.
  ///
  /// - Throws: `ConfigurationError` for a maximum below 1.
  public static func concurrencyLimit(
    _ maximum: Int, exempt: MethodSet = MethodSet()
  ) throws(ConfigurationError) -> ConcurrencyLimitInterceptor {
    try ConcurrencyLimitInterceptor(maximum, exempt: exempt)
  }
}
