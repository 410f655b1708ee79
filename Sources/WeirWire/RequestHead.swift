public import WeirRPC

/// What the headers of a request say, taken in field by field, and judged once they are complete.
///
/// The order of the judgement is the order in which other servers make it, so that a request with two faults gets
/// the answer that clients know.
public struct RequestHead: Sendable {
  /// Why a request is not let as far as the interceptors.
  public enum Refusal: Error, Sendable, Hashable {
    /// Not a gRPC request: an HTTP status with a short text, and a gRPC status beside it.
    case http(status: Int, Status)
    /// A gRPC request that is answered with a status.
    case status(Status)
    /// As `status`; the answer must also say, in `grpc-accept-encoding`, what would have been supported.
    case unsupportedEncoding(Status)
  }

  /// What serves the path; nil when nobody does.
  public private(set) var route: Route?
  /// As the client sent it; set only when there is no route.
  public private(set) var unknownPath = ""
  /// What the client sent as its own.
  public private(set) var metadata: Metadata
  /// What `grpc-timeout` says. Of all fields the one that has another value in each call: of a head that is otherwise the
  /// same, it alone is taken in anew.
  public var timeout = TimeoutField()

  /// What `grpc-previous-rpc-attempts` says; 0 without it.
  public private(set) var previousAttempts = 0

  private var contentType = ContentType.missing
  private var isPost = false
  private var hosts = 0
  private var authorities = 0
  private var authority: [UInt8] = []
  private var isHTTPS = false
  private var hostDiffers = false
  private var pathIsWellFormed = false
  private var malformedField: String?
  /// How the client's compressed messages are compressed; nil when none may be.
  public private(set) var encoding: MessageEncoding?
  /// How our messages may be compressed for this client; nil when they may not.
  public private(set) var acceptedEncoding: MessageEncoding?
  private var unsupportedEncoding: String?

  private enum ContentType { case missing, grpc, unknownSubtype, other }

  /// Without fields: they follow one by one.
  public init() { metadata = Metadata() }

  /// Makes ready for another request; keeps the memory of the metadata, unless somebody else has it too.
  public mutating func reset() {
    var metadata = Metadata()
    var authority: [UInt8] = []
    swap(&metadata, &self.metadata)
    swap(&authority, &self.authority)
    metadata.removeAll()
    authority.removeAll(keepingCapacity: true)
    self = RequestHead()
    self.metadata = metadata
    self.authority = authority
  }

  /// Takes in one field, in the order received. Names are lower case: HTTP/2 allows no other.
  public mutating func take(_ name: Span<UInt8>, _ value: Span<UInt8>, router: RPCRouter) {
    guard name.count > 0 else { return }
    switch name[0] {
    case UInt8(ascii: ":"): takePseudo(name, value, router)
    case UInt8(ascii: "c") where equal(name, "content-type"): contentType = Self.contentType(value)
    case UInt8(ascii: "h") where equal(name, "host"): takeHost(value)
    case UInt8(ascii: "g") where hasPrefix(name, "grpc-"): takeReserved(name, value)
    default: if !metadata.append(received: name, value: value) { malformedField = "\(text(name)) is not base64" }
    }
  }

  private mutating func takePseudo(_ name: Span<UInt8>, _ value: Span<UInt8>, _ router: RPCRouter) {
    if equal(name, ":path") {
      route = router.route(path: value)
      guard route == nil else {
        pathIsWellFormed = true
        return
      }
      unknownPath = text(value)
      let slash = unknownPath.lastIndex(of: "/")
      pathIsWellFormed = unknownPath.hasPrefix("/") && slash != unknownPath.startIndex
    } else if equal(name, ":method") {
      isPost = equal(value, "POST")
    } else if equal(name, ":authority") {
      authorities += 1
      authority.append(copying: value)
    } else if equal(name, ":scheme") {
      isHTTPS = equal(value, "https")
    }
  }

  /// All pseudo-headers have come before it.
  private mutating func takeHost(_ value: Span<UInt8>) {
    hosts += 1
    if authorities > 0, !Authority.areEqual(value, authority.span, defaultPort: isHTTPS ? 443 : 80) {
      hostDiffers = true
    }
  }

