internal import WeirPOSIX
internal import WeirServer
internal import WeirSettings
internal import WeirYAML

/// An element of `server.listen`: an address, or an address with TLS of its own.
struct Listener: Sendable {
  /// What holds on its connections.
  enum Security: Sendable, Hashable {
    /// The section `tls`.
    case standard
    case plaintext
    case own(ServerTLS)
  }

  let address: String
  let security: Security
  /// As the file has it, variables replaced.
  let node: YAMLNode

  /// Nil with a problem. TLS is checked as the section `tls` is.
  static func read(_ fields: Fields, _ key: String, _ reading: inout Reading) -> [Listener]? {
    guard let nodes = fields.nodes(key, &reading), !nodes.contains(where: { reading.unread.contains($0.position) })
    else { return nil }
    let listeners = nodes.compactMap { read($0, fields.name(key), &reading) }
    return listeners.count == nodes.count ? listeners : nil
  }

  private static func read(_ node: YAMLNode, _ path: String, _ reading: inout Reading) -> Listener? {
    if let text = node.text { return Listener(address: text, security: .standard, node: node) }
    guard let fields = Fields(node, path, known: ["address", "tls"], &reading),
      let address = fields.required("address", "\"0.0.0.0:50051\"", &reading)
    else { return nil }
    guard let tls = fields.node("tls") else { return Listener(address: address, security: .standard, node: node) }
    if tls.text == "none" { return Listener(address: address, security: .plaintext, node: node) }
    return own(tls, fields.name("tls"), &reading).map { Listener(address: address, security: .own($0), node: node) }
  }

  private static func own(_ node: YAMLNode, _ path: String, _ reading: inout Reading) -> ServerTLS? {
    guard node.entries != nil else {
      reading.add(
        "\(path) is \(node.kind), none or a mapping was expected: cert, key, client_ca, client_certs", at: node.position
      )
      return nil
    }
    let settings = Dictionary(uniqueKeysWithValues: TLSSettings.all.map { (TLSSettings.shortKey($0), $0) })
    guard let fields = Fields(node, path, known: settings.keys.sorted(), &reading) else { return nil }
    var values = SettingValues()
    for (key, setting) in settings {
      guard let text = fields.text(key, &reading) else {
        if fields.has(key) { values.miss(setting) }
        continue
      }
      values.give(text, for: setting, from: .file(reading.place(fields.position(of: key))))
    }
    TLSSettings.warn(of: values, &reading)
    guard fields.has("cert"), fields.has("key") else {
      reading.add("\(path) needs both cert and key", at: node.position)
      return nil
    }
    var problems = Problems()
    let tls = TLSSettings.tls(values, &problems)
    for reason in problems.reasons { reading.problems.add(reason) }
    // What cannot be read might have asked for client certificates.
    return TLSSettings.all.contains(where: values.isMissed) ? nil : tls
  }
}
