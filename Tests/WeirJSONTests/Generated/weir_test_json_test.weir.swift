// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/json_test.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `Color`
nonisolated public struct Weir_Test_Json_Color: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var none: Self { Self(rawValue: 0) }
  public static var red: Self { Self(rawValue: 1) }
  public static var negative: Self { Self(rawValue: -1) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 COLOR_NONE
    1 COLOR_RED
    -1 COLOR_NEGATIVE
    """)
}

/// `weir.test.json.Everything`
nonisolated public struct Weir_Test_Json_Everything: GeneratedMessage {
  public static let messageName = "weir.test.json.Everything"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_json_test }

  public var aDouble: Double = 0
  public var aFloat: Float = 0
  public var anInt32: Int32 = 0
  public var anInt64: Int64 = 0
  public var aUint32: UInt32 = 0
  public var aUint64: UInt64 = 0
  public var aSint32: Int32 = 0
  public var aSint64: Int64 = 0
  public var aFixed32: UInt32 = 0
  public var aFixed64: UInt64 = 0
  public var aSfixed32: Int32 = 0
  public var aSfixed64: Int64 = 0
  public var aBool: Bool = false
  public var aString: String = ""
  public var someBytes: [UInt8] = []
  public var color: Weir_Test_Json_Color = .init(rawValue: 0)
  public var child: Weir_Test_Json_Everything? {
    get { _child.value }
    set { _child.value = newValue }
  }
  private var _child = Indirect<Weir_Test_Json_Everything>()
  public var maybe: Int32? = nil
  public var choice: OneOf_Choice? = nil
  public var numbers: [Int32] = []
  public var names: [String] = []
  public var children: [Weir_Test_Json_Everything] = []
  public var unpacked: [Int32] = []
  public var byName: [String: Int32] = [:]
  public var byNumber: [Int32: Weir_Test_Json_Everything] = [:]
  public var byTruth: [Bool: String] = [:]
  public var colors: [Weir_Test_Json_Color] = []
  public var renamed: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    aDouble: Double = 0,
    aFloat: Float = 0,
    anInt32: Int32 = 0,
    anInt64: Int64 = 0,
    aUint32: UInt32 = 0,
    aUint64: UInt64 = 0,
    aSint32: Int32 = 0,
    aSint64: Int64 = 0,
    aFixed32: UInt32 = 0,
    aFixed64: UInt64 = 0,
    aSfixed32: Int32 = 0,
    aSfixed64: Int64 = 0,
    aBool: Bool = false,
    aString: String = "",
    someBytes: [UInt8] = [],
    color: Weir_Test_Json_Color = .init(rawValue: 0),
    child: Weir_Test_Json_Everything? = nil,
    maybe: Int32? = nil,
    choice: OneOf_Choice? = nil,
    numbers: [Int32] = [],
    names: [String] = [],
    children: [Weir_Test_Json_Everything] = [],
    unpacked: [Int32] = [],
    byName: [String: Int32] = [:],
    byNumber: [Int32: Weir_Test_Json_Everything] = [:],
    byTruth: [Bool: String] = [:],
    colors: [Weir_Test_Json_Color] = [],
    renamed: String = ""
  ) {
    self.aDouble = aDouble
    self.aFloat = aFloat
    self.anInt32 = anInt32
    self.anInt64 = anInt64
    self.aUint32 = aUint32
    self.aUint64 = aUint64
    self.aSint32 = aSint32
    self.aSint64 = aSint64
    self.aFixed32 = aFixed32
    self.aFixed64 = aFixed64
    self.aSfixed32 = aSfixed32
    self.aSfixed64 = aSfixed64
    self.aBool = aBool
    self.aString = aString
    self.someBytes = someBytes
    self.color = color
    self.child = child
    self.maybe = maybe
    self.choice = choice
    self.numbers = numbers
    self.names = names
    self.children = children
    self.unpacked = unpacked
    self.byName = byName
    self.byNumber = byNumber
    self.byTruth = byTruth
    self.colors = colors
    self.renamed = renamed
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.aDouble = c.optionalDouble(24) ?? 0
    self.aFloat = c.optionalFloat(336) ?? 0
    self.anInt32 = c.int32(344)
    self.anInt64 = c.int64(40)
    self.aUint32 = c.uint32(348)
    self.aUint64 = c.uint64(48)
    self.aSint32 = c.int32(352)
    self.aSint64 = c.int64(56)
    self.aFixed32 = c.uint32(356)
    self.aFixed64 = c.uint64(64)
    self.aSfixed32 = c.int32(360)
    self.aSfixed64 = c.int64(72)
    self.aBool = c.bool(80)
    self.aString = try c.string(88)
    self.someBytes = c.bytes(104)
    self.color = c.enumeration(364, as: Weir_Test_Json_Color.self)
    self.child = try c.message(120, as: Weir_Test_Json_Everything.self)
    self.maybe = c.optionalInt32(368)
    self.numbers = c.int32s(192)
    self.names = try c.strings(208)
    self.children = try c.messages(224, as: Weir_Test_Json_Everything.self)
    self.unpacked = c.int32s(240)
    for entry in c.entries(256) {
      let key = try entry.optionalString(24) ?? ""
      self.byName[key] = entry.optionalInt32(48) ?? 0
    }
    for entry in c.entries(272) {
      let key = entry.optionalInt32(48) ?? 0
      self.byNumber[key] = try entry.message(24, as: Weir_Test_Json_Everything.self) ?? .init()
    }
    for entry in c.entries(288) {
      let key = entry.optionalBool(24) ?? false
      self.byTruth[key] = try entry.optionalString(40) ?? ""
    }
    self.colors = c.enumerations(304, as: Weir_Test_Json_Color.self)
    self.renamed = try c.string(320)
    switch c.oneof(144) {
    case 19: self.choice = .text(try c.string(152))
    case 20: self.choice = .number(c.int32(152))
    default: break
    }
    if let value = try c.message(168, as: Weir_Test_Json_Everything.self) {
      guard self.choice == nil else { throw c.needsJoining() }
      self.choice = .deep(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.implicitDouble(24, self.aDouble)
    c.implicitFloat(336, self.aFloat)
    c.int32(344, self.anInt32)
    c.int64(40, self.anInt64)
    c.uint32(348, self.aUint32)
    c.uint64(48, self.aUint64)
    c.int32(352, self.aSint32)
    c.int64(56, self.aSint64)
    c.uint32(356, self.aFixed32)
    c.uint64(64, self.aFixed64)
    c.int32(360, self.aSfixed32)
    c.int64(72, self.aSfixed64)
    c.bool(80, self.aBool)
    c.string(88, self.aString)
    c.bytes(104, self.someBytes)
    c.enumeration(364, self.color)
    c.message(120, self.child)
    c.optionalInt32(368, self.maybe)
    c.int32s(192, self.numbers)
    c.strings(208, self.names)
    c.messages(224, self.children)
    c.int32s(240, self.unpacked)
    if !self.byName.isEmpty {
      var entries = c.entries(256, of: _weirTables[1], count: self.byName.count)
      for (key, value) in self.byName {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalInt32(48, value)
      }
    }
    if !self.byNumber.isEmpty {
      var entries = c.entries(272, of: _weirTables[2], count: self.byNumber.count)
      for (key, value) in self.byNumber {
        let entry = entries.next()
        entry.optionalInt32(48, key)
        entry.message(24, value)
      }
    }
    if !self.byTruth.isEmpty {
      var entries = c.entries(288, of: _weirTables[3], count: self.byTruth.count)
      for (key, value) in self.byTruth {
        let entry = entries.next()
        entry.optionalBool(24, key)
        entry.optionalString(40, value)
      }
    }
    c.enumerations(304, self.colors)
    c.string(320, self.renamed)
    switch self.choice {
    case nil: break
    case .text(let value)?:
      c.oneof(144, 19)
      c.string(152, value)
    case .number(let value)?:
      c.oneof(144, 20)
      c.int32(152, value)
    case .deep(let value)?:
      c.message(168, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Choice: Sendable, Hashable {
    case text(String)
    case number(Int32)
    indirect case deep(Weir_Test_Json_Everything)
  }
}

/// `weir.test.json.Timed`
nonisolated public struct Weir_Test_Json_Timed: GeneratedMessage {
  public static let messageName = "weir.test.json.Timed"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .weir_test_json_test }

  public var at: Google_Protobuf_Timestamp? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    at: Google_Protobuf_Timestamp? = nil
  ) {
    self.at = at
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.at = try c.message(24, as: Google_Protobuf_Timestamp.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.at)
    c.unknownFields(self.unknownFields)
  }
}

/// `weir.test.json.Kinds`.
///
/// Handlers take messages and return messages.
nonisolated public protocol Weir_Test_Json_Kinds: RPCService {
  /// Handles `Echo`.
  nonisolated(nonsending) func echo(_ request: Weir_Test_Json_Everything, _ call: CallContext) async throws -> Weir_Test_Json_Everything
}

nonisolated extension Weir_Test_Json_Kinds {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_Json_KindsHandlers()
    handlers.onEcho { try await self.echo($0, $1) }
    return try handlers.definition()
  }
}

/// `weir.test.json.Kinds`.
///
/// Handlers also see and send metadata, trailers and compression.
nonisolated public protocol Weir_Test_Json_KindsDetailed: RPCService {
  /// Handles `Echo`.
  nonisolated(nonsending) func echo(_ request: ServerRequest<Weir_Test_Json_Everything>) async throws -> ServerResponse<Weir_Test_Json_Everything>
}

nonisolated extension Weir_Test_Json_KindsDetailed {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_Json_KindsHandlers()
    handlers.onEchoDetailed { try await self.echo($0) }
    return try handlers.definition()
  }
}

/// `weir.test.json.Kinds`.
///
/// Handlers of methods with one request and one response cannot wait: they run on the thread that received the request, and must not block.
nonisolated public protocol Weir_Test_Json_KindsImmediate: RPCService {
  /// Handles `Echo`.
  nonisolated func echo(_ request: Weir_Test_Json_Everything, _ call: CallContext) throws -> ServerResponse<Weir_Test_Json_Everything>
}

nonisolated extension Weir_Test_Json_KindsImmediate {
  public func definition() throws(ServiceError) -> ServiceDefinition {
    var handlers = Weir_Test_Json_KindsHandlers()
    handlers.onEchoImmediate { try self.echo($0, $1) }
    return try handlers.definition()
  }
}

/// The handlers of `weir.test.json.Kinds`, each a closure of the form that suits it; a service that is served has all of them.
nonisolated public struct Weir_Test_Json_KindsHandlers: RPCService {
  /// The methods as the schema declares them.
  nonisolated public enum Methods {
    public static let echo = Method(service: "weir.test.json.Kinds", name: "Echo", kind: .unary)
  }

  private var echoEndpoint: Endpoint?

  public init() {}

  /// Handles `Echo`.
  ///
  /// The handler takes and returns messages.
  public mutating func onEcho(
    _ handler: @escaping @Sendable (Weir_Test_Json_Everything, CallContext) async throws -> Weir_Test_Json_Everything
  ) {
    echoEndpoint = .unary(handler)
  }

  /// Handles `Echo`.
  ///
  /// The handler also sees and sends metadata, trailers and compression.
  public mutating func onEchoDetailed(
    _ handler: @escaping @Sendable (ServerRequest<Weir_Test_Json_Everything>) async throws -> ServerResponse<Weir_Test_Json_Everything>
  ) {
    echoEndpoint = .detailedUnary(handler)
  }

  /// Handles `Echo`.
  ///
  /// The handler cannot wait: it runs on the thread that received the request, and must not block.
  public mutating func onEchoImmediate(
    _ handler: @escaping @Sendable (Weir_Test_Json_Everything, CallContext) throws -> ServerResponse<Weir_Test_Json_Everything>
  ) {
    echoEndpoint = .immediate(handler)
  }

  /// - Throws: `ServiceError` when a method has no handler.
  public func definition() throws(ServiceError) -> ServiceDefinition {
    try ServiceDefinition(
      name: "weir.test.json.Kinds",
      methods: [
        (Methods.echo, echoEndpoint),
      ],
      schema: .weir_test_json_test)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgUZd2Vpci50ZXN0Lmpzb24uRXZlcnl0aGluZwH4Ah4BIRgACGFfZG91YmxlAiLQAgAHYV9mbG9hdAMF2AIACGFuX2ludDMyBAMoAAhhbl9pbnQ2
  NAUN3AIACGFfdWludDMyBgQwAAhhX3VpbnQ2NAcR4AIACGFfc2ludDMyCBI4AAhhX3NpbnQ2NAkH5AIACWFfZml4ZWQzMgoGQAAJYV9maXhlZDY0
  Cw/oAgAKYV9zZml4ZWQzMgwQSAAKYV9zZml4ZWQ2NA0IUAAGYV9ib29sDglYAAhhX3N0cmluZw8MaAAKc29tZV9ieXRlcxAO7AIABWNvbG9yEasB
  eAAFY2hpbGQAEiXwAgAFbWF5YmUTiQGYAQGQAQR0ZXh0FIUBmAEBkAEGbnVtYmVyFasBqAEBBGRlZXAAFmXAAQAHbnVtYmVycxdJ0AEABW5hbWVz
  GEvgAQAIY2hpbGRyZW4AGUXwAQAIdW5wYWNrZWQaS4ACAAdieV9uYW1lAhtLkAIACWJ5X251bWJlcgQcS6ACAAhieV90cnV0aAYdbrACAAZjb2xv
  cnMeCcACAAdyZW5hbWVkJXdlaXIudGVzdC5qc29uLkV2ZXJ5dGhpbmcuQnlOYW1lRW50cnkBOAIBKRgAA2tleQIlMAAFdmFsdWUnd2Vpci50ZXN0
  Lmpzb24uRXZlcnl0aGluZy5CeU51bWJlckVudHJ5ATgCASUwAANrZXkCqwEYAAV2YWx1ZQAmd2Vpci50ZXN0Lmpzb24uRXZlcnl0aGluZy5CeVRy
  dXRoRW50cnkBQAIBKBgAA2tleQIpKAAFdmFsdWUUd2Vpci50ZXN0Lmpzb24uVGltZWQAMAEBqwEYAAJhdAE=
  """,
  imports: [Google_Protobuf_Timestamp.layout])

