internal import Synchronization
public import WeirRPC

/// Tells clients not to retry while retries are too large a share of their calls.
///
/// It refuses nothing. When a call ends with `RESOURCE_EXHAUSTED` or `UNAVAILABLE`, whoever decided that, and the client is
/// over its `RetryBudget`, the answer says `grpc-retry-pushback-ms: -1`, and no longer when to retry: a client with a retry
/// policy gives up then (gRFC A6). A client is an IP address, IPv6 by /64; what one says of its attempts is never held
/// against another. Until somebody retries, a call costs one look at a flag.
///
/// Stands outside of all that refuse calls, and behind `client_address`.
public final class RetryBudgetInterceptor: Interceptor {
  public let name = "retry_budget"

  private let budget: RetryBudget
  private let table: BucketTable
  private let credit: Int128
  /// Whether anybody has ever retried: until then nobody is looked up.
  private let hasRetries = Atomic<Bool>(false)
  private let count = Atomic<Int>(0)

  /// - Parameters:
  ///   - budget: how large a share of calls may be retries.
  ///   - clients: how many clients that retry are remembered at most, about 100 bytes each. Those that find no room may
  ///     retry.
  ///   - random: a number from 0 to below `bound`, to scatter clients over the table.
  public init(
    _ budget: RetryBudget, clients: Int = 65_536,
    random: @escaping @Sendable (_ bound: Int64) -> Int64 = { Int64.random(in: 0..<$0) }
  ) {
    self.budget = budget
    credit = budget.share.of(TokenBucket.unitsPerToken)
    table = BucketTable(limit: budget.limit, capacity: clients, shards: 16, seed: UInt64(max(0, random(.max))))
  }

  /// How many calls ended with the advice not to retry.
  public var retriesStopped: Int { count.load(ordering: .relaxed) }

  public var placement: ChainPlacement { ChainPlacement(reads: [.clientAddress], recordsCalls: true) }

  public func policy(for method: Method, principal: String?) -> String? {
    let share = budget.share.description
    return "\(share) of calls and \(budget.limit.perSecond) a second may be retries, for each client address"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    if call.previousAttempts > 0 {
      hasRetries.store(true, ordering: .relaxed)
      _ = table.take(call.clientKey, at: call.received)
    } else if hasRetries.load(ordering: .relaxed) {
      table.credit(call.clientKey, credit, at: call.received)
    }
    return .admitted
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    switch outcome.status.code {
    case .resourceExhausted, .unavailable: break
    default: return
    }
    guard hasRetries.load(ordering: .relaxed), table.isHalfEmpty(call.clientKey, at: call.received) else { return }
    count.add(1, ordering: .relaxed)
    call.log("retry_budget", "spent")
    stopRetries(&call, &outcome)
  }

  /// Takes back what the answer says about when to retry.
  private func stopRetries(_ call: inout Call, _ outcome: inout Outcome) {
    var trailers = Metadata()
    for (name, value) in call.trailers where name != RetryAdvice.pushbackName {
      trailers.append(trusted: name, value: value)
    }
    let pushback = call.trailers[RetryAdvice.pushbackName]
    trailers.append(contentsOf: RetryAdvice.never.trailers)
    call.trailers = trailers
    let status = outcome.status
    let advice = pushback.map { ", retry in \($0) ms" }
    let text = advice.flatMap { status.message.hasSuffix($0) ? String(status.message.dropLast($0.count)) : nil }
    outcome.status = Status(
      status.code, text.map { "\($0), do not retry: too many calls are retries" } ?? status.message,
      details: status.details.filter { $0.typeURL != RetryAdvice.detailType })
  }
}

extension Interceptor where Self == RetryBudgetInterceptor {
  /// Tells clients not to retry while retries are a larger share of their calls than `share`.
  ///
  /// - Throws: `ConfigurationError` for a rate or a burst that is none.
  public static func retryBudget(
    _ share: Percentage, perSecond: Double = 1, burst: Int = 20
  ) throws(ConfigurationError) -> RetryBudgetInterceptor {
    RetryBudgetInterceptor(try RetryBudget(share: share, perSecond: perSecond, burst: burst))
  }
}
