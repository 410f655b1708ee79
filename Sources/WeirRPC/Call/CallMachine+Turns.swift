// Messages that have to wait: see `MessageGate`.

extension CallMachine {
  /// Whether a request message may be handed on.
  package enum Turn {
    case now
    /// Not before this time, which is said once for each message.
    case wait(until: Instant?)
    case end(Ending)
  }

  /// Whether request messages may have to wait: a front that is about to hand one on asks `takeTurn` first.
  @inlinable package var takesTurns: Bool { turns != nil }

  /// A whole request message is there, and the front would hand it on. When it may, `receive` follows; when it may not,
  /// the front asks again at the time that is named, or later.
  package mutating func takeTurn(_ chain: InterceptorChain) -> Turn {
    guard takesRequests, let turns else { return .now }
    do throws(RPCError) {
      switch try turns.take(call, at: call.connection.now) {
      case .now: return .now
      case .wait(let time): return .wait(until: time)
      }
    } catch {
      return fail(error, chain).map(Turn.end) ?? .wait(until: nil)
    }
  }
}
