// swift-format-ignore-file
// Written by protoc-gen-weir from weir/test/well_known_test.proto. Do not edit.

public import WeirRPC
public import WeirProtobuf

/// `weir.test.json.WellKnown`
nonisolated public struct Weir_Test_Json_WellKnown: GeneratedMessage {
  public static let messageName = "weir.test.json.WellKnown"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .weir_test_well_known_test }

  public var timestamp: Google_Protobuf_Timestamp? = nil
  public var duration: Google_Protobuf_Duration? = nil
  public var fieldMask: Google_Protobuf_FieldMask? = nil
  public var `struct`: Google_Protobuf_Struct? = nil
  public var value: Google_Protobuf_Value? = nil
  public var listValue: Google_Protobuf_ListValue? = nil
  public var int64Value: Google_Protobuf_Int64Value? = nil
  public var stringValue: Google_Protobuf_StringValue? = nil
  public var boolValue: Google_Protobuf_BoolValue? = nil
  public var bytesValue: Google_Protobuf_BytesValue? = nil
  public var `any`: Google_Protobuf_Any? = nil
  public var nullValue: Google_Protobuf_NullValue = .init(rawValue: 0)
  public var choice: OneOf_Choice? = nil
  public var values: [Google_Protobuf_Value] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    timestamp: Google_Protobuf_Timestamp? = nil,
    duration: Google_Protobuf_Duration? = nil,
    fieldMask: Google_Protobuf_FieldMask? = nil,
    `struct`: Google_Protobuf_Struct? = nil,
    value: Google_Protobuf_Value? = nil,
    listValue: Google_Protobuf_ListValue? = nil,
    int64Value: Google_Protobuf_Int64Value? = nil,
    stringValue: Google_Protobuf_StringValue? = nil,
    boolValue: Google_Protobuf_BoolValue? = nil,
    bytesValue: Google_Protobuf_BytesValue? = nil,
    `any`: Google_Protobuf_Any? = nil,
    nullValue: Google_Protobuf_NullValue = .init(rawValue: 0),
    choice: OneOf_Choice? = nil,
    values: [Google_Protobuf_Value] = []
  ) {
    self.timestamp = timestamp
    self.duration = duration
    self.fieldMask = fieldMask
    self.`struct` = `struct`
    self.value = value
    self.listValue = listValue
    self.int64Value = int64Value
    self.stringValue = stringValue
    self.boolValue = boolValue
    self.bytesValue = bytesValue
    self.`any` = `any`
    self.nullValue = nullValue
    self.choice = choice
    self.values = values
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.timestamp = try c.message(24, as: Google_Protobuf_Timestamp.self)
    self.duration = try c.message(48, as: Google_Protobuf_Duration.self)
    self.fieldMask = try c.message(72, as: Google_Protobuf_FieldMask.self)
    self.`struct` = try c.message(96, as: Google_Protobuf_Struct.self)
    self.value = try c.message(120, as: Google_Protobuf_Value.self)
    self.listValue = try c.message(144, as: Google_Protobuf_ListValue.self)
    self.int64Value = try c.message(168, as: Google_Protobuf_Int64Value.self)
    self.stringValue = try c.message(192, as: Google_Protobuf_StringValue.self)
    self.boolValue = try c.message(216, as: Google_Protobuf_BoolValue.self)
    self.bytesValue = try c.message(240, as: Google_Protobuf_BytesValue.self)
    self.`any` = try c.message(264, as: Google_Protobuf_Any.self)
    self.nullValue = c.enumeration(328, as: Google_Protobuf_NullValue.self)
    self.values = try c.messages(312, as: Google_Protobuf_Value.self)
    switch c.oneof(288) {
    case 13: self.choice = .chosenNull(c.enumeration(296, as: Google_Protobuf_NullValue.self))
    case 14: self.choice = .chosenText(try c.string(296))
    default: break
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.timestamp)
    c.message(48, self.duration)
    c.message(72, self.fieldMask)
    c.message(96, self.`struct`)
    c.message(120, self.value)
    c.message(144, self.listValue)
    c.message(168, self.int64Value)
    c.message(192, self.stringValue)
    c.message(216, self.boolValue)
    c.message(240, self.bytesValue)
    c.message(264, self.`any`)
    c.enumeration(328, self.nullValue)
    c.messages(312, self.values)
    switch self.choice {
    case nil: break
    case .chosenNull(let value)?:
      c.oneof(288, 13)
      c.enumeration(296, value)
    case .chosenText(let value)?:
      c.oneof(288, 14)
      c.string(296, value)
    }
    c.unknownFields(self.unknownFields)
  }

  nonisolated public enum OneOf_Choice: Sendable, Hashable {
    case chosenNull(Google_Protobuf_NullValue)
    case chosenText(String)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgEYd2Vpci50ZXN0Lmpzb24uV2VsbEtub3duAdACDwGrARgACXRpbWVzdGFtcAECqwEwAAhkdXJhdGlvbgMDqwFIAApmaWVsZF9tYXNrBQSrAWAA
  BnN0cnVjdAcFqwF4AAV2YWx1ZQkGqwGQAQAKbGlzdF92YWx1ZQsHqwGoAQALaW50NjRfdmFsdWUNCKsBwAEADHN0cmluZ192YWx1ZQ8JqwHYAQAK
  Ym9vbF92YWx1ZREKqwHwAQALYnl0ZXNfdmFsdWUTC6sBiAIAA2FueRUMDsgCAApudWxsX3ZhbHVlDY4BqAIBoAILY2hvc2VuX251bGwOiQGoAgGg
  AgtjaG9zZW5fdGV4dA9LuAIABnZhbHVlcwk=
  """,
  imports: [Google_Protobuf_Timestamp.layout, Google_Protobuf_Duration.layout, Google_Protobuf_FieldMask.layout, Google_Protobuf_Struct.layout, Google_Protobuf_Value.layout, Google_Protobuf_ListValue.layout, Google_Protobuf_Int64Value.layout, Google_Protobuf_StringValue.layout, Google_Protobuf_BoolValue.layout, Google_Protobuf_BytesValue.layout, Google_Protobuf_Any.layout])

nonisolated extension Schema {
  /// `weir/test/well_known_test.proto`
  public static let weir_test_well_known_test = Schema(
    path: "weir/test/well_known_test.proto",
    base64: """
      Ch93ZWlyL3Rlc3Qvd2VsbF9rbm93bl90ZXN0LnByb3RvEg53ZWlyLnRlc3QuanNvbhoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90bxoeZ29vZ2xl
      L3Byb3RvYnVmL2R1cmF0aW9uLnByb3RvGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxocZ29vZ2xlL3Byb3RvYnVmL3N0cnVjdC5w
      cm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90bxoeZ29vZ2xlL3Byb3RvYnVmL3dyYXBwZXJzLnByb3RvIsgGCglXZWxsS25vd24S
      OAoJdGltZXN0YW1wGAEgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJdGltZXN0YW1wEjUKCGR1cmF0aW9uGAIgASgLMhkuZ29vZ2xl
      LnByb3RvYnVmLkR1cmF0aW9uUghkdXJhdGlvbhI5CgpmaWVsZF9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IJZmllbGRN
      YXNrEi8KBnN0cnVjdBgEIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RSBnN0cnVjdBIsCgV2YWx1ZRgFIAEoCzIWLmdvb2dsZS5wcm90b2J1
      Zi5WYWx1ZVIFdmFsdWUSOQoKbGlzdF92YWx1ZRgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5MaXN0VmFsdWVSCWxpc3RWYWx1ZRI8CgtpbnQ2NF92
      YWx1ZRgHIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5JbnQ2NFZhbHVlUgppbnQ2NFZhbHVlEj8KDHN0cmluZ192YWx1ZRgIIAEoCzIcLmdvb2dsZS5w
      cm90b2J1Zi5TdHJpbmdWYWx1ZVILc3RyaW5nVmFsdWUSOQoKYm9vbF92YWx1ZRgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5Cb29sVmFsdWVSCWJv
      b2xWYWx1ZRI8CgtieXRlc192YWx1ZRgKIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5CeXRlc1ZhbHVlUgpieXRlc1ZhbHVlEiYKA2FueRgLIAEoCzIU
      Lmdvb2dsZS5wcm90b2J1Zi5BbnlSA2FueRI5CgpudWxsX3ZhbHVlGAwgASgOMhouZ29vZ2xlLnByb3RvYnVmLk51bGxWYWx1ZVIJbnVsbFZhbHVl
      Ej0KC2Nob3Nlbl9udWxsGA0gASgOMhouZ29vZ2xlLnByb3RvYnVmLk51bGxWYWx1ZUgAUgpjaG9zZW5OdWxsEiEKC2Nob3Nlbl90ZXh0GA4gASgJ
      SABSCmNob3NlblRleHQSLgoGdmFsdWVzGA8gAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXNCCAoGY2hvaWNlYgZwcm90bzM=
      """,
    imports: [.google_protobuf_any, .google_protobuf_duration, .google_protobuf_field_mask, .google_protobuf_struct, .google_protobuf_timestamp, .google_protobuf_wrappers])
}
