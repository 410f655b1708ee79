// swift-format-ignore-file
// Written by protoc-gen-weir from grpc/reflection/v1alpha/reflection.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// The message sent by the client when calling ServerReflectionInfo method.
nonisolated public struct Grpc_Reflection_V1alpha_ServerReflectionRequest: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1alpha.ServerReflectionRequest"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .grpc_reflection_v1alpha_reflection }

  public var host: String = ""
  /// To use reflection service, the client should set one of the following
  /// fields in message_request. The server distinguishes requests by their
  /// defined field and then handles them using corresponding methods.
  public var messageRequest: OneOf_MessageRequest? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    host: String = "",
    messageRequest: OneOf_MessageRequest? = nil
  ) {
    self.host = host
    self.messageRequest = messageRequest
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.host = try c.string(24)
    switch c.oneof(40) {
    case 3: self.messageRequest = .fileByFilename(try c.string(48))
    case 4: self.messageRequest = .fileContainingSymbol(try c.string(48))
    case 6: self.messageRequest = .allExtensionNumbersOfType(try c.string(48))
    case 7: self.messageRequest = .listServices(try c.string(48))
    default: break
    }
    if let value = try c.message(64, as: Grpc_Reflection_V1alpha_ExtensionRequest.self) {
      guard self.messageRequest == nil else { throw c.needsJoining() }
      self.messageRequest = .fileContainingExtension(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.host)
    switch self.messageRequest {
    case nil: break
    case .fileByFilename(let value)?:
      c.oneof(40, 3)
      c.string(48, value)
    case .fileContainingSymbol(let value)?:
      c.oneof(40, 4)
      c.string(48, value)
    case .fileContainingExtension(let value)?:
      c.message(64, value)
    case .allExtensionNumbersOfType(let value)?:
      c.oneof(40, 6)
      c.string(48, value)
    case .listServices(let value)?:
      c.oneof(40, 7)
      c.string(48, value)
    }
    c.unknownFields(self.unknownFields)
  }

  /// To use reflection service, the client should set one of the following
  /// fields in message_request. The server distinguishes requests by their
  /// defined field and then handles them using corresponding methods.
  nonisolated public enum OneOf_MessageRequest: Sendable, Hashable {
    /// Find a proto file by the file name.
    case fileByFilename(String)
    /// Find the proto file that declares the given fully-qualified symbol name.
    /// This field should be a fully-qualified symbol name
    /// (e.g. <package>.<service>[.<method>] or <package>.<type>).
    case fileContainingSymbol(String)
    /// Find the proto file which defines an extension extending the given
    /// message type with the given field number.
    case fileContainingExtension(Grpc_Reflection_V1alpha_ExtensionRequest)
    /// Finds the tag numbers used by all known extensions of extendee_type, and
    /// appends them to ExtensionNumberResponse in an undefined order.
    /// Its corresponding method is best-effort: it's not guaranteed that the
    /// reflection service will implement this method, and it's not guaranteed
    /// that this method will provide all extensions. Returns
    /// StatusCode::UNIMPLEMENTED if it's not implemented.
    /// This field should be a fully-qualified type name. The format is
    /// <package>.<type>
    case allExtensionNumbersOfType(String)
    /// List the full names of registered services. The content will not be
    /// checked.
    case listServices(String)
  }
}

/// The type name and extension number sent by the client when requesting
/// file_containing_extension.
nonisolated public struct Grpc_Reflection_V1alpha_ExtensionRequest: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1alpha.ExtensionRequest"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .grpc_reflection_v1alpha_reflection }

  /// Fully-qualified type name. The format should be <package>.<type>
  public var containingType: String = ""
  public var extensionNumber: Int32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    containingType: String = "",
    extensionNumber: Int32 = 0
  ) {
    self.containingType = containingType
    self.extensionNumber = extensionNumber
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.containingType = try c.string(24)
    self.extensionNumber = c.int32(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.containingType)
    c.int32(40, self.extensionNumber)
    c.unknownFields(self.unknownFields)
  }
}

