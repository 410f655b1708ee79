/// How the server treats connections over time. All times are milliseconds; nil means never.
public struct ConnectionPolicy: Sendable, Hashable {
  /// Silence after which the server asks whether the client is still there (gRFC A8: two hours).
  public var keepaliveTime: Int? = 7_200_000
  /// How long it waits for the answer.
  public var keepaliveTimeout = 20_000
  /// The least time between two pings of a client with calls; the third that is earlier ends the connection.
  public var minimumPingInterval = 300_000
  /// Whether that interval holds for clients without calls too; otherwise theirs is two hours.
  public var permitsPingsWithoutCalls = false
  /// How long a connection may be without calls before it is sent away.
  public var maximumIdle: Int?
  /// How old a connection may get before it is sent away; spread by a tenth either way, so that not all go at once.
  public var maximumAge: Int?
  /// How long calls may go on after that.
  public var maximumAgeGrace: Int?
  /// For the TLS handshake, the preface and the first SETTINGS; also for a frame that was begun to be ended.
  public var handshakeTimeout = 10_000
  /// How long a unary request may pause before it is complete.
  public var requestIdleTimeout = 60_000
  /// How long a unary request may take to be complete, however little at a time.
  public var requestTimeout = 300_000
  /// How long a client may take nothing of what waits for it: its system of what was written, which ends the connection,
  /// or the client of a stream, whose window is shut, which resets the stream with `CANCEL`.
  public var sendTimeout = 30_000
  /// Streams that end before their answer, or are refused because there are too many: how many at once, and a second,
  /// beside one for each call that was answered.
  public var resetBurst = 1000
  public var resetsPerSecond = 100
  /// Bytes received in frames that are neither headers nor data: how many at once, and a second, beyond what the calls
  /// of the connection explain, which grows with their frames and bytes.
  public var overheadBurst = 65_536
  public var overheadPerSecond = 16_384

  public init() {}
}
