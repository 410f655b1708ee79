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
  private let refusals = NamedValues { _ in Count() }
  private let shadowRefusals = NamedValues { _ in Count() }

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
    if attempts > 0 { counters.add(1, at: base &+ Field.retries &+ RetryPlaces.place(after: attempts)) }
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
    if case .interceptor(let name) = outcome.origin { refusals[name].increment() }
    if call.hasTally { countTally(call, base) }
  }

  /// What became of messages, and what interceptors in shadow would have done. Apart, since few calls have anything to say
  /// of it.
  @inline(never) private func countTally(_ call: borrowing Call, _ base: Int) {
    if let (paced, refused) = call.messageGates?.tally {
      counters.add(paced, at: base &+ Field.messagesPaced)
      counters.add(refused, at: base &+ Field.messagesRefused)
    }
    var next = ShadowedCall.newest(of: call)
    while let shadow = next {
      if shadow.refusal != nil { shadowRefusals[shadow.interceptor].increment() }
      counters.add(shadow.paced, at: base &+ Field.messagesShadowPaced)
      next = shadow.others
    }
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

    /// Messages that had to wait, and messages that ended their call: by what gates in front of them said.
    var messagesPaced: Int { values[Field.messagesPaced] }
    var messagesRefused: Int { values[Field.messagesRefused] }
    /// Messages that would have had to wait, were the gate not in shadow.
    var messagesShadowPaced: Int { values[Field.messagesShadowPaced] }

    /// Calls that their client had made before, by `RetryPlaces`.
    func retries(_ place: Int) -> Int { values[Field.retries + place] }

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
  var refused: [(name: String, count: Int)] { refusals.all.map { ($0.name, $0.value.value) } }

  /// Calls that interceptors in shadow would have refused, for themselves or for a message, by the interceptor's name.
  var shadowRefused: [(name: String, count: Int)] { shadowRefusals.all.map { ($0.name, $0.value.value) } }

  /// Where each counter of a method lies among the method's.
  private enum Field {
    static let started = 0
    static let messagesReceived = 1
    static let messagesSent = 2
    static let bytesReceived = 3
    static let bytesSent = 4
    /// By `RetryPlaces`.
    static let retries = 5
    /// Of the series of a code: nanoseconds, then the buckets.
    static let sum = 0
    static let buckets = 1

    static let seriesStride = 1 + LatencyBuckets.count
    /// Behind the series: few calls have anything to count here.
    static let messagesPaced = 8 + 17 * seriesStride
    static let messagesRefused = messagesPaced + 1
    static let messagesShadowPaced = messagesPaced + 2
    static let stride = messagesPaced + 3

    static func series(of code: StatusCode) -> Int { 8 &+ Int(code.rawValue) &* seriesStride }
  }
}
