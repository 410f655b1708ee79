// swift-format-ignore-file
// Written by protoc-gen-weir from conformance/messages/test_messages_edition2023.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `ForeignEnumEdition2023`
nonisolated public struct ProtobufTestMessages_Editions_ForeignEnumEdition2023: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var foreignFoo: Self { Self(rawValue: 0) }
  public static var foreignBar: Self { Self(rawValue: 1) }
  public static var foreignBaz: Self { Self(rawValue: 2) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 FOREIGN_FOO
    1 FOREIGN_BAR
    2 FOREIGN_BAZ
    """)
}

/// `protobuf_test_messages.editions.ComplexMessage`
nonisolated public struct ProtobufTestMessages_Editions_ComplexMessage: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.ComplexMessage"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .conformance_messages_test_messages_edition2023 }

  public var d: Int32? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    d: Int32? = nil
  ) {
    self.d = d
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.d = c.optionalInt32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(24, self.d)
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.editions.TestAllTypesEdition2023`
nonisolated public struct ProtobufTestMessages_Editions_TestAllTypesEdition2023: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.TestAllTypesEdition2023"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .conformance_messages_test_messages_edition2023 }

  /// Singular
  public var optionalInt32: Int32? = nil
  public var optionalInt64: Int64? = nil
  public var optionalUint32: UInt32? = nil
  public var optionalUint64: UInt64? = nil
  public var optionalSint32: Int32? = nil
  public var optionalSint64: Int64? = nil
  public var optionalFixed32: UInt32? = nil
  public var optionalFixed64: UInt64? = nil
  public var optionalSfixed32: Int32? = nil
  public var optionalSfixed64: Int64? = nil
  public var optionalFloat: Float? = nil
  public var optionalDouble: Double? = nil
  public var optionalBool: Bool? = nil
  public var optionalString: String? = nil
  public var optionalBytes: [UInt8]? = nil
  public var optionalNestedMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage? {
    get { _optionalNestedMessage.value }
    set { _optionalNestedMessage.value = newValue }
  }
  private var _optionalNestedMessage = Indirect<ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage>()
  public var optionalForeignMessage: ProtobufTestMessages_Editions_ForeignMessageEdition2023? = nil
  public var optionalNestedEnum: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum? = nil
  public var optionalForeignEnum: ProtobufTestMessages_Editions_ForeignEnumEdition2023? = nil
  public var optionalStringPiece: String? = nil
  public var optionalCord: String? = nil
  public var recursiveMessage: ProtobufTestMessages_Editions_TestAllTypesEdition2023? {
    get { _recursiveMessage.value }
    set { _recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Indirect<ProtobufTestMessages_Editions_TestAllTypesEdition2023>()
  /// Repeated
  public var repeatedInt32: [Int32] = []
  public var repeatedInt64: [Int64] = []
  public var repeatedUint32: [UInt32] = []
  public var repeatedUint64: [UInt64] = []
  public var repeatedSint32: [Int32] = []
  public var repeatedSint64: [Int64] = []
  public var repeatedFixed32: [UInt32] = []
  public var repeatedFixed64: [UInt64] = []
  public var repeatedSfixed32: [Int32] = []
  public var repeatedSfixed64: [Int64] = []
  public var repeatedFloat: [Float] = []
  public var repeatedDouble: [Double] = []
  public var repeatedBool: [Bool] = []
  public var repeatedString: [String] = []
  public var repeatedBytes: [[UInt8]] = []
  public var repeatedNestedMessage: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage] = []
  public var repeatedForeignMessage: [ProtobufTestMessages_Editions_ForeignMessageEdition2023] = []
  public var repeatedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = []
  public var repeatedForeignEnum: [ProtobufTestMessages_Editions_ForeignEnumEdition2023] = []
  public var repeatedStringPiece: [String] = []
  public var repeatedCord: [String] = []
  /// Packed
  public var packedInt32: [Int32] = []
  public var packedInt64: [Int64] = []
  public var packedUint32: [UInt32] = []
  public var packedUint64: [UInt64] = []
  public var packedSint32: [Int32] = []
  public var packedSint64: [Int64] = []
  public var packedFixed32: [UInt32] = []
  public var packedFixed64: [UInt64] = []
  public var packedSfixed32: [Int32] = []
  public var packedSfixed64: [Int64] = []
  public var packedFloat: [Float] = []
  public var packedDouble: [Double] = []
  public var packedBool: [Bool] = []
  public var packedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = []
  /// Unpacked
  public var unpackedInt32: [Int32] = []
  public var unpackedInt64: [Int64] = []
  public var unpackedUint32: [UInt32] = []
  public var unpackedUint64: [UInt64] = []
  public var unpackedSint32: [Int32] = []
  public var unpackedSint64: [Int64] = []
  public var unpackedFixed32: [UInt32] = []
  public var unpackedFixed64: [UInt64] = []
  public var unpackedSfixed32: [Int32] = []
  public var unpackedSfixed64: [Int64] = []
  public var unpackedFloat: [Float] = []
  public var unpackedDouble: [Double] = []
  public var unpackedBool: [Bool] = []
  public var unpackedNestedEnum: [ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = []
  /// Map
  public var mapInt32Int32: [Int32: Int32] = [:]
  public var mapInt64Int64: [Int64: Int64] = [:]
  public var mapUint32Uint32: [UInt32: UInt32] = [:]
  public var mapUint64Uint64: [UInt64: UInt64] = [:]
  public var mapSint32Sint32: [Int32: Int32] = [:]
  public var mapSint64Sint64: [Int64: Int64] = [:]
  public var mapFixed32Fixed32: [UInt32: UInt32] = [:]
  public var mapFixed64Fixed64: [UInt64: UInt64] = [:]
  public var mapSfixed32Sfixed32: [Int32: Int32] = [:]
  public var mapSfixed64Sfixed64: [Int64: Int64] = [:]
  public var mapInt32Float: [Int32: Float] = [:]
  public var mapInt32Double: [Int32: Double] = [:]
  public var mapBoolBool: [Bool: Bool] = [:]
  public var mapStringString: [String: String] = [:]
  public var mapStringBytes: [String: [UInt8]] = [:]
  public var mapStringNestedMessage: [String: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage] = [:]
  public var mapStringForeignMessage: [String: ProtobufTestMessages_Editions_ForeignMessageEdition2023] = [:]
  public var mapStringNestedEnum: [String: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum] = [:]
  public var mapStringForeignEnum: [String: ProtobufTestMessages_Editions_ForeignEnumEdition2023] = [:]
  public var oneofField: OneOf_OneofField? = nil
  public var groupLikeType: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType? = nil
  public var delimitedField: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType? = nil
  /// recursive
  public var mapRecursive: [Int32: ProtobufTestMessages_Editions_TestAllTypesEdition2023] = [:]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.optionalInt32 = c.optionalInt32(1504)
    self.optionalInt64 = c.optionalInt64(24)
    self.optionalUint32 = c.optionalUint32(1512)
    self.optionalUint64 = c.optionalUint64(40)
    self.optionalSint32 = c.optionalInt32(1520)
    self.optionalSint64 = c.optionalInt64(56)
    self.optionalFixed32 = c.optionalUint32(1528)
    self.optionalFixed64 = c.optionalUint64(72)
    self.optionalSfixed32 = c.optionalInt32(1536)
    self.optionalSfixed64 = c.optionalInt64(88)
    self.optionalFloat = c.optionalFloat(1544)
    self.optionalDouble = c.optionalDouble(104)
    self.optionalBool = c.optionalBool(120)
    self.optionalString = try c.optionalString(136)
    self.optionalBytes = c.optionalBytes(160)
    self.optionalNestedMessage = try c.message(184, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.self)
    self.optionalForeignMessage = try c.message(208, as: ProtobufTestMessages_Editions_ForeignMessageEdition2023.self)
    self.optionalNestedEnum = c.optionalEnumeration(1552, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.self)
    self.optionalForeignEnum = c.optionalEnumeration(1560, as: ProtobufTestMessages_Editions_ForeignEnumEdition2023.self)
    self.optionalStringPiece = try c.optionalString(232)
    self.optionalCord = try c.optionalString(256)
    self.recursiveMessage = try c.message(280, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.self)
    self.repeatedInt32 = c.int32s(304)
    self.repeatedInt64 = c.int64s(320)
    self.repeatedUint32 = c.uint32s(336)
    self.repeatedUint64 = c.uint64s(352)
    self.repeatedSint32 = c.int32s(368)
    self.repeatedSint64 = c.int64s(384)
    self.repeatedFixed32 = c.uint32s(400)
    self.repeatedFixed64 = c.uint64s(416)
    self.repeatedSfixed32 = c.int32s(432)
    self.repeatedSfixed64 = c.int64s(448)
    self.repeatedFloat = c.floats(464)
    self.repeatedDouble = c.doubles(480)
    self.repeatedBool = c.bools(496)
    self.repeatedString = try c.strings(512)
    self.repeatedBytes = c.byteStrings(528)
    self.repeatedNestedMessage = try c.messages(544, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.self)
    self.repeatedForeignMessage = try c.messages(560, as: ProtobufTestMessages_Editions_ForeignMessageEdition2023.self)
    self.repeatedNestedEnum = c.enumerations(576, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.self)
    self.repeatedForeignEnum = c.enumerations(592, as: ProtobufTestMessages_Editions_ForeignEnumEdition2023.self)
    self.repeatedStringPiece = try c.strings(608)
    self.repeatedCord = try c.strings(624)
    self.packedInt32 = c.int32s(640)
    self.packedInt64 = c.int64s(656)
    self.packedUint32 = c.uint32s(672)
    self.packedUint64 = c.uint64s(688)
    self.packedSint32 = c.int32s(704)
    self.packedSint64 = c.int64s(720)
    self.packedFixed32 = c.uint32s(736)
    self.packedFixed64 = c.uint64s(752)
    self.packedSfixed32 = c.int32s(768)
    self.packedSfixed64 = c.int64s(784)
    self.packedFloat = c.floats(800)
    self.packedDouble = c.doubles(816)
    self.packedBool = c.bools(832)
    self.packedNestedEnum = c.enumerations(848, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.self)
    self.unpackedInt32 = c.int32s(864)
    self.unpackedInt64 = c.int64s(880)
    self.unpackedUint32 = c.uint32s(896)
    self.unpackedUint64 = c.uint64s(912)
    self.unpackedSint32 = c.int32s(928)
    self.unpackedSint64 = c.int64s(944)
    self.unpackedFixed32 = c.uint32s(960)
    self.unpackedFixed64 = c.uint64s(976)
    self.unpackedSfixed32 = c.int32s(992)
    self.unpackedSfixed64 = c.int64s(1008)
    self.unpackedFloat = c.floats(1024)
    self.unpackedDouble = c.doubles(1040)
    self.unpackedBool = c.bools(1056)
    self.unpackedNestedEnum = c.enumerations(1072, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.self)
    for entry in c.entries(1088) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapInt32Int32[key] = entry.optionalInt32(32) ?? 0
    }
    for entry in c.entries(1104) {
      let key = entry.optionalInt64(24) ?? 0
      self.mapInt64Int64[key] = entry.optionalInt64(40) ?? 0
    }
    for entry in c.entries(1120) {
      let key = entry.optionalUint32(24) ?? 0
      self.mapUint32Uint32[key] = entry.optionalUint32(32) ?? 0
    }
    for entry in c.entries(1136) {
      let key = entry.optionalUint64(24) ?? 0
      self.mapUint64Uint64[key] = entry.optionalUint64(40) ?? 0
    }
    for entry in c.entries(1152) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapSint32Sint32[key] = entry.optionalInt32(32) ?? 0
    }
    for entry in c.entries(1168) {
      let key = entry.optionalInt64(24) ?? 0
      self.mapSint64Sint64[key] = entry.optionalInt64(40) ?? 0
    }
    for entry in c.entries(1184) {
      let key = entry.optionalUint32(24) ?? 0
      self.mapFixed32Fixed32[key] = entry.optionalUint32(32) ?? 0
    }
    for entry in c.entries(1200) {
      let key = entry.optionalUint64(24) ?? 0
      self.mapFixed64Fixed64[key] = entry.optionalUint64(40) ?? 0
    }
    for entry in c.entries(1216) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapSfixed32Sfixed32[key] = entry.optionalInt32(32) ?? 0
    }
    for entry in c.entries(1232) {
      let key = entry.optionalInt64(24) ?? 0
      self.mapSfixed64Sfixed64[key] = entry.optionalInt64(40) ?? 0
    }
    for entry in c.entries(1248) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapInt32Float[key] = entry.optionalFloat(32) ?? 0
    }
    for entry in c.entries(1264) {
      let key = entry.optionalInt32(40) ?? 0
      self.mapInt32Double[key] = entry.optionalDouble(24) ?? 0
    }
    for entry in c.entries(1280) {
      let key = entry.optionalBool(24) ?? false
      self.mapBoolBool[key] = entry.optionalBool(40) ?? false
    }
    for entry in c.entries(1296) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringString[key] = try entry.optionalString(48) ?? ""
    }
    for entry in c.entries(1312) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringBytes[key] = entry.optionalBytes(48) ?? []
    }
    for entry in c.entries(1328) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringNestedMessage[key] = try entry.message(48, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.self) ?? .init()
    }
    for entry in c.entries(1344) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringForeignMessage[key] = try entry.message(48, as: ProtobufTestMessages_Editions_ForeignMessageEdition2023.self) ?? .init()
    }
    for entry in c.entries(1360) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringNestedEnum[key] = entry.optionalEnumeration(48, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.self) ?? .init(rawValue: 0)
    }
    for entry in c.entries(1376) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringForeignEnum[key] = entry.optionalEnumeration(48, as: ProtobufTestMessages_Editions_ForeignEnumEdition2023.self) ?? .init(rawValue: 0)
    }
    self.groupLikeType = try c.message(1440, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType.self)
    self.delimitedField = try c.message(1464, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.GroupLikeType.self)
    for entry in c.entries(1488) {
      let key = entry.optionalInt32(48) ?? 0
      self.mapRecursive[key] = try entry.message(24, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.self) ?? .init()
    }
    switch c.oneof(1392) {
    case 111: self.oneofField = .oneofUint32(c.uint32(1400))
    case 113: self.oneofField = .oneofString(try c.string(1400))
    case 114: self.oneofField = .oneofBytes(c.bytes(1400))
    case 115: self.oneofField = .oneofBool(c.bool(1400))
    case 116: self.oneofField = .oneofUint64(c.uint64(1400))
    case 117: self.oneofField = .oneofFloat(c.float(1400))
    case 118: self.oneofField = .oneofDouble(c.double(1400))
    case 119: self.oneofField = .oneofEnum(c.enumeration(1400, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum.self))
    default: break
    }
    if let value = try c.message(1416, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage.self) {
      guard self.oneofField == nil else { throw c.needsJoining() }
      self.oneofField = .oneofNestedMessage(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(1504, self.optionalInt32)
    c.optionalInt64(24, self.optionalInt64)
    c.optionalUint32(1512, self.optionalUint32)
    c.optionalUint64(40, self.optionalUint64)
    c.optionalInt32(1520, self.optionalSint32)
    c.optionalInt64(56, self.optionalSint64)
    c.optionalUint32(1528, self.optionalFixed32)
    c.optionalUint64(72, self.optionalFixed64)
    c.optionalInt32(1536, self.optionalSfixed32)
    c.optionalInt64(88, self.optionalSfixed64)
    c.optionalFloat(1544, self.optionalFloat)
    c.optionalDouble(104, self.optionalDouble)
    c.optionalBool(120, self.optionalBool)
    c.optionalString(136, self.optionalString)
    c.optionalBytes(160, self.optionalBytes)
    c.message(184, self.optionalNestedMessage)
    c.message(208, self.optionalForeignMessage)
    c.optionalEnumeration(1552, self.optionalNestedEnum)
    c.optionalEnumeration(1560, self.optionalForeignEnum)
    c.optionalString(232, self.optionalStringPiece)
    c.optionalString(256, self.optionalCord)
    c.message(280, self.recursiveMessage)
    c.int32s(304, self.repeatedInt32)
    c.int64s(320, self.repeatedInt64)
    c.uint32s(336, self.repeatedUint32)
    c.uint64s(352, self.repeatedUint64)
    c.int32s(368, self.repeatedSint32)
    c.int64s(384, self.repeatedSint64)
    c.uint32s(400, self.repeatedFixed32)
    c.uint64s(416, self.repeatedFixed64)
    c.int32s(432, self.repeatedSfixed32)
    c.int64s(448, self.repeatedSfixed64)
    c.floats(464, self.repeatedFloat)
    c.doubles(480, self.repeatedDouble)
    c.bools(496, self.repeatedBool)
    c.strings(512, self.repeatedString)
    c.byteStrings(528, self.repeatedBytes)
    c.messages(544, self.repeatedNestedMessage)
    c.messages(560, self.repeatedForeignMessage)
    c.enumerations(576, self.repeatedNestedEnum)
    c.enumerations(592, self.repeatedForeignEnum)
    c.strings(608, self.repeatedStringPiece)
    c.strings(624, self.repeatedCord)
    c.int32s(640, self.packedInt32)
    c.int64s(656, self.packedInt64)
    c.uint32s(672, self.packedUint32)
    c.uint64s(688, self.packedUint64)
    c.int32s(704, self.packedSint32)
    c.int64s(720, self.packedSint64)
    c.uint32s(736, self.packedFixed32)
    c.uint64s(752, self.packedFixed64)
    c.int32s(768, self.packedSfixed32)
    c.int64s(784, self.packedSfixed64)
    c.floats(800, self.packedFloat)
    c.doubles(816, self.packedDouble)
    c.bools(832, self.packedBool)
    c.enumerations(848, self.packedNestedEnum)
    c.int32s(864, self.unpackedInt32)
    c.int64s(880, self.unpackedInt64)
    c.uint32s(896, self.unpackedUint32)
    c.uint64s(912, self.unpackedUint64)
    c.int32s(928, self.unpackedSint32)
    c.int64s(944, self.unpackedSint64)
    c.uint32s(960, self.unpackedFixed32)
    c.uint64s(976, self.unpackedFixed64)
    c.int32s(992, self.unpackedSfixed32)
    c.int64s(1008, self.unpackedSfixed64)
    c.floats(1024, self.unpackedFloat)
    c.doubles(1040, self.unpackedDouble)
    c.bools(1056, self.unpackedBool)
    c.enumerations(1072, self.unpackedNestedEnum)
    if !self.mapInt32Int32.isEmpty {
      var entries = c.entries(1088, of: _weirTables[2], count: self.mapInt32Int32.count)
      for (key, value) in self.mapInt32Int32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapInt64Int64.isEmpty {
      var entries = c.entries(1104, of: _weirTables[3], count: self.mapInt64Int64.count)
      for (key, value) in self.mapInt64Int64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapUint32Uint32.isEmpty {
      var entries = c.entries(1120, of: _weirTables[4], count: self.mapUint32Uint32.count)
      for (key, value) in self.mapUint32Uint32 {
        let entry = entries.next()
        entry.optionalUint32(24, key)
        entry.optionalUint32(32, value)
      }
    }
    if !self.mapUint64Uint64.isEmpty {
      var entries = c.entries(1136, of: _weirTables[5], count: self.mapUint64Uint64.count)
      for (key, value) in self.mapUint64Uint64 {
        let entry = entries.next()
        entry.optionalUint64(24, key)
        entry.optionalUint64(40, value)
      }
    }
    if !self.mapSint32Sint32.isEmpty {
      var entries = c.entries(1152, of: _weirTables[6], count: self.mapSint32Sint32.count)
      for (key, value) in self.mapSint32Sint32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapSint64Sint64.isEmpty {
      var entries = c.entries(1168, of: _weirTables[7], count: self.mapSint64Sint64.count)
      for (key, value) in self.mapSint64Sint64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapFixed32Fixed32.isEmpty {
      var entries = c.entries(1184, of: _weirTables[8], count: self.mapFixed32Fixed32.count)
      for (key, value) in self.mapFixed32Fixed32 {
        let entry = entries.next()
        entry.optionalUint32(24, key)
        entry.optionalUint32(32, value)
      }
    }
    if !self.mapFixed64Fixed64.isEmpty {
      var entries = c.entries(1200, of: _weirTables[9], count: self.mapFixed64Fixed64.count)
      for (key, value) in self.mapFixed64Fixed64 {
        let entry = entries.next()
        entry.optionalUint64(24, key)
        entry.optionalUint64(40, value)
      }
    }
    if !self.mapSfixed32Sfixed32.isEmpty {
      var entries = c.entries(1216, of: _weirTables[10], count: self.mapSfixed32Sfixed32.count)
      for (key, value) in self.mapSfixed32Sfixed32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapSfixed64Sfixed64.isEmpty {
      var entries = c.entries(1232, of: _weirTables[11], count: self.mapSfixed64Sfixed64.count)
      for (key, value) in self.mapSfixed64Sfixed64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapInt32Float.isEmpty {
      var entries = c.entries(1248, of: _weirTables[12], count: self.mapInt32Float.count)
      for (key, value) in self.mapInt32Float {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalFloat(32, value)
      }
    }
    if !self.mapInt32Double.isEmpty {
      var entries = c.entries(1264, of: _weirTables[13], count: self.mapInt32Double.count)
      for (key, value) in self.mapInt32Double {
        let entry = entries.next()
        entry.optionalInt32(40, key)
        entry.optionalDouble(24, value)
      }
    }
    if !self.mapBoolBool.isEmpty {
      var entries = c.entries(1280, of: _weirTables[14], count: self.mapBoolBool.count)
      for (key, value) in self.mapBoolBool {
        let entry = entries.next()
        entry.optionalBool(24, key)
        entry.optionalBool(40, value)
      }
    }
    if !self.mapStringString.isEmpty {
      var entries = c.entries(1296, of: _weirTables[15], count: self.mapStringString.count)
      for (key, value) in self.mapStringString {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalString(48, value)
      }
    }
    if !self.mapStringBytes.isEmpty {
      var entries = c.entries(1312, of: _weirTables[16], count: self.mapStringBytes.count)
      for (key, value) in self.mapStringBytes {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalBytes(48, value)
      }
    }
    if !self.mapStringNestedMessage.isEmpty {
      var entries = c.entries(1328, of: _weirTables[17], count: self.mapStringNestedMessage.count)
      for (key, value) in self.mapStringNestedMessage {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    if !self.mapStringForeignMessage.isEmpty {
      var entries = c.entries(1344, of: _weirTables[18], count: self.mapStringForeignMessage.count)
      for (key, value) in self.mapStringForeignMessage {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    if !self.mapStringNestedEnum.isEmpty {
      var entries = c.entries(1360, of: _weirTables[19], count: self.mapStringNestedEnum.count)
      for (key, value) in self.mapStringNestedEnum {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalEnumeration(48, value)
      }
    }
    if !self.mapStringForeignEnum.isEmpty {
      var entries = c.entries(1376, of: _weirTables[20], count: self.mapStringForeignEnum.count)
      for (key, value) in self.mapStringForeignEnum {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalEnumeration(48, value)
      }
    }
    c.message(1440, self.groupLikeType)
    c.message(1464, self.delimitedField)
    if !self.mapRecursive.isEmpty {
      var entries = c.entries(1488, of: _weirTables[21], count: self.mapRecursive.count)
      for (key, value) in self.mapRecursive {
        let entry = entries.next()
        entry.optionalInt32(48, key)
        entry.message(24, value)
      }
    }
    switch self.oneofField {
    case nil: break
    case .oneofUint32(let value)?:
      c.oneof(1392, 111)
      c.uint32(1400, value)
    case .oneofNestedMessage(let value)?:
      c.message(1416, value)
    case .oneofString(let value)?:
      c.oneof(1392, 113)
      c.string(1400, value)
    case .oneofBytes(let value)?:
      c.oneof(1392, 114)
      c.bytes(1400, value)
    case .oneofBool(let value)?:
      c.oneof(1392, 115)
      c.bool(1400, value)
    case .oneofUint64(let value)?:
      c.oneof(1392, 116)
      c.uint64(1400, value)
    case .oneofFloat(let value)?:
      c.oneof(1392, 117)
      c.float(1400, value)
    case .oneofDouble(let value)?:
      c.oneof(1392, 118)
      c.double(1400, value)
    case .oneofEnum(let value)?:
      c.oneof(1392, 119)
      c.enumeration(1400, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_OneofField: Sendable, Hashable {
    case oneofUint32(UInt32)
    indirect case oneofNestedMessage(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedMessage)
    case oneofString(String)
    case oneofBytes([UInt8])
    case oneofBool(Bool)
    case oneofUint64(UInt64)
    case oneofFloat(Float)
    case oneofDouble(Double)
    case oneofEnum(ProtobufTestMessages_Editions_TestAllTypesEdition2023.NestedEnum)
  }

  /// `NestedEnum`
  nonisolated public struct NestedEnum: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var foo: Self { Self(rawValue: 0) }
    public static var bar: Self { Self(rawValue: 1) }
    public static var baz: Self { Self(rawValue: 2) }
    public static var neg: Self { Self(rawValue: -1) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 FOO
      1 BAR
      2 BAZ
      -1 NEG
      """)
  }

  /// `protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessage`
  nonisolated public struct NestedMessage: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.TestAllTypesEdition2023.NestedMessage"
    public static let layout: MessageLayout = _weirTables[22]
    public static var schema: Schema { .conformance_messages_test_messages_edition2023 }

    public var a: Int32? = nil
    public var corecursive: ProtobufTestMessages_Editions_TestAllTypesEdition2023? {
      get { _corecursive.value }
      set { _corecursive.value = newValue }
    }
    private var _corecursive = Indirect<ProtobufTestMessages_Editions_TestAllTypesEdition2023>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32? = nil,
      corecursive: ProtobufTestMessages_Editions_TestAllTypesEdition2023? = nil
    ) {
      self.a = a
      self.corecursive = corecursive
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = c.optionalInt32(48)
      self.corecursive = try c.message(24, as: ProtobufTestMessages_Editions_TestAllTypesEdition2023.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(48, self.a)
      c.message(24, self.corecursive)
      c.unknownFields(self.unknownFields)
    }
  }

  /// groups
  nonisolated public struct GroupLikeType: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.TestAllTypesEdition2023.GroupLikeType"
    public static let layout: MessageLayout = _weirTables[23]
    public static var schema: Schema { .conformance_messages_test_messages_edition2023 }

    public var groupInt32: Int32? = nil
    public var groupUint32: UInt32? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      groupInt32: Int32? = nil,
      groupUint32: UInt32? = nil
    ) {
      self.groupInt32 = groupInt32
      self.groupUint32 = groupUint32
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.groupInt32 = c.optionalInt32(24)
      self.groupUint32 = c.optionalUint32(32)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(24, self.groupInt32)
      c.optionalUint32(32, self.groupUint32)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `protobuf_test_messages.editions.ForeignMessageEdition2023`
nonisolated public struct ProtobufTestMessages_Editions_ForeignMessageEdition2023: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.ForeignMessageEdition2023"
  public static let layout: MessageLayout = _weirTables[24]
  public static var schema: Schema { .conformance_messages_test_messages_edition2023 }

  public var c: Int32? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    c: Int32? = nil
  ) {
    self.c = c
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.c = c.optionalInt32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(24, self.c)
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.editions.GroupLikeType`
nonisolated public struct ProtobufTestMessages_Editions_GroupLikeType: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.GroupLikeType"
  public static let layout: MessageLayout = _weirTables[25]
  public static var schema: Schema { .conformance_messages_test_messages_edition2023 }

  public var c: Int32? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    c: Int32? = nil
  ) {
    self.c = c
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.c = c.optionalInt32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(24, self.c)
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.editions.extension_int32`
nonisolated public let ProtobufTestMessages_Editions_Extensions_extension_int32 = MessageExtension<Int32?, ProtobufTestMessages_Editions_TestAllTypesEdition2023>(
  "protobuf_test_messages.editions.extension_int32", 120, _weirTables[26],
  read: { (c: FieldReader) throws(MessageError) -> Int32? in c.optionalInt32(24) },
  write: { (c: FieldWriter, value: Int32?) in c.optionalInt32(24, value) })

/// `protobuf_test_messages.editions.extension_string`
nonisolated public let ProtobufTestMessages_Editions_Extensions_extension_string = MessageExtension<String?, ProtobufTestMessages_Editions_TestAllTypesEdition2023>(
  "protobuf_test_messages.editions.extension_string", 133, _weirTables[27],
  read: { (c: FieldReader) throws(MessageError) -> String? in try c.optionalString(24) },
  write: { (c: FieldWriter, value: String?) in c.optionalString(24, value) })

/// `protobuf_test_messages.editions.extension_bytes`
nonisolated public let ProtobufTestMessages_Editions_Extensions_extension_bytes = MessageExtension<[UInt8]?, ProtobufTestMessages_Editions_TestAllTypesEdition2023>(
  "protobuf_test_messages.editions.extension_bytes", 134, _weirTables[28],
  read: { (c: FieldReader) throws(MessageError) -> [UInt8]? in c.optionalBytes(24) },
  write: { (c: FieldWriter, value: [UInt8]?) in c.optionalBytes(24, value) })

/// `protobuf_test_messages.editions.groupliketype`
nonisolated public let ProtobufTestMessages_Editions_Extensions_GroupLikeType = MessageExtension<ProtobufTestMessages_Editions_GroupLikeType?, ProtobufTestMessages_Editions_TestAllTypesEdition2023>(
  "protobuf_test_messages.editions.groupliketype", 121, _weirTables[29],
  read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Editions_GroupLikeType? in try c.message(24, as: ProtobufTestMessages_Editions_GroupLikeType.self) },
  write: { (c: FieldWriter, value: ProtobufTestMessages_Editions_GroupLikeType?) in c.message(24, value) })

