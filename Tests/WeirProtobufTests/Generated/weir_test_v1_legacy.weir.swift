// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/v1/legacy.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// What only proto2 has, but for groups and extensions.
nonisolated public struct WTV1Legacy: GeneratedMessage {
  public static let messageName = "weir.test.v1.Legacy"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_v1_legacy }

  public var name: String = ""
  public var size: Int32 = 0
  public var level: Int32? = nil
  public var grade: WTV1Legacy.Grade? = nil
  public var plain: [Int32] = []
  public var dense: [Int32] = []
  public var next: WTV1Legacy? {
    get { _next.value }
    set { _next.value = newValue }
  }
  private var _next = Indirect<WTV1Legacy>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    size: Int32 = 0,
    level: Int32? = nil,
    grade: WTV1Legacy.Grade? = nil,
    plain: [Int32] = [],
    dense: [Int32] = [],
    next: WTV1Legacy? = nil
  ) {
    self.name = name
    self.size = size
    self.level = level
    self.grade = grade
    self.plain = plain
    self.dense = dense
    self.next = next
  }

  /// `level`, or the default that the schema declares when it is absent.
  public var levelOrDefault: Int32 { self.level ?? 7 }

  /// `grade`, or the default that the schema declares when it is absent.
  public var gradeOrDefault: WTV1Legacy.Grade { self.grade ?? WTV1Legacy.Grade(rawValue: 2) }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.required(c.optionalString(24), 1)
    self.size = try c.required(c.optionalInt32(104), 2)
    self.level = c.optionalInt32(112)
    self.grade = try c.optionalClosedEnumeration(120, as: WTV1Legacy.Grade.self)
    self.plain = c.int32s(48)
    self.dense = c.int32s(64)
    self.next = try c.message(80, as: WTV1Legacy.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.optionalInt32(104, self.size)
    c.optionalInt32(112, self.level)
    c.optionalEnumeration(120, self.grade)
    c.int32s(48, self.plain)
    c.int32s(64, self.dense)
    c.message(80, self.next)
    c.unknownFields(self.unknownFields)
  }

  /// `Grade`
  nonisolated public struct Grade: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: 1) }
    public static var b: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      1 A
      2 B
      """)
  }
}

/// A service with a method of each kind.
///
/// Handlers take messages and return messages.
nonisolated public protocol WTV1Echo: RPCService {
  /// One to one.
  nonisolated(nonsending) func one(_ request: WTV1Legacy, _ call: CallContext) async throws -> WTV1Legacy
  /// Handles `Many`.
  nonisolated(nonsending) func many(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext) async throws -> WTV1Legacy
  /// Handles `Lots`.
  nonisolated(nonsending) func lots(_ request: WTV1Legacy, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws
  /// Handles `Both`.
  nonisolated(nonsending) func both(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws
}

nonisolated extension WTV1Echo {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = WTV1EchoHandlers()
    handlers.onOne { try await self.one($0, $1) }
    handlers.onMany { try await self.many($0, $1) }
    handlers.onLots { try await self.lots($0, $1, $2) }
    handlers.onBoth { try await self.both($0, $1, $2) }
    return try handlers.definition()
  }
}

/// A service with a method of each kind.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol WTV1EchoDetailed: RPCService {
  /// One to one.
  nonisolated(nonsending) func one(_ request: ServerRequest<WTV1Legacy>) async throws -> ServerResponse<WTV1Legacy>
  /// Handles `Many`.
  nonisolated(nonsending) func many(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext) async throws -> ServerResponse<WTV1Legacy>
  /// Handles `Lots`.
  nonisolated(nonsending) func lots(_ request: ServerRequest<WTV1Legacy>, _ responses: ResponseWriter<WTV1Legacy>) async throws -> Metadata
  /// Handles `Both`.
  nonisolated(nonsending) func both(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws -> Metadata
}

nonisolated extension WTV1EchoDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = WTV1EchoHandlers()
    handlers.onOneDetailed { try await self.one($0) }
    handlers.onManyDetailed { try await self.many($0, $1) }
    handlers.onLotsDetailed { try await self.lots($0, $1) }
    handlers.onBothDetailed { try await self.both($0, $1, $2) }
    return try handlers.definition()
  }
}

/// A service with a method of each kind.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol WTV1EchoImmediate: RPCService {
  /// One to one.
  nonisolated func one(_ request: WTV1Legacy, _ call: CallContext) throws -> ServerResponse<WTV1Legacy>
  /// Handles `Many`.
  nonisolated(nonsending) func many(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext) async throws -> WTV1Legacy
  /// Handles `Lots`.
  nonisolated(nonsending) func lots(_ request: WTV1Legacy, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws
  /// Handles `Both`.
  nonisolated(nonsending) func both(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws
}

nonisolated extension WTV1EchoImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = WTV1EchoHandlers()
    handlers.onOneImmediate { try self.one($0, $1) }
    handlers.onMany { try await self.many($0, $1) }
    handlers.onLots { try await self.lots($0, $1, $2) }
    handlers.onBoth { try await self.both($0, $1, $2) }
    return try handlers.definition()
  }
}

/// The handlers of `weir.test.v1.Echo`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct WTV1EchoHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let one = Method(service: "weir.test.v1.Echo", name: "One", kind: .unary)
    public static let many = Method(service: "weir.test.v1.Echo", name: "Many", kind: .clientStream)
    public static let lots = Method(service: "weir.test.v1.Echo", name: "Lots", kind: .serverStream)
    public static let both = Method(service: "weir.test.v1.Echo", name: "Both", kind: .bidiStream)
  }

  private var oneEndpoint: Endpoint?
  private var manyEndpoint: Endpoint?
  private var lotsEndpoint: Endpoint?
  private var bothEndpoint: Endpoint?

  public init() {}

  /// One to one.
  ///
  /// The handler takes and returns messages.
  public mutating func onOne(
    _ handler: @escaping @Sendable (WTV1Legacy, CallContext) async throws -> WTV1Legacy
  ) {
    oneEndpoint = .unary(handler)
  }

  /// One to one.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onOneDetailed(
    _ handler: @escaping @Sendable (ServerRequest<WTV1Legacy>) async throws -> ServerResponse<WTV1Legacy>
  ) {
    oneEndpoint = .detailedUnary(handler)
  }

  /// One to one.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onOneImmediate(
    _ handler: @escaping @Sendable (WTV1Legacy, CallContext) throws -> ServerResponse<WTV1Legacy>
  ) {
    oneEndpoint = .immediate(handler)
  }

  /// Handles `Many`.
  ///
  /// The handler takes and returns messages.
  public mutating func onMany(
    _ handler: @escaping @Sendable (RequestStream<WTV1Legacy>, CallContext) async throws -> WTV1Legacy
  ) {
    manyEndpoint = .clientStream(handler)
  }

  /// Handles `Many`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onManyDetailed(
    _ handler: @escaping @Sendable (RequestStream<WTV1Legacy>, CallContext) async throws -> ServerResponse<WTV1Legacy>
  ) {
    manyEndpoint = .detailedClientStream(handler)
  }

  /// Handles `Lots`.
  ///
  /// The handler takes and returns messages.
  public mutating func onLots(
    _ handler: @escaping @Sendable (WTV1Legacy, CallContext, ResponseWriter<WTV1Legacy>) async throws -> Void
  ) {
    lotsEndpoint = .serverStream(handler)
  }

  /// Handles `Lots`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onLotsDetailed(
    _ handler: @escaping @Sendable (ServerRequest<WTV1Legacy>, ResponseWriter<WTV1Legacy>) async throws -> Metadata
  ) {
    lotsEndpoint = .detailedServerStream(handler)
  }

  /// Handles `Both`.
  ///
  /// The handler takes and returns messages.
  public mutating func onBoth(
    _ handler: @escaping @Sendable (RequestStream<WTV1Legacy>, CallContext, ResponseWriter<WTV1Legacy>) async throws -> Void
  ) {
    bothEndpoint = .bidiStream(handler)
  }

  /// Handles `Both`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onBothDetailed(
    _ handler: @escaping @Sendable (RequestStream<WTV1Legacy>, CallContext, ResponseWriter<WTV1Legacy>) async throws -> Metadata
  ) {
    bothEndpoint = .detailedBidiStream(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "weir.test.v1.Echo",
      methods: [
        (Methods.one, oneEndpoint),
        (Methods.many, manyEndpoint),
        (Methods.lots, lotsEndpoint),
        (Methods.both, bothEndpoint),
      ],
      schema: .weir_test_v1_legacy)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgETd2Vpci50ZXN0LnYxLkxlZ2FjeQGAAQcBKRgABG5hbWUCJWgABHNpemUDJXAABWxldmVsBK4CeAAFZ3JhZGUBAQIFRTAABXBsYWluBmVAAAVk
  ZW5zZQerAVAABG5leHQA
  """,
  imports: [])