  /// Whether the request calls itself one of gRPC's, whatever the codec.
  public var isGRPC: Bool {
    switch contentType {
    case .grpc, .unknownSubtype: true
    case .missing, .other: false
    }
  }

  /// The method that was asked for, served or not; without a name when none was said.
  public var method: Method { route?.method ?? Method(unregisteredPath: unknownPath) }

  private mutating func takeReserved(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    if equal(name, "grpc-timeout") {
      timeout.take(value)
    } else if equal(name, "grpc-encoding") {
      encoding = MessageEncoding(value)
      if encoding == nil, !equal(value, "identity") { unsupportedEncoding = text(value) }
    } else if equal(name, "grpc-accept-encoding") {
      acceptedEncoding = MessageEncoding.preferred(in: value)
    } else if equal(name, "grpc-previous-rpc-attempts") {
      previousAttempts = PreviousAttempts.count(value)
    }
  }

  /// - Parameter comparesHost: a `host` must say the same as `:authority` (RFC 9113, section 8.3.1). On a Unix-domain
  ///   socket neither says anything.
  /// - Throws: how to answer, when the request is not one for the interceptors.
  public func check(comparesHost: Bool = true) throws(Refusal) {
    if hosts > 1 || authorities > 1 { throw .http(status: 400, Status(.internalError, "more than one host")) }
    if comparesHost, hostDiffers {
      throw .http(status: 400, Status(.internalError, "the host header differs from :authority"))
    }
    switch contentType {
    case .grpc: break
    case .unknownSubtype: throw .status(Status(.unimplemented, "content-type: only +proto is served"))
    case .missing, .other:
      throw .http(status: 415, Status(.internalError, "content-type must be application/grpc"))
    }
    if !isPost { throw .http(status: 405, Status(.internalError, "the method must be POST")) }
    if let text = timeout.malformed { throw .status(Status(.internalError, "grpc-timeout is malformed: \(text)")) }
    if let malformedField { throw .status(Status(.internalError, malformedField)) }
    if timeout.hasPassed { throw .status(.deadlineHadPassed) }
    if !pathIsWellFormed {
      throw .status(Status(.unimplemented, "malformed method name: \(unknownPath)"))
    }
    if let unsupportedEncoding {
      throw .unsupportedEncoding(Status(.unimplemented, "grpc-encoding \(unsupportedEncoding) is not supported"))
    }
  }

  /// `application/grpc` must be followed by the end, `+` or `;`: `application/grpc-web` is another protocol.
  private static func contentType(_ value: Span<UInt8>) -> ContentType {
    let expected = "application/grpc"
    let count = expected.utf8.count
    guard value.count >= count, equal(value, expected) || equal(lowercased(value.extracting(..<count)).span, expected)
    else { return .other }
    guard value.count > count else { return .grpc }
    switch value[count] {
    case UInt8(ascii: ";"): return .grpc
    case UInt8(ascii: "+"):
      let subtype = lowercased(value.extracting((count + 1)...)).prefix { $0 != UInt8(ascii: ";") }
      return subtype.elementsEqual("proto".utf8) ? .grpc : .unknownSubtype
    default: return .other
    }
  }
}

private func text(_ bytes: Span<UInt8>) -> String { String(decoding: [UInt8](copying: bytes), as: UTF8.self) }

private func lowercased(_ bytes: Span<UInt8>) -> [UInt8] {
  var copy: [UInt8] = []
  for index in bytes.indices {
    let byte = bytes[index]
    copy.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte)
  }
  return copy
}

func equal(_ bytes: Span<UInt8>, _ text: String) -> Bool {
  bytes.count == text.utf8.count && hasPrefix(bytes, text)
}

private func hasPrefix(_ bytes: Span<UInt8>, _ text: String) -> Bool {
  let expected = text.utf8.span
  guard bytes.count >= expected.count else { return false }
  for index in expected.indices where bytes[index] != expected[index] { return false }
  return true
}
