internal import Synchronization

/// Refused calls, by reason.
final class FailureCounters: Sendable {
  private final class Counter: Sendable {
    let reason: AuthFailure
    let value = Atomic<Int>(0)

    init(_ reason: AuthFailure) { self.reason = reason }
  }

  private let counters = AuthFailure.allCases.map(Counter.init)

  func add(_ reason: AuthFailure) {
    for counter in counters where counter.reason == reason { counter.value.add(1, ordering: .relaxed) }
  }

  func count(of reason: AuthFailure) -> Int {
    counters.first { $0.reason == reason }?.value.load(ordering: .relaxed) ?? 0
  }

  var total: Int { counters.reduce(0) { $0 + $1.value.load(ordering: .relaxed) } }
}
