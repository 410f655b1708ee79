// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/struct.proto. Do not edit.

public import WeirRPC

/// Represents a JSON `null`.
///
/// `NullValue` is a sentinel, using an enum with only one value to represent
/// the null value for the `Value` type union.
///
/// A field of type `NullValue` with any value other than `0` is considered
/// invalid. Most ProtoJSON serializers will emit a `Value` with a `null_value`
/// set as a JSON `null` regardless of the integer value, and so will round trip
/// to a `0` value.
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

/// Represents a JSON object.
///
/// An unordered key-value map, intending to perfectly capture the semantics of a
/// JSON object. This enables parsing any arbitrary JSON payload as a message
/// field in ProtoJSON format.
///
/// This follows RFC 8259 guidelines for interoperable JSON: notably this type
/// cannot represent large Int64 values or `NaN`/`Infinity` numbers,
/// since the JSON format generally does not support those values in its number
/// type.
///
/// If you do not intend to parse arbitrary JSON into your message, a custom
/// typed message should be preferred instead of using this type.
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

/// Represents a JSON value.
///
/// `Value` represents a dynamically typed value which can be either
/// null, a number, a string, a boolean, a recursive struct value, or a
/// list of values. A producer of value is expected to set one of these
/// variants. Absence of any variant is an invalid state.
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
    /// Represents a JSON `null`.
    case nullValue(Google_Protobuf_NullValue)
    /// Represents a JSON number. Must not be `NaN`, `Infinity` or
    /// `-Infinity`, since those are not supported in JSON. This also cannot
    /// represent large Int64 values, since JSON format generally does not
    /// support them in its number type.
    case numberValue(Double)
    /// Represents a JSON string.
    case stringValue(String)
    /// Represents a JSON boolean (`true` or `false` literal in JSON).
    case boolValue(Bool)
    /// Represents a JSON object.
    case structValue(Google_Protobuf_Struct)
    /// Represents a JSON array.
    case listValue(Google_Protobuf_ListValue)
  }
}

