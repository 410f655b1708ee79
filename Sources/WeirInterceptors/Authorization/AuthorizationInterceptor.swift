public import Logging
internal import Synchronization
public import WeirRPC

/// Holds every call against an `AuthorizationPolicy`.
///
/// Stands behind whatever finds out who calls. The refusal is `PERMISSION_DENIED` and does not tell the rule; the line of
/// the call does, in `authz.policy` and `authz.rule`. What nobody serves is held against the policy too.
public final class AuthorizationInterceptor: Interceptor {
  public let name = "authorization"

  /// A policy, and those who record its decisions.
  private final class Policy: Sendable {
    let policy: AuthorizationPolicy
    let loggers: [any AuditLogger]

    init(_ policy: AuthorizationPolicy, _ known: [String: any AuditLogger]) throws(ConfigurationError) {
      var loggers: [any AuditLogger] = []
      for destination in policy.audit.destinations {
        if let logger = known[destination.name] {
          loggers.append(logger)
        } else if !destination.isOptional {
          let names = known.keys.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
          throw ConfigurationError(
            "there is no audit logger \"\(destination.name)\", \(names.isEmpty ? "nor any other" : "there is \(names)")"
          )
        }
      }
      self.policy = policy
      self.loggers = loggers
    }
  }

  private let current: Mutex<Policy>
  private let auditLoggers: [String: any AuditLogger]
  private let denied = Atomic<Int>(0)

  /// - Parameter auditLoggers: those that the policy may name.
  /// - Throws: `ConfigurationError` when the policy needs a logger that is not among them.
  public init(
    _ policy: AuthorizationPolicy, auditLoggers: [String: any AuditLogger] = [:]
  ) throws(ConfigurationError) {
    self.auditLoggers = auditLoggers
    current = Mutex(try Policy(policy, auditLoggers))
  }

  /// Calls that come from now on are held against another policy.
  ///
  /// - Throws: `ConfigurationError`, as `init` does; then the policy stays.
  public func replace(with policy: AuthorizationPolicy) throws(ConfigurationError) {
    let new = try Policy(policy, auditLoggers)
    current.withLock { $0 = new }
  }

  /// How many calls were refused.
  public var refusals: Int { denied.load(ordering: .relaxed) }

  public var placement: ChainPlacement { ChainPlacement(reads: [.principal], refusesCalls: true) }

  public func problems(serving methods: [Method]) -> [String] {
    current.withLock { $0 }.policy.rulesThatNeverMatch(methods)
  }

  public func policy(for method: Method, principal: String?) -> String? {
    current.withLock { $0 }.policy.explanation(of: method, principal: principal)
  }

  /// What the last call of a connection was allowed, and by which rule: the same call of the same caller is allowed too.
  private final class Note: Sendable {
    let head: NotedHead
    let principal: Principal?
    let policy: Policy
    let decision: AuthorizationPolicy.Decision

    init?(
      _ call: borrowing Call, _ policy: Policy, _ decision: AuthorizationPolicy.Decision, after last: Note?
    ) {
      guard let head = NotedHead(call.headNumber, after: last?.head) else { return nil }
      self.head = head
      principal = call.principal
      self.policy = policy
      self.decision = decision
    }
  }

  private func decide(_ call: borrowing Call, _ current: Policy) -> AuthorizationPolicy.Decision {
    let note = call.connection.notes.note(of: self) as? Note
    if let note, note.head.number == call.headNumber, note.policy === current, note.principal == call.principal {
      return note.decision
    }
    let decision = current.policy.decide(call)
    if decision.isAllowed, let note = Note(call, current, decision, after: note) {
      call.connection.notes.keep(note, of: self)
    }
    return decision
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    let current = current.withLock { $0 }
    let decision = decide(call, current)
    if !current.loggers.isEmpty, current.policy.audit.records(decision.isAllowed) {
      Self.record(decision, call, current)
    }
    guard !decision.isAllowed else { return .admitted }
    denied.add(1, ordering: .relaxed)
    call.log("authz.policy", current.policy.name)
    if let rule = decision.rule { call.log("authz.rule", rule) }
    throw Self.refusal
  }

  private static func record(_ decision: AuthorizationPolicy.Decision, _ call: borrowing Call, _ current: Policy) {
    let event = AuditEvent(
      method: call.method.path, principal: call.principal?.name ?? call.connection.identity?.name ?? "",
      policy: current.policy.name, rule: decision.rule ?? "", isAuthorized: decision.isAllowed)
    for logger in current.loggers { logger.record(event) }
  }

  private static let refusal = RPCError(.permissionDenied, "the caller may not make this call")
}

extension Interceptor where Self == AuthorizationInterceptor {
  /// Holds every call against `policy`; audit lines go to `logger`, by gRPC's name `stdout_logger`.
  ///
  /// - Throws: `ConfigurationError` when the policy needs another audit logger.
  public static func authorization(
    _ policy: AuthorizationPolicy, audit logger: Logger
  ) throws(ConfigurationError) -> AuthorizationInterceptor {
    try AuthorizationInterceptor(policy, auditLoggers: ["stdout_logger": LogAuditLogger(logger)])
  }
}
