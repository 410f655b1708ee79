// swift-format-ignore-file
// Written by protoc-gen-weir from connectrpc/conformance/v1/service.proto. Do not edit.

internal import CInteropServices
public import WeirRPC
public import WeirProtobuf

/// The codes of gRPC.
public struct Connectrpc_Conformance_V1_Code: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var unspecified: Self { Self(rawValue: 0) }
  public static var canceled: Self { Self(rawValue: 1) }
  public static var unknown: Self { Self(rawValue: 2) }
  public static var invalidArgument: Self { Self(rawValue: 3) }
  public static var deadlineExceeded: Self { Self(rawValue: 4) }
  public static var notFound: Self { Self(rawValue: 5) }
  public static var alreadyExists: Self { Self(rawValue: 6) }
  public static var permissionDenied: Self { Self(rawValue: 7) }
  public static var resourceExhausted: Self { Self(rawValue: 8) }
  public static var failedPrecondition: Self { Self(rawValue: 9) }
  public static var aborted: Self { Self(rawValue: 10) }
  public static var outOfRange: Self { Self(rawValue: 11) }
  public static var unimplemented: Self { Self(rawValue: 12) }
  public static var `internal`: Self { Self(rawValue: 13) }
  public static var unavailable: Self { Self(rawValue: 14) }
  public static var dataLoss: Self { Self(rawValue: 15) }
  public static var unauthenticated: Self { Self(rawValue: 16) }

  public var name: String? {
    switch rawValue {
    case 0: "CODE_UNSPECIFIED"
    case 1: "CODE_CANCELED"
    case 2: "CODE_UNKNOWN"
    case 3: "CODE_INVALID_ARGUMENT"
    case 4: "CODE_DEADLINE_EXCEEDED"
    case 5: "CODE_NOT_FOUND"
    case 6: "CODE_ALREADY_EXISTS"
    case 7: "CODE_PERMISSION_DENIED"
    case 8: "CODE_RESOURCE_EXHAUSTED"
    case 9: "CODE_FAILED_PRECONDITION"
    case 10: "CODE_ABORTED"
    case 11: "CODE_OUT_OF_RANGE"
    case 12: "CODE_UNIMPLEMENTED"
    case 13: "CODE_INTERNAL"
    case 14: "CODE_UNAVAILABLE"
    case 15: "CODE_DATA_LOSS"
    case 16: "CODE_UNAUTHENTICATED"
    default: nil
    }
  }
}

/// `connectrpc.conformance.v1.UnaryResponseDefinition`
public struct Connectrpc_Conformance_V1_UnaryResponseDefinition: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnaryResponseDefinition"

  public var responseHeaders: [Connectrpc_Conformance_V1_Header] = []
  /// Neither stands for empty data.
  public var response: OneOf_Response? = nil
  public var responseTrailers: [Connectrpc_Conformance_V1_Header] = []
  /// Waited before the response.
  public var responseDelayMs: UInt32 = 0

  public init() {}

  public init(
    responseHeaders: [Connectrpc_Conformance_V1_Header] = [],
    response: OneOf_Response? = nil,
    responseTrailers: [Connectrpc_Conformance_V1_Header] = [],
    responseDelayMs: UInt32 = 0
  ) {
    self.responseHeaders = responseHeaders
    self.response = response
    self.responseTrailers = responseTrailers
    self.responseDelayMs = responseDelayMs
  }

  /// Neither stands for empty data.
  public enum OneOf_Response: Sendable, Hashable {
    case responseData([UInt8])
    case error(Connectrpc_Conformance_V1_Error)
  }
}

/// `connectrpc.conformance.v1.StreamResponseDefinition`
public struct Connectrpc_Conformance_V1_StreamResponseDefinition: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.StreamResponseDefinition"

  public var responseHeaders: [Connectrpc_Conformance_V1_Header] = []
  /// One response for each.
  public var responseData: [[UInt8]] = []
  /// Waited before each response.
  public var responseDelayMs: UInt32 = 0
  /// Ends the call after the responses.
  public var error: Connectrpc_Conformance_V1_Error? = nil
  public var responseTrailers: [Connectrpc_Conformance_V1_Header] = []

  public init() {}

  public init(
    responseHeaders: [Connectrpc_Conformance_V1_Header] = [],
    responseData: [[UInt8]] = [],
    responseDelayMs: UInt32 = 0,
    error: Connectrpc_Conformance_V1_Error? = nil,
    responseTrailers: [Connectrpc_Conformance_V1_Header] = []
  ) {
    self.responseHeaders = responseHeaders
    self.responseData = responseData
    self.responseDelayMs = responseDelayMs
    self.error = error
    self.responseTrailers = responseTrailers
  }
}

/// `connectrpc.conformance.v1.UnaryRequest`
public struct Connectrpc_Conformance_V1_UnaryRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnaryRequest"

  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil
  /// Only to give the request a size.
  public var requestData: [UInt8] = []

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }
}

/// `connectrpc.conformance.v1.UnaryResponse`
public struct Connectrpc_Conformance_V1_UnaryResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnaryResponse"

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }
}

/// `connectrpc.conformance.v1.IdempotentUnaryRequest`
public struct Connectrpc_Conformance_V1_IdempotentUnaryRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.IdempotentUnaryRequest"

  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil
  public var requestData: [UInt8] = []

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }
}

/// `connectrpc.conformance.v1.IdempotentUnaryResponse`
public struct Connectrpc_Conformance_V1_IdempotentUnaryResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.IdempotentUnaryResponse"

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }
}

/// `connectrpc.conformance.v1.ServerStreamRequest`
public struct Connectrpc_Conformance_V1_ServerStreamRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ServerStreamRequest"

  public var responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? = nil
  public var requestData: [UInt8] = []

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? = nil,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }
}

/// `connectrpc.conformance.v1.ServerStreamResponse`
public struct Connectrpc_Conformance_V1_ServerStreamResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ServerStreamResponse"

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }
}

/// `connectrpc.conformance.v1.ClientStreamRequest`
public struct Connectrpc_Conformance_V1_ClientStreamRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ClientStreamRequest"

  /// Of the first request only.
  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil
  public var requestData: [UInt8] = []

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }
}

/// `connectrpc.conformance.v1.ClientStreamResponse`
public struct Connectrpc_Conformance_V1_ClientStreamResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ClientStreamResponse"

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }
}

/// `connectrpc.conformance.v1.BidiStreamRequest`
public struct Connectrpc_Conformance_V1_BidiStreamRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.BidiStreamRequest"

  /// Of the first request only, as is what follows.
  public var responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? = nil
  /// One response for each request as it comes; otherwise all of them after the last request.
  public var fullDuplex: Bool = false
  public var requestData: [UInt8] = []

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? = nil,
    fullDuplex: Bool = false,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.fullDuplex = fullDuplex
    self.requestData = requestData
  }
}

