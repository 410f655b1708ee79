internal import WeirSettings
internal import WeirYAML

/// Puts what flags say in the place of what a file's chain has.
///
/// A flag whose key is `chain.rate_limit.rate` changes the key `rate` of the one `rate_limit` in the chain; one whose key is
/// `chain.auth.require.tokens.file` changes the key `file` of the one requirement `tokens` of `auth`, wherever it stands
/// there. One whose key is `chain.trace_context` has nothing to change there. Where there is none, or where there are
/// several, nobody can tell what is meant, and the flag is a problem.
struct FlagOverrides {
  /// A flag that was given, and what it says as a file would have it.
  private struct Override {
    let flag: String
    /// `rate_limit`
    let section: String
    /// `tokens`; nil when the key is the section's own.
    let requirement: String?
    /// `rate`; nil when the flag only asks for the interceptor to be there.
    let key: String?
    let value: YAMLNode
  }

  private let overrides: [Override]

  /// The settings whose flags change the chain of a file.
  static func ofChain(_ settings: [Setting]) -> [Setting] {
    settings.filter { $0.key?.hasPrefix("chain.") == true }
  }

  init(_ settings: [Setting], _ values: SettingValues, _ reading: inout Reading) {
    var overrides: [Override] = []
    for setting in Self.ofChain(settings) where values.origin(of: setting) == .flag {
      let path = (setting.key ?? "").split(separator: ".").map(String.init)
      guard path.count >= 2, let value = FlagValue.node(of: setting, values, &reading) else { continue }
      overrides.append(
        Override(
          flag: setting.flag, section: path[1], requirement: path.count > 3 ? path[path.count - 2] : nil,
          key: path.count > 2 ? path[path.count - 1] : nil, value: value))
    }
    self.overrides = overrides
  }

  /// The chain as the flags have it; what is no chain stays as it is.
  func applied(to chain: YAMLNode, _ reading: inout Reading) -> YAMLNode {
    guard let elements = chain.elements else { return chain }
    var result = elements
    for override in overrides { apply(override, to: &result, in: chain, &reading) }
    return YAMLNode(.sequence(result), at: chain.position)
  }

  private func apply(
    _ override: Override, to elements: inout [YAMLNode], in chain: YAMLNode, _ reading: inout Reading
  ) {
    let (section, flag) = (override.section, YAMLNode.Position(source: override.flag))
    let sections = elements.indices.filter { elements[$0].text == section || elements[$0].value(of: section) != nil }
    guard !sections.isEmpty else {
      let place = reading.place(chain.position)
      return reading.add(
        "the chain at \(place) has no \(section) that this could change: write one there, or leave out the flag",
        at: flag)
    }
    guard let key = override.key else { return }
    guard let requirement = override.requirement else {
      let places = sections.map { elements[$0].position }
      guard let index = only(sections, section, places, flag, &reading) else { return }
      elements[index] = elements[index].expandedName(section).changing(section) {
        $0.setting(key, override.value)
      }
      return
    }
    let places = sections.flatMap { elements[$0].places(of: requirement) }
    guard !places.isEmpty else {
      let place = sections.map { reading.place(elements[$0].position) }.joined(separator: " and ")
      return reading.add(
        "the \(section) at \(place) requires no \(requirement) that this could change: write it there, or leave out the flag",
        at: flag)
    }
    guard only(places, requirement, places, flag, &reading) != nil else { return }
    for index in sections {
      elements[index] = elements[index].changingDeep(requirement) { $0.setting(key, override.value) }
    }
  }

  private func only<Found>(
    _ found: [Found], _ name: String, _ places: [YAMLNode.Position], _ flag: YAMLNode.Position, _ reading: inout Reading
  ) -> Found? {
    guard found.count == 1 else {
      let places = places.map(reading.place).joined(separator: " and ")
      reading.add("this could mean the \(name) at \(places): say it in the file, and leave out the flag", at: flag)
      return nil
    }
    return found.first
  }
}

extension YAMLNode {
  fileprivate func value(of key: String) -> YAMLNode? { entries?.first { $0.key == key }?.value }

  /// Where mappings stand, at any depth, that are values of `key`.
  fileprivate func places(of key: String) -> [Position] {
    let here = (entries ?? []).flatMap { entry in
      entry.key == key && entry.value.isMapping ? [entry.position] : entry.value.places(of: key)
    }
    return here + (elements ?? []).flatMap { $0.places(of: key) }
  }

  private var isMapping: Bool { isNull || entries != nil }

  /// A name alone, as a mapping of the name to nothing.
  fileprivate func expandedName(_ name: String) -> YAMLNode {
    guard text == name else { return self }
    return YAMLNode(
      .mapping([Entry(key: name, position: position, value: YAMLNode(.mapping([]), at: position))]), at: position)
  }

  /// The same with another value of one key.
  fileprivate func changing(_ key: String, _ change: (YAMLNode) -> YAMLNode) -> YAMLNode {
    guard var entries, let index = entries.firstIndex(where: { $0.key == key }) else { return self }
    entries[index].value = change(entries[index].value)
    return YAMLNode(.mapping(entries), at: position)
  }

  /// The same with another value of a key whose value is a mapping, wherever it stands.
  fileprivate func changingDeep(_ key: String, _ change: (YAMLNode) -> YAMLNode) -> YAMLNode {
    if let elements { return YAMLNode(.sequence(elements.map { $0.changingDeep(key, change) }), at: position) }
    guard var entries else { return self }
    for index in entries.indices {
      let value = entries[index].value
      entries[index].value =
        entries[index].key == key && value.isMapping ? change(value) : value.changingDeep(key, change)
    }
    return YAMLNode(.mapping(entries), at: position)
  }

  /// A mapping in which `key` has `value`; what is no mapping stays as it is.
  fileprivate func setting(_ key: String, _ value: YAMLNode) -> YAMLNode {
    guard isMapping else { return self }
    var entries = entries ?? []
    let entry = Entry(key: key, position: value.position, value: value)
    if let index = entries.firstIndex(where: { $0.key == key }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
    return YAMLNode(.mapping(entries), at: position)
  }
}