nonisolated extension Schema {
  /// `weir/test/v1/legacy.proto`
  public static let weir_test_v1_legacy = Schema(
    path: "weir/test/v1/legacy.proto",
    base64: """
      Chl3ZWlyL3Rlc3QvdjEvbGVnYWN5LnByb3RvEgx3ZWlyLnRlc3QudjEi7wEKBkxlZ2FjeRISCgRuYW1lGAEgAigJUgRuYW1lEhIKBHNpemUYAiAC
      KAVSBHNpemUSFwoFbGV2ZWwYAyABKAU6ATdSBWxldmVsEjMKBWdyYWRlGAQgASgOMhoud2Vpci50ZXN0LnYxLkxlZ2FjeS5HcmFkZToBQlIFZ3Jh
      ZGUSFAoFcGxhaW4YBSADKAVSBXBsYWluEhgKBWRlbnNlGAYgAygFQgIQAVIFZGVuc2USKAoEbmV4dBgHIAEoCzIULndlaXIudGVzdC52MS5MZWdh
      Y3lSBG5leHQiFQoFR3JhZGUSBQoBQRABEgUKAUIQAjLdAQoERWNobxIxCgNPbmUSFC53ZWlyLnRlc3QudjEuTGVnYWN5GhQud2Vpci50ZXN0LnYx
      LkxlZ2FjeRI0CgRNYW55EhQud2Vpci50ZXN0LnYxLkxlZ2FjeRoULndlaXIudGVzdC52MS5MZWdhY3koARI0CgRMb3RzEhQud2Vpci50ZXN0LnYx
      LkxlZ2FjeRoULndlaXIudGVzdC52MS5MZWdhY3kwARI2CgRCb3RoEhQud2Vpci50ZXN0LnYxLkxlZ2FjeRoULndlaXIudGVzdC52MS5MZWdhY3ko
      ATABQge6AgRXVFYxSpUBCkIKAgQAEgQHABQBGjYgV2hhdCBvbmx5IHByb3RvMiBoYXMsIGJ1dCBmb3IgZ3JvdXBzIGFuZCBleHRlbnNpb25zLgoK
      MwoCBgASBBcAHQEaJyBBIHNlcnZpY2Ugd2l0aCBhIG1ldGhvZCBvZiBlYWNoIGtpbmQuCgoaCgQGAAIAEgMZAiMaDSBPbmUgdG8gb25lLgo=
      """,
    imports: [])
}
