public import WeirRPC
internal import WeirStatusDetails

/// `keyvalue.v1.KeyValue` on a store.
public struct KeyValueService: Sendable {
  /// The longest key and value, in bytes of UTF-8.
  public struct Limits: Sendable, Hashable {
    public var key: Int
    public var value: Int

    public init(key: Int = 1024, value: Int = 1024 * 1024) {
      self.key = key
      self.value = value
    }

    /// - Throws: `INVALID_ARGUMENT` for an empty key and for one that is too long.
    func check(key: String) throws(RPCError) {
      guard !key.isEmpty else { throw Self.bad("key", "is empty") }
      guard key.utf8.count <= self.key else { throw Self.bad("key", "is longer than \(self.key) bytes") }
    }

    /// - Throws: `INVALID_ARGUMENT` for a value that is too long.
    func check(value: String) throws(RPCError) {
      guard value.utf8.count <= self.value else { throw Self.bad("value", "is longer than \(self.value) bytes") }
    }

    /// Says it to people, and to programs (`google.rpc.BadRequest`).
    private static func bad(_ field: String, _ fault: String) -> RPCError {
      RPCError(.invalidArgument, "\(field) \(fault)", details: [.badRequest(field: field, fault)])
    }
  }

  /// The service on a store that answers at once: its handlers run without a task.
  public static func make(store: some Store, limits: Limits = Limits()) throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetImmediate { (request, _) in
      try limits.check(key: request.key)
      return response(try store.get(request.key), request)
    }
    handlers.onPutImmediate { (request, _) in
      try limits.check(key: request.key)
      try limits.check(value: request.value)
      try store.put(request.key, request.value)
      return ServerResponse(Keyvalue_V1_PutResponse(written: true))
    }
    handlers.onDeleteImmediate { (request, _) in
      try limits.check(key: request.key)
      return ServerResponse(Keyvalue_V1_DeleteResponse(deleted: try store.delete(request.key)))
    }
    return try handlers.definition()
  }

  /// The service on a store that has to wait.
  public static func make(store: some SuspendingStore, limits: Limits = Limits()) throws(ServiceError)
    -> ServiceDefinition
  {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetDetailed { request in
      try limits.check(key: request.message.key)
      return response(try await store.get(request.message.key), request.message)
    }
    handlers.onPut { (request, _) in
      try limits.check(key: request.key)
      try limits.check(value: request.value)
      try await store.put(request.key, request.value)
      return Keyvalue_V1_PutResponse(written: true)
    }
    handlers.onDelete { (request, _) in
      try limits.check(key: request.key)
      return Keyvalue_V1_DeleteResponse(deleted: try await store.delete(request.key))
    }
    return try handlers.definition()
  }

  private static let missing = Status(.notFound, "the key has no value")

  /// A missing key is an error whose response still says so: the JSON harness shows both.
  private static func response(
    _ value: String?, _ request: Keyvalue_V1_GetRequest
  ) -> ServerResponse<Keyvalue_V1_GetResponse> {
    let message = Keyvalue_V1_GetResponse(key: request.key, value: value, found: value != nil)
    return value == nil ? ServerResponse(message, status: missing) : ServerResponse(message)
  }
}
