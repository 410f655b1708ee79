import WeirRPC

/// Why a connection was ended for what its peer did; each is logged and counted.
enum Violation: Sendable, Hashable {
  /// Calls cancelled before their answer, or reset by us for broken frames, faster than anybody needs.
  case resets
  /// Bytes that carry no request: empty frames, PRIORITY, SETTINGS, unknown types.
  case overhead
  case pings
  /// No complete preface and SETTINGS in time.
  case handshake
  /// A frame that was begun and not ended in time.
  case unfinishedFrame
  /// The peer takes nothing of what it asked for.
  case stuckWrite
  /// Bytes that are not HTTP/2.
  case notHTTP2
  /// Bytes that are not TLS, or a handshake that failed.
  case tls
  /// A connection to an address that proxies connect to, which begins with no PROXY header.
  case proxyHeader
  /// The same from somebody who is none of its proxies.
  case untrustedProxy

  /// In logs and counters.
  var name: String {
    switch self {
    case .resets: "too_many_resets"
    case .overhead: "too_much_overhead"
    case .pings: "too_many_pings"
    case .handshake: "handshake_timeout"
    case .unfinishedFrame: "unfinished_frame"
    case .stuckWrite: "stuck_write"
    case .notHTTP2: "protocol_error"
    case .tls: "tls_error"
    case .proxyHeader: "proxy_header"
    case .untrustedProxy: "untrusted_proxy"
    }
  }
}

/// Counts what one peer does beside making calls, and says when it is too much. Pure: time comes in with each question.
///
/// What accompanies calls grows with them, so that an honest client is never ended however long it goes on: useful frames
/// and bytes earn overhead, and answered calls earn resets. Beyond that there is an allowance by time.
///
/// nghttp2 bounds CONTINUATION frames, header sizes and unread acknowledgements; its own limit on resets is off, because
/// it cannot tell a client's answer to an early refusal (grpc-go sends one each time) from an attack.
struct ConnectionGuard {
  private var resets: Allowance
  private var overhead: Allowance
  /// Bytes of overhead that useful frames have earned.
  private var earned = 0
  /// Calls among the resets, and calls that had been answered at the last one.
  private var callsReset = 0
  private var callsAnswered = 0
  private let pingInterval: Int64
  private let pingsWithoutCalls: Bool
  private var lastPing: Instant?
  private var pingStrikes = 0

  /// gRFC A8: two pings too early are let pass, the third ends the connection.
  private static let pingStrikesAllowed = 2
  /// Without calls a client has no reason to ping more often than every two hours (gRFC A8).
  private static let idlePingInterval: Int64 = 7_200_000_000_000
  /// Bytes of overhead that a frame with headers or data earns, in either direction: as much as a frame can be padded,
  /// or a dozen frames beside it (WINDOW_UPDATE, PRIORITY, RST_STREAM).
  private static let earnedPerFrame = 256
  /// A byte of overhead is earned by so many bytes of headers and data, in either direction: a client may give back its
  /// window in steps of 104 bytes, for the stream and for the connection.
  private static let bytesPerEarned = 4
  /// What is earned is kept up to here: a client with a large window says late what it has taken.
  private static let mostEarned = 1 << 20

  init(_ configuration: ConnectionPolicy, now: Instant) {
    resets = Allowance(burst: configuration.resetBurst, perSecond: configuration.resetsPerSecond, now: now)
    overhead = Allowance(burst: configuration.overheadBurst, perSecond: configuration.overheadPerSecond, now: now)
    pingInterval = configuration.minimumPingInterval.clampedNanoseconds
    pingsWithoutCalls = configuration.permitsPingsWithoutCalls
  }

  /// A stream ended before its answer was complete. Each call that was answered earns one.
  ///
  /// - Parameters:
  ///   - finished: calls of the connection that have ended so far, without this one.
  ///   - isCall: this one will be among them.
  mutating func reset(finished: Int, isCall: Bool, now: Instant) -> Violation? {
    let answered = max(callsAnswered, finished - callsReset)
    resets.give(answered - callsAnswered)
    callsAnswered = answered
    if isCall { callsReset += 1 }
    return resets.take(1, now: now) ? nil : .resets
  }

  /// Bytes came, `useful` of them as headers or data.
  ///
  /// - Parameters:
  ///   - frames: useful frames of either side, since this was last called.
  ///   - sent: bytes of bodies sent since then.
  mutating func received(_ count: Int, useful: Int, frames: Int, sent: Int, now: Instant) -> Violation? {
    // Less than none is the rest of a frame that an earlier read began, and that was charged then.
    let cost = count - useful
    let gain = frames * Self.earnedPerFrame + max(0, useful + sent) / Self.bytesPerEarned
    earned += gain - cost
    guard earned < 0 else {
      earned = min(earned, Self.mostEarned)
      return nil
    }
    let debt = -earned
    earned = 0
    return overhead.take(debt, now: now) ? nil : .overhead
  }

  /// The peer sent a PING.
  mutating func ping(hasCalls: Bool, now: Instant) -> Violation? {
    defer { lastPing = now }
    let interval = hasCalls || pingsWithoutCalls ? pingInterval : max(pingInterval, Self.idlePingInterval)
    guard let lastPing, now.nanoseconds(since: lastPing) < interval else { return nil }
    pingStrikes += 1
    return pingStrikes > Self.pingStrikesAllowed ? .pings : nil
  }

  /// We sent headers or data: whoever pings around answers does not do it to annoy.
  mutating func sentReply() {
    pingStrikes = 0
    lastPing = nil
  }
}
