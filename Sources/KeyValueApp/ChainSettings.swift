public import WeirInterceptors
public import WeirSettings

/// The settings of the chain that every front of the product has, each written down once.
///
/// Where a configuration file has a chain, each of them takes the place of the one value that its key names there.
public enum ChainSettings {
  /// Static tokens.
  public static let token = Setting(
    "token", list: "token", key: "chain.auth.require.tokens.list", isSecret: true,
    "A bearer token that is accepted. Everybody on this machine can see it.")
  /// The path of a file with tokens.
  public static let tokenFile = Setting(
    "token-file", text: "path", key: "chain.auth.require.tokens.file",
    "A file with a token, a blank and its bearer's name on each line.")
  /// Calls a second.
  public static let rate = Setting(
    "rate", numberOf: "calls a second", placeholder: "rate", default: "\(KeyValueApp.Configuration.defaultRate)",
    key: "chain.rate_limit.rate", "Rate limit of each client (its address; src in the harness), in calls a second.")
  /// Calls at once.
  public static let burst = Setting(
    "burst", integer: 1...RateLimit.maximum, .count, default: "\(KeyValueApp.Configuration.defaultBurst)",
    key: "chain.rate_limit.burst", "Burst of each client: calls beyond its rate, after a pause.")
  /// What calls of some methods take from the limit.
  public static let rateCost = Setting(
    "rate-cost", list: "method=tokens", key: "chain.rate_limit.costs",
    "What a call of a method, or of a service's methods, takes from the limit; 1 otherwise.")
  /// Messages of streams.
  public static let messageLimit = Setting(
    "message-limit", text: "limit", key: "chain.rate_limit.messages",
    "Bounds the messages that each client sends on streams: rate=50,burst=100,excess=pace; excess may be refuse.")
  /// Request metadata on log lines.
  public static let loggedMetadata = Setting(
    "log-metadata", list: "name", key: "chain.logging.metadata", "Request metadata that log lines may show.")
  /// Proxies that are believed.
  public static let trustedProxy = Setting(
    "trusted-proxy", list: "range", key: "chain.client_address.trusted_proxies",
    "Proxies whose x-forwarded-for names the client: an address, a range such as 10.0.0.0/8, or unix.")
  /// Trace ids on log lines.
  public static let traceContext = Setting(
    toggle: "trace-context", key: "chain.trace_context",
    "Puts the trace that a client names in traceparent on log lines, as trace_id.")
  /// The path of a policy of gRFC A43.
  public static let authorizationPolicy = Setting(
    "authorization-policy", text: "path", key: "chain.authorization.policy",
    "A file with rules of who may call what, as gRFC A43 has them.")

  /// Which lines say what the interceptors decided.
  public static let decisionTrace = Setting(
    "decision-trace", oneOf: DecisionTraceInterceptor.Lines.allCases.map(\.rawValue), placeholder: "lines",
    default: "none", key: "chain.decision_trace.lines",
    """
    Which log lines say what each interceptor decided and how long it took: refused, those of calls that one refused, \
    or would have refused were it not in shadow; all; or none.
    """)
  /// Callers who may ask what the interceptors decided.
  public static let decisionTracePrincipal = Setting(
    "decision-trace-principal", list: "principal", key: "chain.decision_trace.principals",
    "A caller who may send x-weir-trace, and gets in trailers what each interceptor decided.")

  /// Those that every front has.
  public static let ofEveryFront = [
    token, rate, burst, rateCost, messageLimit, authorizationPolicy, decisionTrace, decisionTracePrincipal,
  ]
  /// Those that a server has beside.
  public static let ofServers = [tokenFile, loggedMetadata, trustedProxy, traceContext]

  /// The limit of each client; nil with a problem.
  public static func limit(_ values: SettingValues, _ problems: inout Problems) -> RateLimit? {
    let number = values.number(rate, &problems)
    let burst = values.integer(burst, &problems)
    let perSecond = number.flatMap { number in
      problems.attempt(values.place(rate)) { try RateLimit(perSecond: number, burst: 1).perSecond }
    }
    guard let perSecond, let burst else { return nil }
    return try? RateLimit(perSecond: perSecond, burst: burst)
  }

  /// The limit of messages; nil without one, and with a problem.
  public static func messages(_ values: SettingValues, _ problems: inout Problems) -> MessageLimit? {
    values.text(messageLimit).flatMap { MessageLimits.limit($0, values.place(messageLimit), &problems) }
  }

  /// What records decisions; nil when nobody asked for it, and with a problem.
  public static func decisionTrace(_ values: SettingValues, _ problems: inout Problems) -> DecisionTraceInterceptor? {
    let principals = values.texts(decisionTracePrincipal)
    guard let lines = values.choice(decisionTrace, &problems).flatMap(DecisionTraceInterceptor.Lines.init(rawValue:)),
      lines != .none || !principals.isEmpty
    else { return nil }
    return problems.attempt(values.place(decisionTracePrincipal)) {
      try DecisionTraceInterceptor(lines: lines, principals: principals)
    }
  }
}