/// The message sent by the server to answer ServerReflectionInfo method.
nonisolated public struct Grpc_Reflection_V1alpha_ServerReflectionResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1alpha.ServerReflectionResponse"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .grpc_reflection_v1alpha_reflection }

  public var validHost: String = ""
  public var originalRequest: Grpc_Reflection_V1alpha_ServerReflectionRequest? {
    get { _originalRequest.value }
    set { _originalRequest.value = newValue }
  }
  private var _originalRequest = Indirect<Grpc_Reflection_V1alpha_ServerReflectionRequest>()
  /// The server set one of the following fields according to the message_request
  /// in the request.
  public var messageResponse: OneOf_MessageResponse? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    validHost: String = "",
    originalRequest: Grpc_Reflection_V1alpha_ServerReflectionRequest? = nil,
    messageResponse: OneOf_MessageResponse? = nil
  ) {
    self.validHost = validHost
    self.originalRequest = originalRequest
    self.messageResponse = messageResponse
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.validHost = try c.string(24)
    self.originalRequest = try c.message(40, as: Grpc_Reflection_V1alpha_ServerReflectionRequest.self)
    if let value = try c.message(64, as: Grpc_Reflection_V1alpha_FileDescriptorResponse.self) {
      guard self.messageResponse == nil else { throw c.needsJoining() }
      self.messageResponse = .fileDescriptorResponse(value)
    }
    if let value = try c.message(88, as: Grpc_Reflection_V1alpha_ExtensionNumberResponse.self) {
      guard self.messageResponse == nil else { throw c.needsJoining() }
      self.messageResponse = .allExtensionNumbersResponse(value)
    }
    if let value = try c.message(112, as: Grpc_Reflection_V1alpha_ListServiceResponse.self) {
      guard self.messageResponse == nil else { throw c.needsJoining() }
      self.messageResponse = .listServicesResponse(value)
    }
    if let value = try c.message(136, as: Grpc_Reflection_V1alpha_ErrorResponse.self) {
      guard self.messageResponse == nil else { throw c.needsJoining() }
      self.messageResponse = .errorResponse(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.validHost)
    c.message(40, self.originalRequest)
    switch self.messageResponse {
    case nil: break
    case .fileDescriptorResponse(let value)?:
      c.message(64, value)
    case .allExtensionNumbersResponse(let value)?:
      c.message(88, value)
    case .listServicesResponse(let value)?:
      c.message(112, value)
    case .errorResponse(let value)?:
      c.message(136, value)
    }
    c.unknownFields(self.unknownFields)
  }

  /// The server set one of the following fields according to the message_request
  /// in the request.
  nonisolated public enum OneOf_MessageResponse: Sendable, Hashable {
    /// This message is used to answer file_by_filename, file_containing_symbol,
    /// file_containing_extension requests with transitive dependencies. As
    /// the repeated label is not allowed in oneof fields, we use a
    /// FileDescriptorResponse message to encapsulate the repeated fields.
    /// The reflection service is allowed to avoid sending FileDescriptorProtos
    /// that were previously sent in response to earlier requests in the stream.
    case fileDescriptorResponse(Grpc_Reflection_V1alpha_FileDescriptorResponse)
    /// This message is used to answer all_extension_numbers_of_type requst.
    case allExtensionNumbersResponse(Grpc_Reflection_V1alpha_ExtensionNumberResponse)
    /// This message is used to answer list_services request.
    case listServicesResponse(Grpc_Reflection_V1alpha_ListServiceResponse)
    /// This message is used when an error occurs.
    case errorResponse(Grpc_Reflection_V1alpha_ErrorResponse)
  }
}

