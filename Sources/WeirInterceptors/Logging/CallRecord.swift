internal import Logging
internal import WeirLog
internal import WeirRPC

/// What one log line says of a finished call. The names of the fields are those of go-grpc-middleware.
enum CallRecord {
  /// Gives `sink` each field, in the order of their names, each name once.
  ///
  /// - Parameter metadataNames: the request metadata that may be written, by name and in order.
  static func write(
    _ call: borrowing Call, _ outcome: borrowing Outcome, metadataNames: [String],
    to sink: inout some FieldSink & ~Copyable
  ) {
    if call.hasLogFields { sink.interleave(call.logFields.sorted { $0.name < $1.name }) }
    writeOwn(call, outcome, metadataNames: metadataNames, to: &sink)
  }

  private static func writeOwn(
    _ call: borrowing Call, _ outcome: borrowing Outcome, metadataNames: [String],
    to sink: inout some FieldSink & ~Copyable
  ) {
    let method = call.method
    if let reason = outcome.cancellation { sink.word(.cancellation, reason.name) }
    if let client = call.forwardedClient { sink.text(.clientAddress, client.text) }
    if let error = outcome.error { sink.text(.cause, ErrorText.describe(error)) }
    sink.word(.code, outcome.status.code.name)
    if !outcome.status.message.isEmpty { sink.text(.error, outcome.status.message) }
    // What is served has the names of a schema, which are letters, digits, dots and `_`.
    if method.isRegistered { sink.word(.method, method.name) } else { sink.text(.method, method.name) }
    sink.word(.methodType, method.kind.name)
    sink.number(.requestBytes, CallNumber.requestBytes.onLine, CallNumber.requestBytes.value(call, outcome))
    if call.deadline != nil {
      sink.number(
        .requestDeadlineMs, CallNumber.requestDeadline.onLine, CallNumber.requestDeadline.value(call, outcome))
    }
    sink.number(.requestMessages, CallNumber.requestMessages.onLine, CallNumber.requestMessages.value(call, outcome))
    for name in metadataNames {
      let values = call.metadata.values(of: name).map { String(decoding: $0, as: UTF8.self) }
      guard !values.isEmpty else { continue }
      sink.other("grpc.request.metadata.\(name)", .string(values.joined(separator: ",")))
    }
    sink.number(.responseBytes, CallNumber.responseBytes.onLine, CallNumber.responseBytes.value(call, outcome))
    sink.number(.responseMessages, CallNumber.responseMessages.onLine, CallNumber.responseMessages.value(call, outcome))
    if method.isRegistered {
      sink.word(.service, method.service)
    } else {
      sink.text(.service, method.service)
    }
    writeEnd(call, outcome, to: &sink)
  }

  /// The fields from `grpc.time_ms` on.
  @inline(__always) private static func writeEnd(
    _ call: borrowing Call, _ outcome: borrowing Outcome, to sink: inout some FieldSink & ~Copyable
  ) {
    sink.number(.timeMs, CallNumber.time.onLine, CallNumber.time.value(call, outcome))
    switch outcome.origin {
    case .handler: break
    case .transport: sink.word(.origin, "transport")
    case .interceptor: sink.word(.origin, "interceptor")
    }
    switch call.peer {
    case .ipv4, .ipv6(_, _, _, zone: ""): sink.word(.peerAddress, call.connection.peerText)
    // Names may need to be escaped.
    case .ipv6, .unix, .named: sink.text(.peerAddress, call.connection.peerText)
    }
    if let identity = call.connection.identity { sink.text(.peerIdentity, identity.name) }
    if let principal = call.principal { sink.text(.principal, principal.name) }
    if case .interceptor(let name) = outcome.origin { sink.text(.refusedBy, name) }
    writeIDs(CallIDs(call), to: &sink)
  }

  private static func writeIDs(_ ids: CallIDs, to sink: inout some FieldSink & ~Copyable) {
    if let id = ids.request {
      if id.isWord {
        id.withText { sink.word(.requestID, at: CallWord.requestID.rawValue, $0) }
      } else {
        sink.text(.requestID, id.text)
      }
    }
    if let trace = ids.trace {
      sink.word(.spanID, at: CallWord.spanID.rawValue, trace.spanIDText.span)
      sink.word(.traceID, at: CallWord.traceID.rawValue, trace.traceIDText.span)
    }
  }
}
