internal import Synchronization
public import WeirRPC

/// Lets each client make so many calls a second and so many at once, and tells it when to come back.
///
/// A client is an IP address (IPv6 by /64). The refusal is `RESOURCE_EXHAUSTED` with `grpc-retry-pushback-ms` and
/// `google.rpc.RetryInfo`, and with whatever details the server adds. Time is the call's own: when its headers were complete.
public final class RateLimitInterceptor: Interceptor {
  public let name = "rate_limit"

  private let table: BucketTable
  private let exempt: MethodSet
  private let random: @Sendable (_ bound: Int64) -> Int64
  private let limit: RateLimit
  private let details: @Sendable (Refusal) -> [StatusDetail]
  private let count = Atomic<Int>(0)

  /// One call that was refused, for those who tell its client more.
  public struct Refusal: Sendable {
    /// Of the service's own spelling; nil for one that nobody serves.
    public let method: Method?
    /// The client that a trusted proxy named, else the connection's peer.
    public let client: Address
    public let limit: RateLimit
    /// When the client may come back; whole milliseconds.
    public let retryAfter: Duration
  }

  /// - Parameter exempt: methods that cost nothing: health checks, say.
  /// - Parameter clients: how many clients are remembered at most. One takes about 100 bytes.
  /// - Parameter random: a number from 0 to below `bound`, for the jitter of the advice, and to scatter clients over the
  ///   table.
  /// - Parameter details: what a refusal says to programs beside `RetryInfo`.
  public init(
    _ limit: RateLimit, exempt: MethodSet = MethodSet(), clients: Int = 65_536,
    details: @escaping @Sendable (Refusal) -> [StatusDetail] = { _ in [] },
    random: @escaping @Sendable (_ bound: Int64) -> Int64 = { Int64.random(in: 0..<$0) }
  ) {
    table = BucketTable(limit: limit, capacity: clients, shards: 16, seed: UInt64(max(0, random(.max))))
    self.exempt = exempt
    self.random = random
    self.limit = limit
    self.details = details
  }

  /// How many calls were refused.
  public var refusals: Int { count.load(ordering: .relaxed) }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    guard !exempt.contains(call.method) else { return .admitted }
    let wait = table.take(call.clientKey, at: call.received)
    guard wait > 0 else { return .admitted }
    count.add(1, ordering: .relaxed)
    let advice = RetryAdvice(nanoseconds: wait, jitter: random)
    // What nobody serves has whatever name the client likes: it is not repeated.
    let method = call.method.isRegistered ? call.method.path : "the method"
    let refusal = Refusal(
      method: call.method.isRegistered ? call.method : nil, client: call.client, limit: limit,
      retryAfter: .milliseconds(advice.milliseconds))
    throw RPCError(
      .resourceExhausted, "\(method) was called too often, retry in \(advice.milliseconds) ms",
      details: [advice.detail] + details(refusal), trailers: advice.trailers)
  }
}
