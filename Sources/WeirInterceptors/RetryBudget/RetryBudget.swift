/// How large a share of a client's calls may be retries before it is told to stop.
public struct RetryBudget: Sendable, Hashable {
  /// What each call that is no retry adds to the budget, in retries.
  let share: Percentage
  /// What time adds to it, and what it holds.
  let limit: RateLimit

  /// A client's budget holds `burst` retries, and is full at first. Each retry takes one. Each other call adds `share` of
  /// one, and time `perSecond`, so that a client with few calls may retry too. While half of the budget or less is left,
  /// the client is told not to retry (gRFC A6, "Throttling Retry Attempts and Hedged RPCs", on the server's side).
  ///
  /// - Parameters:
  ///   - share: retries for each other call.
  ///   - perSecond: retries a second, whatever calls there are; 0.001 to 1,000,000,000.
  ///   - burst: 1 to 1,000,000,000 retries.
  /// - Throws: `ConfigurationError` for anything else.
  public init(share: Percentage, perSecond: Double = 1, burst: Int = 20) throws(ConfigurationError) {
    do throws(ConfigurationError) {
      limit = try RateLimit(perSecond: perSecond, burst: burst)
    } catch {
      throw ConfigurationError("retries: \(error)")
    }
    self.share = share
  }
}
