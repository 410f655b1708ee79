internal import WeirInterceptors
internal import WeirRPC
internal import WeirSettings
internal import WeirYAML

/// An interceptor as a file had it.
struct ConfiguredInterceptor: Sendable {
  /// Its own, or that of the one in shadow.
  let section: String
  /// What the section said, and what the files held that it names.
  private let node: YAMLNode
  private let contents: [[UInt8]]
  /// What decides, without a shadow.
  let inner: any Interceptor
  let interceptor: any Interceptor

  init(
    section: String, node: YAMLNode, contents: [[UInt8]], inner: any Interceptor, interceptor: any Interceptor
  ) {
    self.section = section
    self.node = node
    self.contents = contents
    self.inner = inner
    self.interceptor = interceptor
  }

  /// Whether a section means the very same, wherever it stands.
  func isSame(_ node: YAMLNode, _ contents: [[UInt8]]) -> Bool {
    contents == self.contents && node.meansSame(as: self.node)
  }
}

extension YAMLNode {
  /// Whether both say the same, places aside.
  func meansSame(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left, _), .scalar(let right, _)): return left == right
    case (.sequence(let left), .sequence(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0.meansSame(as: $1) }
    case (.mapping(let left), .mapping(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.meansSame(as: $1.value) }
    default: return false
    }
  }
}

/// Reads the section `chain`.
struct ChainReader {
  let surroundings: ChainSurroundings
  /// The chain that is in force, whose interceptors stay where their sections did not change.
  let current: [ConfiguredInterceptor]
  private let sections: [InterceptorSection]

  /// Keys that stand beside the name of an interceptor.
  static let shares = ["enforce"]

  init(surroundings: ChainSurroundings, current: [ConfiguredInterceptor]) {
    self.surroundings = surroundings
    self.current = current
    sections = InterceptorSection.all(with: surroundings.sections)
  }

  /// The interceptors in their order; what cannot be used is left out, and is a problem.
  func read(_ node: YAMLNode, _ reading: inout Reading) -> [ConfiguredInterceptor] {
    guard let nodes = node.elements else {
      reading.add("chain is \(node.kind), a list of interceptors was expected", at: node.position)
      return []
    }
    var chain: [ConfiguredInterceptor] = []
    var counts: [String: Int] = [:]
    for element in nodes {
      guard let (section, settings) = section(of: element, &reading) else { continue }
      let earlier = current.filter { $0.section == section.name }
      let number = counts[section.name, default: 0]
      counts[section.name] = number + 1
      let predecessor = number < earlier.count ? earlier[number] : nil
      if let one = make(section, settings, element, predecessor, &reading) { chain.append(one) }
    }
    return chain
  }

  /// The interceptor that an element of the list names, and its settings.
  private func section(of node: YAMLNode, _ reading: inout Reading) -> (InterceptorSection, YAMLNode)? {
    if let name = node.text, let section = sections.first(where: { $0.name == name }) {
      return (section, YAMLNode(.mapping([]), at: node.position))
    }
    guard let entries = node.entries,
      let entry = entries.first(where: { !Self.shares.contains($0.key) }),
      let section = sections.first(where: { $0.name == entry.key })
    else {
      reading.add("chain: \(problem(of: node))", at: node.position)
      return nil
    }
    _ = Fields(node, "chain", known: [section.name] + Self.shares, &reading)
    return (section, entry.value)
  }

  /// What is wrong with an element that names no interceptor of this program.
  private func problem(of node: YAMLNode) -> String {
    let entry = node.entries?.first { !Self.shares.contains($0.key) } ?? node.entries?.first
    let key = node.text ?? entry?.key ?? ""
    if let remedy = InterceptorSection.offeredElsewhere[key] { return "\(key): \(remedy)" }
    let names = sections.map(\.name)
    let hint = Spelling.nearest(to: key, among: names).map { "did you mean \($0)? " } ?? ""
    let what = node.elements == nil ? "\(key.debugDescription) is no interceptor" : "a list is no interceptor"
    return "\(what): \(hint)there are \(names.joined(separator: ", "))"
  }

  private func make(
    _ section: InterceptorSection, _ settings: YAMLNode, _ element: YAMLNode, _ predecessor: ConfiguredInterceptor?,
    _ reading: inout Reading
  ) -> ConfiguredInterceptor? {
    reading.contents = []
    guard let fields = Fields(settings, "chain.\(section.name)", known: section.keys.map(\.name), &reading) else {
      return nil
    }
    let made = section.make(fields, &reading, surroundings, predecessor?.inner)
    let contents = reading.contents
    let share = share(of: section, element, &reading)
    guard let made else { return nil }
    if let predecessor, predecessor.isSame(element, contents) { return predecessor }
    let shadow = share.flatMap { share in fields.attempt(&reading) { try ShadowInterceptor(made, enforcing: share) } }
    return ConfiguredInterceptor(
      section: section.name, node: element, contents: contents, inner: made, interceptor: shadow ?? made)
  }

  /// How many of the refusals hold; nil for all.
  private func share(of section: InterceptorSection, _ element: YAMLNode, _ reading: inout Reading) -> Percentage? {
    let outer = Fields(element, "chain", known: [section.name] + Self.shares, &reading, reportsUnknown: false)
    guard let outer, outer.has("enforce") else { return nil }
    guard section.isDeciding else {
      reading.add("chain.\(section.name) \(section.reasonAgainstShadow)", at: outer.position(of: "enforce"))
      return nil
    }
    return outer.percentage("enforce", &reading)
  }
}
