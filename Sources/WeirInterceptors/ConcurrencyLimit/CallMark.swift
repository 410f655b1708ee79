internal import WeirRPC

/// Tells an interceptor, at the end of a call, that it has counted that call at its admission. Each such interceptor has one
/// mark; several may count the same call.
final class CallMark: Sendable {
  /// Made once, for the calls that count for this interceptor and for no other.
  private let alone: Marks

  /// The interceptors that a call counts for.
  private final class Marks: Sendable {
    let owner: Identity
    let others: Marks?

    init(of owner: Identity, and others: Marks?) {
      self.owner = owner
      self.others = others
    }

    func hold(_ owner: Identity) -> Bool { self.owner === owner || others?.hold(owner) ?? false }
  }

  private final class Identity: Sendable {}

  private enum Key: CallKey { typealias Value = Marks }

  init() { alone = Marks(of: Identity(), and: nil) }

  func put(on call: inout Call) {
    let others = call.values[Key.self]
    call.values[Key.self] = others == nil ? alone : Marks(of: alone.owner, and: others)
  }

  func isOn(_ call: borrowing Call) -> Bool { call.values[Key.self]?.hold(alone.owner) ?? false }
}
