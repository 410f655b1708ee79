/// One method of a service, as the schema declares it; or, when nobody serves it, as the client asked for it.
public final class Method: Sendable {
  /// Which side sends one message, and which a stream of them.
  public enum Kind: Sendable, Hashable {
    /// One message each way.
    case unary
    /// A stream of requests, one response.
    case clientStream
    /// One request, a stream of responses.
    case serverStream
    /// Streams both ways, independent of each other.
    case bidiStream

    /// Whether requests are a stream.
    public var clientStreams: Bool { self == .clientStream || self == .bidiStream }
    /// Whether responses are a stream.
    public var serverStreams: Bool { self == .serverStream || self == .bidiStream }

    /// As log lines and metrics spell it: `server_stream`.
    public var name: String {
      switch self {
      case .unary: "unary"
      case .clientStream: "client_stream"
      case .serverStream: "server_stream"
      case .bidiStream: "bidi_stream"
      }
    }
  }

  /// The full name of the service: `keyvalue.v1.KeyValue`.
  public let service: String
  /// The name of the method alone: `Get`.
  public let name: String
  /// Which side streams.
  public let kind: Kind
  /// False when no service is registered under this name: a client may ask for anything.
  public let isRegistered: Bool
  /// What stands in the `:path` of a request: `/keyvalue.v1.KeyValue/Get`.
  public let path: String
  /// The path without its first slash, as spans are called; empty for what nobody serves.
  package let fullName: String
  /// What a call of a method that nobody serves ends with.
  package let refusal: Status?
  /// Tell most services, and most paths, apart without comparing texts.
  package let serviceHash: Int
  package let pathHash: Int

  /// A method of a schema.
  ///
  /// - Parameters:
  ///   - service: the full name of its service: `keyvalue.v1.KeyValue`.
  ///   - name: its own: `Get`.
  public init(service: String, name: String, kind: Kind) {
    self.service = service
    self.name = name
    self.kind = kind
    isRegistered = true
    refusal = nil
    path = "/\(service)/\(name)"
    fullName = "\(service)/\(name)"
    serviceHash = Self.hash(service)
    pathHash = Self.hash(path)
  }

  /// A method that a client named and nobody serves. The service is what stands before the last slash, as in grpc-go.
  public init(unregisteredPath path: String) {
    let trimmed = path.hasPrefix("/") ? path.dropFirst() : Substring(path)
    let slash = trimmed.lastIndex(of: "/")
    service = slash.map { String(trimmed[..<$0]) } ?? ""
    name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? String(trimmed)
    kind = .unary
    isRegistered = false
    refusal = Status(.unimplemented, "unknown method \(path)")
    self.path = path
    fullName = ""
    // What nobody serves is in nobody's table.
    serviceHash = 0
    pathHash = 0
  }

  /// Seeded anew in every process.
  package static func hash(_ text: String) -> Int {
    var hasher = Hasher()
    hasher.combine(text)
    return hasher.finalize()
  }
}
