// swift-format-ignore-file
// Written by protoc-gen-weir from hello/v1/hello.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `hello.v1.GreetRequest`
nonisolated public struct Hello_V1_GreetRequest: GeneratedMessage {
  public static let messageName = "hello.v1.GreetRequest"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .hello_v1_hello }

  public var name: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = ""
  ) {
    self.name = name
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.unknownFields(self.unknownFields)
  }
}

/// `hello.v1.GreetResponse`
nonisolated public struct Hello_V1_GreetResponse: GeneratedMessage {
  public static let messageName = "hello.v1.GreetResponse"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .hello_v1_hello }

  public var text: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    text: String = ""
  ) {
    self.text = text
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.text = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.text)
    c.unknownFields(self.unknownFields)
  }
}

/// `hello.v1.Greeter`.
///
/// Handlers take messages and return messages.
nonisolated public protocol Hello_V1_Greeter: RPCService {
  /// Handles `Greet`.
  nonisolated(nonsending) func greet(_ request: Hello_V1_GreetRequest, _ call: CallContext) async throws -> Hello_V1_GreetResponse
}

nonisolated extension Hello_V1_Greeter {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Hello_V1_GreeterHandlers()
    handlers.onGreet { try await self.greet($0, $1) }
    return try handlers.definition()
  }
}

/// `hello.v1.Greeter`.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Hello_V1_GreeterDetailed: RPCService {
  /// Handles `Greet`.
  nonisolated(nonsending) func greet(_ request: ServerRequest<Hello_V1_GreetRequest>) async throws -> ServerResponse<Hello_V1_GreetResponse>
}

nonisolated extension Hello_V1_GreeterDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Hello_V1_GreeterHandlers()
    handlers.onGreetDetailed { try await self.greet($0) }
    return try handlers.definition()
  }
}

/// `hello.v1.Greeter`.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Hello_V1_GreeterImmediate: RPCService {
  /// Handles `Greet`.
  nonisolated func greet(_ request: Hello_V1_GreetRequest, _ call: CallContext) throws -> ServerResponse<Hello_V1_GreetResponse>
}

nonisolated extension Hello_V1_GreeterImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Hello_V1_GreeterHandlers()
    handlers.onGreetImmediate { try self.greet($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `hello.v1.Greeter`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Hello_V1_GreeterHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let greet = Method(service: "hello.v1.Greeter", name: "Greet", kind: .unary)
  }

  private var greetEndpoint: Endpoint?

  public init() {}

  /// Handles `Greet`.
  ///
  /// The handler takes and returns messages.
  public mutating func onGreet(
    _ handler: @escaping @Sendable (Hello_V1_GreetRequest, CallContext) async throws -> Hello_V1_GreetResponse
  ) {
    greetEndpoint = .unary(handler)
  }

  /// Handles `Greet`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onGreetDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Hello_V1_GreetRequest>) async throws -> ServerResponse<Hello_V1_GreetResponse>
  ) {
    greetEndpoint = .detailedUnary(handler)
  }

  /// Handles `Greet`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onGreetImmediate(
    _ handler: @escaping @Sendable (Hello_V1_GreetRequest, CallContext) throws -> ServerResponse<Hello_V1_GreetResponse>
  ) {
    greetEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "hello.v1.Greeter",
      methods: [
        (Methods.greet, greetEndpoint),
      ],
      schema: .hello_v1_hello)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgIVaGVsbG8udjEuR3JlZXRSZXF1ZXN0ACgBAQkYAARuYW1lFmhlbGxvLnYxLkdyZWV0UmVzcG9uc2UAKAEBCRgABHRleHQ=
  """,
  imports: [])

nonisolated extension Schema {
  /// `hello/v1/hello.proto`
  public static let hello_v1_hello = Schema(
    path: "hello/v1/hello.proto",
    base64: """
      ChRoZWxsby92MS9oZWxsby5wcm90bxIIaGVsbG8udjEiIgoMR3JlZXRSZXF1ZXN0EhIKBG5hbWUYASABKAlSBG5hbWUiIwoNR3JlZXRSZXNwb25z
      ZRISCgR0ZXh0GAEgASgJUgR0ZXh0MkMKB0dyZWV0ZXISOAoFR3JlZXQSFi5oZWxsby52MS5HcmVldFJlcXVlc3QaFy5oZWxsby52MS5HcmVldFJl
      c3BvbnNlYgZwcm90bzM=
      """,
    imports: [])
}
