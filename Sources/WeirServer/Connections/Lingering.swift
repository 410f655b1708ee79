import WeirRPC

/// How long a connection that ends is waited for: while its client takes of what waits, and a little longer. Pure.
struct Lingering {
  private var waiting = Int.max
  private var since: Instant
  private let isBroken: Bool

  /// - Parameter isBroken: the client broke the rules. It is to learn why, but it has no patience to ask for.
  init(now: Instant, isBroken: Bool) {
    since = now
    self.isBroken = isBroken
  }

  /// Asked about once a second.
  ///
  /// - Parameter waiting: bytes that the client's system has not acknowledged.
  /// - Returns: whether the client has had its time: the send timeout, in which it took nothing of them; or, when there are
  ///   none or it broke the rules, the time to close its own side.
  mutating func isOver(waiting: Int, _ policy: ConnectionPolicy, _ pauses: Pauses, now: Instant) -> Bool {
    if waiting < self.waiting { since = now }
    self.waiting = waiting
    let patience = waiting > 0 && !isBroken ? policy.sendTimeout : policy.lingerTimeout
    return pauses.isPast(patience, since: since, now)
  }
}
