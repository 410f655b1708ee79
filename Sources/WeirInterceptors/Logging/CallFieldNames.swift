internal import WeirLog

/// The fields that logging writes itself.
extension FieldName {
  static let cancellation = FieldName(name: "cancellation", text: " cancellation=", json: ",\"cancellation\":")
  static let clientAddress = FieldName(
    name: "client.address", text: " client.address=", json: ",\"client.address\":")
  static let code = FieldName(name: "grpc.code", text: " grpc.code=", json: ",\"grpc.code\":")
  static let cause = FieldName(name: "error", text: " error=", json: ",\"error\":")
  static let error = FieldName(name: "grpc.error", text: " grpc.error=", json: ",\"grpc.error\":")
  static let method = FieldName(name: "grpc.method", text: " grpc.method=", json: ",\"grpc.method\":")
  static let methodType = FieldName(
    name: "grpc.method_type", text: " grpc.method_type=", json: ",\"grpc.method_type\":")
  static let requestBytes = FieldName(
    name: "grpc.request.bytes", text: " grpc.request.bytes=", json: ",\"grpc.request.bytes\":")
  static let requestDeadlineMs = FieldName(
    name: "grpc.request.deadline_ms", text: " grpc.request.deadline_ms=", json: ",\"grpc.request.deadline_ms\":")
  static let requestMessages = FieldName(
    name: "grpc.request.messages", text: " grpc.request.messages=", json: ",\"grpc.request.messages\":")
  static let responseBytes = FieldName(
    name: "grpc.response.bytes", text: " grpc.response.bytes=", json: ",\"grpc.response.bytes\":")
  static let responseMessages = FieldName(
    name: "grpc.response.messages", text: " grpc.response.messages=", json: ",\"grpc.response.messages\":")
  static let service = FieldName(name: "grpc.service", text: " grpc.service=", json: ",\"grpc.service\":")
  static let timeMs = FieldName(name: "grpc.time_ms", text: " grpc.time_ms=", json: ",\"grpc.time_ms\":")
  static let origin = FieldName(name: "origin", text: " origin=", json: ",\"origin\":")
  static let peerAddress = FieldName(name: "peer.address", text: " peer.address=", json: ",\"peer.address\":")
  static let peerIdentity = FieldName(name: "peer.identity", text: " peer.identity=", json: ",\"peer.identity\":")
  static let principal = FieldName(name: "principal", text: " principal=", json: ",\"principal\":")
  static let refusedBy = FieldName(name: "refused_by", text: " refused_by=", json: ",\"refused_by\":")
  static let requestID = FieldName(name: "request.id", text: " request.id=", json: ",\"request.id\":")
  static let spanID = FieldName(name: "span_id", text: " span_id=", json: ",\"span_id\":")
  static let traceID = FieldName(name: "trace_id", text: " trace_id=", json: ",\"trace_id\":")
}
