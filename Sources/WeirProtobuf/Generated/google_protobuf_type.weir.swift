// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/type.proto. Do not edit.

public import WeirRPC

/// The syntax in which a protocol buffer element is defined.
nonisolated public struct Google_Protobuf_Syntax: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Syntax `proto2`.
  public static var proto2: Self { Self(rawValue: 0) }
  /// Syntax `proto3`.
  public static var proto3: Self { Self(rawValue: 1) }
  /// Syntax `editions`.
  public static var editions: Self { Self(rawValue: 2) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 SYNTAX_PROTO2
    1 SYNTAX_PROTO3
    2 SYNTAX_EDITIONS
    """)
}

/// A protocol buffer message type.
///
/// New usages of this message as an alternative to DescriptorProto are strongly
/// discouraged. This message does not reliability preserve all information
/// necessary to model the schema and preserve semantics. Instead make use of
/// FileDescriptorSet which preserves the necessary information.
nonisolated public struct Google_Protobuf_Type: GeneratedMessage {
  public static let messageName = "google.protobuf.Type"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_type }

  /// The fully qualified message name.
  public var name: String = ""
  /// The list of fields.
  public var fields: [Google_Protobuf_Field] = []
  /// The list of types appearing in `oneof` definitions in this type.
  public var oneofs: [String] = []
  /// The protocol buffer options.
  public var options: [Google_Protobuf_Option] = []
  /// The source context.
  public var sourceContext: Google_Protobuf_SourceContext? = nil
  /// The source syntax.
  public var syntax: Google_Protobuf_Syntax = .init(rawValue: 0)
  /// The source edition string, only valid when syntax is SYNTAX_EDITIONS.
  public var edition: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    fields: [Google_Protobuf_Field] = [],
    oneofs: [String] = [],
    options: [Google_Protobuf_Option] = [],
    sourceContext: Google_Protobuf_SourceContext? = nil,
    syntax: Google_Protobuf_Syntax = .init(rawValue: 0),
    edition: String = ""
  ) {
    self.name = name
    self.fields = fields
    self.oneofs = oneofs
    self.options = options
    self.sourceContext = sourceContext
    self.syntax = syntax
    self.edition = edition
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.fields = try c.messages(40, as: Google_Protobuf_Field.self)
    self.oneofs = try c.strings(56)
    self.options = try c.messages(72, as: Google_Protobuf_Option.self)
    self.sourceContext = try c.message(88, as: Google_Protobuf_SourceContext.self)
    self.syntax = c.enumeration(128, as: Google_Protobuf_Syntax.self)
    self.edition = try c.string(112)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.messages(40, self.fields)
    c.strings(56, self.oneofs)
    c.messages(72, self.options)
    c.message(88, self.sourceContext)
    c.enumeration(128, self.syntax)
    c.string(112, self.edition)
    c.unknownFields(self.unknownFields)
  }
}

/// A single field of a message type.
///
/// New usages of this message as an alternative to FieldDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
nonisolated public struct Google_Protobuf_Field: GeneratedMessage {
  public static let messageName = "google.protobuf.Field"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .google_protobuf_type }

  /// The field type.
  public var kind: Google_Protobuf_Field.Kind = .init(rawValue: 0)
  /// The field cardinality.
  public var cardinality: Google_Protobuf_Field.Cardinality = .init(rawValue: 0)
  /// The field number.
  public var number: Int32 = 0
  /// The field name.
  public var name: String = ""
  /// The field type URL, without the scheme, for message or enumeration
  /// types. Example: `"type.googleapis.com/google.protobuf.Timestamp"`.
  public var typeURL: String = ""
  /// The index of the field type in `Type.oneofs`, for message or enumeration
  /// types. The first type has index 1; zero means the type is not in the list.
  public var oneofIndex: Int32 = 0
  /// Whether to use alternative packed wire representation.
  public var packed: Bool = false
  /// The protocol buffer options.
  public var options: [Google_Protobuf_Option] = []
  /// The field JSON name.
  public var jsonName: String = ""
  /// The string value of the default value of this field. Proto2 syntax only.
  public var defaultValue: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    kind: Google_Protobuf_Field.Kind = .init(rawValue: 0),
    cardinality: Google_Protobuf_Field.Cardinality = .init(rawValue: 0),
    number: Int32 = 0,
    name: String = "",
    typeURL: String = "",
    oneofIndex: Int32 = 0,
    packed: Bool = false,
    options: [Google_Protobuf_Option] = [],
    jsonName: String = "",
    defaultValue: String = ""
  ) {
    self.kind = kind
    self.cardinality = cardinality
    self.number = number
    self.name = name
    self.typeURL = typeURL
    self.oneofIndex = oneofIndex
    self.packed = packed
    self.options = options
    self.jsonName = jsonName
    self.defaultValue = defaultValue
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.kind = c.enumeration(112, as: Google_Protobuf_Field.Kind.self)
    self.cardinality = c.enumeration(116, as: Google_Protobuf_Field.Cardinality.self)
    self.number = c.int32(120)
    self.name = try c.string(24)
    self.typeURL = try c.string(40)
    self.oneofIndex = c.int32(124)
    self.packed = c.bool(56)
    self.options = try c.messages(64, as: Google_Protobuf_Option.self)
    self.jsonName = try c.string(80)
    self.defaultValue = try c.string(96)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.enumeration(112, self.kind)
    c.enumeration(116, self.cardinality)
    c.int32(120, self.number)
    c.string(24, self.name)
    c.string(40, self.typeURL)
    c.int32(124, self.oneofIndex)
    c.bool(56, self.packed)
    c.messages(64, self.options)
    c.string(80, self.jsonName)
    c.string(96, self.defaultValue)
    c.unknownFields(self.unknownFields)
  }

  /// Basic field types.
  nonisolated public struct Kind: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Field type unknown.
    public static var typeUnknown: Self { Self(rawValue: 0) }
    /// Field type double.
    public static var typeDouble: Self { Self(rawValue: 1) }
    /// Field type float.
    public static var typeFloat: Self { Self(rawValue: 2) }
    /// Field type int64.
    public static var typeInt64: Self { Self(rawValue: 3) }
    /// Field type uint64.
    public static var typeUint64: Self { Self(rawValue: 4) }
    /// Field type int32.
    public static var typeInt32: Self { Self(rawValue: 5) }
    /// Field type fixed64.
    public static var typeFixed64: Self { Self(rawValue: 6) }
    /// Field type fixed32.
    public static var typeFixed32: Self { Self(rawValue: 7) }
    /// Field type bool.
    public static var typeBool: Self { Self(rawValue: 8) }
    /// Field type string.
    public static var typeString: Self { Self(rawValue: 9) }
    /// Field type group. Proto2 syntax only, and deprecated.
    public static var typeGroup: Self { Self(rawValue: 10) }
    /// Field type message.
    public static var typeMessage: Self { Self(rawValue: 11) }
    /// Field type bytes.
    public static var typeBytes: Self { Self(rawValue: 12) }
    /// Field type uint32.
    public static var typeUint32: Self { Self(rawValue: 13) }
    /// Field type enum.
    public static var typeEnum: Self { Self(rawValue: 14) }
    /// Field type sfixed32.
    public static var typeSfixed32: Self { Self(rawValue: 15) }
    /// Field type sfixed64.
    public static var typeSfixed64: Self { Self(rawValue: 16) }
    /// Field type sint32.
    public static var typeSint32: Self { Self(rawValue: 17) }
    /// Field type sint64.
    public static var typeSint64: Self { Self(rawValue: 18) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 TYPE_UNKNOWN
      1 TYPE_DOUBLE
      2 TYPE_FLOAT
      3 TYPE_INT64
      4 TYPE_UINT64
      5 TYPE_INT32
      6 TYPE_FIXED64
      7 TYPE_FIXED32
      8 TYPE_BOOL
      9 TYPE_STRING
      10 TYPE_GROUP
      11 TYPE_MESSAGE
      12 TYPE_BYTES
      13 TYPE_UINT32
      14 TYPE_ENUM
      15 TYPE_SFIXED32
      16 TYPE_SFIXED64
      17 TYPE_SINT32
      18 TYPE_SINT64
      """)
  }

  /// Whether a field is optional, required, or repeated.
  nonisolated public struct Cardinality: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// For fields with unknown cardinality.
    public static var unknown: Self { Self(rawValue: 0) }
    /// For optional fields.
    public static var optional: Self { Self(rawValue: 1) }
    /// For required fields. Proto2 syntax only.
    public static var required: Self { Self(rawValue: 2) }
    /// For repeated fields.
    public static var repeated: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 CARDINALITY_UNKNOWN
      1 CARDINALITY_OPTIONAL
      2 CARDINALITY_REQUIRED
      3 CARDINALITY_REPEATED
      """)
  }
}

/// Enum type definition.
///
/// New usages of this message as an alternative to EnumDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
nonisolated public struct Google_Protobuf_Enum: GeneratedMessage {
  public static let messageName = "google.protobuf.Enum"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .google_protobuf_type }

  /// Enum type name.
  public var name: String = ""
  /// Enum value definitions.
  public var enumvalue: [Google_Protobuf_EnumValue] = []
  /// Protocol buffer options.
  public var options: [Google_Protobuf_Option] = []
  /// The source context.
  public var sourceContext: Google_Protobuf_SourceContext? = nil
  /// The source syntax.
  public var syntax: Google_Protobuf_Syntax = .init(rawValue: 0)
  /// The source edition string, only valid when syntax is SYNTAX_EDITIONS.
  public var edition: String = ""
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    enumvalue: [Google_Protobuf_EnumValue] = [],
    options: [Google_Protobuf_Option] = [],
    sourceContext: Google_Protobuf_SourceContext? = nil,
    syntax: Google_Protobuf_Syntax = .init(rawValue: 0),
    edition: String = ""
  ) {
    self.name = name
    self.enumvalue = enumvalue
    self.options = options
    self.sourceContext = sourceContext
    self.syntax = syntax
    self.edition = edition
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.enumvalue = try c.messages(40, as: Google_Protobuf_EnumValue.self)
    self.options = try c.messages(56, as: Google_Protobuf_Option.self)
    self.sourceContext = try c.message(72, as: Google_Protobuf_SourceContext.self)
    self.syntax = c.enumeration(112, as: Google_Protobuf_Syntax.self)
    self.edition = try c.string(96)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.messages(40, self.enumvalue)
    c.messages(56, self.options)
    c.message(72, self.sourceContext)
    c.enumeration(112, self.syntax)
    c.string(96, self.edition)
    c.unknownFields(self.unknownFields)
  }
}

/// Enum value definition.
///
/// New usages of this message as an alternative to EnumValueDescriptorProto are
/// strongly discouraged. This message does not reliability preserve all
/// information necessary to model the schema and preserve semantics. Instead
/// make use of FileDescriptorSet which preserves the necessary information.
nonisolated public struct Google_Protobuf_EnumValue: GeneratedMessage {
  public static let messageName = "google.protobuf.EnumValue"
  public static let layout: MessageLayout = _weirTables[3]
  public static var schema: Schema { .google_protobuf_type }

  /// Enum value name.
  public var name: String = ""
  /// Enum value number.
  public var number: Int32 = 0
  /// Protocol buffer options.
  public var options: [Google_Protobuf_Option] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    number: Int32 = 0,
    options: [Google_Protobuf_Option] = []
  ) {
    self.name = name
    self.number = number
    self.options = options
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.number = c.int32(56)
    self.options = try c.messages(40, as: Google_Protobuf_Option.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.int32(56, self.number)
    c.messages(40, self.options)
    c.unknownFields(self.unknownFields)
  }
}

/// A protocol buffer option, which can be attached to a message, field,
/// enumeration, etc.
///
/// New usages of this message as an alternative to FileOptions, MessageOptions,
/// FieldOptions, EnumOptions, EnumValueOptions, ServiceOptions, or MethodOptions
/// are strongly discouraged.
nonisolated public struct Google_Protobuf_Option: GeneratedMessage {
  public static let messageName = "google.protobuf.Option"
  public static let layout: MessageLayout = _weirTables[4]
  public static var schema: Schema { .google_protobuf_type }

  /// The option's name. For protobuf built-in options (options defined in
  /// descriptor.proto), this is the short name. For example, `"map_entry"`.
  /// For custom options, it should be the fully-qualified name. For example,
  /// `"google.api.http"`.
  public var name: String = ""
  /// The option's value packed in an Any message. If the value is a primitive,
  /// the corresponding wrapper type defined in google/protobuf/wrappers.proto
  /// should be used. If the value is an enum, it should be stored as an int32
  /// value using the google.protobuf.Int32Value type.
  public var value: Google_Protobuf_Any? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String = "",
    value: Google_Protobuf_Any? = nil
  ) {
    self.name = name
    self.value = value
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.string(24)
    self.value = try c.message(40, as: Google_Protobuf_Any.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.string(24, self.name)
    c.message(40, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AgUUZ29vZ2xlLnByb3RvYnVmLlR5cGUAiAEHAQkYAARuYW1lAksoAAZmaWVsZHMCA0k4AAZvbmVvZnMES0gAB29wdGlvbnMIBasBWAAOc291cmNl
  X2NvbnRleHQBBg6AAQAGc3ludGF4BwlwAAdlZGl0aW9uFWdvb2dsZS5wcm90b2J1Zi5GaWVsZACAAQoBDnAABGtpbmQCDnQAC2NhcmRpbmFsaXR5
  AwV4AAZudW1iZXIECRgABG5hbWUGCSgACHR5cGVfdXJsBwV8AAtvbmVvZl9pbmRleAgIOAAGcGFja2VkCUtAAAdvcHRpb25zCAoJUAAJanNvbl9u
  YW1lCwlgAA1kZWZhdWx0X3ZhbHVlFGdvb2dsZS5wcm90b2J1Zi5FbnVtAHgGAQkYAARuYW1lAksoAAllbnVtdmFsdWUGA0s4AAdvcHRpb25zCASr
  AUgADnNvdXJjZV9jb250ZXh0AQUOcAAGc3ludGF4BglgAAdlZGl0aW9uGWdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWUAQAMBCRgABG5hbWUCBTgA
  Bm51bWJlcgNLKAAHb3B0aW9ucwgWZ29vZ2xlLnByb3RvYnVmLk9wdGlvbgBAAgEJGAAEbmFtZQKrASgABXZhbHVlAw==
  """,
  imports: [Google_Protobuf_SourceContext.layout, Google_Protobuf_Any.layout])

