/// A flag that takes a whole number: which field it fills, and what it may be.
struct Setting: Sendable {
  private enum Field: Sendable {
    case always(any WritableKeyPath<ServerSettings, Int> & Sendable)
    /// Follows from other settings unless it is given.
    case optional(any WritableKeyPath<ServerSettings, Int?> & Sendable)
  }

  let flag: String
  let range: ClosedRange<Int>
  private let field: Field

  private init(_ flag: String, _ field: any WritableKeyPath<ServerSettings, Int> & Sendable, _ range: ClosedRange<Int>)
  {
    self.flag = flag
    self.field = .always(field)
    self.range = range
  }

  private init(
    _ flag: String, optional field: any WritableKeyPath<ServerSettings, Int?> & Sendable, _ range: ClosedRange<Int>
  ) {
    self.flag = flag
    self.field = .optional(field)
    self.range = range
  }

  func value(in settings: ServerSettings) -> Int? {
    switch field {
    case .always(let path): settings[keyPath: path]
    case .optional(let path): settings[keyPath: path]
    }
  }

  func set(_ value: Int, in settings: inout ServerSettings) {
    switch field {
    case .always(let path): settings[keyPath: path] = value
    case .optional(let path): settings[keyPath: path] = value
    }
  }

  var bounds: String { "\(range.lowerBound) to \(range.upperBound)" }

  static let all = [
    Setting("--workers", \.workers, 1...1024),
    Setting("--grace-period", \.gracePeriod, 0...86_400),
    Setting("--max-receive-message", \.maximumReceiveMessage, 1...1 << 30),
    Setting("--max-send-message", \.maximumSendMessage, 1...1 << 30),
    Setting("--max-header-list", \.maximumHeaderList, 1024...1 << 20),
    Setting("--max-concurrent-streams", \.maximumConcurrentStreams, 1...100_000),
    Setting("--max-connections", \.maximumConnections, 1...1_000_000),
    Setting("--max-connections-per-client", \.maximumConnectionsPerClient, 0...1_000_000),
    Setting("--max-deadline", \.maximumDeadline, 0...100_000_000),
    Setting("--drain-delay", \.drainDelay, 0...86_400),
    Setting("--max-buffered-responses", \.maximumBufferedResponses, 65_536...1 << 30),
    Setting("--max-buffered-responses-total", \.maximumBufferedResponsesTotal, 1 << 20...1 << 40),
    Setting("--max-buffered-requests", \.maximumBufferedRequests, 65_536...1 << 30),
    Setting("--max-decoded-requests", optional: \.maximumDecodedRequests, 65_536...1 << 40),
    Setting("--max-decoded-requests-total", optional: \.maximumDecodedRequestsTotal, 1 << 20...1 << 40),
    Setting("--max-calls-in-flight", \.maximumCallsInFlight, 1...10_000_000),
    Setting("--keepalive-time", \.keepaliveTime, 0...1_000_000),
    Setting("--keepalive-timeout", \.keepaliveTimeout, 1...86_400),
    Setting("--min-ping-interval", \.minimumPingInterval, 0...1_000_000),
    Setting("--max-connection-idle", \.maximumIdle, 0...100_000_000),
    Setting("--max-connection-age", \.maximumAge, 0...100_000_000),
    Setting("--max-connection-age-grace", \.maximumAgeGrace, 0...100_000_000),
    Setting("--handshake-timeout", \.handshakeTimeout, 1...3600),
    Setting("--request-idle-timeout", \.requestIdleTimeout, 1...86_400),
    Setting("--request-timeout", \.requestTimeout, 1...86_400),
    Setting("--send-timeout", \.sendTimeout, 1...86_400),
    Setting("--reset-burst", \.resetBurst, 1...1_000_000),
    Setting("--resets-per-second", \.resetsPerSecond, 1...1_000_000),
  ]
}
