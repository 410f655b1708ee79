// swift-format-ignore-file
// Written by protoc-gen-weir from hello/v1/hello.proto. Do not edit.

internal import CHelloExample
public import WeirRPC
public import WeirProtobuf

/// `hello.v1.GreetRequest`
public struct Hello_V1_GreetRequest: GeneratedMessage {
  public static let messageName = "hello.v1.GreetRequest"

  public var name: String = ""

  public init() {}

  public init(
    name: String = ""
  ) {
    self.name = name
  }
}

/// `hello.v1.GreetResponse`
public struct Hello_V1_GreetResponse: GeneratedMessage {
  public static let messageName = "hello.v1.GreetResponse"

  public var text: String = ""

  public init() {}

  public init(
    text: String = ""
  ) {
    self.text = text
  }
}

/// `hello.v1.Greeter`.
///
/// Handlers take messages and return messages.
public protocol Hello_V1_Greeter: RPCService {
  /// Handles `Greet`.
  nonisolated(nonsending) func greet(_ request: Hello_V1_GreetRequest, _ call: CallContext) async throws -> Hello_V1_GreetResponse
}

extension Hello_V1_Greeter {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Hello_V1_GreeterHandlers()
    handlers.onGreet { try await self.greet($0, $1) }
    return try handlers.definition()
  }
}

/// `hello.v1.Greeter`.
///
/// Handlers also see and send metadata, trailers and compression.
public protocol Hello_V1_GreeterDetailed: RPCService {
  /// Handles `Greet`.
  nonisolated(nonsending) func greet(_ request: ServerRequest<Hello_V1_GreetRequest>) async throws -> ServerResponse<Hello_V1_GreetResponse>
}

extension Hello_V1_GreeterDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Hello_V1_GreeterHandlers()
    handlers.onGreetDetailed { try await self.greet($0) }
    return try handlers.definition()
  }
}

/// `hello.v1.Greeter`.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
public protocol Hello_V1_GreeterImmediate: RPCService {
  /// Handles `Greet`.
  nonisolated func greet(_ request: Hello_V1_GreetRequest, _ call: CallContext) throws -> ServerResponse<Hello_V1_GreetResponse>
}

extension Hello_V1_GreeterImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Hello_V1_GreeterHandlers()
    handlers.onGreetImmediate { try self.greet($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `hello.v1.Greeter`, each a closure of the form that suits it; a service that is served has all of them.
public struct Hello_V1_GreeterHandlers: RPCService {
  /// The methods as the schema declares them.
  public enum Methods {
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

extension Hello_V1_GreetRequest {
  public static let layout = unsafe MessageLayout(
    of: Hello__V1__GreetRequest.self, recursive: false
  ) {
    unsafe hello__v1__greet_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Hello__V1__GreetRequest.self)
    if unsafe c.pointee.has_name_1 != 0 {
      self.name = try unsafe Unpack.string(c.pointee.name_1, "hello.v1.GreetRequest.name")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Hello__V1__GreetRequest.self)
    unsafe hello__v1__greet_request__init(c)
    if !self.name.isEmpty {
      unsafe c.pointee.has_name_1 = 1
      unsafe c.pointee.name_1 = arena.copy(self.name)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Hello_V1_GreetResponse {
  public static let layout = unsafe MessageLayout(
    of: Hello__V1__GreetResponse.self, recursive: false
  ) {
    unsafe hello__v1__greet_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Hello__V1__GreetResponse.self)
    if unsafe c.pointee.has_text_1 != 0 {
      self.text = try unsafe Unpack.string(c.pointee.text_1, "hello.v1.GreetResponse.text")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Hello__V1__GreetResponse.self)
    unsafe hello__v1__greet_response__init(c)
    if !self.text.isEmpty {
      unsafe c.pointee.has_text_1 = 1
      unsafe c.pointee.text_1 = arena.copy(self.text)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Schema {
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
