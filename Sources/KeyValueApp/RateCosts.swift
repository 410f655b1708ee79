public import WeirInterceptors
public import WeirSettings

/// What calls take from the limit, as `--rate-cost` says it: `/keyvalue.v1.KeyValue/Put=5`.
public enum RateCosts {
  /// - Returns: nil when nothing is given, and when something is a problem.
  public static func costs(flags: [String], _ problems: inout Problems) -> RateLimitCosts? {
    var costs: [(MethodSet, Int)] = []
    for flag in flags {
      let parts = flag.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, let cost = Int(parts[1]) else {
        problems.add("--rate-cost: \"\(flag)\" is not METHOD=TOKENS, such as /keyvalue.v1.KeyValue/Put=5")
        continue
      }
      if let methods = problems.attempt("--rate-cost", { try MethodSet([String(parts[0])]) }) {
        costs.append((methods, cost))
      }
    }
    guard !costs.isEmpty else { return nil }
    return problems.attempt("--rate-cost") { try RateLimitCosts(costs) }
  }
}
