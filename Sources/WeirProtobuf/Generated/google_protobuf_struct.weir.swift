// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/struct.proto. Do not edit.

public import WeirRPC

/// `NullValue` is a singleton enumeration to represent the null value for the
/// `Value` type union.
///
///  The JSON representation for `NullValue` is JSON `null`.
nonisolated public struct Google_Protobuf_NullValue: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Null value.
  public static var nullValue: Self { Self(rawValue: 0) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 NULL_VALUE
    """)
}

/// `Struct` represents a structured data value, consisting of fields
/// which map to dynamically typed values. In some languages, `Struct`
/// might be supported by a native representation. For example, in
/// scripting languages like JS a struct is represented as an
/// object. The details of that representation are described together
/// with the proto support for the language.
///
/// The JSON representation for `Struct` is JSON object.
nonisolated public struct Google_Protobuf_Struct: GeneratedMessage {
  public static let messageName = "google.protobuf.Struct"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_struct }

  /// Unordered map of dynamically typed values.
  public var fields: [String: Google_Protobuf_Value] = [:]
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    fields: [String: Google_Protobuf_Value] = [:]
  ) {
    self.fields = fields
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    for entry in c.entries(24) {
      let key = try entry.optionalString(24) ?? ""
      self.fields[key] = try entry.message(48, as: Google_Protobuf_Value.self) ?? .init()
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    if !self.fields.isEmpty {
      var entries = c.entries(24, of: _weirTables[1], count: self.fields.count)
      for (key, value) in self.fields {
        let entry = entries.next()
        entry.optionalString(24, key)
        entry.message(48, value)
      }
    }
    c.unknownFields(self.unknownFields)
  }
}

/// `Value` represents a dynamically typed value which can be either
/// null, a number, a string, a boolean, a recursive struct value, or a
/// list of values. A producer of value is expected to set one of these
/// variants. Absence of any variant indicates an error.
///
/// The JSON representation for `Value` is JSON value.
nonisolated public struct Google_Protobuf_Value: GeneratedMessage {
  public static let messageName = "google.protobuf.Value"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .google_protobuf_struct }

  /// The kind of value.
  public var kind: OneOf_Kind? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    kind: OneOf_Kind? = nil
  ) {
    self.kind = kind
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    switch c.oneof(24) {
    case 1: self.kind = .nullValue(c.enumeration(32, as: Google_Protobuf_NullValue.self))
    case 2: self.kind = .numberValue(c.double(32))
    case 3: self.kind = .stringValue(try c.string(32))
    case 4: self.kind = .boolValue(c.bool(32))
    default: break
    }
    if let value = try c.message(48, as: Google_Protobuf_Struct.self) {
      guard self.kind == nil else { throw c.needsJoining() }
      self.kind = .structValue(value)
    }
    if let value = try c.message(72, as: Google_Protobuf_ListValue.self) {
      guard self.kind == nil else { throw c.needsJoining() }
      self.kind = .listValue(value)
    }
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    switch self.kind {
    case nil: break
    case .nullValue(let value)?:
      c.oneof(24, 1)
      c.enumeration(32, value)
    case .numberValue(let value)?:
      c.oneof(24, 2)
      c.double(32, value)
    case .stringValue(let value)?:
      c.oneof(24, 3)
      c.string(32, value)
    case .boolValue(let value)?:
      c.oneof(24, 4)
      c.bool(32, value)
    case .structValue(let value)?:
      c.message(48, value)
    case .listValue(let value)?:
      c.message(72, value)
    }
    c.unknownFields(self.unknownFields)
  }

  /// The kind of value.
  nonisolated public enum OneOf_Kind: Sendable, Hashable {
    /// Represents a null value.
    case nullValue(Google_Protobuf_NullValue)
    /// Represents a double value.
    case numberValue(Double)
    /// Represents a string value.
    case stringValue(String)
    /// Represents a boolean value.
    case boolValue(Bool)
    /// Represents a structured value.
    case structValue(Google_Protobuf_Struct)
    /// Represents a repeated `Value`.
    case listValue(Google_Protobuf_ListValue)
  }
}

/// `ListValue` is a wrapper around a repeated field of values.
///
/// The JSON representation for `ListValue` is JSON array.
nonisolated public struct Google_Protobuf_ListValue: GeneratedMessage {
  public static let messageName = "google.protobuf.ListValue"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .google_protobuf_struct }

  /// Repeated field of dynamically typed values.
  public var values: [Google_Protobuf_Value] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    values: [Google_Protobuf_Value] = []
  ) {
    self.values = values
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.values = try c.messages(24, as: Google_Protobuf_Value.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.values)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AQQWZ29vZ2xlLnByb3RvYnVmLlN0cnVjdAEoAQFLGAAGZmllbGRzAiJnb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5AUgCASkYAANr
  ZXkCqwEwAAV2YWx1ZQQVZ29vZ2xlLnByb3RvYnVmLlZhbHVlAWAGAY4BIAEYCm51bGxfdmFsdWUCgQEgARgMbnVtYmVyX3ZhbHVlA4kBIAEYDHN0
  cmluZ192YWx1ZQSIASABGApib29sX3ZhbHVlBasBMAEMc3RydWN0X3ZhbHVlAAarAUgBCmxpc3RfdmFsdWUGGWdvb2dsZS5wcm90b2J1Zi5MaXN0
  VmFsdWUBKAEBSxgABnZhbHVlcwQ=
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/struct.proto`
  public static let google_protobuf_struct = Schema(
    path: "google/protobuf/struct.proto",
    base64: """
      Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVsZHMYASADKAsyIy5nb29nbGUu
      cHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSLAoFdmFsdWUYAiABKAsy
      Fi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVlOgI4ASKyAgoFVmFsdWUSOwoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5O
      dWxsVmFsdWVIAFIJbnVsbFZhbHVlEiMKDG51bWJlcl92YWx1ZRgCIAEoAUgAUgtudW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFIL
      c3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVm
      LlN0cnVjdEgAUgtzdHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVC
      BgoEa2luZCI7CglMaXN0VmFsdWUSLgoGdmFsdWVzGAEgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJTnVsbFZhbHVlEg4K
      Ck5VTExfVkFMVUUQAEJ/ChNjb20uZ29vZ2xlLnByb3RvYnVmQgtTdHJ1Y3RQcm90b1ABWi9nb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBl
      cy9rbm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8zSu4LCrMDCgIEABIEMgA1ARqm
      AyBgU3RydWN0YCByZXByZXNlbnRzIGEgc3RydWN0dXJlZCBkYXRhIHZhbHVlLCBjb25zaXN0aW5nIG9mIGZpZWxkcwogd2hpY2ggbWFwIHRvIGR5
      bmFtaWNhbGx5IHR5cGVkIHZhbHVlcy4gSW4gc29tZSBsYW5ndWFnZXMsIGBTdHJ1Y3RgCiBtaWdodCBiZSBzdXBwb3J0ZWQgYnkgYSBuYXRpdmUg
      cmVwcmVzZW50YXRpb24uIEZvciBleGFtcGxlLCBpbgogc2NyaXB0aW5nIGxhbmd1YWdlcyBsaWtlIEpTIGEgc3RydWN0IGlzIHJlcHJlc2VudGVk
      IGFzIGFuCiBvYmplY3QuIFRoZSBkZXRhaWxzIG9mIHRoYXQgcmVwcmVzZW50YXRpb24gYXJlIGRlc2NyaWJlZCB0b2dldGhlcgogd2l0aCB0aGUg
      cHJvdG8gc3VwcG9ydCBmb3IgdGhlIGxhbmd1YWdlLgoKIFRoZSBKU09OIHJlcHJlc2VudGF0aW9uIGZvciBgU3RydWN0YCBpcyBKU09OIG9iamVj
      dC4KCjkKBAQAAgASAzQCIBosIFVub3JkZXJlZCBtYXAgb2YgZHluYW1pY2FsbHkgdHlwZWQgdmFsdWVzLgoKxAIKAgQBEgQ9AE0BGrcCIGBWYWx1
      ZWAgcmVwcmVzZW50cyBhIGR5bmFtaWNhbGx5IHR5cGVkIHZhbHVlIHdoaWNoIGNhbiBiZSBlaXRoZXIKIG51bGwsIGEgbnVtYmVyLCBhIHN0cmlu
      ZywgYSBib29sZWFuLCBhIHJlY3Vyc2l2ZSBzdHJ1Y3QgdmFsdWUsIG9yIGEKIGxpc3Qgb2YgdmFsdWVzLiBBIHByb2R1Y2VyIG9mIHZhbHVlIGlz
      IGV4cGVjdGVkIHRvIHNldCBvbmUgb2YgdGhlc2UKIHZhcmlhbnRzLiBBYnNlbmNlIG9mIGFueSB2YXJpYW50IGluZGljYXRlcyBhbiBlcnJvci4K
      CiBUaGUgSlNPTiByZXByZXNlbnRhdGlvbiBmb3IgYFZhbHVlYCBpcyBKU09OIHZhbHVlLgoKIgoEBAEIABIEPwJMAxoUIFRoZSBraW5kIG9mIHZh
      bHVlLgoKJwoEBAECABIDQQQdGhogUmVwcmVzZW50cyBhIG51bGwgdmFsdWUuCgopCgQEAQIBEgNDBBwaHCBSZXByZXNlbnRzIGEgZG91YmxlIHZh
      bHVlLgoKKQoEBAECAhIDRQQcGhwgUmVwcmVzZW50cyBhIHN0cmluZyB2YWx1ZS4KCioKBAQBAgMSA0cEGBodIFJlcHJlc2VudHMgYSBib29sZWFu
      IHZhbHVlLgoKLQoEBAECBBIDSQQcGiAgUmVwcmVzZW50cyBhIHN0cnVjdHVyZWQgdmFsdWUuCgotCgQEAQIFEgNLBB0aICBSZXByZXNlbnRzIGEg
      cmVwZWF0ZWQgYFZhbHVlYC4KCqkBCgIFABIEUwBWARqcASBgTnVsbFZhbHVlYCBpcyBhIHNpbmdsZXRvbiBlbnVtZXJhdGlvbiB0byByZXByZXNl
      bnQgdGhlIG51bGwgdmFsdWUgZm9yIHRoZQogYFZhbHVlYCB0eXBlIHVuaW9uLgoKICBUaGUgSlNPTiByZXByZXNlbnRhdGlvbiBmb3IgYE51bGxW
      YWx1ZWAgaXMgSlNPTiBgbnVsbGAuCgoaCgQFAAIAEgNVAhEaDSBOdWxsIHZhbHVlLgoKggEKAgQCEgRbAF4BGnYgYExpc3RWYWx1ZWAgaXMgYSB3
      cmFwcGVyIGFyb3VuZCBhIHJlcGVhdGVkIGZpZWxkIG9mIHZhbHVlcy4KCiBUaGUgSlNPTiByZXByZXNlbnRhdGlvbiBmb3IgYExpc3RWYWx1ZWAg
      aXMgSlNPTiBhcnJheS4KCjoKBAQCAgASA10CHBotIFJlcGVhdGVkIGZpZWxkIG9mIGR5bmFtaWNhbGx5IHR5cGVkIHZhbHVlcy4K
      """,
    imports: [])
}
