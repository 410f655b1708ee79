// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/json_enumvalue_options.proto. Do not edit.

public import WeirRPC

/// `pb.enumvalue.JsonEnumValueOptions`
nonisolated public struct Pb_Enumvalue_JsonEnumValueOptions: GeneratedMessage {
  public static let messageName = "pb.enumvalue.JsonEnumValueOptions"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_json_enumvalue_options }

  /// Allows user to specify a custom string to use when serializing an enum
  /// value to JSON.
  ///
  /// Sample usage:
  /// enum Foo {
  ///   ...
  ///   FOO_BAR = 42 [(pb.enumvalue.json).string = "my_custom_name"];
  /// }
  public var string: String? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    string: String? = nil
  ) {
    self.string = string
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.string = try c.optionalString(24)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.string)
    c.unknownFields(self.unknownFields)
  }
}

/// `pb.enumvalue.json`
nonisolated public let Pb_Enumvalue_Extensions_json = MessageExtension<Pb_Enumvalue_JsonEnumValueOptions?, Google_Protobuf_EnumValueOptions>(
  "pb.enumvalue.json", 998, _weirTables[1],
  read: { (c: FieldReader) throws(MessageError) -> Pb_Enumvalue_JsonEnumValueOptions? in try c.message(24, as: Pb_Enumvalue_JsonEnumValueOptions.self) },
  write: { (c: FieldWriter, value: Pb_Enumvalue_JsonEnumValueOptions?) in c.message(24, value) })

nonisolated extension Google_Protobuf_EnumValueOptions {
  /// `pb.enumvalue.json`
  public var Pb_Enumvalue_json: Pb_Enumvalue_JsonEnumValueOptions? {
    get { self[Pb_Enumvalue_Extensions_json] }
    set { self[Pb_Enumvalue_Extensions_json] = newValue }
  }
}

/// The extensions that `google/protobuf/json_enumvalue_options.proto` declares.
nonisolated public let Pb_Enumvalue_JsonEnumvalueOptions_Extensions: ExtensionRegistry = [
  Pb_Enumvalue_Extensions_json,
]

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgIhcGIuZW51bXZhbHVlLkpzb25FbnVtVmFsdWVPcHRpb25zADABASkYAAZzdHJpbmcgZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZU9wdGlvbnMA
  MAHmB6sBGAATW3BiLmVudW12YWx1ZS5qc29uXQA=
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/json_enumvalue_options.proto`
  public static let google_protobuf_json_enumvalue_options = Schema(
    path: "google/protobuf/json_enumvalue_options.proto",
    base64: """
      Cixnb29nbGUvcHJvdG9idWYvanNvbl9lbnVtdmFsdWVfb3B0aW9ucy5wcm90bxIMcGIuZW51bXZhbHVlGiBnb29nbGUvcHJvdG9idWYvZGVzY3Jp
      cHRvci5wcm90byIwChRKc29uRW51bVZhbHVlT3B0aW9ucxIWCgZzdHJpbmcYASABKAlSBnN0cmluZ1gBOmIKBGpzb24SIS5nb29nbGUucHJvdG9i
      dWYuRW51bVZhbHVlT3B0aW9ucxjmByABKAsyIi5wYi5lbnVtdmFsdWUuSnNvbkVudW1WYWx1ZU9wdGlvbnNCBrIBAwjqB1IEanNvbkIaChhjb20u
      Z29vZ2xlLnByb3RvYnVmLnV0aWxiCGVkaXRpb25zcOkHStABCs0BCgQEAAIAEgMYAhQavwEgQWxsb3dzIHVzZXIgdG8gc3BlY2lmeSBhIGN1c3Rv
      bSBzdHJpbmcgdG8gdXNlIHdoZW4gc2VyaWFsaXppbmcgYW4gZW51bQogdmFsdWUgdG8gSlNPTi4KCiBTYW1wbGUgdXNhZ2U6CiBlbnVtIEZvbyB7
      CiAgIC4uLgogICBGT09fQkFSID0gNDIgWyhwYi5lbnVtdmFsdWUuanNvbikuc3RyaW5nID0gIm15X2N1c3RvbV9uYW1lIl07CiB9Cg==
      """,
    imports: [.google_protobuf_descriptor])
}
