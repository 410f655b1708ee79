// swift-format-ignore-file
// Written by protoc-gen-weir from keyvalue/v1/keyvalue.proto. Do not edit.

internal import CKeyValue
public import WeirRPC
public import WeirProtobuf

/// `keyvalue.v1.GetRequest`
public struct Keyvalue_V1_GetRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.GetRequest"

  /// Not empty.
  public var key: String = ""

  public init() {}

  public init(
    key: String = ""
  ) {
    self.key = key
  }
}

/// `keyvalue.v1.GetResponse`
public struct Keyvalue_V1_GetResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.GetResponse"

  /// The key that was asked for.
  public var key: String = ""
  /// Absent when the key has no value.
  public var value: String? = nil
  /// Whether the key has a value.
  public var found: Bool = false

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
}

/// `keyvalue.v1.PutRequest`
public struct Keyvalue_V1_PutRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.PutRequest"

  /// Not empty.
  public var key: String = ""
  /// May be empty.
  public var value: String = ""

  public init() {}

  public init(
    key: String = "",
    value: String = ""
  ) {
    self.key = key
    self.value = value
  }
}

/// `keyvalue.v1.PutResponse`
public struct Keyvalue_V1_PutResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.PutResponse"

  /// Always true: a value that could not be written is an error.
  public var written: Bool = false

  public init() {}

  public init(
    written: Bool = false
  ) {
    self.written = written
  }
}

/// `keyvalue.v1.DeleteRequest`
public struct Keyvalue_V1_DeleteRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.DeleteRequest"

  /// Not empty.
  public var key: String = ""

  public init() {}

  public init(
    key: String = ""
  ) {
    self.key = key
  }
}

/// `keyvalue.v1.DeleteResponse`
public struct Keyvalue_V1_DeleteResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.DeleteResponse"

  /// Whether there was a value.
  public var deleted: Bool = false

  public init() {}

  public init(
    deleted: Bool = false
  ) {
    self.deleted = deleted
  }
}

/// A small store of text under text keys.
///
/// Handlers take messages and return messages.
public protocol Keyvalue_V1_KeyValue: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated(nonsending) func get(_ request: Keyvalue_V1_GetRequest, _ call: CallContext) async throws -> Keyvalue_V1_GetResponse
  /// Sets the value of a key.
  nonisolated(nonsending) func put(_ request: Keyvalue_V1_PutRequest, _ call: CallContext) async throws -> Keyvalue_V1_PutResponse
  /// Removes a key and its value.
  nonisolated(nonsending) func delete(_ request: Keyvalue_V1_DeleteRequest, _ call: CallContext) async throws -> Keyvalue_V1_DeleteResponse
}

extension Keyvalue_V1_KeyValue {
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
public protocol Keyvalue_V1_KeyValueDetailed: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated(nonsending) func get(_ request: ServerRequest<Keyvalue_V1_GetRequest>) async throws -> ServerResponse<Keyvalue_V1_GetResponse>
  /// Sets the value of a key.
  nonisolated(nonsending) func put(_ request: ServerRequest<Keyvalue_V1_PutRequest>) async throws -> ServerResponse<Keyvalue_V1_PutResponse>
  /// Removes a key and its value.
  nonisolated(nonsending) func delete(_ request: ServerRequest<Keyvalue_V1_DeleteRequest>) async throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
}

