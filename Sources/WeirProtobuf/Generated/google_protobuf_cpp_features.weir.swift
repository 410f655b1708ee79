// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/cpp_features.proto. Do not edit.

public import WeirRPC

/// `pb.CppFeatures`
nonisolated public struct Pb_CppFeatures: GeneratedMessage {
  public static let messageName = "pb.CppFeatures"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_cpp_features }

  /// Whether or not to treat an enum field as closed.  This option is only
  /// applicable to enum fields, and will be removed in the future.  It is
  /// consistent with the legacy behavior of using proto3 enum types for proto2
  /// fields.
  public var legacyClosedEnum: Bool? = nil
  public var stringType: Pb_CppFeatures.StringType? = nil
  public var enumNameUsesStringView: Bool? = nil
  public var repeatedType: Pb_CppFeatures.RepeatedType? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    legacyClosedEnum: Bool? = nil,
    stringType: Pb_CppFeatures.StringType? = nil,
    enumNameUsesStringView: Bool? = nil,
    repeatedType: Pb_CppFeatures.RepeatedType? = nil
  ) {
    self.legacyClosedEnum = legacyClosedEnum
    self.stringType = stringType
    self.enumNameUsesStringView = enumNameUsesStringView
    self.repeatedType = repeatedType
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.legacyClosedEnum = c.optionalBool(24)
    self.stringType = try c.optionalClosedEnumeration(56, as: Pb_CppFeatures.StringType.self)
    self.enumNameUsesStringView = c.optionalBool(40)
    self.repeatedType = try c.optionalClosedEnumeration(64, as: Pb_CppFeatures.RepeatedType.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.legacyClosedEnum)
    c.optionalEnumeration(56, self.stringType)
    c.optionalBool(40, self.enumNameUsesStringView)
    c.optionalEnumeration(64, self.repeatedType)
    c.unknownFields(self.unknownFields)
  }

  /// `StringType`
  nonisolated public struct StringType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var view: Self { Self(rawValue: 1) }
    public static var cord: Self { Self(rawValue: 2) }
    public static var string: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 STRING_TYPE_UNKNOWN
      1 VIEW
      2 CORD
      3 STRING
      """)
  }

  /// `RepeatedType`
  nonisolated public struct RepeatedType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    /// The repeated field will be backed by proto2::Repeated(Ptr)Field, and
    /// accessors will return a reference/pointer to this type.
    public static var legacy: Self { Self(rawValue: 1) }
    /// The repeated field has an opaque backing type, and accessors will return
    /// a RepeatedFieldProxy.
    public static var proxy: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 REPEATED_TYPE_UNKNOWN
      1 LEGACY
      2 PROXY
      """)
  }
}

/// `pb.cpp`
nonisolated public let Pb_Extensions_cpp = MessageExtension<Pb_CppFeatures?, Google_Protobuf_FeatureSet>(
  "pb.cpp", 1000, _weirTables[1],
  read: { (c: FieldReader) throws(MessageError) -> Pb_CppFeatures? in try c.message(24, as: Pb_CppFeatures.self) },
  write: { (c: FieldWriter, value: Pb_CppFeatures?) in c.message(24, value) })

nonisolated extension Google_Protobuf_FeatureSet {
  /// `pb.cpp`
  public var Pb_cpp: Pb_CppFeatures? {
    get { self[Pb_Extensions_cpp] }
    set { self[Pb_Extensions_cpp] = newValue }
  }
}