/// `protobuf_test_messages.editions.delimited_ext`
nonisolated public let ProtobufTestMessages_Editions_Extensions_delimited_ext = MessageExtension<ProtobufTestMessages_Editions_GroupLikeType?, ProtobufTestMessages_Editions_TestAllTypesEdition2023>(
  "protobuf_test_messages.editions.delimited_ext", 122, _weirTables[30],
  read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Editions_GroupLikeType? in try c.message(24, as: ProtobufTestMessages_Editions_GroupLikeType.self) },
  write: { (c: FieldWriter, value: ProtobufTestMessages_Editions_GroupLikeType?) in c.message(24, value) })

nonisolated extension ProtobufTestMessages_Editions_TestAllTypesEdition2023 {
  /// `protobuf_test_messages.editions.extension_int32`
  public var ProtobufTestMessages_Editions_extensionInt32: Int32? {
    get { self[ProtobufTestMessages_Editions_Extensions_extension_int32] }
    set { self[ProtobufTestMessages_Editions_Extensions_extension_int32] = newValue }
  }

  /// `protobuf_test_messages.editions.extension_string`
  public var ProtobufTestMessages_Editions_extensionString: String? {
    get { self[ProtobufTestMessages_Editions_Extensions_extension_string] }
    set { self[ProtobufTestMessages_Editions_Extensions_extension_string] = newValue }
  }

  /// `protobuf_test_messages.editions.extension_bytes`
  public var ProtobufTestMessages_Editions_extensionBytes: [UInt8]? {
    get { self[ProtobufTestMessages_Editions_Extensions_extension_bytes] }
    set { self[ProtobufTestMessages_Editions_Extensions_extension_bytes] = newValue }
  }

  /// `protobuf_test_messages.editions.groupliketype`
  public var ProtobufTestMessages_Editions_groupLikeType: ProtobufTestMessages_Editions_GroupLikeType? {
    get { self[ProtobufTestMessages_Editions_Extensions_GroupLikeType] }
    set { self[ProtobufTestMessages_Editions_Extensions_GroupLikeType] = newValue }
  }

  /// `protobuf_test_messages.editions.delimited_ext`
  public var ProtobufTestMessages_Editions_delimitedExt: ProtobufTestMessages_Editions_GroupLikeType? {
    get { self[ProtobufTestMessages_Editions_Extensions_delimited_ext] }
    set { self[ProtobufTestMessages_Editions_Extensions_delimited_ext] = newValue }
  }
}

