public import WeirInterceptors
internal import WeirPOSIX

/// What the flags of `keyvalue-server` say, checked; the fields have the flags' names and defaults.
public struct ServerSettings: Sendable, Hashable {
  /// As `Server.init(listen:)` of WeirServer reads them: `IPV4:PORT`, `[IPV6]:PORT`, `unix:PATH`, `systemd`, `fd:NUMBER`, …
  public var listen = ["127.0.0.1:50051"]
  /// Threads that serve connections.
  public var workers = Processors.count
  /// Seconds that calls in flight may go on after the server was told to stop.
  public var gracePeriod = 10
  /// Calls a second, for each client.
  public var rate = KeyValueApp.Configuration.defaultRate
  /// Calls at once, for each client.
  public var burst = KeyValueApp.Configuration.defaultBurst
  /// Bytes of one request message.
  public var maximumReceiveMessage = 4_194_304
  /// Bytes of one response message.
  public var maximumSendMessage = 67_108_864
  /// Bytes of one request's header list: name + value + 32 for each field.
  public var maximumHeaderList = 16_384
  /// Calls that one connection may have open.
  public var maximumConcurrentStreams = 100
  /// Connections at a time.
  public var maximumConnections = 10_000
  /// Seconds that any call may take, whatever its client asks for; 0 for ever.
  public var maximumDeadline = 0
  /// Seconds that clients are still served after health has gone down.
  public var drainDelay = 0
  /// Response bytes that may wait for one client; its further calls wait.
  public var maximumBufferedResponses = 1_048_576
  /// Response bytes that may wait for all clients together.
  public var maximumBufferedResponsesTotal = 268_435_456
  /// Request bytes that one client may leave incomplete or unread.
  public var maximumBufferedRequests = 16_777_216
  /// Bytes of memory that one client's requests may take decoded, one of them or several; nil for 64 times
  /// `maximumReceiveMessage`, at least 256 MiB.
  public var maximumDecodedRequests: Int?
  /// Bytes of memory that the decoded requests of all clients may take; nil for four times as much as those of one.
  public var maximumDecodedRequestsTotal: Int?
  /// Calls at a time whose handlers wait for something.
  public var maximumCallsInFlight = 100_000
  /// Seconds of silence after which a client is asked whether it is there; 0 never.
  public var keepaliveTime = 7200
  /// Seconds that its answer may take.
  public var keepaliveTimeout = 20
  /// The least seconds between two pings of a client; the third that is earlier ends its connection.
  public var minimumPingInterval = 300
  /// Seconds that a connection may be without calls; 0 for ever.
  public var maximumIdle = 0
  /// Seconds after which a client is sent to a new connection, give or take a tenth; 0 never.
  public var maximumAge = 0
  /// Seconds that its calls may go on then; 0 for ever.
  public var maximumAgeGrace = 0
  /// Seconds for a client to say what HTTP/2 and TLS demand at the start, and to end a frame it began.
  public var handshakeTimeout = 10
  /// Seconds that a unary request may pause before it is complete.
  public var requestIdleTimeout = 60
  /// Seconds that a unary request may take to be complete.
  public var requestTimeout = 300
  /// Seconds that a client may take nothing of what waits for it.
  public var sendTimeout = 30
  /// Calls that one client may end before their answer: at once, and a second.
  public var resetBurst = 1000
  public var resetsPerSecond = 100

  public init() {}

  /// - Throws: `ConfigurationError` that names the flag, and what it takes, when a number is out of its range.
  /// - Returns: the limit for the rate limiter.
  public func check() throws(ConfigurationError) -> RateLimit {
    guard !listen.isEmpty else { throw ConfigurationError("--listen: there is no address to listen on") }
    try Self.check("--workers", workers, 1...1024)
    try Self.check("--grace-period", gracePeriod, 0...86_400)
    try Self.check("--max-receive-message", maximumReceiveMessage, 1...1 << 30)
    try Self.check("--max-send-message", maximumSendMessage, 1...1 << 30)
    try Self.check("--max-header-list", maximumHeaderList, 1024...1 << 20)
    try Self.check("--max-concurrent-streams", maximumConcurrentStreams, 1...100_000)
    try Self.check("--max-connections", maximumConnections, 1...1_000_000)
    try Self.check("--max-deadline", maximumDeadline, 0...100_000_000)
    try Self.check("--drain-delay", drainDelay, 0...86_400)
    try Self.check("--max-buffered-responses", maximumBufferedResponses, 65_536...1 << 30)
    try Self.check("--max-buffered-responses-total", maximumBufferedResponsesTotal, 1 << 20...1 << 40)
    try Self.check("--max-buffered-requests", maximumBufferedRequests, 65_536...1 << 30)
    try Self.check("--max-decoded-requests", maximumDecodedRequests ?? 1 << 20, 65_536...1 << 40)
    try Self.check("--max-decoded-requests-total", maximumDecodedRequestsTotal ?? 1 << 20, 1 << 20...1 << 40)
    try Self.check("--max-calls-in-flight", maximumCallsInFlight, 1...10_000_000)
    try Self.check("--keepalive-time", keepaliveTime, 0...1_000_000)
    try Self.check("--keepalive-timeout", keepaliveTimeout, 1...86_400)
    try Self.check("--min-ping-interval", minimumPingInterval, 0...1_000_000)
    try Self.check("--max-connection-idle", maximumIdle, 0...100_000_000)
    try Self.check("--max-connection-age", maximumAge, 0...100_000_000)
    try Self.check("--max-connection-age-grace", maximumAgeGrace, 0...100_000_000)
    try Self.check("--handshake-timeout", handshakeTimeout, 1...3600)
    try Self.check("--request-idle-timeout", requestIdleTimeout, 1...86_400)
    try Self.check("--request-timeout", requestTimeout, 1...86_400)
    try Self.check("--send-timeout", sendTimeout, 1...86_400)
    try Self.check("--reset-burst", resetBurst, 1...1_000_000)
    try Self.check("--resets-per-second", resetsPerSecond, 1...1_000_000)
    return try Self.limit(rate: rate, burst: burst)
  }

  /// The limit that two flags ask for.
  ///
  /// - Throws: `ConfigurationError` that names the flag at fault.
  public static func limit(rate: Double, burst: Int) throws(ConfigurationError) -> RateLimit {
    do throws(ConfigurationError) {
      _ = try RateLimit(perSecond: rate, burst: 1)
    } catch {
      throw ConfigurationError("--rate: \(error)")
    }
    do throws(ConfigurationError) {
      return try RateLimit(perSecond: rate, burst: burst)
    } catch {
      throw ConfigurationError("--burst: \(error)")
    }
  }

  private static func check(_ flag: String, _ value: Int, _ range: ClosedRange<Int>) throws(ConfigurationError) {
    guard range.contains(value) else {
      throw ConfigurationError("\(flag): \(value) is not from \(range.lowerBound) to \(range.upperBound)")
    }
  }
}