/// `connectrpc.conformance.v1.BidiStreamResponse`
public struct Connectrpc_Conformance_V1_BidiStreamResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.BidiStreamResponse"

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? = nil

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }
}

/// `connectrpc.conformance.v1.UnimplementedRequest`
public struct Connectrpc_Conformance_V1_UnimplementedRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnimplementedRequest"

  public init() {}
}

/// `connectrpc.conformance.v1.UnimplementedResponse`
public struct Connectrpc_Conformance_V1_UnimplementedResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnimplementedResponse"

  public init() {}
}

/// `connectrpc.conformance.v1.ConformancePayload`
public struct Connectrpc_Conformance_V1_ConformancePayload: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ConformancePayload"

  public var data: [UInt8] = []
  public var requestInfo: Connectrpc_Conformance_V1_ConformancePayload.RequestInfo? = nil

  public init() {}

  public init(
    data: [UInt8] = [],
    requestInfo: Connectrpc_Conformance_V1_ConformancePayload.RequestInfo? = nil
  ) {
    self.data = data
    self.requestInfo = requestInfo
  }

  /// What came with the requests, as the handler saw it.
  public struct RequestInfo: GeneratedMessage {
    public static let messageName = "connectrpc.conformance.v1.ConformancePayload.RequestInfo"

    public var requestHeaders: [Connectrpc_Conformance_V1_Header] = []
    /// Time left until the deadline; absent without one.
    public var timeoutMs: Int64? = nil
    /// Every request message.
    public var requests: [Google_Protobuf_Any] = []

    public init() {}

    public init(
      requestHeaders: [Connectrpc_Conformance_V1_Header] = [],
      timeoutMs: Int64? = nil,
      requests: [Google_Protobuf_Any] = []
    ) {
      self.requestHeaders = requestHeaders
      self.timeoutMs = timeoutMs
      self.requests = requests
    }
  }
}

/// `connectrpc.conformance.v1.Error`
public struct Connectrpc_Conformance_V1_Error: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.Error"

  public var code: Connectrpc_Conformance_V1_Code = .init(rawValue: 0)
  public var message: String? = nil
  public var details: [Google_Protobuf_Any] = []

  public init() {}

  public init(
    code: Connectrpc_Conformance_V1_Code = .init(rawValue: 0),
    message: String? = nil,
    details: [Google_Protobuf_Any] = []
  ) {
    self.code = code
    self.message = message
    self.details = details
  }
}

/// `connectrpc.conformance.v1.Header`
public struct Connectrpc_Conformance_V1_Header: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.Header"

  /// Values of a name that ends in -bin are base64.
  public var name: String = ""
  public var value: [String] = []

  public init() {}

  public init(
    name: String = "",
    value: [String] = []
  ) {
    self.name = name
    self.value = value
  }
}

/// Each request says what its response shall be; each response says what came with its requests.
///
/// Handlers take messages and return messages.
public protocol Connectrpc_Conformance_V1_ConformanceService: RPCService {
  /// Handles `Unary`.
  nonisolated(nonsending) func unary(_ request: Connectrpc_Conformance_V1_UnaryRequest, _ call: CallContext) async throws -> Connectrpc_Conformance_V1_UnaryResponse
  /// All responses come after the request.
  nonisolated(nonsending) func serverStream(_ request: Connectrpc_Conformance_V1_ServerStreamRequest, _ call: CallContext, _ responses: ResponseWriter<Connectrpc_Conformance_V1_ServerStreamResponse>) async throws
  /// The first request defines the response.
  nonisolated(nonsending) func clientStream(_ requests: RequestStream<Connectrpc_Conformance_V1_ClientStreamRequest>, _ call: CallContext) async throws -> Connectrpc_Conformance_V1_ClientStreamResponse
  /// The first request defines the responses, and whether one follows each request or all of them the last.
  nonisolated(nonsending) func bidiStream(_ requests: RequestStream<Connectrpc_Conformance_V1_BidiStreamRequest>, _ call: CallContext, _ responses: ResponseWriter<Connectrpc_Conformance_V1_BidiStreamResponse>) async throws
  /// Stays unimplemented.
  nonisolated(nonsending) func unimplemented(_ request: Connectrpc_Conformance_V1_UnimplementedRequest, _ call: CallContext) async throws -> Connectrpc_Conformance_V1_UnimplementedResponse
  /// Handles `IdempotentUnary`.
  nonisolated(nonsending) func idempotentUnary(_ request: Connectrpc_Conformance_V1_IdempotentUnaryRequest, _ call: CallContext) async throws -> Connectrpc_Conformance_V1_IdempotentUnaryResponse
}

extension Connectrpc_Conformance_V1_ConformanceService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Connectrpc_Conformance_V1_ConformanceServiceHandlers()
    handlers.onUnary { try await self.unary($0, $1) }
    handlers.onServerStream { try await self.serverStream($0, $1, $2) }
    handlers.onClientStream { try await self.clientStream($0, $1) }
    handlers.onBidiStream { try await self.bidiStream($0, $1, $2) }
    handlers.onUnimplemented { try await self.unimplemented($0, $1) }
    handlers.onIdempotentUnary { try await self.idempotentUnary($0, $1) }
    return try handlers.definition()
  }
}

/// Each request says what its response shall be; each response says what came with its requests.
///
/// Handlers also see and send metadata, trailers and compression.
public protocol Connectrpc_Conformance_V1_ConformanceServiceDetailed: RPCService {
  /// Handles `Unary`.
  nonisolated(nonsending) func unary(_ request: ServerRequest<Connectrpc_Conformance_V1_UnaryRequest>) async throws -> ServerResponse<Connectrpc_Conformance_V1_UnaryResponse>
  /// All responses come after the request.
  nonisolated(nonsending) func serverStream(_ request: ServerRequest<Connectrpc_Conformance_V1_ServerStreamRequest>, _ responses: ResponseWriter<Connectrpc_Conformance_V1_ServerStreamResponse>) async throws -> Metadata
  /// The first request defines the response.
  nonisolated(nonsending) func clientStream(_ requests: RequestStream<Connectrpc_Conformance_V1_ClientStreamRequest>, _ call: CallContext) async throws -> ServerResponse<Connectrpc_Conformance_V1_ClientStreamResponse>
  /// The first request defines the responses, and whether one follows each request or all of them the last.
  nonisolated(nonsending) func bidiStream(_ requests: RequestStream<Connectrpc_Conformance_V1_BidiStreamRequest>, _ call: CallContext, _ responses: ResponseWriter<Connectrpc_Conformance_V1_BidiStreamResponse>) async throws -> Metadata
  /// Stays unimplemented.
  nonisolated(nonsending) func unimplemented(_ request: ServerRequest<Connectrpc_Conformance_V1_UnimplementedRequest>) async throws -> ServerResponse<Connectrpc_Conformance_V1_UnimplementedResponse>
  /// Handles `IdempotentUnary`.
  nonisolated(nonsending) func idempotentUnary(_ request: ServerRequest<Connectrpc_Conformance_V1_IdempotentUnaryRequest>) async throws -> ServerResponse<Connectrpc_Conformance_V1_IdempotentUnaryResponse>
}

