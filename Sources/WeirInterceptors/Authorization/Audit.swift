public import Logging

/// Which decisions of a policy are recorded, and where (gRFC A59).
public struct AuditOptions: Sendable, Hashable {
  /// As the files spell it.
  public enum Condition: String, Sendable, CaseIterable {
    /// No decision is recorded.
    case none = "NONE"
    /// Refusals are.
    case onDeny = "ON_DENY"
    /// Admissions are.
    case onAllow = "ON_ALLOW"
    /// Every decision is.
    case onDenyAndAllow = "ON_DENY_AND_ALLOW"
  }

  /// A logger by its name.
  public struct Destination: Sendable, Hashable {
    /// The logger's name; `stdout_logger` in the files of gRFC A59.
    public let name: String
    /// Whether a policy may be used where nobody knows the logger.
    public let isOptional: Bool

    /// A destination by its name in the policy; an optional one that is unknown is left out.
    public init(_ name: String, isOptional: Bool = false) {
      self.name = name
      self.isOptional = isOptional
    }
  }

  /// Which decisions are recorded.
  public var condition: Condition
  /// Where to; each gets every record.
  public var destinations: [Destination]

  /// Which decisions are written down, and where to.
  public init(_ condition: Condition = .none, _ destinations: [Destination] = []) {
    self.condition = condition
    self.destinations = destinations
  }

  func records(_ isAllowed: Bool) -> Bool {
    switch condition {
    case .none: false
    case .onDeny: !isAllowed
    case .onAllow: isAllowed
    case .onDenyAndAllow: true
    }
  }
}

/// One decision, as gRFC A59 records it.
public struct AuditEvent: Sendable, Hashable {
  /// The path: `/keyvalue.v1.KeyValue/Get`.
  public let method: String
  /// Empty for a stranger.
  public let principal: String
  /// The policy's name.
  public let policy: String
  /// Empty when no rule matched.
  public let rule: String
  /// What was decided.
  public let isAuthorized: Bool
}

/// Where decisions are recorded. Called on the way of a call: it must not wait.
public protocol AuditLogger: Sendable {
  /// Takes one record. Called on the thread of the call.
  func record(_ event: AuditEvent)
}

/// Records decisions as lines of a log, `authorization decision`, at level `notice`.
public struct LogAuditLogger: AuditLogger {
  private let logger: Logger

  /// Writes lines to `logger`.
  public init(_ logger: Logger) { self.logger = logger }

  /// Writes the event as one line.
  public func record(_ event: AuditEvent) {
    logger.notice(
      "authorization decision",
      metadata: [
        "audit.authorized": "\(event.isAuthorized)", "audit.matched_rule": "\(event.rule)",
        "audit.policy_name": "\(event.policy)", "audit.principal": "\(event.principal)",
        "audit.rpc_method": "\(event.method)",
      ])
  }
}