/// Serialized FileDescriptorProto messages sent by the server answering
/// a file_by_filename, file_containing_symbol, or file_containing_extension
/// request.
nonisolated public struct Grpc_Reflection_V1alpha_FileDescriptorResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1alpha.FileDescriptorResponse"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .grpc_reflection_v1alpha_reflection }

  /// Serialized FileDescriptorProto messages. We avoid taking a dependency on
  /// descriptor.proto, which uses proto2 only features, by making them opaque
  /// bytes instead.
  public var fileDescriptorProto: [[UInt8]] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    fileDescriptorProto: [[UInt8]] = []
  ) {
    self.fileDescriptorProto = fileDescriptorProto
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.fileDescriptorProto = c.byteStrings(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.byteStrings(24, self.fileDescriptorProto)
    c.unknownFields(self.unknownFields)
  }
}

/// A list of extension numbers sent by the server answering
/// all_extension_numbers_of_type request.
nonisolated public struct Grpc_Reflection_V1alpha_ExtensionNumberResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1alpha.ExtensionNumberResponse"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .grpc_reflection_v1alpha_reflection }

  /// Full name of the base type, including the package name. The format
  /// is <package>.<type>
  public var baseTypeName: String = ""
  public var extensionNumber: [Int32] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    baseTypeName: String = "",
    extensionNumber: [Int32] = []
  ) {
    self.baseTypeName = baseTypeName
    self.extensionNumber = extensionNumber
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.baseTypeName = try c.string(24)
    self.extensionNumber = c.int32s(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.baseTypeName)
    c.int32s(40, self.extensionNumber)
    c.unknownFields(self.unknownFields)
  }
}

/// A list of ServiceResponse sent by the server answering list_services request.
nonisolated public struct Grpc_Reflection_V1alpha_ListServiceResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1alpha.ListServiceResponse"
  public static let layout: MessageLayout = _weirTables[5]
  public static var schema: Schema { .grpc_reflection_v1alpha_reflection }

  /// The information of each service may be expanded in the future, so we use
  /// ServiceResponse message to encapsulate it.
  public var service: [Grpc_Reflection_V1alpha_ServiceResponse] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    service: [Grpc_Reflection_V1alpha_ServiceResponse] = []
  ) {
    self.service = service
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.service = try c.messages(24, as: Grpc_Reflection_V1alpha_ServiceResponse.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.service)
    c.unknownFields(self.unknownFields)
  }
}

/// The information of a single service used by ListServiceResponse to answer
/// list_services request.
nonisolated public struct Grpc_Reflection_V1alpha_ServiceResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1alpha.ServiceResponse"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .grpc_reflection_v1alpha_reflection }

  /// Full name of a registered service, including its package name. The format
  /// is <package>.<service>
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

/// The error code and error message sent by the server when an error occurs.
nonisolated public struct Grpc_Reflection_V1alpha_ErrorResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1alpha.ErrorResponse"
  public static let layout: MessageLayout = _weirTables[7]
  public static var schema: Schema { .grpc_reflection_v1alpha_reflection }

  /// This field uses the error codes defined in grpc::StatusCode.
  public var errorCode: Int32 = 0
  public var errorMessage: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    errorCode: Int32 = 0,
    errorMessage: String = ""
  ) {
    self.errorCode = errorCode
    self.errorMessage = errorMessage
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.errorCode = c.int32(40)
    self.errorMessage = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(40, self.errorCode)
    c.string(24, self.errorMessage)
    c.unknownFields(self.unknownFields)
  }
}

/// `grpc.reflection.v1alpha.ServerReflection`.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Reflection_V1alpha_ServerReflection: RPCService {
  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  nonisolated(nonsending) func serverReflectionInfo(_ requests: RequestStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>) async throws
}

nonisolated extension Grpc_Reflection_V1alpha_ServerReflection {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Reflection_V1alpha_ServerReflectionHandlers()
    handlers.onServerReflectionInfo { try await self.serverReflectionInfo($0, $1, $2) }
    return try handlers.definition()
  }
}