extension Connectrpc_Conformance_V1_ConformanceServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Connectrpc_Conformance_V1_ConformanceServiceHandlers()
    handlers.onUnaryDetailed { try await self.unary($0) }
    handlers.onServerStreamDetailed { try await self.serverStream($0, $1) }
    handlers.onClientStreamDetailed { try await self.clientStream($0, $1) }
    handlers.onBidiStreamDetailed { try await self.bidiStream($0, $1, $2) }
    handlers.onUnimplementedDetailed { try await self.unimplemented($0) }
    handlers.onIdempotentUnaryDetailed { try await self.idempotentUnary($0) }
    return try handlers.definition()
  }
}

/// Each request says what its response shall be; each response says what came with its requests.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
public protocol Connectrpc_Conformance_V1_ConformanceServiceImmediate: RPCService {
  /// Handles `Unary`.
  nonisolated func unary(_ request: Connectrpc_Conformance_V1_UnaryRequest, _ call: CallContext) throws -> ServerResponse<Connectrpc_Conformance_V1_UnaryResponse>
  /// All responses come after the request.
  nonisolated(nonsending) func serverStream(_ request: Connectrpc_Conformance_V1_ServerStreamRequest, _ call: CallContext, _ responses: ResponseWriter<Connectrpc_Conformance_V1_ServerStreamResponse>) async throws
  /// The first request defines the response.
  nonisolated(nonsending) func clientStream(_ requests: RequestStream<Connectrpc_Conformance_V1_ClientStreamRequest>, _ call: CallContext) async throws -> Connectrpc_Conformance_V1_ClientStreamResponse
  /// The first request defines the responses, and whether one follows each request or all of them the last.
  nonisolated(nonsending) func bidiStream(_ requests: RequestStream<Connectrpc_Conformance_V1_BidiStreamRequest>, _ call: CallContext, _ responses: ResponseWriter<Connectrpc_Conformance_V1_BidiStreamResponse>) async throws
  /// Stays unimplemented.
  nonisolated func unimplemented(_ request: Connectrpc_Conformance_V1_UnimplementedRequest, _ call: CallContext) throws -> ServerResponse<Connectrpc_Conformance_V1_UnimplementedResponse>
  /// Handles `IdempotentUnary`.
  nonisolated func idempotentUnary(_ request: Connectrpc_Conformance_V1_IdempotentUnaryRequest, _ call: CallContext) throws -> ServerResponse<Connectrpc_Conformance_V1_IdempotentUnaryResponse>
}

