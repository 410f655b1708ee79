import WeirRPC

/// How long a connection that ends is waited for: while its client takes of what waits, and a little longer. Pure.
struct Lingering {
  private var waiting = Int.max
  private var since: Instant

  init(now: Instant) { since = now }

  /// Asked about once a second.
  ///
  /// - Parameter waiting: bytes that the client's system has not acknowledged.
  /// - Returns: whether the client has had its time: the send timeout, in which it took nothing of them; or, when there are
  ///   none, the time to close its own side.
  mutating func isOver(waiting: Int, _ policy: ConnectionPolicy, _ pauses: Pauses, now: Instant) -> Bool {
    if waiting < self.waiting { since = now }
    self.waiting = waiting
    return pauses.isPast(waiting > 0 ? policy.sendTimeout : policy.lingerTimeout, since: since, now)
  }
}
