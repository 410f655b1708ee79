/// A value of a YAML document, which knows where it stands.
///
/// Values are what was written: whether `yes` is a word or a truth is for whoever asks.
public struct YAMLNode: Sendable, Hashable {
  /// A place in the text, both from 1; columns count characters.
  public struct Position: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// From 1.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    /// What said the value in the text's place, such as `--rate`; nil for what stands in the text.
    public private(set) var source: String?

    /// A place, both numbers from 1.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// No place in the text: `source` says the value in its stead.
    public init(source: String) {
      self.init(line: 1, column: 1)
      self.source = source
    }

    /// `3:12`, or the source.
    public var description: String { source ?? "\(line):\(column)" }

    public static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// A key of a mapping, and its value.
  public struct Entry: Sendable, Hashable {
    /// Its text.
    public var key: String
    /// Of the key.
    public var position: Position
    /// What stands behind the key.
    public var value: YAMLNode

    /// An entry of a mapping.
    public init(key: String, position: Position, value: YAMLNode) {
      self.key = key
      self.position = position
      self.value = value
    }
  }

  /// What a value is.
  public enum Content: Sendable, Hashable {
    /// A text; plain when it has no quotes and is no block.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// In the order of the text, each key once.
    case mapping([Entry])
  }

  /// What it is.
  public var content: Content
  /// Where it begins.
  public var position: Position

  /// A value at a place.
  public init(_ content: Content, at position: Position) {
    self.content = content
    self.position = position
  }

  /// The text of a scalar; nil for a list and a mapping.
  public var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Whether nothing is written: an empty value, `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null"].contains(text)
  }

  /// The values of a list; nil for anything else.
  public var elements: [YAMLNode]? {
    guard case .sequence(let elements) = content else { return nil }
    return elements
  }

  /// The entries of a mapping; nil for anything else.
  public var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// What it is, for people: `a mapping`.
  public var kind: String {
    switch content {
    case .scalar: isNull ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// One thing that is wrong with a text, and where.
public struct YAMLProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where it is.
  public let position: YAMLNode.Position
  /// What is wrong.
  public let reason: String

  /// A reason at a place.
  public init(_ reason: String, at position: YAMLNode.Position) {
    self.reason = reason
    self.position = position
  }

  /// `3:12: did not find expected key`.
  public var description: String { "\(position): \(reason)" }
}

/// What a text may cost.
public struct YAMLLimits: Sendable, Hashable {
  /// Bytes of the text.
  public var size: Int
  /// Levels of lists and mappings inside each other.
  public var depth: Int
  /// Values, keys included.
  public var nodes: Int

  /// Bytes, levels and values.
  public init(size: Int, depth: Int, nodes: Int) {
    self.size = size
    self.depth = min(depth, 256)
    self.nodes = nodes
  }

  /// 1 MiB, 32 levels, 100,000 values: far more than a configuration has.
  public static let standard = YAMLLimits(size: 1 << 20, depth: 32, nodes: 100_000)
}
