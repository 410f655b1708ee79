// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/bare.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `Error`
nonisolated public struct ErrorEnum: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var none: Self { Self(rawValue: 0) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 ERROR_NONE
    """)
}

/// `String`
nonisolated public struct StringMessage: GeneratedMessage {
  public static let messageName = "String"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_bare }

  public var error: ErrorEnum = .init(rawValue: 0)
  public var array: StringMessage.ArrayMessage? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    error: ErrorEnum = .init(rawValue: 0),
    array: StringMessage.ArrayMessage? = nil
  ) {
    self.error = error
    self.array = array
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.error = c.enumeration(48, as: ErrorEnum.self)
    self.array = try c.message(24, as: StringMessage.ArrayMessage.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumeration(48, self.error)
    c.message(24, self.array)
    c.unknownFields(self.unknownFields)
  }

  /// `String.Array`
  nonisolated public struct ArrayMessage: GeneratedMessage {
    public static let messageName = "String.Array"
    public static let layout: MessageLayout = _weirTables[1]
    public static var schema: Schema { .weir_test_bare }

    public var string: [StringMessage] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      string: [StringMessage] = []
    ) {
      self.string = string
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.string = try c.messages(24, as: StringMessage.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.messages(24, self.string)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `Task`.
///
/// Handlers take messages and return messages.
nonisolated public protocol TaskService: RPCService {
  /// Handles `Run`.
  nonisolated(nonsending) func run(_ request: StringMessage, _ call: CallContext) async throws -> StringMessage.ArrayMessage
}

nonisolated extension TaskService {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = TaskServiceHandlers()
    handlers.onRun { try await self.run($0, $1) }
    return try handlers.definition()
  }
}

/// `Task`.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol TaskServiceDetailed: RPCService {
  /// Handles `Run`.
  nonisolated(nonsending) func run(_ request: ServerRequest<StringMessage>) async throws -> ServerResponse<StringMessage.ArrayMessage>
}

nonisolated extension TaskServiceDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = TaskServiceHandlers()
    handlers.onRunDetailed { try await self.run($0) }
    return try handlers.definition()
  }
}

/// `Task`.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol TaskServiceImmediate: RPCService {
  /// Handles `Run`.
  nonisolated func run(_ request: StringMessage, _ call: CallContext) throws -> ServerResponse<StringMessage.ArrayMessage>
}

nonisolated extension TaskServiceImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = TaskServiceHandlers()
    handlers.onRunImmediate { try self.run($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `Task`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct TaskServiceHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let run = Method(service: "Task", name: "Run", kind: .unary)
  }

  private var runEndpoint: Endpoint?

  public init() {}

  /// Handles `Run`.
  ///
  /// The handler takes and returns messages.
  public mutating func onRun(
    _ handler: @escaping @Sendable (StringMessage, CallContext) async throws -> StringMessage.ArrayMessage
  ) {
    runEndpoint = .unary(handler)
  }

  /// Handles `Run`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onRunDetailed(
    _ handler: @escaping @Sendable (ServerRequest<StringMessage>) async throws -> ServerResponse<StringMessage.ArrayMessage>
  ) {
    runEndpoint = .detailedUnary(handler)
  }

  /// Handles `Run`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onRunImmediate(
    _ handler: @escaping @Sendable (StringMessage, CallContext) throws -> ServerResponse<StringMessage.ArrayMessage>
  ) {
    runEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "Task",
      methods: [
        (Methods.run, runEndpoint),
      ],
      schema: .weir_test_bare)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgIGU3RyaW5nATgCAQ4wAAVlcnJvcgKrARgABWFycmF5AgxTdHJpbmcuQXJyYXkBKAEBSxgABnN0cmluZwA=
  """,
  imports: [])

nonisolated extension Schema {
  /// `weir/test/bare.proto`
  public static let weir_test_bare = Schema(
    path: "weir/test/bare.proto",
    base64: """
      ChR3ZWlyL3Rlc3QvYmFyZS5wcm90byJ1CgZTdHJpbmcSHAoFZXJyb3IYASABKA4yBi5FcnJvclIFZXJyb3ISIwoFYXJyYXkYAiABKAsyDS5TdHJp
      bmcuQXJyYXlSBWFycmF5GigKBUFycmF5Eh8KBnN0cmluZxgBIAMoCzIHLlN0cmluZ1IGc3RyaW5nKhcKBUVycm9yEg4KCkVSUk9SX05PTkUQADIl
      CgRUYXNrEh0KA1J1bhIHLlN0cmluZxoNLlN0cmluZy5BcnJheWIGcHJvdG8z
      """,
    imports: [])
}
