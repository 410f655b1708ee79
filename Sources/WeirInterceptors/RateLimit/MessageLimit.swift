/// How many messages a client may send on its streams, and what becomes of those beyond it.
///
/// ```swift
/// RateLimitInterceptor(calls, messages: MessageLimit(try RateLimit(perSecond: 100, burst: 200), excess: .pace))
/// ```
public struct MessageLimit: Sendable, Hashable {
  /// What becomes of a message beyond the limit.
  public enum Excess: String, Sendable, Hashable, CaseIterable {
    /// It ends its call with `RESOURCE_EXHAUSTED`, as a call beyond the limit ends.
    case refuse
    /// It waits until there is a token for it. No window is given back meanwhile, so that the client waits too.
    case pace
  }

  /// Messages a second, and at once after a pause.
  public let limit: RateLimit
  /// What becomes of those beyond it.
  public let excess: Excess

  /// - Parameters:
  ///   - limit: messages a second, and at once after a pause.
  ///   - excess: what becomes of those beyond it.
  public init(_ limit: RateLimit, excess: Excess) {
    self.limit = limit
    self.excess = excess
  }

  /// For people: `10 messages a second, 20 at once, more wait`.
  var description: String {
    "\(limit.description(of: "messages")), more \(excess == .pace ? "wait" : "are refused")"
  }
}
