internal import Synchronization
internal import WeirRPC

/// Tells an interceptor, at the end of a call, that it has counted that call at its admission. Each such interceptor has one
/// mark; several may count the same call.
final class CallMark: Sendable {
  /// Of `Call.marks`; none when all were taken when this one was made.
  private let bit: UInt64

  private static let taken = Atomic<UInt64>(Call.tallyMark)

  /// The marks of a call that have no bit.
  private enum Others: CallKey { typealias Value = [ObjectIdentifier] }

  init() {
    var taken = Self.taken.load(ordering: .relaxed)
    while true {
      let free = ~taken & (taken &+ 1)
      let result = Self.taken.weakCompareExchange(expected: taken, desired: taken | free, ordering: .relaxed)
      if result.exchanged {
        bit = free
        return
      }
      taken = result.original
    }
  }

  /// An interceptor outlives the calls that it has marked.
  deinit { Self.taken.bitwiseAnd(~bit, ordering: .relaxed) }

  func put(on call: inout Call) {
    if bit != 0 {
      call.marks |= bit
    } else {
      call.values[Others.self] = (call.values[Others.self] ?? []) + [ObjectIdentifier(self)]
    }
  }

  func isOn(_ call: borrowing Call) -> Bool {
    bit != 0 ? call.marks & bit != 0 : call.values[Others.self]?.contains(ObjectIdentifier(self)) ?? false
  }
}
