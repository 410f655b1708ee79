internal import WeirInterceptors

/// Reads `adaptive_limit`.
enum AdaptiveLimitSection {
  static let adaptiveLimit = InterceptorSection(
    name: "adaptive_limit", summary: "Bounds the calls in progress by a limit that follows how long calls take.",
    keys: [
      SectionKey("minimum", "a whole number", "The lowest limit; 4 by default."),
      SectionKey("maximum", "a whole number", "The highest limit; 1000 by default."),
      SectionKey("initial", "a whole number", "The limit before anything is known; 20 by default."),
      SectionKey(
        "shares", "a list of mappings",
        "How much of the limit may be in use for calls of some methods: methods, a list, and percent."),
      SectionKey("exempt", "a list of methods", "Methods that do not count and are never refused."),
    ], isDeciding: true
  ) { fields, reading, _, _ in
    let minimum = fields.integer("minimum", 1...1_000_000, &reading) ?? 4
    let maximum = fields.integer("maximum", 1...1_000_000, &reading) ?? 1000
    let initial = fields.integer("initial", 1...1_000_000, &reading) ?? 20
    let exempt = fields.methods("exempt", &reading) ?? MethodSet()
    var shares: [(MethodSet, Percentage)] = []
    for node in fields.nodes("shares", &reading) ?? [] {
      guard let share = Fields(node, fields.name("shares"), known: ["methods", "percent"], &reading) else { continue }
      _ = share.required("percent", "50%", &reading)
      guard let methods = share.neededMethods(&reading), share.has("percent"),
        let percent = share.percentage("percent", &reading)
      else { continue }
      shares.append((methods, percent))
    }
    guard minimum <= maximum else {
      if !fields.hasFault(reading) {
        reading.add("\(fields.path): minimum \(minimum) is above maximum \(maximum)", at: fields.position)
      }
      return nil
    }
    return fields.attempt(&reading) {
      try AdaptiveLimitInterceptor(within: minimum...maximum, initial: initial, shares: shares, exempt: exempt)
    }
  }
}
