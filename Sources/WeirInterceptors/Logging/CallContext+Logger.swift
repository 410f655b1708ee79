public import Logging
internal import WeirLog
public import WeirRPC

extension CallContext {
  /// Writes where `logging` of the chain does, with the fields `grpc.service`, `grpc.method`, `peer.address` and, where they
  /// are known, `principal`, `request.id`, `trace_id` and `span_id` of this call on each line. A chain without `logging`
  /// writes to whatever swift-log was set up with.
  ///
  /// It is made when it is asked for: a handler that writes several lines keeps it.
  public var logger: Logger {
    var logger = connection.values[LoggerKey.self] ?? Logger(label: "weir")
    logger[metadataKey: "\(FieldName.service.name)"] = .string(method.service)
    logger[metadataKey: "\(FieldName.method.name)"] = .string(method.name)
    logger[metadataKey: "\(FieldName.peerAddress.name)"] = .string(connection.peerText)
    if let principal { logger[metadataKey: "\(FieldName.principal.name)"] = .string(principal.name) }
    if let requestID { logger[metadataKey: "\(FieldName.requestID.name)"] = .string(requestID) }
    if let trace = traceContext {
      logger[metadataKey: "\(FieldName.traceID.name)"] = .string(trace.traceID)
      logger[metadataKey: "\(FieldName.spanID.name)"] = .string(trace.spanID)
    }
    return logger
  }
}

/// Where the chain's logging writes.
enum LoggerKey: CallKey { typealias Value = Logger }
