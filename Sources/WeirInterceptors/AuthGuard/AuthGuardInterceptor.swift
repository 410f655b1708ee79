internal import Synchronization
public import WeirRPC

/// Turns away clients whose credentials were refused too often, before anybody looks at what they show next.
///
/// Each client (an IP address, IPv6 by /64) has a bucket of failures. A call that ends with `UNAUTHENTICATED`, because an
/// interceptor further in refused it, takes one; while the bucket is empty, every call of the client is refused here, with
/// `RESOURCE_EXHAUSTED` and the advice of when to come back. Good credentials take nothing, so that a client that never
/// fails never meets the guard. All clients behind one address share its bucket: leave room for that.
///
/// Stands before `auth`, and behind `client_address`.
public final class AuthGuardInterceptor: Interceptor {
  public let name = "auth_guard"

  private let limit: RateLimit
  private let failures: BucketTable
  private let random: @Sendable (_ bound: Int64) -> Int64
  private let details: @Sendable (RateLimitInterceptor.Refusal) -> [StatusDetail]
  /// Whether anybody has ever failed: until then nobody is looked up.
  private let hasFailures = Atomic<Bool>(false)
  private let count = Atomic<Int>(0)

  /// - Parameters:
  ///   - limit: failures a second that each client may go on with, and failures at once.
  ///   - clients: how many clients with failures are remembered at most, about 100 bytes each. Those that find no room
  ///     are let through to `auth`.
  ///   - random: a number from 0 to below `bound`, for the jitter of the advice, and to scatter clients over the table.
  ///   - details: what a refusal says to programs beside `RetryInfo`; its limit is that of failures.
  public init(
    _ limit: RateLimit, clients: Int = 65_536,
    random: @escaping @Sendable (_ bound: Int64) -> Int64 = { Int64.random(in: 0..<$0) },
    details: @escaping @Sendable (RateLimitInterceptor.Refusal) -> [StatusDetail] = { _ in [] }
  ) {
    self.limit = limit
    self.random = random
    self.details = details
    failures = BucketTable(limit: limit, capacity: clients, shards: 16, seed: UInt64(max(0, random(.max))))
  }

  /// How many calls were refused.
  public var refusals: Int { count.load(ordering: .relaxed) }

  /// Clients with failures that are remembered.
  var clients: Int { failures.count }

  public var placement: ChainPlacement {
    ChainPlacement(reads: [.clientAddress], precedes: [.principal], refusesCalls: true)
  }

  public func policy(for method: Method, principal: String?) -> String? {
    "\(limit.description()) that auth refuses, for each client address"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    guard hasFailures.load(ordering: .relaxed) else { return .admitted }
    let wait = failures.wait(call.clientKey, at: call.received)
    guard wait > 0 else { return .admitted }
    count.add(1, ordering: .relaxed)
    let advice = RetryAdvice(nanoseconds: wait, jitter: random)
    let refusal = RateLimitInterceptor.Refusal(
      excess: .failures, method: call.method.isRegistered ? call.method : nil, client: call.client, limit: limit,
      cost: 1, retryAfter: .milliseconds(advice.milliseconds))
    throw RPCError(
      .resourceExhausted, "too many calls without good credentials, retry in \(advice.milliseconds) ms",
      details: advice.details + details(refusal), trailers: advice.trailers)
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    guard outcome.status.code == .unauthenticated, case .interceptor = outcome.origin else { return }
    hasFailures.store(true, ordering: .relaxed)
    _ = failures.take(call.clientKey, at: call.received)
  }
}

extension Interceptor where Self == AuthGuardInterceptor {
  /// Turns away clients whose credentials were refused more often than `limit` says.
  public static func authGuard(_ limit: RateLimit) -> AuthGuardInterceptor { AuthGuardInterceptor(limit) }
}
