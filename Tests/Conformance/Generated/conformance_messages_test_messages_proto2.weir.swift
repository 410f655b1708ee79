// swift-format-ignore-file
// Written by protoc-gen-weir from conformance/messages/test_messages_proto2.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `ForeignEnumProto2`
nonisolated public struct ProtobufTestMessages_Proto2_ForeignEnumProto2: ProtobufEnum {
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
nonisolated public struct ProtobufTestMessages_Proto2_TestAllTypesProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.TestAllTypesProto2"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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
  public var optionalNestedMessage: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage? {
    get { _optionalNestedMessage.value }
    set { _optionalNestedMessage.value = newValue }
  }
  private var _optionalNestedMessage = Indirect<ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage>()
  public var optionalForeignMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2? = nil
  public var optionalNestedEnum: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum? = nil
  public var optionalForeignEnum: ProtobufTestMessages_Proto2_ForeignEnumProto2? = nil
  public var optionalStringPiece: String? = nil
  public var optionalCord: String? = nil
  public var recursiveMessage: ProtobufTestMessages_Proto2_TestAllTypesProto2? {
    get { _recursiveMessage.value }
    set { _recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Indirect<ProtobufTestMessages_Proto2_TestAllTypesProto2>()
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
  public var repeatedNestedMessage: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage] = []
  public var repeatedForeignMessage: [ProtobufTestMessages_Proto2_ForeignMessageProto2] = []
  public var repeatedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum] = []
  public var repeatedForeignEnum: [ProtobufTestMessages_Proto2_ForeignEnumProto2] = []
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
  public var packedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum] = []
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
  public var unpackedNestedEnum: [ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum] = []
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
  public var mapInt32NestedMessage: [Int32: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage] = [:]
  public var mapBoolBool: [Bool: Bool] = [:]
  public var mapStringString: [String: String] = [:]
  public var mapStringBytes: [String: [UInt8]] = [:]
  public var mapStringNestedMessage: [String: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage] = [:]
  public var mapStringForeignMessage: [String: ProtobufTestMessages_Proto2_ForeignMessageProto2] = [:]
  public var mapStringNestedEnum: [String: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum] = [:]
  public var mapStringForeignEnum: [String: ProtobufTestMessages_Proto2_ForeignEnumProto2] = [:]
  public var oneofField: OneOf_OneofField? = nil
  public var data: ProtobufTestMessages_Proto2_TestAllTypesProto2.Data? = nil
  public var multiWordGroupField: ProtobufTestMessages_Proto2_TestAllTypesProto2.MultiWordGroupField? = nil
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
  public var defaultString: String? = nil
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
  public var messageSetCorrect: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect? = nil
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
  public var defaultStringOrDefault: String { self.defaultString ?? "Rosebud" }

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
    self.optionalString = try c.optionalString(136)
    self.optionalBytes = c.optionalBytes(160)
    self.optionalNestedMessage = try c.message(184, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self)
    self.optionalForeignMessage = try c.message(208, as: ProtobufTestMessages_Proto2_ForeignMessageProto2.self)
    self.optionalNestedEnum = try c.optionalClosedEnumeration(1752, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum.self)
    self.optionalForeignEnum = try c.optionalClosedEnumeration(1760, as: ProtobufTestMessages_Proto2_ForeignEnumProto2.self)
    self.optionalStringPiece = try c.optionalString(232)
    self.optionalCord = try c.optionalString(256)
    self.recursiveMessage = try c.message(280, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.self)
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
    self.repeatedNestedMessage = try c.messages(544, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self)
    self.repeatedForeignMessage = try c.messages(560, as: ProtobufTestMessages_Proto2_ForeignMessageProto2.self)
    self.repeatedNestedEnum = try c.closedEnumerations(576, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum.self)
    self.repeatedForeignEnum = try c.closedEnumerations(592, as: ProtobufTestMessages_Proto2_ForeignEnumProto2.self)
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
    self.packedNestedEnum = try c.closedEnumerations(848, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum.self)
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
    self.unpackedNestedEnum = try c.closedEnumerations(1072, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum.self)
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
      self.mapInt32NestedMessage[key] = try entry.message(24, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self) ?? .init()
    }
    for entry in c.entries(1312) {
      let key = entry.optionalBool(24) ?? false
      self.mapBoolBool[key] = entry.optionalBool(40) ?? false
    }
    for entry in c.entries(1328) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringString[key] = try entry.optionalString(48) ?? ""
    }
    for entry in c.entries(1344) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringBytes[key] = entry.optionalBytes(48) ?? []
    }
    for entry in c.entries(1360) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringNestedMessage[key] = try entry.message(48, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self) ?? .init()
    }
    for entry in c.entries(1376) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringForeignMessage[key] = try entry.message(48, as: ProtobufTestMessages_Proto2_ForeignMessageProto2.self) ?? .init()
    }
    for entry in c.entries(1392) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringNestedEnum[key] = try entry.optionalClosedEnumeration(48, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum.self) ?? .init(rawValue: 0)
    }
    for entry in c.entries(1408) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringForeignEnum[key] = try entry.optionalClosedEnumeration(48, as: ProtobufTestMessages_Proto2_ForeignEnumProto2.self) ?? .init(rawValue: 0)
    }
    self.data = try c.message(1472, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.Data.self)
    self.multiWordGroupField = try c.message(1496, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.MultiWordGroupField.self)
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
    self.defaultString = try c.optionalString(1632)
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
    self.messageSetCorrect = try c.message(1680, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect.self)
    switch c.oneof(1424) {
    case 111: self.oneofField = .oneofUint32(c.uint32(1432))
    case 113: self.oneofField = .oneofString(try c.string(1432))
    case 114: self.oneofField = .oneofBytes(c.bytes(1432))
    case 115: self.oneofField = .oneofBool(c.bool(1432))
    case 116: self.oneofField = .oneofUint64(c.uint64(1432))
    case 117: self.oneofField = .oneofFloat(c.float(1432))
    case 118: self.oneofField = .oneofDouble(c.double(1432))
    case 119: self.oneofField = .oneofEnum(try c.closedEnumeration(1432, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum.self))
    default: break
    }
    if let value = try c.message(1448, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage.self) {
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
    c.optionalString(136, self.optionalString)
    c.optionalBytes(160, self.optionalBytes)
    c.message(184, self.optionalNestedMessage)
    c.message(208, self.optionalForeignMessage)
    c.optionalEnumeration(1752, self.optionalNestedEnum)
    c.optionalEnumeration(1760, self.optionalForeignEnum)
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
        entry.optionalString(24, key)
        entry.optionalString(48, value)
      }
    }
    if !self.mapStringBytes.isEmpty {
      var entries = c.entries(1344, of: _weirTables[17], count: self.mapStringBytes.count)
      for (key, value) in self.mapStringBytes {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalBytes(48, value)
      }
    }
    if !self.mapStringNestedMessage.isEmpty {
      var entries = c.entries(1360, of: _weirTables[18], count: self.mapStringNestedMessage.count)
      for (key, value) in self.mapStringNestedMessage {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    if !self.mapStringForeignMessage.isEmpty {
      var entries = c.entries(1376, of: _weirTables[19], count: self.mapStringForeignMessage.count)
      for (key, value) in self.mapStringForeignMessage {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    if !self.mapStringNestedEnum.isEmpty {
      var entries = c.entries(1392, of: _weirTables[20], count: self.mapStringNestedEnum.count)
      for (key, value) in self.mapStringNestedEnum {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalEnumeration(48, value)
      }
    }
    if !self.mapStringForeignEnum.isEmpty {
      var entries = c.entries(1408, of: _weirTables[21], count: self.mapStringForeignEnum.count)
      for (key, value) in self.mapStringForeignEnum {
        let entry = entries.next()
        entry.optionalString(24, key)
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
    c.optionalString(1632, self.defaultString)
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
      c.string(1432, value)
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
    indirect case oneofNestedMessage(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedMessage)
    case oneofString(String)
    case oneofBytes([UInt8])
    case oneofBool(Bool)
    case oneofUint64(UInt64)
    case oneofFloat(Float)
    case oneofDouble(Double)
    case oneofEnum(ProtobufTestMessages_Proto2_TestAllTypesProto2.NestedEnum)
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

  /// `protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage`
  nonisolated public struct NestedMessage: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage"
    public static let layout: MessageLayout = _weirTables[22]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var a: Int32? = nil
    public var corecursive: ProtobufTestMessages_Proto2_TestAllTypesProto2? {
      get { _corecursive.value }
      set { _corecursive.value = newValue }
    }
    private var _corecursive = Indirect<ProtobufTestMessages_Proto2_TestAllTypesProto2>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32? = nil,
      corecursive: ProtobufTestMessages_Proto2_TestAllTypesProto2? = nil
    ) {
      self.a = a
      self.corecursive = corecursive
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = c.optionalInt32(48)
      self.corecursive = try c.message(24, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.self)
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
    public static let messageName = "protobuf_test_messages.proto2.TestAllTypesProto2.Data"
    public static let layout: MessageLayout = _weirTables[23]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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

  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField`
  nonisolated public struct MultiWordGroupField: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField"
    public static let layout: MessageLayout = _weirTables[24]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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
    public static let messageName = "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect"
    public static let layout: MessageLayout = _weirTables[25]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1`
  nonisolated public struct MessageSetCorrectExtension1: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1"
    public static let layout: MessageLayout = _weirTables[26]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var str: String? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      str: String? = nil
    ) {
      self.str = str
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.str = try c.optionalString(24)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalString(24, self.str)
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2`
  nonisolated public struct MessageSetCorrectExtension2: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2"
    public static let layout: MessageLayout = _weirTables[27]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var i: Int32? = nil
    public var subMsg: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      i: Int32? = nil,
      subMsg: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect? = nil
    ) {
      self.i = i
      self.subMsg = subMsg
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.i = c.optionalInt32(48)
      self.subMsg = try c.message(24, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(48, self.i)
      c.message(24, self.subMsg)
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof`
  nonisolated public struct ExtensionWithOneof: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof"
    public static let layout: MessageLayout = _weirTables[28]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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

/// `protobuf_test_messages.proto2.ForeignMessageProto2`
nonisolated public struct ProtobufTestMessages_Proto2_ForeignMessageProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.ForeignMessageProto2"
  public static let layout: MessageLayout = _weirTables[29]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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

/// `protobuf_test_messages.proto2.GroupField`
nonisolated public struct ProtobufTestMessages_Proto2_GroupField: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.GroupField"
  public static let layout: MessageLayout = _weirTables[30]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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

/// `protobuf_test_messages.proto2.UnknownToTestAllTypes`
nonisolated public struct ProtobufTestMessages_Proto2_UnknownToTestAllTypes: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.UnknownToTestAllTypes"
  public static let layout: MessageLayout = _weirTables[31]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

  public var optionalInt32: Int32? = nil
  public var optionalString: String? = nil
  public var nestedMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2? = nil
  public var optionalGroup: ProtobufTestMessages_Proto2_UnknownToTestAllTypes.OptionalGroup? = nil
  public var optionalBool: Bool? = nil
  public var repeatedInt32: [Int32] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    optionalInt32: Int32? = nil,
    optionalString: String? = nil,
    nestedMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2? = nil,
    optionalGroup: ProtobufTestMessages_Proto2_UnknownToTestAllTypes.OptionalGroup? = nil,
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
    self.optionalString = try c.optionalString(24)
    self.nestedMessage = try c.message(48, as: ProtobufTestMessages_Proto2_ForeignMessageProto2.self)
    self.optionalGroup = try c.message(72, as: ProtobufTestMessages_Proto2_UnknownToTestAllTypes.OptionalGroup.self)
    self.optionalBool = c.optionalBool(96)
    self.repeatedInt32 = c.int32s(112)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(128, self.optionalInt32)
    c.optionalString(24, self.optionalString)
    c.message(48, self.nestedMessage)
    c.message(72, self.optionalGroup)
    c.optionalBool(96, self.optionalBool)
    c.int32s(112, self.repeatedInt32)
    c.unknownFields(self.unknownFields)
  }

  /// `protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroup`
  nonisolated public struct OptionalGroup: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.UnknownToTestAllTypes.OptionalGroup"
    public static let layout: MessageLayout = _weirTables[32]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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

/// `protobuf_test_messages.proto2.NullHypothesisProto2`
nonisolated public struct ProtobufTestMessages_Proto2_NullHypothesisProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.NullHypothesisProto2"
  public static let layout: MessageLayout = _weirTables[33]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.proto2.EnumOnlyProto2`
nonisolated public struct ProtobufTestMessages_Proto2_EnumOnlyProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.EnumOnlyProto2"
  public static let layout: MessageLayout = _weirTables[34]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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

/// `protobuf_test_messages.proto2.OneStringProto2`
nonisolated public struct ProtobufTestMessages_Proto2_OneStringProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.OneStringProto2"
  public static let layout: MessageLayout = _weirTables[35]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

  public var data: String? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    data: String? = nil
  ) {
    self.data = data
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.data = try c.optionalString(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.data)
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.proto2.ProtoWithKeywords`
nonisolated public struct ProtobufTestMessages_Proto2_ProtoWithKeywords: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.ProtoWithKeywords"
  public static let layout: MessageLayout = _weirTables[36]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

  public var inline: Int32? = nil
  public var concept: String? = nil
  public var requires: [String] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    inline: Int32? = nil,
    concept: String? = nil,
    requires: [String] = []
  ) {
    self.inline = inline
    self.concept = concept
    self.requires = requires
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.inline = c.optionalInt32(64)
    self.concept = try c.optionalString(24)
    self.requires = try c.strings(48)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalInt32(64, self.inline)
    c.optionalString(24, self.concept)
    c.strings(48, self.requires)
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2`
nonisolated public struct ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.TestAllRequiredTypesProto2"
  public static let layout: MessageLayout = _weirTables[37]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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
  public var requiredString: String = ""
  public var requiredBytes: [UInt8] = []
  public var requiredNestedMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedMessage {
    get { _requiredNestedMessage.value ?? .init() }
    set { _requiredNestedMessage.value = newValue }
  }
  private var _requiredNestedMessage = Indirect<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedMessage>()
  public var requiredForeignMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2 = .init()
  public var requiredNestedEnum: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedEnum = .init(rawValue: 0)
  public var requiredForeignEnum: ProtobufTestMessages_Proto2_ForeignEnumProto2 = .init(rawValue: 0)
  public var requiredStringPiece: String = ""
  public var requiredCord: String = ""
  public var recursiveMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2 {
    get { _recursiveMessage.value ?? .init() }
    set { _recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Indirect<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2>()
  public var optionalRecursiveMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? {
    get { _optionalRecursiveMessage.value }
    set { _optionalRecursiveMessage.value = newValue }
  }
  private var _optionalRecursiveMessage = Indirect<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2>()
  public var data: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.Data = .init()
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
  public var defaultString: String = "Rosebud"
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
    requiredString: String = "",
    requiredBytes: [UInt8] = [],
    requiredNestedMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedMessage = .init(),
    requiredForeignMessage: ProtobufTestMessages_Proto2_ForeignMessageProto2 = .init(),
    requiredNestedEnum: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedEnum = .init(rawValue: 0),
    requiredForeignEnum: ProtobufTestMessages_Proto2_ForeignEnumProto2 = .init(rawValue: 0),
    requiredStringPiece: String = "",
    requiredCord: String = "",
    recursiveMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2 = .init(),
    optionalRecursiveMessage: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? = nil,
    data: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.Data = .init(),
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
    defaultString: String = "Rosebud",
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
    self.requiredString = try c.required(c.optionalString(136), 14)
    self.requiredBytes = try c.required(c.optionalBytes(160), 15)
    self.requiredNestedMessage = try c.required(c.message(184, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedMessage.self), 18)
    self.requiredForeignMessage = try c.required(c.message(208, as: ProtobufTestMessages_Proto2_ForeignMessageProto2.self), 19)
    self.requiredNestedEnum = try c.required(c.optionalClosedEnumeration(560, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.NestedEnum.self), 21)
    self.requiredForeignEnum = try c.required(c.optionalClosedEnumeration(568, as: ProtobufTestMessages_Proto2_ForeignEnumProto2.self), 22)
    self.requiredStringPiece = try c.required(c.optionalString(232), 24)
    self.requiredCord = try c.required(c.optionalString(256), 25)
    self.recursiveMessage = try c.required(c.message(280, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.self), 27)
    self.optionalRecursiveMessage = try c.message(304, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.self)
    self.data = try c.required(c.message(328, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.Data.self), 201)
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
    self.defaultString = try c.required(c.optionalString(464), 254)
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
    c.optionalString(136, self.requiredString)
    c.optionalBytes(160, self.requiredBytes)
    c.message(184, self._requiredNestedMessage.value)
    c.message(208, self.requiredForeignMessage)
    c.optionalEnumeration(560, self.requiredNestedEnum)
    c.optionalEnumeration(568, self.requiredForeignEnum)
    c.optionalString(232, self.requiredStringPiece)
    c.optionalString(256, self.requiredCord)
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
    c.optionalString(464, self.defaultString)
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

  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage`
  nonisolated public struct NestedMessage: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.NestedMessage"
    public static let layout: MessageLayout = _weirTables[38]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var a: Int32 = 0
    public var corecursive: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2 {
      get { _corecursive.value ?? .init() }
      set { _corecursive.value = newValue }
    }
    private var _corecursive = Indirect<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2>()
    public var optionalCorecursive: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? {
      get { _optionalCorecursive.value }
      set { _optionalCorecursive.value = newValue }
    }
    private var _optionalCorecursive = Indirect<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32 = 0,
      corecursive: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2 = .init(),
      optionalCorecursive: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2? = nil
    ) {
      self.a = a
      self.corecursive = corecursive
      self.optionalCorecursive = optionalCorecursive
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = try c.required(c.optionalInt32(72), 1)
      self.corecursive = try c.required(c.message(24, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.self), 2)
      self.optionalCorecursive = try c.message(48, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.self)
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
    public static let messageName = "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.Data"
    public static let layout: MessageLayout = _weirTables[39]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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
    public static let messageName = "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrect"
    public static let layout: MessageLayout = _weirTables[40]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1`
  nonisolated public struct MessageSetCorrectExtension1: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1"
    public static let layout: MessageLayout = _weirTables[41]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var str: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      str: String = ""
    ) {
      self.str = str
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.str = try c.required(c.optionalString(24), 25)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalString(24, self.str)
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2`
  nonisolated public struct MessageSetCorrectExtension2: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2"
    public static let layout: MessageLayout = _weirTables[42]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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

/// `protobuf_test_messages.proto2.TestLargeOneof`
nonisolated public struct ProtobufTestMessages_Proto2_TestLargeOneof: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto2.TestLargeOneof"
  public static let layout: MessageLayout = _weirTables[43]
  public static var schema: Schema { .conformance_messages_test_messages_proto2 }

  public var largeOneof: OneOf_LargeOneof? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    largeOneof: OneOf_LargeOneof? = nil
  ) {
    self.largeOneof = largeOneof
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    if let value = try c.message(24, as: ProtobufTestMessages_Proto2_TestLargeOneof.A1.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a1(value)
    }
    if let value = try c.message(48, as: ProtobufTestMessages_Proto2_TestLargeOneof.A2.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a2(value)
    }
    if let value = try c.message(72, as: ProtobufTestMessages_Proto2_TestLargeOneof.A3.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a3(value)
    }
    if let value = try c.message(96, as: ProtobufTestMessages_Proto2_TestLargeOneof.A4.self) {
      guard self.largeOneof == nil else { throw c.needsJoining() }
      self.largeOneof = .a4(value)
    }
    if let value = try c.message(120, as: ProtobufTestMessages_Proto2_TestLargeOneof.A5.self) {
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
    case a1(ProtobufTestMessages_Proto2_TestLargeOneof.A1)
    case a2(ProtobufTestMessages_Proto2_TestLargeOneof.A2)
    case a3(ProtobufTestMessages_Proto2_TestLargeOneof.A3)
    case a4(ProtobufTestMessages_Proto2_TestLargeOneof.A4)
    case a5(ProtobufTestMessages_Proto2_TestLargeOneof.A5)
  }

  /// `protobuf_test_messages.proto2.TestLargeOneof.A1`
  nonisolated public struct A1: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestLargeOneof.A1"
    public static let layout: MessageLayout = _weirTables[44]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestLargeOneof.A2`
  nonisolated public struct A2: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestLargeOneof.A2"
    public static let layout: MessageLayout = _weirTables[45]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestLargeOneof.A3`
  nonisolated public struct A3: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestLargeOneof.A3"
    public static let layout: MessageLayout = _weirTables[46]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestLargeOneof.A4`
  nonisolated public struct A4: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestLargeOneof.A4"
    public static let layout: MessageLayout = _weirTables[47]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }
  }

  /// `protobuf_test_messages.proto2.TestLargeOneof.A5`
  nonisolated public struct A5: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto2.TestLargeOneof.A5"
    public static let layout: MessageLayout = _weirTables[48]
    public static var schema: Schema { .conformance_messages_test_messages_proto2 }

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

/// `protobuf_test_messages.proto2.extension_int32`
nonisolated public let ProtobufTestMessages_Proto2_Extensions_extension_int32 = MessageExtension<Int32?, ProtobufTestMessages_Proto2_TestAllTypesProto2>(
  "protobuf_test_messages.proto2.extension_int32", 120, _weirTables[49],
  read: { (c: FieldReader) throws(MessageError) -> Int32? in c.optionalInt32(24) },
  write: { (c: FieldWriter, value: Int32?) in c.optionalInt32(24, value) })

/// `protobuf_test_messages.proto2.extension_string`
nonisolated public let ProtobufTestMessages_Proto2_Extensions_extension_string = MessageExtension<String?, ProtobufTestMessages_Proto2_TestAllTypesProto2>(
  "protobuf_test_messages.proto2.extension_string", 133, _weirTables[50],
  read: { (c: FieldReader) throws(MessageError) -> String? in try c.optionalString(24) },
  write: { (c: FieldWriter, value: String?) in c.optionalString(24, value) })

/// `protobuf_test_messages.proto2.extension_bytes`
nonisolated public let ProtobufTestMessages_Proto2_Extensions_extension_bytes = MessageExtension<[UInt8]?, ProtobufTestMessages_Proto2_TestAllTypesProto2>(
  "protobuf_test_messages.proto2.extension_bytes", 134, _weirTables[51],
  read: { (c: FieldReader) throws(MessageError) -> [UInt8]? in c.optionalBytes(24) },
  write: { (c: FieldWriter, value: [UInt8]?) in c.optionalBytes(24, value) })

/// `protobuf_test_messages.proto2.groupfield`
nonisolated public let ProtobufTestMessages_Proto2_Extensions_GroupField = MessageExtension<ProtobufTestMessages_Proto2_GroupField?, ProtobufTestMessages_Proto2_TestAllTypesProto2>(
  "protobuf_test_messages.proto2.groupfield", 121, _weirTables[52],
  read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Proto2_GroupField? in try c.message(24, as: ProtobufTestMessages_Proto2_GroupField.self) },
  write: { (c: FieldWriter, value: ProtobufTestMessages_Proto2_GroupField?) in c.message(24, value) })

nonisolated extension ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1 {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension`
    public static let message_set_extension = MessageExtension<ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1?, ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension", 1547769, _weirTables[53],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1? in try c.message(24, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2 {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension`
    public static let message_set_extension = MessageExtension<ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2?, ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension", 4135312, _weirTables[54],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2? in try c.message(24, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof`
    public static let extension_with_oneof = MessageExtension<ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof?, ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof", 123456789, _weirTables[55],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof? in try c.message(24, as: ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1 {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension`
    public static let message_set_extension = MessageExtension<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1?, ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension", 1547769, _weirTables[56],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1? in try c.message(24, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2 {
  /// The extensions that the message declares.
  nonisolated public enum Extensions {
    /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension`
    public static let message_set_extension = MessageExtension<ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2?, ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect>(
      "protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension", 4135312, _weirTables[57],
      read: { (c: FieldReader) throws(MessageError) -> ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2? in try c.message(24, as: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.self) },
      write: { (c: FieldWriter, value: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2?) in c.message(24, value) })
  }
}

nonisolated extension ProtobufTestMessages_Proto2_TestAllTypesProto2 {
  /// `protobuf_test_messages.proto2.extension_int32`
  public var ProtobufTestMessages_Proto2_extensionInt32: Int32? {
    get { self[ProtobufTestMessages_Proto2_Extensions_extension_int32] }
    set { self[ProtobufTestMessages_Proto2_Extensions_extension_int32] = newValue }
  }

  /// `protobuf_test_messages.proto2.extension_string`
  public var ProtobufTestMessages_Proto2_extensionString: String? {
    get { self[ProtobufTestMessages_Proto2_Extensions_extension_string] }
    set { self[ProtobufTestMessages_Proto2_Extensions_extension_string] = newValue }
  }

  /// `protobuf_test_messages.proto2.extension_bytes`
  public var ProtobufTestMessages_Proto2_extensionBytes: [UInt8]? {
    get { self[ProtobufTestMessages_Proto2_Extensions_extension_bytes] }
    set { self[ProtobufTestMessages_Proto2_Extensions_extension_bytes] = newValue }
  }

  /// `protobuf_test_messages.proto2.groupfield`
  public var ProtobufTestMessages_Proto2_groupField: ProtobufTestMessages_Proto2_GroupField? {
    get { self[ProtobufTestMessages_Proto2_Extensions_GroupField] }
    set { self[ProtobufTestMessages_Proto2_Extensions_GroupField] = newValue }
  }
}

nonisolated extension ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrect {
  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1.message_set_extension`
  public var ProtobufTestMessages_Proto2_TestAllTypesProto2_MessageSetCorrectExtension1_messageSetExtension: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1? {
    get { self[ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension] }
    set { self[ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension] = newValue }
  }

  /// `protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2.message_set_extension`
  public var ProtobufTestMessages_Proto2_TestAllTypesProto2_MessageSetCorrectExtension2_messageSetExtension: ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2? {
    get { self[ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension] }
    set { self[ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension] = newValue }
  }

  /// `protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof.extension_with_oneof`
  public var ProtobufTestMessages_Proto2_TestAllTypesProto2_ExtensionWithOneof_extensionWithOneof: ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof? {
    get { self[ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof.Extensions.extension_with_oneof] }
    set { self[ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof.Extensions.extension_with_oneof] = newValue }
  }
}

nonisolated extension ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrect {
  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension1.message_set_extension`
  public var ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2_MessageSetCorrectExtension1_messageSetExtension: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1? {
    get { self[ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension] }
    set { self[ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension] = newValue }
  }

  /// `protobuf_test_messages.proto2.TestAllRequiredTypesProto2.MessageSetCorrectExtension2.message_set_extension`
  public var ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2_MessageSetCorrectExtension2_messageSetExtension: ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2? {
    get { self[ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension] }
    set { self[ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension] = newValue }
  }
}

/// The extensions that `conformance/messages/test_messages_proto2.proto` declares.
nonisolated public let ProtobufTestMessages_Proto2_TestMessagesProto2_Extensions: ExtensionRegistry = [
  ProtobufTestMessages_Proto2_Extensions_extension_int32,
  ProtobufTestMessages_Proto2_Extensions_extension_string,
  ProtobufTestMessages_Proto2_Extensions_extension_bytes,
  ProtobufTestMessages_Proto2_Extensions_GroupField,
  ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension,
  ProtobufTestMessages_Proto2_TestAllTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension,
  ProtobufTestMessages_Proto2_TestAllTypesProto2.ExtensionWithOneof.Extensions.extension_with_oneof,
  ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension1.Extensions.message_set_extension,
  ProtobufTestMessages_Proto2_TestAllRequiredTypesProto2.MessageSetCorrectExtension2.Extensions.message_set_extension,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AjowcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yA6gPiQEBJagNAA5vcHRpb25hbF9pbnQzMgIjGAAOb3B0
  aW9uYWxfaW50NjQDLbANAA9vcHRpb25hbF91aW50MzIEJCgAD29wdGlvbmFsX3VpbnQ2NAUxuA0AD29wdGlvbmFsX3NpbnQzMgYyOAAPb3B0aW9u
  YWxfc2ludDY0ByfADQAQb3B0aW9uYWxfZml4ZWQzMggmSAAQb3B0aW9uYWxfZml4ZWQ2NAkvyA0AEW9wdGlvbmFsX3NmaXhlZDMyCjBYABFvcHRp
  b25hbF9zZml4ZWQ2NAsi0A0ADm9wdGlvbmFsX2Zsb2F0DCFoAA9vcHRpb25hbF9kb3VibGUNKHgADW9wdGlvbmFsX2Jvb2wOKYgBAA9vcHRpb25h
  bF9zdHJpbmcPLKABAA5vcHRpb25hbF9ieXRlcxKrAbgBABdvcHRpb25hbF9uZXN0ZWRfbWVzc2FnZSwTqwHQAQAYb3B0aW9uYWxfZm9yZWlnbl9t
  ZXNzYWdlOhWuAtgNABRvcHRpb25hbF9uZXN0ZWRfZW51bQH///////////8BAhauAuANABVvcHRpb25hbF9mb3JlaWduX2VudW0BAAIYKegBABVv
  cHRpb25hbF9zdHJpbmdfcGllY2UZKYACAA1vcHRpb25hbF9jb3JkG6sBmAIAEXJlY3Vyc2l2ZV9tZXNzYWdlAB9FsAIADnJlcGVhdGVkX2ludDMy
  IEPAAgAOcmVwZWF0ZWRfaW50NjQhTdACAA9yZXBlYXRlZF91aW50MzIiROACAA9yZXBlYXRlZF91aW50NjQjUfACAA9yZXBlYXRlZF9zaW50MzIk
  UoADAA9yZXBlYXRlZF9zaW50NjQlR5ADABByZXBlYXRlZF9maXhlZDMyJkagAwAQcmVwZWF0ZWRfZml4ZWQ2NCdPsAMAEXJlcGVhdGVkX3NmaXhl
  ZDMyKFDAAwARcmVwZWF0ZWRfc2ZpeGVkNjQpQtADAA5yZXBlYXRlZF9mbG9hdCpB4AMAD3JlcGVhdGVkX2RvdWJsZStI8AMADXJlcGVhdGVkX2Jv
  b2wsSYAEAA9yZXBlYXRlZF9zdHJpbmctTJAEAA5yZXBlYXRlZF9ieXRlczBLoAQAF3JlcGVhdGVkX25lc3RlZF9tZXNzYWdlLDFLsAQAGHJlcGVh
  dGVkX2ZvcmVpZ25fbWVzc2FnZTozzgLABAAUcmVwZWF0ZWRfbmVzdGVkX2VudW0B////////////AQI0zgLQBAAVcmVwZWF0ZWRfZm9yZWlnbl9l
  bnVtAQACNkngBAAVcmVwZWF0ZWRfc3RyaW5nX3BpZWNlN0nwBAANcmVwZWF0ZWRfY29yZDhLwAgAD21hcF9pbnQzMl9pbnQzMgI5S9AIAA9tYXBf
  aW50NjRfaW50NjQEOkvgCAARbWFwX3VpbnQzMl91aW50MzIGO0vwCAARbWFwX3VpbnQ2NF91aW50NjQIPEuACQARbWFwX3NpbnQzMl9zaW50MzIK
  PUuQCQARbWFwX3NpbnQ2NF9zaW50NjQMPkugCQATbWFwX2ZpeGVkMzJfZml4ZWQzMg4/S7AJABNtYXBfZml4ZWQ2NF9maXhlZDY0EEBLwAkAFW1h
  cF9zZml4ZWQzMl9zZml4ZWQzMhJBS9AJABVtYXBfc2ZpeGVkNjRfc2ZpeGVkNjQUQkvwCQAPbWFwX2ludDMyX2Zsb2F0GENLgAoAEG1hcF9pbnQz
  Ml9kb3VibGUaREugCgANbWFwX2Jvb2xfYm9vbB5FS7AKABFtYXBfc3RyaW5nX3N0cmluZyBGS8AKABBtYXBfc3RyaW5nX2J5dGVzIkdL0AoAGW1h
  cF9zdHJpbmdfbmVzdGVkX21lc3NhZ2UkSEvgCgAabWFwX3N0cmluZ19mb3JlaWduX21lc3NhZ2UmSUvwCgAWbWFwX3N0cmluZ19uZXN0ZWRfZW51
  bShKS4ALABdtYXBfc3RyaW5nX2ZvcmVpZ25fZW51bSpLZYAFAAxwYWNrZWRfaW50MzJMY5AFAAxwYWNrZWRfaW50NjRNbaAFAA1wYWNrZWRfdWlu
  dDMyTmSwBQANcGFja2VkX3VpbnQ2NE9xwAUADXBhY2tlZF9zaW50MzJQctAFAA1wYWNrZWRfc2ludDY0UWfgBQAOcGFja2VkX2ZpeGVkMzJSZvAF
  AA5wYWNrZWRfZml4ZWQ2NFNvgAYAD3BhY2tlZF9zZml4ZWQzMlRwkAYAD3BhY2tlZF9zZml4ZWQ2NFVioAYADHBhY2tlZF9mbG9hdFZhsAYADXBh
  Y2tlZF9kb3VibGVXaMAGAAtwYWNrZWRfYm9vbFjuAtAGABJwYWNrZWRfbmVzdGVkX2VudW0B////////////AQJZReAGAA51bnBhY2tlZF9pbnQz
  MlpD8AYADnVucGFja2VkX2ludDY0W02ABwAPdW5wYWNrZWRfdWludDMyXESQBwAPdW5wYWNrZWRfdWludDY0XVGgBwAPdW5wYWNrZWRfc2ludDMy
  XlKwBwAPdW5wYWNrZWRfc2ludDY0X0fABwAQdW5wYWNrZWRfZml4ZWQzMmBG0AcAEHVucGFja2VkX2ZpeGVkNjRhT+AHABF1bnBhY2tlZF9zZml4
  ZWQzMmJQ8AcAEXVucGFja2VkX3NmaXhlZDY0Y0KACAAOdW5wYWNrZWRfZmxvYXRkQZAIAA91bnBhY2tlZF9kb3VibGVlSKAIAA11bnBhY2tlZF9i
  b29sZs4CsAgAFHVucGFja2VkX25lc3RlZF9lbnVtAf///////////wECZ0uQCgAYbWFwX2ludDMyX25lc3RlZF9tZXNzYWdlHGhL4AkADm1hcF9p
  bnQzMl9ib29sFm+NAZgLAZALDG9uZW9mX3VpbnQzMnCrAagLARRvbmVvZl9uZXN0ZWRfbWVzc2FnZSxxiQGYCwGQCwxvbmVvZl9zdHJpbmdyjAGY
  CwGQCwtvbmVvZl9ieXRlc3OIAZgLAZALCm9uZW9mX2Jvb2x0hAGYCwGQCwxvbmVvZl91aW50NjR1ggGYCwGQCwtvbmVvZl9mbG9hdHaBAZgLAZAL
  DG9uZW9mX2RvdWJsZXeOA5gLAZALCm9uZW9mX2VudW0B////////////AQLJAaoBwAsABGRhdGEuzAGqAdgLABNtdWx0aXdvcmRncm91cGZpZWxk
  MPEBJegNAA1kZWZhdWx0X2ludDMy8gEj8AsADWRlZmF1bHRfaW50NjTzAS3wDQAOZGVmYXVsdF91aW50MzL0ASSADAAOZGVmYXVsdF91aW50NjT1
  ATH4DQAOZGVmYXVsdF9zaW50MzL2ATKQDAAOZGVmYXVsdF9zaW50NjT3ASeADgAPZGVmYXVsdF9maXhlZDMy+AEmoAwAD2RlZmF1bHRfZml4ZWQ2
  NPkBL4gOABBkZWZhdWx0X3NmaXhlZDMy+gEwsAwAEGRlZmF1bHRfc2ZpeGVkNjT7ASKQDgANZGVmYXVsdF9mbG9hdPwBIcAMAA5kZWZhdWx0X2Rv
  dWJsZf0BKNAMAAxkZWZhdWx0X2Jvb2z+ASngDAAOZGVmYXVsdF9zdHJpbmf/ASz4DAANZGVmYXVsdF9ieXRlc5EDJZgOAApmaWVsZG5hbWUxkgMl
  oA4AC2ZpZWxkX25hbWUykwMlqA4ADF9maWVsZF9uYW1lM5QDJbAOAA1maWVsZF9fbmFtZTRflQMluA4AC2ZpZWxkMG5hbWU1lgMlwA4ADWZpZWxk
  XzBfbmFtZTaXAyXIDgAKZmllbGROYW1lN5gDJdAOAApGaWVsZE5hbWU4mQMl2A4AC2ZpZWxkX05hbWU5mgMl4A4ADEZpZWxkX05hbWUxMJsDJegO
  AAxGSUVMRF9OQU1FMTGcAyXwDgAMRklFTERfbmFtZTEynQMl+A4ADl9fZmllbGRfbmFtZTEzngMlgA8ADl9fRmllbGRfbmFtZTE0nwMliA8ADWZp
  ZWxkX19uYW1lMTWgAyWQDwANZmllbGRfX05hbWUxNqEDJZgPAA5maWVsZF9uYW1lMTdfX6IDJaAPAA5GaWVsZF9uYW1lMThfX/QDqwGQDQATbWVz
  c2FnZV9zZXRfY29ycmVjdDJDcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMySW50MzJFbnRy
  eQMoAgElGAADa2V5AiUgAAV2YWx1ZUNwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwSW50NjRJbnQ2
  NEVudHJ5AzgCASMYAANrZXkCIygABXZhbHVlRXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBVaW50
  MzJVaW50MzJFbnRyeQMoAgEtGAADa2V5Ai0gAAV2YWx1ZUVwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIu
  TWFwVWludDY0VWludDY0RW50cnkDOAIBJBgAA2tleQIkKAAFdmFsdWVFcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVz
  UHJvdG8yLk1hcFNpbnQzMlNpbnQzMkVudHJ5AygCATEYAANrZXkCMSAABXZhbHVlRXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RB
  bGxUeXBlc1Byb3RvMi5NYXBTaW50NjRTaW50NjRFbnRyeQM4AgEyGAADa2V5AjIoAAV2YWx1ZUdwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3Rv
  Mi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwRml4ZWQzMkZpeGVkMzJFbnRyeQMoAgEnGAADa2V5AicgAAV2YWx1ZUdwcm90b2J1Zl90ZXN0X21lc3Nh
  Z2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwRml4ZWQ2NEZpeGVkNjRFbnRyeQM4AgEmGAADa2V5AiYoAAV2YWx1ZUlwcm90b2J1Zl90
  ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU2ZpeGVkMzJTZml4ZWQzMkVudHJ5AygCAS8YAANrZXkCLyAABXZhbHVl
  SXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTZml4ZWQ2NFNmaXhlZDY0RW50cnkDOAIBMBgAA2tl
  eQIwKAAFdmFsdWVCcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMyQm9vbEVudHJ5AzACASUo
  AANrZXkCKBgABXZhbHVlQ3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBJbnQzMkZsb2F0RW50cnkD
  KAIBJRgAA2tleQIiIAAFdmFsdWVEcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMyRG91Ymxl
  RW50cnkDMAIBJSgAA2tleQIhGAAFdmFsdWVLcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMy
  TmVzdGVkTWVzc2FnZUVudHJ5AzgCASUwAANrZXkCqwEYAAV2YWx1ZSxBcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVz
  UHJvdG8yLk1hcEJvb2xCb29sRW50cnkDOAIBKBgAA2tleQIoKAAFdmFsdWVFcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5
  cGVzUHJvdG8yLk1hcFN0cmluZ1N0cmluZ0VudHJ5A0gCASkYAANrZXkCKTAABXZhbHVlRHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRl
  c3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdCeXRlc0VudHJ5A0gCASkYAANrZXkCLDAABXZhbHVlTHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJv
  dG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdOZXN0ZWRNZXNzYWdlRW50cnkDSAIBKRgAA2tleQKrATAABXZhbHVlLE1wcm90b2J1Zl90
  ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU3RyaW5nRm9yZWlnbk1lc3NhZ2VFbnRyeQNIAgEpGAADa2V5AqsBMAAF
  dmFsdWU6SXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdOZXN0ZWRFbnVtRW50cnkHOAIB
  KRgAA2tleQKuAjAABXZhbHVlAf///////////wECSnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBT
  dHJpbmdGb3JlaWduRW51bUVudHJ5BzgCASkYAANrZXkCrgIwAAV2YWx1ZQEAAj5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxs
  VHlwZXNQcm90bzIuTmVzdGVkTWVzc2FnZQM4AgElMAABYQKrARgAC2NvcmVjdXJzaXZlADVwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5U
  ZXN0QWxsVHlwZXNQcm90bzIuRGF0YQAoAsoBJRgAC2dyb3VwX2ludDMyywEtIAAMZ3JvdXBfdWludDMyRHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMu
  cHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NdWx0aVdvcmRHcm91cEZpZWxkACgCzQElGAALZ3JvdXBfaW50MzLOAS0gAAxncm91cF91aW50MzJC
  cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0ABgATHByb3RvYnVmX3Rlc3Rf
  bWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjEAMAEZKRgAA3N0ckxwcm90b2J1Zl90
  ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RFeHRlbnNpb24yADgCCSUwAAFpCqsBGAAHc3Vi
  X21zZzJDcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLkV4dGVuc2lvbldpdGhPbmVvZgAoAgGFASABGAFh
  AoUBIAEYAWIycHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuRm9yZWlnbk1lc3NhZ2VQcm90bzIAIAEBJRgAAWMocHJvdG9idWZfdGVzdF9t
  ZXNzYWdlcy5wcm90bzIuR3JvdXBGaWVsZAAoAnolGAALZ3JvdXBfaW50MzJ7LSAADGdyb3VwX3VpbnQzMjNwcm90b2J1Zl90ZXN0X21lc3NhZ2Vz
  LnByb3RvMi5Vbmtub3duVG9UZXN0QWxsVHlwZXMCiAEG6QclgAEADm9wdGlvbmFsX2ludDMy6gcpGAAPb3B0aW9uYWxfc3RyaW5n6werATAADm5l
  c3RlZF9tZXNzYWdlOuwHqgFIAA1vcHRpb25hbGdyb3VwQO4HKGAADW9wdGlvbmFsX2Jvb2zzB0VwAA5yZXBlYXRlZF9pbnQzMkFwcm90b2J1Zl90
  ZXN0X21lc3NhZ2VzLnByb3RvMi5Vbmtub3duVG9UZXN0QWxsVHlwZXMuT3B0aW9uYWxHcm91cAAgAQElGAABYTJwcm90b2J1Zl90ZXN0X21lc3Nh
  Z2VzLnByb3RvMi5OdWxsSHlwb3RoZXNpc1Byb3RvMgAYACxwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5FbnVtT25seVByb3RvMgAYAC1w
  cm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5PbmVTdHJpbmdQcm90bzIAMAEBKRgABGRhdGEvcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90
  bzIuUHJvdG9XaXRoS2V5d29yZHMASAMBJUAABmlubGluZQIpGAAHY29uY2VwdANJMAAIcmVxdWlyZXM4cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5w
  cm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzID8AQnASWABAAOcmVxdWlyZWRfaW50MzICIxgADnJlcXVpcmVkX2ludDY0Ay2IBAAPcmVx
  dWlyZWRfdWludDMyBCQoAA9yZXF1aXJlZF91aW50NjQFMZAEAA9yZXF1aXJlZF9zaW50MzIGMjgAD3JlcXVpcmVkX3NpbnQ2NAcnmAQAEHJlcXVp
  cmVkX2ZpeGVkMzIIJkgAEHJlcXVpcmVkX2ZpeGVkNjQJL6AEABFyZXF1aXJlZF9zZml4ZWQzMgowWAARcmVxdWlyZWRfc2ZpeGVkNjQLIqgEAA5y
  ZXF1aXJlZF9mbG9hdAwhaAAPcmVxdWlyZWRfZG91YmxlDSh4AA1yZXF1aXJlZF9ib29sDimIAQAPcmVxdWlyZWRfc3RyaW5nDyygAQAOcmVxdWly
  ZWRfYnl0ZXMSqwG4AQAXcmVxdWlyZWRfbmVzdGVkX21lc3NhZ2VME6sB0AEAGHJlcXVpcmVkX2ZvcmVpZ25fbWVzc2FnZToVrgKwBAAUcmVxdWly
  ZWRfbmVzdGVkX2VudW0B////////////AQIWrgK4BAAVcmVxdWlyZWRfZm9yZWlnbl9lbnVtAQACGCnoAQAVcmVxdWlyZWRfc3RyaW5nX3BpZWNl
  GSmAAgANcmVxdWlyZWRfY29yZBurAZgCABFyZWN1cnNpdmVfbWVzc2FnZUocqwGwAgAab3B0aW9uYWxfcmVjdXJzaXZlX21lc3NhZ2VKyQGqAcgC
  AARkYXRhTvEBJcAEAA1kZWZhdWx0X2ludDMy8gEj4AIADWRlZmF1bHRfaW50NjTzAS3IBAAOZGVmYXVsdF91aW50MzL0ASTwAgAOZGVmYXVsdF91
  aW50NjT1ATHQBAAOZGVmYXVsdF9zaW50MzL2ATKAAwAOZGVmYXVsdF9zaW50NjT3ASfYBAAPZGVmYXVsdF9maXhlZDMy+AEmkAMAD2RlZmF1bHRf
  Zml4ZWQ2NPkBL+AEABBkZWZhdWx0X3NmaXhlZDMy+gEwoAMAEGRlZmF1bHRfc2ZpeGVkNjT7ASLoBAANZGVmYXVsdF9mbG9hdPwBIbADAA5kZWZh
  dWx0X2RvdWJsZf0BKMADAAxkZWZhdWx0X2Jvb2z+ASnQAwAOZGVmYXVsdF9zdHJpbmf/ASzoAwANZGVmYXVsdF9ieXRlc0Zwcm90b2J1Zl90ZXN0
  X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5OZXN0ZWRNZXNzYWdlA1ADASVIAAFhAqsBGAALY29yZWN1cnNpdmVK
  A6sBMAAUb3B0aW9uYWxfY29yZWN1cnNpdmVKPXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8y
  LkRhdGEAKALKASUYAAtncm91cF9pbnQzMssBLSAADGdyb3VwX3VpbnQzMkpwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsUmVx
  dWlyZWRUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdAAYAFRwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRU
  eXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjEAMAEZKRgAA3N0clRwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0
  QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjIAIAEJJRgAAWkscHJvdG9idWZfdGVzdF9tZXNzYWdlcy5w
  cm90bzIuVGVzdExhcmdlT25lb2YAkAEFAasBGAECYTFYAqsBMAECYTJaA6sBSAECYTNcBKsBYAECYTReBasBeAECYTVgL3Byb3RvYnVmX3Rlc3Rf
  bWVzc2FnZXMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkExABgAL3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkEy
  ABgAL3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkEzABgAL3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8y
  LlRlc3RMYXJnZU9uZW9mLkE0ABgAL3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkE1ABgAMHByb3RvYnVmX3Rl
  c3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMgAgAXglGAAvW3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLmV4dGVuc2lv
  bl9pbnQzMl0wcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yADABhQEpGAAwW3Byb3RvYnVmX3Rlc3RfbWVz
  c2FnZXMucHJvdG8yLmV4dGVuc2lvbl9zdHJpbmddMHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMgAwAYYB
  LBgAL1twcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5leHRlbnNpb25fYnl0ZXNdMHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRl
  c3RBbGxUeXBlc1Byb3RvMgIwAXmqARgAKltwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5ncm91cGZpZWxkXTxCcHJvdG9idWZfdGVzdF9t
  ZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0ADAB+bteqwEYAGRbcHJvdG9idWZfdGVzdF9tZXNzYWdl
  cy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMS5tZXNzYWdlX3NldF9leHRlbnNpb25dNEJwcm90
  b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3QAMAGQs/wBqwEYAGRbcHJvdG9idWZf
  dGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMi5tZXNzYWdlX3NldF9leHRl
  bnNpb25dNkJwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3QAMAGVmu86qwEY
  AFpbcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLkV4dGVuc2lvbldpdGhPbmVvZi5leHRlbnNpb25fd2l0
  aF9vbmVvZl04SnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0
  ADAB+bteqwEYAGxbcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFJlcXVpcmVkVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJl
  Y3RFeHRlbnNpb24xLm1lc3NhZ2Vfc2V0X2V4dGVuc2lvbl1SSnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5
  cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0ADABkLP8AasBGABsW3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJl
  ZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMi5tZXNzYWdlX3NldF9leHRlbnNpb25dVA==
  """,
  imports: [])

nonisolated extension Schema {
  /// `conformance/messages/test_messages_proto2.proto`
  public static let conformance_messages_test_messages_proto2 = Schema(
    path: "conformance/messages/test_messages_proto2.proto",
    base64: """
      Ci9jb25mb3JtYW5jZS9tZXNzYWdlcy90ZXN0X21lc3NhZ2VzX3Byb3RvMi5wcm90bxIdcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIixVoK
      ElRlc3RBbGxUeXBlc1Byb3RvMhIlCg5vcHRpb25hbF9pbnQzMhgBIAEoBVINb3B0aW9uYWxJbnQzMhIlCg5vcHRpb25hbF9pbnQ2NBgCIAEoA1IN
      b3B0aW9uYWxJbnQ2NBInCg9vcHRpb25hbF91aW50MzIYAyABKA1SDm9wdGlvbmFsVWludDMyEicKD29wdGlvbmFsX3VpbnQ2NBgEIAEoBFIOb3B0
      aW9uYWxVaW50NjQSJwoPb3B0aW9uYWxfc2ludDMyGAUgASgRUg5vcHRpb25hbFNpbnQzMhInCg9vcHRpb25hbF9zaW50NjQYBiABKBJSDm9wdGlv
      bmFsU2ludDY0EikKEG9wdGlvbmFsX2ZpeGVkMzIYByABKAdSD29wdGlvbmFsRml4ZWQzMhIpChBvcHRpb25hbF9maXhlZDY0GAggASgGUg9vcHRp
      b25hbEZpeGVkNjQSKwoRb3B0aW9uYWxfc2ZpeGVkMzIYCSABKA9SEG9wdGlvbmFsU2ZpeGVkMzISKwoRb3B0aW9uYWxfc2ZpeGVkNjQYCiABKBBS
      EG9wdGlvbmFsU2ZpeGVkNjQSJQoOb3B0aW9uYWxfZmxvYXQYCyABKAJSDW9wdGlvbmFsRmxvYXQSJwoPb3B0aW9uYWxfZG91YmxlGAwgASgBUg5v
      cHRpb25hbERvdWJsZRIjCg1vcHRpb25hbF9ib29sGA0gASgIUgxvcHRpb25hbEJvb2wSJwoPb3B0aW9uYWxfc3RyaW5nGA4gASgJUg5vcHRpb25h
      bFN0cmluZxIlCg5vcHRpb25hbF9ieXRlcxgPIAEoDFINb3B0aW9uYWxCeXRlcxJ3ChdvcHRpb25hbF9uZXN0ZWRfbWVzc2FnZRgSIAEoCzI/LnBy
      b3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5OZXN0ZWRNZXNzYWdlUhVvcHRpb25hbE5lc3RlZE1lc3NhZ2US
      bQoYb3B0aW9uYWxfZm9yZWlnbl9tZXNzYWdlGBMgASgLMjMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuRm9yZWlnbk1lc3NhZ2VQcm90
      bzJSFm9wdGlvbmFsRm9yZWlnbk1lc3NhZ2USbgoUb3B0aW9uYWxfbmVzdGVkX2VudW0YFSABKA4yPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnBy
      b3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTmVzdGVkRW51bVISb3B0aW9uYWxOZXN0ZWRFbnVtEmQKFW9wdGlvbmFsX2ZvcmVpZ25fZW51bRgWIAEo
      DjIwLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLkZvcmVpZ25FbnVtUHJvdG8yUhNvcHRpb25hbEZvcmVpZ25FbnVtEjYKFW9wdGlvbmFs
      X3N0cmluZ19waWVjZRgYIAEoCUICCAJSE29wdGlvbmFsU3RyaW5nUGllY2USJwoNb3B0aW9uYWxfY29yZBgZIAEoCUICCAFSDG9wdGlvbmFsQ29y
      ZBJeChFyZWN1cnNpdmVfbWVzc2FnZRgbIAEoCzIxLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMlIQcmVj
      dXJzaXZlTWVzc2FnZRIlCg5yZXBlYXRlZF9pbnQzMhgfIAMoBVINcmVwZWF0ZWRJbnQzMhIlCg5yZXBlYXRlZF9pbnQ2NBggIAMoA1INcmVwZWF0
      ZWRJbnQ2NBInCg9yZXBlYXRlZF91aW50MzIYISADKA1SDnJlcGVhdGVkVWludDMyEicKD3JlcGVhdGVkX3VpbnQ2NBgiIAMoBFIOcmVwZWF0ZWRV
      aW50NjQSJwoPcmVwZWF0ZWRfc2ludDMyGCMgAygRUg5yZXBlYXRlZFNpbnQzMhInCg9yZXBlYXRlZF9zaW50NjQYJCADKBJSDnJlcGVhdGVkU2lu
      dDY0EikKEHJlcGVhdGVkX2ZpeGVkMzIYJSADKAdSD3JlcGVhdGVkRml4ZWQzMhIpChByZXBlYXRlZF9maXhlZDY0GCYgAygGUg9yZXBlYXRlZEZp
      eGVkNjQSKwoRcmVwZWF0ZWRfc2ZpeGVkMzIYJyADKA9SEHJlcGVhdGVkU2ZpeGVkMzISKwoRcmVwZWF0ZWRfc2ZpeGVkNjQYKCADKBBSEHJlcGVh
      dGVkU2ZpeGVkNjQSJQoOcmVwZWF0ZWRfZmxvYXQYKSADKAJSDXJlcGVhdGVkRmxvYXQSJwoPcmVwZWF0ZWRfZG91YmxlGCogAygBUg5yZXBlYXRl
      ZERvdWJsZRIjCg1yZXBlYXRlZF9ib29sGCsgAygIUgxyZXBlYXRlZEJvb2wSJwoPcmVwZWF0ZWRfc3RyaW5nGCwgAygJUg5yZXBlYXRlZFN0cmlu
      ZxIlCg5yZXBlYXRlZF9ieXRlcxgtIAMoDFINcmVwZWF0ZWRCeXRlcxJ3ChdyZXBlYXRlZF9uZXN0ZWRfbWVzc2FnZRgwIAMoCzI/LnByb3RvYnVm
      X3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5OZXN0ZWRNZXNzYWdlUhVyZXBlYXRlZE5lc3RlZE1lc3NhZ2USbQoYcmVw
      ZWF0ZWRfZm9yZWlnbl9tZXNzYWdlGDEgAygLMjMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuRm9yZWlnbk1lc3NhZ2VQcm90bzJSFnJl
      cGVhdGVkRm9yZWlnbk1lc3NhZ2USbgoUcmVwZWF0ZWRfbmVzdGVkX2VudW0YMyADKA4yPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5U
      ZXN0QWxsVHlwZXNQcm90bzIuTmVzdGVkRW51bVIScmVwZWF0ZWROZXN0ZWRFbnVtEmQKFXJlcGVhdGVkX2ZvcmVpZ25fZW51bRg0IAMoDjIwLnBy
      b3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLkZvcmVpZ25FbnVtUHJvdG8yUhNyZXBlYXRlZEZvcmVpZ25FbnVtEjYKFXJlcGVhdGVkX3N0cmlu
      Z19waWVjZRg2IAMoCUICCAJSE3JlcGVhdGVkU3RyaW5nUGllY2USJwoNcmVwZWF0ZWRfY29yZBg3IAMoCUICCAFSDHJlcGVhdGVkQ29yZBIlCgxw
      YWNrZWRfaW50MzIYSyADKAVCAhABUgtwYWNrZWRJbnQzMhIlCgxwYWNrZWRfaW50NjQYTCADKANCAhABUgtwYWNrZWRJbnQ2NBInCg1wYWNrZWRf
      dWludDMyGE0gAygNQgIQAVIMcGFja2VkVWludDMyEicKDXBhY2tlZF91aW50NjQYTiADKARCAhABUgxwYWNrZWRVaW50NjQSJwoNcGFja2VkX3Np
      bnQzMhhPIAMoEUICEAFSDHBhY2tlZFNpbnQzMhInCg1wYWNrZWRfc2ludDY0GFAgAygSQgIQAVIMcGFja2VkU2ludDY0EikKDnBhY2tlZF9maXhl
      ZDMyGFEgAygHQgIQAVINcGFja2VkRml4ZWQzMhIpCg5wYWNrZWRfZml4ZWQ2NBhSIAMoBkICEAFSDXBhY2tlZEZpeGVkNjQSKwoPcGFja2VkX3Nm
      aXhlZDMyGFMgAygPQgIQAVIOcGFja2VkU2ZpeGVkMzISKwoPcGFja2VkX3NmaXhlZDY0GFQgAygQQgIQAVIOcGFja2VkU2ZpeGVkNjQSJQoMcGFj
      a2VkX2Zsb2F0GFUgAygCQgIQAVILcGFja2VkRmxvYXQSJwoNcGFja2VkX2RvdWJsZRhWIAMoAUICEAFSDHBhY2tlZERvdWJsZRIjCgtwYWNrZWRf
      Ym9vbBhXIAMoCEICEAFSCnBhY2tlZEJvb2wSbgoScGFja2VkX25lc3RlZF9lbnVtGFggAygOMjwucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90
      bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk5lc3RlZEVudW1CAhABUhBwYWNrZWROZXN0ZWRFbnVtEikKDnVucGFja2VkX2ludDMyGFkgAygFQgIQAFIN
      dW5wYWNrZWRJbnQzMhIpCg51bnBhY2tlZF9pbnQ2NBhaIAMoA0ICEABSDXVucGFja2VkSW50NjQSKwoPdW5wYWNrZWRfdWludDMyGFsgAygNQgIQ
      AFIOdW5wYWNrZWRVaW50MzISKwoPdW5wYWNrZWRfdWludDY0GFwgAygEQgIQAFIOdW5wYWNrZWRVaW50NjQSKwoPdW5wYWNrZWRfc2ludDMyGF0g
      AygRQgIQAFIOdW5wYWNrZWRTaW50MzISKwoPdW5wYWNrZWRfc2ludDY0GF4gAygSQgIQAFIOdW5wYWNrZWRTaW50NjQSLQoQdW5wYWNrZWRfZml4
      ZWQzMhhfIAMoB0ICEABSD3VucGFja2VkRml4ZWQzMhItChB1bnBhY2tlZF9maXhlZDY0GGAgAygGQgIQAFIPdW5wYWNrZWRGaXhlZDY0Ei8KEXVu
      cGFja2VkX3NmaXhlZDMyGGEgAygPQgIQAFIQdW5wYWNrZWRTZml4ZWQzMhIvChF1bnBhY2tlZF9zZml4ZWQ2NBhiIAMoEEICEABSEHVucGFja2Vk
      U2ZpeGVkNjQSKQoOdW5wYWNrZWRfZmxvYXQYYyADKAJCAhAAUg11bnBhY2tlZEZsb2F0EisKD3VucGFja2VkX2RvdWJsZRhkIAMoAUICEABSDnVu
      cGFja2VkRG91YmxlEicKDXVucGFja2VkX2Jvb2wYZSADKAhCAhAAUgx1bnBhY2tlZEJvb2wScgoUdW5wYWNrZWRfbmVzdGVkX2VudW0YZiADKA4y
      PC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTmVzdGVkRW51bUICEABSEnVucGFja2VkTmVzdGVkRW51
      bRJsCg9tYXBfaW50MzJfaW50MzIYOCADKAsyRC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwSW50
      MzJJbnQzMkVudHJ5Ug1tYXBJbnQzMkludDMyEmwKD21hcF9pbnQ2NF9pbnQ2NBg5IAMoCzJELnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8y
      LlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBJbnQ2NEludDY0RW50cnlSDW1hcEludDY0SW50NjQScgoRbWFwX3VpbnQzMl91aW50MzIYOiADKAsyRi5w
      cm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwVWludDMyVWludDMyRW50cnlSD21hcFVpbnQzMlVpbnQz
      MhJyChFtYXBfdWludDY0X3VpbnQ2NBg7IAMoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBV
      aW50NjRVaW50NjRFbnRyeVIPbWFwVWludDY0VWludDY0EnIKEW1hcF9zaW50MzJfc2ludDMyGDwgAygLMkYucHJvdG9idWZfdGVzdF9tZXNzYWdl
      cy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFNpbnQzMlNpbnQzMkVudHJ5Ug9tYXBTaW50MzJTaW50MzIScgoRbWFwX3NpbnQ2NF9zaW50
      NjQYPSADKAsyRi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU2ludDY0U2ludDY0RW50cnlSD21h
      cFNpbnQ2NFNpbnQ2NBJ4ChNtYXBfZml4ZWQzMl9maXhlZDMyGD4gAygLMkgucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5
      cGVzUHJvdG8yLk1hcEZpeGVkMzJGaXhlZDMyRW50cnlSEW1hcEZpeGVkMzJGaXhlZDMyEngKE21hcF9maXhlZDY0X2ZpeGVkNjQYPyADKAsySC5w
      cm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwRml4ZWQ2NEZpeGVkNjRFbnRyeVIRbWFwRml4ZWQ2NEZp
      eGVkNjQSfgoVbWFwX3NmaXhlZDMyX3NmaXhlZDMyGEAgAygLMkoucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJv
      dG8yLk1hcFNmaXhlZDMyU2ZpeGVkMzJFbnRyeVITbWFwU2ZpeGVkMzJTZml4ZWQzMhJ+ChVtYXBfc2ZpeGVkNjRfc2ZpeGVkNjQYQSADKAsySi5w
      cm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFwU2ZpeGVkNjRTZml4ZWQ2NEVudHJ5UhNtYXBTZml4ZWQ2
      NFNmaXhlZDY0EmkKDm1hcF9pbnQzMl9ib29sGGggAygLMkMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8y
      Lk1hcEludDMyQm9vbEVudHJ5UgxtYXBJbnQzMkJvb2wSbAoPbWFwX2ludDMyX2Zsb2F0GEIgAygLMkQucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5w
      cm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMyRmxvYXRFbnRyeVINbWFwSW50MzJGbG9hdBJvChBtYXBfaW50MzJfZG91YmxlGEMgAygL
      MkUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEludDMyRG91YmxlRW50cnlSDm1hcEludDMyRG91
      YmxlEoUBChhtYXBfaW50MzJfbmVzdGVkX21lc3NhZ2UYZyADKAsyTC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQ
      cm90bzIuTWFwSW50MzJOZXN0ZWRNZXNzYWdlRW50cnlSFW1hcEludDMyTmVzdGVkTWVzc2FnZRJmCg1tYXBfYm9vbF9ib29sGEQgAygLMkIucHJv
      dG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcEJvb2xCb29sRW50cnlSC21hcEJvb2xCb29sEnIKEW1hcF9z
      dHJpbmdfc3RyaW5nGEUgAygLMkYucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFN0cmluZ1N0cmlu
      Z0VudHJ5Ug9tYXBTdHJpbmdTdHJpbmcSbwoQbWFwX3N0cmluZ19ieXRlcxhGIAMoCzJFLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRl
      c3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdCeXRlc0VudHJ5Ug5tYXBTdHJpbmdCeXRlcxKIAQoZbWFwX3N0cmluZ19uZXN0ZWRfbWVzc2FnZRhH
      IAMoCzJNLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdOZXN0ZWRNZXNzYWdlRW50cnlS
      Fm1hcFN0cmluZ05lc3RlZE1lc3NhZ2USiwEKGm1hcF9zdHJpbmdfZm9yZWlnbl9tZXNzYWdlGEggAygLMk4ucHJvdG9idWZfdGVzdF9tZXNzYWdl
      cy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnlSF21hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlEn8K
      Fm1hcF9zdHJpbmdfbmVzdGVkX2VudW0YSSADKAsySi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWFw
      U3RyaW5nTmVzdGVkRW51bUVudHJ5UhNtYXBTdHJpbmdOZXN0ZWRFbnVtEoIBChdtYXBfc3RyaW5nX2ZvcmVpZ25fZW51bRhKIAMoCzJLLnByb3Rv
      YnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NYXBTdHJpbmdGb3JlaWduRW51bUVudHJ5UhRtYXBTdHJpbmdGb3Jl
      aWduRW51bRIjCgxvbmVvZl91aW50MzIYbyABKA1IAFILb25lb2ZVaW50MzIScwoUb25lb2ZfbmVzdGVkX21lc3NhZ2UYcCABKAsyPy5wcm90b2J1
      Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTmVzdGVkTWVzc2FnZUgAUhJvbmVvZk5lc3RlZE1lc3NhZ2USIwoMb25l
      b2Zfc3RyaW5nGHEgASgJSABSC29uZW9mU3RyaW5nEiEKC29uZW9mX2J5dGVzGHIgASgMSABSCm9uZW9mQnl0ZXMSHwoKb25lb2ZfYm9vbBhzIAEo
      CEgAUglvbmVvZkJvb2wSIwoMb25lb2ZfdWludDY0GHQgASgESABSC29uZW9mVWludDY0EiEKC29uZW9mX2Zsb2F0GHUgASgCSABSCm9uZW9mRmxv
      YXQSIwoMb25lb2ZfZG91YmxlGHYgASgBSABSC29uZW9mRG91YmxlEl0KCm9uZW9mX2VudW0YdyABKA4yPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2Vz
      LnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTmVzdGVkRW51bUgAUglvbmVvZkVudW0SSwoEZGF0YRjJASABKAoyNi5wcm90b2J1Zl90ZXN0X21l
      c3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuRGF0YVIEZGF0YRJ4ChNtdWx0aXdvcmRncm91cGZpZWxkGMwBIAEoCjJFLnByb3RvYnVm
      X3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NdWx0aVdvcmRHcm91cEZpZWxkUhNtdWx0aXdvcmRncm91cGZpZWxkEjAK
      DWRlZmF1bHRfaW50MzIY8QEgASgFOgotMTIzNDU2Nzg5UgxkZWZhdWx0SW50MzISOgoNZGVmYXVsdF9pbnQ2NBjyASABKAM6FC05MTIzNDU2Nzg5
      MTIzNDU2Nzg5UgxkZWZhdWx0SW50NjQSMgoOZGVmYXVsdF91aW50MzIY8wEgASgNOgoyMTIzNDU2Nzg5Ug1kZWZhdWx0VWludDMyEjwKDmRlZmF1
      bHRfdWludDY0GPQBIAEoBDoUMTAxMjM0NTY3ODkxMjM0NTY3ODlSDWRlZmF1bHRVaW50NjQSMgoOZGVmYXVsdF9zaW50MzIY9QEgASgROgotMTIz
      NDU2Nzg5Ug1kZWZhdWx0U2ludDMyEjwKDmRlZmF1bHRfc2ludDY0GPYBIAEoEjoULTkxMjM0NTY3ODkxMjM0NTY3ODlSDWRlZmF1bHRTaW50NjQS
      NAoPZGVmYXVsdF9maXhlZDMyGPcBIAEoBzoKMjEyMzQ1Njc4OVIOZGVmYXVsdEZpeGVkMzISPgoPZGVmYXVsdF9maXhlZDY0GPgBIAEoBjoUMTAx
      MjM0NTY3ODkxMjM0NTY3ODlSDmRlZmF1bHRGaXhlZDY0EjYKEGRlZmF1bHRfc2ZpeGVkMzIY+QEgASgPOgotMTIzNDU2Nzg5Ug9kZWZhdWx0U2Zp
      eGVkMzISQAoQZGVmYXVsdF9zZml4ZWQ2NBj6ASABKBA6FC05MTIzNDU2Nzg5MTIzNDU2Nzg5Ug9kZWZhdWx0U2ZpeGVkNjQSKwoNZGVmYXVsdF9m
      bG9hdBj7ASABKAI6BTllKzA5UgxkZWZhdWx0RmxvYXQSLQoOZGVmYXVsdF9kb3VibGUY/AEgASgBOgU3ZSsyMlINZGVmYXVsdERvdWJsZRIoCgxk
      ZWZhdWx0X2Jvb2wY/QEgASgIOgR0cnVlUgtkZWZhdWx0Qm9vbBIvCg5kZWZhdWx0X3N0cmluZxj+ASABKAk6B1Jvc2VidWRSDWRlZmF1bHRTdHJp
      bmcSLAoNZGVmYXVsdF9ieXRlcxj/ASABKAw6Bmpvc2h1YVIMZGVmYXVsdEJ5dGVzEh8KCmZpZWxkbmFtZTEYkQMgASgFUgpmaWVsZG5hbWUxEiAK
      C2ZpZWxkX25hbWUyGJIDIAEoBVIKZmllbGROYW1lMhIhCgxfZmllbGRfbmFtZTMYkwMgASgFUgpGaWVsZE5hbWUzEiIKDWZpZWxkX19uYW1lNF8Y
      lAMgASgFUgpmaWVsZE5hbWU0EiEKC2ZpZWxkMG5hbWU1GJUDIAEoBVILZmllbGQwbmFtZTUSIwoNZmllbGRfMF9uYW1lNhiWAyABKAVSC2ZpZWxk
      ME5hbWU2Eh8KCmZpZWxkTmFtZTcYlwMgASgFUgpmaWVsZE5hbWU3Eh8KCkZpZWxkTmFtZTgYmAMgASgFUgpGaWVsZE5hbWU4EiAKC2ZpZWxkX05h
      bWU5GJkDIAEoBVIKZmllbGROYW1lORIiCgxGaWVsZF9OYW1lMTAYmgMgASgFUgtGaWVsZE5hbWUxMBIiCgxGSUVMRF9OQU1FMTEYmwMgASgFUgtG
      SUVMRE5BTUUxMRIiCgxGSUVMRF9uYW1lMTIYnAMgASgFUgtGSUVMRE5hbWUxMhIkCg5fX2ZpZWxkX25hbWUxMxidAyABKAVSC0ZpZWxkTmFtZTEz
      EiQKDl9fRmllbGRfbmFtZTE0GJ4DIAEoBVILRmllbGROYW1lMTQSIwoNZmllbGRfX25hbWUxNRifAyABKAVSC2ZpZWxkTmFtZTE1EiMKDWZpZWxk
      X19OYW1lMTYYoAMgASgFUgtmaWVsZE5hbWUxNhIkCg5maWVsZF9uYW1lMTdfXxihAyABKAVSC2ZpZWxkTmFtZTE3EiQKDkZpZWxkX25hbWUxOF9f
      GKIDIAEoBVILRmllbGROYW1lMTgSdAoTbWVzc2FnZV9zZXRfY29ycmVjdBj0AyABKAsyQy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5U
      ZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RSEW1lc3NhZ2VTZXRDb3JyZWN0GnIKDU5lc3RlZE1lc3NhZ2USDAoBYRgBIAEoBVIB
      YRJTCgtjb3JlY3Vyc2l2ZRgCIAEoCzIxLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMlILY29yZWN1cnNp
      dmUaQAoSTWFwSW50MzJJbnQzMkVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EhQKBXZhbHVlGAIgASgFUgV2YWx1ZToCOAEaQAoSTWFwSW50NjRJbnQ2
      NEVudHJ5EhAKA2tleRgBIAEoA1IDa2V5EhQKBXZhbHVlGAIgASgDUgV2YWx1ZToCOAEaQgoUTWFwVWludDMyVWludDMyRW50cnkSEAoDa2V5GAEg
      ASgNUgNrZXkSFAoFdmFsdWUYAiABKA1SBXZhbHVlOgI4ARpCChRNYXBVaW50NjRVaW50NjRFbnRyeRIQCgNrZXkYASABKARSA2tleRIUCgV2YWx1
      ZRgCIAEoBFIFdmFsdWU6AjgBGkIKFE1hcFNpbnQzMlNpbnQzMkVudHJ5EhAKA2tleRgBIAEoEVIDa2V5EhQKBXZhbHVlGAIgASgRUgV2YWx1ZToC
      OAEaQgoUTWFwU2ludDY0U2ludDY0RW50cnkSEAoDa2V5GAEgASgSUgNrZXkSFAoFdmFsdWUYAiABKBJSBXZhbHVlOgI4ARpEChZNYXBGaXhlZDMy
      Rml4ZWQzMkVudHJ5EhAKA2tleRgBIAEoB1IDa2V5EhQKBXZhbHVlGAIgASgHUgV2YWx1ZToCOAEaRAoWTWFwRml4ZWQ2NEZpeGVkNjRFbnRyeRIQ
      CgNrZXkYASABKAZSA2tleRIUCgV2YWx1ZRgCIAEoBlIFdmFsdWU6AjgBGkYKGE1hcFNmaXhlZDMyU2ZpeGVkMzJFbnRyeRIQCgNrZXkYASABKA9S
      A2tleRIUCgV2YWx1ZRgCIAEoD1IFdmFsdWU6AjgBGkYKGE1hcFNmaXhlZDY0U2ZpeGVkNjRFbnRyeRIQCgNrZXkYASABKBBSA2tleRIUCgV2YWx1
      ZRgCIAEoEFIFdmFsdWU6AjgBGj8KEU1hcEludDMyQm9vbEVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EhQKBXZhbHVlGAIgASgIUgV2YWx1ZToCOAEa
      QAoSTWFwSW50MzJGbG9hdEVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EhQKBXZhbHVlGAIgASgCUgV2YWx1ZToCOAEaQQoTTWFwSW50MzJEb3VibGVF
      bnRyeRIQCgNrZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBGokBChpNYXBJbnQzMk5lc3RlZE1lc3NhZ2VFbnRyeRIQCgNr
      ZXkYASABKAVSA2tleRJVCgV2YWx1ZRgCIAEoCzI/LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5OZXN0
      ZWRNZXNzYWdlUgV2YWx1ZToCOAEaPgoQTWFwQm9vbEJvb2xFbnRyeRIQCgNrZXkYASABKAhSA2tleRIUCgV2YWx1ZRgCIAEoCFIFdmFsdWU6AjgB
      GkIKFE1hcFN0cmluZ1N0cmluZ0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEaQQoTTWFwU3RyaW5nQnl0
      ZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoDFIFdmFsdWU6AjgBGooBChtNYXBTdHJpbmdOZXN0ZWRNZXNzYWdlRW50cnkS
      EAoDa2V5GAEgASgJUgNrZXkSVQoFdmFsdWUYAiABKAsyPy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIu
      TmVzdGVkTWVzc2FnZVIFdmFsdWU6AjgBGn8KHE1hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSSQoFdmFsdWUY
      AiABKAsyMy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5Gb3JlaWduTWVzc2FnZVByb3RvMlIFdmFsdWU6AjgBGoQBChhNYXBTdHJpbmdO
      ZXN0ZWRFbnVtRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSUgoFdmFsdWUYAiABKA4yPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0
      QWxsVHlwZXNQcm90bzIuTmVzdGVkRW51bVIFdmFsdWU6AjgBGnkKGU1hcFN0cmluZ0ZvcmVpZ25FbnVtRW50cnkSEAoDa2V5GAEgASgJUgNrZXkS
      RgoFdmFsdWUYAiABKA4yMC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5Gb3JlaWduRW51bVByb3RvMlIFdmFsdWU6AjgBGkwKBERhdGES
      IAoLZ3JvdXBfaW50MzIYygEgASgFUgpncm91cEludDMyEiIKDGdyb3VwX3VpbnQzMhjLASABKA1SC2dyb3VwVWludDMyGlsKE011bHRpV29yZEdy
      b3VwRmllbGQSIAoLZ3JvdXBfaW50MzIYzQEgASgFUgpncm91cEludDMyEiIKDGdyb3VwX3VpbnQzMhjOASABKA1SC2dyb3VwVWludDMyGiEKEU1l
      c3NhZ2VTZXRDb3JyZWN0KggIBBD/////BzoCCAEa+gEKG01lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMRIQCgNzdHIYGSABKAlSA3N0cjLIAQoV
      bWVzc2FnZV9zZXRfZXh0ZW5zaW9uEkMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRD
      b3JyZWN0GPm7XiABKAsyTS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIuTWVzc2FnZVNldENvcnJlY3RF
      eHRlbnNpb24xUhNtZXNzYWdlU2V0RXh0ZW5zaW9uGtUCChtNZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjISDAoBaRgJIAEoBVIBaRJcCgdzdWJf
      bXNnGAogASgLMkMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0UgZzdWJN
      c2cyyQEKFW1lc3NhZ2Vfc2V0X2V4dGVuc2lvbhJDLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NZXNz
      YWdlU2V0Q29ycmVjdBiQs/wBIAEoCzJNLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5NZXNzYWdlU2V0
      Q29ycmVjdEV4dGVuc2lvbjJSE21lc3NhZ2VTZXRFeHRlbnNpb24ahAIKEkV4dGVuc2lvbldpdGhPbmVvZhIOCgFhGAEgASgFSABSAWESDgoBYhgC
      IAEoBUgAUgFiMr4BChRleHRlbnNpb25fd2l0aF9vbmVvZhJDLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3Rv
      Mi5NZXNzYWdlU2V0Q29ycmVjdBiVmu86IAEoCzJELnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMi5FeHRl
      bnNpb25XaXRoT25lb2ZSEmV4dGVuc2lvbldpdGhPbmVvZkINCgtvbmVvZl9maWVsZCI5CgpOZXN0ZWRFbnVtEgcKA0ZPTxAAEgcKA0JBUhABEgcK
      A0JBWhACEhAKA05FRxD///////////8BKgUIeBDJAUINCgtvbmVvZl9maWVsZEoGCOgHEJBOSggIv4Q9EMCEPVIOcmVzZXJ2ZWRfZmllbGQiJAoU
      Rm9yZWlnbk1lc3NhZ2VQcm90bzISDAoBYxgBIAEoBVIBYyJQCgpHcm91cEZpZWxkEh8KC2dyb3VwX2ludDMyGHogASgFUgpncm91cEludDMyEiEK
      DGdyb3VwX3VpbnQzMhh7IAEoDVILZ3JvdXBVaW50MzIingMKFVVua25vd25Ub1Rlc3RBbGxUeXBlcxImCg5vcHRpb25hbF9pbnQzMhjpByABKAVS
      DW9wdGlvbmFsSW50MzISKAoPb3B0aW9uYWxfc3RyaW5nGOoHIAEoCVIOb3B0aW9uYWxTdHJpbmcSWwoObmVzdGVkX21lc3NhZ2UY6wcgASgLMjMu
      cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuRm9yZWlnbk1lc3NhZ2VQcm90bzJSDW5lc3RlZE1lc3NhZ2USaQoNb3B0aW9uYWxncm91cBjs
      ByABKAoyQi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5Vbmtub3duVG9UZXN0QWxsVHlwZXMuT3B0aW9uYWxHcm91cFINb3B0aW9uYWxn
      cm91cBIkCg1vcHRpb25hbF9ib29sGO4HIAEoCFIMb3B0aW9uYWxCb29sEiYKDnJlcGVhdGVkX2ludDMyGPMHIAMoBVINcmVwZWF0ZWRJbnQzMhod
      Cg1PcHRpb25hbEdyb3VwEgwKAWEYASABKAVSAWEiFgoUTnVsbEh5cG90aGVzaXNQcm90bzIiLwoORW51bU9ubHlQcm90bzIiHQoEQm9vbBIKCgZr
      RmFsc2UQABIJCgVrVHJ1ZRABIiUKD09uZVN0cmluZ1Byb3RvMhISCgRkYXRhGAEgASgJUgRkYXRhImEKEVByb3RvV2l0aEtleXdvcmRzEhYKBmlu
      bGluZRgBIAEoBVIGaW5saW5lEhgKB2NvbmNlcHQYAiABKAlSB2NvbmNlcHQSGgoIcmVxdWlyZXMYAyADKAlSCHJlcXVpcmVzIswZChpUZXN0QWxs
      UmVxdWlyZWRUeXBlc1Byb3RvMhIlCg5yZXF1aXJlZF9pbnQzMhgBIAIoBVINcmVxdWlyZWRJbnQzMhIlCg5yZXF1aXJlZF9pbnQ2NBgCIAIoA1IN
      cmVxdWlyZWRJbnQ2NBInCg9yZXF1aXJlZF91aW50MzIYAyACKA1SDnJlcXVpcmVkVWludDMyEicKD3JlcXVpcmVkX3VpbnQ2NBgEIAIoBFIOcmVx
      dWlyZWRVaW50NjQSJwoPcmVxdWlyZWRfc2ludDMyGAUgAigRUg5yZXF1aXJlZFNpbnQzMhInCg9yZXF1aXJlZF9zaW50NjQYBiACKBJSDnJlcXVp
      cmVkU2ludDY0EikKEHJlcXVpcmVkX2ZpeGVkMzIYByACKAdSD3JlcXVpcmVkRml4ZWQzMhIpChByZXF1aXJlZF9maXhlZDY0GAggAigGUg9yZXF1
      aXJlZEZpeGVkNjQSKwoRcmVxdWlyZWRfc2ZpeGVkMzIYCSACKA9SEHJlcXVpcmVkU2ZpeGVkMzISKwoRcmVxdWlyZWRfc2ZpeGVkNjQYCiACKBBS
      EHJlcXVpcmVkU2ZpeGVkNjQSJQoOcmVxdWlyZWRfZmxvYXQYCyACKAJSDXJlcXVpcmVkRmxvYXQSJwoPcmVxdWlyZWRfZG91YmxlGAwgAigBUg5y
      ZXF1aXJlZERvdWJsZRIjCg1yZXF1aXJlZF9ib29sGA0gAigIUgxyZXF1aXJlZEJvb2wSJwoPcmVxdWlyZWRfc3RyaW5nGA4gAigJUg5yZXF1aXJl
      ZFN0cmluZxIlCg5yZXF1aXJlZF9ieXRlcxgPIAIoDFINcmVxdWlyZWRCeXRlcxJ/ChdyZXF1aXJlZF9uZXN0ZWRfbWVzc2FnZRgSIAIoCzJHLnBy
      b3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLk5lc3RlZE1lc3NhZ2VSFXJlcXVpcmVkTmVzdGVk
      TWVzc2FnZRJtChhyZXF1aXJlZF9mb3JlaWduX21lc3NhZ2UYEyACKAsyMy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5Gb3JlaWduTWVz
      c2FnZVByb3RvMlIWcmVxdWlyZWRGb3JlaWduTWVzc2FnZRJ2ChRyZXF1aXJlZF9uZXN0ZWRfZW51bRgVIAIoDjJELnByb3RvYnVmX3Rlc3RfbWVz
      c2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLk5lc3RlZEVudW1SEnJlcXVpcmVkTmVzdGVkRW51bRJkChVyZXF1aXJlZF9m
      b3JlaWduX2VudW0YFiACKA4yMC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5Gb3JlaWduRW51bVByb3RvMlITcmVxdWlyZWRGb3JlaWdu
      RW51bRI2ChVyZXF1aXJlZF9zdHJpbmdfcGllY2UYGCACKAlCAggCUhNyZXF1aXJlZFN0cmluZ1BpZWNlEicKDXJlcXVpcmVkX2NvcmQYGSACKAlC
      AggBUgxyZXF1aXJlZENvcmQSZgoRcmVjdXJzaXZlX21lc3NhZ2UYGyACKAsyOS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxs
      UmVxdWlyZWRUeXBlc1Byb3RvMlIQcmVjdXJzaXZlTWVzc2FnZRJ3ChpvcHRpb25hbF9yZWN1cnNpdmVfbWVzc2FnZRgcIAEoCzI5LnByb3RvYnVm
      X3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yUhhvcHRpb25hbFJlY3Vyc2l2ZU1lc3NhZ2USUwoEZGF0YRjJ
      ASACKAoyPi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5EYXRhUgRkYXRhEjAKDWRlZmF1
      bHRfaW50MzIY8QEgAigFOgotMTIzNDU2Nzg5UgxkZWZhdWx0SW50MzISOgoNZGVmYXVsdF9pbnQ2NBjyASACKAM6FC05MTIzNDU2Nzg5MTIzNDU2
      Nzg5UgxkZWZhdWx0SW50NjQSMgoOZGVmYXVsdF91aW50MzIY8wEgAigNOgoyMTIzNDU2Nzg5Ug1kZWZhdWx0VWludDMyEjwKDmRlZmF1bHRfdWlu
      dDY0GPQBIAIoBDoUMTAxMjM0NTY3ODkxMjM0NTY3ODlSDWRlZmF1bHRVaW50NjQSMgoOZGVmYXVsdF9zaW50MzIY9QEgAigROgotMTIzNDU2Nzg5
      Ug1kZWZhdWx0U2ludDMyEjwKDmRlZmF1bHRfc2ludDY0GPYBIAIoEjoULTkxMjM0NTY3ODkxMjM0NTY3ODlSDWRlZmF1bHRTaW50NjQSNAoPZGVm
      YXVsdF9maXhlZDMyGPcBIAIoBzoKMjEyMzQ1Njc4OVIOZGVmYXVsdEZpeGVkMzISPgoPZGVmYXVsdF9maXhlZDY0GPgBIAIoBjoUMTAxMjM0NTY3
      ODkxMjM0NTY3ODlSDmRlZmF1bHRGaXhlZDY0EjYKEGRlZmF1bHRfc2ZpeGVkMzIY+QEgAigPOgotMTIzNDU2Nzg5Ug9kZWZhdWx0U2ZpeGVkMzIS
      QAoQZGVmYXVsdF9zZml4ZWQ2NBj6ASACKBA6FC05MTIzNDU2Nzg5MTIzNDU2Nzg5Ug9kZWZhdWx0U2ZpeGVkNjQSKwoNZGVmYXVsdF9mbG9hdBj7
      ASACKAI6BTllKzA5UgxkZWZhdWx0RmxvYXQSLQoOZGVmYXVsdF9kb3VibGUY/AEgAigBOgU3ZSsyMlINZGVmYXVsdERvdWJsZRIoCgxkZWZhdWx0
      X2Jvb2wY/QEgAigIOgR0cnVlUgtkZWZhdWx0Qm9vbBIvCg5kZWZhdWx0X3N0cmluZxj+ASACKAk6B1Jvc2VidWRSDWRlZmF1bHRTdHJpbmcSLAoN
      ZGVmYXVsdF9ieXRlcxj/ASACKAw6Bmpvc2h1YVIMZGVmYXVsdEJ5dGVzGugBCg1OZXN0ZWRNZXNzYWdlEgwKAWEYASACKAVSAWESWwoLY29yZWN1
      cnNpdmUYAiACKAsyOS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMlILY29yZWN1cnNpdmUS
      bAoUb3B0aW9uYWxfY29yZWN1cnNpdmUYAyABKAsyOS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1By
      b3RvMlITb3B0aW9uYWxDb3JlY3Vyc2l2ZRpMCgREYXRhEiAKC2dyb3VwX2ludDMyGMoBIAIoBVIKZ3JvdXBJbnQzMhIiCgxncm91cF91aW50MzIY
      ywEgAigNUgtncm91cFVpbnQzMhohChFNZXNzYWdlU2V0Q29ycmVjdCoICAQQ/////wc6AggBGooCChtNZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lv
      bjESEAoDc3RyGBkgAigJUgNzdHIy2AEKFW1lc3NhZ2Vfc2V0X2V4dGVuc2lvbhJLLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RB
      bGxSZXF1aXJlZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0GPm7XiABKAsyVS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0
      QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdEV4dGVuc2lvbjFSE21lc3NhZ2VTZXRFeHRlbnNpb24ahwIKG01lc3NhZ2VT
      ZXRDb3JyZWN0RXh0ZW5zaW9uMhIMCgFpGAkgAigFUgFpMtkBChVtZXNzYWdlX3NldF9leHRlbnNpb24SSy5wcm90b2J1Zl90ZXN0X21lc3NhZ2Vz
      LnByb3RvMi5UZXN0QWxsUmVxdWlyZWRUeXBlc1Byb3RvMi5NZXNzYWdlU2V0Q29ycmVjdBiQs/wBIAEoCzJVLnByb3RvYnVmX3Rlc3RfbWVzc2Fn
      ZXMucHJvdG8yLlRlc3RBbGxSZXF1aXJlZFR5cGVzUHJvdG8yLk1lc3NhZ2VTZXRDb3JyZWN0RXh0ZW5zaW9uMlITbWVzc2FnZVNldEV4dGVuc2lv
      biI5CgpOZXN0ZWRFbnVtEgcKA0ZPTxAAEgcKA0JBUhABEgcKA0JBWhACEhAKA05FRxD///////////8BKgUIeBDJAUoGCOgHEJBOIpEDCg5UZXN0
      TGFyZ2VPbmVvZhJCCgJhMRgBIAEoCzIwLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RMYXJnZU9uZW9mLkExSABSAmExEkIKAmEy
      GAIgASgLMjAucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdExhcmdlT25lb2YuQTJIAFICYTISQgoCYTMYAyABKAsyMC5wcm90b2J1
      Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0TGFyZ2VPbmVvZi5BM0gAUgJhMxJCCgJhNBgEIAEoCzIwLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMu
      cHJvdG8yLlRlc3RMYXJnZU9uZW9mLkE0SABSAmE0EkIKAmE1GAUgASgLMjAucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdExhcmdl
      T25lb2YuQTVIAFICYTUaBAoCQTEaBAoCQTIaBAoCQTMaBAoCQTQaBAoCQTVCDQoLbGFyZ2Vfb25lb2YqRgoRRm9yZWlnbkVudW1Qcm90bzISDwoL
      Rk9SRUlHTl9GT08QABIPCgtGT1JFSUdOX0JBUhABEg8KC0ZPUkVJR05fQkFaEAI6WgoPZXh0ZW5zaW9uX2ludDMyEjEucHJvdG9idWZfdGVzdF9t
      ZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yGHggASgFUg5leHRlbnNpb25JbnQzMjpdChBleHRlbnNpb25fc3RyaW5nEjEucHJvdG9i
      dWZfdGVzdF9tZXNzYWdlcy5wcm90bzIuVGVzdEFsbFR5cGVzUHJvdG8yGIUBIAEoCVIPZXh0ZW5zaW9uU3RyaW5nOlsKD2V4dGVuc2lvbl9ieXRl
      cxIxLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8yLlRlc3RBbGxUeXBlc1Byb3RvMhiGASABKAxSDmV4dGVuc2lvbkJ5dGVzOnwKCmdyb3Vw
      ZmllbGQSMS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMi5UZXN0QWxsVHlwZXNQcm90bzIYeSABKAoyKS5wcm90b2J1Zl90ZXN0X21lc3Nh
      Z2VzLnByb3RvMi5Hcm91cEZpZWxkUgpncm91cGZpZWxkQjgKKGNvbS5nb29nbGUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzJIAfgBAaIC
      BlByb3RvMkrgCApECgIICRIDFgAcGjkgVGhpcyBpcyB0aGUgZGVmYXVsdCwgYnV0IHdlIHNwZWNpZnkgaXQgaGVyZSBleHBsaWNpdGx5LgoK2wIK
      AgQAEgUiAIMCARrNAiBUaGlzIHByb3RvIGluY2x1ZGVzIGV2ZXJ5IHR5cGUgb2YgZmllbGQgaW4gYm90aCBzaW5ndWxhciBhbmQgcmVwZWF0ZWQK
      IGZvcm1zLgoKIEFsc28sIGNydWNpYWxseSwgYWxsIG1lc3NhZ2VzIGFuZCBlbnVtcyBpbiB0aGlzIGZpbGUgYXJlIGV2ZW50dWFsbHkKIHN1Ym1l
      c3NhZ2VzIG9mIHRoaXMgbWVzc2FnZS4gIFNvIGZvciBleGFtcGxlLCBhIGZ1enogdGVzdCBvZiBUZXN0QWxsVHlwZXMKIGNvdWxkIHRyaWdnZXIg
      YnVncyB0aGF0IG9jY3VyIGluIGFueSBtZXNzYWdlIHR5cGUgaW4gdGhpcyBmaWxlLiAgV2UgdmVyaWZ5CiB0aGlzIHN0YXlzIHRydWUgaW4gYSB1
      bml0IHRlc3QuCgooCgYEAAQAAgMSAywEDSIZIEludGVudGlvbmFsbHkgbmVnYXRpdmUuCgoXCgQEAAIAEgMwAiQaCiBTaW5ndWxhcgoKFwoEBAAC
      FhIDTAIlGgogUmVwZWF0ZWQKChUKBAQAAisSA2YCMxoIIFBhY2tlZAoKFwoEBAACORIDdgI2GgogVW5wYWNrZWQKChMKBAQAAkcSBIYBAikaBSBN
      YXAKChkKAwQABRIEqQECGBoMIGV4dGVuc2lvbnMKChgKBAQAAxYSBqwBAq8BAxoIIGdyb3VwcwoKHgoEBAACZxIEtwECPBoQIGRlZmF1bHQgdmFs
      dWVzCgpyCgQEAAJ2EgTJAQIiGmQgVGVzdCBmaWVsZC1uYW1lLXRvLUpTT04tbmFtZSBjb252ZW50aW9uLgogKHByb3RvYnVmIHNheXMgbmFtZXMg
      Y2FuIGJlIGFueSB2YWxpZCBDL0MrKyBpZGVudGlmaWVyLikKCjAKAwQACRIE3QECGBojIFJlc2VydmVkIGZvciB1bmtub3duIGZpZWxkcyB0ZXN0
      LgoKKAoEBAADGBIG4gEC5gEDGhggbWVzc2FnZV9zZXQgdGVzdCBjYXNlLgoKKQoGBAgEAAIDEgTFAgQNIhkgSW50ZW50aW9uYWxseSBuZWdhdGl2
      ZS4KChgKBAQIAgASBMkCAiQaCiBTaW5ndWxhcgoKGQoDBAgFEgTmAgIYGgwgZXh0ZW5zaW9ucwoKGAoEBAgDARIG6QIC7AIDGgggZ3JvdXBzCgoe
      CgQECAIYEgTvAgI8GhAgZGVmYXVsdCB2YWx1ZXMKCjAKAwQICRIEgAMCGBojIFJlc2VydmVkIGZvciB1bmtub3duIGZpZWxkcyB0ZXN0LgoKKAoE
      BAgDAhIGgwMChwMDGhggbWVzc2FnZV9zZXQgdGVzdCBjYXNlLgo=
      """,
    imports: [])
}
