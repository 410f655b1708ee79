/// A moment as people's watches show it: milliseconds since 1970-01-01T00:00:00Z. Expiries are such moments, because
/// they hold over restarts and over machines.
public struct WallInstant: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
  public var milliseconds: Int64

  /// Milliseconds since 1970, by UTC.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Later than every other.
  public static let never = WallInstant(milliseconds: .max)

  public static func < (left: WallInstant, right: WallInstant) -> Bool { left.milliseconds < right.milliseconds }

  /// Saturates: an instant never wraps around. Parts of a millisecond are rounded up.
  public func advanced(by duration: Duration) -> WallInstant {
    let (seconds, attoseconds) = duration.components
    let rest = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    let (product, isTooLong) = seconds.multipliedReportingOverflow(by: 1000)
    let (sum, overflow) = product.addingReportingOverflow(rest)
    let (end, isTooLate) = sum.addingReportingOverflow(milliseconds)
    return isTooLong || overflow || isTooLate ? .never : WallInstant(milliseconds: end)
  }
}

/// Reads the wall clock; a store gets it from outside, so that a test can set the time.
public typealias WallClockReader = @Sendable () -> WallInstant

/// What a key holds.
public struct Entry: Sendable, Hashable {
  /// The value, byte for byte as it was written.
  public var value: String
  /// Of the write that it comes from.
  public var revision: Int64
  /// From this moment on the key has no value; `never` for most.
  public var expires: WallInstant

  /// A value as one write left it.
  public init(value: String, revision: Int64, expires: WallInstant = .never) {
    self.value = value
    self.revision = revision
    self.expires = expires
  }

  /// Whether the key still has this value at `now`.
  public func isLive(at now: WallInstant) -> Bool { now < expires }
}

/// An entry with its key.
public struct KeyedEntry: Sendable, Hashable {
  /// The key that holds the entry.
  public var key: String
  /// What the key holds.
  public var entry: Entry

  /// An entry with its key.
  public init(key: String, entry: Entry) {
    self.key = key
    self.entry = entry
  }
}

/// What must be true of a key before it is changed.
public enum Condition: Sendable, Hashable {
  /// Nothing.
  case any
  /// It has no value.
  case absent
  /// Its value is of this revision.
  case revision(Int64)

  /// - Parameter current: the revision of the key's live value; nil when it has none.
  public func holds(for current: Int64?) -> Bool {
    switch self {
    case .any: true
    case .absent: current == nil
    case .revision(let revision): current == revision
    }
  }
}

/// One key's part of a write.
public struct Change: Sendable, Hashable {
  /// What happens to the key.
  public enum Action: Sendable, Hashable {
    /// It gets this value, until `expires`.
    case put(String, expires: WallInstant)
    /// It loses its value; nothing happens to a key that has none.
    case delete
    /// Only the condition counts.
    case check
  }

  /// The key that the change is about.
  public var key: String
  /// What happens to the key when the condition holds.
  public var action: Action
  /// What must be so of the key before any change of the write is made.
  public var condition: Condition

  /// A change of one key, made only if the condition holds.
  public init(_ key: String, _ action: Action, if condition: Condition = .any) {
    self.key = key
    self.action = action
    self.condition = condition
  }

  /// A value for the key.
  public static func put(
    _ key: String, _ value: String, expires: WallInstant = .never, if condition: Condition = .any
  ) -> Change {
    Change(key, .put(value, expires: expires), if: condition)
  }

  /// No value for the key.
  public static func delete(_ key: String, if condition: Condition = .any) -> Change {
    Change(key, .delete, if: condition)
  }

  /// Whether it changes anything, given whether the key has a value.
  func isEffective(hasValue: Bool) -> Bool {
    switch action {
    case .put: true
    case .delete: hasValue
    case .check: false
    }
  }
}

/// What a write did.
public struct Written: Sendable, Hashable {
  /// The write's own revision; the store's latest when nothing was changed.
  public var revision: Int64
  /// What each key held before, in the order of the changes.
  public var previous: [Entry?]
  /// Whether any key was changed; false when there was only something to check, or nothing to delete.
  public var hasChanged: Bool

  /// What a batch did: its revision, and what each of its keys had before.
  public init(revision: Int64, previous: [Entry?], hasChanged: Bool) {
    self.revision = revision
    self.previous = previous
    self.hasChanged = hasChanged
  }
}

/// What a write of one key did: as `Written`, without a list.
public struct WrittenOne: Sendable, Hashable {
  /// The write's own revision; the store's latest when nothing was changed.
  public var revision: Int64
  /// What the key held before; nil when it had no value.
  public var previous: Entry?
  /// Whether the key was changed; false for a check, and for a deletion that found nothing.
  public var hasChanged: Bool

  /// What a change did: its revision, and what the key had before.
  public init(revision: Int64, previous: Entry?, hasChanged: Bool) {
    self.revision = revision
    self.previous = previous
    self.hasChanged = hasChanged
  }
}
