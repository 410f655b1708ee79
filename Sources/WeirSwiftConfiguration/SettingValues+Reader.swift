// Nothing, unless the package's trait `SwiftConfiguration` is enabled.
#if SwiftConfiguration
  public import Configuration
  public import WeirSettings

  extension SettingValues {
    /// How problems name what a reader says: `swift-configuration: server.workers: …`.
    private static let origin = Origin.file("swift-configuration")

    /// Takes over what a reader of swift-configuration says for settings, each by its key in a configuration file:
    /// `server.max_connections`, which a provider of environment variables has as `SERVER_MAX_CONNECTIONS`. Flags that are
    /// there already count before it.
    ///
    /// ```swift
    /// var values = SettingValues(), problems = Problems()
    /// values.give(ServerSettings.all, from: reader, &problems)
    /// let configuration = ServerSettings.configuration(values, &problems)
    /// let addresses = ServerSettings.addresses(values, &problems)
    /// try problems.check()
    /// ```
    ///
    /// Values are written as in a file: times have their unit. A value of another type is a problem; a key that no setting
    /// has cannot be seen, since a reader does not say which keys there are. The chain, a list of mappings, which
    /// swift-configuration does not have, is made in code or in a file.
    ///
    /// - Parameter settings: those that the program knows; the ones without a key are passed over.
    public mutating func give(_ settings: [Setting], from reader: ConfigReader, _ problems: inout Problems) {
      for setting in settings {
        guard let key = setting.key else { continue }
        let text = Self.text(ConfigKey(key), reader, isSecret: setting.isSecret)
        let list = reader.stringArray(forKey: ConfigKey(key), isSecret: setting.isSecret)
        switch (setting.kind == .list, text, list) {
        case (true, _, let list?): give(list: list, for: setting, from: Self.origin)
        case (true, .some, nil): problems.add("swift-configuration: \(key) is one value, a list was expected")
        case (false, let text?, _): give(text, for: setting, from: Self.origin)
        case (false, nil, .some): problems.add("swift-configuration: \(key) is a list, one value was expected")
        case (_, nil, nil): break
        }
      }
    }

    /// A value as text, whichever type its provider gave it.
    private static func text(_ key: ConfigKey, _ reader: ConfigReader, isSecret: Bool) -> String? {
      reader.string(forKey: key, isSecret: isSecret)
        ?? reader.int(forKey: key, isSecret: isSecret).map { "\($0)" }
        ?? reader.bool(forKey: key, isSecret: isSecret).map { "\($0)" }
        ?? reader.double(forKey: key, isSecret: isSecret).map { "\($0)" }
    }
  }
#endif
