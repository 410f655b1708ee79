/// Timers and counters of each connection. A time of nil means never.
public struct ConnectionPolicy: Sendable, Hashable {
  /// Pings a client after this time without data from it (gRFC A8).
  public var keepaliveTime: Duration? = .seconds(7200)
  /// Closes a connection whose client does not answer a ping for this long.
  public var keepaliveTimeout = Duration.seconds(20)
  /// Minimum time between two pings of a client with calls; the third that is earlier closes its connection.
  public var minimumPingInterval = Duration.seconds(300)
  /// Whether that interval holds for clients without calls too; otherwise theirs is two hours.
  public var permitsPingsWithoutCalls = false
  /// Sends GOAWAY to a connection that has had no calls for this long.
  public var maximumIdle: Duration?
  /// Sends GOAWAY to a connection of this age; spread by a tenth either way, so that connections do not all go at once.
  public var maximumAge: Duration?
  /// Time for the calls of such a connection to finish.
  public var maximumAgeGrace: Duration?
  /// Timeout for the TLS handshake, the preface and the first SETTINGS, and for a frame to be complete.
  public var handshakeTimeout = Duration.seconds(10)
  /// Resets a unary call whose request pauses for this long.
  public var requestIdleTimeout = Duration.seconds(60)
  /// Resets a unary call whose request is not complete after this time.
  public var requestTimeout = Duration.seconds(300)
  /// Closes a connection whose client accepts no data for this long: its system none of what was written, or its windows
  /// none of what is to follow. A client that accepts data of other streams has the stream that waits reset with `CANCEL`.
  public var sendTimeout = Duration.seconds(30)
  /// How long a client may leave its side open after it has got all there was and our side has ended (nginx:
  /// `lingering_timeout`). Until then what it sends is read and dropped.
  public var lingerTimeout = Duration.seconds(5)
  /// Streams that end before their answer, or are refused because there are too many: how many at once, beside one for
  /// each call that was answered.
  public var resetBurst = 1000
  /// How many of these there may be a second.
  public var resetsPerSecond = 100
  /// Bytes received in frames that are neither headers nor data: how many at once, beyond what the calls of the connection
  /// explain, which grows with their frames and bytes.
  public var overheadBurst = 65_536
  /// How many of these there may be a second.
  public var overheadPerSecond = 16_384

  /// `TCP_USER_TIMEOUT` (gRFC A18); nil leaves it to the system. The kernel counts a shut window too, so that it is longer
  /// than every timer here: it is for what those cannot see.
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
