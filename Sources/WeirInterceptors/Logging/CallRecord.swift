internal import Logging
internal import WeirRPC

/// What one log line says of a finished call. The names of the fields are those of go-grpc-middleware.
struct CallRecord {
  /// In the order of their names, each name once.
  private(set) var fields: [LogField] = []

  /// - Parameter metadataNames: the request metadata that may be written, by name and in order.
  init(_ call: Call, _ outcome: Outcome, metadataNames: [String]) {
    fields.reserveCapacity(20)
    if let reason = outcome.cancellation { add("cancellation", .word(reason.name)) }
    add("grpc.code", .word(outcome.status.code.name))
    if !outcome.status.message.isEmpty { add("grpc.error", .text(outcome.status.message)) }
    add("grpc.method", .text(call.method.name))
    add("grpc.method_type", .word(call.method.kind.name))
    add("grpc.request.bytes", .integer(outcome.received.bytes))
    if let deadline = call.deadline {
      add("grpc.request.deadline_ms", .milliseconds(deadline.nanoseconds(since: call.received)))
    }
    add("grpc.request.messages", .integer(outcome.received.messages))
    for name in metadataNames {
      let values = call.metadata.values(of: name).map { String(decoding: $0, as: UTF8.self) }
      guard !values.isEmpty else { continue }
      fields.append(LogField("grpc.request.metadata.\(name)", .text(values.joined(separator: ","))))
    }
    add("grpc.response.bytes", .integer(outcome.sent.bytes))
    add("grpc.response.messages", .integer(outcome.sent.messages))
    add("grpc.service", .text(call.method.service))
    add("grpc.time_ms", .milliseconds(outcome.finished.nanoseconds(since: call.received)))
    switch outcome.origin {
    case .handler: break
    case .transport: add("origin", .word("transport"))
    case .interceptor: add("origin", .word("interceptor"))
    }
    add("peer.address", .text(call.peer.description))
    if let identity = call.connection.identity { add("peer.identity", .text(identity.name)) }
    if let principal = call.principal { add("principal", .text(principal.name)) }
    if case .interceptor(let name) = outcome.origin { add("refused_by", .text(name)) }
    if let others = call.values[LogFields.self] { add(others) }
  }

  private mutating func add(_ name: String, _ value: LogField.Value) {
    fields.append(LogField(name, value, isOurs: true))
  }

  /// What others want to see never takes the place of what logging knows itself.
  private mutating func add(_ others: [(name: String, value: String)]) {
    for (name, value) in others where !fields.contains(where: { $0.name == name }) {
      fields.append(LogField(name, .text(value)))
    }
    fields.sort { $0.name < $1.name }
  }

  /// The fields as other backends of swift-log get them.
  var metadata: Logger.Metadata {
    Logger.Metadata(fields.map { ($0.name, $0.metadataValue) }) { first, _ in first }
  }
}
