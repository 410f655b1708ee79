internal import Synchronization
public import WeirRPC

/// Delays and aborts a share of the calls. For tests of clients; a chain that does not name it has no faults.
///
/// The first fault whose methods and headers fit a call is the one that may strike it. The line of a call that was
/// struck has `fault.delay_ms` and `fault.abort`. Stands behind `logging` and in front of all else.
public final class FaultInterceptor: Interceptor {
  public let name = "fault"

  private let faults: [Fault]
  private let maximumActive: Int
  private let random: @Sendable (_ bound: Int64) -> Int64
  private let active: Active
  private let aborted = Atomic<Int>(0)

  /// Delays in progress, and how many there were.
  private final class Active: Sendable {
    let now = Atomic<Int>(0)
    let total = Atomic<Int>(0)
  }

  /// - Parameters:
  ///   - maximumActive: calls that are delayed at a time; further ones are not.
  ///   - random: a number from 0 to below `bound`.
  /// - Throws: `ConfigurationError` when there is no fault, and when one neither delays nor aborts.
  public init(
    _ faults: [Fault], maximumActive: Int = 1000,
    random: @escaping @Sendable (_ bound: Int64) -> Int64 = { Int64.random(in: 0..<$0) }
  ) throws(ConfigurationError) {
    guard !faults.isEmpty, faults.allSatisfy({ $0.delay != nil || $0.abort != nil }) else {
      throw ConfigurationError("fault needs faults, each with a delay or an abort")
    }
    guard maximumActive >= 1 else {
      throw ConfigurationError("the maximum of active faults is at least 1, not \(maximumActive)")
    }
    self.faults = faults
    self.maximumActive = maximumActive
    self.random = random
    active = Active()
  }

  /// How many calls were delayed.
  public var delays: Int { active.total.load(ordering: .relaxed) }

  /// How many calls were aborted.
  public var aborts: Int { aborted.load(ordering: .relaxed) }

  public var placement: ChainPlacement { ChainPlacement(refusesCalls: true) }

  public func problems(serving methods: [Method]) -> [String] {
    faults.flatMap { $0.methods?.problems(serving: methods) ?? [] }
  }

  public func policy(for method: Method, principal: String?) -> String? {
    let texts = faults.filter { $0.methods?.contains(method) ?? true }.map(\.description)
    return texts.isEmpty ? "no fault" : texts.joined(separator: "; else ")
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    guard let fault = fault(for: call) else { return .admitted }
    let abort = fault.abort.flatMap { $0.share.includes(random) ? $0.status : nil }
    if abort != nil { aborted.add(1, ordering: .relaxed) }
    guard let delay = fault.delay, delay.share.includes(random), takePlace() else {
      if let abort { throw Self.abort(&call, abort) }
      return .admitted
    }
    // The place is given back when nobody holds the decision any more, made or not.
    let place = Place(active)
    return .pending { call throws(RPCError) in
      defer { withExtendedLifetime(place) {} }
      call.log("fault.delay_ms", "\(delay.duration.clampedMilliseconds)")
      // A call that is cancelled has ended already.
      try? await call.connection.clock.sleep(until: call.connection.clock.now.advanced(by: delay.duration))
      if let abort { throw Self.abort(&call, abort) }
    }
  }

  private func fault(for call: borrowing Call) -> Fault? {
    // By index: a copy of each fault would count the references in it.
    for index in faults.indices where faults[index].fits(call) { return faults[index] }
    return nil
  }

  private func takePlace() -> Bool {
    guard active.now.add(1, ordering: .relaxed).newValue <= maximumActive else {
      active.now.subtract(1, ordering: .relaxed)
      return false
    }
    active.total.add(1, ordering: .relaxed)
    return true
  }

  private final class Place: Sendable {
    private let active: Active

    init(_ active: Active) { self.active = active }

    deinit { active.now.subtract(1, ordering: .relaxed) }
  }

  private static func abort(_ call: inout Call, _ status: Status) -> RPCError {
    call.log("fault.abort", status.code.name)
    return RPCError(status.code, status.message)
  }
}

extension Interceptor where Self == FaultInterceptor {
  /// Delays and aborts a share of the calls.
  ///
  /// - Throws: `ConfigurationError`, as `FaultInterceptor` does.
  public static func faults(_ faults: [Fault]) throws(ConfigurationError) -> FaultInterceptor {
    try FaultInterceptor(faults)
  }
}
