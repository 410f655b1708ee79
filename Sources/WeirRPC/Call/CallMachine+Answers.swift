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

  /// What a call ends with, after every interceptor has seen it.
  package struct Ending {
    /// As every interceptor has left it.
    package let outcome: Outcome
    /// How many interceptors, from the outside, had been asked to admit the call.
    package let interceptorsAsked: Int

    package var status: Status { outcome.status }
    package var origin: Outcome.Origin { outcome.origin }
    /// Why, when the call did not end by itself.
    package var cancellation: CancellationReason? { outcome.cancellation }

    /// Whether the handler may still be at work, and is to be cancelled.
    package var stopsHandler: Bool {
      if case .handler = outcome.origin { false } else { true }
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
