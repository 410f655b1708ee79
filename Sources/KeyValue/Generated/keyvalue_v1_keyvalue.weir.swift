// swift-format-ignore-file
// Written by protoc-gen-weir from keyvalue/v1/keyvalue.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `keyvalue.v1.GetRequest`
nonisolated public struct Keyvalue_V1_GetRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.GetRequest"
  public static let layout: MessageLayout = _weirTables[0]

  /// Not empty.
  public var key: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = ""
  ) {
    self.key = key
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.GetResponse`
nonisolated public struct Keyvalue_V1_GetResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.GetResponse"
  public static let layout: MessageLayout = _weirTables[1]

  /// The key that was asked for.
  public var key: String = ""
  /// Absent when the key has no value.
  public var value: String? = nil
  /// Whether the key has a value.
  public var found: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    value: String? = nil,
    found: Bool = false
  ) {
    self.key = key
    self.value = value
    self.found = found
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.value = try c.optionalString(40)
    self.found = c.bool(64)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.optionalString(40, self.value)
    c.bool(64, self.found)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.PutRequest`
nonisolated public struct Keyvalue_V1_PutRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.PutRequest"
  public static let layout: MessageLayout = _weirTables[2]

  /// Not empty.
  public var key: String = ""
  /// May be empty.
  public var value: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    value: String = ""
  ) {
    self.key = key
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.value = try c.string(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.string(40, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.PutResponse`
nonisolated public struct Keyvalue_V1_PutResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.PutResponse"
  public static let layout: MessageLayout = _weirTables[3]

  /// Always true: a value that could not be written is an error.
  public var written: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    written: Bool = false
  ) {
    self.written = written
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.written = c.bool(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bool(24, self.written)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.DeleteRequest`
nonisolated public struct Keyvalue_V1_DeleteRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.DeleteRequest"
  public static let layout: MessageLayout = _weirTables[4]

  /// Not empty.
  public var key: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = ""
  ) {
    self.key = key
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.DeleteResponse`
nonisolated public struct Keyvalue_V1_DeleteResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.DeleteResponse"
  public static let layout: MessageLayout = _weirTables[5]

  /// Whether there was a value.
  public var deleted: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    deleted: Bool = false
  ) {
    self.deleted = deleted
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.deleted = c.bool(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bool(24, self.deleted)
    c.unknownFields(self.unknownFields)
  }
}

/// A small store of text under text keys.
///
/// Handlers take messages and return messages.
nonisolated public protocol Keyvalue_V1_KeyValue: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated(nonsending) func get(_ request: Keyvalue_V1_GetRequest, _ call: CallContext) async throws -> Keyvalue_V1_GetResponse
  /// Sets the value of a key.
  nonisolated(nonsending) func put(_ request: Keyvalue_V1_PutRequest, _ call: CallContext) async throws -> Keyvalue_V1_PutResponse
  /// Removes a key and its value.
  nonisolated(nonsending) func delete(_ request: Keyvalue_V1_DeleteRequest, _ call: CallContext) async throws -> Keyvalue_V1_DeleteResponse
}

nonisolated extension Keyvalue_V1_KeyValue {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGet { try await self.get($0, $1) }
    handlers.onPut { try await self.put($0, $1) }
    handlers.onDelete { try await self.delete($0, $1) }
    return try handlers.definition()
  }
}

/// A small store of text under text keys.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Keyvalue_V1_KeyValueDetailed: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated(nonsending) func get(_ request: ServerRequest<Keyvalue_V1_GetRequest>) async throws -> ServerResponse<Keyvalue_V1_GetResponse>
  /// Sets the value of a key.
  nonisolated(nonsending) func put(_ request: ServerRequest<Keyvalue_V1_PutRequest>) async throws -> ServerResponse<Keyvalue_V1_PutResponse>
  /// Removes a key and its value.
  nonisolated(nonsending) func delete(_ request: ServerRequest<Keyvalue_V1_DeleteRequest>) async throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
}

nonisolated extension Keyvalue_V1_KeyValueDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetDetailed { try await self.get($0) }
    handlers.onPutDetailed { try await self.put($0) }
    handlers.onDeleteDetailed { try await self.delete($0) }
    return try handlers.definition()
  }
}

/// A small store of text under text keys.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Keyvalue_V1_KeyValueImmediate: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated func get(_ request: Keyvalue_V1_GetRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_GetResponse>
  /// Sets the value of a key.
  nonisolated func put(_ request: Keyvalue_V1_PutRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_PutResponse>
  /// Removes a key and its value.
  nonisolated func delete(_ request: Keyvalue_V1_DeleteRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
}

nonisolated extension Keyvalue_V1_KeyValueImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetImmediate { try self.get($0, $1) }
    handlers.onPutImmediate { try self.put($0, $1) }
    handlers.onDeleteImmediate { try self.delete($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `keyvalue.v1.KeyValue`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Keyvalue_V1_KeyValueHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let get = Method(service: "keyvalue.v1.KeyValue", name: "Get", kind: .unary)
    public static let put = Method(service: "keyvalue.v1.KeyValue", name: "Put", kind: .unary)
    public static let delete = Method(service: "keyvalue.v1.KeyValue", name: "Delete", kind: .unary)
  }

  private var getEndpoint: Endpoint?
  private var putEndpoint: Endpoint?
  private var deleteEndpoint: Endpoint?

  public init() {}

  /// Reads the value of a key. A key that has none is NOT_FOUND.
  ///
  /// The handler takes and returns messages.
  public mutating func onGet(
    _ handler: @escaping @Sendable (Keyvalue_V1_GetRequest, CallContext) async throws -> Keyvalue_V1_GetResponse
  ) {
    getEndpoint = .unary(handler)
  }

  /// Reads the value of a key. A key that has none is NOT_FOUND.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onGetDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Keyvalue_V1_GetRequest>) async throws -> ServerResponse<Keyvalue_V1_GetResponse>
  ) {
    getEndpoint = .detailedUnary(handler)
  }

  /// Reads the value of a key. A key that has none is NOT_FOUND.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onGetImmediate(
    _ handler: @escaping @Sendable (Keyvalue_V1_GetRequest, CallContext) throws -> ServerResponse<Keyvalue_V1_GetResponse>
  ) {
    getEndpoint = .immediate(handler)
  }

  /// Sets the value of a key.
  ///
  /// The handler takes and returns messages.
  public mutating func onPut(
    _ handler: @escaping @Sendable (Keyvalue_V1_PutRequest, CallContext) async throws -> Keyvalue_V1_PutResponse
  ) {
    putEndpoint = .unary(handler)
  }

  /// Sets the value of a key.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onPutDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Keyvalue_V1_PutRequest>) async throws -> ServerResponse<Keyvalue_V1_PutResponse>
  ) {
    putEndpoint = .detailedUnary(handler)
  }

  /// Sets the value of a key.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onPutImmediate(
    _ handler: @escaping @Sendable (Keyvalue_V1_PutRequest, CallContext) throws -> ServerResponse<Keyvalue_V1_PutResponse>
  ) {
    putEndpoint = .immediate(handler)
  }

  /// Removes a key and its value.
  ///
  /// The handler takes and returns messages.
  public mutating func onDelete(
    _ handler: @escaping @Sendable (Keyvalue_V1_DeleteRequest, CallContext) async throws -> Keyvalue_V1_DeleteResponse
  ) {
    deleteEndpoint = .unary(handler)
  }

  /// Removes a key and its value.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onDeleteDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Keyvalue_V1_DeleteRequest>) async throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
  ) {
    deleteEndpoint = .detailedUnary(handler)
  }

  /// Removes a key and its value.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onDeleteImmediate(
    _ handler: @escaping @Sendable (Keyvalue_V1_DeleteRequest, CallContext) throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
  ) {
    deleteEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "keyvalue.v1.KeyValue",
      methods: [
        (Methods.get, getEndpoint),
        (Methods.put, putEndpoint),
        (Methods.delete, deleteEndpoint),
      ],
      schema: .keyvalue_v1_keyvalue)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AQYWa2V5dmFsdWUudjEuR2V0UmVxdWVzdAAoAQEJGAADa2V5F2tleXZhbHVlLnYxLkdldFJlc3BvbnNlAEgDAQkYAANrZXkCKSgABXZhbHVlAwhA
  AAVmb3VuZBZrZXl2YWx1ZS52MS5QdXRSZXF1ZXN0ADgCAQkYAANrZXkCCSgABXZhbHVlF2tleXZhbHVlLnYxLlB1dFJlc3BvbnNlACABAQgYAAd3
  cml0dGVuGWtleXZhbHVlLnYxLkRlbGV0ZVJlcXVlc3QAKAEBCRgAA2tleRprZXl2YWx1ZS52MS5EZWxldGVSZXNwb25zZQAgAQEIGAAHZGVsZXRl
  ZA==
  """,
  imports: [])

nonisolated extension Schema {
  /// `keyvalue/v1/keyvalue.proto`
  public static let keyvalue_v1_keyvalue = Schema(
    path: "keyvalue/v1/keyvalue.proto",
    base64: """
      ChprZXl2YWx1ZS92MS9rZXl2YWx1ZS5wcm90bxILa2V5dmFsdWUudjEiHgoKR2V0UmVxdWVzdBIQCgNrZXkYASABKAlSA2tleSJaCgtHZXRSZXNw
      b25zZRIQCgNrZXkYASABKAlSA2tleRIZCgV2YWx1ZRgCIAEoCUgAUgV2YWx1ZYgBARIUCgVmb3VuZBgDIAEoCFIFZm91bmRCCAoGX3ZhbHVlIjQK
      ClB1dFJlcXVlc3QSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlIicKC1B1dFJlc3BvbnNlEhgKB3dyaXR0ZW4YASABKAhS
      B3dyaXR0ZW4iIQoNRGVsZXRlUmVxdWVzdBIQCgNrZXkYASABKAlSA2tleSIqCg5EZWxldGVSZXNwb25zZRIYCgdkZWxldGVkGAEgASgIUgdkZWxl
      dGVkMsEBCghLZXlWYWx1ZRI4CgNHZXQSFy5rZXl2YWx1ZS52MS5HZXRSZXF1ZXN0Ghgua2V5dmFsdWUudjEuR2V0UmVzcG9uc2USOAoDUHV0Ehcu
      a2V5dmFsdWUudjEuUHV0UmVxdWVzdBoYLmtleXZhbHVlLnYxLlB1dFJlc3BvbnNlEkEKBkRlbGV0ZRIaLmtleXZhbHVlLnYxLkRlbGV0ZVJlcXVl
      c3QaGy5rZXl2YWx1ZS52MS5EZWxldGVSZXNwb25zZWIGcHJvdG8zSskECjQKAgYAEgQFAAwBGiggQSBzbWFsbCBzdG9yZSBvZiB0ZXh0IHVuZGVy
      IHRleHQga2V5cy4KCkoKBAYAAgASAwcCLBo9IFJlYWRzIHRoZSB2YWx1ZSBvZiBhIGtleS4gQSBrZXkgdGhhdCBoYXMgbm9uZSBpcyBOT1RfRk9V
      TkQuCgonCgQGAAIBEgMJAiwaGiBTZXRzIHRoZSB2YWx1ZSBvZiBhIGtleS4KCisKBAYAAgISAwsCNRoeIFJlbW92ZXMgYSBrZXkgYW5kIGl0cyB2
      YWx1ZS4KChkKBAQAAgASAxACERoMIE5vdCBlbXB0eS4KCioKBAQBAgASAxUCERodIFRoZSBrZXkgdGhhdCB3YXMgYXNrZWQgZm9yLgoKMAoEBAEC
      ARIDFwIcGiMgQWJzZW50IHdoZW4gdGhlIGtleSBoYXMgbm8gdmFsdWUuCgorCgQEAQICEgMZAhEaHiBXaGV0aGVyIHRoZSBrZXkgaGFzIGEgdmFs
      dWUuCgoZCgQEAgIAEgMeAhEaDCBOb3QgZW1wdHkuCgocCgQEAgIBEgMgAhMaDyBNYXkgYmUgZW1wdHkuCgpKCgQEAwIAEgMlAhMaPSBBbHdheXMg
      dHJ1ZTogYSB2YWx1ZSB0aGF0IGNvdWxkIG5vdCBiZSB3cml0dGVuIGlzIGFuIGVycm9yLgoKGQoEBAQCABIDKgIRGgwgTm90IGVtcHR5LgoKKQoE
      BAUCABIDLwITGhwgV2hldGhlciB0aGVyZSB3YXMgYSB2YWx1ZS4K
      """,
    imports: [])
}
