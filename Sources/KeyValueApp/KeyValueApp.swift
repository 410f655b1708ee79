internal import KeyValue
public import Logging
public import WeirInterceptors
public import WeirRPC
public import WeirServices
public import WeirSettings

/// The product, whatever front it is called by: which services are served, and which interceptors stand before them in
/// which order. This is the one place that says so.
public struct KeyValueApp: Sendable {
  /// What the operator decides; everything else is the product's own.
  public struct Configuration: Sendable {
    /// Calls a second that one client may make.
    public static let defaultRate = 100_000.0
    /// Calls that one client may make at once after a pause.
    public static let defaultBurst = 200_000

    /// Who may call. Without one, only the public services answer.
    public var tokens: [BearerToken]
    /// For each client. The default is far above what an honest client needs, and bounds what a runaway one takes.
    public var limit: RateLimit
    /// What calls of some methods take from it, beside 1.
    public var costs: RateLimitCosts?
    /// For the messages that each client sends on streams.
    public var messages: MessageLimit?
    /// Where calls, and what goes wrong, are logged.
    public var logger: Logger
    /// Other ways to be let in: one of them, or a token, is enough.
    public var auth = AuthWays()
    /// Request metadata that log lines may show.
    public var loggedMetadata: [String] = []
    /// Proxies whose `x-forwarded-for` says who the client is, as ranges in CIDR notation; none for nobody.
    public var trustedProxies: [String] = []
    /// What callers may do, behind `auth`; nil for everything.
    public var policy: AuthorizationPolicy?
    /// Says what the interceptors decided; nil for nothing.
    public var decisionTrace: DecisionTraceInterceptor?
    /// Whether log lines have the trace that a client names.
    public var readsTraceContext = false
    /// The whole chain in place of all of the above; nil for that.
    public var chain: [any Interceptor]?
    /// Where keys and values are kept.
    public var store = StoreSettings.Kind.memory

    /// What has no default: who may call, how often, and where lines go.
    public init(tokens: [BearerToken], limit: RateLimit, logger: Logger) {
      self.tokens = tokens
      self.limit = limit
      self.logger = logger
    }

    /// Adds a problem for each thing that the interceptors refuse.
    public static func check(
      tokens: [BearerToken], loggedMetadata: [String], trustedProxies: [String] = [], auth: AuthWays = AuthWays(),
      _ problems: inout Problems
    ) {
      _ = problems.attempt("--log-metadata") { try auth.checkLogged(loggedMetadata) }
      _ = problems.attempt { try BearerAuthInterceptor(tokens: tokens) }
      let silent = Logger(label: "check") { _ in SwiftLogNoOpLogHandler() }
      for name in loggedMetadata {
        _ = problems.attempt("--log-metadata") { try LoggingInterceptor(logger: silent, metadataNames: [name]) }
      }
      for range in trustedProxies { _ = problems.attempt("--trusted-proxy") { try AddressRange(range) } }
    }
  }

  /// What the interceptors have counted.
  public struct Statistics: Sendable, Hashable {
    /// Calls that came to the chain, refused ones too.
    public var totalRequests: Int
    /// Refusals by `auth`; those that held, when it is obeyed for a share of the calls.
    public var authFailures: Int
    /// Refusals by `rate_limit`; those that held, when it is obeyed for a share of the calls.
    public var rateLimited: Int

    /// Adds the refusals that held of an interceptor that is obeyed for a share of the calls.
    mutating func add(_ shadow: ShadowInterceptor) {
      switch shadow.name {
      case "auth": authFailures += shadow.refusals
      case "rate_limit": rateLimited += shadow.refusals
      default: break
      }
    }
  }

  /// What is served, reflection among it.
  public let services: [any RPCService]
  /// What every call passes, from the outside in.
  public let interceptors: [any Interceptor]
  /// Every method that is served.
  public let methods: [Method]
  /// What the health service answers; to be shut down when a drain begins.
  public let health: HealthService

  private let store: OpenStore

