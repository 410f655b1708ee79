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

/// `hello.v1.Greeter`: give each method its handler, then take the `service()`.
public struct Hello_V1_GreeterService: Sendable {
  /// The methods as the schema declares them.
  public enum Methods {
    public static let greet = Method(service: "hello.v1.Greeter", name: "Greet", kind: .unary)
  }

  private var greetEndpoint: Endpoint?

  public init() {}

  /// Handles `Greet`.
  ///
  /// Runs on the thread that received the request: must not block.
  public mutating func greet(
    _ handler: @escaping @Sendable (Hello_V1_GreetRequest, inout Call) throws -> Hello_V1_GreetResponse
  ) {
    greetEndpoint = .unary(handler)
  }

  /// Handles `Greet`.
  public mutating func greet(
    _ handler: @escaping @Sendable (Hello_V1_GreetRequest, inout Call) async throws -> Hello_V1_GreetResponse
  ) {
    greetEndpoint = .unary(handler)
  }

  /// The service, ready to be served.
  ///
  /// - Throws: `ServiceError` when a method has no handler.
  public consuming func service() throws(ServiceError) -> Service {
    try Service(
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
