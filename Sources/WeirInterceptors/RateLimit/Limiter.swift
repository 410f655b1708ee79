public import WeirRPC

/// Counts calls against a limit in place of `RateLimitInterceptor`'s own table, which is for one process: for all servers
/// of a service together, say, in a store that they share.
///
/// ```swift
/// final class SharedLimiter: Limiter {
///   func take(_ request: LimitRequest) -> LimitAnswer {
///     .later { try await self.store.take(request.cost, from: request.key.joined(separator: " "), request.limit) }
///   }
/// }
/// ```
public protocol Limiter: AnyObject, Sendable {
  /// Takes the tokens of one call, all or none.
  ///
  /// Asked for on the thread of the call, which must not wait: what takes time is answered `later`. How long that may
  /// take is the limiter's to bound; the call's own deadline holds in any case.
  func take(_ request: LimitRequest) -> LimitAnswer
}

/// What a `Limiter` is asked to take.
public struct LimitRequest: Sendable, Hashable {
  /// Whom the call is counted for: an element for each part of the `RateLimitKey`, such as `client=192.0.2.1`,
  /// `client=2001:db8::/64`, `principal=ann`, `method=/shop.v1.Orders/Report`, `x-tenant=blue`. The same in every process.
  public let key: [String]
  /// Tokens, from 0.
  public let cost: Int
  /// How fast a bucket fills, and what it holds.
  public let limit: RateLimit
  /// When the call's headers were complete, by this server's own clock.
  public let now: Instant
}

/// What a `Limiter` says to a call.
public enum LimitAnswer: Sendable {
  /// It is known already.
  case now(LimitLevel)
  /// The closure finds it out. When it throws, the call counts against the interceptor's own table: a store that is down
  /// neither stops a server nor leaves it without a limit.
  case later(@Sendable () async throws -> LimitLevel)
}

/// How full a bucket is after a call was counted, or was not.
public struct LimitLevel: Sendable, Hashable {
  /// Nil when the tokens were taken; else none was, and this is the time until there will be enough.
  public var wait: Duration?
  /// Whole tokens that are left.
  public var remaining: Int
  /// Until the bucket is full again.
  public var refill: Duration

  /// - Parameters:
  ///   - wait: the time until there are enough tokens, when there were not; nil when they were taken.
  ///   - remaining: whole tokens that are left.
  ///   - refill: until the bucket is full again.
  public init(wait: Duration? = nil, remaining: Int, refill: Duration = .zero) {
    self.wait = wait
    self.remaining = remaining
    self.refill = refill
  }
}
