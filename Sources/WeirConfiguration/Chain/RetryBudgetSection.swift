internal import WeirInterceptors

/// Reads `retry_budget`.
enum RetryBudgetSection {
  static let retryBudget = InterceptorSection(
    name: "retry_budget", summary: "Tells clients not to retry while retries are too large a share of their calls.",
    keys: [
      SectionKey("share", "a percentage", "Retries that each other call allows. Needed."),
      SectionKey("rate", "a number", "Retries a second that each client may make in any case; 1 by default."),
      SectionKey("burst", "a whole number", "Retries that the budget holds; 20 by default."),
      SectionKey("clients", "a whole number", "How many clients that retry are remembered at most; 65536 by default."),
    ]
  ) { fields, reading, _, _ in
    _ = fields.required("share", "20%", &reading)
    let share = fields.percentage("share", &reading)
    let rate = fields.has("rate") ? fields.number("rate", &reading) : 1
    let burst = fields.has("burst") ? fields.integer("burst", 1...RateLimit.maximum, &reading) : 20
    let clients = fields.integer("clients", 1...100_000_000, &reading) ?? 65_536
    guard let share, let rate, let burst else { return nil }
    return fields.attempt("rate", &reading) {
      RetryBudgetInterceptor(try RetryBudget(share: share, perSecond: rate, burst: burst), clients: clients)
    }
  }
}