/// Represents a JSON array.
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
  AgQWZ29vZ2xlLnByb3RvYnVmLlN0cnVjdAEoAQFLGAAGZmllbGRzAiJnb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5AUgCASkYAANr
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
      cy9rbm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8zSuQPCswECgIEABIENwA6ARq/
      BCBSZXByZXNlbnRzIGEgSlNPTiBvYmplY3QuCgogQW4gdW5vcmRlcmVkIGtleS12YWx1ZSBtYXAsIGludGVuZGluZyB0byBwZXJmZWN0bHkgY2Fw
      dHVyZSB0aGUgc2VtYW50aWNzIG9mIGEKIEpTT04gb2JqZWN0LiBUaGlzIGVuYWJsZXMgcGFyc2luZyBhbnkgYXJiaXRyYXJ5IEpTT04gcGF5bG9h
      ZCBhcyBhIG1lc3NhZ2UKIGZpZWxkIGluIFByb3RvSlNPTiBmb3JtYXQuCgogVGhpcyBmb2xsb3dzIFJGQyA4MjU5IGd1aWRlbGluZXMgZm9yIGlu
      dGVyb3BlcmFibGUgSlNPTjogbm90YWJseSB0aGlzIHR5cGUKIGNhbm5vdCByZXByZXNlbnQgbGFyZ2UgSW50NjQgdmFsdWVzIG9yIGBOYU5gL2BJ
      bmZpbml0eWAgbnVtYmVycywKIHNpbmNlIHRoZSBKU09OIGZvcm1hdCBnZW5lcmFsbHkgZG9lcyBub3Qgc3VwcG9ydCB0aG9zZSB2YWx1ZXMgaW4g
      aXRzIG51bWJlcgogdHlwZS4KCiBJZiB5b3UgZG8gbm90IGludGVuZCB0byBwYXJzZSBhcmJpdHJhcnkgSlNPTiBpbnRvIHlvdXIgbWVzc2FnZSwg
      YSBjdXN0b20KIHR5cGVkIG1lc3NhZ2Ugc2hvdWxkIGJlIHByZWZlcnJlZCBpbnN0ZWFkIG9mIHVzaW5nIHRoaXMgdHlwZS4KCjkKBAQAAgASAzkC
      IBosIFVub3JkZXJlZCBtYXAgb2YgZHluYW1pY2FsbHkgdHlwZWQgdmFsdWVzLgoKqwIKAgQBEgRCAFoBGp4CIFJlcHJlc2VudHMgYSBKU09OIHZh
      bHVlLgoKIGBWYWx1ZWAgcmVwcmVzZW50cyBhIGR5bmFtaWNhbGx5IHR5cGVkIHZhbHVlIHdoaWNoIGNhbiBiZSBlaXRoZXIKIG51bGwsIGEgbnVt
      YmVyLCBhIHN0cmluZywgYSBib29sZWFuLCBhIHJlY3Vyc2l2ZSBzdHJ1Y3QgdmFsdWUsIG9yIGEKIGxpc3Qgb2YgdmFsdWVzLiBBIHByb2R1Y2Vy
      IG9mIHZhbHVlIGlzIGV4cGVjdGVkIHRvIHNldCBvbmUgb2YgdGhlc2UKIHZhcmlhbnRzLiBBYnNlbmNlIG9mIGFueSB2YXJpYW50IGlzIGFuIGlu
      dmFsaWQgc3RhdGUuCgoiCgQEAQgAEgREAlkDGhQgVGhlIGtpbmQgb2YgdmFsdWUuCgooCgQEAQIAEgNGBB0aGyBSZXByZXNlbnRzIGEgSlNPTiBg
      bnVsbGAuCgr2AQoEBAECARIDTAQcGugBIFJlcHJlc2VudHMgYSBKU09OIG51bWJlci4gTXVzdCBub3QgYmUgYE5hTmAsIGBJbmZpbml0eWAgb3IK
      IGAtSW5maW5pdHlgLCBzaW5jZSB0aG9zZSBhcmUgbm90IHN1cHBvcnRlZCBpbiBKU09OLiBUaGlzIGFsc28gY2Fubm90CiByZXByZXNlbnQgbGFy
      Z2UgSW50NjQgdmFsdWVzLCBzaW5jZSBKU09OIGZvcm1hdCBnZW5lcmFsbHkgZG9lcyBub3QKIHN1cHBvcnQgdGhlbSBpbiBpdHMgbnVtYmVyIHR5
      cGUuCgooCgQEAQICEgNPBBwaGyBSZXByZXNlbnRzIGEgSlNPTiBzdHJpbmcuCgpNCgQEAQIDEgNSBBgaQCBSZXByZXNlbnRzIGEgSlNPTiBib29s
      ZWFuIChgdHJ1ZWAgb3IgYGZhbHNlYCBsaXRlcmFsIGluIEpTT04pLgoKKAoEBAECBBIDVQQcGhsgUmVwcmVzZW50cyBhIEpTT04gb2JqZWN0LgoK
      JwoEBAECBRIDWAQdGhogUmVwcmVzZW50cyBhIEpTT04gYXJyYXkuCgqWAwoCBQASBGUAaAEaiQMgUmVwcmVzZW50cyBhIEpTT04gYG51bGxgLgoK
      IGBOdWxsVmFsdWVgIGlzIGEgc2VudGluZWwsIHVzaW5nIGFuIGVudW0gd2l0aCBvbmx5IG9uZSB2YWx1ZSB0byByZXByZXNlbnQKIHRoZSBudWxs
      IHZhbHVlIGZvciB0aGUgYFZhbHVlYCB0eXBlIHVuaW9uLgoKIEEgZmllbGQgb2YgdHlwZSBgTnVsbFZhbHVlYCB3aXRoIGFueSB2YWx1ZSBvdGhl
      ciB0aGFuIGAwYCBpcyBjb25zaWRlcmVkCiBpbnZhbGlkLiBNb3N0IFByb3RvSlNPTiBzZXJpYWxpemVycyB3aWxsIGVtaXQgYSBgVmFsdWVgIHdp
      dGggYSBgbnVsbF92YWx1ZWAKIHNldCBhcyBhIEpTT04gYG51bGxgIHJlZ2FyZGxlc3Mgb2YgdGhlIGludGVnZXIgdmFsdWUsIGFuZCBzbyB3aWxs
      IHJvdW5kIHRyaXAKIHRvIGEgYDBgIHZhbHVlLgoKGgoEBQACABIDZwIRGg0gTnVsbCB2YWx1ZS4KCiYKAgQCEgRrAG4BGhogUmVwcmVzZW50cyBh
      IEpTT04gYXJyYXkuCgo6CgQEAgIAEgNtAhwaLSBSZXBlYXRlZCBmaWVsZCBvZiBkeW5hbWljYWxseSB0eXBlZCB2YWx1ZXMuCg==
      """,
    imports: [])
}