nonisolated extension Schema {
  /// `google/protobuf/type.proto`
  public static let google_protobuf_type = Schema(
    path: "google/protobuf/type.proto",
    base64: """
      Chpnb29nbGUvcHJvdG9idWYvdHlwZS5wcm90bxIPZ29vZ2xlLnByb3RvYnVmGhlnb29nbGUvcHJvdG9idWYvYW55LnByb3RvGiRnb29nbGUvcHJv
      dG9idWYvc291cmNlX2NvbnRleHQucHJvdG8ipwIKBFR5cGUSEgoEbmFtZRgBIAEoCVIEbmFtZRIuCgZmaWVsZHMYAiADKAsyFi5nb29nbGUucHJv
      dG9idWYuRmllbGRSBmZpZWxkcxIWCgZvbmVvZnMYAyADKAlSBm9uZW9mcxIxCgdvcHRpb25zGAQgAygLMhcuZ29vZ2xlLnByb3RvYnVmLk9wdGlv
      blIHb3B0aW9ucxJFCg5zb3VyY2VfY29udGV4dBgFIAEoCzIeLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb250ZXh0Ug1zb3VyY2VDb250ZXh0Ei8K
      BnN5bnRheBgGIAEoDjIXLmdvb2dsZS5wcm90b2J1Zi5TeW50YXhSBnN5bnRheBIYCgdlZGl0aW9uGAcgASgJUgdlZGl0aW9uIrQGCgVGaWVsZBIv
      CgRraW5kGAEgASgOMhsuZ29vZ2xlLnByb3RvYnVmLkZpZWxkLktpbmRSBGtpbmQSRAoLY2FyZGluYWxpdHkYAiABKA4yIi5nb29nbGUucHJvdG9i
      dWYuRmllbGQuQ2FyZGluYWxpdHlSC2NhcmRpbmFsaXR5EhYKBm51bWJlchgDIAEoBVIGbnVtYmVyEhIKBG5hbWUYBCABKAlSBG5hbWUSGQoIdHlw
      ZV91cmwYBiABKAlSB3R5cGVVcmwSHwoLb25lb2ZfaW5kZXgYByABKAVSCm9uZW9mSW5kZXgSFgoGcGFja2VkGAggASgIUgZwYWNrZWQSMQoHb3B0
      aW9ucxgJIAMoCzIXLmdvb2dsZS5wcm90b2J1Zi5PcHRpb25SB29wdGlvbnMSGwoJanNvbl9uYW1lGAogASgJUghqc29uTmFtZRIjCg1kZWZhdWx0
      X3ZhbHVlGAsgASgJUgxkZWZhdWx0VmFsdWUiyAIKBEtpbmQSEAoMVFlQRV9VTktOT1dOEAASDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FU
      EAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQz
      MhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQ
      DBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5U
      MzIQERIPCgtUWVBFX1NJTlQ2NBASInQKC0NhcmRpbmFsaXR5EhcKE0NBUkRJTkFMSVRZX1VOS05PV04QABIYChRDQVJESU5BTElUWV9PUFRJT05B
      TBABEhgKFENBUkRJTkFMSVRZX1JFUVVJUkVEEAISGAoUQ0FSRElOQUxJVFlfUkVQRUFURUQQAyKZAgoERW51bRISCgRuYW1lGAEgASgJUgRuYW1l
      EjgKCWVudW12YWx1ZRgCIAMoCzIaLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVSCWVudW12YWx1ZRIxCgdvcHRpb25zGAMgAygLMhcuZ29vZ2xl
      LnByb3RvYnVmLk9wdGlvblIHb3B0aW9ucxJFCg5zb3VyY2VfY29udGV4dBgEIAEoCzIeLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb250ZXh0Ug1z
      b3VyY2VDb250ZXh0Ei8KBnN5bnRheBgFIAEoDjIXLmdvb2dsZS5wcm90b2J1Zi5TeW50YXhSBnN5bnRheBIYCgdlZGl0aW9uGAYgASgJUgdlZGl0
      aW9uImoKCUVudW1WYWx1ZRISCgRuYW1lGAEgASgJUgRuYW1lEhYKBm51bWJlchgCIAEoBVIGbnVtYmVyEjEKB29wdGlvbnMYAyADKAsyFy5nb29n
      bGUucHJvdG9idWYuT3B0aW9uUgdvcHRpb25zIkgKBk9wdGlvbhISCgRuYW1lGAEgASgJUgRuYW1lEioKBXZhbHVlGAIgASgLMhQuZ29vZ2xlLnBy
      b3RvYnVmLkFueVIFdmFsdWUqQwoGU3ludGF4EhEKDVNZTlRBWF9QUk9UTzIQABIRCg1TWU5UQVhfUFJPVE8zEAESEwoPU1lOVEFYX0VESVRJT05T
      EAJCewoTY29tLmdvb2dsZS5wcm90b2J1ZkIJVHlwZVByb3RvUAFaLWdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL3R5cGVw
      YvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8zSowmCs8CCgIEABIEMwBCARrCAiBBIHByb3RvY29sIGJ1
      ZmZlciBtZXNzYWdlIHR5cGUuCgogTmV3IHVzYWdlcyBvZiB0aGlzIG1lc3NhZ2UgYXMgYW4gYWx0ZXJuYXRpdmUgdG8gRGVzY3JpcHRvclByb3Rv
      IGFyZSBzdHJvbmdseQogZGlzY291cmFnZWQuIFRoaXMgbWVzc2FnZSBkb2VzIG5vdCByZWxpYWJpbGl0eSBwcmVzZXJ2ZSBhbGwgaW5mb3JtYXRp
      b24KIG5lY2Vzc2FyeSB0byBtb2RlbCB0aGUgc2NoZW1hIGFuZCBwcmVzZXJ2ZSBzZW1hbnRpY3MuIEluc3RlYWQgbWFrZSB1c2Ugb2YKIEZpbGVE
      ZXNjcmlwdG9yU2V0IHdoaWNoIHByZXNlcnZlcyB0aGUgbmVjZXNzYXJ5IGluZm9ybWF0aW9uLgoKMAoEBAACABIDNQISGiMgVGhlIGZ1bGx5IHF1
      YWxpZmllZCBtZXNzYWdlIG5hbWUuCgoiCgQEAAIBEgM3AhwaFSBUaGUgbGlzdCBvZiBmaWVsZHMuCgpPCgQEAAICEgM5Ah0aQiBUaGUgbGlzdCBv
      ZiB0eXBlcyBhcHBlYXJpbmcgaW4gYG9uZW9mYCBkZWZpbml0aW9ucyBpbiB0aGlzIHR5cGUuCgorCgQEAAIDEgM7Ah4aHiBUaGUgcHJvdG9jb2wg
      YnVmZmVyIG9wdGlvbnMuCgoiCgQEAAIEEgM9AiMaFSBUaGUgc291cmNlIGNvbnRleHQuCgohCgQEAAIFEgM/AhQaFCBUaGUgc291cmNlIHN5bnRh
      eC4KClQKBAQAAgYSA0ECFRpHIFRoZSBzb3VyY2UgZWRpdGlvbiBzdHJpbmcsIG9ubHkgdmFsaWQgd2hlbiBzeW50YXggaXMgU1lOVEFYX0VESVRJ
      T05TLgoK1wIKAgQBEgVKAJcBARrJAiBBIHNpbmdsZSBmaWVsZCBvZiBhIG1lc3NhZ2UgdHlwZS4KCiBOZXcgdXNhZ2VzIG9mIHRoaXMgbWVzc2Fn
      ZSBhcyBhbiBhbHRlcm5hdGl2ZSB0byBGaWVsZERlc2NyaXB0b3JQcm90byBhcmUKIHN0cm9uZ2x5IGRpc2NvdXJhZ2VkLiBUaGlzIG1lc3NhZ2Ug
      ZG9lcyBub3QgcmVsaWFiaWxpdHkgcHJlc2VydmUgYWxsCiBpbmZvcm1hdGlvbiBuZWNlc3NhcnkgdG8gbW9kZWwgdGhlIHNjaGVtYSBhbmQgcHJl
      c2VydmUgc2VtYW50aWNzLiBJbnN0ZWFkCiBtYWtlIHVzZSBvZiBGaWxlRGVzY3JpcHRvclNldCB3aGljaCBwcmVzZXJ2ZXMgdGhlIG5lY2Vzc2Fy
      eSBpbmZvcm1hdGlvbi4KCiIKBAQBBAASBEwCcwMaFCBCYXNpYyBmaWVsZCB0eXBlcy4KCiQKBgQBBAACABIDTgQVGhUgRmllbGQgdHlwZSB1bmtu
      b3duLgoKIwoGBAEEAAIBEgNQBBQaFCBGaWVsZCB0eXBlIGRvdWJsZS4KCiIKBgQBBAACAhIDUgQTGhMgRmllbGQgdHlwZSBmbG9hdC4KCiIKBgQB
      BAACAxIDVAQTGhMgRmllbGQgdHlwZSBpbnQ2NC4KCiMKBgQBBAACBBIDVgQUGhQgRmllbGQgdHlwZSB1aW50NjQuCgoiCgYEAQQAAgUSA1gEExoT
      IEZpZWxkIHR5cGUgaW50MzIuCgokCgYEAQQAAgYSA1oEFRoVIEZpZWxkIHR5cGUgZml4ZWQ2NC4KCiQKBgQBBAACBxIDXAQVGhUgRmllbGQgdHlw
      ZSBmaXhlZDMyLgoKIQoGBAEEAAIIEgNeBBIaEiBGaWVsZCB0eXBlIGJvb2wuCgojCgYEAQQAAgkSA2AEFBoUIEZpZWxkIHR5cGUgc3RyaW5nLgoK
      RgoGBAEEAAIKEgNiBBQaNyBGaWVsZCB0eXBlIGdyb3VwLiBQcm90bzIgc3ludGF4IG9ubHksIGFuZCBkZXByZWNhdGVkLgoKJAoGBAEEAAILEgNk
      BBYaFSBGaWVsZCB0eXBlIG1lc3NhZ2UuCgoiCgYEAQQAAgwSA2YEFBoTIEZpZWxkIHR5cGUgYnl0ZXMuCgojCgYEAQQAAg0SA2gEFRoUIEZpZWxk
      IHR5cGUgdWludDMyLgoKIQoGBAEEAAIOEgNqBBMaEiBGaWVsZCB0eXBlIGVudW0uCgolCgYEAQQAAg8SA2wEFxoWIEZpZWxkIHR5cGUgc2ZpeGVk
      MzIuCgolCgYEAQQAAhASA24EFxoWIEZpZWxkIHR5cGUgc2ZpeGVkNjQuCgojCgYEAQQAAhESA3AEFRoUIEZpZWxkIHR5cGUgc2ludDMyLgoKIwoG
      BAEEAAISEgNyBBUaFCBGaWVsZCB0eXBlIHNpbnQ2NC4KCkMKBAQBBAESBHYCfwMaNSBXaGV0aGVyIGEgZmllbGQgaXMgb3B0aW9uYWwsIHJlcXVp
      cmVkLCBvciByZXBlYXRlZC4KCjUKBgQBBAECABIDeAQcGiYgRm9yIGZpZWxkcyB3aXRoIHVua25vd24gY2FyZGluYWxpdHkuCgolCgYEAQQBAgES
      A3oEHRoWIEZvciBvcHRpb25hbCBmaWVsZHMuCgo5CgYEAQQBAgISA3wEHRoqIEZvciByZXF1aXJlZCBmaWVsZHMuIFByb3RvMiBzeW50YXggb25s
      eS4KCiUKBgQBBAECAxIDfgQdGhYgRm9yIHJlcGVhdGVkIGZpZWxkcy4KCh8KBAQBAgASBIIBAhAaESBUaGUgZmllbGQgdHlwZS4KCiYKBAQBAgES
      BIQBAh4aGCBUaGUgZmllbGQgY2FyZGluYWxpdHkuCgohCgQEAQICEgSGAQITGhMgVGhlIGZpZWxkIG51bWJlci4KCh8KBAQBAgMSBIgBAhIaESBU
      aGUgZmllbGQgbmFtZS4KCpcBCgQEAQIEEgSLAQIWGogBIFRoZSBmaWVsZCB0eXBlIFVSTCwgd2l0aG91dCB0aGUgc2NoZW1lLCBmb3IgbWVzc2Fn
      ZSBvciBlbnVtZXJhdGlvbgogdHlwZXMuIEV4YW1wbGU6IGAidHlwZS5nb29nbGVhcGlzLmNvbS9nb29nbGUucHJvdG9idWYuVGltZXN0YW1wImAu
      CgqlAQoEBAECBRIEjgECGBqWASBUaGUgaW5kZXggb2YgdGhlIGZpZWxkIHR5cGUgaW4gYFR5cGUub25lb2ZzYCwgZm9yIG1lc3NhZ2Ugb3IgZW51
      bWVyYXRpb24KIHR5cGVzLiBUaGUgZmlyc3QgdHlwZSBoYXMgaW5kZXggMTsgemVybyBtZWFucyB0aGUgdHlwZSBpcyBub3QgaW4gdGhlIGxpc3Qu
      CgpGCgQEAQIGEgSQAQISGjggV2hldGhlciB0byB1c2UgYWx0ZXJuYXRpdmUgcGFja2VkIHdpcmUgcmVwcmVzZW50YXRpb24uCgosCgQEAQIHEgSS
      AQIeGh4gVGhlIHByb3RvY29sIGJ1ZmZlciBvcHRpb25zLgoKJAoEBAECCBIElAECGBoWIFRoZSBmaWVsZCBKU09OIG5hbWUuCgpYCgQEAQIJEgSW
      AQIcGkogVGhlIHN0cmluZyB2YWx1ZSBvZiB0aGUgZGVmYXVsdCB2YWx1ZSBvZiB0aGlzIGZpZWxkLiBQcm90bzIgc3ludGF4IG9ubHkuCgrLAgoC
      BAISBp8BAKwBARq8AiBFbnVtIHR5cGUgZGVmaW5pdGlvbi4KCiBOZXcgdXNhZ2VzIG9mIHRoaXMgbWVzc2FnZSBhcyBhbiBhbHRlcm5hdGl2ZSB0
      byBFbnVtRGVzY3JpcHRvclByb3RvIGFyZQogc3Ryb25nbHkgZGlzY291cmFnZWQuIFRoaXMgbWVzc2FnZSBkb2VzIG5vdCByZWxpYWJpbGl0eSBw
      cmVzZXJ2ZSBhbGwKIGluZm9ybWF0aW9uIG5lY2Vzc2FyeSB0byBtb2RlbCB0aGUgc2NoZW1hIGFuZCBwcmVzZXJ2ZSBzZW1hbnRpY3MuIEluc3Rl
      YWQKIG1ha2UgdXNlIG9mIEZpbGVEZXNjcmlwdG9yU2V0IHdoaWNoIHByZXNlcnZlcyB0aGUgbmVjZXNzYXJ5IGluZm9ybWF0aW9uLgoKHwoEBAIC
      ABIEoQECEhoRIEVudW0gdHlwZSBuYW1lLgoKJwoEBAICARIEowECIxoZIEVudW0gdmFsdWUgZGVmaW5pdGlvbnMuCgooCgQEAgICEgSlAQIeGhog
      UHJvdG9jb2wgYnVmZmVyIG9wdGlvbnMuCgojCgQEAgIDEgSnAQIjGhUgVGhlIHNvdXJjZSBjb250ZXh0LgoKIgoEBAICBBIEqQECFBoUIFRoZSBz
      b3VyY2Ugc3ludGF4LgoKVQoEBAICBRIEqwECFRpHIFRoZSBzb3VyY2UgZWRpdGlvbiBzdHJpbmcsIG9ubHkgdmFsaWQgd2hlbiBzeW50YXggaXMg
      U1lOVEFYX0VESVRJT05TLgoK0QIKAgQDEga0AQC7AQEawgIgRW51bSB2YWx1ZSBkZWZpbml0aW9uLgoKIE5ldyB1c2FnZXMgb2YgdGhpcyBtZXNz
      YWdlIGFzIGFuIGFsdGVybmF0aXZlIHRvIEVudW1WYWx1ZURlc2NyaXB0b3JQcm90byBhcmUKIHN0cm9uZ2x5IGRpc2NvdXJhZ2VkLiBUaGlzIG1l
      c3NhZ2UgZG9lcyBub3QgcmVsaWFiaWxpdHkgcHJlc2VydmUgYWxsCiBpbmZvcm1hdGlvbiBuZWNlc3NhcnkgdG8gbW9kZWwgdGhlIHNjaGVtYSBh
      bmQgcHJlc2VydmUgc2VtYW50aWNzLiBJbnN0ZWFkCiBtYWtlIHVzZSBvZiBGaWxlRGVzY3JpcHRvclNldCB3aGljaCBwcmVzZXJ2ZXMgdGhlIG5l
      Y2Vzc2FyeSBpbmZvcm1hdGlvbi4KCiAKBAQDAgASBLYBAhIaEiBFbnVtIHZhbHVlIG5hbWUuCgoiCgQEAwIBEgS4AQITGhQgRW51bSB2YWx1ZSBu
      dW1iZXIuCgooCgQEAwICEgS6AQIeGhogUHJvdG9jb2wgYnVmZmVyIG9wdGlvbnMuCgqhAgoCBAQSBsMBAM4BARqSAiBBIHByb3RvY29sIGJ1ZmZl
      ciBvcHRpb24sIHdoaWNoIGNhbiBiZSBhdHRhY2hlZCB0byBhIG1lc3NhZ2UsIGZpZWxkLAogZW51bWVyYXRpb24sIGV0Yy4KCiBOZXcgdXNhZ2Vz
      IG9mIHRoaXMgbWVzc2FnZSBhcyBhbiBhbHRlcm5hdGl2ZSB0byBGaWxlT3B0aW9ucywgTWVzc2FnZU9wdGlvbnMsCiBGaWVsZE9wdGlvbnMsIEVu
      dW1PcHRpb25zLCBFbnVtVmFsdWVPcHRpb25zLCBTZXJ2aWNlT3B0aW9ucywgb3IgTWV0aG9kT3B0aW9ucwogYXJlIHN0cm9uZ2x5IGRpc2NvdXJh
      Z2VkLgoK/AEKBAQEAgASBMgBAhIa7QEgVGhlIG9wdGlvbidzIG5hbWUuIEZvciBwcm90b2J1ZiBidWlsdC1pbiBvcHRpb25zIChvcHRpb25zIGRl
      ZmluZWQgaW4KIGRlc2NyaXB0b3IucHJvdG8pLCB0aGlzIGlzIHRoZSBzaG9ydCBuYW1lLiBGb3IgZXhhbXBsZSwgYCJtYXBfZW50cnkiYC4KIEZv
      ciBjdXN0b20gb3B0aW9ucywgaXQgc2hvdWxkIGJlIHRoZSBmdWxseS1xdWFsaWZpZWQgbmFtZS4gRm9yIGV4YW1wbGUsCiBgImdvb2dsZS5hcGku
      aHR0cCJgLgoKoAIKBAQEAgESBM0BAhAakQIgVGhlIG9wdGlvbidzIHZhbHVlIHBhY2tlZCBpbiBhbiBBbnkgbWVzc2FnZS4gSWYgdGhlIHZhbHVl
      IGlzIGEgcHJpbWl0aXZlLAogdGhlIGNvcnJlc3BvbmRpbmcgd3JhcHBlciB0eXBlIGRlZmluZWQgaW4gZ29vZ2xlL3Byb3RvYnVmL3dyYXBwZXJz
      LnByb3RvCiBzaG91bGQgYmUgdXNlZC4gSWYgdGhlIHZhbHVlIGlzIGFuIGVudW0sIGl0IHNob3VsZCBiZSBzdG9yZWQgYXMgYW4gaW50MzIKIHZh
      bHVlIHVzaW5nIHRoZSBnb29nbGUucHJvdG9idWYuSW50MzJWYWx1ZSB0eXBlLgoKSQoCBQASBtEBANgBARo7IFRoZSBzeW50YXggaW4gd2hpY2gg
      YSBwcm90b2NvbCBidWZmZXIgZWxlbWVudCBpcyBkZWZpbmVkLgoKIAoEBQACABIE0wECFBoSIFN5bnRheCBgcHJvdG8yYC4KCiAKBAUAAgESBNUB
      AhQaEiBTeW50YXggYHByb3RvM2AuCgoiCgQFAAICEgTXAQIWGhQgU3ludGF4IGBlZGl0aW9uc2AuCg==
      """,
    imports: [.google_protobuf_any, .google_protobuf_source_context])
}
