internal import WeirRPC
internal import WeirWire

/// Metadata as the messages of the conformance service hold it: a name with all its values, binary ones in base64.
typealias ConformanceHeader = Connectrpc_Conformance_V1_Header

extension Metadata {
  /// - Throws: `INVALID_ARGUMENT` for base64 that is none, `INTERNAL` for what may not be sent as metadata.
  init(_ headers: [ConformanceHeader]) throws(RPCError) {
    self.init()
    for header in headers {
      let name = header.name.lowercased()
      for value in header.value {
        guard name.hasSuffix("-bin") else {
          try append(name, value)
          continue
        }
        let text = Array(value.utf8)
        guard let bytes = Base64.decode(text.span) else {
          throw RPCError(.invalidArgument, "header \(name): the value is not base64")
        }
        try append(name, binary: bytes)
      }
    }
  }

  /// Names in the order in which they came first, the values of each in theirs.
  var conformanceHeaders: [ConformanceHeader] {
    var headers: [ConformanceHeader] = []
    var places: [String: Int] = [:]
    for (name, value) in self {
      let text = name.hasSuffix("-bin") ? Self.base64(value) : String(decoding: value, as: UTF8.self)
      if let place = places[name] {
        headers[place].value.append(text)
      } else {
        places[name] = headers.count
        headers.append(ConformanceHeader(name: name, value: [text]))
      }
    }
    return headers
  }

  private static func base64(_ value: [UInt8]) -> String {
    var text: [UInt8] = []
    Base64.encode(value.span, into: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
