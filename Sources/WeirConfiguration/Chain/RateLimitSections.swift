internal import WeirInterceptors

/// Reads `rate_limit` and `auth_guard`.
enum RateLimitSections {
  static let rateLimit = InterceptorSection(
    name: "rate_limit", summary: "Bounds the calls a second of each client, or of whatever `by` counts.",
    keys: [
      SectionKey("rate", "a number", "Calls a second. Needed."),
      SectionKey("burst", "a whole number", "Calls at once, after a pause. Needed."),
      SectionKey(
        "by", "a list", "What is counted: client, principal, method, claim:NAME, metadata:NAME; client by default."),
      SectionKey("costs", "a list of mappings", "What calls of some methods take: methods, a list, and cost."),
      SectionKey(
        "messages", "a mapping",
        "Bounds the request messages of streams too: rate, burst, and excess, which is refuse or pace."),
      SectionKey("exempt", "a list of methods", "Methods that cost nothing."),
      SectionKey("tells_clients", "true or false", "Whether trailers say how much is left; false by default."),
      SectionKey("clients", "a whole number", "How many are remembered at most; 65536 by default."),
    ], isDeciding: true
  ) { fields, reading, surroundings, predecessor in
    let limit = limit(fields, &reading)
    let key = key(fields, &reading)
    let costs = costs(fields, &reading)
    let messages = messages(fields, &reading)
    let exempt = fields.methods("exempt", &reading) ?? MethodSet()
    let tellsClients = fields.isOn("tells_clients", &reading) ?? false
    let clients = fields.integer("clients", 1...100_000_000, &reading) ?? 65_536
    guard let limit else { return nil }
    return RateLimitInterceptor(
      limit, key: key ?? .client, costs: costs, messages: messages, exempt: exempt, tellsClients: tellsClients,
      clients: clients,
      details: surroundings.rateLimitDetails, continuing: predecessor as? RateLimitInterceptor)
  }

  static let authGuard = InterceptorSection(
    name: "auth_guard", summary: "Turns away clients whose credentials were refused too often. Stands before auth.",
    keys: [
      SectionKey("rate", "a number", "Failures a second that each client may go on with. Needed."),
      SectionKey("burst", "a whole number", "Failures at once. Needed."),
      SectionKey("clients", "a whole number", "How many with failures are remembered at most; 65536 by default."),
    ], isDeciding: true
  ) { fields, reading, surroundings, _ in
    let limit = limit(fields, &reading)
    let clients = fields.integer("clients", 1...100_000_000, &reading) ?? 65_536
    return limit.map { AuthGuardInterceptor($0, clients: clients, details: surroundings.rateLimitDetails) }
  }

  private static func limit(_ fields: Fields, _ reading: inout Reading) -> RateLimit? {
    for (key, example) in [("rate", "100"), ("burst", "200")] { _ = fields.required(key, example, &reading) }
    guard fields.has("rate"), fields.has("burst") else { return nil }
    let rate = fields.number("rate", &reading)
    let perSecond = rate.flatMap { rate in
      fields.attempt("rate", &reading) { try RateLimit(perSecond: rate, burst: 1).perSecond }
    }
    guard let burst = fields.integer("burst", 1...RateLimit.maximum, &reading), let perSecond else { return nil }
    return fields.attempt(&reading) { try RateLimit(perSecond: perSecond, burst: burst) }
  }

  private static func key(_ fields: Fields, _ reading: inout Reading) -> RateLimitKey? {
    guard let texts = fields.texts("by", &reading) else { return nil }
    var parts: [RateLimitKey] = []
    for text in texts {
      switch text {
      case "client": parts.append(.client)
      case "principal": parts.append(.principal)
      case "method": parts.append(.method)
      case _ where text.hasPrefix("claim:"):
        let name = String(text.dropFirst("claim:".count))
        if let part = fields.attempt("by", &reading, { try RateLimitKey.claim(name) }) { parts.append(part) }
      case _ where text.hasPrefix("metadata:"):
        let name = String(text.dropFirst("metadata:".count))
        if let part = fields.attempt("by", &reading, { try RateLimitKey.metadata(name) }) { parts.append(part) }
      default:
        reading.add(
          "\(fields.name("by")): \"\(text)\" is none of client, principal, method, claim:NAME, metadata:NAME",
          at: fields.position(of: "by"))
      }
    }
    return fields.attempt("by", &reading) { try RateLimitKey.combined(parts) }
  }

  private static func messages(_ fields: Fields, _ reading: inout Reading) -> MessageLimit? {
    guard let node = fields.node("messages"),
      let inner = Fields(node, fields.name("messages"), known: ["rate", "burst", "excess"], &reading)
    else { return nil }
    let limit = limit(inner, &reading)
    let text = inner.required("excess", "pace", &reading)
    let excess = text.flatMap { MessageLimit.Excess(rawValue: $0) }
    if let text, excess == nil {
      reading.add(
        "\(inner.name("excess")): \(text.debugDescription) is neither refuse nor pace", at: inner.position(of: "excess")
      )
    }
    guard let limit, let excess else { return nil }
    return MessageLimit(limit, excess: excess)
  }

  private static func costs(_ fields: Fields, _ reading: inout Reading) -> RateLimitCosts? {
    var costs: [(MethodSet, Int)] = []
    for node in fields.nodes("costs", &reading) ?? [] {
      guard let rule = Fields(node, fields.name("costs"), known: ["methods", "cost"], &reading) else { continue }
      _ = rule.required("cost", "5", &reading)
      guard let methods = rule.neededMethods(&reading), rule.has("cost"),
        let cost = rule.integer("cost", 0...RateLimitCosts.maximum, &reading)
      else { continue }
      costs.append((methods, cost))
    }
    guard !costs.isEmpty else { return nil }
    return fields.attempt("costs", &reading) { try RateLimitCosts(costs) }
  }
}
