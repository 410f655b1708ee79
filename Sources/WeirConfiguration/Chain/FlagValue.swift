internal import WeirSettings
internal import WeirYAML

/// What flags of the chain say, in the shape that their keys have in a file.
enum FlagValue {
  /// Nil with a problem.
  static func node(of setting: Setting, _ values: SettingValues, _ reading: inout Reading) -> YAMLNode? {
    let place = YAMLNode.Position(source: setting.flag)
    let (text, texts) = (values.text(setting) ?? "", values.texts(setting))
    switch setting.key {
    case "chain.auth.require.tokens.list": return list(tokens(texts, place), place)
    case "chain.rate_limit.costs": return costs(texts, place, &reading)
    case "chain.rate_limit.messages": return messages(text, place, &reading)
    case "chain.auth.require.jwt.claims": return claims(texts, place, &reading)
    case "chain.auth.require.jwt.clock_skew", "chain.auth.require.jwt.max_lifetime":
      // The flags are whole seconds without a unit.
      return scalar(text.allSatisfy(\.isNumber) ? text + "s" : text, place)
    default:
      return setting.kind == .list ? list(texts.map { scalar($0, place) }, place) : scalar(text, place)
    }
  }

  private static func scalar(_ text: String, _ place: YAMLNode.Position) -> YAMLNode {
    YAMLNode(.scalar(text, isPlain: false), at: place)
  }

  private static func list(_ elements: [YAMLNode], _ place: YAMLNode.Position) -> YAMLNode {
    YAMLNode(.sequence(elements), at: place)
  }

  private static func mapping(_ entries: [(String, YAMLNode)], _ place: YAMLNode.Position) -> YAMLNode {
    YAMLNode(.mapping(entries.map { YAMLNode.Entry(key: $0, position: place, value: $1) }), at: place)
  }

  /// Their bearers go by `token-1`, `token-2`, ..., as without a file.
  private static func tokens(_ texts: [String], _ place: YAMLNode.Position) -> [YAMLNode] {
    texts.enumerated().map { index, token in
      mapping([("token", scalar(token, place)), ("principal", scalar("token-\(index + 1)", place))], place)
    }
  }

  /// `/keyvalue.v1.KeyValue/Put=5`
  private static func costs(_ texts: [String], _ place: YAMLNode.Position, _ reading: inout Reading) -> YAMLNode? {
    var costs: [YAMLNode] = []
    for text in texts {
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        reading.add("\"\(text)\" is not METHOD=TOKENS, such as /keyvalue.v1.KeyValue/Put=5", at: place)
        return nil
      }
      costs.append(
        mapping([("methods", list([scalar(parts[0], place)], place)), ("cost", scalar(parts[1], place))], place))
    }
    return list(costs, place)
  }

  /// `rate=50,burst=100,excess=pace`
  private static func messages(_ text: String, _ place: YAMLNode.Position, _ reading: inout Reading) -> YAMLNode? {
    var entries: [(String, YAMLNode)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard pair.count == 2 else {
        reading.add("\"\(text)\" is not NAME=VALUE,..., such as rate=50,burst=100,excess=pace", at: place)
        return nil
      }
      entries.append((pair[0], scalar(pair[1], place)))
    }
    return mapping(entries, place)
  }

  /// `NAME` or `NAME=VALUE`; each name with all of its values.
  private static func claims(_ texts: [String], _ place: YAMLNode.Position, _ reading: inout Reading) -> YAMLNode? {
    var names: [String] = []
    var claims: [String: [YAMLNode]] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let name = parts.first, !name.isEmpty else {
        reading.add("\"\(text)\" is not NAME or NAME=VALUE", at: place)
        return nil
      }
      if claims[name] == nil { names.append(name) }
      claims[name, default: []] += parts.dropFirst().map { scalar($0, place) }
    }
    return mapping(names.map { ($0, list(claims[$0] ?? [], place)) }, place)
  }
}
