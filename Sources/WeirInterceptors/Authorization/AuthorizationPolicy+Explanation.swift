internal import WeirRPC

extension AuthorizationPolicy {
  /// A line for each rule that no call of these methods ever meets: none of its paths is served, or a rule that denies
  /// everybody stands before it.
  func rulesThatNeverMatch(_ methods: [Method]) -> [String] {
    (denyRules + allowRules).compactMap { unservedPaths(of: $0, methods) }
      + allowRules.compactMap { denial(of: $0, methods) }
  }

  /// Says that nobody serves any of the rule's paths; nil when somebody does, and for a rule of every path.
  private func unservedPaths(of rule: Rule, _ methods: [Method]) -> String? {
    guard !rule.paths.isEmpty, !methods.contains(where: { rule.matches(path: $0.path) }) else { return nil }
    return "rule \"\(rule.name)\" never matches: nobody serves \(rule.paths.map(\.description).joined(separator: ", "))"
  }

  /// Names the rule that denies everybody all that this one allows; nil when there is none.
  private func denial(of rule: Rule, _ methods: [Method]) -> String? {
    let allowed = methods.filter { rule.matches(path: $0.path) }
    let denying = denyRules.first { deny in
      deny.isUnconditional && allowed.allSatisfy { deny.matches(path: $0.path) }
    }
    guard let denying, !allowed.isEmpty else { return nil }
    return "rule \"\(rule.name)\" never matches: \"\(denying.name)\" denies all that it allows, to everybody"
  }

  /// What the rules say to calls of a method, as far as it is known before there is a call: `allowed by readers`.
  ///
  /// - Parameter principal: the name of one caller; nil for any.
  func explanation(of method: Method, principal: String?) -> String {
    var texts: [String] = []
    for (verdict, rules) in [("denied", denyRules), ("allowed", allowRules)] {
      for rule in rules where rule.mayMatch(method, principal) {
        let conditions = rule.conditions(principal)
        texts.append(([verdict, "by", rule.name] + conditions).joined(separator: " "))
        if conditions.isEmpty { return texts.joined(separator: "; else ") }
      }
    }
    return (texts + ["denied, by no rule"]).joined(separator: "; else ")
  }
}

extension AuthorizationPolicy.Rule {
  /// Whether nothing but the path decides.
  fileprivate var isUnconditional: Bool { principals.isEmpty && claims.isEmpty && headers.isEmpty }

  fileprivate func matches(path: String) -> Bool { paths.isEmpty || paths.contains { $0.matches(path) } }

  fileprivate func mayMatch(_ method: Method, _ principal: String?) -> Bool {
    // Of what nobody serves the path is not known: only a rule for every path is sure to match.
    guard method.isRegistered ? matches(path: method.path) : paths.isEmpty else { return false }
    guard let principal, !principals.isEmpty else { return true }
    return principals.contains { $0.matches(principal) }
  }

  /// What has to be found out about a call: who makes it, and what its token claims, what its metadata holds.
  fileprivate func conditions(_ principal: String?) -> [String] {
    var texts: [String] = []
    if principal == nil, !principals.isEmpty {
      texts.append("for \(principals.map(\.description).joined(separator: ", "))")
    }
    if !claims.isEmpty { texts.append("when claim \(claims.map(\.name).joined(separator: " and ")) fits") }
    if !headers.isEmpty { texts.append("when \(headers.map(\.name).joined(separator: " and ")) fits") }
    return texts
  }
}
