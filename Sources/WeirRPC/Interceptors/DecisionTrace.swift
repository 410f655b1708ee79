internal import Synchronization

/// What each interceptor of the chain decided about one call, why, and how long it took: for people who ask why a call was
/// let in or refused.
///
/// A call has one when somebody asked for it before the chain did its work: `decision_trace` in the chain, or a front. Other
/// calls pay nothing. It belongs to one call, but decisions that take time are made on copies of the call, which share it.
public final class DecisionTrace: Sendable {
  /// What an interceptor said.
  public enum Verdict: String, Sendable, Hashable {
    /// It let the call in.
    case admitted
    /// It asked for time, and the call ended before it had decided.
    case pending
    /// It refused the call, or a message of it.
    case refused
    /// It refused the call, which went on because the interceptor is in shadow.
    case shadow
  }

  /// One interceptor, and what it said.
  public struct Step: Sendable {
    /// The interceptor's name.
    public let interceptor: String
    /// What it said.
    public fileprivate(set) var verdict: Verdict
    /// What a refusal tells the client, or would have told it.
    public fileprivate(set) var status: Status?
    /// The fields that it put on the call's line while it decided, where interceptors say what clients are not told:
    /// `auth.failure`.
    public fileprivate(set) var notes: [(name: String, value: String)]
    /// How long `admit` ran; zero for a message.
    public let deciding: Duration
    /// Time from the moment at which it asked for time to its decision, or to the end of the call; nil when it decided at
    /// once.
    public fileprivate(set) var waited: Duration?
    /// When it asked for time, while it has not decided.
    fileprivate var asked: Instant?
  }

  private struct State {
    var steps: [Step] = []
    /// What the interceptor that is at work would have refused with.
    var shadow: Status?
  }

  private let state = Mutex(State())

  init() {}

  /// The steps so far, in the order in which the interceptors were asked; messages that were refused, or were in shadow,
  /// stand last.
  ///
  /// - Parameter now: until when interceptors that have not decided have waited.
  public func steps(at now: Instant) -> [Step] {
    state.withLock { state in
      state.steps.map { step in
        guard let asked = step.asked else { return step }
        var step = step
        step.waited = asked.duration(to: now)
        return step
      }
    }
  }

  /// The interceptor that is at work refuses the call, and is not obeyed.
  package func noteShadow(_ refusal: RPCError) { state.withLock { $0.shadow = refusal.status } }

  /// An interceptor has decided at once, or asked for time.
  func add(
    _ interceptor: String, _ verdict: Verdict, _ status: Status?, notes: [(name: String, value: String)],
    from start: Instant, to end: Instant
  ) {
    state.withLock { state in
      var step = Step(
        interceptor: interceptor, verdict: verdict, status: status, notes: notes, deciding: start.duration(to: end))
      if verdict == .pending { step.asked = end }
      if verdict == .admitted, let shadow = state.shadow {
        step.verdict = .shadow
        step.status = shadow
      }
      state.shadow = nil
      state.steps.append(step)
    }
  }

  /// An interceptor has ended the call because of a message.
  func refusedMessage(_ interceptor: String, _ status: Status, at now: Instant) {
    add(interceptor, .refused, status, notes: [], from: now, to: now)
  }

  /// An interceptor in shadow would have ended the call because of a message.
  package func shadowedMessage(_ interceptor: String, _ status: Status, at now: Instant) {
    add(interceptor, .shadow, status, notes: [], from: now, to: now)
  }

  /// The interceptor that asked for time last has decided.
  func decided(_ refusal: Status?, notes: [(name: String, value: String)], at now: Instant) {
    state.withLock { state in
      guard let last = state.steps.indices.last, let asked = state.steps[last].asked else { return }
      state.steps[last].asked = nil
      state.steps[last].waited = asked.duration(to: now)
      state.steps[last].notes += notes
      state.steps[last].status = refusal ?? state.shadow
      state.steps[last].verdict = refusal != nil ? .refused : state.shadow != nil ? .shadow : .admitted
      state.shadow = nil
    }
  }
}

extension DecisionTrace.Step {
  /// Whole microseconds that `admit` ran.
  public var microseconds: Int64 { deciding.clampedNanoseconds / 1000 }

  /// Whole microseconds of `waited`.
  public var microsecondsWaited: Int64? { waited.map { $0.clampedNanoseconds / 1000 } }
}

// MARK: The calls that have one

private enum DecisionTraceKey: CallKey { typealias Value = DecisionTrace }

extension DecisionTrace {
  /// What the interceptors decided about a call; nil unless somebody asked for it.
  public static func of(_ call: borrowing Call) -> DecisionTrace? {
    call.values[DecisionTraceKey.self]
  }

  /// Has the chain record what it decides about a call. Before it is asked.
  package static func begin(_ call: inout Call) {
    if of(call) == nil { call.values[DecisionTraceKey.self] = DecisionTrace() }
  }

  /// The fields of a call's line that were not among `fields`.
  static func notes(
    _ call: borrowing Call, since fields: [(name: String, value: String)]
  ) -> [(name: String, value: String)] {
    call.logFields.filter { field in !fields.contains { $0 == field } }
  }
}

/// An interceptor that says of which calls the chain records what it decides.
package protocol DecisionTracer: Interceptor {
  /// Asked before any interceptor of the chain is.
  func traces(_ call: borrowing Call) -> Bool
}
