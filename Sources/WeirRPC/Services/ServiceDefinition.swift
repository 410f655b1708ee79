/// What a server can serve: methods, and a handler for each.
///
/// `protoc-gen-weir` makes a protocol of each service of a schema that refines this one, in three forms: `Hello_V1_Greeter`
/// whose methods take and return messages, `Hello_V1_GreeterDetailed` whose methods also see and send metadata, and
/// `Hello_V1_GreeterImmediate` whose methods run at once on the thread that received the request. A type conforms to one
/// of them, and the compiler says which method is missing.
public protocol RPCService: Sendable {
  /// The methods, their endpoints and their schema.
  ///
  /// - Throws: `ServiceError` when a method has no handler. A service that is served is served whole.
  func definition() throws(ServiceError) -> ServiceDefinition
}

/// A service ready to be served: its methods, what runs for each, and its schema.
public struct ServiceDefinition: RPCService {
  /// The full name: `keyvalue.v1.KeyValue`.
  public let name: String
  /// Its methods, each with what runs for it.
  public let routes: [Route]
  /// The file that declares the service and, behind it, every file that it imports; for reflection.
  public let schema: Schema

  /// Joins methods and endpoints.
  ///
  /// - Throws: `ServiceError` when a method has no endpoint. A service that is served is served whole.
  public init(
    name: String, methods: [(method: Method, endpoint: Endpoint?)], schema: Schema
  ) throws(ServiceError) {
    self.name = name
    self.schema = schema
    var routes: [Route] = []
    for (method, endpoint) in methods {
      guard let endpoint else { throw ServiceError("no handler for \(method.path)") }
      routes.append(Route(method: method, endpoint: endpoint))
    }
    self.routes = routes
  }

  public func definition() -> ServiceDefinition { self }
}

/// A method and what runs for it.
public final class Route: Sendable {
  /// The method, which all of its calls share.
  public let method: Method
  /// What runs for its calls.
  public let endpoint: Endpoint
  /// Whether the endpoint is a streaming one, known without a copy of it.
  @usableFromInline package let isStreaming: Bool
  /// The same as `endpoint`, when it is an immediate one.
  @usableFromInline let immediate: Endpoint.Immediate?

  /// A method, and what runs when it is called.
  public init(method: Method, endpoint: Endpoint) {
    self.method = method
    self.endpoint = endpoint
    isStreaming = if case .streaming = endpoint { true } else { false }
    immediate = if case .immediate(let handler) = endpoint { handler } else { nil }
  }

  /// Whether the endpoint is an immediate one.
  @inlinable package var isImmediate: Bool { immediate != nil }

  /// Runs the endpoint, if it is an immediate one; throws what it throws. A constant of the route, whom the caller keeps
  /// alive: the closure is called where it is, without a count of its references.
  @inlinable package func runImmediate(
    _ request: Span<UInt8>, _ call: inout Call, _ output: inout [UInt8]
  ) throws(RPCError) {
    try immediate?(request, &call, &output)
  }
}

/// One `.proto` file as the compiler saw it, and the files it imports.
public final class Schema: Sendable {
  /// As `import` lines write it: `keyvalue/v1/keyvalue.proto`.
  public let path: String
  /// A serialized `google.protobuf.FileDescriptorProto`.
  public let descriptor: [UInt8]
  /// The files that it imports, each with its own imports.
  public let imports: [Schema]

  /// - Parameters:
  ///   - path: as `import` lines write it.
  ///   - descriptor: a serialized `google.protobuf.FileDescriptorProto`.
  ///   - imports: the files that it imports.
  public init(path: String, descriptor: [UInt8], imports: [Schema]) {
    self.path = path
    self.descriptor = descriptor
    self.imports = imports
  }
}

/// Why a set of services cannot be served.
public struct ServiceError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  /// - Parameter description: one line that names the service or method.
  public init(_ description: String) { self.description = description }
}
