// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/descriptor.proto. Do not edit.

public import WeirRPC

/// The protocol compiler can output a FileDescriptorSet containing the .proto
/// files it parses.
nonisolated public struct Google_Protobuf_FileDescriptorSet: GeneratedMessage {
  public static let messageName = "google.protobuf.FileDescriptorSet"
  public static let layout: MessageLayout = _weirTables[0]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var file: [Google_Protobuf_FileDescriptorProto] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    file: [Google_Protobuf_FileDescriptorProto] = []
  ) {
    self.file = file
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.file = try c.messages(24, as: Google_Protobuf_FileDescriptorProto.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.file)
    c.unknownFields(self.unknownFields)
  }
}

/// Describes a complete .proto file.
nonisolated public struct Google_Protobuf_FileDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.FileDescriptorProto"
  public static let layout: MessageLayout = _weirTables[1]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var package: String? = nil
  /// Names of files imported by this file.
  public var dependency: [String] = []
  /// Indexes of the public imported files in the dependency list above.
  public var publicDependency: [Int32] = []
  /// Indexes of the weak imported files in the dependency list.
  /// For Google-internal migration only. Do not use.
  public var weakDependency: [Int32] = []
  /// All top-level definitions in this file.
  public var messageType: [Google_Protobuf_DescriptorProto] = []
  public var enumType: [Google_Protobuf_EnumDescriptorProto] = []
  public var service: [Google_Protobuf_ServiceDescriptorProto] = []
  public var `extension`: [Google_Protobuf_FieldDescriptorProto] = []
  public var options: Google_Protobuf_FileOptions? {
    get { _options.value }
    set { _options.value = newValue }
  }
  private var _options = Indirect<Google_Protobuf_FileOptions>()
  /// This field contains optional information about the original source code.
  /// You may safely remove this entire field without harming runtime
  /// functionality of the descriptors -- the information is needed only by
  /// development tools.
  public var sourceCodeInfo: Google_Protobuf_SourceCodeInfo? = nil
  /// The syntax of the proto file.
  /// The supported values are "proto2" and "proto3".
  public var syntax: String? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    package: String? = nil,
    dependency: [String] = [],
    publicDependency: [Int32] = [],
    weakDependency: [Int32] = [],
    messageType: [Google_Protobuf_DescriptorProto] = [],
    enumType: [Google_Protobuf_EnumDescriptorProto] = [],
    service: [Google_Protobuf_ServiceDescriptorProto] = [],
    `extension`: [Google_Protobuf_FieldDescriptorProto] = [],
    options: Google_Protobuf_FileOptions? = nil,
    sourceCodeInfo: Google_Protobuf_SourceCodeInfo? = nil,
    syntax: String? = nil
  ) {
    self.name = name
    self.package = package
    self.dependency = dependency
    self.publicDependency = publicDependency
    self.weakDependency = weakDependency
    self.messageType = messageType
    self.enumType = enumType
    self.service = service
    self.`extension` = `extension`
    self.options = options
    self.sourceCodeInfo = sourceCodeInfo
    self.syntax = syntax
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.package = try c.optionalString(48)
    self.dependency = try c.strings(72)
    self.publicDependency = c.int32s(88)
    self.weakDependency = c.int32s(104)
    self.messageType = try c.messages(120, as: Google_Protobuf_DescriptorProto.self)
    self.enumType = try c.messages(136, as: Google_Protobuf_EnumDescriptorProto.self)
    self.service = try c.messages(152, as: Google_Protobuf_ServiceDescriptorProto.self)
    self.`extension` = try c.messages(168, as: Google_Protobuf_FieldDescriptorProto.self)
    self.options = try c.message(184, as: Google_Protobuf_FileOptions.self)
    self.sourceCodeInfo = try c.message(208, as: Google_Protobuf_SourceCodeInfo.self)
    self.syntax = try c.optionalString(232)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.optionalString(48, self.package)
    c.strings(72, self.dependency)
    c.int32s(88, self.publicDependency)
    c.int32s(104, self.weakDependency)
    c.messages(120, self.messageType)
    c.messages(136, self.enumType)
    c.messages(152, self.service)
    c.messages(168, self.`extension`)
    c.message(184, self.options)
    c.message(208, self.sourceCodeInfo)
    c.optionalString(232, self.syntax)
    c.unknownFields(self.unknownFields)
  }
}

/// Describes a message type.
nonisolated public struct Google_Protobuf_DescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.DescriptorProto"
  public static let layout: MessageLayout = _weirTables[2]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var field: [Google_Protobuf_FieldDescriptorProto] = []
  public var `extension`: [Google_Protobuf_FieldDescriptorProto] = []
  public var nestedType: [Google_Protobuf_DescriptorProto] = []
  public var enumType: [Google_Protobuf_EnumDescriptorProto] = []
  public var extensionRange: [Google_Protobuf_DescriptorProto.ExtensionRange] = []
  public var oneofDecl: [Google_Protobuf_OneofDescriptorProto] = []
  public var options: Google_Protobuf_MessageOptions? {
    get { _options.value }
    set { _options.value = newValue }
  }
  private var _options = Indirect<Google_Protobuf_MessageOptions>()
  public var reservedRange: [Google_Protobuf_DescriptorProto.ReservedRange] = []
  /// Reserved field names, which may not be used by fields in the same message.
  /// A given name may only be reserved once.
  public var reservedName: [String] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    field: [Google_Protobuf_FieldDescriptorProto] = [],
    `extension`: [Google_Protobuf_FieldDescriptorProto] = [],
    nestedType: [Google_Protobuf_DescriptorProto] = [],
    enumType: [Google_Protobuf_EnumDescriptorProto] = [],
    extensionRange: [Google_Protobuf_DescriptorProto.ExtensionRange] = [],
    oneofDecl: [Google_Protobuf_OneofDescriptorProto] = [],
    options: Google_Protobuf_MessageOptions? = nil,
    reservedRange: [Google_Protobuf_DescriptorProto.ReservedRange] = [],
    reservedName: [String] = []
  ) {
    self.name = name
    self.field = field
    self.`extension` = `extension`
    self.nestedType = nestedType
    self.enumType = enumType
    self.extensionRange = extensionRange
    self.oneofDecl = oneofDecl
    self.options = options
    self.reservedRange = reservedRange
    self.reservedName = reservedName
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.field = try c.messages(48, as: Google_Protobuf_FieldDescriptorProto.self)
    self.`extension` = try c.messages(64, as: Google_Protobuf_FieldDescriptorProto.self)
    self.nestedType = try c.messages(80, as: Google_Protobuf_DescriptorProto.self)
    self.enumType = try c.messages(96, as: Google_Protobuf_EnumDescriptorProto.self)
    self.extensionRange = try c.messages(112, as: Google_Protobuf_DescriptorProto.ExtensionRange.self)
    self.oneofDecl = try c.messages(128, as: Google_Protobuf_OneofDescriptorProto.self)
    self.options = try c.message(144, as: Google_Protobuf_MessageOptions.self)
    self.reservedRange = try c.messages(168, as: Google_Protobuf_DescriptorProto.ReservedRange.self)
    self.reservedName = try c.strings(184)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.messages(48, self.field)
    c.messages(64, self.`extension`)
    c.messages(80, self.nestedType)
    c.messages(96, self.enumType)
    c.messages(112, self.extensionRange)
    c.messages(128, self.oneofDecl)
    c.message(144, self.options)
    c.messages(168, self.reservedRange)
    c.strings(184, self.reservedName)
    c.unknownFields(self.unknownFields)
  }

  /// `google.protobuf.DescriptorProto.ExtensionRange`
  nonisolated public struct ExtensionRange: GeneratedMessage {
    public static let messageName = "google.protobuf.DescriptorProto.ExtensionRange"
    public static let layout: MessageLayout = _weirTables[3]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var start: Int32? = nil
    public var end: Int32? = nil
    public var options: Google_Protobuf_ExtensionRangeOptions? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      start: Int32? = nil,
      end: Int32? = nil,
      options: Google_Protobuf_ExtensionRangeOptions? = nil
    ) {
      self.start = start
      self.end = end
      self.options = options
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.start = c.optionalInt32(48)
      self.end = c.optionalInt32(56)
      self.options = try c.message(24, as: Google_Protobuf_ExtensionRangeOptions.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(48, self.start)
      c.optionalInt32(56, self.end)
      c.message(24, self.options)
      c.unknownFields(self.unknownFields)
    }
  }

  /// Range of reserved tag numbers. Reserved tag numbers may not be used by
  /// fields or extension ranges in the same message. Reserved ranges may
  /// not overlap.
  nonisolated public struct ReservedRange: GeneratedMessage {
    public static let messageName = "google.protobuf.DescriptorProto.ReservedRange"
    public static let layout: MessageLayout = _weirTables[4]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var start: Int32? = nil
    public var end: Int32? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      start: Int32? = nil,
      end: Int32? = nil
    ) {
      self.start = start
      self.end = end
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.start = c.optionalInt32(24)
      self.end = c.optionalInt32(32)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(24, self.start)
      c.optionalInt32(32, self.end)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `google.protobuf.ExtensionRangeOptions`
nonisolated public struct Google_Protobuf_ExtensionRangeOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.ExtensionRangeOptions"
  public static let layout: MessageLayout = _weirTables[5]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.uninterpretedOption = try c.messages(24, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// Describes a field within a message.
nonisolated public struct Google_Protobuf_FieldDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.FieldDescriptorProto"
  public static let layout: MessageLayout = _weirTables[6]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var number: Int32? = nil
  public var label: Google_Protobuf_FieldDescriptorProto.Label? = nil
  /// If type_name is set, this need not be set.  If both this and type_name
  /// are set, this must be one of TYPE_ENUM, TYPE_MESSAGE or TYPE_GROUP.
  public var type: Google_Protobuf_FieldDescriptorProto.TypeEnum? = nil
  /// For message and enum types, this is the name of the type.  If the name
  /// starts with a '.', it is fully-qualified.  Otherwise, C++-like scoping
  /// rules are used to find the type (i.e. first the nested types within this
  /// message are searched, then within the parent, on up to the root
  /// namespace).
  public var typeName: String? = nil
  /// For extensions, this is the name of the type being extended.  It is
  /// resolved in the same manner as type_name.
  public var extendee: String? = nil
  /// For numeric types, contains the original text representation of the value.
  /// For booleans, "true" or "false".
  /// For strings, contains the default text contents (not escaped in any way).
  /// For bytes, contains the C escaped value.  All bytes >= 128 are escaped.
  public var defaultValue: String? = nil
  /// If set, gives the index of a oneof in the containing type's oneof_decl
  /// list.  This field is a member of that oneof.
  public var oneofIndex: Int32? = nil
  /// JSON name of this field. The value is set by protocol compiler. If the
  /// user has set a "json_name" option on this field, that option's value
  /// will be used. Otherwise, it's deduced from the field's name by converting
  /// it to camelCase.
  public var jsonName: String? = nil
  public var options: Google_Protobuf_FieldOptions? {
    get { _options.value }
    set { _options.value = newValue }
  }
  private var _options = Indirect<Google_Protobuf_FieldOptions>()
  /// If true, this is a proto3 "optional". When a proto3 field is optional, it
  /// tracks presence regardless of field type.
  ///
  /// When proto3_optional is true, this field must be belong to a oneof to
  /// signal to old proto3 clients that presence is tracked for this field. This
  /// oneof is known as a "synthetic" oneof, and this field must be its sole
  /// member (each proto3 optional field gets its own synthetic oneof). Synthetic
  /// oneofs exist in the descriptor only, and do not generate any API. Synthetic
  /// oneofs must be ordered after all "real" oneofs.
  ///
  /// For message fields, proto3_optional doesn't create any semantic change,
  /// since non-repeated message fields always track presence. However it still
  /// indicates the semantic detail of whether the user wrote "optional" or not.
  /// This can be useful for round-tripping the .proto file. For consistency we
  /// give message fields a synthetic oneof also, even though it is not required
  /// to track presence. This is especially important because the parser can't
  /// tell if a field is a message or an enum, so it must always create a
  /// synthetic oneof.
  ///
  /// Proto2 optional fields do not set this flag, because they already indicate
  /// optional with `LABEL_OPTIONAL`.
  public var proto3Optional: Bool? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    number: Int32? = nil,
    label: Google_Protobuf_FieldDescriptorProto.Label? = nil,
    type: Google_Protobuf_FieldDescriptorProto.TypeEnum? = nil,
    typeName: String? = nil,
    extendee: String? = nil,
    defaultValue: String? = nil,
    oneofIndex: Int32? = nil,
    jsonName: String? = nil,
    options: Google_Protobuf_FieldOptions? = nil,
    proto3Optional: Bool? = nil
  ) {
    self.name = name
    self.number = number
    self.label = label
    self.type = type
    self.typeName = typeName
    self.extendee = extendee
    self.defaultValue = defaultValue
    self.oneofIndex = oneofIndex
    self.jsonName = jsonName
    self.options = options
    self.proto3Optional = proto3Optional
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.number = c.optionalInt32(184)
    self.label = c.optionalEnumeration(192, as: Google_Protobuf_FieldDescriptorProto.Label.self)
    self.type = c.optionalEnumeration(200, as: Google_Protobuf_FieldDescriptorProto.TypeEnum.self)
    self.typeName = try c.optionalString(48)
    self.extendee = try c.optionalString(72)
    self.defaultValue = try c.optionalString(96)
    self.oneofIndex = c.optionalInt32(208)
    self.jsonName = try c.optionalString(120)
    self.options = try c.message(144, as: Google_Protobuf_FieldOptions.self)
    self.proto3Optional = c.optionalBool(168)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.optionalInt32(184, self.number)
    c.optionalEnumeration(192, self.label)
    c.optionalEnumeration(200, self.type)
    c.optionalString(48, self.typeName)
    c.optionalString(72, self.extendee)
    c.optionalString(96, self.defaultValue)
    c.optionalInt32(208, self.oneofIndex)
    c.optionalString(120, self.jsonName)
    c.message(144, self.options)
    c.optionalBool(168, self.proto3Optional)
    c.unknownFields(self.unknownFields)
  }

  /// `Type`
  nonisolated public struct TypeEnum: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// 0 is reserved for errors.
    /// Order is weird for historical reasons.
    public static var double: Self { Self(rawValue: 1) }
    public static var float: Self { Self(rawValue: 2) }
    /// Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT64 if
    /// negative values are likely.
    public static var int64: Self { Self(rawValue: 3) }
    public static var uint64: Self { Self(rawValue: 4) }
    /// Not ZigZag encoded.  Negative numbers take 10 bytes.  Use TYPE_SINT32 if
    /// negative values are likely.
    public static var int32: Self { Self(rawValue: 5) }
    public static var fixed64: Self { Self(rawValue: 6) }
    public static var fixed32: Self { Self(rawValue: 7) }
    public static var bool: Self { Self(rawValue: 8) }
    public static var string: Self { Self(rawValue: 9) }
    /// Tag-delimited aggregate.
    /// Group type is deprecated and not supported in proto3. However, Proto3
    /// implementations should still be able to parse the group wire format and
    /// treat group fields as unknown fields.
    public static var group: Self { Self(rawValue: 10) }
    public static var message: Self { Self(rawValue: 11) }
    /// New in version 2.
    public static var bytes: Self { Self(rawValue: 12) }
    public static var uint32: Self { Self(rawValue: 13) }
    public static var `enum`: Self { Self(rawValue: 14) }
    public static var sfixed32: Self { Self(rawValue: 15) }
    public static var sfixed64: Self { Self(rawValue: 16) }
    public static var sint32: Self { Self(rawValue: 17) }
    public static var sint64: Self { Self(rawValue: 18) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
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

  /// `Label`
  nonisolated public struct Label: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// 0 is reserved for errors
    public static var optional: Self { Self(rawValue: 1) }
    public static var required: Self { Self(rawValue: 2) }
    public static var repeated: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      1 LABEL_OPTIONAL
      2 LABEL_REQUIRED
      3 LABEL_REPEATED
      """)
  }
}

/// Describes a oneof.
nonisolated public struct Google_Protobuf_OneofDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.OneofDescriptorProto"
  public static let layout: MessageLayout = _weirTables[7]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var options: Google_Protobuf_OneofOptions? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    options: Google_Protobuf_OneofOptions? = nil
  ) {
    self.name = name
    self.options = options
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.options = try c.message(48, as: Google_Protobuf_OneofOptions.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.message(48, self.options)
    c.unknownFields(self.unknownFields)
  }
}

/// Describes an enum type.
nonisolated public struct Google_Protobuf_EnumDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.EnumDescriptorProto"
  public static let layout: MessageLayout = _weirTables[8]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var value: [Google_Protobuf_EnumValueDescriptorProto] = []
  public var options: Google_Protobuf_EnumOptions? = nil
  /// Range of reserved numeric values. Reserved numeric values may not be used
  /// by enum values in the same enum declaration. Reserved ranges may not
  /// overlap.
  public var reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange] = []
  /// Reserved enum value names, which may not be reused. A given name may only
  /// be reserved once.
  public var reservedName: [String] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    value: [Google_Protobuf_EnumValueDescriptorProto] = [],
    options: Google_Protobuf_EnumOptions? = nil,
    reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange] = [],
    reservedName: [String] = []
  ) {
    self.name = name
    self.value = value
    self.options = options
    self.reservedRange = reservedRange
    self.reservedName = reservedName
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.value = try c.messages(48, as: Google_Protobuf_EnumValueDescriptorProto.self)
    self.options = try c.message(64, as: Google_Protobuf_EnumOptions.self)
    self.reservedRange = try c.messages(88, as: Google_Protobuf_EnumDescriptorProto.EnumReservedRange.self)
    self.reservedName = try c.strings(104)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.messages(48, self.value)
    c.message(64, self.options)
    c.messages(88, self.reservedRange)
    c.strings(104, self.reservedName)
    c.unknownFields(self.unknownFields)
  }

  /// Range of reserved numeric values. Reserved values may not be used by
  /// entries in the same enum. Reserved ranges may not overlap.
  ///
  /// Note that this is distinct from DescriptorProto.ReservedRange in that it
  /// is inclusive such that it can appropriately represent the entire int32
  /// domain.
  nonisolated public struct EnumReservedRange: GeneratedMessage {
    public static let messageName = "google.protobuf.EnumDescriptorProto.EnumReservedRange"
    public static let layout: MessageLayout = _weirTables[9]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var start: Int32? = nil
    public var end: Int32? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      start: Int32? = nil,
      end: Int32? = nil
    ) {
      self.start = start
      self.end = end
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.start = c.optionalInt32(24)
      self.end = c.optionalInt32(32)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(24, self.start)
      c.optionalInt32(32, self.end)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Describes a value within an enum.
nonisolated public struct Google_Protobuf_EnumValueDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.EnumValueDescriptorProto"
  public static let layout: MessageLayout = _weirTables[10]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var number: Int32? = nil
  public var options: Google_Protobuf_EnumValueOptions? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    number: Int32? = nil,
    options: Google_Protobuf_EnumValueOptions? = nil
  ) {
    self.name = name
    self.number = number
    self.options = options
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.number = c.optionalInt32(72)
    self.options = try c.message(48, as: Google_Protobuf_EnumValueOptions.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.optionalInt32(72, self.number)
    c.message(48, self.options)
    c.unknownFields(self.unknownFields)
  }
}

/// Describes a service.
nonisolated public struct Google_Protobuf_ServiceDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.ServiceDescriptorProto"
  public static let layout: MessageLayout = _weirTables[11]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var method: [Google_Protobuf_MethodDescriptorProto] = []
  public var options: Google_Protobuf_ServiceOptions? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    method: [Google_Protobuf_MethodDescriptorProto] = [],
    options: Google_Protobuf_ServiceOptions? = nil
  ) {
    self.name = name
    self.method = method
    self.options = options
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.method = try c.messages(48, as: Google_Protobuf_MethodDescriptorProto.self)
    self.options = try c.message(64, as: Google_Protobuf_ServiceOptions.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.messages(48, self.method)
    c.message(64, self.options)
    c.unknownFields(self.unknownFields)
  }
}

/// Describes a method of a service.
nonisolated public struct Google_Protobuf_MethodDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.MethodDescriptorProto"
  public static let layout: MessageLayout = _weirTables[12]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  /// Input and output type names.  These are resolved in the same way as
  /// FieldDescriptorProto.type_name, but must refer to a message type.
  public var inputType: String? = nil
  public var outputType: String? = nil
  public var options: Google_Protobuf_MethodOptions? = nil
  /// Identifies if client streams multiple client messages
  public var clientStreaming: Bool? = nil
  /// Identifies if server streams multiple server messages
  public var serverStreaming: Bool? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    inputType: String? = nil,
    outputType: String? = nil,
    options: Google_Protobuf_MethodOptions? = nil,
    clientStreaming: Bool? = nil,
    serverStreaming: Bool? = nil
  ) {
    self.name = name
    self.inputType = inputType
    self.outputType = outputType
    self.options = options
    self.clientStreaming = clientStreaming
    self.serverStreaming = serverStreaming
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.inputType = try c.optionalString(48)
    self.outputType = try c.optionalString(72)
    self.options = try c.message(96, as: Google_Protobuf_MethodOptions.self)
    self.clientStreaming = c.optionalBool(120)
    self.serverStreaming = c.optionalBool(136)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.optionalString(48, self.inputType)
    c.optionalString(72, self.outputType)
    c.message(96, self.options)
    c.optionalBool(120, self.clientStreaming)
    c.optionalBool(136, self.serverStreaming)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.FileOptions`
nonisolated public struct Google_Protobuf_FileOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.FileOptions"
  public static let layout: MessageLayout = _weirTables[13]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Sets the Java package where classes generated from this .proto will be
  /// placed.  By default, the proto package is used, but this is often
  /// inappropriate because proto packages do not normally start with backwards
  /// domain names.
  public var javaPackage: String? = nil
  /// Controls the name of the wrapper Java class generated for the .proto file.
  /// That class will always contain the .proto file's getDescriptor() method as
  /// well as any top-level extensions defined in the .proto file.
  /// If java_multiple_files is disabled, then all the other classes from the
  /// .proto file will be nested inside the single wrapper outer class.
  public var javaOuterClassname: String? = nil
  /// If enabled, then the Java code generator will generate a separate .java
  /// file for each top-level message, enum, and service defined in the .proto
  /// file.  Thus, these types will *not* be nested inside the wrapper class
  /// named by java_outer_classname.  However, the wrapper class will still be
  /// generated to contain the file's getDescriptor() method as well as any
  /// top-level extensions defined in the file.
  public var javaMultipleFiles: Bool? = nil
  /// This option does nothing.
  public var javaGenerateEqualsAndHash: Bool? = nil
  /// If set true, then the Java2 code generator will generate code that
  /// throws an exception whenever an attempt is made to assign a non-UTF-8
  /// byte sequence to a string field.
  /// Message reflection will do the same.
  /// However, an extension field still accepts non-UTF-8 byte sequences.
  /// This option has no effect on when used with the lite runtime.
  public var javaStringCheckUtf8: Bool? = nil
  public var optimizeFor: Google_Protobuf_FileOptions.OptimizeMode? = nil
  /// Sets the Go package where structs generated from this .proto will be
  /// placed. If omitted, the Go package will be derived from the following:
  ///   - The basename of the package import path, if provided.
  ///   - Otherwise, the package statement in the .proto file, if present.
  ///   - Otherwise, the basename of the .proto file, without extension.
  public var goPackage: String? = nil
  /// Should generic services be generated in each language?  "Generic" services
  /// are not specific to any particular RPC system.  They are generated by the
  /// main code generators in each language (without additional plugins).
  /// Generic services were the only kind of service generation supported by
  /// early versions of google.protobuf.
  ///
  /// Generic services are now considered deprecated in favor of using plugins
  /// that generate code specific to your particular RPC system.  Therefore,
  /// these default to false.  Old code which depends on generic services should
  /// explicitly set them to true.
  public var ccGenericServices: Bool? = nil
  public var javaGenericServices: Bool? = nil
  public var pyGenericServices: Bool? = nil
  public var phpGenericServices: Bool? = nil
  /// Is this file deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for everything in the file, or it will be completely ignored; in the very
  /// least, this is a formalization for deprecating files.
  public var deprecated: Bool? = nil
  /// Enables the use of arenas for the proto messages in this file. This applies
  /// only to generated classes for C++.
  public var ccEnableArenas: Bool? = nil
  /// Sets the objective c class prefix which is prepended to all objective c
  /// generated classes from this .proto. There is no default.
  public var objcClassPrefix: String? = nil
  /// Namespace for generated classes; defaults to the package.
  public var csharpNamespace: String? = nil
  /// By default Swift generators will take the proto package and CamelCase it
  /// replacing '.' with underscore and use that to prefix the types/symbols
  /// defined. When this options is provided, they will use this value instead
  /// to prefix the types/symbols defined.
  public var swiftPrefix: String? = nil
  /// Sets the php class prefix which is prepended to all php generated classes
  /// from this .proto. Default is empty.
  public var phpClassPrefix: String? = nil
  /// Use this option to change the namespace of php generated classes. Default
  /// is empty. When this option is empty, the package name will be used for
  /// determining the namespace.
  public var phpNamespace: String? = nil
  /// Use this option to change the namespace of php generated metadata classes.
  /// Default is empty. When this option is empty, the proto file name will be
  /// used for determining the namespace.
  public var phpMetadataNamespace: String? = nil
  /// Use this option to change the package of ruby generated classes. Default
  /// is empty. When this option is not set, the package name will be used for
  /// determining the ruby package.
  public var rubyPackage: String? = nil
  /// The parser stores options it doesn't recognize here.
  /// See the documentation for the "Options" section above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    javaPackage: String? = nil,
    javaOuterClassname: String? = nil,
    javaMultipleFiles: Bool? = nil,
    javaGenerateEqualsAndHash: Bool? = nil,
    javaStringCheckUtf8: Bool? = nil,
    optimizeFor: Google_Protobuf_FileOptions.OptimizeMode? = nil,
    goPackage: String? = nil,
    ccGenericServices: Bool? = nil,
    javaGenericServices: Bool? = nil,
    pyGenericServices: Bool? = nil,
    phpGenericServices: Bool? = nil,
    deprecated: Bool? = nil,
    ccEnableArenas: Bool? = nil,
    objcClassPrefix: String? = nil,
    csharpNamespace: String? = nil,
    swiftPrefix: String? = nil,
    phpClassPrefix: String? = nil,
    phpNamespace: String? = nil,
    phpMetadataNamespace: String? = nil,
    rubyPackage: String? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.javaPackage = javaPackage
    self.javaOuterClassname = javaOuterClassname
    self.javaMultipleFiles = javaMultipleFiles
    self.javaGenerateEqualsAndHash = javaGenerateEqualsAndHash
    self.javaStringCheckUtf8 = javaStringCheckUtf8
    self.optimizeFor = optimizeFor
    self.goPackage = goPackage
    self.ccGenericServices = ccGenericServices
    self.javaGenericServices = javaGenericServices
    self.pyGenericServices = pyGenericServices
    self.phpGenericServices = phpGenericServices
    self.deprecated = deprecated
    self.ccEnableArenas = ccEnableArenas
    self.objcClassPrefix = objcClassPrefix
    self.csharpNamespace = csharpNamespace
    self.swiftPrefix = swiftPrefix
    self.phpClassPrefix = phpClassPrefix
    self.phpNamespace = phpNamespace
    self.phpMetadataNamespace = phpMetadataNamespace
    self.rubyPackage = rubyPackage
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.javaPackage = try c.optionalString(24)
    self.javaOuterClassname = try c.optionalString(48)
    self.javaMultipleFiles = c.optionalBool(72)
    self.javaGenerateEqualsAndHash = c.optionalBool(88)
    self.javaStringCheckUtf8 = c.optionalBool(104)
    self.optimizeFor = c.optionalEnumeration(424, as: Google_Protobuf_FileOptions.OptimizeMode.self)
    self.goPackage = try c.optionalString(120)
    self.ccGenericServices = c.optionalBool(144)
    self.javaGenericServices = c.optionalBool(160)
    self.pyGenericServices = c.optionalBool(176)
    self.phpGenericServices = c.optionalBool(192)
    self.deprecated = c.optionalBool(208)
    self.ccEnableArenas = c.optionalBool(224)
    self.objcClassPrefix = try c.optionalString(240)
    self.csharpNamespace = try c.optionalString(264)
    self.swiftPrefix = try c.optionalString(288)
    self.phpClassPrefix = try c.optionalString(312)
    self.phpNamespace = try c.optionalString(336)
    self.phpMetadataNamespace = try c.optionalString(360)
    self.rubyPackage = try c.optionalString(384)
    self.uninterpretedOption = try c.messages(408, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.javaPackage)
    c.optionalString(48, self.javaOuterClassname)
    c.optionalBool(72, self.javaMultipleFiles)
    c.optionalBool(88, self.javaGenerateEqualsAndHash)
    c.optionalBool(104, self.javaStringCheckUtf8)
    c.optionalEnumeration(424, self.optimizeFor)
    c.optionalString(120, self.goPackage)
    c.optionalBool(144, self.ccGenericServices)
    c.optionalBool(160, self.javaGenericServices)
    c.optionalBool(176, self.pyGenericServices)
    c.optionalBool(192, self.phpGenericServices)
    c.optionalBool(208, self.deprecated)
    c.optionalBool(224, self.ccEnableArenas)
    c.optionalString(240, self.objcClassPrefix)
    c.optionalString(264, self.csharpNamespace)
    c.optionalString(288, self.swiftPrefix)
    c.optionalString(312, self.phpClassPrefix)
    c.optionalString(336, self.phpNamespace)
    c.optionalString(360, self.phpMetadataNamespace)
    c.optionalString(384, self.rubyPackage)
    c.messages(408, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }

  /// Generated classes can be optimized for speed or code size.
  nonisolated public struct OptimizeMode: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var speed: Self { Self(rawValue: 1) }
    /// etc.
    public static var codeSize: Self { Self(rawValue: 2) }
    public static var liteRuntime: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      1 SPEED
      2 CODE_SIZE
      3 LITE_RUNTIME
      """)
  }
}

