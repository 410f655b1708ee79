// swift-format-ignore-file
// Written by protoc-gen-weir from conformance/messages/test_messages_proto3_editions.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `ForeignEnum`
nonisolated public struct ProtobufTestMessages_Editions_Proto3_ForeignEnum: ProtobufEnum {
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
nonisolated public struct ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto3.TestAllTypesProto3"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .conformance_messages_test_messages_proto3_editions }

  /// Singular
  /// test [kotlin] comment
  public var optionalInt32: Int32 = 0
  public var optionalInt64: Int64 = 0
  public var optionalUint32: UInt32 = 0
  public var optionalUint64: UInt64 = 0
  public var optionalSint32: Int32 = 0
  public var optionalSint64: Int64 = 0
  public var optionalFixed32: UInt32 = 0
  public var optionalFixed64: UInt64 = 0
  public var optionalSfixed32: Int32 = 0
  public var optionalSfixed64: Int64 = 0
  public var optionalFloat: Float = 0
  public var optionalDouble: Double = 0
  public var optionalBool: Bool = false
  public var optionalString: String = ""
  public var optionalBytes: [UInt8] = []
  public var optionalNestedMessage: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage? {
    get { _optionalNestedMessage.value }
    set { _optionalNestedMessage.value = newValue }
  }
  private var _optionalNestedMessage = Indirect<ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage>()
  public var optionalForeignMessage: ProtobufTestMessages_Editions_Proto3_ForeignMessage? = nil
  public var optionalNestedEnum: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum = .init(rawValue: 0)
  public var optionalForeignEnum: ProtobufTestMessages_Editions_Proto3_ForeignEnum = .init(rawValue: 0)
  public var optionalAliasedEnum: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.AliasedEnum = .init(rawValue: 0)
  public var optionalStringPiece: String = ""
  public var optionalCord: String = ""
  public var recursiveMessage: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3? {
    get { _recursiveMessage.value }
    set { _recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Indirect<ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3>()
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
  public var repeatedNestedMessage: [ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage] = []
  public var repeatedForeignMessage: [ProtobufTestMessages_Editions_Proto3_ForeignMessage] = []
  public var repeatedNestedEnum: [ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum] = []
  public var repeatedForeignEnum: [ProtobufTestMessages_Editions_Proto3_ForeignEnum] = []
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
  public var packedNestedEnum: [ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum] = []
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
  public var unpackedNestedEnum: [ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum] = []
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
  public var mapStringNestedMessage: [String: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage] = [:]
  public var mapStringForeignMessage: [String: ProtobufTestMessages_Editions_Proto3_ForeignMessage] = [:]
  public var mapStringNestedEnum: [String: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum] = [:]
  public var mapStringForeignEnum: [String: ProtobufTestMessages_Editions_Proto3_ForeignEnum] = [:]
  public var oneofField: OneOf_OneofField? = nil
  /// Well-known types
  public var optionalBoolWrapper: Google_Protobuf_BoolValue? = nil
  public var optionalInt32Wrapper: Google_Protobuf_Int32Value? = nil
  public var optionalInt64Wrapper: Google_Protobuf_Int64Value? = nil
  public var optionalUint32Wrapper: Google_Protobuf_UInt32Value? = nil
  public var optionalUint64Wrapper: Google_Protobuf_UInt64Value? = nil
  public var optionalFloatWrapper: Google_Protobuf_FloatValue? = nil
  public var optionalDoubleWrapper: Google_Protobuf_DoubleValue? = nil
  public var optionalStringWrapper: Google_Protobuf_StringValue? = nil
  public var optionalBytesWrapper: Google_Protobuf_BytesValue? = nil
  public var repeatedBoolWrapper: [Google_Protobuf_BoolValue] = []
  public var repeatedInt32Wrapper: [Google_Protobuf_Int32Value] = []
  public var repeatedInt64Wrapper: [Google_Protobuf_Int64Value] = []
  public var repeatedUint32Wrapper: [Google_Protobuf_UInt32Value] = []
  public var repeatedUint64Wrapper: [Google_Protobuf_UInt64Value] = []
  public var repeatedFloatWrapper: [Google_Protobuf_FloatValue] = []
  public var repeatedDoubleWrapper: [Google_Protobuf_DoubleValue] = []
  public var repeatedStringWrapper: [Google_Protobuf_StringValue] = []
  public var repeatedBytesWrapper: [Google_Protobuf_BytesValue] = []
  public var optionalDuration: Google_Protobuf_Duration? = nil
  public var optionalTimestamp: Google_Protobuf_Timestamp? = nil
  public var optionalFieldMask: Google_Protobuf_FieldMask? = nil
  public var optionalStruct: Google_Protobuf_Struct? = nil
  public var optionalAny: Google_Protobuf_Any? = nil
  public var optionalValue: Google_Protobuf_Value? = nil
  public var optionalNullValue: Google_Protobuf_NullValue = .init(rawValue: 0)
  public var optionalEmpty: Google_Protobuf_Empty? = nil
  public var repeatedDuration: [Google_Protobuf_Duration] = []
  public var repeatedTimestamp: [Google_Protobuf_Timestamp] = []
  public var repeatedFieldmask: [Google_Protobuf_FieldMask] = []
  public var repeatedStruct: [Google_Protobuf_Struct] = []
  public var repeatedAny: [Google_Protobuf_Any] = []
  public var repeatedValue: [Google_Protobuf_Value] = []
  public var repeatedListValue: [Google_Protobuf_ListValue] = []
  public var repeatedEmpty: [Google_Protobuf_Empty] = []
  /// Test field-name-to-JSON-name convention.
  /// (protobuf says names can be any valid C/C++ identifier.)
  public var fieldname1: Int32 = 0
  public var fieldName2: Int32 = 0
  public var fieldName3: Int32 = 0
  public var fieldName4: Int32 = 0
  public var field0name5: Int32 = 0
  public var field0Name6: Int32 = 0
  public var fieldName7: Int32 = 0
  public var fieldName8: Int32 = 0
  public var fieldName9: Int32 = 0
  public var fieldName10: Int32 = 0
  public var fieldName11: Int32 = 0
  public var fieldName12: Int32 = 0
  public var fieldName13: Int32 = 0
  public var fieldName14: Int32 = 0
  public var fieldName15: Int32 = 0
  public var fieldName16: Int32 = 0
  public var fieldName17: Int32 = 0
  public var fieldName18: Int32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.optionalInt32 = c.int32(2016)
    self.optionalInt64 = c.int64(24)
    self.optionalUint32 = c.uint32(2020)
    self.optionalUint64 = c.uint64(32)
    self.optionalSint32 = c.int32(2024)
    self.optionalSint64 = c.int64(40)
    self.optionalFixed32 = c.uint32(2028)
    self.optionalFixed64 = c.uint64(48)
    self.optionalSfixed32 = c.int32(2032)
    self.optionalSfixed64 = c.int64(56)
    self.optionalFloat = c.optionalFloat(2036) ?? 0
    self.optionalDouble = c.optionalDouble(64) ?? 0
    self.optionalBool = c.bool(80)
    self.optionalString = try c.string(88)
    self.optionalBytes = c.bytes(104)
    self.optionalNestedMessage = try c.message(120, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage.self)
    self.optionalForeignMessage = try c.message(144, as: ProtobufTestMessages_Editions_Proto3_ForeignMessage.self)
    self.optionalNestedEnum = c.enumeration(2044, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum.self)
    self.optionalForeignEnum = c.enumeration(2048, as: ProtobufTestMessages_Editions_Proto3_ForeignEnum.self)
    self.optionalAliasedEnum = c.enumeration(2052, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.AliasedEnum.self)
    self.optionalStringPiece = try c.string(168)
    self.optionalCord = try c.string(184)
    self.recursiveMessage = try c.message(200, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.self)
    self.repeatedInt32 = c.int32s(224)
    self.repeatedInt64 = c.int64s(240)
    self.repeatedUint32 = c.uint32s(256)
    self.repeatedUint64 = c.uint64s(272)
    self.repeatedSint32 = c.int32s(288)
    self.repeatedSint64 = c.int64s(304)
    self.repeatedFixed32 = c.uint32s(320)
    self.repeatedFixed64 = c.uint64s(336)
    self.repeatedSfixed32 = c.int32s(352)
    self.repeatedSfixed64 = c.int64s(368)
    self.repeatedFloat = c.floats(384)
    self.repeatedDouble = c.doubles(400)
    self.repeatedBool = c.bools(416)
    self.repeatedString = try c.strings(432)
    self.repeatedBytes = c.byteStrings(448)
    self.repeatedNestedMessage = try c.messages(464, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage.self)
    self.repeatedForeignMessage = try c.messages(480, as: ProtobufTestMessages_Editions_Proto3_ForeignMessage.self)
    self.repeatedNestedEnum = c.enumerations(496, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum.self)
    self.repeatedForeignEnum = c.enumerations(512, as: ProtobufTestMessages_Editions_Proto3_ForeignEnum.self)
    self.repeatedStringPiece = try c.strings(528)
    self.repeatedCord = try c.strings(544)
    self.packedInt32 = c.int32s(560)
    self.packedInt64 = c.int64s(576)
    self.packedUint32 = c.uint32s(592)
    self.packedUint64 = c.uint64s(608)
    self.packedSint32 = c.int32s(624)
    self.packedSint64 = c.int64s(640)
    self.packedFixed32 = c.uint32s(656)
    self.packedFixed64 = c.uint64s(672)
    self.packedSfixed32 = c.int32s(688)
    self.packedSfixed64 = c.int64s(704)
    self.packedFloat = c.floats(720)
    self.packedDouble = c.doubles(736)
    self.packedBool = c.bools(752)
    self.packedNestedEnum = c.enumerations(768, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum.self)
    self.unpackedInt32 = c.int32s(784)
    self.unpackedInt64 = c.int64s(800)
    self.unpackedUint32 = c.uint32s(816)
    self.unpackedUint64 = c.uint64s(832)
    self.unpackedSint32 = c.int32s(848)
    self.unpackedSint64 = c.int64s(864)
    self.unpackedFixed32 = c.uint32s(880)
    self.unpackedFixed64 = c.uint64s(896)
    self.unpackedSfixed32 = c.int32s(912)
    self.unpackedSfixed64 = c.int64s(928)
    self.unpackedFloat = c.floats(944)
    self.unpackedDouble = c.doubles(960)
    self.unpackedBool = c.bools(976)
    self.unpackedNestedEnum = c.enumerations(992, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum.self)
    for entry in c.entries(1008) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapInt32Int32[key] = entry.optionalInt32(32) ?? 0
    }
    for entry in c.entries(1024) {
      let key = entry.optionalInt64(24) ?? 0
      self.mapInt64Int64[key] = entry.optionalInt64(40) ?? 0
    }
    for entry in c.entries(1040) {
      let key = entry.optionalUint32(24) ?? 0
      self.mapUint32Uint32[key] = entry.optionalUint32(32) ?? 0
    }
    for entry in c.entries(1056) {
      let key = entry.optionalUint64(24) ?? 0
      self.mapUint64Uint64[key] = entry.optionalUint64(40) ?? 0
    }
    for entry in c.entries(1072) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapSint32Sint32[key] = entry.optionalInt32(32) ?? 0
    }
    for entry in c.entries(1088) {
      let key = entry.optionalInt64(24) ?? 0
      self.mapSint64Sint64[key] = entry.optionalInt64(40) ?? 0
    }
    for entry in c.entries(1104) {
      let key = entry.optionalUint32(24) ?? 0
      self.mapFixed32Fixed32[key] = entry.optionalUint32(32) ?? 0
    }
    for entry in c.entries(1120) {
      let key = entry.optionalUint64(24) ?? 0
      self.mapFixed64Fixed64[key] = entry.optionalUint64(40) ?? 0
    }
    for entry in c.entries(1136) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapSfixed32Sfixed32[key] = entry.optionalInt32(32) ?? 0
    }
    for entry in c.entries(1152) {
      let key = entry.optionalInt64(24) ?? 0
      self.mapSfixed64Sfixed64[key] = entry.optionalInt64(40) ?? 0
    }
    for entry in c.entries(1168) {
      let key = entry.optionalInt32(24) ?? 0
      self.mapInt32Float[key] = entry.optionalFloat(32) ?? 0
    }
    for entry in c.entries(1184) {
      let key = entry.optionalInt32(40) ?? 0
      self.mapInt32Double[key] = entry.optionalDouble(24) ?? 0
    }
    for entry in c.entries(1200) {
      let key = entry.optionalBool(24) ?? false
      self.mapBoolBool[key] = entry.optionalBool(40) ?? false
    }
    for entry in c.entries(1216) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringString[key] = try entry.optionalString(48) ?? ""
    }
    for entry in c.entries(1232) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringBytes[key] = entry.optionalBytes(48) ?? []
    }
    for entry in c.entries(1248) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringNestedMessage[key] = try entry.message(48, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage.self) ?? .init()
    }
    for entry in c.entries(1264) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringForeignMessage[key] = try entry.message(48, as: ProtobufTestMessages_Editions_Proto3_ForeignMessage.self) ?? .init()
    }
    for entry in c.entries(1280) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringNestedEnum[key] = entry.optionalEnumeration(48, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum.self) ?? .init(rawValue: 0)
    }
    for entry in c.entries(1296) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringForeignEnum[key] = entry.optionalEnumeration(48, as: ProtobufTestMessages_Editions_Proto3_ForeignEnum.self) ?? .init(rawValue: 0)
    }
    self.optionalBoolWrapper = try c.message(1360, as: Google_Protobuf_BoolValue.self)
    self.optionalInt32Wrapper = try c.message(1384, as: Google_Protobuf_Int32Value.self)
    self.optionalInt64Wrapper = try c.message(1408, as: Google_Protobuf_Int64Value.self)
    self.optionalUint32Wrapper = try c.message(1432, as: Google_Protobuf_UInt32Value.self)
    self.optionalUint64Wrapper = try c.message(1456, as: Google_Protobuf_UInt64Value.self)
    self.optionalFloatWrapper = try c.message(1480, as: Google_Protobuf_FloatValue.self)
    self.optionalDoubleWrapper = try c.message(1504, as: Google_Protobuf_DoubleValue.self)
    self.optionalStringWrapper = try c.message(1528, as: Google_Protobuf_StringValue.self)
    self.optionalBytesWrapper = try c.message(1552, as: Google_Protobuf_BytesValue.self)
    self.repeatedBoolWrapper = try c.messages(1576, as: Google_Protobuf_BoolValue.self)
    self.repeatedInt32Wrapper = try c.messages(1592, as: Google_Protobuf_Int32Value.self)
    self.repeatedInt64Wrapper = try c.messages(1608, as: Google_Protobuf_Int64Value.self)
    self.repeatedUint32Wrapper = try c.messages(1624, as: Google_Protobuf_UInt32Value.self)
    self.repeatedUint64Wrapper = try c.messages(1640, as: Google_Protobuf_UInt64Value.self)
    self.repeatedFloatWrapper = try c.messages(1656, as: Google_Protobuf_FloatValue.self)
    self.repeatedDoubleWrapper = try c.messages(1672, as: Google_Protobuf_DoubleValue.self)
    self.repeatedStringWrapper = try c.messages(1688, as: Google_Protobuf_StringValue.self)
    self.repeatedBytesWrapper = try c.messages(1704, as: Google_Protobuf_BytesValue.self)
    self.optionalDuration = try c.message(1720, as: Google_Protobuf_Duration.self)
    self.optionalTimestamp = try c.message(1744, as: Google_Protobuf_Timestamp.self)
    self.optionalFieldMask = try c.message(1768, as: Google_Protobuf_FieldMask.self)
    self.optionalStruct = try c.message(1792, as: Google_Protobuf_Struct.self)
    self.optionalAny = try c.message(1816, as: Google_Protobuf_Any.self)
    self.optionalValue = try c.message(1840, as: Google_Protobuf_Value.self)
    self.optionalNullValue = c.enumeration(2056, as: Google_Protobuf_NullValue.self)
    self.optionalEmpty = try c.message(1864, as: Google_Protobuf_Empty.self)
    self.repeatedDuration = try c.messages(1888, as: Google_Protobuf_Duration.self)
    self.repeatedTimestamp = try c.messages(1904, as: Google_Protobuf_Timestamp.self)
    self.repeatedFieldmask = try c.messages(1920, as: Google_Protobuf_FieldMask.self)
    self.repeatedStruct = try c.messages(1936, as: Google_Protobuf_Struct.self)
    self.repeatedAny = try c.messages(1952, as: Google_Protobuf_Any.self)
    self.repeatedValue = try c.messages(1968, as: Google_Protobuf_Value.self)
    self.repeatedListValue = try c.messages(1984, as: Google_Protobuf_ListValue.self)
    self.repeatedEmpty = try c.messages(2000, as: Google_Protobuf_Empty.self)
    self.fieldname1 = c.int32(2060)
    self.fieldName2 = c.int32(2064)
    self.fieldName3 = c.int32(2068)
    self.fieldName4 = c.int32(2072)
    self.field0name5 = c.int32(2076)
    self.field0Name6 = c.int32(2080)
    self.fieldName7 = c.int32(2084)
    self.fieldName8 = c.int32(2088)
    self.fieldName9 = c.int32(2092)
    self.fieldName10 = c.int32(2096)
    self.fieldName11 = c.int32(2100)
    self.fieldName12 = c.int32(2104)
    self.fieldName13 = c.int32(2108)
    self.fieldName14 = c.int32(2112)
    self.fieldName15 = c.int32(2116)
    self.fieldName16 = c.int32(2120)
    self.fieldName17 = c.int32(2124)
    self.fieldName18 = c.int32(2128)
    switch c.oneof(1312) {
    case 111: self.oneofField = .oneofUint32(c.uint32(1320))
    case 113: self.oneofField = .oneofString(try c.string(1320))
    case 114: self.oneofField = .oneofBytes(c.bytes(1320))
    case 115: self.oneofField = .oneofBool(c.bool(1320))
    case 116: self.oneofField = .oneofUint64(c.uint64(1320))
    case 117: self.oneofField = .oneofFloat(c.float(1320))
    case 118: self.oneofField = .oneofDouble(c.double(1320))
    case 119: self.oneofField = .oneofEnum(c.enumeration(1320, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum.self))
    case 120: self.oneofField = .oneofNullValue(c.enumeration(1320, as: Google_Protobuf_NullValue.self))
    default: break
    }
    if let value = try c.message(1336, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage.self) {
      guard self.oneofField == nil else { throw c.needsJoining() }
      self.oneofField = .oneofNestedMessage(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(2016, self.optionalInt32)
    c.int64(24, self.optionalInt64)
    c.uint32(2020, self.optionalUint32)
    c.uint64(32, self.optionalUint64)
    c.int32(2024, self.optionalSint32)
    c.int64(40, self.optionalSint64)
    c.uint32(2028, self.optionalFixed32)
    c.uint64(48, self.optionalFixed64)
    c.int32(2032, self.optionalSfixed32)
    c.int64(56, self.optionalSfixed64)
    c.implicitFloat(2036, self.optionalFloat)
    c.implicitDouble(64, self.optionalDouble)
    c.bool(80, self.optionalBool)
    c.string(88, self.optionalString)
    c.bytes(104, self.optionalBytes)
    c.message(120, self.optionalNestedMessage)
    c.message(144, self.optionalForeignMessage)
    c.enumeration(2044, self.optionalNestedEnum)
    c.enumeration(2048, self.optionalForeignEnum)
    c.enumeration(2052, self.optionalAliasedEnum)
    c.string(168, self.optionalStringPiece)
    c.string(184, self.optionalCord)
    c.message(200, self.recursiveMessage)
    c.int32s(224, self.repeatedInt32)
    c.int64s(240, self.repeatedInt64)
    c.uint32s(256, self.repeatedUint32)
    c.uint64s(272, self.repeatedUint64)
    c.int32s(288, self.repeatedSint32)
    c.int64s(304, self.repeatedSint64)
    c.uint32s(320, self.repeatedFixed32)
    c.uint64s(336, self.repeatedFixed64)
    c.int32s(352, self.repeatedSfixed32)
    c.int64s(368, self.repeatedSfixed64)
    c.floats(384, self.repeatedFloat)
    c.doubles(400, self.repeatedDouble)
    c.bools(416, self.repeatedBool)
    c.strings(432, self.repeatedString)
    c.byteStrings(448, self.repeatedBytes)
    c.messages(464, self.repeatedNestedMessage)
    c.messages(480, self.repeatedForeignMessage)
    c.enumerations(496, self.repeatedNestedEnum)
    c.enumerations(512, self.repeatedForeignEnum)
    c.strings(528, self.repeatedStringPiece)
    c.strings(544, self.repeatedCord)
    c.int32s(560, self.packedInt32)
    c.int64s(576, self.packedInt64)
    c.uint32s(592, self.packedUint32)
    c.uint64s(608, self.packedUint64)
    c.int32s(624, self.packedSint32)
    c.int64s(640, self.packedSint64)
    c.uint32s(656, self.packedFixed32)
    c.uint64s(672, self.packedFixed64)
    c.int32s(688, self.packedSfixed32)
    c.int64s(704, self.packedSfixed64)
    c.floats(720, self.packedFloat)
    c.doubles(736, self.packedDouble)
    c.bools(752, self.packedBool)
    c.enumerations(768, self.packedNestedEnum)
    c.int32s(784, self.unpackedInt32)
    c.int64s(800, self.unpackedInt64)
    c.uint32s(816, self.unpackedUint32)
    c.uint64s(832, self.unpackedUint64)
    c.int32s(848, self.unpackedSint32)
    c.int64s(864, self.unpackedSint64)
    c.uint32s(880, self.unpackedFixed32)
    c.uint64s(896, self.unpackedFixed64)
    c.int32s(912, self.unpackedSfixed32)
    c.int64s(928, self.unpackedSfixed64)
    c.floats(944, self.unpackedFloat)
    c.doubles(960, self.unpackedDouble)
    c.bools(976, self.unpackedBool)
    c.enumerations(992, self.unpackedNestedEnum)
    if !self.mapInt32Int32.isEmpty {
      var entries = c.entries(1008, of: _weirTables[1], count: self.mapInt32Int32.count)
      for (key, value) in self.mapInt32Int32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapInt64Int64.isEmpty {
      var entries = c.entries(1024, of: _weirTables[2], count: self.mapInt64Int64.count)
      for (key, value) in self.mapInt64Int64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapUint32Uint32.isEmpty {
      var entries = c.entries(1040, of: _weirTables[3], count: self.mapUint32Uint32.count)
      for (key, value) in self.mapUint32Uint32 {
        let entry = entries.next()
        entry.optionalUint32(24, key)
        entry.optionalUint32(32, value)
      }
    }
    if !self.mapUint64Uint64.isEmpty {
      var entries = c.entries(1056, of: _weirTables[4], count: self.mapUint64Uint64.count)
      for (key, value) in self.mapUint64Uint64 {
        let entry = entries.next()
        entry.optionalUint64(24, key)
        entry.optionalUint64(40, value)
      }
    }
    if !self.mapSint32Sint32.isEmpty {
      var entries = c.entries(1072, of: _weirTables[5], count: self.mapSint32Sint32.count)
      for (key, value) in self.mapSint32Sint32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapSint64Sint64.isEmpty {
      var entries = c.entries(1088, of: _weirTables[6], count: self.mapSint64Sint64.count)
      for (key, value) in self.mapSint64Sint64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapFixed32Fixed32.isEmpty {
      var entries = c.entries(1104, of: _weirTables[7], count: self.mapFixed32Fixed32.count)
      for (key, value) in self.mapFixed32Fixed32 {
        let entry = entries.next()
        entry.optionalUint32(24, key)
        entry.optionalUint32(32, value)
      }
    }
    if !self.mapFixed64Fixed64.isEmpty {
      var entries = c.entries(1120, of: _weirTables[8], count: self.mapFixed64Fixed64.count)
      for (key, value) in self.mapFixed64Fixed64 {
        let entry = entries.next()
        entry.optionalUint64(24, key)
        entry.optionalUint64(40, value)
      }
    }
    if !self.mapSfixed32Sfixed32.isEmpty {
      var entries = c.entries(1136, of: _weirTables[9], count: self.mapSfixed32Sfixed32.count)
      for (key, value) in self.mapSfixed32Sfixed32 {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalInt32(32, value)
      }
    }
    if !self.mapSfixed64Sfixed64.isEmpty {
      var entries = c.entries(1152, of: _weirTables[10], count: self.mapSfixed64Sfixed64.count)
      for (key, value) in self.mapSfixed64Sfixed64 {
        let entry = entries.next()
        entry.optionalInt64(24, key)
        entry.optionalInt64(40, value)
      }
    }
    if !self.mapInt32Float.isEmpty {
      var entries = c.entries(1168, of: _weirTables[11], count: self.mapInt32Float.count)
      for (key, value) in self.mapInt32Float {
        let entry = entries.next()
        entry.optionalInt32(24, key)
        entry.optionalFloat(32, value)
      }
    }
    if !self.mapInt32Double.isEmpty {
      var entries = c.entries(1184, of: _weirTables[12], count: self.mapInt32Double.count)
      for (key, value) in self.mapInt32Double {
        let entry = entries.next()
        entry.optionalInt32(40, key)
        entry.optionalDouble(24, value)
      }
    }
    if !self.mapBoolBool.isEmpty {
      var entries = c.entries(1200, of: _weirTables[13], count: self.mapBoolBool.count)
      for (key, value) in self.mapBoolBool {
        let entry = entries.next()
        entry.optionalBool(24, key)
        entry.optionalBool(40, value)
      }
    }
    if !self.mapStringString.isEmpty {
      var entries = c.entries(1216, of: _weirTables[14], count: self.mapStringString.count)
      for (key, value) in self.mapStringString {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalString(48, value)
      }
    }
    if !self.mapStringBytes.isEmpty {
      var entries = c.entries(1232, of: _weirTables[15], count: self.mapStringBytes.count)
      for (key, value) in self.mapStringBytes {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalBytes(48, value)
      }
    }
    if !self.mapStringNestedMessage.isEmpty {
      var entries = c.entries(1248, of: _weirTables[16], count: self.mapStringNestedMessage.count)
      for (key, value) in self.mapStringNestedMessage {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    if !self.mapStringForeignMessage.isEmpty {
      var entries = c.entries(1264, of: _weirTables[17], count: self.mapStringForeignMessage.count)
      for (key, value) in self.mapStringForeignMessage {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    if !self.mapStringNestedEnum.isEmpty {
      var entries = c.entries(1280, of: _weirTables[18], count: self.mapStringNestedEnum.count)
      for (key, value) in self.mapStringNestedEnum {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalEnumeration(48, value)
      }
    }
    if !self.mapStringForeignEnum.isEmpty {
      var entries = c.entries(1296, of: _weirTables[19], count: self.mapStringForeignEnum.count)
      for (key, value) in self.mapStringForeignEnum {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.optionalEnumeration(48, value)
      }
    }
    c.message(1360, self.optionalBoolWrapper)
    c.message(1384, self.optionalInt32Wrapper)
    c.message(1408, self.optionalInt64Wrapper)
    c.message(1432, self.optionalUint32Wrapper)
    c.message(1456, self.optionalUint64Wrapper)
    c.message(1480, self.optionalFloatWrapper)
    c.message(1504, self.optionalDoubleWrapper)
    c.message(1528, self.optionalStringWrapper)
    c.message(1552, self.optionalBytesWrapper)
    c.messages(1576, self.repeatedBoolWrapper)
    c.messages(1592, self.repeatedInt32Wrapper)
    c.messages(1608, self.repeatedInt64Wrapper)
    c.messages(1624, self.repeatedUint32Wrapper)
    c.messages(1640, self.repeatedUint64Wrapper)
    c.messages(1656, self.repeatedFloatWrapper)
    c.messages(1672, self.repeatedDoubleWrapper)
    c.messages(1688, self.repeatedStringWrapper)
    c.messages(1704, self.repeatedBytesWrapper)
    c.message(1720, self.optionalDuration)
    c.message(1744, self.optionalTimestamp)
    c.message(1768, self.optionalFieldMask)
    c.message(1792, self.optionalStruct)
    c.message(1816, self.optionalAny)
    c.message(1840, self.optionalValue)
    c.enumeration(2056, self.optionalNullValue)
    c.message(1864, self.optionalEmpty)
    c.messages(1888, self.repeatedDuration)
    c.messages(1904, self.repeatedTimestamp)
    c.messages(1920, self.repeatedFieldmask)
    c.messages(1936, self.repeatedStruct)
    c.messages(1952, self.repeatedAny)
    c.messages(1968, self.repeatedValue)
    c.messages(1984, self.repeatedListValue)
    c.messages(2000, self.repeatedEmpty)
    c.int32(2060, self.fieldname1)
    c.int32(2064, self.fieldName2)
    c.int32(2068, self.fieldName3)
    c.int32(2072, self.fieldName4)
    c.int32(2076, self.field0name5)
    c.int32(2080, self.field0Name6)
    c.int32(2084, self.fieldName7)
    c.int32(2088, self.fieldName8)
    c.int32(2092, self.fieldName9)
    c.int32(2096, self.fieldName10)
    c.int32(2100, self.fieldName11)
    c.int32(2104, self.fieldName12)
    c.int32(2108, self.fieldName13)
    c.int32(2112, self.fieldName14)
    c.int32(2116, self.fieldName15)
    c.int32(2120, self.fieldName16)
    c.int32(2124, self.fieldName17)
    c.int32(2128, self.fieldName18)
    switch self.oneofField {
    case nil: break
    case .oneofUint32(let value)?:
      c.oneof(1312, 111)
      c.uint32(1320, value)
    case .oneofNestedMessage(let value)?:
      c.message(1336, value)
    case .oneofString(let value)?:
      c.oneof(1312, 113)
      c.string(1320, value)
    case .oneofBytes(let value)?:
      c.oneof(1312, 114)
      c.bytes(1320, value)
    case .oneofBool(let value)?:
      c.oneof(1312, 115)
      c.bool(1320, value)
    case .oneofUint64(let value)?:
      c.oneof(1312, 116)
      c.uint64(1320, value)
    case .oneofFloat(let value)?:
      c.oneof(1312, 117)
      c.float(1320, value)
    case .oneofDouble(let value)?:
      c.oneof(1312, 118)
      c.double(1320, value)
    case .oneofEnum(let value)?:
      c.oneof(1312, 119)
      c.enumeration(1320, value)
    case .oneofNullValue(let value)?:
      c.oneof(1312, 120)
      c.enumeration(1320, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_OneofField: Sendable, Hashable {
    case oneofUint32(UInt32)
    indirect case oneofNestedMessage(ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedMessage)
    case oneofString(String)
    case oneofBytes([UInt8])
    case oneofBool(Bool)
    case oneofUint64(UInt64)
    case oneofFloat(Float)
    case oneofDouble(Double)
    case oneofEnum(ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.NestedEnum)
    case oneofNullValue(Google_Protobuf_NullValue)
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

  /// `AliasedEnum`
  nonisolated public struct AliasedEnum: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var aliasFoo: Self { Self(rawValue: 0) }
    public static var aliasBar: Self { Self(rawValue: 1) }
    public static var aliasBaz: Self { Self(rawValue: 2) }
    public static var moo: Self { Self(rawValue: 2) }
    public static var bAz: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 ALIAS_FOO
      1 ALIAS_BAR
      2 ALIAS_BAZ
      2 MOO
      2 moo
      2 bAz
      """)
  }

  /// `protobuf_test_messages.editions.proto3.TestAllTypesProto3.NestedMessage`
  nonisolated public struct NestedMessage: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.editions.proto3.TestAllTypesProto3.NestedMessage"
    public static let layout: MessageLayout = _weirTables[20]
    public static var schema: Schema { .conformance_messages_test_messages_proto3_editions }

    public var a: Int32 = 0
    public var corecursive: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3? {
      get { _corecursive.value }
      set { _corecursive.value = newValue }
    }
    private var _corecursive = Indirect<ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32 = 0,
      corecursive: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3? = nil
    ) {
      self.a = a
      self.corecursive = corecursive
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = c.int32(48)
      self.corecursive = try c.message(24, as: ProtobufTestMessages_Editions_Proto3_TestAllTypesProto3.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.int32(48, self.a)
      c.message(24, self.corecursive)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `protobuf_test_messages.editions.proto3.ForeignMessage`
nonisolated public struct ProtobufTestMessages_Editions_Proto3_ForeignMessage: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto3.ForeignMessage"
  public static let layout: MessageLayout = _weirTables[21]
  public static var schema: Schema { .conformance_messages_test_messages_proto3_editions }

  public var c: Int32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    c: Int32 = 0
  ) {
    self.c = c
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.c = c.int32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(24, self.c)
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.editions.proto3.NullHypothesisProto3`
nonisolated public struct ProtobufTestMessages_Editions_Proto3_NullHypothesisProto3: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto3.NullHypothesisProto3"
  public static let layout: MessageLayout = _weirTables[22]
  public static var schema: Schema { .conformance_messages_test_messages_proto3_editions }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.editions.proto3.EnumOnlyProto3`
nonisolated public struct ProtobufTestMessages_Editions_Proto3_EnumOnlyProto3: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.editions.proto3.EnumOnlyProto3"
  public static let layout: MessageLayout = _weirTables[23]
  public static var schema: Schema { .conformance_messages_test_messages_proto3_editions }

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

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  Ahg5cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zAdgQmQEBBeAPAA5vcHRpb25hbF9pbnQz
  MgIDGAAOb3B0aW9uYWxfaW50NjQDDeQPAA9vcHRpb25hbF91aW50MzIEBCAAD29wdGlvbmFsX3VpbnQ2NAUR6A8AD29wdGlvbmFsX3NpbnQzMgYS
  KAAPb3B0aW9uYWxfc2ludDY0BwfsDwAQb3B0aW9uYWxfZml4ZWQzMggGMAAQb3B0aW9uYWxfZml4ZWQ2NAkP8A8AEW9wdGlvbmFsX3NmaXhlZDMy
  ChA4ABFvcHRpb25hbF9zZml4ZWQ2NAsi9A8ADm9wdGlvbmFsX2Zsb2F0DCFAAA9vcHRpb25hbF9kb3VibGUNCFAADW9wdGlvbmFsX2Jvb2wOCVgA
  D29wdGlvbmFsX3N0cmluZw8MaAAOb3B0aW9uYWxfYnl0ZXMSqwF4ABdvcHRpb25hbF9uZXN0ZWRfbWVzc2FnZSgTqwGQAQAYb3B0aW9uYWxfZm9y
  ZWlnbl9tZXNzYWdlKhUO/A8AFG9wdGlvbmFsX25lc3RlZF9lbnVtFg6AEAAVb3B0aW9uYWxfZm9yZWlnbl9lbnVtFw6EEAAVb3B0aW9uYWxfYWxp
  YXNlZF9lbnVtGAmoAQAVb3B0aW9uYWxfc3RyaW5nX3BpZWNlGQm4AQANb3B0aW9uYWxfY29yZBurAcgBABFyZWN1cnNpdmVfbWVzc2FnZQAfZeAB
  AA5yZXBlYXRlZF9pbnQzMiBj8AEADnJlcGVhdGVkX2ludDY0IW2AAgAPcmVwZWF0ZWRfdWludDMyImSQAgAPcmVwZWF0ZWRfdWludDY0I3GgAgAP
  cmVwZWF0ZWRfc2ludDMyJHKwAgAPcmVwZWF0ZWRfc2ludDY0JWfAAgAQcmVwZWF0ZWRfZml4ZWQzMiZm0AIAEHJlcGVhdGVkX2ZpeGVkNjQnb+AC
  ABFyZXBlYXRlZF9zZml4ZWQzMihw8AIAEXJlcGVhdGVkX3NmaXhlZDY0KWKAAwAOcmVwZWF0ZWRfZmxvYXQqYZADAA9yZXBlYXRlZF9kb3VibGUr
  aKADAA1yZXBlYXRlZF9ib29sLEmwAwAPcmVwZWF0ZWRfc3RyaW5nLUzAAwAOcmVwZWF0ZWRfYnl0ZXMwS9ADABdyZXBlYXRlZF9uZXN0ZWRfbWVz
  c2FnZSgxS+ADABhyZXBlYXRlZF9mb3JlaWduX21lc3NhZ2UqM27wAwAUcmVwZWF0ZWRfbmVzdGVkX2VudW00boAEABVyZXBlYXRlZF9mb3JlaWdu
  X2VudW02SZAEABVyZXBlYXRlZF9zdHJpbmdfcGllY2U3SaAEAA1yZXBlYXRlZF9jb3JkOEvwBwAPbWFwX2ludDMyX2ludDMyAjlLgAgAD21hcF9p
  bnQ2NF9pbnQ2NAQ6S5AIABFtYXBfdWludDMyX3VpbnQzMgY7S6AIABFtYXBfdWludDY0X3VpbnQ2NAg8S7AIABFtYXBfc2ludDMyX3NpbnQzMgo9
  S8AIABFtYXBfc2ludDY0X3NpbnQ2NAw+S9AIABNtYXBfZml4ZWQzMl9maXhlZDMyDj9L4AgAE21hcF9maXhlZDY0X2ZpeGVkNjQQQEvwCAAVbWFw
  X3NmaXhlZDMyX3NmaXhlZDMyEkFLgAkAFW1hcF9zZml4ZWQ2NF9zZml4ZWQ2NBRCS5AJAA9tYXBfaW50MzJfZmxvYXQWQ0ugCQAQbWFwX2ludDMy
  X2RvdWJsZRhES7AJAA1tYXBfYm9vbF9ib29sGkVLwAkAEW1hcF9zdHJpbmdfc3RyaW5nHEZL0AkAEG1hcF9zdHJpbmdfYnl0ZXMeR0vgCQAZbWFw
  X3N0cmluZ19uZXN0ZWRfbWVzc2FnZSBIS/AJABptYXBfc3RyaW5nX2ZvcmVpZ25fbWVzc2FnZSJJS4AKABZtYXBfc3RyaW5nX25lc3RlZF9lbnVt
  JEpLkAoAF21hcF9zdHJpbmdfZm9yZWlnbl9lbnVtJktlsAQADHBhY2tlZF9pbnQzMkxjwAQADHBhY2tlZF9pbnQ2NE1t0AQADXBhY2tlZF91aW50
  MzJOZOAEAA1wYWNrZWRfdWludDY0T3HwBAANcGFja2VkX3NpbnQzMlBygAUADXBhY2tlZF9zaW50NjRRZ5AFAA5wYWNrZWRfZml4ZWQzMlJmoAUA
  DnBhY2tlZF9maXhlZDY0U2+wBQAPcGFja2VkX3NmaXhlZDMyVHDABQAPcGFja2VkX3NmaXhlZDY0VWLQBQAMcGFja2VkX2Zsb2F0VmHgBQANcGFj
  a2VkX2RvdWJsZVdo8AUAC3BhY2tlZF9ib29sWG6ABgAScGFja2VkX25lc3RlZF9lbnVtWUWQBgAOdW5wYWNrZWRfaW50MzJaQ6AGAA51bnBhY2tl
  ZF9pbnQ2NFtNsAYAD3VucGFja2VkX3VpbnQzMlxEwAYAD3VucGFja2VkX3VpbnQ2NF1R0AYAD3VucGFja2VkX3NpbnQzMl5S4AYAD3VucGFja2Vk
  X3NpbnQ2NF9H8AYAEHVucGFja2VkX2ZpeGVkMzJgRoAHABB1bnBhY2tlZF9maXhlZDY0YU+QBwARdW5wYWNrZWRfc2ZpeGVkMzJiUKAHABF1bnBh
  Y2tlZF9zZml4ZWQ2NGNCsAcADnVucGFja2VkX2Zsb2F0ZEHABwAPdW5wYWNrZWRfZG91YmxlZUjQBwANdW5wYWNrZWRfYm9vbGZO4AcAFHVucGFj
  a2VkX25lc3RlZF9lbnVtb40BqAoBoAoMb25lb2ZfdWludDMycKsBuAoBFG9uZW9mX25lc3RlZF9tZXNzYWdlKHGJAagKAaAKDG9uZW9mX3N0cmlu
  Z3KMAagKAaAKC29uZW9mX2J5dGVzc4gBqAoBoAoKb25lb2ZfYm9vbHSEAagKAaAKDG9uZW9mX3VpbnQ2NHWCAagKAaAKC29uZW9mX2Zsb2F0doEB
  qAoBoAoMb25lb2ZfZG91Ymxld44BqAoBoAoKb25lb2ZfZW51bXiOAagKAaAKEG9uZW9mX251bGxfdmFsdWXJAasB0AoAFW9wdGlvbmFsX2Jvb2xf
  d3JhcHBlcgHKAasB6AoAFm9wdGlvbmFsX2ludDMyX3dyYXBwZXIDywGrAYALABZvcHRpb25hbF9pbnQ2NF93cmFwcGVyBcwBqwGYCwAXb3B0aW9u
  YWxfdWludDMyX3dyYXBwZXIHzQGrAbALABdvcHRpb25hbF91aW50NjRfd3JhcHBlcgnOAasByAsAFm9wdGlvbmFsX2Zsb2F0X3dyYXBwZXILzwGr
  AeALABdvcHRpb25hbF9kb3VibGVfd3JhcHBlcg3QAasB+AsAF29wdGlvbmFsX3N0cmluZ193cmFwcGVyD9EBqwGQDAAWb3B0aW9uYWxfYnl0ZXNf
  d3JhcHBlchHTAUuoDAAVcmVwZWF0ZWRfYm9vbF93cmFwcGVyAdQBS7gMABZyZXBlYXRlZF9pbnQzMl93cmFwcGVyA9UBS8gMABZyZXBlYXRlZF9p
  bnQ2NF93cmFwcGVyBdYBS9gMABdyZXBlYXRlZF91aW50MzJfd3JhcHBlcgfXAUvoDAAXcmVwZWF0ZWRfdWludDY0X3dyYXBwZXIJ2AFL+AwAFnJl
  cGVhdGVkX2Zsb2F0X3dyYXBwZXIL2QFLiA0AF3JlcGVhdGVkX2RvdWJsZV93cmFwcGVyDdoBS5gNABdyZXBlYXRlZF9zdHJpbmdfd3JhcHBlcg/b
  AUuoDQAWcmVwZWF0ZWRfYnl0ZXNfd3JhcHBlchGtAqsBuA0AEW9wdGlvbmFsX2R1cmF0aW9uE64CqwHQDQASb3B0aW9uYWxfdGltZXN0YW1wFa8C
  qwHoDQATb3B0aW9uYWxfZmllbGRfbWFzaxewAqsBgA4AD29wdGlvbmFsX3N0cnVjdBmxAqsBmA4ADG9wdGlvbmFsX2FueRuyAqsBsA4ADm9wdGlv
  bmFsX3ZhbHVlHbMCDogQABNvcHRpb25hbF9udWxsX3ZhbHVltAKrAcgOAA5vcHRpb25hbF9lbXB0eR+3AkvgDgARcmVwZWF0ZWRfZHVyYXRpb24T
  uAJL8A4AEnJlcGVhdGVkX3RpbWVzdGFtcBW5AkuADwAScmVwZWF0ZWRfZmllbGRtYXNrF7sCS6APAAxyZXBlYXRlZF9hbnkbvAJLsA8ADnJlcGVh
  dGVkX3ZhbHVlHb0CS8APABNyZXBlYXRlZF9saXN0X3ZhbHVlIb4CS9APAA5yZXBlYXRlZF9lbXB0eR/EAkuQDwAPcmVwZWF0ZWRfc3RydWN0GZED
  BYwQAApmaWVsZG5hbWUxkgMFkBAAC2ZpZWxkX25hbWUykwMFlBAADF9maWVsZF9uYW1lM5QDBZgQAA1maWVsZF9fbmFtZTRflQMFnBAAC2ZpZWxk
  MG5hbWU1lgMFoBAADWZpZWxkXzBfbmFtZTaXAwWkEAAKZmllbGROYW1lN5gDBagQAApGaWVsZE5hbWU4mQMFrBAAC2ZpZWxkX05hbWU5mgMFsBAA
  DEZpZWxkX05hbWUxMJsDBbQQAAxGSUVMRF9OQU1FMTGcAwW4EAAMRklFTERfbmFtZTEynQMFvBAADl9fZmllbGRfbmFtZTEzngMFwBAADl9fRmll
  bGRfbmFtZTE0nwMFxBAADWZpZWxkX19uYW1lMTWgAwXIEAANZmllbGRfX05hbWUxNqEDBcwQAA5maWVsZF9uYW1lMTdfX6IDBdAQAA5GaWVsZF9u
  YW1lMThfX0xwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwSW50MzJJbnQzMkVudHJ5
  ASgCASUYAANrZXkCJSAABXZhbHVlTHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBJ
  bnQ2NEludDY0RW50cnkBOAIBIxgAA2tleQIjKAAFdmFsdWVOcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5
  cGVzUHJvdG8zLk1hcFVpbnQzMlVpbnQzMkVudHJ5ASgCAS0YAANrZXkCLSAABXZhbHVlTnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu
  cHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBVaW50NjRVaW50NjRFbnRyeQE4AgEkGAADa2V5AiQoAAV2YWx1ZU5wcm90b2J1Zl90ZXN0X21l
  c3NhZ2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU2ludDMyU2ludDMyRW50cnkBKAIBMRgAA2tleQIxIAAFdmFsdWVO
  cHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFNpbnQ2NFNpbnQ2NEVudHJ5ATgCATIY
  AANrZXkCMigABXZhbHVlUHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBGaXhlZDMy
  Rml4ZWQzMkVudHJ5ASgCAScYAANrZXkCJyAABXZhbHVlUHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBl
  c1Byb3RvMy5NYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5ATgCASYYAANrZXkCJigABXZhbHVlUnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMu
  cHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTZml4ZWQzMlNmaXhlZDMyRW50cnkBKAIBLxgAA2tleQIvIAAFdmFsdWVScHJvdG9idWZfdGVz
  dF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFNmaXhlZDY0U2ZpeGVkNjRFbnRyeQE4AgEwGAADa2V5AjAo
  AAV2YWx1ZUxwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwSW50MzJGbG9hdEVudHJ5
  ASgCASUYAANrZXkCIiAABXZhbHVlTXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBJ
  bnQzMkRvdWJsZUVudHJ5ATACASUoAANrZXkCIRgABXZhbHVlSnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxU
  eXBlc1Byb3RvMy5NYXBCb29sQm9vbEVudHJ5ATgCASgYAANrZXkCKCgABXZhbHVlTnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJv
  dG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTdHJpbmdTdHJpbmdFbnRyeQFIAgEpGAADa2V5AikwAAV2YWx1ZU1wcm90b2J1Zl90ZXN0X21lc3Nh
  Z2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nQnl0ZXNFbnRyeQFIAgEpGAADa2V5AiwwAAV2YWx1ZVVwcm90
  b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nTmVzdGVkTWVzc2FnZUVudHJ5AUgC
  ASkYAANrZXkCqwEwAAV2YWx1ZShWcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFN0
  cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnkBSAIBKRgAA2tleQKrATAABXZhbHVlKlJwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3Rv
  My5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nTmVzdGVkRW51bUVudHJ5ATgCASkYAANrZXkCLjAABXZhbHVlU3Byb3RvYnVmX3Rlc3RfbWVz
  c2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTdHJpbmdGb3JlaWduRW51bUVudHJ5ATgCASkYAANrZXkCLjAABXZh
  bHVlR3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0ZWRNZXNzYWdlATgCAQUwAAFh
  AqsBGAALY29yZWN1cnNpdmUANXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLkZvcmVpZ25NZXNzYWdlACABAQUYAAFjO3By
  b3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLk51bGxIeXBvdGhlc2lzUHJvdG8zABgANXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMu
  ZWRpdGlvbnMucHJvdG8zLkVudW1Pbmx5UHJvdG8zABgA
  """,
  imports: [Google_Protobuf_BoolValue.layout, Google_Protobuf_Int32Value.layout, Google_Protobuf_Int64Value.layout, Google_Protobuf_UInt32Value.layout, Google_Protobuf_UInt64Value.layout, Google_Protobuf_FloatValue.layout, Google_Protobuf_DoubleValue.layout, Google_Protobuf_StringValue.layout, Google_Protobuf_BytesValue.layout, Google_Protobuf_Duration.layout, Google_Protobuf_Timestamp.layout, Google_Protobuf_FieldMask.layout, Google_Protobuf_Struct.layout, Google_Protobuf_Any.layout, Google_Protobuf_Value.layout, Google_Protobuf_Empty.layout, Google_Protobuf_ListValue.layout])

nonisolated extension Schema {
  /// `conformance/messages/test_messages_proto3_editions.proto`
  public static let conformance_messages_test_messages_proto3_editions = Schema(
    path: "conformance/messages/test_messages_proto3_editions.proto",
    base64: """
      Cjhjb25mb3JtYW5jZS9tZXNzYWdlcy90ZXN0X21lc3NhZ2VzX3Byb3RvM19lZGl0aW9ucy5wcm90bxImcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5l
      ZGl0aW9ucy5wcm90bzMaGWdvb2dsZS9wcm90b2J1Zi9hbnkucHJvdG8aHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90bxobZ29vZ2xlL3By
      b3RvYnVmL2VtcHR5LnByb3RvGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxocZ29vZ2xlL3Byb3RvYnVmL3N0cnVjdC5wcm90bxof
      Z29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoeZ29vZ2xlL3Byb3RvYnVmL3dyYXBwZXJzLnByb3RvIoNfChJUZXN0QWxsVHlwZXNQcm90
      bzMSJQoOb3B0aW9uYWxfaW50MzIYASABKAVSDW9wdGlvbmFsSW50MzISJQoOb3B0aW9uYWxfaW50NjQYAiABKANSDW9wdGlvbmFsSW50NjQSJwoP
      b3B0aW9uYWxfdWludDMyGAMgASgNUg5vcHRpb25hbFVpbnQzMhInCg9vcHRpb25hbF91aW50NjQYBCABKARSDm9wdGlvbmFsVWludDY0EicKD29w
      dGlvbmFsX3NpbnQzMhgFIAEoEVIOb3B0aW9uYWxTaW50MzISJwoPb3B0aW9uYWxfc2ludDY0GAYgASgSUg5vcHRpb25hbFNpbnQ2NBIpChBvcHRp
      b25hbF9maXhlZDMyGAcgASgHUg9vcHRpb25hbEZpeGVkMzISKQoQb3B0aW9uYWxfZml4ZWQ2NBgIIAEoBlIPb3B0aW9uYWxGaXhlZDY0EisKEW9w
      dGlvbmFsX3NmaXhlZDMyGAkgASgPUhBvcHRpb25hbFNmaXhlZDMyEisKEW9wdGlvbmFsX3NmaXhlZDY0GAogASgQUhBvcHRpb25hbFNmaXhlZDY0
      EiUKDm9wdGlvbmFsX2Zsb2F0GAsgASgCUg1vcHRpb25hbEZsb2F0EicKD29wdGlvbmFsX2RvdWJsZRgMIAEoAVIOb3B0aW9uYWxEb3VibGUSIwoN
      b3B0aW9uYWxfYm9vbBgNIAEoCFIMb3B0aW9uYWxCb29sEicKD29wdGlvbmFsX3N0cmluZxgOIAEoCVIOb3B0aW9uYWxTdHJpbmcSJQoOb3B0aW9u
      YWxfYnl0ZXMYDyABKAxSDW9wdGlvbmFsQnl0ZXMSgAEKF29wdGlvbmFsX25lc3RlZF9tZXNzYWdlGBIgASgLMkgucHJvdG9idWZfdGVzdF9tZXNz
      YWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZE1lc3NhZ2VSFW9wdGlvbmFsTmVzdGVkTWVzc2FnZRJwChhvcHRp
      b25hbF9mb3JlaWduX21lc3NhZ2UYEyABKAsyNi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5Gb3JlaWduTWVzc2FnZVIW
      b3B0aW9uYWxGb3JlaWduTWVzc2FnZRJ3ChRvcHRpb25hbF9uZXN0ZWRfZW51bRgVIAEoDjJFLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlv
      bnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0ZWRFbnVtUhJvcHRpb25hbE5lc3RlZEVudW0SZwoVb3B0aW9uYWxfZm9yZWlnbl9lbnVt
      GBYgASgOMjMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuRm9yZWlnbkVudW1SE29wdGlvbmFsRm9yZWlnbkVudW0SegoV
      b3B0aW9uYWxfYWxpYXNlZF9lbnVtGBcgASgOMkYucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJv
      dG8zLkFsaWFzZWRFbnVtUhNvcHRpb25hbEFsaWFzZWRFbnVtEjYKFW9wdGlvbmFsX3N0cmluZ19waWVjZRgYIAEoCUICCAJSE29wdGlvbmFsU3Ry
      aW5nUGllY2USJwoNb3B0aW9uYWxfY29yZBgZIAEoCUICCAFSDG9wdGlvbmFsQ29yZBJnChFyZWN1cnNpdmVfbWVzc2FnZRgbIAEoCzI6LnByb3Rv
      YnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvM1IQcmVjdXJzaXZlTWVzc2FnZRIlCg5yZXBlYXRlZF9p
      bnQzMhgfIAMoBVINcmVwZWF0ZWRJbnQzMhIlCg5yZXBlYXRlZF9pbnQ2NBggIAMoA1INcmVwZWF0ZWRJbnQ2NBInCg9yZXBlYXRlZF91aW50MzIY
      ISADKA1SDnJlcGVhdGVkVWludDMyEicKD3JlcGVhdGVkX3VpbnQ2NBgiIAMoBFIOcmVwZWF0ZWRVaW50NjQSJwoPcmVwZWF0ZWRfc2ludDMyGCMg
      AygRUg5yZXBlYXRlZFNpbnQzMhInCg9yZXBlYXRlZF9zaW50NjQYJCADKBJSDnJlcGVhdGVkU2ludDY0EikKEHJlcGVhdGVkX2ZpeGVkMzIYJSAD
      KAdSD3JlcGVhdGVkRml4ZWQzMhIpChByZXBlYXRlZF9maXhlZDY0GCYgAygGUg9yZXBlYXRlZEZpeGVkNjQSKwoRcmVwZWF0ZWRfc2ZpeGVkMzIY
      JyADKA9SEHJlcGVhdGVkU2ZpeGVkMzISKwoRcmVwZWF0ZWRfc2ZpeGVkNjQYKCADKBBSEHJlcGVhdGVkU2ZpeGVkNjQSJQoOcmVwZWF0ZWRfZmxv
      YXQYKSADKAJSDXJlcGVhdGVkRmxvYXQSJwoPcmVwZWF0ZWRfZG91YmxlGCogAygBUg5yZXBlYXRlZERvdWJsZRIjCg1yZXBlYXRlZF9ib29sGCsg
      AygIUgxyZXBlYXRlZEJvb2wSJwoPcmVwZWF0ZWRfc3RyaW5nGCwgAygJUg5yZXBlYXRlZFN0cmluZxIlCg5yZXBlYXRlZF9ieXRlcxgtIAMoDFIN
      cmVwZWF0ZWRCeXRlcxKAAQoXcmVwZWF0ZWRfbmVzdGVkX21lc3NhZ2UYMCADKAsySC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnBy
      b3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTmVzdGVkTWVzc2FnZVIVcmVwZWF0ZWROZXN0ZWRNZXNzYWdlEnAKGHJlcGVhdGVkX2ZvcmVpZ25fbWVz
      c2FnZRgxIAMoCzI2LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLkZvcmVpZ25NZXNzYWdlUhZyZXBlYXRlZEZvcmVpZ25N
      ZXNzYWdlEncKFHJlcGVhdGVkX25lc3RlZF9lbnVtGDMgAygOMkUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFs
      bFR5cGVzUHJvdG8zLk5lc3RlZEVudW1SEnJlcGVhdGVkTmVzdGVkRW51bRJnChVyZXBlYXRlZF9mb3JlaWduX2VudW0YNCADKA4yMy5wcm90b2J1
      Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5Gb3JlaWduRW51bVITcmVwZWF0ZWRGb3JlaWduRW51bRI2ChVyZXBlYXRlZF9zdHJpbmdf
      cGllY2UYNiADKAlCAggCUhNyZXBlYXRlZFN0cmluZ1BpZWNlEicKDXJlcGVhdGVkX2NvcmQYNyADKAlCAggBUgxyZXBlYXRlZENvcmQSIQoMcGFj
      a2VkX2ludDMyGEsgAygFUgtwYWNrZWRJbnQzMhIhCgxwYWNrZWRfaW50NjQYTCADKANSC3BhY2tlZEludDY0EiMKDXBhY2tlZF91aW50MzIYTSAD
      KA1SDHBhY2tlZFVpbnQzMhIjCg1wYWNrZWRfdWludDY0GE4gAygEUgxwYWNrZWRVaW50NjQSIwoNcGFja2VkX3NpbnQzMhhPIAMoEVIMcGFja2Vk
      U2ludDMyEiMKDXBhY2tlZF9zaW50NjQYUCADKBJSDHBhY2tlZFNpbnQ2NBIlCg5wYWNrZWRfZml4ZWQzMhhRIAMoB1INcGFja2VkRml4ZWQzMhIl
      Cg5wYWNrZWRfZml4ZWQ2NBhSIAMoBlINcGFja2VkRml4ZWQ2NBInCg9wYWNrZWRfc2ZpeGVkMzIYUyADKA9SDnBhY2tlZFNmaXhlZDMyEicKD3Bh
      Y2tlZF9zZml4ZWQ2NBhUIAMoEFIOcGFja2VkU2ZpeGVkNjQSIQoMcGFja2VkX2Zsb2F0GFUgAygCUgtwYWNrZWRGbG9hdBIjCg1wYWNrZWRfZG91
      YmxlGFYgAygBUgxwYWNrZWREb3VibGUSHwoLcGFja2VkX2Jvb2wYVyADKAhSCnBhY2tlZEJvb2wScwoScGFja2VkX25lc3RlZF9lbnVtGFggAygO
      MkUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZEVudW1SEHBhY2tlZE5lc3Rl
      ZEVudW0SLAoOdW5wYWNrZWRfaW50MzIYWSADKAVCBaoBAhgCUg11bnBhY2tlZEludDMyEiwKDnVucGFja2VkX2ludDY0GFogAygDQgWqAQIYAlIN
      dW5wYWNrZWRJbnQ2NBIuCg91bnBhY2tlZF91aW50MzIYWyADKA1CBaoBAhgCUg51bnBhY2tlZFVpbnQzMhIuCg91bnBhY2tlZF91aW50NjQYXCAD
      KARCBaoBAhgCUg51bnBhY2tlZFVpbnQ2NBIuCg91bnBhY2tlZF9zaW50MzIYXSADKBFCBaoBAhgCUg51bnBhY2tlZFNpbnQzMhIuCg91bnBhY2tl
      ZF9zaW50NjQYXiADKBJCBaoBAhgCUg51bnBhY2tlZFNpbnQ2NBIwChB1bnBhY2tlZF9maXhlZDMyGF8gAygHQgWqAQIYAlIPdW5wYWNrZWRGaXhl
      ZDMyEjAKEHVucGFja2VkX2ZpeGVkNjQYYCADKAZCBaoBAhgCUg91bnBhY2tlZEZpeGVkNjQSMgoRdW5wYWNrZWRfc2ZpeGVkMzIYYSADKA9CBaoB
      AhgCUhB1bnBhY2tlZFNmaXhlZDMyEjIKEXVucGFja2VkX3NmaXhlZDY0GGIgAygQQgWqAQIYAlIQdW5wYWNrZWRTZml4ZWQ2NBIsCg51bnBhY2tl
      ZF9mbG9hdBhjIAMoAkIFqgECGAJSDXVucGFja2VkRmxvYXQSLgoPdW5wYWNrZWRfZG91YmxlGGQgAygBQgWqAQIYAlIOdW5wYWNrZWREb3VibGUS
      KgoNdW5wYWNrZWRfYm9vbBhlIAMoCEIFqgECGAJSDHVucGFja2VkQm9vbBJ+ChR1bnBhY2tlZF9uZXN0ZWRfZW51bRhmIAMoDjJFLnByb3RvYnVm
      X3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0ZWRFbnVtQgWqAQIYAlISdW5wYWNrZWROZXN0ZWRF
      bnVtEnUKD21hcF9pbnQzMl9pbnQzMhg4IAMoCzJNLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1By
      b3RvMy5NYXBJbnQzMkludDMyRW50cnlSDW1hcEludDMySW50MzISdQoPbWFwX2ludDY0X2ludDY0GDkgAygLMk0ucHJvdG9idWZfdGVzdF9tZXNz
      YWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcEludDY0SW50NjRFbnRyeVINbWFwSW50NjRJbnQ2NBJ7ChFtYXBfdWlu
      dDMyX3VpbnQzMhg6IAMoCzJPLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBVaW50
      MzJVaW50MzJFbnRyeVIPbWFwVWludDMyVWludDMyEnsKEW1hcF91aW50NjRfdWludDY0GDsgAygLMk8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5l
      ZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFVpbnQ2NFVpbnQ2NEVudHJ5Ug9tYXBVaW50NjRVaW50NjQSewoRbWFwX3NpbnQz
      Ml9zaW50MzIYPCADKAsyTy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU2ludDMy
      U2ludDMyRW50cnlSD21hcFNpbnQzMlNpbnQzMhJ7ChFtYXBfc2ludDY0X3NpbnQ2NBg9IAMoCzJPLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRp
      dGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTaW50NjRTaW50NjRFbnRyeVIPbWFwU2ludDY0U2ludDY0EoEBChNtYXBfZml4ZWQz
      Ml9maXhlZDMyGD4gAygLMlEucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcEZpeGVk
      MzJGaXhlZDMyRW50cnlSEW1hcEZpeGVkMzJGaXhlZDMyEoEBChNtYXBfZml4ZWQ2NF9maXhlZDY0GD8gAygLMlEucHJvdG9idWZfdGVzdF9tZXNz
      YWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcEZpeGVkNjRGaXhlZDY0RW50cnlSEW1hcEZpeGVkNjRGaXhlZDY0EocB
      ChVtYXBfc2ZpeGVkMzJfc2ZpeGVkMzIYQCADKAsyUy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQ
      cm90bzMuTWFwU2ZpeGVkMzJTZml4ZWQzMkVudHJ5UhNtYXBTZml4ZWQzMlNmaXhlZDMyEocBChVtYXBfc2ZpeGVkNjRfc2ZpeGVkNjQYQSADKAsy
      Uy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU2ZpeGVkNjRTZml4ZWQ2NEVudHJ5
      UhNtYXBTZml4ZWQ2NFNmaXhlZDY0EnUKD21hcF9pbnQzMl9mbG9hdBhCIAMoCzJNLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJv
      dG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBJbnQzMkZsb2F0RW50cnlSDW1hcEludDMyRmxvYXQSeAoQbWFwX2ludDMyX2RvdWJsZRhDIAMoCzJO
      LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBJbnQzMkRvdWJsZUVudHJ5Ug5tYXBJ
      bnQzMkRvdWJsZRJvCg1tYXBfYm9vbF9ib29sGEQgAygLMksucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5
      cGVzUHJvdG8zLk1hcEJvb2xCb29sRW50cnlSC21hcEJvb2xCb29sEnsKEW1hcF9zdHJpbmdfc3RyaW5nGEUgAygLMk8ucHJvdG9idWZfdGVzdF9t
      ZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFN0cmluZ1N0cmluZ0VudHJ5Ug9tYXBTdHJpbmdTdHJpbmcSeAoQ
      bWFwX3N0cmluZ19ieXRlcxhGIAMoCzJOLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5N
      YXBTdHJpbmdCeXRlc0VudHJ5Ug5tYXBTdHJpbmdCeXRlcxKRAQoZbWFwX3N0cmluZ19uZXN0ZWRfbWVzc2FnZRhHIAMoCzJWLnByb3RvYnVmX3Rl
      c3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTdHJpbmdOZXN0ZWRNZXNzYWdlRW50cnlSFm1hcFN0cmlu
      Z05lc3RlZE1lc3NhZ2USlAEKGm1hcF9zdHJpbmdfZm9yZWlnbl9tZXNzYWdlGEggAygLMlcucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9u
      cy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnlSF21hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlEogB
      ChZtYXBfc3RyaW5nX25lc3RlZF9lbnVtGEkgAygLMlMucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVz
      UHJvdG8zLk1hcFN0cmluZ05lc3RlZEVudW1FbnRyeVITbWFwU3RyaW5nTmVzdGVkRW51bRKLAQoXbWFwX3N0cmluZ19mb3JlaWduX2VudW0YSiAD
      KAsyVC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nRm9yZWlnbkVudW1F
      bnRyeVIUbWFwU3RyaW5nRm9yZWlnbkVudW0SIwoMb25lb2ZfdWludDMyGG8gASgNSABSC29uZW9mVWludDMyEnwKFG9uZW9mX25lc3RlZF9tZXNz
      YWdlGHAgASgLMkgucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZE1lc3NhZ2VI
      AFISb25lb2ZOZXN0ZWRNZXNzYWdlEiMKDG9uZW9mX3N0cmluZxhxIAEoCUgAUgtvbmVvZlN0cmluZxIhCgtvbmVvZl9ieXRlcxhyIAEoDEgAUgpv
      bmVvZkJ5dGVzEh8KCm9uZW9mX2Jvb2wYcyABKAhIAFIJb25lb2ZCb29sEiMKDG9uZW9mX3VpbnQ2NBh0IAEoBEgAUgtvbmVvZlVpbnQ2NBIhCgtv
      bmVvZl9mbG9hdBh1IAEoAkgAUgpvbmVvZkZsb2F0EiMKDG9uZW9mX2RvdWJsZRh2IAEoAUgAUgtvbmVvZkRvdWJsZRJmCgpvbmVvZl9lbnVtGHcg
      ASgOMkUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5lZGl0aW9ucy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZEVudW1IAFIJb25lb2ZF
      bnVtEkYKEG9uZW9mX251bGxfdmFsdWUYeCABKA4yGi5nb29nbGUucHJvdG9idWYuTnVsbFZhbHVlSABSDm9uZW9mTnVsbFZhbHVlEk8KFW9wdGlv
      bmFsX2Jvb2xfd3JhcHBlchjJASABKAsyGi5nb29nbGUucHJvdG9idWYuQm9vbFZhbHVlUhNvcHRpb25hbEJvb2xXcmFwcGVyElIKFm9wdGlvbmFs
      X2ludDMyX3dyYXBwZXIYygEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkludDMyVmFsdWVSFG9wdGlvbmFsSW50MzJXcmFwcGVyElIKFm9wdGlvbmFs
      X2ludDY0X3dyYXBwZXIYywEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkludDY0VmFsdWVSFG9wdGlvbmFsSW50NjRXcmFwcGVyElUKF29wdGlvbmFs
      X3VpbnQzMl93cmFwcGVyGMwBIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZVIVb3B0aW9uYWxVaW50MzJXcmFwcGVyElUKF29wdGlv
      bmFsX3VpbnQ2NF93cmFwcGVyGM0BIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50NjRWYWx1ZVIVb3B0aW9uYWxVaW50NjRXcmFwcGVyElIKFm9w
      dGlvbmFsX2Zsb2F0X3dyYXBwZXIYzgEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZsb2F0VmFsdWVSFG9wdGlvbmFsRmxvYXRXcmFwcGVyElUKF29w
      dGlvbmFsX2RvdWJsZV93cmFwcGVyGM8BIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5Eb3VibGVWYWx1ZVIVb3B0aW9uYWxEb3VibGVXcmFwcGVyElUK
      F29wdGlvbmFsX3N0cmluZ193cmFwcGVyGNABIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5TdHJpbmdWYWx1ZVIVb3B0aW9uYWxTdHJpbmdXcmFwcGVy
      ElIKFm9wdGlvbmFsX2J5dGVzX3dyYXBwZXIY0QEgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkJ5dGVzVmFsdWVSFG9wdGlvbmFsQnl0ZXNXcmFwcGVy
      Ek8KFXJlcGVhdGVkX2Jvb2xfd3JhcHBlchjTASADKAsyGi5nb29nbGUucHJvdG9idWYuQm9vbFZhbHVlUhNyZXBlYXRlZEJvb2xXcmFwcGVyElIK
      FnJlcGVhdGVkX2ludDMyX3dyYXBwZXIY1AEgAygLMhsuZ29vZ2xlLnByb3RvYnVmLkludDMyVmFsdWVSFHJlcGVhdGVkSW50MzJXcmFwcGVyElIK
      FnJlcGVhdGVkX2ludDY0X3dyYXBwZXIY1QEgAygLMhsuZ29vZ2xlLnByb3RvYnVmLkludDY0VmFsdWVSFHJlcGVhdGVkSW50NjRXcmFwcGVyElUK
      F3JlcGVhdGVkX3VpbnQzMl93cmFwcGVyGNYBIAMoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZVIVcmVwZWF0ZWRVaW50MzJXcmFwcGVy
      ElUKF3JlcGVhdGVkX3VpbnQ2NF93cmFwcGVyGNcBIAMoCzIcLmdvb2dsZS5wcm90b2J1Zi5VSW50NjRWYWx1ZVIVcmVwZWF0ZWRVaW50NjRXcmFw
      cGVyElIKFnJlcGVhdGVkX2Zsb2F0X3dyYXBwZXIY2AEgAygLMhsuZ29vZ2xlLnByb3RvYnVmLkZsb2F0VmFsdWVSFHJlcGVhdGVkRmxvYXRXcmFw
      cGVyElUKF3JlcGVhdGVkX2RvdWJsZV93cmFwcGVyGNkBIAMoCzIcLmdvb2dsZS5wcm90b2J1Zi5Eb3VibGVWYWx1ZVIVcmVwZWF0ZWREb3VibGVX
      cmFwcGVyElUKF3JlcGVhdGVkX3N0cmluZ193cmFwcGVyGNoBIAMoCzIcLmdvb2dsZS5wcm90b2J1Zi5TdHJpbmdWYWx1ZVIVcmVwZWF0ZWRTdHJp
      bmdXcmFwcGVyElIKFnJlcGVhdGVkX2J5dGVzX3dyYXBwZXIY2wEgAygLMhsuZ29vZ2xlLnByb3RvYnVmLkJ5dGVzVmFsdWVSFHJlcGVhdGVkQnl0
      ZXNXcmFwcGVyEkcKEW9wdGlvbmFsX2R1cmF0aW9uGK0CIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIQb3B0aW9uYWxEdXJhdGlvbhJK
      ChJvcHRpb25hbF90aW1lc3RhbXAYrgIgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIRb3B0aW9uYWxUaW1lc3RhbXASSwoTb3B0aW9u
      YWxfZmllbGRfbWFzaxivAiABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRNYXNrUhFvcHRpb25hbEZpZWxkTWFzaxJBCg9vcHRpb25hbF9zdHJ1
      Y3QYsAIgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFIOb3B0aW9uYWxTdHJ1Y3QSOAoMb3B0aW9uYWxfYW55GLECIAEoCzIULmdvb2dsZS5w
      cm90b2J1Zi5BbnlSC29wdGlvbmFsQW55Ej4KDm9wdGlvbmFsX3ZhbHVlGLICIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZVINb3B0aW9uYWxW
      YWx1ZRJLChNvcHRpb25hbF9udWxsX3ZhbHVlGLMCIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVSEW9wdGlvbmFsTnVsbFZhbHVlEj4K
      Dm9wdGlvbmFsX2VtcHR5GLQCIAEoCzIWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eVINb3B0aW9uYWxFbXB0eRJHChFyZXBlYXRlZF9kdXJhdGlvbhi3
      AiADKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25SEHJlcGVhdGVkRHVyYXRpb24SSgoScmVwZWF0ZWRfdGltZXN0YW1wGLgCIAMoCzIaLmdv
      b2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSEXJlcGVhdGVkVGltZXN0YW1wEkoKEnJlcGVhdGVkX2ZpZWxkbWFzaxi5AiADKAsyGi5nb29nbGUucHJv
      dG9idWYuRmllbGRNYXNrUhFyZXBlYXRlZEZpZWxkbWFzaxJBCg9yZXBlYXRlZF9zdHJ1Y3QYxAIgAygLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVj
      dFIOcmVwZWF0ZWRTdHJ1Y3QSOAoMcmVwZWF0ZWRfYW55GLsCIAMoCzIULmdvb2dsZS5wcm90b2J1Zi5BbnlSC3JlcGVhdGVkQW55Ej4KDnJlcGVh
      dGVkX3ZhbHVlGLwCIAMoCzIWLmdvb2dsZS5wcm90b2J1Zi5WYWx1ZVINcmVwZWF0ZWRWYWx1ZRJLChNyZXBlYXRlZF9saXN0X3ZhbHVlGL0CIAMo
      CzIaLmdvb2dsZS5wcm90b2J1Zi5MaXN0VmFsdWVSEXJlcGVhdGVkTGlzdFZhbHVlEj4KDnJlcGVhdGVkX2VtcHR5GL4CIAMoCzIWLmdvb2dsZS5w
      cm90b2J1Zi5FbXB0eVINcmVwZWF0ZWRFbXB0eRIfCgpmaWVsZG5hbWUxGJEDIAEoBVIKZmllbGRuYW1lMRIgCgtmaWVsZF9uYW1lMhiSAyABKAVS
      CmZpZWxkTmFtZTISIQoMX2ZpZWxkX25hbWUzGJMDIAEoBVIKRmllbGROYW1lMxIiCg1maWVsZF9fbmFtZTRfGJQDIAEoBVIKZmllbGROYW1lNBIh
      CgtmaWVsZDBuYW1lNRiVAyABKAVSC2ZpZWxkMG5hbWU1EiMKDWZpZWxkXzBfbmFtZTYYlgMgASgFUgtmaWVsZDBOYW1lNhIfCgpmaWVsZE5hbWU3
      GJcDIAEoBVIKZmllbGROYW1lNxIfCgpGaWVsZE5hbWU4GJgDIAEoBVIKRmllbGROYW1lOBIgCgtmaWVsZF9OYW1lORiZAyABKAVSCmZpZWxkTmFt
      ZTkSIgoMRmllbGRfTmFtZTEwGJoDIAEoBVILRmllbGROYW1lMTASIgoMRklFTERfTkFNRTExGJsDIAEoBVILRklFTEROQU1FMTESIgoMRklFTERf
      bmFtZTEyGJwDIAEoBVILRklFTEROYW1lMTISJAoOX19maWVsZF9uYW1lMTMYnQMgASgFUgtGaWVsZE5hbWUxMxIkCg5fX0ZpZWxkX25hbWUxNBie
      AyABKAVSC0ZpZWxkTmFtZTE0EiMKDWZpZWxkX19uYW1lMTUYnwMgASgFUgtmaWVsZE5hbWUxNRIjCg1maWVsZF9fTmFtZTE2GKADIAEoBVILZmll
      bGROYW1lMTYSJAoOZmllbGRfbmFtZTE3X18YoQMgASgFUgtmaWVsZE5hbWUxNxIkCg5GaWVsZF9uYW1lMThfXxiiAyABKAVSC0ZpZWxkTmFtZTE4
      GnsKDU5lc3RlZE1lc3NhZ2USDAoBYRgBIAEoBVIBYRJcCgtjb3JlY3Vyc2l2ZRgCIAEoCzI6LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlv
      bnMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvM1ILY29yZWN1cnNpdmUaQAoSTWFwSW50MzJJbnQzMkVudHJ5EhAKA2tleRgBIAEoBVIDa2V5EhQK
      BXZhbHVlGAIgASgFUgV2YWx1ZToCOAEaQAoSTWFwSW50NjRJbnQ2NEVudHJ5EhAKA2tleRgBIAEoA1IDa2V5EhQKBXZhbHVlGAIgASgDUgV2YWx1
      ZToCOAEaQgoUTWFwVWludDMyVWludDMyRW50cnkSEAoDa2V5GAEgASgNUgNrZXkSFAoFdmFsdWUYAiABKA1SBXZhbHVlOgI4ARpCChRNYXBVaW50
      NjRVaW50NjRFbnRyeRIQCgNrZXkYASABKARSA2tleRIUCgV2YWx1ZRgCIAEoBFIFdmFsdWU6AjgBGkIKFE1hcFNpbnQzMlNpbnQzMkVudHJ5EhAK
      A2tleRgBIAEoEVIDa2V5EhQKBXZhbHVlGAIgASgRUgV2YWx1ZToCOAEaQgoUTWFwU2ludDY0U2ludDY0RW50cnkSEAoDa2V5GAEgASgSUgNrZXkS
      FAoFdmFsdWUYAiABKBJSBXZhbHVlOgI4ARpEChZNYXBGaXhlZDMyRml4ZWQzMkVudHJ5EhAKA2tleRgBIAEoB1IDa2V5EhQKBXZhbHVlGAIgASgH
      UgV2YWx1ZToCOAEaRAoWTWFwRml4ZWQ2NEZpeGVkNjRFbnRyeRIQCgNrZXkYASABKAZSA2tleRIUCgV2YWx1ZRgCIAEoBlIFdmFsdWU6AjgBGkYK
      GE1hcFNmaXhlZDMyU2ZpeGVkMzJFbnRyeRIQCgNrZXkYASABKA9SA2tleRIUCgV2YWx1ZRgCIAEoD1IFdmFsdWU6AjgBGkYKGE1hcFNmaXhlZDY0
      U2ZpeGVkNjRFbnRyeRIQCgNrZXkYASABKBBSA2tleRIUCgV2YWx1ZRgCIAEoEFIFdmFsdWU6AjgBGkAKEk1hcEludDMyRmxvYXRFbnRyeRIQCgNr
      ZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoAlIFdmFsdWU6AjgBGkEKE01hcEludDMyRG91YmxlRW50cnkSEAoDa2V5GAEgASgFUgNrZXkSFAoF
      dmFsdWUYAiABKAFSBXZhbHVlOgI4ARo+ChBNYXBCb29sQm9vbEVudHJ5EhAKA2tleRgBIAEoCFIDa2V5EhQKBXZhbHVlGAIgASgIUgV2YWx1ZToC
      OAEaQgoUTWFwU3RyaW5nU3RyaW5nRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ARpBChNNYXBTdHJpbmdC
      eXRlc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgMUgV2YWx1ZToCOAEakwEKG01hcFN0cmluZ05lc3RlZE1lc3NhZ2VFbnRy
      eRIQCgNrZXkYASABKAlSA2tleRJeCgV2YWx1ZRgCIAEoCzJILnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMuZWRpdGlvbnMucHJvdG8zLlRlc3RBbGxU
      eXBlc1Byb3RvMy5OZXN0ZWRNZXNzYWdlUgV2YWx1ZToCOAEaggEKHE1hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnkSEAoDa2V5GAEgASgJUgNr
      ZXkSTAoFdmFsdWUYAiABKAsyNi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5Gb3JlaWduTWVzc2FnZVIFdmFsdWU6AjgB
      Go0BChhNYXBTdHJpbmdOZXN0ZWRFbnVtRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSWwoFdmFsdWUYAiABKA4yRS5wcm90b2J1Zl90ZXN0X21lc3Nh
      Z2VzLmVkaXRpb25zLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTmVzdGVkRW51bVIFdmFsdWU6AjgBGnwKGU1hcFN0cmluZ0ZvcmVpZ25FbnVt
      RW50cnkSEAoDa2V5GAEgASgJUgNrZXkSSQoFdmFsdWUYAiABKA4yMy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLmVkaXRpb25zLnByb3RvMy5Gb3Jl
      aWduRW51bVIFdmFsdWU6AjgBIjkKCk5lc3RlZEVudW0SBwoDRk9PEAASBwoDQkFSEAESBwoDQkFaEAISEAoDTkVHEP///////////wEiWQoLQWxp
      YXNlZEVudW0SDQoJQUxJQVNfRk9PEAASDQoJQUxJQVNfQkFSEAESDQoJQUxJQVNfQkFaEAISBwoDTU9PEAISBwoDbW9vEAISBwoDYkF6EAIaAhAB
      Qg0KC29uZW9mX2ZpZWxkSgYI9QMQ/wNKCAi/hD0QwIQ9Ug5yZXNlcnZlZF9maWVsZCIeCg5Gb3JlaWduTWVzc2FnZRIMCgFjGAEgASgFUgFjIhYK
      FE51bGxIeXBvdGhlc2lzUHJvdG8zIi8KDkVudW1Pbmx5UHJvdG8zIh0KBEJvb2wSCgoGa0ZhbHNlEAASCQoFa1RydWUQASpACgtGb3JlaWduRW51
      bRIPCgtGT1JFSUdOX0ZPTxAAEg8KC0ZPUkVJR05fQkFSEAESDwoLRk9SRUlHTl9CQVoQAkJOCjFjb20uZ29vZ2xlLnByb3RvYnVmX3Rlc3RfbWVz
      c2FnZXMuZWRpdGlvbnMucHJvdG8zSAH4AQGiAg5FZGl0aW9uc1Byb3RvM5IDAggCYghlZGl0aW9uc3DoB0qqBgpECgIICRIDHwAcGjkgVGhpcyBp
      cyB0aGUgZGVmYXVsdCwgYnV0IHdlIHNwZWNpZnkgaXQgaGVyZSBleHBsaWNpdGx5LgoK2wIKAgQAEgUpAKcCARrNAiBUaGlzIHByb3RvIGluY2x1
      ZGVzIGV2ZXJ5IHR5cGUgb2YgZmllbGQgaW4gYm90aCBzaW5ndWxhciBhbmQgcmVwZWF0ZWQKIGZvcm1zLgoKIEFsc28sIGNydWNpYWxseSwgYWxs
      IG1lc3NhZ2VzIGFuZCBlbnVtcyBpbiB0aGlzIGZpbGUgYXJlIGV2ZW50dWFsbHkKIHN1Ym1lc3NhZ2VzIG9mIHRoaXMgbWVzc2FnZS4gIFNvIGZv
      ciBleGFtcGxlLCBhIGZ1enogdGVzdCBvZiBUZXN0QWxsVHlwZXMKIGNvdWxkIHRyaWdnZXIgYnVncyB0aGF0IG9jY3VyIGluIGFueSBtZXNzYWdl
      IHR5cGUgaW4gdGhpcyBmaWxlLiAgV2UgdmVyaWZ5CiB0aGlzIHN0YXlzIHRydWUgaW4gYSB1bml0IHRlc3QuCgooCgYEAAQAAgMSAzMEDSIZIElu
      dGVudGlvbmFsbHkgbmVnYXRpdmUuCgouCgQEAAIAEgNDAhsaISBTaW5ndWxhcgogdGVzdCBba290bGluXSBjb21tZW50CgoXCgQEAAIXEgNiAiUa
      CiBSZXBlYXRlZAoKFQoEBAACLBIDfgIjGgggUGFja2VkCgoaCgQEAAI6EgaOAQKQAQQaCiBVbnBhY2tlZAoKEwoEBAACSBIExwECKRoFIE1hcAoK
      IAoEBAACZRIE6QECOBoSIFdlbGwta25vd24gdHlwZXMKCnMKBQQAAocBEgSOAgIZGmQgVGVzdCBmaWVsZC1uYW1lLXRvLUpTT04tbmFtZSBjb252
      ZW50aW9uLgogKHByb3RvYnVmIHNheXMgbmFtZXMgY2FuIGJlIGFueSB2YWxpZCBDL0MrKyBpZGVudGlmaWVyLikKCjIKAwQACRIEogICFholIFJl
      c2VydmVkIGZvciB0ZXN0aW5nIHVua25vd24gZmllbGRzCg==
      """,
    imports: [.google_protobuf_any, .google_protobuf_duration, .google_protobuf_empty, .google_protobuf_field_mask, .google_protobuf_struct, .google_protobuf_timestamp, .google_protobuf_wrappers])
}
