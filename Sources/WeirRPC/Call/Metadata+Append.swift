extension Metadata {
  /// Adds a text field.
  ///
  /// - Parameter name: lower case letters, digits, `-`, `_` and `.`; not reserved by gRPC or HTTP/2
  ///   (`grpc-…`, `:…`, `te`, `content-type`, `user-agent` and the connection headers), not ending in `-bin`.
  /// - Parameter value: printable ASCII and blanks, none of them at either end.
  /// - Throws: `INTERNAL`, saying what is wrong, when the name or the value may not be sent.
  public mutating func append(_ name: String, _ value: String) throws(RPCError) {
    try Self.check(name, binary: false)
    guard Self.isText(value), value.utf8.first != 0x20, value.utf8.last != 0x20
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

  /// Adds a field that a client sent. The values of a binary one may come with commas between (PROTOCOL-HTTP2.md,
  /// "Custom-Metadata"). What gRPC and HTTP/2 keep for themselves is left out.
  ///
  /// - Parameter name: lower case.
  /// - Returns: false when a value of a binary field is not base64.
  package mutating func append(received name: Span<UInt8>, value: Span<UInt8>) -> Bool {
    if Self.isReserved(name) { return true }
    guard Self.isBinary(name) else {
      append(trusted: name, value: value)
      return true
    }
    var start = 0
    for index in 0...value.count where index == value.count || value[index] == UInt8(ascii: ",") {
      var first = start
      var last = index
      while first < last, value[first] == UInt8(ascii: " ") { first += 1 }
      while last > first, value[last - 1] == UInt8(ascii: " ") { last -= 1 }
      start = index + 1
      guard let bytes = Base64.decode(value.extracting(first..<last)) else { return false }
      append(trusted: name, value: bytes.span)
    }
    return true
  }

  /// Whether gRPC or HTTP/2 keeps a name for itself: no application sends it, and none receives it.
  package static func isReserved(_ name: Span<UInt8>) -> Bool {
    guard name.count > 0 else { return false }
    switch name[0] {
    case UInt8(ascii: ":"): return true
    case UInt8(ascii: "c"):
      return equal(name, "content-type") || equal(name, "content-length") || equal(name, "connection")
    case UInt8(ascii: "g"): return name.count >= 5 && equal(name.extracting(..<5), "grpc-")
    case UInt8(ascii: "h"): return equal(name, "host")
    case UInt8(ascii: "k"): return equal(name, "keep-alive")
    case UInt8(ascii: "p"): return equal(name, "proxy-connection")
    case UInt8(ascii: "t"): return equal(name, "te") || equal(name, "trailer") || equal(name, "transfer-encoding")
    case UInt8(ascii: "u"): return equal(name, "user-agent") || equal(name, "upgrade")
    default: return false
    }
  }

  private static func equal(_ name: Span<UInt8>, _ text: String) -> Bool {
    name.isEqual(to: text.utf8.span)
  }

  /// Whether a name has the form that gRPC gives it (PROTOCOL-HTTP2.md, "Header-Name").
  package static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
      }
  }

  /// Whether a value has the form that gRPC gives to text (PROTOCOL-HTTP2.md, "ASCII-Value").
  package static func isText(_ value: String) -> Bool { value.utf8.allSatisfy { (0x20...0x7e).contains($0) } }

  private static func check(_ name: String, binary: Bool) throws(RPCError) {
    guard isName(name) else {
      throw RPCError(.internalError, "metadata \"\(name)\": a name has lower case letters, digits, - _ and . only")
    }
    guard !isReserved(Array(name.utf8).span) else {
      throw RPCError(.internalError, "metadata \(name): the name is reserved by gRPC or HTTP/2")
    }
    guard name.hasSuffix("-bin") == binary else {
      throw RPCError(.internalError, "metadata \(name): names that end in -bin hold bytes, all others text")
    }
  }
}

extension Metadata: ExpressibleByDictionaryLiteral {
  /// Fields written down in code, in their order: `["x-request-id": "7"]`. A name may occur twice.
  ///
  /// A literal that is no metadata is a mistake in the program, which stops it; `append` takes what comes from elsewhere.
  public init(dictionaryLiteral fields: (String, String)...) {
    self.init()
    for (name, value) in fields {
      do throws(RPCError) {
        try append(name, value)
      } catch {
        preconditionFailure("metadata literal, \(name): \(error.message)")
      }
    }
  }
}