extension Connectrpc_Conformance_V1_ConformanceServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Connectrpc_Conformance_V1_ConformanceServiceHandlers()
    handlers.onUnaryImmediate { try self.unary($0, $1) }
    handlers.onServerStream { try await self.serverStream($0, $1, $2) }
    handlers.onClientStream { try await self.clientStream($0, $1) }
    handlers.onBidiStream { try await self.bidiStream($0, $1, $2) }
    handlers.onUnimplementedImmediate { try self.unimplemented($0, $1) }
    handlers.onIdempotentUnaryImmediate { try self.idempotentUnary($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `connectrpc.conformance.v1.ConformanceService`, each a closure of the form that suits it; a service that is served has all of them.
public struct Connectrpc_Conformance_V1_ConformanceServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  public enum Methods {
    public static let unary = Method(service: "connectrpc.conformance.v1.ConformanceService", name: "Unary", kind: .unary)
    public static let serverStream = Method(service: "connectrpc.conformance.v1.ConformanceService", name: "ServerStream", kind: .serverStream)
    public static let clientStream = Method(service: "connectrpc.conformance.v1.ConformanceService", name: "ClientStream", kind: .clientStream)
    public static let bidiStream = Method(service: "connectrpc.conformance.v1.ConformanceService", name: "BidiStream", kind: .bidiStream)
    public static let unimplemented = Method(service: "connectrpc.conformance.v1.ConformanceService", name: "Unimplemented", kind: .unary)
    public static let idempotentUnary = Method(service: "connectrpc.conformance.v1.ConformanceService", name: "IdempotentUnary", kind: .unary)
  }

  private var unaryEndpoint: Endpoint?
  private var serverStreamEndpoint: Endpoint?
  private var clientStreamEndpoint: Endpoint?
  private var bidiStreamEndpoint: Endpoint?
  private var unimplementedEndpoint: Endpoint?
  private var idempotentUnaryEndpoint: Endpoint?

  public init() {}

  /// Handles `Unary`.
  ///
  /// The handler takes and returns messages.
  public mutating func onUnary(
    _ handler: @escaping @Sendable (Connectrpc_Conformance_V1_UnaryRequest, CallContext) async throws -> Connectrpc_Conformance_V1_UnaryResponse
  ) {
    unaryEndpoint = .unary(handler)
  }

  /// Handles `Unary`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onUnaryDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Connectrpc_Conformance_V1_UnaryRequest>) async throws -> ServerResponse<Connectrpc_Conformance_V1_UnaryResponse>
  ) {
    unaryEndpoint = .detailedUnary(handler)
  }

  /// Handles `Unary`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onUnaryImmediate(
    _ handler: @escaping @Sendable (Connectrpc_Conformance_V1_UnaryRequest, CallContext) throws -> ServerResponse<Connectrpc_Conformance_V1_UnaryResponse>
  ) {
    unaryEndpoint = .immediate(handler)
  }

  /// All responses come after the request.
  ///
  /// The handler takes and returns messages.
  public mutating func onServerStream(
    _ handler: @escaping @Sendable (Connectrpc_Conformance_V1_ServerStreamRequest, CallContext, ResponseWriter<Connectrpc_Conformance_V1_ServerStreamResponse>) async throws -> Void
  ) {
    serverStreamEndpoint = .serverStream(handler)
  }

  /// All responses come after the request.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onServerStreamDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Connectrpc_Conformance_V1_ServerStreamRequest>, ResponseWriter<Connectrpc_Conformance_V1_ServerStreamResponse>) async throws -> Metadata
  ) {
    serverStreamEndpoint = .detailedServerStream(handler)
  }

  /// The first request defines the response.
  ///
  /// The handler takes and returns messages.
  public mutating func onClientStream(
    _ handler: @escaping @Sendable (RequestStream<Connectrpc_Conformance_V1_ClientStreamRequest>, CallContext) async throws -> Connectrpc_Conformance_V1_ClientStreamResponse
  ) {
    clientStreamEndpoint = .clientStream(handler)
  }

  /// The first request defines the response.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onClientStreamDetailed(
    _ handler: @escaping @Sendable (RequestStream<Connectrpc_Conformance_V1_ClientStreamRequest>, CallContext) async throws -> ServerResponse<Connectrpc_Conformance_V1_ClientStreamResponse>
  ) {
    clientStreamEndpoint = .detailedClientStream(handler)
  }

  /// The first request defines the responses, and whether one follows each request or all of them the last.
  ///
  /// The handler takes and returns messages.
  public mutating func onBidiStream(
    _ handler: @escaping @Sendable (RequestStream<Connectrpc_Conformance_V1_BidiStreamRequest>, CallContext, ResponseWriter<Connectrpc_Conformance_V1_BidiStreamResponse>) async throws -> Void
  ) {
    bidiStreamEndpoint = .bidiStream(handler)
  }

  /// The first request defines the responses, and whether one follows each request or all of them the last.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onBidiStreamDetailed(
    _ handler: @escaping @Sendable (RequestStream<Connectrpc_Conformance_V1_BidiStreamRequest>, CallContext, ResponseWriter<Connectrpc_Conformance_V1_BidiStreamResponse>) async throws -> Metadata
  ) {
    bidiStreamEndpoint = .detailedBidiStream(handler)
  }

  /// Stays unimplemented.
  ///
  /// The handler takes and returns messages.
  public mutating func onUnimplemented(
    _ handler: @escaping @Sendable (Connectrpc_Conformance_V1_UnimplementedRequest, CallContext) async throws -> Connectrpc_Conformance_V1_UnimplementedResponse
  ) {
    unimplementedEndpoint = .unary(handler)
  }

  /// Stays unimplemented.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onUnimplementedDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Connectrpc_Conformance_V1_UnimplementedRequest>) async throws -> ServerResponse<Connectrpc_Conformance_V1_UnimplementedResponse>
  ) {
    unimplementedEndpoint = .detailedUnary(handler)
  }

  /// Stays unimplemented.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onUnimplementedImmediate(
    _ handler: @escaping @Sendable (Connectrpc_Conformance_V1_UnimplementedRequest, CallContext) throws -> ServerResponse<Connectrpc_Conformance_V1_UnimplementedResponse>
  ) {
    unimplementedEndpoint = .immediate(handler)
  }

  /// Handles `IdempotentUnary`.
  ///
  /// The handler takes and returns messages.
  public mutating func onIdempotentUnary(
    _ handler: @escaping @Sendable (Connectrpc_Conformance_V1_IdempotentUnaryRequest, CallContext) async throws -> Connectrpc_Conformance_V1_IdempotentUnaryResponse
  ) {
    idempotentUnaryEndpoint = .unary(handler)
  }

  /// Handles `IdempotentUnary`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onIdempotentUnaryDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Connectrpc_Conformance_V1_IdempotentUnaryRequest>) async throws -> ServerResponse<Connectrpc_Conformance_V1_IdempotentUnaryResponse>
  ) {
    idempotentUnaryEndpoint = .detailedUnary(handler)
  }

  /// Handles `IdempotentUnary`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onIdempotentUnaryImmediate(
    _ handler: @escaping @Sendable (Connectrpc_Conformance_V1_IdempotentUnaryRequest, CallContext) throws -> ServerResponse<Connectrpc_Conformance_V1_IdempotentUnaryResponse>
  ) {
    idempotentUnaryEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "connectrpc.conformance.v1.ConformanceService",
      methods: [
        (Methods.unary, unaryEndpoint),
        (Methods.serverStream, serverStreamEndpoint),
        (Methods.clientStream, clientStreamEndpoint),
        (Methods.bidiStream, bidiStreamEndpoint),
        (Methods.unimplemented, unimplementedEndpoint),
        (Methods.idempotentUnary, idempotentUnaryEndpoint),
      ],
      schema: .connectrpc_conformance_v1_service)
  }
}