/// The extensions that `google/protobuf/cpp_features.proto` declares.
nonisolated public let Pb_CppFeatures_Extensions: ExtensionRegistry = [
  Pb_Extensions_cpp,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgIOcGIuQ3BwRmVhdHVyZXMASAQBKBgAEmxlZ2FjeV9jbG9zZWRfZW51bQKuAjgAC3N0cmluZ190eXBlAQADAygoABplbnVtX25hbWVfdXNlc19z
  dHJpbmdfdmlldwSuAkAADXJlcGVhdGVkX3R5cGUBAAIaZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQAMAHoB6sBGAAIW3BiLmNwcF0A
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/cpp_features.proto`
  public static let google_protobuf_cpp_features = Schema(
    path: "google/protobuf/cpp_features.proto",
    base64: """
      CiJnb29nbGUvcHJvdG9idWYvY3BwX2ZlYXR1cmVzLnByb3RvEgJwYhogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8i1gUKC0NwcEZl
      YXR1cmVzEo0CChJsZWdhY3lfY2xvc2VkX2VudW0YASABKAhC3gGIAQGYAQSYAQGiAQkSBHRydWUYhAeiAQoSBWZhbHNlGOcHsgG4AQjoBxDoBxqv
      AVRoZSBsZWdhY3kgY2xvc2VkIGVudW0gYmVoYXZpb3IgaW4gQysrIGlzIGRlcHJlY2F0ZWQgYW5kIGlzIHNjaGVkdWxlZCB0byBiZSByZW1vdmVk
      IGluIGVkaXRpb24gMjAyNS4gIFNlZSBodHRwOi8vcHJvdG9idWYuZGV2L3Byb2dyYW1taW5nLWd1aWRlcy9lbnVtLyNjcHAgZm9yIG1vcmUgaW5m
      b3JtYXRpb25SEGxlZ2FjeUNsb3NlZEVudW0SZgoLc3RyaW5nX3R5cGUYAiABKA4yGi5wYi5DcHBGZWF0dXJlcy5TdHJpbmdUeXBlQimIAQGYAQSY
      AQGiAQsSBlNUUklORxiEB6IBCRIEVklFVxjpB7IBAwjoB1IKc3RyaW5nVHlwZRJkChplbnVtX25hbWVfdXNlc19zdHJpbmdfdmlldxgDIAEoCEIo
      iAEBmAEGmAEBogEKEgVmYWxzZRiEB6IBCRIEdHJ1ZRjpB7IBAwjpB1IWZW51bU5hbWVVc2VzU3RyaW5nVmlldxJgCg1yZXBlYXRlZF90eXBlGAQg
      ASgOMhwucGIuQ3BwRmVhdHVyZXMuUmVwZWF0ZWRUeXBlQh2IAQGYAQSYAQGiAQsSBkxFR0FDWRiEB7IBAwiPTlIMcmVwZWF0ZWRUeXBlIkUKClN0
      cmluZ1R5cGUSFwoTU1RSSU5HX1RZUEVfVU5LTk9XThAAEggKBFZJRVcQARIICgRDT1JEEAISCgoGU1RSSU5HEAMiQAoMUmVwZWF0ZWRUeXBlEhkK
      FVJFUEVBVEVEX1RZUEVfVU5LTk9XThAAEgoKBkxFR0FDWRABEgkKBVBST1hZEAI6PwoDY3BwEhsuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQY
      6AcgASgLMg8ucGIuQ3BwRmVhdHVyZXNSA2NwcEr2AwrwAQoEBAACABIEFgIkBBrhASBXaGV0aGVyIG9yIG5vdCB0byB0cmVhdCBhbiBlbnVtIGZp
      ZWxkIGFzIGNsb3NlZC4gIFRoaXMgb3B0aW9uIGlzIG9ubHkKIGFwcGxpY2FibGUgdG8gZW51bSBmaWVsZHMsIGFuZCB3aWxsIGJlIHJlbW92ZWQg
      aW4gdGhlIGZ1dHVyZS4gIEl0IGlzCiBjb25zaXN0ZW50IHdpdGggdGhlIGxlZ2FjeSBiZWhhdmlvciBvZiB1c2luZyBwcm90bzMgZW51bSB0eXBl
      cyBmb3IgcHJvdG8yCiBmaWVsZHMuCgqOAQoGBAAEAQIBEgNHBA8afyBUaGUgcmVwZWF0ZWQgZmllbGQgd2lsbCBiZSBiYWNrZWQgYnkgcHJvdG8y
      OjpSZXBlYXRlZChQdHIpRmllbGQsIGFuZAogYWNjZXNzb3JzIHdpbGwgcmV0dXJuIGEgcmVmZXJlbmNlL3BvaW50ZXIgdG8gdGhpcyB0eXBlLgoK
      cAoGBAAEAQICEgNKBA4aYSBUaGUgcmVwZWF0ZWQgZmllbGQgaGFzIGFuIG9wYXF1ZSBiYWNraW5nIHR5cGUsIGFuZCBhY2Nlc3NvcnMgd2lsbCBy
      ZXR1cm4KIGEgUmVwZWF0ZWRGaWVsZFByb3h5Lgo=
      """,
    imports: [.google_protobuf_descriptor])
}
