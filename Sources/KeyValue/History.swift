/// The latest events, as many as the limits allow, in order of their revisions.
struct History: Sendable {
  private(set) var latest: Int64
  /// Events of this revision and of all later ones are here.
  private(set) var oldest: Int64
  private var events: [Event] = []
  /// Events before this index are dropped, and not yet moved out.
  private var first = 0
  private var bytes = 0
  private let limits: ChangeLog.Limits

  init(limits: ChangeLog.Limits, revision: Int64) {
    self.limits = limits
    latest = revision
    oldest = revision + 1
  }

  mutating func append(_ event: Event) {
    latest = event.revision
    bytes += event.byteCount
    events.append(event)
  }

  /// As `append(change.event(revision:))`; the event is made where it stays.
  mutating func append(_ change: Change, revision: Int64) {
    latest = revision
    bytes += change.key.utf8.count
    switch change.action {
    case .put(let value, let expires):
      bytes += value.utf8.count
      events.append(Event(key: change.key, value: value, revision: revision, expires: expires))
    case .delete, .check: events.append(Event(key: change.key, value: nil, revision: revision))
    }
  }

  /// Drops the oldest writes beyond the limits, each with all its events.
  mutating func trim() {
    while events.count - first > limits.events || bytes > limits.bytes {
      let revision = events[first].revision
      oldest = revision + 1
      while first < events.count, events[first].revision == revision {
        bytes -= events[first].byteCount
        events[first] = Event(key: "", value: nil, revision: revision)
        first += 1
      }
    }
    if first > 64, first > events.count / 2 {
      events.removeSubrange(..<first)
      first = 0
    }
  }

  mutating func restart(at revision: Int64) {
    self = History(limits: limits, revision: revision)
  }

  /// The events behind `place` whose keys begin with `prefix`: whole writes, of which about `count` events and `size`
  /// bytes are enough, and of which no more than `scan` are looked at.
  func events(
    after place: Int64, prefix: StoreKey, count: Int, size: Int, scan: Int
  ) -> (events: [Event], through: Int64) {
    var index = position(after: place)
    let end = min(events.count, index + scan)
    var found: [Event] = []
    var bytes = 0
    var through = place
    while index < events.count {
      let event = events[index]
      // Only between two writes.
      if event.revision != through, found.count >= count || bytes >= size || index >= end { break }
      through = event.revision
      index += 1
      guard StoreKey(event.key).hasPrefix(prefix) else { continue }
      found.append(event)
      bytes += event.byteCount
    }
    return (found, index == events.count ? max(place, latest) : through)
  }

  private func position(after place: Int64) -> Int {
    var low = first
    var high = events.count
    while low < high {
      let middle = (low + high) / 2
      if events[middle].revision <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
