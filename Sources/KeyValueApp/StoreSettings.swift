public import KeyValueLMDB

/// What the flags of the store say, checked.
public struct StoreSettings: Sendable, Hashable {
  /// Where keys and values are kept.
  public enum Kind: Sendable, Hashable {
    /// Nowhere: they are gone when the process ends.
    case memory
    /// In this folder, in a file of at most so many bytes.
    case lmdb(folder: String, size: Int, durability: Durability)
  }

  /// Bytes that the database may grow to when nothing is said.
  public static let defaultSize = LMDBStore.Settings.defaultSize

  /// Bytes that `--store-size` may say.
  public static let sizes = 1 << 20...1 << 46

  /// The folder that is used when none is named: `$STATE_DIRECTORY` (systemd), `$XDG_STATE_HOME/weir/keyvalue`,
  /// `~/.local/state/weir/keyvalue`; nil when none of these is set. XDG's rule: a path that is not absolute counts as
  /// not set.
  public static func defaultFolder(_ environment: (String) -> String?) -> String? {
    if let folders = environment("STATE_DIRECTORY"), let first = folders.split(separator: ":").first {
      return String(first)
    }
    for (name, folder) in [("XDG_STATE_HOME", "/weir/keyvalue"), ("HOME", "/.local/state/weir/keyvalue")] {
      if let base = environment(name), base.hasPrefix("/") { return base + folder }
    }
    return nil
  }

  /// Reads `--store`, `--store-size` and `--durability`; adds a problem for each that cannot be used.
  ///
  /// - Parameters:
  ///   - store: `memory` or `lmdb:FOLDER`; nil for the default folder.
  ///   - size: nil for the default.
  ///   - environment: a variable's value.
  ///   - absolutePath: makes a path absolute.
  public static func kind(
    store: String?, size: String?, durability: String?, environment: (String) -> String?,
    absolutePath: (String) -> String, _ problems: inout Problems
  ) -> Kind? {
    let bytes = size.map { text in Int(text) ?? -1 } ?? LMDBStore.Settings.defaultSize
    if !sizes.contains(bytes), let size {
      problems.add("--store-size: \"\(size)\" is not a whole number from \(sizes.lowerBound) to \(sizes.upperBound)")
    }
    let level = durability.map(Durability.init(rawValue:)) ?? .sync
    if level == nil, let durability {
      let names = Durability.allCases.map(\.rawValue).joined(separator: ", ")
      problems.add("--durability: \"\(durability)\" is none of \(names)")
    }
    guard let folder = folder(store, environment, &problems) else { return nil }
    if folder.isEmpty { return .memory }
    guard let level, sizes.contains(bytes) else { return nil }
    return .lmdb(folder: absolutePath(folder), size: bytes, durability: level)
  }

  /// - Returns: an empty text for memory; nil with a problem.
  private static func folder(
    _ store: String?, _ environment: (String) -> String?, _ problems: inout Problems
  ) -> String? {
    guard let store else {
      if let folder = defaultFolder(environment) { return folder }
      problems.add(
        """
        --store: neither STATE_DIRECTORY nor XDG_STATE_HOME nor HOME is set: say --store lmdb:FOLDER, or --store memory \
        to keep nothing
        """)
      return nil
    }
    if store == "memory" { return "" }
    if store.hasPrefix("lmdb:"), store != "lmdb:" { return String(store.dropFirst("lmdb:".count)) }
    problems.add("--store: \"\(store)\" is neither memory nor lmdb:FOLDER")
    return nil
  }
}
