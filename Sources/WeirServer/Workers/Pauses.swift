import WeirRPC

/// The times in which a thread could not serve anybody: the process was stopped, its container frozen, its machine
/// suspended or overloaded, or a handler blocked it. Timers that judge a client do not count them. Pure.
///
/// A pause shows in a timer of the thread's that fires late.
struct Pauses {
  private var pauses: [(start: Instant, end: Instant)] = []

  /// Nanoseconds by which a timer may be late without a reason.
  static let tolerance: Int64 = 100_000_000
  /// The latest pauses are remembered; what began before more than so many has had time enough.
  private static let remembered = 32

  /// A timer that was due at `due` fired now.
  ///
  /// - Returns: whether there was a pause in between.
  @discardableResult mutating func note(due: Instant, now: Instant) -> Bool {
    guard now.nanoseconds(since: due) > Self.tolerance else { return false }
    var start = due
    // Two timers may have met the same pause.
    while let last = pauses.last, last.end >= start {
      start = min(start, last.start)
      pauses.removeLast()
    }
    if pauses.count == Self.remembered { pauses.removeFirst() }
    pauses.append((start, now))
    return true
  }

  /// Nanoseconds from `start` to `now` in which the thread served.
  func nanoseconds(from start: Instant, to now: Instant) -> Int64 {
    var elapsed = now.nanoseconds(since: start)
    for pause in pauses where pause.end > start {
      elapsed -= max(0, min(pause.end, now).nanoseconds(since: max(pause.start, start)))
    }
    return elapsed
  }

  /// Whether a time of `duration` that began at `start` is over.
  func isPast(_ duration: Duration, since start: Instant, _ now: Instant) -> Bool {
    .nanoseconds(nanoseconds(from: start, to: now)) >= duration
  }
}
