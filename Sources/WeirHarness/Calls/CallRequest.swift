internal import WeirJSON
internal import WeirRPC

/// What `grpc_call`, `grpc_server_stream` and `grpc_bidi_stream_open` have in common.
struct CallRequest {
  var service: String
  var method: String
  var metadata: Metadata
  /// The value of `grpc-timeout`; nil without one.
  var timeout: String?

  init(_ body: JSONObject) throws(HarnessError) {
    service = try body.text("service")
    method = try body.text("method")
    metadata = Metadata()
    // Calls without metadata are nothing odd in gRPC, so that this field may be missing.
    guard body["metadata"] != nil else { return }
    for member in try body.members("metadata").members { try add(member) }
  }

  private mutating func add(_ member: JSONObject.Member) throws(HarnessError) {
    let name = member.name.lowercased()
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else {
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
    if name == "grpc-timeout" { timeout = value }
    // What gRPC and HTTP/2 keep for themselves does not reach handlers over TCP, and does not here.
    guard !name.hasPrefix("grpc-"), !Self.reserved.contains(name) else { return }
    var bytes = Array(value.utf8)
    if name.hasSuffix("-bin") {
      guard let decoded = Base64.decode(value) else {
        throw HarnessError(.malformedRequest, "metadata: \(name) is not base64")
      }
      bytes = decoded
    } else if !bytes.allSatisfy({ (0x20...0x7e).contains($0) }) {
      throw HarnessError(.malformedRequest, "metadata: \(name) is not printable ASCII")
    }
    metadata.append(trusted: Array(name.utf8).span, value: bytes.span)
  }

  private func wrong(_ name: String, _ value: JSONValue) -> HarnessError {
    HarnessError(.malformedRequest, "metadata: \(name) must be a string or an array of strings, not \(value.kind)")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
    default: false
    }
  }

  private static let reserved: Set<String> = [
    "te", "content-type", "user-agent", "connection", "host", "keep-alive", "proxy-connection", "transfer-encoding",
    "upgrade", "content-length", "trailer",
  ]
}

/// `grpc-timeout`: up to eight digits and a unit (`doc/PROTOCOL-HTTP2.md`).
enum CallTimeout {
  /// Nanoseconds, or nil when the text is malformed. The largest, 99999999 hours, is past what 64 bits hold: clamped.
  static func nanoseconds(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard (2...9).contains(bytes.count), let unit = bytes.last.flatMap(nanoseconds(in:)) else { return nil }
    var amount: Int64 = 0
    for byte in bytes.dropLast() {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      amount = amount * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    let (product, overflow) = amount.multipliedReportingOverflow(by: unit)
    return overflow ? .max : product
  }

  private static func nanoseconds(in unit: UInt8) -> Int64? {
    switch unit {
    case UInt8(ascii: "H"): 3_600_000_000_000
    case UInt8(ascii: "M"): 60_000_000_000
    case UInt8(ascii: "S"): 1_000_000_000
    case UInt8(ascii: "m"): 1_000_000
    case UInt8(ascii: "u"): 1_000
    case UInt8(ascii: "n"): 1
    default: nil
    }
  }
}
