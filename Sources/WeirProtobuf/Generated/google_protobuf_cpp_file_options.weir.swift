// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/cpp_file_options.proto. Do not edit.

public import WeirRPC

/// `pb.file.CppFileOptions`
nonisolated public struct Pb_File_CppFileOptions: GeneratedMessage {
  public static let messageName = "pb.file.CppFileOptions"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_cpp_file_options }

  /// Use this option to change the namespace of cpp generated classes. When this
  /// option is not set, the package name will be used for determining the cpp
  /// namespace.
  public var namespace: String? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    namespace: String? = nil
  ) {
    self.namespace = namespace
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.namespace = try c.optionalString(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.namespace)
    c.unknownFields(self.unknownFields)
  }
}

/// `pb.file.cpp`
nonisolated public let Pb_File_Extensions_cpp = MessageExtension<Pb_File_CppFileOptions?, Google_Protobuf_FileOptions>(
  "pb.file.cpp", 990, _weirTables[1],
  read: { (c: FieldReader) throws(MessageError) -> Pb_File_CppFileOptions? in try c.message(24, as: Pb_File_CppFileOptions.self) },
  write: { (c: FieldWriter, value: Pb_File_CppFileOptions?) in c.message(24, value) })

nonisolated extension Google_Protobuf_FileOptions {
  /// `pb.file.cpp`
  public var Pb_File_cpp: Pb_File_CppFileOptions? {
    get { self[Pb_File_Extensions_cpp] }
    set { self[Pb_File_Extensions_cpp] = newValue }
  }
}

/// The extensions that `google/protobuf/cpp_file_options.proto` declares.
nonisolated public let Pb_File_CppFileOptions_Extensions: ExtensionRegistry = [
  Pb_File_Extensions_cpp,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgIWcGIuZmlsZS5DcHBGaWxlT3B0aW9ucwAwAQEpGAAJbmFtZXNwYWNlG2dvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucwAwAd4HqwEYAA1bcGIu
  ZmlsZS5jcHBdAA==
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/cpp_file_options.proto`
  public static let google_protobuf_cpp_file_options = Schema(
    path: "google/protobuf/cpp_file_options.proto",
    base64: """
      CiZnb29nbGUvcHJvdG9idWYvY3BwX2ZpbGVfb3B0aW9ucy5wcm90bxIHcGIuZmlsZRogZ29vZ2xlL3Byb3RvYnVmL2Rlc2NyaXB0b3IucHJvdG8i
      MAoOQ3BwRmlsZU9wdGlvbnMSHAoJbmFtZXNwYWNlGAEgASgJUgluYW1lc3BhY2VYATpQCgNjcHASHC5nb29nbGUucHJvdG9idWYuRmlsZU9wdGlv
      bnMY3gcgASgLMhcucGIuZmlsZS5DcHBGaWxlT3B0aW9uc0IGsgEDCOoHUgNjcHBiCGVkaXRpb25zcOkHSrQBCrEBCgQEAAIAEgMWAhcaowEgVXNl
      IHRoaXMgb3B0aW9uIHRvIGNoYW5nZSB0aGUgbmFtZXNwYWNlIG9mIGNwcCBnZW5lcmF0ZWQgY2xhc3Nlcy4gV2hlbiB0aGlzCiBvcHRpb24gaXMg
      bm90IHNldCwgdGhlIHBhY2thZ2UgbmFtZSB3aWxsIGJlIHVzZWQgZm9yIGRldGVybWluaW5nIHRoZSBjcHAKIG5hbWVzcGFjZS4K
      """,
    imports: [.google_protobuf_descriptor])
}
