// swift-format-ignore-file
// Written by protoc-gen-weir from grpc/reflection/v1/reflection.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// The message sent by the client when calling ServerReflectionInfo method.
nonisolated public struct Grpc_Reflection_V1_ServerReflectionRequest: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1.ServerReflectionRequest"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .grpc_reflection_v1_reflection }

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
    if let value = try c.message(64, as: Grpc_Reflection_V1_ExtensionRequest.self) {
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
    case fileContainingExtension(Grpc_Reflection_V1_ExtensionRequest)
    /// Finds the tag numbers used by all known extensions of the given message
    /// type, and appends them to ExtensionNumberResponse in an undefined order.
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
nonisolated public struct Grpc_Reflection_V1_ExtensionRequest: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1.ExtensionRequest"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .grpc_reflection_v1_reflection }

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
nonisolated public struct Grpc_Reflection_V1_ServerReflectionResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1.ServerReflectionResponse"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .grpc_reflection_v1_reflection }

  public var validHost: String = ""
  public var originalRequest: Grpc_Reflection_V1_ServerReflectionRequest? {
    get { _originalRequest.value }
    set { _originalRequest.value = newValue }
  }
  private var _originalRequest = Indirect<Grpc_Reflection_V1_ServerReflectionRequest>()
  /// The server sets one of the following fields according to the message_request
  /// in the request.
  public var messageResponse: OneOf_MessageResponse? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    validHost: String = "",
    originalRequest: Grpc_Reflection_V1_ServerReflectionRequest? = nil,
    messageResponse: OneOf_MessageResponse? = nil
  ) {
    self.validHost = validHost
    self.originalRequest = originalRequest
    self.messageResponse = messageResponse
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.validHost = try c.string(24)
    self.originalRequest = try c.message(40, as: Grpc_Reflection_V1_ServerReflectionRequest.self)
    if let value = try c.message(64, as: Grpc_Reflection_V1_FileDescriptorResponse.self) {
      guard self.messageResponse == nil else { throw c.needsJoining() }
      self.messageResponse = .fileDescriptorResponse(value)
    }
    if let value = try c.message(88, as: Grpc_Reflection_V1_ExtensionNumberResponse.self) {
      guard self.messageResponse == nil else { throw c.needsJoining() }
      self.messageResponse = .allExtensionNumbersResponse(value)
    }
    if let value = try c.message(112, as: Grpc_Reflection_V1_ListServiceResponse.self) {
      guard self.messageResponse == nil else { throw c.needsJoining() }
      self.messageResponse = .listServicesResponse(value)
    }
    if let value = try c.message(136, as: Grpc_Reflection_V1_ErrorResponse.self) {
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

  /// The server sets one of the following fields according to the message_request
  /// in the request.
  nonisolated public enum OneOf_MessageResponse: Sendable, Hashable {
    /// This message is used to answer file_by_filename, file_containing_symbol,
    /// file_containing_extension requests with transitive dependencies.
    /// As the repeated label is not allowed in oneof fields, we use a
    /// FileDescriptorResponse message to encapsulate the repeated fields.
    /// The reflection service is allowed to avoid sending FileDescriptorProtos
    /// that were previously sent in response to earlier requests in the stream.
    case fileDescriptorResponse(Grpc_Reflection_V1_FileDescriptorResponse)
    /// This message is used to answer all_extension_numbers_of_type requests.
    case allExtensionNumbersResponse(Grpc_Reflection_V1_ExtensionNumberResponse)
    /// This message is used to answer list_services requests.
    case listServicesResponse(Grpc_Reflection_V1_ListServiceResponse)
    /// This message is used when an error occurs.
    case errorResponse(Grpc_Reflection_V1_ErrorResponse)
  }
}

/// Serialized FileDescriptorProto messages sent by the server answering
/// a file_by_filename, file_containing_symbol, or file_containing_extension
/// request.
nonisolated public struct Grpc_Reflection_V1_FileDescriptorResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1.FileDescriptorResponse"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .grpc_reflection_v1_reflection }

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
nonisolated public struct Grpc_Reflection_V1_ExtensionNumberResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1.ExtensionNumberResponse"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .grpc_reflection_v1_reflection }

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
nonisolated public struct Grpc_Reflection_V1_ListServiceResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1.ListServiceResponse"
  public static let layout: MessageLayout = _weirTables[5]
  public static var schema: Schema { .grpc_reflection_v1_reflection }

  /// The information of each service may be expanded in the future, so we use
  /// ServiceResponse message to encapsulate it.
  public var service: [Grpc_Reflection_V1_ServiceResponse] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    service: [Grpc_Reflection_V1_ServiceResponse] = []
  ) {
    self.service = service
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.service = try c.messages(24, as: Grpc_Reflection_V1_ServiceResponse.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.service)
    c.unknownFields(self.unknownFields)
  }
}