  private static let healthName = "grpc.health.v1.Health"
  private static let reflectionNames = [
    "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection",
  ]

  /// - Throws: `ConfigurationError` for what the interceptors refuse: a token twice, metadata that must not be
  ///   logged; and for a store that cannot be opened.
  public init(_ configuration: Configuration) throws(ConfigurationError) {
    store = try OpenStore(configuration.store, logger: configuration.logger)
    do throws(ServiceError) {
      let keyValue = try store.service()
      health = HealthService(serving: [keyValue.name])
      let services: [any RPCService] = [keyValue, health]
      self.services = try services + ReflectionService(services).services()
      methods = try RPCRouter(self.services).services.flatMap(\.routes).map(\.method)
    } catch {
      throw ConfigurationError(error.description)
    }
    interceptors = if let chain = configuration.chain { chain } else { try Self.chain(configuration) }
  }

  /// Logging, auth and rate_limit, and what is asked for between them.
  private static func chain(_ configuration: Configuration) throws(ConfigurationError) -> [any Interceptor] {
    // Open to strangers, and not worth a line when all is well.
    let open = try MethodSet([healthName] + reflectionNames)
    var chain: [any Interceptor] = [
      try LoggingInterceptor(logger: configuration.logger, quiet: open, metadataNames: configuration.loggedMetadata)
    ]
    if let trace = configuration.decisionTrace { chain.append(trace) }
    if configuration.readsTraceContext { chain.append(TraceContextInterceptor()) }
    if !configuration.trustedProxies.isEmpty {
      chain.append(try .clientAddress(trustedProxies: configuration.trustedProxies) as ClientAddressInterceptor)
    }
    chain.append(try auth(configuration, open: open))
    if let policy = configuration.policy {
      chain.append(try .authorization(policy, audit: configuration.logger) as AuthorizationInterceptor)
    }
    chain.append(
      RateLimitInterceptor(
        configuration.limit, costs: configuration.costs, messages: configuration.messages,
        exempt: try MethodSet([healthName]),
        details: RateLimitDetails.of))
    return chain
  }

  /// What a refusal by `rate_limit` says to programs, for chains that are made elsewhere.
  public static let rateLimitDetails: @Sendable (RateLimitInterceptor.Refusal) -> [StatusDetail] = {
    RateLimitDetails.of($0)
  }

  /// Tokens alone have an interceptor of their own, which costs less than one that knows several ways.
  private static func auth(
    _ configuration: Configuration, open: MethodSet
  ) throws(ConfigurationError) -> any Interceptor {
    try configuration.auth.checkLogged(configuration.loggedMetadata)
    guard !configuration.auth.authenticators.isEmpty else {
      return try BearerAuthInterceptor(tokens: configuration.tokens, publicMethods: open)
    }
    var ways = configuration.auth.authenticators.map(AuthRequirement.one)
    if !configuration.tokens.isEmpty { ways.append(.one(try TokenAuthenticator(configuration.tokens))) }
    return try AuthInterceptor(rules: [AuthRule(open, .optional(.any(ways)))], otherwise: .any(ways))
  }

  /// Tells whoever watches health that no service answers any more. For the beginning of a shutdown.
  public func beginDraining() { health.shutdown() }

  /// Writes what waits, and closes the store. For the end, when no call is left.
  public func closeStore() { store.close() }

  /// What was counted since the start.
  public var statistics: Statistics {
    var counts = Statistics(totalRequests: 0, authFailures: 0, rateLimited: 0)
    for interceptor in interceptors {
      switch interceptor {
      case let logging as LoggingInterceptor: counts.totalRequests += logging.totalRequests
      case let auth as BearerAuthInterceptor: counts.authFailures += auth.failures
      case let auth as AuthInterceptor: counts.authFailures += auth.failures
      case let limit as RateLimitInterceptor: counts.rateLimited += limit.refusals
      case let shadow as ShadowInterceptor: counts.add(shadow)
      default: break
      }
    }
    return counts
  }
}
