package import WeirPOSIX
public import WeirSettings
internal import WeirYAML

/// A configuration file, read once: its settings, and its chain as it stands there.
///
/// ```yaml
/// server:
///   listen: ["0.0.0.0:50051"]
///   max_connections: 5000
/// tls: {cert: /etc/weir/tls.crt, key: /etc/weir/tls.key}
/// chain:
///   - logging
///   - auth: {require: {tokens: {file: /etc/weir/tokens}}, public: [grpc.health.v1.Health]}
///   - rate_limit: {rate: 100, burst: 200, by: [principal]}
/// ```
public struct ConfigurationFile: Sendable {
  /// As it was given.
  public let path: String
  /// What can be served, but should be mended: secrets that everybody can read.
  public private(set) var warnings: [String] = []
  /// The environment's variables that it reads, each `${NAME}`.
  public private(set) var variables: Set<String> = []
  /// The file itself, as it was right before it was read.
  package private(set) var files: [String: FileStamp] = [:]
  /// The list of interceptors, as flags have changed it; nil without one.
  let chain: YAMLNode?
  /// The same before variables were replaced, to be shown.
  let writtenChain: YAMLNode?
  /// Where values stand that cannot be read.
  private(set) var unread: Set<YAMLNode.Position> = []
  /// Where to listen, as the file says it.
  private(set) var listeners: [Listener] = []

  /// Bytes that a file may have.
  public static let maximumSize = YAMLLimits.standard.size

  /// Whether the file says the chain.
  public var hasChain: Bool { chain != nil }

  /// Where the chain begins: `weir.yaml:7:3`.
  public var placeOfChain: String? { chain.map { "\(path):\($0.position)" } }

  /// Reads a file, and puts what it says for `settings` into `values`; flags that are there already count before it.
  ///
  /// - Parameters:
  ///   - settings: those that the program knows; others are problems.
  ///   - environment: a variable's value, for `${NAME}`.
  /// - Returns: nil when nothing could be read, which is a problem.
  public static func read(
    _ path: String, _ settings: [Setting], into values: inout SettingValues, environment: @escaping (String) -> String?,
    _ problems: inout Problems
  ) -> ConfigurationFile? {
    let bytes: [UInt8]
    let stamp = FileStamp(of: path)
    do throws(POSIXError) {
      bytes = try File.contents(of: path, maximum: maximumSize)
    } catch {
      let bound = error.isTooLarge ? ": a configuration has at most \(maximumSize) bytes" : ""
      problems.add("\(path): \(error)\(bound)")
      return nil
    }
    var file = parse(bytes, path, settings, into: &values, environment: environment, &problems)
    file?.files = [File.absolutePath(path): stamp]
    return file
  }

  static func parse(
    _ bytes: [UInt8], _ path: String, _ settings: [Setting], into values: inout SettingValues,
    environment: @escaping (String) -> String?, _ problems: inout Problems
  ) -> ConfigurationFile? {
    let document: YAMLDocument
    do throws(YAMLProblem) {
      document = try YAMLDocument(parsing: bytes.span)
    } catch {
      problems.add("\(path):\(error)")
      return nil
    }
    var reading = Reading(path: path, environment: environment)
    for problem in document.problems { reading.add(problem.reason, at: problem.position) }
    let root = reading.expand(document.root)
    let sections = Set(settings.compactMap(\.key).map { String($0.prefix { $0 != "." }) }).subtracting(["chain"])
    let fields = Fields(root, "the file", known: sections.sorted() + ["chain"], &reading)
    var listeners: [Listener] = []
    for section in sections.sorted() {
      guard let node = fields?.node(section) else { continue }
      give(node, section, settings, &values, &listeners, &reading)
    }
    if case .file = values.origin(of: TLSSettings.key) { TLSSettings.warn(of: values, &reading) }
    let overrides = FlagOverrides(settings, values, &reading)
    let chain = fields?.node("chain").map { overrides.applied(to: $0, &reading) }
    let written = document.root.entries?.first { $0.key == "chain" }?.value
    var file = ConfigurationFile(
      path: path, chain: chain, writtenChain: written.map { overrides.applied(to: $0, &reading) })
    for reason in reading.problems.reasons { problems.add(reason) }
    file.listeners = listeners
    file.warnings = reading.warnings
    file.unread = reading.unread
    file.variables = reading.variables
    return file
  }

  private init(path: String, chain: YAMLNode?, writtenChain: YAMLNode?) {
    self.path = path
    self.chain = chain
    self.writtenChain = writtenChain
  }

  /// Gives the values of one section.
  private static func give(
    _ node: YAMLNode, _ section: String, _ settings: [Setting], _ values: inout SettingValues,
    _ listeners: inout [Listener], _ reading: inout Reading
  ) {
    var keys: [String: Setting] = [:]
    for setting in settings {
      guard let key = setting.key, key.hasPrefix(section + ".") else { continue }
      keys[String(key.dropFirst(section.count + 1))] = setting
    }
    guard let fields = Fields(node, section, known: keys.keys.sorted(), &reading) else {
      for setting in keys.values { values.miss(setting) }
      return
    }
    for (key, setting) in keys.sorted(by: { $0.key < $1.key }) where fields.has(key) {
      let origin = SettingValues.Origin.file(reading.place(fields.position(of: key)))
      let texts: [String]?
      if setting == ServerSettings.listen {
        let found = Listener.read(fields, key, &reading)
        listeners = found ?? []
        texts = found?.map(\.address)
      } else {
        texts = Self.texts(setting, fields, key, &reading)
      }
      if let texts { values.give(list: texts, for: setting, from: origin) } else { values.miss(setting) }
    }
  }

  /// What the file says for a setting; nil when it cannot be read.
  private static func texts(
    _ setting: Setting, _ fields: Fields, _ key: String, _ reading: inout Reading
  ) -> [String]? {
    switch setting.kind {
    case .toggle: fields.isOn(key, &reading).map { ["\($0)"] }
    case .list: fields.texts(key, &reading)
    default: fields.text(key, &reading).map { [$0] }
    }
  }
}
