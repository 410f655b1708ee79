// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/wrappers.proto. Do not edit.

internal import CWeirProtobuf
public import WeirRPC

/// Wrapper message for `double`.
///
/// The JSON representation for `DoubleValue` is JSON number.
public struct Google_Protobuf_DoubleValue: GeneratedMessage {
  public static let messageName = "google.protobuf.DoubleValue"

  /// The double value.
  public var value: Double = 0

  public init() {}

  public init(
    value: Double = 0
  ) {
    self.value = value
  }
}

/// Wrapper message for `float`.
///
/// The JSON representation for `FloatValue` is JSON number.
public struct Google_Protobuf_FloatValue: GeneratedMessage {
  public static let messageName = "google.protobuf.FloatValue"

  /// The float value.
  public var value: Float = 0

  public init() {}

  public init(
    value: Float = 0
  ) {
    self.value = value
  }
}

/// Wrapper message for `int64`.
///
/// The JSON representation for `Int64Value` is JSON string.
public struct Google_Protobuf_Int64Value: GeneratedMessage {
  public static let messageName = "google.protobuf.Int64Value"

  /// The int64 value.
  public var value: Int64 = 0

  public init() {}

  public init(
    value: Int64 = 0
  ) {
    self.value = value
  }
}

/// Wrapper message for `uint64`.
///
/// The JSON representation for `UInt64Value` is JSON string.
public struct Google_Protobuf_UInt64Value: GeneratedMessage {
  public static let messageName = "google.protobuf.UInt64Value"

  /// The uint64 value.
  public var value: UInt64 = 0

  public init() {}

  public init(
    value: UInt64 = 0
  ) {
    self.value = value
  }
}

/// Wrapper message for `int32`.
///
/// The JSON representation for `Int32Value` is JSON number.
public struct Google_Protobuf_Int32Value: GeneratedMessage {
  public static let messageName = "google.protobuf.Int32Value"

  /// The int32 value.
  public var value: Int32 = 0

  public init() {}

  public init(
    value: Int32 = 0
  ) {
    self.value = value
  }
}

/// Wrapper message for `uint32`.
///
/// The JSON representation for `UInt32Value` is JSON number.
public struct Google_Protobuf_UInt32Value: GeneratedMessage {
  public static let messageName = "google.protobuf.UInt32Value"

  /// The uint32 value.
  public var value: UInt32 = 0

  public init() {}

  public init(
    value: UInt32 = 0
  ) {
    self.value = value
  }
}

/// Wrapper message for `bool`.
///
/// The JSON representation for `BoolValue` is JSON `true` and `false`.
public struct Google_Protobuf_BoolValue: GeneratedMessage {
  public static let messageName = "google.protobuf.BoolValue"

  /// The bool value.
  public var value: Bool = false

  public init() {}

  public init(
    value: Bool = false
  ) {
    self.value = value
  }
}

/// Wrapper message for `string`.
///
/// The JSON representation for `StringValue` is JSON string.
public struct Google_Protobuf_StringValue: GeneratedMessage {
  public static let messageName = "google.protobuf.StringValue"

  /// The string value.
  public var value: String = ""

  public init() {}

  public init(
    value: String = ""
  ) {
    self.value = value
  }
}

/// Wrapper message for `bytes`.
///
/// The JSON representation for `BytesValue` is JSON string.
public struct Google_Protobuf_BytesValue: GeneratedMessage {
  public static let messageName = "google.protobuf.BytesValue"

  /// The bytes value.
  public var value: [UInt8] = []

  public init() {}

  public init(
    value: [UInt8] = []
  ) {
    self.value = value
  }
}

extension Google_Protobuf_DoubleValue {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__DoubleValue.self, recursive: false
  ) {
    unsafe google__protobuf__double_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__DoubleValue.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__DoubleValue.self)
    unsafe google__protobuf__double_value__init(c)
    if self.value.bitPattern != 0 {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_FloatValue {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__FloatValue.self, recursive: false
  ) {
    unsafe google__protobuf__float_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__FloatValue.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__FloatValue.self)
    unsafe google__protobuf__float_value__init(c)
    if self.value.bitPattern != 0 {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_Int64Value {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__Int64Value.self, recursive: false
  ) {
    unsafe google__protobuf__int64_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__Int64Value.self)
    unsafe google__protobuf__int64_value__init(c)
    if self.value != 0 {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_UInt64Value {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__UInt64Value.self, recursive: false
  ) {
    unsafe google__protobuf__uint64_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__UInt64Value.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__UInt64Value.self)
    unsafe google__protobuf__uint64_value__init(c)
    if self.value != 0 {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_Int32Value {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__Int32Value.self, recursive: false
  ) {
    unsafe google__protobuf__int32_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__Int32Value.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__Int32Value.self)
    unsafe google__protobuf__int32_value__init(c)
    if self.value != 0 {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_UInt32Value {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__UInt32Value.self, recursive: false
  ) {
    unsafe google__protobuf__uint32_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__UInt32Value.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__UInt32Value.self)
    unsafe google__protobuf__uint32_value__init(c)
    if self.value != 0 {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_BoolValue {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__BoolValue.self, recursive: false
  ) {
    unsafe google__protobuf__bool_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__BoolValue.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe c.pointee.value_1 != 0
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__BoolValue.self)
    unsafe google__protobuf__bool_value__init(c)
    if self.value {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = self.value ? 1 : 0
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_StringValue {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__StringValue.self, recursive: false
  ) {
    unsafe google__protobuf__string_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__StringValue.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = try unsafe Unpack.string(c.pointee.value_1, "google.protobuf.StringValue.value")
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__StringValue.self)
    unsafe google__protobuf__string_value__init(c)
    if !self.value.isEmpty {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = arena.copy(self.value)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Google_Protobuf_BytesValue {
  public static let layout = unsafe MessageLayout(
    of: Google__Protobuf__BytesValue.self, recursive: false
  ) {
    unsafe google__protobuf__bytes_value__init($0)
  }

  public init(unpacked: UnsafeRawPointer) throws(MessageError) {
    self.init()
    let c = unsafe unpacked.assumingMemoryBound(to: Google__Protobuf__BytesValue.self)
    if unsafe c.pointee.has_value_1 != 0 {
      self.value = unsafe Unpack.bytes(c.pointee.value_1)
    }
  }

  public func pack(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = unsafe arena.allocate(Google__Protobuf__BytesValue.self)
    unsafe google__protobuf__bytes_value__init(c)
    if !self.value.isEmpty {
      unsafe c.pointee.has_value_1 = 1
      unsafe c.pointee.value_1 = arena.copy(self.value)
    }
    return UnsafeMutableRawPointer(c)
  }
}

extension Schema {
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
