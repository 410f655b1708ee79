// swift-format-ignore-file
// Written by protoc-gen-weir from conformance/messages/test_messages_proto2_editions.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `ForeignEnumProto2`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2: ProtobufEnum {
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

/// This proto includes every type of field in both singular and repeated
/// forms.
///
/// Also, crucially, all messages and enums in this file are eventually
/// submessages of this message.  So for example, a fuzz test of TestAllTypes
/// could trigger bugs that occur in any message type in this file.  We verify
/// this stays true in a unit test.
nonisolated public struct ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.TestAllTypesProto2"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

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
  public var optionalString: [UInt8]? = nil
  public var optionalBytes: [UInt8]? = nil
  public var optionalNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage? {
    get { _optionalNestedMessage.value }
    set { _optionalNestedMessage.value = newValue }
  }
  private var _optionalNestedMessage = Indirect<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage>()
  public var optionalForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2? = nil
  public var optionalNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum? = nil
  public var optionalForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2? = nil
  public var optionalStringPiece: [UInt8]? = nil
  public var optionalCord: [UInt8]? = nil
  public var recursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2? {
    get { _recursiveMessage.value }
    set { _recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Indirect<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2>()
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
  public var repeatedString: [[UInt8]] = []
  public var repeatedBytes: [[UInt8]] = []
  public var repeatedNestedMessage: [ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage] = []
  public var repeatedForeignMessage: [ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2] = []
  public var repeatedNestedEnum: [ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum] = []
  public var repeatedForeignEnum: [ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2] = []
  public var repeatedStringPiece: [[UInt8]] = []
  public var repeatedCord: [[UInt8]] = []
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
  public var packedNestedEnum: [ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum] = []
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
  public var unpackedNestedEnum: [ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum] = []
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
  public var mapInt32Bool: [Int32: Bool] = [:]
  public var mapInt32Float: [Int32: Float] = [:]
  public var mapInt32Double: [Int32: Double] = [:]
  public var mapInt32NestedMessage: [Int32: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage] = [:]
  public var mapBoolBool: [Bool: Bool] = [:]
  public var mapStringString: [[UInt8]: [UInt8]] = [:]
  public var mapStringBytes: [[UInt8]: [UInt8]] = [:]
  public var mapStringNestedMessage: [[UInt8]: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage] = [:]
  public var mapStringForeignMessage: [[UInt8]: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2] = [:]
  public var mapStringNestedEnum: [[UInt8]: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum] = [:]
  public var mapStringForeignEnum: [[UInt8]: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2] = [:]
  public var oneofField: OneOf_OneofField? = nil
  public var data: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data? = nil
  public var multiWordGroupField: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField? = nil
  /// default values
  public var defaultInt32: Int32? = nil
  public var defaultInt64: Int64? = nil
  public var defaultUint32: UInt32? = nil
  public var defaultUint64: UInt64? = nil
  public var defaultSint32: Int32? = nil
  public var defaultSint64: Int64? = nil
  public var defaultFixed32: UInt32? = nil
  public var defaultFixed64: UInt64? = nil
  public var defaultSfixed32: Int32? = nil
  public var defaultSfixed64: Int64? = nil
  public var defaultFloat: Float? = nil
  public var defaultDouble: Double? = nil
  public var defaultBool: Bool? = nil
  public var defaultString: [UInt8]? = nil
  public var defaultBytes: [UInt8]? = nil
  /// Test field-name-to-JSON-name convention.
  /// (protobuf says names can be any valid C/C++ identifier.)
  public var fieldname1: Int32? = nil
  public var fieldName2: Int32? = nil
  public var fieldName3: Int32? = nil
  public var fieldName4: Int32? = nil
  public var field0name5: Int32? = nil
  public var field0Name6: Int32? = nil
  public var fieldName7: Int32? = nil
  public var fieldName8: Int32? = nil
  public var fieldName9: Int32? = nil
  public var fieldName10: Int32? = nil
  public var fieldName11: Int32? = nil
  public var fieldName12: Int32? = nil
  public var fieldName13: Int32? = nil
  public var fieldName14: Int32? = nil
  public var fieldName15: Int32? = nil
  public var fieldName16: Int32? = nil
  public var fieldName17: Int32? = nil
  public var fieldName18: Int32? = nil
  public var messageSetCorrect: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  /// `default_int32`, or the default that the schema declares when it is absent.
  public var defaultInt32OrDefault: Int32 { self.defaultInt32 ?? -123456789 }

  /// `default_int64`, or the default that the schema declares when it is absent.
  public var defaultInt64OrDefault: Int64 { self.defaultInt64 ?? -9123456789123456789 }

  /// `default_uint32`, or the default that the schema declares when it is absent.
  public var defaultUint32OrDefault: UInt32 { self.defaultUint32 ?? 2123456789 }

  /// `default_uint64`, or the default that the schema declares when it is absent.
  public var defaultUint64OrDefault: UInt64 { self.defaultUint64 ?? 10123456789123456789 }

  /// `default_sint32`, or the default that the schema declares when it is absent.
  public var defaultSint32OrDefault: Int32 { self.defaultSint32 ?? -123456789 }

  /// `default_sint64`, or the default that the schema declares when it is absent.
  public var defaultSint64OrDefault: Int64 { self.defaultSint64 ?? -9123456789123456789 }

  /// `default_fixed32`, or the default that the schema declares when it is absent.
  public var defaultFixed32OrDefault: UInt32 { self.defaultFixed32 ?? 2123456789 }

  /// `default_fixed64`, or the default that the schema declares when it is absent.
  public var defaultFixed64OrDefault: UInt64 { self.defaultFixed64 ?? 10123456789123456789 }

  /// `default_sfixed32`, or the default that the schema declares when it is absent.
  public var defaultSfixed32OrDefault: Int32 { self.defaultSfixed32 ?? -123456789 }

  /// `default_sfixed64`, or the default that the schema declares when it is absent.
  public var defaultSfixed64OrDefault: Int64 { self.defaultSfixed64 ?? -9123456789123456789 }

  /// `default_float`, or the default that the schema declares when it is absent.
  public var defaultFloatOrDefault: Float { self.defaultFloat ?? 9e+09 }

  /// `default_double`, or the default that the schema declares when it is absent.
  public var defaultDoubleOrDefault: Double { self.defaultDouble ?? 7e+22 }

  /// `default_bool`, or the default that the schema declares when it is absent.
  public var defaultBoolOrDefault: Bool { self.defaultBool ?? true }

  /// `default_string`, or the default that the schema declares when it is absent.
  public var defaultStringOrDefault: [UInt8] { self.defaultString ?? [82, 111, 115, 101, 98, 117, 100] }

  /// `default_bytes`, or the default that the schema declares when it is absent.
  public var defaultBytesOrDefault: [UInt8] { self.defaultBytes ?? [106, 111, 115, 104, 117, 97] }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.optionalInt32 = c.optionalInt32(1704)
    self.optionalInt64 = c.optionalInt64(24)
    self.optionalUint32 = c.optionalUint32(1712)
    self.optionalUint64 = c.optionalUint64(40)
    self.optionalSint32 = c.optionalInt32(1720)
    self.optionalSint64 = c.optionalInt64(56)
    self.optionalFixed32 = c.optionalUint32(1728)
    self.optionalFixed64 = c.optionalUint64(72)
    self.optionalSfixed32 = c.optionalInt32(1736)
    self.optionalSfixed64 = c.optionalInt64(88)
    self.optionalFloat = c.optionalFloat(1744)
    self.optionalDouble = c.optionalDouble(104)
    self.optionalBool = c.optionalBool(120)
    self.optionalString = c.optionalBytes(136)
    self.optionalBytes = c.optionalBytes(160)
    self.optionalNestedMessage = try c.message(184, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.self)
    self.optionalForeignMessage = try c.message(208, as: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.self)
    self.optionalNestedEnum = try c.optionalClosedEnumeration(1752, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self)
    self.optionalForeignEnum = try c.optionalClosedEnumeration(1760, as: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self)
    self.optionalStringPiece = c.optionalBytes(232)
    self.optionalCord = c.optionalBytes(256)
    self.recursiveMessage = try c.message(280, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.self)
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
    self.repeatedString = c.byteStrings(512)
    self.repeatedBytes = c.byteStrings(528)
    self.repeatedNestedMessage = try c.messages(544, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.self)
    self.repeatedForeignMessage = try c.messages(560, as: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.self)
    self.repeatedNestedEnum = try c.closedEnumerations(576, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self)
    self.repeatedForeignEnum = try c.closedEnumerations(592, as: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self)
    self.repeatedStringPiece = c.byteStrings(608)
    self.repeatedCord = c.byteStrings(624)
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
    self.packedNestedEnum = try c.closedEnumerations(848, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self)
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
    self.unpackedNestedEnum = try c.closedEnumerations(1072, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self)
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
      let key = entry.optionalInt32(40) ?? 0
      self.mapInt32Bool[key] = entry.optionalBool(24) ?? false
    }
    for entry in c.entries(1264) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapInt32Float[key] = entry.optionalFloat(32) ?? 0
    }
    for entry in c.entries(1280) {
      let key = entry.optionalInt32(40) ?? 0
      self.mapInt32Double[key] = entry.optionalDouble(24) ?? 0
    }
    for entry in c.entries(1296) {
      let key = entry.optionalInt32(48) ?? 0
      self.mapInt32NestedMessage[key] = try entry.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.self) ?? .init()
    }
    for entry in c.entries(1312) {
      let key = entry.optionalBool(24) ?? false
      self.mapBoolBool[key] = entry.optionalBool(40) ?? false
    }
    for entry in c.entries(1328) {
      let key = entry.optionalBytes(24) ?? []
      self.mapStringString[key] = entry.optionalBytes(48) ?? []
    }
    for entry in c.entries(1344) {
      let key = entry.optionalBytes(24) ?? []
      self.mapStringBytes[key] = entry.optionalBytes(48) ?? []
    }
    for entry in c.entries(1360) {
      let key = entry.optionalBytes(24) ?? []
      self.mapStringNestedMessage[key] = try entry.message(48, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.self) ?? .init()
    }
    for entry in c.entries(1376) {
      let key = entry.optionalBytes(24) ?? []
      self.mapStringForeignMessage[key] = try entry.message(48, as: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.self) ?? .init()
    }
    for entry in c.entries(1392) {
      let key = entry.optionalBytes(24) ?? []
      self.mapStringNestedEnum[key] = try entry.optionalClosedEnumeration(48, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self) ?? .init(rawValue: 0)
    }
    for entry in c.entries(1408) {
      let key = entry.optionalBytes(24) ?? []
      self.mapStringForeignEnum[key] = try entry.optionalClosedEnumeration(48, as: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self) ?? .init(rawValue: 0)
    }
    self.data = try c.message(1472, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.Data.self)
    self.multiWordGroupField = try c.message(1496, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MultiWordGroupField.self)
    self.defaultInt32 = c.optionalInt32(1768)
    self.defaultInt64 = c.optionalInt64(1520)
    self.defaultUint32 = c.optionalUint32(1776)
    self.defaultUint64 = c.optionalUint64(1536)
    self.defaultSint32 = c.optionalInt32(1784)
    self.defaultSint64 = c.optionalInt64(1552)
    self.defaultFixed32 = c.optionalUint32(1792)
    self.defaultFixed64 = c.optionalUint64(1568)
    self.defaultSfixed32 = c.optionalInt32(1800)
    self.defaultSfixed64 = c.optionalInt64(1584)
    self.defaultFloat = c.optionalFloat(1808)
    self.defaultDouble = c.optionalDouble(1600)
    self.defaultBool = c.optionalBool(1616)
    self.defaultString = c.optionalBytes(1632)
    self.defaultBytes = c.optionalBytes(1656)
    self.fieldname1 = c.optionalInt32(1816)
    self.fieldName2 = c.optionalInt32(1824)
    self.fieldName3 = c.optionalInt32(1832)
    self.fieldName4 = c.optionalInt32(1840)
    self.field0name5 = c.optionalInt32(1848)
    self.field0Name6 = c.optionalInt32(1856)
    self.fieldName7 = c.optionalInt32(1864)
    self.fieldName8 = c.optionalInt32(1872)
    self.fieldName9 = c.optionalInt32(1880)
    self.fieldName10 = c.optionalInt32(1888)
    self.fieldName11 = c.optionalInt32(1896)
    self.fieldName12 = c.optionalInt32(1904)
    self.fieldName13 = c.optionalInt32(1912)
    self.fieldName14 = c.optionalInt32(1920)
    self.fieldName15 = c.optionalInt32(1928)
    self.fieldName16 = c.optionalInt32(1936)
    self.fieldName17 = c.optionalInt32(1944)
    self.fieldName18 = c.optionalInt32(1952)
    self.messageSetCorrect = try c.message(1680, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect.self)
    switch c.oneof(1424) {
    case 111: self.oneofField = .oneofUint32(c.uint32(1432))
    case 113: self.oneofField = .oneofString(c.bytes(1432))
    case 114: self.oneofField = .oneofBytes(c.bytes(1432))
    case 115: self.oneofField = .oneofBool(c.bool(1432))
    case 116: self.oneofField = .oneofUint64(c.uint64(1432))
    case 117: self.oneofField = .oneofFloat(c.float(1432))
    case 118: self.oneofField = .oneofDouble(c.double(1432))
    case 119: self.oneofField = .oneofEnum(try c.closedEnumeration(1432, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum.self))
    default: break
    }
    if let value = try c.message(1448, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage.self) {
      guard self.oneofField == nil else { throw c.needsJoining() }
      self.oneofField = .oneofNestedMessage(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(1704, self.optionalInt32)
    c.optionalInt64(24, self.optionalInt64)
    c.optionalUint32(1712, self.optionalUint32)
    c.optionalUint64(40, self.optionalUint64)
    c.optionalInt32(1720, self.optionalSint32)
    c.optionalInt64(56, self.optionalSint64)
    c.optionalUint32(1728, self.optionalFixed32)
    c.optionalUint64(72, self.optionalFixed64)
    c.optionalInt32(1736, self.optionalSfixed32)
    c.optionalInt64(88, self.optionalSfixed64)
    c.optionalFloat(1744, self.optionalFloat)
    c.optionalDouble(104, self.optionalDouble)
    c.optionalBool(120, self.optionalBool)
    c.optionalBytes(136, self.optionalString)
    c.optionalBytes(160, self.optionalBytes)
    c.message(184, self.optionalNestedMessage)
    c.message(208, self.optionalForeignMessage)
    c.optionalEnumeration(1752, self.optionalNestedEnum)
    c.optionalEnumeration(1760, self.optionalForeignEnum)
    c.optionalBytes(232, self.optionalStringPiece)
    c.optionalBytes(256, self.optionalCord)
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
    c.byteStrings(512, self.repeatedString)
    c.byteStrings(528, self.repeatedBytes)
    c.messages(544, self.repeatedNestedMessage)
    c.messages(560, self.repeatedForeignMessage)
    c.enumerations(576, self.repeatedNestedEnum)
    c.enumerations(592, self.repeatedForeignEnum)
    c.byteStrings(608, self.repeatedStringPiece)
    c.byteStrings(624, self.repeatedCord)
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
      var entries = c.entries(1088, of: _weirTables[1], count: self.mapInt32Int32.count)
      for (key, value) in self.mapInt32Int32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapInt64Int64.isEmpty {
      var entries = c.entries(1104, of: _weirTables[2], count: self.mapInt64Int64.count)
      for (key, value) in self.mapInt64Int64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapUint32Uint32.isEmpty {
      var entries = c.entries(1120, of: _weirTables[3], count: self.mapUint32Uint32.count)
      for (key, value) in self.mapUint32Uint32 {
        let entry = entries.next()
        entry.optionalUint32(24, key)
        entry.optionalUint32(32, value)
      }
    }
    if !self.mapUint64Uint64.isEmpty {
      var entries = c.entries(1136, of: _weirTables[4], count: self.mapUint64Uint64.count)
      for (key, value) in self.mapUint64Uint64 {
        let entry = entries.next()
        entry.optionalUint64(24, key)
        entry.optionalUint64(40, value)
      }
    }
    if !self.mapSint32Sint32.isEmpty {
      var entries = c.entries(1152, of: _weirTables[5], count: self.mapSint32Sint32.count)
      for (key, value) in self.mapSint32Sint32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapSint64Sint64.isEmpty {
      var entries = c.entries(1168, of: _weirTables[6], count: self.mapSint64Sint64.count)
      for (key, value) in self.mapSint64Sint64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapFixed32Fixed32.isEmpty {
      var entries = c.entries(1184, of: _weirTables[7], count: self.mapFixed32Fixed32.count)
      for (key, value) in self.mapFixed32Fixed32 {
        let entry = entries.next()
        entry.optionalUint32(24, key)
        entry.optionalUint32(32, value)
      }
    }
    if !self.mapFixed64Fixed64.isEmpty {
      var entries = c.entries(1200, of: _weirTables[8], count: self.mapFixed64Fixed64.count)
      for (key, value) in self.mapFixed64Fixed64 {
        let entry = entries.next()
        entry.optionalUint64(24, key)
        entry.optionalUint64(40, value)
      }
    }
    if !self.mapSfixed32Sfixed32.isEmpty {
      var entries = c.entries(1216, of: _weirTables[9], count: self.mapSfixed32Sfixed32.count)
      for (key, value) in self.mapSfixed32Sfixed32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapSfixed64Sfixed64.isEmpty {
      var entries = c.entries(1232, of: _weirTables[10], count: self.mapSfixed64Sfixed64.count)
      for (key, value) in self.mapSfixed64Sfixed64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapInt32Bool.isEmpty {
      var entries = c.entries(1248, of: _weirTables[11], count: self.mapInt32Bool.count)
      for (key, value) in self.mapInt32Bool {
        let entry = entries.next()
        entry.optionalInt32(40, key)
        entry.optionalBool(24, value)
      }
    }
    if !self.mapInt32Float.isEmpty {
      var entries = c.entries(1264, of: _weirTables[12], count: self.mapInt32Float.count)
      for (key, value) in self.mapInt32Float {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalFloat(32, value)
      }
    }
    if !self.mapInt32Double.isEmpty {
      var entries = c.entries(1280, of: _weirTables[13], count: self.mapInt32Double.count)
      for (key, value) in self.mapInt32Double {
        let entry = entries.next()
        entry.optionalInt32(40, key)
        entry.optionalDouble(24, value)
      }
    }
    if !self.mapInt32NestedMessage.isEmpty {
      var entries = c.entries(1296, of: _weirTables[14], count: self.mapInt32NestedMessage.count)
      for (key, value) in self.mapInt32NestedMessage {
        let entry = entries.next()
        entry.optionalInt32(48, key)
        entry.message(24, value)
      }
    }
    if !self.mapBoolBool.isEmpty {
      var entries = c.entries(1312, of: _weirTables[15], count: self.mapBoolBool.count)
      for (key, value) in self.mapBoolBool {
        let entry = entries.next()
        entry.optionalBool(24, key)
        entry.optionalBool(40, value)
      }
    }
    if !self.mapStringString.isEmpty {
      var entries = c.entries(1328, of: _weirTables[16], count: self.mapStringString.count)
      for (key, value) in self.mapStringString {
        let entry = entries.next()
        entry.optionalBytes(24, key)
        entry.optionalBytes(48, value)
      }
    }
    if !self.mapStringBytes.isEmpty {
      var entries = c.entries(1344, of: _weirTables[17], count: self.mapStringBytes.count)
      for (key, value) in self.mapStringBytes {
        let entry = entries.next()
        entry.optionalBytes(24, key)
        entry.optionalBytes(48, value)
      }
    }
    if !self.mapStringNestedMessage.isEmpty {
      var entries = c.entries(1360, of: _weirTables[18], count: self.mapStringNestedMessage.count)
      for (key, value) in self.mapStringNestedMessage {
        let entry = entries.next()
        entry.optionalBytes(24, key)
        entry.message(48, value)
      }
    }
    if !self.mapStringForeignMessage.isEmpty {
      var entries = c.entries(1376, of: _weirTables[19], count: self.mapStringForeignMessage.count)
      for (key, value) in self.mapStringForeignMessage {
        let entry = entries.next()
        entry.optionalBytes(24, key)
        entry.message(48, value)
      }
    }
    if !self.mapStringNestedEnum.isEmpty {
      var entries = c.entries(1392, of: _weirTables[20], count: self.mapStringNestedEnum.count)
      for (key, value) in self.mapStringNestedEnum {
        let entry = entries.next()
        entry.optionalBytes(24, key)
        entry.optionalEnumeration(48, value)
      }
    }
    if !self.mapStringForeignEnum.isEmpty {
      var entries = c.entries(1408, of: _weirTables[21], count: self.mapStringForeignEnum.count)
      for (key, value) in self.mapStringForeignEnum {
        let entry = entries.next()
        entry.optionalBytes(24, key)
        entry.optionalEnumeration(48, value)
      }
    }
    c.message(1472, self.data)
    c.message(1496, self.multiWordGroupField)
    c.optionalInt32(1768, self.defaultInt32)
    c.optionalInt64(1520, self.defaultInt64)
    c.optionalUint32(1776, self.defaultUint32)
    c.optionalUint64(1536, self.defaultUint64)
    c.optionalInt32(1784, self.defaultSint32)
    c.optionalInt64(1552, self.defaultSint64)
    c.optionalUint32(1792, self.defaultFixed32)
    c.optionalUint64(1568, self.defaultFixed64)
    c.optionalInt32(1800, self.defaultSfixed32)
    c.optionalInt64(1584, self.defaultSfixed64)
    c.optionalFloat(1808, self.defaultFloat)
    c.optionalDouble(1600, self.defaultDouble)
    c.optionalBool(1616, self.defaultBool)
    c.optionalBytes(1632, self.defaultString)
    c.optionalBytes(1656, self.defaultBytes)
    c.optionalInt32(1816, self.fieldname1)
    c.optionalInt32(1824, self.fieldName2)
    c.optionalInt32(1832, self.fieldName3)
    c.optionalInt32(1840, self.fieldName4)
    c.optionalInt32(1848, self.field0name5)
    c.optionalInt32(1856, self.field0Name6)
    c.optionalInt32(1864, self.fieldName7)
    c.optionalInt32(1872, self.fieldName8)
    c.optionalInt32(1880, self.fieldName9)
    c.optionalInt32(1888, self.fieldName10)
    c.optionalInt32(1896, self.fieldName11)
    c.optionalInt32(1904, self.fieldName12)
    c.optionalInt32(1912, self.fieldName13)
    c.optionalInt32(1920, self.fieldName14)
    c.optionalInt32(1928, self.fieldName15)
    c.optionalInt32(1936, self.fieldName16)
    c.optionalInt32(1944, self.fieldName17)
    c.optionalInt32(1952, self.fieldName18)
    c.message(1680, self.messageSetCorrect)
    switch self.oneofField {
    case nil: break
    case .oneofUint32(let value)?:
      c.oneof(1424, 111)
      c.uint32(1432, value)
    case .oneofNestedMessage(let value)?:
      c.message(1448, value)
    case .oneofString(let value)?:
      c.oneof(1424, 113)
      c.bytes(1432, value)
    case .oneofBytes(let value)?:
      c.oneof(1424, 114)
      c.bytes(1432, value)
    case .oneofBool(let value)?:
      c.oneof(1424, 115)
      c.bool(1432, value)
    case .oneofUint64(let value)?:
      c.oneof(1424, 116)
      c.uint64(1432, value)
    case .oneofFloat(let value)?:
      c.oneof(1424, 117)
      c.float(1432, value)
    case .oneofDouble(let value)?:
      c.oneof(1424, 118)
      c.double(1432, value)
    case .oneofEnum(let value)?:
      c.oneof(1424, 119)
      c.enumeration(1432, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_OneofField: Sendable, Hashable {
    case oneofUint32(UInt32)
    indirect case oneofNestedMessage(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedMessage)
    case oneofString([UInt8])
    case oneofBytes([UInt8])
    case oneofBool(Bool)
    case oneofUint64(UInt64)
    case oneofFloat(Float)
    case oneofDouble(Double)
    case oneofEnum(ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.NestedEnum)
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

  /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedMessage`
  nonisolated public struct NestedMessage: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllTypesProto2.NestedMessage"
    public static let layout: MessageLayout = _weirTables[22]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var a: Int32? = nil
    public var corecursive: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2? {
      get { _corecursive.value }
      set { _corecursive.value = newValue }
    }
    private var _corecursive = Indirect<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32? = nil,
      corecursive: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2? = nil
    ) {
      self.a = a
      self.corecursive = corecursive
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = c.optionalInt32(48)
      self.corecursive = try c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(48, self.a)
      c.message(24, self.corecursive)
      c.unknownFields(self.unknownFields)
    }
  }

  /// groups
  nonisolated public struct Data: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllTypesProto2.Data"
    public static let layout: MessageLayout = _weirTables[23]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

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

  /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MultiWordGroupField`
  nonisolated public struct MultiWordGroupField: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MultiWordGroupField"
    public static let layout: MessageLayout = _weirTables[24]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

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

  /// message_set test case.
  nonisolated public struct MessageSetCorrect: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrect"
    public static let layout: MessageLayout = _weirTables[25]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1`
  nonisolated public struct MessageSetCorrectExtension1: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1"
    public static let layout: MessageLayout = _weirTables[26]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var str: [UInt8]? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      str: [UInt8]? = nil
    ) {
      self.str = str
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.str = c.optionalBytes(24)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalBytes(24, self.str)
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2`
  nonisolated public struct MessageSetCorrectExtension2: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2"
    public static let layout: MessageLayout = _weirTables[27]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var i: Int32? = nil
    public var subMsg: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      i: Int32? = nil,
      subMsg: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect? = nil
    ) {
      self.i = i
      self.subMsg = subMsg
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.i = c.optionalInt32(48)
      self.subMsg = try c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(48, self.i)
      c.message(24, self.subMsg)
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof`
  nonisolated public struct ExtensionWithOneof: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof"
    public static let layout: MessageLayout = _weirTables[28]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var oneofField: OneOf_OneofField? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      oneofField: OneOf_OneofField? = nil
    ) {
      self.oneofField = oneofField
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      switch c.oneof(24) {
      case 1: self.oneofField = .a(c.int32(32))
      case 2: self.oneofField = .b(c.int32(32))
      default: break
      }
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      switch self.oneofField {
      case nil: break
      case .a(let value)?:
        c.oneof(24, 1)
        c.int32(32, value)
      case .b(let value)?:
        c.oneof(24, 2)
        c.int32(32, value)
      }
      c.unknownFields(self.unknownFields)
    }

    nonisolated public enum OneOf_OneofField: Sendable, Hashable {
      case a(Int32)
      case b(Int32)
    }
  }
}

/// `protobuf_test_messages.editions.proto2.ForeignMessageProto2`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.ForeignMessageProto2"
  public static let layout: MessageLayout = _weirTables[29]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

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

/// `protobuf_test_messages.editions.proto2.GroupField`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_GroupField: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.GroupField"
  public static let layout: MessageLayout = _weirTables[30]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

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

/// `protobuf_test_messages.editions.proto2.UnknownToTestAllTypes`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.UnknownToTestAllTypes"
  public static let layout: MessageLayout = _weirTables[31]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

  public var optionalInt32: Int32? = nil
  public var optionalString: [UInt8]? = nil
  public var nestedMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2? = nil
  public var optionalGroup: ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup? = nil
  public var optionalBool: Bool? = nil
  public var repeatedInt32: [Int32] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    optionalInt32: Int32? = nil,
    optionalString: [UInt8]? = nil,
    nestedMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2? = nil,
    optionalGroup: ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup? = nil,
    optionalBool: Bool? = nil,
    repeatedInt32: [Int32] = []
  ) {
    self.optionalInt32 = optionalInt32
    self.optionalString = optionalString
    self.nestedMessage = nestedMessage
    self.optionalGroup = optionalGroup
    self.optionalBool = optionalBool
    self.repeatedInt32 = repeatedInt32
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.optionalInt32 = c.optionalInt32(128)
    self.optionalString = c.optionalBytes(24)
    self.nestedMessage = try c.message(48, as: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.self)
    self.optionalGroup = try c.message(72, as: ProtobufTestMessages_Editions_Proto2_UnknownToTestAllTypes.OptionalGroup.self)
    self.optionalBool = c.optionalBool(96)
    self.repeatedInt32 = c.int32s(112)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(128, self.optionalInt32)
    c.optionalBytes(24, self.optionalString)
    c.message(48, self.nestedMessage)
    c.message(72, self.optionalGroup)
    c.optionalBool(96, self.optionalBool)
    c.int32s(112, self.repeatedInt32)
    c.unknownFields(self.unknownFields)
  }

  /// `protobuf_test_messages.editions.proto2.UnknownToTestAllTypes.OptionalGroup`
  nonisolated public struct OptionalGroup: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.UnknownToTestAllTypes.OptionalGroup"
    public static let layout: MessageLayout = _weirTables[32]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var a: Int32? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32? = nil
    ) {
      self.a = a
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = c.optionalInt32(24)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(24, self.a)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `protobuf_test_messages.editions.proto2.NullHypothesisProto2`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_NullHypothesisProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.NullHypothesisProto2"
  public static let layout: MessageLayout = _weirTables[33]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.editions.proto2.EnumOnlyProto2`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_EnumOnlyProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.EnumOnlyProto2"
  public static let layout: MessageLayout = _weirTables[34]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }

  /// `Bool`
  nonisolated public struct BoolEnum: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var kFalse: Self { Self(rawValue: 0) }
    public static var kTrue: Self { Self(rawValue: 1) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 kFalse
      1 kTrue
      """)
  }
}

/// `protobuf_test_messages.editions.proto2.OneStringProto2`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_OneStringProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.OneStringProto2"
  public static let layout: MessageLayout = _weirTables[35]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

  public var data: [UInt8]? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    data: [UInt8]? = nil
  ) {
    self.data = data
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.data = c.optionalBytes(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBytes(24, self.data)
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.editions.proto2.ProtoWithKeywords`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_ProtoWithKeywords: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.ProtoWithKeywords"
  public static let layout: MessageLayout = _weirTables[36]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

  public var inline: Int32? = nil
  public var concept: [UInt8]? = nil
  public var requires: [[UInt8]] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    inline: Int32? = nil,
    concept: [UInt8]? = nil,
    requires: [[UInt8]] = []
  ) {
    self.inline = inline
    self.concept = concept
    self.requires = requires
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.inline = c.optionalInt32(64)
    self.concept = c.optionalBytes(24)
    self.requires = c.byteStrings(48)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(64, self.inline)
    c.optionalBytes(24, self.concept)
    c.byteStrings(48, self.requires)
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2"
  public static let layout: MessageLayout = _weirTables[37]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

  /// Singular
  public var requiredInt32: Int32 = 0
  public var requiredInt64: Int64 = 0
  public var requiredUint32: UInt32 = 0
  public var requiredUint64: UInt64 = 0
  public var requiredSint32: Int32 = 0
  public var requiredSint64: Int64 = 0
  public var requiredFixed32: UInt32 = 0
  public var requiredFixed64: UInt64 = 0
  public var requiredSfixed32: Int32 = 0
  public var requiredSfixed64: Int64 = 0
  public var requiredFloat: Float = 0
  public var requiredDouble: Double = 0
  public var requiredBool: Bool = false
  public var requiredString: [UInt8] = []
  public var requiredBytes: [UInt8] = []
  public var requiredNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage {
    get { _requiredNestedMessage.value ?? .init() }
    set { _requiredNestedMessage.value = newValue }
  }
  private var _requiredNestedMessage = Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage>()
  public var requiredForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2 = .init()
  public var requiredNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum = .init(rawValue: 0)
  public var requiredForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2 = .init(rawValue: 0)
  public var requiredStringPiece: [UInt8] = []
  public var requiredCord: [UInt8] = []
  public var recursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
    get { _recursiveMessage.value ?? .init() }
    set { _recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2>()
  public var optionalRecursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2? {
    get { _optionalRecursiveMessage.value }
    set { _optionalRecursiveMessage.value = newValue }
  }
  private var _optionalRecursiveMessage = Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2>()
  public var data: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data = .init()
  /// default values
  public var defaultInt32: Int32 = -123456789
  public var defaultInt64: Int64 = -9123456789123456789
  public var defaultUint32: UInt32 = 2123456789
  public var defaultUint64: UInt64 = 10123456789123456789
  public var defaultSint32: Int32 = -123456789
  public var defaultSint64: Int64 = -9123456789123456789
  public var defaultFixed32: UInt32 = 2123456789
  public var defaultFixed64: UInt64 = 10123456789123456789
  public var defaultSfixed32: Int32 = -123456789
  public var defaultSfixed64: Int64 = -9123456789123456789
  public var defaultFloat: Float = 9e+09
  public var defaultDouble: Double = 7e+22
  public var defaultBool: Bool = true
  public var defaultString: [UInt8] = [82, 111, 115, 101, 98, 117, 100]
  public var defaultBytes: [UInt8] = [106, 111, 115, 104, 117, 97]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    requiredInt32: Int32 = 0,
    requiredInt64: Int64 = 0,
    requiredUint32: UInt32 = 0,
    requiredUint64: UInt64 = 0,
    requiredSint32: Int32 = 0,
    requiredSint64: Int64 = 0,
    requiredFixed32: UInt32 = 0,
    requiredFixed64: UInt64 = 0,
    requiredSfixed32: Int32 = 0,
    requiredSfixed64: Int64 = 0,
    requiredFloat: Float = 0,
    requiredDouble: Double = 0,
    requiredBool: Bool = false,
    requiredString: [UInt8] = [],
    requiredBytes: [UInt8] = [],
    requiredNestedMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage = .init(),
    requiredForeignMessage: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2 = .init(),
    requiredNestedEnum: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum = .init(rawValue: 0),
    requiredForeignEnum: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2 = .init(rawValue: 0),
    requiredStringPiece: [UInt8] = [],
    requiredCord: [UInt8] = [],
    recursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 = .init(),
    optionalRecursiveMessage: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2? = nil,
    data: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data = .init(),
    defaultInt32: Int32 = -123456789,
    defaultInt64: Int64 = -9123456789123456789,
    defaultUint32: UInt32 = 2123456789,
    defaultUint64: UInt64 = 10123456789123456789,
    defaultSint32: Int32 = -123456789,
    defaultSint64: Int64 = -9123456789123456789,
    defaultFixed32: UInt32 = 2123456789,
    defaultFixed64: UInt64 = 10123456789123456789,
    defaultSfixed32: Int32 = -123456789,
    defaultSfixed64: Int64 = -9123456789123456789,
    defaultFloat: Float = 9e+09,
    defaultDouble: Double = 7e+22,
    defaultBool: Bool = true,
    defaultString: [UInt8] = [82, 111, 115, 101, 98, 117, 100],
    defaultBytes: [UInt8] = [106, 111, 115, 104, 117, 97]
  ) {
    self.requiredInt32 = requiredInt32
    self.requiredInt64 = requiredInt64
    self.requiredUint32 = requiredUint32
    self.requiredUint64 = requiredUint64
    self.requiredSint32 = requiredSint32
    self.requiredSint64 = requiredSint64
    self.requiredFixed32 = requiredFixed32
    self.requiredFixed64 = requiredFixed64
    self.requiredSfixed32 = requiredSfixed32
    self.requiredSfixed64 = requiredSfixed64
    self.requiredFloat = requiredFloat
    self.requiredDouble = requiredDouble
    self.requiredBool = requiredBool
    self.requiredString = requiredString
    self.requiredBytes = requiredBytes
    self.requiredNestedMessage = requiredNestedMessage
    self.requiredForeignMessage = requiredForeignMessage
    self.requiredNestedEnum = requiredNestedEnum
    self.requiredForeignEnum = requiredForeignEnum
    self.requiredStringPiece = requiredStringPiece
    self.requiredCord = requiredCord
    self.recursiveMessage = recursiveMessage
    self.optionalRecursiveMessage = optionalRecursiveMessage
    self.data = data
    self.defaultInt32 = defaultInt32
    self.defaultInt64 = defaultInt64
    self.defaultUint32 = defaultUint32
    self.defaultUint64 = defaultUint64
    self.defaultSint32 = defaultSint32
    self.defaultSint64 = defaultSint64
    self.defaultFixed32 = defaultFixed32
    self.defaultFixed64 = defaultFixed64
    self.defaultSfixed32 = defaultSfixed32
    self.defaultSfixed64 = defaultSfixed64
    self.defaultFloat = defaultFloat
    self.defaultDouble = defaultDouble
    self.defaultBool = defaultBool
    self.defaultString = defaultString
    self.defaultBytes = defaultBytes
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.requiredInt32 = try c.required(c.optionalInt32(512), 1)
    self.requiredInt64 = try c.required(c.optionalInt64(24), 2)
    self.requiredUint32 = try c.required(c.optionalUint32(520), 3)
    self.requiredUint64 = try c.required(c.optionalUint64(40), 4)
    self.requiredSint32 = try c.required(c.optionalInt32(528), 5)
    self.requiredSint64 = try c.required(c.optionalInt64(56), 6)
    self.requiredFixed32 = try c.required(c.optionalUint32(536), 7)
    self.requiredFixed64 = try c.required(c.optionalUint64(72), 8)
    self.requiredSfixed32 = try c.required(c.optionalInt32(544), 9)
    self.requiredSfixed64 = try c.required(c.optionalInt64(88), 10)
    self.requiredFloat = try c.required(c.optionalFloat(552), 11)
    self.requiredDouble = try c.required(c.optionalDouble(104), 12)
    self.requiredBool = try c.required(c.optionalBool(120), 13)
    self.requiredString = try c.required(c.optionalBytes(136), 14)
    self.requiredBytes = try c.required(c.optionalBytes(160), 15)
    self.requiredNestedMessage = try c.required(c.message(184, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedMessage.self), 18)
    self.requiredForeignMessage = try c.required(c.message(208, as: ProtobufTestMessages_Editions_Proto2_ForeignMessageProto2.self), 19)
    self.requiredNestedEnum = try c.required(c.optionalClosedEnumeration(560, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.NestedEnum.self), 21)
    self.requiredForeignEnum = try c.required(c.optionalClosedEnumeration(568, as: ProtobufTestMessages_Editions_Proto2_ForeignEnumProto2.self), 22)
    self.requiredStringPiece = try c.required(c.optionalBytes(232), 24)
    self.requiredCord = try c.required(c.optionalBytes(256), 25)
    self.recursiveMessage = try c.required(c.message(280, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.self), 27)
    self.optionalRecursiveMessage = try c.message(304, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.self)
    self.data = try c.required(c.message(328, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.Data.self), 201)
    self.defaultInt32 = try c.required(c.optionalInt32(576), 241)
    self.defaultInt64 = try c.required(c.optionalInt64(352), 242)
    self.defaultUint32 = try c.required(c.optionalUint32(584), 243)
    self.defaultUint64 = try c.required(c.optionalUint64(368), 244)
    self.defaultSint32 = try c.required(c.optionalInt32(592), 245)
    self.defaultSint64 = try c.required(c.optionalInt64(384), 246)
    self.defaultFixed32 = try c.required(c.optionalUint32(600), 247)
    self.defaultFixed64 = try c.required(c.optionalUint64(400), 248)
    self.defaultSfixed32 = try c.required(c.optionalInt32(608), 249)
    self.defaultSfixed64 = try c.required(c.optionalInt64(416), 250)
    self.defaultFloat = try c.required(c.optionalFloat(616), 251)
    self.defaultDouble = try c.required(c.optionalDouble(432), 252)
    self.defaultBool = try c.required(c.optionalBool(448), 253)
    self.defaultString = try c.required(c.optionalBytes(464), 254)
    self.defaultBytes = try c.required(c.optionalBytes(488), 255)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(512, self.requiredInt32)
    c.optionalInt64(24, self.requiredInt64)
    c.optionalUint32(520, self.requiredUint32)
    c.optionalUint64(40, self.requiredUint64)
    c.optionalInt32(528, self.requiredSint32)
    c.optionalInt64(56, self.requiredSint64)
    c.optionalUint32(536, self.requiredFixed32)
    c.optionalUint64(72, self.requiredFixed64)
    c.optionalInt32(544, self.requiredSfixed32)
    c.optionalInt64(88, self.requiredSfixed64)
    c.optionalFloat(552, self.requiredFloat)
    c.optionalDouble(104, self.requiredDouble)
    c.optionalBool(120, self.requiredBool)
    c.optionalBytes(136, self.requiredString)
    c.optionalBytes(160, self.requiredBytes)
    c.message(184, self._requiredNestedMessage.value)
    c.message(208, self.requiredForeignMessage)
    c.optionalEnumeration(560, self.requiredNestedEnum)
    c.optionalEnumeration(568, self.requiredForeignEnum)
    c.optionalBytes(232, self.requiredStringPiece)
    c.optionalBytes(256, self.requiredCord)
    c.message(280, self._recursiveMessage.value)
    c.message(304, self.optionalRecursiveMessage)
    c.message(328, self.data)
    c.optionalInt32(576, self.defaultInt32)
    c.optionalInt64(352, self.defaultInt64)
    c.optionalUint32(584, self.defaultUint32)
    c.optionalUint64(368, self.defaultUint64)
    c.optionalInt32(592, self.defaultSint32)
    c.optionalInt64(384, self.defaultSint64)
    c.optionalUint32(600, self.defaultFixed32)
    c.optionalUint64(400, self.defaultFixed64)
    c.optionalInt32(608, self.defaultSfixed32)
    c.optionalInt64(416, self.defaultSfixed64)
    c.optionalFloat(616, self.defaultFloat)
    c.optionalDouble(432, self.defaultDouble)
    c.optionalBool(448, self.defaultBool)
    c.optionalBytes(464, self.defaultString)
    c.optionalBytes(488, self.defaultBytes)
    c.unknownFields(self.unknownFields)
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

  /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.NestedMessage`
  nonisolated public struct NestedMessage: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.NestedMessage"
    public static let layout: MessageLayout = _weirTables[38]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var a: Int32 = 0
    public var corecursive: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 {
      get { _corecursive.value ?? .init() }
      set { _corecursive.value = newValue }
    }
    private var _corecursive = Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2>()
    public var optionalCorecursive: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2? {
      get { _optionalCorecursive.value }
      set { _optionalCorecursive.value = newValue }
    }
    private var _optionalCorecursive = Indirect<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32 = 0,
      corecursive: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2 = .init(),
      optionalCorecursive: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2? = nil
    ) {
      self.a = a
      self.corecursive = corecursive
      self.optionalCorecursive = optionalCorecursive
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = try c.required(c.optionalInt32(72), 1)
      self.corecursive = try c.required(c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.self), 2)
      self.optionalCorecursive = try c.message(48, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(72, self.a)
      c.message(24, self._corecursive.value)
      c.message(48, self.optionalCorecursive)
      c.unknownFields(self.unknownFields)
    }
  }

  /// groups
  nonisolated public struct Data: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.Data"
    public static let layout: MessageLayout = _weirTables[39]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var groupInt32: Int32 = 0
    public var groupUint32: UInt32 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      groupInt32: Int32 = 0,
      groupUint32: UInt32 = 0
    ) {
      self.groupInt32 = groupInt32
      self.groupUint32 = groupUint32
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.groupInt32 = try c.required(c.optionalInt32(24), 202)
      self.groupUint32 = try c.required(c.optionalUint32(32), 203)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(24, self.groupInt32)
      c.optionalUint32(32, self.groupUint32)
      c.unknownFields(self.unknownFields)
    }
  }

  /// message_set test case.
  nonisolated public struct MessageSetCorrect: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrect"
    public static let layout: MessageLayout = _weirTables[40]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1`
  nonisolated public struct MessageSetCorrectExtension1: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1"
    public static let layout: MessageLayout = _weirTables[41]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var str: [UInt8] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      str: [UInt8] = []
    ) {
      self.str = str
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.str = try c.required(c.optionalBytes(24), 25)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalBytes(24, self.str)
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2`
  nonisolated public struct MessageSetCorrectExtension2: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2"
    public static let layout: MessageLayout = _weirTables[42]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var i: Int32 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      i: Int32 = 0
    ) {
      self.i = i
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.i = try c.required(c.optionalInt32(24), 9)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(24, self.i)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `protobuf_test_messages.editions.proto2.TestLargeOneof`
nonisolated public struct ProtobufTestMessages_Editions_Proto2_TestLargeOneof: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto2.TestLargeOneof"
  public static let layout: MessageLayout = _weirTables[43]
  public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

  public var largeOneof: OneOf_LargeOneof? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    largeOneof: OneOf_LargeOneof? = nil
  ) {
    self.largeOneof = largeOneof
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    if let value = try c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a1(value)
    }
    if let value = try c.message(48, as: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a2(value)
    }
    if let value = try c.message(72, as: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a3(value)
    }
    if let value = try c.message(96, as: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a4(value)
    }
    if let value = try c.message(120, as: ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a5(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    switch self.largeOneof {
    case nil: break
    case .a1(let value)?:
      c.message(24, value)
    case .a2(let value)?:
      c.message(48, value)
    case .a3(let value)?:
      c.message(72, value)
    case .a4(let value)?:
      c.message(96, value)
    case .a5(let value)?:
      c.message(120, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_LargeOneof: Sendable, Hashable {
    case a1(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A1)
    case a2(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A2)
    case a3(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A3)
    case a4(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A4)
    case a5(ProtobufTestMessages_Editions_Proto2_TestLargeOneof.A5)
  }

  /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A1`
  nonisolated public struct A1: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestLargeOneof.A1"
    public static let layout: MessageLayout = _weirTables[44]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A2`
  nonisolated public struct A2: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestLargeOneof.A2"
    public static let layout: MessageLayout = _weirTables[45]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A3`
  nonisolated public struct A3: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestLargeOneof.A3"
    public static let layout: MessageLayout = _weirTables[46]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A4`
  nonisolated public struct A4: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestLargeOneof.A4"
    public static let layout: MessageLayout = _weirTables[47]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.editions.proto2.TestLargeOneof.A5`
  nonisolated public struct A5: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto2.TestLargeOneof.A5"
    public static let layout: MessageLayout = _weirTables[48]
    public static var schema: Schema { .conformance_messages_test_messages_proto2_editions }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `protobuf_test_messages.editions.proto2.extension_int32`
nonisolated public let ProtobufTestMessages_Editions_Proto2_Extensions_extension_int32 = MessageExtension<Int32?, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2>(
  "protobuf_test_messages.editions.proto2.extension_int32", 120, _weirTables[49],
  read: { (c: FieldReader) throws(MessageError) -> Int32? in c.optionalInt32(24) },
  write: { (c: FieldWriter, value: Int32?) in c.optionalInt32(24, value) })

/// `protobuf_test_messages.editions.proto2.extension_string`
nonisolated public let ProtobufTestMessages_Editions_Proto2_Extensions_extension_string = MessageExtension<[UInt8]?, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2>(
  "protobuf_test_messages.editions.proto2.extension_string", 133, _weirTables[50],
  read: { (c: FieldReader) throws(MessageError) -> [UInt8]? in c.optionalBytes(24) },
  write: { (c: FieldWriter, value: [UInt8]?) in c.optionalBytes(24, value) })

/// `protobuf_test_messages.editions.proto2.extension_bytes`
nonisolated public let ProtobufTestMessages_Editions_Proto2_Extensions_extension_bytes = MessageExtension<[UInt8]?, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2>(
  "protobuf_test_messages.editions.proto2.extension_bytes", 134, _weirTables[51],
  read: { (c: FieldReader) throws(MessageError) -> [UInt8]? in c.optionalBytes(24) },
  write: { (c: FieldWriter, value: [UInt8]?) in c.optionalBytes(24, value) })

/// `protobuf_test_messages.editions.proto2.groupfield`
nonisolated public let ProtobufTestMessages_Editions_Proto2_Extensions_GroupField = MessageExtension<ProtobufTestMessages_Editions_Proto2_GroupField?, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2>(
  "protobuf_test_messages.editions.proto2.groupfield", 121, _weirTables[52],
  read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Editions_Proto2_GroupField? in try c.message(24, as: ProtobufTestMessages_Editions_Proto2_GroupField.self) },
  write: { (c: FieldWriter, value: ProtobufTestMessages_Editions_Proto2_GroupField?) in c.message(24, value) })

nonisolated extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1 {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension`
    public static let message_set_extension = MessageExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1?, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension", 1547769, _weirTables[53],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1? in try c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2 {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension`
    public static let message_set_extension = MessageExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2?, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension", 4135312, _weirTables[54],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2? in try c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof`
    public static let extension_with_oneof = MessageExtension<ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof?, ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof", 123456789, _weirTables[55],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof? in try c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1 {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension`
    public static let message_set_extension = MessageExtension<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1?, ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension", 1547769, _weirTables[56],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1? in try c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2 {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension`
    public static let message_set_extension = MessageExtension<ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2?, ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension", 4135312, _weirTables[57],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2? in try c.message(24, as: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2 {
  /// `protobuf_test_messages.editions.proto2.extension_int32`
  public var ProtobufTestMessages_Editions_Proto2_extensionInt32: Int32? {
    get { self[ProtobufTestMessages_Editions_Proto2_Extensions_extension_int32] }
    set { self[ProtobufTestMessages_Editions_Proto2_Extensions_extension_int32] = newValue }
  }

  /// `protobuf_test_messages.editions.proto2.extension_string`
  public var ProtobufTestMessages_Editions_Proto2_extensionString: [UInt8]? {
    get { self[ProtobufTestMessages_Editions_Proto2_Extensions_extension_string] }
    set { self[ProtobufTestMessages_Editions_Proto2_Extensions_extension_string] = newValue }
  }

  /// `protobuf_test_messages.editions.proto2.extension_bytes`
  public var ProtobufTestMessages_Editions_Proto2_extensionBytes: [UInt8]? {
    get { self[ProtobufTestMessages_Editions_Proto2_Extensions_extension_bytes] }
    set { self[ProtobufTestMessages_Editions_Proto2_Extensions_extension_bytes] = newValue }
  }

  /// `protobuf_test_messages.editions.proto2.groupfield`
  public var ProtobufTestMessages_Editions_Proto2_groupField: ProtobufTestMessages_Editions_Proto2_GroupField? {
    get { self[ProtobufTestMessages_Editions_Proto2_Extensions_GroupField] }
    set { self[ProtobufTestMessages_Editions_Proto2_Extensions_GroupField] = newValue }
  }
}

nonisolated extension ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrect {
  /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension`
  public var ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2_MessageSetCorrectExtension1_messageSetExtension: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1? {
    get { self[ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension] }
    set { self[ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension] = newValue }
  }

  /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension`
  public var ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2_MessageSetCorrectExtension2_messageSetExtension: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2? {
    get { self[ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension] }
    set { self[ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension] = newValue }
  }

  /// `protobuf_test_messages.editions.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof`
  public var ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2_ExtensionWithOneof_extensionWithOneof: ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof? {
    get { self[ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof.Extensions.extension_with_oneof] }
    set { self[ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof.Extensions.extension_with_oneof] = newValue }
  }
}

nonisolated extension ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect {
  /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension`
  public var ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2_MessageSetCorrectExtension1_messageSetExtension: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1? {
    get { self[ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension] }
    set { self[ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension] = newValue }
  }

  /// `protobuf_test_messages.editions.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension`
  public var ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2_MessageSetCorrectExtension2_messageSetExtension: ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2? {
    get { self[ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension] }
    set { self[ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension] = newValue }
  }
}

/// The extensions that `conformance/messages/test_messages_proto2_editions.proto` declares.
nonisolated public let ProtobufTestMessages_Editions_Proto2_TestMessagesProto2Editions_Extensions: ExtensionRegistry = [
  ProtobufTestMessages_Editions_Proto2_Extensions_extension_int32,
  ProtobufTestMessages_Editions_Proto2_Extensions_extension_string,
  ProtobufTestMessages_Editions_Proto2_Extensions_extension_bytes,
  ProtobufTestMessages_Editions_Proto2_Extensions_GroupField,
  ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension,
  ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension,
  ProtobufTestMessages_Editions_Proto2_TestAllTypesProto2.ExtensionWithOneof.Extensions.extension_with_oneof,
  ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension,
  ProtobufTestMessages_Editions_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  Ajo5cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yA6gPiQEBJagNAA5vcHRpb25hbF9pbnQz
  MgIjGAAOb3B0aW9uYWxfaW50NjQDLbANAA9vcHRpb25hbF91aW50MzIEJCgAD29wdGlvbmFsX3VpbnQ2NAUxuA0AD29wdGlvbmFsX3NpbnQzMgYy
  OAAPb3B0aW9uYWxfc2ludDY0ByfADQAQb3B0aW9uYWxfZml4ZWQzMggmSAAQb3B0aW9uYWxfZml4ZWQ2NAkvyA0AEW9wdGlvbmFsX3NmaXhlZDMy
  CjBYABFvcHRpb25hbF9zZml4ZWQ2NAsi0A0ADm9wdGlvbmFsX2Zsb2F0DCFoAA9vcHRpb25hbF9kb3VibGUNKHgADW9wdGlvbmFsX2Jvb2wOLIgB
  AA9vcHRpb25hbF9zdHJpbmcPLKABAA5vcHRpb25hbF9ieXRlcxKrAbgBABdvcHRpb25hbF9uZXN0ZWRfbWVzc2FnZSwTqwHQAQAYb3B0aW9uYWxf
  Zm9yZWlnbl9tZXNzYWdlOhWuAtgNABRvcHRpb25hbF9uZXN0ZWRfZW51bQH///////////8BAhauAuANABVvcHRpb25hbF9mb3JlaWduX2VudW0B
  AAIYLOgBABVvcHRpb25hbF9zdHJpbmdfcGllY2UZLIACAA1vcHRpb25hbF9jb3JkG6sBmAIAEXJlY3Vyc2l2ZV9tZXNzYWdlAB9FsAIADnJlcGVh
  dGVkX2ludDMyIEPAAgAOcmVwZWF0ZWRfaW50NjQhTdACAA9yZXBlYXRlZF91aW50MzIiROACAA9yZXBlYXRlZF91aW50NjQjUfACAA9yZXBlYXRl
  ZF9zaW50MzIkUoADAA9yZXBlYXRlZF9zaW50NjQlR5ADABByZXBlYXRlZF9maXhlZDMyJkagAwAQcmVwZWF0ZWRfZml4ZWQ2NCdPsAMAEXJlcGVh
  dGVkX3NmaXhlZDMyKFDAAwARcmVwZWF0ZWRfc2ZpeGVkNjQpQtADAA5yZXBlYXRlZF9mbG9hdCpB4AMAD3JlcGVhdGVkX2RvdWJsZStI8AMADXJl
  cGVhdGVkX2Jvb2wsTIAEAA9yZXBlYXRlZF9zdHJpbmctTJAEAA5yZXBlYXRlZF9ieXRlczBLoAQAF3JlcGVhdGVkX25lc3RlZF9tZXNzYWdlLDFL
  sAQAGHJlcGVhdGVkX2ZvcmVpZ25fbWVzc2FnZTozzgLABAAUcmVwZWF0ZWRfbmVzdGVkX2VudW0B////////////AQI0zgLQBAAVcmVwZWF0ZWRf
  Zm9yZWlnbl9lbnVtAQACNkzgBAAVcmVwZWF0ZWRfc3RyaW5nX3BpZWNlN0zwBAANcmVwZWF0ZWRfY29yZDhLwAgAD21hcF9pbnQzMl9pbnQzMgI5
  S9AIAA9tYXBfaW50NjRfaW50NjQEOkvgCAARbWFwX3VpbnQzMl91aW50MzIGO0vwCAARbWFwX3VpbnQ2NF91aW50NjQIPEuACQARbWFwX3NpbnQz
  Ml9zaW50MzIKPUuQCQARbWFwX3NpbnQ2NF9zaW50NjQMPkugCQATbWFwX2ZpeGVkMzJfZml4ZWQzMg4/S7AJABNtYXBfZml4ZWQ2NF9maXhlZDY0
  EEBLwAkAFW1hcF9zZml4ZWQzMl9zZml4ZWQzMhJBS9AJABVtYXBfc2ZpeGVkNjRfc2ZpeGVkNjQUQkvwCQAPbWFwX2ludDMyX2Zsb2F0GENLgAoA
  EG1hcF9pbnQzMl9kb3VibGUaREugCgANbWFwX2Jvb2xfYm9vbB5FS7AKABFtYXBfc3RyaW5nX3N0cmluZyBGS8AKABBtYXBfc3RyaW5nX2J5dGVz
  IkdL0AoAGW1hcF9zdHJpbmdfbmVzdGVkX21lc3NhZ2UkSEvgCgAabWFwX3N0cmluZ19mb3JlaWduX21lc3NhZ2UmSUvwCgAWbWFwX3N0cmluZ19u
  ZXN0ZWRfZW51bShKS4ALABdtYXBfc3RyaW5nX2ZvcmVpZ25fZW51bSpLZYAFAAxwYWNrZWRfaW50MzJMY5AFAAxwYWNrZWRfaW50NjRNbaAFAA1w
  YWNrZWRfdWludDMyTmSwBQANcGFja2VkX3VpbnQ2NE9xwAUADXBhY2tlZF9zaW50MzJQctAFAA1wYWNrZWRfc2ludDY0UWfgBQAOcGFja2VkX2Zp
  eGVkMzJSZvAFAA5wYWNrZWRfZml4ZWQ2NFNvgAYAD3BhY2tlZF9zZml4ZWQzMlRwkAYAD3BhY2tlZF9zZml4ZWQ2NFVioAYADHBhY2tlZF9mbG9h
  dFZhsAYADXBhY2tlZF9kb3VibGVXaMAGAAtwYWNrZWRfYm9vbFjuAtAGABJwYWNrZWRfbmVzdGVkX2VudW0B////////////AQJZReAGAA51bnBh
  Y2tlZF9pbnQzMlpD8AYADnVucGFja2VkX2ludDY0W02ABwAPdW5wYWNrZWRfdWludDMyXESQBwAPdW5wYWNrZWRfdWludDY0XVGgBwAPdW5wYWNr
  ZWRfc2ludDMyXlKwBwAPdW5wYWNrZWRfc2ludDY0X0fABwAQdW5wYWNrZWRfZml4ZWQzMmBG0AcAEHVucGFja2VkX2ZpeGVkNjRhT+AHABF1bnBh
  Y2tlZF9zZml4ZWQzMmJQ8AcAEXVucGFja2VkX3NmaXhlZDY0Y0KACAAOdW5wYWNrZWRfZmxvYXRkQZAIAA91bnBhY2tlZF9kb3VibGVlSKAIAA11
  bnBhY2tlZF9ib29sZs4CsAgAFHVucGFja2VkX25lc3RlZF9lbnVtAf///////////wECZ0uQCgAYbWFwX2ludDMyX25lc3RlZF9tZXNzYWdlHGhL
  4AkADm1hcF9pbnQzMl9ib29sFm+NAZgLAZALDG9uZW9mX3VpbnQzMnCrAagLARRvbmVvZl9uZXN0ZWRfbWVzc2FnZSxxjAGYCwGQCwxvbmVvZl9z
  dHJpbmdyjAGYCwGQCwtvbmVvZl9ieXRlc3OIAZgLAZALCm9uZW9mX2Jvb2x0hAGYCwGQCwxvbmVvZl91aW50NjR1ggGYCwGQCwtvbmVvZl9mbG9h
  dHaBAZgLAZALDG9uZW9mX2RvdWJsZXeOA5gLAZALCm9uZW9mX2VudW0B////////////AQLJAaoBwAsABGRhdGEuzAGqAdgLABNtdWx0aXdvcmRn
  cm91cGZpZWxkMPEBJegNAA1kZWZhdWx0X2ludDMy8gEj8AsADWRlZmF1bHRfaW50NjTzAS3wDQAOZGVmYXVsdF91aW50MzL0ASSADAAOZGVmYXVs
  dF91aW50NjT1ATH4DQAOZGVmYXVsdF9zaW50MzL2ATKQDAAOZGVmYXVsdF9zaW50NjT3ASeADgAPZGVmYXVsdF9maXhlZDMy+AEmoAwAD2RlZmF1
  bHRfZml4ZWQ2NPkBL4gOABBkZWZhdWx0X3NmaXhlZDMy+gEwsAwAEGRlZmF1bHRfc2ZpeGVkNjT7ASKQDgANZGVmYXVsdF9mbG9hdPwBIcAMAA5k
  ZWZhdWx0X2RvdWJsZf0BKNAMAAxkZWZhdWx0X2Jvb2z+ASzgDAAOZGVmYXVsdF9zdHJpbmf/ASz4DAANZGVmYXVsdF9ieXRlc5EDJZgOAApmaWVs
  ZG5hbWUxkgMloA4AC2ZpZWxkX25hbWUykwMlqA4ADF9maWVsZF9uYW1lM5QDJbAOAA1maWVsZF9fbmFtZTRflQMluA4AC2ZpZWxkMG5hbWU1lgMl
  wA4ADWZpZWxkXzBfbmFtZTaXAyXIDgAKZmllbGROYW1lN5gDJdAOAApGaWVsZE5hbWU4mQMl2A4AC2ZpZWxkX05hbWU5mgMl4A4ADEZpZWxkX05h
  bWUxMJsDJegOAAxGSUVMRF9OQU1FMTGcAyXwDgAMRklFTERfbmFtZTEynQMl+A4ADl9fZmllbGRfbmFtZTEzngMlgA8ADl9fRmllbGRfbmFtZTE0
  nwMliA8ADWZpZWxkX19uYW1lMTWgAyWQDwANZmllbGRfX05hbWUxNqEDJZgPAA5maWVsZF9uYW1lMTdfX6IDJaAPAA5GaWVsZF9uYW1lMThfX/QD
  qwGQDQATbWVzc2FnZV9zZXRfY29ycmVjdDJMcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8y
  Lk1hcEludDMySW50MzJFbnRyeQMoAgElGAADa2V5AiUgAAV2YWx1ZUxwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0
  QWxsVHlwZXNQcm90bzIuTWFwSW50NjRJbnQ2NEVudHJ5AzgCASMYAANrZXkCIygABXZhbHVlTnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlv
  bnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBVaW50MzJVaW50MzJFbnRyeQMoAgEtGAADa2V5Ai0gAAV2YWx1ZU5wcm90b2J1Zl90ZXN0
  X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwVWludDY0VWludDY0RW50cnkDOAIBJBgAA2tleQIkKAAFdmFs
  dWVOcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFNpbnQzMlNpbnQzMkVudHJ5AygC
  ATEYAANrZXkCMSAABXZhbHVlTnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTaW50
  NjRTaW50NjRFbnRyeQM4AgEyGAADa2V5AjIoAAV2YWx1ZVBwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlw
  ZXNQcm90bzIuTWFwRml4ZWQzMkZpeGVkMzJFbnRyeQMoAgEnGAADa2V5AicgAAV2YWx1ZVBwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25z
  LnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwRml4ZWQ2NEZpeGVkNjRFbnRyeQM4AgEmGAADa2V5AiYoAAV2YWx1ZVJwcm90b2J1Zl90ZXN0
  X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU2ZpeGVkMzJTZml4ZWQzMkVudHJ5AygCAS8YAANrZXkCLyAA
  BXZhbHVlUnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTZml4ZWQ2NFNmaXhlZDY0
  RW50cnkDOAIBMBgAA2tleQIwKAAFdmFsdWVLcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8y
  Lk1hcEludDMyQm9vbEVudHJ5AzACASUoAANrZXkCKBgABXZhbHVlTHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RB
  bGxUeXBlc1Byb3RvMi5NYXBJbnQzMkZsb2F0RW50cnkDKAIBJRgAA2tleQIiIAAFdmFsdWVNcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9u
  cy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMyRG91YmxlRW50cnkDMAIBJSgAA2tleQIhGAAFdmFsdWVUcHJvdG9idWZfdGVzdF9t
  ZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMyTmVzdGVkTWVzc2FnZUVudHJ5AzgCASUwAANrZXkCqwEY
  AAV2YWx1ZSxKcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEJvb2xCb29sRW50cnkD
  OAIBKBgAA2tleQIoKAAFdmFsdWVOcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFN0
  cmluZ1N0cmluZ0VudHJ5A0gCASwYAANrZXkCLDAABXZhbHVlTXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxU
  eXBlc1Byb3RvMi5NYXBTdHJpbmdCeXRlc0VudHJ5A0gCASwYAANrZXkCLDAABXZhbHVlVXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu
  cHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdOZXN0ZWRNZXNzYWdlRW50cnkDSAIBLBgAA2tleQKrATAABXZhbHVlLFZwcm90b2J1
  Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU3RyaW5nRm9yZWlnbk1lc3NhZ2VFbnRyeQNIAgEs
  GAADa2V5AqsBMAAFdmFsdWU6UnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJp
  bmdOZXN0ZWRFbnVtRW50cnkHOAIBLBgAA2tleQKuAjAABXZhbHVlAf///////////wECU3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu
  cHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdGb3JlaWduRW51bUVudHJ5BzgCASwYAANrZXkCrgIwAAV2YWx1ZQEAAkdwcm90b2J1
  Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTmVzdGVkTWVzc2FnZQM4AgElMAABYQKrARgAC2NvcmVj
  dXJzaXZlAD5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuRGF0YQAoAsoBJRgAC2dyb3Vw
  X2ludDMyywEtIAAMZ3JvdXBfdWludDMyTXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5N
  dWx0aVdvcmRHcm91cEZpZWxkACgCzQElGAALZ3JvdXBfaW50MzLOAS0gAAxncm91cF91aW50MzJLcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0
  aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0ABgAVXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu
  cHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjEAMAEZLBgAA3N0clVwcm90b2J1Zl90ZXN0X21lc3Nh
  Z2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RFeHRlbnNpb24yADgCCSUwAAFpCqsBGAAHc3Vi
  X21zZzJMcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLkV4dGVuc2lvbldpdGhPbmVvZgAo
  AgGFASABGAFhAoUBIAEYAWI7cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuRm9yZWlnbk1lc3NhZ2VQcm90bzIAIAEBJRgA
  AWMxcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuR3JvdXBGaWVsZAAoAnolGAALZ3JvdXBfaW50MzJ7LSAADGdyb3VwX3Vp
  bnQzMjxwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5Vbmtub3duVG9UZXN0QWxsVHlwZXMCiAEG6QclgAEADm9wdGlvbmFs
  X2ludDMy6gcsGAAPb3B0aW9uYWxfc3RyaW5n6werATAADm5lc3RlZF9tZXNzYWdlOuwHqgFIAA1vcHRpb25hbGdyb3VwQO4HKGAADW9wdGlvbmFs
  X2Jvb2zzB0VwAA5yZXBlYXRlZF9pbnQzMkpwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5Vbmtub3duVG9UZXN0QWxsVHlw
  ZXMuT3B0aW9uYWxHcm91cAAgAQElGAABYTtwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5OdWxsSHlwb3RoZXNpc1Byb3Rv
  MgAYADVwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5FbnVtT25seVByb3RvMgAYADZwcm90b2J1Zl90ZXN0X21lc3NhZ2Vz
  LmVkaXRpb25zLnByb3RvMi5PbmVTdHJpbmdQcm90bzIAMAEBLBgABGRhdGE4cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIu
  UHJvdG9XaXRoS2V5d29yZHMASAMBJUAABmlubGluZQIsGAAHY29uY2VwdANMMAAIcmVxdWlyZXNBcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0
  aW9ucy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzID8AQnASWABAAOcmVxdWlyZWRfaW50MzICIxgADnJlcXVpcmVkX2ludDY0Ay2I
  BAAPcmVxdWlyZWRfdWludDMyBCQoAA9yZXF1aXJlZF91aW50NjQFMZAEAA9yZXF1aXJlZF9zaW50MzIGMjgAD3JlcXVpcmVkX3NpbnQ2NAcnmAQA
  EHJlcXVpcmVkX2ZpeGVkMzIIJkgAEHJlcXVpcmVkX2ZpeGVkNjQJL6AEABFyZXF1aXJlZF9zZml4ZWQzMgowWAARcmVxdWlyZWRfc2ZpeGVkNjQL
  IqgEAA5yZXF1aXJlZF9mbG9hdAwhaAAPcmVxdWlyZWRfZG91YmxlDSh4AA1yZXF1aXJlZF9ib29sDiyIAQAPcmVxdWlyZWRfc3RyaW5nDyygAQAO
  cmVxdWlyZWRfYnl0ZXMSqwG4AQAXcmVxdWlyZWRfbmVzdGVkX21lc3NhZ2VME6sB0AEAGHJlcXVpcmVkX2ZvcmVpZ25fbWVzc2FnZToVrgKwBAAU
  cmVxdWlyZWRfbmVzdGVkX2VudW0B////////////AQIWrgK4BAAVcmVxdWlyZWRfZm9yZWlnbl9lbnVtAQACGCzoAQAVcmVxdWlyZWRfc3RyaW5n
  X3BpZWNlGSyAAgANcmVxdWlyZWRfY29yZBurAZgCABFyZWN1cnNpdmVfbWVzc2FnZUocqwGwAgAab3B0aW9uYWxfcmVjdXJzaXZlX21lc3NhZ2VK
  yQGqAcgCAARkYXRhTvEBJcAEAA1kZWZhdWx0X2ludDMy8gEj4AIADWRlZmF1bHRfaW50NjTzAS3IBAAOZGVmYXVsdF91aW50MzL0ASTwAgAOZGVm
  YXVsdF91aW50NjT1ATHQBAAOZGVmYXVsdF9zaW50MzL2ATKAAwAOZGVmYXVsdF9zaW50NjT3ASfYBAAPZGVmYXVsdF9maXhlZDMy+AEmkAMAD2Rl
  ZmF1bHRfZml4ZWQ2NPkBL+AEABBkZWZhdWx0X3NmaXhlZDMy+gEwoAMAEGRlZmF1bHRfc2ZpeGVkNjT7ASLoBAANZGVmYXVsdF9mbG9hdPwBIbAD
  AA5kZWZhdWx0X2RvdWJsZf0BKMADAAxkZWZhdWx0X2Jvb2z+ASzQAwAOZGVmYXVsdF9zdHJpbmf/ASzoAwANZGVmYXVsdF9ieXRlc09wcm90b2J1
  Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5OZXN0ZWRNZXNzYWdlA1ADASVIAAFhAqsB
  GAALY29yZWN1cnNpdmVKA6sBMAAUb3B0aW9uYWxfY29yZWN1cnNpdmVKRnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRl
  c3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLkRhdGEAKALKASUYAAtncm91cF9pbnQzMssBLSAADGdyb3VwX3VpbnQzMlNwcm90b2J1Zl90ZXN0X21l
  c3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdAAYAF1wcm90b2J1Zl90ZXN0
  X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjEAMAEZ
  LBgAA3N0cl1wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5NZXNzYWdlU2V0
  Q29ycmVjdEV4dGVuc2lvbjIAIAEJJRgAAWk1cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdExhcmdlT25lb2YAkAEF
  AasBGAECYTFYAqsBMAECYTJaA6sBSAECYTNcBKsBYAECYTReBasBeAECYTVgOHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8y
  LlRlc3RMYXJnZU9uZW9mLkExABgAOHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkEyABgAOHBy
  b3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkEzABgAOHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRp
  dGlvbnMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkE0ABgAOHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RMYXJnZU9u
  ZW9mLkE1ABgAOXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMgAgAXglGAA4W3Byb3RvYnVm
  X3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLmV4dGVuc2lvbl9pbnQzMl05cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90
  bzIuVGVzdEFsbFR5cGVzUHJvdG8yADABhQEsGAA5W3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLmV4dGVuc2lvbl9zdHJp
  bmddOXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMgAwAYYBLBgAOFtwcm90b2J1Zl90ZXN0
  X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5leHRlbnNpb25fYnl0ZXNdOXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRl
  c3RBbGxUeXBlc1Byb3RvMgIwAXmqARgAM1twcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5ncm91cGZpZWxkXTxLcHJvdG9i
  dWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0ADAB+bteqwEYAG1bcHJv
  dG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMS5t
  ZXNzYWdlX3NldF9leHRlbnNpb25dNEtwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVz
  c2FnZVNldENvcnJlY3QAMAGQs/wBqwEYAG1bcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8y
  Lk1lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMi5tZXNzYWdlX3NldF9leHRlbnNpb25dNktwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25z
  LnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3QAMAGVmu86qwEYAGNbcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0
  aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLkV4dGVuc2lvbldpdGhPbmVvZi5leHRlbnNpb25fd2l0aF9vbmVvZl04U3Byb3RvYnVmX3Rl
  c3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0ADAB+bteqwEYAHVb
  cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RF
  eHRlbnNpb24xLm1lc3NhZ2Vfc2V0X2V4dGVuc2lvbl1SU3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxSZXF1
  aXJlZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0ADABkLP8AasBGAB1W3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8y
  LlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMi5tZXNzYWdlX3NldF9leHRlbnNpb25dVA==
  """,
  imports: [])

nonisolated extension Schema {
  /// `conformance/messages/test_messages_proto2_editions.proto`
  public static let conformance_messages_test_messages_proto2_editions = Schema(
    path: "conformance/messages/test_messages_proto2_editions.proto",
    base64: """
      Cjhjb25mb3JtYW5jZS9tZXNzYWdlcy90ZXN0X21lc3NhZ2VzX3Byb3RvMl9lZGl0aW9ucy5wcm90bxImcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5l
      ZGl0aW9ucy5wcm90bzIikV4KElRlc3RBbGxUeXBlc1Byb3RvMhIlCg5vcHRpb25hbF9pbnQzMhgBIAEoBVINb3B0aW9uYWxJbnQzMhIlCg5vcHRp
      b25hbF9pbnQ2NBgCIAEoA1INb3B0aW9uYWxJbnQ2NBInCg9vcHRpb25hbF91aW50MzIYAyABKA1SDm9wdGlvbmFsVWludDMyEicKD29wdGlvbmFs
      X3VpbnQ2NBgEIAEoBFIOb3B0aW9uYWxVaW50NjQSJwoPb3B0aW9uYWxfc2ludDMyGAUgASgRUg5vcHRpb25hbFNpbnQzMhInCg9vcHRpb25hbF9z
      aW50NjQYBiABKBJSDm9wdGlvbmFsU2ludDY0EikKEG9wdGlvbmFsX2ZpeGVkMzIYByABKAdSD29wdGlvbmFsRml4ZWQzMhIpChBvcHRpb25hbF9m
      aXhlZDY0GAggASgGUg9vcHRpb25hbEZpeGVkNjQSKwoRb3B0aW9uYWxfc2ZpeGVkMzIYCSABKA9SEG9wdGlvbmFsU2ZpeGVkMzISKwoRb3B0aW9u
      YWxfc2ZpeGVkNjQYCiABKBBSEG9wdGlvbmFsU2ZpeGVkNjQSJQoOb3B0aW9uYWxfZmxvYXQYCyABKAJSDW9wdGlvbmFsRmxvYXQSJwoPb3B0aW9u
      YWxfZG91YmxlGAwgASgBUg5vcHRpb25hbERvdWJsZRIjCg1vcHRpb25hbF9ib29sGA0gASgIUgxvcHRpb25hbEJvb2wSJwoPb3B0aW9uYWxfc3Ry
      aW5nGA4gASgJUg5vcHRpb25hbFN0cmluZxIlCg5vcHRpb25hbF9ieXRlcxgPIAEoDFINb3B0aW9uYWxCeXRlcxKAAQoXb3B0aW9uYWxfbmVzdGVk
      X21lc3NhZ2UYEiABKAsySC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTmVzdGVkTWVz
      c2FnZVIVb3B0aW9uYWxOZXN0ZWRNZXNzYWdlEnYKGG9wdGlvbmFsX2ZvcmVpZ25fbWVzc2FnZRgTIAEoCzI8LnByb3RvYnVmX3Rlc3RfbWVzc2Fn
      ZXMuZWRpdGlvbnMucHJvdG8yLkZvcmVpZ25NZXNzYWdlUHJvdG8yUhZvcHRpb25hbEZvcmVpZ25NZXNzYWdlEncKFG9wdGlvbmFsX25lc3RlZF9l
      bnVtGBUgASgOMkUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZEVudW1SEm9w
      dGlvbmFsTmVzdGVkRW51bRJtChVvcHRpb25hbF9mb3JlaWduX2VudW0YFiABKA4yOS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnBy
      b3RvMi5Gb3JlaWduRW51bVByb3RvMlITb3B0aW9uYWxGb3JlaWduRW51bRI2ChVvcHRpb25hbF9zdHJpbmdfcGllY2UYGCABKAlCAggCUhNvcHRp
      b25hbFN0cmluZ1BpZWNlEicKDW9wdGlvbmFsX2NvcmQYGSABKAlCAggBUgxvcHRpb25hbENvcmQSZwoRcmVjdXJzaXZlX21lc3NhZ2UYGyABKAsy
      Oi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzJSEHJlY3Vyc2l2ZU1lc3NhZ2USJQoOcmVw
      ZWF0ZWRfaW50MzIYHyADKAVSDXJlcGVhdGVkSW50MzISJQoOcmVwZWF0ZWRfaW50NjQYICADKANSDXJlcGVhdGVkSW50NjQSJwoPcmVwZWF0ZWRf
      dWludDMyGCEgAygNUg5yZXBlYXRlZFVpbnQzMhInCg9yZXBlYXRlZF91aW50NjQYIiADKARSDnJlcGVhdGVkVWludDY0EicKD3JlcGVhdGVkX3Np
      bnQzMhgjIAMoEVIOcmVwZWF0ZWRTaW50MzISJwoPcmVwZWF0ZWRfc2ludDY0GCQgAygSUg5yZXBlYXRlZFNpbnQ2NBIpChByZXBlYXRlZF9maXhl
      ZDMyGCUgAygHUg9yZXBlYXRlZEZpeGVkMzISKQoQcmVwZWF0ZWRfZml4ZWQ2NBgmIAMoBlIPcmVwZWF0ZWRGaXhlZDY0EisKEXJlcGVhdGVkX3Nm
      aXhlZDMyGCcgAygPUhByZXBlYXRlZFNmaXhlZDMyEisKEXJlcGVhdGVkX3NmaXhlZDY0GCggAygQUhByZXBlYXRlZFNmaXhlZDY0EiUKDnJlcGVh
      dGVkX2Zsb2F0GCkgAygCUg1yZXBlYXRlZEZsb2F0EicKD3JlcGVhdGVkX2RvdWJsZRgqIAMoAVIOcmVwZWF0ZWREb3VibGUSIwoNcmVwZWF0ZWRf
      Ym9vbBgrIAMoCFIMcmVwZWF0ZWRCb29sEicKD3JlcGVhdGVkX3N0cmluZxgsIAMoCVIOcmVwZWF0ZWRTdHJpbmcSJQoOcmVwZWF0ZWRfYnl0ZXMY
      LSADKAxSDXJlcGVhdGVkQnl0ZXMSgAEKF3JlcGVhdGVkX25lc3RlZF9tZXNzYWdlGDAgAygLMkgucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0
      aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZE1lc3NhZ2VSFXJlcGVhdGVkTmVzdGVkTWVzc2FnZRJ2ChhyZXBlYXRlZF9mb3Jl
      aWduX21lc3NhZ2UYMSADKAsyPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5Gb3JlaWduTWVzc2FnZVByb3RvMlIWcmVw
      ZWF0ZWRGb3JlaWduTWVzc2FnZRJ3ChRyZXBlYXRlZF9uZXN0ZWRfZW51bRgzIAMoDjJFLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu
      cHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5OZXN0ZWRFbnVtUhJyZXBlYXRlZE5lc3RlZEVudW0SbQoVcmVwZWF0ZWRfZm9yZWlnbl9lbnVtGDQg
      AygOMjkucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuRm9yZWlnbkVudW1Qcm90bzJSE3JlcGVhdGVkRm9yZWlnbkVudW0S
      NgoVcmVwZWF0ZWRfc3RyaW5nX3BpZWNlGDYgAygJQgIIAlITcmVwZWF0ZWRTdHJpbmdQaWVjZRInCg1yZXBlYXRlZF9jb3JkGDcgAygJQgIIAVIM
      cmVwZWF0ZWRDb3JkEigKDHBhY2tlZF9pbnQzMhhLIAMoBUIFqgECGAFSC3BhY2tlZEludDMyEigKDHBhY2tlZF9pbnQ2NBhMIAMoA0IFqgECGAFS
      C3BhY2tlZEludDY0EioKDXBhY2tlZF91aW50MzIYTSADKA1CBaoBAhgBUgxwYWNrZWRVaW50MzISKgoNcGFja2VkX3VpbnQ2NBhOIAMoBEIFqgEC
      GAFSDHBhY2tlZFVpbnQ2NBIqCg1wYWNrZWRfc2ludDMyGE8gAygRQgWqAQIYAVIMcGFja2VkU2ludDMyEioKDXBhY2tlZF9zaW50NjQYUCADKBJC
      BaoBAhgBUgxwYWNrZWRTaW50NjQSLAoOcGFja2VkX2ZpeGVkMzIYUSADKAdCBaoBAhgBUg1wYWNrZWRGaXhlZDMyEiwKDnBhY2tlZF9maXhlZDY0
      GFIgAygGQgWqAQIYAVINcGFja2VkRml4ZWQ2NBIuCg9wYWNrZWRfc2ZpeGVkMzIYUyADKA9CBaoBAhgBUg5wYWNrZWRTZml4ZWQzMhIuCg9wYWNr
      ZWRfc2ZpeGVkNjQYVCADKBBCBaoBAhgBUg5wYWNrZWRTZml4ZWQ2NBIoCgxwYWNrZWRfZmxvYXQYVSADKAJCBaoBAhgBUgtwYWNrZWRGbG9hdBIq
      Cg1wYWNrZWRfZG91YmxlGFYgAygBQgWqAQIYAVIMcGFja2VkRG91YmxlEiYKC3BhY2tlZF9ib29sGFcgAygIQgWqAQIYAVIKcGFja2VkQm9vbBJ6
      ChJwYWNrZWRfbmVzdGVkX2VudW0YWCADKA4yRS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90
      bzIuTmVzdGVkRW51bUIFqgECGAFSEHBhY2tlZE5lc3RlZEVudW0SJQoOdW5wYWNrZWRfaW50MzIYWSADKAVSDXVucGFja2VkSW50MzISJQoOdW5w
      YWNrZWRfaW50NjQYWiADKANSDXVucGFja2VkSW50NjQSJwoPdW5wYWNrZWRfdWludDMyGFsgAygNUg51bnBhY2tlZFVpbnQzMhInCg91bnBhY2tl
      ZF91aW50NjQYXCADKARSDnVucGFja2VkVWludDY0EicKD3VucGFja2VkX3NpbnQzMhhdIAMoEVIOdW5wYWNrZWRTaW50MzISJwoPdW5wYWNrZWRf
      c2ludDY0GF4gAygSUg51bnBhY2tlZFNpbnQ2NBIpChB1bnBhY2tlZF9maXhlZDMyGF8gAygHUg91bnBhY2tlZEZpeGVkMzISKQoQdW5wYWNrZWRf
      Zml4ZWQ2NBhgIAMoBlIPdW5wYWNrZWRGaXhlZDY0EisKEXVucGFja2VkX3NmaXhlZDMyGGEgAygPUhB1bnBhY2tlZFNmaXhlZDMyEisKEXVucGFj
      a2VkX3NmaXhlZDY0GGIgAygQUhB1bnBhY2tlZFNmaXhlZDY0EiUKDnVucGFja2VkX2Zsb2F0GGMgAygCUg11bnBhY2tlZEZsb2F0EicKD3VucGFj
      a2VkX2RvdWJsZRhkIAMoAVIOdW5wYWNrZWREb3VibGUSIwoNdW5wYWNrZWRfYm9vbBhlIAMoCFIMdW5wYWNrZWRCb29sEncKFHVucGFja2VkX25l
      c3RlZF9lbnVtGGYgAygOMkUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZEVu
      dW1SEnVucGFja2VkTmVzdGVkRW51bRJ1Cg9tYXBfaW50MzJfaW50MzIYOCADKAsyTS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnBy
      b3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwSW50MzJJbnQzMkVudHJ5Ug1tYXBJbnQzMkludDMyEnUKD21hcF9pbnQ2NF9pbnQ2NBg5IAMoCzJN
      LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBJbnQ2NEludDY0RW50cnlSDW1hcElu
      dDY0SW50NjQSewoRbWFwX3VpbnQzMl91aW50MzIYOiADKAsyTy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxs
      VHlwZXNQcm90bzIuTWFwVWludDMyVWludDMyRW50cnlSD21hcFVpbnQzMlVpbnQzMhJ7ChFtYXBfdWludDY0X3VpbnQ2NBg7IAMoCzJPLnByb3Rv
      YnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBVaW50NjRVaW50NjRFbnRyeVIPbWFwVWludDY0
      VWludDY0EnsKEW1hcF9zaW50MzJfc2ludDMyGDwgAygLMk8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5
      cGVzUHJvdG8yLk1hcFNpbnQzMlNpbnQzMkVudHJ5Ug9tYXBTaW50MzJTaW50MzISewoRbWFwX3NpbnQ2NF9zaW50NjQYPSADKAsyTy5wcm90b2J1
      Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU2ludDY0U2ludDY0RW50cnlSD21hcFNpbnQ2NFNp
      bnQ2NBKBAQoTbWFwX2ZpeGVkMzJfZml4ZWQzMhg+IAMoCzJRLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxU
      eXBlc1Byb3RvMi5NYXBGaXhlZDMyRml4ZWQzMkVudHJ5UhFtYXBGaXhlZDMyRml4ZWQzMhKBAQoTbWFwX2ZpeGVkNjRfZml4ZWQ2NBg/IAMoCzJR
      LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5UhFt
      YXBGaXhlZDY0Rml4ZWQ2NBKHAQoVbWFwX3NmaXhlZDMyX3NmaXhlZDMyGEAgAygLMlMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5w
      cm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFNmaXhlZDMyU2ZpeGVkMzJFbnRyeVITbWFwU2ZpeGVkMzJTZml4ZWQzMhKHAQoVbWFwX3NmaXhl
      ZDY0X3NmaXhlZDY0GEEgAygLMlMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFNm
      aXhlZDY0U2ZpeGVkNjRFbnRyeVITbWFwU2ZpeGVkNjRTZml4ZWQ2NBJyCg5tYXBfaW50MzJfYm9vbBhoIAMoCzJMLnByb3RvYnVmX3Rlc3RfbWVz
      c2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBJbnQzMkJvb2xFbnRyeVIMbWFwSW50MzJCb29sEnUKD21hcF9pbnQz
      Ml9mbG9hdBhCIAMoCzJNLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBJbnQzMkZs
      b2F0RW50cnlSDW1hcEludDMyRmxvYXQSeAoQbWFwX2ludDMyX2RvdWJsZRhDIAMoCzJOLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu
      cHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBJbnQzMkRvdWJsZUVudHJ5Ug5tYXBJbnQzMkRvdWJsZRKOAQoYbWFwX2ludDMyX25lc3RlZF9t
      ZXNzYWdlGGcgAygLMlUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMyTmVz
      dGVkTWVzc2FnZUVudHJ5UhVtYXBJbnQzMk5lc3RlZE1lc3NhZ2USbwoNbWFwX2Jvb2xfYm9vbBhEIAMoCzJLLnByb3RvYnVmX3Rlc3RfbWVzc2Fn
      ZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBCb29sQm9vbEVudHJ5UgttYXBCb29sQm9vbBJ7ChFtYXBfc3RyaW5nX3N0
      cmluZxhFIAMoCzJPLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdTdHJp
      bmdFbnRyeVIPbWFwU3RyaW5nU3RyaW5nEngKEG1hcF9zdHJpbmdfYnl0ZXMYRiADKAsyTi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25z
      LnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU3RyaW5nQnl0ZXNFbnRyeVIObWFwU3RyaW5nQnl0ZXMSkQEKGW1hcF9zdHJpbmdfbmVzdGVk
      X21lc3NhZ2UYRyADKAsyVi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU3RyaW5n
      TmVzdGVkTWVzc2FnZUVudHJ5UhZtYXBTdHJpbmdOZXN0ZWRNZXNzYWdlEpQBChptYXBfc3RyaW5nX2ZvcmVpZ25fbWVzc2FnZRhIIAMoCzJXLnBy
      b3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdGb3JlaWduTWVzc2FnZUVudHJ5
      UhdtYXBTdHJpbmdGb3JlaWduTWVzc2FnZRKIAQoWbWFwX3N0cmluZ19uZXN0ZWRfZW51bRhJIAMoCzJTLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMu
      ZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdOZXN0ZWRFbnVtRW50cnlSE21hcFN0cmluZ05lc3RlZEVudW0SiwEK
      F21hcF9zdHJpbmdfZm9yZWlnbl9lbnVtGEogAygLMlQucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVz
      UHJvdG8yLk1hcFN0cmluZ0ZvcmVpZ25FbnVtRW50cnlSFG1hcFN0cmluZ0ZvcmVpZ25FbnVtEiMKDG9uZW9mX3VpbnQzMhhvIAEoDUgAUgtvbmVv
      ZlVpbnQzMhJ8ChRvbmVvZl9uZXN0ZWRfbWVzc2FnZRhwIAEoCzJILnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RB
      bGxUeXBlc1Byb3RvMi5OZXN0ZWRNZXNzYWdlSABSEm9uZW9mTmVzdGVkTWVzc2FnZRIjCgxvbmVvZl9zdHJpbmcYcSABKAlIAFILb25lb2ZTdHJp
      bmcSIQoLb25lb2ZfYnl0ZXMYciABKAxIAFIKb25lb2ZCeXRlcxIfCgpvbmVvZl9ib29sGHMgASgISABSCW9uZW9mQm9vbBIjCgxvbmVvZl91aW50
      NjQYdCABKARIAFILb25lb2ZVaW50NjQSIQoLb25lb2ZfZmxvYXQYdSABKAJIAFIKb25lb2ZGbG9hdBIjCgxvbmVvZl9kb3VibGUYdiABKAFIAFIL
      b25lb2ZEb3VibGUSZgoKb25lb2ZfZW51bRh3IAEoDjJFLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBl
      c1Byb3RvMi5OZXN0ZWRFbnVtSABSCW9uZW9mRW51bRJbCgRkYXRhGMkBIAEoCzI/LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJv
      dG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5EYXRhQgWqAQIoAlIEZGF0YRKIAQoTbXVsdGl3b3JkZ3JvdXBmaWVsZBjMASABKAsyTi5wcm90b2J1Zl90
      ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTXVsdGlXb3JkR3JvdXBGaWVsZEIFqgECKAJSE211bHRpd29y
      ZGdyb3VwZmllbGQSMAoNZGVmYXVsdF9pbnQzMhjxASABKAU6Ci0xMjM0NTY3ODlSDGRlZmF1bHRJbnQzMhI6Cg1kZWZhdWx0X2ludDY0GPIBIAEo
      AzoULTkxMjM0NTY3ODkxMjM0NTY3ODlSDGRlZmF1bHRJbnQ2NBIyCg5kZWZhdWx0X3VpbnQzMhjzASABKA06CjIxMjM0NTY3ODlSDWRlZmF1bHRV
      aW50MzISPAoOZGVmYXVsdF91aW50NjQY9AEgASgEOhQxMDEyMzQ1Njc4OTEyMzQ1Njc4OVINZGVmYXVsdFVpbnQ2NBIyCg5kZWZhdWx0X3NpbnQz
      Mhj1ASABKBE6Ci0xMjM0NTY3ODlSDWRlZmF1bHRTaW50MzISPAoOZGVmYXVsdF9zaW50NjQY9gEgASgSOhQtOTEyMzQ1Njc4OTEyMzQ1Njc4OVIN
      ZGVmYXVsdFNpbnQ2NBI0Cg9kZWZhdWx0X2ZpeGVkMzIY9wEgASgHOgoyMTIzNDU2Nzg5Ug5kZWZhdWx0Rml4ZWQzMhI+Cg9kZWZhdWx0X2ZpeGVk
      NjQY+AEgASgGOhQxMDEyMzQ1Njc4OTEyMzQ1Njc4OVIOZGVmYXVsdEZpeGVkNjQSNgoQZGVmYXVsdF9zZml4ZWQzMhj5ASABKA86Ci0xMjM0NTY3
      ODlSD2RlZmF1bHRTZml4ZWQzMhJAChBkZWZhdWx0X3NmaXhlZDY0GPoBIAEoEDoULTkxMjM0NTY3ODkxMjM0NTY3ODlSD2RlZmF1bHRTZml4ZWQ2
      NBIrCg1kZWZhdWx0X2Zsb2F0GPsBIAEoAjoFOWUrMDlSDGRlZmF1bHRGbG9hdBItCg5kZWZhdWx0X2RvdWJsZRj8ASABKAE6BTdlKzIyUg1kZWZh
      dWx0RG91YmxlEigKDGRlZmF1bHRfYm9vbBj9ASABKAg6BHRydWVSC2RlZmF1bHRCb29sEi8KDmRlZmF1bHRfc3RyaW5nGP4BIAEoCToHUm9zZWJ1
      ZFINZGVmYXVsdFN0cmluZxIsCg1kZWZhdWx0X2J5dGVzGP8BIAEoDDoGam9zaHVhUgxkZWZhdWx0Qnl0ZXMSHwoKZmllbGRuYW1lMRiRAyABKAVS
      CmZpZWxkbmFtZTESIAoLZmllbGRfbmFtZTIYkgMgASgFUgpmaWVsZE5hbWUyEiEKDF9maWVsZF9uYW1lMxiTAyABKAVSCkZpZWxkTmFtZTMSIgoN
      ZmllbGRfX25hbWU0XxiUAyABKAVSCmZpZWxkTmFtZTQSIQoLZmllbGQwbmFtZTUYlQMgASgFUgtmaWVsZDBuYW1lNRIjCg1maWVsZF8wX25hbWU2
      GJYDIAEoBVILZmllbGQwTmFtZTYSHwoKZmllbGROYW1lNxiXAyABKAVSCmZpZWxkTmFtZTcSHwoKRmllbGROYW1lOBiYAyABKAVSCkZpZWxkTmFt
      ZTgSIAoLZmllbGRfTmFtZTkYmQMgASgFUgpmaWVsZE5hbWU5EiIKDEZpZWxkX05hbWUxMBiaAyABKAVSC0ZpZWxkTmFtZTEwEiIKDEZJRUxEX05B
      TUUxMRibAyABKAVSC0ZJRUxETkFNRTExEiIKDEZJRUxEX25hbWUxMhicAyABKAVSC0ZJRUxETmFtZTEyEiQKDl9fZmllbGRfbmFtZTEzGJ0DIAEo
      BVILRmllbGROYW1lMTMSJAoOX19GaWVsZF9uYW1lMTQYngMgASgFUgtGaWVsZE5hbWUxNBIjCg1maWVsZF9fbmFtZTE1GJ8DIAEoBVILZmllbGRO
      YW1lMTUSIwoNZmllbGRfX05hbWUxNhigAyABKAVSC2ZpZWxkTmFtZTE2EiQKDmZpZWxkX25hbWUxN19fGKEDIAEoBVILZmllbGROYW1lMTcSJAoO
      RmllbGRfbmFtZTE4X18YogMgASgFUgtGaWVsZE5hbWUxOBJ9ChNtZXNzYWdlX3NldF9jb3JyZWN0GPQDIAEoCzJMLnByb3RvYnVmX3Rlc3RfbWVz
      c2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdFIRbWVzc2FnZVNldENvcnJlY3QaewoNTmVz
      dGVkTWVzc2FnZRIMCgFhGAEgASgFUgFhElwKC2NvcmVjdXJzaXZlGAIgASgLMjoucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90
      bzIuVGVzdEFsbFR5cGVzUHJvdG8yUgtjb3JlY3Vyc2l2ZRpAChJNYXBJbnQzMkludDMyRW50cnkSEAoDa2V5GAEgASgFUgNrZXkSFAoFdmFsdWUY
      AiABKAVSBXZhbHVlOgI4ARpAChJNYXBJbnQ2NEludDY0RW50cnkSEAoDa2V5GAEgASgDUgNrZXkSFAoFdmFsdWUYAiABKANSBXZhbHVlOgI4ARpC
      ChRNYXBVaW50MzJVaW50MzJFbnRyeRIQCgNrZXkYASABKA1SA2tleRIUCgV2YWx1ZRgCIAEoDVIFdmFsdWU6AjgBGkIKFE1hcFVpbnQ2NFVpbnQ2
      NEVudHJ5EhAKA2tleRgBIAEoBFIDa2V5EhQKBXZhbHVlGAIgASgEUgV2YWx1ZToCOAEaQgoUTWFwU2ludDMyU2ludDMyRW50cnkSEAoDa2V5GAEg
      ASgRUgNrZXkSFAoFdmFsdWUYAiABKBFSBXZhbHVlOgI4ARpCChRNYXBTaW50NjRTaW50NjRFbnRyeRIQCgNrZXkYASABKBJSA2tleRIUCgV2YWx1
      ZRgCIAEoElIFdmFsdWU6AjgBGkQKFk1hcEZpeGVkMzJGaXhlZDMyRW50cnkSEAoDa2V5GAEgASgHUgNrZXkSFAoFdmFsdWUYAiABKAdSBXZhbHVl
      OgI4ARpEChZNYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5EhAKA2tleRgBIAEoBlIDa2V5EhQKBXZhbHVlGAIgASgGUgV2YWx1ZToCOAEaRgoYTWFwU2Zp
      eGVkMzJTZml4ZWQzMkVudHJ5EhAKA2tleRgBIAEoD1IDa2V5EhQKBXZhbHVlGAIgASgPUgV2YWx1ZToCOAEaRgoYTWFwU2ZpeGVkNjRTZml4ZWQ2
      NEVudHJ5EhAKA2tleRgBIAEoEFIDa2V5EhQKBXZhbHVlGAIgASgQUgV2YWx1ZToCOAEaPwoRTWFwSW50MzJCb29sRW50cnkSEAoDa2V5GAEgASgF
      UgNrZXkSFAoFdmFsdWUYAiABKAhSBXZhbHVlOgI4ARpAChJNYXBJbnQzMkZsb2F0RW50cnkSEAoDa2V5GAEgASgFUgNrZXkSFAoFdmFsdWUYAiAB
      KAJSBXZhbHVlOgI4ARpBChNNYXBJbnQzMkRvdWJsZUVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EhQKBXZhbHVlGAIgASgBUgV2YWx1ZToCOAEakgEK
      Gk1hcEludDMyTmVzdGVkTWVzc2FnZUVudHJ5EhAKA2tleRgBIAEoBVIDa2V5El4KBXZhbHVlGAIgASgLMkgucHJvdG9idWZfdGVzdF9tZXNzYWdl
      cy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZE1lc3NhZ2VSBXZhbHVlOgI4ARo+ChBNYXBCb29sQm9vbEVudHJ5EhAK
      A2tleRgBIAEoCFIDa2V5EhQKBXZhbHVlGAIgASgIUgV2YWx1ZToCOAEaQgoUTWFwU3RyaW5nU3RyaW5nRW50cnkSEAoDa2V5GAEgASgJUgNrZXkS
      FAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ARpBChNNYXBTdHJpbmdCeXRlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgMUgV2
      YWx1ZToCOAEakwEKG01hcFN0cmluZ05lc3RlZE1lc3NhZ2VFbnRyeRIQCgNrZXkYASABKAlSA2tleRJeCgV2YWx1ZRgCIAEoCzJILnByb3RvYnVm
      X3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5OZXN0ZWRNZXNzYWdlUgV2YWx1ZToCOAEaiAEKHE1hcFN0
      cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSUgoFdmFsdWUYAiABKAsyPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVk
      aXRpb25zLnByb3RvMi5Gb3JlaWduTWVzc2FnZVByb3RvMlIFdmFsdWU6AjgBGo0BChhNYXBTdHJpbmdOZXN0ZWRFbnVtRW50cnkSEAoDa2V5GAEg
      ASgJUgNrZXkSWwoFdmFsdWUYAiABKA4yRS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIu
      TmVzdGVkRW51bVIFdmFsdWU6AjgBGoIBChlNYXBTdHJpbmdGb3JlaWduRW51bUVudHJ5EhAKA2tleRgBIAEoCVIDa2V5Ek8KBXZhbHVlGAIgASgO
      MjkucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuRm9yZWlnbkVudW1Qcm90bzJSBXZhbHVlOgI4ARpMCgREYXRhEiAKC2dy
      b3VwX2ludDMyGMoBIAEoBVIKZ3JvdXBJbnQzMhIiCgxncm91cF91aW50MzIYywEgASgNUgtncm91cFVpbnQzMhpbChNNdWx0aVdvcmRHcm91cEZp
      ZWxkEiAKC2dyb3VwX2ludDMyGM0BIAEoBVIKZ3JvdXBJbnQzMhIiCgxncm91cF91aW50MzIYzgEgASgNUgtncm91cFVpbnQzMhohChFNZXNzYWdl
      U2V0Q29ycmVjdCoICAQQ/////wc6AggBGowCChtNZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjESEAoDc3RyGBkgASgJUgNzdHIy2gEKFW1lc3Nh
      Z2Vfc2V0X2V4dGVuc2lvbhJMLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NZXNzYWdl
      U2V0Q29ycmVjdBj5u14gASgLMlYucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3Nh
      Z2VTZXRDb3JyZWN0RXh0ZW5zaW9uMVITbWVzc2FnZVNldEV4dGVuc2lvbhrwAgobTWVzc2FnZVNldENvcnJlY3RFeHRlbnNpb24yEgwKAWkYCSAB
      KAVSAWkSZQoHc3ViX21zZxgKIAEoCzJMLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5N
      ZXNzYWdlU2V0Q29ycmVjdFIGc3ViTXNnMtsBChVtZXNzYWdlX3NldF9leHRlbnNpb24STC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25z
      LnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3QYkLP8ASABKAsyVi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRp
      b25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RFeHRlbnNpb24yUhNtZXNzYWdlU2V0RXh0ZW5zaW9uGpYCChJF
      eHRlbnNpb25XaXRoT25lb2YSDgoBYRgBIAEoBUgAUgFhEg4KAWIYAiABKAVIAFIBYjLQAQoUZXh0ZW5zaW9uX3dpdGhfb25lb2YSTC5wcm90b2J1
      Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3QYlZrvOiABKAsyTS5wcm90
      b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuRXh0ZW5zaW9uV2l0aE9uZW9mUhJleHRlbnNpb25X
      aXRoT25lb2ZCDQoLb25lb2ZfZmllbGQiOQoKTmVzdGVkRW51bRIHCgNGT08QABIHCgNCQVIQARIHCgNCQVoQAhIQCgNORUcQ////////////ASoF
      CHgQyQFCDQoLb25lb2ZfZmllbGRKBgjoBxCQTkoICL+EPRDAhD1SDnJlc2VydmVkX2ZpZWxkIiQKFEZvcmVpZ25NZXNzYWdlUHJvdG8yEgwKAWMY
      ASABKAVSAWMiUAoKR3JvdXBGaWVsZBIfCgtncm91cF9pbnQzMhh6IAEoBVIKZ3JvdXBJbnQzMhIhCgxncm91cF91aW50MzIYeyABKA1SC2dyb3Vw
      VWludDMyIrcDChVVbmtub3duVG9UZXN0QWxsVHlwZXMSJgoOb3B0aW9uYWxfaW50MzIY6QcgASgFUg1vcHRpb25hbEludDMyEigKD29wdGlvbmFs
      X3N0cmluZxjqByABKAlSDm9wdGlvbmFsU3RyaW5nEmQKDm5lc3RlZF9tZXNzYWdlGOsHIAEoCzI8LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRp
      dGlvbnMucHJvdG8yLkZvcmVpZ25NZXNzYWdlUHJvdG8yUg1uZXN0ZWRNZXNzYWdlEnkKDW9wdGlvbmFsZ3JvdXAY7AcgASgLMksucHJvdG9idWZf
      dGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVW5rbm93blRvVGVzdEFsbFR5cGVzLk9wdGlvbmFsR3JvdXBCBaoBAigCUg1vcHRpb25hbGdy
      b3VwEiQKDW9wdGlvbmFsX2Jvb2wY7gcgASgIUgxvcHRpb25hbEJvb2wSJgoOcmVwZWF0ZWRfaW50MzIY8wcgAygFUg1yZXBlYXRlZEludDMyGh0K
      DU9wdGlvbmFsR3JvdXASDAoBYRgBIAEoBVIBYSIWChROdWxsSHlwb3RoZXNpc1Byb3RvMiIvCg5FbnVtT25seVByb3RvMiIdCgRCb29sEgoKBmtG
      YWxzZRAAEgkKBWtUcnVlEAEiJQoPT25lU3RyaW5nUHJvdG8yEhIKBGRhdGEYASABKAlSBGRhdGEiYQoRUHJvdG9XaXRoS2V5d29yZHMSFgoGaW5s
      aW5lGAEgASgFUgZpbmxpbmUSGAoHY29uY2VwdBgCIAEoCVIHY29uY2VwdBIaCghyZXF1aXJlcxgDIAMoCVIIcmVxdWlyZXMi9hwKGlRlc3RBbGxS
      ZXF1aXJlZFR5cGVzUHJvdG8yEiwKDnJlcXVpcmVkX2ludDMyGAEgASgFQgWqAQIIA1INcmVxdWlyZWRJbnQzMhIsCg5yZXF1aXJlZF9pbnQ2NBgC
      IAEoA0IFqgECCANSDXJlcXVpcmVkSW50NjQSLgoPcmVxdWlyZWRfdWludDMyGAMgASgNQgWqAQIIA1IOcmVxdWlyZWRVaW50MzISLgoPcmVxdWly
      ZWRfdWludDY0GAQgASgEQgWqAQIIA1IOcmVxdWlyZWRVaW50NjQSLgoPcmVxdWlyZWRfc2ludDMyGAUgASgRQgWqAQIIA1IOcmVxdWlyZWRTaW50
      MzISLgoPcmVxdWlyZWRfc2ludDY0GAYgASgSQgWqAQIIA1IOcmVxdWlyZWRTaW50NjQSMAoQcmVxdWlyZWRfZml4ZWQzMhgHIAEoB0IFqgECCANS
      D3JlcXVpcmVkRml4ZWQzMhIwChByZXF1aXJlZF9maXhlZDY0GAggASgGQgWqAQIIA1IPcmVxdWlyZWRGaXhlZDY0EjIKEXJlcXVpcmVkX3NmaXhl
      ZDMyGAkgASgPQgWqAQIIA1IQcmVxdWlyZWRTZml4ZWQzMhIyChFyZXF1aXJlZF9zZml4ZWQ2NBgKIAEoEEIFqgECCANSEHJlcXVpcmVkU2ZpeGVk
      NjQSLAoOcmVxdWlyZWRfZmxvYXQYCyABKAJCBaoBAggDUg1yZXF1aXJlZEZsb2F0Ei4KD3JlcXVpcmVkX2RvdWJsZRgMIAEoAUIFqgECCANSDnJl
      cXVpcmVkRG91YmxlEioKDXJlcXVpcmVkX2Jvb2wYDSABKAhCBaoBAggDUgxyZXF1aXJlZEJvb2wSLgoPcmVxdWlyZWRfc3RyaW5nGA4gASgJQgWq
      AQIIA1IOcmVxdWlyZWRTdHJpbmcSLAoOcmVxdWlyZWRfYnl0ZXMYDyABKAxCBaoBAggDUg1yZXF1aXJlZEJ5dGVzEo8BChdyZXF1aXJlZF9uZXN0
      ZWRfbWVzc2FnZRgSIAEoCzJQLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8y
      Lk5lc3RlZE1lc3NhZ2VCBaoBAggDUhVyZXF1aXJlZE5lc3RlZE1lc3NhZ2USfQoYcmVxdWlyZWRfZm9yZWlnbl9tZXNzYWdlGBMgASgLMjwucHJv
      dG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuRm9yZWlnbk1lc3NhZ2VQcm90bzJCBaoBAggDUhZyZXF1aXJlZEZvcmVpZ25NZXNz
      YWdlEoYBChRyZXF1aXJlZF9uZXN0ZWRfZW51bRgVIAEoDjJNLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RBbGxS
      ZXF1aXJlZFR5cGVzUHJvdG8yLk5lc3RlZEVudW1CBaoBAggDUhJyZXF1aXJlZE5lc3RlZEVudW0SdAoVcmVxdWlyZWRfZm9yZWlnbl9lbnVtGBYg
      ASgOMjkucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuRm9yZWlnbkVudW1Qcm90bzJCBaoBAggDUhNyZXF1aXJlZEZvcmVp
      Z25FbnVtEjsKFXJlcXVpcmVkX3N0cmluZ19waWVjZRgYIAEoCUIHCAKqAQIIA1ITcmVxdWlyZWRTdHJpbmdQaWVjZRIsCg1yZXF1aXJlZF9jb3Jk
      GBkgASgJQgcIAaoBAggDUgxyZXF1aXJlZENvcmQSdgoRcmVjdXJzaXZlX21lc3NhZ2UYGyABKAsyQi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVk
      aXRpb25zLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMkIFqgECCANSEHJlY3Vyc2l2ZU1lc3NhZ2USgAEKGm9wdGlvbmFsX3JlY3Vy
      c2l2ZV9tZXNzYWdlGBwgASgLMkIucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90
      bzJSGG9wdGlvbmFsUmVjdXJzaXZlTWVzc2FnZRJlCgRkYXRhGMkBIAEoCzJHLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8y
      LlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLkRhdGFCB6oBBAgDKAJSBGRhdGESNwoNZGVmYXVsdF9pbnQzMhjxASABKAU6Ci0xMjM0NTY3ODlC
      BaoBAggDUgxkZWZhdWx0SW50MzISQQoNZGVmYXVsdF9pbnQ2NBjyASABKAM6FC05MTIzNDU2Nzg5MTIzNDU2Nzg5QgWqAQIIA1IMZGVmYXVsdElu
      dDY0EjkKDmRlZmF1bHRfdWludDMyGPMBIAEoDToKMjEyMzQ1Njc4OUIFqgECCANSDWRlZmF1bHRVaW50MzISQwoOZGVmYXVsdF91aW50NjQY9AEg
      ASgEOhQxMDEyMzQ1Njc4OTEyMzQ1Njc4OUIFqgECCANSDWRlZmF1bHRVaW50NjQSOQoOZGVmYXVsdF9zaW50MzIY9QEgASgROgotMTIzNDU2Nzg5
      QgWqAQIIA1INZGVmYXVsdFNpbnQzMhJDCg5kZWZhdWx0X3NpbnQ2NBj2ASABKBI6FC05MTIzNDU2Nzg5MTIzNDU2Nzg5QgWqAQIIA1INZGVmYXVs
      dFNpbnQ2NBI7Cg9kZWZhdWx0X2ZpeGVkMzIY9wEgASgHOgoyMTIzNDU2Nzg5QgWqAQIIA1IOZGVmYXVsdEZpeGVkMzISRQoPZGVmYXVsdF9maXhl
      ZDY0GPgBIAEoBjoUMTAxMjM0NTY3ODkxMjM0NTY3ODlCBaoBAggDUg5kZWZhdWx0Rml4ZWQ2NBI9ChBkZWZhdWx0X3NmaXhlZDMyGPkBIAEoDzoK
      LTEyMzQ1Njc4OUIFqgECCANSD2RlZmF1bHRTZml4ZWQzMhJHChBkZWZhdWx0X3NmaXhlZDY0GPoBIAEoEDoULTkxMjM0NTY3ODkxMjM0NTY3ODlC
      BaoBAggDUg9kZWZhdWx0U2ZpeGVkNjQSMgoNZGVmYXVsdF9mbG9hdBj7ASABKAI6BTllKzA5QgWqAQIIA1IMZGVmYXVsdEZsb2F0EjQKDmRlZmF1
      bHRfZG91YmxlGPwBIAEoAToFN2UrMjJCBaoBAggDUg1kZWZhdWx0RG91YmxlEi8KDGRlZmF1bHRfYm9vbBj9ASABKAg6BHRydWVCBaoBAggDUgtk
      ZWZhdWx0Qm9vbBI2Cg5kZWZhdWx0X3N0cmluZxj+ASABKAk6B1Jvc2VidWRCBaoBAggDUg1kZWZhdWx0U3RyaW5nEjMKDWRlZmF1bHRfYnl0ZXMY
      /wEgASgMOgZqb3NodWFCBaoBAggDUgxkZWZhdWx0Qnl0ZXMaiAIKDU5lc3RlZE1lc3NhZ2USEwoBYRgBIAEoBUIFqgECCANSAWESawoLY29yZWN1
      cnNpdmUYAiABKAsyQi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMkIFqgEC
      CANSC2NvcmVjdXJzaXZlEnUKFG9wdGlvbmFsX2NvcmVjdXJzaXZlGAMgASgLMkIucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90
      bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzJSE29wdGlvbmFsQ29yZWN1cnNpdmUaWgoERGF0YRInCgtncm91cF9pbnQzMhjKASABKAVCBaoB
      AggDUgpncm91cEludDMyEikKDGdyb3VwX3VpbnQzMhjLASABKA1CBaoBAggDUgtncm91cFVpbnQzMhohChFNZXNzYWdlU2V0Q29ycmVjdCoICAQQ
      /////wc6AggBGqMCChtNZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjESFwoDc3RyGBkgASgJQgWqAQIIA1IDc3RyMuoBChVtZXNzYWdlX3NldF9l
      eHRlbnNpb24SVC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5NZXNzYWdl
      U2V0Q29ycmVjdBj5u14gASgLMl4ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90
      bzIuTWVzc2FnZVNldENvcnJlY3RFeHRlbnNpb24xUhNtZXNzYWdlU2V0RXh0ZW5zaW9uGqACChtNZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjIS
      EwoBaRgJIAEoBUIFqgECCANSAWky6wEKFW1lc3NhZ2Vfc2V0X2V4dGVuc2lvbhJULnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJv
      dG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0GJCz/AEgASgLMl4ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5l
      ZGl0aW9ucy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RFeHRlbnNpb24yUhNtZXNzYWdlU2V0RXh0
      ZW5zaW9uIjkKCk5lc3RlZEVudW0SBwoDRk9PEAASBwoDQkFSEAESBwoDQkFaEAISEAoDTkVHEP///////////wEqBQh4EMkBSgYI6AcQkE4ivgMK
      DlRlc3RMYXJnZU9uZW9mEksKAmExGAEgASgLMjkucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdExhcmdlT25lb2Yu
      QTFIAFICYTESSwoCYTIYAiABKAsyOS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0TGFyZ2VPbmVvZi5BMkgAUgJh
      MhJLCgJhMxgDIAEoCzI5LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkEzSABSAmEzEksKAmE0
      GAQgASgLMjkucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdExhcmdlT25lb2YuQTRIAFICYTQSSwoCYTUYBSABKAsy
      OS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0TGFyZ2VPbmVvZi5BNUgAUgJhNRoECgJBMRoECgJBMhoECgJBMxoE
      CgJBNBoECgJBNUINCgtsYXJnZV9vbmVvZipGChFGb3JlaWduRW51bVByb3RvMhIPCgtGT1JFSUdOX0ZPTxAAEg8KC0ZPUkVJR05fQkFSEAESDwoL
      Rk9SRUlHTl9CQVoQAjpjCg9leHRlbnNpb25faW50MzISOi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlw
      ZXNQcm90bzIYeCABKAVSDmV4dGVuc2lvbkludDMyOmYKEGV4dGVuc2lvbl9zdHJpbmcSOi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25z
      LnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIYhQEgASgJUg9leHRlbnNpb25TdHJpbmc6ZAoPZXh0ZW5zaW9uX2J5dGVzEjoucHJvdG9idWZfdGVz
      dF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yGIYBIAEoDFIOZXh0ZW5zaW9uQnl0ZXM6lQEKCmdyb3VwZmllbGQS
      Oi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIYeSABKAsyMi5wcm90b2J1Zl90ZXN0X21l
      c3NhZ2VzLmVkaXRpb25zLnByb3RvMi5Hcm91cEZpZWxkQgWqAQIoAlIKZ3JvdXBmaWVsZEJSCjFjb20uZ29vZ2xlLnByb3RvYnVmX3Rlc3RfbWVz
      c2FnZXMuZWRpdGlvbnMucHJvdG8ySAH4AQGiAg5FZGl0aW9uc1Byb3RvMpIDBhACGAIgA2IIZWRpdGlvbnNw6AdK6AgKRAoCCAkSAxkAHBo5IFRo
      aXMgaXMgdGhlIGRlZmF1bHQsIGJ1dCB3ZSBzcGVjaWZ5IGl0IGhlcmUgZXhwbGljaXRseS4KCtsCCgIEABIFIwDpAgEazQIgVGhpcyBwcm90byBp
      bmNsdWRlcyBldmVyeSB0eXBlIG9mIGZpZWxkIGluIGJvdGggc2luZ3VsYXIgYW5kIHJlcGVhdGVkCiBmb3Jtcy4KCiBBbHNvLCBjcnVjaWFsbHks
      IGFsbCBtZXNzYWdlcyBhbmQgZW51bXMgaW4gdGhpcyBmaWxlIGFyZSBldmVudHVhbGx5CiBzdWJtZXNzYWdlcyBvZiB0aGlzIG1lc3NhZ2UuICBT
      byBmb3IgZXhhbXBsZSwgYSBmdXp6IHRlc3Qgb2YgVGVzdEFsbFR5cGVzCiBjb3VsZCB0cmlnZ2VyIGJ1Z3MgdGhhdCBvY2N1ciBpbiBhbnkgbWVz
      c2FnZSB0eXBlIGluIHRoaXMgZmlsZS4gIFdlIHZlcmlmeQogdGhpcyBzdGF5cyB0cnVlIGluIGEgdW5pdCB0ZXN0LgoKKAoGBAAEAAIDEgMtBA0i
      GSBJbnRlbnRpb25hbGx5IG5lZ2F0aXZlLgoKFwoEBAACABIDMQIbGgogU2luZ3VsYXIKChcKBAQAAhYSA08CJRoKIFJlcGVhdGVkCgoWCgQEAAIr
      EgRrAm0EGgggUGFja2VkCgoYCgQEAAI5EgSkAQIlGgogVW5wYWNrZWQKChMKBAQAAkcSBLQBAikaBSBNYXAKChkKAwQABRIE1wECGBoMIGV4dGVu
      c2lvbnMKChgKBAQAAxYSBtoBAt0BAxoIIGdyb3VwcwoKIAoEBAACZxIG7QEC7wEEGhAgZGVmYXVsdCB2YWx1ZXMKCnIKBAQAAnYSBKsCAhkaZCBU
      ZXN0IGZpZWxkLW5hbWUtdG8tSlNPTi1uYW1lIGNvbnZlbnRpb24uCiAocHJvdG9idWYgc2F5cyBuYW1lcyBjYW4gYmUgYW55IHZhbGlkIEMvQysr
      IGlkZW50aWZpZXIuKQoKMAoDBAAJEgS/AgIYGiMgUmVzZXJ2ZWQgZm9yIHVua25vd24gZmllbGRzIHRlc3QuCgooCgQEAAMYEgbEAgLIAgMaGCBt
      ZXNzYWdlX3NldCB0ZXN0IGNhc2UuCgopCgYECAQAAgMSBLwDBA0iGSBJbnRlbnRpb25hbGx5IG5lZ2F0aXZlLgoKGgoEBAgCABIGwAMCwgMEGgog
      U2luZ3VsYXIKChkKAwQIBRIEnQQCGBoMIGV4dGVuc2lvbnMKChgKBAQIAwESBqAEAqgEAxoIIGdyb3VwcwoKIAoEBAgCGBIGsAQCswQEGhAgZGVm
      YXVsdCB2YWx1ZXMKCjAKAwQICRIE/AQCGBojIFJlc2VydmVkIGZvciB1bmtub3duIGZpZWxkcyB0ZXN0LgoKKAoEBAgDAhIG/wQCgwUDGhggbWVz
      c2FnZV9zZXQgdGVzdCBjYXNlLgo=
      """,
    imports: [])
}