/// The information of a single service used by ListServiceResponse to answer
/// list_services request.
nonisolated public struct Grpc_Reflection_V1_ServiceResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1.ServiceResponse"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .grpc_reflection_v1_reflection }

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
nonisolated public struct Grpc_Reflection_V1_ErrorResponse: GeneratedMessage {
  public static let messageName = "grpc.reflection.v1.ErrorResponse"
  public static let layout: MessageLayout = _weirTables[7]
  public static var schema: Schema { .grpc_reflection_v1_reflection }

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

/// `grpc.reflection.v1.ServerReflection`.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Reflection_V1_ServerReflection: RPCService {
  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  nonisolated(nonsending) func serverReflectionInfo(_ requests: RequestStream<Grpc_Reflection_V1_ServerReflectionRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Reflection_V1_ServerReflectionResponse>) async throws
}

nonisolated extension Grpc_Reflection_V1_ServerReflection {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Reflection_V1_ServerReflectionHandlers()
    handlers.onServerReflectionInfo { try await self.serverReflectionInfo($0, $1, $2) }
    return try handlers.definition()
  }
}

/// `grpc.reflection.v1.ServerReflection`.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Reflection_V1_ServerReflectionDetailed: RPCService {
  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  nonisolated(nonsending) func serverReflectionInfo(_ requests: RequestStream<Grpc_Reflection_V1_ServerReflectionRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Reflection_V1_ServerReflectionResponse>) async throws -> Metadata
}

nonisolated extension Grpc_Reflection_V1_ServerReflectionDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Reflection_V1_ServerReflectionHandlers()
    handlers.onServerReflectionInfoDetailed { try await self.serverReflectionInfo($0, $1, $2) }
    return try handlers.definition()
  }
}

/// `grpc.reflection.v1.ServerReflection`.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Reflection_V1_ServerReflectionImmediate: RPCService {
  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  nonisolated(nonsending) func serverReflectionInfo(_ requests: RequestStream<Grpc_Reflection_V1_ServerReflectionRequest>, _ call: CallContext, _ responses: ResponseWriter<Grpc_Reflection_V1_ServerReflectionResponse>) async throws
}

