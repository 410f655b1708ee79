// Nothing, unless the package's trait `DistributedTracing` is enabled.
#if DistributedTracing
  public import Tracing
  public import WeirRPC

  /// Makes a span of every call, by the tracer of the process (swift-distributed-tracing).
  ///
  /// ```swift
  /// InstrumentationSystem.bootstrap(tracer)
  /// let server = try Server(
  ///   listen: [.tcp("127.0.0.1", 50051)], services: services,
  ///   interceptors: [.logging(logger), TracingInterceptor(), try .auth(tokens)])
  /// ```
  ///
  /// The tracer reads the request's metadata, so that the span is a child of the client's. It ends when the call does,
  /// whatever ended it, with the attributes of OpenTelemetry's conventions for RPC. Stands right behind `logging`, so that
  /// refused calls have spans too. Handlers that run in a task have the span's context as `ServiceContext.current`,
  /// immediate ones as `CallContext.serviceContext`.
  public final class TracingInterceptor: AroundInterceptor {
    public let name = "tracing"

    private let tracer: any Tracer

    /// - Parameter tracer: nil for the one that the process was bootstrapped with by now.
    public init(tracer: (any Tracer)? = nil) { self.tracer = tracer ?? InstrumentationSystem.tracer }

    public var placement: ChainPlacement { ChainPlacement(recordsCalls: true) }

    public func policy(for method: Method, principal: String?) -> String? { "a span" }

    public func admit(_ call: inout Call) throws(RPCError) -> Admission {
      _ = begin(&call)
      return .admitted
    }

    public func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
      guard let context = call.serviceContext else { return try await handler() }
      let result: Result<Void, RPCError> = await ServiceContext.withValue(context) {
        do throws(RPCError) { return .success(try await handler()) } catch { return .failure(error) }
      }
      try result.get()
    }

    public func finish(_ call: inout Call, _ outcome: inout Outcome) {
      // The protocol refused it before anybody was asked.
      let span = Self.span(of: call) ?? begin(&call)
      if span.isRecording { SpanDescription.complete(span, call, outcome) }
      span.end()
    }

    private func begin(_ call: inout Call) -> any Span {
      var context = ServiceContext.topLevel
      tracer.extract(call.metadata, into: &context, using: MetadataExtractor())
      let span = tracer.startSpan(SpanDescription.name(of: call.method), context: context, ofKind: .server)
      call.values[SpanKey.self] = span
      trace(of: span, call)?.take(&call)
      return span
    }

    /// Where the call stands in its trace, for its line: the new span, or the client's when nothing is recorded. A tracer
    /// that writes no `traceparent` has none of its own that a line could name.
    private func trace(of span: any Span, _ call: borrowing Call) -> TraceContext? {
      guard span.isRecording else { return TraceContext(call.metadata) }
      var sent = Metadata()
      tracer.inject(span.context, into: &sent, using: MetadataInjector())
      return TraceContext(sent) ?? TraceContext(call.metadata)
    }
  }

  private enum SpanKey: CallKey { typealias Value = any Span }

  extension CallContext {
    /// The context of the call's span, to make others in: for immediate handlers, which have no `ServiceContext.current`.
    /// Nil without `TracingInterceptor`.
    public var serviceContext: ServiceContext? { values[SpanKey.self]?.context }
  }

  extension TracingInterceptor {
    /// The span of a call, for interceptors further in; nil without this one.
    public static func span(of call: borrowing Call) -> (any Span)? { call.values[SpanKey.self] }
  }
#endif
