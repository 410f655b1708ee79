public import WeirJSON
public import WeirRPC

/// What a harness drives, and how much it bears.
public struct HarnessConfiguration: Sendable {
  /// What is served.
  public var services: [any RPCService]
  /// What every call passes before its handler, from the outside in.
  public var interceptors: [any Interceptor]
  /// What calls take for the time.
  public var clock: HarnessClock
  /// Bounds of lines, messages and calls.
  public var limits: HarnessLimits
  /// What `grpc_interceptor_stats` answers.
  public var statistics: @Sendable () -> HarnessStatistics
  /// Takes what is said to people: lines that are no messages. Printable ASCII.
  public var report: @Sendable (String) -> Void
  /// Called when the input has ended and calls are answered, before streams are asked to come to an end.
  public var onDrain: @Sendable () -> Void

  /// - Parameters:
  ///   - services: what is served.
  ///   - statistics: answers `grpc_interceptor_stats`.
  ///   - report: takes lines for people.
  public init(
    services: [any RPCService], interceptors: [any Interceptor] = [], clock: HarnessClock = .system,
    limits: HarnessLimits = .standard,
    statistics: @escaping @Sendable () -> HarnessStatistics, report: @escaping @Sendable (String) -> Void,
    onDrain: @escaping @Sendable () -> Void = {}
  ) {
    self.services = services
    self.interceptors = interceptors
    self.clock = clock
    self.limits = limits
    self.statistics = statistics
    self.report = report
    self.onDrain = onDrain
  }
}

/// The maxima of a harness.
public struct HarnessLimits: Sendable, Hashable {
  /// Bytes of a line. A longer one is reported and skipped, and never held.
  public var lineLength: Int
  /// Depth and memory of the JSON in a line.
  public var json: JSONLimits
  /// Streams open at a time, of both kinds.
  public var openStreams: Int
  /// Bytes of messages, of all streams together, that handlers have not asked for yet.
  public var pendingBytes: Int
  /// How long streams may go on after the end of the input.
  public var streamGrace: Duration
  /// How long a call may go on after the end of the input.
  public var callGrace: Duration

  /// All of them; `standard` are those that the harness has.
  public init(
    lineLength: Int, json: JSONLimits, openStreams: Int, pendingBytes: Int, streamGrace: Duration, callGrace: Duration
  ) {
    self.lineLength = lineLength
    self.json = json
    self.openStreams = openStreams
    self.pendingBytes = pendingBytes
    self.streamGrace = streamGrace
    self.callGrace = callGrace
  }

  /// 16 MiB a line, 2047 levels and 128 MiB of JSON, 128 streams with 32 MiB waiting, and one second of grace for
  /// streams, five for calls.
  public static let standard = HarnessLimits(
    lineLength: 16 << 20, json: .standard, openStreams: 128, pendingBytes: 32 << 20, streamGrace: .seconds(1),
    callGrace: .seconds(5))
}

/// What the interceptors have counted.
public struct HarnessStatistics: Sendable, Hashable {
  /// Calls and streams that the chain saw, refused ones too.
  public var totalRequests: Int
  /// Refusals by `auth`.
  public var authFailures: Int
  /// Refusals by `rate_limit`.
  public var rateLimited: Int

  /// Counts from the start of the process on.
  public init(totalRequests: Int, authFailures: Int, rateLimited: Int) {
    self.totalRequests = totalRequests
    self.authFailures = authFailures
    self.rateLimited = rateLimited
  }
}
