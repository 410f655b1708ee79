public import WeirInterceptors
internal import WeirJSON

extension AuthorizationPolicy {
  /// Bytes of a policy file.
  public static let maximumFileSize = 1 << 20

  /// Reads a policy file as gRFC A43 and A59 define it, with `claims` of a source besides, and nothing else: a field that is
  /// not known might be a constraint, and to ignore it would open what it closes.
  ///
  /// - Throws: `ConfigurationError`, which says where: `line 4, column 9: …`.
  public init(json text: Span<UInt8>) throws(ConfigurationError) {
    guard text.count <= Self.maximumFileSize else {
      throw ConfigurationError("the policy has \(text.count) bytes, at most \(Self.maximumFileSize) are read")
    }
    let document: LocatedJSON
    do throws(JSONError) {
      document = try LocatedJSON(parsing: text, limits: JSONLimits(depth: 32, memory: 64 << 20))
    } catch {
      throw ConfigurationError("\(error)")
    }
    let policy = try FileObject(
      document, "a policy", fields: ["name", "deny_rules", "allow_rules", "audit_logging_options"])
    let audit = try policy.value("audit_logging_options").map { value throws(ConfigurationError) in
      try AuditOptions(value)
    }
    let name = try policy.text("name")
    let denyRules = try Self.rules(policy, "deny_rules")
    let allowRules = try Self.rules(policy, "allow_rules")
    guard !allowRules.isEmpty else { throw policy.error("a policy needs allow_rules, with at least one rule") }
    do throws(ConfigurationError) {
      try self.init(name: name, denyRules: denyRules, allowRules: allowRules, audit: audit ?? AuditOptions())
    } catch {
      throw policy.error(error.description)
    }
  }

  private static func rules(_ policy: FileObject, _ field: String) throws(ConfigurationError) -> [Rule] {
    var rules: [Rule] = []
    var names: Set<String> = []
    for value in try policy.list(field) {
      let file = try FileObject(value, "a rule", fields: ["name", "source", "request"])
      let rule = try Rule(file)
      guard names.insert(rule.name).inserted else {
        throw file.error("a rule of \(field) is named \(FileObject.quoted(rule.name)) already")
      }
      rules.append(rule)
    }
    return rules
  }
}

extension AuthorizationPolicy.Rule {
  fileprivate init(_ file: FileObject) throws(ConfigurationError) {
    self.init(try file.text("name"))
    if let value = file.value("source") {
      let source = try FileObject(value, "a source", fields: ["principals", "claims"])
      for (text, place) in try source.texts("principals") {
        guard !text.isEmpty else { throw FileObject.error(place, "an empty principal is nobody") }
        principals.append(TextPattern(text))
      }
      for value in try source.list("claims") {
        claims.append(try ClaimPattern(FileObject(value, "a claim", fields: ["key", "values"])))
      }
    }
    guard let value = file.value("request") else { return }
    let request = try FileObject(value, "a request", fields: ["paths", "headers"])
    for (text, place) in try request.texts("paths") {
      guard text.hasPrefix("/") || text.hasPrefix("*") else {
        throw FileObject.error(place, "a path looks like /keyvalue.v1.KeyValue/Get, or has * at one end")
      }
      guard !text.dropFirst().dropLast().contains("*"), text.count < 2 || !text.hasPrefix("*") || !text.hasSuffix("*")
      else { throw FileObject.error(place, "a path has one *, and has it at one end") }
      paths.append(TextPattern(text))
    }
    for value in try request.list("headers") {
      headers.append(try HeaderPattern(FileObject(value, "a header", fields: ["key", "values"])))
    }
  }
}

extension HeaderPattern {
  fileprivate init(_ file: FileObject) throws(ConfigurationError) {
    let name = try file.text("key").lowercased()
    let values = try file.texts("values").map { TextPattern($0.text) }
    do throws(ConfigurationError) {
      try self.init(name, values)
    } catch {
      throw file.error(error.description)
    }
  }
}

extension ClaimPattern {
  fileprivate init(_ file: FileObject) throws(ConfigurationError) {
    let name = try file.text("key")
    let values = try file.texts("values").map { TextPattern($0.text) }
    do throws(ConfigurationError) {
      try self.init(name, values)
    } catch {
      throw file.error(error.description)
    }
  }
}

extension AuditOptions {
  fileprivate init(_ value: LocatedJSON) throws(ConfigurationError) {
    let file = try FileObject(value, "audit_logging_options", fields: ["audit_condition", "audit_loggers"])
    self.init()
    if file.value("audit_condition") != nil {
      let word = try file.text("audit_condition")
      guard let condition = Condition(rawValue: word) else {
        let words = Condition.allCases.map(\.rawValue).joined(separator: ", ")
        throw file.error("audit_condition \(FileObject.quoted(word)) is none of \(words)")
      }
      self.condition = condition
    }
    for value in try file.list("audit_loggers") {
      let logger = try FileObject(value, "an audit logger", fields: ["name", "config", "is_optional"])
      if let config = logger.value("config") { _ = try FileObject(config, "the config of an audit logger", fields: []) }
      destinations.append(Destination(try logger.text("name"), isOptional: try logger.flag("is_optional")))
    }
  }
}
