public import WeirSettings
internal import WeirYAML

/// A configuration as it is in force, for people: YAML, with a comment on each value that says where it came from. Secrets
/// are not shown.
public enum ConfigurationText {
  /// The text that `--print-config` prints.
  ///
  /// - Parameters:
  ///   - file: nil when only flags and defaults count.
  ///   - sections: what the program offers to the chain, which says what is secret there.
  public static func text(
    of values: SettingValues, _ settings: [Setting], file: ConfigurationFile?, sections: [ChainSection] = []
  ) -> String {
    var lines: [String] = []
    var names: [String] = []
    for setting in settings {
      guard let section = setting.key?.prefix(while: { $0 != "." }), section != "chain",
        !names.contains(String(section))
      else { continue }
      names.append(String(section))
    }
    for section in names {
      lines.append("\(section):")
      for setting in settings {
        guard let key = setting.key, key.hasPrefix(section + ".") else { continue }
        lines.append("  \(line(key.dropFirst(section.count + 1), setting, values, file))")
      }
    }
    if let chain = file?.writtenChain, let path = file?.path {
      lines.append("chain:")
      lines += chainLines(chain, 1, path, HiddenValues(sections))
    } else {
      lines.append("# The chain is what flags say:")
      for setting in FlagOverrides.ofChain(settings) {
        lines.append("# " + line(setting.flag[...], setting, values, file))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func line(
    _ key: Substring, _ setting: Setting, _ values: SettingValues, _ file: ConfigurationFile?
  ) -> String {
    let origin =
      switch values.origin(of: setting) {
      case .standard: "default"
      case .file(let place): place
      case .flag: setting.flag
      }
    let texts = values.texts(setting)
    let value: String
    if setting == ServerSettings.listen, let listeners = ServerSettings.listeners(values, file) {
      value = "[" + listeners.map { flow($0.node) }.joined(separator: ", ") + "]"
    } else if setting.kind == .list {
      value = "[" + texts.map { setting.isSecret ? HiddenValues.mark : quoted($0) }.joined(separator: ", ") + "]"
    } else {
      value = values.text(setting).map { shown($0, setting) } ?? (setting.kind == .toggle ? "false" : "null")
    }
    return "\(key): \(value)  # \(origin)"
  }

  private static func shown(_ text: String, _ setting: Setting) -> String {
    if case .integer(_, .seconds) = setting.kind, text.allSatisfy(\.isNumber) { return text + "s" }
    return setting.isSecret ? HiddenValues.mark : quoted(text)
  }

  /// A value on one line.
  private static func flow(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, _): quoted(text)
    case .sequence(let elements): "[" + elements.map(flow).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\(quoted($0.key)): \(flow($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func origin(_ position: YAMLNode.Position, _ path: String) -> String {
    position.source ?? "\(path):\(position.line)"
  }

  private static func chainLines(
    _ node: YAMLNode, _ depth: Int, _ path: String, _ hidden: HiddenValues
  ) -> [String] {
    let margin = String(repeating: "  ", count: depth)
    var lines: [String] = []
    for element in node.elements ?? [] {
      if let text = element.text {
        let shown = hidden.contain(text, at: element.position) ? HiddenValues.mark : quoted(text)
        lines.append("\(margin)- \(shown)  # \(origin(element.position, path))")
      } else {
        let inner = chainLines(element, depth + 1, path, hidden)
        lines.append(margin + "- " + (inner.first?.drop { $0 == " " } ?? "{}"))
        lines += inner.dropFirst()
      }
    }
    for entry in node.entries ?? [] {
      let hidden = hidden.below(entry.key)
      if let text = entry.value.text {
        let shown = hidden.contain(text, at: entry.value.position) ? HiddenValues.mark : quoted(text)
        lines.append("\(margin)\(entry.key): \(shown)  # \(origin(entry.value.position, path))")
      } else {
        let inner = chainLines(entry.value, depth + 1, path, hidden)
        lines.append(margin + entry.key + ":" + (inner.isEmpty ? (entry.value.elements == nil ? " {}" : " []") : ""))
        lines += inner
      }
    }
    return lines
  }

  /// Plain where YAML takes it for the same text, else in double quotes.
  static func quoted(_ text: String) -> String {
    let isPlain =
      !text.isEmpty && text != "null" && text != "~"
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
          || "._/%+$-@".utf8.contains(byte)
      } && !"-@%".contains(text.first ?? "-")
    if isPlain { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        result += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