nonisolated extension Schema {
  /// `weir/test/json_test.proto`
  public static let weir_test_json_test = Schema(
    path: "weir/test/json_test.proto",
    base64: """
      Chl3ZWlyL3Rlc3QvanNvbl90ZXN0LnByb3RvEg53ZWlyLnRlc3QuanNvbhofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byKGCgoKRXZl
      cnl0aGluZxIZCghhX2RvdWJsZRgBIAEoAVIHYURvdWJsZRIXCgdhX2Zsb2F0GAIgASgCUgZhRmxvYXQSGQoIYW5faW50MzIYAyABKAVSB2FuSW50
      MzISGQoIYW5faW50NjQYBCABKANSB2FuSW50NjQSGQoIYV91aW50MzIYBSABKA1SB2FVaW50MzISGQoIYV91aW50NjQYBiABKARSB2FVaW50NjQS
      GQoIYV9zaW50MzIYByABKBFSB2FTaW50MzISGQoIYV9zaW50NjQYCCABKBJSB2FTaW50NjQSGwoJYV9maXhlZDMyGAkgASgHUghhRml4ZWQzMhIb
      CglhX2ZpeGVkNjQYCiABKAZSCGFGaXhlZDY0Eh0KCmFfc2ZpeGVkMzIYCyABKA9SCWFTZml4ZWQzMhIdCgphX3NmaXhlZDY0GAwgASgQUglhU2Zp
      eGVkNjQSFQoGYV9ib29sGA0gASgIUgVhQm9vbBIZCghhX3N0cmluZxgOIAEoCVIHYVN0cmluZxIdCgpzb21lX2J5dGVzGA8gASgMUglzb21lQnl0
      ZXMSKwoFY29sb3IYECABKA4yFS53ZWlyLnRlc3QuanNvbi5Db2xvclIFY29sb3ISMAoFY2hpbGQYESABKAsyGi53ZWlyLnRlc3QuanNvbi5FdmVy
      eXRoaW5nUgVjaGlsZBIZCgVtYXliZRgSIAEoBUgBUgVtYXliZYgBARIUCgR0ZXh0GBMgASgJSABSBHRleHQSGAoGbnVtYmVyGBQgASgFSABSBm51
      bWJlchIwCgRkZWVwGBUgASgLMhoud2Vpci50ZXN0Lmpzb24uRXZlcnl0aGluZ0gAUgRkZWVwEhgKB251bWJlcnMYFiADKAVSB251bWJlcnMSFAoF
      bmFtZXMYFyADKAlSBW5hbWVzEjYKCGNoaWxkcmVuGBggAygLMhoud2Vpci50ZXN0Lmpzb24uRXZlcnl0aGluZ1IIY2hpbGRyZW4SHgoIdW5wYWNr
      ZWQYGSADKAVCAhAAUgh1bnBhY2tlZBI/CgdieV9uYW1lGBogAygLMiYud2Vpci50ZXN0Lmpzb24uRXZlcnl0aGluZy5CeU5hbWVFbnRyeVIGYnlO
      YW1lEkUKCWJ5X251bWJlchgbIAMoCzIoLndlaXIudGVzdC5qc29uLkV2ZXJ5dGhpbmcuQnlOdW1iZXJFbnRyeVIIYnlOdW1iZXISQgoIYnlfdHJ1
      dGgYHCADKAsyJy53ZWlyLnRlc3QuanNvbi5FdmVyeXRoaW5nLkJ5VHJ1dGhFbnRyeVIHYnlUcnV0aBItCgZjb2xvcnMYHSADKA4yFS53ZWlyLnRl
      c3QuanNvbi5Db2xvclIGY29sb3JzEhYKB3JlbmFtZWQYHiABKAlSBW90aGVyGjkKC0J5TmFtZUVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZh
      bHVlGAIgASgFUgV2YWx1ZToCOAEaVwoNQnlOdW1iZXJFbnRyeRIQCgNrZXkYASABKAVSA2tleRIwCgV2YWx1ZRgCIAEoCzIaLndlaXIudGVzdC5q
      c29uLkV2ZXJ5dGhpbmdSBXZhbHVlOgI4ARo6CgxCeVRydXRoRW50cnkSEAoDa2V5GAEgASgIUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4
      AUIICgZjaG9pY2VCCAoGX21heWJlIjMKBVRpbWVkEioKAmF0GAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFICYXQqQwoFQ29sb3IS
      DgoKQ09MT1JfTk9ORRAAEg0KCUNPTE9SX1JFRBABEhsKDkNPTE9SX05FR0FUSVZFEP///////////wEyRwoFS2luZHMSPgoERWNobxIaLndlaXIu
      dGVzdC5qc29uLkV2ZXJ5dGhpbmcaGi53ZWlyLnRlc3QuanNvbi5FdmVyeXRoaW5nYgZwcm90bzM=
      """,
    imports: [.google_protobuf_timestamp])
}
