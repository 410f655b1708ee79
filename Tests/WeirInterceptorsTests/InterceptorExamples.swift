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
