internal import WeirInterceptors
internal import WeirJWT
internal import WeirSettings
internal import WeirYAML

/// Reads what callers have to show.
struct Requirements {
  /// A requirement; one of tokens alone is told apart, because it may cost less.
  enum Read {
    case tokens([BearerToken])
    case other(AuthRequirement)

    var value: AuthRequirement {
      switch self {
      case .other(let requirement): requirement
      // The tokens were checked when they were read.
      case .tokens(let tokens): (try? TokenAuthenticator(tokens)).map { .one($0) } ?? .any([])
      }
    }
  }

  private let surroundings: ChainSurroundings

  init(_ surroundings: ChainSurroundings) { self.surroundings = surroundings }

  /// The ways to be let in, each with its keys.
  static let ways: [(name: String, keys: [String])] = [
    ("tokens", ["file", "list"]),
    (
      "jwt",
      ["keys", "issuer", "audiences", "claims", "type", "clock_skew", "max_lifetime", "principal_claim"]
    ), ("api_keys", ["file", "header"]), ("certificates", ["names"]),
  ]

  private static let kinds = ways.map(\.name) + ["any", "all", "optional"]

  /// The settings of a way, under its own name.
  private static func fields(_ node: YAMLNode, _ way: String, _ path: String, _ reading: inout Reading) -> Fields? {
    Fields(node, path, known: ways.first { $0.name == way }?.keys ?? [], &reading)
  }

  /// Nil with a problem.
  func read(_ node: YAMLNode, _ path: String, _ reading: inout Reading) -> Read? {
    if node.text == "nothing" { return .other(.nothing) }
    guard let entries = node.entries else {
      let kinds = Self.kinds.joined(separator: ", ")
      reading.add("\(path) is neither nothing nor a mapping with one of \(kinds)", at: node.position)
      return nil
    }
    guard let fields = Fields(node, path, known: Self.kinds, &reading) else { return nil }
    guard let entry = entries.first, entries.count == 1 else {
      reading.add("\(path) has \(entries.count) keys, one was expected: join them by any or all", at: node.position)
      return nil
    }
    let (kind, inner, name) = (entry.key, entry.value, fields.name(entry.key))
    switch kind {
    case "tokens": return tokens(inner, name, &reading).map(Read.tokens)
    case "jwt": return jwt(inner, name, &reading).map { .other(.one($0)) }
    case "api_keys": return apiKeys(inner, name, &reading).map { .other(.one($0)) }
    case "certificates": return certificates(inner, name, &reading).map { .other(.one($0)) }
    case "optional": return read(inner, name, &reading).map { .other(.optional($0.value)) }
    case "any", "all":
      guard let list = list(fields, kind, &reading) else { return nil }
      return .other(kind == "any" ? .any(list) : .all(list))
    default: return nil
    }
  }

  private func list(_ fields: Fields, _ kind: String, _ reading: inout Reading) -> [AuthRequirement]? {
    guard let nodes = fields.nodes(kind, &reading) else { return nil }
    if nodes.isEmpty { reading.add("\(fields.name(kind)) is empty", at: fields.position(of: kind)) }
    var list: [AuthRequirement] = []
    for node in nodes {
      if let one = read(node, fields.name(kind), &reading) { list.append(one.value) }
    }
    return list.count == nodes.count && !list.isEmpty ? list : nil
  }

  // MARK: Ways

  private func tokens(_ node: YAMLNode, _ path: String, _ reading: inout Reading) -> [BearerToken]? {
    guard let fields = Self.fields(node, "tokens", path, &reading) else { return nil }
    let earlier = reading.problems.reasons.count
    var tokens: [BearerToken] = []
    if fields.has("file") { tokens += secrets(fields, "file", &reading) }
    for item in fields.nodes("list", &reading) ?? [] {
      guard let one = Fields(item, fields.name("list"), known: ["token", "principal"], &reading),
        let principal = one.required("principal", "ci", &reading), let secret = secret(one, "token", &reading),
        let token = one.attempt("token", &reading, { try BearerToken(secret, principal: principal) })
      else { continue }
      tokens.append(token)
    }
    if !fields.has("file"), !fields.has("list") {
      reading.add("\(path) needs file or list, such as file: /etc/weir/tokens", at: fields.position)
    }
    guard reading.problems.reasons.count == earlier else { return nil }
    return fields.attempt(&reading) {
      _ = try TokenAuthenticator(tokens)
      return tokens
    }
  }

