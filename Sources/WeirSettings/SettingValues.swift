/// What a program was given for its settings, and where each value came from. Flags count before a file, and a file before
/// defaults.
public struct SettingValues: Sendable {
  /// Where a value came from, in rising order of what counts.
  public enum Origin: Sendable, Hashable, Comparable {
    /// Nothing was given.
    case standard
    /// `weir.yaml:3:12`.
    case file(String)
    /// A flag of the command line.
    case flag
  }

  private struct Given: Sendable {
    var texts: [String]
    var origin: Origin
  }

  private var given: [String: Given] = [:]
  private var missed: Set<String> = []
  /// What problems name beside a key where there are no flags.
  private let file: String?

  /// Nothing is given.
  public init() { file = nil }

  /// Nothing is given, in a program whose values all come from a file: a setting that it does not say is named by its key.
  public init(file path: String) { file = path }

  /// Takes over a value. One of a higher origin replaces what there was; a list collects those of one origin; of a single
  /// value the last one counts.
  public mutating func give(_ text: String, for setting: Setting, from origin: Origin) {
    guard let earlier = given[setting.name], origin <= earlier.origin else {
      return given[setting.name] = Given(texts: [text], origin: origin)
    }
    guard origin == earlier.origin else { return }
    given[setting.name]?.texts = setting.kind == .list ? earlier.texts + [text] : [text]
  }

  /// Takes over a list, which may be empty.
  public mutating func give(list texts: [String], for setting: Setting, from origin: Origin) {
    if let earlier = given[setting.name], origin < earlier.origin { return }
    given[setting.name] = Given(texts: texts, origin: origin)
  }

  /// Notes that a file says something that cannot be read, which is a problem already: the default counts, as far as
  /// nothing else is given.
  public mutating func miss(_ setting: Setting) { missed.insert(setting.name) }

  /// Whether a file says something that cannot be read: what the value would have been, nobody knows.
  public func isMissed(_ setting: Setting) -> Bool { missed.contains(setting.name) && !isGiven(setting) }

  /// Where the value comes from.
  public func origin(of setting: Setting) -> Origin { given[setting.name]?.origin ?? .standard }

  /// Whether a flag or a file says something.
  public func isGiven(_ setting: Setting) -> Bool { given[setting.name] != nil }

  /// The value; the default when nothing is given; nil when there is none.
  public func text(_ setting: Setting) -> String? { given[setting.name]?.texts.last ?? setting.standard }

  /// Every value of a list; the default when nothing is given.
  public func texts(_ setting: Setting) -> [String] {
    given[setting.name]?.texts ?? (setting.standard.map { [$0] } ?? [])
  }

  /// Whether a toggle is on.
  public func isOn(_ setting: Setting) -> Bool { given[setting.name]?.texts.last == "true" }

  /// How a problem names the setting: by its place in the file, or by its flag, or by its key where there are no flags.
  public func place(_ setting: Setting) -> String {
    if case .file(let place) = origin(of: setting) { return "\(place): \(setting.key ?? setting.name)" }
    guard let file, let key = setting.key else { return setting.flag }
    return "\(file): \(key)"
  }

  // MARK: Checked

  /// The whole number; nil when none is given and none is the default, and with a problem.
  public func integer(_ setting: Setting, _ problems: inout Problems) -> Int? {
    guard case .integer(let range, let unit) = setting.kind, let text = text(setting) else { return nil }
    let isBare = Int(text) != nil
    let value =
      switch unit {
      case .count: Int(text)
      case .bytes: Quantity.bytes(text)
      case .seconds: Quantity.seconds(text)
      }
    if case .file = origin(of: setting), unit == .seconds, value == nil || isBare && value != 0 {
      let bounds = "\(range.lowerBound)s to \(range.upperBound)s"
      problems.add("\(place(setting)): \"\(text)\" is not a time with its unit, such as 10s or 5m, from \(bounds)")
      return nil
    }
    let bounds = "\(range.lowerBound) to \(range.upperBound)"
    guard let value else {
      problems.add("\(place(setting)): \"\(text)\" is not a whole number from \(bounds)")
      return nil
    }
    guard range.contains(value) else {
      problems.add("\(place(setting)): \(text) is not from \(bounds)")
      return nil
    }
    return value
  }

  /// The number; nil with a problem.
  public func number(_ setting: Setting, _ problems: inout Problems) -> Double? {
    guard case .number(let quantity) = setting.kind, let text = text(setting) else { return nil }
    if let value = Double(text) { return value }
    problems.add("\(place(setting)): \"\(text)\" is not a number of \(quantity)")
    return nil
  }

  /// The word; nil when none is given and none is the default, and with a problem.
  public func choice(_ setting: Setting, _ problems: inout Problems) -> String? {
    guard case .choice(let words) = setting.kind, let text = text(setting) else { return nil }
    if words.contains(text) { return text }
    problems.add("\(place(setting)): \"\(text)\" is none of \(words.joined(separator: ", "))")
    return nil
  }
}