/// `grpc.reflection.v1alpha.ServerReflection`.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Reflection_V1alpha_ServerReflectionDetailed: RPCService {
  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  nonisolated(nonsending) func serverReflectionInfo(_ requests: RequestStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>) async throws -> Metadata
}

nonisolated extension Grpc_Reflection_V1alpha_ServerReflectionDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Reflection_V1alpha_ServerReflectionHandlers()
    handlers.onServerReflectionInfoDetailed { try await self.serverReflectionInfo($0, $1, $2) }
    return try handlers.definition()
  }
}

/// `grpc.reflection.v1alpha.ServerReflection`.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Reflection_V1alpha_ServerReflectionImmediate: RPCService {
  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  nonisolated(nonsending) func serverReflectionInfo(_ requests: RequestStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>) async throws
}

nonisolated extension Grpc_Reflection_V1alpha_ServerReflectionImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Reflection_V1alpha_ServerReflectionHandlers()
    handlers.onServerReflectionInfo { try await self.serverReflectionInfo($0, $1, $2) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.reflection.v1alpha.ServerReflection`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Reflection_V1alpha_ServerReflectionHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let serverReflectionInfo = Method(service: "grpc.reflection.v1alpha.ServerReflection", name: "ServerReflectionInfo", kind: .bidiStream)
  }

  private var serverReflectionInfoEndpoint: Endpoint?

  public init() {}

  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  ///
  /// The handler takes and returns messages.
  public mutating func onServerReflectionInfo(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>, CallContext, ResponseWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>) async throws -> Void
  ) {
    serverReflectionInfoEndpoint = .bidiStream(handler)
  }

  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onServerReflectionInfoDetailed(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Reflection_V1alpha_ServerReflectionRequest>, CallContext, ResponseWriter<Grpc_Reflection_V1alpha_ServerReflectionResponse>) async throws -> Metadata
  ) {
    serverReflectionInfoEndpoint = .detailedBidiStream(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.reflection.v1alpha.ServerReflection",
      methods: [
        (Methods.serverReflectionInfo, serverReflectionInfoEndpoint),
      ],
      schema: .grpc_reflection_v1alpha_reflection)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AggvZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlcXVlc3QAWAYBCRgABGhvc3QDiQEwASgQZmlsZV9ieV9maWxlbmFt
  ZQSJATABKBZmaWxlX2NvbnRhaW5pbmdfc3ltYm9sBasBQAEZZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbgIGiQEwASgdYWxsX2V4dGVuc2lvbl9u
  dW1iZXJzX29mX3R5cGUHiQEwASgNbGlzdF9zZXJ2aWNlcyhncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5FeHRlbnNpb25SZXF1ZXN0ADACAQkYAA9j
  b250YWluaW5nX3R5cGUCBSgAEGV4dGVuc2lvbl9udW1iZXIwZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlc3BvbnNl
  AKABBgEJGAAKdmFsaWRfaG9zdAKrASgAEG9yaWdpbmFsX3JlcXVlc3QABKsBQAEYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlBgWrAVgBHmFsbF9l
  eHRlbnNpb25fbnVtYmVyc19yZXNwb25zZQgGqwFwARZsaXN0X3NlcnZpY2VzX3Jlc3BvbnNlCgerAYgBAQ5lcnJvcl9yZXNwb25zZQ4uZ3JwYy5y
  ZWZsZWN0aW9uLnYxYWxwaGEuRmlsZURlc2NyaXB0b3JSZXNwb25zZQAoAQFMGAAVZmlsZV9kZXNjcmlwdG9yX3Byb3RvL2dycGMucmVmbGVjdGlv
  bi52MWFscGhhLkV4dGVuc2lvbk51bWJlclJlc3BvbnNlADgCAQkYAA5iYXNlX3R5cGVfbmFtZQJlKAAQZXh0ZW5zaW9uX251bWJlcitncnBjLnJl
  ZmxlY3Rpb24udjFhbHBoYS5MaXN0U2VydmljZVJlc3BvbnNlACgBAUsYAAdzZXJ2aWNlDCdncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5TZXJ2aWNl
  UmVzcG9uc2UAKAEBCRgABG5hbWUlZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXJyb3JSZXNwb25zZQAwAgEFKAAKZXJyb3JfY29kZQIJGAANZXJy
  b3JfbWVzc2FnZQ==
  """,
  imports: [])

nonisolated extension Schema {
  /// `grpc/reflection/v1alpha/reflection.proto`
  public static let grpc_reflection_v1alpha_reflection = Schema(
    path: "grpc/reflection/v1alpha/reflection.proto",
    base64: """
      CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBoYSL4AgoXU2VydmVyUmVmbGVj
      dGlvblJlcXVlc3QSEgoEaG9zdBgBIAEoCVIEaG9zdBIqChBmaWxlX2J5X2ZpbGVuYW1lGAMgASgJSABSDmZpbGVCeUZpbGVuYW1lEjYKFmZpbGVf
      Y29udGFpbmluZ19zeW1ib2wYBCABKAlIAFIUZmlsZUNvbnRhaW5pbmdTeW1ib2wSZwoZZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIp
      LmdycGMucmVmbGVjdGlvbi52MWFscGhhLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lv
      bl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RT
      ZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdU
      eXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciLHBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlk
      X2hvc3QYASABKAlSCXZhbGlkSG9zdBJbChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVm
      bGVjdGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJrChhmaWxlX2Rlc2NyaXB0b3JfcmVzcG9uc2UYBCABKAsyLy5ncnBjLnJlZmxlY3Rpb24u
      djFhbHBoYS5GaWxlRGVzY3JpcHRvclJlc3BvbnNlSABSFmZpbGVEZXNjcmlwdG9yUmVzcG9uc2USdwoeYWxsX2V4dGVuc2lvbl9udW1iZXJzX3Jl
      c3BvbnNlGAUgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVy
      c1Jlc3BvbnNlEmQKFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyLC5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5MaXN0U2VydmljZVJlc3Bv
      bnNlSABSFGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEk8KDmVycm9yX3Jlc3BvbnNlGAcgASgLMiYuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXJyb3JS
      ZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1lc3NhZ2VfcmVzcG9uc2UiTAoWRmlsZURlc2NyaXB0b3JSZXNwb25zZRIyChVmaWxlX2Rlc2Ny
      aXB0b3JfcHJvdG8YASADKAxSE2ZpbGVEZXNjcmlwdG9yUHJvdG8iagoXRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2USJAoOYmFzZV90eXBlX25hbWUY
      ASABKAlSDGJhc2VUeXBlTmFtZRIpChBleHRlbnNpb25fbnVtYmVyGAIgAygFUg9leHRlbnNpb25OdW1iZXIiWQoTTGlzdFNlcnZpY2VSZXNwb25z
      ZRJCCgdzZXJ2aWNlGAEgAygLMiguZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNw
      b25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21l
      c3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKTAQoQU2VydmVyUmVmbGVjdGlvbhJ/ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIwLmdycGMucmVmbGVj
      dGlvbi52MWFscGhhLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GjEuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlc3Bv
      bnNlKAEwAUJzChppby5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYUIVU2VydmVyUmVmbGVjdGlvblByb3RvUAFaOWdvb2dsZS5nb2xhbmcub3JnL2dy
      cGMvcmVmbGVjdGlvbi9ncnBjX3JlZmxlY3Rpb25fdjFhbHBoYbgBAWIGcHJvdG8zSr8cCoUBCgQGAAIAEgQgAiEwGncgVGhlIHJlZmxlY3Rpb24g
      c2VydmljZSBpcyBzdHJ1Y3R1cmVkIGFzIGEgYmlkaXJlY3Rpb25hbCBzdHJlYW0sIGVuc3VyaW5nCiBhbGwgcmVsYXRlZCByZXF1ZXN0cyBnbyB0
      byBhIHNpbmdsZSBzZXJ2ZXIuCgpWCgIEABIEJQBFARpKIFRoZSBtZXNzYWdlIHNlbnQgYnkgdGhlIGNsaWVudCB3aGVuIGNhbGxpbmcgU2VydmVy
      UmVmbGVjdGlvbkluZm8gbWV0aG9kLgoK3wEKBAQACAASBCoCRAMa0AEgVG8gdXNlIHJlZmxlY3Rpb24gc2VydmljZSwgdGhlIGNsaWVudCBzaG91
      bGQgc2V0IG9uZSBvZiB0aGUgZm9sbG93aW5nCiBmaWVsZHMgaW4gbWVzc2FnZV9yZXF1ZXN0LiBUaGUgc2VydmVyIGRpc3Rpbmd1aXNoZXMgcmVx
      dWVzdHMgYnkgdGhlaXIKIGRlZmluZWQgZmllbGQgYW5kIHRoZW4gaGFuZGxlcyB0aGVtIHVzaW5nIGNvcnJlc3BvbmRpbmcgbWV0aG9kcy4KCjIK
      BAQAAgESAywEIBolIEZpbmQgYSBwcm90byBmaWxlIGJ5IHRoZSBmaWxlIG5hbWUuCgrIAQoEBAACAhIDMQQmGroBIEZpbmQgdGhlIHByb3RvIGZp
      bGUgdGhhdCBkZWNsYXJlcyB0aGUgZ2l2ZW4gZnVsbHktcXVhbGlmaWVkIHN5bWJvbCBuYW1lLgogVGhpcyBmaWVsZCBzaG91bGQgYmUgYSBmdWxs
      eS1xdWFsaWZpZWQgc3ltYm9sIG5hbWUKIChlLmcuIDxwYWNrYWdlPi48c2VydmljZT5bLjxtZXRob2Q+XSBvciA8cGFja2FnZT4uPHR5cGU+KS4K
      CnwKBAQAAgMSAzUEMxpvIEZpbmQgdGhlIHByb3RvIGZpbGUgd2hpY2ggZGVmaW5lcyBhbiBleHRlbnNpb24gZXh0ZW5kaW5nIHRoZSBnaXZlbgog
      bWVzc2FnZSB0eXBlIHdpdGggdGhlIGdpdmVuIGZpZWxkIG51bWJlci4KCuUDCgQEAAIEEgM/BC0a1wMgRmluZHMgdGhlIHRhZyBudW1iZXJzIHVz
      ZWQgYnkgYWxsIGtub3duIGV4dGVuc2lvbnMgb2YgZXh0ZW5kZWVfdHlwZSwgYW5kCiBhcHBlbmRzIHRoZW0gdG8gRXh0ZW5zaW9uTnVtYmVyUmVz
      cG9uc2UgaW4gYW4gdW5kZWZpbmVkIG9yZGVyLgogSXRzIGNvcnJlc3BvbmRpbmcgbWV0aG9kIGlzIGJlc3QtZWZmb3J0OiBpdCdzIG5vdCBndWFy
      YW50ZWVkIHRoYXQgdGhlCiByZWZsZWN0aW9uIHNlcnZpY2Ugd2lsbCBpbXBsZW1lbnQgdGhpcyBtZXRob2QsIGFuZCBpdCdzIG5vdCBndWFyYW50
      ZWVkCiB0aGF0IHRoaXMgbWV0aG9kIHdpbGwgcHJvdmlkZSBhbGwgZXh0ZW5zaW9ucy4gUmV0dXJucwogU3RhdHVzQ29kZTo6VU5JTVBMRU1FTlRF
      RCBpZiBpdCdzIG5vdCBpbXBsZW1lbnRlZC4KIFRoaXMgZmllbGQgc2hvdWxkIGJlIGEgZnVsbHktcXVhbGlmaWVkIHR5cGUgbmFtZS4gVGhlIGZv
      cm1hdCBpcwogPHBhY2thZ2U+Ljx0eXBlPgoKXAoEBAACBRIDQwQdGk8gTGlzdCB0aGUgZnVsbCBuYW1lcyBvZiByZWdpc3RlcmVkIHNlcnZpY2Vz
      LiBUaGUgY29udGVudCB3aWxsIG5vdCBiZQogY2hlY2tlZC4KCm8KAgQBEgRJAE0BGmMgVGhlIHR5cGUgbmFtZSBhbmQgZXh0ZW5zaW9uIG51bWJl
      ciBzZW50IGJ5IHRoZSBjbGllbnQgd2hlbiByZXF1ZXN0aW5nCiBmaWxlX2NvbnRhaW5pbmdfZXh0ZW5zaW9uLgoKTwoEBAECABIDSwIdGkIgRnVs
      bHktcXVhbGlmaWVkIHR5cGUgbmFtZS4gVGhlIGZvcm1hdCBzaG91bGQgYmUgPHBhY2thZ2U+Ljx0eXBlPgoKUwoCBAISBFAAZwEaRyBUaGUgbWVz
      c2FnZSBzZW50IGJ5IHRoZSBzZXJ2ZXIgdG8gYW5zd2VyIFNlcnZlclJlZmxlY3Rpb25JbmZvIG1ldGhvZC4KCmwKBAQCCAASBFUCZgMaXiBUaGUg
      c2VydmVyIHNldCBvbmUgb2YgdGhlIGZvbGxvd2luZyBmaWVsZHMgYWNjb3JkaW5nIHRvIHRoZSBtZXNzYWdlX3JlcXVlc3QKIGluIHRoZSByZXF1
      ZXN0LgoKsQMKBAQCAgISA1wEOBqjAyBUaGlzIG1lc3NhZ2UgaXMgdXNlZCB0byBhbnN3ZXIgZmlsZV9ieV9maWxlbmFtZSwgZmlsZV9jb250YWlu
      aW5nX3N5bWJvbCwKIGZpbGVfY29udGFpbmluZ19leHRlbnNpb24gcmVxdWVzdHMgd2l0aCB0cmFuc2l0aXZlIGRlcGVuZGVuY2llcy4gQXMKIHRo
      ZSByZXBlYXRlZCBsYWJlbCBpcyBub3QgYWxsb3dlZCBpbiBvbmVvZiBmaWVsZHMsIHdlIHVzZSBhCiBGaWxlRGVzY3JpcHRvclJlc3BvbnNlIG1l
      c3NhZ2UgdG8gZW5jYXBzdWxhdGUgdGhlIHJlcGVhdGVkIGZpZWxkcy4KIFRoZSByZWZsZWN0aW9uIHNlcnZpY2UgaXMgYWxsb3dlZCB0byBhdm9p
      ZCBzZW5kaW5nIEZpbGVEZXNjcmlwdG9yUHJvdG9zCiB0aGF0IHdlcmUgcHJldmlvdXNseSBzZW50IGluIHJlc3BvbnNlIHRvIGVhcmxpZXIgcmVx
      dWVzdHMgaW4gdGhlIHN0cmVhbS4KClMKBAQCAgMSA18EPxpGIFRoaXMgbWVzc2FnZSBpcyB1c2VkIHRvIGFuc3dlciBhbGxfZXh0ZW5zaW9uX251
      bWJlcnNfb2ZfdHlwZSByZXF1c3QuCgpECgQEAgIEEgNiBDMaNyBUaGlzIG1lc3NhZ2UgaXMgdXNlZCB0byBhbnN3ZXIgbGlzdF9zZXJ2aWNlcyBy
      ZXF1ZXN0LgoKOQoEBAICBRIDZQQlGiwgVGhpcyBtZXNzYWdlIGlzIHVzZWQgd2hlbiBhbiBlcnJvciBvY2N1cnMuCgqnAQoCBAMSBGwAcQEamgEg
      U2VyaWFsaXplZCBGaWxlRGVzY3JpcHRvclByb3RvIG1lc3NhZ2VzIHNlbnQgYnkgdGhlIHNlcnZlciBhbnN3ZXJpbmcKIGEgZmlsZV9ieV9maWxl
      bmFtZSwgZmlsZV9jb250YWluaW5nX3N5bWJvbCwgb3IgZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbgogcmVxdWVzdC4KCrIBCgQEAwIAEgNwAisa
      pAEgU2VyaWFsaXplZCBGaWxlRGVzY3JpcHRvclByb3RvIG1lc3NhZ2VzLiBXZSBhdm9pZCB0YWtpbmcgYSBkZXBlbmRlbmN5IG9uCiBkZXNjcmlw
      dG9yLnByb3RvLCB3aGljaCB1c2VzIHByb3RvMiBvbmx5IGZlYXR1cmVzLCBieSBtYWtpbmcgdGhlbSBvcGFxdWUKIGJ5dGVzIGluc3RlYWQuCgpu
      CgIEBBIEdQB6ARpiIEEgbGlzdCBvZiBleHRlbnNpb24gbnVtYmVycyBzZW50IGJ5IHRoZSBzZXJ2ZXIgYW5zd2VyaW5nCiBhbGxfZXh0ZW5zaW9u
      X251bWJlcnNfb2ZfdHlwZSByZXF1ZXN0LgoKZgoEBAQCABIDeAIcGlkgRnVsbCBuYW1lIG9mIHRoZSBiYXNlIHR5cGUsIGluY2x1ZGluZyB0aGUg
      cGFja2FnZSBuYW1lLiBUaGUgZm9ybWF0CiBpcyA8cGFja2FnZT4uPHR5cGU+CgpcCgIEBRIFfQCBAQEaTyBBIGxpc3Qgb2YgU2VydmljZVJlc3Bv
      bnNlIHNlbnQgYnkgdGhlIHNlcnZlciBhbnN3ZXJpbmcgbGlzdF9zZXJ2aWNlcyByZXF1ZXN0LgoKhAEKBAQFAgASBIABAicadiBUaGUgaW5mb3Jt
      YXRpb24gb2YgZWFjaCBzZXJ2aWNlIG1heSBiZSBleHBhbmRlZCBpbiB0aGUgZnV0dXJlLCBzbyB3ZSB1c2UKIFNlcnZpY2VSZXNwb25zZSBtZXNz
      YWdlIHRvIGVuY2Fwc3VsYXRlIGl0LgoKcQoCBAYSBoUBAIkBARpjIFRoZSBpbmZvcm1hdGlvbiBvZiBhIHNpbmdsZSBzZXJ2aWNlIHVzZWQgYnkg
      TGlzdFNlcnZpY2VSZXNwb25zZSB0byBhbnN3ZXIKIGxpc3Rfc2VydmljZXMgcmVxdWVzdC4KCnEKBAQGAgASBIgBAhIaYyBGdWxsIG5hbWUgb2Yg
      YSByZWdpc3RlcmVkIHNlcnZpY2UsIGluY2x1ZGluZyBpdHMgcGFja2FnZSBuYW1lLiBUaGUgZm9ybWF0CiBpcyA8cGFja2FnZT4uPHNlcnZpY2U+
      CgpZCgIEBxIGjAEAkAEBGksgVGhlIGVycm9yIGNvZGUgYW5kIGVycm9yIG1lc3NhZ2Ugc2VudCBieSB0aGUgc2VydmVyIHdoZW4gYW4gZXJyb3Ig
      b2NjdXJzLgoKTAoEBAcCABIEjgECFxo+IFRoaXMgZmllbGQgdXNlcyB0aGUgZXJyb3IgY29kZXMgZGVmaW5lZCBpbiBncnBjOjpTdGF0dXNDb2Rl
      Lgo=
      """,
    imports: [])
}
