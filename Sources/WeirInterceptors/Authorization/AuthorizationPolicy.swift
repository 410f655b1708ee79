public import WeirRPC

/// Who may call what: rules that deny, then rules that allow; what no rule allows is denied (gRFC A43).
public struct AuthorizationPolicy: Sendable, Hashable {
  /// Matches a call when everything that it asks for is there. A rule that asks for nothing matches every call.
  public struct Rule: Sendable, Hashable {
    /// In audit records and log lines; no two rules of a list have the same.
    public let name: String
    /// One of them is the caller; empty for everybody, strangers too.
    public var principals: [TextPattern] = []
    /// The caller has all of them: see `Principal.claims`.
    public var claims: [ClaimPattern] = []
    /// One of them is the method's path; empty for every method.
    public var paths: [TextPattern] = []
    /// All of them are there.
    public var headers: [HeaderPattern] = []

    /// A rule that every call matches, until it is narrowed down.
    public init(_ name: String) { self.name = name }
  }

  /// What a policy says to a call.
  public struct Decision: Sendable, Hashable {
    /// Whether the call may go on.
    public let isAllowed: Bool
    /// The rule that matched; nil when none did.
    public let rule: String?
  }

  /// In audit records and log lines.
  public let name: String
  /// Who matches one of these is refused, whatever else is said.
  public let denyRules: [Rule]
  /// Who matches none of these is refused. At least one.
  public let allowRules: [Rule]
  /// Which decisions are recorded, and where.
  public let audit: AuditOptions

  /// - Throws: `ConfigurationError` when nothing is allowed to anybody, and when two rules of a list have one name.
  public init(
    name: String, denyRules: [Rule] = [], allowRules: [Rule], audit: AuditOptions = AuditOptions()
  ) throws(ConfigurationError) {
    guard !allowRules.isEmpty else { throw ConfigurationError("the policy allows nothing: there is no allow rule") }
    for rules in [denyRules, allowRules] {
      var names: Set<String> = []
      for rule in rules where !names.insert(rule.name).inserted {
        throw ConfigurationError("two rules are named \"\(rule.name)\"")
      }
    }
    self.name = name
    self.denyRules = denyRules
    self.allowRules = allowRules
    self.audit = audit
  }

  /// Holds the rules against a call: refusals first, then admissions; no match is a refusal (gRFC A43).
  public func decide(_ call: borrowing Call) -> Decision {
    for rule in denyRules where rule.matches(call) { return Decision(isAllowed: false, rule: rule.name) }
    for rule in allowRules where rule.matches(call) { return Decision(isAllowed: true, rule: rule.name) }
    return Decision(isAllowed: false, rule: nil)
  }
}

extension AuthorizationPolicy.Rule {
  func matches(_ call: borrowing Call) -> Bool {
    if !paths.isEmpty {
      let path = call.method.path
      guard paths.contains(where: { $0.matches(path) }) else { return false }
    }
    guard principals.isEmpty || matchesPrincipal(call), claims.isEmpty || matchesClaims(call) else { return false }
    for header in headers where !header.matches(call.metadata) { return false }
    return true
  }

  private func matchesClaims(_ call: borrowing Call) -> Bool {
    guard let principal = call.principal else { return false }
    return claims.allSatisfy { $0.matches(principal) }
  }

  /// Whom auth found counts, and every name in the client's certificate.
  private func matchesPrincipal(_ call: borrowing Call) -> Bool {
    for pattern in principals {
      if let principal = call.principal, pattern.matches(principal.name) { return true }
      guard let identity = call.connection.identity else { continue }
      if identity.uriNames.contains(where: pattern.matches) || identity.dnsNames.contains(where: pattern.matches)
        || pattern.matches(identity.subject)
      {
        return true
      }
    }
    return false
  }
}