nonisolated extension Grpc_Reflection_V1_ServerReflectionImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Reflection_V1_ServerReflectionHandlers()
    handlers.onServerReflectionInfo { try await self.serverReflectionInfo($0, $1, $2) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.reflection.v1.ServerReflection`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Reflection_V1_ServerReflectionHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let serverReflectionInfo = Method(service: "grpc.reflection.v1.ServerReflection", name: "ServerReflectionInfo", kind: .bidiStream)
  }

  private var serverReflectionInfoEndpoint: Endpoint?

  public init() {}

  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  ///
  /// The handler takes and returns messages.
  public mutating func onServerReflectionInfo(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Reflection_V1_ServerReflectionRequest>, CallContext, ResponseWriter<Grpc_Reflection_V1_ServerReflectionResponse>) async throws -> Void
  ) {
    serverReflectionInfoEndpoint = .bidiStream(handler)
  }

  /// The reflection service is structured as a bidirectional stream, ensuring
  /// all related requests go to a single server.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onServerReflectionInfoDetailed(
    _ handler: @escaping @Sendable (RequestStream<Grpc_Reflection_V1_ServerReflectionRequest>, CallContext, ResponseWriter<Grpc_Reflection_V1_ServerReflectionResponse>) async throws -> Metadata
  ) {
    serverReflectionInfoEndpoint = .detailedBidiStream(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.reflection.v1.ServerReflection",
      methods: [
        (Methods.serverReflectionInfo, serverReflectionInfoEndpoint),
      ],
      schema: .grpc_reflection_v1_reflection)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AggqZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0AFgGAQkYAARob3N0A4kBMAEoEGZpbGVfYnlfZmlsZW5hbWUEiQEw
  ASgWZmlsZV9jb250YWluaW5nX3N5bWJvbAWrAUABGWZpbGVfY29udGFpbmluZ19leHRlbnNpb24CBokBMAEoHWFsbF9leHRlbnNpb25fbnVtYmVy
  c19vZl90eXBlB4kBMAEoDWxpc3Rfc2VydmljZXMjZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lvblJlcXVlc3QAMAIBCRgAD2NvbnRhaW5pbmdf
  dHlwZQIFKAAQZXh0ZW5zaW9uX251bWJlcitncnBjLnJlZmxlY3Rpb24udjEuU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlAKABBgEJGAAKdmFsaWRf
  aG9zdAKrASgAEG9yaWdpbmFsX3JlcXVlc3QABKsBQAEYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlBgWrAVgBHmFsbF9leHRlbnNpb25fbnVtYmVy
  c19yZXNwb25zZQgGqwFwARZsaXN0X3NlcnZpY2VzX3Jlc3BvbnNlCgerAYgBAQ5lcnJvcl9yZXNwb25zZQ4pZ3JwYy5yZWZsZWN0aW9uLnYxLkZp
  bGVEZXNjcmlwdG9yUmVzcG9uc2UAKAEBTBgAFWZpbGVfZGVzY3JpcHRvcl9wcm90bypncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVy
  UmVzcG9uc2UAOAIBCRgADmJhc2VfdHlwZV9uYW1lAmUoABBleHRlbnNpb25fbnVtYmVyJmdycGMucmVmbGVjdGlvbi52MS5MaXN0U2VydmljZVJl
  c3BvbnNlACgBAUsYAAdzZXJ2aWNlDCJncnBjLnJlZmxlY3Rpb24udjEuU2VydmljZVJlc3BvbnNlACgBAQkYAARuYW1lIGdycGMucmVmbGVjdGlv
  bi52MS5FcnJvclJlc3BvbnNlADACAQUoAAplcnJvcl9jb2RlAgkYAA1lcnJvcl9tZXNzYWdl
  """,
  imports: [])

nonisolated extension Schema {
  /// `grpc/reflection/v1/reflection.proto`
  public static let grpc_reflection_v1_reflection = Schema(
    path: "grpc/reflection/v1/reflection.proto",
    base64: """
      CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMCChdTZXJ2ZXJSZWZsZWN0aW9uUmVxdWVz
      dBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlIAFIOZmlsZUJ5RmlsZW5hbWUSNgoWZmlsZV9jb250YWluaW5n
      X3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmluZ1N5bWJvbBJiChlmaWxlX2NvbnRhaW5pbmdfZXh0ZW5zaW9uGAUgASgLMiQuZ3JwYy5yZWZs
      ZWN0aW9uLnYxLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5
      cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNz
      YWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lv
      bl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciKuBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZh
      bGlkSG9zdBJWChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0Ug9vcmln
      aW5hbFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiouZ3JwYy5yZWZsZWN0aW9uLnYxLkZpbGVEZXNjcmlwdG9yUmVz
      cG9uc2VIAFIWZmlsZURlc2NyaXB0b3JSZXNwb25zZRJyCh5hbGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSABKAsyKy5ncnBjLnJlZmxl
      Y3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEl8KFmxpc3Rfc2VydmljZXNfcmVz
      cG9uc2UYBiABKAsyJy5ncnBjLnJlZmxlY3Rpb24udjEuTGlzdFNlcnZpY2VSZXNwb25zZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJKCg5lcnJv
      cl9yZXNwb25zZRgHIAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJvclJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQbWVzc2FnZV9yZXNw
      b25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNlEjIKFWZpbGVfZGVzY3JpcHRvcl9wcm90bxgBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJq
      ChdFeHRlbnNpb25OdW1iZXJSZXNwb25zZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIY
      AiADKAVSD2V4dGVuc2lvbk51bWJlciJUChNMaXN0U2VydmljZVJlc3BvbnNlEj0KB3NlcnZpY2UYASADKAsyIy5ncnBjLnJlZmxlY3Rpb24udjEu
      U2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoK
      ZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKJAQoQU2VydmVyUmVmbGVjdGlv
      bhJ1ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBosLmdycGMucmVmbGVj
      dGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2UoATABQmYKFWlvLmdycGMucmVmbGVjdGlvbi52MUIVU2VydmVyUmVmbGVjdGlvblByb3Rv
      UAFaNGdvb2dsZS5nb2xhbmcub3JnL2dycGMvcmVmbGVjdGlvbi9ncnBjX3JlZmxlY3Rpb25fdjFiBnByb3RvM0rMHAqFAQoEBgACABIEIQIiMBp3
      IFRoZSByZWZsZWN0aW9uIHNlcnZpY2UgaXMgc3RydWN0dXJlZCBhcyBhIGJpZGlyZWN0aW9uYWwgc3RyZWFtLCBlbnN1cmluZwogYWxsIHJlbGF0
      ZWQgcmVxdWVzdHMgZ28gdG8gYSBzaW5nbGUgc2VydmVyLgoKVgoCBAASBCYARgEaSiBUaGUgbWVzc2FnZSBzZW50IGJ5IHRoZSBjbGllbnQgd2hl
      biBjYWxsaW5nIFNlcnZlclJlZmxlY3Rpb25JbmZvIG1ldGhvZC4KCt8BCgQEAAgAEgQrAkUDGtABIFRvIHVzZSByZWZsZWN0aW9uIHNlcnZpY2Us
      IHRoZSBjbGllbnQgc2hvdWxkIHNldCBvbmUgb2YgdGhlIGZvbGxvd2luZwogZmllbGRzIGluIG1lc3NhZ2VfcmVxdWVzdC4gVGhlIHNlcnZlciBk
      aXN0aW5ndWlzaGVzIHJlcXVlc3RzIGJ5IHRoZWlyCiBkZWZpbmVkIGZpZWxkIGFuZCB0aGVuIGhhbmRsZXMgdGhlbSB1c2luZyBjb3JyZXNwb25k
      aW5nIG1ldGhvZHMuCgoyCgQEAAIBEgMtBCAaJSBGaW5kIGEgcHJvdG8gZmlsZSBieSB0aGUgZmlsZSBuYW1lLgoKyAEKBAQAAgISAzIEJhq6ASBG
      aW5kIHRoZSBwcm90byBmaWxlIHRoYXQgZGVjbGFyZXMgdGhlIGdpdmVuIGZ1bGx5LXF1YWxpZmllZCBzeW1ib2wgbmFtZS4KIFRoaXMgZmllbGQg
      c2hvdWxkIGJlIGEgZnVsbHktcXVhbGlmaWVkIHN5bWJvbCBuYW1lCiAoZS5nLiA8cGFja2FnZT4uPHNlcnZpY2U+Wy48bWV0aG9kPl0gb3IgPHBh
      Y2thZ2U+Ljx0eXBlPikuCgp8CgQEAAIDEgM2BDMabyBGaW5kIHRoZSBwcm90byBmaWxlIHdoaWNoIGRlZmluZXMgYW4gZXh0ZW5zaW9uIGV4dGVu
      ZGluZyB0aGUgZ2l2ZW4KIG1lc3NhZ2UgdHlwZSB3aXRoIHRoZSBnaXZlbiBmaWVsZCBudW1iZXIuCgruAwoEBAACBBIDQAQtGuADIEZpbmRzIHRo
      ZSB0YWcgbnVtYmVycyB1c2VkIGJ5IGFsbCBrbm93biBleHRlbnNpb25zIG9mIHRoZSBnaXZlbiBtZXNzYWdlCiB0eXBlLCBhbmQgYXBwZW5kcyB0
      aGVtIHRvIEV4dGVuc2lvbk51bWJlclJlc3BvbnNlIGluIGFuIHVuZGVmaW5lZCBvcmRlci4KIEl0cyBjb3JyZXNwb25kaW5nIG1ldGhvZCBpcyBi
      ZXN0LWVmZm9ydDogaXQncyBub3QgZ3VhcmFudGVlZCB0aGF0IHRoZQogcmVmbGVjdGlvbiBzZXJ2aWNlIHdpbGwgaW1wbGVtZW50IHRoaXMgbWV0
      aG9kLCBhbmQgaXQncyBub3QgZ3VhcmFudGVlZAogdGhhdCB0aGlzIG1ldGhvZCB3aWxsIHByb3ZpZGUgYWxsIGV4dGVuc2lvbnMuIFJldHVybnMK
      IFN0YXR1c0NvZGU6OlVOSU1QTEVNRU5URUQgaWYgaXQncyBub3QgaW1wbGVtZW50ZWQuCiBUaGlzIGZpZWxkIHNob3VsZCBiZSBhIGZ1bGx5LXF1
      YWxpZmllZCB0eXBlIG5hbWUuIFRoZSBmb3JtYXQgaXMKIDxwYWNrYWdlPi48dHlwZT4KClwKBAQAAgUSA0QEHRpPIExpc3QgdGhlIGZ1bGwgbmFt
      ZXMgb2YgcmVnaXN0ZXJlZCBzZXJ2aWNlcy4gVGhlIGNvbnRlbnQgd2lsbCBub3QgYmUKIGNoZWNrZWQuCgpvCgIEARIESgBOARpjIFRoZSB0eXBl
      IG5hbWUgYW5kIGV4dGVuc2lvbiBudW1iZXIgc2VudCBieSB0aGUgY2xpZW50IHdoZW4gcmVxdWVzdGluZwogZmlsZV9jb250YWluaW5nX2V4dGVu
      c2lvbi4KCk8KBAQBAgASA0wCHRpCIEZ1bGx5LXF1YWxpZmllZCB0eXBlIG5hbWUuIFRoZSBmb3JtYXQgc2hvdWxkIGJlIDxwYWNrYWdlPi48dHlw
      ZT4KClMKAgQCEgRRAGgBGkcgVGhlIG1lc3NhZ2Ugc2VudCBieSB0aGUgc2VydmVyIHRvIGFuc3dlciBTZXJ2ZXJSZWZsZWN0aW9uSW5mbyBtZXRo
      b2QuCgptCgQEAggAEgRWAmcDGl8gVGhlIHNlcnZlciBzZXRzIG9uZSBvZiB0aGUgZm9sbG93aW5nIGZpZWxkcyBhY2NvcmRpbmcgdG8gdGhlIG1l
      c3NhZ2VfcmVxdWVzdAogaW4gdGhlIHJlcXVlc3QuCgqxAwoEBAICAhIDXQQ4GqMDIFRoaXMgbWVzc2FnZSBpcyB1c2VkIHRvIGFuc3dlciBmaWxl
      X2J5X2ZpbGVuYW1lLCBmaWxlX2NvbnRhaW5pbmdfc3ltYm9sLAogZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbiByZXF1ZXN0cyB3aXRoIHRyYW5z
      aXRpdmUgZGVwZW5kZW5jaWVzLgogQXMgdGhlIHJlcGVhdGVkIGxhYmVsIGlzIG5vdCBhbGxvd2VkIGluIG9uZW9mIGZpZWxkcywgd2UgdXNlIGEK
      IEZpbGVEZXNjcmlwdG9yUmVzcG9uc2UgbWVzc2FnZSB0byBlbmNhcHN1bGF0ZSB0aGUgcmVwZWF0ZWQgZmllbGRzLgogVGhlIHJlZmxlY3Rpb24g
      c2VydmljZSBpcyBhbGxvd2VkIHRvIGF2b2lkIHNlbmRpbmcgRmlsZURlc2NyaXB0b3JQcm90b3MKIHRoYXQgd2VyZSBwcmV2aW91c2x5IHNlbnQg
      aW4gcmVzcG9uc2UgdG8gZWFybGllciByZXF1ZXN0cyBpbiB0aGUgc3RyZWFtLgoKVQoEBAICAxIDYAQ/GkggVGhpcyBtZXNzYWdlIGlzIHVzZWQg
      dG8gYW5zd2VyIGFsbF9leHRlbnNpb25fbnVtYmVyc19vZl90eXBlIHJlcXVlc3RzLgoKRQoEBAICBBIDYwQzGjggVGhpcyBtZXNzYWdlIGlzIHVz
      ZWQgdG8gYW5zd2VyIGxpc3Rfc2VydmljZXMgcmVxdWVzdHMuCgo5CgQEAgIFEgNmBCUaLCBUaGlzIG1lc3NhZ2UgaXMgdXNlZCB3aGVuIGFuIGVy
      cm9yIG9jY3Vycy4KCqcBCgIEAxIEbQByARqaASBTZXJpYWxpemVkIEZpbGVEZXNjcmlwdG9yUHJvdG8gbWVzc2FnZXMgc2VudCBieSB0aGUgc2Vy
      dmVyIGFuc3dlcmluZwogYSBmaWxlX2J5X2ZpbGVuYW1lLCBmaWxlX2NvbnRhaW5pbmdfc3ltYm9sLCBvciBmaWxlX2NvbnRhaW5pbmdfZXh0ZW5z
      aW9uCiByZXF1ZXN0LgoKsgEKBAQDAgASA3ECKxqkASBTZXJpYWxpemVkIEZpbGVEZXNjcmlwdG9yUHJvdG8gbWVzc2FnZXMuIFdlIGF2b2lkIHRh
      a2luZyBhIGRlcGVuZGVuY3kgb24KIGRlc2NyaXB0b3IucHJvdG8sIHdoaWNoIHVzZXMgcHJvdG8yIG9ubHkgZmVhdHVyZXMsIGJ5IG1ha2luZyB0
      aGVtIG9wYXF1ZQogYnl0ZXMgaW5zdGVhZC4KCm4KAgQEEgR2AHsBGmIgQSBsaXN0IG9mIGV4dGVuc2lvbiBudW1iZXJzIHNlbnQgYnkgdGhlIHNl
      cnZlciBhbnN3ZXJpbmcKIGFsbF9leHRlbnNpb25fbnVtYmVyc19vZl90eXBlIHJlcXVlc3QuCgpmCgQEBAIAEgN5AhwaWSBGdWxsIG5hbWUgb2Yg
      dGhlIGJhc2UgdHlwZSwgaW5jbHVkaW5nIHRoZSBwYWNrYWdlIG5hbWUuIFRoZSBmb3JtYXQKIGlzIDxwYWNrYWdlPi48dHlwZT4KClwKAgQFEgV+
      AIIBARpPIEEgbGlzdCBvZiBTZXJ2aWNlUmVzcG9uc2Ugc2VudCBieSB0aGUgc2VydmVyIGFuc3dlcmluZyBsaXN0X3NlcnZpY2VzIHJlcXVlc3Qu
      CgqEAQoEBAUCABIEgQECJxp2IFRoZSBpbmZvcm1hdGlvbiBvZiBlYWNoIHNlcnZpY2UgbWF5IGJlIGV4cGFuZGVkIGluIHRoZSBmdXR1cmUsIHNv
      IHdlIHVzZQogU2VydmljZVJlc3BvbnNlIG1lc3NhZ2UgdG8gZW5jYXBzdWxhdGUgaXQuCgpxCgIEBhIGhgEAigEBGmMgVGhlIGluZm9ybWF0aW9u
      IG9mIGEgc2luZ2xlIHNlcnZpY2UgdXNlZCBieSBMaXN0U2VydmljZVJlc3BvbnNlIHRvIGFuc3dlcgogbGlzdF9zZXJ2aWNlcyByZXF1ZXN0LgoK
      cQoEBAYCABIEiQECEhpjIEZ1bGwgbmFtZSBvZiBhIHJlZ2lzdGVyZWQgc2VydmljZSwgaW5jbHVkaW5nIGl0cyBwYWNrYWdlIG5hbWUuIFRoZSBm
      b3JtYXQKIGlzIDxwYWNrYWdlPi48c2VydmljZT4KClkKAgQHEgaNAQCRAQEaSyBUaGUgZXJyb3IgY29kZSBhbmQgZXJyb3IgbWVzc2FnZSBzZW50
      IGJ5IHRoZSBzZXJ2ZXIgd2hlbiBhbiBlcnJvciBvY2N1cnMuCgpMCgQEBwIAEgSPAQIXGj4gVGhpcyBmaWVsZCB1c2VzIHRoZSBlcnJvciBjb2Rl
      cyBkZWZpbmVkIGluIGdycGM6OlN0YXR1c0NvZGUuCg==
      """,
    imports: [])
}
