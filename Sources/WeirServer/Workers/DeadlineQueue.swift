import WeirRPC

/// The deadlines of a worker's calls, and the times at which messages that wait have their turn, the soonest first: a
/// binary heap.
///
/// A call that ends before its deadline leaves its entry behind. So that entries of ended calls never outnumber the
/// living by much, the owner asks `needsSweep` and sweeps.
struct DeadlineQueue {
  /// What happens to a stream at its time.
  enum Purpose {
    /// The call's time is over.
    case deadline
    /// A message that waits may be handed on.
    case turn
  }

  private struct Entry {
    let deadline: Instant
    let key: StreamKey
    let purpose: Purpose
  }

  private var heap: [Entry] = []
  private var sweepAt = 1024

  var count: Int { heap.count }

  var soonest: Instant? { heap.first?.deadline }

  mutating func insert(_ deadline: Instant, _ key: StreamKey, for purpose: Purpose = .deadline) {
    heap.append(Entry(deadline: deadline, key: key, purpose: purpose))
    var child = heap.count - 1
    while child > 0, heap[child].deadline < heap[(child - 1) / 2].deadline {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes out one call whose time is not after `now`.
  mutating func popExpired(_ now: Instant) -> (key: StreamKey, purpose: Purpose)? {
    guard let first = heap.first, first.deadline <= now else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      sink(0)
    }
    return (first.key, first.purpose)
  }

  var needsSweep: Bool { heap.count >= sweepAt }

  /// Drops every entry whose call is over.
  mutating func sweep(_ isAlive: (StreamKey) -> Bool) {
    heap.removeAll { !isAlive($0.key) }
    for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(index) }
    sweepAt = max(1024, heap.count * 2)
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].deadline < heap[least].deadline {
        least = child
      }
      if least == parent { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