extension Keyvalue_V1_KeyValueDetailed {
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
public protocol Keyvalue_V1_KeyValueImmediate: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated func get(_ request: Keyvalue_V1_GetRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_GetResponse>
  /// Sets the value of a key.
  nonisolated func put(_ request: Keyvalue_V1_PutRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_PutResponse>
  /// Removes a key and its value.
  nonisolated func delete(_ request: Keyvalue_V1_DeleteRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
}

extension Keyvalue_V1_KeyValueImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetImmediate { try self.get($0, $1) }
    handlers.onPutImmediate { try self.put($0, $1) }
    handlers.onDeleteImmediate { try self.delete($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `keyvalue.v1.KeyValue`, each a closure of the form that suits it; a service that is served has all of them.
public struct Keyvalue_V1_KeyValueHandlers: RPCService {
  /// The methods as the schema declares them.
  public enum Methods {
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

extension Keyvalue_V1_GetRequest {
  public static let layout = unsafe MessageLayout(
    of: Keyvalue__V1__GetRequest.self, recursive: false
  ) {
    unsafe keyvalue__v1__get_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Keyvalue__V1__GetRequest.self)
    if unsafe c.pointee.has_key_1 != 0 {
      self.key = try unsafe Unpack.string(c.pointee.key_1, "keyvalue.v1.GetRequest.key")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Keyvalue__V1__GetRequest.self)
    unsafe keyvalue__v1__get_request__init(c)
    if !self.key.isEmpty {
      unsafe c.pointee.has_key_1 = 1
      unsafe c.pointee.key_1 = arena.copy(self.key)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Keyvalue_V1_GetResponse {
  public static let layout = unsafe MessageLayout(
    of: Keyvalue__V1__GetResponse.self, recursive: false
  ) {
    unsafe keyvalue__v1__get_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Keyvalue__V1__GetResponse.self)
    if unsafe c.pointee.has_key_1 != 0 {
      self.key = try unsafe Unpack.string(c.pointee.key_1, "keyvalue.v1.GetResponse.key")
    }
    if unsafe c.pointee.has_value_2 != 0 {
      self.value = try unsafe Unpack.string(c.pointee.value_2, "keyvalue.v1.GetResponse.value")
    }
    if unsafe c.pointee.has_found_3 != 0 {
      self.found = unsafe c.pointee.found_3 != 0
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Keyvalue__V1__GetResponse.self)
    unsafe keyvalue__v1__get_response__init(c)
    if !self.key.isEmpty {
      unsafe c.pointee.has_key_1 = 1
      unsafe c.pointee.key_1 = arena.copy(self.key)
    }
    if let value = self.value {
      unsafe c.pointee.has_value_2 = 1
      unsafe c.pointee.value_2 = arena.copy(value)
    }
    if self.found {
      unsafe c.pointee.has_found_3 = 1
      unsafe c.pointee.found_3 = self.found ? 1 : 0
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Keyvalue_V1_PutRequest {
  public static let layout = unsafe MessageLayout(
    of: Keyvalue__V1__PutRequest.self, recursive: false
  ) {
    unsafe keyvalue__v1__put_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Keyvalue__V1__PutRequest.self)
    if unsafe c.pointee.has_key_1 != 0 {
      self.key = try unsafe Unpack.string(c.pointee.key_1, "keyvalue.v1.PutRequest.key")
    }
    if unsafe c.pointee.has_value_2 != 0 {
      self.value = try unsafe Unpack.string(c.pointee.value_2, "keyvalue.v1.PutRequest.value")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Keyvalue__V1__PutRequest.self)
    unsafe keyvalue__v1__put_request__init(c)
    if !self.key.isEmpty {
      unsafe c.pointee.has_key_1 = 1
      unsafe c.pointee.key_1 = arena.copy(self.key)
    }
    if !self.value.isEmpty {
      unsafe c.pointee.has_value_2 = 1
      unsafe c.pointee.value_2 = arena.copy(self.value)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Keyvalue_V1_PutResponse {
  public static let layout = unsafe MessageLayout(
    of: Keyvalue__V1__PutResponse.self, recursive: false
  ) {
    unsafe keyvalue__v1__put_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Keyvalue__V1__PutResponse.self)
    if unsafe c.pointee.has_written_1 != 0 {
      self.written = unsafe c.pointee.written_1 != 0
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Keyvalue__V1__PutResponse.self)
    unsafe keyvalue__v1__put_response__init(c)
    if self.written {
      unsafe c.pointee.has_written_1 = 1
      unsafe c.pointee.written_1 = self.written ? 1 : 0
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Keyvalue_V1_DeleteRequest {
  public static let layout = unsafe MessageLayout(
    of: Keyvalue__V1__DeleteRequest.self, recursive: false
  ) {
    unsafe keyvalue__v1__delete_request__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Keyvalue__V1__DeleteRequest.self)
    if unsafe c.pointee.has_key_1 != 0 {
      self.key = try unsafe Unpack.string(c.pointee.key_1, "keyvalue.v1.DeleteRequest.key")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Keyvalue__V1__DeleteRequest.self)
    unsafe keyvalue__v1__delete_request__init(c)
    if !self.key.isEmpty {
      unsafe c.pointee.has_key_1 = 1
      unsafe c.pointee.key_1 = arena.copy(self.key)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Keyvalue_V1_DeleteResponse {
  public static let layout = unsafe MessageLayout(
    of: Keyvalue__V1__DeleteResponse.self, recursive: false
  ) {
    unsafe keyvalue__v1__delete_response__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Keyvalue__V1__DeleteResponse.self)
    if unsafe c.pointee.has_deleted_1 != 0 {
      self.deleted = unsafe c.pointee.deleted_1 != 0
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Keyvalue__V1__DeleteResponse.self)
    unsafe keyvalue__v1__delete_response__init(c)
    if self.deleted {
      unsafe c.pointee.has_deleted_1 = 1
      unsafe c.pointee.deleted_1 = self.deleted ? 1 : 0
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Schema {
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
