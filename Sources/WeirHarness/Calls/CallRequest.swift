internal import WeirJSON
internal import WeirRPC

/// What `grpc_call`, `grpc_server_stream` and `grpc_bidi_stream_open` have in common.
struct CallRequest {
  var service: String
  var method: String
  var metadata: Metadata
  var timeout = TimeoutField()
  /// Whether the answer is to say what the interceptors decided.
  var isTraced = false
  var previousAttempts = 0

  init(_ body: JSONObject) throws(HarnessError) {
    service = try body.text("service")
    method = try body.text("method")
    metadata = Metadata()
    isTraced = try Self.isTraced(body)
    // Calls without metadata are nothing odd in gRPC, so that this field may be missing.
    guard body["metadata"] != nil else { return }
    for member in try body.members("metadata").members { try add(member) }
  }

  private static func isTraced(_ body: JSONObject) throws(HarnessError) -> Bool {
    guard let value = body["trace"] else { return false }
    guard case .bool(let isTraced) = value else { throw body.wrong("trace", "true or false", value) }
    return isTraced
  }

  private mutating func add(_ member: JSONObject.Member) throws(HarnessError) {
    let name = member.name.lowercased()
    guard Metadata.isName(name) else {
      throw HarnessError(.malformedRequest, "metadata: a name has letters, digits, - _ and . only")
    }
    switch member.value {
    case .string(let text): try add(name, text)
    case .array(let values):
      for value in values {
        guard case .string(let text) = value else { throw wrong(name, value) }
        try add(name, text)
      }
    default: throw wrong(name, member.value)
    }
  }

  private mutating func add(_ name: String, _ value: String) throws(HarnessError) {
    let text = Array(value.utf8)
    if name == "grpc-timeout" { timeout.take(text.span) }
    if name == "grpc-previous-rpc-attempts" { previousAttempts = PreviousAttempts.count(text.span) }
    let field = Array(name.utf8)
    guard Metadata.isReserved(field.span) || name.hasSuffix("-bin") || Metadata.isText(value) else {
      throw HarnessError(.malformedRequest, "metadata: \(name) is not printable ASCII")
    }
    guard metadata.append(received: field.span, value: text.span) else {
      throw HarnessError(.malformedRequest, "metadata: \(name) is not base64")
    }
  }

  private func wrong(_ name: String, _ value: JSONValue) -> HarnessError {
    HarnessError(.malformedRequest, "metadata: \(name) must be a string or an array of strings, not \(value.kind)")
  }
}
