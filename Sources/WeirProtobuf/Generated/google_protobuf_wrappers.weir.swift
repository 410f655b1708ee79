// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/wrappers.proto. Do not edit.

public import WeirRPC

/// Wrapper message for `double`.
///
/// The JSON representation for `DoubleValue` is JSON number.
nonisolated public struct Google_Protobuf_DoubleValue: GeneratedMessage {
  public static let messageName = "google.protobuf.DoubleValue"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The double value.
  public var value: Double = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: Double = 0
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.optionalDouble(24) ?? 0
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.implicitDouble(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `float`.
///
/// The JSON representation for `FloatValue` is JSON number.
nonisolated public struct Google_Protobuf_FloatValue: GeneratedMessage {
  public static let messageName = "google.protobuf.FloatValue"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The float value.
  public var value: Float = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: Float = 0
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.optionalFloat(24) ?? 0
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.implicitFloat(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `int64`.
///
/// The JSON representation for `Int64Value` is JSON string.
nonisolated public struct Google_Protobuf_Int64Value: GeneratedMessage {
  public static let messageName = "google.protobuf.Int64Value"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The int64 value.
  public var value: Int64 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: Int64 = 0
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.int64(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int64(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `uint64`.
///
/// The JSON representation for `UInt64Value` is JSON string.
nonisolated public struct Google_Protobuf_UInt64Value: GeneratedMessage {
  public static let messageName = "google.protobuf.UInt64Value"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The uint64 value.
  public var value: UInt64 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: UInt64 = 0
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.uint64(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.uint64(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `int32`.
///
/// The JSON representation for `Int32Value` is JSON number.
nonisolated public struct Google_Protobuf_Int32Value: GeneratedMessage {
  public static let messageName = "google.protobuf.Int32Value"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The int32 value.
  public var value: Int32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: Int32 = 0
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.int32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.int32(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `uint32`.
///
/// The JSON representation for `UInt32Value` is JSON number.
nonisolated public struct Google_Protobuf_UInt32Value: GeneratedMessage {
  public static let messageName = "google.protobuf.UInt32Value"
  public static let layout: MessageLayout = _weirTables[5]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The uint32 value.
  public var value: UInt32 = 0
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: UInt32 = 0
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.uint32(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.uint32(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `bool`.
///
/// The JSON representation for `BoolValue` is JSON `true` and `false`.
nonisolated public struct Google_Protobuf_BoolValue: GeneratedMessage {
  public static let messageName = "google.protobuf.BoolValue"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The bool value.
  public var value: Bool = false
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: Bool = false
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.bool(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bool(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `string`.
///
/// The JSON representation for `StringValue` is JSON string.
nonisolated public struct Google_Protobuf_StringValue: GeneratedMessage {
  public static let messageName = "google.protobuf.StringValue"
  public static let layout: MessageLayout = _weirTables[7]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The string value.
  public var value: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: String = ""
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = try c.string(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `bytes`.
///
/// The JSON representation for `BytesValue` is JSON string.
nonisolated public struct Google_Protobuf_BytesValue: GeneratedMessage {
  public static let messageName = "google.protobuf.BytesValue"
  public static let layout: MessageLayout = _weirTables[8]
  public static var schema: Schema { .google_protobuf_wrappers }

  /// The bytes value.
  public var value: [UInt8] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    value: [UInt8] = []
  ) {
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.value = c.bytes(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.bytes(24, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AQkbZ29vZ2xlLnByb3RvYnVmLkRvdWJsZVZhbHVlACgBASEYAAV2YWx1ZRpnb29nbGUucHJvdG9idWYuRmxvYXRWYWx1ZQAgAQEiGAAFdmFsdWUa
  Z29vZ2xlLnByb3RvYnVmLkludDY0VmFsdWUAIAEBAxgABXZhbHVlG2dvb2dsZS5wcm90b2J1Zi5VSW50NjRWYWx1ZQAgAQEEGAAFdmFsdWUaZ29v
  Z2xlLnByb3RvYnVmLkludDMyVmFsdWUAIAEBBRgABXZhbHVlG2dvb2dsZS5wcm90b2J1Zi5VSW50MzJWYWx1ZQAgAQENGAAFdmFsdWUZZ29vZ2xl
  LnByb3RvYnVmLkJvb2xWYWx1ZQAgAQEIGAAFdmFsdWUbZ29vZ2xlLnByb3RvYnVmLlN0cmluZ1ZhbHVlACgBAQkYAAV2YWx1ZRpnb29nbGUucHJv
  dG9idWYuQnl0ZXNWYWx1ZQAoAQEMGAAFdmFsdWU=
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/wrappers.proto`
  public static let google_protobuf_wrappers = Schema(
    path: "google/protobuf/wrappers.proto",
    base64: """
      Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIjCgtEb3VibGVWYWx1ZRIUCgV2YWx1ZRgBIAEoAVIFdmFs
      dWUiIgoKRmxvYXRWYWx1ZRIUCgV2YWx1ZRgBIAEoAlIFdmFsdWUiIgoKSW50NjRWYWx1ZRIUCgV2YWx1ZRgBIAEoA1IFdmFsdWUiIwoLVUludDY0
      VmFsdWUSFAoFdmFsdWUYASABKARSBXZhbHVlIiIKCkludDMyVmFsdWUSFAoFdmFsdWUYASABKAVSBXZhbHVlIiMKC1VJbnQzMlZhbHVlEhQKBXZh
      bHVlGAEgASgNUgV2YWx1ZSIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIiMKC1N0cmluZ1ZhbHVlEhQKBXZhbHVlGAEgASgJUgV2
      YWx1ZSIiCgpCeXRlc1ZhbHVlEhQKBXZhbHVlGAEgASgMUgV2YWx1ZUKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFn
      b29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93
      blR5cGVzYgZwcm90bzNK3QkKZwoCBAASBDcAOgEaWyBXcmFwcGVyIG1lc3NhZ2UgZm9yIGBkb3VibGVgLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0
      aW9uIGZvciBgRG91YmxlVmFsdWVgIGlzIEpTT04gbnVtYmVyLgoKIAoEBAACABIDOQITGhMgVGhlIGRvdWJsZSB2YWx1ZS4KCmUKAgQBEgQ/AEIB
      GlkgV3JhcHBlciBtZXNzYWdlIGZvciBgZmxvYXRgLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0aW9uIGZvciBgRmxvYXRWYWx1ZWAgaXMgSlNPTiBu
      dW1iZXIuCgofCgQEAQIAEgNBAhIaEiBUaGUgZmxvYXQgdmFsdWUuCgplCgIEAhIERwBKARpZIFdyYXBwZXIgbWVzc2FnZSBmb3IgYGludDY0YC4K
      CiBUaGUgSlNPTiByZXByZXNlbnRhdGlvbiBmb3IgYEludDY0VmFsdWVgIGlzIEpTT04gc3RyaW5nLgoKHwoEBAICABIDSQISGhIgVGhlIGludDY0
      IHZhbHVlLgoKZwoCBAMSBE8AUgEaWyBXcmFwcGVyIG1lc3NhZ2UgZm9yIGB1aW50NjRgLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0aW9uIGZvciBg
      VUludDY0VmFsdWVgIGlzIEpTT04gc3RyaW5nLgoKIAoEBAMCABIDUQITGhMgVGhlIHVpbnQ2NCB2YWx1ZS4KCmUKAgQEEgRXAFoBGlkgV3JhcHBl
      ciBtZXNzYWdlIGZvciBgaW50MzJgLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0aW9uIGZvciBgSW50MzJWYWx1ZWAgaXMgSlNPTiBudW1iZXIuCgof
      CgQEBAIAEgNZAhIaEiBUaGUgaW50MzIgdmFsdWUuCgpnCgIEBRIEXwBiARpbIFdyYXBwZXIgbWVzc2FnZSBmb3IgYHVpbnQzMmAuCgogVGhlIEpT
      T04gcmVwcmVzZW50YXRpb24gZm9yIGBVSW50MzJWYWx1ZWAgaXMgSlNPTiBudW1iZXIuCgogCgQEBQIAEgNhAhMaEyBUaGUgdWludDMyIHZhbHVl
      LgoKbwoCBAYSBGcAagEaYyBXcmFwcGVyIG1lc3NhZ2UgZm9yIGBib29sYC4KCiBUaGUgSlNPTiByZXByZXNlbnRhdGlvbiBmb3IgYEJvb2xWYWx1
      ZWAgaXMgSlNPTiBgdHJ1ZWAgYW5kIGBmYWxzZWAuCgoeCgQEBgIAEgNpAhEaESBUaGUgYm9vbCB2YWx1ZS4KCmcKAgQHEgRvAHIBGlsgV3JhcHBl
      ciBtZXNzYWdlIGZvciBgc3RyaW5nYC4KCiBUaGUgSlNPTiByZXByZXNlbnRhdGlvbiBmb3IgYFN0cmluZ1ZhbHVlYCBpcyBKU09OIHN0cmluZy4K
      CiAKBAQHAgASA3ECExoTIFRoZSBzdHJpbmcgdmFsdWUuCgplCgIECBIEdwB6ARpZIFdyYXBwZXIgbWVzc2FnZSBmb3IgYGJ5dGVzYC4KCiBUaGUg
      SlNPTiByZXByZXNlbnRhdGlvbiBmb3IgYEJ5dGVzVmFsdWVgIGlzIEpTT04gc3RyaW5nLgoKHwoEBAgCABIDeQISGhIgVGhlIGJ5dGVzIHZhbHVl
      Lgo=
      """,
    imports: [])
}
