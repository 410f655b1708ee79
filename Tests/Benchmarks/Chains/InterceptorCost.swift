import Logging
import WeirInterceptors
import WeirLog
import WeirMetrics
import WeirRPC
import WeirTracing

/// Lets one call after the other pass a chain of one interceptor: `interceptor-cost NAME CALLS`.
@main
enum InterceptorCost {
  static func main() throws {
    let arguments = CommandLine.arguments
    var subjects = subjects
    #if DistributedTracing
      subjects["tracing, sampled out"] = { [TracingInterceptor(tracer: SampledOut())] }
      subjects["tracing, sampled out, for a call without a trace"] = subjects["tracing, sampled out"]
      subjects["tracing, its tracer alone"] = { [TracerAlone()] }
      subjects["tracing, its tracer alone, for a call without a trace"] = subjects["tracing, its tracer alone"]
    #endif
    guard arguments.count == 3, let subject = subjects[arguments[1]], let calls = Int(arguments[2]) else {
      return print(subjects.keys.sorted().joined(separator: "\n"))
    }
    let chain = InterceptorChain(try subject())
    let connection = ConnectionContext(
      peer: .ipv4(0x0a00_0001, port: 4711), local: .ipv4(0x0a00_0002, port: 50_051),
      clock: MonotonicClock { Instant(nanoseconds: 0) })
    var metadata: Metadata = [
      "authorization": "Bearer valid_token", "x-forwarded-for": "203.0.113.7", "x-request-id": "4bf92f3577b34da6",
      "x-tenant": "acme",
    ]
    let name = arguments[1]
    if name.hasPrefix("trac") || name.hasSuffix("with trace_context"), !name.hasSuffix("without a trace") {
      try metadata.append("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00")
    }
    let head = CallHead(method: method, metadata: metadata, number: 7)
    let principal = Principal(name: "ann")
    for number in 0..<calls {
      let received = Instant(nanoseconds: Int64(number) * 1_000_000)
      var call = Call(head, connection: connection, received: received)
      call.principal = principal
      if case .refused(let error, _) = chain.admit(&call) { throw error }
      var outcome = Outcome(status: .ok, origin: .handler, finished: call.received)
      chain.finish(&call, &outcome)
    }
  }

  private static let method = Method(service: "keyvalue.v1.KeyValue", name: "Get", kind: .unary)

  private struct Store: RPCService {
    func definition() throws(ServiceError) -> ServiceDefinition {
      try ServiceDefinition(
        name: method.service, methods: [(method, .immediate { (_, _, _) throws(RPCError) in })],
        schema: Schema(path: "store.proto", descriptor: [], imports: []))
    }
  }

  private static let subjects: [String: @Sendable () throws -> [any Interceptor]] = [
    "none": { [] },
    "adaptive_limit": { [try AdaptiveLimitInterceptor(initial: 100)] },
    "auth": { [try .auth([BearerToken("valid_token", principal: "ann")])] },
    "auth_guard": { [.authGuard(try limit())] },
    "authorization": { [try AuthorizationInterceptor(policy())] },
    "client_address": { [try ClientAddressInterceptor(trustedProxies: [AddressRange("10.0.0.0/8")])] },
    "concurrency_limit": { [try ConcurrencyLimitInterceptor(100)] },
    "decision_trace on every line": { [try DecisionTraceInterceptor(lines: .all)] },
    "decision_trace of refusals": { [try DecisionTraceInterceptor(lines: .refused)] },
    "decision_trace that is not asked for": { [try DecisionTraceInterceptor(lines: .none, principals: ["ann"])] },
    "fault": { [try FaultInterceptor([fault()])] },
    "logging": { [.logging(nowhere)] },
    "logging with trace_context": { [.logging(nowhere), TraceContextInterceptor()] },
    "metrics": { [try CallMetrics(services: [Store()])] },
    "rate_limit": { [RateLimitInterceptor(try limit())] },
    "rate_limit by principal and method": {
      [RateLimitInterceptor(try limit(), key: try .combined([.principal, .method]))]
    },
    "rate_limit with costs": {
      [RateLimitInterceptor(try limit(), costs: try RateLimitCosts([(MethodSet(["/a.B/C"]), 5)]))]
    },
    "rate_limit that tells clients": { [RateLimitInterceptor(try limit(), tellsClients: true)] },
    "rate_limit in shadow": { [try ShadowInterceptor(RateLimitInterceptor(limit()))] },
    "request_id": { [try RequestIDInterceptor()] },
    "request_id of its own": { [try RequestIDInterceptor(takesClients: false)] },
    "retry_budget": { [try .retryBudget(Percentage(20))] },
    "trace_context": { [TraceContextInterceptor()] },
    "trace_context for a call without a trace": { [TraceContextInterceptor()] },
    "timeout": { [TimeoutInterceptor(try TimeLimits(default: .seconds(5), maximum: .seconds(30)))] },
  ]

  /// Makes its lines and drops them.
  private static let nowhere = Logger(
    label: "nowhere",
    factory: { _ in
      LineLogHandler(
        formatter: LineFormatter(format: .text), writer: LineWriter { _ in true }, level: .info,
        now: { UnixTime(seconds: 1_795_000_000, nanoseconds: 0) })
    })

  private static func limit() throws -> RateLimit { try RateLimit(perSecond: 1_000_000_000, burst: 1_000_000_000) }

  private static func policy() throws -> AuthorizationPolicy {
    var deny = AuthorizationPolicy.Rule("no-guest")
    deny.principals = [TextPattern("guest")]
    var health = AuthorizationPolicy.Rule("health")
    health.paths = [TextPattern("/grpc.health.v1.Health/*")]
    var acme = AuthorizationPolicy.Rule("acme")
    acme.principals = [TextPattern("*")]
    acme.headers = [try HeaderPattern("x-tenant", [TextPattern("acme")])]
    return try AuthorizationPolicy(name: "store", denyRules: [deny], allowRules: [health, acme])
  }

  private static func fault() throws -> Fault {
    var fault = Fault()
    fault.headers = [try HeaderPattern("x-fault", [TextPattern("on")])]
    fault.abort = try Fault.Abort(.unavailable, of: .all)
    return fault
  }
}
