// swift-format-ignore-file
// Written by protoc-gen-weir from grpc/testing/test.proto. Do not edit.

public import WeirRPC
internal import WeirProtobuf

/// A simple service to test the various types of RPCs and experiment with
/// performance with various types of payload.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Testing_TestService: RPCService {
  /// One empty request followed by one empty response.
  nonisolated(nonsending) func emptyCall(_ request: Grpc_Testing_Empty, _ call: CallContext) async throws -> Grpc_Testing_Empty
  /// One request followed by one response.
  nonisolated(nonsending) func unaryCall(_ request: Grpc_Testing_SimpleRequest, _ call: CallContext) async throws -> Grpc_Testing_SimpleResponse
  /// One request followed by one response. Response has cache control
  /// headers set such that a caching HTTP proxy (such as GFE) can
  /// satisfy subsequent requests.
  nonisolated(nonsending) func cacheableUnaryCall(_ request: Grpc_Testing_SimpleRequest, _ call: CallContext) async throws -> Grpc_Testing_SimpleResponse
  /// One request followed by a sequence of responses (streamed download).
  /// The server returns the payload with client desired type and sizes.
  nonisolated(nonsending) func streamingOutputCall(_ request: Grpc_Testing_StreamingOutputCallRequest, _ call: CallContext, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws
  /// A sequence of requests followed by one response (streamed upload).
  /// The server returns the aggregated size of client payload as the result.
  nonisolated(nonsending) func streamingInputCall(_ requests: RequestStream<Grpc_Testing_StreamingInputCallRequest>, _ call: CallContext) async throws -> Grpc_Testing_StreamingInputCallResponse
  /// A sequence of requests with each request served by the server immediately.
  /// As one request could lead to multiple responses, this interface
  /// demonstrates the idea of full duplexing.
  nonisolated(nonsending) func fullDuplexCall(_ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws
  /// A sequence of requests followed by a sequence of responses.
  /// The server buffers all the client requests and then serves them in order. A
  /// stream of responses are returned to the client when the server starts with
  /// first request.
  nonisolated(nonsending) func halfDuplexCall(_ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws
  /// The test server will not implement this method. It will be used
  /// to test the behavior when clients call unimplemented methods.
  nonisolated(nonsending) func unimplementedCall(_ request: Grpc_Testing_Empty, _ call: CallContext) async throws -> Grpc_Testing_Empty
}

nonisolated extension Grpc_Testing_TestService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_TestServiceHandlers()
    handlers.onEmptyCall { try await self.emptyCall($0, $1) }
    handlers.onUnaryCall { try await self.unaryCall($0, $1) }
    handlers.onCacheableUnaryCall { try await self.cacheableUnaryCall($0, $1) }
    handlers.onStreamingOutputCall { try await self.streamingOutputCall($0, $1, $2) }
    handlers.onStreamingInputCall { try await self.streamingInputCall($0, $1) }
    handlers.onFullDuplexCall { try await self.fullDuplexCall($0, $1, $2) }
    handlers.onHalfDuplexCall { try await self.halfDuplexCall($0, $1, $2) }
    handlers.onUnimplementedCall { try await self.unimplementedCall($0, $1) }
    return try handlers.definition()
  }
}

