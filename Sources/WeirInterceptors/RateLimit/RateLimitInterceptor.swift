internal import Synchronization
public import WeirRPC

/// Lets each client make so many calls a second and so many at once, and tells it when to come back.
///
/// A client is an IP address (IPv6 by /64), unless another `RateLimitKey` is given. The refusal is `RESOURCE_EXHAUSTED`
/// with `grpc-retry-pushback-ms` and `google.rpc.RetryInfo`, and with whatever details the server adds. Time is the call's
/// own: when its headers were complete.
public final class RateLimitInterceptor: Interceptor {
  public let name = "rate_limit"

  private let table: BucketTable
  private let messages: MessageLimiter?
  /// Counts in place of the table.
  private let limiter: (any Limiter)?
  /// Nil for the client's address, counted in the table.
  private let key: RateLimitKey?
  private let costs: RateLimitCosts?
  private let headers: RateLimitHeaders?
  private let clients: Int
  private let exempt: MethodSet
  private let random: @Sendable (_ bound: Int64) -> Int64
  private let limit: RateLimit
  private let details: @Sendable (Refusal) -> [StatusDetail]
  private let count: Count

  private final class Count: Sendable {
    let refused = Atomic<Int>(0)
  }

  /// One call that was refused, for those who tell its client more.
  public struct Refusal: Sendable {
    /// What there was too much of.
    public enum Excess: String, Sendable, Hashable {
      /// Calls.
      case calls
      /// Messages of a stream.
      case messages
      /// Credentials that were refused: `auth_guard` has turned the client away.
      case failures
    }

    /// What there was too much of.
    public let excess: Excess
    /// Of the service's own spelling; nil for one that nobody serves.
    public let method: Method?
    /// The client that a trusted proxy named, else the connection's peer.
    public let client: Address
    /// The limit that the call, or its message, is over.
    public let limit: RateLimit
    /// Tokens that it would have taken.
    public let cost: Int
    /// When the client may come back, in whole milliseconds; nil when that will not help.
    public let retryAfter: Duration?
  }

  /// - Parameter key: whom calls are counted for.
  /// - Parameter limiter: counts in place of the interceptor's own table, which counts when that fails.
  /// - Parameter costs: what calls of some methods take, beside 1.
  /// - Parameter messages: bounds the request messages of streams too, whatever calls cost; each takes one token of a
  ///   bucket beside the one for calls, in this process. Nil for any number.
  /// - Parameter exempt: methods that cost nothing: health checks, say.
  /// - Parameter tellsClients: whether the trailers of every call say how much is left, in `ratelimit-policy` and
  ///   `ratelimit`.
  /// - Parameter clients: how many clients are remembered at most. One takes about 100 bytes.
  /// - Parameter random: a number from 0 to below `bound`, for the jitter of the advice, and to scatter clients over the
  ///   table.
  /// - Parameter details: what a refusal says to programs beside `RetryInfo`.
  public convenience init(
    _ limit: RateLimit, key: RateLimitKey = .client, by limiter: (any Limiter)? = nil, costs: RateLimitCosts? = nil,
    messages: MessageLimit? = nil, exempt: MethodSet = MethodSet(), tellsClients: Bool = false, clients: Int = 65_536,
    details: @escaping @Sendable (Refusal) -> [StatusDetail] = { _ in [] },
    random: @escaping @Sendable (_ bound: Int64) -> Int64 = { Int64.random(in: 0..<$0) }
  ) {
    self.init(
      limit, key: key, by: limiter, costs: costs, messages: messages, exempt: exempt, tellsClients: tellsClients,
      clients: clients, details: details, random: random, continuing: nil)
  }

  /// As above, with the buckets and the count of refusals of `predecessor`, if that counts for the same clients, and as
  /// many; its own limit holds for them from `applyLimit` on.
  package init(
    _ limit: RateLimit, key: RateLimitKey, by limiter: (any Limiter)? = nil, costs: RateLimitCosts?,
    messages: MessageLimit? = nil, exempt: MethodSet, tellsClients: Bool, clients: Int,
    details: @escaping @Sendable (Refusal) -> [StatusDetail],
    random: @escaping @Sendable (_ bound: Int64) -> Int64 = { Int64.random(in: 0..<$0) },
    continuing predecessor: RateLimitInterceptor?
  ) {
    let seed = UInt64(max(0, random(.max)))
    let counted = predecessor.flatMap { $0.key ?? .client == key && $0.clients == clients ? $0 : nil }
    table = counted?.table ?? BucketTable(limit: limit, capacity: clients, shards: 16, seed: seed)
    self.messages = messages.map {
      MessageLimiter($0, clients: clients, seed: seed, continuing: counted?.messages)
    }
    count = predecessor?.count ?? Count()
    self.clients = clients
    self.key = key.isClient && limiter == nil ? nil : key
    self.limiter = limiter
    self.costs = costs
    headers = tellsClients ? RateLimitHeaders(limit) : nil
    self.exempt = exempt
    self.random = random
    self.limit = limit
    self.details = details
  }

  /// How many calls it decided to refuse, for themselves or for a message; obeyed or not, when it is in shadow.
  public var refusals: Int { count.refused.load(ordering: .relaxed) }

