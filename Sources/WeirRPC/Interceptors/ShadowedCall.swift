internal import Synchronization

/// What one interceptor in shadow would have done to one call, had it been obeyed.
///
/// Whether it is obeyed is decided once for the call, by the first refusal or wait of it. An interceptor that is not, and
/// has refused the call or a message of it, is not asked about its messages any more: obeyed, it would have seen no more of
/// them.
package final class ShadowedCall: Sendable {
  /// The interceptor in shadow, and its name.
  private let owner: ObjectIdentifier
  package let interceptor: String
  /// Those of other interceptors.
  package let others: ShadowedCall?

  /// 0 while nothing is decided.
  private let decision = Atomic<UInt8>(0)
  private static let obeyed: UInt8 = 1
  private static let notObeyed: UInt8 = 2
  /// The raw value of the code; 255 for no refusal.
  private let code = Atomic<UInt8>(255)
  private let waits = Atomic<Int>(0)

  private init(_ owner: any Interceptor, others: ShadowedCall?) {
    self.owner = ObjectIdentifier(owner)
    interceptor = owner.name
    self.others = others
  }

  /// Whether the interceptor is obeyed; nil while that is open.
  package var isObeyed: Bool? {
    switch decision.load(ordering: .relaxed) {
    case Self.obeyed: true
    case Self.notObeyed: false
    default: nil
    }
  }

  /// Decides whether the interceptor is obeyed. Asked for on the thread of the call.
  package func decide(_ isObeyed: Bool) {
    decision.store(isObeyed ? Self.obeyed : Self.notObeyed, ordering: .relaxed)
  }

  /// What the call would have ended with; nil when it was not refused.
  package var refusal: StatusCode? { StatusCode(rawValue: code.load(ordering: .relaxed)) }

  /// The call, or a message of it, was refused, and goes on.
  package func noteRefusal(_ code: StatusCode) { self.code.store(code.rawValue, ordering: .relaxed) }

  /// Messages that would have had to wait.
  package var paced: Int { waits.load(ordering: .relaxed) }

  /// A message would have had to wait, and does not.
  package func noteWait() { waits.add(1, ordering: .relaxed) }
}

// MARK: The calls that have one

extension ShadowedCall {
  private enum Shadows: CallKey { typealias Value = ShadowedCall }

  /// What interceptors in shadow would have done to a call, the newest first; nil for most calls.
  package static func newest(of call: borrowing Call) -> ShadowedCall? {
    call.hasTally ? call.values[Shadows.self] : nil
  }

  /// What one of them would have done; nil while it has done nothing.
  package static func of(_ call: borrowing Call, by owner: any Interceptor) -> ShadowedCall? {
    var next = newest(of: call)
    while let current = next {
      if current.owner == ObjectIdentifier(owner) { return current }
      next = current.others
    }
    return nil
  }

  /// The same, made when there is none.
  package static func make(of call: inout Call, by owner: any Interceptor) -> ShadowedCall {
    if let shadow = of(call, by: owner) { return shadow }
    let shadow = ShadowedCall(owner, others: newest(of: call))
    call.values[Shadows.self] = shadow
    call.marks |= Call.tallyMark
    return shadow
  }
}
