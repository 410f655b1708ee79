// Nothing, unless the package's trait `SwiftMetrics` is enabled.
#if SwiftMetrics
  public import CoreMetrics
  internal import WeirMetrics
  public import WeirRPC

  /// Reports calls to the metrics backend of the process, by swift-metrics.
  ///
  /// ```swift
  /// let server = try Server(
  ///   listen: [.tcp("127.0.0.1", 50051)], services: services,
  ///   interceptors: [.logging(logger), SwiftMetricsInterceptor(services: services)])
  /// ```
  ///
  /// Two metrics are gRFC A66's: the counter `grpc.server.call.started` by `grpc.method`, and the timer
  /// `grpc.server.call.duration` by `grpc.method` and `grpc.status`. Our own are counters, with the meaning that they have
  /// on the page of `CallMetrics`: `weir.server.retries` by `grpc.method` and `previous.attempts`,
  /// `weir.server.messages.paced`, `weir.server.messages.refused` and `weir.server.messages.shadow_paced` by `grpc.method`,
  /// and `weir.server.calls.refused` and `weir.server.calls.shadow_refused` by `interceptor`. What is not served counts for the method `other`.
  ///
  /// Each handle is made once, for the first call that needs it; what a call costs beside is the backend's. Stands where
  /// `CallMetrics` would, and needs no page of ours.
  public final class SwiftMetricsInterceptor: Interceptor {
    public let name = "metrics"

    private let places: MethodPlaces
    private let factory: any MetricsFactory
    private let handles: [MethodHandles]
    private let refusals: NamedValues<Counter>
    private let shadowRefusals: NamedValues<Counter>

    /// - Parameters:
    ///   - services: all that is served.
    ///   - factory: the backend; nil for the one that the process was bootstrapped with by now.
    /// - Throws: `ServiceError` when a method has no handler.
    public init(services: [any RPCService], factory: (any MetricsFactory)? = nil) throws(ServiceError) {
      let factory = factory ?? MetricsSystem.factory
      self.factory = factory
      places = try MethodPlaces(of: services)
      handles = (places.methods.map { String($0.path.dropFirst()) } + ["other"]).map { MethodHandles($0, factory) }
      refusals = Self.counters("weir.server.calls.refused", factory)
      shadowRefusals = Self.counters("weir.server.calls.shadow_refused", factory)
    }

    /// A counter for each interceptor.
    private static func counters(_ label: String, _ factory: any MetricsFactory) -> NamedValues<Counter> {
      NamedValues { Counter(label: label, dimensions: [("interceptor", $0)], factory: factory) }
    }

    public var placement: ChainPlacement { ChainPlacement(recordsCalls: true) }

    public func policy(for method: Method, principal: String?) -> String? {
      places.place(of: method) == places.other ? "counted as other" : "counted"
    }

    public func admit(_ call: inout Call) throws(RPCError) -> Admission {
      let method = handles[places.place(of: call.method)]
      method.started.increment()
      let attempts = call.previousAttempts
      if attempts > 0 { method.retries(RetryPlaces.place(after: attempts), factory).increment() }
      return .admitted
    }

    public func finish(_ call: inout Call, _ outcome: inout Outcome) {
      let method = handles[places.place(of: call.method)]
      if call.isRefusedByProtocol { method.started.increment() }
      let elapsed = outcome.finished.nanoseconds(since: call.received)
      method.duration(outcome.status.code, factory).recordNanoseconds(max(0, elapsed))
      if case .interceptor(let name) = outcome.origin { refusals[name].increment() }
      if call.hasTally { countTally(call, method) }
    }

    /// What became of messages, and what interceptors in shadow would have done.
    private func countTally(_ call: borrowing Call, _ method: MethodHandles) {
      if let (paced, refused) = call.messageGates?.tally {
        if paced > 0 { method.count(.paced, factory).increment(by: paced) }
        if refused > 0 { method.count(.refused, factory).increment(by: refused) }
      }
      var next = ShadowedCall.newest(of: call)
      while let shadow = next {
        if shadow.refusal != nil { shadowRefusals[shadow.interceptor].increment() }
        if shadow.paced > 0 { method.count(.shadowPaced, factory).increment(by: shadow.paced) }
        next = shadow.others
      }
    }
  }
#endif
