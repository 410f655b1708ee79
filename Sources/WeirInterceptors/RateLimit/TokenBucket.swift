internal import WeirRPC

/// What one client may still ask for: a bucket that fills at a steady rate and gives a token to each call.
///
/// Time only adds to it when somebody looks. Arithmetic is in whole numbers and exact: one token is 10¹² units, and a
/// rate of r thousandths of a token a second is r units a nanosecond. Everything saturates; a clock that seems to go
/// back adds nothing. 128 bits hold the largest burst, which 64 do not.
struct TokenBucket: Sendable, Hashable {
  static let unitsPerToken: Int128 = 1_000_000_000_000

  private var units: Int128
  private var updated: Instant

  /// A full bucket.
  init(_ limit: RateLimit, at now: Instant) {
    units = Self.capacity(limit)
    updated = now
  }

  /// Takes tokens, all or none.
  ///
  /// - Parameter cost: in units.
  /// - Returns: 0 when there were enough; otherwise in how many nanoseconds there will be, at least 1.
  @inline(__always) mutating func take(_ limit: RateLimit, _ cost: Int128 = Self.unitsPerToken, at now: Instant)
    -> Int64
  {
    units = level(limit, at: now)
    updated = max(updated, now)
    guard units < cost else {
      units -= cost
      return 0
    }
    let missing = cost - units
    return Int64(clamping: (missing - 1) / Int128(limit.millitokensPerSecond) + 1)
  }

  /// Takes tokens now that may be there only later: the bucket may owe some.
  ///
  /// - Parameter cost: in units.
  /// - Returns: 0 when there were enough; otherwise in how many nanoseconds there will be, at least 1.
  mutating func reserve(_ limit: RateLimit, _ cost: Int128 = Self.unitsPerToken, at now: Instant) -> Int64 {
    units = level(limit, at: now) - cost
    updated = max(updated, now)
    return units >= 0 ? 0 : Int64(clamping: (-units - 1) / Int128(limit.millitokensPerSecond) + 1)
  }

  /// Puts tokens back that were taken and not used.
  mutating func giveBack(_ limit: RateLimit, _ cost: Int128 = Self.unitsPerToken, at now: Instant) {
    units = min(level(limit, at: now) + cost, Self.capacity(limit))
    updated = max(updated, now)
  }

  /// Whole tokens that are there, and in how many nanoseconds the bucket will be full.
  func content(_ limit: RateLimit, at now: Instant) -> RateLimitHeaders.Level {
    let units = level(limit, at: now)
    let missing = Self.capacity(limit) - units
    return RateLimitHeaders.Level(
      tokens: Int64(clamping: units / Self.unitsPerToken),
      nanoseconds: missing == 0 ? 0 : Int64(clamping: (missing - 1) / Int128(limit.millitokensPerSecond) + 1))
  }

  /// Whether there is half of a full bucket, or less.
  func isHalfEmpty(_ limit: RateLimit, at now: Instant) -> Bool {
    2 * level(limit, at: now) <= Self.capacity(limit)
  }

  /// Whether forgetting the bucket would make no difference.
  func isFull(_ limit: RateLimit, at now: Instant) -> Bool { level(limit, at: now) == Self.capacity(limit) }

  /// Cannot overflow: a gain is at most 2⁶³ nanoseconds times 10¹² units, a capacity 10²¹, and what is owed a token for
  /// each open stream.
  @inline(__always) private func level(_ limit: RateLimit, at now: Instant) -> Int128 {
    let elapsed = Int128(max(0, now.nanoseconds(since: updated)))
    return min(units + elapsed * Int128(limit.millitokensPerSecond), Self.capacity(limit))
  }

  @inline(__always) private static func capacity(_ limit: RateLimit) -> Int128 { Int128(limit.burst) * unitsPerToken }
}