  /// A text, or what the file behind `file:` holds.
  private func secret(_ fields: Fields, _ key: String, _ reading: inout Reading) -> String? {
    guard let text = fields.required(key, "${NAME}", &reading) else { return nil }
    guard text.hasPrefix("file:") else { return text }
    let bytes = reading.file(
      String(text.dropFirst("file:".count)), maximum: 65_536, isSecret: true, for: fields.name(key),
      at: fields.position(of: key))
    guard var bytes else { return nil }
    while bytes.last == UInt8(ascii: "\n") || bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func secrets(_ fields: Fields, _ key: String, _ reading: inout Reading) -> [BearerToken] {
    guard let path = fields.required(key, "/etc/weir/tokens", &reading),
      let bytes = reading.file(
        path, maximum: TokenFile.maximumSize, isSecret: true, for: fields.name(key), at: fields.position(of: key))
    else { return [] }
    let contents = TokenFile.read(bytes)
    for reason in contents.problems {
      reading.add("\(fields.name(key)): \(path): \(reason)", at: fields.position(of: key))
    }
    if contents.tokens.isEmpty, contents.problems.isEmpty {
      reading.add("\(fields.name(key)): \(path): the file holds no token", at: fields.position(of: key))
    }
    return contents.tokens
  }

  private func apiKeys(_ node: YAMLNode, _ path: String, _ reading: inout Reading) -> APIKeyAuthenticator? {
    guard let fields = Self.fields(node, "api_keys", path, &reading) else { return nil }
    let earlier = reading.problems.reasons.count
    let keys = secrets(fields, "file", &reading)
    let header = fields.text("header", &reading) ?? "x-api-key"
    guard reading.problems.reasons.count == earlier else { return nil }
    return fields.attempt("header", &reading) { try APIKeyAuthenticator(keys, in: header) }
  }

  private func certificates(_ node: YAMLNode, _ path: String, _ reading: inout Reading) -> CertificateAuthenticator? {
    guard let fields = Self.fields(node, "certificates", path, &reading) else { return nil }
    reading.needsClientCertificates = reading.needsClientCertificates ?? fields.position
    let names = fields.texts("names", &reading)
    return fields.attempt("names", &reading) { try CertificateAuthenticator(names: names) }
  }

  private func jwt(_ node: YAMLNode, _ path: String, _ reading: inout Reading) -> JWTAuthenticator? {
    guard let fields = Self.fields(node, "jwt", path, &reading) else { return nil }
    let earlier = reading.problems.reasons.count
    let issuer = fields.required("issuer", "https://issuer.example", &reading)
    if !fields.has("audiences") {
      reading.add("\(path) needs audiences, such as audiences: [weir]", at: fields.position)
    }
    let audiences = fields.texts("audiences", &reading) ?? []
    let keys = fields.required("keys", "/etc/weir/jwks.json", &reading).flatMap { keySet($0, fields, &reading) }
    guard let issuer, let keys, reading.problems.reasons.count == earlier,
      var policy = fields.attempt(&reading, { try JWTPolicy(issuer: issuer, audiences: audiences) })
    else { return nil }
    policy.type = fields.text("type", &reading)
    if let claim = fields.text("principal_claim", &reading) { policy.principalClaim = claim }
    if let skew = fields.duration("clock_skew", &reading) { policy.clockSkew = skew }
    policy.maximumLifetime = fields.duration("max_lifetime", &reading)
    policy.requiredClaims = claims(fields, &reading)
    return JWTAuthenticator(policy, keys: JWTKeys(keys), wallClock: surroundings.wallClock)
  }

  private func keySet(_ path: String, _ fields: Fields, _ reading: inout Reading) -> JSONWebKeySet? {
    let bytes = reading.file(
      path, maximum: JSONWebKeySet.maximumSize, isSecret: false, for: fields.name("keys"),
      at: fields.position(of: "keys"))
    guard let bytes else { return nil }
    let set = fields.attempt("keys", &reading) {
      do { return try JSONWebKeySet(parsing: bytes) } catch { throw ConfigurationError("\(path): \(error)") }
    }
    for reason in set?.unused ?? [] {
      let place = reading.place(fields.position(of: "keys"))
      reading.warnings.append("\(place): \(fields.name("keys")): \(path): a key is not used: \(reason)")
    }
    return set
  }

  private func claims(_ fields: Fields, _ reading: inout Reading) -> [String: [String]] {
    guard let node = fields.node("claims") else { return [:] }
    guard let entries = node.entries else {
      reading.add(
        "\(fields.name("claims")) is \(node.kind), a mapping of names to lists was expected", at: node.position)
      return [:]
    }
    var claims: [String: [String]] = [:]
    for entry in entries {
      let values = Fields(node, fields.name("claims"), known: entries.map(\.key), &reading)
      claims[entry.key] = values?.texts(entry.key, &reading) ?? []
    }
    return claims
  }
}