extension Connectrpc_Conformance_V1_UnaryResponseDefinition {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__UnaryResponseDefinition.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__unary_response_definition__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__UnaryResponseDefinition.self)
    self.responseHeaders = try unsafe Unpack.messages(c.pointee.response_headers_1, c.pointee.n_response_headers_1)
    self.responseTrailers = try unsafe Unpack.messages(c.pointee.response_trailers_4, c.pointee.n_response_trailers_4)
    if unsafe c.pointee.has_response_delay_ms_6 != 0 {
      self.responseDelayMs = unsafe c.pointee.response_delay_ms_6
    }
    switch unsafe c.pointee.response_0_case.rawValue {
    case 2: self.response = .responseData(unsafe Unpack.bytes(c.pointee.response_data_2))
    case 3: if let value = unsafe c.pointee.error_3 { self.response = .error(try unsafe Connectrpc_Conformance_V1_Error(unpacked: UnsafeRawPointer(value))) }
    default: break
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__UnaryResponseDefinition.self)
    unsafe connectrpc__conformance__v1__unary_response_definition__init(c)
    if !self.responseHeaders.isEmpty {
      unsafe c.pointee.n_response_headers_1 = self.responseHeaders.count
      unsafe c.pointee.response_headers_1 = arena.messages(self.responseHeaders)
    }
    if !self.responseTrailers.isEmpty {
      unsafe c.pointee.n_response_trailers_4 = self.responseTrailers.count
      unsafe c.pointee.response_trailers_4 = arena.messages(self.responseTrailers)
    }
    if self.responseDelayMs != 0 {
      unsafe c.pointee.has_response_delay_ms_6 = 1
      unsafe c.pointee.response_delay_ms_6 = self.responseDelayMs
    }
    switch self.response {
    case nil: break
    case .responseData(let value)?:
      unsafe c.pointee.response_0_case = .init(rawValue: 2)
      unsafe c.pointee.response_data_2 = arena.copy(value)
    case .error(let value)?:
      unsafe c.pointee.response_0_case = .init(rawValue: 3)
      unsafe c.pointee.error_3 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__Error.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_StreamResponseDefinition {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__StreamResponseDefinition.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__stream_response_definition__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__StreamResponseDefinition.self)
    self.responseHeaders = try unsafe Unpack.messages(c.pointee.response_headers_1, c.pointee.n_response_headers_1)
    self.responseData = unsafe Unpack.byteStrings(c.pointee.response_data_2, c.pointee.n_response_data_2)
    if unsafe c.pointee.has_response_delay_ms_3 != 0 {
      self.responseDelayMs = unsafe c.pointee.response_delay_ms_3
    }
    if let value = unsafe c.pointee.error_4 {
      self.error = try unsafe Connectrpc_Conformance_V1_Error(unpacked: UnsafeRawPointer(value))
    }
    self.responseTrailers = try unsafe Unpack.messages(c.pointee.response_trailers_5, c.pointee.n_response_trailers_5)
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__StreamResponseDefinition.self)
    unsafe connectrpc__conformance__v1__stream_response_definition__init(c)
    if !self.responseHeaders.isEmpty {
      unsafe c.pointee.n_response_headers_1 = self.responseHeaders.count
      unsafe c.pointee.response_headers_1 = arena.messages(self.responseHeaders)
    }
    if !self.responseData.isEmpty {
      unsafe c.pointee.n_response_data_2 = self.responseData.count
      unsafe c.pointee.response_data_2 = arena.byteStrings(self.responseData)
    }
    if self.responseDelayMs != 0 {
      unsafe c.pointee.has_response_delay_ms_3 = 1
      unsafe c.pointee.response_delay_ms_3 = self.responseDelayMs
    }
    if let value = self.error {
      unsafe c.pointee.error_4 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__Error.self)
    }
    if !self.responseTrailers.isEmpty {
      unsafe c.pointee.n_response_trailers_5 = self.responseTrailers.count
      unsafe c.pointee.response_trailers_5 = arena.messages(self.responseTrailers)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_UnaryRequest {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__UnaryRequest.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__unary_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__UnaryRequest.self)
    if let value = unsafe c.pointee.response_definition_1 {
      self.responseDefinition = try unsafe Connectrpc_Conformance_V1_UnaryResponseDefinition(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_request_data_2 != 0 {
      self.requestData = unsafe Unpack.bytes(c.pointee.request_data_2)
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__UnaryRequest.self)
    unsafe connectrpc__conformance__v1__unary_request__init(c)
    if let value = self.responseDefinition {
      unsafe c.pointee.response_definition_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__UnaryResponseDefinition.self)
    }
    if !self.requestData.isEmpty {
      unsafe c.pointee.has_request_data_2 = 1
      unsafe c.pointee.request_data_2 = arena.copy(self.requestData)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_UnaryResponse {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__UnaryResponse.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__unary_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__UnaryResponse.self)
    if let value = unsafe c.pointee.payload_1 {
      self.payload = try unsafe Connectrpc_Conformance_V1_ConformancePayload(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__UnaryResponse.self)
    unsafe connectrpc__conformance__v1__unary_response__init(c)
    if let value = self.payload {
      unsafe c.pointee.payload_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__ConformancePayload.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_IdempotentUnaryRequest {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__IdempotentUnaryRequest.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__idempotent_unary_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__IdempotentUnaryRequest.self)
    if let value = unsafe c.pointee.response_definition_1 {
      self.responseDefinition = try unsafe Connectrpc_Conformance_V1_UnaryResponseDefinition(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_request_data_2 != 0 {
      self.requestData = unsafe Unpack.bytes(c.pointee.request_data_2)
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__IdempotentUnaryRequest.self)
    unsafe connectrpc__conformance__v1__idempotent_unary_request__init(c)
    if let value = self.responseDefinition {
      unsafe c.pointee.response_definition_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__UnaryResponseDefinition.self)
    }
    if !self.requestData.isEmpty {
      unsafe c.pointee.has_request_data_2 = 1
      unsafe c.pointee.request_data_2 = arena.copy(self.requestData)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_IdempotentUnaryResponse {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__IdempotentUnaryResponse.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__idempotent_unary_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__IdempotentUnaryResponse.self)
    if let value = unsafe c.pointee.payload_1 {
      self.payload = try unsafe Connectrpc_Conformance_V1_ConformancePayload(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__IdempotentUnaryResponse.self)
    unsafe connectrpc__conformance__v1__idempotent_unary_response__init(c)
    if let value = self.payload {
      unsafe c.pointee.payload_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__ConformancePayload.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_ServerStreamRequest {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__ServerStreamRequest.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__server_stream_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__ServerStreamRequest.self)
    if let value = unsafe c.pointee.response_definition_1 {
      self.responseDefinition = try unsafe Connectrpc_Conformance_V1_StreamResponseDefinition(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_request_data_2 != 0 {
      self.requestData = unsafe Unpack.bytes(c.pointee.request_data_2)
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__ServerStreamRequest.self)
    unsafe connectrpc__conformance__v1__server_stream_request__init(c)
    if let value = self.responseDefinition {
      unsafe c.pointee.response_definition_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__StreamResponseDefinition.self)
    }
    if !self.requestData.isEmpty {
      unsafe c.pointee.has_request_data_2 = 1
      unsafe c.pointee.request_data_2 = arena.copy(self.requestData)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_ServerStreamResponse {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__ServerStreamResponse.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__server_stream_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__ServerStreamResponse.self)
    if let value = unsafe c.pointee.payload_1 {
      self.payload = try unsafe Connectrpc_Conformance_V1_ConformancePayload(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__ServerStreamResponse.self)
    unsafe connectrpc__conformance__v1__server_stream_response__init(c)
    if let value = self.payload {
      unsafe c.pointee.payload_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__ConformancePayload.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_ClientStreamRequest {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__ClientStreamRequest.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__client_stream_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__ClientStreamRequest.self)
    if let value = unsafe c.pointee.response_definition_1 {
      self.responseDefinition = try unsafe Connectrpc_Conformance_V1_UnaryResponseDefinition(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_request_data_2 != 0 {
      self.requestData = unsafe Unpack.bytes(c.pointee.request_data_2)
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__ClientStreamRequest.self)
    unsafe connectrpc__conformance__v1__client_stream_request__init(c)
    if let value = self.responseDefinition {
      unsafe c.pointee.response_definition_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__UnaryResponseDefinition.self)
    }
    if !self.requestData.isEmpty {
      unsafe c.pointee.has_request_data_2 = 1
      unsafe c.pointee.request_data_2 = arena.copy(self.requestData)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_ClientStreamResponse {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__ClientStreamResponse.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__client_stream_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__ClientStreamResponse.self)
    if let value = unsafe c.pointee.payload_1 {
      self.payload = try unsafe Connectrpc_Conformance_V1_ConformancePayload(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__ClientStreamResponse.self)
    unsafe connectrpc__conformance__v1__client_stream_response__init(c)
    if let value = self.payload {
      unsafe c.pointee.payload_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__ConformancePayload.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_BidiStreamRequest {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__BidiStreamRequest.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__bidi_stream_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__BidiStreamRequest.self)
    if let value = unsafe c.pointee.response_definition_1 {
      self.responseDefinition = try unsafe Connectrpc_Conformance_V1_StreamResponseDefinition(unpacked: UnsafeRawPointer(value))
    }
    if unsafe c.pointee.has_full_duplex_2 != 0 {
      self.fullDuplex = unsafe c.pointee.full_duplex_2 != 0
    }
    if unsafe c.pointee.has_request_data_3 != 0 {
      self.requestData = unsafe Unpack.bytes(c.pointee.request_data_3)
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__BidiStreamRequest.self)
    unsafe connectrpc__conformance__v1__bidi_stream_request__init(c)
    if let value = self.responseDefinition {
      unsafe c.pointee.response_definition_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__StreamResponseDefinition.self)
    }
    if self.fullDuplex {
      unsafe c.pointee.has_full_duplex_2 = 1
      unsafe c.pointee.full_duplex_2 = self.fullDuplex ? 1 : 0
    }
    if !self.requestData.isEmpty {
      unsafe c.pointee.has_request_data_3 = 1
      unsafe c.pointee.request_data_3 = arena.copy(self.requestData)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_BidiStreamResponse {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__BidiStreamResponse.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__bidi_stream_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__BidiStreamResponse.self)
    if let value = unsafe c.pointee.payload_1 {
      self.payload = try unsafe Connectrpc_Conformance_V1_ConformancePayload(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__BidiStreamResponse.self)
    unsafe connectrpc__conformance__v1__bidi_stream_response__init(c)
    if let value = self.payload {
      unsafe c.pointee.payload_1 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__ConformancePayload.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_UnimplementedRequest {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__UnimplementedRequest.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__unimplemented_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__UnimplementedRequest.self)
    unsafe connectrpc__conformance__v1__unimplemented_request__init(c)
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_UnimplementedResponse {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__UnimplementedResponse.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__unimplemented_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__UnimplementedResponse.self)
    unsafe connectrpc__conformance__v1__unimplemented_response__init(c)
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_ConformancePayload {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__ConformancePayload.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__conformance_payload__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__ConformancePayload.self)
    if unsafe c.pointee.has_data_1 != 0 {
      self.data = unsafe Unpack.bytes(c.pointee.data_1)
    }
    if let value = unsafe c.pointee.request_info_2 {
      self.requestInfo = try unsafe Connectrpc_Conformance_V1_ConformancePayload.RequestInfo(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__ConformancePayload.self)
    unsafe connectrpc__conformance__v1__conformance_payload__init(c)
    if !self.data.isEmpty {
      unsafe c.pointee.has_data_1 = 1
      unsafe c.pointee.data_1 = arena.copy(self.data)
    }
    if let value = self.requestInfo {
      unsafe c.pointee.request_info_2 = value.pack(in: arena).assumingMemoryBound(to: Connectrpc__Conformance__V1__ConformancePayload__RequestInfo.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_ConformancePayload.RequestInfo {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__ConformancePayload__RequestInfo.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__conformance_payload__request_info__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__ConformancePayload__RequestInfo.self)
    self.requestHeaders = try unsafe Unpack.messages(c.pointee.request_headers_1, c.pointee.n_request_headers_1)
    if unsafe c.pointee.has_timeout_ms_2 != 0 {
      self.timeoutMs = unsafe c.pointee.timeout_ms_2
    }
    self.requests = try unsafe Unpack.messages(c.pointee.requests_3, c.pointee.n_requests_3)
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__ConformancePayload__RequestInfo.self)
    unsafe connectrpc__conformance__v1__conformance_payload__request_info__init(c)
    if !self.requestHeaders.isEmpty {
      unsafe c.pointee.n_request_headers_1 = self.requestHeaders.count
      unsafe c.pointee.request_headers_1 = arena.messages(self.requestHeaders)
    }
    if let value = self.timeoutMs {
      unsafe c.pointee.has_timeout_ms_2 = 1
      unsafe c.pointee.timeout_ms_2 = value
    }
    if !self.requests.isEmpty {
      unsafe c.pointee.n_requests_3 = self.requests.count
      unsafe c.pointee.requests_3 = arena.messages(self.requests)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_Error {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__Error.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__error__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__Error.self)
    if unsafe c.pointee.has_code_1 != 0 {
      self.code = Connectrpc_Conformance_V1_Code(rawValue: unsafe c.pointee.code_1)
    }
    if unsafe c.pointee.has_message_2 != 0 {
      self.message = try unsafe Unpack.string(c.pointee.message_2, "connectrpc.conformance.v1.Error.message")
    }
    self.details = try unsafe Unpack.messages(c.pointee.details_3, c.pointee.n_details_3)
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__Error.self)
    unsafe connectrpc__conformance__v1__error__init(c)
    if self.code.rawValue != 0 {
      unsafe c.pointee.has_code_1 = 1
      unsafe c.pointee.code_1 = self.code.rawValue
    }
    if let value = self.message {
      unsafe c.pointee.has_message_2 = 1
      unsafe c.pointee.message_2 = arena.copy(value)
    }
    if !self.details.isEmpty {
      unsafe c.pointee.n_details_3 = self.details.count
      unsafe c.pointee.details_3 = arena.messages(self.details)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Connectrpc_Conformance_V1_Header {
  public static let layout = unsafe MessageLayout(
    of: Connectrpc__Conformance__V1__Header.self, recursive: false
  ) {
    unsafe connectrpc__conformance__v1__header__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Connectrpc__Conformance__V1__Header.self)
    if unsafe c.pointee.has_name_1 != 0 {
      self.name = try unsafe Unpack.string(c.pointee.name_1, "connectrpc.conformance.v1.Header.name")
    }
    self.value = try unsafe Unpack.strings(c.pointee.value_2, c.pointee.n_value_2, "connectrpc.conformance.v1.Header.value")
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Connectrpc__Conformance__V1__Header.self)
    unsafe connectrpc__conformance__v1__header__init(c)
    if !self.name.isEmpty {
      unsafe c.pointee.has_name_1 = 1
      unsafe c.pointee.name_1 = arena.copy(self.name)
    }
    if !self.value.isEmpty {
      unsafe c.pointee.n_value_2 = self.value.count
      unsafe c.pointee.value_2 = arena.strings(self.value)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Schema {
  /// `connectrpc/conformance/v1/service.proto`
  public static let connectrpc_conformance_v1_service = Schema(
    path: "connectrpc/conformance/v1/service.proto",
    base64: """
      Cidjb25uZWN0cnBjL2NvbmZvcm1hbmNlL3YxL3NlcnZpY2UucHJvdG8SGWNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEaGWdvb2dsZS9wcm90b2J1
      Zi9hbnkucHJvdG8i0AIKF1VuYXJ5UmVzcG9uc2VEZWZpbml0aW9uEkwKEHJlc3BvbnNlX2hlYWRlcnMYASADKAsyIS5jb25uZWN0cnBjLmNvbmZv
      cm1hbmNlLnYxLkhlYWRlclIPcmVzcG9uc2VIZWFkZXJzEiUKDXJlc3BvbnNlX2RhdGEYAiABKAxIAFIMcmVzcG9uc2VEYXRhEjgKBWVycm9yGAMg
      ASgLMiAuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5FcnJvckgAUgVlcnJvchJOChFyZXNwb25zZV90cmFpbGVycxgEIAMoCzIhLmNvbm5lY3Ry
      cGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUhByZXNwb25zZVRyYWlsZXJzEioKEXJlc3BvbnNlX2RlbGF5X21zGAYgASgNUg9yZXNwb25zZURlbGF5
      TXNCCgoIcmVzcG9uc2UiwQIKGFN0cmVhbVJlc3BvbnNlRGVmaW5pdGlvbhJMChByZXNwb25zZV9oZWFkZXJzGAEgAygLMiEuY29ubmVjdHJwYy5j
      b25mb3JtYW5jZS52MS5IZWFkZXJSD3Jlc3BvbnNlSGVhZGVycxIjCg1yZXNwb25zZV9kYXRhGAIgAygMUgxyZXNwb25zZURhdGESKgoRcmVzcG9u
      c2VfZGVsYXlfbXMYAyABKA1SD3Jlc3BvbnNlRGVsYXlNcxI2CgVlcnJvchgEIAEoCzIgLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuRXJyb3JS
      BWVycm9yEk4KEXJlc3BvbnNlX3RyYWlsZXJzGAUgAygLMiEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFkZXJSEHJlc3BvbnNlVHJhaWxl
      cnMilgEKDFVuYXJ5UmVxdWVzdBJjChNyZXNwb25zZV9kZWZpbml0aW9uGAEgASgLMjIuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5VbmFyeVJl
      c3BvbnNlRGVmaW5pdGlvblIScmVzcG9uc2VEZWZpbml0aW9uEiEKDHJlcXVlc3RfZGF0YRgCIAEoDFILcmVxdWVzdERhdGEiWAoNVW5hcnlSZXNw
      b25zZRJHCgdwYXlsb2FkGAEgASgLMi0uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxvYWRSB3BheWxvYWQioAEKFklk
      ZW1wb3RlbnRVbmFyeVJlcXVlc3QSYwoTcmVzcG9uc2VfZGVmaW5pdGlvbhgBIAEoCzIyLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5hcnlS
      ZXNwb25zZURlZmluaXRpb25SEnJlc3BvbnNlRGVmaW5pdGlvbhIhCgxyZXF1ZXN0X2RhdGEYAiABKAxSC3JlcXVlc3REYXRhImIKF0lkZW1wb3Rl
      bnRVbmFyeVJlc3BvbnNlEkcKB3BheWxvYWQYASABKAsyLS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvbmZvcm1hbmNlUGF5bG9hZFIHcGF5
      bG9hZCKeAQoTU2VydmVyU3RyZWFtUmVxdWVzdBJkChNyZXNwb25zZV9kZWZpbml0aW9uGAEgASgLMjMuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52
      MS5TdHJlYW1SZXNwb25zZURlZmluaXRpb25SEnJlc3BvbnNlRGVmaW5pdGlvbhIhCgxyZXF1ZXN0X2RhdGEYAiABKAxSC3JlcXVlc3REYXRhIl8K
      FFNlcnZlclN0cmVhbVJlc3BvbnNlEkcKB3BheWxvYWQYASABKAsyLS5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvbmZvcm1hbmNlUGF5bG9h
      ZFIHcGF5bG9hZCKdAQoTQ2xpZW50U3RyZWFtUmVxdWVzdBJjChNyZXNwb25zZV9kZWZpbml0aW9uGAEgASgLMjIuY29ubmVjdHJwYy5jb25mb3Jt
      YW5jZS52MS5VbmFyeVJlc3BvbnNlRGVmaW5pdGlvblIScmVzcG9uc2VEZWZpbml0aW9uEiEKDHJlcXVlc3RfZGF0YRgCIAEoDFILcmVxdWVzdERh
      dGEiXwoUQ2xpZW50U3RyZWFtUmVzcG9uc2USRwoHcGF5bG9hZBgBIAEoCzItLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZm9ybWFuY2VQ
      YXlsb2FkUgdwYXlsb2FkIr0BChFCaWRpU3RyZWFtUmVxdWVzdBJkChNyZXNwb25zZV9kZWZpbml0aW9uGAEgASgLMjMuY29ubmVjdHJwYy5jb25m
      b3JtYW5jZS52MS5TdHJlYW1SZXNwb25zZURlZmluaXRpb25SEnJlc3BvbnNlRGVmaW5pdGlvbhIfCgtmdWxsX2R1cGxleBgCIAEoCFIKZnVsbER1
      cGxleBIhCgxyZXF1ZXN0X2RhdGEYAyABKAxSC3JlcXVlc3REYXRhIl0KEkJpZGlTdHJlYW1SZXNwb25zZRJHCgdwYXlsb2FkGAEgASgLMi0uY29u
      bmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxvYWRSB3BheWxvYWQiFgoUVW5pbXBsZW1lbnRlZFJlcXVlc3QiFwoVVW5pbXBs
      ZW1lbnRlZFJlc3BvbnNlIscCChJDb25mb3JtYW5jZVBheWxvYWQSEgoEZGF0YRgBIAEoDFIEZGF0YRJcCgxyZXF1ZXN0X2luZm8YAiABKAsyOS5j
      b25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkNvbmZvcm1hbmNlUGF5bG9hZC5SZXF1ZXN0SW5mb1ILcmVxdWVzdEluZm8avgEKC1JlcXVlc3RJbmZv
      EkoKD3JlcXVlc3RfaGVhZGVycxgBIAMoCzIhLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSGVhZGVyUg5yZXF1ZXN0SGVhZGVycxIiCgp0aW1l
      b3V0X21zGAIgASgDSABSCXRpbWVvdXRNc4gBARIwCghyZXF1ZXN0cxgDIAMoCzIULmdvb2dsZS5wcm90b2J1Zi5BbnlSCHJlcXVlc3RzQg0KC190
      aW1lb3V0X21zIpcBCgVFcnJvchIzCgRjb2RlGAEgASgOMh8uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db2RlUgRjb2RlEh0KB21lc3NhZ2UY
      AiABKAlIAFIHbWVzc2FnZYgBARIuCgdkZXRhaWxzGAMgAygLMhQuZ29vZ2xlLnByb3RvYnVmLkFueVIHZGV0YWlsc0IKCghfbWVzc2FnZSIyCgZI
      ZWFkZXISEgoEbmFtZRgBIAEoCVIEbmFtZRIUCgV2YWx1ZRgCIAMoCVIFdmFsdWUqlAMKBENvZGUSFAoQQ09ERV9VTlNQRUNJRklFRBAAEhEKDUNP
      REVfQ0FOQ0VMRUQQARIQCgxDT0RFX1VOS05PV04QAhIZChVDT0RFX0lOVkFMSURfQVJHVU1FTlQQAxIaChZDT0RFX0RFQURMSU5FX0VYQ0VFREVE
      EAQSEgoOQ09ERV9OT1RfRk9VTkQQBRIXChNDT0RFX0FMUkVBRFlfRVhJU1RTEAYSGgoWQ09ERV9QRVJNSVNTSU9OX0RFTklFRBAHEhsKF0NPREVf
      UkVTT1VSQ0VfRVhIQVVTVEVEEAgSHAoYQ09ERV9GQUlMRURfUFJFQ09ORElUSU9OEAkSEAoMQ09ERV9BQk9SVEVEEAoSFQoRQ09ERV9PVVRfT0Zf
      UkFOR0UQCxIWChJDT0RFX1VOSU1QTEVNRU5URUQQDBIRCg1DT0RFX0lOVEVSTkFMEA0SFAoQQ09ERV9VTkFWQUlMQUJMRRAOEhIKDkNPREVfREFU
      QV9MT1NTEA8SGAoUQ09ERV9VTkFVVEhFTlRJQ0FURUQQEDK4BQoSQ29uZm9ybWFuY2VTZXJ2aWNlEloKBVVuYXJ5EicuY29ubmVjdHJwYy5jb25m
      b3JtYW5jZS52MS5VbmFyeVJlcXVlc3QaKC5jb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLlVuYXJ5UmVzcG9uc2UScQoMU2VydmVyU3RyZWFtEi4u
      Y29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5TZXJ2ZXJTdHJlYW1SZXF1ZXN0Gi8uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5TZXJ2ZXJTdHJl
      YW1SZXNwb25zZTABEnEKDENsaWVudFN0cmVhbRIuLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ2xpZW50U3RyZWFtUmVxdWVzdBovLmNvbm5l
      Y3RycGMuY29uZm9ybWFuY2UudjEuQ2xpZW50U3RyZWFtUmVzcG9uc2UoARJtCgpCaWRpU3RyZWFtEiwuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52
      MS5CaWRpU3RyZWFtUmVxdWVzdBotLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQmlkaVN0cmVhbVJlc3BvbnNlKAEwARJyCg1VbmltcGxlbWVu
      dGVkEi8uY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5VbmltcGxlbWVudGVkUmVxdWVzdBowLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5p
      bXBsZW1lbnRlZFJlc3BvbnNlEn0KD0lkZW1wb3RlbnRVbmFyeRIxLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSWRlbXBvdGVudFVuYXJ5UmVx
      dWVzdBoyLmNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSWRlbXBvdGVudFVuYXJ5UmVzcG9uc2UiA5ACAWIGcHJvdG8zSuIJCm0KAQISAwMAIhpj
      IFRoZSBzZXJ2aWNlIHRoYXQgdGhlIGNvbmZvcm1hbmNlIHN1aXRlIG9mIGNvbm5lY3RycGMuY29tIGNhbGxzLCBhcyBmYXIgYXMgaXQgaXMgY2Fs
      bGVkIG92ZXIgZ1JQQy4KCmsKAgYAEgQIABoBGl8gRWFjaCByZXF1ZXN0IHNheXMgd2hhdCBpdHMgcmVzcG9uc2Ugc2hhbGwgYmU7IGVhY2ggcmVz
      cG9uc2Ugc2F5cyB3aGF0IGNhbWUgd2l0aCBpdHMgcmVxdWVzdHMuCgo0CgQGAAIBEgMMAk4aJyBBbGwgcmVzcG9uc2VzIGNvbWUgYWZ0ZXIgdGhl
      IHJlcXVlc3QuCgo2CgQGAAICEgMPAk4aKSBUaGUgZmlyc3QgcmVxdWVzdCBkZWZpbmVzIHRoZSByZXNwb25zZS4KCnUKBAYAAgMSAxICTxpoIFRo
      ZSBmaXJzdCByZXF1ZXN0IGRlZmluZXMgdGhlIHJlc3BvbnNlcywgYW5kIHdoZXRoZXIgb25lIGZvbGxvd3MgZWFjaCByZXF1ZXN0IG9yIGFsbCBv
      ZiB0aGVtIHRoZSBsYXN0LgoKIwoEBgACBBIDFQJKGhYgU3RheXMgdW5pbXBsZW1lbnRlZC4KCi4KBAQACAASBB8CIgMaICBOZWl0aGVyIHN0YW5k
      cyBmb3IgZW1wdHkgZGF0YS4KCioKBAQAAgQSAyUCHxodIFdhaXRlZCBiZWZvcmUgdGhlIHJlc3BvbnNlLgoKJQoEBAECARIDKwIjGhggT25lIHJl
      c3BvbnNlIGZvciBlYWNoLgoKKwoEBAECAhIDLQIfGh4gV2FpdGVkIGJlZm9yZSBlYWNoIHJlc3BvbnNlLgoKMQoEBAECAxIDLwISGiQgRW5kcyB0
      aGUgY2FsbCBhZnRlciB0aGUgcmVzcG9uc2VzLgoKLwoEBAICARIDNgIZGiIgT25seSB0byBnaXZlIHRoZSByZXF1ZXN0IGEgc2l6ZS4KCikKBAQI
      AgASA1ECMhocIE9mIHRoZSBmaXJzdCByZXF1ZXN0IG9ubHkuCgo9CgQECgIAEgNbAjMaMCBPZiB0aGUgZmlyc3QgcmVxdWVzdCBvbmx5LCBhcyBp
      cyB3aGF0IGZvbGxvd3MuCgpnCgQECgIBEgNdAhcaWiBPbmUgcmVzcG9uc2UgZm9yIGVhY2ggcmVxdWVzdCBhcyBpdCBjb21lczsgb3RoZXJ3aXNl
      IGFsbCBvZiB0aGVtIGFmdGVyIHRoZSBsYXN0IHJlcXVlc3QuCgpDCgQEDgMAEgRrAnEDGjUgV2hhdCBjYW1lIHdpdGggdGhlIHJlcXVlc3RzLCBh
      cyB0aGUgaGFuZGxlciBzYXcgaXQuCgpCCgYEDgMAAgESA24EIhozIFRpbWUgbGVmdCB1bnRpbCB0aGUgZGVhZGxpbmU7IGFic2VudCB3aXRob3V0
      IG9uZS4KCicKBgQOAwACAhIDcAQuGhggRXZlcnkgcmVxdWVzdCBtZXNzYWdlLgoKPQoEBBACABIDfwISGjAgVmFsdWVzIG9mIGEgbmFtZSB0aGF0
      IGVuZHMgaW4gLWJpbiBhcmUgYmFzZTY0LgoKIgoCBQASBoQBAJYBARoUIFRoZSBjb2RlcyBvZiBnUlBDLgo=
      """,
    imports: [.google_protobuf_any])
}
