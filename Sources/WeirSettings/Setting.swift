/// A setting of a program, written down once: its flag, its key in a configuration file, what it may be, its default and
/// its help.
///
/// ```swift
/// Setting("max-connections", integer: 1...1_000_000, .count, default: "10000", key: "server.max_connections",
///   "Maximum open connections.")
/// ```
public struct Setting: Sendable, Hashable {
  /// What a whole number counts.
  public enum Unit: String, Sendable, Hashable {
    /// Things, bytes, or seconds.
    case count, bytes, seconds
  }

  /// What a setting takes.
  public enum Kind: Sendable, Hashable {
    /// A whole number in this range, of this unit.
    case integer(ClosedRange<Int>, Unit)
    /// A number with a fraction; the text says of what, such as `calls a second`.
    case number(of: String)
    /// Any text, such as a path.
    case text
    /// Any number of texts: a flag that may be repeated, a list in a file.
    case list
    /// One of these words.
    case choice([String])
    /// A flag without a value; `true` or `false` in a file.
    case toggle
  }

  /// The flag without its dashes: `max-connections`.
  public let name: String
  /// What it takes.
  public let kind: Kind
  /// What help shows in place of the value: `seconds`.
  public let placeholder: String
  /// What holds when nothing is given; nil when that is nothing.
  public let standard: String?
  /// What help says of a default that is no single value.
  public let standardNote: String?
  /// The place in a configuration file, `server.max_connections`; nil for what only a flag can say.
  public let key: String?
  /// What it does, in sentences.
  public let help: String
  /// Whether its values are not to be shown.
  public let isSecret: Bool

  /// `--max-connections`.
  public var flag: String { "--" + name }

  private init(
    _ name: String, _ kind: Kind, _ placeholder: String, _ standard: String?, _ note: String?, _ key: String?,
    _ help: String, isSecret: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.placeholder = placeholder
    self.standard = standard
    standardNote = note
    self.key = key
    self.help = help
    self.isSecret = isSecret
  }

  /// A whole number.
  ///
  /// - Parameters:
  ///   - range: the values that are taken.
  ///   - standard: the default; nil when there is none, or when it follows from other settings as `note` says.
  public init(
    _ name: String, integer range: ClosedRange<Int>, _ unit: Unit, default standard: String? = nil,
    note: String? = nil, key: String?, _ help: String
  ) {
    self.init(name, .integer(range, unit), unit.rawValue, standard, note, key, help)
  }

  /// A number with a fraction.
  ///
  /// - Parameter quantity: what it is a number of, for problems: `calls a second`.
  public init(
    _ name: String, numberOf quantity: String, placeholder: String, default standard: String, key: String?,
    _ help: String
  ) {
    self.init(name, .number(of: quantity), placeholder, standard, nil, key, help)
  }

  /// A text, such as a path.
  ///
  /// - Parameter isSecret: whether the value is not to be shown.
  public init(
    _ name: String, text placeholder: String, default standard: String? = nil, note: String? = nil, key: String?,
    isSecret: Bool = false, _ help: String
  ) {
    self.init(name, .text, placeholder, standard, note, key, help, isSecret: isSecret)
  }

  /// Any number of texts.
  ///
  /// - Parameter isSecret: whether the values are not to be shown.
  public init(
    _ name: String, list placeholder: String, default standard: String? = nil, key: String?, isSecret: Bool = false,
    _ help: String
  ) {
    self.init(name, .list, placeholder, standard, nil, key, help, isSecret: isSecret)
  }

  /// One of several words.
  public init(
    _ name: String, oneOf words: [String], placeholder: String, default standard: String? = nil, note: String? = nil,
    key: String?, _ help: String
  ) {
    self.init(name, .choice(words), placeholder, standard, note, key, help)
  }

  /// A flag without a value.
  public init(toggle name: String, key: String? = nil, _ help: String) {
    self.init(name, .toggle, "", nil, nil, key, help)
  }
}
