#if DistributedTracing
  import Tracing
  import WeirRPC
  import WeirTracing

  struct NoSpan: Tracing.Span {
    let context: ServiceContext
    var isRecording: Bool { false }
    var operationName: String {
      get { "" }
      nonmutating set {}
    }
    var attributes: SpanAttributes {
      get { [:] }
      nonmutating set {}
    }

    func setStatus(_ status: SpanStatus) {}
    func addEvent(_ event: SpanEvent) {}
    func addLink(_ link: SpanLink) {}
    func recordError<Instant: TracerInstant>(
      _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
    ) {}
    func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {}
  }

  /// A tracer that records nothing: it takes the client's `traceparent` along, as a W3C tracer does.
  struct SampledOut: Tracer {
    enum Parent: ServiceContextKey { typealias Value = String }

    func startSpan<Instant: TracerInstant>(
      _ name: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
      at instant: @autoclosure () -> Instant, function: String, file: String, line: UInt
    ) -> NoSpan { NoSpan(context: context()) }

    func forceFlush() {}

    func extract<Carrier, Extract: Extractor>(
      _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
    ) where Extract.Carrier == Carrier {
      context[Parent.self] = extractor.extract(key: "traceparent", from: carrier)
    }

    func inject<Carrier, Inject: Injector>(
      _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
    ) where Inject.Carrier == Carrier {}
  }

  /// Has a tracer begin and end a span, and nothing else: what of tracing is the tracer's.
  final class TracerAlone: Interceptor {
    let name = "tracer"
    private let tracer: any Tracer = SampledOut()

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      var context = ServiceContext.topLevel
      tracer.extract(call.metadata, into: &context, using: MetadataExtractor())
      tracer.startSpan(call.method.fullName, context: context, ofKind: .server).end()
      return .admitted
    }

    func finish(_ call: inout Call, _ outcome: inout Outcome) {}
  }
#endif
