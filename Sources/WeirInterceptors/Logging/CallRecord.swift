internal import Logging
internal import WeirRPC

/// What one log line says of a finished call. The names of the fields are those of go-grpc-middleware.
enum CallRecord {
  /// Calls `body` with each field, in the order of their names, each name once.
  ///
  /// - Parameter metadataNames: the request metadata that may be written, by name and in order.
  static func forEachField(
    of call: borrowing Call, _ outcome: borrowing Outcome, metadataNames: [String], _ body: (LogField) -> Void
  ) {
    guard let others = call.values[LogFields.self] else {
      forEachOwnField(of: call, outcome, metadataNames: metadataNames, body)
      return
    }
    var fields: [LogField] = []
    forEachOwnField(of: call, outcome, metadataNames: metadataNames) { fields.append($0) }
    // What others want to see never takes the place of what logging knows itself.
    for (name, value) in others where !fields.contains(where: { $0.name == name }) {
      fields.append(LogField(name, .text(value)))
    }
    fields.sort { $0.name < $1.name }
    for field in fields { body(field) }
  }

  private static func forEachOwnField(
    of call: borrowing Call, _ outcome: borrowing Outcome, metadataNames: [String], _ body: (LogField) -> Void
  ) {
    func add(_ name: String, _ value: LogField.Value) { body(LogField(name, value, isOurs: true)) }
    let method = call.method
    // What is served has the names of a schema, which are letters, digits, dots and `_`.
    let name = { (text: String) in method.isRegistered ? LogField.Value.word(text) : .text(text) }
    if let reason = outcome.cancellation { add("cancellation", .word(reason.name)) }
    add("grpc.code", .word(outcome.status.code.name))
    if !outcome.status.message.isEmpty { add("grpc.error", .text(outcome.status.message)) }
    add("grpc.method", name(method.name))
    add("grpc.method_type", .word(method.kind.name))
    add("grpc.request.bytes", .integer(outcome.received.bytes))
    if let deadline = call.deadline {
      add("grpc.request.deadline_ms", .milliseconds(deadline.nanoseconds(since: call.received)))
    }
    add("grpc.request.messages", .integer(outcome.received.messages))
    for name in metadataNames {
      let values = call.metadata.values(of: name).map { String(decoding: $0, as: UTF8.self) }
      guard !values.isEmpty else { continue }
      body(LogField("grpc.request.metadata.\(name)", .text(values.joined(separator: ","))))
    }
    add("grpc.response.bytes", .integer(outcome.sent.bytes))
    add("grpc.response.messages", .integer(outcome.sent.messages))
    add("grpc.service", name(method.service))
    add("grpc.time_ms", .milliseconds(outcome.finished.nanoseconds(since: call.received)))
    switch outcome.origin {
    case .handler: break
    case .transport: add("origin", .word("transport"))
    case .interceptor: add("origin", .word("interceptor"))
    }
    add("peer.address", .text(call.connection.peerText))
    if let identity = call.connection.identity { add("peer.identity", .text(identity.name)) }
    if let principal = call.principal { add("principal", .text(principal.name)) }
    if case .interceptor(let name) = outcome.origin { add("refused_by", .text(name)) }
  }

  /// The fields as other backends of swift-log get them.
  static func metadata(
    of call: borrowing Call, _ outcome: borrowing Outcome, metadataNames: [String]
  ) -> Logger.Metadata {
    var metadata = Logger.Metadata()
    forEachField(of: call, outcome, metadataNames: metadataNames) { metadata[$0.name] = $0.metadataValue }
    return metadata
  }
}