/// A simple service to test the various types of RPCs and experiment with
/// performance with various types of payload.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Testing_TestServiceDetailed: RPCService {
  /// One empty request followed by one empty response.
  nonisolated(nonsending) func emptyCall(_ request: ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
  /// One request followed by one response.
  nonisolated(nonsending) func unaryCall(_ request: ServerRequest<Grpc_Testing_SimpleRequest>) async throws -> ServerResponse<Grpc_Testing_SimpleResponse>
  /// One request followed by one response. Response has cache control
  /// headers set such that a caching HTTP proxy (such as GFE) can
  /// satisfy subsequent requests.
  nonisolated(nonsending) func cacheableUnaryCall(_ request: ServerRequest<Grpc_Testing_SimpleRequest>) async throws -> ServerResponse<Grpc_Testing_SimpleResponse>
  /// One request followed by a sequence of responses (streamed download).
  /// The server returns the payload with client desired type and sizes.
  nonisolated(nonsending) func streamingOutputCall(_ request: ServerRequest<Grpc_Testing_StreamingOutputCallRequest>, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Metadata
  /// A sequence of requests followed by one response (streamed upload).
  /// The server returns the aggregated size of client payload as the result.
  nonisolated(nonsending) func streamingInputCall(_ requests: RequestStream<Grpc_Testing_StreamingInputCallRequest>, _ call: CallContext) async throws -> ServerResponse<Grpc_Testing_StreamingInputCallResponse>
  /// A sequence of requests with each request served by the server immediately.
  /// As one request could lead to multiple responses, this interface
  /// demonstrates the idea of full duplexing.
  nonisolated(nonsending) func fullDuplexCall(_ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Metadata
  /// A sequence of requests followed by a sequence of responses.
  /// The server buffers all the client requests and then serves them in order. A
  /// stream of responses are returned to the client when the server starts with
  /// first request.
  nonisolated(nonsending) func halfDuplexCall(_ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Metadata
  /// The test server will not implement this method. It will be used
  /// to test the behavior when clients call unimplemented methods.
  nonisolated(nonsending) func unimplementedCall(_ request: ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
}

nonisolated extension Grpc_Testing_TestServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_TestServiceHandlers()
    handlers.onEmptyCallDetailed { try await self.emptyCall($0) }
    handlers.onUnaryCallDetailed { try await self.unaryCall($0) }
    handlers.onCacheableUnaryCallDetailed { try await self.cacheableUnaryCall($0) }
    handlers.onStreamingOutputCallDetailed { try await self.streamingOutputCall($0, $1) }
    handlers.onStreamingInputCallDetailed { try await self.streamingInputCall($0, $1) }
    handlers.onFullDuplexCallDetailed { try await self.fullDuplexCall($0, $1, $2) }
    handlers.onHalfDuplexCallDetailed { try await self.halfDuplexCall($0, $1, $2) }
    handlers.onUnimplementedCallDetailed { try await self.unimplementedCall($0) }
    return try handlers.definition()
  }
}

/// A simple service to test the various types of RPCs and experiment with
/// performance with various types of payload.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Testing_TestServiceImmediate: RPCService {
  /// One empty request followed by one empty response.
  nonisolated func emptyCall(_ request: Grpc_Testing_Empty, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  /// One request followed by one response.
  nonisolated func unaryCall(_ request: Grpc_Testing_SimpleRequest, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_SimpleResponse>
  /// One request followed by one response. Response has cache control
  /// headers set such that a caching HTTP proxy (such as GFE) can
  /// satisfy subsequent requests.
  nonisolated func cacheableUnaryCall(_ request: Grpc_Testing_SimpleRequest, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_SimpleResponse>
  /// One request followed by a sequence of responses (streamed download).
  /// The server returns the payload with client desired type and sizes.
  nonisolated(nonsending) func streamingOutputCall(_ request: Grpc_Testing_StreamingOutputCallRequest, _ call: CallContext, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws
  /// A sequence of requests followed by one response (streamed upload).
  /// The server returns the aggregated size of client payload as the result.
  nonisolated(nonsending) func streamingInputCall(_ requests: RequestStream<Grpc_Testing_StreamingInputCallRequest>, _ call: CallContext) async throws -> Grpc_Testing_StreamingInputCallResponse
  /// A sequence of requests with each request served by the server immediately.
  /// As one request could lead to multiple responses, this interface
  /// demonstrates the idea of full duplexing.
  nonisolated(nonsending) func fullDuplexCall(_ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws
  /// A sequence of requests followed by a sequence of responses.
  /// The server buffers all the client requests and then serves them in order. A
  /// stream of responses are returned to the client when the server starts with
  /// first request.
  nonisolated(nonsending) func halfDuplexCall(_ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws
  /// The test server will not implement this method. It will be used
  /// to test the behavior when clients call unimplemented methods.
  nonisolated func unimplementedCall(_ request: Grpc_Testing_Empty, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
}

nonisolated extension Grpc_Testing_TestServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_TestServiceHandlers()
    handlers.onEmptyCallImmediate { try self.emptyCall($0, $1) }
    handlers.onUnaryCallImmediate { try self.unaryCall($0, $1) }
    handlers.onCacheableUnaryCallImmediate { try self.cacheableUnaryCall($0, $1) }
    handlers.onStreamingOutputCall { try await self.streamingOutputCall($0, $1, $2) }
    handlers.onStreamingInputCall { try await self.streamingInputCall($0, $1) }
    handlers.onFullDuplexCall { try await self.fullDuplexCall($0, $1, $2) }
    handlers.onHalfDuplexCall { try await self.halfDuplexCall($0, $1, $2) }
    handlers.onUnimplementedCallImmediate { try self.unimplementedCall($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.testing.TestService`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Testing_TestServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let emptyCall = Method(service: "grpc.testing.TestService", name: "EmptyCall", kind: .unary)
    public static let unaryCall = Method(service: "grpc.testing.TestService", name: "UnaryCall", kind: .unary)
    public static let cacheableUnaryCall = Method(service: "grpc.testing.TestService", name: "CacheableUnaryCall", kind: .unary)
    public static let streamingOutputCall = Method(service: "grpc.testing.TestService", name: "StreamingOutputCall", kind: .serverStream)
    public static let streamingInputCall = Method(service: "grpc.testing.TestService", name: "StreamingInputCall", kind: .clientStream)
    public static let fullDuplexCall = Method(service: "grpc.testing.TestService", name: "FullDuplexCall", kind: .bidiStream)
    public static let halfDuplexCall = Method(service: "grpc.testing.TestService", name: "HalfDuplexCall", kind: .bidiStream)
    public static let unimplementedCall = Method(service: "grpc.testing.TestService", name: "UnimplementedCall", kind: .unary)
  }

  private var emptyCallEndpoint: Endpoint?
  private var unaryCallEndpoint: Endpoint?
  private var cacheableUnaryCallEndpoint: Endpoint?
  private var streamingOutputCallEndpoint: Endpoint?
  private var streamingInputCallEndpoint: Endpoint?
  private var fullDuplexCallEndpoint: Endpoint?
  private var halfDuplexCallEndpoint: Endpoint?
  private var unimplementedCallEndpoint: Endpoint?

  public init() {}

  /// One empty request followed by one empty response.
  ///
  /// The handler takes and returns messages.
  public mutating func onEmptyCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) async throws -> Grpc_Testing_Empty
  ) {
    emptyCallEndpoint = .unary(handler)
  }

  /// One empty request followed by one empty response.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onEmptyCallDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    emptyCallEndpoint = .detailedUnary(handler)
  }

  /// One empty request followed by one empty response.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onEmptyCallImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    emptyCallEndpoint = .immediate(handler)
  }

  /// One request followed by one response.
  ///
  /// The handler takes and returns messages.
  public mutating func onUnaryCall(
    _ handler: @escaping @Sendable (Grpc_Testing_SimpleRequest, CallContext) async throws -> Grpc_Testing_SimpleResponse
  ) {
    unaryCallEndpoint = .unary(handler)
  }

  /// One request followed by one response.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onUnaryCallDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_SimpleRequest>) async throws -> ServerResponse<Grpc_Testing_SimpleResponse>
  ) {
    unaryCallEndpoint = .detailedUnary(handler)
  }

  /// One request followed by one response.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onUnaryCallImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_SimpleRequest, CallContext) throws -> ServerResponse<Grpc_Testing_SimpleResponse>
  ) {
    unaryCallEndpoint = .immediate(handler)
  }

  /// One request followed by one response. Response has cache control
  /// headers set such that a caching HTTP proxy (such as GFE) can
  /// satisfy subsequent requests.
  ///
  /// The handler takes and returns messages.
  public mutating func onCacheableUnaryCall(
    _ handler: @escaping @Sendable (Grpc_Testing_SimpleRequest, CallContext) async throws -> Grpc_Testing_SimpleResponse
  ) {
    cacheableUnaryCallEndpoint = .unary(handler)
  }

  /// One request followed by one response. Response has cache control
  /// headers set such that a caching HTTP proxy (such as GFE) can
  /// satisfy subsequent requests.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onCacheableUnaryCallDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_SimpleRequest>) async throws -> ServerResponse<Grpc_Testing_SimpleResponse>
  ) {
    cacheableUnaryCallEndpoint = .detailedUnary(handler)
  }

  /// One request followed by one response. Response has cache control
  /// headers set such that a caching HTTP proxy (such as GFE) can
  /// satisfy subsequent requests.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onCacheableUnaryCallImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_SimpleRequest, CallContext) throws -> ServerResponse<Grpc_Testing_SimpleResponse>
  ) {
    cacheableUnaryCallEndpoint = .immediate(handler)
  }

  /// One request followed by a sequence of responses (streamed download).
  /// The server returns the payload with client desired type and sizes.
  ///
  /// The handler takes and returns messages.
  public mutating func onStreamingOutputCall(
    _ handler: @escaping @Sendable (Grpc_Testing_StreamingOutputCallRequest, CallContext, ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Void
  ) {
    streamingOutputCallEndpoint = .serverStream(handler)
  }

  /// One request followed by a sequence of responses (streamed download).
  /// The server returns the payload with client desired type and sizes.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onStreamingOutputCallDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_StreamingOutputCallRequest>, ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Metadata
  ) {
    streamingOutputCallEndpoint = .detailedServerStream(handler)
  }

  /// A sequence of requests followed by one response (streamed upload).
  /// The server returns the aggregated size of client payload as the result.
  ///
  /// The handler takes and returns messages.
  public mutating func onStreamingInputCall(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingInputCallRequest>, CallContext) async throws -> Grpc_Testing_StreamingInputCallResponse
  ) {
    streamingInputCallEndpoint = .clientStream(handler)
  }

  /// A sequence of requests followed by one response (streamed upload).
  /// The server returns the aggregated size of client payload as the result.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onStreamingInputCallDetailed(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingInputCallRequest>, CallContext) async throws -> ServerResponse<Grpc_Testing_StreamingInputCallResponse>
  ) {
    streamingInputCallEndpoint = .detailedClientStream(handler)
  }

  /// A sequence of requests with each request served by the server immediately.
  /// As one request could lead to multiple responses, this interface
  /// demonstrates the idea of full duplexing.
  ///
  /// The handler takes and returns messages.
  public mutating func onFullDuplexCall(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingOutputCallRequest>, CallContext, ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Void
  ) {
    fullDuplexCallEndpoint = .bidiStream(handler)
  }

  /// A sequence of requests with each request served by the server immediately.
  /// As one request could lead to multiple responses, this interface
  /// demonstrates the idea of full duplexing.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onFullDuplexCallDetailed(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingOutputCallRequest>, CallContext, ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Metadata
  ) {
    fullDuplexCallEndpoint = .detailedBidiStream(handler)
  }

  /// A sequence of requests followed by a sequence of responses.
  /// The server buffers all the client requests and then serves them in order. A
  /// stream of responses are returned to the client when the server starts with
  /// first request.
  ///
  /// The handler takes and returns messages.
  public mutating func onHalfDuplexCall(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingOutputCallRequest>, CallContext, ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Void
  ) {
    halfDuplexCallEndpoint = .bidiStream(handler)
  }

  /// A sequence of requests followed by a sequence of responses.
  /// The server buffers all the client requests and then serves them in order. A
  /// stream of responses are returned to the client when the server starts with
  /// first request.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onHalfDuplexCallDetailed(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Testing_StreamingOutputCallRequest>, CallContext, ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>) async throws -> Metadata
  ) {
    halfDuplexCallEndpoint = .detailedBidiStream(handler)
  }

  /// The test server will not implement this method. It will be used
  /// to test the behavior when clients call unimplemented methods.
  ///
  /// The handler takes and returns messages.
  public mutating func onUnimplementedCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) async throws -> Grpc_Testing_Empty
  ) {
    unimplementedCallEndpoint = .unary(handler)
  }

  /// The test server will not implement this method. It will be used
  /// to test the behavior when clients call unimplemented methods.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onUnimplementedCallDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    unimplementedCallEndpoint = .detailedUnary(handler)
  }

  /// The test server will not implement this method. It will be used
  /// to test the behavior when clients call unimplemented methods.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onUnimplementedCallImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    unimplementedCallEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.testing.TestService",
      methods: [
        (Methods.emptyCall, emptyCallEndpoint),
        (Methods.unaryCall, unaryCallEndpoint),
        (Methods.cacheableUnaryCall, cacheableUnaryCallEndpoint),
        (Methods.streamingOutputCall, streamingOutputCallEndpoint),
        (Methods.streamingInputCall, streamingInputCallEndpoint),
        (Methods.fullDuplexCall, fullDuplexCallEndpoint),
        (Methods.halfDuplexCall, halfDuplexCallEndpoint),
        (Methods.unimplementedCall, unimplementedCallEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A simple service NOT implemented at servers so clients can test for
/// that case.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Testing_UnimplementedService: RPCService {
  /// A call that no server should implement
  nonisolated(nonsending) func unimplementedCall(_ request: Grpc_Testing_Empty, _ call: CallContext) async throws -> Grpc_Testing_Empty
}

nonisolated extension Grpc_Testing_UnimplementedService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_UnimplementedServiceHandlers()
    handlers.onUnimplementedCall { try await self.unimplementedCall($0, $1) }
    return try handlers.definition()
  }
}

/// A simple service NOT implemented at servers so clients can test for
/// that case.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Testing_UnimplementedServiceDetailed: RPCService {
  /// A call that no server should implement
  nonisolated(nonsending) func unimplementedCall(_ request: ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
}

nonisolated extension Grpc_Testing_UnimplementedServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_UnimplementedServiceHandlers()
    handlers.onUnimplementedCallDetailed { try await self.unimplementedCall($0) }
    return try handlers.definition()
  }
}

/// A simple service NOT implemented at servers so clients can test for
/// that case.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Testing_UnimplementedServiceImmediate: RPCService {
  /// A call that no server should implement
  nonisolated func unimplementedCall(_ request: Grpc_Testing_Empty, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
}

nonisolated extension Grpc_Testing_UnimplementedServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_UnimplementedServiceHandlers()
    handlers.onUnimplementedCallImmediate { try self.unimplementedCall($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.testing.UnimplementedService`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Testing_UnimplementedServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let unimplementedCall = Method(service: "grpc.testing.UnimplementedService", name: "UnimplementedCall", kind: .unary)
  }

  private var unimplementedCallEndpoint: Endpoint?

  public init() {}

  /// A call that no server should implement
  ///
  /// The handler takes and returns messages.
  public mutating func onUnimplementedCall(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) async throws -> Grpc_Testing_Empty
  ) {
    unimplementedCallEndpoint = .unary(handler)
  }

  /// A call that no server should implement
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onUnimplementedCallDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    unimplementedCallEndpoint = .detailedUnary(handler)
  }

  /// A call that no server should implement
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onUnimplementedCallImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    unimplementedCallEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.testing.UnimplementedService",
      methods: [
        (Methods.unimplementedCall, unimplementedCallEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A service used to control reconnect server.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Testing_ReconnectService: RPCService {
  /// Handles `Start`.
  nonisolated(nonsending) func start(_ request: Grpc_Testing_ReconnectParams, _ call: CallContext) async throws -> Grpc_Testing_Empty
  /// Handles `Stop`.
  nonisolated(nonsending) func stop(_ request: Grpc_Testing_Empty, _ call: CallContext) async throws -> Grpc_Testing_ReconnectInfo
}

nonisolated extension Grpc_Testing_ReconnectService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_ReconnectServiceHandlers()
    handlers.onStart { try await self.start($0, $1) }
    handlers.onStop { try await self.stop($0, $1) }
    return try handlers.definition()
  }
}

/// A service used to control reconnect server.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Testing_ReconnectServiceDetailed: RPCService {
  /// Handles `Start`.
  nonisolated(nonsending) func start(_ request: ServerRequest<Grpc_Testing_ReconnectParams>) async throws -> ServerResponse<Grpc_Testing_Empty>
  /// Handles `Stop`.
  nonisolated(nonsending) func stop(_ request: ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_ReconnectInfo>
}

nonisolated extension Grpc_Testing_ReconnectServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_ReconnectServiceHandlers()
    handlers.onStartDetailed { try await self.start($0) }
    handlers.onStopDetailed { try await self.stop($0) }
    return try handlers.definition()
  }
}

/// A service used to control reconnect server.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Testing_ReconnectServiceImmediate: RPCService {
  /// Handles `Start`.
  nonisolated func start(_ request: Grpc_Testing_ReconnectParams, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  /// Handles `Stop`.
  nonisolated func stop(_ request: Grpc_Testing_Empty, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_ReconnectInfo>
}

nonisolated extension Grpc_Testing_ReconnectServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_ReconnectServiceHandlers()
    handlers.onStartImmediate { try self.start($0, $1) }
    handlers.onStopImmediate { try self.stop($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.testing.ReconnectService`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Testing_ReconnectServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let start = Method(service: "grpc.testing.ReconnectService", name: "Start", kind: .unary)
    public static let stop = Method(service: "grpc.testing.ReconnectService", name: "Stop", kind: .unary)
  }

  private var startEndpoint: Endpoint?
  private var stopEndpoint: Endpoint?

  public init() {}

  /// Handles `Start`.
  ///
  /// The handler takes and returns messages.
  public mutating func onStart(
    _ handler: @escaping @Sendable (Grpc_Testing_ReconnectParams, CallContext) async throws -> Grpc_Testing_Empty
  ) {
    startEndpoint = .unary(handler)
  }

  /// Handles `Start`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onStartDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_ReconnectParams>) async throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    startEndpoint = .detailedUnary(handler)
  }

  /// Handles `Start`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onStartImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_ReconnectParams, CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    startEndpoint = .immediate(handler)
  }

  /// Handles `Stop`.
  ///
  /// The handler takes and returns messages.
  public mutating func onStop(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) async throws -> Grpc_Testing_ReconnectInfo
  ) {
    stopEndpoint = .unary(handler)
  }

  /// Handles `Stop`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onStopDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_ReconnectInfo>
  ) {
    stopEndpoint = .detailedUnary(handler)
  }

  /// Handles `Stop`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onStopImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) throws -> ServerResponse<Grpc_Testing_ReconnectInfo>
  ) {
    stopEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.testing.ReconnectService",
      methods: [
        (Methods.start, startEndpoint),
        (Methods.stop, stopEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A service used to obtain stats for verifying LB behavior.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Testing_LoadBalancerStatsService: RPCService {
  /// Gets the backend distribution for RPCs sent by a test client.
  nonisolated(nonsending) func getClientStats(_ request: Grpc_Testing_LoadBalancerStatsRequest, _ call: CallContext) async throws -> Grpc_Testing_LoadBalancerStatsResponse
  /// Gets the accumulated stats for RPCs sent by a test client.
  nonisolated(nonsending) func getClientAccumulatedStats(_ request: Grpc_Testing_LoadBalancerAccumulatedStatsRequest, _ call: CallContext) async throws -> Grpc_Testing_LoadBalancerAccumulatedStatsResponse
}

nonisolated extension Grpc_Testing_LoadBalancerStatsService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_LoadBalancerStatsServiceHandlers()
    handlers.onGetClientStats { try await self.getClientStats($0, $1) }
    handlers.onGetClientAccumulatedStats { try await self.getClientAccumulatedStats($0, $1) }
    return try handlers.definition()
  }
}

/// A service used to obtain stats for verifying LB behavior.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Testing_LoadBalancerStatsServiceDetailed: RPCService {
  /// Gets the backend distribution for RPCs sent by a test client.
  nonisolated(nonsending) func getClientStats(_ request: ServerRequest<Grpc_Testing_LoadBalancerStatsRequest>) async throws -> ServerResponse<Grpc_Testing_LoadBalancerStatsResponse>
  /// Gets the accumulated stats for RPCs sent by a test client.
  nonisolated(nonsending) func getClientAccumulatedStats(_ request: ServerRequest<Grpc_Testing_LoadBalancerAccumulatedStatsRequest>) async throws -> ServerResponse<Grpc_Testing_LoadBalancerAccumulatedStatsResponse>
}

nonisolated extension Grpc_Testing_LoadBalancerStatsServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_LoadBalancerStatsServiceHandlers()
    handlers.onGetClientStatsDetailed { try await self.getClientStats($0) }
    handlers.onGetClientAccumulatedStatsDetailed { try await self.getClientAccumulatedStats($0) }
    return try handlers.definition()
  }
}

/// A service used to obtain stats for verifying LB behavior.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Testing_LoadBalancerStatsServiceImmediate: RPCService {
  /// Gets the backend distribution for RPCs sent by a test client.
  nonisolated func getClientStats(_ request: Grpc_Testing_LoadBalancerStatsRequest, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_LoadBalancerStatsResponse>
  /// Gets the accumulated stats for RPCs sent by a test client.
  nonisolated func getClientAccumulatedStats(_ request: Grpc_Testing_LoadBalancerAccumulatedStatsRequest, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_LoadBalancerAccumulatedStatsResponse>
}

nonisolated extension Grpc_Testing_LoadBalancerStatsServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_LoadBalancerStatsServiceHandlers()
    handlers.onGetClientStatsImmediate { try self.getClientStats($0, $1) }
    handlers.onGetClientAccumulatedStatsImmediate { try self.getClientAccumulatedStats($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.testing.LoadBalancerStatsService`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Testing_LoadBalancerStatsServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let getClientStats = Method(service: "grpc.testing.LoadBalancerStatsService", name: "GetClientStats", kind: .unary)
    public static let getClientAccumulatedStats = Method(service: "grpc.testing.LoadBalancerStatsService", name: "GetClientAccumulatedStats", kind: .unary)
  }

  private var getClientStatsEndpoint: Endpoint?
  private var getClientAccumulatedStatsEndpoint: Endpoint?

  public init() {}

  /// Gets the backend distribution for RPCs sent by a test client.
  ///
  /// The handler takes and returns messages.
  public mutating func onGetClientStats(
    _ handler: @escaping @Sendable (Grpc_Testing_LoadBalancerStatsRequest, CallContext) async throws -> Grpc_Testing_LoadBalancerStatsResponse
  ) {
    getClientStatsEndpoint = .unary(handler)
  }

  /// Gets the backend distribution for RPCs sent by a test client.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onGetClientStatsDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_LoadBalancerStatsRequest>) async throws -> ServerResponse<Grpc_Testing_LoadBalancerStatsResponse>
  ) {
    getClientStatsEndpoint = .detailedUnary(handler)
  }

  /// Gets the backend distribution for RPCs sent by a test client.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onGetClientStatsImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_LoadBalancerStatsRequest, CallContext) throws -> ServerResponse<Grpc_Testing_LoadBalancerStatsResponse>
  ) {
    getClientStatsEndpoint = .immediate(handler)
  }

  /// Gets the accumulated stats for RPCs sent by a test client.
  ///
  /// The handler takes and returns messages.
  public mutating func onGetClientAccumulatedStats(
    _ handler: @escaping @Sendable (Grpc_Testing_LoadBalancerAccumulatedStatsRequest, CallContext) async throws -> Grpc_Testing_LoadBalancerAccumulatedStatsResponse
  ) {
    getClientAccumulatedStatsEndpoint = .unary(handler)
  }

  /// Gets the accumulated stats for RPCs sent by a test client.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onGetClientAccumulatedStatsDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_LoadBalancerAccumulatedStatsRequest>) async throws -> ServerResponse<Grpc_Testing_LoadBalancerAccumulatedStatsResponse>
  ) {
    getClientAccumulatedStatsEndpoint = .detailedUnary(handler)
  }

  /// Gets the accumulated stats for RPCs sent by a test client.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onGetClientAccumulatedStatsImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_LoadBalancerAccumulatedStatsRequest, CallContext) throws -> ServerResponse<Grpc_Testing_LoadBalancerAccumulatedStatsResponse>
  ) {
    getClientAccumulatedStatsEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.testing.LoadBalancerStatsService",
      methods: [
        (Methods.getClientStats, getClientStatsEndpoint),
        (Methods.getClientAccumulatedStats, getClientAccumulatedStatsEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A service to remotely control health status of an xDS test server.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Testing_XdsUpdateHealthService: RPCService {
  /// Handles `SetServing`.
  nonisolated(nonsending) func setServing(_ request: Grpc_Testing_Empty, _ call: CallContext) async throws -> Grpc_Testing_Empty
  /// Handles `SetNotServing`.
  nonisolated(nonsending) func setNotServing(_ request: Grpc_Testing_Empty, _ call: CallContext) async throws -> Grpc_Testing_Empty
}

nonisolated extension Grpc_Testing_XdsUpdateHealthService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_XdsUpdateHealthServiceHandlers()
    handlers.onSetServing { try await self.setServing($0, $1) }
    handlers.onSetNotServing { try await self.setNotServing($0, $1) }
    return try handlers.definition()
  }
}

/// A service to remotely control health status of an xDS test server.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Testing_XdsUpdateHealthServiceDetailed: RPCService {
  /// Handles `SetServing`.
  nonisolated(nonsending) func setServing(_ request: ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
  /// Handles `SetNotServing`.
  nonisolated(nonsending) func setNotServing(_ request: ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
}

nonisolated extension Grpc_Testing_XdsUpdateHealthServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_XdsUpdateHealthServiceHandlers()
    handlers.onSetServingDetailed { try await self.setServing($0) }
    handlers.onSetNotServingDetailed { try await self.setNotServing($0) }
    return try handlers.definition()
  }
}

/// A service to remotely control health status of an xDS test server.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Testing_XdsUpdateHealthServiceImmediate: RPCService {
  /// Handles `SetServing`.
  nonisolated func setServing(_ request: Grpc_Testing_Empty, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  /// Handles `SetNotServing`.
  nonisolated func setNotServing(_ request: Grpc_Testing_Empty, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
}

nonisolated extension Grpc_Testing_XdsUpdateHealthServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_XdsUpdateHealthServiceHandlers()
    handlers.onSetServingImmediate { try self.setServing($0, $1) }
    handlers.onSetNotServingImmediate { try self.setNotServing($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.testing.XdsUpdateHealthService`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Testing_XdsUpdateHealthServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let setServing = Method(service: "grpc.testing.XdsUpdateHealthService", name: "SetServing", kind: .unary)
    public static let setNotServing = Method(service: "grpc.testing.XdsUpdateHealthService", name: "SetNotServing", kind: .unary)
  }

  private var setServingEndpoint: Endpoint?
  private var setNotServingEndpoint: Endpoint?

  public init() {}

  /// Handles `SetServing`.
  ///
  /// The handler takes and returns messages.
  public mutating func onSetServing(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) async throws -> Grpc_Testing_Empty
  ) {
    setServingEndpoint = .unary(handler)
  }

  /// Handles `SetServing`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onSetServingDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    setServingEndpoint = .detailedUnary(handler)
  }

  /// Handles `SetServing`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onSetServingImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    setServingEndpoint = .immediate(handler)
  }

  /// Handles `SetNotServing`.
  ///
  /// The handler takes and returns messages.
  public mutating func onSetNotServing(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) async throws -> Grpc_Testing_Empty
  ) {
    setNotServingEndpoint = .unary(handler)
  }

  /// Handles `SetNotServing`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onSetNotServingDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    setNotServingEndpoint = .detailedUnary(handler)
  }

  /// Handles `SetNotServing`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onSetNotServingImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_Empty, CallContext) throws -> ServerResponse<Grpc_Testing_Empty>
  ) {
    setNotServingEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.testing.XdsUpdateHealthService",
      methods: [
        (Methods.setServing, setServingEndpoint),
        (Methods.setNotServing, setNotServingEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

/// A service to dynamically update the configuration of an xDS test client.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Testing_XdsUpdateClientConfigureService: RPCService {
  /// Update the tes client's configuration.
  nonisolated(nonsending) func configure(_ request: Grpc_Testing_ClientConfigureRequest, _ call: CallContext) async throws -> Grpc_Testing_ClientConfigureResponse
}

nonisolated extension Grpc_Testing_XdsUpdateClientConfigureService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_XdsUpdateClientConfigureServiceHandlers()
    handlers.onConfigure { try await self.configure($0, $1) }
    return try handlers.definition()
  }
}

/// A service to dynamically update the configuration of an xDS test client.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Testing_XdsUpdateClientConfigureServiceDetailed: RPCService {
  /// Update the tes client's configuration.
  nonisolated(nonsending) func configure(_ request: ServerRequest<Grpc_Testing_ClientConfigureRequest>) async throws -> ServerResponse<Grpc_Testing_ClientConfigureResponse>
}

nonisolated extension Grpc_Testing_XdsUpdateClientConfigureServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_XdsUpdateClientConfigureServiceHandlers()
    handlers.onConfigureDetailed { try await self.configure($0) }
    return try handlers.definition()
  }
}

/// A service to dynamically update the configuration of an xDS test client.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Testing_XdsUpdateClientConfigureServiceImmediate: RPCService {
  /// Update the tes client's configuration.
  nonisolated func configure(_ request: Grpc_Testing_ClientConfigureRequest, _ call: CallContext) throws -> ServerResponse<Grpc_Testing_ClientConfigureResponse>
}

nonisolated extension Grpc_Testing_XdsUpdateClientConfigureServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Testing_XdsUpdateClientConfigureServiceHandlers()
    handlers.onConfigureImmediate { try self.configure($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.testing.XdsUpdateClientConfigureService`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Testing_XdsUpdateClientConfigureServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let configure = Method(service: "grpc.testing.XdsUpdateClientConfigureService", name: "Configure", kind: .unary)
  }

  private var configureEndpoint: Endpoint?

  public init() {}

  /// Update the tes client's configuration.
  ///
  /// The handler takes and returns messages.
  public mutating func onConfigure(
    _ handler: @escaping @Sendable (Grpc_Testing_ClientConfigureRequest, CallContext) async throws -> Grpc_Testing_ClientConfigureResponse
  ) {
    configureEndpoint = .unary(handler)
  }

  /// Update the tes client's configuration.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onConfigureDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Testing_ClientConfigureRequest>) async throws -> ServerResponse<Grpc_Testing_ClientConfigureResponse>
  ) {
    configureEndpoint = .detailedUnary(handler)
  }

  /// Update the tes client's configuration.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onConfigureImmediate(
    _ handler: @escaping @Sendable (Grpc_Testing_ClientConfigureRequest, CallContext) throws -> ServerResponse<Grpc_Testing_ClientConfigureResponse>
  ) {
    configureEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.testing.XdsUpdateClientConfigureService",
      methods: [
        (Methods.configure, configureEndpoint),
      ],
      schema: .grpc_testing_test)
  }
}

nonisolated extension Schema {
  /// `grpc/testing/test.proto`
  public static let grpc_testing_test = Schema(
    path: "grpc/testing/test.proto",
    base64: """
      ChdncnBjL3Rlc3RpbmcvdGVzdC5wcm90bxIMZ3JwYy50ZXN0aW5nGhhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8aG2dycGMvdGVzdGluZy9tZXNz
      YWdlcy5wcm90bzLLBQoLVGVzdFNlcnZpY2USNQoJRW1wdHlDYWxsEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMuZ3JwYy50ZXN0aW5nLkVtcHR5EkYK
      CVVuYXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEk8KEkNhY2hlYWJsZVVu
      YXJ5Q2FsbBIbLmdycGMudGVzdGluZy5TaW1wbGVSZXF1ZXN0GhwuZ3JwYy50ZXN0aW5nLlNpbXBsZVJlc3BvbnNlEmwKE1N0cmVhbWluZ091dHB1
      dENhbGwSKC5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJlcXVlc3QaKS5ncnBjLnRlc3RpbmcuU3RyZWFtaW5nT3V0cHV0Q2FsbFJl
      c3BvbnNlMAESaQoSU3RyZWFtaW5nSW5wdXRDYWxsEicuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ0lucHV0Q2FsbFJlcXVlc3QaKC5ncnBjLnRlc3Rp
      bmcuU3RyZWFtaW5nSW5wdXRDYWxsUmVzcG9uc2UoARJpCg5GdWxsRHVwbGV4Q2FsbBIoLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxs
      UmVxdWVzdBopLmdycGMudGVzdGluZy5TdHJlYW1pbmdPdXRwdXRDYWxsUmVzcG9uc2UoATABEmkKDkhhbGZEdXBsZXhDYWxsEiguZ3JwYy50ZXN0
      aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXF1ZXN0GikuZ3JwYy50ZXN0aW5nLlN0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZSgBMAESPQoRVW5p
      bXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHkyVQoUVW5pbXBsZW1lbnRlZFNlcnZpY2USPQoR
      VW5pbXBsZW1lbnRlZENhbGwSEy5ncnBjLnRlc3RpbmcuRW1wdHkaEy5ncnBjLnRlc3RpbmcuRW1wdHkyiQEKEFJlY29ubmVjdFNlcnZpY2USOwoF
      U3RhcnQSHS5ncnBjLnRlc3RpbmcuUmVjb25uZWN0UGFyYW1zGhMuZ3JwYy50ZXN0aW5nLkVtcHR5EjgKBFN0b3ASEy5ncnBjLnRlc3RpbmcuRW1w
      dHkaGy5ncnBjLnRlc3RpbmcuUmVjb25uZWN0SW5mbzKGAgoYTG9hZEJhbGFuY2VyU3RhdHNTZXJ2aWNlEmMKDkdldENsaWVudFN0YXRzEiYuZ3Jw
      Yy50ZXN0aW5nLkxvYWRCYWxhbmNlclN0YXRzUmVxdWVzdBonLmdycGMudGVzdGluZy5Mb2FkQmFsYW5jZXJTdGF0c1Jlc3BvbnNlIgAShAEKGUdl
      dENsaWVudEFjY3VtdWxhdGVkU3RhdHMSMS5ncnBjLnRlc3RpbmcuTG9hZEJhbGFuY2VyQWNjdW11bGF0ZWRTdGF0c1JlcXVlc3QaMi5ncnBjLnRl
      c3RpbmcuTG9hZEJhbGFuY2VyQWNjdW11bGF0ZWRTdGF0c1Jlc3BvbnNlIgAyiwEKFlhkc1VwZGF0ZUhlYWx0aFNlcnZpY2USNgoKU2V0U2Vydmlu
      ZxITLmdycGMudGVzdGluZy5FbXB0eRoTLmdycGMudGVzdGluZy5FbXB0eRI5Cg1TZXROb3RTZXJ2aW5nEhMuZ3JwYy50ZXN0aW5nLkVtcHR5GhMu
      Z3JwYy50ZXN0aW5nLkVtcHR5MnsKH1hkc1VwZGF0ZUNsaWVudENvbmZpZ3VyZVNlcnZpY2USWAoJQ29uZmlndXJlEiQuZ3JwYy50ZXN0aW5nLkNs
      aWVudENvbmZpZ3VyZVJlcXVlc3QaJS5ncnBjLnRlc3RpbmcuQ2xpZW50Q29uZmlndXJlUmVzcG9uc2VCHQobaW8uZ3JwYy50ZXN0aW5nLmludGVn
      cmF0aW9uYgZwcm90bzNKzQ8KgAEKAgYAEgQdAEMBGnQgQSBzaW1wbGUgc2VydmljZSB0byB0ZXN0IHRoZSB2YXJpb3VzIHR5cGVzIG9mIFJQQ3Mg
      YW5kIGV4cGVyaW1lbnQgd2l0aAogcGVyZm9ybWFuY2Ugd2l0aCB2YXJpb3VzIHR5cGVzIG9mIHBheWxvYWQuCgpACgQGAAIAEgMfAkEaMyBPbmUg
      ZW1wdHkgcmVxdWVzdCBmb2xsb3dlZCBieSBvbmUgZW1wdHkgcmVzcG9uc2UuCgo0CgQGAAIBEgMiAjgaJyBPbmUgcmVxdWVzdCBmb2xsb3dlZCBi
      eSBvbmUgcmVzcG9uc2UuCgqsAQoEBgACAhIDJwJBGp4BIE9uZSByZXF1ZXN0IGZvbGxvd2VkIGJ5IG9uZSByZXNwb25zZS4gUmVzcG9uc2UgaGFz
      IGNhY2hlIGNvbnRyb2wKIGhlYWRlcnMgc2V0IHN1Y2ggdGhhdCBhIGNhY2hpbmcgSFRUUCBwcm94eSAoc3VjaCBhcyBHRkUpIGNhbgogc2F0aXNm
      eSBzdWJzZXF1ZW50IHJlcXVlc3RzLgoKmQEKBAYAAgMSBCsCLDMaigEgT25lIHJlcXVlc3QgZm9sbG93ZWQgYnkgYSBzZXF1ZW5jZSBvZiByZXNw
      b25zZXMgKHN0cmVhbWVkIGRvd25sb2FkKS4KIFRoZSBzZXJ2ZXIgcmV0dXJucyB0aGUgcGF5bG9hZCB3aXRoIGNsaWVudCBkZXNpcmVkIHR5cGUg
      YW5kIHNpemVzLgoKnAEKBAYAAgQSBDACMSsajQEgQSBzZXF1ZW5jZSBvZiByZXF1ZXN0cyBmb2xsb3dlZCBieSBvbmUgcmVzcG9uc2UgKHN0cmVh
      bWVkIHVwbG9hZCkuCiBUaGUgc2VydmVyIHJldHVybnMgdGhlIGFnZ3JlZ2F0ZWQgc2l6ZSBvZiBjbGllbnQgcGF5bG9hZCBhcyB0aGUgcmVzdWx0
      LgoKxgEKBAYAAgUSBDYCNzMatwEgQSBzZXF1ZW5jZSBvZiByZXF1ZXN0cyB3aXRoIGVhY2ggcmVxdWVzdCBzZXJ2ZWQgYnkgdGhlIHNlcnZlciBp
      bW1lZGlhdGVseS4KIEFzIG9uZSByZXF1ZXN0IGNvdWxkIGxlYWQgdG8gbXVsdGlwbGUgcmVzcG9uc2VzLCB0aGlzIGludGVyZmFjZQogZGVtb25z
      dHJhdGVzIHRoZSBpZGVhIG9mIGZ1bGwgZHVwbGV4aW5nLgoK9QEKBAYAAgYSBD0CPjMa5gEgQSBzZXF1ZW5jZSBvZiByZXF1ZXN0cyBmb2xsb3dl
      ZCBieSBhIHNlcXVlbmNlIG9mIHJlc3BvbnNlcy4KIFRoZSBzZXJ2ZXIgYnVmZmVycyBhbGwgdGhlIGNsaWVudCByZXF1ZXN0cyBhbmQgdGhlbiBz
      ZXJ2ZXMgdGhlbSBpbiBvcmRlci4gQQogc3RyZWFtIG9mIHJlc3BvbnNlcyBhcmUgcmV0dXJuZWQgdG8gdGhlIGNsaWVudCB3aGVuIHRoZSBzZXJ2
      ZXIgc3RhcnRzIHdpdGgKIGZpcnN0IHJlcXVlc3QuCgqOAQoEBgACBxIDQgJJGoABIFRoZSB0ZXN0IHNlcnZlciB3aWxsIG5vdCBpbXBsZW1lbnQg
      dGhpcyBtZXRob2QuIEl0IHdpbGwgYmUgdXNlZAogdG8gdGVzdCB0aGUgYmVoYXZpb3Igd2hlbiBjbGllbnRzIGNhbGwgdW5pbXBsZW1lbnRlZCBt
      ZXRob2RzLgoKXQoCBgESBEcASgEaUSBBIHNpbXBsZSBzZXJ2aWNlIE5PVCBpbXBsZW1lbnRlZCBhdCBzZXJ2ZXJzIHNvIGNsaWVudHMgY2FuIHRl
      c3QgZm9yCiB0aGF0IGNhc2UuCgo1CgQGAQIAEgNJAkkaKCBBIGNhbGwgdGhhdCBubyBzZXJ2ZXIgc2hvdWxkIGltcGxlbWVudAoKOQoCBgISBE0A
      UAEaLSBBIHNlcnZpY2UgdXNlZCB0byBjb250cm9sIHJlY29ubmVjdCBzZXJ2ZXIuCgpHCgIGAxIEUwBbARo7IEEgc2VydmljZSB1c2VkIHRvIG9i
      dGFpbiBzdGF0cyBmb3IgdmVyaWZ5aW5nIExCIGJlaGF2aW9yLgoKTQoEBgMCABIEVQJWLBo/IEdldHMgdGhlIGJhY2tlbmQgZGlzdHJpYnV0aW9u
      IGZvciBSUENzIHNlbnQgYnkgYSB0ZXN0IGNsaWVudC4KCkoKBAYDAgESBFkCWjcaPCBHZXRzIHRoZSBhY2N1bXVsYXRlZCBzdGF0cyBmb3IgUlBD
      cyBzZW50IGJ5IGEgdGVzdCBjbGllbnQuCgpQCgIGBBIEXgBhARpEIEEgc2VydmljZSB0byByZW1vdGVseSBjb250cm9sIGhlYWx0aCBzdGF0dXMg
      b2YgYW4geERTIHRlc3Qgc2VydmVyLgoKVgoCBgUSBGQAZwEaSiBBIHNlcnZpY2UgdG8gZHluYW1pY2FsbHkgdXBkYXRlIHRoZSBjb25maWd1cmF0
      aW9uIG9mIGFuIHhEUyB0ZXN0IGNsaWVudC4KCjUKBAYFAgASA2YCShooIFVwZGF0ZSB0aGUgdGVzIGNsaWVudCdzIGNvbmZpZ3VyYXRpb24uCg==
      """,
    imports: [.grpc_testing_empty, .grpc_testing_messages])
}
