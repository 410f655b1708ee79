// swift-format-ignore-file
// Written by protoc-gen-weir from keyvalue/v1/keyvalue.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// What must be true of a key before it is changed.
nonisolated public struct Keyvalue_V1_Condition: GeneratedMessage {
  public static let messageName = "keyvalue.v1.Condition"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static var schema: Schema { .keyvalue_v1_keyvalue }

  /// Not empty; at most 1,024 bytes.
  public var key: String = ""
  /// Answers with revision and expiry too.
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
  public static var schema: Schema { .keyvalue_v1_keyvalue }

  /// The key that was asked for.
  public var key: String = ""
  /// Absent when the key has no value.
  public var value: String? = nil
  /// Whether the key has a value.
  public var found: Bool = false
  /// When they were asked for.
  public var details: Keyvalue_V1_GetResponse.Details? {
    get { _details.value }
    set { _details.value = newValue }
  }
  private var _details = Indirect<Keyvalue_V1_GetResponse.Details>()
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    key: String = "",
    value: String? = nil,
    found: Bool = false,
    details: Keyvalue_V1_GetResponse.Details? = nil
  ) {
    self.key = key
    self.value = value
    self.found = found
    self.details = details
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.key = try c.string(24)
    self.value = try c.optionalString(40)
    self.found = c.bool(64)
    self.details = try c.message(72, as: Keyvalue_V1_GetResponse.Details.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.key)
    c.optionalString(40, self.value)
    c.bool(64, self.found)
    c.message(72, self.details)
    c.unknownFields(self.unknownFields)
  }

  /// `keyvalue.v1.GetResponse.Details`
  nonisolated public struct Details: GeneratedMessage {
    public static let messageName = "keyvalue.v1.GetResponse.Details"
    public static let layout: MessageLayout = _weirTables[4]
    public static var schema: Schema { .keyvalue_v1_keyvalue }

    /// Of the write that the value comes from.
    public var revision: Int64 = 0
    /// From this moment on the key has no value.
    public var expireTime: Google_Protobuf_Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      revision: Int64 = 0,
      expireTime: Google_Protobuf_Timestamp? = nil
    ) {
      self.revision = revision
      self.expireTime = expireTime
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.revision = c.int64(24)
      self.expireTime = try c.message(32, as: Google_Protobuf_Timestamp.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.int64(24, self.revision)
      c.message(32, self.expireTime)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `keyvalue.v1.PutRequest`
nonisolated public struct Keyvalue_V1_PutRequest: GeneratedMessage {
  public static let messageName = "keyvalue.v1.PutRequest"
  public static let layout: MessageLayout = _weirTables[5]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

  /// Always true: a value that could not be written is an error.
  public var written: Bool = false
  /// Of this write, when it was asked for.
  public var revision: Int64? = nil
  /// What the key held before, when it was asked for.
  public var previous: Keyvalue_V1_Entry? {
    get { _previous.value }
    set { _previous.value = newValue }
  }
  private var _previous = Indirect<Keyvalue_V1_Entry>()
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
  public static let layout: MessageLayout = _weirTables[7]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[8]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

  /// Whether there was a value.
  public var deleted: Bool = false
  /// Of this write, when it was asked for; the latest one when nothing was deleted.
  public var revision: Int64? = nil
  /// What the key held before, when it was asked for.
  public var previous: Keyvalue_V1_Entry? {
    get { _previous.value }
    set { _previous.value = newValue }
  }
  private var _previous = Indirect<Keyvalue_V1_Entry>()
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
  public static let layout: MessageLayout = _weirTables[9]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[10]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[11]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[12]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[13]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[14]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
    public static let layout: MessageLayout = _weirTables[15]
    public static var schema: Schema { .keyvalue_v1_keyvalue }

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
    public static let layout: MessageLayout = _weirTables[16]
    public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[17]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[18]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  public static let layout: MessageLayout = _weirTables[19]
  public static var schema: Schema { .keyvalue_v1_keyvalue }

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
    public static let layout: MessageLayout = _weirTables[20]
    public static var schema: Schema { .keyvalue_v1_keyvalue }

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
  AhUVa2V5dmFsdWUudjEuQ29uZGl0aW9uACgCAYgBIAEYBmFic2VudAKDASABGAhyZXZpc2lvbhFrZXl2YWx1ZS52MS5FbnRyeQBYBAEJGAADa2V5
  AgkoAAV2YWx1ZQMDOAAIcmV2aXNpb24EqwFAAAtleHBpcmVfdGltZQEWa2V5dmFsdWUudjEuR2V0UmVxdWVzdAAwAgEJGAADa2V5AggoAAdkZXRh
  aWxzF2tleXZhbHVlLnYxLkdldFJlc3BvbnNlAGAEAQkYAANrZXkCKSgABXZhbHVlAwhAAAVmb3VuZASrAUgAB2RldGFpbHMIH2tleXZhbHVlLnYx
  LkdldFJlc3BvbnNlLkRldGFpbHMAOAIBAxgACHJldmlzaW9uAqsBIAALZXhwaXJlX3RpbWUBFmtleXZhbHVlLnYxLlB1dFJlcXVlc3QAcAUBCRgA
  A2tleQIJKAAFdmFsdWUDqwE4AAljb25kaXRpb24ABKsBUAADdHRsAwUIaAAHZGV0YWlscxdrZXl2YWx1ZS52MS5QdXRSZXNwb25zZQBIAwEIGAAH
  d3JpdHRlbgIjIAAIcmV2aXNpb24DqwEwAAhwcmV2aW91cwIZa2V5dmFsdWUudjEuRGVsZXRlUmVxdWVzdABIAwEJGAADa2V5AqsBKAAJY29uZGl0
  aW9uAAMIQAAHZGV0YWlscxprZXl2YWx1ZS52MS5EZWxldGVSZXNwb25zZQBIAwEIGAAHZGVsZXRlZAIjIAAIcmV2aXNpb24DqwEwAAhwcmV2aW91
  cwIXa2V5dmFsdWUudjEuTGlzdFJlcXVlc3QAYAUBCRgABnByZWZpeAIJKAAEZnJvbQMJOAAFdW50aWwEBVgABWxpbWl0BQlIAApwYWdlX3Rva2Vu
  GGtleXZhbHVlLnYxLkxpc3RSZXNwb25zZQBAAwFLGAAHZW50cmllcwICAygACHJldmlzaW9uAwkwAA9uZXh0X3BhZ2VfdG9rZW4Ya2V5dmFsdWUu
  djEuV2F0Y2hSZXF1ZXN0AFADAQkYAAZwcmVmaXgCIygADWZyb21fcmV2aXNpb24DqwE4ABFwcm9ncmVzc19pbnRlcnZhbAMZa2V5dmFsdWUudjEu
  V2F0Y2hSZXNwb25zZQAwAgFLGAAGZXZlbnRzGgIDKAAIcmV2aXNpb24Ra2V5dmFsdWUudjEuRXZlbnQAYAQBCRgAA2tleQIpKAAFdmFsdWUDA0AA
  CHJldmlzaW9uBKsBSAALZXhwaXJlX3RpbWUBGGtleXZhbHVlLnYxLkJhdGNoUmVxdWVzdAAwAgFLGAAHY2hhbmdlcx4CCCgAB2RldGFpbHMfa2V5
  dmFsdWUudjEuQmF0Y2hSZXF1ZXN0LkNoYW5nZQBoBAEJGAADa2V5AqsBKAAJY29uZGl0aW9uAAOrAUABA3B1dCAEiAFgAVgGZGVsZXRlHGtleXZh
  bHVlLnYxLkJhdGNoUmVxdWVzdC5QdXQAQAIBCRgABXZhbHVlAqsBKAADdHRsAxlrZXl2YWx1ZS52MS5CYXRjaFJlc3BvbnNlADgDAQMYAAhyZXZp
  c2lvbgIIIAAHY2hhbmdlZANLKAAIcHJldmlvdXMCGmtleXZhbHVlLnYxLlNlc3Npb25SZXF1ZXN0AIABBQEDGAACaWQCqwEgAQNnZXQEA6sBOAED
  cHV0CgSrAVABBmRlbGV0ZQ4FqwFoAQViYXRjaBwba2V5dmFsdWUudjEuU2Vzc2lvblJlc3BvbnNlAJgBBgEDGAACaWQCqwEgAQNnZXQGA6sBOAED
  cHV0DASrAVABBmRlbGV0ZRAFqwFoAQViYXRjaCIGqwGAAQEFZXJyb3IoIWtleXZhbHVlLnYxLlNlc3Npb25SZXNwb25zZS5FcnJvcgBAAwEFOAAE
  Y29kZQIJGAAHbWVzc2FnZQNLKAAHZGV0YWlscwU=
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
      cFIKZXhwaXJlVGltZSI4CgpHZXRSZXF1ZXN0EhAKA2tleRgBIAEoCVIDa2V5EhgKB2RldGFpbHMYAiABKAhSB2RldGFpbHMi+gEKC0dldFJlc3Bv
      bnNlEhAKA2tleRgBIAEoCVIDa2V5EhkKBXZhbHVlGAIgASgJSABSBXZhbHVliAEBEhQKBWZvdW5kGAMgASgIUgVmb3VuZBI6CgdkZXRhaWxzGAQg
      ASgLMiAua2V5dmFsdWUudjEuR2V0UmVzcG9uc2UuRGV0YWlsc1IHZGV0YWlscxpiCgdEZXRhaWxzEhoKCHJldmlzaW9uGAEgASgDUghyZXZpc2lv
      bhI7CgtleHBpcmVfdGltZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmV4cGlyZVRpbWVCCAoGX3ZhbHVlIrEBCgpQdXRSZXF1
      ZXN0EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZRI0Cgljb25kaXRpb24YAyABKAsyFi5rZXl2YWx1ZS52MS5Db25kaXRp
      b25SCWNvbmRpdGlvbhIrCgN0dGwYBCABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SA3R0bBIYCgdkZXRhaWxzGAUgASgIUgdkZXRhaWxz
      IoUBCgtQdXRSZXNwb25zZRIYCgd3cml0dGVuGAEgASgIUgd3cml0dGVuEh8KCHJldmlzaW9uGAIgASgDSABSCHJldmlzaW9uiAEBEi4KCHByZXZp
      b3VzGAMgASgLMhIua2V5dmFsdWUudjEuRW50cnlSCHByZXZpb3VzQgsKCV9yZXZpc2lvbiJxCg1EZWxldGVSZXF1ZXN0EhAKA2tleRgBIAEoCVID
      a2V5EjQKCWNvbmRpdGlvbhgCIAEoCzIWLmtleXZhbHVlLnYxLkNvbmRpdGlvblIJY29uZGl0aW9uEhgKB2RldGFpbHMYAyABKAhSB2RldGFpbHMi
      iAEKDkRlbGV0ZVJlc3BvbnNlEhgKB2RlbGV0ZWQYASABKAhSB2RlbGV0ZWQSHwoIcmV2aXNpb24YAiABKANIAFIIcmV2aXNpb26IAQESLgoIcHJl
      dmlvdXMYAyABKAsyEi5rZXl2YWx1ZS52MS5FbnRyeVIIcHJldmlvdXNCCwoJX3JldmlzaW9uIoQBCgtMaXN0UmVxdWVzdBIWCgZwcmVmaXgYASAB
      KAlSBnByZWZpeBISCgRmcm9tGAIgASgJUgRmcm9tEhQKBXVudGlsGAMgASgJUgV1bnRpbBIUCgVsaW1pdBgEIAEoBVIFbGltaXQSHQoKcGFnZV90
      b2tlbhgFIAEoCVIJcGFnZVRva2VuIoABCgxMaXN0UmVzcG9uc2USLAoHZW50cmllcxgBIAMoCzISLmtleXZhbHVlLnYxLkVudHJ5UgdlbnRyaWVz
      EhoKCHJldmlzaW9uGAIgASgDUghyZXZpc2lvbhImCg9uZXh0X3BhZ2VfdG9rZW4YAyABKAlSDW5leHRQYWdlVG9rZW4iqgEKDFdhdGNoUmVxdWVz
      dBIWCgZwcmVmaXgYASABKAlSBnByZWZpeBIoCg1mcm9tX3JldmlzaW9uGAIgASgDSABSDGZyb21SZXZpc2lvbogBARJGChFwcm9ncmVzc19pbnRl
      cnZhbBgDIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIQcHJvZ3Jlc3NJbnRlcnZhbEIQCg5fZnJvbV9yZXZpc2lvbiJXCg1XYXRjaFJl
      c3BvbnNlEioKBmV2ZW50cxgBIAMoCzISLmtleXZhbHVlLnYxLkV2ZW50UgZldmVudHMSGgoIcmV2aXNpb24YAiABKANSCHJldmlzaW9uIpcBCgVF
      dmVudBIQCgNrZXkYASABKAlSA2tleRIZCgV2YWx1ZRgCIAEoCUgAUgV2YWx1ZYgBARIaCghyZXZpc2lvbhgDIAEoA1IIcmV2aXNpb24SOwoLZXhw
      aXJlX3RpbWUYBCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgpleHBpcmVUaW1lQggKBl92YWx1ZSLYAgoMQmF0Y2hSZXF1ZXN0EjoK
      B2NoYW5nZXMYASADKAsyIC5rZXl2YWx1ZS52MS5CYXRjaFJlcXVlc3QuQ2hhbmdlUgdjaGFuZ2VzEhgKB2RldGFpbHMYAiABKAhSB2RldGFpbHMa
      pwEKBkNoYW5nZRIQCgNrZXkYASABKAlSA2tleRI0Cgljb25kaXRpb24YAiABKAsyFi5rZXl2YWx1ZS52MS5Db25kaXRpb25SCWNvbmRpdGlvbhIx
      CgNwdXQYAyABKAsyHS5rZXl2YWx1ZS52MS5CYXRjaFJlcXVlc3QuUHV0SABSA3B1dBIYCgZkZWxldGUYBCABKAhIAFIGZGVsZXRlQggKBmFjdGlv
      bhpICgNQdXQSFAoFdmFsdWUYASABKAlSBXZhbHVlEisKA3R0bBgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIDdHRsInUKDUJhdGNo
      UmVzcG9uc2USGgoIcmV2aXNpb24YASABKANSCHJldmlzaW9uEhgKB2NoYW5nZWQYAiABKAhSB2NoYW5nZWQSLgoIcHJldmlvdXMYAyADKAsyEi5r
      ZXl2YWx1ZS52MS5FbnRyeVIIcHJldmlvdXMi6wEKDlNlc3Npb25SZXF1ZXN0Eg4KAmlkGAEgASgDUgJpZBIrCgNnZXQYAiABKAsyFy5rZXl2YWx1
      ZS52MS5HZXRSZXF1ZXN0SABSA2dldBIrCgNwdXQYAyABKAsyFy5rZXl2YWx1ZS52MS5QdXRSZXF1ZXN0SABSA3B1dBI0CgZkZWxldGUYBCABKAsy
      Gi5rZXl2YWx1ZS52MS5EZWxldGVSZXF1ZXN0SABSBmRlbGV0ZRIxCgViYXRjaBgFIAEoCzIZLmtleXZhbHVlLnYxLkJhdGNoUmVxdWVzdEgAUgVi
      YXRjaEIGCgRjYWxsIpUDCg9TZXNzaW9uUmVzcG9uc2USDgoCaWQYASABKANSAmlkEiwKA2dldBgCIAEoCzIYLmtleXZhbHVlLnYxLkdldFJlc3Bv
      bnNlSABSA2dldBIsCgNwdXQYAyABKAsyGC5rZXl2YWx1ZS52MS5QdXRSZXNwb25zZUgAUgNwdXQSNQoGZGVsZXRlGAQgASgLMhsua2V5dmFsdWUu
      djEuRGVsZXRlUmVzcG9uc2VIAFIGZGVsZXRlEjIKBWJhdGNoGAUgASgLMhoua2V5dmFsdWUudjEuQmF0Y2hSZXNwb25zZUgAUgViYXRjaBI6CgVl
      cnJvchgGIAEoCzIiLmtleXZhbHVlLnYxLlNlc3Npb25SZXNwb25zZS5FcnJvckgAUgVlcnJvchplCgVFcnJvchISCgRjb2RlGAEgASgFUgRjb2Rl
      EhgKB21lc3NhZ2UYAiABKAlSB21lc3NhZ2USLgoHZGV0YWlscxgDIAMoCzIULmdvb2dsZS5wcm90b2J1Zi5BbnlSB2RldGFpbHNCCAoGcmVzdWx0
      MswDCghLZXlWYWx1ZRI4CgNHZXQSFy5rZXl2YWx1ZS52MS5HZXRSZXF1ZXN0Ghgua2V5dmFsdWUudjEuR2V0UmVzcG9uc2USOAoDUHV0Ehcua2V5
      dmFsdWUudjEuUHV0UmVxdWVzdBoYLmtleXZhbHVlLnYxLlB1dFJlc3BvbnNlEkEKBkRlbGV0ZRIaLmtleXZhbHVlLnYxLkRlbGV0ZVJlcXVlc3Qa
      Gy5rZXl2YWx1ZS52MS5EZWxldGVSZXNwb25zZRI9CgRMaXN0Ehgua2V5dmFsdWUudjEuTGlzdFJlcXVlc3QaGS5rZXl2YWx1ZS52MS5MaXN0UmVz
      cG9uc2UwARJACgVXYXRjaBIZLmtleXZhbHVlLnYxLldhdGNoUmVxdWVzdBoaLmtleXZhbHVlLnYxLldhdGNoUmVzcG9uc2UwARI+CgVCYXRjaBIZ
      LmtleXZhbHVlLnYxLkJhdGNoUmVxdWVzdBoaLmtleXZhbHVlLnYxLkJhdGNoUmVzcG9uc2USSAoHU2Vzc2lvbhIbLmtleXZhbHVlLnYxLlNlc3Np
      b25SZXF1ZXN0Ghwua2V5dmFsdWUudjEuU2Vzc2lvblJlc3BvbnNlKAEwAWIGcHJvdG8zSrchCuMBCgIGABIEDAAcARrWASBBIHNtYWxsIHN0b3Jl
      IG9mIHRleHQgdW5kZXIgdGV4dCBrZXlzLgoKIEV2ZXJ5IHdyaXRlIGhhcyBhIHJldmlzaW9uLCBvbmUgbW9yZSB0aGFuIHRoZSB3cml0ZSBiZWZv
      cmU7IG5vbmUgaXMgZXZlciB1c2VkIGFnYWluLiBXaGF0IGV4cGlyZXMgaXMgZGVsZXRlZCBieSBhCiB3cml0ZSB0b28uIEEgd3JpdGUgdGhhdCBj
      aGFuZ2VzIG5vdGhpbmcgaGFzIG5vIHJldmlzaW9uLgoKSgoEBgACABIDDgIsGj0gUmVhZHMgdGhlIHZhbHVlIG9mIGEga2V5LiBBIGtleSB0aGF0
      IGhhcyBub25lIGlzIE5PVF9GT1VORC4KCj0KBAYAAgESAxACLBowIFNldHMgdGhlIHZhbHVlIG9mIGEga2V5LCBpZiBhIGNvbmRpdGlvbiBob2xk
      cy4KCkEKBAYAAgISAxICNRo0IFJlbW92ZXMgYSBrZXkgYW5kIGl0cyB2YWx1ZSwgaWYgYSBjb25kaXRpb24gaG9sZHMuCgpmCgQGAAIDEgMUAjYa
      WSBSZWFkcyBrZXlzIGFuZCB2YWx1ZXMgaW4gdGhlIG9yZGVyIG9mIHRoZSBrZXlzJyBieXRlcy4gRWFjaCBtZXNzYWdlIGlzIG9mIG9uZSByZXZp
      c2lvbi4KClkKBAYAAgQSAxYCORpMIFRlbGxzIG9mIHdyaXRlczogdGhvc2UgdGhhdCB3ZXJlLCBmcm9tIGEgcmV2aXNpb24gb24sIGFuZCB0aG9z
      ZSB0aGF0IGNvbWUuCgo9CgQGAAIFEgMYAjIaMCBDaGFuZ2VzIHNldmVyYWwga2V5cyBhdCBvbmNlLCBvciBub25lIG9mIHRoZW0uCgqYAQoEBgAC
      BhIDGwJGGooBIE1hbnkgY2FsbHMgb24gb25lIHN0cmVhbS4gVGhleSB0YWtlIGVmZmVjdCwgYW5kIGFyZSBhbnN3ZXJlZCwgaW4gdGhlaXIgb3Jk
      ZXI7IHRoZSBuZXh0IG1heSBiZSBzZW50IGJlZm9yZSB0aGUgYW5zd2VyCiB0byB0aGUgb25lIGJlZm9yZS4KCj4KAgQAEgQfACYBGjIgV2hhdCBt
      dXN0IGJlIHRydWUgb2YgYSBrZXkgYmVmb3JlIGl0IGlzIGNoYW5nZWQuCgpHCgQEAAIAEgMiBBQaOiBJdCBoYXMgbm8gdmFsdWU7IG90aGVyd2lz
      ZSBBTFJFQURZX0VYSVNUUy4gTXVzdCBiZSB0cnVlLgoKQAoEBAACARIDJAQXGjMgSXRzIHZhbHVlIGlzIG9mIHRoaXMgcmV2aXNpb247IG90aGVy
      d2lzZSBBQk9SVEVELgoKJgoCBAESBCkAMAEaGiBBIGtleSBhbmQgd2hhdCBpdCBob2xkcy4KCi8KBAQBAgISAy0CFRoiIE9mIHRoZSB3cml0ZSB0
      aGF0IGl0IGNvbWVzIGZyb20uCgo4CgQEAQIDEgMvAiwaKyBGcm9tIHRoaXMgbW9tZW50IG9uIHRoZSBrZXkgaGFzIG5vIHZhbHVlLgoKLgoEBAIC
      ABIDNAIRGiEgTm90IGVtcHR5OyBhdCBtb3N0IDEsMDI0IGJ5dGVzLgoKNAoEBAICARIDNgITGicgQW5zd2VycyB3aXRoIHJldmlzaW9uIGFuZCBl
      eHBpcnkgdG9vLgoKKgoEBAMCABIDOwIRGh0gVGhlIGtleSB0aGF0IHdhcyBhc2tlZCBmb3IuCgowCgQEAwIBEgM9AhwaIyBBYnNlbnQgd2hlbiB0
      aGUga2V5IGhhcyBubyB2YWx1ZS4KCisKBAQDAgISAz8CERoeIFdoZXRoZXIgdGhlIGtleSBoYXMgYSB2YWx1ZS4KCigKBAQDAgMSA0ECFhobIFdo
      ZW4gdGhleSB3ZXJlIGFza2VkIGZvci4KCjgKBgQDAwACABIDRQQXGikgT2YgdGhlIHdyaXRlIHRoYXQgdGhlIHZhbHVlIGNvbWVzIGZyb20uCgo6
      CgYEAwMAAgESA0cELhorIEZyb20gdGhpcyBtb21lbnQgb24gdGhlIGtleSBoYXMgbm8gdmFsdWUuCgouCgQEBAIAEgNNAhEaISBOb3QgZW1wdHk7
      IGF0IG1vc3QgMSwwMjQgYnl0ZXMuCgorCgQEBAIBEgNPAhMaHiBNYXkgYmUgZW1wdHk7IGF0IG1vc3QgMSBNaUIuCgpeCgQEBAIDEgNSAiMaUSBU
      aGUga2V5IGhhcyB0aGUgdmFsdWUgZm9yIHNvIGxvbmcsIGF0IGxlYXN0IGEgbWlsbGlzZWNvbmQ7IGZvciBldmVyIHdpdGhvdXQgaXQuCgpMCgQE
      BAIEEgNUAhMaPyBBbnN3ZXJzIHdpdGggdGhlIHJldmlzaW9uLCBhbmQgd2l0aCB3aGF0IHRoZSBrZXkgaGVsZCBiZWZvcmUuCgpKCgQEBQIAEgNZ
      AhMaPSBBbHdheXMgdHJ1ZTogYSB2YWx1ZSB0aGF0IGNvdWxkIG5vdCBiZSB3cml0dGVuIGlzIGFuIGVycm9yLgoKNAoEBAUCARIDWwIeGicgT2Yg
      dGhpcyB3cml0ZSwgd2hlbiBpdCB3YXMgYXNrZWQgZm9yLgoKPwoEBAUCAhIDXQIVGjIgV2hhdCB0aGUga2V5IGhlbGQgYmVmb3JlLCB3aGVuIGl0
      IHdhcyBhc2tlZCBmb3IuCgouCgQEBgIAEgNiAhEaISBOb3QgZW1wdHk7IGF0IG1vc3QgMSwwMjQgYnl0ZXMuCgpMCgQEBgICEgNlAhMaPyBBbnN3
      ZXJzIHdpdGggdGhlIHJldmlzaW9uLCBhbmQgd2l0aCB3aGF0IHRoZSBrZXkgaGVsZCBiZWZvcmUuCgopCgQEBwIAEgNqAhMaHCBXaGV0aGVyIHRo
      ZXJlIHdhcyBhIHZhbHVlLgoKXQoEBAcCARIDbAIeGlAgT2YgdGhpcyB3cml0ZSwgd2hlbiBpdCB3YXMgYXNrZWQgZm9yOyB0aGUgbGF0ZXN0IG9u
      ZSB3aGVuIG5vdGhpbmcgd2FzIGRlbGV0ZWQuCgo/CgQEBwICEgNuAhUaMiBXaGF0IHRoZSBrZXkgaGVsZCBiZWZvcmUsIHdoZW4gaXQgd2FzIGFz
      a2VkIGZvci4KCj0KBAQIAgASA3MCFBowIEtleXMgdGhhdCBiZWdpbiB3aXRoIGl0OyBhbGwgd2hlbiBpdCBpcyBlbXB0eS4KCkIKBAQIAgESA3UC
      Eho1IEtleXMgdGhhdCBhcmUgbm90IGJlZm9yZSBpdCwgaW4gdGhlIG9yZGVyIG9mIGJ5dGVzLgoKRAoEBAgCAhIDdwITGjcgS2V5cyB0aGF0IGFy
      ZSBiZWZvcmUgaXQ7IHRvIHRoZSBlbmQgd2hlbiBpdCBpcyBlbXB0eS4KCkcKBAQIAgMSA3kCEho6IEhvdyBtYW55IGVudHJpZXMgdG8gc2VuZCBp
      biBhbGw7IHdpdGhvdXQgaXQgYWxsIG9mIHRoZW0uCgpmCgQECAIEEgN7AhgaWSBUaGUgbmV4dF9wYWdlX3Rva2VuIG9mIGEgbGlzdCB3aXRoIHRo
      ZSBzYW1lIHByZWZpeCwgZnJvbSBhbmQgdW50aWwsIHdoaWNoIHRoZW4gZ29lcyBvbi4KCkMKBAQJAgESBIEBAhUaNSBBbGwgZW50cmllcyBvZiB0
      aGlzIG1lc3NhZ2UgYXJlIGFzIHRoZXkgd2VyZSBhdCBpdC4KCkYKBAQJAgISBIMBAh0aOCBJbiB0aGUgbGFzdCBtZXNzYWdlIHdoZW4gdGhlIGxp
      bWl0IGhhcyBlbmRlZCB0aGUgbGlzdC4KCj4KBAQKAgASBIgBAhQaMCBLZXlzIHRoYXQgYmVnaW4gd2l0aCBpdDsgYWxsIHdoZW4gaXQgaXMgZW1w
      dHkuCgqcAQoEBAoCARIEiwECIxqNASBUaGUgZmlyc3QgcmV2aXNpb24gdG8gdGVsbCBvZjsgd2l0aG91dCBpdCwgdGhvc2UgdGhhdCBjb21lLiBX
      aGVuIGl0IGlzIHRvbyBsb25nIGFnbzogT1VUX09GX1JBTkdFLCB3aG9zZSBkZXRhaWxzCiBuYW1lIHRoZSBvbGRlc3RfcmV2aXNpb24uCgprCgQE
      CgICEgSNAQIxGl0gU2VuZHMgYSBtZXNzYWdlIHNvIG9mdGVuIGFsdGhvdWdoIG5vdGhpbmcgaGFwcGVucywgYXQgbGVhc3QgZXZlcnkgMTAwIG1z
      LiBOZXZlciB3aXRob3V0IGl0LgoKbAoEBAsCABIEkgECHBpeIFdob2xlIHdyaXRlcyBpbiB0aGVpciBvcmRlci4gRW1wdHkgaW4gdGhlIGZpcnN0
      IG1lc3NhZ2UsIGFuZCBpbiB0aG9zZSB0aGF0IHRlbGwgb2YgcHJvZ3Jlc3MuCgo+CgQECwIBEgSUAQIVGjAgQWxsIGV2ZW50cyB1cCB0byB0aGlz
      IHJldmlzaW9uIGhhdmUgYmVlbiBzZW50LgoKKgoCBAwSBpgBAJ4BARocIFdoYXQgYSB3cml0ZSBkaWQgdG8gYSBrZXkuCgpACgQEDAIBEgSbAQIc
      GjIgQWJzZW50IHdoZW4gdGhlIGtleSB3YXMgZGVsZXRlZCwgb3IgaGFzIGV4cGlyZWQuCgoxCgQEDQIAEgSiAQIeGiMgQXQgbW9zdCAxMjgsIGVh
      Y2ggb2YgYW5vdGhlciBrZXkuCgo3CgQEDQIBEgSkAQITGikgQW5zd2VycyB3aXRoIHdoYXQgdGhlIGtleXMgaGVsZCBiZWZvcmUuCgoxCgYEDQMA
      AgASBKgBBBMaISBOb3QgZW1wdHk7IGF0IG1vc3QgMSwwMjQgYnl0ZXMuCgo8CgYEDQMACAASBqsBBK8BBRoqIFdpdGggbmVpdGhlciwgb25seSB0
      aGUgY29uZGl0aW9uIGNvdW50cy4KCh8KBgQNAwACAxIErgEGFhoPIE11c3QgYmUgdHJ1ZS4KCiAKBgQNAwECABIEtAEEFRoQIEF0IG1vc3QgMSBN
      aUIuCgpHCgQEDgIAEgS7AQIVGjkgT2YgdGhpcyB3cml0ZTsgdGhlIGxhdGVzdCBvbmUgd2hlbiBub3RoaW5nIHdhcyBjaGFuZ2VkLgoKLQoEBA4C
      ARIEvQECExofIFdoZXRoZXIgYW55dGhpbmcgd2FzIGNoYW5nZWQuCgp1CgQEDgICEgS/AQIeGmcgRm9yIGVhY2ggY2hhbmdlLCB3aGF0IGl0cyBr
      ZXkgaGVsZCBiZWZvcmUsIHdoZW4gaXQgd2FzIGFza2VkIGZvcjsgd2l0aG91dCBhIGtleSB3aGVuIGl0IGhhZCBubyB2YWx1ZS4KCisKBAQPAgAS
      BMQBAg8aHSBDb21lcyBiYWNrIHdpdGggdGhlIGFuc3dlci4KCksKBAQQAgUSBNUBBBQaPSBBcyBhIGNhbGwgb2YgaXRzIG93biB3b3VsZCBoYXZl
      IGVuZGVkLiBUaGUgc2Vzc2lvbiBnb2VzIG9uLgoKNgoEBBADABIG2QEC3gEDGiYgSGFzIHRoZSBmaWVsZHMgb2YgZ29vZ2xlLnJwYy5TdGF0dXMu
      CgouCgYEEAMAAgASBNsBBBMaHiBUaGUgbnVtYmVyIG9mIHRoZSBnUlBDIGNvZGUuCg==
      """,
    imports: [.google_protobuf_any, .google_protobuf_duration, .google_protobuf_timestamp])
}
