public import Logging
public import WeirRPC

extension Interceptor where Self == LoggingInterceptor {
  /// Writes a line to `logger` when a call has finished. Stands outermost.
  public static func logging(_ logger: Logger) -> LoggingInterceptor { LoggingInterceptor(logger) }
}

extension Interceptor where Self == BearerAuthInterceptor {
  /// Lets in who shows one of `tokens`; `publicMethods` are open to strangers.
  ///
  /// - Throws: `ConfigurationError` when a token occurs twice, or when there are too many.
  public static func auth(
    _ tokens: [BearerToken], publicMethods: MethodSet = MethodSet()
  ) throws(ConfigurationError) -> BearerAuthInterceptor {
    try BearerAuthInterceptor(tokens: tokens, publicMethods: publicMethods)
  }
}

extension Interceptor where Self == AuthInterceptor {
  /// Lets in who shows what the first rule that names the method asks for, and `requirement` where none does.
  ///
  /// - Throws: `ConfigurationError` for a list of requirements that is empty, or has one that everybody meets.
  public static func auth(
    _ requirement: AuthRequirement, rules: [AuthRule] = []
  ) throws(ConfigurationError) -> AuthInterceptor { try AuthInterceptor(rules: rules, otherwise: requirement) }
}

extension Interceptor where Self == RateLimitInterceptor {
  /// Bounds the calls of each client, or whatever `key` counts by; `exempt` methods cost nothing.
  public static func rateLimit(
    _ limit: RateLimit, key: RateLimitKey = .client, costs: RateLimitCosts? = nil, exempt: MethodSet = MethodSet(),
    tellsClients: Bool = false
  ) -> RateLimitInterceptor {
    RateLimitInterceptor(limit, key: key, costs: costs, exempt: exempt, tellsClients: tellsClients)
  }
}
