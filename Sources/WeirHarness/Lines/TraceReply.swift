internal import WeirJSON
internal import WeirRPC

/// What the interceptors decided about a call, as the answer to a line with `"trace": true` has it.
enum TraceReply {
  /// One object an interceptor that was asked, in order; none when the protocol refused the call.
  static func value(_ call: borrowing Call, at now: Instant) -> JSONValue {
    .array((DecisionTrace.of(call)?.steps(at: now) ?? []).map(value))
  }

  private static func value(_ step: DecisionTrace.Step) -> JSONValue {
    var object = JSONObject()
    object.append("interceptor", .string(step.interceptor))
    object.append("verdict", .string(step.verdict.rawValue))
    object.append("microseconds", .integer(step.microseconds))
    if let waited = step.microsecondsWaited { object.append("waited_microseconds", .integer(waited)) }
    if let status = step.status {
      object.append("status", .string(status.code.name))
      if !status.message.isEmpty { object.append("reason", .string(status.message)) }
    }
    if !step.notes.isEmpty {
      object.append("notes", .object(JSONObject(step.notes.map { JSONObject.Member($0.name, .string($0.value)) })))
    }
    return .object(object)
  }
}
