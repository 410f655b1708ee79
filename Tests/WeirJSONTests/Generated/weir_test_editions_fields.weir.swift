// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/editions/fields.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `Open`
nonisolated public struct Weir_Test_Editions_Open: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var unspecified: Self { Self(rawValue: 0) }
  public static var one: Self { Self(rawValue: 1) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 OPEN_UNSPECIFIED
    1 OPEN_ONE
    """)
}

/// `Closed`
nonisolated public struct Weir_Test_Editions_Closed: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var one: Self { Self(rawValue: 1) }
  public static var two: Self { Self(rawValue: 2) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    1 CLOSED_ONE
    2 CLOSED_TWO
    """)
}

/// What each feature says of a field, where it is the edition's default and where it is not.
nonisolated public struct Weir_Test_Editions_Presence: GeneratedMessage {
  public static let messageName = "weir.test.editions.Presence"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_editions_fields }

  public var explicit: Int32? = nil
  public var implicit: Int32 = 0
  public var required: String = ""
  public var implicitText: String = ""
  public var implicitDouble: Double = 0
  public var open: Weir_Test_Editions_Open? = nil
  public var implicitOpen: Weir_Test_Editions_Open = .init(rawValue: 0)
  public var closed: Weir_Test_Editions_Closed? = nil
  public var time: Google_Protobuf_Timestamp? = nil
  public var withDefault: Int32? = nil
  public var choice: OneOf_Choice? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    explicit: Int32? = nil,
    implicit: Int32 = 0,
    required: String = "",
    implicitText: String = "",
    implicitDouble: Double = 0,
    open: Weir_Test_Editions_Open? = nil,
    implicitOpen: Weir_Test_Editions_Open = .init(rawValue: 0),
    closed: Weir_Test_Editions_Closed? = nil,
    time: Google_Protobuf_Timestamp? = nil,
    withDefault: Int32? = nil,
    choice: OneOf_Choice? = nil
  ) {
    self.explicit = explicit
    self.implicit = implicit
    self.required = required
    self.implicitText = implicitText
    self.implicitDouble = implicitDouble
    self.open = open
    self.implicitOpen = implicitOpen
    self.closed = closed
    self.time = time
    self.withDefault = withDefault
    self.choice = choice
  }

  /// `with_default`, or the default that the schema declares when it is absent.
  public var withDefaultOrDefault: Int32 { self.withDefault ?? 7 }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.explicit = c.optionalInt32(152)
    self.implicit = c.int32(160)
    self.required = try c.required(c.optionalString(24), 3)
    self.implicitText = try c.string(48)
    self.implicitDouble = c.optionalDouble(64) ?? 0
    self.open = c.optionalEnumeration(164, as: Weir_Test_Editions_Open.self)
    self.implicitOpen = c.enumeration(172, as: Weir_Test_Editions_Open.self)
    self.closed = try c.optionalClosedEnumeration(176, as: Weir_Test_Editions_Closed.self)
    self.time = try c.message(80, as: Google_Protobuf_Timestamp.self)
    self.withDefault = c.optionalInt32(184)
    switch c.oneof(104) {
    case 11: self.choice = .number(c.int32(112))
    case 12: self.choice = .text(try c.string(112))
    default: break
    }
    if let value = try c.message(128, as: Weir_Test_Editions_Leaf.self) {
      guard self.choice == nil else { throw c.needsJoining() }
      self.choice = .leaf(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(152, self.explicit)
    c.int32(160, self.implicit)
    c.optionalString(24, self.required)
    c.string(48, self.implicitText)
    c.implicitDouble(64, self.implicitDouble)
    c.optionalEnumeration(164, self.open)
    c.enumeration(172, self.implicitOpen)
    c.optionalEnumeration(176, self.closed)
    c.message(80, self.time)
    c.optionalInt32(184, self.withDefault)
    switch self.choice {
    case nil: break
    case .number(let value)?:
      c.oneof(104, 11)
      c.int32(112, value)
    case .text(let value)?:
      c.oneof(104, 12)
      c.string(112, value)
    case .leaf(let value)?:
      c.message(128, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Choice: Sendable, Hashable {
    case number(Int32)
    case text(String)
    case leaf(Weir_Test_Editions_Leaf)
  }
}

/// `weir.test.editions.Repeats`
nonisolated public struct Weir_Test_Editions_Repeats: GeneratedMessage {
  public static let messageName = "weir.test.editions.Repeats"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .weir_test_editions_fields }

  public var packed: [Int32] = []
  public var expanded: [Int32] = []
  public var texts: [String] = []
  public var opens: [Weir_Test_Editions_Open] = []
  public var closeds: [Weir_Test_Editions_Closed] = []
  public var leaves: [Weir_Test_Editions_Leaf] = []
  public var delimited: [Weir_Test_Editions_Leaf] = []
  public var leavesByText: [String: Weir_Test_Editions_Leaf] = [:]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    packed: [Int32] = [],
    expanded: [Int32] = [],
    texts: [String] = [],
    opens: [Weir_Test_Editions_Open] = [],
    closeds: [Weir_Test_Editions_Closed] = [],
    leaves: [Weir_Test_Editions_Leaf] = [],
    delimited: [Weir_Test_Editions_Leaf] = [],
    leavesByText: [String: Weir_Test_Editions_Leaf] = [:]
  ) {
    self.packed = packed
    self.expanded = expanded
    self.texts = texts
    self.opens = opens
    self.closeds = closeds
    self.leaves = leaves
    self.delimited = delimited
    self.leavesByText = leavesByText
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.packed = c.int32s(24)
    self.expanded = c.int32s(40)
    self.texts = try c.strings(56)
    self.opens = c.enumerations(72, as: Weir_Test_Editions_Open.self)
    self.closeds = try c.closedEnumerations(88, as: Weir_Test_Editions_Closed.self)
    self.leaves = try c.messages(104, as: Weir_Test_Editions_Leaf.self)
    self.delimited = try c.messages(120, as: Weir_Test_Editions_Leaf.self)
    for entry in c.entries(136) {
      let key = try entry.optionalString(24) ?? ""
      self.leavesByText[key] = try entry.message(48, as: Weir_Test_Editions_Leaf.self) ?? .init()
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32s(24, self.packed)
    c.int32s(40, self.expanded)
    c.strings(56, self.texts)
    c.enumerations(72, self.opens)
    c.enumerations(88, self.closeds)
    c.messages(104, self.leaves)
    c.messages(120, self.delimited)
    if !self.leavesByText.isEmpty {
      var entries = c.entries(136, of: _weirTables[2], count: self.leavesByText.count)
      for (key, value) in self.leavesByText {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.editions.Delimits`
nonisolated public struct Weir_Test_Editions_Delimits: GeneratedMessage {
  public static let messageName = "weir.test.editions.Delimits"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .weir_test_editions_fields }

  public var leaf: Weir_Test_Editions_Leaf? = nil
  public var inner: Weir_Test_Editions_Delimits? {
    get { _inner.value }
    set { _inner.value = newValue }
  }
  private var _inner = Indirect<Weir_Test_Editions_Delimits>()
  public var prefixed: Weir_Test_Editions_Leaf? = nil
  public var choice: OneOf_Choice? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    leaf: Weir_Test_Editions_Leaf? = nil,
    inner: Weir_Test_Editions_Delimits? = nil,
    prefixed: Weir_Test_Editions_Leaf? = nil,
    choice: OneOf_Choice? = nil
  ) {
    self.leaf = leaf
    self.inner = inner
    self.prefixed = prefixed
    self.choice = choice
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.leaf = try c.message(24, as: Weir_Test_Editions_Leaf.self)
    self.inner = try c.message(48, as: Weir_Test_Editions_Delimits.self)
    self.prefixed = try c.message(72, as: Weir_Test_Editions_Leaf.self)
    switch c.oneof(120) {
    case 5: self.choice = .number(c.int32(128))
    default: break
    }
    if let value = try c.message(96, as: Weir_Test_Editions_Leaf.self) {
      guard self.choice == nil else { throw c.needsJoining() }
      self.choice = .chosen(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.leaf)
    c.message(48, self.inner)
    c.message(72, self.prefixed)
    switch self.choice {
    case nil: break
    case .chosen(let value)?:
      c.message(96, value)
    case .number(let value)?:
      c.oneof(120, 5)
      c.int32(128, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Choice: Sendable, Hashable {
    case chosen(Weir_Test_Editions_Leaf)
    case number(Int32)
  }
}

/// `weir.test.editions.Texts`
nonisolated public struct Weir_Test_Editions_Texts: GeneratedMessage {
  public static let messageName = "weir.test.editions.Texts"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .weir_test_editions_fields }

  public var verified: String? = nil
  public var unverified: [UInt8]? = nil
  public var several: [[UInt8]] = []
  public var byName: [[UInt8]: [UInt8]] = [:]
  public var choice: OneOf_Choice? = nil
  public var withDefault: [UInt8]? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    verified: String? = nil,
    unverified: [UInt8]? = nil,
    several: [[UInt8]] = [],
    byName: [[UInt8]: [UInt8]] = [:],
    choice: OneOf_Choice? = nil,
    withDefault: [UInt8]? = nil
  ) {
    self.verified = verified
    self.unverified = unverified
    self.several = several
    self.byName = byName
    self.choice = choice
    self.withDefault = withDefault
  }

  /// `with_default`, or the default that the schema declares when it is absent.
  public var withDefaultOrDefault: [UInt8] { self.withDefault ?? [195, 169] }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.verified = try c.optionalString(24)
    self.unverified = c.optionalBytes(48)
    self.several = c.byteStrings(72)
    for entry in c.entries(88) {
      let key = entry.optionalBytes(24) ?? []
      self.byName[key] = entry.optionalBytes(48) ?? []
    }
    self.withDefault = c.optionalBytes(128)
    switch c.oneof(104) {
    case 5: self.choice = .chosen(c.bytes(112))
    default: break
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.verified)
    c.optionalBytes(48, self.unverified)
    c.byteStrings(72, self.several)
    if !self.byName.isEmpty {
      var entries = c.entries(88, of: _weirTables[5], count: self.byName.count)
      for (key, value) in self.byName {
        let entry = entries.next()
        entry.optionalBytes(24, key)
        entry.optionalBytes(48, value)
      }
    }
    c.optionalBytes(128, self.withDefault)
    switch self.choice {
    case nil: break
    case .chosen(let value)?:
      c.oneof(104, 5)
      c.bytes(112, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Choice: Sendable, Hashable {
    case chosen([UInt8])
  }
}

/// `weir.test.editions.Leaf`
nonisolated public struct Weir_Test_Editions_Leaf: GeneratedMessage {
  public static let messageName = "weir.test.editions.Leaf"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .weir_test_editions_fields }

  public var size: Int32? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    size: Int32? = nil
  ) {
    self.size = size
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.size = c.optionalInt32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(24, self.size)
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.editions.added`
nonisolated public let Weir_Test_Editions_Extensions_added = MessageExtension<String?, Weir_Test_Editions_Texts>(
  "weir.test.editions.added", 100, _weirTables[7],
  read: { (c: FieldReader) throws(MessageError) -> String? in try c.optionalString(24) },
  write: { (c: FieldWriter, value: String?) in c.optionalString(24, value) })

/// `weir.test.editions.added_unverified`
nonisolated public let Weir_Test_Editions_Extensions_added_unverified = MessageExtension<[UInt8]?, Weir_Test_Editions_Texts>(
  "weir.test.editions.added_unverified", 101, _weirTables[8],
  read: { (c: FieldReader) throws(MessageError) -> [UInt8]? in c.optionalBytes(24) },
  write: { (c: FieldWriter, value: [UInt8]?) in c.optionalBytes(24, value) })

/// `weir.test.editions.added_leaf`
nonisolated public let Weir_Test_Editions_Extensions_added_leaf = MessageExtension<Weir_Test_Editions_Leaf?, Weir_Test_Editions_Texts>(
  "weir.test.editions.added_leaf", 102, _weirTables[9],
  read: { (c: FieldReader) throws(MessageError) -> Weir_Test_Editions_Leaf? in try c.message(24, as: Weir_Test_Editions_Leaf.self) },
  write: { (c: FieldWriter, value: Weir_Test_Editions_Leaf?) in c.message(24, value) })

/// `weir.test.editions.added_closed`
nonisolated public let Weir_Test_Editions_Extensions_added_closed = MessageExtension<[Weir_Test_Editions_Closed], Weir_Test_Editions_Texts>(
  "weir.test.editions.added_closed", 103, _weirTables[10],
  read: { (c: FieldReader) throws(MessageError) -> [Weir_Test_Editions_Closed] in try c.closedEnumerations(24, as: Weir_Test_Editions_Closed.self) },
  write: { (c: FieldWriter, value: [Weir_Test_Editions_Closed]) in c.enumerations(24, value) })

/// `weir.test.editions.added_open`
nonisolated public let Weir_Test_Editions_Extensions_added_open = MessageExtension<[Weir_Test_Editions_Open], Weir_Test_Editions_Texts>(
  "weir.test.editions.added_open", 104, _weirTables[11],
  read: { (c: FieldReader) throws(MessageError) -> [Weir_Test_Editions_Open] in c.enumerations(24, as: Weir_Test_Editions_Open.self) },
  write: { (c: FieldWriter, value: [Weir_Test_Editions_Open]) in c.enumerations(24, value) })

nonisolated extension Weir_Test_Editions_Texts {
  /// `weir.test.editions.added`
  public var Weir_Test_Editions_added: String? {
    get { self[Weir_Test_Editions_Extensions_added] }
    set { self[Weir_Test_Editions_Extensions_added] = newValue }
  }

  /// `weir.test.editions.added_unverified`
  public var Weir_Test_Editions_addedUnverified: [UInt8]? {
    get { self[Weir_Test_Editions_Extensions_added_unverified] }
    set { self[Weir_Test_Editions_Extensions_added_unverified] = newValue }
  }

  /// `weir.test.editions.added_leaf`
  public var Weir_Test_Editions_addedLeaf: Weir_Test_Editions_Leaf? {
    get { self[Weir_Test_Editions_Extensions_added_leaf] }
    set { self[Weir_Test_Editions_Extensions_added_leaf] = newValue }
  }

  /// `weir.test.editions.added_closed`
  public var Weir_Test_Editions_addedClosed: [Weir_Test_Editions_Closed] {
    get { self[Weir_Test_Editions_Extensions_added_closed] }
    set { self[Weir_Test_Editions_Extensions_added_closed] = newValue }
  }

  /// `weir.test.editions.added_open`
  public var Weir_Test_Editions_addedOpen: [Weir_Test_Editions_Open] {
    get { self[Weir_Test_Editions_Extensions_added_open] }
    set { self[Weir_Test_Editions_Extensions_added_open] = newValue }
  }
}

/// The extensions that `weir/test/editions/fields.proto` declares.
nonisolated public let Weir_Test_Editions_Fields_Extensions: ExtensionRegistry = [
  Weir_Test_Editions_Extensions_added,
  Weir_Test_Editions_Extensions_added_unverified,
  Weir_Test_Editions_Extensions_added_leaf,
  Weir_Test_Editions_Extensions_added_closed,
  Weir_Test_Editions_Extensions_added_open,
]

/// `weir.test.editions.Fields`.
///
/// Handlers take messages and return messages.
nonisolated public protocol Weir_Test_Editions_Fields: RPCService {
  /// Handles `Echo`.
  nonisolated(nonsending) func echo(_ request: Weir_Test_Editions_Presence, _ call: CallContext) async throws -> Weir_Test_Editions_Repeats
}

nonisolated extension Weir_Test_Editions_Fields {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_Editions_FieldsHandlers()
    handlers.onEcho { try await self.echo($0, $1) }
    return try handlers.definition()
  }
}

/// `weir.test.editions.Fields`.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Weir_Test_Editions_FieldsDetailed: RPCService {
  /// Handles `Echo`.
  nonisolated(nonsending) func echo(_ request: ServerRequest<Weir_Test_Editions_Presence>) async throws -> ServerResponse<Weir_Test_Editions_Repeats>
}

nonisolated extension Weir_Test_Editions_FieldsDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_Editions_FieldsHandlers()
    handlers.onEchoDetailed { try await self.echo($0) }
    return try handlers.definition()
  }
}

/// `weir.test.editions.Fields`.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Weir_Test_Editions_FieldsImmediate: RPCService {
  /// Handles `Echo`.
  nonisolated func echo(_ request: Weir_Test_Editions_Presence, _ call: CallContext) throws -> ServerResponse<Weir_Test_Editions_Repeats>
}

nonisolated extension Weir_Test_Editions_FieldsImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_Editions_FieldsHandlers()
    handlers.onEchoImmediate { try self.echo($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `weir.test.editions.Fields`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Weir_Test_Editions_FieldsHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let echo = Method(service: "weir.test.editions.Fields", name: "Echo", kind: .unary)
  }

  private var echoEndpoint: Endpoint?

  public init() {}

  /// Handles `Echo`.
  ///
  /// The handler takes and returns messages.
  public mutating func onEcho(
    _ handler: @escaping @Sendable (Weir_Test_Editions_Presence, CallContext) async throws -> Weir_Test_Editions_Repeats
  ) {
    echoEndpoint = .unary(handler)
  }

  /// Handles `Echo`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onEchoDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Weir_Test_Editions_Presence>) async throws -> ServerResponse<Weir_Test_Editions_Repeats>
  ) {
    echoEndpoint = .detailedUnary(handler)
  }

  /// Handles `Echo`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onEchoImmediate(
    _ handler: @escaping @Sendable (Weir_Test_Editions_Presence, CallContext) throws -> ServerResponse<Weir_Test_Editions_Repeats>
  ) {
    echoEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "weir.test.editions.Fields",
      methods: [
        (Methods.echo, echoEndpoint),
      ],
      schema: .weir_test_editions_fields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  Agwbd2Vpci50ZXN0LmVkaXRpb25zLlByZXNlbmNlAMABDQElmAEACGV4cGxpY2l0AgWgAQAIaW1wbGljaXQDKRgACHJlcXVpcmVkBAkwAA1pbXBs
  aWNpdF90ZXh0BSFAAA9pbXBsaWNpdF9kb3VibGUGLqQBAARvcGVuBw6sAQANaW1wbGljaXRfb3BlbgiuArABAAZjbG9zZWQBAQIJqwFQAAR0aW1l
  AQoluAEADHdpdGhfZGVmYXVsdAuFAXABaAZudW1iZXIMiQFwAWgEdGV4dA2rAYABAQRsZWFmDBp3ZWlyLnRlc3QuZWRpdGlvbnMuUmVwZWF0cwKY
  AQgBZRgABnBhY2tlZAJFKAAIZXhwYW5kZWQDSTgABXRleHRzBG5IAAVvcGVucwXOAlgAB2Nsb3NlZHMBAQIGS2gABmxlYXZlcwwHSngACWRlbGlt
  aXRlZAwIS4gBAA5sZWF2ZXNfYnlfdGV4dAQsd2Vpci50ZXN0LmVkaXRpb25zLlJlcGVhdHMuTGVhdmVzQnlUZXh0RW50cnkCSAIBKRgAA2tleQKr
  ATAABXZhbHVlDBt3ZWlyLnRlc3QuZWRpdGlvbnMuRGVsaW1pdHMDiAEFAaoBGAAEbGVhZgwCqgEwAAVpbm5lcgYDqwFIAAhwcmVmaXhlZAwEqgFg
  AQZjaG9zZW4MBYUBgAEBeAZudW1iZXIYd2Vpci50ZXN0LmVkaXRpb25zLlRleHRzAJgBBgEpGAAIdmVyaWZpZWQCLDAACnVudmVyaWZpZWQDTEgA
  B3NldmVyYWwES1gAB2J5X25hbWUKBYwBcAFoBmNob3NlbgYsgAEADHdpdGhfZGVmYXVsdCR3ZWlyLnRlc3QuZWRpdGlvbnMuVGV4dHMuQnlOYW1l
  RW50cnkASAIBLBgAA2tleQIsMAAFdmFsdWUXd2Vpci50ZXN0LmVkaXRpb25zLkxlYWYAIAEBJRgABHNpemUYd2Vpci50ZXN0LmVkaXRpb25zLlRl
  eHRzADABZCkYABpbd2Vpci50ZXN0LmVkaXRpb25zLmFkZGVkXRh3ZWlyLnRlc3QuZWRpdGlvbnMuVGV4dHMAMAFlLBgAJVt3ZWlyLnRlc3QuZWRp
  dGlvbnMuYWRkZWRfdW52ZXJpZmllZF0Yd2Vpci50ZXN0LmVkaXRpb25zLlRleHRzAjABZqoBGAAfW3dlaXIudGVzdC5lZGl0aW9ucy5hZGRlZF9s
  ZWFmXQwYd2Vpci50ZXN0LmVkaXRpb25zLlRleHRzACgBZ+4CGAAhW3dlaXIudGVzdC5lZGl0aW9ucy5hZGRlZF9jbG9zZWRdAQECGHdlaXIudGVz
  dC5lZGl0aW9ucy5UZXh0cwAoAWhOGAAfW3dlaXIudGVzdC5lZGl0aW9ucy5hZGRlZF9vcGVuXQ==
  """,
  imports: [Google_Protobuf_Timestamp.layout])

nonisolated extension Schema {
  /// `weir/test/editions/fields.proto`
  public static let weir_test_editions_fields = Schema(
    path: "weir/test/editions/fields.proto",
    base64: """
      Ch93ZWlyL3Rlc3QvZWRpdGlvbnMvZmllbGRzLnByb3RvEhJ3ZWlyLnRlc3QuZWRpdGlvbnMaH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJv
      dG8isAQKCFByZXNlbmNlEhoKCGV4cGxpY2l0GAEgASgFUghleHBsaWNpdBIhCghpbXBsaWNpdBgCIAEoBUIFqgECCAJSCGltcGxpY2l0EiEKCHJl
      cXVpcmVkGAMgASgJQgWqAQIIA1IIcmVxdWlyZWQSKgoNaW1wbGljaXRfdGV4dBgEIAEoCUIFqgECCAJSDGltcGxpY2l0VGV4dBIuCg9pbXBsaWNp
      dF9kb3VibGUYBSABKAFCBaoBAggCUg5pbXBsaWNpdERvdWJsZRIsCgRvcGVuGAYgASgOMhgud2Vpci50ZXN0LmVkaXRpb25zLk9wZW5SBG9wZW4S
      RAoNaW1wbGljaXRfb3BlbhgHIAEoDjIYLndlaXIudGVzdC5lZGl0aW9ucy5PcGVuQgWqAQIIAlIMaW1wbGljaXRPcGVuEjIKBmNsb3NlZBgIIAEo
      DjIaLndlaXIudGVzdC5lZGl0aW9ucy5DbG9zZWRSBmNsb3NlZBIuCgR0aW1lGAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIEdGlt
      ZRIkCgx3aXRoX2RlZmF1bHQYCiABKAU6ATdSC3dpdGhEZWZhdWx0EhgKBm51bWJlchgLIAEoBUgAUgZudW1iZXISFAoEdGV4dBgMIAEoCUgAUgR0
      ZXh0Ei4KBGxlYWYYDSABKAsyGC53ZWlyLnRlc3QuZWRpdGlvbnMuTGVhZkgAUgRsZWFmQggKBmNob2ljZSLoAwoHUmVwZWF0cxIWCgZwYWNrZWQY
      ASADKAVSBnBhY2tlZBIhCghleHBhbmRlZBgCIAMoBUIFqgECGAJSCGV4cGFuZGVkEhQKBXRleHRzGAMgAygJUgV0ZXh0cxIuCgVvcGVucxgEIAMo
      DjIYLndlaXIudGVzdC5lZGl0aW9ucy5PcGVuUgVvcGVucxI7CgdjbG9zZWRzGAUgAygOMhoud2Vpci50ZXN0LmVkaXRpb25zLkNsb3NlZEIFqgEC
      GAJSB2Nsb3NlZHMSMAoGbGVhdmVzGAYgAygLMhgud2Vpci50ZXN0LmVkaXRpb25zLkxlYWZSBmxlYXZlcxI9CglkZWxpbWl0ZWQYByADKAsyGC53
      ZWlyLnRlc3QuZWRpdGlvbnMuTGVhZkIFqgECKAJSCWRlbGltaXRlZBJTCg5sZWF2ZXNfYnlfdGV4dBgIIAMoCzItLndlaXIudGVzdC5lZGl0aW9u
      cy5SZXBlYXRzLkxlYXZlc0J5VGV4dEVudHJ5UgxsZWF2ZXNCeVRleHQaWQoRTGVhdmVzQnlUZXh0RW50cnkSEAoDa2V5GAEgASgJUgNrZXkSLgoF
      dmFsdWUYAiABKAsyGC53ZWlyLnRlc3QuZWRpdGlvbnMuTGVhZlIFdmFsdWU6AjgBIo8CCghEZWxpbWl0cxIzCgRsZWFmGAEgASgLMhgud2Vpci50
      ZXN0LmVkaXRpb25zLkxlYWZCBaoBAigCUgRsZWFmEjkKBWlubmVyGAIgASgLMhwud2Vpci50ZXN0LmVkaXRpb25zLkRlbGltaXRzQgWqAQIoAlIF
      aW5uZXISNAoIcHJlZml4ZWQYAyABKAsyGC53ZWlyLnRlc3QuZWRpdGlvbnMuTGVhZlIIcHJlZml4ZWQSOQoGY2hvc2VuGAQgASgLMhgud2Vpci50
      ZXN0LmVkaXRpb25zLkxlYWZCBaoBAigCSABSBmNob3NlbhIYCgZudW1iZXIYBSABKAVIAFIGbnVtYmVyQggKBmNob2ljZSLeAgoFVGV4dHMSGgoI
      dmVyaWZpZWQYASABKAlSCHZlcmlmaWVkEiUKCnVudmVyaWZpZWQYAiABKAlCBaoBAiADUgp1bnZlcmlmaWVkEh8KB3NldmVyYWwYAyADKAlCBaoB
      AiADUgdzZXZlcmFsEkUKB2J5X25hbWUYBCADKAsyJS53ZWlyLnRlc3QuZWRpdGlvbnMuVGV4dHMuQnlOYW1lRW50cnlCBaoBAiADUgZieU5hbWUS
      HwoGY2hvc2VuGAUgASgJQgWqAQIgA0gAUgZjaG9zZW4SLAoMd2l0aF9kZWZhdWx0GAYgASgJOgLDqUIFqgECIANSC3dpdGhEZWZhdWx0GkcKC0J5
      TmFtZUVudHJ5EhcKA2tleRgBIAEoCUIFqgECIANSA2tleRIbCgV2YWx1ZRgCIAEoCUIFqgECIANSBXZhbHVlOgI4ASoICGQQgICAgAJCCAoGY2hv
      aWNlIhoKBExlYWYSEgoEc2l6ZRgBIAEoBVIEc2l6ZSoqCgRPcGVuEhQKEE9QRU5fVU5TUEVDSUZJRUQQABIMCghPUEVOX09ORRABKi4KBkNsb3Nl
      ZBIOCgpDTE9TRURfT05FEAESDgoKQ0xPU0VEX1RXTxACGgQ6AhACMksKBkZpZWxkcxJBCgRFY2hvEhwud2Vpci50ZXN0LmVkaXRpb25zLlByZXNl
      bmNlGhsud2Vpci50ZXN0LmVkaXRpb25zLlJlcGVhdHM6LwoFYWRkZWQSGS53ZWlyLnRlc3QuZWRpdGlvbnMuVGV4dHMYZCABKAlSBWFkZGVkOksK
      EGFkZGVkX3VudmVyaWZpZWQSGS53ZWlyLnRlc3QuZWRpdGlvbnMuVGV4dHMYZSABKAlCBaoBAiADUg9hZGRlZFVudmVyaWZpZWQ6WQoKYWRkZWRf
      bGVhZhIZLndlaXIudGVzdC5lZGl0aW9ucy5UZXh0cxhmIAEoCzIYLndlaXIudGVzdC5lZGl0aW9ucy5MZWFmQgWqAQIoAlIJYWRkZWRMZWFmOlgK
      DGFkZGVkX2Nsb3NlZBIZLndlaXIudGVzdC5lZGl0aW9ucy5UZXh0cxhnIAMoDjIaLndlaXIudGVzdC5lZGl0aW9ucy5DbG9zZWRSC2FkZGVkQ2xv
      c2VkOlkKCmFkZGVkX29wZW4SGS53ZWlyLnRlc3QuZWRpdGlvbnMuVGV4dHMYaCADKA4yGC53ZWlyLnRlc3QuZWRpdGlvbnMuT3BlbkIFqgECGAJS
      CWFkZGVkT3BlbmIIZWRpdGlvbnNw6AdKaQpnCgIEABIEBwAXARpbIFdoYXQgZWFjaCBmZWF0dXJlIHNheXMgb2YgYSBmaWVsZCwgd2hlcmUgaXQg
      aXMgdGhlIGVkaXRpb24ncyBkZWZhdWx0IGFuZCB3aGVyZSBpdCBpcyBub3QuCg==
      """,
    imports: [.google_protobuf_timestamp])
}
