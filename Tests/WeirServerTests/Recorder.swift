import Testing
import WeirRPC
import WeirTestSupport

/// How one call ended, as an interceptor saw it.
struct Completion: Sendable, Equatable {
  var path: String
  var code: StatusCode
  var message: String
  var origin: Outcome.Origin
  var cancellation: CancellationReason?
  var received: Outcome.Traffic
  var sent: Outcome.Traffic
  /// What the call's line says of headers that are malformed.
  var reason: String?
}

/// The outermost interceptor of every test: writes down each end, and checks that each call has one.
final class Recorder: Interceptor {
  enum Number: CallKey { typealias Value = Int }

  let name = "recorder"
  let completions = Journal<Completion>()
  /// Paths.
  let admitted = Journal<String>()
  /// Numbers of `admitted`, from 1.
  let finished = Journal<Int>()

  func admit(_ call: inout Call) -> Admission {
    call.values[Number.self] = admitted.append(call.method.path)
    return .admitted
  }

  func finish(_ call: inout Call, _ outcome: inout Outcome) {
    if let number = call.values[Number.self] { finished.append(number) }
    completions.append(
      Completion(
        path: call.method.path, code: outcome.status.code, message: outcome.status.message, origin: outcome.origin,
        cancellation: outcome.cancellation, received: outcome.received, sent: outcome.sent,
        reason: call.logFields.first { $0.name == "reason" }?.value))
  }
}

/// Refuses a call that says so; lets others wait for their decision, as their metadata say.
///
/// `decide` is one of `refuse`, `at-once`, `at-once-refuse`, `yield`, `yield-refuse`, `never`.
final class Gatekeeper: Interceptor {
  let name: String
  let journal: Journal<String>

  init(name: String, journal: Journal<String>) {
    self.name = name
    self.journal = journal
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    journal.append("\(name) admit")
    guard let decision = call.metadata[name] else { return .admitted }
    let refusal = RPCError(.permissionDenied, "\(name) said no")
    switch decision {
    case "refuse": throw refusal
    case "never":
      return .pending { [journal, name] (_) async throws(RPCError) in
        journal.append("\(name) waits")
        do { try await journal.wait(for: "\(name) goes on") } catch { throw RPCError(.cancelled) }
      }
    default:
      return .pending { (_) async throws(RPCError) in
        if decision.hasPrefix("yield") { for _ in 0..<3 { await Task.yield() } }
        if decision.hasSuffix("refuse") { throw refusal }
      }
    }
  }

  func finish(_ call: inout Call, _ outcome: inout Outcome) { journal.append("\(name) finish") }
}
