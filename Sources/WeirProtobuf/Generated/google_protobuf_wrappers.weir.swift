// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/wrappers.proto. Do not edit.

public import WeirRPC

/// Wrapper message for `double`.
///
/// The JSON representation for `DoubleValue` is JSON number.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
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
  AgkbZ29vZ2xlLnByb3RvYnVmLkRvdWJsZVZhbHVlACgBASEYAAV2YWx1ZRpnb29nbGUucHJvdG9idWYuRmxvYXRWYWx1ZQAgAQEiGAAFdmFsdWUa
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
      blR5cGVzYgZwcm90bzNKoBEK0AEKAgQAEgRBAEQBGsMBIFdyYXBwZXIgbWVzc2FnZSBmb3IgYGRvdWJsZWAuCgogVGhlIEpTT04gcmVwcmVzZW50
      YXRpb24gZm9yIGBEb3VibGVWYWx1ZWAgaXMgSlNPTiBudW1iZXIuCgogTm90IHJlY29tbWVuZGVkIGZvciB1c2UgaW4gbmV3IEFQSXMsIGJ1dCBz
      dGlsbCB1c2VmdWwgZm9yIGxlZ2FjeSBBUElzIGFuZAogaGFzIG5vIHBsYW4gdG8gYmUgcmVtb3ZlZC4KCiAKBAQAAgASA0MCExoTIFRoZSBkb3Vi
      bGUgdmFsdWUuCgrOAQoCBAESBEwATwEawQEgV3JhcHBlciBtZXNzYWdlIGZvciBgZmxvYXRgLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0aW9uIGZv
      ciBgRmxvYXRWYWx1ZWAgaXMgSlNPTiBudW1iZXIuCgogTm90IHJlY29tbWVuZGVkIGZvciB1c2UgaW4gbmV3IEFQSXMsIGJ1dCBzdGlsbCB1c2Vm
      dWwgZm9yIGxlZ2FjeSBBUElzIGFuZAogaGFzIG5vIHBsYW4gdG8gYmUgcmVtb3ZlZC4KCh8KBAQBAgASA04CEhoSIFRoZSBmbG9hdCB2YWx1ZS4K
      Cs4BCgIEAhIEVwBaARrBASBXcmFwcGVyIG1lc3NhZ2UgZm9yIGBpbnQ2NGAuCgogVGhlIEpTT04gcmVwcmVzZW50YXRpb24gZm9yIGBJbnQ2NFZh
      bHVlYCBpcyBKU09OIHN0cmluZy4KCiBOb3QgcmVjb21tZW5kZWQgZm9yIHVzZSBpbiBuZXcgQVBJcywgYnV0IHN0aWxsIHVzZWZ1bCBmb3IgbGVn
      YWN5IEFQSXMgYW5kCiBoYXMgbm8gcGxhbiB0byBiZSByZW1vdmVkLgoKHwoEBAICABIDWQISGhIgVGhlIGludDY0IHZhbHVlLgoK0AEKAgQDEgRi
      AGUBGsMBIFdyYXBwZXIgbWVzc2FnZSBmb3IgYHVpbnQ2NGAuCgogVGhlIEpTT04gcmVwcmVzZW50YXRpb24gZm9yIGBVSW50NjRWYWx1ZWAgaXMg
      SlNPTiBzdHJpbmcuCgogTm90IHJlY29tbWVuZGVkIGZvciB1c2UgaW4gbmV3IEFQSXMsIGJ1dCBzdGlsbCB1c2VmdWwgZm9yIGxlZ2FjeSBBUElz
      IGFuZAogaGFzIG5vIHBsYW4gdG8gYmUgcmVtb3ZlZC4KCiAKBAQDAgASA2QCExoTIFRoZSB1aW50NjQgdmFsdWUuCgrOAQoCBAQSBG0AcAEawQEg
      V3JhcHBlciBtZXNzYWdlIGZvciBgaW50MzJgLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0aW9uIGZvciBgSW50MzJWYWx1ZWAgaXMgSlNPTiBudW1i
      ZXIuCgogTm90IHJlY29tbWVuZGVkIGZvciB1c2UgaW4gbmV3IEFQSXMsIGJ1dCBzdGlsbCB1c2VmdWwgZm9yIGxlZ2FjeSBBUElzIGFuZAogaGFz
      IG5vIHBsYW4gdG8gYmUgcmVtb3ZlZC4KCh8KBAQEAgASA28CEhoSIFRoZSBpbnQzMiB2YWx1ZS4KCtABCgIEBRIEeAB7ARrDASBXcmFwcGVyIG1l
      c3NhZ2UgZm9yIGB1aW50MzJgLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0aW9uIGZvciBgVUludDMyVmFsdWVgIGlzIEpTT04gbnVtYmVyLgoKIE5v
      dCByZWNvbW1lbmRlZCBmb3IgdXNlIGluIG5ldyBBUElzLCBidXQgc3RpbGwgdXNlZnVsIGZvciBsZWdhY3kgQVBJcyBhbmQKIGhhcyBubyBwbGFu
      IHRvIGJlIHJlbW92ZWQuCgogCgQEBQIAEgN6AhMaEyBUaGUgdWludDMyIHZhbHVlLgoK2gEKAgQGEgaDAQCGAQEaywEgV3JhcHBlciBtZXNzYWdl
      IGZvciBgYm9vbGAuCgogVGhlIEpTT04gcmVwcmVzZW50YXRpb24gZm9yIGBCb29sVmFsdWVgIGlzIEpTT04gYHRydWVgIGFuZCBgZmFsc2VgLgoK
      IE5vdCByZWNvbW1lbmRlZCBmb3IgdXNlIGluIG5ldyBBUElzLCBidXQgc3RpbGwgdXNlZnVsIGZvciBsZWdhY3kgQVBJcyBhbmQKIGhhcyBubyBw
      bGFuIHRvIGJlIHJlbW92ZWQuCgofCgQEBgIAEgSFAQIRGhEgVGhlIGJvb2wgdmFsdWUuCgrSAQoCBAcSBo4BAJEBARrDASBXcmFwcGVyIG1lc3Nh
      Z2UgZm9yIGBzdHJpbmdgLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0aW9uIGZvciBgU3RyaW5nVmFsdWVgIGlzIEpTT04gc3RyaW5nLgoKIE5vdCBy
      ZWNvbW1lbmRlZCBmb3IgdXNlIGluIG5ldyBBUElzLCBidXQgc3RpbGwgdXNlZnVsIGZvciBsZWdhY3kgQVBJcyBhbmQKIGhhcyBubyBwbGFuIHRv
      IGJlIHJlbW92ZWQuCgohCgQEBwIAEgSQAQITGhMgVGhlIHN0cmluZyB2YWx1ZS4KCtABCgIECBIGmQEAnAEBGsEBIFdyYXBwZXIgbWVzc2FnZSBm
      b3IgYGJ5dGVzYC4KCiBUaGUgSlNPTiByZXByZXNlbnRhdGlvbiBmb3IgYEJ5dGVzVmFsdWVgIGlzIEpTT04gc3RyaW5nLgoKIE5vdCByZWNvbW1l
      bmRlZCBmb3IgdXNlIGluIG5ldyBBUElzLCBidXQgc3RpbGwgdXNlZnVsIGZvciBsZWdhY3kgQVBJcyBhbmQKIGhhcyBubyBwbGFuIHRvIGJlIHJl
      bW92ZWQuCgogCgQECAIAEgSbAQISGhIgVGhlIGJ5dGVzIHZhbHVlLgo=
      """,
    imports: [])
}
