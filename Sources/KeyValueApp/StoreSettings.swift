public import KeyValueLMDB
public import WeirSettings

/// What the flags of the store say, checked.
public struct StoreSettings: Sendable, Hashable {
  /// Where keys and values are kept.
  public enum Kind: Sendable, Hashable {
    /// Nowhere: they are gone when the process ends.
    case memory
    /// In this folder, in a file of at most so many bytes.
    case lmdb(folder: String, size: Int, durability: Durability, reads: Reads)
  }

  /// Which threads read the database.
  public enum Reads: String, Sendable, CaseIterable {
    /// `threads` when at start the database is larger than half of the memory that the process may use, otherwise
    /// `workers`.
    case automatic = "auto"
    /// Those that serve connections: the cheapest, while what is read is in memory.
    case workers
    /// Threads of their own, so that a read from the disk delays no other call.
    case threads
  }

  /// Where keys and values are kept.
  public static let location = Setting(
    "store", text: "store",
    note: "lmdb: in $STATE_DIRECTORY, $XDG_STATE_HOME/weir/keyvalue or ~/.local/state/weir/keyvalue",
    key: "store.location", "Where keys and values are kept: lmdb:FOLDER, or memory for nowhere.")
  /// Bytes that the database may grow to.
  public static let size = Setting(
    "store-size", integer: 1 << 20...1 << 46, .bytes, default: "\(LMDBStore.Settings.defaultSize)", key: "store.size",
    "Bytes that the database may grow to: so much address space is reserved.")
  /// When a write is acknowledged.
  public static let durability = Setting(
    "durability", oneOf: Durability.allCases.map(\.rawValue), placeholder: "when", default: "sync",
    key: "store.durability",
    """
    When a write is acknowledged: sync, once it is on the disk; batch, at once, with a sync ten times a second; none, \
    at once, and the system writes when it likes.
    """)

  /// Which threads read the database.
  public static let reads = Setting(
    "store-reads", oneOf: Reads.allCases.map(\.rawValue), placeholder: "threads", default: "auto", key: "store.reads",
    """
    Which threads read the database: workers, those that serve connections; threads, \(ThreadedReads.threads) of their \
    own, so that a read from the disk delays no other call; auto, threads when at start the database is larger than \
    half of the memory there is.
    """)

  /// All of them.
  public static let all = [location, size, durability, reads]

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

  /// What the settings of the store say; adds a problem for each that cannot be used.
  ///
  /// - Parameters:
  ///   - environment: a variable's value.
  ///   - absolutePath: makes a path absolute.
  public static func kind(
    _ values: SettingValues, environment: (String) -> String?, absolutePath: (String) -> String,
    _ problems: inout Problems
  ) -> Kind? {
    let bytes = values.integer(size, &problems)
    let level = values.choice(durability, &problems).flatMap(Durability.init(rawValue:))
    let threads = values.choice(reads, &problems).flatMap(Reads.init(rawValue:))
    guard let folder = folder(values, environment, &problems) else { return nil }
    if folder.isEmpty { return .memory }
    guard let level, let bytes, let threads else { return nil }
    return .lmdb(folder: absolutePath(folder), size: bytes, durability: level, reads: threads)
  }

  /// - Returns: an empty text for memory; nil with a problem.
  private static func folder(
    _ values: SettingValues, _ environment: (String) -> String?, _ problems: inout Problems
  ) -> String? {
    guard let store = values.text(location) else {
      if values.isMissed(location) { return nil }
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
    problems.add("\(values.place(location)): \"\(store)\" is neither memory nor lmdb:FOLDER")
    return nil
  }
}
