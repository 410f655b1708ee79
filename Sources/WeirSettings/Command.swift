/// A program, or a command of one: its settings, and the words that it takes beside them.
public struct Command: Sendable {
  /// As it is called: `keyvalue-server`.
  public let name: String
  /// One sentence.
  public let abstract: String
  /// What else help says; nil for nothing.
  public let discussion: String?
  /// What its flags may be, in the order of help.
  public let settings: [Setting]
  /// Words without a flag, in order, each with its help.
  public let words: [(name: String, help: String)]

  /// A command that takes these settings and words.
  public init(
    _ name: String, _ abstract: String, discussion: String? = nil, settings: [Setting],
    words: [(name: String, help: String)] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.settings = settings
    self.words = words
  }

  /// What a command line says.
  public enum Reading: Sendable {
    /// Help is asked for.
    case help
    /// What flags said, and the words beside them.
    case values(SettingValues, words: [String])
  }

  /// Reads `arguments`, which do not begin with the program's name. What is wrong is added to `problems`; the rest is read
  /// all the same. A value may begin with a dash. A value behind an unknown flag is not shown: it may be a secret. With an
  /// unknown flag there are no words: they may be its value.
  public func read(_ arguments: [String], _ problems: inout Problems) -> Reading {
    var values = SettingValues()
    var strays: [String] = []
    var hasUnknown = false
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-"), argument != "-" else {
        strays.append(argument)
        continue
      }
      if argument == "--help" || argument == "-h" { return .help }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let setting = settings.first(where: { $0.flag == parts[0] }) else {
        hasUnknown = true
        problems.add(unknown(parts[0]))
        continue
      }
      take(setting, parts.count == 2 ? parts[1] : nil, &rest, &values, &problems)
    }
    if !hasUnknown {
      for text in strays.dropFirst(words.count) {
        problems.add("\"\(text)\" belongs to no flag: --help lists them")
      }
    }
    return .values(values, words: hasUnknown ? [] : Array(strays.prefix(words.count)))
  }

  private func take(
    _ setting: Setting, _ value: String?, _ rest: inout ArraySlice<String>, _ values: inout SettingValues,
    _ problems: inout Problems
  ) {
    if setting.kind == .toggle {
      if value != nil { problems.add("\(setting.flag) takes no value") }
      return values.give("true", for: setting, from: .flag)
    }
    guard let text = value ?? rest.popFirst() else {
      return problems.add("\(setting.flag) needs a value: \(setting.flag) <\(setting.placeholder)>")
    }
    values.give(text, for: setting, from: .flag)
  }

  private func unknown(_ flag: String) -> String {
    guard let near = Spelling.nearest(to: flag, among: settings.map(\.flag)) else {
      return "\(flag) is no flag: --help lists them"
    }
    return "\(flag) is no flag, did you mean \(near)? --help lists them"
  }
}

// MARK: Help

extension Command {
  private static let width = 80
  private static let indent = 26

  /// What `--help` prints, at most 80 columns wide.
  public var help: String {
    var lines = Self.wrap("OVERVIEW: \(abstract)", 0)
    for paragraph in discussion?.split(separator: "\n\n") ?? [] { lines += [""] + Self.wrap(String(paragraph), 0) }
    lines += ["", "USAGE: " + ([name, "<options>"] + words.map { "<\($0.name)>" }).joined(separator: " ")]
    if !words.isEmpty {
      lines += ["", "ARGUMENTS:"]
      for (name, help) in words { lines += Self.entry("<\(name)>", help) }
    }
    lines += ["", "OPTIONS:"]
    for setting in settings { lines += Self.entry(setting.usage, setting.fullHelp) }
    lines += Self.entry("-h, --help", "Show help information.")
    return lines.joined(separator: "\n")
  }

  private static func entry(_ name: String, _ help: String) -> [String] {
    let text = wrap(help, indent)
    let label = "  " + name
    guard label.count < indent else { return [label] + text }
    let first = label + String(repeating: " ", count: indent - label.count) + (text.first?.dropFirst(indent) ?? "")
    return [first] + text.dropFirst()
  }

  private static func wrap(_ text: String, _ indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = margin
      for word in paragraph.split(separator: " ") {
        if line.count + word.count + 1 > width, line.count > indent {
          lines.append(line)
          line = margin
        }
        line += line.count > indent ? " \(word)" : "\(word)"
      }
      lines.append(line)
    }
    return lines
  }
}

extension Setting {
  fileprivate var usage: String { kind == .toggle ? flag : "\(flag) <\(placeholder)>" }

  fileprivate var fullHelp: String {
    var text = help
    if kind == .list { text += " May be repeated." }
    if case .choice(let words) = kind, !words.allSatisfy(help.contains) {
      text += " One of \(words.joined(separator: ", "))."
    }
    if let standard = standardNote ?? standard { text += " (default: \(standard))" }
    return text
  }
}
