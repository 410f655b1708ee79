/// How much one client may ask for: so many calls a second for ever, and so many at once.
public struct RateLimit: Sendable, Hashable {
  /// Calls per 1000 seconds.
  let millitokensPerSecond: Int64
  /// Calls a second, to the thousandth.
  public var perSecond: Double { Double(millitokensPerSecond) / 1000 }
  /// What a bucket that is full holds, in calls.
  public let burst: Int

  /// The highest rate a second, and the highest burst.
  public static let maximum = 1_000_000_000

  /// - Parameter perSecond: calls a second; kept to the thousandth, 0.001 to 1,000,000,000.
  /// - Parameter burst: calls at once after a pause, 1 to 1,000,000,000.
  /// - Throws: `ConfigurationError` for anything else.
  public init(perSecond: Double, burst: Int) throws(ConfigurationError) {
    // Written so that a NaN fails too.
    guard perSecond >= 0.001, perSecond <= Double(Self.maximum) else {
      throw ConfigurationError("a rate is from 0.001 to \(Self.maximum) calls a second, not \(perSecond)")
    }
    guard (1...Self.maximum).contains(burst) else {
      throw ConfigurationError("a burst is from 1 to \(Self.maximum) calls, not \(burst)")
    }
    millitokensPerSecond = Int64((perSecond * 1000).rounded())
    self.burst = burst
  }

  /// For people: `100 calls a second, 200 at once`.
  func description(of things: String = "calls") -> String {
    let rate = millitokensPerSecond % 1000 == 0 ? "\(millitokensPerSecond / 1000)" : "\(perSecond)"
    return "\(rate) \(things) a second, \(burst) at once"
  }
}