  /// How many messages of streams it decided to have wait; obeyed or not, when it is in shadow.
  public var pacedMessages: Int { messages?.paced ?? 0 }

  /// Whether messages beyond a limit wait.
  var pacesMessages: Bool { messages?.limit.excess == .pace }

  /// The buckets fill by this interceptor's limit from now on.
  package func applyLimit() {
    table.replaceLimit(limit)
    messages?.applyLimit()
  }

  public var placement: ChainPlacement {
    let key = key ?? .client
    return ChainPlacement(requires: key.requires, reads: [.clientAddress], refusesCalls: true)
  }

  public func problems(serving methods: [Method]) -> [String] {
    (costs?.problems(serving: methods) ?? []) + exempt.problems(serving: methods)
  }

  public func policy(for method: Method, principal: String?) -> String? {
    let cost = exempt.contains(method) ? 0 : costs?[method] ?? 1
    let ofStreams = method.kind.clientStreams && !exempt.contains(method) ? messages?.limit.description : nil
    let limits = [cost > 0 ? limit.description() : nil, ofStreams].compactMap { $0 }
    guard !limits.isEmpty else { return "no limit" }
    let whole = "\(limits.joined(separator: "; ")), for each \((key ?? .client).description)"
    return cost <= 1 ? whole : "\(whole); a call counts \(cost) times"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    guard !exempt.contains(call.method) else { return .admitted }
    if let messages, call.method.kind.clientStreams { gate(messages, &call) }
    let cost = costs?[call.method] ?? 1
    guard let key else {
      try take(cost, for: call.clientKey, &call)
      return .admitted
    }
    guard let limiter else {
      try take(cost, for: key.key(of: call), &call)
      return .admitted
    }
    return try ask(limiter, key, cost, &call)
  }

  private func gate(_ messages: MessageLimiter, _ call: inout Call) {
    let client = key.map { $0.key(of: call) } ?? call.clientKey
    call.gateMessages(
      by: RateLimitGate(messages, client, name: name) { call, wait in
        self.refusal(call, .messages, messages.limit.limit, 1, wait)
      })
  }

  /// Takes tokens out of the table.
  @inline(__always) private func take(_ cost: Int, for client: ClientKey, _ call: inout Call) throws(RPCError) {
    let wait = table.take(client, Int128(cost) * TokenBucket.unitsPerToken, at: call.received)
    if headers != nil { call.values[RateLimitHeaders.LevelKey.self] = table.content(client, at: call.received) }
    guard wait > 0 else { return }
    throw refusal(call, .calls, limit, cost, wait)
  }

  /// Lets a limiter take tokens.
  private func ask(
    _ limiter: any Limiter, _ key: RateLimitKey, _ cost: Int, _ call: inout Call
  ) throws(RPCError) -> Admission {
    guard cost > 0 else { return .admitted }
    let request = LimitRequest(key: key.parts(of: call), cost: cost, limit: limit, now: call.received)
    switch limiter.take(request) {
    case .now(let level):
      try obey(level, cost, &call)
      return .admitted
    case .later(let find):
      return .pending { call async throws(RPCError) in
        let level: LimitLevel
        do {
          level = try await find()
        } catch {
          call.log("rate_limit.error", "\(error)")
          return try self.take(cost, for: key.key(of: call), &call)
        }
        try self.obey(level, cost, &call)
      }
    }
  }

  private func obey(_ level: LimitLevel, _ cost: Int, _ call: inout Call) throws(RPCError) {
    if headers != nil {
      call.values[RateLimitHeaders.LevelKey.self] = RateLimitHeaders.Level(
        tokens: Int64(max(0, level.remaining)), nanoseconds: level.refill.clampedNanoseconds)
    }
    guard let wait = level.wait else { return }
    throw refusal(call, .calls, limit, cost, max(1, wait.clampedNanoseconds))
  }

  /// What a handler returns replaces the trailers: the fields come behind it.
  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    guard let headers, let level = call.values[RateLimitHeaders.LevelKey.self] else { return }
    headers.append(level, to: &call.trailers)
  }

  private func refusal(
    _ call: borrowing Call, _ excess: Refusal.Excess, _ limit: RateLimit, _ cost: Int, _ wait: Int64
  ) -> RPCError {
    count.refused.add(1, ordering: .relaxed)
    let isPossible = cost <= limit.burst
    let advice = isPossible ? RetryAdvice(nanoseconds: wait, jitter: random) : .never
    // What nobody serves has whatever name the client likes: it is not repeated.
    let method = call.method.isRegistered ? call.method.path : "the method"
    let what = excess == .calls ? "was called too often" : "was sent messages too often"
    let refusal = Refusal(
      excess: excess, method: call.method.isRegistered ? call.method : nil, client: call.client, limit: limit,
      cost: cost, retryAfter: isPossible ? .milliseconds(advice.milliseconds) : nil)
    return RPCError(
      .resourceExhausted,
      isPossible
        ? "\(method) \(what), retry in \(advice.milliseconds) ms"
        : "\(method) costs \(cost), more than the limit ever allows at once, which is \(limit.burst)",
      details: advice.details + details(refusal), trailers: advice.trailers)
  }
}
