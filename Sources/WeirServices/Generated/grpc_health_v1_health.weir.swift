// swift-format-ignore-file
// Written by protoc-gen-weir from grpc/health/v1/health.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `grpc.health.v1.HealthCheckRequest`
nonisolated public struct Grpc_Health_V1_HealthCheckRequest: GeneratedMessage {
  public static let messageName = "grpc.health.v1.HealthCheckRequest"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .grpc_health_v1_health }

  public var service: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    service: String = ""
  ) {
    self.service = service
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.service = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.service)
    c.unknownFields(self.unknownFields)
  }
}

/// `grpc.health.v1.HealthCheckResponse`
nonisolated public struct Grpc_Health_V1_HealthCheckResponse: GeneratedMessage {
  public static let messageName = "grpc.health.v1.HealthCheckResponse"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .grpc_health_v1_health }

  public var status: Grpc_Health_V1_HealthCheckResponse.ServingStatus = .init(rawValue: 0)
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    status: Grpc_Health_V1_HealthCheckResponse.ServingStatus = .init(rawValue: 0)
  ) {
    self.status = status
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.status = c.enumeration(24, as: Grpc_Health_V1_HealthCheckResponse.ServingStatus.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumeration(24, self.status)
    c.unknownFields(self.unknownFields)
  }

  /// `ServingStatus`
  nonisolated public struct ServingStatus: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var serving: Self { Self(rawValue: 1) }
    public static var notServing: Self { Self(rawValue: 2) }
    public static var serviceUnknown: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 UNKNOWN
      1 SERVING
      2 NOT_SERVING
      3 SERVICE_UNKNOWN
      """)
  }
}

/// `grpc.health.v1.HealthListRequest`
nonisolated public struct Grpc_Health_V1_HealthListRequest: GeneratedMessage {
  public static let messageName = "grpc.health.v1.HealthListRequest"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .grpc_health_v1_health }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `grpc.health.v1.HealthListResponse`
nonisolated public struct Grpc_Health_V1_HealthListResponse: GeneratedMessage {
  public static let messageName = "grpc.health.v1.HealthListResponse"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .grpc_health_v1_health }

  /// statuses contains all the services and their respective status.
  public var statuses: [String: Grpc_Health_V1_HealthCheckResponse] = [:]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    statuses: [String: Grpc_Health_V1_HealthCheckResponse] = [:]
  ) {
    self.statuses = statuses
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    for entry in c.entries(24) {
      let key = try entry.optionalString(24) ?? ""
      self.statuses[key] = try entry.message(48, as: Grpc_Health_V1_HealthCheckResponse.self) ?? .init()
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    if !self.statuses.isEmpty {
      var entries = c.entries(24, of: _weirTables[4], count: self.statuses.count)
      for (key, value) in self.statuses {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    c.unknownFields(self.unknownFields)
  }
}

/// Health is gRPC's mechanism for checking whether a server is able to handle
/// RPCs. Its semantics are documented in
/// https://github.com/grpc/grpc/blob/master/doc/health-checking.md.
///
/// Handlers take messages and return messages.
nonisolated public protocol Grpc_Health_V1_Health: RPCService {
  /// If the requested service is unknown, the call will fail with status
  /// NOT_FOUND.
  nonisolated(nonsending) func check(_ request: Grpc_Health_V1_HealthCheckRequest, _ call: CallContext) async throws -> Grpc_Health_V1_HealthCheckResponse
  /// Performs a watch for the serving status of the requested service.
  /// The server will immediately send back a message indicating the current
  /// serving status.  It will then subsequently send a new message whenever
  /// the service's serving status changes.
  ///
  /// If the requested service is unknown when the call is received, the
  /// server will send a message setting the serving status to
  /// SERVICE_UNKNOWN but will *not* terminate the call.  If at some
  /// future point, the serving status of the service becomes known, the
  /// server will send a new message with the service's serving status.
  ///
  /// If the call terminates with status UNIMPLEMENTED, then clients
  /// should assume this method is not supported and should not retry the
  /// call.  If the call terminates with any other status (including OK),
  /// clients should retry the call with appropriate exponential backoff.
  nonisolated(nonsending) func watch(_ request: Grpc_Health_V1_HealthCheckRequest, _ call: CallContext, _ responses: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>) async throws
  /// List provides a non-atomic snapshot of the health of all the available
  /// services.
  ///
  /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
  /// exist.
  ///
  /// Clients should set a deadline when calling List, and can declare the server
  /// unhealthy if they do not receive a timely response.
  ///
  /// Clients should keep in mind that the list of health services exposed by an
  /// application can change over the lifetime of the process.
  nonisolated(nonsending) func list(_ request: Grpc_Health_V1_HealthListRequest, _ call: CallContext) async throws -> Grpc_Health_V1_HealthListResponse
}

nonisolated extension Grpc_Health_V1_Health {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Health_V1_HealthHandlers()
    handlers.onCheck { try await self.check($0, $1) }
    handlers.onWatch { try await self.watch($0, $1, $2) }
    handlers.onList { try await self.list($0, $1) }
    return try handlers.definition()
  }
}

/// Health is gRPC's mechanism for checking whether a server is able to handle
/// RPCs. Its semantics are documented in
/// https://github.com/grpc/grpc/blob/master/doc/health-checking.md.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Grpc_Health_V1_HealthDetailed: RPCService {
  /// If the requested service is unknown, the call will fail with status
  /// NOT_FOUND.
  nonisolated(nonsending) func check(_ request: ServerRequest<Grpc_Health_V1_HealthCheckRequest>) async throws -> ServerResponse<Grpc_Health_V1_HealthCheckResponse>
  /// Performs a watch for the serving status of the requested service.
  /// The server will immediately send back a message indicating the current
  /// serving status.  It will then subsequently send a new message whenever
  /// the service's serving status changes.
  ///
  /// If the requested service is unknown when the call is received, the
  /// server will send a message setting the serving status to
  /// SERVICE_UNKNOWN but will *not* terminate the call.  If at some
  /// future point, the serving status of the service becomes known, the
  /// server will send a new message with the service's serving status.
  ///
  /// If the call terminates with status UNIMPLEMENTED, then clients
  /// should assume this method is not supported and should not retry the
  /// call.  If the call terminates with any other status (including OK),
  /// clients should retry the call with appropriate exponential backoff.
  nonisolated(nonsending) func watch(_ request: ServerRequest<Grpc_Health_V1_HealthCheckRequest>, _ responses: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>) async throws -> Metadata
  /// List provides a non-atomic snapshot of the health of all the available
  /// services.
  ///
  /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
  /// exist.
  ///
  /// Clients should set a deadline when calling List, and can declare the server
  /// unhealthy if they do not receive a timely response.
  ///
  /// Clients should keep in mind that the list of health services exposed by an
  /// application can change over the lifetime of the process.
  nonisolated(nonsending) func list(_ request: ServerRequest<Grpc_Health_V1_HealthListRequest>) async throws -> ServerResponse<Grpc_Health_V1_HealthListResponse>
}

nonisolated extension Grpc_Health_V1_HealthDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Health_V1_HealthHandlers()
    handlers.onCheckDetailed { try await self.check($0) }
    handlers.onWatchDetailed { try await self.watch($0, $1) }
    handlers.onListDetailed { try await self.list($0) }
    return try handlers.definition()
  }
}

/// Health is gRPC's mechanism for checking whether a server is able to handle
/// RPCs. Its semantics are documented in
/// https://github.com/grpc/grpc/blob/master/doc/health-checking.md.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Grpc_Health_V1_HealthImmediate: RPCService {
  /// If the requested service is unknown, the call will fail with status
  /// NOT_FOUND.
  nonisolated func check(_ request: Grpc_Health_V1_HealthCheckRequest, _ call: CallContext) throws -> ServerResponse<Grpc_Health_V1_HealthCheckResponse>
  /// Performs a watch for the serving status of the requested service.
  /// The server will immediately send back a message indicating the current
  /// serving status.  It will then subsequently send a new message whenever
  /// the service's serving status changes.
  ///
  /// If the requested service is unknown when the call is received, the
  /// server will send a message setting the serving status to
  /// SERVICE_UNKNOWN but will *not* terminate the call.  If at some
  /// future point, the serving status of the service becomes known, the
  /// server will send a new message with the service's serving status.
  ///
  /// If the call terminates with status UNIMPLEMENTED, then clients
  /// should assume this method is not supported and should not retry the
  /// call.  If the call terminates with any other status (including OK),
  /// clients should retry the call with appropriate exponential backoff.
  nonisolated(nonsending) func watch(_ request: Grpc_Health_V1_HealthCheckRequest, _ call: CallContext, _ responses: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>) async throws
  /// List provides a non-atomic snapshot of the health of all the available
  /// services.
  ///
  /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
  /// exist.
  ///
  /// Clients should set a deadline when calling List, and can declare the server
  /// unhealthy if they do not receive a timely response.
  ///
  /// Clients should keep in mind that the list of health services exposed by an
  /// application can change over the lifetime of the process.
  nonisolated func list(_ request: Grpc_Health_V1_HealthListRequest, _ call: CallContext) throws -> ServerResponse<Grpc_Health_V1_HealthListResponse>
}

nonisolated extension Grpc_Health_V1_HealthImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Grpc_Health_V1_HealthHandlers()
    handlers.onCheckImmediate { try self.check($0, $1) }
    handlers.onWatch { try await self.watch($0, $1, $2) }
    handlers.onListImmediate { try self.list($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `grpc.health.v1.Health`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Grpc_Health_V1_HealthHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let check = Method(service: "grpc.health.v1.Health", name: "Check", kind: .unary)
    public static let watch = Method(service: "grpc.health.v1.Health", name: "Watch", kind: .serverStream)
    public static let list = Method(service: "grpc.health.v1.Health", name: "List", kind: .unary)
  }

  private var checkEndpoint: Endpoint?
  private var watchEndpoint: Endpoint?
  private var listEndpoint: Endpoint?

  public init() {}

  /// If the requested service is unknown, the call will fail with status
  /// NOT_FOUND.
  ///
  /// The handler takes and returns messages.
  public mutating func onCheck(
    _ handler: @escaping @Sendable (Grpc_Health_V1_HealthCheckRequest, CallContext) async throws -> Grpc_Health_V1_HealthCheckResponse
  ) {
    checkEndpoint = .unary(handler)
  }

  /// If the requested service is unknown, the call will fail with status
  /// NOT_FOUND.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onCheckDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Health_V1_HealthCheckRequest>) async throws -> ServerResponse<Grpc_Health_V1_HealthCheckResponse>
  ) {
    checkEndpoint = .detailedUnary(handler)
  }

  /// If the requested service is unknown, the call will fail with status
  /// NOT_FOUND.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onCheckImmediate(
    _ handler: @escaping @Sendable (Grpc_Health_V1_HealthCheckRequest, CallContext) throws -> ServerResponse<Grpc_Health_V1_HealthCheckResponse>
  ) {
    checkEndpoint = .immediate(handler)
  }

  /// Performs a watch for the serving status of the requested service.
  /// The server will immediately send back a message indicating the current
  /// serving status.  It will then subsequently send a new message whenever
  /// the service's serving status changes.
  ///
  /// If the requested service is unknown when the call is received, the
  /// server will send a message setting the serving status to
  /// SERVICE_UNKNOWN but will *not* terminate the call.  If at some
  /// future point, the serving status of the service becomes known, the
  /// server will send a new message with the service's serving status.
  ///
  /// If the call terminates with status UNIMPLEMENTED, then clients
  /// should assume this method is not supported and should not retry the
  /// call.  If the call terminates with any other status (including OK),
  /// clients should retry the call with appropriate exponential backoff.
  ///
  /// The handler takes and returns messages.
  public mutating func onWatch(
    _ handler: @escaping @Sendable (Grpc_Health_V1_HealthCheckRequest, CallContext, ResponseWriter<Grpc_Health_V1_HealthCheckResponse>) async throws -> Void
  ) {
    watchEndpoint = .serverStream(handler)
  }

  /// Performs a watch for the serving status of the requested service.
  /// The server will immediately send back a message indicating the current
  /// serving status.  It will then subsequently send a new message whenever
  /// the service's serving status changes.
  ///
  /// If the requested service is unknown when the call is received, the
  /// server will send a message setting the serving status to
  /// SERVICE_UNKNOWN but will *not* terminate the call.  If at some
  /// future point, the serving status of the service becomes known, the
  /// server will send a new message with the service's serving status.
  ///
  /// If the call terminates with status UNIMPLEMENTED, then clients
  /// should assume this method is not supported and should not retry the
  /// call.  If the call terminates with any other status (including OK),
  /// clients should retry the call with appropriate exponential backoff.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onWatchDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Health_V1_HealthCheckRequest>, ResponseWriter<Grpc_Health_V1_HealthCheckResponse>) async throws -> Metadata
  ) {
    watchEndpoint = .detailedServerStream(handler)
  }

  /// List provides a non-atomic snapshot of the health of all the available
  /// services.
  ///
  /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
  /// exist.
  ///
  /// Clients should set a deadline when calling List, and can declare the server
  /// unhealthy if they do not receive a timely response.
  ///
  /// Clients should keep in mind that the list of health services exposed by an
  /// application can change over the lifetime of the process.
  ///
  /// The handler takes and returns messages.
  public mutating func onList(
    _ handler: @escaping @Sendable (Grpc_Health_V1_HealthListRequest, CallContext) async throws -> Grpc_Health_V1_HealthListResponse
  ) {
    listEndpoint = .unary(handler)
  }

  /// List provides a non-atomic snapshot of the health of all the available
  /// services.
  ///
  /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
  /// exist.
  ///
  /// Clients should set a deadline when calling List, and can declare the server
  /// unhealthy if they do not receive a timely response.
  ///
  /// Clients should keep in mind that the list of health services exposed by an
  /// application can change over the lifetime of the process.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onListDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Grpc_Health_V1_HealthListRequest>) async throws -> ServerResponse<Grpc_Health_V1_HealthListResponse>
  ) {
    listEndpoint = .detailedUnary(handler)
  }

  /// List provides a non-atomic snapshot of the health of all the available
  /// services.
  ///
  /// The server may respond with a RESOURCE_EXHAUSTED error if too many services
  /// exist.
  ///
  /// Clients should set a deadline when calling List, and can declare the server
  /// unhealthy if they do not receive a timely response.
  ///
  /// Clients should keep in mind that the list of health services exposed by an
  /// application can change over the lifetime of the process.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onListImmediate(
    _ handler: @escaping @Sendable (Grpc_Health_V1_HealthListRequest, CallContext) throws -> ServerResponse<Grpc_Health_V1_HealthListResponse>
  ) {
    listEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "grpc.health.v1.Health",
      methods: [
        (Methods.check, checkEndpoint),
        (Methods.watch, watchEndpoint),
        (Methods.list, listEndpoint),
      ],
      schema: .grpc_health_v1_health)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgUhZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0ACgBAQkYAAdzZXJ2aWNlImdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9u
  c2UAIAEBDhgABnN0YXR1cyBncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVxdWVzdAAYACFncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9u
  c2UAKAEBSxgACHN0YXR1c2VzCC9ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2UuU3RhdHVzZXNFbnRyeQBIAgEpGAADa2V5AqsBMAAF
  dmFsdWUC
  """,
  imports: [])

