// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/java_features.proto. Do not edit.

public import WeirRPC

/// `pb.JavaFeatures`
nonisolated public struct Pb_JavaFeatures: GeneratedMessage {
  public static let messageName = "pb.JavaFeatures"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_java_features }

  /// Whether or not to treat an enum field as closed.  This option is only
  /// applicable to enum fields, and will be removed in the future.  It is
  /// consistent with the legacy behavior of using proto3 enum types for proto2
  /// fields.
  public var legacyClosedEnum: Bool? = nil
  public var utf8Validation: Pb_JavaFeatures.Utf8Validation? = nil
  /// Allows creation of large Java enums, extending beyond the standard
  /// constant limits imposed by the Java language.
  public var largeEnum: Bool? = nil
  /// Whether to use the old default outer class name scheme, or the new feature
  /// which adds a "Proto" suffix to the outer class name.
  ///
  /// Users will not be able to set this option, because we removed it in the
  /// same edition that it was introduced. But we use it to determine which
  /// naming scheme to use for outer class name defaults.
  public var useOldOuterClassnameDefault: Bool? = nil
  /// Whether to nest the generated class in the generated file class. This is
  /// only applicable to *top-level* messages, enums, and services.
  public var nestInFileClass: Pb_JavaFeatures.NestInFileClassFeature.NestInFileClass? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    legacyClosedEnum: Bool? = nil,
    utf8Validation: Pb_JavaFeatures.Utf8Validation? = nil,
    largeEnum: Bool? = nil,
    useOldOuterClassnameDefault: Bool? = nil,
    nestInFileClass: Pb_JavaFeatures.NestInFileClassFeature.NestInFileClass? = nil
  ) {
    self.legacyClosedEnum = legacyClosedEnum
    self.utf8Validation = utf8Validation
    self.largeEnum = largeEnum
    self.useOldOuterClassnameDefault = useOldOuterClassnameDefault
    self.nestInFileClass = nestInFileClass
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.legacyClosedEnum = c.optionalBool(24)
    self.utf8Validation = try c.optionalClosedEnumeration(72, as: Pb_JavaFeatures.Utf8Validation.self)
    self.largeEnum = c.optionalBool(40)
    self.useOldOuterClassnameDefault = c.optionalBool(56)
    self.nestInFileClass = try c.optionalClosedEnumeration(80, as: Pb_JavaFeatures.NestInFileClassFeature.NestInFileClass.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.legacyClosedEnum)
    c.optionalEnumeration(72, self.utf8Validation)
    c.optionalBool(40, self.largeEnum)
    c.optionalBool(56, self.useOldOuterClassnameDefault)
    c.optionalEnumeration(80, self.nestInFileClass)
    c.unknownFields(self.unknownFields)
  }

  /// The UTF8 validation strategy to use.
  nonisolated public struct Utf8Validation: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Invalid default, which should never be used.
    public static var unknown: Self { Self(rawValue: 0) }
    /// Respect the UTF8 validation behavior specified by the global
    /// utf8_validation feature.
    public static var `default`: Self { Self(rawValue: 1) }
    /// Verifies UTF8 validity overriding the global utf8_validation
    /// feature. This represents the legacy java_string_check_utf8 option.
    public static var verify: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 UTF8_VALIDATION_UNKNOWN
      1 DEFAULT
      2 VERIFY
      """)
  }

  /// `pb.JavaFeatures.NestInFileClassFeature`
  nonisolated public struct NestInFileClassFeature: GeneratedMessage {
    public static let messageName = "pb.JavaFeatures.NestInFileClassFeature"
    public static let layout: MessageLayout = _weirTables[1]
    public static var schema: Schema { .google_protobuf_java_features }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }

    /// `NestInFileClass`
    nonisolated public struct NestInFileClass: ProtobufEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// Invalid default, which should never be used.
      public static var unknown: Self { Self(rawValue: 0) }
      /// Do not nest the generated class in the file class.
      public static var no: Self { Self(rawValue: 1) }
      /// Nest the generated class in the file class.
      public static var yes: Self { Self(rawValue: 2) }
      /// Fall back to the `java_multiple_files` option. Users won't be able to
      /// set this option.
      public static var legacy: Self { Self(rawValue: 3) }

      public var name: String? { Self._names[rawValue] }

      private static let _names = EnumNames(
        """
        0 NEST_IN_FILE_CLASS_UNKNOWN
        1 NO
        2 YES
        3 LEGACY
        """)
    }
  }
}

/// `pb.java`
nonisolated public let Pb_Extensions_java = MessageExtension<Pb_JavaFeatures?, Google_Protobuf_FeatureSet>(
  "pb.java", 1001, _weirTables[2],
  read: { (c: FieldReader) throws(MessageError) -> Pb_JavaFeatures? in try c.message(24, as: Pb_JavaFeatures.self) },
  write: { (c: FieldWriter, value: Pb_JavaFeatures?) in c.message(24, value) })

nonisolated extension Google_Protobuf_FeatureSet {
  /// `pb.java`
  public var Pb_java: Pb_JavaFeatures? {
    get { self[Pb_Extensions_java] }
    set { self[Pb_Extensions_java] = newValue }
  }
}

/// The extensions that `google/protobuf/java_features.proto` declares.
nonisolated public let Pb_JavaFeatures_Extensions: ExtensionRegistry = [
  Pb_Extensions_java,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgMPcGIuSmF2YUZlYXR1cmVzAFgFASgYABJsZWdhY3lfY2xvc2VkX2VudW0CrgJIAA91dGY4X3ZhbGlkYXRpb24BAAIDKCgACmxhcmdlX2VudW0E
  KDgAH3VzZV9vbGRfb3V0ZXJfY2xhc3NuYW1lX2RlZmF1bHQFrgJQABJuZXN0X2luX2ZpbGVfY2xhc3MBAAMmcGIuSmF2YUZlYXR1cmVzLk5lc3RJ
  bkZpbGVDbGFzc0ZlYXR1cmUAGAAaZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQAMAHpB6sBGAAJW3BiLmphdmFdAA==
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/java_features.proto`
  public static let google_protobuf_java_features = Schema(
    path: "google/protobuf/java_features.proto",
    base64: """
      CiNnb29nbGUvcHJvdG9idWYvamF2YV9mZWF0dXJlcy5wcm90bxICcGIaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3RvIt8ICgxKYXZh
      RmVhdHVyZXMSkAIKEmxlZ2FjeV9jbG9zZWRfZW51bRgBIAEoCELhAYgBAZgBBJgBAaIBCRIEdHJ1ZRiEB6IBChIFZmFsc2UY5weyAbsBCOgHEOgH
      GrIBVGhlIGxlZ2FjeSBjbG9zZWQgZW51bSBiZWhhdmlvciBpbiBKYXZhIGlzIGRlcHJlY2F0ZWQgYW5kIGlzIHNjaGVkdWxlZCB0byBiZSByZW1v
      dmVkIGluIGVkaXRpb24gMjAyNS4gIFNlZSBodHRwOi8vcHJvdG9idWYuZGV2L3Byb2dyYW1taW5nLWd1aWRlcy9lbnVtLyNqYXZhIGZvciBtb3Jl
      IGluZm9ybWF0aW9uLlIQbGVnYWN5Q2xvc2VkRW51bRKvAgoPdXRmOF92YWxpZGF0aW9uGAIgASgOMh8ucGIuSmF2YUZlYXR1cmVzLlV0ZjhWYWxp
      ZGF0aW9uQuQBiAEBmAEEmAEBogEMEgdERUZBVUxUGIQHsgHIAQjoBxDpBxq/AVRoZSBKYXZhLXNwZWNpZmljIHV0ZjggdmFsaWRhdGlvbiBmZWF0
      dXJlIGlzIGRlcHJlY2F0ZWQgYW5kIGlzIHNjaGVkdWxlZCB0byBiZSByZW1vdmVkIGluIGVkaXRpb24gMjAyNS4gIFV0ZjggdmFsaWRhdGlvbiBi
      ZWhhdmlvciBzaG91bGQgdXNlIHRoZSBnbG9iYWwgY3Jvc3MtbGFuZ3VhZ2UgdXRmOF92YWxpZGF0aW9uIGZlYXR1cmUuUg51dGY4VmFsaWRhdGlv
      bhI7CgpsYXJnZV9lbnVtGAMgASgIQhyIAQGYAQaYAQGiAQoSBWZhbHNlGIQHsgEDCOkHUglsYXJnZUVudW0SbgofdXNlX29sZF9vdXRlcl9jbGFz
      c25hbWVfZGVmYXVsdBgEIAEoCEIoiAEBmAEBogEJEgR0cnVlGIQHogEKEgVmYWxzZRjpB7IBBgjpByDpB1IbdXNlT2xkT3V0ZXJDbGFzc25hbWVE
      ZWZhdWx0EpABChJuZXN0X2luX2ZpbGVfY2xhc3MYBSABKA4yNy5wYi5KYXZhRmVhdHVyZXMuTmVzdEluRmlsZUNsYXNzRmVhdHVyZS5OZXN0SW5G
      aWxlQ2xhc3NCKogBAZgBA5gBBpgBCKIBCxIGTEVHQUNZGIQHogEHEgJOTxjpB7IBAwjpB1IPbmVzdEluRmlsZUNsYXNzGnwKFk5lc3RJbkZpbGVD
      bGFzc0ZlYXR1cmUiWAoPTmVzdEluRmlsZUNsYXNzEh4KGk5FU1RfSU5fRklMRV9DTEFTU19VTktOT1dOEAASBgoCTk8QARIHCgNZRVMQAhIUCgZM
      RUdBQ1kQAxoIIgYI6Qcg6QdKCAgBEICAgIACIkYKDlV0ZjhWYWxpZGF0aW9uEhsKF1VURjhfVkFMSURBVElPTl9VTktOT1dOEAASCwoHREVGQVVM
      VBABEgoKBlZFUklGWRACSgQIBhAHOkIKBGphdmESGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldBjpByABKAsyEC5wYi5KYXZhRmVhdHVyZXNS
      BGphdmFCKAoTY29tLmdvb2dsZS5wcm90b2J1ZkIRSmF2YUZlYXR1cmVzUHJvdG9K0QwK8AEKBAQAAgASBBoCKAQa4QEgV2hldGhlciBvciBub3Qg
      dG8gdHJlYXQgYW4gZW51bSBmaWVsZCBhcyBjbG9zZWQuICBUaGlzIG9wdGlvbiBpcyBvbmx5CiBhcHBsaWNhYmxlIHRvIGVudW0gZmllbGRzLCBh
      bmQgd2lsbCBiZSByZW1vdmVkIGluIHRoZSBmdXR1cmUuICBJdCBpcwogY29uc2lzdGVudCB3aXRoIHRoZSBsZWdhY3kgYmVoYXZpb3Igb2YgdXNp
      bmcgcHJvdG8zIGVudW0gdHlwZXMgZm9yIHByb3RvMgogZmllbGRzLgoKNAoEBAAEABIEKwI0AxomIFRoZSBVVEY4IHZhbGlkYXRpb24gc3RyYXRl
      Z3kgdG8gdXNlLgoKPQoGBAAEAAIAEgMtBCAaLiBJbnZhbGlkIGRlZmF1bHQsIHdoaWNoIHNob3VsZCBuZXZlciBiZSB1c2VkLgoKZwoGBAAEAAIB
      EgMwBBAaWCBSZXNwZWN0IHRoZSBVVEY4IHZhbGlkYXRpb24gYmVoYXZpb3Igc3BlY2lmaWVkIGJ5IHRoZSBnbG9iYWwKIHV0ZjhfdmFsaWRhdGlv
      biBmZWF0dXJlLgoKkgEKBgQABAACAhIDMwQPGoIBIFZlcmlmaWVzIFVURjggdmFsaWRpdHkgb3ZlcnJpZGluZyB0aGUgZ2xvYmFsIHV0ZjhfdmFs
      aWRhdGlvbgogZmVhdHVyZS4gVGhpcyByZXByZXNlbnRzIHRoZSBsZWdhY3kgamF2YV9zdHJpbmdfY2hlY2tfdXRmOCBvcHRpb24uCgqBAQoEBAAC
      AhIERwJPBBpzIEFsbG93cyBjcmVhdGlvbiBvZiBsYXJnZSBKYXZhIGVudW1zLCBleHRlbmRpbmcgYmV5b25kIHRoZSBzdGFuZGFyZAogY29uc3Rh
      bnQgbGltaXRzIGltcG9zZWQgYnkgdGhlIEphdmEgbGFuZ3VhZ2UuCgrXAgoEBAACAxIEVwJgBBrIAiBXaGV0aGVyIHRvIHVzZSB0aGUgb2xkIGRl
      ZmF1bHQgb3V0ZXIgY2xhc3MgbmFtZSBzY2hlbWUsIG9yIHRoZSBuZXcgZmVhdHVyZQogd2hpY2ggYWRkcyBhICJQcm90byIgc3VmZml4IHRvIHRo
      ZSBvdXRlciBjbGFzcyBuYW1lLgoKIFVzZXJzIHdpbGwgbm90IGJlIGFibGUgdG8gc2V0IHRoaXMgb3B0aW9uLCBiZWNhdXNlIHdlIHJlbW92ZWQg
      aXQgaW4gdGhlCiBzYW1lIGVkaXRpb24gdGhhdCBpdCB3YXMgaW50cm9kdWNlZC4gQnV0IHdlIHVzZSBpdCB0byBkZXRlcm1pbmUgd2hpY2gKIG5h
      bWluZyBzY2hlbWUgdG8gdXNlIGZvciBvdXRlciBjbGFzcyBuYW1lIGRlZmF1bHRzLgoKPwoIBAADAAQAAgASA2UGJRouIEludmFsaWQgZGVmYXVs
      dCwgd2hpY2ggc2hvdWxkIG5ldmVyIGJlIHVzZWQuCgpFCggEAAMABAACARIDZwYNGjQgRG8gbm90IG5lc3QgdGhlIGdlbmVyYXRlZCBjbGFzcyBp
      biB0aGUgZmlsZSBjbGFzcy4KCj4KCAQAAwAEAAICEgNpBg4aLSBOZXN0IHRoZSBnZW5lcmF0ZWQgY2xhc3MgaW4gdGhlIGZpbGUgY2xhc3MuCgpr
      CggEAAMABAACAxIEbAZvCRpZIEZhbGwgYmFjayB0byB0aGUgYGphdmFfbXVsdGlwbGVfZmlsZXNgIG9wdGlvbi4gVXNlcnMgd29uJ3QgYmUgYWJs
      ZSB0bwogc2V0IHRoaXMgb3B0aW9uLgoKmQEKBAQAAgQSBXYCgAEEGokBIFdoZXRoZXIgdG8gbmVzdCB0aGUgZ2VuZXJhdGVkIGNsYXNzIGluIHRo
      ZSBnZW5lcmF0ZWQgZmlsZSBjbGFzcy4gVGhpcyBpcwogb25seSBhcHBsaWNhYmxlIHRvICp0b3AtbGV2ZWwqIG1lc3NhZ2VzLCBlbnVtcywgYW5k
      IHNlcnZpY2VzLgoKOgoDBAAJEgSCAQINIi0gZmllbGQgYG11dGFibGVfbmVzdF9pbl9maWxlX2NsYXNzYCByZW1vdmVkLgo=
      """,
    imports: [.google_protobuf_descriptor])
}
