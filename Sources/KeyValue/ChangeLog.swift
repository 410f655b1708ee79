internal import Synchronization

/// What one write did to one key.
public struct Event: Sendable, Hashable {
  /// The key that was written.
  public var key: String
  /// What the key holds now; nil when the write deleted it, or it expired.
  public var value: String?
  /// Of the write; those of a batch have the same.
  public var revision: Int64
  /// When the value expires; `.never` for a deletion too.
  public var expires: WallInstant

  /// A change of one key; without a value, its deletion.
  public init(key: String, value: String?, revision: Int64, expires: WallInstant = .never) {
    self.key = key
    self.value = value
    self.revision = revision
    self.expires = expires
  }

  var byteCount: Int { key.utf8.count + (value?.utf8.count ?? 0) }
}

/// The latest writes of a store, in order, and those who follow them.
///
/// 1. There is one history for all followers: each has a place in it and no queue of its own. A slow one costs nothing
///    and delays nobody; when the history has gone past its place, it has lost it, and is told.
/// 2. A follower that waits has seen everything. It is woken by the first event that it asked for.
public final class ChangeLog: Sendable {
  /// What is kept, and for how many.
  public struct Limits: Sendable, Hashable {
    /// Events, the most that are kept for followers; the oldest go first.
    public var events: Int
    /// Of keys and values in UTF-8.
    public var bytes: Int
    /// Followers at a time; one more is refused with `RESOURCE_EXHAUSTED`.
    public var followers: Int

    /// Bounds on what is kept for watchers: changes, their bytes, and how many may watch.
    public init(events: Int = 10_000, bytes: Int = 16 * 1024 * 1024, followers: Int = 10_000) {
      self.events = events
      self.bytes = bytes
      self.followers = followers
    }
  }

  /// What there is for a follower.
  public enum Step: Sendable, Hashable {
    /// All events that it asked for up to and with `revision`; none when nothing has happened.
    case events([Event], through: Int64)
    /// Its place in the history is gone; the oldest revision that is still there.
    case lost(oldest: Int64)
  }

  let limits: Limits
  let state: Mutex<State>

  struct State: Sendable {
    var history: History
    var followers: [UInt64: Follower] = [:]
    var nextFollower: UInt64 = 0
    var waiting = 0
    var isTicking = false
  }

  struct Follower: Sendable {
    let prefix: StoreKey
    let wake: AsyncStream<Void>.Continuation
    let interval: Duration?
    /// The last revision that it has.
    var place: Int64
    var isWaiting = false
    var due: ContinuousClock.Instant?
  }

  /// An empty history behind `revision`, the last one that the store has.
  public init(limits: Limits = Limits(), revision: Int64 = 0) {
    self.limits = limits
    state = Mutex(State(history: History(limits: limits, revision: revision)))
  }

  /// The latest revision.
  public var revision: Int64 { state.withLock { $0.history.latest } }

  /// The oldest revision that can still be followed.
  public var oldest: Int64 { state.withLock { $0.history.oldest } }

  /// Adds what one write did. Revisions grow.
  public func append(_ event: Event) { append([event]) }

  /// Adds what a write of one key did. Revisions grow.
  func append(_ change: Change, revision: Int64) {
    state.withLock { state in
      state.history.append(change, revision: revision)
      if state.waiting > 0 { state.wake(for: change.event(revision: revision)) }
      state.history.trim()
    }
  }

  /// Adds what writes did, each with all its events.
  public func append(_ events: some Collection<Event>) {
    guard !events.isEmpty else { return }
    state.withLock { state in
      for event in events {
        state.history.append(event)
        if state.waiting > 0 { state.wake(for: event) }
      }
      state.history.trim()
    }
  }

  /// Forgets everything: the store goes on at `revision`, and what was before is not known.
  public func restart(at revision: Int64) {
    state.withLock { state in
      state.history.restart(at: revision)
      for id in state.followers.keys { state.followers[id]?.awaken() }
      state.waiting = 0
    }
  }
}

extension ChangeLog.State {
  fileprivate mutating func wake(for event: Event) {
    let key = StoreKey(event.key)
    var index = followers.startIndex
    while index != followers.endIndex {
      let follower = followers.values[index]
      if follower.isWaiting, follower.place < event.revision, key.hasPrefix(follower.prefix) {
        followers.values[index].place = max(follower.place, event.revision - 1)
        followers.values[index].awaken()
        waiting -= 1
      }
      followers.formIndex(after: &index)
    }
  }
}

extension ChangeLog.Follower {
  mutating func awaken() {
    isWaiting = false
    wake.yield()
  }
}

extension Change {
  /// What followers are told.
  func event(revision: Int64) -> Event {
    guard case .put(let value, let expires) = action else { return Event(key: key, value: nil, revision: revision) }
    return Event(key: key, value: value, revision: revision, expires: expires)
  }
}
