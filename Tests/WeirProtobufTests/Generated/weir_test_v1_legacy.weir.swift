// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/v1/legacy.proto. Do not edit.

internal import CWeirProtobufTests
public import WeirRPC
public import WeirProtobuf

/// What only proto2 has, but for groups and extensions.
public struct WTV1Legacy: GeneratedMessage {
  public static let messageName = "weir.test.v1.Legacy"

  public var name: String = ""
  public var size: Int32 = 0
  public var level: Int32? = nil
  public var grade: WTV1Legacy.Grade? = nil
  public var plain: [Int32] = []
  public var dense: [Int32] = []
  @Indirect public var next: WTV1Legacy? = nil

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

  /// `Grade`
  public struct Grade: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var a: Self { Self(rawValue: 1) }
    public static var b: Self { Self(rawValue: 2) }

    public var name: String? {
      switch rawValue {
      case 1: "A"
      case 2: "B"
      default: nil
      }
    }
  }
}

/// A service with a method of each kind.
///
/// Handlers take messages and return messages.
public protocol WTV1Echo: RPCService {
  /// One to one.
  nonisolated(nonsending) func one(_ request: WTV1Legacy, _ call: CallContext) async throws -> WTV1Legacy
  /// Handles `Many`.
  nonisolated(nonsending) func many(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext) async throws -> WTV1Legacy
  /// Handles `Lots`.
  nonisolated(nonsending) func lots(_ request: WTV1Legacy, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws
  /// Handles `Both`.
  nonisolated(nonsending) func both(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws
}

extension WTV1Echo {
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
public protocol WTV1EchoDetailed: RPCService {
  /// One to one.
  nonisolated(nonsending) func one(_ request: ServerRequest<WTV1Legacy>) async throws -> ServerResponse<WTV1Legacy>
  /// Handles `Many`.
  nonisolated(nonsending) func many(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext) async throws -> ServerResponse<WTV1Legacy>
  /// Handles `Lots`.
  nonisolated(nonsending) func lots(_ request: ServerRequest<WTV1Legacy>, _ responses: ResponseWriter<WTV1Legacy>) async throws -> Metadata
  /// Handles `Both`.
  nonisolated(nonsending) func both(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws -> Metadata
}

extension WTV1EchoDetailed {
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
public protocol WTV1EchoImmediate: RPCService {
  /// One to one.
  nonisolated func one(_ request: WTV1Legacy, _ call: CallContext) throws -> ServerResponse<WTV1Legacy>
  /// Handles `Many`.
  nonisolated(nonsending) func many(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext) async throws -> WTV1Legacy
  /// Handles `Lots`.
  nonisolated(nonsending) func lots(_ request: WTV1Legacy, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws
  /// Handles `Both`.
  nonisolated(nonsending) func both(_ requests: RequestStream<WTV1Legacy>, _ call: CallContext, _ responses: ResponseWriter<WTV1Legacy>) async throws
}

extension WTV1EchoImmediate {
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
public struct WTV1EchoHandlers: RPCService {
  /// The methods as the schema declares them.
  public enum Methods {
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

extension WTV1Legacy {
  public static let layout = unsafe MessageLayout(
    of: Weir__Test__V1__Legacy.self, recursive: true
  ) {
    unsafe weir__test__v1__legacy__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Weir__Test__V1__Legacy.self)
    guard unsafe c.pointee.has_name_1 != 0 else { throw MessageError("weir.test.v1.Legacy.name is missing") }
    self.name = try unsafe Unpack.string(c.pointee.name_1, "weir.test.v1.Legacy.name")
    guard unsafe c.pointee.has_size_2 != 0 else { throw MessageError("weir.test.v1.Legacy.size is missing") }
    self.size = unsafe c.pointee.size_2
    if unsafe c.pointee.has_level_3 != 0 {
      self.level = unsafe c.pointee.level_3
    }
    if unsafe c.pointee.has_grade_4 != 0 {
      self.grade = WTV1Legacy.Grade(rawValue: unsafe c.pointee.grade_4)
    }
    self.plain = unsafe Unpack.scalars(c.pointee.plain_5, c.pointee.n_plain_5)
    self.dense = unsafe Unpack.scalars(c.pointee.dense_6, c.pointee.n_dense_6)
    if let value = unsafe c.pointee.next_7 {
      self.next = try unsafe WTV1Legacy(unpacked: UnsafeRawPointer(value))
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Weir__Test__V1__Legacy.self)
    unsafe weir__test__v1__legacy__init(c)
    unsafe c.pointee.has_name_1 = 1
    unsafe c.pointee.name_1 = arena.copy(self.name)
    unsafe c.pointee.has_size_2 = 1
    unsafe c.pointee.size_2 = self.size
    if let value = self.level {
      unsafe c.pointee.has_level_3 = 1
      unsafe c.pointee.level_3 = value
    }
    if let value = self.grade {
      unsafe c.pointee.has_grade_4 = 1
      unsafe c.pointee.grade_4 = value.rawValue
    }
    if !self.plain.isEmpty {
      unsafe c.pointee.n_plain_5 = self.plain.count
      unsafe c.pointee.plain_5 = arena.scalars(self.plain)
    }
    if !self.dense.isEmpty {
      unsafe c.pointee.n_dense_6 = self.dense.count
      unsafe c.pointee.dense_6 = arena.scalars(self.dense)
    }
    if let value = self.next {
      unsafe c.pointee.next_7 = value.pack(in: arena).assumingMemoryBound(to: Weir__Test__V1__Legacy.self)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Schema {
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
