public import WeirRPC

/// How long calls may take: a default for clients that set no deadline, a maximum for all.
public struct TimeLimits: Sendable, Hashable {
  /// For a call without a deadline; nil for none.
  public let standard: Duration?
  /// For every call, whatever its client asks for; nil for none.
  public let maximum: Duration?

  /// - Throws: `ConfigurationError` for a time that is not positive, and for a default above the maximum.
  public init(default standard: Duration? = nil, maximum: Duration? = nil) throws(ConfigurationError) {
    for time in [standard, maximum] {
      if let time, time <= .zero { throw ConfigurationError("a timeout is more than 0, not \(time)") }
    }
    if let standard, let maximum, standard > maximum {
      throw ConfigurationError("the default timeout of \(standard) is above the maximum of \(maximum)")
    }
    self.standard = standard
    self.maximum = maximum
  }

  /// For people: `5.0 seconds by default, 60.0 seconds at most`.
  var description: String {
    let texts = [standard.map { "\($0) by default" }, maximum.map { "\($0) at most" }].compactMap { $0 }
    return texts.isEmpty ? "no limit" : texts.joined(separator: ", ")
  }

  /// Nanoseconds from a call's arrival to its deadline: what clients get that ask for none, and the latest.
  fileprivate struct Deadlines: Sendable {
    let standard: Int64?
    let latest: Int64

    init(_ limits: TimeLimits) {
      latest = limits.maximum?.clampedNanoseconds ?? .max
      standard = (limits.standard ?? limits.maximum)?.clampedNanoseconds
    }

    func deadline(_ asked: Instant?, from received: Instant) -> Instant? {
      guard let asked else { return standard.map { received.advanced(byNanoseconds: $0) } }
      return min(asked, received.advanced(byNanoseconds: latest))
    }
  }
}

/// Gives deadlines to calls: what is over its time ends with `DEADLINE_EXCEEDED`, and its handler is cancelled.
///
/// A deadline is never later than the client's own. Admits every call. Stands outside of interceptors whose decisions
/// wait for something, so that these are bounded too.
public final class TimeoutInterceptor: Interceptor {
  public let name = "timeout"

  private let limits: MethodTable<TimeLimits>
  private let deadlines: MethodTable<TimeLimits.Deadlines>

  /// - Parameter methods: limits of their own for some methods; the first set that holds a method decides. They stand in
  ///   place of `limits`, and add nothing to it.
  public init(_ limits: TimeLimits, methods: [(MethodSet, TimeLimits)] = []) {
    self.limits = MethodTable(methods.map { (methods: $0.0, value: $0.1) }, others: limits)
    deadlines = MethodTable(
      methods.map { (methods: $0.0, value: TimeLimits.Deadlines($0.1)) }, others: TimeLimits.Deadlines(limits))
  }

  public func problems(serving methods: [Method]) -> [String] { limits.problems(serving: methods) }

  public func policy(for method: Method, principal: String?) -> String? { limits[method].description }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    call.deadline = deadlines[call.method].deadline(call.deadline, from: call.received)
    return .admitted
  }
}

extension Interceptor where Self == TimeoutInterceptor {
  /// Gives deadlines to calls.
  ///
  /// - Throws: `ConfigurationError`, as `TimeLimits` does.
  public static func timeout(
    default standard: Duration? = nil, maximum: Duration? = nil, methods: [(MethodSet, TimeLimits)] = []
  ) throws(ConfigurationError) -> TimeoutInterceptor {
    TimeoutInterceptor(try TimeLimits(default: standard, maximum: maximum), methods: methods)
  }
}
