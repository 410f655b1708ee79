import Logging
import WeirInterceptors
import WeirRPC

// The chains that the pages about interceptors show, compiled. `InterceptorExampleTests` makes them.

func behindProxies(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  [
    .logging(logger), try .clientAddress(trustedProxies: ["10.0.0.0/8", "fd00::/8"]), try .auth(tokens),
    .rateLimit(try RateLimit(perSecond: 100, burst: 200)),
  ]
}

func bounded(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let reports = (try MethodSet(["/shop.v1.Orders/Report"]), try TimeLimits(maximum: .seconds(300)))
  return [
    .logging(logger), try .timeout(default: .seconds(5), maximum: .seconds(30), methods: [reports]), try .auth(tokens),
  ]
}

func withRoom(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let health = try MethodSet(["grpc.health.v1.Health"])
  let reports = try ConcurrencyLimitInterceptor(4, of: MethodSet(["/shop.v1.Orders/Report"]))
  return [.logging(logger), try .auth(tokens), try .concurrencyLimit(500, exempt: health), reports]
}

func logged(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let health = try MethodSet(["grpc.health.v1.Health"])
  return [try LoggingInterceptor(logger: logger, quiet: health, metadataNames: ["x-tenant"]), try .auth(tokens)]
}

func traceable(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  [.logging(logger), .requestID(), try .auth(tokens)]
}

func unreliable(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  var fault = Fault()
  fault.methods = try MethodSet(["keyvalue.v1.KeyValue"])
  fault.headers = [try HeaderPattern("x-fault", [TextPattern("on")])]
  fault.delay = try Fault.Delay(.milliseconds(200), of: Percentage(10))
  fault.abort = try Fault.Abort(.unavailable, of: Percentage(0.5))
  return [.logging(logger), try .faults([fault]), try .auth(tokens)]
}

func trial(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let limit = RateLimitInterceptor(try RateLimit(perSecond: 10, burst: 20))
  return [.logging(logger), try .auth(tokens), try .shadow(limit, enforcing: Percentage(5))]
}

func fair(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let costs = try RateLimitCosts([(MethodSet(["/shop.v1.Orders/Report"]), 20)])
  let limit = RateLimitInterceptor(
    try RateLimit(perSecond: 100, burst: 200), key: try .combined([.principal, .metadata("x-tenant")]), costs: costs,
    exempt: try MethodSet(["grpc.health.v1.Health"]), tellsClients: true)
  return [.logging(logger), try .auth(tokens), limit]
}

func steady(_ logger: Logger) throws -> [any Interceptor] {
  let messages = MessageLimit(try RateLimit(perSecond: 50, burst: 100), excess: .pace)
  return [.logging(logger), RateLimitInterceptor(try RateLimit(perSecond: 10, burst: 20), messages: messages)]
}

func patient(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let limit = RateLimitInterceptor(try RateLimit(perSecond: 100, burst: 200))
  return [.logging(logger), try .retryBudget(Percentage(20)), try .auth(tokens), limit]
}

func following(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let reports = (try MethodSet(["/shop.v1.Orders/Report"]), try Percentage(50))
  let health = try MethodSet(["grpc.health.v1.Health"])
  return [
    .logging(logger), try .auth(tokens), try .adaptiveLimit(within: 10...500, shares: [reports], exempt: health),
  ]
}

func guarded(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let failures = try RateLimit(perSecond: 1, burst: 20)
  return [.logging(logger), .authGuard(failures), try .auth(tokens)]
}

func explained(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  let trace = try DecisionTraceInterceptor(lines: .refused, principals: ["operator"])
  return [.logging(logger), trace, try .auth(tokens), .rateLimit(try RateLimit(perSecond: 100, burst: 200))]
}

func traced(_ logger: Logger, _ tokens: [BearerToken]) throws -> [any Interceptor] {
  [.logging(logger), TraceContextInterceptor(), try .auth(tokens)]
}
