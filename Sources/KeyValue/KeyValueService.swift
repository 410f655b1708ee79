public import WeirRPC

/// `keyvalue.v1.KeyValue` on a store.
public struct KeyValueService: Sendable {
  /// What one call may ask for.
  public struct Limits: Sendable, Hashable {
    /// The longest key, in bytes of UTF-8.
    public var key: Int
    /// The longest value, in bytes of UTF-8.
    public var value: Int
    /// Changes in a batch.
    public var batch: Int
    /// Calls of one session that may wait for their answers; further ones are not read.
    public var session: Int

    /// The limits that are stated with each property.
    public init(key: Int = 1024, value: Int = 1024 * 1024, batch: Int = 128, session: Int = 128) {
      self.key = key
      self.value = value
      self.batch = batch
      self.session = session
    }
  }

  /// The service on a store that answers at once: its handlers run without a task.
  public static func make(store: some Store, limits: Limits = Limits()) throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetImmediate { (request, _) in
      try limits.check(key: request.key)
      return Answer.get(try store.get(request.key), request)
    }
    handlers.onPutImmediate { (request, _) in
      ServerResponse(Answer.put(try store.write(limits.change(request, store.now)), request))
    }
    handlers.onDeleteImmediate { (request, _) in
      ServerResponse(Answer.delete(try store.write(limits.change(request)), request))
    }
    handlers.onBatchImmediate { (request, _) in
      ServerResponse(Answer.batch(try store.write(limits.changes(request, store.now)), request))
    }
    addStreams(to: &handlers, store, limits)
    return try handlers.definition()
  }

  /// The service on a store whose writes wait: reads run without a task.
  public static func make(committing store: some CommittingStore, limits: Limits = Limits()) throws(ServiceError)
    -> ServiceDefinition
  {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetImmediate { (request, _) in
      try limits.check(key: request.key)
      return Answer.get(try store.get(request.key), request)
    }
    addWrites(to: &handlers, store, limits)
    addStreams(to: &handlers, store, limits)
    return try handlers.definition()
  }

  /// The service on a store that always has to wait.
  public static func make(suspending store: some SuspendingStore, limits: Limits = Limits()) throws(ServiceError)
    -> ServiceDefinition
  {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetDetailed { request in
      try limits.check(key: request.message.key)
      return Answer.get(try await store.get(request.message.key), request.message)
    }
    addWrites(to: &handlers, store, limits)
    addStreams(to: &handlers, store, limits)
    return try handlers.definition()
  }

  /// The service on the store in memory: what the compiler makes for this one store costs a call less than what fits
  /// any.
  public static func make(memory store: ShardedStore, limits: Limits = Limits()) throws(ServiceError)
    -> ServiceDefinition
  {
    try make(store: store, limits: limits)
  }

  private static func addWrites(
    to handlers: inout Keyvalue_V1_KeyValueHandlers, _ store: some SuspendingStore, _ limits: Limits
  ) {
    handlers.onPut { (request, _) in
      Answer.put(try await store.write(limits.change(request, store.now)), request)
    }
    handlers.onDelete { (request, _) in
      Answer.delete(try await store.write(limits.change(request)), request)
    }
    handlers.onBatch { (request, _) in
      Answer.batch(try await store.write(limits.changes(request, store.now)), request)
    }
  }

  private static func addStreams(
    to handlers: inout Keyvalue_V1_KeyValueHandlers, _ store: some SuspendingStore, _ limits: Limits
  ) {
    handlers.onList { (request, _, responses) in try await Listing.run(request, store, responses) }
    handlers.onWatch { (request, call, responses) in
      try await Watching.run(request, call, store.changes, responses)
    }
    handlers.onSession { (requests, _, responses) in
      try await Session(store: store, limits: limits).run(requests, responses)
    }
  }
}
