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
  /// Connections of one client at a time; 0 for no bound of its own.
  public var maximumConnectionsPerClient = 0
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
  /// The same, a second in the long run.
  public var resetsPerSecond = 100

  /// The defaults.
  public init() {}

  /// Takes over what was given for a flag of `Setting.all`; a text that is no whole number is a problem.
  public mutating func set(_ flag: String, _ text: String?, _ problems: inout Problems) {
    guard let text, let setting = Setting.all.first(where: { $0.flag == flag }) else { return }
    if let value = Int(text) {
      setting.set(value, in: &self)
    } else {
      problems.add("\(flag): \"\(text)\" is not a whole number from \(setting.bounds)")
    }
  }

  /// Takes over what was given for `--rate` and `--burst`.
  public mutating func setLimit(rate: String, burst: String, _ problems: inout Problems) {
    if let value = Double(rate) {
      self.rate = value
    } else {
      problems.add("--rate: \"\(rate)\" is not a number of calls a second")
    }
    if let value = Int(burst) {
      self.burst = value
    } else {
      problems.add("--burst: \"\(burst)\" is not a whole number of calls")
    }
  }

  /// - Throws: all that is out of its range.
  /// - Returns: the limit for the rate limiter.
  public func check() throws(Problems) -> RateLimit {
    var problems = Problems()
    guard let limit = check(&problems), problems.reasons.isEmpty else { throw problems }
    return limit
  }

  /// Adds a problem for each number that is out of its range. Addresses are checked by the server.
  ///
  /// - Returns: the limit for the rate limiter; nil when it is one of the problems.
  @discardableResult public func check(_ problems: inout Problems) -> RateLimit? {
    if listen.isEmpty { problems.add("--listen: there is no address to listen on") }
    for setting in Setting.all {
      guard let value = setting.value(in: self) else { continue }
      if !setting.range.contains(value) { problems.add("\(setting.flag): \(value) is not from \(setting.bounds)") }
    }
    let isRate = problems.attempt("--rate") { try RateLimit(perSecond: rate, burst: 1) } != nil
    let isBurst = problems.attempt("--burst") { try RateLimit(perSecond: 1, burst: burst) } != nil
    return isRate && isBurst ? try? RateLimit(perSecond: rate, burst: burst) : nil
  }
}
