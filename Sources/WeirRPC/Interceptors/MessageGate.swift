/// Decides when a call that streams its request gets the next message, or ends the call for having sent too many.
///
/// An interceptor puts one on the calls that it admits (`Call.gateMessages(by:)`): it belongs to the chain that let the
/// call in, whatever chain has replaced that since. While a message waits for its turn the server reads no further message
/// of the stream and gives no window back for it: the client sees flow control and nothing else, and what waits is bounded
/// by the stream's window. Calls without a gate pay nothing.
public protocol MessageGate: AnyObject, Sendable {
  /// The interceptor's name, to which a refusal is put down.
  var name: String { get }

  /// A whole request message has come, and the handler wants it. Asked once for each message, on the thread of the call,
  /// which must not wait.
  ///
  /// - Parameter now: by the server's clock.
  /// - Throws: what the call ends with.
  func turn(of call: borrowing Call, at now: Instant) throws(RPCError) -> MessageTurn

  /// The call has ended, and the message that `turn` was asked about last was never handed on: it still waited, or another
  /// gate has refused it.
  func giveBack(at now: Instant)
}

/// When a message may be handed on.
public enum MessageTurn: Sendable, Hashable {
  /// At once.
  case now
  /// As soon as this time has come; the gate is not asked again.
  case notBefore(Instant)
}

/// The gates of one call.
package final class MessageGates: Sendable {
  /// The newest.
  package let gate: any MessageGate
  /// Those that were there before it.
  package let others: MessageGates?

  init(_ gate: any MessageGate, behind others: MessageGates?) {
    self.gate = gate
    self.others = others
  }
}

/// The turn of the next message of one call. Belongs to its machine.
@usableFromInline final class MessageTurns {
  private let gates: MessageGates
  /// When the message that was asked about last may be handed on; nil when it has been, and before the first.
  private var notBefore: Instant?

  init(_ gates: MessageGates) { self.gates = gates }

  /// What the next message has to wait for.
  enum Answer {
    case now
    /// Until then, if this is said for the first time.
    case wait(Instant?)
  }

  /// - Throws: the refusal, which names the interceptor as its origin.
  func take(_ call: borrowing Call, at now: Instant) throws(RPCError) -> Answer {
    if let notBefore {
      guard notBefore <= now else { return .wait(nil) }
      self.notBefore = nil
      return .now
    }
    var latest = now
    var next: MessageGates? = gates
    while let current = next {
      do throws(RPCError) {
        if case .notBefore(let time) = try current.gate.turn(of: call, at: now) { latest = max(latest, time) }
      } catch {
        giveBack(at: now, until: current)
        throw error.decided(by: .interceptor(current.gate.name))
      }
      next = current.others
    }
    guard latest > now else { return .now }
    notBefore = latest
    return .wait(latest)
  }

  /// The call is over.
  func end(at now: Instant) {
    guard notBefore != nil else { return }
    notBefore = nil
    giveBack(at: now, until: nil)
  }

  /// - Parameter end: the first that is not told.
  private func giveBack(at now: Instant, until end: MessageGates?) {
    var next: MessageGates? = gates
    while let current = next, current !== end {
      current.gate.giveBack(at: now)
      next = current.others
    }
  }
}
