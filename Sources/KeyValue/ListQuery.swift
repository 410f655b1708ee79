/// Which keys to list, in the order of their bytes.
public struct ListQuery: Sendable, Hashable {
  /// Keys begin with it.
  public var prefix: String
  /// No key is before it.
  public var from: String
  /// Keys are before it; nil for no end.
  public var until: String?
  /// Keys are behind it: the last one of the page before; nil for the first page.
  public var after: String?
  /// How many entries a page has at most.
  public var limit: Int
  /// Bytes of keys and values after which a page ends; it has one entry at least.
  public var bytes: Int

  /// Keys that begin with `prefix`, from one to before another, in the order of their bytes.
  public init(
    prefix: String = "", from: String = "", until: String? = nil, after: String? = nil, limit: Int = 256,
    bytes: Int = 262_144
  ) {
    self.prefix = prefix
    self.from = from
    self.until = until
    self.after = after
    self.limit = limit
    self.bytes = bytes
  }

  /// Where the keys begin, and whether that key itself is left out.
  public var start: (key: String, isExcluded: Bool) {
    var start = StoreKey(prefix)
    if start < StoreKey(from) { start = StoreKey(from) }
    if let after, !(StoreKey(after) < start) { return (after, true) }
    return (start.text, false)
  }

  /// Whether a key that is not before the start is one of these; if not, no later one is.
  public func includes(_ key: String) -> Bool {
    guard StoreKey(key).hasPrefix(StoreKey(prefix)) else { return false }
    guard let until else { return true }
    return StoreKey(key) < StoreKey(until)
  }
}

/// A part of a list, as the store was at one revision.
public struct Page: Sendable, Hashable {
  /// Entries in the order that the query asks for, at most as many as it asks for.
  public var entries: [KeyedEntry]
  /// The store's revision when the page was read.
  public var revision: Int64
  /// Whether keys may follow.
  public var hasMore: Bool

  /// A page of entries as of a revision.
  public init(entries: [KeyedEntry], revision: Int64, hasMore: Bool) {
    self.entries = entries
    self.revision = revision
    self.hasMore = hasMore
  }
}

/// Gathers a page from keys that come in order.
public struct PageBuilder {
  /// What was gathered so far, in order.
  public private(set) var entries: [KeyedEntry] = []
  /// Whether it ended because the page was full.
  public private(set) var isFull = false
  private let query: ListQuery
  private let now: WallInstant
  private let isExcluded: Bool
  private let start: String
  private var bytes = 0

  /// An empty page, to be filled in the order of keys.
  public init(_ query: ListQuery, now: WallInstant) {
    self.query = query
    self.now = now
    (start, isExcluded) = query.start
  }

  /// - Returns: whether the next key is wanted.
  public mutating func take(_ key: String, _ entry: @autoclosure () throws(StoreError) -> Entry) throws(StoreError)
    -> Bool
  {
    guard query.includes(key) else { return false }
    if isExcluded, StoreKey(key) == StoreKey(start) { return true }
    guard entries.count < query.limit, bytes < query.bytes || entries.isEmpty else {
      isFull = true
      return false
    }
    let entry = try entry()
    guard entry.isLive(at: now) else { return true }
    bytes += key.utf8.count + entry.value.utf8.count
    entries.append(KeyedEntry(key: key, entry: entry))
    return true
  }
}
