internal import WeirSettings
internal import WeirYAML

/// What is not shown at a place of the chain, and below it.
enum HiddenValues {
  static let mark = "[redacted]"

  /// In the list of interceptors: values of these keys, by section, and tokens.
  case inSections([String: Set<String>])
  /// In a section: values of these keys, and tokens.
  case ofKeys(Set<String>)
  /// In a token: all but the place of a file that holds it.
  case token
  /// In a value that a program calls secret.
  case all

  /// - Parameter sections: what the program offers to the chain.
  init(_ sections: [ChainSection]) {
    let secrets = sections.map { section in (section.name, Set(section.keys.filter(\.isSecret).map(\.name))) }
    self = .inSections(Dictionary(secrets) { $0.union($1) })
  }

  /// The same for the value of a key.
  func below(_ key: String) -> HiddenValues {
    switch self {
    case .inSections(let keys): .ofKeys(keys[key] ?? [])
    case .ofKeys(let keys): keys.contains(key) ? .all : key == "token" ? .token : self
    case .token, .all: self
    }
  }

  /// Whether a text is one that must not be shown. A variable's name is shown; what a flag says is none.
  func contain(_ text: String, at position: YAMLNode.Position) -> Bool {
    let isOfFile = position.source == nil
    switch self {
    case .inSections, .ofKeys: return false
    case .token: return !(isOfFile && (Self.isVariable(text) || text.hasPrefix("file:")))
    case .all: return !(isOfFile && Self.isVariable(text))
    }
  }

  /// Whether a text is `${NAME}`, and nothing beside.
  private static func isVariable(_ text: String) -> Bool {
    text.hasPrefix("${") && text.firstIndex(of: "}").map { text.index(after: $0) } == text.endIndex
  }
}
