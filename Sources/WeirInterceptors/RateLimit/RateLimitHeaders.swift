internal import WeirRPC

/// What a client is told of its limit: the fields `ratelimit-policy` and `ratelimit` of
/// draft-ietf-httpapi-ratelimit-headers-10, as trailers.
///
/// The quota is the burst, its window the time in which an empty bucket fills.
struct RateLimitHeaders: Sendable {
  private let policy: [UInt8]

  /// How full a bucket was when a call had taken its tokens.
  struct Level: Sendable {
    /// Whole calls.
    var tokens: Int64
    /// Until it is full.
    var nanoseconds: Int64
  }

  /// The level that a call found.
  enum LevelKey: CallKey { typealias Value = Level }

  init(_ limit: RateLimit) {
    let milliseconds = Int64(limit.burst) * 1_000_000 / max(1, limit.millitokensPerSecond)
    policy = Array("\"default\";q=\(limit.burst);w=\(Self.seconds(milliseconds, perSecond: 1000))".utf8)
  }

  func append(_ level: Level, to trailers: inout Metadata) {
    trailers.append(trusted: "ratelimit-policy", value: policy)
    let seconds = Self.seconds(level.nanoseconds, perSecond: 1_000_000_000)
    trailers.append(trusted: "ratelimit", value: Array("\"default\";r=\(level.tokens);t=\(seconds)".utf8))
  }

  /// Rounded up.
  private static func seconds(_ time: Int64, perSecond: Int64) -> Int64 {
    time / perSecond + (time % perSecond > 0 ? 1 : 0)
  }
}
