internal import WeirInterceptors
internal import WeirPolicyFiles
internal import WeirRPC

/// Reads what has few keys.
enum CallSections {
  static let logging = InterceptorSection(
    name: "logging", summary: "Writes a line when a call has finished, and counts calls. Stands outermost.",
    keys: [
      SectionKey("metadata", "a list of names", "Request metadata that lines may show."),
      SectionKey("quiet", "a list of methods", "Methods whose successes are written at level debug."),
    ]
  ) { fields, reading, surroundings, _ in
    let quiet = fields.methods("quiet", &reading) ?? MethodSet()
    let names = fields.texts("metadata", &reading) ?? []
    return fields.attempt("metadata", &reading) {
      try LoggingInterceptor(logger: surroundings.logger, quiet: quiet, metadataNames: names)
    }
  }

  static let requestID = InterceptorSection(
    name: "request_id", summary: "Gives every call an id, for its line, its handler and its trailers.",
    keys: [
      SectionKey("header", "a name", "Metadata that ids come in and go out in; x-request-id by default."),
      SectionKey("takes_clients", "true or false", "Whether a client's id is taken; true by default."),
    ]
  ) { fields, reading, _, _ in
    let header = fields.text("header", &reading) ?? "x-request-id"
    let takesClients = fields.isOn("takes_clients", &reading) ?? true
    return fields.attempt("header", &reading) {
      try RequestIDInterceptor(header: header, takesClients: takesClients)
    }
  }

  static let clientAddress = InterceptorSection(
    name: "client_address", summary: "Finds the client behind trusted proxies.",
    keys: [
      SectionKey("trusted_proxies", "a list of ranges", "Addresses, ranges such as 10.0.0.0/8, or unix. Needed."),
      SectionKey("header", "a name", "Metadata with the hops; x-forwarded-for by default."),
    ]
  ) { fields, reading, _, _ in
    let header = fields.text("header", &reading) ?? "x-forwarded-for"
    var ranges: [AddressRange] = []
    for text in fields.texts("trusted_proxies", &reading) ?? [] {
      if let range = fields.attempt("trusted_proxies", &reading, { try AddressRange(text) }) { ranges.append(range) }
    }
    guard !ranges.isEmpty else {
      if !fields.has("trusted_proxies") {
        reading.add("\(fields.path) needs trusted_proxies, such as trusted_proxies: [10.0.0.0/8]", at: fields.position)
      }
      return nil
    }
    return fields.attempt(&reading) { try ClientAddressInterceptor(trustedProxies: ranges, header: header) }
  }

  static let authorization = InterceptorSection(
    name: "authorization", summary: "Holds every call against a policy of gRFC A43. Stands behind auth.",
    keys: [SectionKey("policy", "a path", "The policy's file, JSON. Needed.")], isDeciding: true
  ) { fields, reading, surroundings, _ in
    guard let path = fields.required("policy", "/etc/weir/policy.json", &reading),
      let bytes = reading.file(
        path, maximum: AuthorizationPolicy.maximumFileSize, isSecret: false, for: fields.name("policy"),
        at: fields.position(of: "policy"))
    else { return nil }
    return fields.attempt("policy", &reading) {
      do {
        return try .authorization(AuthorizationPolicy(json: bytes.span), audit: surroundings.logger)
          as AuthorizationInterceptor
      } catch { throw ConfigurationError("\(path): \(error)") }
    }
  }

  static let concurrencyLimit = InterceptorSection(
    name: "concurrency_limit", summary: "Bounds the calls in progress at a time.",
    keys: [
      SectionKey("maximum", "a whole number", "Calls at a time. Needed."),
      SectionKey("methods", "a list of methods", "Those that count; all by default."),
      SectionKey("exempt", "a list of methods", "Methods that do not count and are never refused."),
    ], isDeciding: true
  ) { fields, reading, _, predecessor in
    let methods = fields.methods("methods", &reading)
    let exempt = fields.methods("exempt", &reading) ?? MethodSet()
    _ = fields.required("maximum", "1000", &reading)
    guard fields.has("maximum"), let maximum = fields.integer("maximum", 1...1_000_000_000, &reading) else {
      return nil
    }
    return fields.attempt(&reading) {
      try ConcurrencyLimitInterceptor(
        maximum, of: methods, exempt: exempt, continuing: predecessor as? ConcurrencyLimitInterceptor)
    }
  }

  static let timeout = InterceptorSection(
    name: "timeout", summary: "Gives deadlines to calls.",
    keys: [
      SectionKey("default", "a time", "For calls without a deadline; none by default."),
      SectionKey("maximum", "a time", "For every call; none by default."),
      SectionKey(
        "methods", "a list of mappings",
        "Limits of their own: methods, a list, with default and maximum; the first counts."),
    ]
  ) { fields, reading, _, _ in
    let whole = limits(fields, &reading)
    var rules: [(MethodSet, TimeLimits)] = []
    for node in fields.nodes("methods", &reading) ?? [] {
      guard
        let rule = Fields(node, fields.name("methods"), known: ["methods", "default", "maximum"], &reading),
        let methods = rule.neededMethods(&reading), let limits = limits(rule, &reading)
      else { continue }
      rules.append((methods, limits))
    }
    return whole.map { TimeoutInterceptor($0, methods: rules) }
  }

  private static func limits(_ fields: Fields, _ reading: inout Reading) -> TimeLimits? {
    let standard = fields.duration("default", &reading)
    let maximum = fields.duration("maximum", &reading)
    return fields.attempt(&reading) { try TimeLimits(default: standard, maximum: maximum) }
  }
}
