// swift-format-ignore-file
// Written by protoc-gen-weir from connectrpc/conformance/v1/service.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// The codes of gRPC.
nonisolated public struct Connectrpc_Conformance_V1_Code: ProtobufEnum {
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

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 CODE_UNSPECIFIED
    1 CODE_CANCELED
    2 CODE_UNKNOWN
    3 CODE_INVALID_ARGUMENT
    4 CODE_DEADLINE_EXCEEDED
    5 CODE_NOT_FOUND
    6 CODE_ALREADY_EXISTS
    7 CODE_PERMISSION_DENIED
    8 CODE_RESOURCE_EXHAUSTED
    9 CODE_FAILED_PRECONDITION
    10 CODE_ABORTED
    11 CODE_OUT_OF_RANGE
    12 CODE_UNIMPLEMENTED
    13 CODE_INTERNAL
    14 CODE_UNAVAILABLE
    15 CODE_DATA_LOSS
    16 CODE_UNAUTHENTICATED
    """)
}

/// `connectrpc.conformance.v1.UnaryResponseDefinition`
nonisolated public struct Connectrpc_Conformance_V1_UnaryResponseDefinition: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnaryResponseDefinition"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var responseHeaders: [Connectrpc_Conformance_V1_Header] = []
  /// Neither stands for empty data.
  public var response: OneOf_Response? = nil
  public var responseTrailers: [Connectrpc_Conformance_V1_Header] = []
  /// Waited before the response.
  public var responseDelayMs: UInt32 = 0
  public var unknownFields = UnknownFields()

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

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseHeaders = try c.messages(24, as: Connectrpc_Conformance_V1_Header.self)
    self.responseTrailers = try c.messages(88, as: Connectrpc_Conformance_V1_Header.self)
    self.responseDelayMs = c.uint32(104)
    switch c.oneof(40) {
    case 2: self.response = .responseData(c.bytes(48))
    default: break
    }
    if let value = try c.message(64, as: Connectrpc_Conformance_V1_Error.self) {
      guard self.response == nil else { throw c.needsJoining() }
      self.response = .error(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.responseHeaders)
    c.messages(88, self.responseTrailers)
    c.uint32(104, self.responseDelayMs)
    switch self.response {
    case nil: break
    case .responseData(let value)?:
      c.oneof(40, 2)
      c.bytes(48, value)
    case .error(let value)?:
      c.message(64, value)
    }
    c.unknownFields(self.unknownFields)
  }

  /// Neither stands for empty data.
  nonisolated public enum OneOf_Response: Sendable, Hashable {
    case responseData([UInt8])
    case error(Connectrpc_Conformance_V1_Error)
  }
}

/// `connectrpc.conformance.v1.StreamResponseDefinition`
nonisolated public struct Connectrpc_Conformance_V1_StreamResponseDefinition: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.StreamResponseDefinition"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var responseHeaders: [Connectrpc_Conformance_V1_Header] = []
  /// One response for each.
  public var responseData: [[UInt8]] = []
  /// Waited before each response.
  public var responseDelayMs: UInt32 = 0
  /// Ends the call after the responses.
  public var error: Connectrpc_Conformance_V1_Error? {
    get { _error.value }
    set { _error.value = newValue }
  }
  private var _error = Indirect<Connectrpc_Conformance_V1_Error>()
  public var responseTrailers: [Connectrpc_Conformance_V1_Header] = []
  public var unknownFields = UnknownFields()

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

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseHeaders = try c.messages(24, as: Connectrpc_Conformance_V1_Header.self)
    self.responseData = c.byteStrings(40)
    self.responseDelayMs = c.uint32(96)
    self.error = try c.message(56, as: Connectrpc_Conformance_V1_Error.self)
    self.responseTrailers = try c.messages(80, as: Connectrpc_Conformance_V1_Header.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.responseHeaders)
    c.byteStrings(40, self.responseData)
    c.uint32(96, self.responseDelayMs)
    c.message(56, self.error)
    c.messages(80, self.responseTrailers)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.UnaryRequest`
nonisolated public struct Connectrpc_Conformance_V1_UnaryRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnaryRequest"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? {
    get { _responseDefinition.value }
    set { _responseDefinition.value = newValue }
  }
  private var _responseDefinition = Indirect<Connectrpc_Conformance_V1_UnaryResponseDefinition>()
  /// Only to give the request a size.
  public var requestData: [UInt8] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseDefinition = try c.message(24, as: Connectrpc_Conformance_V1_UnaryResponseDefinition.self)
    self.requestData = c.bytes(48)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.responseDefinition)
    c.bytes(48, self.requestData)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.UnaryResponse`
nonisolated public struct Connectrpc_Conformance_V1_UnaryResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnaryResponse"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? {
    get { _payload.value }
    set { _payload.value = newValue }
  }
  private var _payload = Indirect<Connectrpc_Conformance_V1_ConformancePayload>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.payload = try c.message(24, as: Connectrpc_Conformance_V1_ConformancePayload.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.payload)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.IdempotentUnaryRequest`
nonisolated public struct Connectrpc_Conformance_V1_IdempotentUnaryRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.IdempotentUnaryRequest"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? {
    get { _responseDefinition.value }
    set { _responseDefinition.value = newValue }
  }
  private var _responseDefinition = Indirect<Connectrpc_Conformance_V1_UnaryResponseDefinition>()
  public var requestData: [UInt8] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseDefinition = try c.message(24, as: Connectrpc_Conformance_V1_UnaryResponseDefinition.self)
    self.requestData = c.bytes(48)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.responseDefinition)
    c.bytes(48, self.requestData)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.IdempotentUnaryResponse`
nonisolated public struct Connectrpc_Conformance_V1_IdempotentUnaryResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.IdempotentUnaryResponse"
  public static let layout: MessageLayout = _weirTables[5]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? {
    get { _payload.value }
    set { _payload.value = newValue }
  }
  private var _payload = Indirect<Connectrpc_Conformance_V1_ConformancePayload>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.payload = try c.message(24, as: Connectrpc_Conformance_V1_ConformancePayload.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.payload)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.ServerStreamRequest`
nonisolated public struct Connectrpc_Conformance_V1_ServerStreamRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ServerStreamRequest"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? {
    get { _responseDefinition.value }
    set { _responseDefinition.value = newValue }
  }
  private var _responseDefinition = Indirect<Connectrpc_Conformance_V1_StreamResponseDefinition>()
  public var requestData: [UInt8] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? = nil,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseDefinition = try c.message(24, as: Connectrpc_Conformance_V1_StreamResponseDefinition.self)
    self.requestData = c.bytes(48)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.responseDefinition)
    c.bytes(48, self.requestData)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.ServerStreamResponse`
nonisolated public struct Connectrpc_Conformance_V1_ServerStreamResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ServerStreamResponse"
  public static let layout: MessageLayout = _weirTables[7]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? {
    get { _payload.value }
    set { _payload.value = newValue }
  }
  private var _payload = Indirect<Connectrpc_Conformance_V1_ConformancePayload>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.payload = try c.message(24, as: Connectrpc_Conformance_V1_ConformancePayload.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.payload)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.ClientStreamRequest`
nonisolated public struct Connectrpc_Conformance_V1_ClientStreamRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ClientStreamRequest"
  public static let layout: MessageLayout = _weirTables[8]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  /// Of the first request only.
  public var responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? {
    get { _responseDefinition.value }
    set { _responseDefinition.value = newValue }
  }
  private var _responseDefinition = Indirect<Connectrpc_Conformance_V1_UnaryResponseDefinition>()
  public var requestData: [UInt8] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    responseDefinition: Connectrpc_Conformance_V1_UnaryResponseDefinition? = nil,
    requestData: [UInt8] = []
  ) {
    self.responseDefinition = responseDefinition
    self.requestData = requestData
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseDefinition = try c.message(24, as: Connectrpc_Conformance_V1_UnaryResponseDefinition.self)
    self.requestData = c.bytes(48)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.responseDefinition)
    c.bytes(48, self.requestData)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.ClientStreamResponse`
nonisolated public struct Connectrpc_Conformance_V1_ClientStreamResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ClientStreamResponse"
  public static let layout: MessageLayout = _weirTables[9]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? {
    get { _payload.value }
    set { _payload.value = newValue }
  }
  private var _payload = Indirect<Connectrpc_Conformance_V1_ConformancePayload>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.payload = try c.message(24, as: Connectrpc_Conformance_V1_ConformancePayload.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.payload)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.BidiStreamRequest`
nonisolated public struct Connectrpc_Conformance_V1_BidiStreamRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.BidiStreamRequest"
  public static let layout: MessageLayout = _weirTables[10]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  /// Of the first request only, as is what follows.
  public var responseDefinition: Connectrpc_Conformance_V1_StreamResponseDefinition? {
    get { _responseDefinition.value }
    set { _responseDefinition.value = newValue }
  }
  private var _responseDefinition = Indirect<Connectrpc_Conformance_V1_StreamResponseDefinition>()
  /// One response for each request as it comes; otherwise all of them after the last request.
  public var fullDuplex: Bool = false
  public var requestData: [UInt8] = []
  public var unknownFields = UnknownFields()

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

  public init(decoded c: FieldReader) throws(MessageError) {
    self.responseDefinition = try c.message(24, as: Connectrpc_Conformance_V1_StreamResponseDefinition.self)
    self.fullDuplex = c.bool(48)
    self.requestData = c.bytes(56)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.responseDefinition)
    c.bool(48, self.fullDuplex)
    c.bytes(56, self.requestData)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.BidiStreamResponse`
nonisolated public struct Connectrpc_Conformance_V1_BidiStreamResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.BidiStreamResponse"
  public static let layout: MessageLayout = _weirTables[11]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var payload: Connectrpc_Conformance_V1_ConformancePayload? {
    get { _payload.value }
    set { _payload.value = newValue }
  }
  private var _payload = Indirect<Connectrpc_Conformance_V1_ConformancePayload>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    payload: Connectrpc_Conformance_V1_ConformancePayload? = nil
  ) {
    self.payload = payload
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.payload = try c.message(24, as: Connectrpc_Conformance_V1_ConformancePayload.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.payload)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.UnimplementedRequest`
nonisolated public struct Connectrpc_Conformance_V1_UnimplementedRequest: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnimplementedRequest"
  public static let layout: MessageLayout = _weirTables[12]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.UnimplementedResponse`
nonisolated public struct Connectrpc_Conformance_V1_UnimplementedResponse: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.UnimplementedResponse"
  public static let layout: MessageLayout = _weirTables[13]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.ConformancePayload`
nonisolated public struct Connectrpc_Conformance_V1_ConformancePayload: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.ConformancePayload"
  public static let layout: MessageLayout = _weirTables[14]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var data: [UInt8] = []
  public var requestInfo: Connectrpc_Conformance_V1_ConformancePayload.RequestInfo? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    data: [UInt8] = [],
    requestInfo: Connectrpc_Conformance_V1_ConformancePayload.RequestInfo? = nil
  ) {
    self.data = data
    self.requestInfo = requestInfo
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.data = c.bytes(24)
    self.requestInfo = try c.message(40, as: Connectrpc_Conformance_V1_ConformancePayload.RequestInfo.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bytes(24, self.data)
    c.message(40, self.requestInfo)
    c.unknownFields(self.unknownFields)
  }

  /// What came with the requests, as the handler saw it.
  nonisolated public struct RequestInfo: GeneratedMessage {
    public static let messageName = "connectrpc.conformance.v1.ConformancePayload.RequestInfo"
    public static let layout: MessageLayout = _weirTables[15]
    public static var schema: Schema { .connectrpc_conformance_v1_service }

    public var requestHeaders: [Connectrpc_Conformance_V1_Header] = []
    /// Time left until the deadline; absent without one.
    public var timeoutMs: Int64? = nil
    /// Every request message.
    public var requests: [Google_Protobuf_Any] = []
    public var unknownFields = UnknownFields()

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

    public init(decoded c: FieldReader) throws(MessageError) {
      self.requestHeaders = try c.messages(24, as: Connectrpc_Conformance_V1_Header.self)
      self.timeoutMs = c.optionalInt64(40)
      self.requests = try c.messages(56, as: Google_Protobuf_Any.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.messages(24, self.requestHeaders)
      c.optionalInt64(40, self.timeoutMs)
      c.messages(56, self.requests)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `connectrpc.conformance.v1.Error`
nonisolated public struct Connectrpc_Conformance_V1_Error: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.Error"
  public static let layout: MessageLayout = _weirTables[16]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  public var code: Connectrpc_Conformance_V1_Code = .init(rawValue: 0)
  public var message: String? = nil
  public var details: [Google_Protobuf_Any] = []
  public var unknownFields = UnknownFields()

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

  public init(decoded c: FieldReader) throws(MessageError) {
    self.code = c.enumeration(64, as: Connectrpc_Conformance_V1_Code.self)
    self.message = try c.optionalString(24)
    self.details = try c.messages(48, as: Google_Protobuf_Any.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumeration(64, self.code)
    c.optionalString(24, self.message)
    c.messages(48, self.details)
    c.unknownFields(self.unknownFields)
  }
}

/// `connectrpc.conformance.v1.Header`
nonisolated public struct Connectrpc_Conformance_V1_Header: GeneratedMessage {
  public static let messageName = "connectrpc.conformance.v1.Header"
  public static let layout: MessageLayout = _weirTables[17]
  public static var schema: Schema { .connectrpc_conformance_v1_service }

  /// Values of a name that ends in -bin are base64.
  public var name: String = ""
  public var value: [String] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    value: [String] = []
  ) {
    self.name = name
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.value = try c.strings(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.strings(40, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Each request says what its response shall be; each response says what came with its requests.
///
/// Handlers take messages and return messages.
nonisolated public protocol Connectrpc_Conformance_V1_ConformanceService: RPCService {
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

nonisolated extension Connectrpc_Conformance_V1_ConformanceService {
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
nonisolated public protocol Connectrpc_Conformance_V1_ConformanceServiceDetailed: RPCService {
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

nonisolated extension Connectrpc_Conformance_V1_ConformanceServiceDetailed {
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
nonisolated public protocol Connectrpc_Conformance_V1_ConformanceServiceImmediate: RPCService {
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

nonisolated extension Connectrpc_Conformance_V1_ConformanceServiceImmediate {
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
nonisolated public struct Connectrpc_Conformance_V1_ConformanceServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
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

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AhIxY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5VbmFyeVJlc3BvbnNlRGVmaW5pdGlvbgBwBQFLGAAQcmVzcG9uc2VfaGVhZGVycyICjAEwASgN
  cmVzcG9uc2VfZGF0YQOrAUABBWVycm9yIARLWAARcmVzcG9uc2VfdHJhaWxlcnMiBg1oABFyZXNwb25zZV9kZWxheV9tczJjb25uZWN0cnBjLmNv
  bmZvcm1hbmNlLnYxLlN0cmVhbVJlc3BvbnNlRGVmaW5pdGlvbgBoBQFLGAAQcmVzcG9uc2VfaGVhZGVycyICTCgADXJlc3BvbnNlX2RhdGEDDWAA
  EXJlc3BvbnNlX2RlbGF5X21zBKsBOAAFZXJyb3IgBUtQABFyZXNwb25zZV90cmFpbGVycyImY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5VbmFy
  eVJlcXVlc3QAQAIBqwEYABNyZXNwb25zZV9kZWZpbml0aW9uAAIMMAAMcmVxdWVzdF9kYXRhJ2Nvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5h
  cnlSZXNwb25zZQAwAQGrARgAB3BheWxvYWQcMGNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuSWRlbXBvdGVudFVuYXJ5UmVxdWVzdABAAgGrARgA
  E3Jlc3BvbnNlX2RlZmluaXRpb24AAgwwAAxyZXF1ZXN0X2RhdGExY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5JZGVtcG90ZW50VW5hcnlSZXNw
  b25zZQAwAQGrARgAB3BheWxvYWQcLWNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuU2VydmVyU3RyZWFtUmVxdWVzdABAAgGrARgAE3Jlc3BvbnNl
  X2RlZmluaXRpb24CAgwwAAxyZXF1ZXN0X2RhdGEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5TZXJ2ZXJTdHJlYW1SZXNwb25zZQAwAQGrARgA
  B3BheWxvYWQcLWNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ2xpZW50U3RyZWFtUmVxdWVzdABAAgGrARgAE3Jlc3BvbnNlX2RlZmluaXRpb24A
  AgwwAAxyZXF1ZXN0X2RhdGEuY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5DbGllbnRTdHJlYW1SZXNwb25zZQAwAQGrARgAB3BheWxvYWQcK2Nv
  bm5lY3RycGMuY29uZm9ybWFuY2UudjEuQmlkaVN0cmVhbVJlcXVlc3QASAMBqwEYABNyZXNwb25zZV9kZWZpbml0aW9uAgIIMAALZnVsbF9kdXBs
  ZXgDDDgADHJlcXVlc3RfZGF0YSxjb25uZWN0cnBjLmNvbmZvcm1hbmNlLnYxLkJpZGlTdHJlYW1SZXNwb25zZQAwAQGrARgAB3BheWxvYWQcLmNv
  bm5lY3RycGMuY29uZm9ybWFuY2UudjEuVW5pbXBsZW1lbnRlZFJlcXVlc3QAGAAvY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5VbmltcGxlbWVu
  dGVkUmVzcG9uc2UAGAAsY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5Db25mb3JtYW5jZVBheWxvYWQAQAIBDBgABGRhdGECqwEoAAxyZXF1ZXN0
  X2luZm8eOGNvbm5lY3RycGMuY29uZm9ybWFuY2UudjEuQ29uZm9ybWFuY2VQYXlsb2FkLlJlcXVlc3RJbmZvAEgDAUsYAA9yZXF1ZXN0X2hlYWRl
  cnMiAiMoAAp0aW1lb3V0X21zA0s4AAhyZXF1ZXN0cwEfY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5FcnJvcgBIAwEOQAAEY29kZQIpGAAHbWVz
  c2FnZQNLMAAHZGV0YWlscwEgY29ubmVjdHJwYy5jb25mb3JtYW5jZS52MS5IZWFkZXIAOAIBCRgABG5hbWUCSSgABXZhbHVl
  """,
  imports: [Google_Protobuf_Any.layout])

nonisolated extension Schema {
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
