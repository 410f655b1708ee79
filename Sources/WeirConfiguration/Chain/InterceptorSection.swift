public import Logging
public import WeirInterceptors
internal import WeirPOSIX
public import WeirRPC
public import WeirSettings
internal import WeirYAML

/// What the interceptors of a configured chain need that no file says.
public struct ChainSurroundings: Sendable {
  /// Where lines of calls and of decisions go.
  public var logger: Logger
  /// The time since 1970, for signed tokens.
  public var wallClock: @Sendable () -> Duration
  /// What a refusal by `rate_limit` or `auth_guard` says to programs beside when to retry.
  public var rateLimitDetails: @Sendable (RateLimitInterceptor.Refusal) -> [StatusDetail] = { _ in [] }
  /// What the program offers beside the interceptors that every program has. Each has a name of its own: anything else is a
  /// mistake of the program, and ends it when the chain is read.
  public var sections: [ChainSection] = []

  /// A logger and a clock.
  public init(logger: Logger, wallClock: @escaping @Sendable () -> Duration) {
    self.logger = logger
    self.wallClock = wallClock
  }

  /// A logger, and the system's clock.
  public init(logger: Logger) {
    self.init(logger: logger) {
      let now = WallClock.now()
      return .seconds(now.seconds) + .nanoseconds(now.nanoseconds)
    }
  }
}

/// A key of a section, as the documentation has it.
struct SectionKey: Sendable {
  let name: String
  /// What it takes: `a list of methods`.
  let takes: String
  let help: String

  init(_ name: String, _ takes: String, _ help: String) {
    self.name = name
    self.takes = takes
    self.help = help
  }
}

/// An interceptor as a configuration file may name it.
struct InterceptorSection: Sendable {
  typealias Make =
    @Sendable (Fields, inout Reading, ChainSurroundings, _ predecessor: (any Interceptor)?) -> (any Interceptor)?

  let name: String
  let summary: String
  let keys: [SectionKey]
  /// Whether it refuses calls, so that it can be in shadow.
  var isDeciding = false
  /// Why it cannot, when it does not refuse calls: follows its name.
  var reasonAgainstShadow = "refuses no call, there is nothing to enforce"
  /// Makes the interceptor; nil with a problem. One that goes on with what a predecessor has counted takes it over.
  let make: Make

  /// Every one, in the order in which a chain has them.
  static let all: [InterceptorSection] = [
    CallSections.logging, TraceSections.decisionTrace, TraceSections.traceContext, CallSections.requestID,
    CallSections.clientAddress, RetryBudgetSection.retryBudget, FaultSection.fault, CallSections.timeout,
    AdaptiveLimitSection.adaptiveLimit, CallSections.concurrencyLimit, RateLimitSections.authGuard, AuthSection.auth,
    CallSections.authorization, RateLimitSections.rateLimit,
  ]
}
