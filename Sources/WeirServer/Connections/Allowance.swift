import WeirRPC

/// How much of something a peer may do: a burst at once, and so much a second in the long run.
struct Allowance {
  let burst: Int64
  let perSecond: Int64
  /// In billionths, so that nothing is lost to rounding between two moments.
  private var credit: Int64
  private var updated: Instant

  private static let scale: Int64 = 1_000_000_000

  /// - Parameters:
  ///   - burst: at most four billion.
  ///   - perSecond: at most four billion.
  init(burst: Int, perSecond: Int, now: Instant) {
    self.burst = min(Int64(clamping: burst), 4_000_000_000)
    self.perSecond = min(Int64(clamping: perSecond), 4_000_000_000)
    credit = self.burst * Self.scale
    updated = now
  }

  /// Takes `amount` out.
  ///
  /// - Returns: false when the allowance is overdrawn.
  mutating func take(_ amount: Int, now: Instant) -> Bool {
    let full = burst * Self.scale
    let elapsed = max(0, now.nanoseconds(since: updated))
    updated = max(updated, now)
    let (gained, overflow) = elapsed.multipliedReportingOverflow(by: perSecond)
    credit = overflow || full - credit < gained ? full : credit + gained
    let (cost, tooMuch) = Int64(clamping: amount).multipliedReportingOverflow(by: Self.scale)
    if tooMuch { return false }
    // Never deeper in debt than one burst: what comes back after a silence must be heard again.
    credit = max(-full, credit.subtractingReportingOverflow(cost).partialValue)
    return credit >= 0
  }

  /// Gives `amount` back, up to the burst.
  mutating func give(_ amount: Int) {
    let (gained, overflow) = Int64(clamping: amount).multipliedReportingOverflow(by: Self.scale)
    let full = burst * Self.scale
    credit = overflow || full - credit < gained ? full : credit + gained
  }
}
