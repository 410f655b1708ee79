internal import WeirInterceptors
internal import WeirYAML

/// Reads `auth`.
enum AuthSection {
  static let auth = InterceptorSection(
    name: "auth", summary: "Lets in who shows what a method asks for, and says who it is.",
    keys: [
      SectionKey(
        "require", "a requirement",
        """
        What callers have to show: nothing, or one of tokens, jwt, api_keys, certificates, any (a list of requirements), \
        all (a list of requirements), optional (a requirement). Needed.
        """),
      SectionKey(
        "public", "a list of methods", "Methods that everybody may call; whoever shows what `require` says is known."),
      SectionKey(
        "rules", "a list of mappings", "Methods with a requirement of their own: methods, a list, and require."),
    ], isDeciding: true
  ) { fields, reading, surroundings, _ in
    if !fields.has("require") {
      reading.add("\(fields.path) needs require, such as require: {tokens: {file: PATH}}", at: fields.position)
    }
    let requirements = Requirements(surroundings)
    let standard = fields.node("require").flatMap { requirements.read($0, fields.name("require"), &reading) }
    var rules: [AuthRule] = []
    for node in fields.nodes("rules", &reading) ?? [] {
      guard let rule = Fields(node, fields.name("rules"), known: ["methods", "require"], &reading) else { continue }
      if !rule.has("require") { reading.add("\(rule.path) needs require, such as require: nothing", at: rule.position) }
      guard let methods = rule.neededMethods(&reading), let node = rule.node("require"),
        let requirement = requirements.read(node, rule.name("require"), &reading)
      else { continue }
      rules.append(AuthRule(methods, requirement.value))
    }
    let open = fields.methods("public", &reading)
    guard let standard else { return nil }
    if case .tokens(let tokens) = standard, rules.isEmpty {
      // The interceptor that knows tokens alone costs less.
      return fields.attempt("require", &reading) {
        try BearerAuthInterceptor(tokens: tokens, publicMethods: open ?? MethodSet())
      }
    }
    if let open { rules.append(AuthRule(open, .optional(standard.value))) }
    return fields.attempt("require", &reading) { try AuthInterceptor(rules: rules, otherwise: standard.value) }
  }
}
