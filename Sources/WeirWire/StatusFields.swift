public import WeirRPC

/// A status and trailing metadata in the form in which they travel, as field names and values.
public enum StatusFields {
  /// Bytes of `grpc-message` at the most. Clients take header lists of some kilobytes, nghttp2 sends up to 64: a longer
  /// text, such as a path quoted from the request, would cost the client the whole answer.
  public static let messageLimit = 4096

  /// Calls `field` with `grpc-status`, `grpc-message` if there is one, `grpc-status-details-bin` if there are details.
  public static func forEach(_ status: Status, _ field: (_ name: Span<UInt8>, _ value: Span<UInt8>) -> Void) {
    let (tens, units) = status.code.rawValue.quotientAndRemainder(dividingBy: 10)
    let digits: InlineArray<2, UInt8> = [UInt8(ascii: "0") + tens, UInt8(ascii: "0") + units]
    field("grpc-status".utf8.span, digits.span.extracting(droppingFirst: tens == 0 ? 1 : 0))
    if status.isPlain { return }
    if !status.message.isEmpty {
      field("grpc-message".utf8.span, PercentCoding.encode(status.message, limit: messageLimit).span)
    }
    if !status.details.isEmpty {
      var value: [UInt8] = []
      Base64.encode(serialized(status).span, into: &value)
      field("grpc-status-details-bin".utf8.span, value.span)
    }
  }

  /// The same status as a `google.rpc.Status`: code = 1, message = 2, details = 3 (each an Any: type_url = 1, value = 2).
  static func serialized(_ status: Status) -> [UInt8] {
    var output: [UInt8] = [0x08, status.code.rawValue]
    if !status.message.isEmpty { append(0x12, Array(status.message.utf8), to: &output) }
    for detail in status.details {
      var any: [UInt8] = []
      append(0x0a, Array(detail.typeURL.utf8), to: &any)
      append(0x12, detail.value, to: &any)
      append(0x1a, any, to: &output)
    }
    return output
  }

  private static func append(_ tag: UInt8, _ bytes: [UInt8], to output: inout [UInt8]) {
    output.append(tag)
    output.append(varint: UInt64(bytes.count))
    output.append(contentsOf: bytes)
  }
}