nonisolated extension Schema {
  /// `grpc/health/v1/health.proto`
  public static let grpc_health_v1_health = Schema(
    path: "grpc/health/v1/health.proto",
    base64: """
      ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdBIYCgdzZXJ2aWNlGAEgASgJ
      UgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9u
      c2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxAC
      EhMKD1NFUlZJQ0VfVU5LTk9XThADIhMKEUhlYWx0aExpc3RSZXF1ZXN0IsQBChJIZWFsdGhMaXN0UmVzcG9uc2USTAoIc3RhdHVzZXMYASADKAsy
      MC5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2UuU3RhdHVzZXNFbnRyeVIIc3RhdHVzZXMaYAoNU3RhdHVzZXNFbnRyeRIQCgNrZXkY
      ASABKAlSA2tleRI5CgV2YWx1ZRgCIAEoCzIjLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2VSBXZhbHVlOgI4ATL9AQoGSGVhbHRo
      ElAKBUNoZWNrEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZRJS
      CgVXYXRjaBIiLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVxdWVzdBojLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UwARJN
      CgRMaXN0EiEuZ3JwYy5oZWFsdGgudjEuSGVhbHRoTGlzdFJlcXVlc3QaIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2VCYQoRaW8u
      Z3JwYy5oZWFsdGgudjFCC0hlYWx0aFByb3RvUAFaLGdvb2dsZS5nb2xhbmcub3JnL2dycGMvaGVhbHRoL2dycGNfaGVhbHRoX3YxqgIOR3JwYy5I
      ZWFsdGguVjFiBnByb3RvM0rLDQovCgYEAQQAAgMSAyQEGCIgIFVzZWQgb25seSBieSB0aGUgV2F0Y2ggbWV0aG9kLgoKTgoEBAMCABIDLQIwGkEg
      c3RhdHVzZXMgY29udGFpbnMgYWxsIHRoZSBzZXJ2aWNlcyBhbmQgdGhlaXIgcmVzcGVjdGl2ZSBzdGF0dXMuCgrCAQoCBgASBDMAVQEatQEgSGVh
      bHRoIGlzIGdSUEMncyBtZWNoYW5pc20gZm9yIGNoZWNraW5nIHdoZXRoZXIgYSBzZXJ2ZXIgaXMgYWJsZSB0byBoYW5kbGUKIFJQQ3MuIEl0cyBz
      ZW1hbnRpY3MgYXJlIGRvY3VtZW50ZWQgaW4KIGh0dHBzOi8vZ2l0aHViLmNvbS9ncnBjL2dycGMvYmxvYi9tYXN0ZXIvZG9jL2hlYWx0aC1jaGVj
      a2luZy5tZC4KCl4KBAYAAgASAzYCPhpRIElmIHRoZSByZXF1ZXN0ZWQgc2VydmljZSBpcyB1bmtub3duLCB0aGUgY2FsbCB3aWxsIGZhaWwgd2l0
      aCBzdGF0dXMKIE5PVF9GT1VORC4KCt4GCgQGAAIBEgNHAkUa0AYgUGVyZm9ybXMgYSB3YXRjaCBmb3IgdGhlIHNlcnZpbmcgc3RhdHVzIG9mIHRo
      ZSByZXF1ZXN0ZWQgc2VydmljZS4KIFRoZSBzZXJ2ZXIgd2lsbCBpbW1lZGlhdGVseSBzZW5kIGJhY2sgYSBtZXNzYWdlIGluZGljYXRpbmcgdGhl
      IGN1cnJlbnQKIHNlcnZpbmcgc3RhdHVzLiAgSXQgd2lsbCB0aGVuIHN1YnNlcXVlbnRseSBzZW5kIGEgbmV3IG1lc3NhZ2Ugd2hlbmV2ZXIKIHRo
      ZSBzZXJ2aWNlJ3Mgc2VydmluZyBzdGF0dXMgY2hhbmdlcy4KCiBJZiB0aGUgcmVxdWVzdGVkIHNlcnZpY2UgaXMgdW5rbm93biB3aGVuIHRoZSBj
      YWxsIGlzIHJlY2VpdmVkLCB0aGUKIHNlcnZlciB3aWxsIHNlbmQgYSBtZXNzYWdlIHNldHRpbmcgdGhlIHNlcnZpbmcgc3RhdHVzIHRvCiBTRVJW
      SUNFX1VOS05PV04gYnV0IHdpbGwgKm5vdCogdGVybWluYXRlIHRoZSBjYWxsLiAgSWYgYXQgc29tZQogZnV0dXJlIHBvaW50LCB0aGUgc2Vydmlu
      ZyBzdGF0dXMgb2YgdGhlIHNlcnZpY2UgYmVjb21lcyBrbm93biwgdGhlCiBzZXJ2ZXIgd2lsbCBzZW5kIGEgbmV3IG1lc3NhZ2Ugd2l0aCB0aGUg
      c2VydmljZSdzIHNlcnZpbmcgc3RhdHVzLgoKIElmIHRoZSBjYWxsIHRlcm1pbmF0ZXMgd2l0aCBzdGF0dXMgVU5JTVBMRU1FTlRFRCwgdGhlbiBj
      bGllbnRzCiBzaG91bGQgYXNzdW1lIHRoaXMgbWV0aG9kIGlzIG5vdCBzdXBwb3J0ZWQgYW5kIHNob3VsZCBub3QgcmV0cnkgdGhlCiBjYWxsLiAg
      SWYgdGhlIGNhbGwgdGVybWluYXRlcyB3aXRoIGFueSBvdGhlciBzdGF0dXMgKGluY2x1ZGluZyBPSyksCiBjbGllbnRzIHNob3VsZCByZXRyeSB0
      aGUgY2FsbCB3aXRoIGFwcHJvcHJpYXRlIGV4cG9uZW50aWFsIGJhY2tvZmYuCgrBAwoEBgACAhIDVAI7GrMDIExpc3QgcHJvdmlkZXMgYSBub24t
      YXRvbWljIHNuYXBzaG90IG9mIHRoZSBoZWFsdGggb2YgYWxsIHRoZSBhdmFpbGFibGUKIHNlcnZpY2VzLgoKIFRoZSBzZXJ2ZXIgbWF5IHJlc3Bv
      bmQgd2l0aCBhIFJFU09VUkNFX0VYSEFVU1RFRCBlcnJvciBpZiB0b28gbWFueSBzZXJ2aWNlcwogZXhpc3QuCgogQ2xpZW50cyBzaG91bGQgc2V0
      IGEgZGVhZGxpbmUgd2hlbiBjYWxsaW5nIExpc3QsIGFuZCBjYW4gZGVjbGFyZSB0aGUgc2VydmVyCiB1bmhlYWx0aHkgaWYgdGhleSBkbyBub3Qg
      cmVjZWl2ZSBhIHRpbWVseSByZXNwb25zZS4KCiBDbGllbnRzIHNob3VsZCBrZWVwIGluIG1pbmQgdGhhdCB0aGUgbGlzdCBvZiBoZWFsdGggc2Vy
      dmljZXMgZXhwb3NlZCBieSBhbgogYXBwbGljYXRpb24gY2FuIGNoYW5nZSBvdmVyIHRoZSBsaWZldGltZSBvZiB0aGUgcHJvY2Vzcy4K
      """,
    imports: [])
}
