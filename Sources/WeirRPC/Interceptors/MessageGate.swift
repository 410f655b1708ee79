internal import Synchronization

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

  /// Undoes what the last `turn` took: the message is not handed on, or, in shadow, did not wait.
  func giveBack(at now: Instant)
}

/// When a message may be handed on.
public enum MessageTurn: Sendable, Hashable {
  /// At once.
  case now
  /// As soon as this time has come; the gate is not asked again.
  case notBefore(Instant)
}

/// The gates of one call, and what they did to its messages.
package final class MessageGates: Sendable {
  /// The newest.
  package let gate: any MessageGate
  /// Those that were there before it.
  package let others: MessageGates?
  private let waits = Atomic<Int>(0)
  private let refusals = Atomic<Int>(0)

  init(_ gate: any MessageGate, behind others: MessageGates?) {
    self.gate = gate
    self.others = others
  }

  /// Messages that the newest gate had wait.
  var paced: Int { waits.load(ordering: .relaxed) }
  /// Messages that the newest gate refused: one at most, since it ended the call.
  var refused: Int { refusals.load(ordering: .relaxed) }

  func countWait() { waits.add(1, ordering: .relaxed) }
  func countRefusal() { refusals.add(1, ordering: .relaxed) }

  /// What all of the gates did. A message that two of them had wait counts twice.
  package var tally: (paced: Int, refused: Int) {
    var tally = (paced: 0, refused: 0)
    var next: MessageGates? = self
    while let current = next {
      tally.paced += current.paced
      tally.refused += current.refused
      next = current.others
    }
    return tally
  }

  /// Puts other gates in the place of those of a call that came after `earlier`.
  package static func replace(
    in call: inout Call, after earlier: MessageGates?, by replacement: (any MessageGate) -> any MessageGate
  ) {
    guard let gates = call.messageGates, gates !== earlier else { return }
    var new: [any MessageGate] = []
    var next: MessageGates? = gates
    while let current = next, current !== earlier {
      new.append(replacement(current.gate))
      next = current.others
    }
    call.setGates(new.reversed().reduce(earlier) { MessageGates($1, behind: $0) })
  }

  /// Puts on the call's line how many messages had to wait, in the name of each interceptor: `rate_limit.paced`.
  func log(on call: inout Call) {
    var counts: [(name: String, paced: Int)] = []
    var next: MessageGates? = self
    while let current = next {
      if current.paced > 0 {
        if let index = counts.firstIndex(where: { $0.name == current.gate.name }) {
          counts[index].paced += current.paced
        } else {
          counts.append((current.gate.name, current.paced))
        }
      }
      next = current.others
    }
    for (name, paced) in counts { call.log("\(name).paced", "\(paced)") }
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
    guard let latest = try ask(gates, call, at: now) else { return .now }
    notBefore = latest
    return .wait(latest)
  }

  /// Asks a gate, and those behind it; a wait counts when none of them refuses the message.
  ///
  /// - Returns: when the message may be handed on, as the last of them says; nil for at once.
  private func ask(_ node: MessageGates, _ call: borrowing Call, at now: Instant) throws(RPCError) -> Instant? {
    let turn: MessageTurn
    do throws(RPCError) {
      turn = try node.gate.turn(of: call, at: now)
    } catch {
      node.countRefusal()
      DecisionTrace.of(call)?.refusedMessage(node.gate.name, error.status, at: now)
      giveBack(at: now, until: node)
      throw error.decided(by: .interceptor(node.gate.name))
    }
    let others: Instant? = if let others = node.others { try ask(others, call, at: now) } else { nil }
    guard case .notBefore(let time) = turn, time > now else { return others }
    node.countWait()
    return others.map { max($0, time) } ?? time
  }

  /// The call is over: its line says what became of its messages.
  func end(of call: inout Call, at now: Instant) {
    gates.log(on: &call)
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
