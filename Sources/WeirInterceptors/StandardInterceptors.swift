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

extension Interceptor where Self == RateLimitInterceptor {
  /// Bounds the calls of each client; `exempt` methods cost nothing.
  public static func rateLimit(_ limit: RateLimit, exempt: MethodSet = MethodSet()) -> RateLimitInterceptor {
    RateLimitInterceptor(limit, exempt: exempt)
  }
}
