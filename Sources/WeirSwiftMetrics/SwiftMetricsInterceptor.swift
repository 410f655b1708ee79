// Nothing, unless the package's trait `SwiftMetrics` is enabled.
#if SwiftMetrics
  public import CoreMetrics
  internal import Synchronization
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
  /// The metrics are gRFC A66's: the counter `grpc.server.call.started` by `grpc.method`, and the timer
  /// `grpc.server.call.duration` by `grpc.method` and `grpc.status`. What is not served counts for the method `other`.
  /// Each handle is made once, for the first call that needs it; what a call costs beside is the backend's. Stands where
  /// `CallMetrics` would, and needs no page of ours.
  public final class SwiftMetricsInterceptor: Interceptor {
    public let name = "metrics"

    private let places: MethodPlaces
    private let factory: any MetricsFactory
    private let handles: [MethodHandles]

    /// - Parameters:
    ///   - services: all that is served.
    ///   - factory: the backend; nil for the one that the process was bootstrapped with by now.
    /// - Throws: `ServiceError` when a method has no handler.
    public init(services: [any RPCService], factory: (any MetricsFactory)? = nil) throws(ServiceError) {
      let factory = factory ?? MetricsSystem.factory
      self.factory = factory
      places = try MethodPlaces(of: services)
      handles = (places.methods.map { String($0.path.dropFirst()) } + ["other"]).map { MethodHandles($0, factory) }
    }

    public var placement: ChainPlacement { ChainPlacement(recordsCalls: true) }

    public func policy(for method: Method, principal: String?) -> String? {
      places.place(of: method) == places.other ? "counted as other" : "counted"
    }

    public func admit(_ call: inout Call) throws(RPCError) -> Admission {
      handles[places.place(of: call.method)].started.increment()
      return .admitted
    }

    public func finish(_ call: inout Call, _ outcome: inout Outcome) {
      let method = handles[places.place(of: call.method)]
      if call.isRefusedByProtocol { method.started.increment() }
      let elapsed = outcome.finished.nanoseconds(since: call.received)
      method.duration(outcome.status.code, factory).recordNanoseconds(max(0, elapsed))
    }
  }

  /// The handles of one method: a counter, and a timer for each status that has occurred.
  private final class MethodHandles: Sendable {
    let started: Counter
    private let name: String
    private let durations = InlineArray<17, AtomicLazyReference<Timer>> { _ in AtomicLazyReference() }

    init(_ name: String, _ factory: any MetricsFactory) {
      self.name = name
      started = Counter(
        label: "grpc.server.call.started", dimensions: [("grpc.method", name)], factory: factory)
    }

    func duration(_ code: StatusCode, _ factory: any MetricsFactory) -> Timer {
      let place = Int(code.rawValue)
      if let timer = durations[place].load() { return timer }
      let dimensions = [("grpc.method", name), ("grpc.status", code.name)]
      // Of two that are made at once, one is kept.
      return durations[place].storeIfNil(
        Timer(label: "grpc.server.call.duration", dimensions: dimensions, factory: factory))
    }
  }
#endif
