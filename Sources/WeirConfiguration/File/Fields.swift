internal import WeirInterceptors
internal import WeirSettings
internal import WeirYAML

/// The values of one mapping, by their keys. Everything that is not as it should be becomes a problem at its place.
struct Fields {
  /// `chain.rate_limit`.
  let path: String
  let position: YAMLNode.Position
  private let entries: [YAMLNode.Entry]

  /// Nil with a problem when `node` is no mapping. A key that is not among `known` is a problem too. Nothing at all is an
  /// empty mapping.
  init?(
    _ node: YAMLNode, _ path: String, known: [String], _ reading: inout Reading, reportsUnknown: Bool = true
  ) {
    guard let entries = node.isNull ? [] : node.entries else {
      guard reportsUnknown else { return nil }
      let expected =
        known.isEmpty
        ? "nothing was expected: it has no keys" : "a mapping was expected: \(known.joined(separator: ", "))"
      reading.add("\(path) is \(node.kind), \(expected)", at: node.position)
      return nil
    }
    self.path = path
    position = node.position
    self.entries = entries
    for entry in entries where reportsUnknown && !known.contains(entry.key) {
      let hint = Spelling.nearest(to: entry.key, among: known).map { "did you mean \($0)? " } ?? ""
      let names = known.isEmpty ? "it has none at all" : "its keys are \(known.sorted().joined(separator: ", "))"
      reading.add("\(path) has no key \(entry.key.debugDescription): \(hint)\(names)", at: entry.position)
    }
  }

  /// The value of a key; nil when there is none.
  func node(_ key: String) -> YAMLNode? {
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isNull else { return nil }
    return value
  }

  func has(_ key: String) -> Bool { node(key) != nil }

  func position(of key: String) -> YAMLNode.Position { node(key)?.position ?? position }

  /// What a problem calls the key.
  func name(_ key: String) -> String { "\(path).\(key)" }

  /// Whether a value of the mapping could not be read, so that nobody knows how it goes with the others.
  func hasFault(_ reading: Reading) -> Bool { entries.contains { reading.hasFault(in: $0.value) } }

  // MARK: Values

  func text(_ key: String, _ reading: inout Reading) -> String? {
    guard let node = node(key), !reading.unread.contains(node.position) else { return nil }
    guard let text = node.text else {
      reading.add("\(name(key)) is \(node.kind), a text was expected", at: node.position)
      return nil
    }
    return text
  }

  /// As `text`, and a problem when there is none.
  func required(_ key: String, _ example: String, _ reading: inout Reading) -> String? {
    if !has(key) { reading.add("\(path) needs \(key), such as \(key): \(example)", at: position) }
    return text(key, &reading)
  }

  func texts(_ key: String, _ reading: inout Reading) -> [String]? {
    guard let nodes = nodes(key, &reading), !nodes.contains(where: { reading.unread.contains($0.position) }) else {
      return nil
    }
    var texts: [String] = []
    for node in nodes {
      if let text = node.text {
        texts.append(text)
      } else {
        reading.add("\(name(key)) has \(node.kind) in it, only texts were expected", at: node.position)
      }
    }
    return texts
  }

  func nodes(_ key: String, _ reading: inout Reading) -> [YAMLNode]? {
    guard let node = node(key) else { return nil }
    guard let elements = node.elements else {
      reading.add("\(name(key)) is \(node.kind), a list was expected: [...]", at: node.position)
      return nil
    }
    return elements
  }

  func integer(_ key: String, _ range: ClosedRange<Int>, _ reading: inout Reading) -> Int? {
    guard let text = text(key, &reading) else { return nil }
    if let value = Int(text), range.contains(value) { return value }
    let bounds = "\(range.lowerBound) to \(range.upperBound)"
    reading.add("\(name(key)): \"\(text)\" is not a whole number from \(bounds)", at: position(of: key))
    return nil
  }

  func number(_ key: String, _ reading: inout Reading) -> Double? {
    guard let text = text(key, &reading) else { return nil }
    if let value = Double(text) { return value }
    reading.add("\(name(key)): \"\(text)\" is not a number", at: position(of: key))
    return nil
  }

  func isOn(_ key: String, _ reading: inout Reading) -> Bool? {
    guard let text = text(key, &reading) else { return nil }
    if text == "true" || text == "false" { return text == "true" }
    reading.add("\(name(key)): \"\(text)\" is neither true nor false", at: position(of: key))
    return nil
  }

  func duration(_ key: String, _ reading: inout Reading) -> Duration? {
    guard let text = text(key, &reading) else { return nil }
    if let value = Quantity.duration(text) { return value }
    reading.add(
      "\(name(key)): \"\(text)\" is not a time with its unit, such as 250ms, 10s or 5m", at: position(of: key))
    return nil
  }

  func percentage(_ key: String, _ reading: inout Reading) -> Percentage? {
    guard let text = text(key, &reading) else { return nil }
    guard text.hasSuffix("%"), let value = Double(text.dropLast()) else {
      reading.add("\(name(key)): \"\(text)\" is not a percentage, such as 2.5%", at: position(of: key))
      return nil
    }
    return attempt(key, &reading) { try Percentage(value) }
  }

  /// The methods that a list names.
  func methods(_ key: String, _ reading: inout Reading) -> MethodSet? {
    guard let texts = texts(key, &reading) else { return nil }
    return attempt(key, &reading) { try MethodSet(texts) }
  }

  /// Those of the key `methods`, without which the mapping means nothing.
  func neededMethods(_ reading: inout Reading) -> MethodSet? {
    if has("methods") { return methods("methods", &reading) }
    reading.add("\(path) needs methods, such as methods: [keyvalue.v1.KeyValue]", at: position)
    return nil
  }

  /// The value of `body`; nil when it throws, which is a problem at the key's place, unless its value could not be read.
  func attempt<Value>(_ key: String, _ reading: inout Reading, _ body: () throws -> Value) -> Value? {
    do {
      return try body()
    } catch {
      if let node = node(key), reading.hasFault(in: node) { return nil }
      reading.add("\(name(key)): \(error)", at: position(of: key))
      return nil
    }
  }

  /// As above, for what belongs to the mapping as a whole: a problem unless one of its values could not be read.
  func attempt<Value>(_ reading: inout Reading, _ body: () throws -> Value) -> Value? {
    do {
      return try body()
    } catch {
      if !hasFault(reading) { reading.add("\(path): \(error)", at: position) }
      return nil
    }
  }
}