/// `google.protobuf.MessageOptions`
nonisolated public struct Google_Protobuf_MessageOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.MessageOptions"
  public static let layout: MessageLayout = _weirTables[14]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Set true to use the old proto1 MessageSet wire format for extensions.
  /// This is provided for backwards-compatibility with the MessageSet wire
  /// format.  You should not use this for any other reason:  It's less
  /// efficient, has fewer features, and is more complicated.
  ///
  /// The message must be defined exactly as follows:
  ///   message Foo {
  ///     option message_set_wire_format = true;
  ///     extensions 4 to max;
  ///   }
  /// Note that the message cannot have any defined fields; MessageSets only
  /// have extensions.
  ///
  /// All extensions of your type must be singular messages; e.g. they cannot
  /// be int32s, enums, or repeated messages.
  ///
  /// Because this is an option, the above two restrictions are not enforced by
  /// the protocol compiler.
  public var messageSetWireFormat: Bool? = nil
  /// Disables the generation of the standard "descriptor()" accessor, which can
  /// conflict with a field of the same name.  This is meant to make migration
  /// from proto1 easier; new code should avoid fields named "descriptor".
  public var noStandardDescriptorAccessor: Bool? = nil
  /// Is this message deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for the message, or it will be completely ignored; in the very least,
  /// this is a formalization for deprecating messages.
  public var deprecated: Bool? = nil
  /// Whether the message is an automatically generated map entry type for the
  /// maps field.
  ///
  /// For maps fields:
  ///     map<KeyType, ValueType> map_field = 1;
  /// The parsed descriptor looks like:
  ///     message MapFieldEntry {
  ///         option map_entry = true;
  ///         optional KeyType key = 1;
  ///         optional ValueType value = 2;
  ///     }
  ///     repeated MapFieldEntry map_field = 1;
  ///
  /// Implementations may choose not to generate the map_entry=true message, but
  /// use a native map in the target language to hold the keys and values.
  /// The reflection APIs in such implementations still need to work as
  /// if the field is a repeated message field.
  ///
  /// NOTE: Do not set the option in .proto files. Always use the maps syntax
  /// instead. The option should only be implicitly set by the proto compiler
  /// parser.
  public var mapEntry: Bool? = nil
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    messageSetWireFormat: Bool? = nil,
    noStandardDescriptorAccessor: Bool? = nil,
    deprecated: Bool? = nil,
    mapEntry: Bool? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.messageSetWireFormat = messageSetWireFormat
    self.noStandardDescriptorAccessor = noStandardDescriptorAccessor
    self.deprecated = deprecated
    self.mapEntry = mapEntry
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.messageSetWireFormat = c.optionalBool(24)
    self.noStandardDescriptorAccessor = c.optionalBool(40)
    self.deprecated = c.optionalBool(56)
    self.mapEntry = c.optionalBool(72)
    self.uninterpretedOption = try c.messages(88, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.messageSetWireFormat)
    c.optionalBool(40, self.noStandardDescriptorAccessor)
    c.optionalBool(56, self.deprecated)
    c.optionalBool(72, self.mapEntry)
    c.messages(88, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.FieldOptions`
nonisolated public struct Google_Protobuf_FieldOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.FieldOptions"
  public static let layout: MessageLayout = _weirTables[15]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// The ctype option instructs the C++ code generator to use a different
  /// representation of the field than it normally would.  See the specific
  /// options below.  This option is not yet implemented in the open source
  /// release -- sorry, we'll try to include it in a future version!
  public var ctype: Google_Protobuf_FieldOptions.CType? = nil
  /// The packed option can be enabled for repeated primitive fields to enable
  /// a more efficient representation on the wire. Rather than repeatedly
  /// writing the tag and type for each element, the entire array is encoded as
  /// a single length-delimited blob. In proto3, only explicit setting it to
  /// false will avoid using packed encoding.
  public var packed: Bool? = nil
  /// The jstype option determines the JavaScript type used for values of the
  /// field.  The option is permitted only for 64 bit integral and fixed types
  /// (int64, uint64, sint64, fixed64, sfixed64).  A field with jstype JS_STRING
  /// is represented as JavaScript string, which avoids loss of precision that
  /// can happen when a large value is converted to a floating point JavaScript.
  /// Specifying JS_NUMBER for the jstype causes the generated JavaScript code to
  /// use the JavaScript "number" type.  The behavior of the default option
  /// JS_NORMAL is implementation dependent.
  ///
  /// This option is an enum to permit additional types to be added, e.g.
  /// goog.math.Integer.
  public var jstype: Google_Protobuf_FieldOptions.JSType? = nil
  /// Should this field be parsed lazily?  Lazy applies only to message-type
  /// fields.  It means that when the outer message is initially parsed, the
  /// inner message's contents will not be parsed but instead stored in encoded
  /// form.  The inner message will actually be parsed when it is first accessed.
  ///
  /// This is only a hint.  Implementations are free to choose whether to use
  /// eager or lazy parsing regardless of the value of this option.  However,
  /// setting this option true suggests that the protocol author believes that
  /// using lazy parsing on this field is worth the additional bookkeeping
  /// overhead typically needed to implement it.
  ///
  /// This option does not affect the public interface of any generated code;
  /// all method signatures remain the same.  Furthermore, thread-safety of the
  /// interface is not affected by this option; const methods remain safe to
  /// call from multiple threads concurrently, while non-const methods continue
  /// to require exclusive access.
  ///
  /// Note that implementations may choose not to check required fields within
  /// a lazy sub-message.  That is, calling IsInitialized() on the outer message
  /// may return true even if the inner message has missing required fields.
  /// This is necessary because otherwise the inner message would have to be
  /// parsed in order to perform the check, defeating the purpose of lazy
  /// parsing.  An implementation which chooses not to check required fields
  /// must be consistent about it.  That is, for any particular sub-message, the
  /// implementation must either *always* check its required fields, or *never*
  /// check its required fields, regardless of whether or not the message has
  /// been parsed.
  ///
  /// As of 2021, lazy does no correctness checks on the byte stream during
  /// parsing.  This may lead to crashes if and when an invalid byte stream is
  /// finally parsed upon access.
  ///
  /// TODO(b/211906113):  Enable validation on lazy fields.
  public var lazy: Bool? = nil
  /// unverified_lazy does no correctness checks on the byte stream. This should
  /// only be used where lazy with verification is prohibitive for performance
  /// reasons.
  public var unverifiedLazy: Bool? = nil
  /// Is this field deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for accessors, or it will be completely ignored; in the very least, this
  /// is a formalization for deprecating fields.
  public var deprecated: Bool? = nil
  /// For Google-internal migration only. Do not use.
  public var weak: Bool? = nil
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    ctype: Google_Protobuf_FieldOptions.CType? = nil,
    packed: Bool? = nil,
    jstype: Google_Protobuf_FieldOptions.JSType? = nil,
    lazy: Bool? = nil,
    unverifiedLazy: Bool? = nil,
    deprecated: Bool? = nil,
    weak: Bool? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.ctype = ctype
    self.packed = packed
    self.jstype = jstype
    self.lazy = lazy
    self.unverifiedLazy = unverifiedLazy
    self.deprecated = deprecated
    self.weak = weak
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.ctype = c.optionalEnumeration(120, as: Google_Protobuf_FieldOptions.CType.self)
    self.packed = c.optionalBool(24)
    self.jstype = c.optionalEnumeration(128, as: Google_Protobuf_FieldOptions.JSType.self)
    self.lazy = c.optionalBool(40)
    self.unverifiedLazy = c.optionalBool(56)
    self.deprecated = c.optionalBool(72)
    self.weak = c.optionalBool(88)
    self.uninterpretedOption = try c.messages(104, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalEnumeration(120, self.ctype)
    c.optionalBool(24, self.packed)
    c.optionalEnumeration(128, self.jstype)
    c.optionalBool(40, self.lazy)
    c.optionalBool(56, self.unverifiedLazy)
    c.optionalBool(72, self.deprecated)
    c.optionalBool(88, self.weak)
    c.messages(104, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }

  /// `CType`
  nonisolated public struct CType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Default mode.
    public static var string: Self { Self(rawValue: 0) }
    public static var cord: Self { Self(rawValue: 1) }
    public static var stringPiece: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 STRING
      1 CORD
      2 STRING_PIECE
      """)
  }

  /// `JSType`
  nonisolated public struct JSType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Use the default type.
    public static var jsNormal: Self { Self(rawValue: 0) }
    /// Use JavaScript strings.
    public static var jsString: Self { Self(rawValue: 1) }
    /// Use JavaScript numbers.
    public static var jsNumber: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 JS_NORMAL
      1 JS_STRING
      2 JS_NUMBER
      """)
  }
}

/// `google.protobuf.OneofOptions`
nonisolated public struct Google_Protobuf_OneofOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.OneofOptions"
  public static let layout: MessageLayout = _weirTables[16]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.uninterpretedOption = try c.messages(24, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.EnumOptions`
nonisolated public struct Google_Protobuf_EnumOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.EnumOptions"
  public static let layout: MessageLayout = _weirTables[17]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Set this option to true to allow mapping different tag names to the same
  /// value.
  public var allowAlias: Bool? = nil
  /// Is this enum deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for the enum, or it will be completely ignored; in the very least, this
  /// is a formalization for deprecating enums.
  public var deprecated: Bool? = nil
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    allowAlias: Bool? = nil,
    deprecated: Bool? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.allowAlias = allowAlias
    self.deprecated = deprecated
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.allowAlias = c.optionalBool(24)
    self.deprecated = c.optionalBool(40)
    self.uninterpretedOption = try c.messages(56, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.allowAlias)
    c.optionalBool(40, self.deprecated)
    c.messages(56, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.EnumValueOptions`
nonisolated public struct Google_Protobuf_EnumValueOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.EnumValueOptions"
  public static let layout: MessageLayout = _weirTables[18]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Is this enum value deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for the enum value, or it will be completely ignored; in the very least,
  /// this is a formalization for deprecating enum values.
  public var deprecated: Bool? = nil
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    deprecated: Bool? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.deprecated = deprecated
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.deprecated = c.optionalBool(24)
    self.uninterpretedOption = try c.messages(40, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.deprecated)
    c.messages(40, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.ServiceOptions`
nonisolated public struct Google_Protobuf_ServiceOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.ServiceOptions"
  public static let layout: MessageLayout = _weirTables[19]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Is this service deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for the service, or it will be completely ignored; in the very least,
  /// this is a formalization for deprecating services.
  public var deprecated: Bool? = nil
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    deprecated: Bool? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.deprecated = deprecated
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.deprecated = c.optionalBool(24)
    self.uninterpretedOption = try c.messages(40, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.deprecated)
    c.messages(40, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.MethodOptions`
nonisolated public struct Google_Protobuf_MethodOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.MethodOptions"
  public static let layout: MessageLayout = _weirTables[20]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Is this method deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for the method, or it will be completely ignored; in the very least,
  /// this is a formalization for deprecating methods.
  public var deprecated: Bool? = nil
  public var idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel? = nil
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    deprecated: Bool? = nil,
    idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.deprecated = deprecated
    self.idempotencyLevel = idempotencyLevel
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.deprecated = c.optionalBool(24)
    self.idempotencyLevel = c.optionalEnumeration(56, as: Google_Protobuf_MethodOptions.IdempotencyLevel.self)
    self.uninterpretedOption = try c.messages(40, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.deprecated)
    c.optionalEnumeration(56, self.idempotencyLevel)
    c.messages(40, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }

  /// Is this method side-effect-free (or safe in HTTP parlance), or idempotent,
  /// or neither? HTTP based RPC implementation may choose GET verb for safe
  /// methods, and PUT verb for idempotent methods instead of the default POST.
  nonisolated public struct IdempotencyLevel: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var idempotencyUnknown: Self { Self(rawValue: 0) }
    public static var noSideEffects: Self { Self(rawValue: 1) }
    public static var idempotent: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 IDEMPOTENCY_UNKNOWN
      1 NO_SIDE_EFFECTS
      2 IDEMPOTENT
      """)
  }
}

/// A message representing a option the parser does not recognize. This only
/// appears in options protos created by the compiler::Parser class.
/// DescriptorPool resolves these when building Descriptor objects. Therefore,
/// options protos in descriptor objects (e.g. returned by Descriptor::options(),
/// or produced by Descriptor::CopyTo()) will never have UninterpretedOptions
/// in them.
nonisolated public struct Google_Protobuf_UninterpretedOption: GeneratedMessage {
  public static let messageName = "google.protobuf.UninterpretedOption"
  public static let layout: MessageLayout = _weirTables[21]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: [Google_Protobuf_UninterpretedOption.NamePart] = []
  /// The value of the uninterpreted option, in whatever type the tokenizer
  /// identified it as during parsing. Exactly one of these should be set.
  public var identifierValue: String? = nil
  public var positiveIntValue: UInt64? = nil
  public var negativeIntValue: Int64? = nil
  public var doubleValue: Double? = nil
  public var stringValue: [UInt8]? = nil
  public var aggregateValue: String? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: [Google_Protobuf_UninterpretedOption.NamePart] = [],
    identifierValue: String? = nil,
    positiveIntValue: UInt64? = nil,
    negativeIntValue: Int64? = nil,
    doubleValue: Double? = nil,
    stringValue: [UInt8]? = nil,
    aggregateValue: String? = nil
  ) {
    self.name = name
    self.identifierValue = identifierValue
    self.positiveIntValue = positiveIntValue
    self.negativeIntValue = negativeIntValue
    self.doubleValue = doubleValue
    self.stringValue = stringValue
    self.aggregateValue = aggregateValue
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.messages(24, as: Google_Protobuf_UninterpretedOption.NamePart.self)
    self.identifierValue = try c.optionalString(40)
    self.positiveIntValue = c.optionalUint64(64)
    self.negativeIntValue = c.optionalInt64(80)
    self.doubleValue = c.optionalDouble(96)
    self.stringValue = c.optionalBytes(112)
    self.aggregateValue = try c.optionalString(136)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.name)
    c.optionalString(40, self.identifierValue)
    c.optionalUint64(64, self.positiveIntValue)
    c.optionalInt64(80, self.negativeIntValue)
    c.optionalDouble(96, self.doubleValue)
    c.optionalBytes(112, self.stringValue)
    c.optionalString(136, self.aggregateValue)
    c.unknownFields(self.unknownFields)
  }

  /// The name of the uninterpreted option.  Each string represents a segment in
  /// a dot-separated name.  is_extension is true iff a segment represents an
  /// extension (denoted with parentheses in options specs in .proto files).
  /// E.g.,{ ["foo", false], ["bar.baz", true], ["moo", false] } represents
  /// "foo.(bar.baz).moo".
  nonisolated public struct NamePart: GeneratedMessage {
    public static let messageName = "google.protobuf.UninterpretedOption.NamePart"
    public static let layout: MessageLayout = _weirTables[22]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var namePart: String = ""
    public var isExtension: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      namePart: String = "",
      isExtension: Bool = false
    ) {
      self.namePart = namePart
      self.isExtension = isExtension
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.namePart = try c.required(c.optionalString(24), 1)
      self.isExtension = try c.required(c.optionalBool(48), 2)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalString(24, self.namePart)
      c.optionalBool(48, self.isExtension)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Encapsulates information about the original source file from which a
/// FileDescriptorProto was generated.
nonisolated public struct Google_Protobuf_SourceCodeInfo: GeneratedMessage {
  public static let messageName = "google.protobuf.SourceCodeInfo"
  public static let layout: MessageLayout = _weirTables[23]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// A Location identifies a piece of source code in a .proto file which
  /// corresponds to a particular definition.  This information is intended
  /// to be useful to IDEs, code indexers, documentation generators, and similar
  /// tools.
  ///
  /// For example, say we have a file like:
  ///   message Foo {
  ///     optional string foo = 1;
  ///   }
  /// Let's look at just the field definition:
  ///   optional string foo = 1;
  ///   ^       ^^     ^^  ^  ^^^
  ///   a       bc     de  f  ghi
  /// We have the following locations:
  ///   span   path               represents
  ///   [a,i)  [ 4, 0, 2, 0 ]     The whole field definition.
  ///   [a,b)  [ 4, 0, 2, 0, 4 ]  The label (optional).
  ///   [c,d)  [ 4, 0, 2, 0, 5 ]  The type (string).
  ///   [e,f)  [ 4, 0, 2, 0, 1 ]  The name (foo).
  ///   [g,h)  [ 4, 0, 2, 0, 3 ]  The number (1).
  ///
  /// Notes:
  /// - A location may refer to a repeated field itself (i.e. not to any
  ///   particular index within it).  This is used whenever a set of elements are
  ///   logically enclosed in a single code segment.  For example, an entire
  ///   extend block (possibly containing multiple extension definitions) will
  ///   have an outer location whose path refers to the "extensions" repeated
  ///   field without an index.
  /// - Multiple locations may have the same path.  This happens when a single
  ///   logical declaration is spread out across multiple places.  The most
  ///   obvious example is the "extend" block again -- there may be multiple
  ///   extend blocks in the same scope, each of which will have the same path.
  /// - A location's span is not always a subset of its parent's span.  For
  ///   example, the "extendee" of an extension declaration appears at the
  ///   beginning of the "extend" block and is shared by all extensions within
  ///   the block.
  /// - Just because a location's span is a subset of some other location's span
  ///   does not mean that it is a descendant.  For example, a "group" defines
  ///   both a type and a field in a single declaration.  Thus, the locations
  ///   corresponding to the type and field and their components will overlap.
  /// - Code which tries to interpret locations should probably be designed to
  ///   ignore those that it doesn't understand, as more types of locations could
  ///   be recorded in the future.
  public var location: [Google_Protobuf_SourceCodeInfo.Location] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    location: [Google_Protobuf_SourceCodeInfo.Location] = []
  ) {
    self.location = location
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.location = try c.messages(24, as: Google_Protobuf_SourceCodeInfo.Location.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.location)
    c.unknownFields(self.unknownFields)
  }

  /// `google.protobuf.SourceCodeInfo.Location`
  nonisolated public struct Location: GeneratedMessage {
    public static let messageName = "google.protobuf.SourceCodeInfo.Location"
    public static let layout: MessageLayout = _weirTables[24]
    public static var schema: Schema { .google_protobuf_descriptor }

    /// Identifies which part of the FileDescriptorProto was defined at this
    /// location.
    ///
    /// Each element is a field number or an index.  They form a path from
    /// the root FileDescriptorProto to the place where the definition occurs.
    /// For example, this path:
    ///   [ 4, 3, 2, 7, 1 ]
    /// refers to:
    ///   file.message_type(3)  // 4, 3
    ///       .field(7)         // 2, 7
    ///       .name()           // 1
    /// This is because FileDescriptorProto.message_type has field number 4:
    ///   repeated DescriptorProto message_type = 4;
    /// and DescriptorProto.field has field number 2:
    ///   repeated FieldDescriptorProto field = 2;
    /// and FieldDescriptorProto.name has field number 1:
    ///   optional string name = 1;
    ///
    /// Thus, the above path gives the location of a field name.  If we removed
    /// the last element:
    ///   [ 4, 3, 2, 7 ]
    /// this path refers to the whole field declaration (from the beginning
    /// of the label to the terminating semicolon).
    public var path: [Int32] = []
    /// Always has exactly three or four elements: start line, start column,
    /// end line (optional, otherwise assumed same as start line), end column.
    /// These are packed into a single field for efficiency.  Note that line
    /// and column numbers are zero-based -- typically you will want to add
    /// 1 to each before displaying to a user.
    public var span: [Int32] = []
    /// If this SourceCodeInfo represents a complete declaration, these are any
    /// comments appearing before and after the declaration which appear to be
    /// attached to the declaration.
    ///
    /// A series of line comments appearing on consecutive lines, with no other
    /// tokens appearing on those lines, will be treated as a single comment.
    ///
    /// leading_detached_comments will keep paragraphs of comments that appear
    /// before (but not connected to) the current element. Each paragraph,
    /// separated by empty lines, will be one comment element in the repeated
    /// field.
    ///
    /// Only the comment content is provided; comment markers (e.g. //) are
    /// stripped out.  For block comments, leading whitespace and an asterisk
    /// will be stripped from the beginning of each line other than the first.
    /// Newlines are included in the output.
    ///
    /// Examples:
    ///
    ///   optional int32 foo = 1;  // Comment attached to foo.
    ///   // Comment attached to bar.
    ///   optional int32 bar = 2;
    ///
    ///   optional string baz = 3;
    ///   // Comment attached to baz.
    ///   // Another line attached to baz.
    ///
    ///   // Comment attached to moo.
    ///   //
    ///   // Another line attached to moo.
    ///   optional double moo = 4;
    ///
    ///   // Detached comment for corge. This is not leading or trailing comments
    ///   // to moo or corge because there are blank lines separating it from
    ///   // both.
    ///
    ///   // Detached comment for corge paragraph 2.
    ///
    ///   optional string corge = 5;
    ///   /* Block comment attached
    ///    * to corge.  Leading asterisks
    ///    * will be removed. */
    ///   /* Block comment attached to
    ///    * grault. */
    ///   optional int32 grault = 6;
    ///
    ///   // ignored detached comments.
    public var leadingComments: String? = nil
    public var trailingComments: String? = nil
    public var leadingDetachedComments: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      path: [Int32] = [],
      span: [Int32] = [],
      leadingComments: String? = nil,
      trailingComments: String? = nil,
      leadingDetachedComments: [String] = []
    ) {
      self.path = path
      self.span = span
      self.leadingComments = leadingComments
      self.trailingComments = trailingComments
      self.leadingDetachedComments = leadingDetachedComments
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.path = c.int32s(24)
      self.span = c.int32s(40)
      self.leadingComments = try c.optionalString(56)
      self.trailingComments = try c.optionalString(80)
      self.leadingDetachedComments = try c.strings(104)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.int32s(24, self.path)
      c.int32s(40, self.span)
      c.optionalString(56, self.leadingComments)
      c.optionalString(80, self.trailingComments)
      c.strings(104, self.leadingDetachedComments)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Describes the relationship between generated code and its original source
/// file. A GeneratedCodeInfo message is associated with only one generated
/// source file, but may contain references to different source .proto files.
nonisolated public struct Google_Protobuf_GeneratedCodeInfo: GeneratedMessage {
  public static let messageName = "google.protobuf.GeneratedCodeInfo"
  public static let layout: MessageLayout = _weirTables[25]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// An Annotation connects some span of text in generated code to an element
  /// of its generating .proto file.
  public var annotation: [Google_Protobuf_GeneratedCodeInfo.Annotation] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    annotation: [Google_Protobuf_GeneratedCodeInfo.Annotation] = []
  ) {
    self.annotation = annotation
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.annotation = try c.messages(24, as: Google_Protobuf_GeneratedCodeInfo.Annotation.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.annotation)
    c.unknownFields(self.unknownFields)
  }

  /// `google.protobuf.GeneratedCodeInfo.Annotation`
  nonisolated public struct Annotation: GeneratedMessage {
    public static let messageName = "google.protobuf.GeneratedCodeInfo.Annotation"
    public static let layout: MessageLayout = _weirTables[26]
    public static var schema: Schema { .google_protobuf_descriptor }

    /// Identifies the element in the original source .proto file. This field
    /// is formatted the same as SourceCodeInfo.Location.path.
    public var path: [Int32] = []
    /// Identifies the filesystem path to the original source .proto.
    public var sourceFile: String? = nil
    /// Identifies the starting offset in bytes in the generated code
    /// that relates to the identified object.
    public var begin: Int32? = nil
    /// Identifies the ending offset in bytes in the generated code that
    /// relates to the identified offset. The end offset should be one past
    /// the last relevant byte (so the length of the text = end - begin).
    public var end: Int32? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      path: [Int32] = [],
      sourceFile: String? = nil,
      begin: Int32? = nil,
      end: Int32? = nil
    ) {
      self.path = path
      self.sourceFile = sourceFile
      self.begin = begin
      self.end = end
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.path = c.int32s(24)
      self.sourceFile = try c.optionalString(40)
      self.begin = c.optionalInt32(64)
      self.end = c.optionalInt32(72)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.int32s(24, self.path)
      c.optionalString(40, self.sourceFile)
      c.optionalInt32(64, self.begin)
      c.optionalInt32(72, self.end)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  ARshZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yU2V0ASgBAUsYAARmaWxlAiNnb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90
  bwGAAgwBKRgABG5hbWUCKTAAB3BhY2thZ2UDSUgACmRlcGVuZGVuY3kES3gADG1lc3NhZ2VfdHlwZQQFS4gBAAllbnVtX3R5cGUQBkuYAQAHc2Vy
  dmljZRYHS6gBAAlleHRlbnNpb24MCKsBuAEAB29wdGlvbnMaCasB0AEAEHNvdXJjZV9jb2RlX2luZm8uCkVYABFwdWJsaWNfZGVwZW5kZW5jeQtF
  aAAPd2Vha19kZXBlbmRlbmN5DCnoAQAGc3ludGF4H2dvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG8ByAEKASkYAARuYW1lAkswAAVmaWVs
  ZAwDS1AAC25lc3RlZF90eXBlBARLYAAJZW51bV90eXBlEAVLcAAPZXh0ZW5zaW9uX3JhbmdlBgZLQAAJZXh0ZW5zaW9uDAerAZABAAdvcHRpb25z
  HAhLgAEACm9uZW9mX2RlY2wOCUuoAQAOcmVzZXJ2ZWRfcmFuZ2UICkm4AQANcmVzZXJ2ZWRfbmFtZS5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRv
  clByb3RvLkV4dGVuc2lvblJhbmdlAEADASUwAAVzdGFydAIlOAADZW5kA6sBGAAHb3B0aW9ucwotZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQ
  cm90by5SZXNlcnZlZFJhbmdlACgCASUYAAVzdGFydAIlIAADZW5kJWdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9wdGlvbnMAKAHnB0sY
  ABR1bmludGVycHJldGVkX29wdGlvbiokZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvANgBCwEpGAAEbmFtZQIpSAAIZXh0ZW5k
  ZWUDJbgBAAZudW1iZXIELsABAAVsYWJlbAUuyAEABHR5cGUGKTAACXR5cGVfbmFtZQcpYAANZGVmYXVsdF92YWx1ZQirAZABAAdvcHRpb25zHgkl
  0AEAC29uZW9mX2luZGV4Cil4AAlqc29uX25hbWURKKgBAA9wcm90bzNfb3B0aW9uYWwkZ29vZ2xlLnByb3RvYnVmLk9uZW9mRGVzY3JpcHRvclBy
  b3RvAEgCASkYAARuYW1lAqsBMAAHb3B0aW9ucyAjZ29vZ2xlLnByb3RvYnVmLkVudW1EZXNjcmlwdG9yUHJvdG8AeAUBKRgABG5hbWUCSzAABXZh
  bHVlFAOrAUAAB29wdGlvbnMiBEtYAA5yZXNlcnZlZF9yYW5nZRIFSWgADXJlc2VydmVkX25hbWU1Z29vZ2xlLnByb3RvYnVmLkVudW1EZXNjcmlw
  dG9yUHJvdG8uRW51bVJlc2VydmVkUmFuZ2UAKAIBJRgABXN0YXJ0AiUgAANlbmQoZ29vZ2xlLnByb3RvYnVmLkVudW1WYWx1ZURlc2NyaXB0b3JQ
  cm90bwBQAwEpGAAEbmFtZQIlSAAGbnVtYmVyA6sBMAAHb3B0aW9ucyQmZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8AWAMB
  KRgABG5hbWUCSzAABm1ldGhvZBgDqwFAAAdvcHRpb25zJiVnb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvAJgBBgEpGAAEbmFt
  ZQIpMAAKaW5wdXRfdHlwZQMpSAALb3V0cHV0X3R5cGUEqwFgAAdvcHRpb25zKAUoeAAQY2xpZW50X3N0cmVhbWluZwYoiAEAEHNlcnZlcl9zdHJl
  YW1pbmcbZ29vZ2xlLnByb3RvYnVmLkZpbGVPcHRpb25zALADFQEpGAAMamF2YV9wYWNrYWdlCCkwABRqYXZhX291dGVyX2NsYXNzbmFtZQkuqAMA
  DG9wdGltaXplX2ZvcgooSAATamF2YV9tdWx0aXBsZV9maWxlcwspeAAKZ29fcGFja2FnZRAokAEAE2NjX2dlbmVyaWNfc2VydmljZXMRKKABABVq
  YXZhX2dlbmVyaWNfc2VydmljZXMSKLABABNweV9nZW5lcmljX3NlcnZpY2VzFChYAB1qYXZhX2dlbmVyYXRlX2VxdWFsc19hbmRfaGFzaBco0AEA
  CmRlcHJlY2F0ZWQbKGgAFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgfKOABABBjY19lbmFibGVfYXJlbmFzJCnwAQARb2JqY19jbGFzc19wcmVmaXgl
  KYgCABBjc2hhcnBfbmFtZXNwYWNlJymgAgAMc3dpZnRfcHJlZml4KCm4AgAQcGhwX2NsYXNzX3ByZWZpeCkp0AIADXBocF9uYW1lc3BhY2UqKMAB
  ABRwaHBfZ2VuZXJpY19zZXJ2aWNlcywp6AIAFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UtKYADAAxydWJ5X3BhY2thZ2XnB0uYAwAUdW5pbnRlcnBy
  ZXRlZF9vcHRpb24qHmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucwBoBQEoGAAXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQCKCgAH25vX3N0
  YW5kYXJkX2Rlc2NyaXB0b3JfYWNjZXNzb3IDKDgACmRlcHJlY2F0ZWQHKEgACW1hcF9lbnRyeecHS1gAFHVuaW50ZXJwcmV0ZWRfb3B0aW9uKhxn
  b29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zAIgBCAEueAAFY3R5cGUCKBgABnBhY2tlZAMoSAAKZGVwcmVjYXRlZAUoKAAEbGF6eQYugAEABmpz
  dHlwZQooWAAEd2Vhaw8oOAAPdW52ZXJpZmllZF9sYXp55wdLaAAUdW5pbnRlcnByZXRlZF9vcHRpb24qHGdvb2dsZS5wcm90b2J1Zi5PbmVvZk9w
  dGlvbnMAKAHnB0sYABR1bmludGVycHJldGVkX29wdGlvbiobZ29vZ2xlLnByb3RvYnVmLkVudW1PcHRpb25zAEgDAigYAAthbGxvd19hbGlhcwMo
  KAAKZGVwcmVjYXRlZOcHSzgAFHVuaW50ZXJwcmV0ZWRfb3B0aW9uKiBnb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucwA4AgEoGAAKZGVw
  cmVjYXRlZOcHSygAFHVuaW50ZXJwcmV0ZWRfb3B0aW9uKh5nb29nbGUucHJvdG9idWYuU2VydmljZU9wdGlvbnMAOAIhKBgACmRlcHJlY2F0ZWTn
  B0soABR1bmludGVycHJldGVkX29wdGlvbiodZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMAQAMhKBgACmRlcHJlY2F0ZWQiLjgAEWlkZW1w
  b3RlbmN5X2xldmVs5wdLKAAUdW5pbnRlcnByZXRlZF9vcHRpb24qI2dvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uAKABBwJLGAAE
  bmFtZSwDKSgAEGlkZW50aWZpZXJfdmFsdWUEJEAAEnBvc2l0aXZlX2ludF92YWx1ZQUjUAASbmVnYXRpdmVfaW50X3ZhbHVlBiFgAAxkb3VibGVf
  dmFsdWUHLHAADHN0cmluZ192YWx1ZQgpiAEAD2FnZ3JlZ2F0ZV92YWx1ZSxnb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvbi5OYW1l
  UGFydABAAgEpGAAJbmFtZV9wYXJ0AigwAAxpc19leHRlbnNpb24eZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvACgBAUsYAAhsb2NhdGlv
  bjAnZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvLkxvY2F0aW9uAHgFAWUYAARwYXRoAmUoAARzcGFuAyk4ABBsZWFkaW5nX2NvbW1lbnRz
  BClQABF0cmFpbGluZ19jb21tZW50cwZJaAAZbGVhZGluZ19kZXRhY2hlZF9jb21tZW50cyFnb29nbGUucHJvdG9idWYuR2VuZXJhdGVkQ29kZUlu
  Zm8AKAEBSxgACmFubm90YXRpb240LGdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uAFAEAWUYAARwYXRoAikoAAtz
  b3VyY2VfZmlsZQMlQAAFYmVnaW4EJUgAA2VuZA==
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/descriptor.proto`
  public static let google_protobuf_descriptor = Schema(
    path: "google/protobuf/descriptor.proto",
    base64: """
      CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIk0KEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASAD
      KAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSLkBAoTRmlsZURlc2NyaXB0b3JQcm90bxISCgRuYW1lGAEgASgJ
      UgRuYW1lEhgKB3BhY2thZ2UYAiABKAlSB3BhY2thZ2USHgoKZGVwZW5kZW5jeRgDIAMoCVIKZGVwZW5kZW5jeRIrChFwdWJsaWNfZGVwZW5kZW5j
      eRgKIAMoBVIQcHVibGljRGVwZW5kZW5jeRInCg93ZWFrX2RlcGVuZGVuY3kYCyADKAVSDndlYWtEZXBlbmRlbmN5EkMKDG1lc3NhZ2VfdHlwZRgE
      IAMoCzIgLmdvb2dsZS5wcm90b2J1Zi5EZXNjcmlwdG9yUHJvdG9SC21lc3NhZ2VUeXBlEkEKCWVudW1fdHlwZRgFIAMoCzIkLmdvb2dsZS5wcm90
      b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvUghlbnVtVHlwZRJBCgdzZXJ2aWNlGAYgAygLMicuZ29vZ2xlLnByb3RvYnVmLlNlcnZpY2VEZXNjcmlw
      dG9yUHJvdG9SB3NlcnZpY2USQwoJZXh0ZW5zaW9uGAcgAygLMiUuZ29vZ2xlLnByb3RvYnVmLkZpZWxkRGVzY3JpcHRvclByb3RvUglleHRlbnNp
      b24SNgoHb3B0aW9ucxgIIAEoCzIcLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9uc1IHb3B0aW9ucxJJChBzb3VyY2VfY29kZV9pbmZvGAkgASgL
      Mh8uZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvUg5zb3VyY2VDb2RlSW5mbxIWCgZzeW50YXgYDCABKAlSBnN5bnRheCK5BgoPRGVzY3Jp
      cHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9S
      BWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3Rl
      ZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlwZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29n
      bGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3JhbmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVm
      LkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2ZfZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1
      Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29nbGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNS
      B29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJl
      c2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lGnoKDkV4dGVuc2lvblJhbmdlEhQKBXN0YXJ0GAEgASgFUgVz
      dGFydBIQCgNlbmQYAiABKAVSA2VuZBJACgdvcHRpb25zGAMgASgLMiYuZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9uc1IHb3B0
      aW9ucxo3Cg1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQCgNlbmQYAiABKAVSA2VuZCJ8ChVFeHRlbnNpb25SYW5nZU9wdGlv
      bnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0
      ZWRPcHRpb24qCQjoBxCAgICAAiLBBgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51
      bWJlchJBCgVsYWJlbBgEIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEo
      DjIqLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoI
      ZXh0ZW5kZWUYAiABKAlSCGV4dGVuZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIK
      b25lb2ZJbmRleBIbCglqc29uX25hbWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRp
      b25zUgdvcHRpb25zEicKD3Byb3RvM19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpU
      WVBFX0ZMT0FUEAISDgoKVFlQRV9JTlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZ
      UEVfRklYRUQzMhAHEg0KCVRZUEVfQk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZ
      UEVfQllURVMQDBIPCgtUWVBFX1VJTlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoL
      VFlQRV9TSU5UMzIQERIPCgtUWVBFX1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVRVUlSRUQQAhISCg5M
      QUJFTF9SRVBFQVRFRBADImMKFE9uZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2ds
      ZS5wcm90b2J1Zi5PbmVvZk9wdGlvbnNSB29wdGlvbnMi4wIKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1
      ZRgCIAMoCzIpLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUu
      cHJvdG9idWYuRW51bU9wdGlvbnNSB29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0
      b3JQcm90by5FbnVtUmVzZXJ2ZWRSYW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUaOwoRRW51
      bVJlc2VydmVkUmFuZ2USFAoFc3RhcnQYASABKAVSBXN0YXJ0EhAKA2VuZBgCIAEoBVIDZW5kIoMBChhFbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG8S
      EgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAiABKAVSBm51bWJlchI7CgdvcHRpb25zGAMgASgLMiEuZ29vZ2xlLnByb3RvYnVmLkVudW1W
      YWx1ZU9wdGlvbnNSB29wdGlvbnMipwEKFlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI+CgZtZXRob2QYAiADKAsy
      Ji5nb29nbGUucHJvdG9idWYuTWV0aG9kRGVzY3JpcHRvclByb3RvUgZtZXRob2QSOQoHb3B0aW9ucxgDIAEoCzIfLmdvb2dsZS5wcm90b2J1Zi5T
      ZXJ2aWNlT3B0aW9uc1IHb3B0aW9ucyKJAgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgC
      IAEoCVIJaW5wdXRUeXBlEh8KC291dHB1dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYu
      TWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIwChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9z
      dHJlYW1pbmcYBiABKAg6BWZhbHNlUg9zZXJ2ZXJTdHJlYW1pbmcikQkKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBh
      Y2thZ2USMAoUamF2YV9vdXRlcl9jbGFzc25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRI1ChNqYXZhX211bHRpcGxlX2ZpbGVzGAogASgI
      OgVmYWxzZVIRamF2YU11bHRpcGxlRmlsZXMSRAodamF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gYFCABKAhCAhgBUhlqYXZhR2VuZXJhdGVF
      cXVhbHNBbmRIYXNoEjoKFmphdmFfc3RyaW5nX2NoZWNrX3V0ZjgYGyABKAg6BWZhbHNlUhNqYXZhU3RyaW5nQ2hlY2tVdGY4ElMKDG9wdGltaXpl
      X2ZvchgJIAEoDjIpLmdvb2dsZS5wcm90b2J1Zi5GaWxlT3B0aW9ucy5PcHRpbWl6ZU1vZGU6BVNQRUVEUgtvcHRpbWl6ZUZvchIdCgpnb19wYWNr
      YWdlGAsgASgJUglnb1BhY2thZ2USNQoTY2NfZ2VuZXJpY19zZXJ2aWNlcxgQIAEoCDoFZmFsc2VSEWNjR2VuZXJpY1NlcnZpY2VzEjkKFWphdmFf
      Z2VuZXJpY19zZXJ2aWNlcxgRIAEoCDoFZmFsc2VSE2phdmFHZW5lcmljU2VydmljZXMSNQoTcHlfZ2VuZXJpY19zZXJ2aWNlcxgSIAEoCDoFZmFs
      c2VSEXB5R2VuZXJpY1NlcnZpY2VzEjcKFHBocF9nZW5lcmljX3NlcnZpY2VzGCogASgIOgVmYWxzZVIScGhwR2VuZXJpY1NlcnZpY2VzEiUKCmRl
      cHJlY2F0ZWQYFyABKAg6BWZhbHNlUgpkZXByZWNhdGVkEi4KEGNjX2VuYWJsZV9hcmVuYXMYHyABKAg6BHRydWVSDmNjRW5hYmxlQXJlbmFzEioK
      EW9iamNfY2xhc3NfcHJlZml4GCQgASgJUg9vYmpjQ2xhc3NQcmVmaXgSKQoQY3NoYXJwX25hbWVzcGFjZRglIAEoCVIPY3NoYXJwTmFtZXNwYWNl
      EiEKDHN3aWZ0X3ByZWZpeBgnIAEoCVILc3dpZnRQcmVmaXgSKAoQcGhwX2NsYXNzX3ByZWZpeBgoIAEoCVIOcGhwQ2xhc3NQcmVmaXgSIwoNcGhw
      X25hbWVzcGFjZRgpIAEoCVIMcGhwTmFtZXNwYWNlEjQKFnBocF9tZXRhZGF0YV9uYW1lc3BhY2UYLCABKAlSFHBocE1ldGFkYXRhTmFtZXNwYWNl
      EiEKDHJ1YnlfcGFja2FnZRgtIAEoCVILcnVieVBhY2thZ2USWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVm
      LlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24iOgoMT3B0aW1pemVNb2RlEgkKBVNQRUVEEAESDQoJQ09ERV9TSVpFEAIS
      EAoMTElURV9SVU5USU1FEAMqCQjoBxCAgICAAkoECCYQJyLjAgoOTWVzc2FnZU9wdGlvbnMSPAoXbWVzc2FnZV9zZXRfd2lyZV9mb3JtYXQYASAB
      KAg6BWZhbHNlUhRtZXNzYWdlU2V0V2lyZUZvcm1hdBJMCh9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yGAIgASgIOgVmYWxzZVIcbm9T
      dGFuZGFyZERlc2NyaXB0b3JBY2Nlc3NvchIlCgpkZXByZWNhdGVkGAMgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBIbCgltYXBfZW50cnkYByABKAhS
      CG1hcEVudHJ5ElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmlu
      dGVycHJldGVkT3B0aW9uKgkI6AcQgICAgAJKBAgEEAVKBAgFEAZKBAgGEAdKBAgIEAlKBAgJEAoikgQKDEZpZWxkT3B0aW9ucxJBCgVjdHlwZRgB
      IAEoDjIjLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuQ1R5cGU6BlNUUklOR1IFY3R5cGUSFgoGcGFja2VkGAIgASgIUgZwYWNrZWQSRwoG
      anN0eXBlGAYgASgOMiQuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5KU1R5cGU6CUpTX05PUk1BTFIGanN0eXBlEhkKBGxhenkYBSABKAg6
      BWZhbHNlUgRsYXp5Ei4KD3VudmVyaWZpZWRfbGF6eRgPIAEoCDoFZmFsc2VSDnVudmVyaWZpZWRMYXp5EiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZh
      bHNlUgpkZXByZWNhdGVkEhkKBHdlYWsYCiABKAg6BWZhbHNlUgR3ZWFrElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5w
      cm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIi8KBUNUeXBlEgoKBlNUUklORxAAEggKBENPUkQQARIQCgxT
      VFJJTkdfUElFQ0UQAiI1CgZKU1R5cGUSDQoJSlNfTk9STUFMEAASDQoJSlNfU1RSSU5HEAESDQoJSlNfTlVNQkVSEAIqCQjoBxCAgICAAkoECAQQ
      BSJzCgxPbmVvZk9wdGlvbnMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRp
      b25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAiLAAQoLRW51bU9wdGlvbnMSHwoLYWxsb3dfYWxpYXMYAiABKAhSCmFsbG93QWxpYXMS
      JQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3Rv
      YnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qCQjoBxCAgICAAkoECAUQBiKeAQoQRW51bVZhbHVlT3B0aW9ucxIl
      CgpkZXByZWNhdGVkGAEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9i
      dWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIpwBCg5TZXJ2aWNlT3B0aW9ucxIlCgpkZXByZWNh
      dGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRl
      cnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioJCOgHEICAgIACIuACCg1NZXRob2RPcHRpb25zEiUKCmRlcHJlY2F0ZWQYISABKAg6
      BWZhbHNlUgpkZXByZWNhdGVkEnEKEWlkZW1wb3RlbmN5X2xldmVsGCIgASgOMi8uZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlvbnMuSWRlbXBv
      dGVuY3lMZXZlbDoTSURFTVBPVEVOQ1lfVU5LTk9XTlIQaWRlbXBvdGVuY3lMZXZlbBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5n
      b29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbiJQChBJZGVtcG90ZW5jeUxldmVsEhcKE0lERU1Q
      T1RFTkNZX1VOS05PV04QABITCg9OT19TSURFX0VGRkVDVFMQARIOCgpJREVNUE9URU5UEAIqCQjoBxCAgICAAiKaAwoTVW5pbnRlcnByZXRlZE9w
      dGlvbhJBCgRuYW1lGAIgAygLMi0uZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnRSBG5hbWUSKQoQaWRlbnRpZmll
      cl92YWx1ZRgDIAEoCVIPaWRlbnRpZmllclZhbHVlEiwKEnBvc2l0aXZlX2ludF92YWx1ZRgEIAEoBFIQcG9zaXRpdmVJbnRWYWx1ZRIsChJuZWdh
      dGl2ZV9pbnRfdmFsdWUYBSABKANSEG5lZ2F0aXZlSW50VmFsdWUSIQoMZG91YmxlX3ZhbHVlGAYgASgBUgtkb3VibGVWYWx1ZRIhCgxzdHJpbmdf
      dmFsdWUYByABKAxSC3N0cmluZ1ZhbHVlEicKD2FnZ3JlZ2F0ZV92YWx1ZRgIIAEoCVIOYWdncmVnYXRlVmFsdWUaSgoITmFtZVBhcnQSGwoJbmFt
      ZV9wYXJ0GAEgAigJUghuYW1lUGFydBIhCgxpc19leHRlbnNpb24YAiACKAhSC2lzRXh0ZW5zaW9uIqcCCg5Tb3VyY2VDb2RlSW5mbxJECghsb2Nh
      dGlvbhgBIAMoCzIoLmdvb2dsZS5wcm90b2J1Zi5Tb3VyY2VDb2RlSW5mby5Mb2NhdGlvblIIbG9jYXRpb24azgEKCExvY2F0aW9uEhYKBHBhdGgY
      ASADKAVCAhABUgRwYXRoEhYKBHNwYW4YAiADKAVCAhABUgRzcGFuEikKEGxlYWRpbmdfY29tbWVudHMYAyABKAlSD2xlYWRpbmdDb21tZW50cxIr
      ChF0cmFpbGluZ19jb21tZW50cxgEIAEoCVIQdHJhaWxpbmdDb21tZW50cxI6ChlsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzGAYgAygJUhdsZWFk
      aW5nRGV0YWNoZWRDb21tZW50cyLRAQoRR2VuZXJhdGVkQ29kZUluZm8STQoKYW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5l
      cmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGm0KCkFubm90YXRpb24SFgoEcGF0aBgBIAMoBUICEAFSBHBhdGgSHwoLc291cmNl
      X2ZpbGUYAiABKAlSCnNvdXJjZUZpbGUSFAoFYmVnaW4YAyABKAVSBWJlZ2luEhAKA2VuZBgEIAEoBVIDZW5kQn4KE2NvbS5nb29nbGUucHJvdG9i
      dWZCEERlc2NyaXB0b3JQcm90b3NIAVotZ29vZ2xlLmdvbGFuZy5vcmcvcHJvdG9idWYvdHlwZXMvZGVzY3JpcHRvcnBi+AEBogIDR1BCqgIaR29v
      Z2xlLlByb3RvYnVmLlJlZmxlY3Rpb25KstEBCn8KAggJEgM0ABwadCBkZXNjcmlwdG9yLnByb3RvIG11c3QgYmUgb3B0aW1pemVkIGZvciBzcGVl
      ZCBiZWNhdXNlIHJlZmxlY3Rpb24tYmFzZWQKIGFsZ29yaXRobXMgZG9uJ3Qgd29yayBkdXJpbmcgYm9vdHN0cmFwcGluZy4KCmoKAgQAEgQ4ADoB
      Gl4gVGhlIHByb3RvY29sIGNvbXBpbGVyIGNhbiBvdXRwdXQgYSBGaWxlRGVzY3JpcHRvclNldCBjb250YWluaW5nIHRoZSAucHJvdG8KIGZpbGVz
      IGl0IHBhcnNlcy4KCi8KAgQBEgQ9AFoBGiMgRGVzY3JpYmVzIGEgY29tcGxldGUgLnByb3RvIGZpbGUuCgo5CgQEAQIAEgM+AhsiLCBmaWxlIG5h
      bWUsIHJlbGF0aXZlIHRvIHJvb3Qgb2Ygc291cmNlIHRyZWUKCioKBAQBAgESAz8CHiIdIGUuZy4gImZvbyIsICJmb28uYmFyIiwgZXRjLgoKNAoE
      BAECAhIDQgIhGicgTmFtZXMgb2YgZmlsZXMgaW1wb3J0ZWQgYnkgdGhpcyBmaWxlLgoKUQoEBAECAxIDRAIoGkQgSW5kZXhlcyBvZiB0aGUgcHVi
      bGljIGltcG9ydGVkIGZpbGVzIGluIHRoZSBkZXBlbmRlbmN5IGxpc3QgYWJvdmUuCgp6CgQEAQIEEgNHAiYabSBJbmRleGVzIG9mIHRoZSB3ZWFr
      IGltcG9ydGVkIGZpbGVzIGluIHRoZSBkZXBlbmRlbmN5IGxpc3QuCiBGb3IgR29vZ2xlLWludGVybmFsIG1pZ3JhdGlvbiBvbmx5LiBEbyBub3Qg
      dXNlLgoKNgoEBAECBRIDSgIsGikgQWxsIHRvcC1sZXZlbCBkZWZpbml0aW9ucyBpbiB0aGlzIGZpbGUuCgr0AQoEBAECChIDVQIvGuYBIFRoaXMg
      ZmllbGQgY29udGFpbnMgb3B0aW9uYWwgaW5mb3JtYXRpb24gYWJvdXQgdGhlIG9yaWdpbmFsIHNvdXJjZSBjb2RlLgogWW91IG1heSBzYWZlbHkg
      cmVtb3ZlIHRoaXMgZW50aXJlIGZpZWxkIHdpdGhvdXQgaGFybWluZyBydW50aW1lCiBmdW5jdGlvbmFsaXR5IG9mIHRoZSBkZXNjcmlwdG9ycyAt
      LSB0aGUgaW5mb3JtYXRpb24gaXMgbmVlZGVkIG9ubHkgYnkKIGRldmVsb3BtZW50IHRvb2xzLgoKXQoEBAECCxIDWQIeGlAgVGhlIHN5bnRheCBv
      ZiB0aGUgcHJvdG8gZmlsZS4KIFRoZSBzdXBwb3J0ZWQgdmFsdWVzIGFyZSAicHJvdG8yIiBhbmQgInByb3RvMyIuCgonCgIEAhIEXQB9ARobIERl
      c2NyaWJlcyBhIG1lc3NhZ2UgdHlwZS4KChsKBgQCAwACABIDZwQdIgwgSW5jbHVzaXZlLgoKGwoGBAIDAAIBEgNoBBsiDCBFeGNsdXNpdmUuCgqq
      AQoEBAIDARIEdQJ4AxqbASBSYW5nZSBvZiByZXNlcnZlZCB0YWcgbnVtYmVycy4gUmVzZXJ2ZWQgdGFnIG51bWJlcnMgbWF5IG5vdCBiZSB1c2Vk
      IGJ5CiBmaWVsZHMgb3IgZXh0ZW5zaW9uIHJhbmdlcyBpbiB0aGUgc2FtZSBtZXNzYWdlLiBSZXNlcnZlZCByYW5nZXMgbWF5CiBub3Qgb3Zlcmxh
      cC4KChsKBgQCAwECABIDdgQdIgwgSW5jbHVzaXZlLgoKGwoGBAIDAQIBEgN3BBsiDCBFeGNsdXNpdmUuCgqCAQoEBAICCRIDfAIlGnUgUmVzZXJ2
      ZWQgZmllbGQgbmFtZXMsIHdoaWNoIG1heSBub3QgYmUgdXNlZCBieSBmaWVsZHMgaW4gdGhlIHNhbWUgbWVzc2FnZS4KIEEgZ2l2ZW4gbmFtZSBt
      YXkgb25seSBiZSByZXNlcnZlZCBvbmNlLgoKTwoEBAMCABIEgQECOhpBIFRoZSBwYXJzZXIgc3RvcmVzIG9wdGlvbnMgaXQgZG9lc24ndCByZWNv
      Z25pemUgaGVyZS4gU2VlIGFib3ZlLgoKWgoDBAMFEgSFAQIZGk0gQ2xpZW50cyBjYW4gZGVmaW5lIGN1c3RvbSBvcHRpb25zIGluIGV4dGVuc2lv
      bnMgb2YgdGhpcyBtZXNzYWdlLiBTZWUgYWJvdmUuCgozCgIEBBIGiQEA7QEBGiUgRGVzY3JpYmVzIGEgZmllbGQgd2l0aGluIGEgbWVzc2FnZS4K
      ClMKBgQEBAACABIEjQEEFBpDIDAgaXMgcmVzZXJ2ZWQgZm9yIGVycm9ycy4KIE9yZGVyIGlzIHdlaXJkIGZvciBoaXN0b3JpY2FsIHJlYXNvbnMu
      Cgp3CgYEBAQAAgISBJEBBBMaZyBOb3QgWmlnWmFnIGVuY29kZWQuICBOZWdhdGl2ZSBudW1iZXJzIHRha2UgMTAgYnl0ZXMuICBVc2UgVFlQRV9T
      SU5UNjQgaWYKIG5lZ2F0aXZlIHZhbHVlcyBhcmUgbGlrZWx5LgoKdwoGBAQEAAIEEgSVAQQTGmcgTm90IFppZ1phZyBlbmNvZGVkLiAgTmVnYXRp
      dmUgbnVtYmVycyB0YWtlIDEwIGJ5dGVzLiAgVXNlIFRZUEVfU0lOVDMyIGlmCiBuZWdhdGl2ZSB2YWx1ZXMgYXJlIGxpa2VseS4KCuIBCgYEBAQA
      AgkSBJ4BBBQa0QEgVGFnLWRlbGltaXRlZCBhZ2dyZWdhdGUuCiBHcm91cCB0eXBlIGlzIGRlcHJlY2F0ZWQgYW5kIG5vdCBzdXBwb3J0ZWQgaW4g
      cHJvdG8zLiBIb3dldmVyLCBQcm90bzMKIGltcGxlbWVudGF0aW9ucyBzaG91bGQgc3RpbGwgYmUgYWJsZSB0byBwYXJzZSB0aGUgZ3JvdXAgd2ly
      ZSBmb3JtYXQgYW5kCiB0cmVhdCBncm91cCBmaWVsZHMgYXMgdW5rbm93biBmaWVsZHMuCgotCgYEBAQAAgoSBJ8BBBYiHSBMZW5ndGgtZGVsaW1p
      dGVkIGFnZ3JlZ2F0ZS4KCiMKBgQEBAACCxIEogEEFBoTIE5ldyBpbiB2ZXJzaW9uIDIuCgonCgYEBAQAAhASBKcBBBUiFyBVc2VzIFppZ1phZyBl
      bmNvZGluZy4KCicKBgQEBAACERIEqAEEFSIXIFVzZXMgWmlnWmFnIGVuY29kaW5nLgoKKgoGBAQEAQIAEgStAQQXGhogMCBpcyByZXNlcnZlZCBm
      b3IgZXJyb3JzCgqcAQoEBAQCAxIEuAECGRqNASBJZiB0eXBlX25hbWUgaXMgc2V0LCB0aGlzIG5lZWQgbm90IGJlIHNldC4gIElmIGJvdGggdGhp
      cyBhbmQgdHlwZV9uYW1lCiBhcmUgc2V0LCB0aGlzIG11c3QgYmUgb25lIG9mIFRZUEVfRU5VTSwgVFlQRV9NRVNTQUdFIG9yIFRZUEVfR1JPVVAu
      Cgq3AgoEBAQCBBIEvwECIBqoAiBGb3IgbWVzc2FnZSBhbmQgZW51bSB0eXBlcywgdGhpcyBpcyB0aGUgbmFtZSBvZiB0aGUgdHlwZS4gIElmIHRo
      ZSBuYW1lCiBzdGFydHMgd2l0aCBhICcuJywgaXQgaXMgZnVsbHktcXVhbGlmaWVkLiAgT3RoZXJ3aXNlLCBDKystbGlrZSBzY29waW5nCiBydWxl
      cyBhcmUgdXNlZCB0byBmaW5kIHRoZSB0eXBlIChpLmUuIGZpcnN0IHRoZSBuZXN0ZWQgdHlwZXMgd2l0aGluIHRoaXMKIG1lc3NhZ2UgYXJlIHNl
      YXJjaGVkLCB0aGVuIHdpdGhpbiB0aGUgcGFyZW50LCBvbiB1cCB0byB0aGUgcm9vdAogbmFtZXNwYWNlKS4KCn4KBAQEAgUSBMMBAh8acCBGb3Ig
      ZXh0ZW5zaW9ucywgdGhpcyBpcyB0aGUgbmFtZSBvZiB0aGUgdHlwZSBiZWluZyBleHRlbmRlZC4gIEl0IGlzCiByZXNvbHZlZCBpbiB0aGUgc2Ft
      ZSBtYW5uZXIgYXMgdHlwZV9uYW1lLgoKkQIKBAQEAgYSBMkBAiQaggIgRm9yIG51bWVyaWMgdHlwZXMsIGNvbnRhaW5zIHRoZSBvcmlnaW5hbCB0
      ZXh0IHJlcHJlc2VudGF0aW9uIG9mIHRoZSB2YWx1ZS4KIEZvciBib29sZWFucywgInRydWUiIG9yICJmYWxzZSIuCiBGb3Igc3RyaW5ncywgY29u
      dGFpbnMgdGhlIGRlZmF1bHQgdGV4dCBjb250ZW50cyAobm90IGVzY2FwZWQgaW4gYW55IHdheSkuCiBGb3IgYnl0ZXMsIGNvbnRhaW5zIHRoZSBD
      IGVzY2FwZWQgdmFsdWUuICBBbGwgYnl0ZXMgPj0gMTI4IGFyZSBlc2NhcGVkLgoKhAEKBAQEAgcSBM0BAiEadiBJZiBzZXQsIGdpdmVzIHRoZSBp
      bmRleCBvZiBhIG9uZW9mIGluIHRoZSBjb250YWluaW5nIHR5cGUncyBvbmVvZl9kZWNsCiBsaXN0LiAgVGhpcyBmaWVsZCBpcyBhIG1lbWJlciBv
      ZiB0aGF0IG9uZW9mLgoK+gEKBAQEAggSBNMBAiEa6wEgSlNPTiBuYW1lIG9mIHRoaXMgZmllbGQuIFRoZSB2YWx1ZSBpcyBzZXQgYnkgcHJvdG9j
      b2wgY29tcGlsZXIuIElmIHRoZQogdXNlciBoYXMgc2V0IGEgImpzb25fbmFtZSIgb3B0aW9uIG9uIHRoaXMgZmllbGQsIHRoYXQgb3B0aW9uJ3Mg
      dmFsdWUKIHdpbGwgYmUgdXNlZC4gT3RoZXJ3aXNlLCBpdCdzIGRlZHVjZWQgZnJvbSB0aGUgZmllbGQncyBuYW1lIGJ5IGNvbnZlcnRpbmcKIGl0
      IHRvIGNhbWVsQ2FzZS4KCrMJCgQEBAIKEgTsAQIlGqQJIElmIHRydWUsIHRoaXMgaXMgYSBwcm90bzMgIm9wdGlvbmFsIi4gV2hlbiBhIHByb3Rv
      MyBmaWVsZCBpcyBvcHRpb25hbCwgaXQKIHRyYWNrcyBwcmVzZW5jZSByZWdhcmRsZXNzIG9mIGZpZWxkIHR5cGUuCgogV2hlbiBwcm90bzNfb3B0
      aW9uYWwgaXMgdHJ1ZSwgdGhpcyBmaWVsZCBtdXN0IGJlIGJlbG9uZyB0byBhIG9uZW9mIHRvCiBzaWduYWwgdG8gb2xkIHByb3RvMyBjbGllbnRz
      IHRoYXQgcHJlc2VuY2UgaXMgdHJhY2tlZCBmb3IgdGhpcyBmaWVsZC4gVGhpcwogb25lb2YgaXMga25vd24gYXMgYSAic3ludGhldGljIiBvbmVv
      ZiwgYW5kIHRoaXMgZmllbGQgbXVzdCBiZSBpdHMgc29sZQogbWVtYmVyIChlYWNoIHByb3RvMyBvcHRpb25hbCBmaWVsZCBnZXRzIGl0cyBvd24g
      c3ludGhldGljIG9uZW9mKS4gU3ludGhldGljCiBvbmVvZnMgZXhpc3QgaW4gdGhlIGRlc2NyaXB0b3Igb25seSwgYW5kIGRvIG5vdCBnZW5lcmF0
      ZSBhbnkgQVBJLiBTeW50aGV0aWMKIG9uZW9mcyBtdXN0IGJlIG9yZGVyZWQgYWZ0ZXIgYWxsICJyZWFsIiBvbmVvZnMuCgogRm9yIG1lc3NhZ2Ug
      ZmllbGRzLCBwcm90bzNfb3B0aW9uYWwgZG9lc24ndCBjcmVhdGUgYW55IHNlbWFudGljIGNoYW5nZSwKIHNpbmNlIG5vbi1yZXBlYXRlZCBtZXNz
      YWdlIGZpZWxkcyBhbHdheXMgdHJhY2sgcHJlc2VuY2UuIEhvd2V2ZXIgaXQgc3RpbGwKIGluZGljYXRlcyB0aGUgc2VtYW50aWMgZGV0YWlsIG9m
      IHdoZXRoZXIgdGhlIHVzZXIgd3JvdGUgIm9wdGlvbmFsIiBvciBub3QuCiBUaGlzIGNhbiBiZSB1c2VmdWwgZm9yIHJvdW5kLXRyaXBwaW5nIHRo
      ZSAucHJvdG8gZmlsZS4gRm9yIGNvbnNpc3RlbmN5IHdlCiBnaXZlIG1lc3NhZ2UgZmllbGRzIGEgc3ludGhldGljIG9uZW9mIGFsc28sIGV2ZW4g
      dGhvdWdoIGl0IGlzIG5vdCByZXF1aXJlZAogdG8gdHJhY2sgcHJlc2VuY2UuIFRoaXMgaXMgZXNwZWNpYWxseSBpbXBvcnRhbnQgYmVjYXVzZSB0
      aGUgcGFyc2VyIGNhbid0CiB0ZWxsIGlmIGEgZmllbGQgaXMgYSBtZXNzYWdlIG9yIGFuIGVudW0sIHNvIGl0IG11c3QgYWx3YXlzIGNyZWF0ZSBh
      CiBzeW50aGV0aWMgb25lb2YuCgogUHJvdG8yIG9wdGlvbmFsIGZpZWxkcyBkbyBub3Qgc2V0IHRoaXMgZmxhZywgYmVjYXVzZSB0aGV5IGFscmVh
      ZHkgaW5kaWNhdGUKIG9wdGlvbmFsIHdpdGggYExBQkVMX09QVElPTkFMYC4KCiIKAgQFEgbwAQDzAQEaFCBEZXNjcmliZXMgYSBvbmVvZi4KCicK
      AgQGEgb2AQCQAgEaGSBEZXNjcmliZXMgYW4gZW51bSB0eXBlLgoKrwIKBAQGAwASBoMCAoYCAxqeAiBSYW5nZSBvZiByZXNlcnZlZCBudW1lcmlj
      IHZhbHVlcy4gUmVzZXJ2ZWQgdmFsdWVzIG1heSBub3QgYmUgdXNlZCBieQogZW50cmllcyBpbiB0aGUgc2FtZSBlbnVtLiBSZXNlcnZlZCByYW5n
      ZXMgbWF5IG5vdCBvdmVybGFwLgoKIE5vdGUgdGhhdCB0aGlzIGlzIGRpc3RpbmN0IGZyb20gRGVzY3JpcHRvclByb3RvLlJlc2VydmVkUmFuZ2Ug
      aW4gdGhhdCBpdAogaXMgaW5jbHVzaXZlIHN1Y2ggdGhhdCBpdCBjYW4gYXBwcm9wcmlhdGVseSByZXByZXNlbnQgdGhlIGVudGlyZSBpbnQzMgog
      ZG9tYWluLgoKHAoGBAYDAAIAEgSEAgQdIgwgSW5jbHVzaXZlLgoKHAoGBAYDAAIBEgSFAgQbIgwgSW5jbHVzaXZlLgoKqgEKBAQGAgMSBIsCAjAa
      mwEgUmFuZ2Ugb2YgcmVzZXJ2ZWQgbnVtZXJpYyB2YWx1ZXMuIFJlc2VydmVkIG51bWVyaWMgdmFsdWVzIG1heSBub3QgYmUgdXNlZAogYnkgZW51
      bSB2YWx1ZXMgaW4gdGhlIHNhbWUgZW51bSBkZWNsYXJhdGlvbi4gUmVzZXJ2ZWQgcmFuZ2VzIG1heSBub3QKIG92ZXJsYXAuCgpsCgQEBgIEEgSP
      AgIkGl4gUmVzZXJ2ZWQgZW51bSB2YWx1ZSBuYW1lcywgd2hpY2ggbWF5IG5vdCBiZSByZXVzZWQuIEEgZ2l2ZW4gbmFtZSBtYXkgb25seQogYmUg
      cmVzZXJ2ZWQgb25jZS4KCjEKAgQHEgaTAgCYAgEaIyBEZXNjcmliZXMgYSB2YWx1ZSB3aXRoaW4gYW4gZW51bS4KCiQKAgQIEgabAgCgAgEaFiBE
      ZXNjcmliZXMgYSBzZXJ2aWNlLgoKMAoCBAkSBqMCALECARoiIERlc2NyaWJlcyBhIG1ldGhvZCBvZiBhIHNlcnZpY2UuCgqXAQoEBAkCARIEqAIC
      IRqIASBJbnB1dCBhbmQgb3V0cHV0IHR5cGUgbmFtZXMuICBUaGVzZSBhcmUgcmVzb2x2ZWQgaW4gdGhlIHNhbWUgd2F5IGFzCiBGaWVsZERlc2Ny
      aXB0b3JQcm90by50eXBlX25hbWUsIGJ1dCBtdXN0IHJlZmVyIHRvIGEgbWVzc2FnZSB0eXBlLgoKRQoEBAkCBBIErgICNxo3IElkZW50aWZpZXMg
      aWYgY2xpZW50IHN0cmVhbXMgbXVsdGlwbGUgY2xpZW50IG1lc3NhZ2VzCgpFCgQECQIFEgSwAgI3GjcgSWRlbnRpZmllcyBpZiBzZXJ2ZXIgc3Ry
      ZWFtcyBtdWx0aXBsZSBzZXJ2ZXIgbWVzc2FnZXMKCvQBCgQECgIAEgTaAgIjGuUBIFNldHMgdGhlIEphdmEgcGFja2FnZSB3aGVyZSBjbGFzc2Vz
      IGdlbmVyYXRlZCBmcm9tIHRoaXMgLnByb3RvIHdpbGwgYmUKIHBsYWNlZC4gIEJ5IGRlZmF1bHQsIHRoZSBwcm90byBwYWNrYWdlIGlzIHVzZWQs
      IGJ1dCB0aGlzIGlzIG9mdGVuCiBpbmFwcHJvcHJpYXRlIGJlY2F1c2UgcHJvdG8gcGFja2FnZXMgZG8gbm90IG5vcm1hbGx5IHN0YXJ0IHdpdGgg
      YmFja3dhcmRzCiBkb21haW4gbmFtZXMuCgrxAgoEBAoCARIE4gICKxriAiBDb250cm9scyB0aGUgbmFtZSBvZiB0aGUgd3JhcHBlciBKYXZhIGNs
      YXNzIGdlbmVyYXRlZCBmb3IgdGhlIC5wcm90byBmaWxlLgogVGhhdCBjbGFzcyB3aWxsIGFsd2F5cyBjb250YWluIHRoZSAucHJvdG8gZmlsZSdz
      IGdldERlc2NyaXB0b3IoKSBtZXRob2QgYXMKIHdlbGwgYXMgYW55IHRvcC1sZXZlbCBleHRlbnNpb25zIGRlZmluZWQgaW4gdGhlIC5wcm90byBm
      aWxlLgogSWYgamF2YV9tdWx0aXBsZV9maWxlcyBpcyBkaXNhYmxlZCwgdGhlbiBhbGwgdGhlIG90aGVyIGNsYXNzZXMgZnJvbSB0aGUKIC5wcm90
      byBmaWxlIHdpbGwgYmUgbmVzdGVkIGluc2lkZSB0aGUgc2luZ2xlIHdyYXBwZXIgb3V0ZXIgY2xhc3MuCgqmAwoEBAoCAhIE6gICOxqXAyBJZiBl
      bmFibGVkLCB0aGVuIHRoZSBKYXZhIGNvZGUgZ2VuZXJhdG9yIHdpbGwgZ2VuZXJhdGUgYSBzZXBhcmF0ZSAuamF2YQogZmlsZSBmb3IgZWFjaCB0
      b3AtbGV2ZWwgbWVzc2FnZSwgZW51bSwgYW5kIHNlcnZpY2UgZGVmaW5lZCBpbiB0aGUgLnByb3RvCiBmaWxlLiAgVGh1cywgdGhlc2UgdHlwZXMg
      d2lsbCAqbm90KiBiZSBuZXN0ZWQgaW5zaWRlIHRoZSB3cmFwcGVyIGNsYXNzCiBuYW1lZCBieSBqYXZhX291dGVyX2NsYXNzbmFtZS4gIEhvd2V2
      ZXIsIHRoZSB3cmFwcGVyIGNsYXNzIHdpbGwgc3RpbGwgYmUKIGdlbmVyYXRlZCB0byBjb250YWluIHRoZSBmaWxlJ3MgZ2V0RGVzY3JpcHRvcigp
      IG1ldGhvZCBhcyB3ZWxsIGFzIGFueQogdG9wLWxldmVsIGV4dGVuc2lvbnMgZGVmaW5lZCBpbiB0aGUgZmlsZS4KCikKBAQKAgMSBO0CAkUaGyBU
      aGlzIG9wdGlvbiBkb2VzIG5vdGhpbmcuCgrmAgoEBAoCBBIE9QICPhrXAiBJZiBzZXQgdHJ1ZSwgdGhlbiB0aGUgSmF2YTIgY29kZSBnZW5lcmF0
      b3Igd2lsbCBnZW5lcmF0ZSBjb2RlIHRoYXQKIHRocm93cyBhbiBleGNlcHRpb24gd2hlbmV2ZXIgYW4gYXR0ZW1wdCBpcyBtYWRlIHRvIGFzc2ln
      biBhIG5vbi1VVEYtOAogYnl0ZSBzZXF1ZW5jZSB0byBhIHN0cmluZyBmaWVsZC4KIE1lc3NhZ2UgcmVmbGVjdGlvbiB3aWxsIGRvIHRoZSBzYW1l
      LgogSG93ZXZlciwgYW4gZXh0ZW5zaW9uIGZpZWxkIHN0aWxsIGFjY2VwdHMgbm9uLVVURi04IGJ5dGUgc2VxdWVuY2VzLgogVGhpcyBvcHRpb24g
      aGFzIG5vIGVmZmVjdCBvbiB3aGVuIHVzZWQgd2l0aCB0aGUgbGl0ZSBydW50aW1lLgoKTAoEBAoEABIG+QIC/gIDGjwgR2VuZXJhdGVkIGNsYXNz
      ZXMgY2FuIGJlIG9wdGltaXplZCBmb3Igc3BlZWQgb3IgY29kZSBzaXplLgoKRAoGBAoEAAIAEgT6AgQOIjQgR2VuZXJhdGUgY29tcGxldGUgY29k
      ZSBmb3IgcGFyc2luZywgc2VyaWFsaXphdGlvbiwKCkcKBgQKBAACARIE/AIEEhoGIGV0Yy4KIi8gVXNlIFJlZmxlY3Rpb25PcHMgdG8gaW1wbGVt
      ZW50IHRoZXNlIG1ldGhvZHMuCgpHCgYECgQAAgISBP0CBBUiNyBHZW5lcmF0ZSBjb2RlIHVzaW5nIE1lc3NhZ2VMaXRlIGFuZCB0aGUgbGl0ZSBy
      dW50aW1lLgoK4gIKBAQKAgYSBIYDAiIa0wIgU2V0cyB0aGUgR28gcGFja2FnZSB3aGVyZSBzdHJ1Y3RzIGdlbmVyYXRlZCBmcm9tIHRoaXMgLnBy
      b3RvIHdpbGwgYmUKIHBsYWNlZC4gSWYgb21pdHRlZCwgdGhlIEdvIHBhY2thZ2Ugd2lsbCBiZSBkZXJpdmVkIGZyb20gdGhlIGZvbGxvd2luZzoK
      ICAgLSBUaGUgYmFzZW5hbWUgb2YgdGhlIHBhY2thZ2UgaW1wb3J0IHBhdGgsIGlmIHByb3ZpZGVkLgogICAtIE90aGVyd2lzZSwgdGhlIHBhY2th
      Z2Ugc3RhdGVtZW50IGluIHRoZSAucHJvdG8gZmlsZSwgaWYgcHJlc2VudC4KICAgLSBPdGhlcndpc2UsIHRoZSBiYXNlbmFtZSBvZiB0aGUgLnBy
      b3RvIGZpbGUsIHdpdGhvdXQgZXh0ZW5zaW9uLgoK1AQKBAQKAgcSBJUDAjsaxQQgU2hvdWxkIGdlbmVyaWMgc2VydmljZXMgYmUgZ2VuZXJhdGVk
      IGluIGVhY2ggbGFuZ3VhZ2U/ICAiR2VuZXJpYyIgc2VydmljZXMKIGFyZSBub3Qgc3BlY2lmaWMgdG8gYW55IHBhcnRpY3VsYXIgUlBDIHN5c3Rl
      bS4gIFRoZXkgYXJlIGdlbmVyYXRlZCBieSB0aGUKIG1haW4gY29kZSBnZW5lcmF0b3JzIGluIGVhY2ggbGFuZ3VhZ2UgKHdpdGhvdXQgYWRkaXRp
      b25hbCBwbHVnaW5zKS4KIEdlbmVyaWMgc2VydmljZXMgd2VyZSB0aGUgb25seSBraW5kIG9mIHNlcnZpY2UgZ2VuZXJhdGlvbiBzdXBwb3J0ZWQg
      YnkKIGVhcmx5IHZlcnNpb25zIG9mIGdvb2dsZS5wcm90b2J1Zi4KCiBHZW5lcmljIHNlcnZpY2VzIGFyZSBub3cgY29uc2lkZXJlZCBkZXByZWNh
      dGVkIGluIGZhdm9yIG9mIHVzaW5nIHBsdWdpbnMKIHRoYXQgZ2VuZXJhdGUgY29kZSBzcGVjaWZpYyB0byB5b3VyIHBhcnRpY3VsYXIgUlBDIHN5
      c3RlbS4gIFRoZXJlZm9yZSwKIHRoZXNlIGRlZmF1bHQgdG8gZmFsc2UuICBPbGQgY29kZSB3aGljaCBkZXBlbmRzIG9uIGdlbmVyaWMgc2Vydmlj
      ZXMgc2hvdWxkCiBleHBsaWNpdGx5IHNldCB0aGVtIHRvIHRydWUuCgrzAQoEBAoCCxIEngMCMhrkASBJcyB0aGlzIGZpbGUgZGVwcmVjYXRlZD8K
      IERlcGVuZGluZyBvbiB0aGUgdGFyZ2V0IHBsYXRmb3JtLCB0aGlzIGNhbiBlbWl0IERlcHJlY2F0ZWQgYW5ub3RhdGlvbnMKIGZvciBldmVyeXRo
      aW5nIGluIHRoZSBmaWxlLCBvciBpdCB3aWxsIGJlIGNvbXBsZXRlbHkgaWdub3JlZDsgaW4gdGhlIHZlcnkKIGxlYXN0LCB0aGlzIGlzIGEgZm9y
      bWFsaXphdGlvbiBmb3IgZGVwcmVjYXRpbmcgZmlsZXMuCgp/CgQECgIMEgSiAwI3GnEgRW5hYmxlcyB0aGUgdXNlIG9mIGFyZW5hcyBmb3IgdGhl
      IHByb3RvIG1lc3NhZ2VzIGluIHRoaXMgZmlsZS4gVGhpcyBhcHBsaWVzCiBvbmx5IHRvIGdlbmVyYXRlZCBjbGFzc2VzIGZvciBDKysuCgqSAQoE
      BAoCDRIEpwMCKRqDASBTZXRzIHRoZSBvYmplY3RpdmUgYyBjbGFzcyBwcmVmaXggd2hpY2ggaXMgcHJlcGVuZGVkIHRvIGFsbCBvYmplY3RpdmUg
      YwogZ2VuZXJhdGVkIGNsYXNzZXMgZnJvbSB0aGlzIC5wcm90by4gVGhlcmUgaXMgbm8gZGVmYXVsdC4KCkkKBAQKAg4SBKoDAigaOyBOYW1lc3Bh
      Y2UgZm9yIGdlbmVyYXRlZCBjbGFzc2VzOyBkZWZhdWx0cyB0byB0aGUgcGFja2FnZS4KCpECCgQECgIPEgSwAwIkGoICIEJ5IGRlZmF1bHQgU3dp
      ZnQgZ2VuZXJhdG9ycyB3aWxsIHRha2UgdGhlIHByb3RvIHBhY2thZ2UgYW5kIENhbWVsQ2FzZSBpdAogcmVwbGFjaW5nICcuJyB3aXRoIHVuZGVy
      c2NvcmUgYW5kIHVzZSB0aGF0IHRvIHByZWZpeCB0aGUgdHlwZXMvc3ltYm9scwogZGVmaW5lZC4gV2hlbiB0aGlzIG9wdGlvbnMgaXMgcHJvdmlk
      ZWQsIHRoZXkgd2lsbCB1c2UgdGhpcyB2YWx1ZSBpbnN0ZWFkCiB0byBwcmVmaXggdGhlIHR5cGVzL3N5bWJvbHMgZGVmaW5lZC4KCn4KBAQKAhAS
      BLQDAigacCBTZXRzIHRoZSBwaHAgY2xhc3MgcHJlZml4IHdoaWNoIGlzIHByZXBlbmRlZCB0byBhbGwgcGhwIGdlbmVyYXRlZCBjbGFzc2VzCiBm
      cm9tIHRoaXMgLnByb3RvLiBEZWZhdWx0IGlzIGVtcHR5LgoKvgEKBAQKAhESBLkDAiUarwEgVXNlIHRoaXMgb3B0aW9uIHRvIGNoYW5nZSB0aGUg
      bmFtZXNwYWNlIG9mIHBocCBnZW5lcmF0ZWQgY2xhc3Nlcy4gRGVmYXVsdAogaXMgZW1wdHkuIFdoZW4gdGhpcyBvcHRpb24gaXMgZW1wdHksIHRo
      ZSBwYWNrYWdlIG5hbWUgd2lsbCBiZSB1c2VkIGZvcgogZGV0ZXJtaW5pbmcgdGhlIG5hbWVzcGFjZS4KCsoBCgQECgISEgS+AwIuGrsBIFVzZSB0
      aGlzIG9wdGlvbiB0byBjaGFuZ2UgdGhlIG5hbWVzcGFjZSBvZiBwaHAgZ2VuZXJhdGVkIG1ldGFkYXRhIGNsYXNzZXMuCiBEZWZhdWx0IGlzIGVt
      cHR5LiBXaGVuIHRoaXMgb3B0aW9uIGlzIGVtcHR5LCB0aGUgcHJvdG8gZmlsZSBuYW1lIHdpbGwgYmUKIHVzZWQgZm9yIGRldGVybWluaW5nIHRo
      ZSBuYW1lc3BhY2UuCgrCAQoEBAoCExIEwwMCJBqzASBVc2UgdGhpcyBvcHRpb24gdG8gY2hhbmdlIHRoZSBwYWNrYWdlIG9mIHJ1YnkgZ2VuZXJh
      dGVkIGNsYXNzZXMuIERlZmF1bHQKIGlzIGVtcHR5LiBXaGVuIHRoaXMgb3B0aW9uIGlzIG5vdCBzZXQsIHRoZSBwYWNrYWdlIG5hbWUgd2lsbCBi
      ZSB1c2VkIGZvcgogZGV0ZXJtaW5pbmcgdGhlIHJ1YnkgcGFja2FnZS4KCnwKBAQKAhQSBMgDAjoabiBUaGUgcGFyc2VyIHN0b3JlcyBvcHRpb25z
      IGl0IGRvZXNuJ3QgcmVjb2duaXplIGhlcmUuCiBTZWUgdGhlIGRvY3VtZW50YXRpb24gZm9yIHRoZSAiT3B0aW9ucyIgc2VjdGlvbiBhYm92ZS4K
      CocBCgMECgUSBMwDAhkaeiBDbGllbnRzIGNhbiBkZWZpbmUgY3VzdG9tIG9wdGlvbnMgaW4gZXh0ZW5zaW9ucyBvZiB0aGlzIG1lc3NhZ2UuCiBT
      ZWUgdGhlIGRvY3VtZW50YXRpb24gZm9yIHRoZSAiT3B0aW9ucyIgc2VjdGlvbiBhYm92ZS4KCtgFCgQECwIAEgTkAwI+GskFIFNldCB0cnVlIHRv
      IHVzZSB0aGUgb2xkIHByb3RvMSBNZXNzYWdlU2V0IHdpcmUgZm9ybWF0IGZvciBleHRlbnNpb25zLgogVGhpcyBpcyBwcm92aWRlZCBmb3IgYmFj
      a3dhcmRzLWNvbXBhdGliaWxpdHkgd2l0aCB0aGUgTWVzc2FnZVNldCB3aXJlCiBmb3JtYXQuICBZb3Ugc2hvdWxkIG5vdCB1c2UgdGhpcyBmb3Ig
      YW55IG90aGVyIHJlYXNvbjogIEl0J3MgbGVzcwogZWZmaWNpZW50LCBoYXMgZmV3ZXIgZmVhdHVyZXMsIGFuZCBpcyBtb3JlIGNvbXBsaWNhdGVk
      LgoKIFRoZSBtZXNzYWdlIG11c3QgYmUgZGVmaW5lZCBleGFjdGx5IGFzIGZvbGxvd3M6CiAgIG1lc3NhZ2UgRm9vIHsKICAgICBvcHRpb24gbWVz
      c2FnZV9zZXRfd2lyZV9mb3JtYXQgPSB0cnVlOwogICAgIGV4dGVuc2lvbnMgNCB0byBtYXg7CiAgIH0KIE5vdGUgdGhhdCB0aGUgbWVzc2FnZSBj
      YW5ub3QgaGF2ZSBhbnkgZGVmaW5lZCBmaWVsZHM7IE1lc3NhZ2VTZXRzIG9ubHkKIGhhdmUgZXh0ZW5zaW9ucy4KCiBBbGwgZXh0ZW5zaW9ucyBv
      ZiB5b3VyIHR5cGUgbXVzdCBiZSBzaW5ndWxhciBtZXNzYWdlczsgZS5nLiB0aGV5IGNhbm5vdAogYmUgaW50MzJzLCBlbnVtcywgb3IgcmVwZWF0
      ZWQgbWVzc2FnZXMuCgogQmVjYXVzZSB0aGlzIGlzIGFuIG9wdGlvbiwgdGhlIGFib3ZlIHR3byByZXN0cmljdGlvbnMgYXJlIG5vdCBlbmZvcmNl
      ZCBieQogdGhlIHByb3RvY29sIGNvbXBpbGVyLgoK6wEKBAQLAgESBOkDAkYa3AEgRGlzYWJsZXMgdGhlIGdlbmVyYXRpb24gb2YgdGhlIHN0YW5k
      YXJkICJkZXNjcmlwdG9yKCkiIGFjY2Vzc29yLCB3aGljaCBjYW4KIGNvbmZsaWN0IHdpdGggYSBmaWVsZCBvZiB0aGUgc2FtZSBuYW1lLiAgVGhp
      cyBpcyBtZWFudCB0byBtYWtlIG1pZ3JhdGlvbgogZnJvbSBwcm90bzEgZWFzaWVyOyBuZXcgY29kZSBzaG91bGQgYXZvaWQgZmllbGRzIG5hbWVk
      ICJkZXNjcmlwdG9yIi4KCu4BCgQECwICEgTvAwIxGt8BIElzIHRoaXMgbWVzc2FnZSBkZXByZWNhdGVkPwogRGVwZW5kaW5nIG9uIHRoZSB0YXJn
      ZXQgcGxhdGZvcm0sIHRoaXMgY2FuIGVtaXQgRGVwcmVjYXRlZCBhbm5vdGF0aW9ucwogZm9yIHRoZSBtZXNzYWdlLCBvciBpdCB3aWxsIGJlIGNv
      bXBsZXRlbHkgaWdub3JlZDsgaW4gdGhlIHZlcnkgbGVhc3QsCiB0aGlzIGlzIGEgZm9ybWFsaXphdGlvbiBmb3IgZGVwcmVjYXRpbmcgbWVzc2Fn
      ZXMuCgqgBgoEBAsCAxIEiAQCHhqRBiBXaGV0aGVyIHRoZSBtZXNzYWdlIGlzIGFuIGF1dG9tYXRpY2FsbHkgZ2VuZXJhdGVkIG1hcCBlbnRyeSB0
      eXBlIGZvciB0aGUKIG1hcHMgZmllbGQuCgogRm9yIG1hcHMgZmllbGRzOgogICAgIG1hcDxLZXlUeXBlLCBWYWx1ZVR5cGU+IG1hcF9maWVsZCA9
      IDE7CiBUaGUgcGFyc2VkIGRlc2NyaXB0b3IgbG9va3MgbGlrZToKICAgICBtZXNzYWdlIE1hcEZpZWxkRW50cnkgewogICAgICAgICBvcHRpb24g
      bWFwX2VudHJ5ID0gdHJ1ZTsKICAgICAgICAgb3B0aW9uYWwgS2V5VHlwZSBrZXkgPSAxOwogICAgICAgICBvcHRpb25hbCBWYWx1ZVR5cGUgdmFs
      dWUgPSAyOwogICAgIH0KICAgICByZXBlYXRlZCBNYXBGaWVsZEVudHJ5IG1hcF9maWVsZCA9IDE7CgogSW1wbGVtZW50YXRpb25zIG1heSBjaG9v
      c2Ugbm90IHRvIGdlbmVyYXRlIHRoZSBtYXBfZW50cnk9dHJ1ZSBtZXNzYWdlLCBidXQKIHVzZSBhIG5hdGl2ZSBtYXAgaW4gdGhlIHRhcmdldCBs
      YW5ndWFnZSB0byBob2xkIHRoZSBrZXlzIGFuZCB2YWx1ZXMuCiBUaGUgcmVmbGVjdGlvbiBBUElzIGluIHN1Y2ggaW1wbGVtZW50YXRpb25zIHN0
      aWxsIG5lZWQgdG8gd29yayBhcwogaWYgdGhlIGZpZWxkIGlzIGEgcmVwZWF0ZWQgbWVzc2FnZSBmaWVsZC4KCiBOT1RFOiBEbyBub3Qgc2V0IHRo
      ZSBvcHRpb24gaW4gLnByb3RvIGZpbGVzLiBBbHdheXMgdXNlIHRoZSBtYXBzIHN5bnRheAogaW5zdGVhZC4gVGhlIG9wdGlvbiBzaG91bGQgb25s
      eSBiZSBpbXBsaWNpdGx5IHNldCBieSB0aGUgcHJvdG8gY29tcGlsZXIKIHBhcnNlci4KCiQKAwQLCRIEigQCDSIXIGphdmFsaXRlX3NlcmlhbGl6
      YWJsZQoKHwoDBAsJEgSLBAINIhIgamF2YW5hbm9fYXNfbGl0ZQoKTwoEBAsCBBIEjwQCOhpBIFRoZSBwYXJzZXIgc3RvcmVzIG9wdGlvbnMgaXQg
      ZG9lc24ndCByZWNvZ25pemUgaGVyZS4gU2VlIGFib3ZlLgoKWgoDBAsFEgSSBAIZGk0gQ2xpZW50cyBjYW4gZGVmaW5lIGN1c3RvbSBvcHRpb25z
      IGluIGV4dGVuc2lvbnMgb2YgdGhpcyBtZXNzYWdlLiBTZWUgYWJvdmUuCgqjAgoEBAwCABIEmgQCLhqUAiBUaGUgY3R5cGUgb3B0aW9uIGluc3Ry
      dWN0cyB0aGUgQysrIGNvZGUgZ2VuZXJhdG9yIHRvIHVzZSBhIGRpZmZlcmVudAogcmVwcmVzZW50YXRpb24gb2YgdGhlIGZpZWxkIHRoYW4gaXQg
      bm9ybWFsbHkgd291bGQuICBTZWUgdGhlIHNwZWNpZmljCiBvcHRpb25zIGJlbG93LiAgVGhpcyBvcHRpb24gaXMgbm90IHlldCBpbXBsZW1lbnRl
      ZCBpbiB0aGUgb3BlbiBzb3VyY2UKIHJlbGVhc2UgLS0gc29ycnksIHdlJ2xsIHRyeSB0byBpbmNsdWRlIGl0IGluIGEgZnV0dXJlIHZlcnNpb24h
      CgofCgYEDAQAAgASBJ0EBA8aDyBEZWZhdWx0IG1vZGUuCgraAgoEBAwCARIEqAQCGxrLAiBUaGUgcGFja2VkIG9wdGlvbiBjYW4gYmUgZW5hYmxl
      ZCBmb3IgcmVwZWF0ZWQgcHJpbWl0aXZlIGZpZWxkcyB0byBlbmFibGUKIGEgbW9yZSBlZmZpY2llbnQgcmVwcmVzZW50YXRpb24gb24gdGhlIHdp
      cmUuIFJhdGhlciB0aGFuIHJlcGVhdGVkbHkKIHdyaXRpbmcgdGhlIHRhZyBhbmQgdHlwZSBmb3IgZWFjaCBlbGVtZW50LCB0aGUgZW50aXJlIGFy
      cmF5IGlzIGVuY29kZWQgYXMKIGEgc2luZ2xlIGxlbmd0aC1kZWxpbWl0ZWQgYmxvYi4gSW4gcHJvdG8zLCBvbmx5IGV4cGxpY2l0IHNldHRpbmcg
      aXQgdG8KIGZhbHNlIHdpbGwgYXZvaWQgdXNpbmcgcGFja2VkIGVuY29kaW5nLgoKmgUKBAQMAgISBLUEAjMaiwUgVGhlIGpzdHlwZSBvcHRpb24g
      ZGV0ZXJtaW5lcyB0aGUgSmF2YVNjcmlwdCB0eXBlIHVzZWQgZm9yIHZhbHVlcyBvZiB0aGUKIGZpZWxkLiAgVGhlIG9wdGlvbiBpcyBwZXJtaXR0
      ZWQgb25seSBmb3IgNjQgYml0IGludGVncmFsIGFuZCBmaXhlZCB0eXBlcwogKGludDY0LCB1aW50NjQsIHNpbnQ2NCwgZml4ZWQ2NCwgc2ZpeGVk
      NjQpLiAgQSBmaWVsZCB3aXRoIGpzdHlwZSBKU19TVFJJTkcKIGlzIHJlcHJlc2VudGVkIGFzIEphdmFTY3JpcHQgc3RyaW5nLCB3aGljaCBhdm9p
      ZHMgbG9zcyBvZiBwcmVjaXNpb24gdGhhdAogY2FuIGhhcHBlbiB3aGVuIGEgbGFyZ2UgdmFsdWUgaXMgY29udmVydGVkIHRvIGEgZmxvYXRpbmcg
      cG9pbnQgSmF2YVNjcmlwdC4KIFNwZWNpZnlpbmcgSlNfTlVNQkVSIGZvciB0aGUganN0eXBlIGNhdXNlcyB0aGUgZ2VuZXJhdGVkIEphdmFTY3Jp
      cHQgY29kZSB0bwogdXNlIHRoZSBKYXZhU2NyaXB0ICJudW1iZXIiIHR5cGUuICBUaGUgYmVoYXZpb3Igb2YgdGhlIGRlZmF1bHQgb3B0aW9uCiBK
      U19OT1JNQUwgaXMgaW1wbGVtZW50YXRpb24gZGVwZW5kZW50LgoKIFRoaXMgb3B0aW9uIGlzIGFuIGVudW0gdG8gcGVybWl0IGFkZGl0aW9uYWwg
      dHlwZXMgdG8gYmUgYWRkZWQsIGUuZy4KIGdvb2cubWF0aC5JbnRlZ2VyLgoKJwoGBAwEAQIAEgS4BAQSGhcgVXNlIHRoZSBkZWZhdWx0IHR5cGUu
      CgopCgYEDAQBAgESBLsEBBIaGSBVc2UgSmF2YVNjcmlwdCBzdHJpbmdzLgoKKQoGBAwEAQICEgS+BAQSGhkgVXNlIEphdmFTY3JpcHQgbnVtYmVy
      cy4KCtYOCgQEDAIDEgTjBAIrGscOIFNob3VsZCB0aGlzIGZpZWxkIGJlIHBhcnNlZCBsYXppbHk/ICBMYXp5IGFwcGxpZXMgb25seSB0byBtZXNz
      YWdlLXR5cGUKIGZpZWxkcy4gIEl0IG1lYW5zIHRoYXQgd2hlbiB0aGUgb3V0ZXIgbWVzc2FnZSBpcyBpbml0aWFsbHkgcGFyc2VkLCB0aGUKIGlu
      bmVyIG1lc3NhZ2UncyBjb250ZW50cyB3aWxsIG5vdCBiZSBwYXJzZWQgYnV0IGluc3RlYWQgc3RvcmVkIGluIGVuY29kZWQKIGZvcm0uICBUaGUg
      aW5uZXIgbWVzc2FnZSB3aWxsIGFjdHVhbGx5IGJlIHBhcnNlZCB3aGVuIGl0IGlzIGZpcnN0IGFjY2Vzc2VkLgoKIFRoaXMgaXMgb25seSBhIGhp
      bnQuICBJbXBsZW1lbnRhdGlvbnMgYXJlIGZyZWUgdG8gY2hvb3NlIHdoZXRoZXIgdG8gdXNlCiBlYWdlciBvciBsYXp5IHBhcnNpbmcgcmVnYXJk
      bGVzcyBvZiB0aGUgdmFsdWUgb2YgdGhpcyBvcHRpb24uICBIb3dldmVyLAogc2V0dGluZyB0aGlzIG9wdGlvbiB0cnVlIHN1Z2dlc3RzIHRoYXQg
      dGhlIHByb3RvY29sIGF1dGhvciBiZWxpZXZlcyB0aGF0CiB1c2luZyBsYXp5IHBhcnNpbmcgb24gdGhpcyBmaWVsZCBpcyB3b3J0aCB0aGUgYWRk
      aXRpb25hbCBib29ra2VlcGluZwogb3ZlcmhlYWQgdHlwaWNhbGx5IG5lZWRlZCB0byBpbXBsZW1lbnQgaXQuCgogVGhpcyBvcHRpb24gZG9lcyBu
      b3QgYWZmZWN0IHRoZSBwdWJsaWMgaW50ZXJmYWNlIG9mIGFueSBnZW5lcmF0ZWQgY29kZTsKIGFsbCBtZXRob2Qgc2lnbmF0dXJlcyByZW1haW4g
      dGhlIHNhbWUuICBGdXJ0aGVybW9yZSwgdGhyZWFkLXNhZmV0eSBvZiB0aGUKIGludGVyZmFjZSBpcyBub3QgYWZmZWN0ZWQgYnkgdGhpcyBvcHRp
      b247IGNvbnN0IG1ldGhvZHMgcmVtYWluIHNhZmUgdG8KIGNhbGwgZnJvbSBtdWx0aXBsZSB0aHJlYWRzIGNvbmN1cnJlbnRseSwgd2hpbGUgbm9u
      LWNvbnN0IG1ldGhvZHMgY29udGludWUKIHRvIHJlcXVpcmUgZXhjbHVzaXZlIGFjY2Vzcy4KCgogTm90ZSB0aGF0IGltcGxlbWVudGF0aW9ucyBt
      YXkgY2hvb3NlIG5vdCB0byBjaGVjayByZXF1aXJlZCBmaWVsZHMgd2l0aGluCiBhIGxhenkgc3ViLW1lc3NhZ2UuICBUaGF0IGlzLCBjYWxsaW5n
      IElzSW5pdGlhbGl6ZWQoKSBvbiB0aGUgb3V0ZXIgbWVzc2FnZQogbWF5IHJldHVybiB0cnVlIGV2ZW4gaWYgdGhlIGlubmVyIG1lc3NhZ2UgaGFz
      IG1pc3NpbmcgcmVxdWlyZWQgZmllbGRzLgogVGhpcyBpcyBuZWNlc3NhcnkgYmVjYXVzZSBvdGhlcndpc2UgdGhlIGlubmVyIG1lc3NhZ2Ugd291
      bGQgaGF2ZSB0byBiZQogcGFyc2VkIGluIG9yZGVyIHRvIHBlcmZvcm0gdGhlIGNoZWNrLCBkZWZlYXRpbmcgdGhlIHB1cnBvc2Ugb2YgbGF6eQog
      cGFyc2luZy4gIEFuIGltcGxlbWVudGF0aW9uIHdoaWNoIGNob29zZXMgbm90IHRvIGNoZWNrIHJlcXVpcmVkIGZpZWxkcwogbXVzdCBiZSBjb25z
      aXN0ZW50IGFib3V0IGl0LiAgVGhhdCBpcywgZm9yIGFueSBwYXJ0aWN1bGFyIHN1Yi1tZXNzYWdlLCB0aGUKIGltcGxlbWVudGF0aW9uIG11c3Qg
      ZWl0aGVyICphbHdheXMqIGNoZWNrIGl0cyByZXF1aXJlZCBmaWVsZHMsIG9yICpuZXZlcioKIGNoZWNrIGl0cyByZXF1aXJlZCBmaWVsZHMsIHJl
      Z2FyZGxlc3Mgb2Ygd2hldGhlciBvciBub3QgdGhlIG1lc3NhZ2UgaGFzCiBiZWVuIHBhcnNlZC4KCiBBcyBvZiAyMDIxLCBsYXp5IGRvZXMgbm8g
      Y29ycmVjdG5lc3MgY2hlY2tzIG9uIHRoZSBieXRlIHN0cmVhbSBkdXJpbmcKIHBhcnNpbmcuICBUaGlzIG1heSBsZWFkIHRvIGNyYXNoZXMgaWYg
      YW5kIHdoZW4gYW4gaW52YWxpZCBieXRlIHN0cmVhbSBpcwogZmluYWxseSBwYXJzZWQgdXBvbiBhY2Nlc3MuCgogVE9ETyhiLzIxMTkwNjExMyk6
      ICBFbmFibGUgdmFsaWRhdGlvbiBvbiBsYXp5IGZpZWxkcy4KCq8BCgQEDAIEEgToBAI3GqABIHVudmVyaWZpZWRfbGF6eSBkb2VzIG5vIGNvcnJl
      Y3RuZXNzIGNoZWNrcyBvbiB0aGUgYnl0ZSBzdHJlYW0uIFRoaXMgc2hvdWxkCiBvbmx5IGJlIHVzZWQgd2hlcmUgbGF6eSB3aXRoIHZlcmlmaWNh
      dGlvbiBpcyBwcm9oaWJpdGl2ZSBmb3IgcGVyZm9ybWFuY2UKIHJlYXNvbnMuCgroAQoEBAwCBRIE7gQCMRrZASBJcyB0aGlzIGZpZWxkIGRlcHJl
      Y2F0ZWQ/CiBEZXBlbmRpbmcgb24gdGhlIHRhcmdldCBwbGF0Zm9ybSwgdGhpcyBjYW4gZW1pdCBEZXByZWNhdGVkIGFubm90YXRpb25zCiBmb3Ig
      YWNjZXNzb3JzLCBvciBpdCB3aWxsIGJlIGNvbXBsZXRlbHkgaWdub3JlZDsgaW4gdGhlIHZlcnkgbGVhc3QsIHRoaXMKIGlzIGEgZm9ybWFsaXph
      dGlvbiBmb3IgZGVwcmVjYXRpbmcgZmllbGRzLgoKPwoEBAwCBhIE8QQCLBoxIEZvciBHb29nbGUtaW50ZXJuYWwgbWlncmF0aW9uIG9ubHkuIERv
      IG5vdCB1c2UuCgpPCgQEDAIHEgT1BAI6GkEgVGhlIHBhcnNlciBzdG9yZXMgb3B0aW9ucyBpdCBkb2Vzbid0IHJlY29nbml6ZSBoZXJlLiBTZWUg
      YWJvdmUuCgpaCgMEDAUSBPgEAhkaTSBDbGllbnRzIGNhbiBkZWZpbmUgY3VzdG9tIG9wdGlvbnMgaW4gZXh0ZW5zaW9ucyBvZiB0aGlzIG1lc3Nh
      Z2UuIFNlZSBhYm92ZS4KChwKAwQMCRIE+gQCDSIPIHJlbW92ZWQganR5cGUKCk8KBAQNAgASBP8EAjoaQSBUaGUgcGFyc2VyIHN0b3JlcyBvcHRp
      b25zIGl0IGRvZXNuJ3QgcmVjb2duaXplIGhlcmUuIFNlZSBhYm92ZS4KCloKAwQNBRIEggUCGRpNIENsaWVudHMgY2FuIGRlZmluZSBjdXN0b20g
      b3B0aW9ucyBpbiBleHRlbnNpb25zIG9mIHRoaXMgbWVzc2FnZS4gU2VlIGFib3ZlLgoKYAoEBA4CABIEiQUCIBpSIFNldCB0aGlzIG9wdGlvbiB0
      byB0cnVlIHRvIGFsbG93IG1hcHBpbmcgZGlmZmVyZW50IHRhZyBuYW1lcyB0byB0aGUgc2FtZQogdmFsdWUuCgrlAQoEBA4CARIEjwUCMRrWASBJ
      cyB0aGlzIGVudW0gZGVwcmVjYXRlZD8KIERlcGVuZGluZyBvbiB0aGUgdGFyZ2V0IHBsYXRmb3JtLCB0aGlzIGNhbiBlbWl0IERlcHJlY2F0ZWQg
      YW5ub3RhdGlvbnMKIGZvciB0aGUgZW51bSwgb3IgaXQgd2lsbCBiZSBjb21wbGV0ZWx5IGlnbm9yZWQ7IGluIHRoZSB2ZXJ5IGxlYXN0LCB0aGlz
      CiBpcyBhIGZvcm1hbGl6YXRpb24gZm9yIGRlcHJlY2F0aW5nIGVudW1zLgoKHwoDBA4JEgSRBQINIhIgamF2YW5hbm9fYXNfbGl0ZQoKTwoEBA4C
      AhIElAUCOhpBIFRoZSBwYXJzZXIgc3RvcmVzIG9wdGlvbnMgaXQgZG9lc24ndCByZWNvZ25pemUgaGVyZS4gU2VlIGFib3ZlLgoKWgoDBA4FEgSX
      BQIZGk0gQ2xpZW50cyBjYW4gZGVmaW5lIGN1c3RvbSBvcHRpb25zIGluIGV4dGVuc2lvbnMgb2YgdGhpcyBtZXNzYWdlLiBTZWUgYWJvdmUuCgr3
      AQoEBA8CABIEnwUCMRroASBJcyB0aGlzIGVudW0gdmFsdWUgZGVwcmVjYXRlZD8KIERlcGVuZGluZyBvbiB0aGUgdGFyZ2V0IHBsYXRmb3JtLCB0
      aGlzIGNhbiBlbWl0IERlcHJlY2F0ZWQgYW5ub3RhdGlvbnMKIGZvciB0aGUgZW51bSB2YWx1ZSwgb3IgaXQgd2lsbCBiZSBjb21wbGV0ZWx5IGln
      bm9yZWQ7IGluIHRoZSB2ZXJ5IGxlYXN0LAogdGhpcyBpcyBhIGZvcm1hbGl6YXRpb24gZm9yIGRlcHJlY2F0aW5nIGVudW0gdmFsdWVzLgoKTwoE
      BA8CARIEogUCOhpBIFRoZSBwYXJzZXIgc3RvcmVzIG9wdGlvbnMgaXQgZG9lc24ndCByZWNvZ25pemUgaGVyZS4gU2VlIGFib3ZlLgoKWgoDBA8F
      EgSlBQIZGk0gQ2xpZW50cyBjYW4gZGVmaW5lIGN1c3RvbSBvcHRpb25zIGluIGV4dGVuc2lvbnMgb2YgdGhpcyBtZXNzYWdlLiBTZWUgYWJvdmUu
      CgrZAwoEBBACABIEswUCMhrfASBJcyB0aGlzIHNlcnZpY2UgZGVwcmVjYXRlZD8KIERlcGVuZGluZyBvbiB0aGUgdGFyZ2V0IHBsYXRmb3JtLCB0
      aGlzIGNhbiBlbWl0IERlcHJlY2F0ZWQgYW5ub3RhdGlvbnMKIGZvciB0aGUgc2VydmljZSwgb3IgaXQgd2lsbCBiZSBjb21wbGV0ZWx5IGlnbm9y
      ZWQ7IGluIHRoZSB2ZXJ5IGxlYXN0LAogdGhpcyBpcyBhIGZvcm1hbGl6YXRpb24gZm9yIGRlcHJlY2F0aW5nIHNlcnZpY2VzLgoy6AEgTm90ZTog
      IEZpZWxkIG51bWJlcnMgMSB0aHJvdWdoIDMyIGFyZSByZXNlcnZlZCBmb3IgR29vZ2xlJ3MgaW50ZXJuYWwgUlBDCiAgIGZyYW1ld29yay4gIFdl
      IGFwb2xvZ2l6ZSBmb3IgaG9hcmRpbmcgdGhlc2UgbnVtYmVycyB0byBvdXJzZWx2ZXMsIGJ1dAogICB3ZSB3ZXJlIGFscmVhZHkgdXNpbmcgdGhl
      bSBsb25nIGJlZm9yZSB3ZSBkZWNpZGVkIHRvIHJlbGVhc2UgUHJvdG9jb2wKICAgQnVmZmVycy4KCk8KBAQQAgESBLYFAjoaQSBUaGUgcGFyc2Vy
      IHN0b3JlcyBvcHRpb25zIGl0IGRvZXNuJ3QgcmVjb2duaXplIGhlcmUuIFNlZSBhYm92ZS4KCloKAwQQBRIEuQUCGRpNIENsaWVudHMgY2FuIGRl
      ZmluZSBjdXN0b20gb3B0aW9ucyBpbiBleHRlbnNpb25zIG9mIHRoaXMgbWVzc2FnZS4gU2VlIGFib3ZlLgoK1gMKBAQRAgASBMcFAjIa3AEgSXMg
      dGhpcyBtZXRob2QgZGVwcmVjYXRlZD8KIERlcGVuZGluZyBvbiB0aGUgdGFyZ2V0IHBsYXRmb3JtLCB0aGlzIGNhbiBlbWl0IERlcHJlY2F0ZWQg
      YW5ub3RhdGlvbnMKIGZvciB0aGUgbWV0aG9kLCBvciBpdCB3aWxsIGJlIGNvbXBsZXRlbHkgaWdub3JlZDsgaW4gdGhlIHZlcnkgbGVhc3QsCiB0
      aGlzIGlzIGEgZm9ybWFsaXphdGlvbiBmb3IgZGVwcmVjYXRpbmcgbWV0aG9kcy4KMugBIE5vdGU6ICBGaWVsZCBudW1iZXJzIDEgdGhyb3VnaCAz
      MiBhcmUgcmVzZXJ2ZWQgZm9yIEdvb2dsZSdzIGludGVybmFsIFJQQwogICBmcmFtZXdvcmsuICBXZSBhcG9sb2dpemUgZm9yIGhvYXJkaW5nIHRo
      ZXNlIG51bWJlcnMgdG8gb3Vyc2VsdmVzLCBidXQKICAgd2Ugd2VyZSBhbHJlYWR5IHVzaW5nIHRoZW0gbG9uZyBiZWZvcmUgd2UgZGVjaWRlZCB0
      byByZWxlYXNlIFByb3RvY29sCiAgIEJ1ZmZlcnMuCgrwAQoEBBEEABIGzAUC0AUDGt8BIElzIHRoaXMgbWV0aG9kIHNpZGUtZWZmZWN0LWZyZWUg
      KG9yIHNhZmUgaW4gSFRUUCBwYXJsYW5jZSksIG9yIGlkZW1wb3RlbnQsCiBvciBuZWl0aGVyPyBIVFRQIGJhc2VkIFJQQyBpbXBsZW1lbnRhdGlv
      biBtYXkgY2hvb3NlIEdFVCB2ZXJiIGZvciBzYWZlCiBtZXRob2RzLCBhbmQgUFVUIHZlcmIgZm9yIGlkZW1wb3RlbnQgbWV0aG9kcyBpbnN0ZWFk
      IG9mIHRoZSBkZWZhdWx0IFBPU1QuCgokCgYEEQQAAgESBM4FBBgiFCBpbXBsaWVzIGlkZW1wb3RlbnQKCjcKBgQRBAACAhIEzwUEEyInIGlkZW1w
      b3RlbnQsIGJ1dCBtYXkgaGF2ZSBzaWRlIGVmZmVjdHMKCk8KBAQRAgISBNUFAjoaQSBUaGUgcGFyc2VyIHN0b3JlcyBvcHRpb25zIGl0IGRvZXNu
      J3QgcmVjb2duaXplIGhlcmUuIFNlZSBhYm92ZS4KCloKAwQRBRIE2AUCGRpNIENsaWVudHMgY2FuIGRlZmluZSBjdXN0b20gb3B0aW9ucyBpbiBl
      eHRlbnNpb25zIG9mIHRoaXMgbWVzc2FnZS4gU2VlIGFib3ZlLgoKiwMKAgQSEgbiBQD2BQEa/AIgQSBtZXNzYWdlIHJlcHJlc2VudGluZyBhIG9w
      dGlvbiB0aGUgcGFyc2VyIGRvZXMgbm90IHJlY29nbml6ZS4gVGhpcyBvbmx5CiBhcHBlYXJzIGluIG9wdGlvbnMgcHJvdG9zIGNyZWF0ZWQgYnkg
      dGhlIGNvbXBpbGVyOjpQYXJzZXIgY2xhc3MuCiBEZXNjcmlwdG9yUG9vbCByZXNvbHZlcyB0aGVzZSB3aGVuIGJ1aWxkaW5nIERlc2NyaXB0b3Ig
      b2JqZWN0cy4gVGhlcmVmb3JlLAogb3B0aW9ucyBwcm90b3MgaW4gZGVzY3JpcHRvciBvYmplY3RzIChlLmcuIHJldHVybmVkIGJ5IERlc2NyaXB0
      b3I6Om9wdGlvbnMoKSwKIG9yIHByb2R1Y2VkIGJ5IERlc2NyaXB0b3I6OkNvcHlUbygpKSB3aWxsIG5ldmVyIGhhdmUgVW5pbnRlcnByZXRlZE9w
      dGlvbnMKIGluIHRoZW0uCgrLAgoEBBIDABIG6AUC6wUDGroCIFRoZSBuYW1lIG9mIHRoZSB1bmludGVycHJldGVkIG9wdGlvbi4gIEVhY2ggc3Ry
      aW5nIHJlcHJlc2VudHMgYSBzZWdtZW50IGluCiBhIGRvdC1zZXBhcmF0ZWQgbmFtZS4gIGlzX2V4dGVuc2lvbiBpcyB0cnVlIGlmZiBhIHNlZ21l
      bnQgcmVwcmVzZW50cyBhbgogZXh0ZW5zaW9uIChkZW5vdGVkIHdpdGggcGFyZW50aGVzZXMgaW4gb3B0aW9ucyBzcGVjcyBpbiAucHJvdG8gZmls
      ZXMpLgogRS5nLix7IFsiZm9vIiwgZmFsc2VdLCBbImJhci5iYXoiLCB0cnVlXSwgWyJtb28iLCBmYWxzZV0gfSByZXByZXNlbnRzCiAiZm9vLihi
      YXIuYmF6KS5tb28iLgoKnAEKBAQSAgESBPAFAicajQEgVGhlIHZhbHVlIG9mIHRoZSB1bmludGVycHJldGVkIG9wdGlvbiwgaW4gd2hhdGV2ZXIg
      dHlwZSB0aGUgdG9rZW5pemVyCiBpZGVudGlmaWVkIGl0IGFzIGR1cmluZyBwYXJzaW5nLiBFeGFjdGx5IG9uZSBvZiB0aGVzZSBzaG91bGQgYmUg
      c2V0LgoK2gEKAgQTEgb9BQD+BgEaaiBFbmNhcHN1bGF0ZXMgaW5mb3JtYXRpb24gYWJvdXQgdGhlIG9yaWdpbmFsIHNvdXJjZSBmaWxlIGZyb20g
      d2hpY2ggYQogRmlsZURlc2NyaXB0b3JQcm90byB3YXMgZ2VuZXJhdGVkLgoyYCA9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09
      PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09CiBPcHRpb25hbCBzb3VyY2UgY29kZSBpbmZvCgqCEQoEBBMCABIEqQYCIRrzECBBIExvY2F0
      aW9uIGlkZW50aWZpZXMgYSBwaWVjZSBvZiBzb3VyY2UgY29kZSBpbiBhIC5wcm90byBmaWxlIHdoaWNoCiBjb3JyZXNwb25kcyB0byBhIHBhcnRp
      Y3VsYXIgZGVmaW5pdGlvbi4gIFRoaXMgaW5mb3JtYXRpb24gaXMgaW50ZW5kZWQKIHRvIGJlIHVzZWZ1bCB0byBJREVzLCBjb2RlIGluZGV4ZXJz
      LCBkb2N1bWVudGF0aW9uIGdlbmVyYXRvcnMsIGFuZCBzaW1pbGFyCiB0b29scy4KCiBGb3IgZXhhbXBsZSwgc2F5IHdlIGhhdmUgYSBmaWxlIGxp
      a2U6CiAgIG1lc3NhZ2UgRm9vIHsKICAgICBvcHRpb25hbCBzdHJpbmcgZm9vID0gMTsKICAgfQogTGV0J3MgbG9vayBhdCBqdXN0IHRoZSBmaWVs
      ZCBkZWZpbml0aW9uOgogICBvcHRpb25hbCBzdHJpbmcgZm9vID0gMTsKICAgXiAgICAgICBeXiAgICAgXl4gIF4gIF5eXgogICBhICAgICAgIGJj
      ICAgICBkZSAgZiAgZ2hpCiBXZSBoYXZlIHRoZSBmb2xsb3dpbmcgbG9jYXRpb25zOgogICBzcGFuICAgcGF0aCAgICAgICAgICAgICAgIHJlcHJl
      c2VudHMKICAgW2EsaSkgIFsgNCwgMCwgMiwgMCBdICAgICBUaGUgd2hvbGUgZmllbGQgZGVmaW5pdGlvbi4KICAgW2EsYikgIFsgNCwgMCwgMiwg
      MCwgNCBdICBUaGUgbGFiZWwgKG9wdGlvbmFsKS4KICAgW2MsZCkgIFsgNCwgMCwgMiwgMCwgNSBdICBUaGUgdHlwZSAoc3RyaW5nKS4KICAgW2Us
      ZikgIFsgNCwgMCwgMiwgMCwgMSBdICBUaGUgbmFtZSAoZm9vKS4KICAgW2csaCkgIFsgNCwgMCwgMiwgMCwgMyBdICBUaGUgbnVtYmVyICgxKS4K
      CiBOb3RlczoKIC0gQSBsb2NhdGlvbiBtYXkgcmVmZXIgdG8gYSByZXBlYXRlZCBmaWVsZCBpdHNlbGYgKGkuZS4gbm90IHRvIGFueQogICBwYXJ0
      aWN1bGFyIGluZGV4IHdpdGhpbiBpdCkuICBUaGlzIGlzIHVzZWQgd2hlbmV2ZXIgYSBzZXQgb2YgZWxlbWVudHMgYXJlCiAgIGxvZ2ljYWxseSBl
      bmNsb3NlZCBpbiBhIHNpbmdsZSBjb2RlIHNlZ21lbnQuICBGb3IgZXhhbXBsZSwgYW4gZW50aXJlCiAgIGV4dGVuZCBibG9jayAocG9zc2libHkg
      Y29udGFpbmluZyBtdWx0aXBsZSBleHRlbnNpb24gZGVmaW5pdGlvbnMpIHdpbGwKICAgaGF2ZSBhbiBvdXRlciBsb2NhdGlvbiB3aG9zZSBwYXRo
      IHJlZmVycyB0byB0aGUgImV4dGVuc2lvbnMiIHJlcGVhdGVkCiAgIGZpZWxkIHdpdGhvdXQgYW4gaW5kZXguCiAtIE11bHRpcGxlIGxvY2F0aW9u
      cyBtYXkgaGF2ZSB0aGUgc2FtZSBwYXRoLiAgVGhpcyBoYXBwZW5zIHdoZW4gYSBzaW5nbGUKICAgbG9naWNhbCBkZWNsYXJhdGlvbiBpcyBzcHJl
      YWQgb3V0IGFjcm9zcyBtdWx0aXBsZSBwbGFjZXMuICBUaGUgbW9zdAogICBvYnZpb3VzIGV4YW1wbGUgaXMgdGhlICJleHRlbmQiIGJsb2NrIGFn
      YWluIC0tIHRoZXJlIG1heSBiZSBtdWx0aXBsZQogICBleHRlbmQgYmxvY2tzIGluIHRoZSBzYW1lIHNjb3BlLCBlYWNoIG9mIHdoaWNoIHdpbGwg
      aGF2ZSB0aGUgc2FtZSBwYXRoLgogLSBBIGxvY2F0aW9uJ3Mgc3BhbiBpcyBub3QgYWx3YXlzIGEgc3Vic2V0IG9mIGl0cyBwYXJlbnQncyBzcGFu
      LiAgRm9yCiAgIGV4YW1wbGUsIHRoZSAiZXh0ZW5kZWUiIG9mIGFuIGV4dGVuc2lvbiBkZWNsYXJhdGlvbiBhcHBlYXJzIGF0IHRoZQogICBiZWdp
      bm5pbmcgb2YgdGhlICJleHRlbmQiIGJsb2NrIGFuZCBpcyBzaGFyZWQgYnkgYWxsIGV4dGVuc2lvbnMgd2l0aGluCiAgIHRoZSBibG9jay4KIC0g
      SnVzdCBiZWNhdXNlIGEgbG9jYXRpb24ncyBzcGFuIGlzIGEgc3Vic2V0IG9mIHNvbWUgb3RoZXIgbG9jYXRpb24ncyBzcGFuCiAgIGRvZXMgbm90
      IG1lYW4gdGhhdCBpdCBpcyBhIGRlc2NlbmRhbnQuICBGb3IgZXhhbXBsZSwgYSAiZ3JvdXAiIGRlZmluZXMKICAgYm90aCBhIHR5cGUgYW5kIGEg
      ZmllbGQgaW4gYSBzaW5nbGUgZGVjbGFyYXRpb24uICBUaHVzLCB0aGUgbG9jYXRpb25zCiAgIGNvcnJlc3BvbmRpbmcgdG8gdGhlIHR5cGUgYW5k
      IGZpZWxkIGFuZCB0aGVpciBjb21wb25lbnRzIHdpbGwgb3ZlcmxhcC4KIC0gQ29kZSB3aGljaCB0cmllcyB0byBpbnRlcnByZXQgbG9jYXRpb25z
      IHNob3VsZCBwcm9iYWJseSBiZSBkZXNpZ25lZCB0bwogICBpZ25vcmUgdGhvc2UgdGhhdCBpdCBkb2Vzbid0IHVuZGVyc3RhbmQsIGFzIG1vcmUg
      dHlwZXMgb2YgbG9jYXRpb25zIGNvdWxkCiAgIGJlIHJlY29yZGVkIGluIHRoZSBmdXR1cmUuCgqJBwoGBBMDAAIAEgTCBgQsGvgGIElkZW50aWZp
      ZXMgd2hpY2ggcGFydCBvZiB0aGUgRmlsZURlc2NyaXB0b3JQcm90byB3YXMgZGVmaW5lZCBhdCB0aGlzCiBsb2NhdGlvbi4KCiBFYWNoIGVsZW1l
      bnQgaXMgYSBmaWVsZCBudW1iZXIgb3IgYW4gaW5kZXguICBUaGV5IGZvcm0gYSBwYXRoIGZyb20KIHRoZSByb290IEZpbGVEZXNjcmlwdG9yUHJv
      dG8gdG8gdGhlIHBsYWNlIHdoZXJlIHRoZSBkZWZpbml0aW9uIG9jY3Vycy4KIEZvciBleGFtcGxlLCB0aGlzIHBhdGg6CiAgIFsgNCwgMywgMiwg
      NywgMSBdCiByZWZlcnMgdG86CiAgIGZpbGUubWVzc2FnZV90eXBlKDMpICAvLyA0LCAzCiAgICAgICAuZmllbGQoNykgICAgICAgICAvLyAyLCA3
      CiAgICAgICAubmFtZSgpICAgICAgICAgICAvLyAxCiBUaGlzIGlzIGJlY2F1c2UgRmlsZURlc2NyaXB0b3JQcm90by5tZXNzYWdlX3R5cGUgaGFz
      IGZpZWxkIG51bWJlciA0OgogICByZXBlYXRlZCBEZXNjcmlwdG9yUHJvdG8gbWVzc2FnZV90eXBlID0gNDsKIGFuZCBEZXNjcmlwdG9yUHJvdG8u
      ZmllbGQgaGFzIGZpZWxkIG51bWJlciAyOgogICByZXBlYXRlZCBGaWVsZERlc2NyaXB0b3JQcm90byBmaWVsZCA9IDI7CiBhbmQgRmllbGREZXNj
      cmlwdG9yUHJvdG8ubmFtZSBoYXMgZmllbGQgbnVtYmVyIDE6CiAgIG9wdGlvbmFsIHN0cmluZyBuYW1lID0gMTsKCiBUaHVzLCB0aGUgYWJvdmUg
      cGF0aCBnaXZlcyB0aGUgbG9jYXRpb24gb2YgYSBmaWVsZCBuYW1lLiAgSWYgd2UgcmVtb3ZlZAogdGhlIGxhc3QgZWxlbWVudDoKICAgWyA0LCAz
      LCAyLCA3IF0KIHRoaXMgcGF0aCByZWZlcnMgdG8gdGhlIHdob2xlIGZpZWxkIGRlY2xhcmF0aW9uIChmcm9tIHRoZSBiZWdpbm5pbmcKIG9mIHRo
      ZSBsYWJlbCB0byB0aGUgdGVybWluYXRpbmcgc2VtaWNvbG9uKS4KCtICCgYEEwMAAgESBMkGBCwawQIgQWx3YXlzIGhhcyBleGFjdGx5IHRocmVl
      IG9yIGZvdXIgZWxlbWVudHM6IHN0YXJ0IGxpbmUsIHN0YXJ0IGNvbHVtbiwKIGVuZCBsaW5lIChvcHRpb25hbCwgb3RoZXJ3aXNlIGFzc3VtZWQg
      c2FtZSBhcyBzdGFydCBsaW5lKSwgZW5kIGNvbHVtbi4KIFRoZXNlIGFyZSBwYWNrZWQgaW50byBhIHNpbmdsZSBmaWVsZCBmb3IgZWZmaWNpZW5j
      eS4gIE5vdGUgdGhhdCBsaW5lCiBhbmQgY29sdW1uIG51bWJlcnMgYXJlIHplcm8tYmFzZWQgLS0gdHlwaWNhbGx5IHlvdSB3aWxsIHdhbnQgdG8g
      YWRkCiAxIHRvIGVhY2ggYmVmb3JlIGRpc3BsYXlpbmcgdG8gYSB1c2VyLgoKpQwKBgQTAwACAhIE+gYEKRqUDCBJZiB0aGlzIFNvdXJjZUNvZGVJ
      bmZvIHJlcHJlc2VudHMgYSBjb21wbGV0ZSBkZWNsYXJhdGlvbiwgdGhlc2UgYXJlIGFueQogY29tbWVudHMgYXBwZWFyaW5nIGJlZm9yZSBhbmQg
      YWZ0ZXIgdGhlIGRlY2xhcmF0aW9uIHdoaWNoIGFwcGVhciB0byBiZQogYXR0YWNoZWQgdG8gdGhlIGRlY2xhcmF0aW9uLgoKIEEgc2VyaWVzIG9m
      IGxpbmUgY29tbWVudHMgYXBwZWFyaW5nIG9uIGNvbnNlY3V0aXZlIGxpbmVzLCB3aXRoIG5vIG90aGVyCiB0b2tlbnMgYXBwZWFyaW5nIG9uIHRo
      b3NlIGxpbmVzLCB3aWxsIGJlIHRyZWF0ZWQgYXMgYSBzaW5nbGUgY29tbWVudC4KCiBsZWFkaW5nX2RldGFjaGVkX2NvbW1lbnRzIHdpbGwga2Vl
      cCBwYXJhZ3JhcGhzIG9mIGNvbW1lbnRzIHRoYXQgYXBwZWFyCiBiZWZvcmUgKGJ1dCBub3QgY29ubmVjdGVkIHRvKSB0aGUgY3VycmVudCBlbGVt
      ZW50LiBFYWNoIHBhcmFncmFwaCwKIHNlcGFyYXRlZCBieSBlbXB0eSBsaW5lcywgd2lsbCBiZSBvbmUgY29tbWVudCBlbGVtZW50IGluIHRoZSBy
      ZXBlYXRlZAogZmllbGQuCgogT25seSB0aGUgY29tbWVudCBjb250ZW50IGlzIHByb3ZpZGVkOyBjb21tZW50IG1hcmtlcnMgKGUuZy4gLy8pIGFy
      ZQogc3RyaXBwZWQgb3V0LiAgRm9yIGJsb2NrIGNvbW1lbnRzLCBsZWFkaW5nIHdoaXRlc3BhY2UgYW5kIGFuIGFzdGVyaXNrCiB3aWxsIGJlIHN0
      cmlwcGVkIGZyb20gdGhlIGJlZ2lubmluZyBvZiBlYWNoIGxpbmUgb3RoZXIgdGhhbiB0aGUgZmlyc3QuCiBOZXdsaW5lcyBhcmUgaW5jbHVkZWQg
      aW4gdGhlIG91dHB1dC4KCiBFeGFtcGxlczoKCiAgIG9wdGlvbmFsIGludDMyIGZvbyA9IDE7ICAvLyBDb21tZW50IGF0dGFjaGVkIHRvIGZvby4K
      ICAgLy8gQ29tbWVudCBhdHRhY2hlZCB0byBiYXIuCiAgIG9wdGlvbmFsIGludDMyIGJhciA9IDI7CgogICBvcHRpb25hbCBzdHJpbmcgYmF6ID0g
      MzsKICAgLy8gQ29tbWVudCBhdHRhY2hlZCB0byBiYXouCiAgIC8vIEFub3RoZXIgbGluZSBhdHRhY2hlZCB0byBiYXouCgogICAvLyBDb21tZW50
      IGF0dGFjaGVkIHRvIG1vby4KICAgLy8KICAgLy8gQW5vdGhlciBsaW5lIGF0dGFjaGVkIHRvIG1vby4KICAgb3B0aW9uYWwgZG91YmxlIG1vbyA9
      IDQ7CgogICAvLyBEZXRhY2hlZCBjb21tZW50IGZvciBjb3JnZS4gVGhpcyBpcyBub3QgbGVhZGluZyBvciB0cmFpbGluZyBjb21tZW50cwogICAv
      LyB0byBtb28gb3IgY29yZ2UgYmVjYXVzZSB0aGVyZSBhcmUgYmxhbmsgbGluZXMgc2VwYXJhdGluZyBpdCBmcm9tCiAgIC8vIGJvdGguCgogICAv
      LyBEZXRhY2hlZCBjb21tZW50IGZvciBjb3JnZSBwYXJhZ3JhcGggMi4KCiAgIG9wdGlvbmFsIHN0cmluZyBjb3JnZSA9IDU7CiAgIC8qIEJsb2Nr
      IGNvbW1lbnQgYXR0YWNoZWQKICAgICogdG8gY29yZ2UuICBMZWFkaW5nIGFzdGVyaXNrcwogICAgKiB3aWxsIGJlIHJlbW92ZWQuICovCiAgIC8q
      IEJsb2NrIGNvbW1lbnQgYXR0YWNoZWQgdG8KICAgICogZ3JhdWx0LiAqLwogICBvcHRpb25hbCBpbnQzMiBncmF1bHQgPSA2OwoKICAgLy8gaWdu
      b3JlZCBkZXRhY2hlZCBjb21tZW50cy4KCu4BCgIEFBIGgwcAmAcBGt8BIERlc2NyaWJlcyB0aGUgcmVsYXRpb25zaGlwIGJldHdlZW4gZ2VuZXJh
      dGVkIGNvZGUgYW5kIGl0cyBvcmlnaW5hbCBzb3VyY2UKIGZpbGUuIEEgR2VuZXJhdGVkQ29kZUluZm8gbWVzc2FnZSBpcyBhc3NvY2lhdGVkIHdp
      dGggb25seSBvbmUgZ2VuZXJhdGVkCiBzb3VyY2UgZmlsZSwgYnV0IG1heSBjb250YWluIHJlZmVyZW5jZXMgdG8gZGlmZmVyZW50IHNvdXJjZSAu
      cHJvdG8gZmlsZXMuCgp4CgQEFAIAEgSGBwIlGmogQW4gQW5ub3RhdGlvbiBjb25uZWN0cyBzb21lIHNwYW4gb2YgdGV4dCBpbiBnZW5lcmF0ZWQg
      Y29kZSB0byBhbiBlbGVtZW50CiBvZiBpdHMgZ2VuZXJhdGluZyAucHJvdG8gZmlsZS4KCo8BCgYEFAMAAgASBIoHBCwafyBJZGVudGlmaWVzIHRo
      ZSBlbGVtZW50IGluIHRoZSBvcmlnaW5hbCBzb3VyY2UgLnByb3RvIGZpbGUuIFRoaXMgZmllbGQKIGlzIGZvcm1hdHRlZCB0aGUgc2FtZSBhcyBT
      b3VyY2VDb2RlSW5mby5Mb2NhdGlvbi5wYXRoLgoKTwoGBBQDAAIBEgSNBwQkGj8gSWRlbnRpZmllcyB0aGUgZmlsZXN5c3RlbSBwYXRoIHRvIHRo
      ZSBvcmlnaW5hbCBzb3VyY2UgLnByb3RvLgoKdwoGBBQDAAICEgSRBwQdGmcgSWRlbnRpZmllcyB0aGUgc3RhcnRpbmcgb2Zmc2V0IGluIGJ5dGVz
      IGluIHRoZSBnZW5lcmF0ZWQgY29kZQogdGhhdCByZWxhdGVzIHRvIHRoZSBpZGVudGlmaWVkIG9iamVjdC4KCtsBCgYEFAMAAgMSBJYHBBsaygEg
      SWRlbnRpZmllcyB0aGUgZW5kaW5nIG9mZnNldCBpbiBieXRlcyBpbiB0aGUgZ2VuZXJhdGVkIGNvZGUgdGhhdAogcmVsYXRlcyB0byB0aGUgaWRl
      bnRpZmllZCBvZmZzZXQuIFRoZSBlbmQgb2Zmc2V0IHNob3VsZCBiZSBvbmUgcGFzdAogdGhlIGxhc3QgcmVsZXZhbnQgYnl0ZSAoc28gdGhlIGxl
      bmd0aCBvZiB0aGUgdGV4dCA9IGVuZCAtIGJlZ2luKS4K
      """,
    imports: [])
}
