/// Reads that answer at once, on the thread of the connection.
///
/// Keys and values are text and come back byte for byte; two spellings of the same character are two keys. What has
/// expired is not there, whether its deletion has been written or not.
public protocol StoreReads: Sendable {
  /// What `key` holds; nil when it has no value.
  func get(_ key: String) throws(StoreError) -> Entry?

  /// The entries that `query` asks for, as they were at one revision.
  func list(_ query: ListQuery) throws(StoreError) -> Page
}

/// Writes that are done when they return.
///
/// Every write that changes something has the next revision. One whose condition is refused, or that finds nothing to
/// delete, has none. What expires is deleted by a write of its own.
public protocol StoreWrites: Sendable {
  /// Changes one key.
  ///
  /// - Throws: `refused` when the condition does not hold.
  func write(_ change: Change) throws(StoreError) -> WrittenOne

  /// Changes several keys at once, or none of them. No key comes twice.
  ///
  /// - Throws: `refused` for the first condition that does not hold.
  func write(_ changes: [Change]) throws(StoreError) -> Written
}

/// As `StoreReads`, for a store that has to wait.
public protocol SuspendingReads: Sendable {
  /// What `key` holds; nil when it has no value.
  func get(_ key: String) async throws(StoreError) -> Entry?

  /// The entries that `query` asks for, as they were at one revision.
  func list(_ query: ListQuery) async throws(StoreError) -> Page
}

/// As `StoreWrites`, for a store that has to wait: for a network, or for a disk. Writes that one caller begins in some
/// order take effect in that order.
public protocol SuspendingWrites: Sendable {
  /// Changes one key.
  ///
  /// - Throws: `refused` when the condition does not hold.
  func write(_ change: Change) async throws(StoreError) -> WrittenOne

  /// Changes several keys at once, or none of them. No key comes twice.
  ///
  /// - Throws: `refused` for the first condition that does not hold.
  func write(_ changes: [Change]) async throws(StoreError) -> Written
}

/// A store whose writes can be followed.
public protocol FollowedStore: Sendable {
  /// The latest writes.
  var changes: ChangeLog { get }
  /// What the store takes for the time.
  var now: WallClockReader { get }
}

/// A store that answers at once. What answers at once also fits where one may wait.
public typealias Store = StoreReads & StoreWrites & SuspendingReads & SuspendingWrites & FollowedStore

/// A store that reads at once, and whose writes wait.
public typealias CommittingStore = StoreReads & SuspendingReads & SuspendingWrites & FollowedStore

/// A store that always has to wait.
public typealias SuspendingStore = SuspendingReads & SuspendingWrites & FollowedStore
