internal import Synchronization
internal import WeirRPC

/// Asks a gate about messages, and lets them pass whatever it says, unless it is obeyed.
final class ShadowGate: MessageGate {
  let name: String
  private let gate: any MessageGate
  private let shadow: ShadowInterceptor
  private let call: ShadowedCall
  /// Whether the gate's answer about the last message stands, so that it may have to take it back.
  private let stands = Atomic(false)

  init(_ gate: any MessageGate, _ shadow: ShadowInterceptor, _ call: ShadowedCall) {
    name = gate.name
    self.gate = gate
    self.shadow = shadow
    self.call = call
  }

  func turn(of call: borrowing Call, at now: Instant) throws(RPCError) -> MessageTurn {
    stands.store(false, ordering: .relaxed)
    guard self.call.refusal == nil else { return .now }
    let turn: MessageTurn
    do throws(RPCError) {
      turn = try gate.turn(of: call, at: now)
    } catch {
      try shadow.judge(message: error, self.call, of: call, at: now)
      return .now
    }
    if case .notBefore(let time) = turn, time > now, !shadow.isObeyed(in: self.call) {
      gate.giveBack(at: now)
      shadow.noteWait(self.call)
      return .now
    }
    stands.store(true, ordering: .relaxed)
    return turn
  }

  func giveBack(at now: Instant) {
    if stands.exchange(false, ordering: .relaxed) { gate.giveBack(at: now) }
  }
}

/// Shows messages to an interceptor in shadow that looks at them. Stands in no chain itself: the chain asks
/// `ShadowInterceptor` for it.
final class ShadowObserver: MessageInterceptor {
  let name: String
  private let observer: any MessageInterceptor
  private let shadow: ShadowInterceptor

  init(_ observer: any MessageInterceptor, _ shadow: ShadowInterceptor) {
    name = shadow.name
    self.observer = observer
    self.shadow = shadow
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }

  func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {
    guard ShadowedCall.of(call, by: shadow)?.refusal == nil else { return }
    do throws(RPCError) {
      try observer.message(message, in: &call)
    } catch {
      let shadowed = ShadowedCall.make(of: &call, by: shadow)
      try shadow.judge(message: error, shadowed, of: call, at: call.connection.now)
    }
  }
}
