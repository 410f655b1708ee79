internal import WeirMemory
public import WeirRPC

/// Counts calls and their latencies, by method and status, for a page of metrics.
///
/// Stands outermost, or behind logging: what stands outside of it cannot be seen in the figures. Every method that is
/// served has its counters from the start; all other methods that clients ask for share one set, called `other`. Each
/// worker has counters of its own, which are summed when they are read: a call takes no lock and no memory.
///
/// The families are those of go-grpc-middleware and of gRFC A66, see `write(to:)`.
public final class CallMetrics: Interceptor {
  public let name = "metrics"

  private let places: MethodPlaces
  private let counters: SharedCounters
  private let buckets = LatencyBuckets()
  private let refusals = RefusalCounts()

  /// Retries are told apart by their previous attempts up to this number, which stands for more too.
  static let attemptsKnown = 3

  /// Sets of counters. Worker n has the one numbered n modulo this.
  private static let shards = 16

  /// - Parameter services: all that is served. Methods of others count as `other`.
  /// - Throws: `ServiceError` when a method has no handler.
  public init(services: [any RPCService]) throws(ServiceError) {
    places = try MethodPlaces(of: services)
    counters = SharedCounters(count: Self.shards * places.count * Field.stride)
  }

  public var placement: ChainPlacement { ChainPlacement(recordsCalls: true) }

  public func policy(for method: Method, principal: String?) -> String? {
    places.place(of: method) == places.other ? "counted as other" : "counted"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    let base = base(of: call)
    counters.add(1, at: base &+ Field.started)
    let attempts = call.previousAttempts
    if attempts > 0 { counters.add(1, at: base &+ Field.retries &+ min(attempts, Self.attemptsKnown) &- 1) }
    return .admitted
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    let base = base(of: call)
    // Nobody was asked about a call that the protocol refused.
    if call.isRefusedByProtocol { counters.add(1, at: base &+ Field.started) }
    counters.add(outcome.received.messages, at: base &+ Field.messagesReceived)
    counters.add(outcome.sent.messages, at: base &+ Field.messagesSent)
    counters.add(outcome.received.bytes, at: base &+ Field.bytesReceived)
    counters.add(outcome.sent.bytes, at: base &+ Field.bytesSent)
    let elapsed = max(0, Int(outcome.finished.nanoseconds(since: call.received)))
    let series = base &+ Field.series(of: outcome.status.code)
    counters.add(elapsed, at: series &+ Field.sum)
    counters.add(1, at: series &+ Field.buckets &+ buckets.index(of: elapsed))
    if case .interceptor(let name) = outcome.origin { refusals.add(name) }
  }

  private func base(of call: borrowing Call) -> Int {
    let shard = call.connection.worker & (Self.shards &- 1)
    return (shard &* places.count &+ places.place(of: call.method)) &* Field.stride
  }

  // MARK: Reading

  /// The figures of one method, of all workers together.
  struct Figures {
    let method: Method?
    private let values: [Int]

    fileprivate init(_ method: Method?, _ values: [Int]) {
      self.method = method
      self.values = values
    }

    var started: Int { values[Field.started] }
    var messagesReceived: Int { values[Field.messagesReceived] }
    var messagesSent: Int { values[Field.messagesSent] }
    var bytesReceived: Int { values[Field.bytesReceived] }
    var bytesSent: Int { values[Field.bytesSent] }

    /// Calls whose client had made them so often before, or more often for `attemptsKnown`.
    func retries(after attempts: Int) -> Int { values[Field.retries + attempts - 1] }

    /// Calls that ended with a code.
    func handled(_ code: StatusCode) -> Int { buckets(code).reduce(0, +) }

    /// Calls that ended.
    var handled: Int { StatusCode.allCases.reduce(0) { $0 + handled($1) } }

    /// Nanoseconds that calls which ended with a code took.
    func sum(_ code: StatusCode) -> Int { values[Field.series(of: code) + Field.sum] }

    /// Calls that ended with a code, by `LatencyBuckets`.
    func buckets(_ code: StatusCode) -> ArraySlice<Int> {
      let start = Field.series(of: code) + Field.buckets
      return values[start..<start + LatencyBuckets.count]
    }
  }

  /// Of each method that is served, and at the end of all others together.
  var figures: [Figures] {
    (0..<places.count).map { place in
      var values = [Int](repeating: 0, count: Field.stride)
      for shard in 0..<Self.shards {
        let base = (shard * places.count + place) * Field.stride
        for field in 0..<Field.stride { values[field] += counters.value(at: base + field) }
      }
      return Figures(place < places.other ? places.methods[place] : nil, values)
    }
  }

  /// Calls that interceptors refused, by the interceptor's name.
  var refused: [(name: String, count: Int)] { refusals.all }

  /// Where each counter of a method lies among the method's.
  private enum Field {
    static let started = 0
    static let messagesReceived = 1
    static let messagesSent = 2
    static let bytesReceived = 3
    static let bytesSent = 4
    /// A counter for each number of previous attempts that is known.
    static let retries = 5
    /// Of the series of a code: nanoseconds, then the buckets.
    static let sum = 0
    static let buckets = 1

    static let seriesStride = 1 + LatencyBuckets.count
    static let stride = 8 + 17 * seriesStride

    static func series(of code: StatusCode) -> Int { 8 &+ Int(code.rawValue) &* seriesStride }
  }
}
