public import WeirRPC

/// Finds the trace that a client is in, by `traceparent` (W3C Trace Context): for the call's line, as `trace_id` and
/// `span_id`, and for handlers, as `CallContext.traceContext`.
///
/// It records nothing and starts no trace. Spans are `WeirTracing`'s, which has both done by a tracer.
public final class TraceContextInterceptor: Interceptor {
  public let name = "trace_context"

  /// One for a chain.
  public init() {}

  public func policy(for method: Method, principal: String?) -> String? { "the client's trace, from traceparent" }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    TraceContext(call.metadata)?.take(&call)
    return .admitted
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    // The protocol refused it before anybody was asked.
    if call.isRefusedByProtocol { TraceContext(call.metadata)?.take(&call) }
  }
}
