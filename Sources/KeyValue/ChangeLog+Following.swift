internal import Synchronization

/// Following a store: a `Subscription` is taken, read until there is nothing more, waited for, and read again.
extension ChangeLog {
  /// The place of one follower; given back when it is let go.
  public final class Subscription: Sendable {
    let log: ChangeLog
    let id: UInt64
    /// The revision behind which it begins.
    public let start: Int64
    /// Delivers an element at once, and whenever there may be something to read; ends when the follower should.
    public let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(log: ChangeLog, id: UInt64, start: Int64, wakes: AsyncStream<Void>, wake: AsyncStream<Void>.Continuation) {
      self.log = log
      self.id = id
      self.start = start
      self.wakes = wakes
      self.wake = wake
    }

    /// Ends `wakes`.
    public func stop() { wake.finish() }

    /// What there is to read. When that is nothing, `wakes` tells of the next event.
    public func read(count: Int = 256, size: Int = 262_144) -> Step { log.read(id, count: count, size: size) }

    deinit {
      log.state.withLock { state in
        if let follower = state.followers.removeValue(forKey: id), follower.isWaiting { state.waiting -= 1 }
      }
    }
  }

  /// Follows the keys that begin with `prefix`, from `revision` on; nil from now on.
  ///
  /// - Parameter interval: wakes the follower so often although nothing happens.
  /// - Throws: `full` when there are too many followers.
  public func subscribe(
    prefix: String, from revision: Int64? = nil, every interval: Duration? = nil
  ) throws(StoreError) -> Subscription {
    let (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let place: (id: UInt64, start: Int64)? = state.withLock { state in
      guard state.followers.count < limits.followers else { return nil }
      let place = revision.map { max(0, $0 - 1) } ?? state.history.latest
      state.nextFollower += 1
      state.followers[state.nextFollower] = Follower(
        prefix: StoreKey(prefix), wake: wake, interval: interval, place: place)
      return (state.nextFollower, place)
    }
    wake.yield()
    guard let place else { throw .full("the store has \(limits.followers) watchers, and takes no more") }
    return Subscription(log: self, id: place.id, start: place.start, wakes: wakes, wake: wake)
  }

  fileprivate func read(_ id: UInt64, count: Int, size: Int) -> Step {
    let (step, mustTick) = state.withLock { state in
      state.read(id, count: count, size: size, scan: Self.scan)
    }
    if mustTick { tick() }
    return step
  }

  /// How many events are looked at while writers wait.
  private static let scan = 2048
  private static let period = Duration.milliseconds(100)

  /// Wakes those whose interval is over, as long as there are such.
  private func tick() {
    Task.detached { [weak self] in
      while true {
        try? await Task.sleep(for: Self.period)
        guard let self, self.state.withLock({ $0.wakeDue(ContinuousClock.now) }) else { return }
      }
    }
  }
}

extension ChangeLog.State {
  fileprivate mutating func read(
    _ id: UInt64, count: Int, size: Int, scan: Int
  ) -> (ChangeLog.Step, mustTick: Bool) {
    guard var follower = followers[id] else { return (.lost(oldest: history.oldest), false) }
    if follower.isWaiting {
      // Woken although nothing happened: it has everything.
      follower.isWaiting = false
      follower.place = max(follower.place, history.latest)
      waiting -= 1
    }
    guard follower.place + 1 >= history.oldest else {
      followers[id] = follower
      return (.lost(oldest: history.oldest), false)
    }
    let (events, through) = history.events(
      after: follower.place, prefix: follower.prefix, count: count, size: size, scan: scan)
    follower.place = through
    var mustTick = false
    if events.isEmpty, through >= history.latest {
      follower.isWaiting = true
      waiting += 1
      if let interval = follower.interval {
        follower.due = ContinuousClock.now + interval
        mustTick = !isTicking
        isTicking = true
      }
    } else {
      // There may be more.
      follower.wake.yield()
    }
    followers[id] = follower
    // Who follows from a later revision on has seen no more than there is.
    return (.events(events, through: min(through, history.latest)), mustTick)
  }

  /// - Returns: whether anybody still has an interval.
  fileprivate mutating func wakeDue(_ now: ContinuousClock.Instant) -> Bool {
    isTicking = false
    var index = followers.startIndex
    while index != followers.endIndex {
      if let due = followers.values[index].due {
        isTicking = true
        if due <= now {
          followers.values[index].due = nil
          followers.values[index].wake.yield()
        }
      }
      followers.formIndex(after: &index)
    }
    return isTicking
  }
}
