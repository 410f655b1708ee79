internal import WeirInterceptors
internal import WeirPOSIX
internal import WeirSettings
internal import WeirYAML

/// What reading a configuration gathers beside values: all that is wrong, warnings, and what the files that it names hold.
struct Reading {
  /// The path of the file as it was given, for places.
  let path: String
  var problems = Problems()
  var warnings: [String] = []
  /// The contents of the files that were read since this was emptied last: whoever depends on them is made anew when one
  /// differs.
  var contents: [[UInt8]] = []
  /// Every file that was read, as it was right before.
  var files: [String: FileStamp] = [:]
  /// Where a way to be let in stands that needs client certificates.
  var needsClientCertificates: YAMLNode.Position?
  /// Where values stand whose variables are not set: nobody knows what they say, so that nothing else is wrong with them.
  private(set) var unread: Set<YAMLNode.Position>
  /// The environment's variables that values have stood for.
  private(set) var variables: Set<String> = []
  /// Where anything is wrong.
  private var faults: Set<YAMLNode.Position>
  private let environment: (String) -> String?

  /// - Parameter unread: where an earlier reading of the same file found values that cannot be read.
  init(path: String, unread: Set<YAMLNode.Position> = [], environment: @escaping (String) -> String?) {
    self.path = path
    self.unread = unread
    faults = unread
    self.environment = environment
  }

  /// `weir.yaml:3:12`, or the flag that said the value.
  func place(_ position: YAMLNode.Position) -> String { position.source ?? "\(path):\(position)" }

  /// Whether a value, or one within it, could not be read.
  func hasFault(in node: YAMLNode) -> Bool {
    if faults.contains(node.position) { return true }
    return (node.elements ?? []).contains(where: hasFault) || (node.entries ?? []).contains { hasFault(in: $0.value) }
  }

  /// Adds a problem, once; none with a value that cannot be read.
  mutating func add(_ reason: String, at position: YAMLNode.Position) {
    guard !unread.contains(position) else { return }
    faults.insert(position)
    let whole = "\(place(position)): \(reason)"
    if !problems.reasons.contains(whole) { problems.add(whole) }
  }

  /// Replaces `${NAME}` by the variable's value, and `$$` by a dollar, in every text.
  mutating func expand(_ node: YAMLNode) -> YAMLNode {
    switch node.content {
    case .scalar(let text, let isPlain):
      guard text.contains("$") else { return node }
      guard let expanded = expand(text, at: node.position) else {
        unread.insert(node.position)
        // In quotes, so that it is not taken for nothing.
        return YAMLNode(.scalar(text, isPlain: false), at: node.position)
      }
      return YAMLNode(.scalar(expanded, isPlain: isPlain), at: node.position)
    case .sequence(let elements):
      var expanded: [YAMLNode] = []
      for element in elements { expanded.append(expand(element)) }
      return YAMLNode(.sequence(expanded), at: node.position)
    case .mapping(var entries):
      for index in entries.indices { entries[index].value = expand(entries[index].value) }
      return YAMLNode(.mapping(entries), at: node.position)
    }
  }

  /// Nil with a problem.
  private mutating func expand(_ text: String, at position: YAMLNode.Position) -> String? {
    var result = ""
    var isWhole = true
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[dollar...].dropFirst()
      if rest.first == "$" {
        result += "$"
        rest = rest.dropFirst()
      } else if rest.first == "{", let end = rest.firstIndex(of: "}") {
        let name = String(rest[..<end].dropFirst())
        rest = rest[end...].dropFirst()
        variables.insert(name)
        if let value = environment(name) {
          result += value
        } else {
          isWhole = false
          add("the environment has no variable \(name.debugDescription)", at: position)
        }
      } else {
        isWhole = false
        add("a $ begins ${NAME}, which stands for a variable; a dollar itself is $$", at: position)
      }
    }
    return isWhole ? result + rest : nil
  }

  /// The contents of a file that the configuration names; nil with a problem.
  ///
  /// - Parameter isSecret: whether a file that everybody on this machine may read is worth a warning.
  mutating func file(
    _ name: String, maximum: Int, isSecret: Bool, for key: String, at position: YAMLNode.Position
  ) -> [UInt8]? {
    files[File.absolutePath(name)] = FileStamp(of: name)
    do {
      let bytes = try File.contents(of: name, maximum: maximum)
      contents.append(bytes)
      if isSecret, File.isReadableByAll(name) {
        warnings.append("\(place(position)): \(key): everybody on this machine can read \(name)")
      }
      return bytes
    } catch {
      add("\(key): \(name): \(error)", at: position)
      return nil
    }
  }
}
