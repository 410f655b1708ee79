import WeirHTTP2
import WeirRPC
import WeirWire

/// The header blocks of replies.
enum Replies {
  /// The head of a reply without metadata.
  static let head = PreparedHeaders([
    (name: ":status", value: "200"), (name: "content-type", value: "application/grpc"),
  ])

  /// The end of a call that went well, without metadata.
  static let ok = PreparedHeaders([(name: "grpc-status", value: "0")])

  /// The head of a reply with metadata, or with messages that may be compressed.
  static func head(_ metadata: Metadata, _ encoding: MessageEncoding? = nil) -> HTTP2Headers {
    var headers = HTTP2Headers(head)
    if let encoding { headers.append("grpc-encoding", encoding.name) }
    append(metadata, to: &headers)
    return headers
  }

  static func trailers(_ status: Status, _ metadata: Metadata) -> HTTP2Headers {
    var headers = status.isPlainOK ? HTTP2Headers(ok) : HTTP2Headers()
    if !status.isPlainOK { append(status, to: &headers) }
    append(metadata, to: &headers)
    return headers
  }

  /// A reply that is one header block: head, status and trailers together.
  static func trailersOnly(_ status: Status, _ metadata: Metadata) -> HTTP2Headers {
    var headers = HTTP2Headers(head)
    append(status, to: &headers)
    append(metadata, to: &headers)
    return headers
  }

  /// A reply to what is no gRPC request. The status of gRPC is there too, for clients that look.
  static func http(_ code: Int, _ status: Status) -> HTTP2Headers {
    var headers = HTTP2Headers()
    headers.append(":status", String(code))
    headers.append("content-type", "text/plain; charset=utf-8")
    // RFC 9110, section 15.5.6.
    if code == 405 { headers.append("allow", "POST") }
    append(status, to: &headers)
    return headers
  }

  private static func append(_ status: Status, to headers: inout HTTP2Headers) {
    StatusFields.forEach(status) { (name, value) in headers.append(name, value) }
  }

  /// What one call says of itself, the next one says otherwise.
  private static func append(_ metadata: Metadata, to headers: inout HTTP2Headers) {
    headers.append(passing: metadata.encodingBinary().fields)
  }
}
