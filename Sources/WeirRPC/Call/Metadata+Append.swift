extension Metadata {
  /// Adds a text field.
  ///
  /// - Parameter name: lower case letters, digits, `-`, `_` and `.`; not reserved by gRPC or HTTP/2
  ///   (`grpc-…`, `:…`, `te`, `content-type`, `user-agent` and the connection headers), not ending in `-bin`.
  /// - Parameter value: printable ASCII and blanks, none of them at either end.
  /// - Throws: `INTERNAL`, saying what is wrong, when the name or the value may not be sent.
  public mutating func append(_ name: String, _ value: String) throws(RPCError) {
    try Self.check(name, binary: false)
    guard value.utf8.allSatisfy({ (0x20...0x7e).contains($0) }), value.utf8.first != 0x20, value.utf8.last != 0x20
    else { throw RPCError(.internalError, "metadata \(name): the value is not printable ASCII") }
    append(trusted: name, value: Array(value.utf8))
  }

  /// Adds a binary field; the transport sends the value in base64.
  ///
  /// - Parameter name: as for text fields, ending in `-bin`.
  /// - Throws: `INTERNAL`, saying what is wrong, when the name may not be sent.
  public mutating func append(_ name: String, binary value: [UInt8]) throws(RPCError) {
    try Self.check(name, binary: true)
    append(trusted: name, value: value)
  }

  /// Adds a field that gRPC itself defines, such as `grpc-retry-pushback-ms`. The caller answers for its form.
  package mutating func append(trusted name: String, value: [UInt8]) {
    let name = name.utf8
    append(trusted: name.span, value: value.span)
  }

  private static let reserved: Set<String> = [
    "te", "content-type", "user-agent", "connection", "host", "keep-alive", "proxy-connection", "transfer-encoding",
    "upgrade", "content-length", "trailer",
  ]

  private static func check(_ name: String, binary: Bool) throws(RPCError) {
    let legal = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
      default: false
      }
    }
    guard legal, !name.isEmpty else {
      throw RPCError(.internalError, "metadata \"\(name)\": a name has lower case letters, digits, - _ and . only")
    }
    guard !name.hasPrefix("grpc-"), !reserved.contains(name) else {
      throw RPCError(.internalError, "metadata \(name): the name is reserved by gRPC or HTTP/2")
    }
    guard name.hasSuffix("-bin") == binary else {
      throw RPCError(.internalError, "metadata \(name): names that end in -bin hold bytes, all others text")
    }
  }
}