/// The extensions that `conformance/messages/test_messages_edition2023.proto` declares.
nonisolated public let ProtobufTestMessages_Editions_TestMessagesEdition2023_Extensions: ExtensionRegistry = [
  ProtobufTestMessages_Editions_Extensions_extension_int32,
  ProtobufTestMessages_Editions_Extensions_extension_string,
  ProtobufTestMessages_Editions_Extensions_extension_bytes,
  ProtobufTestMessages_Editions_Extensions_GroupLikeType,
  ProtobufTestMessages_Editions_Extensions_delimited_ext,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  Ah8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5Db21wbGV4TWVzc2FnZQAgAQElGAABZDdwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVk
  aXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzA6AMZgEl4AsADm9wdGlvbmFsX2ludDMyAiMYAA5vcHRpb25hbF9pbnQ2NAMt6AsAD29wdGlv
  bmFsX3VpbnQzMgQkKAAPb3B0aW9uYWxfdWludDY0BTHwCwAPb3B0aW9uYWxfc2ludDMyBjI4AA9vcHRpb25hbF9zaW50NjQHJ/gLABBvcHRpb25h
  bF9maXhlZDMyCCZIABBvcHRpb25hbF9maXhlZDY0CS+ADAARb3B0aW9uYWxfc2ZpeGVkMzIKMFgAEW9wdGlvbmFsX3NmaXhlZDY0CyKIDAAOb3B0
  aW9uYWxfZmxvYXQMIWgAD29wdGlvbmFsX2RvdWJsZQ0oeAANb3B0aW9uYWxfYm9vbA4piAEAD29wdGlvbmFsX3N0cmluZw8soAEADm9wdGlvbmFs
  X2J5dGVzEqsBuAEAF29wdGlvbmFsX25lc3RlZF9tZXNzYWdlLBOrAdABABhvcHRpb25hbF9mb3JlaWduX21lc3NhZ2UwFS6QDAAUb3B0aW9uYWxf
  bmVzdGVkX2VudW0WLpgMABVvcHRpb25hbF9mb3JlaWduX2VudW0YKegBABVvcHRpb25hbF9zdHJpbmdfcGllY2UZKYACAA1vcHRpb25hbF9jb3Jk
  G6sBmAIAEXJlY3Vyc2l2ZV9tZXNzYWdlAh9lsAIADnJlcGVhdGVkX2ludDMyIGPAAgAOcmVwZWF0ZWRfaW50NjQhbdACAA9yZXBlYXRlZF91aW50
  MzIiZOACAA9yZXBlYXRlZF91aW50NjQjcfACAA9yZXBlYXRlZF9zaW50MzIkcoADAA9yZXBlYXRlZF9zaW50NjQlZ5ADABByZXBlYXRlZF9maXhl
  ZDMyJmagAwAQcmVwZWF0ZWRfZml4ZWQ2NCdvsAMAEXJlcGVhdGVkX3NmaXhlZDMyKHDAAwARcmVwZWF0ZWRfc2ZpeGVkNjQpYtADAA5yZXBlYXRl
  ZF9mbG9hdCph4AMAD3JlcGVhdGVkX2RvdWJsZSto8AMADXJlcGVhdGVkX2Jvb2wsSYAEAA9yZXBlYXRlZF9zdHJpbmctTJAEAA5yZXBlYXRlZF9i
  eXRlczBLoAQAF3JlcGVhdGVkX25lc3RlZF9tZXNzYWdlLDFLsAQAGHJlcGVhdGVkX2ZvcmVpZ25fbWVzc2FnZTAzbsAEABRyZXBlYXRlZF9uZXN0
  ZWRfZW51bTRu0AQAFXJlcGVhdGVkX2ZvcmVpZ25fZW51bTZJ4AQAFXJlcGVhdGVkX3N0cmluZ19waWVjZTdJ8AQADXJlcGVhdGVkX2NvcmQ4S8AI
  AA9tYXBfaW50MzJfaW50MzIEOUvQCAAPbWFwX2ludDY0X2ludDY0BjpL4AgAEW1hcF91aW50MzJfdWludDMyCDtL8AgAEW1hcF91aW50NjRfdWlu
  dDY0CjxLgAkAEW1hcF9zaW50MzJfc2ludDMyDD1LkAkAEW1hcF9zaW50NjRfc2ludDY0Dj5LoAkAE21hcF9maXhlZDMyX2ZpeGVkMzIQP0uwCQAT
  bWFwX2ZpeGVkNjRfZml4ZWQ2NBJAS8AJABVtYXBfc2ZpeGVkMzJfc2ZpeGVkMzIUQUvQCQAVbWFwX3NmaXhlZDY0X3NmaXhlZDY0FkJL4AkAD21h
  cF9pbnQzMl9mbG9hdBhDS/AJABBtYXBfaW50MzJfZG91YmxlGkRLgAoADW1hcF9ib29sX2Jvb2wcRUuQCgARbWFwX3N0cmluZ19zdHJpbmceRkug
  CgAQbWFwX3N0cmluZ19ieXRlcyBHS7AKABltYXBfc3RyaW5nX25lc3RlZF9tZXNzYWdlIkhLwAoAGm1hcF9zdHJpbmdfZm9yZWlnbl9tZXNzYWdl
  JElL0AoAFm1hcF9zdHJpbmdfbmVzdGVkX2VudW0mSkvgCgAXbWFwX3N0cmluZ19mb3JlaWduX2VudW0oS2WABQAMcGFja2VkX2ludDMyTGOQBQAM
  cGFja2VkX2ludDY0TW2gBQANcGFja2VkX3VpbnQzMk5ksAUADXBhY2tlZF91aW50NjRPccAFAA1wYWNrZWRfc2ludDMyUHLQBQANcGFja2VkX3Np
  bnQ2NFFn4AUADnBhY2tlZF9maXhlZDMyUmbwBQAOcGFja2VkX2ZpeGVkNjRTb4AGAA9wYWNrZWRfc2ZpeGVkMzJUcJAGAA9wYWNrZWRfc2ZpeGVk
  NjRVYqAGAAxwYWNrZWRfZmxvYXRWYbAGAA1wYWNrZWRfZG91YmxlV2jABgALcGFja2VkX2Jvb2xYbtAGABJwYWNrZWRfbmVzdGVkX2VudW1ZReAG
  AA51bnBhY2tlZF9pbnQzMlpD8AYADnVucGFja2VkX2ludDY0W02ABwAPdW5wYWNrZWRfdWludDMyXESQBwAPdW5wYWNrZWRfdWludDY0XVGgBwAP
  dW5wYWNrZWRfc2ludDMyXlKwBwAPdW5wYWNrZWRfc2ludDY0X0fABwAQdW5wYWNrZWRfZml4ZWQzMmBG0AcAEHVucGFja2VkX2ZpeGVkNjRhT+AH
  ABF1bnBhY2tlZF9zZml4ZWQzMmJQ8AcAEXVucGFja2VkX3NmaXhlZDY0Y0KACAAOdW5wYWNrZWRfZmxvYXRkQZAIAA91bnBhY2tlZF9kb3VibGVl
  SKAIAA11bnBhY2tlZF9ib29sZk6wCAAUdW5wYWNrZWRfbmVzdGVkX2VudW1vjQH4CgHwCgxvbmVvZl91aW50MzJwqwGICwEUb25lb2ZfbmVzdGVk
  X21lc3NhZ2UscYkB+AoB8AoMb25lb2Zfc3RyaW5ncowB+AoB8AoLb25lb2ZfYnl0ZXNziAH4CgHwCgpvbmVvZl9ib29sdIQB+AoB8AoMb25lb2Zf
  dWludDY0dYIB+AoB8AoLb25lb2ZfZmxvYXR2gQH4CgHwCgxvbmVvZl9kb3VibGV3jgH4CgHwCgpvbmVvZl9lbnVtyQGqAaALAA1ncm91cGxpa2V0
  eXBlLsoBqgG4CwAPZGVsaW1pdGVkX2ZpZWxkLq0CS9ALAA1tYXBfcmVjdXJzaXZlKkpwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRl
  c3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcEludDMySW50MzJFbnRyeQMoAgElGAADa2V5AiUgAAV2YWx1ZUpwcm90b2J1Zl90ZXN0X21lc3NhZ2Vz
  LmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcEludDY0SW50NjRFbnRyeQM4AgEjGAADa2V5AiMoAAV2YWx1ZUxwcm90b2J1Zl90
  ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcFVpbnQzMlVpbnQzMkVudHJ5AygCAS0YAANrZXkCLSAABXZh
  bHVlTHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwVWludDY0VWludDY0RW50cnkDOAIB
  JBgAA2tleQIkKAAFdmFsdWVMcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTaW50MzJT
  aW50MzJFbnRyeQMoAgExGAADa2V5AjEgAAV2YWx1ZUxwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24y
  MDIzLk1hcFNpbnQ2NFNpbnQ2NEVudHJ5AzgCATIYAANrZXkCMigABXZhbHVlTnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFs
  bFR5cGVzRWRpdGlvbjIwMjMuTWFwRml4ZWQzMkZpeGVkMzJFbnRyeQMoAgEnGAADa2V5AicgAAV2YWx1ZU5wcm90b2J1Zl90ZXN0X21lc3NhZ2Vz
  LmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcEZpeGVkNjRGaXhlZDY0RW50cnkDOAIBJhgAA2tleQImKAAFdmFsdWVQcHJvdG9i
  dWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTZml4ZWQzMlNmaXhlZDMyRW50cnkDKAIBLxgAA2tl
  eQIvIAAFdmFsdWVQcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTZml4ZWQ2NFNmaXhl
  ZDY0RW50cnkDOAIBMBgAA2tleQIwKAAFdmFsdWVKcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAy
  My5NYXBJbnQzMkZsb2F0RW50cnkDKAIBJRgAA2tleQIiIAAFdmFsdWVLcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlw
  ZXNFZGl0aW9uMjAyMy5NYXBJbnQzMkRvdWJsZUVudHJ5AzACASUoAANrZXkCIRgABXZhbHVlSHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlv
  bnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwQm9vbEJvb2xFbnRyeQM4AgEoGAADa2V5AigoAAV2YWx1ZUxwcm90b2J1Zl90ZXN0X21lc3Nh
  Z2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcFN0cmluZ1N0cmluZ0VudHJ5A0gCASkYAANrZXkCKTAABXZhbHVlS3Byb3Rv
  YnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwU3RyaW5nQnl0ZXNFbnRyeQNIAgEpGAADa2V5Aiww
  AAV2YWx1ZVNwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcFN0cmluZ05lc3RlZE1lc3Nh
  Z2VFbnRyeQNIAgEpGAADa2V5AqsBMAAFdmFsdWUsVHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIw
  MjMuTWFwU3RyaW5nRm9yZWlnbk1lc3NhZ2VFbnRyeQNIAgEpGAADa2V5AqsBMAAFdmFsdWUwUHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlv
  bnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwU3RyaW5nTmVzdGVkRW51bUVudHJ5AzgCASkYAANrZXkCLjAABXZhbHVlUXByb3RvYnVmX3Rl
  c3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwU3RyaW5nRm9yZWlnbkVudW1FbnRyeQM4AgEpGAADa2V5Ai4w
  AAV2YWx1ZUlwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcFJlY3Vyc2l2ZUVudHJ5AzgC
  ASUwAANrZXkCqwEYAAV2YWx1ZQJFcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5OZXN0ZWRN
  ZXNzYWdlAzgCASUwAAFhAqsBGAALY29yZWN1cnNpdmUCRXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlv
  bjIwMjMuR3JvdXBMaWtlVHlwZQAoAsoBJRgAC2dyb3VwX2ludDMyywEtIAAMZ3JvdXBfdWludDMyOXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRp
  dGlvbnMuRm9yZWlnbk1lc3NhZ2VFZGl0aW9uMjAyMwAgAQElGAABYy1wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLkdyb3VwTGlrZVR5
  cGUAIAEBJRgAAWM3cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMwAgAXglGAAxW3Byb3RvYnVm
  X3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuZXh0ZW5zaW9uX2ludDMyXTdwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBl
  c0VkaXRpb24yMDIzADABhQEpGAAyW3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuZXh0ZW5zaW9uX3N0cmluZ103cHJvdG9idWZfdGVz
  dF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMwAwAYYBLBgAMVtwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25z
  LmV4dGVuc2lvbl9ieXRlc103cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMwIwAXmqARgAL1tw
  cm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLmdyb3VwbGlrZXR5cGVdMjdwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RB
  bGxUeXBlc0VkaXRpb24yMDIzAjABeqoBGAAvW3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuZGVsaW1pdGVkX2V4dF0y
  """,
  imports: [])

nonisolated extension Schema {
  /// `conformance/messages/test_messages_edition2023.proto`
  public static let conformance_messages_test_messages_edition2023 = Schema(
    path: "conformance/messages/test_messages_edition2023.proto",
    base64: """
      CjRjb25mb3JtYW5jZS9tZXNzYWdlcy90ZXN0X21lc3NhZ2VzX2VkaXRpb24yMDIzLnByb3RvEh9wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRp
      b25zIh4KDkNvbXBsZXhNZXNzYWdlEgwKAWQYASABKAVSAWQijEgKF1Rlc3RBbGxUeXBlc0VkaXRpb24yMDIzEiUKDm9wdGlvbmFsX2ludDMyGAEg
      ASgFUg1vcHRpb25hbEludDMyEiUKDm9wdGlvbmFsX2ludDY0GAIgASgDUg1vcHRpb25hbEludDY0EicKD29wdGlvbmFsX3VpbnQzMhgDIAEoDVIO
      b3B0aW9uYWxVaW50MzISJwoPb3B0aW9uYWxfdWludDY0GAQgASgEUg5vcHRpb25hbFVpbnQ2NBInCg9vcHRpb25hbF9zaW50MzIYBSABKBFSDm9w
      dGlvbmFsU2ludDMyEicKD29wdGlvbmFsX3NpbnQ2NBgGIAEoElIOb3B0aW9uYWxTaW50NjQSKQoQb3B0aW9uYWxfZml4ZWQzMhgHIAEoB1IPb3B0
      aW9uYWxGaXhlZDMyEikKEG9wdGlvbmFsX2ZpeGVkNjQYCCABKAZSD29wdGlvbmFsRml4ZWQ2NBIrChFvcHRpb25hbF9zZml4ZWQzMhgJIAEoD1IQ
      b3B0aW9uYWxTZml4ZWQzMhIrChFvcHRpb25hbF9zZml4ZWQ2NBgKIAEoEFIQb3B0aW9uYWxTZml4ZWQ2NBIlCg5vcHRpb25hbF9mbG9hdBgLIAEo
      AlINb3B0aW9uYWxGbG9hdBInCg9vcHRpb25hbF9kb3VibGUYDCABKAFSDm9wdGlvbmFsRG91YmxlEiMKDW9wdGlvbmFsX2Jvb2wYDSABKAhSDG9w
      dGlvbmFsQm9vbBInCg9vcHRpb25hbF9zdHJpbmcYDiABKAlSDm9wdGlvbmFsU3RyaW5nEiUKDm9wdGlvbmFsX2J5dGVzGA8gASgMUg1vcHRpb25h
      bEJ5dGVzEoUBChdvcHRpb25hbF9uZXN0ZWRfbWVzc2FnZRgSIAEoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5
      cGVzRWRpdGlvbjIwMjMuTmVzdGVkTWVzc2FnZUIFqgECKAFSFW9wdGlvbmFsTmVzdGVkTWVzc2FnZRJ7ChhvcHRpb25hbF9mb3JlaWduX21lc3Nh
      Z2UYEyABKAsyOi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLkZvcmVpZ25NZXNzYWdlRWRpdGlvbjIwMjNCBaoBAigBUhZvcHRpb25h
      bEZvcmVpZ25NZXNzYWdlEnUKFG9wdGlvbmFsX25lc3RlZF9lbnVtGBUgASgOMkMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0
      QWxsVHlwZXNFZGl0aW9uMjAyMy5OZXN0ZWRFbnVtUhJvcHRpb25hbE5lc3RlZEVudW0SawoVb3B0aW9uYWxfZm9yZWlnbl9lbnVtGBYgASgOMjcu
      cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5Gb3JlaWduRW51bUVkaXRpb24yMDIzUhNvcHRpb25hbEZvcmVpZ25FbnVtEjYKFW9wdGlv
      bmFsX3N0cmluZ19waWVjZRgYIAEoCUICCAJSE29wdGlvbmFsU3RyaW5nUGllY2USJwoNb3B0aW9uYWxfY29yZBgZIAEoCUICCAFSDG9wdGlvbmFs
      Q29yZBJsChFyZWN1cnNpdmVfbWVzc2FnZRgbIAEoCzI4LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlv
      bjIwMjNCBaoBAigBUhByZWN1cnNpdmVNZXNzYWdlEiUKDnJlcGVhdGVkX2ludDMyGB8gAygFUg1yZXBlYXRlZEludDMyEiUKDnJlcGVhdGVkX2lu
      dDY0GCAgAygDUg1yZXBlYXRlZEludDY0EicKD3JlcGVhdGVkX3VpbnQzMhghIAMoDVIOcmVwZWF0ZWRVaW50MzISJwoPcmVwZWF0ZWRfdWludDY0
      GCIgAygEUg5yZXBlYXRlZFVpbnQ2NBInCg9yZXBlYXRlZF9zaW50MzIYIyADKBFSDnJlcGVhdGVkU2ludDMyEicKD3JlcGVhdGVkX3NpbnQ2NBgk
      IAMoElIOcmVwZWF0ZWRTaW50NjQSKQoQcmVwZWF0ZWRfZml4ZWQzMhglIAMoB1IPcmVwZWF0ZWRGaXhlZDMyEikKEHJlcGVhdGVkX2ZpeGVkNjQY
      JiADKAZSD3JlcGVhdGVkRml4ZWQ2NBIrChFyZXBlYXRlZF9zZml4ZWQzMhgnIAMoD1IQcmVwZWF0ZWRTZml4ZWQzMhIrChFyZXBlYXRlZF9zZml4
      ZWQ2NBgoIAMoEFIQcmVwZWF0ZWRTZml4ZWQ2NBIlCg5yZXBlYXRlZF9mbG9hdBgpIAMoAlINcmVwZWF0ZWRGbG9hdBInCg9yZXBlYXRlZF9kb3Vi
      bGUYKiADKAFSDnJlcGVhdGVkRG91YmxlEiMKDXJlcGVhdGVkX2Jvb2wYKyADKAhSDHJlcGVhdGVkQm9vbBInCg9yZXBlYXRlZF9zdHJpbmcYLCAD
      KAlSDnJlcGVhdGVkU3RyaW5nEiUKDnJlcGVhdGVkX2J5dGVzGC0gAygMUg1yZXBlYXRlZEJ5dGVzEoUBChdyZXBlYXRlZF9uZXN0ZWRfbWVzc2Fn
      ZRgwIAMoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTmVzdGVkTWVzc2FnZUIFqgEC
      KAFSFXJlcGVhdGVkTmVzdGVkTWVzc2FnZRJ7ChhyZXBlYXRlZF9mb3JlaWduX21lc3NhZ2UYMSADKAsyOi5wcm90b2J1Zl90ZXN0X21lc3NhZ2Vz
      LmVkaXRpb25zLkZvcmVpZ25NZXNzYWdlRWRpdGlvbjIwMjNCBaoBAigBUhZyZXBlYXRlZEZvcmVpZ25NZXNzYWdlEnUKFHJlcGVhdGVkX25lc3Rl
      ZF9lbnVtGDMgAygOMkMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5OZXN0ZWRFbnVtUhJy
      ZXBlYXRlZE5lc3RlZEVudW0SawoVcmVwZWF0ZWRfZm9yZWlnbl9lbnVtGDQgAygOMjcucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5G
      b3JlaWduRW51bUVkaXRpb24yMDIzUhNyZXBlYXRlZEZvcmVpZ25FbnVtEjYKFXJlcGVhdGVkX3N0cmluZ19waWVjZRg2IAMoCUICCAJSE3JlcGVh
      dGVkU3RyaW5nUGllY2USJwoNcmVwZWF0ZWRfY29yZBg3IAMoCUICCAFSDHJlcGVhdGVkQ29yZBIoCgxwYWNrZWRfaW50MzIYSyADKAVCBaoBAhgB
      UgtwYWNrZWRJbnQzMhIoCgxwYWNrZWRfaW50NjQYTCADKANCBaoBAhgBUgtwYWNrZWRJbnQ2NBIqCg1wYWNrZWRfdWludDMyGE0gAygNQgWqAQIY
      AVIMcGFja2VkVWludDMyEioKDXBhY2tlZF91aW50NjQYTiADKARCBaoBAhgBUgxwYWNrZWRVaW50NjQSKgoNcGFja2VkX3NpbnQzMhhPIAMoEUIF
      qgECGAFSDHBhY2tlZFNpbnQzMhIqCg1wYWNrZWRfc2ludDY0GFAgAygSQgWqAQIYAVIMcGFja2VkU2ludDY0EiwKDnBhY2tlZF9maXhlZDMyGFEg
      AygHQgWqAQIYAVINcGFja2VkRml4ZWQzMhIsCg5wYWNrZWRfZml4ZWQ2NBhSIAMoBkIFqgECGAFSDXBhY2tlZEZpeGVkNjQSLgoPcGFja2VkX3Nm
      aXhlZDMyGFMgAygPQgWqAQIYAVIOcGFja2VkU2ZpeGVkMzISLgoPcGFja2VkX3NmaXhlZDY0GFQgAygQQgWqAQIYAVIOcGFja2VkU2ZpeGVkNjQS
      KAoMcGFja2VkX2Zsb2F0GFUgAygCQgWqAQIYAVILcGFja2VkRmxvYXQSKgoNcGFja2VkX2RvdWJsZRhWIAMoAUIFqgECGAFSDHBhY2tlZERvdWJs
      ZRImCgtwYWNrZWRfYm9vbBhXIAMoCEIFqgECGAFSCnBhY2tlZEJvb2wSeAoScGFja2VkX25lc3RlZF9lbnVtGFggAygOMkMucHJvdG9idWZfdGVz
      dF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5OZXN0ZWRFbnVtQgWqAQIYAVIQcGFja2VkTmVzdGVkRW51bRIsCg51
      bnBhY2tlZF9pbnQzMhhZIAMoBUIFqgECGAJSDXVucGFja2VkSW50MzISLAoOdW5wYWNrZWRfaW50NjQYWiADKANCBaoBAhgCUg11bnBhY2tlZElu
      dDY0Ei4KD3VucGFja2VkX3VpbnQzMhhbIAMoDUIFqgECGAJSDnVucGFja2VkVWludDMyEi4KD3VucGFja2VkX3VpbnQ2NBhcIAMoBEIFqgECGAJS
      DnVucGFja2VkVWludDY0Ei4KD3VucGFja2VkX3NpbnQzMhhdIAMoEUIFqgECGAJSDnVucGFja2VkU2ludDMyEi4KD3VucGFja2VkX3NpbnQ2NBhe
      IAMoEkIFqgECGAJSDnVucGFja2VkU2ludDY0EjAKEHVucGFja2VkX2ZpeGVkMzIYXyADKAdCBaoBAhgCUg91bnBhY2tlZEZpeGVkMzISMAoQdW5w
      YWNrZWRfZml4ZWQ2NBhgIAMoBkIFqgECGAJSD3VucGFja2VkRml4ZWQ2NBIyChF1bnBhY2tlZF9zZml4ZWQzMhhhIAMoD0IFqgECGAJSEHVucGFj
      a2VkU2ZpeGVkMzISMgoRdW5wYWNrZWRfc2ZpeGVkNjQYYiADKBBCBaoBAhgCUhB1bnBhY2tlZFNmaXhlZDY0EiwKDnVucGFja2VkX2Zsb2F0GGMg
      AygCQgWqAQIYAlINdW5wYWNrZWRGbG9hdBIuCg91bnBhY2tlZF9kb3VibGUYZCADKAFCBaoBAhgCUg51bnBhY2tlZERvdWJsZRIqCg11bnBhY2tl
      ZF9ib29sGGUgAygIQgWqAQIYAlIMdW5wYWNrZWRCb29sEnwKFHVucGFja2VkX25lc3RlZF9lbnVtGGYgAygOMkMucHJvdG9idWZfdGVzdF9tZXNz
      YWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5OZXN0ZWRFbnVtQgWqAQIYAlISdW5wYWNrZWROZXN0ZWRFbnVtEnMKD21hcF9p
      bnQzMl9pbnQzMhg4IAMoCzJLLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwSW50MzJJ
      bnQzMkVudHJ5Ug1tYXBJbnQzMkludDMyEnMKD21hcF9pbnQ2NF9pbnQ2NBg5IAMoCzJLLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu
      VGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwSW50NjRJbnQ2NEVudHJ5Ug1tYXBJbnQ2NEludDY0EnkKEW1hcF91aW50MzJfdWludDMyGDogAygL
      Mk0ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBVaW50MzJVaW50MzJFbnRyeVIPbWFw
      VWludDMyVWludDMyEnkKEW1hcF91aW50NjRfdWludDY0GDsgAygLMk0ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlw
      ZXNFZGl0aW9uMjAyMy5NYXBVaW50NjRVaW50NjRFbnRyeVIPbWFwVWludDY0VWludDY0EnkKEW1hcF9zaW50MzJfc2ludDMyGDwgAygLMk0ucHJv
      dG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTaW50MzJTaW50MzJFbnRyeVIPbWFwU2ludDMy
      U2ludDMyEnkKEW1hcF9zaW50NjRfc2ludDY0GD0gAygLMk0ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0
      aW9uMjAyMy5NYXBTaW50NjRTaW50NjRFbnRyeVIPbWFwU2ludDY0U2ludDY0En8KE21hcF9maXhlZDMyX2ZpeGVkMzIYPiADKAsyTy5wcm90b2J1
      Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcEZpeGVkMzJGaXhlZDMyRW50cnlSEW1hcEZpeGVkMzJG
      aXhlZDMyEn8KE21hcF9maXhlZDY0X2ZpeGVkNjQYPyADKAsyTy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0Vk
      aXRpb24yMDIzLk1hcEZpeGVkNjRGaXhlZDY0RW50cnlSEW1hcEZpeGVkNjRGaXhlZDY0EoUBChVtYXBfc2ZpeGVkMzJfc2ZpeGVkMzIYQCADKAsy
      US5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcFNmaXhlZDMyU2ZpeGVkMzJFbnRyeVIT
      bWFwU2ZpeGVkMzJTZml4ZWQzMhKFAQoVbWFwX3NmaXhlZDY0X3NmaXhlZDY0GEEgAygLMlEucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9u
      cy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTZml4ZWQ2NFNmaXhlZDY0RW50cnlSE21hcFNmaXhlZDY0U2ZpeGVkNjQScwoPbWFwX2ludDMy
      X2Zsb2F0GEIgAygLMksucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBJbnQzMkZsb2F0
      RW50cnlSDW1hcEludDMyRmxvYXQSdgoQbWFwX2ludDMyX2RvdWJsZRhDIAMoCzJMLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVz
      dEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwSW50MzJEb3VibGVFbnRyeVIObWFwSW50MzJEb3VibGUSbQoNbWFwX2Jvb2xfYm9vbBhEIAMoCzJJLnBy
      b3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwQm9vbEJvb2xFbnRyeVILbWFwQm9vbEJvb2wS
      eQoRbWFwX3N0cmluZ19zdHJpbmcYRSADKAsyTS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIz
      Lk1hcFN0cmluZ1N0cmluZ0VudHJ5Ug9tYXBTdHJpbmdTdHJpbmcSdgoQbWFwX3N0cmluZ19ieXRlcxhGIAMoCzJMLnByb3RvYnVmX3Rlc3RfbWVz
      c2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTWFwU3RyaW5nQnl0ZXNFbnRyeVIObWFwU3RyaW5nQnl0ZXMSjwEKGW1hcF9z
      dHJpbmdfbmVzdGVkX21lc3NhZ2UYRyADKAsyVC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIz
      Lk1hcFN0cmluZ05lc3RlZE1lc3NhZ2VFbnRyeVIWbWFwU3RyaW5nTmVzdGVkTWVzc2FnZRKSAQoabWFwX3N0cmluZ19mb3JlaWduX21lc3NhZ2UY
      SCADKAsyVS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLk1hcFN0cmluZ0ZvcmVpZ25NZXNz
      YWdlRW50cnlSF21hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlEoYBChZtYXBfc3RyaW5nX25lc3RlZF9lbnVtGEkgAygLMlEucHJvdG9idWZfdGVzdF9t
      ZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5NYXBTdHJpbmdOZXN0ZWRFbnVtRW50cnlSE21hcFN0cmluZ05lc3RlZEVu
      dW0SiQEKF21hcF9zdHJpbmdfZm9yZWlnbl9lbnVtGEogAygLMlIucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNF
      ZGl0aW9uMjAyMy5NYXBTdHJpbmdGb3JlaWduRW51bUVudHJ5UhRtYXBTdHJpbmdGb3JlaWduRW51bRIjCgxvbmVvZl91aW50MzIYbyABKA1IAFIL
      b25lb2ZVaW50MzISgQEKFG9uZW9mX25lc3RlZF9tZXNzYWdlGHAgASgLMkYucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxs
      VHlwZXNFZGl0aW9uMjAyMy5OZXN0ZWRNZXNzYWdlQgWqAQIoAUgAUhJvbmVvZk5lc3RlZE1lc3NhZ2USIwoMb25lb2Zfc3RyaW5nGHEgASgJSABS
      C29uZW9mU3RyaW5nEiEKC29uZW9mX2J5dGVzGHIgASgMSABSCm9uZW9mQnl0ZXMSHwoKb25lb2ZfYm9vbBhzIAEoCEgAUglvbmVvZkJvb2wSIwoM
      b25lb2ZfdWludDY0GHQgASgESABSC29uZW9mVWludDY0EiEKC29uZW9mX2Zsb2F0GHUgASgCSABSCm9uZW9mRmxvYXQSIwoMb25lb2ZfZG91Ymxl
      GHYgASgBSABSC29uZW9mRG91YmxlEmQKCm9uZW9mX2VudW0YdyABKA4yQy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxU
      eXBlc0VkaXRpb24yMDIzLk5lc3RlZEVudW1IAFIJb25lb2ZFbnVtEm0KDWdyb3VwbGlrZXR5cGUYyQEgASgLMkYucHJvdG9idWZfdGVzdF9tZXNz
      YWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNFZGl0aW9uMjAyMy5Hcm91cExpa2VUeXBlUg1ncm91cGxpa2V0eXBlEnAKD2RlbGltaXRlZF9maWVs
      ZBjKASABKAsyRi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzLkdyb3VwTGlrZVR5cGVSDmRl
      bGltaXRlZEZpZWxkEnAKDW1hcF9yZWN1cnNpdmUYrQIgAygLMkoucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5UZXN0QWxsVHlwZXNF
      ZGl0aW9uMjAyMy5NYXBSZWN1cnNpdmVFbnRyeVIMbWFwUmVjdXJzaXZlGoABCg1OZXN0ZWRNZXNzYWdlEgwKAWEYASABKAVSAWESYQoLY29yZWN1
      cnNpdmUYAiABKAsyOC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzQgWqAQIoAVILY29yZWN1
      cnNpdmUaQAoSTWFwSW50MzJJbnQzMkVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EhQKBXZhbHVlGAIgASgFUgV2YWx1ZToCOAEaQAoSTWFwSW50NjRJ
      bnQ2NEVudHJ5EhAKA2tleRgBIAEoA1IDa2V5EhQKBXZhbHVlGAIgASgDUgV2YWx1ZToCOAEaQgoUTWFwVWludDMyVWludDMyRW50cnkSEAoDa2V5
      GAEgASgNUgNrZXkSFAoFdmFsdWUYAiABKA1SBXZhbHVlOgI4ARpCChRNYXBVaW50NjRVaW50NjRFbnRyeRIQCgNrZXkYASABKARSA2tleRIUCgV2
      YWx1ZRgCIAEoBFIFdmFsdWU6AjgBGkIKFE1hcFNpbnQzMlNpbnQzMkVudHJ5EhAKA2tleRgBIAEoEVIDa2V5EhQKBXZhbHVlGAIgASgRUgV2YWx1
      ZToCOAEaQgoUTWFwU2ludDY0U2ludDY0RW50cnkSEAoDa2V5GAEgASgSUgNrZXkSFAoFdmFsdWUYAiABKBJSBXZhbHVlOgI4ARpEChZNYXBGaXhl
      ZDMyRml4ZWQzMkVudHJ5EhAKA2tleRgBIAEoB1IDa2V5EhQKBXZhbHVlGAIgASgHUgV2YWx1ZToCOAEaRAoWTWFwRml4ZWQ2NEZpeGVkNjRFbnRy
      eRIQCgNrZXkYASABKAZSA2tleRIUCgV2YWx1ZRgCIAEoBlIFdmFsdWU6AjgBGkYKGE1hcFNmaXhlZDMyU2ZpeGVkMzJFbnRyeRIQCgNrZXkYASAB
      KA9SA2tleRIUCgV2YWx1ZRgCIAEoD1IFdmFsdWU6AjgBGkYKGE1hcFNmaXhlZDY0U2ZpeGVkNjRFbnRyeRIQCgNrZXkYASABKBBSA2tleRIUCgV2
      YWx1ZRgCIAEoEFIFdmFsdWU6AjgBGkAKEk1hcEludDMyRmxvYXRFbnRyeRIQCgNrZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoAlIFdmFsdWU6
      AjgBGkEKE01hcEludDMyRG91YmxlRW50cnkSEAoDa2V5GAEgASgFUgNrZXkSFAoFdmFsdWUYAiABKAFSBXZhbHVlOgI4ARo+ChBNYXBCb29sQm9v
      bEVudHJ5EhAKA2tleRgBIAEoCFIDa2V5EhQKBXZhbHVlGAIgASgIUgV2YWx1ZToCOAEaQgoUTWFwU3RyaW5nU3RyaW5nRW50cnkSEAoDa2V5GAEg
      ASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ARpBChNNYXBTdHJpbmdCeXRlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVl
      GAIgASgMUgV2YWx1ZToCOAEakQEKG01hcFN0cmluZ05lc3RlZE1lc3NhZ2VFbnRyeRIQCgNrZXkYASABKAlSA2tleRJcCgV2YWx1ZRgCIAEoCzJG
      LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMuTmVzdGVkTWVzc2FnZVIFdmFsdWU6AjgBGoYB
      ChxNYXBTdHJpbmdGb3JlaWduTWVzc2FnZUVudHJ5EhAKA2tleRgBIAEoCVIDa2V5ElAKBXZhbHVlGAIgASgLMjoucHJvdG9idWZfdGVzdF9tZXNz
      YWdlcy5lZGl0aW9ucy5Gb3JlaWduTWVzc2FnZUVkaXRpb24yMDIzUgV2YWx1ZToCOAEaiwEKGE1hcFN0cmluZ05lc3RlZEVudW1FbnRyeRIQCgNr
      ZXkYASABKAlSA2tleRJZCgV2YWx1ZRgCIAEoDjJDLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIw
      MjMuTmVzdGVkRW51bVIFdmFsdWU6AjgBGoABChlNYXBTdHJpbmdGb3JlaWduRW51bUVudHJ5EhAKA2tleRgBIAEoCVIDa2V5Ek0KBXZhbHVlGAIg
      ASgOMjcucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5Gb3JlaWduRW51bUVkaXRpb24yMDIzUgV2YWx1ZToCOAEaVQoNR3JvdXBMaWtl
      VHlwZRIgCgtncm91cF9pbnQzMhjKASABKAVSCmdyb3VwSW50MzISIgoMZ3JvdXBfdWludDMyGMsBIAEoDVILZ3JvdXBVaW50MzIaeQoRTWFwUmVj
      dXJzaXZlRW50cnkSEAoDa2V5GAEgASgFUgNrZXkSTgoFdmFsdWUYAiABKAsyOC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RB
      bGxUeXBlc0VkaXRpb24yMDIzUgV2YWx1ZToCOAEiOQoKTmVzdGVkRW51bRIHCgNGT08QABIHCgNCQVIQARIHCgNCQVoQAhIQCgNORUcQ////////
      ////ASoFCHgQyQFCDQoLb25lb2ZfZmllbGQiKQoZRm9yZWlnbk1lc3NhZ2VFZGl0aW9uMjAyMxIMCgFjGAEgASgFUgFjIh0KDUdyb3VwTGlrZVR5
      cGUSDAoBYxgBIAEoBVIBYypLChZGb3JlaWduRW51bUVkaXRpb24yMDIzEg8KC0ZPUkVJR05fRk9PEAASDwoLRk9SRUlHTl9CQVIQARIPCgtGT1JF
      SUdOX0JBWhACOmEKD2V4dGVuc2lvbl9pbnQzMhI4LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIw
      MjMYeCABKAVSDmV4dGVuc2lvbkludDMyOmQKEGV4dGVuc2lvbl9zdHJpbmcSOC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLlRlc3RB
      bGxUeXBlc0VkaXRpb24yMDIzGIUBIAEoCVIPZXh0ZW5zaW9uU3RyaW5nOmIKD2V4dGVuc2lvbl9ieXRlcxI4LnByb3RvYnVmX3Rlc3RfbWVzc2Fn
      ZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMYhgEgASgMUg5leHRlbnNpb25CeXRlczqOAQoNZ3JvdXBsaWtldHlwZRI4LnByb3Rv
      YnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMuVGVzdEFsbFR5cGVzRWRpdGlvbjIwMjMYeSABKAsyLi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVk
      aXRpb25zLkdyb3VwTGlrZVR5cGVSDWdyb3VwbGlrZXR5cGU6jQEKDWRlbGltaXRlZF9leHQSOC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRp
      b25zLlRlc3RBbGxUeXBlc0VkaXRpb24yMDIzGHogASgLMi4ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5Hcm91cExpa2VUeXBlUgxk
      ZWxpbWl0ZWRFeHRCQQotY29tLmdvb2dsZS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb24yMDIzUAGiAghFZGl0aW9uc5IDAigCYghlZGl0
      aW9uc3DoB0ryAQooCgYEAQQAAgMSAx8EDSIZIEludGVudGlvbmFsbHkgbmVnYXRpdmUuCgoXCgQEAQIAEgMjAhsaCiBTaW5ndWxhcgoKFwoEBAEC
      FhIDQgIlGgogUmVwZWF0ZWQKChUKBAQBAisSA14CTxoIIFBhY2tlZAoKGAoEBAECORIEeAJ5NBoKIFVucGFja2VkCgoTCgQEAQJHEgSWAQIpGgUg
      TWFwCgoZCgMEAQUSBLgBAhgaDCBleHRlbnNpb25zCgoYCgQEAQMUEga7AQK+AQMaCCBncm91cHMKChkKBAQBAmUSBMMBAjoaCyByZWN1cnNpdmUK
      """,
    imports: [])
}
