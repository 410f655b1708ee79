// swift-format-ignore-file
// Written by protoc-gen-weir from keyvalue/v1/keyvalue.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// What must be true of a key before it is changed.
nonisolated public struct Keyvalue_V1_Condition: GeneratedMessage {
  public static let messageName = "keyvalue.v1.Condition"
  public static let layout: MessageLayout = _weirTables[0]

  public var kind: OneOf_Kind? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    kind: OneOf_Kind? = nil
  ) {
    self.kind = kind
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    switch c.oneof(24) {
    case 1: self.kind = .absent(c.bool(32))
    case 2: self.kind = .revision(c.int64(32))
    default: break
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    switch self.kind {
    case nil: break
    case .absent(let value)?:
      c.oneof(24, 1)
      c.bool(32, value)
    case .revision(let value)?:
      c.oneof(24, 2)
      c.int64(32, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Kind: Sendable, Hashable {
    /// It has no value; otherwise ALREADY_EXISTS. Must be true.
    case absent(Bool)
    /// Its value is of this revision; otherwise ABORTED.
    case revision(Int64)
  }
}

/// A key and what it holds.
nonisolated public struct Keyvalue_V1_Entry: GeneratedMessage {
  public static let messageName = "keyvalue.v1.Entry"
  public static let layout: MessageLayout = _weirTables[1]

  public var key: String = ""
  public var value: String = ""
  /// Of the write that it comes from.
  public var revision: Int64 = 0
  /// From this moment on the key has no value.
  public var expireTime: Google_Protobuf_Timestamp? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    value: String = "",
    revision: Int64 = 0,
    expireTime: Google_Protobuf_Timestamp? = nil
  ) {
    self.key = key
    self.value = value
    self.revision = revision
    self.expireTime = expireTime
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.value = try c.string(40)
    self.revision = c.int64(56)
    self.expireTime = try c.message(64, as: Google_Protobuf_Timestamp.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.string(40, self.value)
    c.int64(56, self.revision)
    c.message(64, self.expireTime)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.GetRequest`
nonisolated public struct Keyvalue_V1_GetRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.GetRequest"
  public static let layout: MessageLayout = _weirTables[2]

  /// Not empty; at most 1,024 bytes.
  public var key: String = ""
  /// Answers with the entry too.
  public var details: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    details: Bool = false
  ) {
    self.key = key
    self.details = details
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.details = c.bool(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.bool(40, self.details)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.GetResponse`
nonisolated public struct Keyvalue_V1_GetResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.GetResponse"
  public static let layout: MessageLayout = _weirTables[3]

  /// The key that was asked for.
  public var key: String = ""
  /// Absent when the key has no value.
  public var value: String? = nil
  /// Whether the key has a value.
  public var found: Bool = false
  /// Revision and expiry, when they were asked for; without the value, which is above.
  public var entry: Keyvalue_V1_Entry? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    value: String? = nil,
    found: Bool = false,
    entry: Keyvalue_V1_Entry? = nil
  ) {
    self.key = key
    self.value = value
    self.found = found
    self.entry = entry
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.value = try c.optionalString(40)
    self.found = c.bool(64)
    self.entry = try c.message(72, as: Keyvalue_V1_Entry.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.optionalString(40, self.value)
    c.bool(64, self.found)
    c.message(72, self.entry)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.PutRequest`
nonisolated public struct Keyvalue_V1_PutRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.PutRequest"
  public static let layout: MessageLayout = _weirTables[4]

  /// Not empty; at most 1,024 bytes.
  public var key: String = ""
  /// May be empty; at most 1 MiB.
  public var value: String = ""
  public var condition: Keyvalue_V1_Condition? = nil
  /// The key has the value for so long, at least a millisecond; for ever without it.
  public var ttl: Google_Protobuf_Duration? = nil
  /// Answers with the revision, and with what the key held before.
  public var details: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    value: String = "",
    condition: Keyvalue_V1_Condition? = nil,
    ttl: Google_Protobuf_Duration? = nil,
    details: Bool = false
  ) {
    self.key = key
    self.value = value
    self.condition = condition
    self.ttl = ttl
    self.details = details
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.value = try c.string(40)
    self.condition = try c.message(56, as: Keyvalue_V1_Condition.self)
    self.ttl = try c.message(80, as: Google_Protobuf_Duration.self)
    self.details = c.bool(104)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.string(40, self.value)
    c.message(56, self.condition)
    c.message(80, self.ttl)
    c.bool(104, self.details)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.PutResponse`
nonisolated public struct Keyvalue_V1_PutResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.PutResponse"
  public static let layout: MessageLayout = _weirTables[5]

  /// Always true: a value that could not be written is an error.
  public var written: Bool = false
  /// Of this write, when it was asked for.
  public var revision: Int64? = nil
  /// What the key held before, when it was asked for.
  public var previous: Keyvalue_V1_Entry? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    written: Bool = false,
    revision: Int64? = nil,
    previous: Keyvalue_V1_Entry? = nil
  ) {
    self.written = written
    self.revision = revision
    self.previous = previous
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.written = c.bool(24)
    self.revision = c.optionalInt64(32)
    self.previous = try c.message(48, as: Keyvalue_V1_Entry.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bool(24, self.written)
    c.optionalInt64(32, self.revision)
    c.message(48, self.previous)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.DeleteRequest`
nonisolated public struct Keyvalue_V1_DeleteRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.DeleteRequest"
  public static let layout: MessageLayout = _weirTables[6]

  /// Not empty; at most 1,024 bytes.
  public var key: String = ""
  public var condition: Keyvalue_V1_Condition? = nil
  /// Answers with the revision, and with what the key held before.
  public var details: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    condition: Keyvalue_V1_Condition? = nil,
    details: Bool = false
  ) {
    self.key = key
    self.condition = condition
    self.details = details
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.condition = try c.message(40, as: Keyvalue_V1_Condition.self)
    self.details = c.bool(64)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.message(40, self.condition)
    c.bool(64, self.details)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.DeleteResponse`
nonisolated public struct Keyvalue_V1_DeleteResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.DeleteResponse"
  public static let layout: MessageLayout = _weirTables[7]

  /// Whether there was a value.
  public var deleted: Bool = false
  /// Of this write, when it was asked for; the latest one when nothing was deleted.
  public var revision: Int64? = nil
  /// What the key held before, when it was asked for.
  public var previous: Keyvalue_V1_Entry? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    deleted: Bool = false,
    revision: Int64? = nil,
    previous: Keyvalue_V1_Entry? = nil
  ) {
    self.deleted = deleted
    self.revision = revision
    self.previous = previous
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.deleted = c.bool(24)
    self.revision = c.optionalInt64(32)
    self.previous = try c.message(48, as: Keyvalue_V1_Entry.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bool(24, self.deleted)
    c.optionalInt64(32, self.revision)
    c.message(48, self.previous)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.ListRequest`
nonisolated public struct Keyvalue_V1_ListRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.ListRequest"
  public static let layout: MessageLayout = _weirTables[8]

  /// Keys that begin with it; all when it is empty.
  public var prefix: String = ""
  /// Keys that are not before it, in the order of bytes.
  public var from: String = ""
  /// Keys that are before it; to the end when it is empty.
  public var until: String = ""
  /// How many entries to send in all; without it all of them.
  public var limit: Int32 = 0
  /// The next_page_token of a list with the same prefix, from and until, which then goes on.
  public var pageToken: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    prefix: String = "",
    from: String = "",
    until: String = "",
    limit: Int32 = 0,
    pageToken: String = ""
  ) {
    self.prefix = prefix
    self.from = from
    self.until = until
    self.limit = limit
    self.pageToken = pageToken
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.prefix = try c.string(24)
    self.from = try c.string(40)
    self.until = try c.string(56)
    self.limit = c.int32(88)
    self.pageToken = try c.string(72)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.prefix)
    c.string(40, self.from)
    c.string(56, self.until)
    c.int32(88, self.limit)
    c.string(72, self.pageToken)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.ListResponse`
nonisolated public struct Keyvalue_V1_ListResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.ListResponse"
  public static let layout: MessageLayout = _weirTables[9]

  public var entries: [Keyvalue_V1_Entry] = []
  /// All entries of this message are as they were at it.
  public var revision: Int64 = 0
  /// In the last message when the limit has ended the list.
  public var nextPageToken: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    entries: [Keyvalue_V1_Entry] = [],
    revision: Int64 = 0,
    nextPageToken: String = ""
  ) {
    self.entries = entries
    self.revision = revision
    self.nextPageToken = nextPageToken
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.entries = try c.messages(24, as: Keyvalue_V1_Entry.self)
    self.revision = c.int64(40)
    self.nextPageToken = try c.string(48)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.entries)
    c.int64(40, self.revision)
    c.string(48, self.nextPageToken)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.WatchRequest`
nonisolated public struct Keyvalue_V1_WatchRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.WatchRequest"
  public static let layout: MessageLayout = _weirTables[10]

  /// Keys that begin with it; all when it is empty.
  public var prefix: String = ""
  /// The first revision to tell of; without it, those that come. When it is too long ago: OUT_OF_RANGE, whose details
  /// name the oldest_revision.
  public var fromRevision: Int64? = nil
  /// Sends a message so often although nothing happens, at least every 100 ms. Never without it.
  public var progressInterval: Google_Protobuf_Duration? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    prefix: String = "",
    fromRevision: Int64? = nil,
    progressInterval: Google_Protobuf_Duration? = nil
  ) {
    self.prefix = prefix
    self.fromRevision = fromRevision
    self.progressInterval = progressInterval
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.prefix = try c.string(24)
    self.fromRevision = c.optionalInt64(40)
    self.progressInterval = try c.message(56, as: Google_Protobuf_Duration.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.prefix)
    c.optionalInt64(40, self.fromRevision)
    c.message(56, self.progressInterval)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.WatchResponse`
nonisolated public struct Keyvalue_V1_WatchResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.WatchResponse"
  public static let layout: MessageLayout = _weirTables[11]

  /// Whole writes in their order. Empty in the first message, and in those that tell of progress.
  public var events: [Keyvalue_V1_Event] = []
  /// All events up to this revision have been sent.
  public var revision: Int64 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    events: [Keyvalue_V1_Event] = [],
    revision: Int64 = 0
  ) {
    self.events = events
    self.revision = revision
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.events = try c.messages(24, as: Keyvalue_V1_Event.self)
    self.revision = c.int64(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.events)
    c.int64(40, self.revision)
    c.unknownFields(self.unknownFields)
  }
}

/// What a write did to a key.
nonisolated public struct Keyvalue_V1_Event: GeneratedMessage {
  public static let messageName = "keyvalue.v1.Event"
  public static let layout: MessageLayout = _weirTables[12]

  public var key: String = ""
  /// Absent when the key was deleted, or has expired.
  public var value: String? = nil
  public var revision: Int64 = 0
  public var expireTime: Google_Protobuf_Timestamp? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    value: String? = nil,
    revision: Int64 = 0,
    expireTime: Google_Protobuf_Timestamp? = nil
  ) {
    self.key = key
    self.value = value
    self.revision = revision
    self.expireTime = expireTime
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.value = try c.optionalString(40)
    self.revision = c.int64(64)
    self.expireTime = try c.message(72, as: Google_Protobuf_Timestamp.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.optionalString(40, self.value)
    c.int64(64, self.revision)
    c.message(72, self.expireTime)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.BatchRequest`
nonisolated public struct Keyvalue_V1_BatchRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.BatchRequest"
  public static let layout: MessageLayout = _weirTables[13]

  /// At most 128, each of another key.
  public var changes: [Keyvalue_V1_BatchRequest.Change] = []
  /// Answers with what the keys held before.
  public var details: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    changes: [Keyvalue_V1_BatchRequest.Change] = [],
    details: Bool = false
  ) {
    self.changes = changes
    self.details = details
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.changes = try c.messages(24, as: Keyvalue_V1_BatchRequest.Change.self)
    self.details = c.bool(40)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.changes)
    c.bool(40, self.details)
    c.unknownFields(self.unknownFields)
  }

  /// `keyvalue.v1.BatchRequest.Change`
  nonisolated public struct Change: GeneratedMessage {
    public static let messageName = "keyvalue.v1.BatchRequest.Change"
    public static let layout: MessageLayout = _weirTables[14]

    /// Not empty; at most 1,024 bytes.
    public var key: String = ""
    public var condition: Keyvalue_V1_Condition? = nil
    /// With neither, only the condition counts.
    public var action: OneOf_Action? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      key: String = "",
      condition: Keyvalue_V1_Condition? = nil,
      action: OneOf_Action? = nil
    ) {
      self.key = key
      self.condition = condition
      self.action = action
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.key = try c.string(24)
      self.condition = try c.message(40, as: Keyvalue_V1_Condition.self)
      switch c.oneof(88) {
      case 4: self.action = .delete(c.bool(96))
      default: break
      }
      if let value = try c.message(64, as: Keyvalue_V1_BatchRequest.Put.self) {
        guard self.action == nil else { throw c.needsJoining() }
        self.action = .put(value)
      }
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.string(24, self.key)
      c.message(40, self.condition)
      switch self.action {
      case nil: break
      case .put(let value)?:
        c.message(64, value)
      case .delete(let value)?:
        c.oneof(88, 4)
        c.bool(96, value)
      }
      c.unknownFields(self.unknownFields)
    }

    /// With neither, only the condition counts.
    nonisolated public enum OneOf_Action: Sendable, Hashable {
      case put(Keyvalue_V1_BatchRequest.Put)
      /// Must be true.
      case delete(Bool)
    }
  }

  /// `keyvalue.v1.BatchRequest.Put`
  nonisolated public struct Put: GeneratedMessage {
    public static let messageName = "keyvalue.v1.BatchRequest.Put"
    public static let layout: MessageLayout = _weirTables[15]

    /// At most 1 MiB.
    public var value: String = ""
    public var ttl: Google_Protobuf_Duration? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      value: String = "",
      ttl: Google_Protobuf_Duration? = nil
    ) {
      self.value = value
      self.ttl = ttl
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.value = try c.string(24)
      self.ttl = try c.message(40, as: Google_Protobuf_Duration.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.string(24, self.value)
      c.message(40, self.ttl)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `keyvalue.v1.BatchResponse`
nonisolated public struct Keyvalue_V1_BatchResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.BatchResponse"
  public static let layout: MessageLayout = _weirTables[16]

  /// Of this write; the latest one when nothing was changed.
  public var revision: Int64 = 0
  /// Whether anything was changed.
  public var changed: Bool = false
  /// For each change, what its key held before, when it was asked for; without a key when it had no value.
  public var previous: [Keyvalue_V1_Entry] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    revision: Int64 = 0,
    changed: Bool = false,
    previous: [Keyvalue_V1_Entry] = []
  ) {
    self.revision = revision
    self.changed = changed
    self.previous = previous
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.revision = c.int64(24)
    self.changed = c.bool(32)
    self.previous = try c.messages(40, as: Keyvalue_V1_Entry.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int64(24, self.revision)
    c.bool(32, self.changed)
    c.messages(40, self.previous)
    c.unknownFields(self.unknownFields)
  }
}

/// `keyvalue.v1.SessionRequest`
nonisolated public struct Keyvalue_V1_SessionRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.SessionRequest"
  public static let layout: MessageLayout = _weirTables[17]

  /// Comes back with the answer.
  public var id: Int64 = 0
  public var call: OneOf_Call? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    id: Int64 = 0,
    call: OneOf_Call? = nil
  ) {
    self.id = id
    self.call = call
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.id = c.int64(24)
    if let value = try c.message(32, as: Keyvalue_V1_GetRequest.self) {
      guard self.call == nil else { throw c.needsJoining() }
      self.call = .get(value)
    }
    if let value = try c.message(56, as: Keyvalue_V1_PutRequest.self) {
      guard self.call == nil else { throw c.needsJoining() }
      self.call = .put(value)
    }
    if let value = try c.message(80, as: Keyvalue_V1_DeleteRequest.self) {
      guard self.call == nil else { throw c.needsJoining() }
      self.call = .delete(value)
    }
    if let value = try c.message(104, as: Keyvalue_V1_BatchRequest.self) {
      guard self.call == nil else { throw c.needsJoining() }
      self.call = .batch(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int64(24, self.id)
    switch self.call {
    case nil: break
    case .get(let value)?:
      c.message(32, value)
    case .put(let value)?:
      c.message(56, value)
    case .delete(let value)?:
      c.message(80, value)
    case .batch(let value)?:
      c.message(104, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Call: Sendable, Hashable {
    case get(Keyvalue_V1_GetRequest)
    case put(Keyvalue_V1_PutRequest)
    case delete(Keyvalue_V1_DeleteRequest)
    case batch(Keyvalue_V1_BatchRequest)
  }
}

/// `keyvalue.v1.SessionResponse`
nonisolated public struct Keyvalue_V1_SessionResponse: GeneratedMessage {
  public static let messageName = "keyvalue.v1.SessionResponse"
  public static let layout: MessageLayout = _weirTables[18]

  public var id: Int64 = 0
  public var result: OneOf_Result? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    id: Int64 = 0,
    result: OneOf_Result? = nil
  ) {
    self.id = id
    self.result = result
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.id = c.int64(24)
    if let value = try c.message(32, as: Keyvalue_V1_GetResponse.self) {
      guard self.result == nil else { throw c.needsJoining() }
      self.result = .get(value)
    }
    if let value = try c.message(56, as: Keyvalue_V1_PutResponse.self) {
      guard self.result == nil else { throw c.needsJoining() }
      self.result = .put(value)
    }
    if let value = try c.message(80, as: Keyvalue_V1_DeleteResponse.self) {
      guard self.result == nil else { throw c.needsJoining() }
      self.result = .delete(value)
    }
    if let value = try c.message(104, as: Keyvalue_V1_BatchResponse.self) {
      guard self.result == nil else { throw c.needsJoining() }
      self.result = .batch(value)
    }
    if let value = try c.message(128, as: Keyvalue_V1_SessionResponse.ErrorMessage.self) {
      guard self.result == nil else { throw c.needsJoining() }
      self.result = .error(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int64(24, self.id)
    switch self.result {
    case nil: break
    case .get(let value)?:
      c.message(32, value)
    case .put(let value)?:
      c.message(56, value)
    case .delete(let value)?:
      c.message(80, value)
    case .batch(let value)?:
      c.message(104, value)
    case .error(let value)?:
      c.message(128, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Result: Sendable, Hashable {
    case get(Keyvalue_V1_GetResponse)
    case put(Keyvalue_V1_PutResponse)
    case delete(Keyvalue_V1_DeleteResponse)
    case batch(Keyvalue_V1_BatchResponse)
    /// As a call of its own would have ended. The session goes on.
    case error(Keyvalue_V1_SessionResponse.ErrorMessage)
  }

  /// Has the fields of google.rpc.Status.
  nonisolated public struct ErrorMessage: GeneratedMessage {
    public static let messageName = "keyvalue.v1.SessionResponse.Error"
    public static let layout: MessageLayout = _weirTables[19]

    /// The number of the gRPC code.
    public var code: Int32 = 0
    public var message: String = ""
    public var details: [Google_Protobuf_Any] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      code: Int32 = 0,
      message: String = "",
      details: [Google_Protobuf_Any] = []
    ) {
      self.code = code
      self.message = message
      self.details = details
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.code = c.int32(56)
      self.message = try c.string(24)
      self.details = try c.messages(40, as: Google_Protobuf_Any.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.int32(56, self.code)
      c.string(24, self.message)
      c.messages(40, self.details)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// A small store of text under text keys.
///
/// Every write has a revision, one more than the write before; none is ever used again. What expires is deleted by a
/// write too. A write that changes nothing has no revision.
///
/// Handlers take messages and return messages.
nonisolated public protocol Keyvalue_V1_KeyValue: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated(nonsending) func get(_ request: Keyvalue_V1_GetRequest, _ call: CallContext) async throws -> Keyvalue_V1_GetResponse
  /// Sets the value of a key, if a condition holds.
  nonisolated(nonsending) func put(_ request: Keyvalue_V1_PutRequest, _ call: CallContext) async throws -> Keyvalue_V1_PutResponse
  /// Removes a key and its value, if a condition holds.
  nonisolated(nonsending) func delete(_ request: Keyvalue_V1_DeleteRequest, _ call: CallContext) async throws -> Keyvalue_V1_DeleteResponse
  /// Reads keys and values in the order of the keys' bytes. Each message is of one revision.
  nonisolated(nonsending) func list(_ request: Keyvalue_V1_ListRequest, _ call: CallContext, _ responses: ResponseWriter<Keyvalue_V1_ListResponse>) async throws
  /// Tells of writes: those that were, from a revision on, and those that come.
  nonisolated(nonsending) func watch(_ request: Keyvalue_V1_WatchRequest, _ call: CallContext, _ responses: ResponseWriter<Keyvalue_V1_WatchResponse>) async throws
  /// Changes several keys at once, or none of them.
  nonisolated(nonsending) func batch(_ request: Keyvalue_V1_BatchRequest, _ call: CallContext) async throws -> Keyvalue_V1_BatchResponse
  /// Many calls on one stream. They take effect, and are answered, in their order; the next may be sent before the answer
  /// to the one before.
  nonisolated(nonsending) func session(_ requests: RequestStream<Keyvalue_V1_SessionRequest>, _ call: CallContext, _ responses: ResponseWriter<Keyvalue_V1_SessionResponse>) async throws
}

nonisolated extension Keyvalue_V1_KeyValue {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGet { try await self.get($0, $1) }
    handlers.onPut { try await self.put($0, $1) }
    handlers.onDelete { try await self.delete($0, $1) }
    handlers.onList { try await self.list($0, $1, $2) }
    handlers.onWatch { try await self.watch($0, $1, $2) }
    handlers.onBatch { try await self.batch($0, $1) }
    handlers.onSession { try await self.session($0, $1, $2) }
    return try handlers.definition()
  }
}

/// A small store of text under text keys.
///
/// Every write has a revision, one more than the write before; none is ever used again. What expires is deleted by a
/// write too. A write that changes nothing has no revision.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Keyvalue_V1_KeyValueDetailed: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated(nonsending) func get(_ request: ServerRequest<Keyvalue_V1_GetRequest>) async throws -> ServerResponse<Keyvalue_V1_GetResponse>
  /// Sets the value of a key, if a condition holds.
  nonisolated(nonsending) func put(_ request: ServerRequest<Keyvalue_V1_PutRequest>) async throws -> ServerResponse<Keyvalue_V1_PutResponse>
  /// Removes a key and its value, if a condition holds.
  nonisolated(nonsending) func delete(_ request: ServerRequest<Keyvalue_V1_DeleteRequest>) async throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
  /// Reads keys and values in the order of the keys' bytes. Each message is of one revision.
  nonisolated(nonsending) func list(_ request: ServerRequest<Keyvalue_V1_ListRequest>, _ responses: ResponseWriter<Keyvalue_V1_ListResponse>) async throws -> Metadata
  /// Tells of writes: those that were, from a revision on, and those that come.
  nonisolated(nonsending) func watch(_ request: ServerRequest<Keyvalue_V1_WatchRequest>, _ responses: ResponseWriter<Keyvalue_V1_WatchResponse>) async throws -> Metadata
  /// Changes several keys at once, or none of them.
  nonisolated(nonsending) func batch(_ request: ServerRequest<Keyvalue_V1_BatchRequest>) async throws -> ServerResponse<Keyvalue_V1_BatchResponse>
  /// Many calls on one stream. They take effect, and are answered, in their order; the next may be sent before the answer
  /// to the one before.
  nonisolated(nonsending) func session(_ requests: RequestStream<Keyvalue_V1_SessionRequest>, _ call: CallContext, _ responses: ResponseWriter<Keyvalue_V1_SessionResponse>) async throws -> Metadata
}

nonisolated extension Keyvalue_V1_KeyValueDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetDetailed { try await self.get($0) }
    handlers.onPutDetailed { try await self.put($0) }
    handlers.onDeleteDetailed { try await self.delete($0) }
    handlers.onListDetailed { try await self.list($0, $1) }
    handlers.onWatchDetailed { try await self.watch($0, $1) }
    handlers.onBatchDetailed { try await self.batch($0) }
    handlers.onSessionDetailed { try await self.session($0, $1, $2) }
    return try handlers.definition()
  }
}

/// A small store of text under text keys.
///
/// Every write has a revision, one more than the write before; none is ever used again. What expires is deleted by a
/// write too. A write that changes nothing has no revision.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Keyvalue_V1_KeyValueImmediate: RPCService {
  /// Reads the value of a key. A key that has none is NOT_FOUND.
  nonisolated func get(_ request: Keyvalue_V1_GetRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_GetResponse>
  /// Sets the value of a key, if a condition holds.
  nonisolated func put(_ request: Keyvalue_V1_PutRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_PutResponse>
  /// Removes a key and its value, if a condition holds.
  nonisolated func delete(_ request: Keyvalue_V1_DeleteRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
  /// Reads keys and values in the order of the keys' bytes. Each message is of one revision.
  nonisolated(nonsending) func list(_ request: Keyvalue_V1_ListRequest, _ call: CallContext, _ responses: ResponseWriter<Keyvalue_V1_ListResponse>) async throws
  /// Tells of writes: those that were, from a revision on, and those that come.
  nonisolated(nonsending) func watch(_ request: Keyvalue_V1_WatchRequest, _ call: CallContext, _ responses: ResponseWriter<Keyvalue_V1_WatchResponse>) async throws
  /// Changes several keys at once, or none of them.
  nonisolated func batch(_ request: Keyvalue_V1_BatchRequest, _ call: CallContext) throws -> ServerResponse<Keyvalue_V1_BatchResponse>
  /// Many calls on one stream. They take effect, and are answered, in their order; the next may be sent before the answer
  /// to the one before.
  nonisolated(nonsending) func session(_ requests: RequestStream<Keyvalue_V1_SessionRequest>, _ call: CallContext, _ responses: ResponseWriter<Keyvalue_V1_SessionResponse>) async throws
}

nonisolated extension Keyvalue_V1_KeyValueImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGetImmediate { try self.get($0, $1) }
    handlers.onPutImmediate { try self.put($0, $1) }
    handlers.onDeleteImmediate { try self.delete($0, $1) }
    handlers.onList { try await self.list($0, $1, $2) }
    handlers.onWatch { try await self.watch($0, $1, $2) }
    handlers.onBatchImmediate { try self.batch($0, $1) }
    handlers.onSession { try await self.session($0, $1, $2) }
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
    public static let list = Method(service: "keyvalue.v1.KeyValue", name: "List", kind: .serverStream)
    public static let watch = Method(service: "keyvalue.v1.KeyValue", name: "Watch", kind: .serverStream)
    public static let batch = Method(service: "keyvalue.v1.KeyValue", name: "Batch", kind: .unary)
    public static let session = Method(service: "keyvalue.v1.KeyValue", name: "Session", kind: .bidiStream)
  }

  private var getEndpoint: Endpoint?
  private var putEndpoint: Endpoint?
  private var deleteEndpoint: Endpoint?
  private var listEndpoint: Endpoint?
  private var watchEndpoint: Endpoint?
  private var batchEndpoint: Endpoint?
  private var sessionEndpoint: Endpoint?

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

  /// Sets the value of a key, if a condition holds.
  ///
  /// The handler takes and returns messages.
  public mutating func onPut(
    _ handler: @escaping @Sendable (Keyvalue_V1_PutRequest, CallContext) async throws -> Keyvalue_V1_PutResponse
  ) {
    putEndpoint = .unary(handler)
  }

  /// Sets the value of a key, if a condition holds.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onPutDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Keyvalue_V1_PutRequest>) async throws -> ServerResponse<Keyvalue_V1_PutResponse>
  ) {
    putEndpoint = .detailedUnary(handler)
  }

  /// Sets the value of a key, if a condition holds.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onPutImmediate(
    _ handler: @escaping @Sendable (Keyvalue_V1_PutRequest, CallContext) throws -> ServerResponse<Keyvalue_V1_PutResponse>
  ) {
    putEndpoint = .immediate(handler)
  }

  /// Removes a key and its value, if a condition holds.
  ///
  /// The handler takes and returns messages.
  public mutating func onDelete(
    _ handler: @escaping @Sendable (Keyvalue_V1_DeleteRequest, CallContext) async throws -> Keyvalue_V1_DeleteResponse
  ) {
    deleteEndpoint = .unary(handler)
  }

  /// Removes a key and its value, if a condition holds.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onDeleteDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Keyvalue_V1_DeleteRequest>) async throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
  ) {
    deleteEndpoint = .detailedUnary(handler)
  }

  /// Removes a key and its value, if a condition holds.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onDeleteImmediate(
    _ handler: @escaping @Sendable (Keyvalue_V1_DeleteRequest, CallContext) throws -> ServerResponse<Keyvalue_V1_DeleteResponse>
  ) {
    deleteEndpoint = .immediate(handler)
  }

  /// Reads keys and values in the order of the keys' bytes. Each message is of one revision.
  ///
  /// The handler takes and returns messages.
  public mutating func onList(
    _ handler: @escaping @Sendable (Keyvalue_V1_ListRequest, CallContext, ResponseWriter<Keyvalue_V1_ListResponse>) async throws -> Void
  ) {
    listEndpoint = .serverStream(handler)
  }

  /// Reads keys and values in the order of the keys' bytes. Each message is of one revision.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onListDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Keyvalue_V1_ListRequest>, ResponseWriter<Keyvalue_V1_ListResponse>) async throws -> Metadata
  ) {
    listEndpoint = .detailedServerStream(handler)
  }

  /// Tells of writes: those that were, from a revision on, and those that come.
  ///
  /// The handler takes and returns messages.
  public mutating func onWatch(
    _ handler: @escaping @Sendable (Keyvalue_V1_WatchRequest, CallContext, ResponseWriter<Keyvalue_V1_WatchResponse>) async throws -> Void
  ) {
    watchEndpoint = .serverStream(handler)
  }

  /// Tells of writes: those that were, from a revision on, and those that come.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onWatchDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Keyvalue_V1_WatchRequest>, ResponseWriter<Keyvalue_V1_WatchResponse>) async throws -> Metadata
  ) {
    watchEndpoint = .detailedServerStream(handler)
  }

  /// Changes several keys at once, or none of them.
  ///
  /// The handler takes and returns messages.
  public mutating func onBatch(
    _ handler: @escaping @Sendable (Keyvalue_V1_BatchRequest, CallContext) async throws -> Keyvalue_V1_BatchResponse
  ) {
    batchEndpoint = .unary(handler)
  }

  /// Changes several keys at once, or none of them.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onBatchDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Keyvalue_V1_BatchRequest>) async throws -> ServerResponse<Keyvalue_V1_BatchResponse>
  ) {
    batchEndpoint = .detailedUnary(handler)
  }

  /// Changes several keys at once, or none of them.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onBatchImmediate(
    _ handler: @escaping @Sendable (Keyvalue_V1_BatchRequest, CallContext) throws -> ServerResponse<Keyvalue_V1_BatchResponse>
  ) {
    batchEndpoint = .immediate(handler)
  }

  /// Many calls on one stream. They take effect, and are answered, in their order; the next may be sent before the answer
  /// to the one before.
  ///
  /// The handler takes and returns messages.
  public mutating func onSession(
    _ handler: @escaping @Sendable (RequestStream<Keyvalue_V1_SessionRequest>, CallContext, ResponseWriter<Keyvalue_V1_SessionResponse>) async throws -> Void
  ) {
    sessionEndpoint = .bidiStream(handler)
  }

  /// Many calls on one stream. They take effect, and are answered, in their order; the next may be sent before the answer
  /// to the one before.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onSessionDetailed(
    _ handler: @escaping @Sendable (RequestStream<Keyvalue_V1_SessionRequest>, CallContext, ResponseWriter<Keyvalue_V1_SessionResponse>) async throws -> Metadata
  ) {
    sessionEndpoint = .detailedBidiStream(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "keyvalue.v1.KeyValue",
      methods: [
        (Methods.get, getEndpoint),
        (Methods.put, putEndpoint),
        (Methods.delete, deleteEndpoint),
        (Methods.list, listEndpoint),
        (Methods.watch, watchEndpoint),
        (Methods.batch, batchEndpoint),
        (Methods.session, sessionEndpoint),
      ],
      schema: .keyvalue_v1_keyvalue)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  ARQVa2V5dmFsdWUudjEuQ29uZGl0aW9uACgCAYgBIAEYBmFic2VudAKDASABGAhyZXZpc2lvbhFrZXl2YWx1ZS52MS5FbnRyeQBYBAEJGAADa2V5
  AgkoAAV2YWx1ZQMDOAAIcmV2aXNpb24EqwFAAAtleHBpcmVfdGltZQEWa2V5dmFsdWUudjEuR2V0UmVxdWVzdAAwAgEJGAADa2V5AggoAAdkZXRh
  aWxzF2tleXZhbHVlLnYxLkdldFJlc3BvbnNlAGAEAQkYAANrZXkCKSgABXZhbHVlAwhAAAVmb3VuZASrAUgABWVudHJ5AhZrZXl2YWx1ZS52MS5Q
  dXRSZXF1ZXN0AHAFAQkYAANrZXkCCSgABXZhbHVlA6sBOAAJY29uZGl0aW9uAASrAVAAA3R0bAMFCGgAB2RldGFpbHMXa2V5dmFsdWUudjEuUHV0
  UmVzcG9uc2UASAMBCBgAB3dyaXR0ZW4CIyAACHJldmlzaW9uA6sBMAAIcHJldmlvdXMCGWtleXZhbHVlLnYxLkRlbGV0ZVJlcXVlc3QASAMBCRgA
  A2tleQKrASgACWNvbmRpdGlvbgADCEAAB2RldGFpbHMaa2V5dmFsdWUudjEuRGVsZXRlUmVzcG9uc2UASAMBCBgAB2RlbGV0ZWQCIyAACHJldmlz
  aW9uA6sBMAAIcHJldmlvdXMCF2tleXZhbHVlLnYxLkxpc3RSZXF1ZXN0AGAFAQkYAAZwcmVmaXgCCSgABGZyb20DCTgABXVudGlsBAVYAAVsaW1p
  dAUJSAAKcGFnZV90b2tlbhhrZXl2YWx1ZS52MS5MaXN0UmVzcG9uc2UAQAMBSxgAB2VudHJpZXMCAgMoAAhyZXZpc2lvbgMJMAAPbmV4dF9wYWdl
  X3Rva2VuGGtleXZhbHVlLnYxLldhdGNoUmVxdWVzdABQAwEJGAAGcHJlZml4AiMoAA1mcm9tX3JldmlzaW9uA6sBOAARcHJvZ3Jlc3NfaW50ZXJ2
  YWwDGWtleXZhbHVlLnYxLldhdGNoUmVzcG9uc2UAMAIBSxgABmV2ZW50cxgCAygACHJldmlzaW9uEWtleXZhbHVlLnYxLkV2ZW50AGAEAQkYAANr
  ZXkCKSgABXZhbHVlAwNAAAhyZXZpc2lvbgSrAUgAC2V4cGlyZV90aW1lARhrZXl2YWx1ZS52MS5CYXRjaFJlcXVlc3QAMAIBSxgAB2NoYW5nZXMc
  AggoAAdkZXRhaWxzH2tleXZhbHVlLnYxLkJhdGNoUmVxdWVzdC5DaGFuZ2UAaAQBCRgAA2tleQKrASgACWNvbmRpdGlvbgADqwFAAQNwdXQeBIgB
  YAFYBmRlbGV0ZRxrZXl2YWx1ZS52MS5CYXRjaFJlcXVlc3QuUHV0AEACAQkYAAV2YWx1ZQKrASgAA3R0bAMZa2V5dmFsdWUudjEuQmF0Y2hSZXNw
  b25zZQA4AwEDGAAIcmV2aXNpb24CCCAAB2NoYW5nZWQDSygACHByZXZpb3VzAhprZXl2YWx1ZS52MS5TZXNzaW9uUmVxdWVzdACAAQUBAxgAAmlk
  AqsBIAEDZ2V0BAOrATgBA3B1dAgEqwFQAQZkZWxldGUMBasBaAEFYmF0Y2gaG2tleXZhbHVlLnYxLlNlc3Npb25SZXNwb25zZQCYAQYBAxgAAmlk
  AqsBIAEDZ2V0BgOrATgBA3B1dAoEqwFQAQZkZWxldGUOBasBaAEFYmF0Y2ggBqsBgAEBBWVycm9yJiFrZXl2YWx1ZS52MS5TZXNzaW9uUmVzcG9u
  c2UuRXJyb3IAQAMBBTgABGNvZGUCCRgAB21lc3NhZ2UDSygAB2RldGFpbHMF
  """,
  imports: [Google_Protobuf_Timestamp.layout, Google_Protobuf_Duration.layout, Google_Protobuf_Any.layout])

nonisolated extension Schema {
  /// `keyvalue/v1/keyvalue.proto`
  public static let keyvalue_v1_keyvalue = Schema(
    path: "keyvalue/v1/keyvalue.proto",
    base64: """
      ChprZXl2YWx1ZS92MS9rZXl2YWx1ZS5wcm90bxILa2V5dmFsdWUudjEaGWdvb2dsZS9wcm90b2J1Zi9hbnkucHJvdG8aHmdvb2dsZS9wcm90b2J1
      Zi9kdXJhdGlvbi5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byJLCglDb25kaXRpb24SGAoGYWJzZW50GAEgASgISABSBmFi
      c2VudBIcCghyZXZpc2lvbhgCIAEoA0gAUghyZXZpc2lvbkIGCgRraW5kIogBCgVFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEo
      CVIFdmFsdWUSGgoIcmV2aXNpb24YAyABKANSCHJldmlzaW9uEjsKC2V4cGlyZV90aW1lGAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFt
      cFIKZXhwaXJlVGltZSI4CgpHZXRSZXF1ZXN0EhAKA2tleRgBIAEoCVIDa2V5EhgKB2RldGFpbHMYAiABKAhSB2RldGFpbHMihAEKC0dldFJlc3Bv
      bnNlEhAKA2tleRgBIAEoCVIDa2V5EhkKBXZhbHVlGAIgASgJSABSBXZhbHVliAEBEhQKBWZvdW5kGAMgASgIUgVmb3VuZBIoCgVlbnRyeRgEIAEo
      CzISLmtleXZhbHVlLnYxLkVudHJ5UgVlbnRyeUIICgZfdmFsdWUisQEKClB1dFJlcXVlc3QSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiAB
      KAlSBXZhbHVlEjQKCWNvbmRpdGlvbhgDIAEoCzIWLmtleXZhbHVlLnYxLkNvbmRpdGlvblIJY29uZGl0aW9uEisKA3R0bBgEIAEoCzIZLmdvb2ds
      ZS5wcm90b2J1Zi5EdXJhdGlvblIDdHRsEhgKB2RldGFpbHMYBSABKAhSB2RldGFpbHMihQEKC1B1dFJlc3BvbnNlEhgKB3dyaXR0ZW4YASABKAhS
      B3dyaXR0ZW4SHwoIcmV2aXNpb24YAiABKANIAFIIcmV2aXNpb26IAQESLgoIcHJldmlvdXMYAyABKAsyEi5rZXl2YWx1ZS52MS5FbnRyeVIIcHJl
      dmlvdXNCCwoJX3JldmlzaW9uInEKDURlbGV0ZVJlcXVlc3QSEAoDa2V5GAEgASgJUgNrZXkSNAoJY29uZGl0aW9uGAIgASgLMhYua2V5dmFsdWUu
      djEuQ29uZGl0aW9uUgljb25kaXRpb24SGAoHZGV0YWlscxgDIAEoCFIHZGV0YWlscyKIAQoORGVsZXRlUmVzcG9uc2USGAoHZGVsZXRlZBgBIAEo
      CFIHZGVsZXRlZBIfCghyZXZpc2lvbhgCIAEoA0gAUghyZXZpc2lvbogBARIuCghwcmV2aW91cxgDIAEoCzISLmtleXZhbHVlLnYxLkVudHJ5Ughw
      cmV2aW91c0ILCglfcmV2aXNpb24ihAEKC0xpc3RSZXF1ZXN0EhYKBnByZWZpeBgBIAEoCVIGcHJlZml4EhIKBGZyb20YAiABKAlSBGZyb20SFAoF
      dW50aWwYAyABKAlSBXVudGlsEhQKBWxpbWl0GAQgASgFUgVsaW1pdBIdCgpwYWdlX3Rva2VuGAUgASgJUglwYWdlVG9rZW4igAEKDExpc3RSZXNw
      b25zZRIsCgdlbnRyaWVzGAEgAygLMhIua2V5dmFsdWUudjEuRW50cnlSB2VudHJpZXMSGgoIcmV2aXNpb24YAiABKANSCHJldmlzaW9uEiYKD25l
      eHRfcGFnZV90b2tlbhgDIAEoCVINbmV4dFBhZ2VUb2tlbiKqAQoMV2F0Y2hSZXF1ZXN0EhYKBnByZWZpeBgBIAEoCVIGcHJlZml4EigKDWZyb21f
      cmV2aXNpb24YAiABKANIAFIMZnJvbVJldmlzaW9uiAEBEkYKEXByb2dyZXNzX2ludGVydmFsGAMgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0
      aW9uUhBwcm9ncmVzc0ludGVydmFsQhAKDl9mcm9tX3JldmlzaW9uIlcKDVdhdGNoUmVzcG9uc2USKgoGZXZlbnRzGAEgAygLMhIua2V5dmFsdWUu
      djEuRXZlbnRSBmV2ZW50cxIaCghyZXZpc2lvbhgCIAEoA1IIcmV2aXNpb24ilwEKBUV2ZW50EhAKA2tleRgBIAEoCVIDa2V5EhkKBXZhbHVlGAIg
      ASgJSABSBXZhbHVliAEBEhoKCHJldmlzaW9uGAMgASgDUghyZXZpc2lvbhI7CgtleHBpcmVfdGltZRgEIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5U
      aW1lc3RhbXBSCmV4cGlyZVRpbWVCCAoGX3ZhbHVlItgCCgxCYXRjaFJlcXVlc3QSOgoHY2hhbmdlcxgBIAMoCzIgLmtleXZhbHVlLnYxLkJhdGNo
      UmVxdWVzdC5DaGFuZ2VSB2NoYW5nZXMSGAoHZGV0YWlscxgCIAEoCFIHZGV0YWlscxqnAQoGQ2hhbmdlEhAKA2tleRgBIAEoCVIDa2V5EjQKCWNv
      bmRpdGlvbhgCIAEoCzIWLmtleXZhbHVlLnYxLkNvbmRpdGlvblIJY29uZGl0aW9uEjEKA3B1dBgDIAEoCzIdLmtleXZhbHVlLnYxLkJhdGNoUmVx
      dWVzdC5QdXRIAFIDcHV0EhgKBmRlbGV0ZRgEIAEoCEgAUgZkZWxldGVCCAoGYWN0aW9uGkgKA1B1dBIUCgV2YWx1ZRgBIAEoCVIFdmFsdWUSKwoD
      dHRsGAIgASgLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUgN0dGwidQoNQmF0Y2hSZXNwb25zZRIaCghyZXZpc2lvbhgBIAEoA1IIcmV2aXNp
      b24SGAoHY2hhbmdlZBgCIAEoCFIHY2hhbmdlZBIuCghwcmV2aW91cxgDIAMoCzISLmtleXZhbHVlLnYxLkVudHJ5UghwcmV2aW91cyLrAQoOU2Vz
      c2lvblJlcXVlc3QSDgoCaWQYASABKANSAmlkEisKA2dldBgCIAEoCzIXLmtleXZhbHVlLnYxLkdldFJlcXVlc3RIAFIDZ2V0EisKA3B1dBgDIAEo
      CzIXLmtleXZhbHVlLnYxLlB1dFJlcXVlc3RIAFIDcHV0EjQKBmRlbGV0ZRgEIAEoCzIaLmtleXZhbHVlLnYxLkRlbGV0ZVJlcXVlc3RIAFIGZGVs
      ZXRlEjEKBWJhdGNoGAUgASgLMhkua2V5dmFsdWUudjEuQmF0Y2hSZXF1ZXN0SABSBWJhdGNoQgYKBGNhbGwilQMKD1Nlc3Npb25SZXNwb25zZRIO
      CgJpZBgBIAEoA1ICaWQSLAoDZ2V0GAIgASgLMhgua2V5dmFsdWUudjEuR2V0UmVzcG9uc2VIAFIDZ2V0EiwKA3B1dBgDIAEoCzIYLmtleXZhbHVl
      LnYxLlB1dFJlc3BvbnNlSABSA3B1dBI1CgZkZWxldGUYBCABKAsyGy5rZXl2YWx1ZS52MS5EZWxldGVSZXNwb25zZUgAUgZkZWxldGUSMgoFYmF0
      Y2gYBSABKAsyGi5rZXl2YWx1ZS52MS5CYXRjaFJlc3BvbnNlSABSBWJhdGNoEjoKBWVycm9yGAYgASgLMiIua2V5dmFsdWUudjEuU2Vzc2lvblJl
      c3BvbnNlLkVycm9ySABSBWVycm9yGmUKBUVycm9yEhIKBGNvZGUYASABKAVSBGNvZGUSGAoHbWVzc2FnZRgCIAEoCVIHbWVzc2FnZRIuCgdkZXRh
      aWxzGAMgAygLMhQuZ29vZ2xlLnByb3RvYnVmLkFueVIHZGV0YWlsc0IICgZyZXN1bHQyzAMKCEtleVZhbHVlEjgKA0dldBIXLmtleXZhbHVlLnYx
      LkdldFJlcXVlc3QaGC5rZXl2YWx1ZS52MS5HZXRSZXNwb25zZRI4CgNQdXQSFy5rZXl2YWx1ZS52MS5QdXRSZXF1ZXN0Ghgua2V5dmFsdWUudjEu
      UHV0UmVzcG9uc2USQQoGRGVsZXRlEhoua2V5dmFsdWUudjEuRGVsZXRlUmVxdWVzdBobLmtleXZhbHVlLnYxLkRlbGV0ZVJlc3BvbnNlEj0KBExp
      c3QSGC5rZXl2YWx1ZS52MS5MaXN0UmVxdWVzdBoZLmtleXZhbHVlLnYxLkxpc3RSZXNwb25zZTABEkAKBVdhdGNoEhkua2V5dmFsdWUudjEuV2F0
      Y2hSZXF1ZXN0Ghoua2V5dmFsdWUudjEuV2F0Y2hSZXNwb25zZTABEj4KBUJhdGNoEhkua2V5dmFsdWUudjEuQmF0Y2hSZXF1ZXN0Ghoua2V5dmFs
      dWUudjEuQmF0Y2hSZXNwb25zZRJICgdTZXNzaW9uEhsua2V5dmFsdWUudjEuU2Vzc2lvblJlcXVlc3QaHC5rZXl2YWx1ZS52MS5TZXNzaW9uUmVz
      cG9uc2UoATABYgZwcm90bzNK7SAK4wEKAgYAEgQMABwBGtYBIEEgc21hbGwgc3RvcmUgb2YgdGV4dCB1bmRlciB0ZXh0IGtleXMuCgogRXZlcnkg
      d3JpdGUgaGFzIGEgcmV2aXNpb24sIG9uZSBtb3JlIHRoYW4gdGhlIHdyaXRlIGJlZm9yZTsgbm9uZSBpcyBldmVyIHVzZWQgYWdhaW4uIFdoYXQg
      ZXhwaXJlcyBpcyBkZWxldGVkIGJ5IGEKIHdyaXRlIHRvby4gQSB3cml0ZSB0aGF0IGNoYW5nZXMgbm90aGluZyBoYXMgbm8gcmV2aXNpb24uCgpK
      CgQGAAIAEgMOAiwaPSBSZWFkcyB0aGUgdmFsdWUgb2YgYSBrZXkuIEEga2V5IHRoYXQgaGFzIG5vbmUgaXMgTk9UX0ZPVU5ELgoKPQoEBgACARID
      EAIsGjAgU2V0cyB0aGUgdmFsdWUgb2YgYSBrZXksIGlmIGEgY29uZGl0aW9uIGhvbGRzLgoKQQoEBgACAhIDEgI1GjQgUmVtb3ZlcyBhIGtleSBh
      bmQgaXRzIHZhbHVlLCBpZiBhIGNvbmRpdGlvbiBob2xkcy4KCmYKBAYAAgMSAxQCNhpZIFJlYWRzIGtleXMgYW5kIHZhbHVlcyBpbiB0aGUgb3Jk
      ZXIgb2YgdGhlIGtleXMnIGJ5dGVzLiBFYWNoIG1lc3NhZ2UgaXMgb2Ygb25lIHJldmlzaW9uLgoKWQoEBgACBBIDFgI5GkwgVGVsbHMgb2Ygd3Jp
      dGVzOiB0aG9zZSB0aGF0IHdlcmUsIGZyb20gYSByZXZpc2lvbiBvbiwgYW5kIHRob3NlIHRoYXQgY29tZS4KCj0KBAYAAgUSAxgCMhowIENoYW5n
      ZXMgc2V2ZXJhbCBrZXlzIGF0IG9uY2UsIG9yIG5vbmUgb2YgdGhlbS4KCpgBCgQGAAIGEgMbAkYaigEgTWFueSBjYWxscyBvbiBvbmUgc3RyZWFt
      LiBUaGV5IHRha2UgZWZmZWN0LCBhbmQgYXJlIGFuc3dlcmVkLCBpbiB0aGVpciBvcmRlcjsgdGhlIG5leHQgbWF5IGJlIHNlbnQgYmVmb3JlIHRo
      ZSBhbnN3ZXIKIHRvIHRoZSBvbmUgYmVmb3JlLgoKPgoCBAASBB8AJgEaMiBXaGF0IG11c3QgYmUgdHJ1ZSBvZiBhIGtleSBiZWZvcmUgaXQgaXMg
      Y2hhbmdlZC4KCkcKBAQAAgASAyIEFBo6IEl0IGhhcyBubyB2YWx1ZTsgb3RoZXJ3aXNlIEFMUkVBRFlfRVhJU1RTLiBNdXN0IGJlIHRydWUuCgpA
      CgQEAAIBEgMkBBcaMyBJdHMgdmFsdWUgaXMgb2YgdGhpcyByZXZpc2lvbjsgb3RoZXJ3aXNlIEFCT1JURUQuCgomCgIEARIEKQAwARoaIEEga2V5
      IGFuZCB3aGF0IGl0IGhvbGRzLgoKLwoEBAECAhIDLQIVGiIgT2YgdGhlIHdyaXRlIHRoYXQgaXQgY29tZXMgZnJvbS4KCjgKBAQBAgMSAy8CLBor
      IEZyb20gdGhpcyBtb21lbnQgb24gdGhlIGtleSBoYXMgbm8gdmFsdWUuCgouCgQEAgIAEgM0AhEaISBOb3QgZW1wdHk7IGF0IG1vc3QgMSwwMjQg
      Ynl0ZXMuCgoqCgQEAgIBEgM2AhMaHSBBbnN3ZXJzIHdpdGggdGhlIGVudHJ5IHRvby4KCioKBAQDAgASAzsCERodIFRoZSBrZXkgdGhhdCB3YXMg
      YXNrZWQgZm9yLgoKMAoEBAMCARIDPQIcGiMgQWJzZW50IHdoZW4gdGhlIGtleSBoYXMgbm8gdmFsdWUuCgorCgQEAwICEgM/AhEaHiBXaGV0aGVy
      IHRoZSBrZXkgaGFzIGEgdmFsdWUuCgpgCgQEAwIDEgNBAhIaUyBSZXZpc2lvbiBhbmQgZXhwaXJ5LCB3aGVuIHRoZXkgd2VyZSBhc2tlZCBmb3I7
      IHdpdGhvdXQgdGhlIHZhbHVlLCB3aGljaCBpcyBhYm92ZS4KCi4KBAQEAgASA0YCERohIE5vdCBlbXB0eTsgYXQgbW9zdCAxLDAyNCBieXRlcy4K
      CisKBAQEAgESA0gCExoeIE1heSBiZSBlbXB0eTsgYXQgbW9zdCAxIE1pQi4KCl4KBAQEAgMSA0sCIxpRIFRoZSBrZXkgaGFzIHRoZSB2YWx1ZSBm
      b3Igc28gbG9uZywgYXQgbGVhc3QgYSBtaWxsaXNlY29uZDsgZm9yIGV2ZXIgd2l0aG91dCBpdC4KCkwKBAQEAgQSA00CExo/IEFuc3dlcnMgd2l0
      aCB0aGUgcmV2aXNpb24sIGFuZCB3aXRoIHdoYXQgdGhlIGtleSBoZWxkIGJlZm9yZS4KCkoKBAQFAgASA1ICExo9IEFsd2F5cyB0cnVlOiBhIHZh
      bHVlIHRoYXQgY291bGQgbm90IGJlIHdyaXR0ZW4gaXMgYW4gZXJyb3IuCgo0CgQEBQIBEgNUAh4aJyBPZiB0aGlzIHdyaXRlLCB3aGVuIGl0IHdh
      cyBhc2tlZCBmb3IuCgo/CgQEBQICEgNWAhUaMiBXaGF0IHRoZSBrZXkgaGVsZCBiZWZvcmUsIHdoZW4gaXQgd2FzIGFza2VkIGZvci4KCi4KBAQG
      AgASA1sCERohIE5vdCBlbXB0eTsgYXQgbW9zdCAxLDAyNCBieXRlcy4KCkwKBAQGAgISA14CExo/IEFuc3dlcnMgd2l0aCB0aGUgcmV2aXNpb24s
      IGFuZCB3aXRoIHdoYXQgdGhlIGtleSBoZWxkIGJlZm9yZS4KCikKBAQHAgASA2MCExocIFdoZXRoZXIgdGhlcmUgd2FzIGEgdmFsdWUuCgpdCgQE
      BwIBEgNlAh4aUCBPZiB0aGlzIHdyaXRlLCB3aGVuIGl0IHdhcyBhc2tlZCBmb3I7IHRoZSBsYXRlc3Qgb25lIHdoZW4gbm90aGluZyB3YXMgZGVs
      ZXRlZC4KCj8KBAQHAgISA2cCFRoyIFdoYXQgdGhlIGtleSBoZWxkIGJlZm9yZSwgd2hlbiBpdCB3YXMgYXNrZWQgZm9yLgoKPQoEBAgCABIDbAIU
      GjAgS2V5cyB0aGF0IGJlZ2luIHdpdGggaXQ7IGFsbCB3aGVuIGl0IGlzIGVtcHR5LgoKQgoEBAgCARIDbgISGjUgS2V5cyB0aGF0IGFyZSBub3Qg
      YmVmb3JlIGl0LCBpbiB0aGUgb3JkZXIgb2YgYnl0ZXMuCgpECgQECAICEgNwAhMaNyBLZXlzIHRoYXQgYXJlIGJlZm9yZSBpdDsgdG8gdGhlIGVu
      ZCB3aGVuIGl0IGlzIGVtcHR5LgoKRwoEBAgCAxIDcgISGjogSG93IG1hbnkgZW50cmllcyB0byBzZW5kIGluIGFsbDsgd2l0aG91dCBpdCBhbGwg
      b2YgdGhlbS4KCmYKBAQIAgQSA3QCGBpZIFRoZSBuZXh0X3BhZ2VfdG9rZW4gb2YgYSBsaXN0IHdpdGggdGhlIHNhbWUgcHJlZml4LCBmcm9tIGFu
      ZCB1bnRpbCwgd2hpY2ggdGhlbiBnb2VzIG9uLgoKQgoEBAkCARIDegIVGjUgQWxsIGVudHJpZXMgb2YgdGhpcyBtZXNzYWdlIGFyZSBhcyB0aGV5
      IHdlcmUgYXQgaXQuCgpFCgQECQICEgN8Ah0aOCBJbiB0aGUgbGFzdCBtZXNzYWdlIHdoZW4gdGhlIGxpbWl0IGhhcyBlbmRlZCB0aGUgbGlzdC4K
      Cj4KBAQKAgASBIEBAhQaMCBLZXlzIHRoYXQgYmVnaW4gd2l0aCBpdDsgYWxsIHdoZW4gaXQgaXMgZW1wdHkuCgqcAQoEBAoCARIEhAECIxqNASBU
      aGUgZmlyc3QgcmV2aXNpb24gdG8gdGVsbCBvZjsgd2l0aG91dCBpdCwgdGhvc2UgdGhhdCBjb21lLiBXaGVuIGl0IGlzIHRvbyBsb25nIGFnbzog
      T1VUX09GX1JBTkdFLCB3aG9zZSBkZXRhaWxzCiBuYW1lIHRoZSBvbGRlc3RfcmV2aXNpb24uCgprCgQECgICEgSGAQIxGl0gU2VuZHMgYSBtZXNz
      YWdlIHNvIG9mdGVuIGFsdGhvdWdoIG5vdGhpbmcgaGFwcGVucywgYXQgbGVhc3QgZXZlcnkgMTAwIG1zLiBOZXZlciB3aXRob3V0IGl0LgoKbAoE
      BAsCABIEiwECHBpeIFdob2xlIHdyaXRlcyBpbiB0aGVpciBvcmRlci4gRW1wdHkgaW4gdGhlIGZpcnN0IG1lc3NhZ2UsIGFuZCBpbiB0aG9zZSB0
      aGF0IHRlbGwgb2YgcHJvZ3Jlc3MuCgo+CgQECwIBEgSNAQIVGjAgQWxsIGV2ZW50cyB1cCB0byB0aGlzIHJldmlzaW9uIGhhdmUgYmVlbiBzZW50
      LgoKKgoCBAwSBpEBAJcBARocIFdoYXQgYSB3cml0ZSBkaWQgdG8gYSBrZXkuCgpACgQEDAIBEgSUAQIcGjIgQWJzZW50IHdoZW4gdGhlIGtleSB3
      YXMgZGVsZXRlZCwgb3IgaGFzIGV4cGlyZWQuCgoxCgQEDQIAEgSbAQIeGiMgQXQgbW9zdCAxMjgsIGVhY2ggb2YgYW5vdGhlciBrZXkuCgo3CgQE
      DQIBEgSdAQITGikgQW5zd2VycyB3aXRoIHdoYXQgdGhlIGtleXMgaGVsZCBiZWZvcmUuCgoxCgYEDQMAAgASBKEBBBMaISBOb3QgZW1wdHk7IGF0
      IG1vc3QgMSwwMjQgYnl0ZXMuCgo8CgYEDQMACAASBqQBBKgBBRoqIFdpdGggbmVpdGhlciwgb25seSB0aGUgY29uZGl0aW9uIGNvdW50cy4KCh8K
      BgQNAwACAxIEpwEGFhoPIE11c3QgYmUgdHJ1ZS4KCiAKBgQNAwECABIErQEEFRoQIEF0IG1vc3QgMSBNaUIuCgpHCgQEDgIAEgS0AQIVGjkgT2Yg
      dGhpcyB3cml0ZTsgdGhlIGxhdGVzdCBvbmUgd2hlbiBub3RoaW5nIHdhcyBjaGFuZ2VkLgoKLQoEBA4CARIEtgECExofIFdoZXRoZXIgYW55dGhp
      bmcgd2FzIGNoYW5nZWQuCgp1CgQEDgICEgS4AQIeGmcgRm9yIGVhY2ggY2hhbmdlLCB3aGF0IGl0cyBrZXkgaGVsZCBiZWZvcmUsIHdoZW4gaXQg
      d2FzIGFza2VkIGZvcjsgd2l0aG91dCBhIGtleSB3aGVuIGl0IGhhZCBubyB2YWx1ZS4KCisKBAQPAgASBL0BAg8aHSBDb21lcyBiYWNrIHdpdGgg
      dGhlIGFuc3dlci4KCksKBAQQAgUSBM4BBBQaPSBBcyBhIGNhbGwgb2YgaXRzIG93biB3b3VsZCBoYXZlIGVuZGVkLiBUaGUgc2Vzc2lvbiBnb2Vz
      IG9uLgoKNgoEBBADABIG0gEC1wEDGiYgSGFzIHRoZSBmaWVsZHMgb2YgZ29vZ2xlLnJwYy5TdGF0dXMuCgouCgYEEAMAAgASBNQBBBMaHiBUaGUg
      bnVtYmVyIG9mIHRoZSBnUlBDIGNvZGUuCg==
      """,
    imports: [.google_protobuf_any, .google_protobuf_duration, .google_protobuf_timestamp])
}
