// swift-format-ignore-file
// Written by protoc-gen-weir from conformance/messages/test_messages_proto3.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `ForeignEnum`
nonisolated public struct ProtobufTestMessages_Proto3_ForeignEnum: ProtobufEnum {
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
nonisolated public struct ProtobufTestMessages_Proto3_TestAllTypesProto3: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto3.TestAllTypesProto3"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .conformance_messages_test_messages_proto3 }

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
  public var optionalNestedMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage? {
    get { _optionalNestedMessage.value }
    set { _optionalNestedMessage.value = newValue }
  }
  private var _optionalNestedMessage = Indirect<ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage>()
  public var optionalForeignMessage: ProtobufTestMessages_Proto3_ForeignMessage? = nil
  public var optionalNestedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum = .init(rawValue: 0)
  public var optionalForeignEnum: ProtobufTestMessages_Proto3_ForeignEnum = .init(rawValue: 0)
  public var optionalAliasedEnum: ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum = .init(rawValue: 0)
  public var optionalStringPiece: String = ""
  public var optionalCord: String = ""
  public var recursiveMessage: ProtobufTestMessages_Proto3_TestAllTypesProto3? {
    get { _recursiveMessage.value }
    set { _recursiveMessage.value = newValue }
  }
  private var _recursiveMessage = Indirect<ProtobufTestMessages_Proto3_TestAllTypesProto3>()
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
  public var repeatedNestedMessage: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage] = []
  public var repeatedForeignMessage: [ProtobufTestMessages_Proto3_ForeignMessage] = []
  public var repeatedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = []
  public var repeatedForeignEnum: [ProtobufTestMessages_Proto3_ForeignEnum] = []
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
  public var packedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = []
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
  public var unpackedNestedEnum: [ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = []
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
  public var mapStringNestedMessage: [String: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage] = [:]
  public var mapStringForeignMessage: [String: ProtobufTestMessages_Proto3_ForeignMessage] = [:]
  public var mapStringNestedEnum: [String: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum] = [:]
  public var mapStringForeignEnum: [String: ProtobufTestMessages_Proto3_ForeignEnum] = [:]
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
    self.optionalNestedMessage = try c.message(120, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.self)
    self.optionalForeignMessage = try c.message(144, as: ProtobufTestMessages_Proto3_ForeignMessage.self)
    self.optionalNestedEnum = c.enumeration(2044, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.self)
    self.optionalForeignEnum = c.enumeration(2048, as: ProtobufTestMessages_Proto3_ForeignEnum.self)
    self.optionalAliasedEnum = c.enumeration(2052, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.AliasedEnum.self)
    self.optionalStringPiece = try c.string(168)
    self.optionalCord = try c.string(184)
    self.recursiveMessage = try c.message(200, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.self)
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
    self.repeatedNestedMessage = try c.messages(464, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.self)
    self.repeatedForeignMessage = try c.messages(480, as: ProtobufTestMessages_Proto3_ForeignMessage.self)
    self.repeatedNestedEnum = c.enumerations(496, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.self)
    self.repeatedForeignEnum = c.enumerations(512, as: ProtobufTestMessages_Proto3_ForeignEnum.self)
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
    self.packedNestedEnum = c.enumerations(768, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.self)
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
    self.unpackedNestedEnum = c.enumerations(992, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.self)
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
      self.mapStringNestedMessage[key] = try entry.message(48, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.self) ?? .init()
    }
    for entry in c.entries(1264) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringForeignMessage[key] = try entry.message(48, as: ProtobufTestMessages_Proto3_ForeignMessage.self) ?? .init()
    }
    for entry in c.entries(1280) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringNestedEnum[key] = entry.optionalEnumeration(48, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.self) ?? .init(rawValue: 0)
    }
    for entry in c.entries(1296) {
      let key = try entry.optionalString(24) ?? ""
      self.mapStringForeignEnum[key] = entry.optionalEnumeration(48, as: ProtobufTestMessages_Proto3_ForeignEnum.self) ?? .init(rawValue: 0)
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
    case 119: self.oneofField = .oneofEnum(c.enumeration(1320, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum.self))
    case 120: self.oneofField = .oneofNullValue(c.enumeration(1320, as: Google_Protobuf_NullValue.self))
    default: break
    }
    if let value = try c.message(1336, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage.self) {
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
    indirect case oneofNestedMessage(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedMessage)
    case oneofString(String)
    case oneofBytes([UInt8])
    case oneofBool(Bool)
    case oneofUint64(UInt64)
    case oneofFloat(Float)
    case oneofDouble(Double)
    case oneofEnum(ProtobufTestMessages_Proto3_TestAllTypesProto3.NestedEnum)
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

  /// `protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage`
  nonisolated public struct NestedMessage: GeneratedMessage {
    public static let messageName = "protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage"
    public static let layout: MessageLayout = _weirTables[20]
    public static var schema: Schema { .conformance_messages_test_messages_proto3 }

    public var a: Int32 = 0
    public var corecursive: ProtobufTestMessages_Proto3_TestAllTypesProto3? {
      get { _corecursive.value }
      set { _corecursive.value = newValue }
    }
    private var _corecursive = Indirect<ProtobufTestMessages_Proto3_TestAllTypesProto3>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      a: Int32 = 0,
      corecursive: ProtobufTestMessages_Proto3_TestAllTypesProto3? = nil
    ) {
      self.a = a
      self.corecursive = corecursive
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.a = c.int32(48)
      self.corecursive = try c.message(24, as: ProtobufTestMessages_Proto3_TestAllTypesProto3.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.int32(48, self.a)
      c.message(24, self.corecursive)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `protobuf_test_messages.proto3.ForeignMessage`
nonisolated public struct ProtobufTestMessages_Proto3_ForeignMessage: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto3.ForeignMessage"
  public static let layout: MessageLayout = _weirTables[21]
  public static var schema: Schema { .conformance_messages_test_messages_proto3 }

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

/// `protobuf_test_messages.proto3.NullHypothesisProto3`
nonisolated public struct ProtobufTestMessages_Proto3_NullHypothesisProto3: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto3.NullHypothesisProto3"
  public static let layout: MessageLayout = _weirTables[22]
  public static var schema: Schema { .conformance_messages_test_messages_proto3 }

  public var unknownFields = UnknownFields()

  public init() {}

  public init(decoded c: FieldReader) throws(MessageError) {
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.unknownFields(self.unknownFields)
  }
}

/// `protobuf_test_messages.proto3.EnumOnlyProto3`
nonisolated public struct ProtobufTestMessages_Proto3_EnumOnlyProto3: GeneratedMessage {
  public static let messageName = "protobuf_test_messages.proto3.EnumOnlyProto3"
  public static let layout: MessageLayout = _weirTables[23]
  public static var schema: Schema { .conformance_messages_test_messages_proto3 }

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
  AhgwcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zAdgQmQEBBeAPAA5vcHRpb25hbF9pbnQzMgIDGAAOb3B0
  aW9uYWxfaW50NjQDDeQPAA9vcHRpb25hbF91aW50MzIEBCAAD29wdGlvbmFsX3VpbnQ2NAUR6A8AD29wdGlvbmFsX3NpbnQzMgYSKAAPb3B0aW9u
  YWxfc2ludDY0BwfsDwAQb3B0aW9uYWxfZml4ZWQzMggGMAAQb3B0aW9uYWxfZml4ZWQ2NAkP8A8AEW9wdGlvbmFsX3NmaXhlZDMyChA4ABFvcHRp
  b25hbF9zZml4ZWQ2NAsi9A8ADm9wdGlvbmFsX2Zsb2F0DCFAAA9vcHRpb25hbF9kb3VibGUNCFAADW9wdGlvbmFsX2Jvb2wOCVgAD29wdGlvbmFs
  X3N0cmluZw8MaAAOb3B0aW9uYWxfYnl0ZXMSqwF4ABdvcHRpb25hbF9uZXN0ZWRfbWVzc2FnZSgTqwGQAQAYb3B0aW9uYWxfZm9yZWlnbl9tZXNz
  YWdlKhUO/A8AFG9wdGlvbmFsX25lc3RlZF9lbnVtFg6AEAAVb3B0aW9uYWxfZm9yZWlnbl9lbnVtFw6EEAAVb3B0aW9uYWxfYWxpYXNlZF9lbnVt
  GAmoAQAVb3B0aW9uYWxfc3RyaW5nX3BpZWNlGQm4AQANb3B0aW9uYWxfY29yZBurAcgBABFyZWN1cnNpdmVfbWVzc2FnZQAfZeABAA5yZXBlYXRl
  ZF9pbnQzMiBj8AEADnJlcGVhdGVkX2ludDY0IW2AAgAPcmVwZWF0ZWRfdWludDMyImSQAgAPcmVwZWF0ZWRfdWludDY0I3GgAgAPcmVwZWF0ZWRf
  c2ludDMyJHKwAgAPcmVwZWF0ZWRfc2ludDY0JWfAAgAQcmVwZWF0ZWRfZml4ZWQzMiZm0AIAEHJlcGVhdGVkX2ZpeGVkNjQnb+ACABFyZXBlYXRl
  ZF9zZml4ZWQzMihw8AIAEXJlcGVhdGVkX3NmaXhlZDY0KWKAAwAOcmVwZWF0ZWRfZmxvYXQqYZADAA9yZXBlYXRlZF9kb3VibGUraKADAA1yZXBl
  YXRlZF9ib29sLEmwAwAPcmVwZWF0ZWRfc3RyaW5nLUzAAwAOcmVwZWF0ZWRfYnl0ZXMwS9ADABdyZXBlYXRlZF9uZXN0ZWRfbWVzc2FnZSgxS+AD
  ABhyZXBlYXRlZF9mb3JlaWduX21lc3NhZ2UqM27wAwAUcmVwZWF0ZWRfbmVzdGVkX2VudW00boAEABVyZXBlYXRlZF9mb3JlaWduX2VudW02SZAE
  ABVyZXBlYXRlZF9zdHJpbmdfcGllY2U3SaAEAA1yZXBlYXRlZF9jb3JkOEvwBwAPbWFwX2ludDMyX2ludDMyAjlLgAgAD21hcF9pbnQ2NF9pbnQ2
  NAQ6S5AIABFtYXBfdWludDMyX3VpbnQzMgY7S6AIABFtYXBfdWludDY0X3VpbnQ2NAg8S7AIABFtYXBfc2ludDMyX3NpbnQzMgo9S8AIABFtYXBf
  c2ludDY0X3NpbnQ2NAw+S9AIABNtYXBfZml4ZWQzMl9maXhlZDMyDj9L4AgAE21hcF9maXhlZDY0X2ZpeGVkNjQQQEvwCAAVbWFwX3NmaXhlZDMy
  X3NmaXhlZDMyEkFLgAkAFW1hcF9zZml4ZWQ2NF9zZml4ZWQ2NBRCS5AJAA9tYXBfaW50MzJfZmxvYXQWQ0ugCQAQbWFwX2ludDMyX2RvdWJsZRhE
  S7AJAA1tYXBfYm9vbF9ib29sGkVLwAkAEW1hcF9zdHJpbmdfc3RyaW5nHEZL0AkAEG1hcF9zdHJpbmdfYnl0ZXMeR0vgCQAZbWFwX3N0cmluZ19u
  ZXN0ZWRfbWVzc2FnZSBIS/AJABptYXBfc3RyaW5nX2ZvcmVpZ25fbWVzc2FnZSJJS4AKABZtYXBfc3RyaW5nX25lc3RlZF9lbnVtJEpLkAoAF21h
  cF9zdHJpbmdfZm9yZWlnbl9lbnVtJktlsAQADHBhY2tlZF9pbnQzMkxjwAQADHBhY2tlZF9pbnQ2NE1t0AQADXBhY2tlZF91aW50MzJOZOAEAA1w
  YWNrZWRfdWludDY0T3HwBAANcGFja2VkX3NpbnQzMlBygAUADXBhY2tlZF9zaW50NjRRZ5AFAA5wYWNrZWRfZml4ZWQzMlJmoAUADnBhY2tlZF9m
  aXhlZDY0U2+wBQAPcGFja2VkX3NmaXhlZDMyVHDABQAPcGFja2VkX3NmaXhlZDY0VWLQBQAMcGFja2VkX2Zsb2F0VmHgBQANcGFja2VkX2RvdWJs
  ZVdo8AUAC3BhY2tlZF9ib29sWG6ABgAScGFja2VkX25lc3RlZF9lbnVtWUWQBgAOdW5wYWNrZWRfaW50MzJaQ6AGAA51bnBhY2tlZF9pbnQ2NFtN
  sAYAD3VucGFja2VkX3VpbnQzMlxEwAYAD3VucGFja2VkX3VpbnQ2NF1R0AYAD3VucGFja2VkX3NpbnQzMl5S4AYAD3VucGFja2VkX3NpbnQ2NF9H
  8AYAEHVucGFja2VkX2ZpeGVkMzJgRoAHABB1bnBhY2tlZF9maXhlZDY0YU+QBwARdW5wYWNrZWRfc2ZpeGVkMzJiUKAHABF1bnBhY2tlZF9zZml4
  ZWQ2NGNCsAcADnVucGFja2VkX2Zsb2F0ZEHABwAPdW5wYWNrZWRfZG91YmxlZUjQBwANdW5wYWNrZWRfYm9vbGZO4AcAFHVucGFja2VkX25lc3Rl
  ZF9lbnVtb40BqAoBoAoMb25lb2ZfdWludDMycKsBuAoBFG9uZW9mX25lc3RlZF9tZXNzYWdlKHGJAagKAaAKDG9uZW9mX3N0cmluZ3KMAagKAaAK
  C29uZW9mX2J5dGVzc4gBqAoBoAoKb25lb2ZfYm9vbHSEAagKAaAKDG9uZW9mX3VpbnQ2NHWCAagKAaAKC29uZW9mX2Zsb2F0doEBqAoBoAoMb25l
  b2ZfZG91Ymxld44BqAoBoAoKb25lb2ZfZW51bXiOAagKAaAKEG9uZW9mX251bGxfdmFsdWXJAasB0AoAFW9wdGlvbmFsX2Jvb2xfd3JhcHBlcgHK
  AasB6AoAFm9wdGlvbmFsX2ludDMyX3dyYXBwZXIDywGrAYALABZvcHRpb25hbF9pbnQ2NF93cmFwcGVyBcwBqwGYCwAXb3B0aW9uYWxfdWludDMy
  X3dyYXBwZXIHzQGrAbALABdvcHRpb25hbF91aW50NjRfd3JhcHBlcgnOAasByAsAFm9wdGlvbmFsX2Zsb2F0X3dyYXBwZXILzwGrAeALABdvcHRp
  b25hbF9kb3VibGVfd3JhcHBlcg3QAasB+AsAF29wdGlvbmFsX3N0cmluZ193cmFwcGVyD9EBqwGQDAAWb3B0aW9uYWxfYnl0ZXNfd3JhcHBlchHT
  AUuoDAAVcmVwZWF0ZWRfYm9vbF93cmFwcGVyAdQBS7gMABZyZXBlYXRlZF9pbnQzMl93cmFwcGVyA9UBS8gMABZyZXBlYXRlZF9pbnQ2NF93cmFw
  cGVyBdYBS9gMABdyZXBlYXRlZF91aW50MzJfd3JhcHBlcgfXAUvoDAAXcmVwZWF0ZWRfdWludDY0X3dyYXBwZXIJ2AFL+AwAFnJlcGVhdGVkX2Zs
  b2F0X3dyYXBwZXIL2QFLiA0AF3JlcGVhdGVkX2RvdWJsZV93cmFwcGVyDdoBS5gNABdyZXBlYXRlZF9zdHJpbmdfd3JhcHBlcg/bAUuoDQAWcmVw
  ZWF0ZWRfYnl0ZXNfd3JhcHBlchGtAqsBuA0AEW9wdGlvbmFsX2R1cmF0aW9uE64CqwHQDQASb3B0aW9uYWxfdGltZXN0YW1wFa8CqwHoDQATb3B0
  aW9uYWxfZmllbGRfbWFzaxewAqsBgA4AD29wdGlvbmFsX3N0cnVjdBmxAqsBmA4ADG9wdGlvbmFsX2FueRuyAqsBsA4ADm9wdGlvbmFsX3ZhbHVl
  HbMCDogQABNvcHRpb25hbF9udWxsX3ZhbHVltAKrAcgOAA5vcHRpb25hbF9lbXB0eR+3AkvgDgARcmVwZWF0ZWRfZHVyYXRpb24TuAJL8A4AEnJl
  cGVhdGVkX3RpbWVzdGFtcBW5AkuADwAScmVwZWF0ZWRfZmllbGRtYXNrF7sCS6APAAxyZXBlYXRlZF9hbnkbvAJLsA8ADnJlcGVhdGVkX3ZhbHVl
  Hb0CS8APABNyZXBlYXRlZF9saXN0X3ZhbHVlIb4CS9APAA5yZXBlYXRlZF9lbXB0eR/EAkuQDwAPcmVwZWF0ZWRfc3RydWN0GZEDBYwQAApmaWVs
  ZG5hbWUxkgMFkBAAC2ZpZWxkX25hbWUykwMFlBAADF9maWVsZF9uYW1lM5QDBZgQAA1maWVsZF9fbmFtZTRflQMFnBAAC2ZpZWxkMG5hbWU1lgMF
  oBAADWZpZWxkXzBfbmFtZTaXAwWkEAAKZmllbGROYW1lN5gDBagQAApGaWVsZE5hbWU4mQMFrBAAC2ZpZWxkX05hbWU5mgMFsBAADEZpZWxkX05h
  bWUxMJsDBbQQAAxGSUVMRF9OQU1FMTGcAwW4EAAMRklFTERfbmFtZTEynQMFvBAADl9fZmllbGRfbmFtZTEzngMFwBAADl9fRmllbGRfbmFtZTE0
  nwMFxBAADWZpZWxkX19uYW1lMTWgAwXIEAANZmllbGRfX05hbWUxNqEDBcwQAA5maWVsZF9uYW1lMTdfX6IDBdAQAA5GaWVsZF9uYW1lMThfX0Nw
  cm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwSW50MzJJbnQzMkVudHJ5ASgCASUYAANrZXkCJSAABXZh
  bHVlQ3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBJbnQ2NEludDY0RW50cnkBOAIBIxgAA2tleQIj
  KAAFdmFsdWVFcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFVpbnQzMlVpbnQzMkVudHJ5ASgCAS0Y
  AANrZXkCLSAABXZhbHVlRXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBVaW50NjRVaW50NjRFbnRy
  eQE4AgEkGAADa2V5AiQoAAV2YWx1ZUVwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU2ludDMyU2lu
  dDMyRW50cnkBKAIBMRgAA2tleQIxIAAFdmFsdWVFcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFNp
  bnQ2NFNpbnQ2NEVudHJ5ATgCATIYAANrZXkCMigABXZhbHVlR3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3Rv
  My5NYXBGaXhlZDMyRml4ZWQzMkVudHJ5ASgCAScYAANrZXkCJyAABXZhbHVlR3Byb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxU
  eXBlc1Byb3RvMy5NYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5ATgCASYYAANrZXkCJigABXZhbHVlSXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8z
  LlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTZml4ZWQzMlNmaXhlZDMyRW50cnkBKAIBLxgAA2tleQIvIAAFdmFsdWVJcHJvdG9idWZfdGVzdF9tZXNz
  YWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFNmaXhlZDY0U2ZpeGVkNjRFbnRyeQE4AgEwGAADa2V5AjAoAAV2YWx1ZUNwcm90b2J1
  Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwSW50MzJGbG9hdEVudHJ5ASgCASUYAANrZXkCIiAABXZhbHVlRHBy
  b3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBJbnQzMkRvdWJsZUVudHJ5ATACASUoAANrZXkCIRgABXZh
  bHVlQXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBCb29sQm9vbEVudHJ5ATgCASgYAANrZXkCKCgA
  BXZhbHVlRXByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTdHJpbmdTdHJpbmdFbnRyeQFIAgEpGAAD
  a2V5AikwAAV2YWx1ZURwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nQnl0ZXNFbnRyeQFI
  AgEpGAADa2V5AiwwAAV2YWx1ZUxwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nTmVzdGVk
  TWVzc2FnZUVudHJ5AUgCASkYAANrZXkCqwEwAAV2YWx1ZShNcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8z
  Lk1hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnkBSAIBKRgAA2tleQKrATAABXZhbHVlKklwcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5U
  ZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nTmVzdGVkRW51bUVudHJ5ATgCASkYAANrZXkCLjAABXZhbHVlSnByb3RvYnVmX3Rlc3RfbWVzc2Fn
  ZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTdHJpbmdGb3JlaWduRW51bUVudHJ5ATgCASkYAANrZXkCLjAABXZhbHVlPnByb3RvYnVm
  X3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0ZWRNZXNzYWdlATgCAQUwAAFhAqsBGAALY29yZWN1cnNpdmUALHBy
  b3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLkZvcmVpZ25NZXNzYWdlACABAQUYAAFjMnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLk51
  bGxIeXBvdGhlc2lzUHJvdG8zABgALHByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLkVudW1Pbmx5UHJvdG8zABgA
  """,
  imports: [Google_Protobuf_BoolValue.layout, Google_Protobuf_Int32Value.layout, Google_Protobuf_Int64Value.layout, Google_Protobuf_UInt32Value.layout, Google_Protobuf_UInt64Value.layout, Google_Protobuf_FloatValue.layout, Google_Protobuf_DoubleValue.layout, Google_Protobuf_StringValue.layout, Google_Protobuf_BytesValue.layout, Google_Protobuf_Duration.layout, Google_Protobuf_Timestamp.layout, Google_Protobuf_FieldMask.layout, Google_Protobuf_Struct.layout, Google_Protobuf_Any.layout, Google_Protobuf_Value.layout, Google_Protobuf_Empty.layout, Google_Protobuf_ListValue.layout])

nonisolated extension Schema {
  /// `conformance/messages/test_messages_proto3.proto`
  public static let conformance_messages_test_messages_proto3 = Schema(
    path: "conformance/messages/test_messages_proto3.proto",
    base64: """
      Ci9jb25mb3JtYW5jZS9tZXNzYWdlcy90ZXN0X21lc3NhZ2VzX3Byb3RvMy5wcm90bxIdcHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMaGWdv
      b2dsZS9wcm90b2J1Zi9hbnkucHJvdG8aHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90bxobZ29vZ2xlL3Byb3RvYnVmL2VtcHR5LnByb3Rv
      GiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxocZ29vZ2xlL3Byb3RvYnVmL3N0cnVjdC5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3Rp
      bWVzdGFtcC5wcm90bxoeZ29vZ2xlL3Byb3RvYnVmL3dyYXBwZXJzLnByb3RvIrNcChJUZXN0QWxsVHlwZXNQcm90bzMSJQoOb3B0aW9uYWxfaW50
      MzIYASABKAVSDW9wdGlvbmFsSW50MzISJQoOb3B0aW9uYWxfaW50NjQYAiABKANSDW9wdGlvbmFsSW50NjQSJwoPb3B0aW9uYWxfdWludDMyGAMg
      ASgNUg5vcHRpb25hbFVpbnQzMhInCg9vcHRpb25hbF91aW50NjQYBCABKARSDm9wdGlvbmFsVWludDY0EicKD29wdGlvbmFsX3NpbnQzMhgFIAEo
      EVIOb3B0aW9uYWxTaW50MzISJwoPb3B0aW9uYWxfc2ludDY0GAYgASgSUg5vcHRpb25hbFNpbnQ2NBIpChBvcHRpb25hbF9maXhlZDMyGAcgASgH
      Ug9vcHRpb25hbEZpeGVkMzISKQoQb3B0aW9uYWxfZml4ZWQ2NBgIIAEoBlIPb3B0aW9uYWxGaXhlZDY0EisKEW9wdGlvbmFsX3NmaXhlZDMyGAkg
      ASgPUhBvcHRpb25hbFNmaXhlZDMyEisKEW9wdGlvbmFsX3NmaXhlZDY0GAogASgQUhBvcHRpb25hbFNmaXhlZDY0EiUKDm9wdGlvbmFsX2Zsb2F0
      GAsgASgCUg1vcHRpb25hbEZsb2F0EicKD29wdGlvbmFsX2RvdWJsZRgMIAEoAVIOb3B0aW9uYWxEb3VibGUSIwoNb3B0aW9uYWxfYm9vbBgNIAEo
      CFIMb3B0aW9uYWxCb29sEicKD29wdGlvbmFsX3N0cmluZxgOIAEoCVIOb3B0aW9uYWxTdHJpbmcSJQoOb3B0aW9uYWxfYnl0ZXMYDyABKAxSDW9w
      dGlvbmFsQnl0ZXMSdwoXb3B0aW9uYWxfbmVzdGVkX21lc3NhZ2UYEiABKAsyPy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxs
      VHlwZXNQcm90bzMuTmVzdGVkTWVzc2FnZVIVb3B0aW9uYWxOZXN0ZWRNZXNzYWdlEmcKGG9wdGlvbmFsX2ZvcmVpZ25fbWVzc2FnZRgTIAEoCzIt
      LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLkZvcmVpZ25NZXNzYWdlUhZvcHRpb25hbEZvcmVpZ25NZXNzYWdlEm4KFG9wdGlvbmFsX25l
      c3RlZF9lbnVtGBUgASgOMjwucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZEVudW1SEm9wdGlv
      bmFsTmVzdGVkRW51bRJeChVvcHRpb25hbF9mb3JlaWduX2VudW0YFiABKA4yKi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5Gb3JlaWdu
      RW51bVITb3B0aW9uYWxGb3JlaWduRW51bRJxChVvcHRpb25hbF9hbGlhc2VkX2VudW0YFyABKA4yPS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnBy
      b3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuQWxpYXNlZEVudW1SE29wdGlvbmFsQWxpYXNlZEVudW0SNgoVb3B0aW9uYWxfc3RyaW5nX3BpZWNlGBgg
      ASgJQgIIAlITb3B0aW9uYWxTdHJpbmdQaWVjZRInCg1vcHRpb25hbF9jb3JkGBkgASgJQgIIAVIMb3B0aW9uYWxDb3JkEl4KEXJlY3Vyc2l2ZV9t
      ZXNzYWdlGBsgASgLMjEucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zUhByZWN1cnNpdmVNZXNzYWdlEiUK
      DnJlcGVhdGVkX2ludDMyGB8gAygFUg1yZXBlYXRlZEludDMyEiUKDnJlcGVhdGVkX2ludDY0GCAgAygDUg1yZXBlYXRlZEludDY0EicKD3JlcGVh
      dGVkX3VpbnQzMhghIAMoDVIOcmVwZWF0ZWRVaW50MzISJwoPcmVwZWF0ZWRfdWludDY0GCIgAygEUg5yZXBlYXRlZFVpbnQ2NBInCg9yZXBlYXRl
      ZF9zaW50MzIYIyADKBFSDnJlcGVhdGVkU2ludDMyEicKD3JlcGVhdGVkX3NpbnQ2NBgkIAMoElIOcmVwZWF0ZWRTaW50NjQSKQoQcmVwZWF0ZWRf
      Zml4ZWQzMhglIAMoB1IPcmVwZWF0ZWRGaXhlZDMyEikKEHJlcGVhdGVkX2ZpeGVkNjQYJiADKAZSD3JlcGVhdGVkRml4ZWQ2NBIrChFyZXBlYXRl
      ZF9zZml4ZWQzMhgnIAMoD1IQcmVwZWF0ZWRTZml4ZWQzMhIrChFyZXBlYXRlZF9zZml4ZWQ2NBgoIAMoEFIQcmVwZWF0ZWRTZml4ZWQ2NBIlCg5y
      ZXBlYXRlZF9mbG9hdBgpIAMoAlINcmVwZWF0ZWRGbG9hdBInCg9yZXBlYXRlZF9kb3VibGUYKiADKAFSDnJlcGVhdGVkRG91YmxlEiMKDXJlcGVh
      dGVkX2Jvb2wYKyADKAhSDHJlcGVhdGVkQm9vbBInCg9yZXBlYXRlZF9zdHJpbmcYLCADKAlSDnJlcGVhdGVkU3RyaW5nEiUKDnJlcGVhdGVkX2J5
      dGVzGC0gAygMUg1yZXBlYXRlZEJ5dGVzEncKF3JlcGVhdGVkX25lc3RlZF9tZXNzYWdlGDAgAygLMj8ucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5w
      cm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk5lc3RlZE1lc3NhZ2VSFXJlcGVhdGVkTmVzdGVkTWVzc2FnZRJnChhyZXBlYXRlZF9mb3JlaWduX21l
      c3NhZ2UYMSADKAsyLS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5Gb3JlaWduTWVzc2FnZVIWcmVwZWF0ZWRGb3JlaWduTWVzc2FnZRJu
      ChRyZXBlYXRlZF9uZXN0ZWRfZW51bRgzIAMoDjI8LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0
      ZWRFbnVtUhJyZXBlYXRlZE5lc3RlZEVudW0SXgoVcmVwZWF0ZWRfZm9yZWlnbl9lbnVtGDQgAygOMioucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5w
      cm90bzMuRm9yZWlnbkVudW1SE3JlcGVhdGVkRm9yZWlnbkVudW0SNgoVcmVwZWF0ZWRfc3RyaW5nX3BpZWNlGDYgAygJQgIIAlITcmVwZWF0ZWRT
      dHJpbmdQaWVjZRInCg1yZXBlYXRlZF9jb3JkGDcgAygJQgIIAVIMcmVwZWF0ZWRDb3JkEiUKDHBhY2tlZF9pbnQzMhhLIAMoBUICEAFSC3BhY2tl
      ZEludDMyEiUKDHBhY2tlZF9pbnQ2NBhMIAMoA0ICEAFSC3BhY2tlZEludDY0EicKDXBhY2tlZF91aW50MzIYTSADKA1CAhABUgxwYWNrZWRVaW50
      MzISJwoNcGFja2VkX3VpbnQ2NBhOIAMoBEICEAFSDHBhY2tlZFVpbnQ2NBInCg1wYWNrZWRfc2ludDMyGE8gAygRQgIQAVIMcGFja2VkU2ludDMy
      EicKDXBhY2tlZF9zaW50NjQYUCADKBJCAhABUgxwYWNrZWRTaW50NjQSKQoOcGFja2VkX2ZpeGVkMzIYUSADKAdCAhABUg1wYWNrZWRGaXhlZDMy
      EikKDnBhY2tlZF9maXhlZDY0GFIgAygGQgIQAVINcGFja2VkRml4ZWQ2NBIrCg9wYWNrZWRfc2ZpeGVkMzIYUyADKA9CAhABUg5wYWNrZWRTZml4
      ZWQzMhIrCg9wYWNrZWRfc2ZpeGVkNjQYVCADKBBCAhABUg5wYWNrZWRTZml4ZWQ2NBIlCgxwYWNrZWRfZmxvYXQYVSADKAJCAhABUgtwYWNrZWRG
      bG9hdBInCg1wYWNrZWRfZG91YmxlGFYgAygBQgIQAVIMcGFja2VkRG91YmxlEiMKC3BhY2tlZF9ib29sGFcgAygIQgIQAVIKcGFja2VkQm9vbBJu
      ChJwYWNrZWRfbmVzdGVkX2VudW0YWCADKA4yPC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTmVzdGVk
      RW51bUICEAFSEHBhY2tlZE5lc3RlZEVudW0SKQoOdW5wYWNrZWRfaW50MzIYWSADKAVCAhAAUg11bnBhY2tlZEludDMyEikKDnVucGFja2VkX2lu
      dDY0GFogAygDQgIQAFINdW5wYWNrZWRJbnQ2NBIrCg91bnBhY2tlZF91aW50MzIYWyADKA1CAhAAUg51bnBhY2tlZFVpbnQzMhIrCg91bnBhY2tl
      ZF91aW50NjQYXCADKARCAhAAUg51bnBhY2tlZFVpbnQ2NBIrCg91bnBhY2tlZF9zaW50MzIYXSADKBFCAhAAUg51bnBhY2tlZFNpbnQzMhIrCg91
      bnBhY2tlZF9zaW50NjQYXiADKBJCAhAAUg51bnBhY2tlZFNpbnQ2NBItChB1bnBhY2tlZF9maXhlZDMyGF8gAygHQgIQAFIPdW5wYWNrZWRGaXhl
      ZDMyEi0KEHVucGFja2VkX2ZpeGVkNjQYYCADKAZCAhAAUg91bnBhY2tlZEZpeGVkNjQSLwoRdW5wYWNrZWRfc2ZpeGVkMzIYYSADKA9CAhAAUhB1
      bnBhY2tlZFNmaXhlZDMyEi8KEXVucGFja2VkX3NmaXhlZDY0GGIgAygQQgIQAFIQdW5wYWNrZWRTZml4ZWQ2NBIpCg51bnBhY2tlZF9mbG9hdBhj
      IAMoAkICEABSDXVucGFja2VkRmxvYXQSKwoPdW5wYWNrZWRfZG91YmxlGGQgAygBQgIQAFIOdW5wYWNrZWREb3VibGUSJwoNdW5wYWNrZWRfYm9v
      bBhlIAMoCEICEABSDHVucGFja2VkQm9vbBJyChR1bnBhY2tlZF9uZXN0ZWRfZW51bRhmIAMoDjI8LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJv
      dG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0ZWRFbnVtQgIQAFISdW5wYWNrZWROZXN0ZWRFbnVtEmwKD21hcF9pbnQzMl9pbnQzMhg4IAMoCzJE
      LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBJbnQzMkludDMyRW50cnlSDW1hcEludDMySW50MzIS
      bAoPbWFwX2ludDY0X2ludDY0GDkgAygLMkQucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcEludDY0
      SW50NjRFbnRyeVINbWFwSW50NjRJbnQ2NBJyChFtYXBfdWludDMyX3VpbnQzMhg6IAMoCzJGLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8z
      LlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBVaW50MzJVaW50MzJFbnRyeVIPbWFwVWludDMyVWludDMyEnIKEW1hcF91aW50NjRfdWludDY0GDsgAygL
      MkYucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFVpbnQ2NFVpbnQ2NEVudHJ5Ug9tYXBVaW50NjRV
      aW50NjQScgoRbWFwX3NpbnQzMl9zaW50MzIYPCADKAsyRi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMu
      TWFwU2ludDMyU2ludDMyRW50cnlSD21hcFNpbnQzMlNpbnQzMhJyChFtYXBfc2ludDY0X3NpbnQ2NBg9IAMoCzJGLnByb3RvYnVmX3Rlc3RfbWVz
      c2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTaW50NjRTaW50NjRFbnRyeVIPbWFwU2ludDY0U2ludDY0EngKE21hcF9maXhlZDMy
      X2ZpeGVkMzIYPiADKAsySC5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwRml4ZWQzMkZpeGVkMzJF
      bnRyeVIRbWFwRml4ZWQzMkZpeGVkMzISeAoTbWFwX2ZpeGVkNjRfZml4ZWQ2NBg/IAMoCzJILnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8z
      LlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBGaXhlZDY0Rml4ZWQ2NEVudHJ5UhFtYXBGaXhlZDY0Rml4ZWQ2NBJ+ChVtYXBfc2ZpeGVkMzJfc2ZpeGVk
      MzIYQCADKAsySi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU2ZpeGVkMzJTZml4ZWQzMkVudHJ5
      UhNtYXBTZml4ZWQzMlNmaXhlZDMyEn4KFW1hcF9zZml4ZWQ2NF9zZml4ZWQ2NBhBIAMoCzJKLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8z
      LlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTZml4ZWQ2NFNmaXhlZDY0RW50cnlSE21hcFNmaXhlZDY0U2ZpeGVkNjQSbAoPbWFwX2ludDMyX2Zsb2F0
      GEIgAygLMkQucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcEludDMyRmxvYXRFbnRyeVINbWFwSW50
      MzJGbG9hdBJvChBtYXBfaW50MzJfZG91YmxlGEMgAygLMkUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8z
      Lk1hcEludDMyRG91YmxlRW50cnlSDm1hcEludDMyRG91YmxlEmYKDW1hcF9ib29sX2Jvb2wYRCADKAsyQi5wcm90b2J1Zl90ZXN0X21lc3NhZ2Vz
      LnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwQm9vbEJvb2xFbnRyeVILbWFwQm9vbEJvb2wScgoRbWFwX3N0cmluZ19zdHJpbmcYRSADKAsy
      Ri5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTWFwU3RyaW5nU3RyaW5nRW50cnlSD21hcFN0cmluZ1N0
      cmluZxJvChBtYXBfc3RyaW5nX2J5dGVzGEYgAygLMkUucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1h
      cFN0cmluZ0J5dGVzRW50cnlSDm1hcFN0cmluZ0J5dGVzEogBChltYXBfc3RyaW5nX25lc3RlZF9tZXNzYWdlGEcgAygLMk0ucHJvdG9idWZfdGVz
      dF9tZXNzYWdlcy5wcm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFN0cmluZ05lc3RlZE1lc3NhZ2VFbnRyeVIWbWFwU3RyaW5nTmVzdGVkTWVz
      c2FnZRKLAQoabWFwX3N0cmluZ19mb3JlaWduX21lc3NhZ2UYSCADKAsyTi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlw
      ZXNQcm90bzMuTWFwU3RyaW5nRm9yZWlnbk1lc3NhZ2VFbnRyeVIXbWFwU3RyaW5nRm9yZWlnbk1lc3NhZ2USfwoWbWFwX3N0cmluZ19uZXN0ZWRf
      ZW51bRhJIAMoCzJKLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5NYXBTdHJpbmdOZXN0ZWRFbnVtRW50
      cnlSE21hcFN0cmluZ05lc3RlZEVudW0SggEKF21hcF9zdHJpbmdfZm9yZWlnbl9lbnVtGEogAygLMksucHJvdG9idWZfdGVzdF9tZXNzYWdlcy5w
      cm90bzMuVGVzdEFsbFR5cGVzUHJvdG8zLk1hcFN0cmluZ0ZvcmVpZ25FbnVtRW50cnlSFG1hcFN0cmluZ0ZvcmVpZ25FbnVtEiMKDG9uZW9mX3Vp
      bnQzMhhvIAEoDUgAUgtvbmVvZlVpbnQzMhJzChRvbmVvZl9uZXN0ZWRfbWVzc2FnZRhwIAEoCzI/LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJv
      dG8zLlRlc3RBbGxUeXBlc1Byb3RvMy5OZXN0ZWRNZXNzYWdlSABSEm9uZW9mTmVzdGVkTWVzc2FnZRIjCgxvbmVvZl9zdHJpbmcYcSABKAlIAFIL
      b25lb2ZTdHJpbmcSIQoLb25lb2ZfYnl0ZXMYciABKAxIAFIKb25lb2ZCeXRlcxIfCgpvbmVvZl9ib29sGHMgASgISABSCW9uZW9mQm9vbBIjCgxv
      bmVvZl91aW50NjQYdCABKARIAFILb25lb2ZVaW50NjQSIQoLb25lb2ZfZmxvYXQYdSABKAJIAFIKb25lb2ZGbG9hdBIjCgxvbmVvZl9kb3VibGUY
      diABKAFIAFILb25lb2ZEb3VibGUSXQoKb25lb2ZfZW51bRh3IAEoDjI8LnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zLlRlc3RBbGxUeXBl
      c1Byb3RvMy5OZXN0ZWRFbnVtSABSCW9uZW9mRW51bRJGChBvbmVvZl9udWxsX3ZhbHVlGHggASgOMhouZ29vZ2xlLnByb3RvYnVmLk51bGxWYWx1
      ZUgAUg5vbmVvZk51bGxWYWx1ZRJPChVvcHRpb25hbF9ib29sX3dyYXBwZXIYyQEgASgLMhouZ29vZ2xlLnByb3RvYnVmLkJvb2xWYWx1ZVITb3B0
      aW9uYWxCb29sV3JhcHBlchJSChZvcHRpb25hbF9pbnQzMl93cmFwcGVyGMoBIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQzMlZhbHVlUhRvcHRp
      b25hbEludDMyV3JhcHBlchJSChZvcHRpb25hbF9pbnQ2NF93cmFwcGVyGMsBIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQ2NFZhbHVlUhRvcHRp
      b25hbEludDY0V3JhcHBlchJVChdvcHRpb25hbF91aW50MzJfd3JhcHBlchjMASABKAsyHC5nb29nbGUucHJvdG9idWYuVUludDMyVmFsdWVSFW9w
      dGlvbmFsVWludDMyV3JhcHBlchJVChdvcHRpb25hbF91aW50NjRfd3JhcHBlchjNASABKAsyHC5nb29nbGUucHJvdG9idWYuVUludDY0VmFsdWVS
      FW9wdGlvbmFsVWludDY0V3JhcHBlchJSChZvcHRpb25hbF9mbG9hdF93cmFwcGVyGM4BIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5GbG9hdFZhbHVl
      UhRvcHRpb25hbEZsb2F0V3JhcHBlchJVChdvcHRpb25hbF9kb3VibGVfd3JhcHBlchjPASABKAsyHC5nb29nbGUucHJvdG9idWYuRG91YmxlVmFs
      dWVSFW9wdGlvbmFsRG91YmxlV3JhcHBlchJVChdvcHRpb25hbF9zdHJpbmdfd3JhcHBlchjQASABKAsyHC5nb29nbGUucHJvdG9idWYuU3RyaW5n
      VmFsdWVSFW9wdGlvbmFsU3RyaW5nV3JhcHBlchJSChZvcHRpb25hbF9ieXRlc193cmFwcGVyGNEBIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5CeXRl
      c1ZhbHVlUhRvcHRpb25hbEJ5dGVzV3JhcHBlchJPChVyZXBlYXRlZF9ib29sX3dyYXBwZXIY0wEgAygLMhouZ29vZ2xlLnByb3RvYnVmLkJvb2xW
      YWx1ZVITcmVwZWF0ZWRCb29sV3JhcHBlchJSChZyZXBlYXRlZF9pbnQzMl93cmFwcGVyGNQBIAMoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQzMlZh
      bHVlUhRyZXBlYXRlZEludDMyV3JhcHBlchJSChZyZXBlYXRlZF9pbnQ2NF93cmFwcGVyGNUBIAMoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQ2NFZh
      bHVlUhRyZXBlYXRlZEludDY0V3JhcHBlchJVChdyZXBlYXRlZF91aW50MzJfd3JhcHBlchjWASADKAsyHC5nb29nbGUucHJvdG9idWYuVUludDMy
      VmFsdWVSFXJlcGVhdGVkVWludDMyV3JhcHBlchJVChdyZXBlYXRlZF91aW50NjRfd3JhcHBlchjXASADKAsyHC5nb29nbGUucHJvdG9idWYuVUlu
      dDY0VmFsdWVSFXJlcGVhdGVkVWludDY0V3JhcHBlchJSChZyZXBlYXRlZF9mbG9hdF93cmFwcGVyGNgBIAMoCzIbLmdvb2dsZS5wcm90b2J1Zi5G
      bG9hdFZhbHVlUhRyZXBlYXRlZEZsb2F0V3JhcHBlchJVChdyZXBlYXRlZF9kb3VibGVfd3JhcHBlchjZASADKAsyHC5nb29nbGUucHJvdG9idWYu
      RG91YmxlVmFsdWVSFXJlcGVhdGVkRG91YmxlV3JhcHBlchJVChdyZXBlYXRlZF9zdHJpbmdfd3JhcHBlchjaASADKAsyHC5nb29nbGUucHJvdG9i
      dWYuU3RyaW5nVmFsdWVSFXJlcGVhdGVkU3RyaW5nV3JhcHBlchJSChZyZXBlYXRlZF9ieXRlc193cmFwcGVyGNsBIAMoCzIbLmdvb2dsZS5wcm90
      b2J1Zi5CeXRlc1ZhbHVlUhRyZXBlYXRlZEJ5dGVzV3JhcHBlchJHChFvcHRpb25hbF9kdXJhdGlvbhitAiABKAsyGS5nb29nbGUucHJvdG9idWYu
      RHVyYXRpb25SEG9wdGlvbmFsRHVyYXRpb24SSgoSb3B0aW9uYWxfdGltZXN0YW1wGK4CIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBS
      EW9wdGlvbmFsVGltZXN0YW1wEksKE29wdGlvbmFsX2ZpZWxkX21hc2sYrwIgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IRb3B0aW9u
      YWxGaWVsZE1hc2sSQQoPb3B0aW9uYWxfc3RydWN0GLACIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RSDm9wdGlvbmFsU3RydWN0EjgKDG9w
      dGlvbmFsX2FueRixAiABKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgtvcHRpb25hbEFueRI+Cg5vcHRpb25hbF92YWx1ZRiyAiABKAsyFi5nb29n
      bGUucHJvdG9idWYuVmFsdWVSDW9wdGlvbmFsVmFsdWUSSwoTb3B0aW9uYWxfbnVsbF92YWx1ZRizAiABKA4yGi5nb29nbGUucHJvdG9idWYuTnVs
      bFZhbHVlUhFvcHRpb25hbE51bGxWYWx1ZRI+Cg5vcHRpb25hbF9lbXB0eRi0AiABKAsyFi5nb29nbGUucHJvdG9idWYuRW1wdHlSDW9wdGlvbmFs
      RW1wdHkSRwoRcmVwZWF0ZWRfZHVyYXRpb24YtwIgAygLMhkuZ29vZ2xlLnByb3RvYnVmLkR1cmF0aW9uUhByZXBlYXRlZER1cmF0aW9uEkoKEnJl
      cGVhdGVkX3RpbWVzdGFtcBi4AiADKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUhFyZXBlYXRlZFRpbWVzdGFtcBJKChJyZXBlYXRlZF9m
      aWVsZG1hc2sYuQIgAygLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IRcmVwZWF0ZWRGaWVsZG1hc2sSQQoPcmVwZWF0ZWRfc3RydWN0GMQC
      IAMoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RSDnJlcGVhdGVkU3RydWN0EjgKDHJlcGVhdGVkX2FueRi7AiADKAsyFC5nb29nbGUucHJvdG9i
      dWYuQW55UgtyZXBlYXRlZEFueRI+Cg5yZXBlYXRlZF92YWx1ZRi8AiADKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSDXJlcGVhdGVkVmFsdWUS
      SwoTcmVwZWF0ZWRfbGlzdF92YWx1ZRi9AiADKAsyGi5nb29nbGUucHJvdG9idWYuTGlzdFZhbHVlUhFyZXBlYXRlZExpc3RWYWx1ZRI+Cg5yZXBl
      YXRlZF9lbXB0eRi+AiADKAsyFi5nb29nbGUucHJvdG9idWYuRW1wdHlSDXJlcGVhdGVkRW1wdHkSHwoKZmllbGRuYW1lMRiRAyABKAVSCmZpZWxk
      bmFtZTESIAoLZmllbGRfbmFtZTIYkgMgASgFUgpmaWVsZE5hbWUyEiEKDF9maWVsZF9uYW1lMxiTAyABKAVSCkZpZWxkTmFtZTMSIgoNZmllbGRf
      X25hbWU0XxiUAyABKAVSCmZpZWxkTmFtZTQSIQoLZmllbGQwbmFtZTUYlQMgASgFUgtmaWVsZDBuYW1lNRIjCg1maWVsZF8wX25hbWU2GJYDIAEo
      BVILZmllbGQwTmFtZTYSHwoKZmllbGROYW1lNxiXAyABKAVSCmZpZWxkTmFtZTcSHwoKRmllbGROYW1lOBiYAyABKAVSCkZpZWxkTmFtZTgSIAoL
      ZmllbGRfTmFtZTkYmQMgASgFUgpmaWVsZE5hbWU5EiIKDEZpZWxkX05hbWUxMBiaAyABKAVSC0ZpZWxkTmFtZTEwEiIKDEZJRUxEX05BTUUxMRib
      AyABKAVSC0ZJRUxETkFNRTExEiIKDEZJRUxEX25hbWUxMhicAyABKAVSC0ZJRUxETmFtZTEyEiQKDl9fZmllbGRfbmFtZTEzGJ0DIAEoBVILRmll
      bGROYW1lMTMSJAoOX19GaWVsZF9uYW1lMTQYngMgASgFUgtGaWVsZE5hbWUxNBIjCg1maWVsZF9fbmFtZTE1GJ8DIAEoBVILZmllbGROYW1lMTUS
      IwoNZmllbGRfX05hbWUxNhigAyABKAVSC2ZpZWxkTmFtZTE2EiQKDmZpZWxkX25hbWUxN19fGKEDIAEoBVILZmllbGROYW1lMTcSJAoORmllbGRf
      bmFtZTE4X18YogMgASgFUgtGaWVsZE5hbWUxOBpyCg1OZXN0ZWRNZXNzYWdlEgwKAWEYASABKAVSAWESUwoLY29yZWN1cnNpdmUYAiABKAsyMS5w
      cm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzNSC2NvcmVjdXJzaXZlGkAKEk1hcEludDMySW50MzJFbnRyeRIQ
      CgNrZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoBVIFdmFsdWU6AjgBGkAKEk1hcEludDY0SW50NjRFbnRyeRIQCgNrZXkYASABKANSA2tleRIU
      CgV2YWx1ZRgCIAEoA1IFdmFsdWU6AjgBGkIKFE1hcFVpbnQzMlVpbnQzMkVudHJ5EhAKA2tleRgBIAEoDVIDa2V5EhQKBXZhbHVlGAIgASgNUgV2
      YWx1ZToCOAEaQgoUTWFwVWludDY0VWludDY0RW50cnkSEAoDa2V5GAEgASgEUgNrZXkSFAoFdmFsdWUYAiABKARSBXZhbHVlOgI4ARpCChRNYXBT
      aW50MzJTaW50MzJFbnRyeRIQCgNrZXkYASABKBFSA2tleRIUCgV2YWx1ZRgCIAEoEVIFdmFsdWU6AjgBGkIKFE1hcFNpbnQ2NFNpbnQ2NEVudHJ5
      EhAKA2tleRgBIAEoElIDa2V5EhQKBXZhbHVlGAIgASgSUgV2YWx1ZToCOAEaRAoWTWFwRml4ZWQzMkZpeGVkMzJFbnRyeRIQCgNrZXkYASABKAdS
      A2tleRIUCgV2YWx1ZRgCIAEoB1IFdmFsdWU6AjgBGkQKFk1hcEZpeGVkNjRGaXhlZDY0RW50cnkSEAoDa2V5GAEgASgGUgNrZXkSFAoFdmFsdWUY
      AiABKAZSBXZhbHVlOgI4ARpGChhNYXBTZml4ZWQzMlNmaXhlZDMyRW50cnkSEAoDa2V5GAEgASgPUgNrZXkSFAoFdmFsdWUYAiABKA9SBXZhbHVl
      OgI4ARpGChhNYXBTZml4ZWQ2NFNmaXhlZDY0RW50cnkSEAoDa2V5GAEgASgQUgNrZXkSFAoFdmFsdWUYAiABKBBSBXZhbHVlOgI4ARpAChJNYXBJ
      bnQzMkZsb2F0RW50cnkSEAoDa2V5GAEgASgFUgNrZXkSFAoFdmFsdWUYAiABKAJSBXZhbHVlOgI4ARpBChNNYXBJbnQzMkRvdWJsZUVudHJ5EhAK
      A2tleRgBIAEoBVIDa2V5EhQKBXZhbHVlGAIgASgBUgV2YWx1ZToCOAEaPgoQTWFwQm9vbEJvb2xFbnRyeRIQCgNrZXkYASABKAhSA2tleRIUCgV2
      YWx1ZRgCIAEoCFIFdmFsdWU6AjgBGkIKFE1hcFN0cmluZ1N0cmluZ0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1
      ZToCOAEaQQoTTWFwU3RyaW5nQnl0ZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoDFIFdmFsdWU6AjgBGooBChtNYXBTdHJp
      bmdOZXN0ZWRNZXNzYWdlRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSVQoFdmFsdWUYAiABKAsyPy5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3Rv
      My5UZXN0QWxsVHlwZXNQcm90bzMuTmVzdGVkTWVzc2FnZVIFdmFsdWU6AjgBGnkKHE1hcFN0cmluZ0ZvcmVpZ25NZXNzYWdlRW50cnkSEAoDa2V5
      GAEgASgJUgNrZXkSQwoFdmFsdWUYAiABKAsyLS5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5Gb3JlaWduTWVzc2FnZVIFdmFsdWU6AjgB
      GoQBChhNYXBTdHJpbmdOZXN0ZWRFbnVtRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSUgoFdmFsdWUYAiABKA4yPC5wcm90b2J1Zl90ZXN0X21lc3Nh
      Z2VzLnByb3RvMy5UZXN0QWxsVHlwZXNQcm90bzMuTmVzdGVkRW51bVIFdmFsdWU6AjgBGnMKGU1hcFN0cmluZ0ZvcmVpZ25FbnVtRW50cnkSEAoD
      a2V5GAEgASgJUgNrZXkSQAoFdmFsdWUYAiABKA4yKi5wcm90b2J1Zl90ZXN0X21lc3NhZ2VzLnByb3RvMy5Gb3JlaWduRW51bVIFdmFsdWU6AjgB
      IjkKCk5lc3RlZEVudW0SBwoDRk9PEAASBwoDQkFSEAESBwoDQkFaEAISEAoDTkVHEP///////////wEiWQoLQWxpYXNlZEVudW0SDQoJQUxJQVNf
      Rk9PEAASDQoJQUxJQVNfQkFSEAESDQoJQUxJQVNfQkFaEAISBwoDTU9PEAISBwoDbW9vEAISBwoDYkF6EAIaAhABQg0KC29uZW9mX2ZpZWxkSgYI
      9QMQ/wNKCAi/hD0QwIQ9Ug5yZXNlcnZlZF9maWVsZCIeCg5Gb3JlaWduTWVzc2FnZRIMCgFjGAEgASgFUgFjIhYKFE51bGxIeXBvdGhlc2lzUHJv
      dG8zIi8KDkVudW1Pbmx5UHJvdG8zIh0KBEJvb2wSCgoGa0ZhbHNlEAASCQoFa1RydWUQASpACgtGb3JlaWduRW51bRIPCgtGT1JFSUdOX0ZPTxAA
      Eg8KC0ZPUkVJR05fQkFSEAESDwoLRk9SRUlHTl9CQVoQAkI4Cihjb20uZ29vZ2xlLnByb3RvYnVmX3Rlc3RfbWVzc2FnZXMucHJvdG8zSAH4AQGi
      AgZQcm90bzNiBnByb3RvM0qoBgpECgIICRIDFgAcGjkgVGhpcyBpcyB0aGUgZGVmYXVsdCwgYnV0IHdlIHNwZWNpZnkgaXQgaGVyZSBleHBsaWNp
      dGx5LgoK2wIKAgQAEgUpAPwBARrNAiBUaGlzIHByb3RvIGluY2x1ZGVzIGV2ZXJ5IHR5cGUgb2YgZmllbGQgaW4gYm90aCBzaW5ndWxhciBhbmQg
      cmVwZWF0ZWQKIGZvcm1zLgoKIEFsc28sIGNydWNpYWxseSwgYWxsIG1lc3NhZ2VzIGFuZCBlbnVtcyBpbiB0aGlzIGZpbGUgYXJlIGV2ZW50dWFs
      bHkKIHN1Ym1lc3NhZ2VzIG9mIHRoaXMgbWVzc2FnZS4gIFNvIGZvciBleGFtcGxlLCBhIGZ1enogdGVzdCBvZiBUZXN0QWxsVHlwZXMKIGNvdWxk
      IHRyaWdnZXIgYnVncyB0aGF0IG9jY3VyIGluIGFueSBtZXNzYWdlIHR5cGUgaW4gdGhpcyBmaWxlLiAgV2UgdmVyaWZ5CiB0aGlzIHN0YXlzIHRy
      dWUgaW4gYSB1bml0IHRlc3QuCgooCgYEAAQAAgMSAzMEDSIZIEludGVudGlvbmFsbHkgbmVnYXRpdmUuCgouCgQEAAIAEgNDAhsaISBTaW5ndWxh
      cgogdGVzdCBba290bGluXSBjb21tZW50CgoXCgQEAAIXEgNgAiUaCiBSZXBlYXRlZAoKFQoEBAACLBIDegIzGgggUGFja2VkCgoYCgQEAAI6EgSK
      AQI2GgogVW5wYWNrZWQKChMKBAQAAkgSBJoBAikaBSBNYXAKCiAKBAQAAmUSBLwBAjgaEiBXZWxsLWtub3duIHR5cGVzCgpzCgUEAAKHARIE5AEC
      GRpkIFRlc3QgZmllbGQtbmFtZS10by1KU09OLW5hbWUgY29udmVudGlvbi4KIChwcm90b2J1ZiBzYXlzIG5hbWVzIGNhbiBiZSBhbnkgdmFsaWQg
      Qy9DKysgaWRlbnRpZmllci4pCgoyCgMEAAkSBPgBAhYaJSBSZXNlcnZlZCBmb3IgdGVzdGluZyB1bmtub3duIGZpZWxkcwo=
      """,
    imports: [.google_protobuf_any, .google_protobuf_duration, .google_protobuf_empty, .google_protobuf_field_mask, .google_protobuf_struct, .google_protobuf_timestamp, .google_protobuf_wrappers])
}
