/// How the server treats connections over time; nil means never.
public struct ConnectionPolicy: Sendable, Hashable {
  /// Silence after which the server asks whether the client is still there (gRFC A8: two hours).
  public var keepaliveTime: Duration? = .seconds(7200)
  /// How long it waits for the answer.
  public var keepaliveTimeout = Duration.seconds(20)
  /// The least time between two pings of a client with calls; the third that is earlier ends the connection.
  public var minimumPingInterval = Duration.seconds(300)
  /// Whether that interval holds for clients without calls too; otherwise theirs is two hours.
  public var permitsPingsWithoutCalls = false
  /// How long a connection may be without calls before it is sent away.
  public var maximumIdle: Duration?
  /// How old a connection may get before it is sent away; spread by a tenth either way, so that not all go at once.
  public var maximumAge: Duration?
  /// How long calls may go on after that.
  public var maximumAgeGrace: Duration?
  /// For the TLS handshake, the preface and the first SETTINGS; also for a frame that was begun to be ended.
  public var handshakeTimeout = Duration.seconds(10)
  /// How long a unary request may pause before it is complete.
  public var requestIdleTimeout = Duration.seconds(60)
  /// How long a unary request may take to be complete, however little at a time.
  public var requestTimeout = Duration.seconds(300)
  /// How long a client may take nothing of what waits for it, which ends the connection: its system nothing of what was
  /// written, or its windows nothing of what is yet to be. Who takes nothing of one stream, and something of others, has that
  /// stream reset with `CANCEL`.
  public var sendTimeout = Duration.seconds(30)
  /// How long a client that has got all there was may leave its side of a connection open that we have ended (nginx:
  /// `lingering_timeout`). Until then what it sends is read and dropped.
  public var lingerTimeout = Duration.seconds(5)
  /// Streams that end before their answer, or are refused because there are too many: how many at once, and a second,
  /// beside one for each call that was answered.
  public var resetBurst = 1000
  public var resetsPerSecond = 100
  /// Bytes received in frames that are neither headers nor data: how many at once, and a second, beyond what the calls
  /// of the connection explain, which grows with their frames and bytes.
  public var overheadBurst = 65_536
  public var overheadPerSecond = 16_384

  /// `TCP_USER_TIMEOUT` (gRFC A18); nil leaves it to the system. The kernel counts a shut window too, so that it is longer
  /// than all that judges the client: only what that cannot see is left to it.
  var userTimeout: Duration? {
    guard keepaliveTime != nil else { return nil }
    return min(keepaliveTimeout, Self.longest) + min(sendTimeout, Self.longest) + Self.tickTime
  }

  /// Connections are looked at once a second; some looks may be late.
  private static let tickTime = Duration.seconds(5)
  /// No timer of the system is longer: its milliseconds are 32 bits with a sign.
  private static let longest = Duration.seconds(2_000_000)

  /// The defaults; change what should differ.
  public init() {}
}
