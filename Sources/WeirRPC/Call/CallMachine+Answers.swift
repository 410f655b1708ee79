// What the verbs of a call answer.

extension CallMachine {
  /// What the front does next about a call that is being admitted.
  package enum Step {
    /// Nothing, until something else happens.
    case wait
    /// Make the decision, and say `decided`.
    case decide(Admission.Decision)
    /// Bring the request, and `begin` the handler.
    case proceed
    case end(Ending)
  }

  /// Who decided how a call ends.
  package enum Decider: UInt8, Sendable {
    case handler, transport
    /// `refusedBy` names it.
    case interceptor
  }

  /// How a call has ended, after every interceptor has seen it; with what status, the call knows (`Call.status`). Plain
  /// values only, which are free to copy: what it has no place for, the machine knows.
  @usableFromInline package struct Ending: Sendable {
    package let decider: Decider
    /// Why, when the call did not end by itself.
    package let cancellation: CancellationReason?
    /// How many interceptors, from the outside, had been asked to admit the call.
    package let interceptorsAsked: Int

    /// Whether the handler may still be at work, and is to be cancelled.
    package var stopsHandler: Bool {
      if case .handler = decider { false } else { true }
    }

    /// Whether the client can still be told the status.
    package var isHeard: Bool {
      switch cancellation {
      case nil, .deadline, .draining: true
      case .clientReset, .connectionLost, .serverReset: false
      }
    }
  }

  /// Why a message cannot be sent.
  package struct SendError: Error {
    /// What the handler is told.
    package let error: RPCError
    /// How the call ends, whatever the handler makes of it: an interceptor refused the message.
    package var ending: Ending?
  }
}

extension RPCError {
  /// For a handler that still works for a call nobody waits for.
  package static let callIsOver = RPCError(.cancelled, "the call is over")
}
