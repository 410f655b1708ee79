// swift-format-ignore-file
// Written by protoc-gen-weir from google/protobuf/descriptor.proto. Do not edit.

public import WeirRPC

/// The full set of known editions.
nonisolated public struct Google_Protobuf_Edition: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// A placeholder for an unknown edition value.
  public static var unknown: Self { Self(rawValue: 0) }
  /// A placeholder edition for specifying default behaviors *before* a feature
  /// was first introduced.  This is effectively an "infinite past".
  public static var legacy: Self { Self(rawValue: 900) }
  /// Legacy syntax "editions".  These pre-date editions, but behave much like
  /// distinct editions.  These can't be used to specify the edition of proto
  /// files, but feature definitions must supply proto2/proto3 defaults for
  /// backwards compatibility.
  public static var proto2: Self { Self(rawValue: 998) }
  public static var proto3: Self { Self(rawValue: 999) }
  /// Editions that have been released.  The specific values are arbitrary and
  /// should not be depended on, but they will always be time-ordered for easy
  /// comparison.
  public static var edition2023: Self { Self(rawValue: 1000) }
  public static var edition2024: Self { Self(rawValue: 1001) }
  public static var edition2026: Self { Self(rawValue: 1002) }
  /// A placeholder edition for developing and testing unscheduled features.
  public static var unstable: Self { Self(rawValue: 9999) }
  /// Placeholder editions for testing feature resolution.  These should not be
  /// used or relied on outside of tests.
  public static var edition1TestOnly: Self { Self(rawValue: 1) }
  public static var edition2TestOnly: Self { Self(rawValue: 2) }
  public static var edition99997TestOnly: Self { Self(rawValue: 99997) }
  public static var edition99998TestOnly: Self { Self(rawValue: 99998) }
  public static var edition99999TestOnly: Self { Self(rawValue: 99999) }
  /// Placeholder for specifying unbounded edition support.  This should only
  /// ever be used by plugins that can expect to never require any changes to
  /// support a new edition.
  public static var max: Self { Self(rawValue: 2147483647) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 EDITION_UNKNOWN
    900 EDITION_LEGACY
    998 EDITION_PROTO2
    999 EDITION_PROTO3
    1000 EDITION_2023
    1001 EDITION_2024
    1002 EDITION_2026
    9999 EDITION_UNSTABLE
    1 EDITION_1_TEST_ONLY
    2 EDITION_2_TEST_ONLY
    99997 EDITION_99997_TEST_ONLY
    99998 EDITION_99998_TEST_ONLY
    99999 EDITION_99999_TEST_ONLY
    2147483647 EDITION_MAX
    """)
}

/// Describes the 'visibility' of a symbol with respect to the proto import
/// system. Symbols can only be imported when the visibility rules do not prevent
/// it (ex: local symbols cannot be imported).  Visibility modifiers can only set
/// on `message` and `enum` as they are the only types available to be referenced
/// from other files.
nonisolated public struct Google_Protobuf_SymbolVisibility: ProtobufEnum {
  public var rawValue: Int32

  public init(rawValue: Int32) { self.rawValue = rawValue }

  public static var visibilityUnset: Self { Self(rawValue: 0) }
  public static var visibilityLocal: Self { Self(rawValue: 1) }
  public static var visibilityExport: Self { Self(rawValue: 2) }

  public var name: String? { Self._names[rawValue] }

  private static let _names = EnumNames(
    """
    0 VISIBILITY_UNSET
    1 VISIBILITY_LOCAL
    2 VISIBILITY_EXPORT
    """)
}

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
  /// Names of files imported by this file purely for the purpose of providing
  /// option extensions. These are excluded from the dependency list above.
  public var optionDependency: [String] = []
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
  /// The supported values are "proto2", "proto3", and "editions".
  ///
  /// If `edition` is present, this value must be "editions".
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var syntax: String? = nil
  /// The edition of the proto file.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var edition: Google_Protobuf_Edition? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    package: String? = nil,
    dependency: [String] = [],
    publicDependency: [Int32] = [],
    weakDependency: [Int32] = [],
    optionDependency: [String] = [],
    messageType: [Google_Protobuf_DescriptorProto] = [],
    enumType: [Google_Protobuf_EnumDescriptorProto] = [],
    service: [Google_Protobuf_ServiceDescriptorProto] = [],
    `extension`: [Google_Protobuf_FieldDescriptorProto] = [],
    options: Google_Protobuf_FileOptions? = nil,
    sourceCodeInfo: Google_Protobuf_SourceCodeInfo? = nil,
    syntax: String? = nil,
    edition: Google_Protobuf_Edition? = nil
  ) {
    self.name = name
    self.package = package
    self.dependency = dependency
    self.publicDependency = publicDependency
    self.weakDependency = weakDependency
    self.optionDependency = optionDependency
    self.messageType = messageType
    self.enumType = enumType
    self.service = service
    self.`extension` = `extension`
    self.options = options
    self.sourceCodeInfo = sourceCodeInfo
    self.syntax = syntax
    self.edition = edition
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.package = try c.optionalString(48)
    self.dependency = try c.strings(72)
    self.publicDependency = c.int32s(88)
    self.weakDependency = c.int32s(104)
    self.optionDependency = try c.strings(120)
    self.messageType = try c.messages(136, as: Google_Protobuf_DescriptorProto.self)
    self.enumType = try c.messages(152, as: Google_Protobuf_EnumDescriptorProto.self)
    self.service = try c.messages(168, as: Google_Protobuf_ServiceDescriptorProto.self)
    self.`extension` = try c.messages(184, as: Google_Protobuf_FieldDescriptorProto.self)
    self.options = try c.message(200, as: Google_Protobuf_FileOptions.self)
    self.sourceCodeInfo = try c.message(224, as: Google_Protobuf_SourceCodeInfo.self)
    self.syntax = try c.optionalString(248)
    self.edition = try c.optionalClosedEnumeration(272, as: Google_Protobuf_Edition.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.optionalString(48, self.package)
    c.strings(72, self.dependency)
    c.int32s(88, self.publicDependency)
    c.int32s(104, self.weakDependency)
    c.strings(120, self.optionDependency)
    c.messages(136, self.messageType)
    c.messages(152, self.enumType)
    c.messages(168, self.service)
    c.messages(184, self.`extension`)
    c.message(200, self.options)
    c.message(224, self.sourceCodeInfo)
    c.optionalString(248, self.syntax)
    c.optionalEnumeration(272, self.edition)
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
  /// Support for `export` and `local` keywords on enums.
  public var visibility: Google_Protobuf_SymbolVisibility? = nil
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
    reservedName: [String] = [],
    visibility: Google_Protobuf_SymbolVisibility? = nil
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
    self.visibility = visibility
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
    self.visibility = try c.optionalClosedEnumeration(200, as: Google_Protobuf_SymbolVisibility.self)
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
    c.optionalEnumeration(200, self.visibility)
    c.unknownFields(self.unknownFields)
  }

  /// `google.protobuf.DescriptorProto.ExtensionRange`
  nonisolated public struct ExtensionRange: GeneratedMessage {
    public static let messageName = "google.protobuf.DescriptorProto.ExtensionRange"
    public static let layout: MessageLayout = _weirTables[3]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var start: Int32? = nil
    public var end: Int32? = nil
    public var options: Google_Protobuf_ExtensionRangeOptions? {
      get { _options.value }
      set { _options.value = newValue }
    }
    private var _options = Indirect<Google_Protobuf_ExtensionRangeOptions>()
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
  /// For external users: DO NOT USE. We are in the process of open sourcing
  /// extension declaration and executing internal cleanups before it can be
  /// used externally.
  public var declaration: [Google_Protobuf_ExtensionRangeOptions.Declaration] = []
  /// Any features defined in the specific edition.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
  /// The verification state of the range.
  /// TODO: flip the default to DECLARATION once all empty ranges
  /// are marked as UNVERIFIED.
  public var verification: Google_Protobuf_ExtensionRangeOptions.VerificationState? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = [],
    declaration: [Google_Protobuf_ExtensionRangeOptions.Declaration] = [],
    features: Google_Protobuf_FeatureSet? = nil,
    verification: Google_Protobuf_ExtensionRangeOptions.VerificationState? = nil
  ) {
    self.uninterpretedOption = uninterpretedOption
    self.declaration = declaration
    self.features = features
    self.verification = verification
  }

  /// `verification`, or the default that the schema declares when it is absent.
  public var verificationOrDefault: Google_Protobuf_ExtensionRangeOptions.VerificationState { self.verification ?? Google_Protobuf_ExtensionRangeOptions.VerificationState(rawValue: 1) }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.uninterpretedOption = try c.messages(24, as: Google_Protobuf_UninterpretedOption.self)
    self.declaration = try c.messages(40, as: Google_Protobuf_ExtensionRangeOptions.Declaration.self)
    self.features = try c.message(56, as: Google_Protobuf_FeatureSet.self)
    self.verification = try c.optionalClosedEnumeration(80, as: Google_Protobuf_ExtensionRangeOptions.VerificationState.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.uninterpretedOption)
    c.messages(40, self.declaration)
    c.message(56, self.features)
    c.optionalEnumeration(80, self.verification)
    c.unknownFields(self.unknownFields)
  }

  /// The verification state of the extension range.
  nonisolated public struct VerificationState: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// All the extensions of the range must be declared.
    public static var declaration: Self { Self(rawValue: 0) }
    public static var unverified: Self { Self(rawValue: 1) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 DECLARATION
      1 UNVERIFIED
      """)
  }

  /// `google.protobuf.ExtensionRangeOptions.Declaration`
  nonisolated public struct Declaration: GeneratedMessage {
    public static let messageName = "google.protobuf.ExtensionRangeOptions.Declaration"
    public static let layout: MessageLayout = _weirTables[6]
    public static var schema: Schema { .google_protobuf_descriptor }

    /// The extension number declared within the extension range.
    public var number: Int32? = nil
    /// The fully-qualified name of the extension field. There must be a leading
    /// dot in front of the full name.
    public var fullName: String? = nil
    /// The fully-qualified type name of the extension field. Unlike
    /// Metadata.type, Declaration.type must have a leading dot for messages
    /// and enums.
    public var type: String? = nil
    /// If true, indicates that the number is reserved in the extension range,
    /// and any extension field with the number will fail to compile. Set this
    /// when a declared extension field is deleted.
    public var reserved: Bool? = nil
    /// If true, indicates that the extension must be defined as repeated.
    /// Otherwise the extension must be defined as optional.
    public var repeated: Bool? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      number: Int32? = nil,
      fullName: String? = nil,
      type: String? = nil,
      reserved: Bool? = nil,
      repeated: Bool? = nil
    ) {
      self.number = number
      self.fullName = fullName
      self.type = type
      self.reserved = reserved
      self.repeated = repeated
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.number = c.optionalInt32(104)
      self.fullName = try c.optionalString(24)
      self.type = try c.optionalString(48)
      self.reserved = c.optionalBool(72)
      self.repeated = c.optionalBool(88)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalInt32(104, self.number)
      c.optionalString(24, self.fullName)
      c.optionalString(48, self.type)
      c.optionalBool(72, self.reserved)
      c.optionalBool(88, self.repeated)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Describes a field within a message.
nonisolated public struct Google_Protobuf_FieldDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.FieldDescriptorProto"
  public static let layout: MessageLayout = _weirTables[7]
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
  /// When proto3_optional is true, this field must belong to a oneof to signal
  /// to old proto3 clients that presence is tracked for this field. This oneof
  /// is known as a "synthetic" oneof, and this field must be its sole member
  /// (each proto3 optional field gets its own synthetic oneof). Synthetic oneofs
  /// exist in the descriptor only, and do not generate any API. Synthetic oneofs
  /// must be ordered after all "real" oneofs.
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
    self.label = try c.optionalClosedEnumeration(192, as: Google_Protobuf_FieldDescriptorProto.Label.self)
    self.type = try c.optionalClosedEnumeration(200, as: Google_Protobuf_FieldDescriptorProto.TypeEnum.self)
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
    /// Group type is deprecated and not supported after google.protobuf. However, Proto3
    /// implementations should still be able to parse the group wire format and
    /// treat group fields as unknown fields.  In Editions, the group wire format
    /// can be enabled via the `message_encoding` feature.
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
    public static var repeated: Self { Self(rawValue: 3) }
    /// The required label is only allowed in google.protobuf.  In proto3 and Editions
    /// it's explicitly prohibited.  In Editions, the `field_presence` feature
    /// can be used to get this behavior.
    public static var required: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      1 LABEL_OPTIONAL
      3 LABEL_REPEATED
      2 LABEL_REQUIRED
      """)
  }
}

/// Describes a oneof.
nonisolated public struct Google_Protobuf_OneofDescriptorProto: GeneratedMessage {
  public static let messageName = "google.protobuf.OneofDescriptorProto"
  public static let layout: MessageLayout = _weirTables[8]
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
  public static let layout: MessageLayout = _weirTables[9]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var value: [Google_Protobuf_EnumValueDescriptorProto] = []
  public var options: Google_Protobuf_EnumOptions? {
    get { _options.value }
    set { _options.value = newValue }
  }
  private var _options = Indirect<Google_Protobuf_EnumOptions>()
  /// Range of reserved numeric values. Reserved numeric values may not be used
  /// by enum values in the same enum declaration. Reserved ranges may not
  /// overlap.
  public var reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange] = []
  /// Reserved enum value names, which may not be reused. A given name may only
  /// be reserved once.
  public var reservedName: [String] = []
  /// Support for `export` and `local` keywords on enums.
  public var visibility: Google_Protobuf_SymbolVisibility? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    name: String? = nil,
    value: [Google_Protobuf_EnumValueDescriptorProto] = [],
    options: Google_Protobuf_EnumOptions? = nil,
    reservedRange: [Google_Protobuf_EnumDescriptorProto.EnumReservedRange] = [],
    reservedName: [String] = [],
    visibility: Google_Protobuf_SymbolVisibility? = nil
  ) {
    self.name = name
    self.value = value
    self.options = options
    self.reservedRange = reservedRange
    self.reservedName = reservedName
    self.visibility = visibility
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.name = try c.optionalString(24)
    self.value = try c.messages(48, as: Google_Protobuf_EnumValueDescriptorProto.self)
    self.options = try c.message(64, as: Google_Protobuf_EnumOptions.self)
    self.reservedRange = try c.messages(88, as: Google_Protobuf_EnumDescriptorProto.EnumReservedRange.self)
    self.reservedName = try c.strings(104)
    self.visibility = try c.optionalClosedEnumeration(120, as: Google_Protobuf_SymbolVisibility.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.name)
    c.messages(48, self.value)
    c.message(64, self.options)
    c.messages(88, self.reservedRange)
    c.strings(104, self.reservedName)
    c.optionalEnumeration(120, self.visibility)
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
    public static let layout: MessageLayout = _weirTables[10]
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
  public static let layout: MessageLayout = _weirTables[11]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  public var number: Int32? = nil
  public var options: Google_Protobuf_EnumValueOptions? {
    get { _options.value }
    set { _options.value = newValue }
  }
  private var _options = Indirect<Google_Protobuf_EnumValueOptions>()
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
  public static let layout: MessageLayout = _weirTables[12]
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
  public static let layout: MessageLayout = _weirTables[13]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var name: String? = nil
  /// Input and output type names.  These are resolved in the same way as
  /// FieldDescriptorProto.type_name, but must refer to a message type.
  public var inputType: String? = nil
  public var outputType: String? = nil
  public var options: Google_Protobuf_MethodOptions? {
    get { _options.value }
    set { _options.value = newValue }
  }
  private var _options = Indirect<Google_Protobuf_MethodOptions>()
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

  /// `client_streaming`, or the default that the schema declares when it is absent.
  public var clientStreamingOrDefault: Bool { self.clientStreaming ?? false }

  /// `server_streaming`, or the default that the schema declares when it is absent.
  public var serverStreamingOrDefault: Bool { self.serverStreaming ?? false }

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
  public static let layout: MessageLayout = _weirTables[14]
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
  /// A proto2 file can set this to true to opt in to UTF-8 checking for Java,
  /// which will throw an exception if invalid UTF-8 is parsed from the wire or
  /// assigned to a string field.
  ///
  /// TODO: clarify exactly what kinds of field types this option
  /// applies to, and update these docs accordingly.
  ///
  /// Proto3 files already perform these checks. Setting the option explicitly to
  /// false has no effect: it cannot be used to opt proto3 files out of UTF-8
  /// checks.
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
  /// Any features defined in the specific edition.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
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
    deprecated: Bool? = nil,
    ccEnableArenas: Bool? = nil,
    objcClassPrefix: String? = nil,
    csharpNamespace: String? = nil,
    swiftPrefix: String? = nil,
    phpClassPrefix: String? = nil,
    phpNamespace: String? = nil,
    phpMetadataNamespace: String? = nil,
    rubyPackage: String? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
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
    self.deprecated = deprecated
    self.ccEnableArenas = ccEnableArenas
    self.objcClassPrefix = objcClassPrefix
    self.csharpNamespace = csharpNamespace
    self.swiftPrefix = swiftPrefix
    self.phpClassPrefix = phpClassPrefix
    self.phpNamespace = phpNamespace
    self.phpMetadataNamespace = phpMetadataNamespace
    self.rubyPackage = rubyPackage
    self.features = features
    self.uninterpretedOption = uninterpretedOption
  }

  /// `java_multiple_files`, or the default that the schema declares when it is absent.
  public var javaMultipleFilesOrDefault: Bool { self.javaMultipleFiles ?? false }

  /// `java_string_check_utf8`, or the default that the schema declares when it is absent.
  public var javaStringCheckUtf8OrDefault: Bool { self.javaStringCheckUtf8 ?? false }

  /// `optimize_for`, or the default that the schema declares when it is absent.
  public var optimizeForOrDefault: Google_Protobuf_FileOptions.OptimizeMode { self.optimizeFor ?? Google_Protobuf_FileOptions.OptimizeMode(rawValue: 1) }

  /// `cc_generic_services`, or the default that the schema declares when it is absent.
  public var ccGenericServicesOrDefault: Bool { self.ccGenericServices ?? false }

  /// `java_generic_services`, or the default that the schema declares when it is absent.
  public var javaGenericServicesOrDefault: Bool { self.javaGenericServices ?? false }

  /// `py_generic_services`, or the default that the schema declares when it is absent.
  public var pyGenericServicesOrDefault: Bool { self.pyGenericServices ?? false }

  /// `deprecated`, or the default that the schema declares when it is absent.
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }

  /// `cc_enable_arenas`, or the default that the schema declares when it is absent.
  public var ccEnableArenasOrDefault: Bool { self.ccEnableArenas ?? true }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.javaPackage = try c.optionalString(24)
    self.javaOuterClassname = try c.optionalString(48)
    self.javaMultipleFiles = c.optionalBool(72)
    self.javaGenerateEqualsAndHash = c.optionalBool(88)
    self.javaStringCheckUtf8 = c.optionalBool(104)
    self.optimizeFor = try c.optionalClosedEnumeration(432, as: Google_Protobuf_FileOptions.OptimizeMode.self)
    self.goPackage = try c.optionalString(120)
    self.ccGenericServices = c.optionalBool(144)
    self.javaGenericServices = c.optionalBool(160)
    self.pyGenericServices = c.optionalBool(176)
    self.deprecated = c.optionalBool(192)
    self.ccEnableArenas = c.optionalBool(208)
    self.objcClassPrefix = try c.optionalString(224)
    self.csharpNamespace = try c.optionalString(248)
    self.swiftPrefix = try c.optionalString(272)
    self.phpClassPrefix = try c.optionalString(296)
    self.phpNamespace = try c.optionalString(320)
    self.phpMetadataNamespace = try c.optionalString(344)
    self.rubyPackage = try c.optionalString(368)
    self.features = try c.message(392, as: Google_Protobuf_FeatureSet.self)
    self.uninterpretedOption = try c.messages(416, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalString(24, self.javaPackage)
    c.optionalString(48, self.javaOuterClassname)
    c.optionalBool(72, self.javaMultipleFiles)
    c.optionalBool(88, self.javaGenerateEqualsAndHash)
    c.optionalBool(104, self.javaStringCheckUtf8)
    c.optionalEnumeration(432, self.optimizeFor)
    c.optionalString(120, self.goPackage)
    c.optionalBool(144, self.ccGenericServices)
    c.optionalBool(160, self.javaGenericServices)
    c.optionalBool(176, self.pyGenericServices)
    c.optionalBool(192, self.deprecated)
    c.optionalBool(208, self.ccEnableArenas)
    c.optionalString(224, self.objcClassPrefix)
    c.optionalString(248, self.csharpNamespace)
    c.optionalString(272, self.swiftPrefix)
    c.optionalString(296, self.phpClassPrefix)
    c.optionalString(320, self.phpNamespace)
    c.optionalString(344, self.phpMetadataNamespace)
    c.optionalString(368, self.rubyPackage)
    c.message(392, self.features)
    c.messages(416, self.uninterpretedOption)
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
  public static let layout: MessageLayout = _weirTables[15]
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
  /// Enable the legacy handling of JSON field name conflicts.  This lowercases
  /// and strips underscored from the fields before comparison in proto3 only.
  /// The new behavior takes `json_name` into account and applies to proto2 as
  /// well.
  ///
  /// This should only be used as a temporary measure against broken builds due
  /// to the change in behavior for JSON field name conflicts.
  ///
  /// TODO This is legacy behavior we plan to remove once downstream
  /// teams have had time to migrate.
  public var deprecatedLegacyJsonFieldConflicts: Bool? = nil
  /// Any features defined in the specific edition.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    messageSetWireFormat: Bool? = nil,
    noStandardDescriptorAccessor: Bool? = nil,
    deprecated: Bool? = nil,
    mapEntry: Bool? = nil,
    deprecatedLegacyJsonFieldConflicts: Bool? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.messageSetWireFormat = messageSetWireFormat
    self.noStandardDescriptorAccessor = noStandardDescriptorAccessor
    self.deprecated = deprecated
    self.mapEntry = mapEntry
    self.deprecatedLegacyJsonFieldConflicts = deprecatedLegacyJsonFieldConflicts
    self.features = features
    self.uninterpretedOption = uninterpretedOption
  }

  /// `message_set_wire_format`, or the default that the schema declares when it is absent.
  public var messageSetWireFormatOrDefault: Bool { self.messageSetWireFormat ?? false }

  /// `no_standard_descriptor_accessor`, or the default that the schema declares when it is absent.
  public var noStandardDescriptorAccessorOrDefault: Bool { self.noStandardDescriptorAccessor ?? false }

  /// `deprecated`, or the default that the schema declares when it is absent.
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.messageSetWireFormat = c.optionalBool(24)
    self.noStandardDescriptorAccessor = c.optionalBool(40)
    self.deprecated = c.optionalBool(56)
    self.mapEntry = c.optionalBool(72)
    self.deprecatedLegacyJsonFieldConflicts = c.optionalBool(88)
    self.features = try c.message(104, as: Google_Protobuf_FeatureSet.self)
    self.uninterpretedOption = try c.messages(128, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.messageSetWireFormat)
    c.optionalBool(40, self.noStandardDescriptorAccessor)
    c.optionalBool(56, self.deprecated)
    c.optionalBool(72, self.mapEntry)
    c.optionalBool(88, self.deprecatedLegacyJsonFieldConflicts)
    c.message(104, self.features)
    c.messages(128, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.FieldOptions`
nonisolated public struct Google_Protobuf_FieldOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.FieldOptions"
  public static let layout: MessageLayout = _weirTables[16]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// NOTE: ctype is deprecated. Use `features.(pb.cpp).string_type` instead.
  /// The ctype option instructs the C++ code generator to use a different
  /// representation of the field than it normally would.  See the specific
  /// options below.  This option is only implemented to support use of
  /// [ctype=CORD] and [ctype=STRING] (the default) on non-repeated fields of
  /// type "bytes" in the open source release.
  /// TODO: make ctype actually deprecated.
  public var ctype: Google_Protobuf_FieldOptions.CType? = nil
  /// The packed option can be enabled for repeated primitive fields to enable
  /// a more efficient representation on the wire. Rather than repeatedly
  /// writing the tag and type for each element, the entire array is encoded as
  /// a single length-delimited blob. In proto3, only explicit setting it to
  /// false will avoid using packed encoding.  This option is prohibited in
  /// Editions, but the `repeated_field_encoding` feature can be used to control
  /// the behavior.
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
  /// Note that lazy message fields are still eagerly verified to check
  /// ill-formed wireformat or missing required fields. Calling IsInitialized()
  /// on the outer message would fail if the inner message has missing required
  /// fields. Failed verification would result in parsing failure (except when
  /// uninitialized messages are acceptable).
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
  /// DEPRECATED. DO NOT USE!
  /// For Google-internal migration only. Do not use.
  public var weak: Bool? = nil
  /// Indicate that the field value should not be printed out when using debug
  /// formats, e.g. when the field contains sensitive credentials.
  public var debugRedact: Bool? = nil
  public var retention: Google_Protobuf_FieldOptions.OptionRetention? = nil
  public var targets: [Google_Protobuf_FieldOptions.OptionTargetType] = []
  public var editionDefaults: [Google_Protobuf_FieldOptions.EditionDefault] = []
  /// Any features defined in the specific edition.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
  public var featureSupport: Google_Protobuf_FieldOptions.FeatureSupport? {
    get { _featureSupport.value }
    set { _featureSupport.value = newValue }
  }
  private var _featureSupport = Indirect<Google_Protobuf_FieldOptions.FeatureSupport>()
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
    debugRedact: Bool? = nil,
    retention: Google_Protobuf_FieldOptions.OptionRetention? = nil,
    targets: [Google_Protobuf_FieldOptions.OptionTargetType] = [],
    editionDefaults: [Google_Protobuf_FieldOptions.EditionDefault] = [],
    features: Google_Protobuf_FeatureSet? = nil,
    featureSupport: Google_Protobuf_FieldOptions.FeatureSupport? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.ctype = ctype
    self.packed = packed
    self.jstype = jstype
    self.lazy = lazy
    self.unverifiedLazy = unverifiedLazy
    self.deprecated = deprecated
    self.weak = weak
    self.debugRedact = debugRedact
    self.retention = retention
    self.targets = targets
    self.editionDefaults = editionDefaults
    self.features = features
    self.featureSupport = featureSupport
    self.uninterpretedOption = uninterpretedOption
  }

  /// `ctype`, or the default that the schema declares when it is absent.
  public var ctypeOrDefault: Google_Protobuf_FieldOptions.CType { self.ctype ?? Google_Protobuf_FieldOptions.CType(rawValue: 0) }

  /// `jstype`, or the default that the schema declares when it is absent.
  public var jstypeOrDefault: Google_Protobuf_FieldOptions.JSType { self.jstype ?? Google_Protobuf_FieldOptions.JSType(rawValue: 0) }

  /// `lazy`, or the default that the schema declares when it is absent.
  public var lazyOrDefault: Bool { self.lazy ?? false }

  /// `unverified_lazy`, or the default that the schema declares when it is absent.
  public var unverifiedLazyOrDefault: Bool { self.unverifiedLazy ?? false }

  /// `deprecated`, or the default that the schema declares when it is absent.
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }

  /// `weak`, or the default that the schema declares when it is absent.
  public var weakOrDefault: Bool { self.weak ?? false }

  /// `debug_redact`, or the default that the schema declares when it is absent.
  public var debugRedactOrDefault: Bool { self.debugRedact ?? false }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.ctype = try c.optionalClosedEnumeration(216, as: Google_Protobuf_FieldOptions.CType.self)
    self.packed = c.optionalBool(24)
    self.jstype = try c.optionalClosedEnumeration(224, as: Google_Protobuf_FieldOptions.JSType.self)
    self.lazy = c.optionalBool(40)
    self.unverifiedLazy = c.optionalBool(56)
    self.deprecated = c.optionalBool(72)
    self.weak = c.optionalBool(88)
    self.debugRedact = c.optionalBool(104)
    self.retention = try c.optionalClosedEnumeration(232, as: Google_Protobuf_FieldOptions.OptionRetention.self)
    self.targets = try c.closedEnumerations(120, as: Google_Protobuf_FieldOptions.OptionTargetType.self)
    self.editionDefaults = try c.messages(136, as: Google_Protobuf_FieldOptions.EditionDefault.self)
    self.features = try c.message(152, as: Google_Protobuf_FeatureSet.self)
    self.featureSupport = try c.message(176, as: Google_Protobuf_FieldOptions.FeatureSupport.self)
    self.uninterpretedOption = try c.messages(200, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalEnumeration(216, self.ctype)
    c.optionalBool(24, self.packed)
    c.optionalEnumeration(224, self.jstype)
    c.optionalBool(40, self.lazy)
    c.optionalBool(56, self.unverifiedLazy)
    c.optionalBool(72, self.deprecated)
    c.optionalBool(88, self.weak)
    c.optionalBool(104, self.debugRedact)
    c.optionalEnumeration(232, self.retention)
    c.enumerations(120, self.targets)
    c.messages(136, self.editionDefaults)
    c.message(152, self.features)
    c.message(176, self.featureSupport)
    c.messages(200, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }

  /// `CType`
  nonisolated public struct CType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Default mode.
    public static var string: Self { Self(rawValue: 0) }
    /// The option [ctype=CORD] may be applied to a non-repeated field of type
    /// "bytes". It indicates that in C++, the data should be stored in a Cord
    /// instead of a string.  For very large strings, this may reduce memory
    /// fragmentation. It may also allow better performance when parsing from a
    /// Cord, or when parsing with aliasing enabled, as the parsed Cord may then
    /// alias the original buffer.
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

  /// If set to RETENTION_SOURCE, the option will be omitted from the binary.
  nonisolated public struct OptionRetention: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var retentionUnknown: Self { Self(rawValue: 0) }
    public static var retentionRuntime: Self { Self(rawValue: 1) }
    public static var retentionSource: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 RETENTION_UNKNOWN
      1 RETENTION_RUNTIME
      2 RETENTION_SOURCE
      """)
  }

  /// This indicates the types of entities that the field may apply to when used
  /// as an option. If it is unset, then the field may be freely used as an
  /// option on any kind of entity.
  nonisolated public struct OptionTargetType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var targetTypeUnknown: Self { Self(rawValue: 0) }
    public static var targetTypeFile: Self { Self(rawValue: 1) }
    public static var targetTypeExtensionRange: Self { Self(rawValue: 2) }
    public static var targetTypeMessage: Self { Self(rawValue: 3) }
    public static var targetTypeField: Self { Self(rawValue: 4) }
    public static var targetTypeOneof: Self { Self(rawValue: 5) }
    public static var targetTypeEnum: Self { Self(rawValue: 6) }
    public static var targetTypeEnumEntry: Self { Self(rawValue: 7) }
    public static var targetTypeService: Self { Self(rawValue: 8) }
    public static var targetTypeMethod: Self { Self(rawValue: 9) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 TARGET_TYPE_UNKNOWN
      1 TARGET_TYPE_FILE
      2 TARGET_TYPE_EXTENSION_RANGE
      3 TARGET_TYPE_MESSAGE
      4 TARGET_TYPE_FIELD
      5 TARGET_TYPE_ONEOF
      6 TARGET_TYPE_ENUM
      7 TARGET_TYPE_ENUM_ENTRY
      8 TARGET_TYPE_SERVICE
      9 TARGET_TYPE_METHOD
      """)
  }

  /// `google.protobuf.FieldOptions.EditionDefault`
  nonisolated public struct EditionDefault: GeneratedMessage {
    public static let messageName = "google.protobuf.FieldOptions.EditionDefault"
    public static let layout: MessageLayout = _weirTables[17]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var edition: Google_Protobuf_Edition? = nil
    public var value: String? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      edition: Google_Protobuf_Edition? = nil,
      value: String? = nil
    ) {
      self.edition = edition
      self.value = value
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.edition = try c.optionalClosedEnumeration(48, as: Google_Protobuf_Edition.self)
      self.value = try c.optionalString(24)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalEnumeration(48, self.edition)
      c.optionalString(24, self.value)
      c.unknownFields(self.unknownFields)
    }
  }

  /// Information about the support window of a feature.
  nonisolated public struct FeatureSupport: GeneratedMessage {
    public static let messageName = "google.protobuf.FieldOptions.FeatureSupport"
    public static let layout: MessageLayout = _weirTables[18]
    public static var schema: Schema { .google_protobuf_descriptor }

    /// The edition that this feature was first available in.  In editions
    /// earlier than this one, the default assigned to EDITION_LEGACY will be
    /// used, and proto files will not be able to override it.
    public var editionIntroduced: Google_Protobuf_Edition? = nil
    /// The edition this feature becomes deprecated in.  Using this after this
    /// edition may trigger warnings.
    public var editionDeprecated: Google_Protobuf_Edition? = nil
    /// The deprecation warning text if this feature is used after the edition it
    /// was marked deprecated in.
    public var deprecationWarning: String? = nil
    /// The edition this feature is no longer available in.  In editions after
    /// this one, the last default assigned will be used, and proto files will
    /// not be able to override it.
    public var editionRemoved: Google_Protobuf_Edition? = nil
    /// The removal error text if this feature is used after the edition it was
    /// removed in.
    public var removalError: String? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      editionIntroduced: Google_Protobuf_Edition? = nil,
      editionDeprecated: Google_Protobuf_Edition? = nil,
      deprecationWarning: String? = nil,
      editionRemoved: Google_Protobuf_Edition? = nil,
      removalError: String? = nil
    ) {
      self.editionIntroduced = editionIntroduced
      self.editionDeprecated = editionDeprecated
      self.deprecationWarning = deprecationWarning
      self.editionRemoved = editionRemoved
      self.removalError = removalError
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.editionIntroduced = try c.optionalClosedEnumeration(72, as: Google_Protobuf_Edition.self)
      self.editionDeprecated = try c.optionalClosedEnumeration(80, as: Google_Protobuf_Edition.self)
      self.deprecationWarning = try c.optionalString(24)
      self.editionRemoved = try c.optionalClosedEnumeration(88, as: Google_Protobuf_Edition.self)
      self.removalError = try c.optionalString(48)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalEnumeration(72, self.editionIntroduced)
      c.optionalEnumeration(80, self.editionDeprecated)
      c.optionalString(24, self.deprecationWarning)
      c.optionalEnumeration(88, self.editionRemoved)
      c.optionalString(48, self.removalError)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// `google.protobuf.OneofOptions`
nonisolated public struct Google_Protobuf_OneofOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.OneofOptions"
  public static let layout: MessageLayout = _weirTables[19]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Any features defined in the specific edition.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.features = features
    self.uninterpretedOption = uninterpretedOption
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.features = try c.message(24, as: Google_Protobuf_FeatureSet.self)
    self.uninterpretedOption = try c.messages(48, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.features)
    c.messages(48, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.EnumOptions`
nonisolated public struct Google_Protobuf_EnumOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.EnumOptions"
  public static let layout: MessageLayout = _weirTables[20]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Set this option to true to allow mapping different tag names to the same
  /// value.
  public var allowAlias: Bool? = nil
  /// Is this enum deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for the enum, or it will be completely ignored; in the very least, this
  /// is a formalization for deprecating enums.
  public var deprecated: Bool? = nil
  /// Enable the legacy handling of JSON field name conflicts.  This lowercases
  /// and strips underscored from the fields before comparison in proto3 only.
  /// The new behavior takes `json_name` into account and applies to proto2 as
  /// well.
  /// TODO Remove this legacy behavior once downstream teams have
  /// had time to migrate.
  public var deprecatedLegacyJsonFieldConflicts: Bool? = nil
  /// Any features defined in the specific edition.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    allowAlias: Bool? = nil,
    deprecated: Bool? = nil,
    deprecatedLegacyJsonFieldConflicts: Bool? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.allowAlias = allowAlias
    self.deprecated = deprecated
    self.deprecatedLegacyJsonFieldConflicts = deprecatedLegacyJsonFieldConflicts
    self.features = features
    self.uninterpretedOption = uninterpretedOption
  }

  /// `deprecated`, or the default that the schema declares when it is absent.
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.allowAlias = c.optionalBool(24)
    self.deprecated = c.optionalBool(40)
    self.deprecatedLegacyJsonFieldConflicts = c.optionalBool(56)
    self.features = try c.message(72, as: Google_Protobuf_FeatureSet.self)
    self.uninterpretedOption = try c.messages(96, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.allowAlias)
    c.optionalBool(40, self.deprecated)
    c.optionalBool(56, self.deprecatedLegacyJsonFieldConflicts)
    c.message(72, self.features)
    c.messages(96, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.EnumValueOptions`
nonisolated public struct Google_Protobuf_EnumValueOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.EnumValueOptions"
  public static let layout: MessageLayout = _weirTables[21]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Is this enum value deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for the enum value, or it will be completely ignored; in the very least,
  /// this is a formalization for deprecating enum values.
  public var deprecated: Bool? = nil
  /// Any features defined in the specific edition.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
  /// Indicate that fields annotated with this enum value should not be printed
  /// out when using debug formats, e.g. when the field contains sensitive
  /// credentials.
  public var debugRedact: Bool? = nil
  /// Information about the support window of a feature value.
  public var featureSupport: Google_Protobuf_FieldOptions.FeatureSupport? {
    get { _featureSupport.value }
    set { _featureSupport.value = newValue }
  }
  private var _featureSupport = Indirect<Google_Protobuf_FieldOptions.FeatureSupport>()
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    deprecated: Bool? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
    debugRedact: Bool? = nil,
    featureSupport: Google_Protobuf_FieldOptions.FeatureSupport? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.deprecated = deprecated
    self.features = features
    self.debugRedact = debugRedact
    self.featureSupport = featureSupport
    self.uninterpretedOption = uninterpretedOption
  }

  /// `deprecated`, or the default that the schema declares when it is absent.
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }

  /// `debug_redact`, or the default that the schema declares when it is absent.
  public var debugRedactOrDefault: Bool { self.debugRedact ?? false }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.deprecated = c.optionalBool(24)
    self.features = try c.message(40, as: Google_Protobuf_FeatureSet.self)
    self.debugRedact = c.optionalBool(64)
    self.featureSupport = try c.message(80, as: Google_Protobuf_FieldOptions.FeatureSupport.self)
    self.uninterpretedOption = try c.messages(104, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.deprecated)
    c.message(40, self.features)
    c.optionalBool(64, self.debugRedact)
    c.message(80, self.featureSupport)
    c.messages(104, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.ServiceOptions`
nonisolated public struct Google_Protobuf_ServiceOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.ServiceOptions"
  public static let layout: MessageLayout = _weirTables[22]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Any features defined in the specific edition.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
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
    features: Google_Protobuf_FeatureSet? = nil,
    deprecated: Bool? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.features = features
    self.deprecated = deprecated
    self.uninterpretedOption = uninterpretedOption
  }

  /// `deprecated`, or the default that the schema declares when it is absent.
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.features = try c.message(24, as: Google_Protobuf_FeatureSet.self)
    self.deprecated = c.optionalBool(48)
    self.uninterpretedOption = try c.messages(64, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.message(24, self.features)
    c.optionalBool(48, self.deprecated)
    c.messages(64, self.uninterpretedOption)
    c.unknownFields(self.unknownFields)
  }
}

/// `google.protobuf.MethodOptions`
nonisolated public struct Google_Protobuf_MethodOptions: GeneratedMessage {
  public static let messageName = "google.protobuf.MethodOptions"
  public static let layout: MessageLayout = _weirTables[23]
  public static var schema: Schema { .google_protobuf_descriptor }

  /// Is this method deprecated?
  /// Depending on the target platform, this can emit Deprecated annotations
  /// for the method, or it will be completely ignored; in the very least,
  /// this is a formalization for deprecating methods.
  public var deprecated: Bool? = nil
  public var idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel? = nil
  /// Any features defined in the specific edition.
  /// WARNING: This field should only be used by protobuf plugins or special
  /// cases like the proto compiler. Other uses are discouraged and
  /// developers should rely on the protoreflect APIs for their client language.
  public var features: Google_Protobuf_FeatureSet? {
    get { _features.value }
    set { _features.value = newValue }
  }
  private var _features = Indirect<Google_Protobuf_FeatureSet>()
  /// The parser stores options it doesn't recognize here. See above.
  public var uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    deprecated: Bool? = nil,
    idempotencyLevel: Google_Protobuf_MethodOptions.IdempotencyLevel? = nil,
    features: Google_Protobuf_FeatureSet? = nil,
    uninterpretedOption: [Google_Protobuf_UninterpretedOption] = []
  ) {
    self.deprecated = deprecated
    self.idempotencyLevel = idempotencyLevel
    self.features = features
    self.uninterpretedOption = uninterpretedOption
  }

  /// `deprecated`, or the default that the schema declares when it is absent.
  public var deprecatedOrDefault: Bool { self.deprecated ?? false }

  /// `idempotency_level`, or the default that the schema declares when it is absent.
  public var idempotencyLevelOrDefault: Google_Protobuf_MethodOptions.IdempotencyLevel { self.idempotencyLevel ?? Google_Protobuf_MethodOptions.IdempotencyLevel(rawValue: 0) }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.deprecated = c.optionalBool(24)
    self.idempotencyLevel = try c.optionalClosedEnumeration(80, as: Google_Protobuf_MethodOptions.IdempotencyLevel.self)
    self.features = try c.message(40, as: Google_Protobuf_FeatureSet.self)
    self.uninterpretedOption = try c.messages(64, as: Google_Protobuf_UninterpretedOption.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalBool(24, self.deprecated)
    c.optionalEnumeration(80, self.idempotencyLevel)
    c.message(40, self.features)
    c.messages(64, self.uninterpretedOption)
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
  public static let layout: MessageLayout = _weirTables[24]
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
    public static let layout: MessageLayout = _weirTables[25]
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

/// TODO Enums in C++ gencode (and potentially other languages) are
/// not well scoped.  This means that each of the feature enums below can clash
/// with each other.  The short names we've chosen maximize call-site
/// readability, but leave us very open to this scenario.  A future feature will
/// be designed and implemented to handle this, hopefully before we ever hit a
/// conflict here.
nonisolated public struct Google_Protobuf_FeatureSet: GeneratedMessage {
  public static let messageName = "google.protobuf.FeatureSet"
  public static let layout: MessageLayout = _weirTables[26]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var fieldPresence: Google_Protobuf_FeatureSet.FieldPresence? = nil
  public var enumType: Google_Protobuf_FeatureSet.EnumType? = nil
  public var repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding? = nil
  public var utf8Validation: Google_Protobuf_FeatureSet.Utf8Validation? = nil
  public var messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding? = nil
  public var jsonFormat: Google_Protobuf_FeatureSet.JsonFormat? = nil
  public var enforceNamingStyle: Google_Protobuf_FeatureSet.EnforceNamingStyle? = nil
  public var defaultSymbolVisibility: Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility? = nil
  public var enforceProtoLimits: Google_Protobuf_FeatureSet.ProtoLimitsFeature.EnforceProtoLimits? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    fieldPresence: Google_Protobuf_FeatureSet.FieldPresence? = nil,
    enumType: Google_Protobuf_FeatureSet.EnumType? = nil,
    repeatedFieldEncoding: Google_Protobuf_FeatureSet.RepeatedFieldEncoding? = nil,
    utf8Validation: Google_Protobuf_FeatureSet.Utf8Validation? = nil,
    messageEncoding: Google_Protobuf_FeatureSet.MessageEncoding? = nil,
    jsonFormat: Google_Protobuf_FeatureSet.JsonFormat? = nil,
    enforceNamingStyle: Google_Protobuf_FeatureSet.EnforceNamingStyle? = nil,
    defaultSymbolVisibility: Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility? = nil,
    enforceProtoLimits: Google_Protobuf_FeatureSet.ProtoLimitsFeature.EnforceProtoLimits? = nil
  ) {
    self.fieldPresence = fieldPresence
    self.enumType = enumType
    self.repeatedFieldEncoding = repeatedFieldEncoding
    self.utf8Validation = utf8Validation
    self.messageEncoding = messageEncoding
    self.jsonFormat = jsonFormat
    self.enforceNamingStyle = enforceNamingStyle
    self.defaultSymbolVisibility = defaultSymbolVisibility
    self.enforceProtoLimits = enforceProtoLimits
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.fieldPresence = try c.optionalClosedEnumeration(24, as: Google_Protobuf_FeatureSet.FieldPresence.self)
    self.enumType = try c.optionalClosedEnumeration(32, as: Google_Protobuf_FeatureSet.EnumType.self)
    self.repeatedFieldEncoding = try c.optionalClosedEnumeration(40, as: Google_Protobuf_FeatureSet.RepeatedFieldEncoding.self)
    self.utf8Validation = try c.optionalClosedEnumeration(48, as: Google_Protobuf_FeatureSet.Utf8Validation.self)
    self.messageEncoding = try c.optionalClosedEnumeration(56, as: Google_Protobuf_FeatureSet.MessageEncoding.self)
    self.jsonFormat = try c.optionalClosedEnumeration(64, as: Google_Protobuf_FeatureSet.JsonFormat.self)
    self.enforceNamingStyle = try c.optionalClosedEnumeration(72, as: Google_Protobuf_FeatureSet.EnforceNamingStyle.self)
    self.defaultSymbolVisibility = try c.optionalClosedEnumeration(80, as: Google_Protobuf_FeatureSet.VisibilityFeature.DefaultSymbolVisibility.self)
    self.enforceProtoLimits = try c.optionalClosedEnumeration(88, as: Google_Protobuf_FeatureSet.ProtoLimitsFeature.EnforceProtoLimits.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.optionalEnumeration(24, self.fieldPresence)
    c.optionalEnumeration(32, self.enumType)
    c.optionalEnumeration(40, self.repeatedFieldEncoding)
    c.optionalEnumeration(48, self.utf8Validation)
    c.optionalEnumeration(56, self.messageEncoding)
    c.optionalEnumeration(64, self.jsonFormat)
    c.optionalEnumeration(72, self.enforceNamingStyle)
    c.optionalEnumeration(80, self.defaultSymbolVisibility)
    c.optionalEnumeration(88, self.enforceProtoLimits)
    c.unknownFields(self.unknownFields)
  }

  /// `FieldPresence`
  nonisolated public struct FieldPresence: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var explicit: Self { Self(rawValue: 1) }
    public static var implicit: Self { Self(rawValue: 2) }
    public static var legacyRequired: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 FIELD_PRESENCE_UNKNOWN
      1 EXPLICIT
      2 IMPLICIT
      3 LEGACY_REQUIRED
      """)
  }

  /// `EnumType`
  nonisolated public struct EnumType: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var open: Self { Self(rawValue: 1) }
    public static var closed: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 ENUM_TYPE_UNKNOWN
      1 OPEN
      2 CLOSED
      """)
  }

  /// `RepeatedFieldEncoding`
  nonisolated public struct RepeatedFieldEncoding: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var packed: Self { Self(rawValue: 1) }
    public static var expanded: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 REPEATED_FIELD_ENCODING_UNKNOWN
      1 PACKED
      2 EXPANDED
      """)
  }

  /// `Utf8Validation`
  nonisolated public struct Utf8Validation: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var verify: Self { Self(rawValue: 2) }
    public static var none: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 UTF8_VALIDATION_UNKNOWN
      2 VERIFY
      3 NONE
      """)
  }

  /// `MessageEncoding`
  nonisolated public struct MessageEncoding: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var lengthPrefixed: Self { Self(rawValue: 1) }
    public static var delimited: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 MESSAGE_ENCODING_UNKNOWN
      1 LENGTH_PREFIXED
      2 DELIMITED
      """)
  }

  /// `JsonFormat`
  nonisolated public struct JsonFormat: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var allow: Self { Self(rawValue: 1) }
    public static var legacyBestEffort: Self { Self(rawValue: 2) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 JSON_FORMAT_UNKNOWN
      1 ALLOW
      2 LEGACY_BEST_EFFORT
      """)
  }

  /// `EnforceNamingStyle`
  nonisolated public struct EnforceNamingStyle: ProtobufEnum {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unknown: Self { Self(rawValue: 0) }
    public static var style2024: Self { Self(rawValue: 1) }
    public static var styleLegacy: Self { Self(rawValue: 2) }
    public static var style2026: Self { Self(rawValue: 3) }

    public var name: String? { Self._names[rawValue] }

    private static let _names = EnumNames(
      """
      0 ENFORCE_NAMING_STYLE_UNKNOWN
      1 STYLE2024
      2 STYLE_LEGACY
      3 STYLE2026
      """)
  }

  /// `google.protobuf.FeatureSet.VisibilityFeature`
  nonisolated public struct VisibilityFeature: GeneratedMessage {
    public static let messageName = "google.protobuf.FeatureSet.VisibilityFeature"
    public static let layout: MessageLayout = _weirTables[27]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }

    /// `DefaultSymbolVisibility`
    nonisolated public struct DefaultSymbolVisibility: ProtobufEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      public static var unknown: Self { Self(rawValue: 0) }
      /// Default pre-EDITION_2024, all UNSET visibility are export.
      public static var exportAll: Self { Self(rawValue: 1) }
      /// All top-level symbols default to export, nested default to local.
      public static var exportTopLevel: Self { Self(rawValue: 2) }
      /// All symbols default to local.
      public static var localAll: Self { Self(rawValue: 3) }
      /// All symbols local by default. Nested types cannot be exported.
      /// With special case caveat for message { enum {} reserved 1 to max; }
      /// This is the recommended setting for new protos.
      public static var strict: Self { Self(rawValue: 4) }

      public var name: String? { Self._names[rawValue] }

      private static let _names = EnumNames(
        """
        0 DEFAULT_SYMBOL_VISIBILITY_UNKNOWN
        1 EXPORT_ALL
        2 EXPORT_TOP_LEVEL
        3 LOCAL_ALL
        4 STRICT
        """)
    }
  }

  /// `google.protobuf.FeatureSet.ProtoLimitsFeature`
  nonisolated public struct ProtoLimitsFeature: GeneratedMessage {
    public static let messageName = "google.protobuf.FeatureSet.ProtoLimitsFeature"
    public static let layout: MessageLayout = _weirTables[28]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var unknownFields = UnknownFields()

    public init() {}

    public init(decoded c: FieldReader) throws(MessageError) {
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.unknownFields(self.unknownFields)
    }

    /// `EnforceProtoLimits`
    nonisolated public struct EnforceProtoLimits: ProtobufEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      public static var protoLimitsUnknown: Self { Self(rawValue: 0) }
      /// Default pre-EDITION_2026: there are no limit enforcement at the protoc
      /// level. Practical limits still exist, but they will tend to fail while
      /// compiling protoc-generated code, and these limits tend to be language
      /// or toolchain specific.
      public static var legacyNoExplicitLimits: Self { Self(rawValue: 1) }
      /// A set of limits enforced by Edition 2026 by default. For a detailed
      /// list of all the limits please consult the Edition 2026 documentation.
      public static var protoLimits2026: Self { Self(rawValue: 2) }

      public var name: String? { Self._names[rawValue] }

      private static let _names = EnumNames(
        """
        0 PROTO_LIMITS_UNKNOWN
        1 LEGACY_NO_EXPLICIT_LIMITS
        2 PROTO_LIMITS2026
        """)
    }
  }
}

/// A compiled specification for the defaults of a set of features.  These
/// messages are generated from FeatureSet extensions and can be used to seed
/// feature resolution. The resolution with this object becomes a simple search
/// for the closest matching edition, followed by proto merges.
nonisolated public struct Google_Protobuf_FeatureSetDefaults: GeneratedMessage {
  public static let messageName = "google.protobuf.FeatureSetDefaults"
  public static let layout: MessageLayout = _weirTables[29]
  public static var schema: Schema { .google_protobuf_descriptor }

  public var defaults: [Google_Protobuf_FeatureSetDefaults.FeatureSetEditionDefault] = []
  /// The minimum supported edition (inclusive) when this was constructed.
  /// Editions before this will not have defaults.
  public var minimumEdition: Google_Protobuf_Edition? = nil
  /// The maximum known edition (inclusive) when this was constructed. Editions
  /// after this will not have reliable defaults.
  public var maximumEdition: Google_Protobuf_Edition? = nil
  public var unknownFields = UnknownFields()

  public init() {}

  public init(
    defaults: [Google_Protobuf_FeatureSetDefaults.FeatureSetEditionDefault] = [],
    minimumEdition: Google_Protobuf_Edition? = nil,
    maximumEdition: Google_Protobuf_Edition? = nil
  ) {
    self.defaults = defaults
    self.minimumEdition = minimumEdition
    self.maximumEdition = maximumEdition
  }

  public init(decoded c: FieldReader) throws(MessageError) {
    self.defaults = try c.messages(24, as: Google_Protobuf_FeatureSetDefaults.FeatureSetEditionDefault.self)
    self.minimumEdition = try c.optionalClosedEnumeration(40, as: Google_Protobuf_Edition.self)
    self.maximumEdition = try c.optionalClosedEnumeration(48, as: Google_Protobuf_Edition.self)
    self.unknownFields = try c.unknownFields()
  }

  public func encode(into c: FieldWriter) {
    c.messages(24, self.defaults)
    c.optionalEnumeration(40, self.minimumEdition)
    c.optionalEnumeration(48, self.maximumEdition)
    c.unknownFields(self.unknownFields)
  }

  /// A map from every known edition with a unique set of defaults to its
  /// defaults. Not all editions may be contained here.  For a given edition,
  /// the defaults at the closest matching edition ordered at or before it should
  /// be used.  This field must be in strict ascending order by edition.
  nonisolated public struct FeatureSetEditionDefault: GeneratedMessage {
    public static let messageName = "google.protobuf.FeatureSetDefaults.FeatureSetEditionDefault"
    public static let layout: MessageLayout = _weirTables[30]
    public static var schema: Schema { .google_protobuf_descriptor }

    public var edition: Google_Protobuf_Edition? = nil
    /// Defaults of features that can be overridden in this edition.
    public var overridableFeatures: Google_Protobuf_FeatureSet? {
      get { _overridableFeatures.value }
      set { _overridableFeatures.value = newValue }
    }
    private var _overridableFeatures = Indirect<Google_Protobuf_FeatureSet>()
    /// Defaults of features that can't be overridden in this edition.
    public var fixedFeatures: Google_Protobuf_FeatureSet? {
      get { _fixedFeatures.value }
      set { _fixedFeatures.value = newValue }
    }
    private var _fixedFeatures = Indirect<Google_Protobuf_FeatureSet>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      edition: Google_Protobuf_Edition? = nil,
      overridableFeatures: Google_Protobuf_FeatureSet? = nil,
      fixedFeatures: Google_Protobuf_FeatureSet? = nil
    ) {
      self.edition = edition
      self.overridableFeatures = overridableFeatures
      self.fixedFeatures = fixedFeatures
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.edition = try c.optionalClosedEnumeration(72, as: Google_Protobuf_Edition.self)
      self.overridableFeatures = try c.message(24, as: Google_Protobuf_FeatureSet.self)
      self.fixedFeatures = try c.message(48, as: Google_Protobuf_FeatureSet.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.optionalEnumeration(72, self.edition)
      c.message(24, self.overridableFeatures)
      c.message(48, self.fixedFeatures)
      c.unknownFields(self.unknownFields)
    }
  }
}

/// Encapsulates information about the original source file from which a
/// FileDescriptorProto was generated.
nonisolated public struct Google_Protobuf_SourceCodeInfo: GeneratedMessage {
  public static let messageName = "google.protobuf.SourceCodeInfo"
  public static let layout: MessageLayout = _weirTables[31]
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
    public static let layout: MessageLayout = _weirTables[32]
    public static var schema: Schema { .google_protobuf_descriptor }

    /// Identifies which part of the FileDescriptorProto was defined at this
    /// location.
    ///
    /// Each element is a field number or an index.  They form a path from
    /// the root FileDescriptorProto to the place where the definition appears.
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
    ///
    /// For options, the path refers to the interpreted option in the descriptor.
    /// E.g., for a custom option `(my_opt) = "foo"` on a message using extension
    /// number 10101, the path is:
    ///   [ 4, 3, 7, 10101 ]
    /// refers to:
    ///   file.message_type(3)     // 4, 3
    ///       .options()           // 7
    ///       .my_opt()            // 10101
    ///
    /// Sub-locations corresponding to the interpreted option's corresponding
    /// `UninterpretedOption` are also appended to the interpreted option, which
    /// deviates from the actual FileDescriptorProto path. E.g.:
    ///   [ 4, 3, 7, 10101, 2 ]
    /// refers to the option name `(my_opt)`, and:
    ///   [ 4, 3, 7, 10101, 7 ]
    /// refers to the "foo" string value of the option.
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
  public static let layout: MessageLayout = _weirTables[33]
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
    public static let layout: MessageLayout = _weirTables[34]
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
    /// relates to the identified object. The end offset should be one past
    /// the last relevant byte (so the length of the text = end - begin).
    public var end: Int32? = nil
    public var semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(
      path: [Int32] = [],
      sourceFile: String? = nil,
      begin: Int32? = nil,
      end: Int32? = nil,
      semantic: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic? = nil
    ) {
      self.path = path
      self.sourceFile = sourceFile
      self.begin = begin
      self.end = end
      self.semantic = semantic
    }

    public init(decoded c: FieldReader) throws(MessageError) {
      self.path = c.int32s(24)
      self.sourceFile = try c.optionalString(40)
      self.begin = c.optionalInt32(64)
      self.end = c.optionalInt32(72)
      self.semantic = try c.optionalClosedEnumeration(80, as: Google_Protobuf_GeneratedCodeInfo.Annotation.Semantic.self)
      self.unknownFields = try c.unknownFields()
    }

    public func encode(into c: FieldWriter) {
      c.int32s(24, self.path)
      c.optionalString(40, self.sourceFile)
      c.optionalInt32(64, self.begin)
      c.optionalInt32(72, self.end)
      c.optionalEnumeration(80, self.semantic)
      c.unknownFields(self.unknownFields)
    }

    /// Represents the identified object's effect on the element in the original
    /// .proto file.
    nonisolated public struct Semantic: ProtobufEnum {
      public var rawValue: Int32

      public init(rawValue: Int32) { self.rawValue = rawValue }

      /// There is no effect or the effect is indescribable.
      public static var none: Self { Self(rawValue: 0) }
      /// The element is set or otherwise mutated.
      public static var set: Self { Self(rawValue: 1) }
      /// An alias to the element is returned.
      public static var alias: Self { Self(rawValue: 2) }

      public var name: String? { Self._names[rawValue] }

      private static let _names = EnumNames(
        """
        0 NONE
        1 SET
        2 ALIAS
        """)
    }
  }
}

/// What protobuf-c has to know of the messages of this file.
nonisolated private let _weirTables = MessageTables(
  """
  AiMhZ29vZ2xlLnByb3RvYnVmLkZpbGVEZXNjcmlwdG9yU2V0ASgBAUsYAARmaWxlAiNnb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90
  bwGYAg4BKRgABG5hbWUCKTAAB3BhY2thZ2UDSUgACmRlcGVuZGVuY3kES4gBAAxtZXNzYWdlX3R5cGUEBUuYAQAJZW51bV90eXBlEgZLqAEAB3Nl
  cnZpY2UYB0u4AQAJZXh0ZW5zaW9uDgirAcgBAAdvcHRpb25zHAmrAeABABBzb3VyY2VfY29kZV9pbmZvPgpFWAARcHVibGljX2RlcGVuZGVuY3kL
  RWgAD3dlYWtfZGVwZW5kZW5jeQwp+AEABnN5bnRheA6uApACAAdlZGl0aW9uBgAChAeEB+YH6gePTo9OnY0Gn40G/////wf/////Bw9JeAARb3B0
  aW9uX2RlcGVuZGVuY3kfZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90bwHQAQsBKRgABG5hbWUCSzAABWZpZWxkDgNLUAALbmVzdGVkX3R5
  cGUEBEtgAAllbnVtX3R5cGUSBUtwAA9leHRlbnNpb25fcmFuZ2UGBktAAAlleHRlbnNpb24OB6sBkAEAB29wdGlvbnMeCEuAAQAKb25lb2ZfZGVj
  bBAJS6gBAA5yZXNlcnZlZF9yYW5nZQgKSbgBAA1yZXNlcnZlZF9uYW1lC64CyAEACnZpc2liaWxpdHkBAAIuZ29vZ2xlLnByb3RvYnVmLkRlc2Ny
  aXB0b3JQcm90by5FeHRlbnNpb25SYW5nZQBAAwElMAAFc3RhcnQCJTgAA2VuZAOrARgAB29wdGlvbnMKLWdvb2dsZS5wcm90b2J1Zi5EZXNjcmlw
  dG9yUHJvdG8uUmVzZXJ2ZWRSYW5nZQAoAgElGAAFc3RhcnQCJSAAA2VuZCVnb29nbGUucHJvdG9idWYuRXh0ZW5zaW9uUmFuZ2VPcHRpb25zAFgE
  AksoAAtkZWNsYXJhdGlvbgwDrgJQAAx2ZXJpZmljYXRpb24BAAEyqwE4AAhmZWF0dXJlczTnB0sYABR1bmludGVycHJldGVkX29wdGlvbjAxZ29v
  Z2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucy5EZWNsYXJhdGlvbgBwBQElaAAGbnVtYmVyAikYAAlmdWxsX25hbWUDKTAABHR5cGUF
  KEgACHJlc2VydmVkBihYAAhyZXBlYXRlZCRnb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG8A2AELASkYAARuYW1lAilIAAhleHRl
  bmRlZQMluAEABm51bWJlcgSuAsABAAVsYWJlbAEBAwWuAsgBAAR0eXBlAQESBikwAAl0eXBlX25hbWUHKWAADWRlZmF1bHRfdmFsdWUIqwGQAQAH
  b3B0aW9ucyAJJdABAAtvbmVvZl9pbmRleAopeAAJanNvbl9uYW1lESioAQAPcHJvdG8zX29wdGlvbmFsJGdvb2dsZS5wcm90b2J1Zi5PbmVvZkRl
  c2NyaXB0b3JQcm90bwBIAgEpGAAEbmFtZQKrATAAB29wdGlvbnMmI2dvb2dsZS5wcm90b2J1Zi5FbnVtRGVzY3JpcHRvclByb3RvAIABBgEpGAAE
  bmFtZQJLMAAFdmFsdWUWA6sBQAAHb3B0aW9ucygES1gADnJlc2VydmVkX3JhbmdlFAVJaAANcmVzZXJ2ZWRfbmFtZQauAngACnZpc2liaWxpdHkB
  AAI1Z29vZ2xlLnByb3RvYnVmLkVudW1EZXNjcmlwdG9yUHJvdG8uRW51bVJlc2VydmVkUmFuZ2UAKAIBJRgABXN0YXJ0AiUgAANlbmQoZ29vZ2xl
  LnByb3RvYnVmLkVudW1WYWx1ZURlc2NyaXB0b3JQcm90bwBQAwEpGAAEbmFtZQIlSAAGbnVtYmVyA6sBMAAHb3B0aW9ucyomZ29vZ2xlLnByb3Rv
  YnVmLlNlcnZpY2VEZXNjcmlwdG9yUHJvdG8AWAMBKRgABG5hbWUCSzAABm1ldGhvZBoDqwFAAAdvcHRpb25zLCVnb29nbGUucHJvdG9idWYuTWV0
  aG9kRGVzY3JpcHRvclByb3RvAJgBBgEpGAAEbmFtZQIpMAAKaW5wdXRfdHlwZQMpSAALb3V0cHV0X3R5cGUEqwFgAAdvcHRpb25zLgUoeAAQY2xp
  ZW50X3N0cmVhbWluZwYoiAEAEHNlcnZlcl9zdHJlYW1pbmcbZ29vZ2xlLnByb3RvYnVmLkZpbGVPcHRpb25zALgDFQEpGAAMamF2YV9wYWNrYWdl
  CCkwABRqYXZhX291dGVyX2NsYXNzbmFtZQmuArADAAxvcHRpbWl6ZV9mb3IBAQMKKEgAE2phdmFfbXVsdGlwbGVfZmlsZXMLKXgACmdvX3BhY2th
  Z2UQKJABABNjY19nZW5lcmljX3NlcnZpY2VzESigAQAVamF2YV9nZW5lcmljX3NlcnZpY2VzEiiwAQATcHlfZ2VuZXJpY19zZXJ2aWNlcxQoWAAd
  amF2YV9nZW5lcmF0ZV9lcXVhbHNfYW5kX2hhc2gXKMABAApkZXByZWNhdGVkGyhoABZqYXZhX3N0cmluZ19jaGVja191dGY4HyjQAQAQY2NfZW5h
  YmxlX2FyZW5hcyQp4AEAEW9iamNfY2xhc3NfcHJlZml4JSn4AQAQY3NoYXJwX25hbWVzcGFjZScpkAIADHN3aWZ0X3ByZWZpeCgpqAIAEHBocF9j
  bGFzc19wcmVmaXgpKcACAA1waHBfbmFtZXNwYWNlLCnYAgAWcGhwX21ldGFkYXRhX25hbWVzcGFjZS0p8AIADHJ1YnlfcGFja2FnZTKrAYgDAAhm
  ZWF0dXJlczTnB0ugAwAUdW5pbnRlcnByZXRlZF9vcHRpb24wHmdvb2dsZS5wcm90b2J1Zi5NZXNzYWdlT3B0aW9ucwCQAQcBKBgAF21lc3NhZ2Vf
  c2V0X3dpcmVfZm9ybWF0AigoAB9ub19zdGFuZGFyZF9kZXNjcmlwdG9yX2FjY2Vzc29yAyg4AApkZXByZWNhdGVkByhIAAltYXBfZW50cnkLKFgA
  JmRlcHJlY2F0ZWRfbGVnYWN5X2pzb25fZmllbGRfY29uZmxpY3RzDKsBaAAIZmVhdHVyZXM05wdLgAEAFHVuaW50ZXJwcmV0ZWRfb3B0aW9uMBxn
  b29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zAPABDgGuAtgBAAVjdHlwZQEAAgIoGAAGcGFja2VkAyhIAApkZXByZWNhdGVkBSgoAARsYXp5Bq4C
  4AEABmpzdHlwZQEAAgooWAAEd2Vhaw8oOAAPdW52ZXJpZmllZF9sYXp5EChoAAxkZWJ1Z19yZWRhY3QRrgLoAQAJcmV0ZW50aW9uAQACE84CeAAH
  dGFyZ2V0cwEACRRLiAEAEGVkaXRpb25fZGVmYXVsdHMiFasBmAEACGZlYXR1cmVzNBarAbABAA9mZWF0dXJlX3N1cHBvcnQk5wdLyAEAFHVuaW50
  ZXJwcmV0ZWRfb3B0aW9uMCtnb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkVkaXRpb25EZWZhdWx0ADgCAikYAAV2YWx1ZQOuAjAAB2VkaXRp
  b24GAAKEB4QH5gfqB49Oj06djQafjQb/////B/////8HK2dvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuRmVhdHVyZVN1cHBvcnQAYAUBrgJI
  ABJlZGl0aW9uX2ludHJvZHVjZWQGAAKEB4QH5gfqB49Oj06djQafjQb/////B/////8HAq4CUAASZWRpdGlvbl9kZXByZWNhdGVkBgAChAeEB+YH
  6gePTo9OnY0Gn40G/////wf/////BwMpGAATZGVwcmVjYXRpb25fd2FybmluZwSuAlgAD2VkaXRpb25fcmVtb3ZlZAYAAoQHhAfmB+oHj06PTp2N
  Bp+NBv////8H/////wcFKTAADXJlbW92YWxfZXJyb3IcZ29vZ2xlLnByb3RvYnVmLk9uZW9mT3B0aW9ucwBAAgGrARgACGZlYXR1cmVzNOcHSzAA
  FHVuaW50ZXJwcmV0ZWRfb3B0aW9uMBtnb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnMAcAUCKBgAC2FsbG93X2FsaWFzAygoAApkZXByZWNhdGVk
  Big4ACZkZXByZWNhdGVkX2xlZ2FjeV9qc29uX2ZpZWxkX2NvbmZsaWN0cwerAUgACGZlYXR1cmVzNOcHS2AAFHVuaW50ZXJwcmV0ZWRfb3B0aW9u
  MCBnb29nbGUucHJvdG9idWYuRW51bVZhbHVlT3B0aW9ucwB4BQEoGAAKZGVwcmVjYXRlZAKrASgACGZlYXR1cmVzNAMoQAAMZGVidWdfcmVkYWN0
  BKsBUAAPZmVhdHVyZV9zdXBwb3J0JOcHS2gAFHVuaW50ZXJwcmV0ZWRfb3B0aW9uMB5nb29nbGUucHJvdG9idWYuU2VydmljZU9wdGlvbnMAUAMh
  KDAACmRlcHJlY2F0ZWQiqwEYAAhmZWF0dXJlczTnB0tAABR1bmludGVycHJldGVkX29wdGlvbjAdZ29vZ2xlLnByb3RvYnVmLk1ldGhvZE9wdGlv
  bnMAWAQhKBgACmRlcHJlY2F0ZWQirgJQABFpZGVtcG90ZW5jeV9sZXZlbAEAAiOrASgACGZlYXR1cmVzNOcHS0AAFHVuaW50ZXJwcmV0ZWRfb3B0
  aW9uMCNnb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvbgCgAQcCSxgABG5hbWUyAykoABBpZGVudGlmaWVyX3ZhbHVlBCRAABJwb3Np
  dGl2ZV9pbnRfdmFsdWUFI1AAEm5lZ2F0aXZlX2ludF92YWx1ZQYhYAAMZG91YmxlX3ZhbHVlByxwAAxzdHJpbmdfdmFsdWUIKYgBAA9hZ2dyZWdh
  dGVfdmFsdWUsZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb24uTmFtZVBhcnQAQAIBKRgACW5hbWVfcGFydAIoMAAMaXNfZXh0ZW5z
  aW9uGmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0AGAJAa4CGAAOZmllbGRfcHJlc2VuY2UBAAMCrgIgAAllbnVtX3R5cGUBAAIDrgIoABdyZXBl
  YXRlZF9maWVsZF9lbmNvZGluZwEAAgSuAjAAD3V0ZjhfdmFsaWRhdGlvbgIAAAIDBa4COAAQbWVzc2FnZV9lbmNvZGluZwEAAgauAkAAC2pzb25f
  Zm9ybWF0AQACB64CSAAUZW5mb3JjZV9uYW1pbmdfc3R5bGUBAAMIrgJQABlkZWZhdWx0X3N5bWJvbF92aXNpYmlsaXR5AQAECa4CWAAUZW5mb3Jj
  ZV9wcm90b19saW1pdHMBAAIsZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuVmlzaWJpbGl0eUZlYXR1cmUAGAAtZ29vZ2xlLnByb3RvYnVmLkZl
  YXR1cmVTZXQuUHJvdG9MaW1pdHNGZWF0dXJlABgAImdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0RGVmYXVsdHMAOAMBSxgACGRlZmF1bHRzPASu
  AigAD21pbmltdW1fZWRpdGlvbgYAAoQHhAfmB+oHj06PTp2NBp+NBv////8H/////wcFrgIwAA9tYXhpbXVtX2VkaXRpb24GAAKEB4QH5gfqB49O
  j06djQafjQb/////B/////8HO2dvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0RGVmYXVsdHMuRmVhdHVyZVNldEVkaXRpb25EZWZhdWx0AFADA64C
  SAAHZWRpdGlvbgYAAoQHhAfmB+oHj06PTp2NBp+NBv////8H/////wcEqwEYABRvdmVycmlkYWJsZV9mZWF0dXJlczQFqwEwAA5maXhlZF9mZWF0
  dXJlczQeZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZvACgBAUsYAAhsb2NhdGlvbkAnZ29vZ2xlLnByb3RvYnVmLlNvdXJjZUNvZGVJbmZv
  LkxvY2F0aW9uAHgFAWUYAARwYXRoAmUoAARzcGFuAyk4ABBsZWFkaW5nX2NvbW1lbnRzBClQABF0cmFpbGluZ19jb21tZW50cwZJaAAZbGVhZGlu
  Z19kZXRhY2hlZF9jb21tZW50cyFnb29nbGUucHJvdG9idWYuR2VuZXJhdGVkQ29kZUluZm8AKAEBSxgACmFubm90YXRpb25ELGdvb2dsZS5wcm90
  b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uAFgFAWUYAARwYXRoAikoAAtzb3VyY2VfZmlsZQMlQAAFYmVnaW4EJUgAA2VuZAWuAlAA
  CHNlbWFudGljAQAC
  """,
  imports: [])

nonisolated extension Schema {
  /// `google/protobuf/descriptor.proto`
  public static let google_protobuf_descriptor = Schema(
    path: "google/protobuf/descriptor.proto",
    base64: """
      CiBnb29nbGUvcHJvdG9idWYvZGVzY3JpcHRvci5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIlsKEUZpbGVEZXNjcmlwdG9yU2V0EjgKBGZpbGUYASAD
      KAsyJC5nb29nbGUucHJvdG9idWYuRmlsZURlc2NyaXB0b3JQcm90b1IEZmlsZSoMCIDsyv8BEIHsyv8BIsUFChNGaWxlRGVzY3JpcHRvclByb3Rv
      EhIKBG5hbWUYASABKAlSBG5hbWUSGAoHcGFja2FnZRgCIAEoCVIHcGFja2FnZRIeCgpkZXBlbmRlbmN5GAMgAygJUgpkZXBlbmRlbmN5EisKEXB1
      YmxpY19kZXBlbmRlbmN5GAogAygFUhBwdWJsaWNEZXBlbmRlbmN5EicKD3dlYWtfZGVwZW5kZW5jeRgLIAMoBVIOd2Vha0RlcGVuZGVuY3kSKwoR
      b3B0aW9uX2RlcGVuZGVuY3kYDyADKAlSEG9wdGlvbkRlcGVuZGVuY3kSQwoMbWVzc2FnZV90eXBlGAQgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRl
      c2NyaXB0b3JQcm90b1ILbWVzc2FnZVR5cGUSQQoJZW51bV90eXBlGAUgAygLMiQuZ29vZ2xlLnByb3RvYnVmLkVudW1EZXNjcmlwdG9yUHJvdG9S
      CGVudW1UeXBlEkEKB3NlcnZpY2UYBiADKAsyJy5nb29nbGUucHJvdG9idWYuU2VydmljZURlc2NyaXB0b3JQcm90b1IHc2VydmljZRJDCglleHRl
      bnNpb24YByADKAsyJS5nb29nbGUucHJvdG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SCWV4dGVuc2lvbhI2CgdvcHRpb25zGAggASgLMhwuZ29v
      Z2xlLnByb3RvYnVmLkZpbGVPcHRpb25zUgdvcHRpb25zEkkKEHNvdXJjZV9jb2RlX2luZm8YCSABKAsyHy5nb29nbGUucHJvdG9idWYuU291cmNl
      Q29kZUluZm9SDnNvdXJjZUNvZGVJbmZvEhYKBnN5bnRheBgMIAEoCVIGc3ludGF4EjIKB2VkaXRpb24YDiABKA4yGC5nb29nbGUucHJvdG9idWYu
      RWRpdGlvblIHZWRpdGlvbiL8BgoPRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSOwoFZmllbGQYAiADKAsyJS5nb29nbGUucHJv
      dG9idWYuRmllbGREZXNjcmlwdG9yUHJvdG9SBWZpZWxkEkMKCWV4dGVuc2lvbhgGIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0
      b3JQcm90b1IJZXh0ZW5zaW9uEkEKC25lc3RlZF90eXBlGAMgAygLMiAuZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90b1IKbmVzdGVkVHlw
      ZRJBCgllbnVtX3R5cGUYBCADKAsyJC5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90b1IIZW51bVR5cGUSWAoPZXh0ZW5zaW9uX3Jh
      bmdlGAUgAygLMi8uZ29vZ2xlLnByb3RvYnVmLkRlc2NyaXB0b3JQcm90by5FeHRlbnNpb25SYW5nZVIOZXh0ZW5zaW9uUmFuZ2USRAoKb25lb2Zf
      ZGVjbBgIIAMoCzIlLmdvb2dsZS5wcm90b2J1Zi5PbmVvZkRlc2NyaXB0b3JQcm90b1IJb25lb2ZEZWNsEjkKB29wdGlvbnMYByABKAsyHy5nb29n
      bGUucHJvdG9idWYuTWVzc2FnZU9wdGlvbnNSB29wdGlvbnMSVQoOcmVzZXJ2ZWRfcmFuZ2UYCSADKAsyLi5nb29nbGUucHJvdG9idWYuRGVzY3Jp
      cHRvclByb3RvLlJlc2VydmVkUmFuZ2VSDXJlc2VydmVkUmFuZ2USIwoNcmVzZXJ2ZWRfbmFtZRgKIAMoCVIMcmVzZXJ2ZWROYW1lEkEKCnZpc2li
      aWxpdHkYCyABKA4yIS5nb29nbGUucHJvdG9idWYuU3ltYm9sVmlzaWJpbGl0eVIKdmlzaWJpbGl0eRp6Cg5FeHRlbnNpb25SYW5nZRIUCgVzdGFy
      dBgBIAEoBVIFc3RhcnQSEAoDZW5kGAIgASgFUgNlbmQSQAoHb3B0aW9ucxgDIAEoCzImLmdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9w
      dGlvbnNSB29wdGlvbnMaNwoNUmVzZXJ2ZWRSYW5nZRIUCgVzdGFydBgBIAEoBVIFc3RhcnQSEAoDZW5kGAIgASgFUgNlbmQi1AQKFUV4dGVuc2lv
      blJhbmdlT3B0aW9ucxJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5pbnRlcnByZXRlZE9wdGlvblIT
      dW5pbnRlcnByZXRlZE9wdGlvbhJZCgtkZWNsYXJhdGlvbhgCIAMoCzIyLmdvb2dsZS5wcm90b2J1Zi5FeHRlbnNpb25SYW5nZU9wdGlvbnMuRGVj
      bGFyYXRpb25CA4gBAlILZGVjbGFyYXRpb24SNwoIZmVhdHVyZXMYMiABKAsyGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFIIZmVhdHVyZXMS
      bQoMdmVyaWZpY2F0aW9uGAMgASgOMjguZ29vZ2xlLnByb3RvYnVmLkV4dGVuc2lvblJhbmdlT3B0aW9ucy5WZXJpZmljYXRpb25TdGF0ZToKVU5W
      RVJJRklFREIDiAECUgx2ZXJpZmljYXRpb24alAEKC0RlY2xhcmF0aW9uEhYKBm51bWJlchgBIAEoBVIGbnVtYmVyEhsKCWZ1bGxfbmFtZRgCIAEo
      CVIIZnVsbE5hbWUSEgoEdHlwZRgDIAEoCVIEdHlwZRIaCghyZXNlcnZlZBgFIAEoCFIIcmVzZXJ2ZWQSGgoIcmVwZWF0ZWQYBiABKAhSCHJlcGVh
      dGVkSgQIBBAFIjQKEVZlcmlmaWNhdGlvblN0YXRlEg8KC0RFQ0xBUkFUSU9OEAASDgoKVU5WRVJJRklFRBABKgYI3gcQ5wcqCQjoBxCAgICAAiLB
      BgoURmllbGREZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRIWCgZudW1iZXIYAyABKAVSBm51bWJlchJBCgVsYWJlbBgEIAEoDjIr
      Lmdvb2dsZS5wcm90b2J1Zi5GaWVsZERlc2NyaXB0b3JQcm90by5MYWJlbFIFbGFiZWwSPgoEdHlwZRgFIAEoDjIqLmdvb2dsZS5wcm90b2J1Zi5G
      aWVsZERlc2NyaXB0b3JQcm90by5UeXBlUgR0eXBlEhsKCXR5cGVfbmFtZRgGIAEoCVIIdHlwZU5hbWUSGgoIZXh0ZW5kZWUYAiABKAlSCGV4dGVu
      ZGVlEiMKDWRlZmF1bHRfdmFsdWUYByABKAlSDGRlZmF1bHRWYWx1ZRIfCgtvbmVvZl9pbmRleBgJIAEoBVIKb25lb2ZJbmRleBIbCglqc29uX25h
      bWUYCiABKAlSCGpzb25OYW1lEjcKB29wdGlvbnMYCCABKAsyHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zUgdvcHRpb25zEicKD3Byb3Rv
      M19vcHRpb25hbBgRIAEoCFIOcHJvdG8zT3B0aW9uYWwitgIKBFR5cGUSDwoLVFlQRV9ET1VCTEUQARIOCgpUWVBFX0ZMT0FUEAISDgoKVFlQRV9J
      TlQ2NBADEg8KC1RZUEVfVUlOVDY0EAQSDgoKVFlQRV9JTlQzMhAFEhAKDFRZUEVfRklYRUQ2NBAGEhAKDFRZUEVfRklYRUQzMhAHEg0KCVRZUEVf
      Qk9PTBAIEg8KC1RZUEVfU1RSSU5HEAkSDgoKVFlQRV9HUk9VUBAKEhAKDFRZUEVfTUVTU0FHRRALEg4KClRZUEVfQllURVMQDBIPCgtUWVBFX1VJ
      TlQzMhANEg0KCVRZUEVfRU5VTRAOEhEKDVRZUEVfU0ZJWEVEMzIQDxIRCg1UWVBFX1NGSVhFRDY0EBASDwoLVFlQRV9TSU5UMzIQERIPCgtUWVBF
      X1NJTlQ2NBASIkMKBUxhYmVsEhIKDkxBQkVMX09QVElPTkFMEAESEgoOTEFCRUxfUkVQRUFURUQQAxISCg5MQUJFTF9SRVFVSVJFRBACImMKFE9u
      ZW9mRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSNwoHb3B0aW9ucxgCIAEoCzIdLmdvb2dsZS5wcm90b2J1Zi5PbmVvZk9wdGlv
      bnNSB29wdGlvbnMipgMKE0VudW1EZXNjcmlwdG9yUHJvdG8SEgoEbmFtZRgBIAEoCVIEbmFtZRI/CgV2YWx1ZRgCIAMoCzIpLmdvb2dsZS5wcm90
      b2J1Zi5FbnVtVmFsdWVEZXNjcmlwdG9yUHJvdG9SBXZhbHVlEjYKB29wdGlvbnMYAyABKAsyHC5nb29nbGUucHJvdG9idWYuRW51bU9wdGlvbnNS
      B29wdGlvbnMSXQoOcmVzZXJ2ZWRfcmFuZ2UYBCADKAsyNi5nb29nbGUucHJvdG9idWYuRW51bURlc2NyaXB0b3JQcm90by5FbnVtUmVzZXJ2ZWRS
      YW5nZVINcmVzZXJ2ZWRSYW5nZRIjCg1yZXNlcnZlZF9uYW1lGAUgAygJUgxyZXNlcnZlZE5hbWUSQQoKdmlzaWJpbGl0eRgGIAEoDjIhLmdvb2ds
      ZS5wcm90b2J1Zi5TeW1ib2xWaXNpYmlsaXR5Ugp2aXNpYmlsaXR5GjsKEUVudW1SZXNlcnZlZFJhbmdlEhQKBXN0YXJ0GAEgASgFUgVzdGFydBIQ
      CgNlbmQYAiABKAVSA2VuZCKDAQoYRW51bVZhbHVlRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSFgoGbnVtYmVyGAIgASgFUgZu
      dW1iZXISOwoHb3B0aW9ucxgDIAEoCzIhLmdvb2dsZS5wcm90b2J1Zi5FbnVtVmFsdWVPcHRpb25zUgdvcHRpb25zIrUBChZTZXJ2aWNlRGVzY3Jp
      cHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSPgoGbWV0aG9kGAIgAygLMiYuZ29vZ2xlLnByb3RvYnVmLk1ldGhvZERlc2NyaXB0b3JQcm90
      b1IGbWV0aG9kEjkKB29wdGlvbnMYAyABKAsyHy5nb29nbGUucHJvdG9idWYuU2VydmljZU9wdGlvbnNSB29wdGlvbnNKBAgEEAVSBnN0cmVhbSKJ
      AgoVTWV0aG9kRGVzY3JpcHRvclByb3RvEhIKBG5hbWUYASABKAlSBG5hbWUSHQoKaW5wdXRfdHlwZRgCIAEoCVIJaW5wdXRUeXBlEh8KC291dHB1
      dF90eXBlGAMgASgJUgpvdXRwdXRUeXBlEjgKB29wdGlvbnMYBCABKAsyHi5nb29nbGUucHJvdG9idWYuTWV0aG9kT3B0aW9uc1IHb3B0aW9ucxIw
      ChBjbGllbnRfc3RyZWFtaW5nGAUgASgIOgVmYWxzZVIPY2xpZW50U3RyZWFtaW5nEjAKEHNlcnZlcl9zdHJlYW1pbmcYBiABKAg6BWZhbHNlUg9z
      ZXJ2ZXJTdHJlYW1pbmcijAwKC0ZpbGVPcHRpb25zEiEKDGphdmFfcGFja2FnZRgBIAEoCVILamF2YVBhY2thZ2USMAoUamF2YV9vdXRlcl9jbGFz
      c25hbWUYCCABKAlSEmphdmFPdXRlckNsYXNzbmFtZRL5AQoTamF2YV9tdWx0aXBsZV9maWxlcxgKIAEoCDoFZmFsc2VCwQGyAb0BCOYHIOkHKrQB
      VGhpcyBiZWhhdmlvciBpcyBlbmFibGVkIGJ5IGRlZmF1bHQgaW4gZWRpdGlvbnMgMjAyNCBhbmQgYWJvdmUuIFRvIGRpc2FibGUgaXQsIHlvdSBj
      YW4gc2V0IGBmZWF0dXJlcy4ocGIuamF2YSkubmVzdF9pbl9maWxlX2NsYXNzID0gWUVTYCBvbiBpbmRpdmlkdWFsIG1lc3NhZ2VzLCBlbnVtcywg
      b3Igc2VydmljZXMuUhFqYXZhTXVsdGlwbGVGaWxlcxJECh1qYXZhX2dlbmVyYXRlX2VxdWFsc19hbmRfaGFzaBgUIAEoCEICGAFSGWphdmFHZW5l
      cmF0ZUVxdWFsc0FuZEhhc2gSOgoWamF2YV9zdHJpbmdfY2hlY2tfdXRmOBgbIAEoCDoFZmFsc2VSE2phdmFTdHJpbmdDaGVja1V0ZjgSUwoMb3B0
      aW1pemVfZm9yGAkgASgOMikuZ29vZ2xlLnByb3RvYnVmLkZpbGVPcHRpb25zLk9wdGltaXplTW9kZToFU1BFRURSC29wdGltaXplRm9yEh0KCmdv
      X3BhY2thZ2UYCyABKAlSCWdvUGFja2FnZRI1ChNjY19nZW5lcmljX3NlcnZpY2VzGBAgASgIOgVmYWxzZVIRY2NHZW5lcmljU2VydmljZXMSOQoV
      amF2YV9nZW5lcmljX3NlcnZpY2VzGBEgASgIOgVmYWxzZVITamF2YUdlbmVyaWNTZXJ2aWNlcxI1ChNweV9nZW5lcmljX3NlcnZpY2VzGBIgASgI
      OgVmYWxzZVIRcHlHZW5lcmljU2VydmljZXMSJQoKZGVwcmVjYXRlZBgXIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSvwEKEGNjX2VuYWJsZV9hcmVu
      YXMYHyABKAg6BHRydWVCjgGyAYoBIOoHKoQBY2NfZW5hYmxlX2FyZW5hcyBpcyBlbmFibGVkIGJ5IGRlZmF1bHQgaW4gZXZlcnkgZWRpdGlvbiBh
      bmQgb3ZlcnJpZGVzIGFyZSBpZ25vcmVkLlRoaXMgb3B0aW9uIGlzIHJlbW92ZWQgaW4gZWRpdGlvbnMgMjAyNiBhbmQgYWJvdmUuUg5jY0VuYWJs
      ZUFyZW5hcxIqChFvYmpjX2NsYXNzX3ByZWZpeBgkIAEoCVIPb2JqY0NsYXNzUHJlZml4EikKEGNzaGFycF9uYW1lc3BhY2UYJSABKAlSD2NzaGFy
      cE5hbWVzcGFjZRIhCgxzd2lmdF9wcmVmaXgYJyABKAlSC3N3aWZ0UHJlZml4EigKEHBocF9jbGFzc19wcmVmaXgYKCABKAlSDnBocENsYXNzUHJl
      Zml4EiMKDXBocF9uYW1lc3BhY2UYKSABKAlSDHBocE5hbWVzcGFjZRI0ChZwaHBfbWV0YWRhdGFfbmFtZXNwYWNlGCwgASgJUhRwaHBNZXRhZGF0
      YU5hbWVzcGFjZRIhCgxydWJ5X3BhY2thZ2UYLSABKAlSC3J1YnlQYWNrYWdlEjcKCGZlYXR1cmVzGDIgASgLMhsuZ29vZ2xlLnByb3RvYnVmLkZl
      YXR1cmVTZXRSCGZlYXR1cmVzElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0
      aW9uUhN1bmludGVycHJldGVkT3B0aW9uIjoKDE9wdGltaXplTW9kZRIJCgVTUEVFRBABEg0KCUNPREVfU0laRRACEhAKDExJVEVfUlVOVElNRRAD
      KgYI3gcQ5wcqCQjoBxCAgICAAkoECCoQK0oECCYQJ1IUcGhwX2dlbmVyaWNfc2VydmljZXMi/AMKDk1lc3NhZ2VPcHRpb25zEjwKF21lc3NhZ2Vf
      c2V0X3dpcmVfZm9ybWF0GAEgASgIOgVmYWxzZVIUbWVzc2FnZVNldFdpcmVGb3JtYXQSTAofbm9fc3RhbmRhcmRfZGVzY3JpcHRvcl9hY2Nlc3Nv
      chgCIAEoCDoFZmFsc2VSHG5vU3RhbmRhcmREZXNjcmlwdG9yQWNjZXNzb3ISJQoKZGVwcmVjYXRlZBgDIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQS
      GwoJbWFwX2VudHJ5GAcgASgIUghtYXBFbnRyeRJWCiZkZXByZWNhdGVkX2xlZ2FjeV9qc29uX2ZpZWxkX2NvbmZsaWN0cxgLIAEoCEICGAFSImRl
      cHJlY2F0ZWRMZWdhY3lKc29uRmllbGRDb25mbGljdHMSNwoIZmVhdHVyZXMYDCABKAsyGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFIIZmVh
      dHVyZXMSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJw
      cmV0ZWRPcHRpb24qBgjeBxDnByoJCOgHEICAgIACSgQIBBAFSgQIBRAGSgQIBhAHSgQICBAJSgQICRAKIs4NCgxGaWVsZE9wdGlvbnMSQQoFY3R5
      cGUYASABKA4yIy5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkNUeXBlOgZTVFJJTkdSBWN0eXBlEhYKBnBhY2tlZBgCIAEoCFIGcGFja2Vk
      EkcKBmpzdHlwZRgGIAEoDjIkLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMuSlNUeXBlOglKU19OT1JNQUxSBmpzdHlwZRIZCgRsYXp5GAUg
      ASgIOgVmYWxzZVIEbGF6eRIuCg91bnZlcmlmaWVkX2xhenkYDyABKAg6BWZhbHNlUg51bnZlcmlmaWVkTGF6eRIlCgpkZXByZWNhdGVkGAMgASgI
      OgVmYWxzZVIKZGVwcmVjYXRlZBIdCgR3ZWFrGAogASgIOgVmYWxzZUICGAFSBHdlYWsSKAoMZGVidWdfcmVkYWN0GBAgASgIOgVmYWxzZVILZGVi
      dWdSZWRhY3QSSwoJcmV0ZW50aW9uGBEgASgOMi0uZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5PcHRpb25SZXRlbnRpb25SCXJldGVudGlv
      bhJICgd0YXJnZXRzGBMgAygOMi4uZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5PcHRpb25UYXJnZXRUeXBlUgd0YXJnZXRzElcKEGVkaXRp
      b25fZGVmYXVsdHMYFCADKAsyLC5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zLkVkaXRpb25EZWZhdWx0Ug9lZGl0aW9uRGVmYXVsdHMSNwoI
      ZmVhdHVyZXMYFSABKAsyGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFIIZmVhdHVyZXMSVQoPZmVhdHVyZV9zdXBwb3J0GBYgASgLMiwuZ29v
      Z2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5GZWF0dXJlU3VwcG9ydFIOZmVhdHVyZVN1cHBvcnQSWAoUdW5pbnRlcnByZXRlZF9vcHRpb24Y5wcg
      AygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24aWgoORWRpdGlvbkRlZmF1bHQSMgoH
      ZWRpdGlvbhgDIAEoDjIYLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uUgdlZGl0aW9uEhQKBXZhbHVlGAIgASgJUgV2YWx1ZRq7AgoORmVhdHVyZVN1
      cHBvcnQSRwoSZWRpdGlvbl9pbnRyb2R1Y2VkGAEgASgOMhguZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25SEWVkaXRpb25JbnRyb2R1Y2VkEkcKEmVk
      aXRpb25fZGVwcmVjYXRlZBgCIAEoDjIYLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9uUhFlZGl0aW9uRGVwcmVjYXRlZBIvChNkZXByZWNhdGlvbl93
      YXJuaW5nGAMgASgJUhJkZXByZWNhdGlvbldhcm5pbmcSQQoPZWRpdGlvbl9yZW1vdmVkGAQgASgOMhguZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25S
      DmVkaXRpb25SZW1vdmVkEiMKDXJlbW92YWxfZXJyb3IYBSABKAlSDHJlbW92YWxFcnJvciIvCgVDVHlwZRIKCgZTVFJJTkcQABIICgRDT1JEEAES
      EAoMU1RSSU5HX1BJRUNFEAIiNQoGSlNUeXBlEg0KCUpTX05PUk1BTBAAEg0KCUpTX1NUUklORxABEg0KCUpTX05VTUJFUhACIlUKD09wdGlvblJl
      dGVudGlvbhIVChFSRVRFTlRJT05fVU5LTk9XThAAEhUKEVJFVEVOVElPTl9SVU5USU1FEAESFAoQUkVURU5USU9OX1NPVVJDRRACIowCChBPcHRp
      b25UYXJnZXRUeXBlEhcKE1RBUkdFVF9UWVBFX1VOS05PV04QABIUChBUQVJHRVRfVFlQRV9GSUxFEAESHwobVEFSR0VUX1RZUEVfRVhURU5TSU9O
      X1JBTkdFEAISFwoTVEFSR0VUX1RZUEVfTUVTU0FHRRADEhUKEVRBUkdFVF9UWVBFX0ZJRUxEEAQSFQoRVEFSR0VUX1RZUEVfT05FT0YQBRIUChBU
      QVJHRVRfVFlQRV9FTlVNEAYSGgoWVEFSR0VUX1RZUEVfRU5VTV9FTlRSWRAHEhcKE1RBUkdFVF9UWVBFX1NFUlZJQ0UQCBIWChJUQVJHRVRfVFlQ
      RV9NRVRIT0QQCSoGCN4HEOcHKgkI6AcQgICAgAJKBAgEEAVKBAgSEBMitAEKDE9uZW9mT3B0aW9ucxI3CghmZWF0dXJlcxgBIAEoCzIbLmdvb2ds
      ZS5wcm90b2J1Zi5GZWF0dXJlU2V0UghmZWF0dXJlcxJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYuVW5p
      bnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioGCN4HEOcHKgkI6AcQgICAgAIi2QIKC0VudW1PcHRpb25zEh8KC2FsbG93X2Fs
      aWFzGAIgASgIUgphbGxvd0FsaWFzEiUKCmRlcHJlY2F0ZWQYAyABKAg6BWZhbHNlUgpkZXByZWNhdGVkElYKJmRlcHJlY2F0ZWRfbGVnYWN5X2pz
      b25fZmllbGRfY29uZmxpY3RzGAYgASgIQgIYAVIiZGVwcmVjYXRlZExlZ2FjeUpzb25GaWVsZENvbmZsaWN0cxI3CghmZWF0dXJlcxgHIAEoCzIb
      Lmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0UghmZWF0dXJlcxJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9i
      dWYuVW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioGCN4HEOcHKgkI6AcQgICAgAJKBAgFEAYi4AIKEEVudW1WYWx1ZU9w
      dGlvbnMSJQoKZGVwcmVjYXRlZBgBIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQSNwoIZmVhdHVyZXMYAiABKAsyGy5nb29nbGUucHJvdG9idWYuRmVh
      dHVyZVNldFIIZmVhdHVyZXMSKAoMZGVidWdfcmVkYWN0GAMgASgIOgVmYWxzZVILZGVidWdSZWRhY3QSVQoPZmVhdHVyZV9zdXBwb3J0GAQgASgL
      MiwuZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucy5GZWF0dXJlU3VwcG9ydFIOZmVhdHVyZVN1cHBvcnQSWAoUdW5pbnRlcnByZXRlZF9vcHRp
      b24Y5wcgAygLMiQuZ29vZ2xlLnByb3RvYnVmLlVuaW50ZXJwcmV0ZWRPcHRpb25SE3VuaW50ZXJwcmV0ZWRPcHRpb24qBgjeBxDnByoJCOgHEICA
      gIACIt0BCg5TZXJ2aWNlT3B0aW9ucxI3CghmZWF0dXJlcxgiIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0UghmZWF0dXJlcxIlCgpk
      ZXByZWNhdGVkGCEgASgIOgVmYWxzZVIKZGVwcmVjYXRlZBJYChR1bmludGVycHJldGVkX29wdGlvbhjnByADKAsyJC5nb29nbGUucHJvdG9idWYu
      VW5pbnRlcnByZXRlZE9wdGlvblITdW5pbnRlcnByZXRlZE9wdGlvbioGCN4HEOcHKgkI6AcQgICAgAIioQMKDU1ldGhvZE9wdGlvbnMSJQoKZGVw
      cmVjYXRlZBghIAEoCDoFZmFsc2VSCmRlcHJlY2F0ZWQScQoRaWRlbXBvdGVuY3lfbGV2ZWwYIiABKA4yLy5nb29nbGUucHJvdG9idWYuTWV0aG9k
      T3B0aW9ucy5JZGVtcG90ZW5jeUxldmVsOhNJREVNUE9URU5DWV9VTktOT1dOUhBpZGVtcG90ZW5jeUxldmVsEjcKCGZlYXR1cmVzGCMgASgLMhsu
      Z29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXRSCGZlYXR1cmVzElgKFHVuaW50ZXJwcmV0ZWRfb3B0aW9uGOcHIAMoCzIkLmdvb2dsZS5wcm90b2J1
      Zi5VbmludGVycHJldGVkT3B0aW9uUhN1bmludGVycHJldGVkT3B0aW9uIlAKEElkZW1wb3RlbmN5TGV2ZWwSFwoTSURFTVBPVEVOQ1lfVU5LTk9X
      ThAAEhMKD05PX1NJREVfRUZGRUNUUxABEg4KCklERU1QT1RFTlQQAioGCN4HEOcHKgkI6AcQgICAgAIimgMKE1VuaW50ZXJwcmV0ZWRPcHRpb24S
      QQoEbmFtZRgCIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5VbmludGVycHJldGVkT3B0aW9uLk5hbWVQYXJ0UgRuYW1lEikKEGlkZW50aWZpZXJfdmFs
      dWUYAyABKAlSD2lkZW50aWZpZXJWYWx1ZRIsChJwb3NpdGl2ZV9pbnRfdmFsdWUYBCABKARSEHBvc2l0aXZlSW50VmFsdWUSLAoSbmVnYXRpdmVf
      aW50X3ZhbHVlGAUgASgDUhBuZWdhdGl2ZUludFZhbHVlEiEKDGRvdWJsZV92YWx1ZRgGIAEoAVILZG91YmxlVmFsdWUSIQoMc3RyaW5nX3ZhbHVl
      GAcgASgMUgtzdHJpbmdWYWx1ZRInCg9hZ2dyZWdhdGVfdmFsdWUYCCABKAlSDmFnZ3JlZ2F0ZVZhbHVlGkoKCE5hbWVQYXJ0EhsKCW5hbWVfcGFy
      dBgBIAIoCVIIbmFtZVBhcnQSIQoMaXNfZXh0ZW5zaW9uGAIgAigIUgtpc0V4dGVuc2lvbiL9EQoKRmVhdHVyZVNldBKRAQoOZmllbGRfcHJlc2Vu
      Y2UYASABKA4yKS5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5GaWVsZFByZXNlbmNlQj+IAQGYAQSYAQGiAQ0SCEVYUExJQ0lUGIQHogENEghJ
      TVBMSUNJVBjnB6IBDRIIRVhQTElDSVQY6AeyAQMI6AdSDWZpZWxkUHJlc2VuY2USbAoJZW51bV90eXBlGAIgASgOMiQuZ29vZ2xlLnByb3RvYnVm
      LkZlYXR1cmVTZXQuRW51bVR5cGVCKYgBAZgBBpgBAaIBCxIGQ0xPU0VEGIQHogEJEgRPUEVOGOcHsgEDCOgHUghlbnVtVHlwZRKYAQoXcmVwZWF0
      ZWRfZmllbGRfZW5jb2RpbmcYAyABKA4yMS5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5SZXBlYXRlZEZpZWxkRW5jb2RpbmdCLYgBAZgBBJgB
      AaIBDRIIRVhQQU5ERUQYhAeiAQsSBlBBQ0tFRBjnB7IBAwjoB1IVcmVwZWF0ZWRGaWVsZEVuY29kaW5nEn4KD3V0ZjhfdmFsaWRhdGlvbhgEIAEo
      DjIqLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlV0ZjhWYWxpZGF0aW9uQimIAQGYAQSYAQGiAQkSBE5PTkUYhAeiAQsSBlZFUklGWRjnB7IB
      AwjoB1IOdXRmOFZhbGlkYXRpb24SfgoQbWVzc2FnZV9lbmNvZGluZxgFIAEoDjIrLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0Lk1lc3NhZ2VF
      bmNvZGluZ0ImiAEBmAEEmAEBogEUEg9MRU5HVEhfUFJFRklYRUQYhAeyAQMI6AdSD21lc3NhZ2VFbmNvZGluZxKCAQoLanNvbl9mb3JtYXQYBiAB
      KA4yJi5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldC5Kc29uRm9ybWF0QjmIAQGYAQOYAQaYAQGiARcSEkxFR0FDWV9CRVNUX0VGRk9SVBiEB6IB
      ChIFQUxMT1cY5weyAQMI6AdSCmpzb25Gb3JtYXQSvAEKFGVuZm9yY2VfbmFtaW5nX3N0eWxlGAcgASgOMi4uZ29vZ2xlLnByb3RvYnVmLkZlYXR1
      cmVTZXQuRW5mb3JjZU5hbWluZ1N0eWxlQlqIAQKYAQGYAQKYAQOYAQSYAQWYAQaYAQeYAQiYAQmiARESDFNUWUxFX0xFR0FDWRiEB6IBDhIJU1RZ
      TEUyMDI0GOkHogEOEglTVFlMRTIwMjYY6geyAQMI6QdSEmVuZm9yY2VOYW1pbmdTdHlsZRLHAQoZZGVmYXVsdF9zeW1ib2xfdmlzaWJpbGl0eRgI
      IAEoDjJFLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0LlZpc2liaWxpdHlGZWF0dXJlLkRlZmF1bHRTeW1ib2xWaXNpYmlsaXR5QkSIAQKYAQGi
      AQ8SCkVYUE9SVF9BTEwYhAeiARUSEEVYUE9SVF9UT1BfTEVWRUwY6QeiAQsSBlNUUklDVBjqB7IBAwjpB1IXZGVmYXVsdFN5bWJvbFZpc2liaWxp
      dHkSwwEKFGVuZm9yY2VfcHJvdG9fbGltaXRzGAkgASgOMkEuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXQuUHJvdG9MaW1pdHNGZWF0dXJlLkVu
      Zm9yY2VQcm90b0xpbWl0c0JOiAECmAEGmAEDmAEEmAEFogEeEhlMRUdBQ1lfTk9fRVhQTElDSVRfTElNSVRTGIQHogEVEhBQUk9UT19MSU1JVFMy
      MDI2GOoHsgEDCOoHUhJlbmZvcmNlUHJvdG9MaW1pdHMaoQEKEVZpc2liaWxpdHlGZWF0dXJlIoEBChdEZWZhdWx0U3ltYm9sVmlzaWJpbGl0eRIl
      CiFERUZBVUxUX1NZTUJPTF9WSVNJQklMSVRZX1VOS05PV04QABIOCgpFWFBPUlRfQUxMEAESFAoQRVhQT1JUX1RPUF9MRVZFTBACEg0KCUxPQ0FM
      X0FMTBADEgoKBlNUUklDVBAESggIARCAgICAAhp5ChJQcm90b0xpbWl0c0ZlYXR1cmUiYwoSRW5mb3JjZVByb3RvTGltaXRzEhgKFFBST1RPX0xJ
      TUlUU19VTktOT1dOEAASHQoZTEVHQUNZX05PX0VYUExJQ0lUX0xJTUlUUxABEhQKEFBST1RPX0xJTUlUUzIwMjYQAiJcCg1GaWVsZFByZXNlbmNl
      EhoKFkZJRUxEX1BSRVNFTkNFX1VOS05PV04QABIMCghFWFBMSUNJVBABEgwKCElNUExJQ0lUEAISEwoPTEVHQUNZX1JFUVVJUkVEEAMiNwoIRW51
      bVR5cGUSFQoRRU5VTV9UWVBFX1VOS05PV04QABIICgRPUEVOEAESCgoGQ0xPU0VEEAIiVgoVUmVwZWF0ZWRGaWVsZEVuY29kaW5nEiMKH1JFUEVB
      VEVEX0ZJRUxEX0VOQ09ESU5HX1VOS05PV04QABIKCgZQQUNLRUQQARIMCghFWFBBTkRFRBACIkkKDlV0ZjhWYWxpZGF0aW9uEhsKF1VURjhfVkFM
      SURBVElPTl9VTktOT1dOEAASCgoGVkVSSUZZEAISCAoETk9ORRADIgQIARABIlMKD01lc3NhZ2VFbmNvZGluZxIcChhNRVNTQUdFX0VOQ09ESU5H
      X1VOS05PV04QABITCg9MRU5HVEhfUFJFRklYRUQQARINCglERUxJTUlURUQQAiJICgpKc29uRm9ybWF0EhcKE0pTT05fRk9STUFUX1VOS05PV04Q
      ABIJCgVBTExPVxABEhYKEkxFR0FDWV9CRVNUX0VGRk9SVBACImYKEkVuZm9yY2VOYW1pbmdTdHlsZRIgChxFTkZPUkNFX05BTUlOR19TVFlMRV9V
      TktOT1dOEAASDQoJU1RZTEUyMDI0EAESEAoMU1RZTEVfTEVHQUNZEAISDQoJU1RZTEUyMDI2EAMqBgjoBxCLTioGCItOEJBOKgYIkE4QkU5KBgjn
      BxDoByLvAwoSRmVhdHVyZVNldERlZmF1bHRzElgKCGRlZmF1bHRzGAEgAygLMjwuZ29vZ2xlLnByb3RvYnVmLkZlYXR1cmVTZXREZWZhdWx0cy5G
      ZWF0dXJlU2V0RWRpdGlvbkRlZmF1bHRSCGRlZmF1bHRzEkEKD21pbmltdW1fZWRpdGlvbhgEIAEoDjIYLmdvb2dsZS5wcm90b2J1Zi5FZGl0aW9u
      Ug5taW5pbXVtRWRpdGlvbhJBCg9tYXhpbXVtX2VkaXRpb24YBSABKA4yGC5nb29nbGUucHJvdG9idWYuRWRpdGlvblIObWF4aW11bUVkaXRpb24a
      +AEKGEZlYXR1cmVTZXRFZGl0aW9uRGVmYXVsdBIyCgdlZGl0aW9uGAMgASgOMhguZ29vZ2xlLnByb3RvYnVmLkVkaXRpb25SB2VkaXRpb24STgoU
      b3ZlcnJpZGFibGVfZmVhdHVyZXMYBCABKAsyGy5nb29nbGUucHJvdG9idWYuRmVhdHVyZVNldFITb3ZlcnJpZGFibGVGZWF0dXJlcxJCCg5maXhl
      ZF9mZWF0dXJlcxgFIAEoCzIbLmdvb2dsZS5wcm90b2J1Zi5GZWF0dXJlU2V0Ug1maXhlZEZlYXR1cmVzSgQIARACSgQIAhADUghmZWF0dXJlcyK1
      AgoOU291cmNlQ29kZUluZm8SRAoIbG9jYXRpb24YASADKAsyKC5nb29nbGUucHJvdG9idWYuU291cmNlQ29kZUluZm8uTG9jYXRpb25SCGxvY2F0
      aW9uGs4BCghMb2NhdGlvbhIWCgRwYXRoGAEgAygFQgIQAVIEcGF0aBIWCgRzcGFuGAIgAygFQgIQAVIEc3BhbhIpChBsZWFkaW5nX2NvbW1lbnRz
      GAMgASgJUg9sZWFkaW5nQ29tbWVudHMSKwoRdHJhaWxpbmdfY29tbWVudHMYBCABKAlSEHRyYWlsaW5nQ29tbWVudHMSOgoZbGVhZGluZ19kZXRh
      Y2hlZF9jb21tZW50cxgGIAMoCVIXbGVhZGluZ0RldGFjaGVkQ29tbWVudHMqDAiA7Mr/ARCB7Mr/ASLQAgoRR2VuZXJhdGVkQ29kZUluZm8STQoK
      YW5ub3RhdGlvbhgBIAMoCzItLmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9uUgphbm5vdGF0aW9uGusBCgpBbm5v
      dGF0aW9uEhYKBHBhdGgYASADKAVCAhABUgRwYXRoEh8KC3NvdXJjZV9maWxlGAIgASgJUgpzb3VyY2VGaWxlEhQKBWJlZ2luGAMgASgFUgViZWdp
      bhIQCgNlbmQYBCABKAVSA2VuZBJSCghzZW1hbnRpYxgFIAEoDjI2Lmdvb2dsZS5wcm90b2J1Zi5HZW5lcmF0ZWRDb2RlSW5mby5Bbm5vdGF0aW9u
      LlNlbWFudGljUghzZW1hbnRpYyIoCghTZW1hbnRpYxIICgROT05FEAASBwoDU0VUEAESCQoFQUxJQVMQAirRAgoHRWRpdGlvbhITCg9FRElUSU9O
      X1VOS05PV04QABITCg5FRElUSU9OX0xFR0FDWRCEBxITCg5FRElUSU9OX1BST1RPMhDmBxITCg5FRElUSU9OX1BST1RPMxDnBxIRCgxFRElUSU9O
      XzIwMjMQ6AcSEQoMRURJVElPTl8yMDI0EOkHEhEKDEVESVRJT05fMjAyNhDqBxIVChBFRElUSU9OX1VOU1RBQkxFEI9OEhcKE0VESVRJT05fMV9U
      RVNUX09OTFkQARIXChNFRElUSU9OXzJfVEVTVF9PTkxZEAISHQoXRURJVElPTl85OTk5N19URVNUX09OTFkQnY0GEh0KF0VESVRJT05fOTk5OThf
      VEVTVF9PTkxZEJ6NBhIdChdFRElUSU9OXzk5OTk5X1RFU1RfT05MWRCfjQYSEwoLRURJVElPTl9NQVgQ/////wcqVQoQU3ltYm9sVmlzaWJpbGl0
      eRIUChBWSVNJQklMSVRZX1VOU0VUEAASFAoQVklTSUJJTElUWV9MT0NBTBABEhUKEVZJU0lCSUxJVFlfRVhQT1JUEAJCfgoTY29tLmdvb2dsZS5w
      cm90b2J1ZkIQRGVzY3JpcHRvclByb3Rvc0gBWi1nb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9kZXNjcmlwdG9ycGL4AQGiAgNHUEKq
      AhpHb29nbGUuUHJvdG9idWYuUmVmbGVjdGlvbkqSvAIKfwoCCAkSAxwAHBp0IGRlc2NyaXB0b3IucHJvdG8gbXVzdCBiZSBvcHRpbWl6ZWQgZm9y
      IHNwZWVkIGJlY2F1c2UgcmVmbGVjdGlvbi1iYXNlZAogYWxnb3JpdGhtcyBkb24ndCB3b3JrIGR1cmluZyBib290c3RyYXBwaW5nLgoKagoCBAAS
      BCAAKQEaXiBUaGUgcHJvdG9jb2wgY29tcGlsZXIgY2FuIG91dHB1dCBhIEZpbGVEZXNjcmlwdG9yU2V0IGNvbnRhaW5pbmcgdGhlIC5wcm90bwog
      ZmlsZXMgaXQgcGFyc2VzLgoKJgoDBAAFEgQkAigFGhkgRXh0ZW5zaW9ucyBmb3IgdG9vbGluZy4KCi0KAgUAEgQsAFEBGiEgVGhlIGZ1bGwgc2V0
      IG9mIGtub3duIGVkaXRpb25zLgoKOgoEBQACABIDLgIWGi0gQSBwbGFjZWhvbGRlciBmb3IgYW4gdW5rbm93biBlZGl0aW9uIHZhbHVlLgoKmQEK
      BAUAAgESAzICFxqLASBBIHBsYWNlaG9sZGVyIGVkaXRpb24gZm9yIHNwZWNpZnlpbmcgZGVmYXVsdCBiZWhhdmlvcnMgKmJlZm9yZSogYSBmZWF0
      dXJlCiB3YXMgZmlyc3QgaW50cm9kdWNlZC4gIFRoaXMgaXMgZWZmZWN0aXZlbHkgYW4gImluZmluaXRlIHBhc3QiLgoKggIKBAUAAgISAzgCFxr0
      ASBMZWdhY3kgc3ludGF4ICJlZGl0aW9ucyIuICBUaGVzZSBwcmUtZGF0ZSBlZGl0aW9ucywgYnV0IGJlaGF2ZSBtdWNoIGxpa2UKIGRpc3RpbmN0
      IGVkaXRpb25zLiAgVGhlc2UgY2FuJ3QgYmUgdXNlZCB0byBzcGVjaWZ5IHRoZSBlZGl0aW9uIG9mIHByb3RvCiBmaWxlcywgYnV0IGZlYXR1cmUg
      ZGVmaW5pdGlvbnMgbXVzdCBzdXBwbHkgcHJvdG8yL3Byb3RvMyBkZWZhdWx0cyBmb3IKIGJhY2t3YXJkcyBjb21wYXRpYmlsaXR5LgoKrwEKBAUA
      AgQSAz4CFhqhASBFZGl0aW9ucyB0aGF0IGhhdmUgYmVlbiByZWxlYXNlZC4gIFRoZSBzcGVjaWZpYyB2YWx1ZXMgYXJlIGFyYml0cmFyeSBhbmQK
      IHNob3VsZCBub3QgYmUgZGVwZW5kZWQgb24sIGJ1dCB0aGV5IHdpbGwgYWx3YXlzIGJlIHRpbWUtb3JkZXJlZCBmb3IgZWFzeQogY29tcGFyaXNv
      bi4KClUKBAUAAgcSA0MCGhpIIEEgcGxhY2Vob2xkZXIgZWRpdGlvbiBmb3IgZGV2ZWxvcGluZyBhbmQgdGVzdGluZyB1bnNjaGVkdWxlZCBmZWF0
      dXJlcy4KCn0KBAUAAggSA0cCGhpwIFBsYWNlaG9sZGVyIGVkaXRpb25zIGZvciB0ZXN0aW5nIGZlYXR1cmUgcmVzb2x1dGlvbi4gIFRoZXNlIHNo
      b3VsZCBub3QgYmUKIHVzZWQgb3IgcmVsaWVkIG9uIG91dHNpZGUgb2YgdGVzdHMuCgq4AQoEBQACDRIDUAIbGqoBIFBsYWNlaG9sZGVyIGZvciBz
      cGVjaWZ5aW5nIHVuYm91bmRlZCBlZGl0aW9uIHN1cHBvcnQuICBUaGlzIHNob3VsZCBvbmx5CiBldmVyIGJlIHVzZWQgYnkgcGx1Z2lucyB0aGF0
      IGNhbiBleHBlY3QgdG8gbmV2ZXIgcmVxdWlyZSBhbnkgY2hhbmdlcyB0bwogc3VwcG9ydCBhIG5ldyBlZGl0aW9uLgoKMAoCBAESBVQAgAEBGiMg
      RGVzY3JpYmVzIGEgY29tcGxldGUgLnByb3RvIGZpbGUuCgo5CgQEAQIAEgNVAhsiLCBmaWxlIG5hbWUsIHJlbGF0aXZlIHRvIHJvb3Qgb2Ygc291
      cmNlIHRyZWUKCioKBAQBAgESA1YCHiIdIGUuZy4gImZvbyIsICJmb28uYmFyIiwgZXRjLgoKNAoEBAECAhIDWQIhGicgTmFtZXMgb2YgZmlsZXMg
      aW1wb3J0ZWQgYnkgdGhpcyBmaWxlLgoKUQoEBAECAxIDWwIoGkQgSW5kZXhlcyBvZiB0aGUgcHVibGljIGltcG9ydGVkIGZpbGVzIGluIHRoZSBk
      ZXBlbmRlbmN5IGxpc3QgYWJvdmUuCgp6CgQEAQIEEgNeAiYabSBJbmRleGVzIG9mIHRoZSB3ZWFrIGltcG9ydGVkIGZpbGVzIGluIHRoZSBkZXBl
      bmRlbmN5IGxpc3QuCiBGb3IgR29vZ2xlLWludGVybmFsIG1pZ3JhdGlvbiBvbmx5LiBEbyBub3QgdXNlLgoKnwEKBAQBAgUSA2ICKRqRASBOYW1l
      cyBvZiBmaWxlcyBpbXBvcnRlZCBieSB0aGlzIGZpbGUgcHVyZWx5IGZvciB0aGUgcHVycG9zZSBvZiBwcm92aWRpbmcKIG9wdGlvbiBleHRlbnNp
      b25zLiBUaGVzZSBhcmUgZXhjbHVkZWQgZnJvbSB0aGUgZGVwZW5kZW5jeSBsaXN0IGFib3ZlLgoKNgoEBAECBhIDZQIsGikgQWxsIHRvcC1sZXZl
      bCBkZWZpbml0aW9ucyBpbiB0aGlzIGZpbGUuCgr0AQoEBAECCxIDcAIvGuYBIFRoaXMgZmllbGQgY29udGFpbnMgb3B0aW9uYWwgaW5mb3JtYXRp
      b24gYWJvdXQgdGhlIG9yaWdpbmFsIHNvdXJjZSBjb2RlLgogWW91IG1heSBzYWZlbHkgcmVtb3ZlIHRoaXMgZW50aXJlIGZpZWxkIHdpdGhvdXQg
      aGFybWluZyBydW50aW1lCiBmdW5jdGlvbmFsaXR5IG9mIHRoZSBkZXNjcmlwdG9ycyAtLSB0aGUgaW5mb3JtYXRpb24gaXMgbmVlZGVkIG9ubHkg
      YnkKIGRldmVsb3BtZW50IHRvb2xzLgoK+AIKBAQBAgwSA3kCHhrqAiBUaGUgc3ludGF4IG9mIHRoZSBwcm90byBmaWxlLgogVGhlIHN1cHBvcnRl
      ZCB2YWx1ZXMgYXJlICJwcm90bzIiLCAicHJvdG8zIiwgYW5kICJlZGl0aW9ucyIuCgogSWYgYGVkaXRpb25gIGlzIHByZXNlbnQsIHRoaXMgdmFs
      dWUgbXVzdCBiZSAiZWRpdGlvbnMiLgogV0FSTklORzogVGhpcyBmaWVsZCBzaG91bGQgb25seSBiZSB1c2VkIGJ5IHByb3RvYnVmIHBsdWdpbnMg
      b3Igc3BlY2lhbAogY2FzZXMgbGlrZSB0aGUgcHJvdG8gY29tcGlsZXIuIE90aGVyIHVzZXMgYXJlIGRpc2NvdXJhZ2VkIGFuZAogZGV2ZWxvcGVy
      cyBzaG91bGQgcmVseSBvbiB0aGUgcHJvdG9yZWZsZWN0IEFQSXMgZm9yIHRoZWlyIGNsaWVudCBsYW5ndWFnZS4KCoECCgQEAQINEgN/AiAa8wEg
      VGhlIGVkaXRpb24gb2YgdGhlIHByb3RvIGZpbGUuCiBXQVJOSU5HOiBUaGlzIGZpZWxkIHNob3VsZCBvbmx5IGJlIHVzZWQgYnkgcHJvdG9idWYg
      cGx1Z2lucyBvciBzcGVjaWFsCiBjYXNlcyBsaWtlIHRoZSBwcm90byBjb21waWxlci4gT3RoZXIgdXNlcyBhcmUgZGlzY291cmFnZWQgYW5kCiBk
      ZXZlbG9wZXJzIHNob3VsZCByZWx5IG9uIHRoZSBwcm90b3JlZmxlY3QgQVBJcyBmb3IgdGhlaXIgY2xpZW50IGxhbmd1YWdlLgoKKQoCBAISBoMB
      AKYBARobIERlc2NyaWJlcyBhIG1lc3NhZ2UgdHlwZS4KChwKBgQCAwACABIEjQEEHSIMIEluY2x1c2l2ZS4KChwKBgQCAwACARIEjgEEGyIMIEV4
      Y2x1c2l2ZS4KCqwBCgQEAgMBEgabAQKeAQMamwEgUmFuZ2Ugb2YgcmVzZXJ2ZWQgdGFnIG51bWJlcnMuIFJlc2VydmVkIHRhZyBudW1iZXJzIG1h
      eSBub3QgYmUgdXNlZCBieQogZmllbGRzIG9yIGV4dGVuc2lvbiByYW5nZXMgaW4gdGhlIHNhbWUgbWVzc2FnZS4gUmVzZXJ2ZWQgcmFuZ2VzIG1h
      eQogbm90IG92ZXJsYXAuCgocCgYEAgMBAgASBJwBBB0iDCBJbmNsdXNpdmUuCgocCgYEAgMBAgESBJ0BBBsiDCBFeGNsdXNpdmUuCgqDAQoEBAIC
      CRIEogECJRp1IFJlc2VydmVkIGZpZWxkIG5hbWVzLCB3aGljaCBtYXkgbm90IGJlIHVzZWQgYnkgZmllbGRzIGluIHRoZSBzYW1lIG1lc3NhZ2Uu
      CiBBIGdpdmVuIG5hbWUgbWF5IG9ubHkgYmUgcmVzZXJ2ZWQgb25jZS4KCkMKBAQCAgoSBKUBAiwaNSBTdXBwb3J0IGZvciBgZXhwb3J0YCBhbmQg
      YGxvY2FsYCBrZXl3b3JkcyBvbiBlbnVtcy4KCpIBCgMEAwUSBKsBAhgahAEgUmFuZ2UgcmVzZXJ2ZWQgZm9yIGZpcnN0LWNsYXNzIGN1c3RvbSBv
      cHRpb25zIGRlZmluZWQgYnkgdGhlIFByb3RvYnVmCiB0ZWFtLiBVc2VyIGN1c3RvbSBvcHRpb25zIG11c3QgdXNlIHRoZSAxMDAwKyByYW5nZSBp
      bnN0ZWFkLgoKTwoEBAMCABIErQECOhpBIFRoZSBwYXJzZXIgc3RvcmVzIG9wdGlvbnMgaXQgZG9lc24ndCByZWNvZ25pemUgaGVyZS4gU2VlIGFi
      b3ZlLgoKSwoGBAMDAAIAEgSxAQQeGjsgVGhlIGV4dGVuc2lvbiBudW1iZXIgZGVjbGFyZWQgd2l0aGluIHRoZSBleHRlbnNpb24gcmFuZ2UuCgp6
      CgYEAwMAAgESBLUBBCIaaiBUaGUgZnVsbHktcXVhbGlmaWVkIG5hbWUgb2YgdGhlIGV4dGVuc2lvbiBmaWVsZC4gVGhlcmUgbXVzdCBiZSBhIGxl
      YWRpbmcKIGRvdCBpbiBmcm9udCBvZiB0aGUgZnVsbCBuYW1lLgoKoQEKBgQDAwACAhIEugEEHRqQASBUaGUgZnVsbHktcXVhbGlmaWVkIHR5cGUg
      bmFtZSBvZiB0aGUgZXh0ZW5zaW9uIGZpZWxkLiBVbmxpa2UKIE1ldGFkYXRhLnR5cGUsIERlY2xhcmF0aW9uLnR5cGUgbXVzdCBoYXZlIGEgbGVh
      ZGluZyBkb3QgZm9yIG1lc3NhZ2VzCiBhbmQgZW51bXMuCgrOAQoGBAMDAAIDEgS/AQQfGr0BIElmIHRydWUsIGluZGljYXRlcyB0aGF0IHRoZSBu
      dW1iZXIgaXMgcmVzZXJ2ZWQgaW4gdGhlIGV4dGVuc2lvbiByYW5nZSwKIGFuZCBhbnkgZXh0ZW5zaW9uIGZpZWxkIHdpdGggdGhlIG51bWJlciB3
      aWxsIGZhaWwgdG8gY29tcGlsZS4gU2V0IHRoaXMKIHdoZW4gYSBkZWNsYXJlZCBleHRlbnNpb24gZmllbGQgaXMgZGVsZXRlZC4KCooBCgYEAwMA
      AgQSBMMBBB8aeiBJZiB0cnVlLCBpbmRpY2F0ZXMgdGhhdCB0aGUgZXh0ZW5zaW9uIG11c3QgYmUgZGVmaW5lZCBhcyByZXBlYXRlZC4KIE90aGVy
      d2lzZSB0aGUgZXh0ZW5zaW9uIG11c3QgYmUgZGVmaW5lZCBhcyBvcHRpb25hbC4KCiQKBQQDAwAJEgTFAQQPIhUgcmVtb3ZlZCBpc19yZXBlYXRl
      ZAoKsQEKBAQDAgESBMsBAkYaogEgRm9yIGV4dGVybmFsIHVzZXJzOiBETyBOT1QgVVNFLiBXZSBhcmUgaW4gdGhlIHByb2Nlc3Mgb2Ygb3BlbiBz
      b3VyY2luZwogZXh0ZW5zaW9uIGRlY2xhcmF0aW9uIGFuZCBleGVjdXRpbmcgaW50ZXJuYWwgY2xlYW51cHMgYmVmb3JlIGl0IGNhbiBiZQogdXNl
      ZCBleHRlcm5hbGx5LgoKPQoEBAMCAhIEzgECJBovIEFueSBmZWF0dXJlcyBkZWZpbmVkIGluIHRoZSBzcGVjaWZpYyBlZGl0aW9uLgoKQAoEBAME
      ABIG0QEC1QEDGjAgVGhlIHZlcmlmaWNhdGlvbiBzdGF0ZSBvZiB0aGUgZXh0ZW5zaW9uIHJhbmdlLgoKQwoGBAMEAAIAEgTTAQQUGjMgQWxsIHRo
      ZSBleHRlbnNpb25zIG9mIHRoZSByYW5nZSBtdXN0IGJlIGRlY2xhcmVkLgoKjgEKBAQDAgMSBtoBAtsBOxp+IFRoZSB2ZXJpZmljYXRpb24gc3Rh
      dGUgb2YgdGhlIHJhbmdlLgogVE9ETzogZmxpcCB0aGUgZGVmYXVsdCB0byBERUNMQVJBVElPTiBvbmNlIGFsbCBlbXB0eSByYW5nZXMKIGFyZSBt
      YXJrZWQgYXMgVU5WRVJJRklFRC4KCloKAwQDBRIE3gECGRpNIENsaWVudHMgY2FuIGRlZmluZSBjdXN0b20gb3B0aW9ucyBpbiBleHRlbnNpb25z
      IG9mIHRoaXMgbWVzc2FnZS4gU2VlIGFib3ZlLgoKMwoCBAQSBuIBAMoCARolIERlc2NyaWJlcyBhIGZpZWxkIHdpdGhpbiBhIG1lc3NhZ2UuCgpT
      CgYEBAQAAgASBOYBBBQaQyAwIGlzIHJlc2VydmVkIGZvciBlcnJvcnMuCiBPcmRlciBpcyB3ZWlyZCBmb3IgaGlzdG9yaWNhbCByZWFzb25zLgoK
      dwoGBAQEAAICEgTqAQQTGmcgTm90IFppZ1phZyBlbmNvZGVkLiAgTmVnYXRpdmUgbnVtYmVycyB0YWtlIDEwIGJ5dGVzLiAgVXNlIFRZUEVfU0lO
      VDY0IGlmCiBuZWdhdGl2ZSB2YWx1ZXMgYXJlIGxpa2VseS4KCncKBgQEBAACBBIE7gEEExpnIE5vdCBaaWdaYWcgZW5jb2RlZC4gIE5lZ2F0aXZl
      IG51bWJlcnMgdGFrZSAxMCBieXRlcy4gIFVzZSBUWVBFX1NJTlQzMiBpZgogbmVnYXRpdmUgdmFsdWVzIGFyZSBsaWtlbHkuCgrGAgoGBAQEAAIJ
      EgT4AQQUGrUCIFRhZy1kZWxpbWl0ZWQgYWdncmVnYXRlLgogR3JvdXAgdHlwZSBpcyBkZXByZWNhdGVkIGFuZCBub3Qgc3VwcG9ydGVkIGFmdGVy
      IGdvb2dsZS5wcm90b2J1Zi4gSG93ZXZlciwgUHJvdG8zCiBpbXBsZW1lbnRhdGlvbnMgc2hvdWxkIHN0aWxsIGJlIGFibGUgdG8gcGFyc2UgdGhl
      IGdyb3VwIHdpcmUgZm9ybWF0IGFuZAogdHJlYXQgZ3JvdXAgZmllbGRzIGFzIHVua25vd24gZmllbGRzLiAgSW4gRWRpdGlvbnMsIHRoZSBncm91
      cCB3aXJlIGZvcm1hdAogY2FuIGJlIGVuYWJsZWQgdmlhIHRoZSBgbWVzc2FnZV9lbmNvZGluZ2AgZmVhdHVyZS4KCi0KBgQEBAACChIE+QEEFiId
      IExlbmd0aC1kZWxpbWl0ZWQgYWdncmVnYXRlLgoKIwoGBAQEAAILEgT8AQQUGhMgTmV3IGluIHZlcnNpb24gMi4KCicKBgQEBAACEBIEgQIEFSIX
      IFVzZXMgWmlnWmFnIGVuY29kaW5nLgoKJwoGBAQEAAIREgSCAgQVIhcgVXNlcyBaaWdaYWcgZW5jb2RpbmcuCgoqCgYEBAQBAgASBIcCBBcaGiAw
      IGlzIHJlc2VydmVkIGZvciBlcnJvcnMKCswBCgYEBAQBAgISBIwCBBcauwEgVGhlIHJlcXVpcmVkIGxhYmVsIGlzIG9ubHkgYWxsb3dlZCBpbiBn
      b29nbGUucHJvdG9idWYuICBJbiBwcm90bzMgYW5kIEVkaXRpb25zCiBpdCdzIGV4cGxpY2l0bHkgcHJvaGliaXRlZC4gIEluIEVkaXRpb25zLCB0
      aGUgYGZpZWxkX3ByZXNlbmNlYCBmZWF0dXJlCiBjYW4gYmUgdXNlZCB0byBnZXQgdGhpcyBiZWhhdmlvci4KCpwBCgQEBAIDEgSVAgIZGo0BIElm
      IHR5cGVfbmFtZSBpcyBzZXQsIHRoaXMgbmVlZCBub3QgYmUgc2V0LiAgSWYgYm90aCB0aGlzIGFuZCB0eXBlX25hbWUKIGFyZSBzZXQsIHRoaXMg
      bXVzdCBiZSBvbmUgb2YgVFlQRV9FTlVNLCBUWVBFX01FU1NBR0Ugb3IgVFlQRV9HUk9VUC4KCrcCCgQEBAIEEgScAgIgGqgCIEZvciBtZXNzYWdl
      IGFuZCBlbnVtIHR5cGVzLCB0aGlzIGlzIHRoZSBuYW1lIG9mIHRoZSB0eXBlLiAgSWYgdGhlIG5hbWUKIHN0YXJ0cyB3aXRoIGEgJy4nLCBpdCBp
      cyBmdWxseS1xdWFsaWZpZWQuICBPdGhlcndpc2UsIEMrKy1saWtlIHNjb3BpbmcKIHJ1bGVzIGFyZSB1c2VkIHRvIGZpbmQgdGhlIHR5cGUgKGku
      ZS4gZmlyc3QgdGhlIG5lc3RlZCB0eXBlcyB3aXRoaW4gdGhpcwogbWVzc2FnZSBhcmUgc2VhcmNoZWQsIHRoZW4gd2l0aGluIHRoZSBwYXJlbnQs
      IG9uIHVwIHRvIHRoZSByb290CiBuYW1lc3BhY2UpLgoKfgoEBAQCBRIEoAICHxpwIEZvciBleHRlbnNpb25zLCB0aGlzIGlzIHRoZSBuYW1lIG9m
      IHRoZSB0eXBlIGJlaW5nIGV4dGVuZGVkLiAgSXQgaXMKIHJlc29sdmVkIGluIHRoZSBzYW1lIG1hbm5lciBhcyB0eXBlX25hbWUuCgqRAgoEBAQC
      BhIEpgICJBqCAiBGb3IgbnVtZXJpYyB0eXBlcywgY29udGFpbnMgdGhlIG9yaWdpbmFsIHRleHQgcmVwcmVzZW50YXRpb24gb2YgdGhlIHZhbHVl
      LgogRm9yIGJvb2xlYW5zLCAidHJ1ZSIgb3IgImZhbHNlIi4KIEZvciBzdHJpbmdzLCBjb250YWlucyB0aGUgZGVmYXVsdCB0ZXh0IGNvbnRlbnRz
      IChub3QgZXNjYXBlZCBpbiBhbnkgd2F5KS4KIEZvciBieXRlcywgY29udGFpbnMgdGhlIEMgZXNjYXBlZCB2YWx1ZS4gIEFsbCBieXRlcyA+PSAx
      MjggYXJlIGVzY2FwZWQuCgqEAQoEBAQCBxIEqgICIRp2IElmIHNldCwgZ2l2ZXMgdGhlIGluZGV4IG9mIGEgb25lb2YgaW4gdGhlIGNvbnRhaW5p
      bmcgdHlwZSdzIG9uZW9mX2RlY2wKIGxpc3QuICBUaGlzIGZpZWxkIGlzIGEgbWVtYmVyIG9mIHRoYXQgb25lb2YuCgr6AQoEBAQCCBIEsAICIRrr
      ASBKU09OIG5hbWUgb2YgdGhpcyBmaWVsZC4gVGhlIHZhbHVlIGlzIHNldCBieSBwcm90b2NvbCBjb21waWxlci4gSWYgdGhlCiB1c2VyIGhhcyBz
      ZXQgYSAianNvbl9uYW1lIiBvcHRpb24gb24gdGhpcyBmaWVsZCwgdGhhdCBvcHRpb24ncyB2YWx1ZQogd2lsbCBiZSB1c2VkLiBPdGhlcndpc2Us
      IGl0J3MgZGVkdWNlZCBmcm9tIHRoZSBmaWVsZCdzIG5hbWUgYnkgY29udmVydGluZwogaXQgdG8gY2FtZWxDYXNlLgoKsAkKBAQEAgoSBMkCAiUa
      oQkgSWYgdHJ1ZSwgdGhpcyBpcyBhIHByb3RvMyAib3B0aW9uYWwiLiBXaGVuIGEgcHJvdG8zIGZpZWxkIGlzIG9wdGlvbmFsLCBpdAogdHJhY2tz
      IHByZXNlbmNlIHJlZ2FyZGxlc3Mgb2YgZmllbGQgdHlwZS4KCiBXaGVuIHByb3RvM19vcHRpb25hbCBpcyB0cnVlLCB0aGlzIGZpZWxkIG11c3Qg
      YmVsb25nIHRvIGEgb25lb2YgdG8gc2lnbmFsCiB0byBvbGQgcHJvdG8zIGNsaWVudHMgdGhhdCBwcmVzZW5jZSBpcyB0cmFja2VkIGZvciB0aGlz
      IGZpZWxkLiBUaGlzIG9uZW9mCiBpcyBrbm93biBhcyBhICJzeW50aGV0aWMiIG9uZW9mLCBhbmQgdGhpcyBmaWVsZCBtdXN0IGJlIGl0cyBzb2xl
      IG1lbWJlcgogKGVhY2ggcHJvdG8zIG9wdGlvbmFsIGZpZWxkIGdldHMgaXRzIG93biBzeW50aGV0aWMgb25lb2YpLiBTeW50aGV0aWMgb25lb2Zz
      CiBleGlzdCBpbiB0aGUgZGVzY3JpcHRvciBvbmx5LCBhbmQgZG8gbm90IGdlbmVyYXRlIGFueSBBUEkuIFN5bnRoZXRpYyBvbmVvZnMKIG11c3Qg
      YmUgb3JkZXJlZCBhZnRlciBhbGwgInJlYWwiIG9uZW9mcy4KCiBGb3IgbWVzc2FnZSBmaWVsZHMsIHByb3RvM19vcHRpb25hbCBkb2Vzbid0IGNy
      ZWF0ZSBhbnkgc2VtYW50aWMgY2hhbmdlLAogc2luY2Ugbm9uLXJlcGVhdGVkIG1lc3NhZ2UgZmllbGRzIGFsd2F5cyB0cmFjayBwcmVzZW5jZS4g
      SG93ZXZlciBpdCBzdGlsbAogaW5kaWNhdGVzIHRoZSBzZW1hbnRpYyBkZXRhaWwgb2Ygd2hldGhlciB0aGUgdXNlciB3cm90ZSAib3B0aW9uYWwi
      IG9yIG5vdC4KIFRoaXMgY2FuIGJlIHVzZWZ1bCBmb3Igcm91bmQtdHJpcHBpbmcgdGhlIC5wcm90byBmaWxlLiBGb3IgY29uc2lzdGVuY3kgd2UK
      IGdpdmUgbWVzc2FnZSBmaWVsZHMgYSBzeW50aGV0aWMgb25lb2YgYWxzbywgZXZlbiB0aG91Z2ggaXQgaXMgbm90IHJlcXVpcmVkCiB0byB0cmFj
      ayBwcmVzZW5jZS4gVGhpcyBpcyBlc3BlY2lhbGx5IGltcG9ydGFudCBiZWNhdXNlIHRoZSBwYXJzZXIgY2FuJ3QKIHRlbGwgaWYgYSBmaWVsZCBp
      cyBhIG1lc3NhZ2Ugb3IgYW4gZW51bSwgc28gaXQgbXVzdCBhbHdheXMgY3JlYXRlIGEKIHN5bnRoZXRpYyBvbmVvZi4KCiBQcm90bzIgb3B0aW9u
      YWwgZmllbGRzIGRvIG5vdCBzZXQgdGhpcyBmbGFnLCBiZWNhdXNlIHRoZXkgYWxyZWFkeSBpbmRpY2F0ZQogb3B0aW9uYWwgd2l0aCBgTEFCRUxf
      T1BUSU9OQUxgLgoKIgoCBAUSBs0CANACARoUIERlc2NyaWJlcyBhIG9uZW9mLgoKJwoCBAYSBtMCAPACARoZIERlc2NyaWJlcyBhbiBlbnVtIHR5
      cGUuCgqvAgoEBAYDABIG4AIC4wIDGp4CIFJhbmdlIG9mIHJlc2VydmVkIG51bWVyaWMgdmFsdWVzLiBSZXNlcnZlZCB2YWx1ZXMgbWF5IG5vdCBi
      ZSB1c2VkIGJ5CiBlbnRyaWVzIGluIHRoZSBzYW1lIGVudW0uIFJlc2VydmVkIHJhbmdlcyBtYXkgbm90IG92ZXJsYXAuCgogTm90ZSB0aGF0IHRo
      aXMgaXMgZGlzdGluY3QgZnJvbSBEZXNjcmlwdG9yUHJvdG8uUmVzZXJ2ZWRSYW5nZSBpbiB0aGF0IGl0CiBpcyBpbmNsdXNpdmUgc3VjaCB0aGF0
      IGl0IGNhbiBhcHByb3ByaWF0ZWx5IHJlcHJlc2VudCB0aGUgZW50aXJlIGludDMyCiBkb21haW4uCgocCgYEBgMAAgASBOECBB0iDCBJbmNsdXNp
      dmUuCgocCgYEBgMAAgESBOICBBsiDCBJbmNsdXNpdmUuCgqqAQoEBAYCAxIE6AICMBqbASBSYW5nZSBvZiByZXNlcnZlZCBudW1lcmljIHZhbHVl
      cy4gUmVzZXJ2ZWQgbnVtZXJpYyB2YWx1ZXMgbWF5IG5vdCBiZSB1c2VkCiBieSBlbnVtIHZhbHVlcyBpbiB0aGUgc2FtZSBlbnVtIGRlY2xhcmF0
      aW9uLiBSZXNlcnZlZCByYW5nZXMgbWF5IG5vdAogb3ZlcmxhcC4KCmwKBAQGAgQSBOwCAiQaXiBSZXNlcnZlZCBlbnVtIHZhbHVlIG5hbWVzLCB3
      aGljaCBtYXkgbm90IGJlIHJldXNlZC4gQSBnaXZlbiBuYW1lIG1heSBvbmx5CiBiZSByZXNlcnZlZCBvbmNlLgoKQwoEBAYCBRIE7wICKxo1IFN1
      cHBvcnQgZm9yIGBleHBvcnRgIGFuZCBgbG9jYWxgIGtleXdvcmRzIG9uIGVudW1zLgoKMQoCBAcSBvMCAPgCARojIERlc2NyaWJlcyBhIHZhbHVl
      IHdpdGhpbiBhbiBlbnVtLgoKJAoCBAgSBvsCAIMDARoWIERlc2NyaWJlcyBhIHNlcnZpY2UuCgowCgIECRIGhgMAlAMBGiIgRGVzY3JpYmVzIGEg
      bWV0aG9kIG9mIGEgc2VydmljZS4KCpcBCgQECQIBEgSLAwIhGogBIElucHV0IGFuZCBvdXRwdXQgdHlwZSBuYW1lcy4gIFRoZXNlIGFyZSByZXNv
      bHZlZCBpbiB0aGUgc2FtZSB3YXkgYXMKIEZpZWxkRGVzY3JpcHRvclByb3RvLnR5cGVfbmFtZSwgYnV0IG11c3QgcmVmZXIgdG8gYSBtZXNzYWdl
      IHR5cGUuCgpFCgQECQIEEgSRAwI3GjcgSWRlbnRpZmllcyBpZiBjbGllbnQgc3RyZWFtcyBtdWx0aXBsZSBjbGllbnQgbWVzc2FnZXMKCkUKBAQJ
      AgUSBJMDAjcaNyBJZGVudGlmaWVzIGlmIHNlcnZlciBzdHJlYW1zIG11bHRpcGxlIHNlcnZlciBtZXNzYWdlcwoK9AEKBAQKAgASBLwDAiMa5QEg
      U2V0cyB0aGUgSmF2YSBwYWNrYWdlIHdoZXJlIGNsYXNzZXMgZ2VuZXJhdGVkIGZyb20gdGhpcyAucHJvdG8gd2lsbCBiZQogcGxhY2VkLiAgQnkg
      ZGVmYXVsdCwgdGhlIHByb3RvIHBhY2thZ2UgaXMgdXNlZCwgYnV0IHRoaXMgaXMgb2Z0ZW4KIGluYXBwcm9wcmlhdGUgYmVjYXVzZSBwcm90byBw
      YWNrYWdlcyBkbyBub3Qgbm9ybWFsbHkgc3RhcnQgd2l0aCBiYWNrd2FyZHMKIGRvbWFpbiBuYW1lcy4KCvECCgQECgIBEgTDAwIrGuICIENvbnRy
      b2xzIHRoZSBuYW1lIG9mIHRoZSB3cmFwcGVyIEphdmEgY2xhc3MgZ2VuZXJhdGVkIGZvciB0aGUgLnByb3RvIGZpbGUuCiBUaGF0IGNsYXNzIHdp
      bGwgYWx3YXlzIGNvbnRhaW4gdGhlIC5wcm90byBmaWxlJ3MgZ2V0RGVzY3JpcHRvcigpIG1ldGhvZCBhcwogd2VsbCBhcyBhbnkgdG9wLWxldmVs
      IGV4dGVuc2lvbnMgZGVmaW5lZCBpbiB0aGUgLnByb3RvIGZpbGUuCiBJZiBqYXZhX211bHRpcGxlX2ZpbGVzIGlzIGRpc2FibGVkLCB0aGVuIGFs
      bCB0aGUgb3RoZXIgY2xhc3NlcyBmcm9tIHRoZQogLnByb3RvIGZpbGUgd2lsbCBiZSBuZXN0ZWQgaW5zaWRlIHRoZSBzaW5nbGUgd3JhcHBlciBv
      dXRlciBjbGFzcy4KCqgDCgQECgICEgbLAwLVAwQalwMgSWYgZW5hYmxlZCwgdGhlbiB0aGUgSmF2YSBjb2RlIGdlbmVyYXRvciB3aWxsIGdlbmVy
      YXRlIGEgc2VwYXJhdGUgLmphdmEKIGZpbGUgZm9yIGVhY2ggdG9wLWxldmVsIG1lc3NhZ2UsIGVudW0sIGFuZCBzZXJ2aWNlIGRlZmluZWQgaW4g
      dGhlIC5wcm90bwogZmlsZS4gIFRodXMsIHRoZXNlIHR5cGVzIHdpbGwgKm5vdCogYmUgbmVzdGVkIGluc2lkZSB0aGUgd3JhcHBlciBjbGFzcwog
      bmFtZWQgYnkgamF2YV9vdXRlcl9jbGFzc25hbWUuICBIb3dldmVyLCB0aGUgd3JhcHBlciBjbGFzcyB3aWxsIHN0aWxsIGJlCiBnZW5lcmF0ZWQg
      dG8gY29udGFpbiB0aGUgZmlsZSdzIGdldERlc2NyaXB0b3IoKSBtZXRob2QgYXMgd2VsbCBhcyBhbnkKIHRvcC1sZXZlbCBleHRlbnNpb25zIGRl
      ZmluZWQgaW4gdGhlIGZpbGUuCgopCgQECgIDEgTYAwJFGhsgVGhpcyBvcHRpb24gZG9lcyBub3RoaW5nLgoKzwMKBAQKAgQSBOQDAj4awAMgQSBw
      cm90bzIgZmlsZSBjYW4gc2V0IHRoaXMgdG8gdHJ1ZSB0byBvcHQgaW4gdG8gVVRGLTggY2hlY2tpbmcgZm9yIEphdmEsCiB3aGljaCB3aWxsIHRo
      cm93IGFuIGV4Y2VwdGlvbiBpZiBpbnZhbGlkIFVURi04IGlzIHBhcnNlZCBmcm9tIHRoZSB3aXJlIG9yCiBhc3NpZ25lZCB0byBhIHN0cmluZyBm
      aWVsZC4KCiBUT0RPOiBjbGFyaWZ5IGV4YWN0bHkgd2hhdCBraW5kcyBvZiBmaWVsZCB0eXBlcyB0aGlzIG9wdGlvbgogYXBwbGllcyB0bywgYW5k
      IHVwZGF0ZSB0aGVzZSBkb2NzIGFjY29yZGluZ2x5LgoKIFByb3RvMyBmaWxlcyBhbHJlYWR5IHBlcmZvcm0gdGhlc2UgY2hlY2tzLiBTZXR0aW5n
      IHRoZSBvcHRpb24gZXhwbGljaXRseSB0bwogZmFsc2UgaGFzIG5vIGVmZmVjdDogaXQgY2Fubm90IGJlIHVzZWQgdG8gb3B0IHByb3RvMyBmaWxl
      cyBvdXQgb2YgVVRGLTgKIGNoZWNrcy4KCkwKBAQKBAASBucDAuwDAxo8IEdlbmVyYXRlZCBjbGFzc2VzIGNhbiBiZSBvcHRpbWl6ZWQgZm9yIHNw
      ZWVkIG9yIGNvZGUgc2l6ZS4KCkQKBgQKBAACABIE6AMEDiI0IEdlbmVyYXRlIGNvbXBsZXRlIGNvZGUgZm9yIHBhcnNpbmcsIHNlcmlhbGl6YXRp
      b24sCgpHCgYECgQAAgESBOoDBBIaBiBldGMuCiIvIFVzZSBSZWZsZWN0aW9uT3BzIHRvIGltcGxlbWVudCB0aGVzZSBtZXRob2RzLgoKRwoGBAoE
      AAICEgTrAwQVIjcgR2VuZXJhdGUgY29kZSB1c2luZyBNZXNzYWdlTGl0ZSBhbmQgdGhlIGxpdGUgcnVudGltZS4KCuICCgQECgIGEgT0AwIiGtMC
      IFNldHMgdGhlIEdvIHBhY2thZ2Ugd2hlcmUgc3RydWN0cyBnZW5lcmF0ZWQgZnJvbSB0aGlzIC5wcm90byB3aWxsIGJlCiBwbGFjZWQuIElmIG9t
      aXR0ZWQsIHRoZSBHbyBwYWNrYWdlIHdpbGwgYmUgZGVyaXZlZCBmcm9tIHRoZSBmb2xsb3dpbmc6CiAgIC0gVGhlIGJhc2VuYW1lIG9mIHRoZSBw
      YWNrYWdlIGltcG9ydCBwYXRoLCBpZiBwcm92aWRlZC4KICAgLSBPdGhlcndpc2UsIHRoZSBwYWNrYWdlIHN0YXRlbWVudCBpbiB0aGUgLnByb3Rv
      IGZpbGUsIGlmIHByZXNlbnQuCiAgIC0gT3RoZXJ3aXNlLCB0aGUgYmFzZW5hbWUgb2YgdGhlIC5wcm90byBmaWxlLCB3aXRob3V0IGV4dGVuc2lv
      bi4KCtQECgQECgIHEgSABAI7GsUEIFNob3VsZCBnZW5lcmljIHNlcnZpY2VzIGJlIGdlbmVyYXRlZCBpbiBlYWNoIGxhbmd1YWdlPyAgIkdlbmVy
      aWMiIHNlcnZpY2VzCiBhcmUgbm90IHNwZWNpZmljIHRvIGFueSBwYXJ0aWN1bGFyIFJQQyBzeXN0ZW0uICBUaGV5IGFyZSBnZW5lcmF0ZWQgYnkg
      dGhlCiBtYWluIGNvZGUgZ2VuZXJhdG9ycyBpbiBlYWNoIGxhbmd1YWdlICh3aXRob3V0IGFkZGl0aW9uYWwgcGx1Z2lucykuCiBHZW5lcmljIHNl
      cnZpY2VzIHdlcmUgdGhlIG9ubHkga2luZCBvZiBzZXJ2aWNlIGdlbmVyYXRpb24gc3VwcG9ydGVkIGJ5CiBlYXJseSB2ZXJzaW9ucyBvZiBnb29n
      bGUucHJvdG9idWYuCgogR2VuZXJpYyBzZXJ2aWNlcyBhcmUgbm93IGNvbnNpZGVyZWQgZGVwcmVjYXRlZCBpbiBmYXZvciBvZiB1c2luZyBwbHVn
      aW5zCiB0aGF0IGdlbmVyYXRlIGNvZGUgc3BlY2lmaWMgdG8geW91ciBwYXJ0aWN1bGFyIFJQQyBzeXN0ZW0uICBUaGVyZWZvcmUsCiB0aGVzZSBk
      ZWZhdWx0IHRvIGZhbHNlLiAgT2xkIGNvZGUgd2hpY2ggZGVwZW5kcyBvbiBnZW5lcmljIHNlcnZpY2VzIHNob3VsZAogZXhwbGljaXRseSBzZXQg
      dGhlbSB0byB0cnVlLgoKKwoDBAoJEgSDBAIOIh4gcmVtb3ZlZCBwaHBfZ2VuZXJpY19zZXJ2aWNlcwoK8wEKBAQKAgoSBIoEAjIa5AEgSXMgdGhp
      cyBmaWxlIGRlcHJlY2F0ZWQ/CiBEZXBlbmRpbmcgb24gdGhlIHRhcmdldCBwbGF0Zm9ybSwgdGhpcyBjYW4gZW1pdCBEZXByZWNhdGVkIGFubm90
      YXRpb25zCiBmb3IgZXZlcnl0aGluZyBpbiB0aGUgZmlsZSwgb3IgaXQgd2lsbCBiZSBjb21wbGV0ZWx5IGlnbm9yZWQ7IGluIHRoZSB2ZXJ5CiBs
      ZWFzdCwgdGhpcyBpcyBhIGZvcm1hbGl6YXRpb24gZm9yIGRlcHJlY2F0aW5nIGZpbGVzLgoKgQEKBAQKAgsSBo4EApUEBBpxIEVuYWJsZXMgdGhl
      IHVzZSBvZiBhcmVuYXMgZm9yIHRoZSBwcm90byBtZXNzYWdlcyBpbiB0aGlzIGZpbGUuIFRoaXMgYXBwbGllcwogb25seSB0byBnZW5lcmF0ZWQg
      Y2xhc3NlcyBmb3IgQysrLgoKkgEKBAQKAgwSBJkEAikagwEgU2V0cyB0aGUgb2JqZWN0aXZlIGMgY2xhc3MgcHJlZml4IHdoaWNoIGlzIHByZXBl
      bmRlZCB0byBhbGwgb2JqZWN0aXZlIGMKIGdlbmVyYXRlZCBjbGFzc2VzIGZyb20gdGhpcyAucHJvdG8uIFRoZXJlIGlzIG5vIGRlZmF1bHQuCgpJ
      CgQECgINEgScBAIoGjsgTmFtZXNwYWNlIGZvciBnZW5lcmF0ZWQgY2xhc3NlczsgZGVmYXVsdHMgdG8gdGhlIHBhY2thZ2UuCgqRAgoEBAoCDhIE
      ogQCJBqCAiBCeSBkZWZhdWx0IFN3aWZ0IGdlbmVyYXRvcnMgd2lsbCB0YWtlIHRoZSBwcm90byBwYWNrYWdlIGFuZCBDYW1lbENhc2UgaXQKIHJl
      cGxhY2luZyAnLicgd2l0aCB1bmRlcnNjb3JlIGFuZCB1c2UgdGhhdCB0byBwcmVmaXggdGhlIHR5cGVzL3N5bWJvbHMKIGRlZmluZWQuIFdoZW4g
      dGhpcyBvcHRpb25zIGlzIHByb3ZpZGVkLCB0aGV5IHdpbGwgdXNlIHRoaXMgdmFsdWUgaW5zdGVhZAogdG8gcHJlZml4IHRoZSB0eXBlcy9zeW1i
      b2xzIGRlZmluZWQuCgp+CgQECgIPEgSmBAIoGnAgU2V0cyB0aGUgcGhwIGNsYXNzIHByZWZpeCB3aGljaCBpcyBwcmVwZW5kZWQgdG8gYWxsIHBo
      cCBnZW5lcmF0ZWQgY2xhc3NlcwogZnJvbSB0aGlzIC5wcm90by4gRGVmYXVsdCBpcyBlbXB0eS4KCr4BCgQECgIQEgSrBAIlGq8BIFVzZSB0aGlz
      IG9wdGlvbiB0byBjaGFuZ2UgdGhlIG5hbWVzcGFjZSBvZiBwaHAgZ2VuZXJhdGVkIGNsYXNzZXMuIERlZmF1bHQKIGlzIGVtcHR5LiBXaGVuIHRo
      aXMgb3B0aW9uIGlzIGVtcHR5LCB0aGUgcGFja2FnZSBuYW1lIHdpbGwgYmUgdXNlZCBmb3IKIGRldGVybWluaW5nIHRoZSBuYW1lc3BhY2UuCgrK
      AQoEBAoCERIEsAQCLhq7ASBVc2UgdGhpcyBvcHRpb24gdG8gY2hhbmdlIHRoZSBuYW1lc3BhY2Ugb2YgcGhwIGdlbmVyYXRlZCBtZXRhZGF0YSBj
      bGFzc2VzLgogRGVmYXVsdCBpcyBlbXB0eS4gV2hlbiB0aGlzIG9wdGlvbiBpcyBlbXB0eSwgdGhlIHByb3RvIGZpbGUgbmFtZSB3aWxsIGJlCiB1
      c2VkIGZvciBkZXRlcm1pbmluZyB0aGUgbmFtZXNwYWNlLgoKwgEKBAQKAhISBLUEAiQaswEgVXNlIHRoaXMgb3B0aW9uIHRvIGNoYW5nZSB0aGUg
      cGFja2FnZSBvZiBydWJ5IGdlbmVyYXRlZCBjbGFzc2VzLiBEZWZhdWx0CiBpcyBlbXB0eS4gV2hlbiB0aGlzIG9wdGlvbiBpcyBub3Qgc2V0LCB0
      aGUgcGFja2FnZSBuYW1lIHdpbGwgYmUgdXNlZCBmb3IKIGRldGVybWluaW5nIHRoZSBydWJ5IHBhY2thZ2UuCgqRAgoEBAoCExIEuwQCJBqCAiBB
      bnkgZmVhdHVyZXMgZGVmaW5lZCBpbiB0aGUgc3BlY2lmaWMgZWRpdGlvbi4KIFdBUk5JTkc6IFRoaXMgZmllbGQgc2hvdWxkIG9ubHkgYmUgdXNl
      ZCBieSBwcm90b2J1ZiBwbHVnaW5zIG9yIHNwZWNpYWwKIGNhc2VzIGxpa2UgdGhlIHByb3RvIGNvbXBpbGVyLiBPdGhlciB1c2VzIGFyZSBkaXNj
      b3VyYWdlZCBhbmQKIGRldmVsb3BlcnMgc2hvdWxkIHJlbHkgb24gdGhlIHByb3RvcmVmbGVjdCBBUElzIGZvciB0aGVpciBjbGllbnQgbGFuZ3Vh
      Z2UuCgqUAQoDBAoFEga/BALDBAUahAEgUmFuZ2UgcmVzZXJ2ZWQgZm9yIGZpcnN0LWNsYXNzIGN1c3RvbSBvcHRpb25zIGRlZmluZWQgYnkgdGhl
      IFByb3RvYnVmCiB0ZWFtLiBVc2VyIGN1c3RvbSBvcHRpb25zIG11c3QgdXNlIHRoZSAxMDAwKyByYW5nZSBpbnN0ZWFkLgoKfAoEBAoCFBIExwQC
      OhpuIFRoZSBwYXJzZXIgc3RvcmVzIG9wdGlvbnMgaXQgZG9lc24ndCByZWNvZ25pemUgaGVyZS4KIFNlZSB0aGUgZG9jdW1lbnRhdGlvbiBmb3Ig
      dGhlICJPcHRpb25zIiBzZWN0aW9uIGFib3ZlLgoKhwEKAwQKBRIEywQCGRp6IENsaWVudHMgY2FuIGRlZmluZSBjdXN0b20gb3B0aW9ucyBpbiBl
      eHRlbnNpb25zIG9mIHRoaXMgbWVzc2FnZS4KIFNlZSB0aGUgZG9jdW1lbnRhdGlvbiBmb3IgdGhlICJPcHRpb25zIiBzZWN0aW9uIGFib3ZlLgoK
      2AUKBAQLAgASBOMEAj4ayQUgU2V0IHRydWUgdG8gdXNlIHRoZSBvbGQgcHJvdG8xIE1lc3NhZ2VTZXQgd2lyZSBmb3JtYXQgZm9yIGV4dGVuc2lv
      bnMuCiBUaGlzIGlzIHByb3ZpZGVkIGZvciBiYWNrd2FyZHMtY29tcGF0aWJpbGl0eSB3aXRoIHRoZSBNZXNzYWdlU2V0IHdpcmUKIGZvcm1hdC4g
      IFlvdSBzaG91bGQgbm90IHVzZSB0aGlzIGZvciBhbnkgb3RoZXIgcmVhc29uOiAgSXQncyBsZXNzCiBlZmZpY2llbnQsIGhhcyBmZXdlciBmZWF0
      dXJlcywgYW5kIGlzIG1vcmUgY29tcGxpY2F0ZWQuCgogVGhlIG1lc3NhZ2UgbXVzdCBiZSBkZWZpbmVkIGV4YWN0bHkgYXMgZm9sbG93czoKICAg
      bWVzc2FnZSBGb28gewogICAgIG9wdGlvbiBtZXNzYWdlX3NldF93aXJlX2Zvcm1hdCA9IHRydWU7CiAgICAgZXh0ZW5zaW9ucyA0IHRvIG1heDsK
      ICAgfQogTm90ZSB0aGF0IHRoZSBtZXNzYWdlIGNhbm5vdCBoYXZlIGFueSBkZWZpbmVkIGZpZWxkczsgTWVzc2FnZVNldHMgb25seQogaGF2ZSBl
      eHRlbnNpb25zLgoKIEFsbCBleHRlbnNpb25zIG9mIHlvdXIgdHlwZSBtdXN0IGJlIHNpbmd1bGFyIG1lc3NhZ2VzOyBlLmcuIHRoZXkgY2Fubm90
      CiBiZSBpbnQzMnMsIGVudW1zLCBvciByZXBlYXRlZCBtZXNzYWdlcy4KCiBCZWNhdXNlIHRoaXMgaXMgYW4gb3B0aW9uLCB0aGUgYWJvdmUgdHdv
      IHJlc3RyaWN0aW9ucyBhcmUgbm90IGVuZm9yY2VkIGJ5CiB0aGUgcHJvdG9jb2wgY29tcGlsZXIuCgrrAQoEBAsCARIE6AQCRhrcASBEaXNhYmxl
      cyB0aGUgZ2VuZXJhdGlvbiBvZiB0aGUgc3RhbmRhcmQgImRlc2NyaXB0b3IoKSIgYWNjZXNzb3IsIHdoaWNoIGNhbgogY29uZmxpY3Qgd2l0aCBh
      IGZpZWxkIG9mIHRoZSBzYW1lIG5hbWUuICBUaGlzIGlzIG1lYW50IHRvIG1ha2UgbWlncmF0aW9uCiBmcm9tIHByb3RvMSBlYXNpZXI7IG5ldyBj
      b2RlIHNob3VsZCBhdm9pZCBmaWVsZHMgbmFtZWQgImRlc2NyaXB0b3IiLgoK7gEKBAQLAgISBO4EAjEa3wEgSXMgdGhpcyBtZXNzYWdlIGRlcHJl
      Y2F0ZWQ/CiBEZXBlbmRpbmcgb24gdGhlIHRhcmdldCBwbGF0Zm9ybSwgdGhpcyBjYW4gZW1pdCBEZXByZWNhdGVkIGFubm90YXRpb25zCiBmb3Ig
      dGhlIG1lc3NhZ2UsIG9yIGl0IHdpbGwgYmUgY29tcGxldGVseSBpZ25vcmVkOyBpbiB0aGUgdmVyeSBsZWFzdCwKIHRoaXMgaXMgYSBmb3JtYWxp
      emF0aW9uIGZvciBkZXByZWNhdGluZyBtZXNzYWdlcy4KCqAGCgQECwIDEgSHBQIeGpEGIFdoZXRoZXIgdGhlIG1lc3NhZ2UgaXMgYW4gYXV0b21h
      dGljYWxseSBnZW5lcmF0ZWQgbWFwIGVudHJ5IHR5cGUgZm9yIHRoZQogbWFwcyBmaWVsZC4KCiBGb3IgbWFwcyBmaWVsZHM6CiAgICAgbWFwPEtl
      eVR5cGUsIFZhbHVlVHlwZT4gbWFwX2ZpZWxkID0gMTsKIFRoZSBwYXJzZWQgZGVzY3JpcHRvciBsb29rcyBsaWtlOgogICAgIG1lc3NhZ2UgTWFw
      RmllbGRFbnRyeSB7CiAgICAgICAgIG9wdGlvbiBtYXBfZW50cnkgPSB0cnVlOwogICAgICAgICBvcHRpb25hbCBLZXlUeXBlIGtleSA9IDE7CiAg
      ICAgICAgIG9wdGlvbmFsIFZhbHVlVHlwZSB2YWx1ZSA9IDI7CiAgICAgfQogICAgIHJlcGVhdGVkIE1hcEZpZWxkRW50cnkgbWFwX2ZpZWxkID0g
      MTsKCiBJbXBsZW1lbnRhdGlvbnMgbWF5IGNob29zZSBub3QgdG8gZ2VuZXJhdGUgdGhlIG1hcF9lbnRyeT10cnVlIG1lc3NhZ2UsIGJ1dAogdXNl
      IGEgbmF0aXZlIG1hcCBpbiB0aGUgdGFyZ2V0IGxhbmd1YWdlIHRvIGhvbGQgdGhlIGtleXMgYW5kIHZhbHVlcy4KIFRoZSByZWZsZWN0aW9uIEFQ
      SXMgaW4gc3VjaCBpbXBsZW1lbnRhdGlvbnMgc3RpbGwgbmVlZCB0byB3b3JrIGFzCiBpZiB0aGUgZmllbGQgaXMgYSByZXBlYXRlZCBtZXNzYWdl
      IGZpZWxkLgoKIE5PVEU6IERvIG5vdCBzZXQgdGhlIG9wdGlvbiBpbiAucHJvdG8gZmlsZXMuIEFsd2F5cyB1c2UgdGhlIG1hcHMgc3ludGF4CiBp
      bnN0ZWFkLiBUaGUgb3B0aW9uIHNob3VsZCBvbmx5IGJlIGltcGxpY2l0bHkgc2V0IGJ5IHRoZSBwcm90byBjb21waWxlcgogcGFyc2VyLgoKJAoD
      BAsJEgSJBQINIhcgamF2YWxpdGVfc2VyaWFsaXphYmxlCgofCgMECwkSBIoFAg0iEiBqYXZhbmFub19hc19saXRlCgrdAwoEBAsCBBIElgUCUBrO
      AyBFbmFibGUgdGhlIGxlZ2FjeSBoYW5kbGluZyBvZiBKU09OIGZpZWxkIG5hbWUgY29uZmxpY3RzLiAgVGhpcyBsb3dlcmNhc2VzCiBhbmQgc3Ry
      aXBzIHVuZGVyc2NvcmVkIGZyb20gdGhlIGZpZWxkcyBiZWZvcmUgY29tcGFyaXNvbiBpbiBwcm90bzMgb25seS4KIFRoZSBuZXcgYmVoYXZpb3Ig
      dGFrZXMgYGpzb25fbmFtZWAgaW50byBhY2NvdW50IGFuZCBhcHBsaWVzIHRvIHByb3RvMiBhcwogd2VsbC4KCiBUaGlzIHNob3VsZCBvbmx5IGJl
      IHVzZWQgYXMgYSB0ZW1wb3JhcnkgbWVhc3VyZSBhZ2FpbnN0IGJyb2tlbiBidWlsZHMgZHVlCiB0byB0aGUgY2hhbmdlIGluIGJlaGF2aW9yIGZv
      ciBKU09OIGZpZWxkIG5hbWUgY29uZmxpY3RzLgoKIFRPRE8gVGhpcyBpcyBsZWdhY3kgYmVoYXZpb3Igd2UgcGxhbiB0byByZW1vdmUgb25jZSBk
      b3duc3RyZWFtCiB0ZWFtcyBoYXZlIGhhZCB0aW1lIHRvIG1pZ3JhdGUuCgqRAgoEBAsCBRIEnAUCJBqCAiBBbnkgZmVhdHVyZXMgZGVmaW5lZCBp
      biB0aGUgc3BlY2lmaWMgZWRpdGlvbi4KIFdBUk5JTkc6IFRoaXMgZmllbGQgc2hvdWxkIG9ubHkgYmUgdXNlZCBieSBwcm90b2J1ZiBwbHVnaW5z
      IG9yIHNwZWNpYWwKIGNhc2VzIGxpa2UgdGhlIHByb3RvIGNvbXBpbGVyLiBPdGhlciB1c2VzIGFyZSBkaXNjb3VyYWdlZCBhbmQKIGRldmVsb3Bl
      cnMgc2hvdWxkIHJlbHkgb24gdGhlIHByb3RvcmVmbGVjdCBBUElzIGZvciB0aGVpciBjbGllbnQgbGFuZ3VhZ2UuCgqSAQoDBAsFEgSgBQIYGoQB
      IFJhbmdlIHJlc2VydmVkIGZvciBmaXJzdC1jbGFzcyBjdXN0b20gb3B0aW9ucyBkZWZpbmVkIGJ5IHRoZSBQcm90b2J1ZgogdGVhbS4gVXNlciBj
      dXN0b20gb3B0aW9ucyBtdXN0IHVzZSB0aGUgMTAwMCsgcmFuZ2UgaW5zdGVhZC4KCk8KBAQLAgYSBKMFAjoaQSBUaGUgcGFyc2VyIHN0b3JlcyBv
      cHRpb25zIGl0IGRvZXNuJ3QgcmVjb2duaXplIGhlcmUuIFNlZSBhYm92ZS4KCloKAwQLBRIEpgUCGRpNIENsaWVudHMgY2FuIGRlZmluZSBjdXN0
      b20gb3B0aW9ucyBpbiBleHRlbnNpb25zIG9mIHRoaXMgbWVzc2FnZS4gU2VlIGFib3ZlLgoKwgMKBAQMAgASBLEFAkUaswMgTk9URTogY3R5cGUg
      aXMgZGVwcmVjYXRlZC4gVXNlIGBmZWF0dXJlcy4ocGIuY3BwKS5zdHJpbmdfdHlwZWAgaW5zdGVhZC4KIFRoZSBjdHlwZSBvcHRpb24gaW5zdHJ1
      Y3RzIHRoZSBDKysgY29kZSBnZW5lcmF0b3IgdG8gdXNlIGEgZGlmZmVyZW50CiByZXByZXNlbnRhdGlvbiBvZiB0aGUgZmllbGQgdGhhbiBpdCBu
      b3JtYWxseSB3b3VsZC4gIFNlZSB0aGUgc3BlY2lmaWMKIG9wdGlvbnMgYmVsb3cuICBUaGlzIG9wdGlvbiBpcyBvbmx5IGltcGxlbWVudGVkIHRv
      IHN1cHBvcnQgdXNlIG9mCiBbY3R5cGU9Q09SRF0gYW5kIFtjdHlwZT1TVFJJTkddICh0aGUgZGVmYXVsdCkgb24gbm9uLXJlcGVhdGVkIGZpZWxk
      cyBvZgogdHlwZSAiYnl0ZXMiIGluIHRoZSBvcGVuIHNvdXJjZSByZWxlYXNlLgogVE9ETzogbWFrZSBjdHlwZSBhY3R1YWxseSBkZXByZWNhdGVk
      LgoKHwoGBAwEAAIAEgS0BQQPGg8gRGVmYXVsdCBtb2RlLgoKlgMKBgQMBAACARIEvAUEDRqFAyBUaGUgb3B0aW9uIFtjdHlwZT1DT1JEXSBtYXkg
      YmUgYXBwbGllZCB0byBhIG5vbi1yZXBlYXRlZCBmaWVsZCBvZiB0eXBlCiAiYnl0ZXMiLiBJdCBpbmRpY2F0ZXMgdGhhdCBpbiBDKyssIHRoZSBk
      YXRhIHNob3VsZCBiZSBzdG9yZWQgaW4gYSBDb3JkCiBpbnN0ZWFkIG9mIGEgc3RyaW5nLiAgRm9yIHZlcnkgbGFyZ2Ugc3RyaW5ncywgdGhpcyBt
      YXkgcmVkdWNlIG1lbW9yeQogZnJhZ21lbnRhdGlvbi4gSXQgbWF5IGFsc28gYWxsb3cgYmV0dGVyIHBlcmZvcm1hbmNlIHdoZW4gcGFyc2luZyBm
      cm9tIGEKIENvcmQsIG9yIHdoZW4gcGFyc2luZyB3aXRoIGFsaWFzaW5nIGVuYWJsZWQsIGFzIHRoZSBwYXJzZWQgQ29yZCBtYXkgdGhlbgogYWxp
      YXMgdGhlIG9yaWdpbmFsIGJ1ZmZlci4KCtMDCgQEDAIBEgTHBQIbGsQDIFRoZSBwYWNrZWQgb3B0aW9uIGNhbiBiZSBlbmFibGVkIGZvciByZXBl
      YXRlZCBwcmltaXRpdmUgZmllbGRzIHRvIGVuYWJsZQogYSBtb3JlIGVmZmljaWVudCByZXByZXNlbnRhdGlvbiBvbiB0aGUgd2lyZS4gUmF0aGVy
      IHRoYW4gcmVwZWF0ZWRseQogd3JpdGluZyB0aGUgdGFnIGFuZCB0eXBlIGZvciBlYWNoIGVsZW1lbnQsIHRoZSBlbnRpcmUgYXJyYXkgaXMgZW5j
      b2RlZCBhcwogYSBzaW5nbGUgbGVuZ3RoLWRlbGltaXRlZCBibG9iLiBJbiBwcm90bzMsIG9ubHkgZXhwbGljaXQgc2V0dGluZyBpdCB0bwogZmFs
      c2Ugd2lsbCBhdm9pZCB1c2luZyBwYWNrZWQgZW5jb2RpbmcuICBUaGlzIG9wdGlvbiBpcyBwcm9oaWJpdGVkIGluCiBFZGl0aW9ucywgYnV0IHRo
      ZSBgcmVwZWF0ZWRfZmllbGRfZW5jb2RpbmdgIGZlYXR1cmUgY2FuIGJlIHVzZWQgdG8gY29udHJvbAogdGhlIGJlaGF2aW9yLgoKmgUKBAQMAgIS
      BNQFAjMaiwUgVGhlIGpzdHlwZSBvcHRpb24gZGV0ZXJtaW5lcyB0aGUgSmF2YVNjcmlwdCB0eXBlIHVzZWQgZm9yIHZhbHVlcyBvZiB0aGUKIGZp
      ZWxkLiAgVGhlIG9wdGlvbiBpcyBwZXJtaXR0ZWQgb25seSBmb3IgNjQgYml0IGludGVncmFsIGFuZCBmaXhlZCB0eXBlcwogKGludDY0LCB1aW50
      NjQsIHNpbnQ2NCwgZml4ZWQ2NCwgc2ZpeGVkNjQpLiAgQSBmaWVsZCB3aXRoIGpzdHlwZSBKU19TVFJJTkcKIGlzIHJlcHJlc2VudGVkIGFzIEph
      dmFTY3JpcHQgc3RyaW5nLCB3aGljaCBhdm9pZHMgbG9zcyBvZiBwcmVjaXNpb24gdGhhdAogY2FuIGhhcHBlbiB3aGVuIGEgbGFyZ2UgdmFsdWUg
      aXMgY29udmVydGVkIHRvIGEgZmxvYXRpbmcgcG9pbnQgSmF2YVNjcmlwdC4KIFNwZWNpZnlpbmcgSlNfTlVNQkVSIGZvciB0aGUganN0eXBlIGNh
      dXNlcyB0aGUgZ2VuZXJhdGVkIEphdmFTY3JpcHQgY29kZSB0bwogdXNlIHRoZSBKYXZhU2NyaXB0ICJudW1iZXIiIHR5cGUuICBUaGUgYmVoYXZp
      b3Igb2YgdGhlIGRlZmF1bHQgb3B0aW9uCiBKU19OT1JNQUwgaXMgaW1wbGVtZW50YXRpb24gZGVwZW5kZW50LgoKIFRoaXMgb3B0aW9uIGlzIGFu
      IGVudW0gdG8gcGVybWl0IGFkZGl0aW9uYWwgdHlwZXMgdG8gYmUgYWRkZWQsIGUuZy4KIGdvb2cubWF0aC5JbnRlZ2VyLgoKJwoGBAwEAQIAEgTX
      BQQSGhcgVXNlIHRoZSBkZWZhdWx0IHR5cGUuCgopCgYEDAQBAgESBNoFBBIaGSBVc2UgSmF2YVNjcmlwdCBzdHJpbmdzLgoKKQoGBAwEAQICEgTd
      BQQSGhkgVXNlIEphdmFTY3JpcHQgbnVtYmVycy4KCpkKCgQEDAIDEgT2BQIrGooKIFNob3VsZCB0aGlzIGZpZWxkIGJlIHBhcnNlZCBsYXppbHk/
      ICBMYXp5IGFwcGxpZXMgb25seSB0byBtZXNzYWdlLXR5cGUKIGZpZWxkcy4gIEl0IG1lYW5zIHRoYXQgd2hlbiB0aGUgb3V0ZXIgbWVzc2FnZSBp
      cyBpbml0aWFsbHkgcGFyc2VkLCB0aGUKIGlubmVyIG1lc3NhZ2UncyBjb250ZW50cyB3aWxsIG5vdCBiZSBwYXJzZWQgYnV0IGluc3RlYWQgc3Rv
      cmVkIGluIGVuY29kZWQKIGZvcm0uICBUaGUgaW5uZXIgbWVzc2FnZSB3aWxsIGFjdHVhbGx5IGJlIHBhcnNlZCB3aGVuIGl0IGlzIGZpcnN0IGFj
      Y2Vzc2VkLgoKIFRoaXMgaXMgb25seSBhIGhpbnQuICBJbXBsZW1lbnRhdGlvbnMgYXJlIGZyZWUgdG8gY2hvb3NlIHdoZXRoZXIgdG8gdXNlCiBl
      YWdlciBvciBsYXp5IHBhcnNpbmcgcmVnYXJkbGVzcyBvZiB0aGUgdmFsdWUgb2YgdGhpcyBvcHRpb24uICBIb3dldmVyLAogc2V0dGluZyB0aGlz
      IG9wdGlvbiB0cnVlIHN1Z2dlc3RzIHRoYXQgdGhlIHByb3RvY29sIGF1dGhvciBiZWxpZXZlcyB0aGF0CiB1c2luZyBsYXp5IHBhcnNpbmcgb24g
      dGhpcyBmaWVsZCBpcyB3b3J0aCB0aGUgYWRkaXRpb25hbCBib29ra2VlcGluZwogb3ZlcmhlYWQgdHlwaWNhbGx5IG5lZWRlZCB0byBpbXBsZW1l
      bnQgaXQuCgogVGhpcyBvcHRpb24gZG9lcyBub3QgYWZmZWN0IHRoZSBwdWJsaWMgaW50ZXJmYWNlIG9mIGFueSBnZW5lcmF0ZWQgY29kZTsKIGFs
      bCBtZXRob2Qgc2lnbmF0dXJlcyByZW1haW4gdGhlIHNhbWUuICBGdXJ0aGVybW9yZSwgdGhyZWFkLXNhZmV0eSBvZiB0aGUKIGludGVyZmFjZSBp
      cyBub3QgYWZmZWN0ZWQgYnkgdGhpcyBvcHRpb247IGNvbnN0IG1ldGhvZHMgcmVtYWluIHNhZmUgdG8KIGNhbGwgZnJvbSBtdWx0aXBsZSB0aHJl
      YWRzIGNvbmN1cnJlbnRseSwgd2hpbGUgbm9uLWNvbnN0IG1ldGhvZHMgY29udGludWUKIHRvIHJlcXVpcmUgZXhjbHVzaXZlIGFjY2Vzcy4KCiBO
      b3RlIHRoYXQgbGF6eSBtZXNzYWdlIGZpZWxkcyBhcmUgc3RpbGwgZWFnZXJseSB2ZXJpZmllZCB0byBjaGVjawogaWxsLWZvcm1lZCB3aXJlZm9y
      bWF0IG9yIG1pc3NpbmcgcmVxdWlyZWQgZmllbGRzLiBDYWxsaW5nIElzSW5pdGlhbGl6ZWQoKQogb24gdGhlIG91dGVyIG1lc3NhZ2Ugd291bGQg
      ZmFpbCBpZiB0aGUgaW5uZXIgbWVzc2FnZSBoYXMgbWlzc2luZyByZXF1aXJlZAogZmllbGRzLiBGYWlsZWQgdmVyaWZpY2F0aW9uIHdvdWxkIHJl
      c3VsdCBpbiBwYXJzaW5nIGZhaWx1cmUgKGV4Y2VwdCB3aGVuCiB1bmluaXRpYWxpemVkIG1lc3NhZ2VzIGFyZSBhY2NlcHRhYmxlKS4KCq8BCgQE
      DAIEEgT7BQI3GqABIHVudmVyaWZpZWRfbGF6eSBkb2VzIG5vIGNvcnJlY3RuZXNzIGNoZWNrcyBvbiB0aGUgYnl0ZSBzdHJlYW0uIFRoaXMgc2hv
      dWxkCiBvbmx5IGJlIHVzZWQgd2hlcmUgbGF6eSB3aXRoIHZlcmlmaWNhdGlvbiBpcyBwcm9oaWJpdGl2ZSBmb3IgcGVyZm9ybWFuY2UKIHJlYXNv
      bnMuCgroAQoEBAwCBRIEgQYCMRrZASBJcyB0aGlzIGZpZWxkIGRlcHJlY2F0ZWQ/CiBEZXBlbmRpbmcgb24gdGhlIHRhcmdldCBwbGF0Zm9ybSwg
      dGhpcyBjYW4gZW1pdCBEZXByZWNhdGVkIGFubm90YXRpb25zCiBmb3IgYWNjZXNzb3JzLCBvciBpdCB3aWxsIGJlIGNvbXBsZXRlbHkgaWdub3Jl
      ZDsgaW4gdGhlIHZlcnkgbGVhc3QsIHRoaXMKIGlzIGEgZm9ybWFsaXphdGlvbiBmb3IgZGVwcmVjYXRpbmcgZmllbGRzLgoKWAoEBAwCBhIEhQYC
      PxpKIERFUFJFQ0FURUQuIERPIE5PVCBVU0UhCiBGb3IgR29vZ2xlLWludGVybmFsIG1pZ3JhdGlvbiBvbmx5LiBEbyBub3QgdXNlLgoKlwEKBAQM
      AgcSBIkGAjQaiAEgSW5kaWNhdGUgdGhhdCB0aGUgZmllbGQgdmFsdWUgc2hvdWxkIG5vdCBiZSBwcmludGVkIG91dCB3aGVuIHVzaW5nIGRlYnVn
      CiBmb3JtYXRzLCBlLmcuIHdoZW4gdGhlIGZpZWxkIGNvbnRhaW5zIHNlbnNpdGl2ZSBjcmVkZW50aWFscy4KClkKBAQMBAISBowGApAGAxpJIElm
      IHNldCB0byBSRVRFTlRJT05fU09VUkNFLCB0aGUgb3B0aW9uIHdpbGwgYmUgb21pdHRlZCBmcm9tIHRoZSBiaW5hcnkuCgrDAQoEBAwEAxIGlwYC
      ogYDGrIBIFRoaXMgaW5kaWNhdGVzIHRoZSB0eXBlcyBvZiBlbnRpdGllcyB0aGF0IHRoZSBmaWVsZCBtYXkgYXBwbHkgdG8gd2hlbiB1c2VkCiBh
      cyBhbiBvcHRpb24uIElmIGl0IGlzIHVuc2V0LCB0aGVuIHRoZSBmaWVsZCBtYXkgYmUgZnJlZWx5IHVzZWQgYXMgYW4KIG9wdGlvbiBvbiBhbnkg
      a2luZCBvZiBlbnRpdHkuCgoiCgYEDAMAAgESBKgGBB4iEiBUZXh0cHJvdG8gdmFsdWUuCgqRAgoEBAwCCxIEsAYCJBqCAiBBbnkgZmVhdHVyZXMg
      ZGVmaW5lZCBpbiB0aGUgc3BlY2lmaWMgZWRpdGlvbi4KIFdBUk5JTkc6IFRoaXMgZmllbGQgc2hvdWxkIG9ubHkgYmUgdXNlZCBieSBwcm90b2J1
      ZiBwbHVnaW5zIG9yIHNwZWNpYWwKIGNhc2VzIGxpa2UgdGhlIHByb3RvIGNvbXBpbGVyLiBPdGhlciB1c2VzIGFyZSBkaXNjb3VyYWdlZCBhbmQK
      IGRldmVsb3BlcnMgc2hvdWxkIHJlbHkgb24gdGhlIHByb3RvcmVmbGVjdCBBUElzIGZvciB0aGVpciBjbGllbnQgbGFuZ3VhZ2UuCgpECgQEDAMB
      EgazBgLJBgMaNCBJbmZvcm1hdGlvbiBhYm91dCB0aGUgc3VwcG9ydCB3aW5kb3cgb2YgYSBmZWF0dXJlLgoK1AEKBgQMAwECABIEtwYELBrDASBU
      aGUgZWRpdGlvbiB0aGF0IHRoaXMgZmVhdHVyZSB3YXMgZmlyc3QgYXZhaWxhYmxlIGluLiAgSW4gZWRpdGlvbnMKIGVhcmxpZXIgdGhhbiB0aGlz
      IG9uZSwgdGhlIGRlZmF1bHQgYXNzaWduZWQgdG8gRURJVElPTl9MRUdBQ1kgd2lsbCBiZQogdXNlZCwgYW5kIHByb3RvIGZpbGVzIHdpbGwgbm90
      IGJlIGFibGUgdG8gb3ZlcnJpZGUgaXQuCgp3CgYEDAMBAgESBLsGBCwaZyBUaGUgZWRpdGlvbiB0aGlzIGZlYXR1cmUgYmVjb21lcyBkZXByZWNh
      dGVkIGluLiAgVXNpbmcgdGhpcyBhZnRlciB0aGlzCiBlZGl0aW9uIG1heSB0cmlnZ2VyIHdhcm5pbmdzLgoKdgoGBAwDAQICEgS/BgQsGmYgVGhl
      IGRlcHJlY2F0aW9uIHdhcm5pbmcgdGV4dCBpZiB0aGlzIGZlYXR1cmUgaXMgdXNlZCBhZnRlciB0aGUgZWRpdGlvbiBpdAogd2FzIG1hcmtlZCBk
      ZXByZWNhdGVkIGluLgoKvgEKBgQMAwECAxIExAYEKRqtASBUaGUgZWRpdGlvbiB0aGlzIGZlYXR1cmUgaXMgbm8gbG9uZ2VyIGF2YWlsYWJsZSBp
      bi4gIEluIGVkaXRpb25zIGFmdGVyCiB0aGlzIG9uZSwgdGhlIGxhc3QgZGVmYXVsdCBhc3NpZ25lZCB3aWxsIGJlIHVzZWQsIGFuZCBwcm90byBm
      aWxlcyB3aWxsCiBub3QgYmUgYWJsZSB0byBvdmVycmlkZSBpdC4KCmYKBgQMAwECBBIEyAYEJhpWIFRoZSByZW1vdmFsIGVycm9yIHRleHQgaWYg
      dGhpcyBmZWF0dXJlIGlzIHVzZWQgYWZ0ZXIgdGhlIGVkaXRpb24gaXQgd2FzCiByZW1vdmVkIGluLgoKkgEKAwQMBRIEzgYCGBqEASBSYW5nZSBy
      ZXNlcnZlZCBmb3IgZmlyc3QtY2xhc3MgY3VzdG9tIG9wdGlvbnMgZGVmaW5lZCBieSB0aGUgUHJvdG9idWYKIHRlYW0uIFVzZXIgY3VzdG9tIG9w
      dGlvbnMgbXVzdCB1c2UgdGhlIDEwMDArIHJhbmdlIGluc3RlYWQuCgpPCgQEDAINEgTRBgI6GkEgVGhlIHBhcnNlciBzdG9yZXMgb3B0aW9ucyBp
      dCBkb2Vzbid0IHJlY29nbml6ZSBoZXJlLiBTZWUgYWJvdmUuCgpaCgMEDAUSBNQGAhkaTSBDbGllbnRzIGNhbiBkZWZpbmUgY3VzdG9tIG9wdGlv
      bnMgaW4gZXh0ZW5zaW9ucyBvZiB0aGlzIG1lc3NhZ2UuIFNlZSBhYm92ZS4KChwKAwQMCRIE1gYCDSIPIHJlbW92ZWQganR5cGUKCjkKAwQMCRIE
      1wYCDiIsIHJlc2VydmUgdGFyZ2V0LCB0YXJnZXRfb2Jzb2xldGVfZG9fbm90X3VzZQoKkQIKBAQNAgASBN8GAiMaggIgQW55IGZlYXR1cmVzIGRl
      ZmluZWQgaW4gdGhlIHNwZWNpZmljIGVkaXRpb24uCiBXQVJOSU5HOiBUaGlzIGZpZWxkIHNob3VsZCBvbmx5IGJlIHVzZWQgYnkgcHJvdG9idWYg
      cGx1Z2lucyBvciBzcGVjaWFsCiBjYXNlcyBsaWtlIHRoZSBwcm90byBjb21waWxlci4gT3RoZXIgdXNlcyBhcmUgZGlzY291cmFnZWQgYW5kCiBk
      ZXZlbG9wZXJzIHNob3VsZCByZWx5IG9uIHRoZSBwcm90b3JlZmxlY3QgQVBJcyBmb3IgdGhlaXIgY2xpZW50IGxhbmd1YWdlLgoKkgEKAwQNBRIE
      4wYCGBqEASBSYW5nZSByZXNlcnZlZCBmb3IgZmlyc3QtY2xhc3MgY3VzdG9tIG9wdGlvbnMgZGVmaW5lZCBieSB0aGUgUHJvdG9idWYKIHRlYW0u
      IFVzZXIgY3VzdG9tIG9wdGlvbnMgbXVzdCB1c2UgdGhlIDEwMDArIHJhbmdlIGluc3RlYWQuCgpPCgQEDQIBEgTmBgI6GkEgVGhlIHBhcnNlciBz
      dG9yZXMgb3B0aW9ucyBpdCBkb2Vzbid0IHJlY29nbml6ZSBoZXJlLiBTZWUgYWJvdmUuCgpaCgMEDQUSBOkGAhkaTSBDbGllbnRzIGNhbiBkZWZp
      bmUgY3VzdG9tIG9wdGlvbnMgaW4gZXh0ZW5zaW9ucyBvZiB0aGlzIG1lc3NhZ2UuIFNlZSBhYm92ZS4KCmAKBAQOAgASBPAGAiAaUiBTZXQgdGhp
      cyBvcHRpb24gdG8gdHJ1ZSB0byBhbGxvdyBtYXBwaW5nIGRpZmZlcmVudCB0YWcgbmFtZXMgdG8gdGhlIHNhbWUKIHZhbHVlLgoK5QEKBAQOAgES
      BPYGAjEa1gEgSXMgdGhpcyBlbnVtIGRlcHJlY2F0ZWQ/CiBEZXBlbmRpbmcgb24gdGhlIHRhcmdldCBwbGF0Zm9ybSwgdGhpcyBjYW4gZW1pdCBE
      ZXByZWNhdGVkIGFubm90YXRpb25zCiBmb3IgdGhlIGVudW0sIG9yIGl0IHdpbGwgYmUgY29tcGxldGVseSBpZ25vcmVkOyBpbiB0aGUgdmVyeSBs
      ZWFzdCwgdGhpcwogaXMgYSBmb3JtYWxpemF0aW9uIGZvciBkZXByZWNhdGluZyBlbnVtcy4KCh8KAwQOCRIE+AYCDSISIGphdmFuYW5vX2FzX2xp
      dGUKCsgCCgQEDgICEgSABwJPGrkCIEVuYWJsZSB0aGUgbGVnYWN5IGhhbmRsaW5nIG9mIEpTT04gZmllbGQgbmFtZSBjb25mbGljdHMuICBUaGlz
      IGxvd2VyY2FzZXMKIGFuZCBzdHJpcHMgdW5kZXJzY29yZWQgZnJvbSB0aGUgZmllbGRzIGJlZm9yZSBjb21wYXJpc29uIGluIHByb3RvMyBvbmx5
      LgogVGhlIG5ldyBiZWhhdmlvciB0YWtlcyBganNvbl9uYW1lYCBpbnRvIGFjY291bnQgYW5kIGFwcGxpZXMgdG8gcHJvdG8yIGFzCiB3ZWxsLgog
      VE9ETyBSZW1vdmUgdGhpcyBsZWdhY3kgYmVoYXZpb3Igb25jZSBkb3duc3RyZWFtIHRlYW1zIGhhdmUKIGhhZCB0aW1lIHRvIG1pZ3JhdGUuCgqR
      AgoEBA4CAxIEhgcCIxqCAiBBbnkgZmVhdHVyZXMgZGVmaW5lZCBpbiB0aGUgc3BlY2lmaWMgZWRpdGlvbi4KIFdBUk5JTkc6IFRoaXMgZmllbGQg
      c2hvdWxkIG9ubHkgYmUgdXNlZCBieSBwcm90b2J1ZiBwbHVnaW5zIG9yIHNwZWNpYWwKIGNhc2VzIGxpa2UgdGhlIHByb3RvIGNvbXBpbGVyLiBP
      dGhlciB1c2VzIGFyZSBkaXNjb3VyYWdlZCBhbmQKIGRldmVsb3BlcnMgc2hvdWxkIHJlbHkgb24gdGhlIHByb3RvcmVmbGVjdCBBUElzIGZvciB0
      aGVpciBjbGllbnQgbGFuZ3VhZ2UuCgqSAQoDBA4FEgSKBwIYGoQBIFJhbmdlIHJlc2VydmVkIGZvciBmaXJzdC1jbGFzcyBjdXN0b20gb3B0aW9u
      cyBkZWZpbmVkIGJ5IHRoZSBQcm90b2J1ZgogdGVhbS4gVXNlciBjdXN0b20gb3B0aW9ucyBtdXN0IHVzZSB0aGUgMTAwMCsgcmFuZ2UgaW5zdGVh
      ZC4KCk8KBAQOAgQSBI0HAjoaQSBUaGUgcGFyc2VyIHN0b3JlcyBvcHRpb25zIGl0IGRvZXNuJ3QgcmVjb2duaXplIGhlcmUuIFNlZSBhYm92ZS4K
      CloKAwQOBRIEkAcCGRpNIENsaWVudHMgY2FuIGRlZmluZSBjdXN0b20gb3B0aW9ucyBpbiBleHRlbnNpb25zIG9mIHRoaXMgbWVzc2FnZS4gU2Vl
      IGFib3ZlLgoK9wEKBAQPAgASBJgHAjEa6AEgSXMgdGhpcyBlbnVtIHZhbHVlIGRlcHJlY2F0ZWQ/CiBEZXBlbmRpbmcgb24gdGhlIHRhcmdldCBw
      bGF0Zm9ybSwgdGhpcyBjYW4gZW1pdCBEZXByZWNhdGVkIGFubm90YXRpb25zCiBmb3IgdGhlIGVudW0gdmFsdWUsIG9yIGl0IHdpbGwgYmUgY29t
      cGxldGVseSBpZ25vcmVkOyBpbiB0aGUgdmVyeSBsZWFzdCwKIHRoaXMgaXMgYSBmb3JtYWxpemF0aW9uIGZvciBkZXByZWNhdGluZyBlbnVtIHZh
      bHVlcy4KCpECCgQEDwIBEgSeBwIjGoICIEFueSBmZWF0dXJlcyBkZWZpbmVkIGluIHRoZSBzcGVjaWZpYyBlZGl0aW9uLgogV0FSTklORzogVGhp
      cyBmaWVsZCBzaG91bGQgb25seSBiZSB1c2VkIGJ5IHByb3RvYnVmIHBsdWdpbnMgb3Igc3BlY2lhbAogY2FzZXMgbGlrZSB0aGUgcHJvdG8gY29t
      cGlsZXIuIE90aGVyIHVzZXMgYXJlIGRpc2NvdXJhZ2VkIGFuZAogZGV2ZWxvcGVycyBzaG91bGQgcmVseSBvbiB0aGUgcHJvdG9yZWZsZWN0IEFQ
      SXMgZm9yIHRoZWlyIGNsaWVudCBsYW5ndWFnZS4KCq4BCgQEDwICEgSjBwIzGp8BIEluZGljYXRlIHRoYXQgZmllbGRzIGFubm90YXRlZCB3aXRo
      IHRoaXMgZW51bSB2YWx1ZSBzaG91bGQgbm90IGJlIHByaW50ZWQKIG91dCB3aGVuIHVzaW5nIGRlYnVnIGZvcm1hdHMsIGUuZy4gd2hlbiB0aGUg
      ZmllbGQgY29udGFpbnMgc2Vuc2l0aXZlCiBjcmVkZW50aWFscy4KCkgKBAQPAgMSBKYHAjsaOiBJbmZvcm1hdGlvbiBhYm91dCB0aGUgc3VwcG9y
      dCB3aW5kb3cgb2YgYSBmZWF0dXJlIHZhbHVlLgoKkgEKAwQPBRIGqgcCrgcFGoIBIFJhbmdlIHJlc2VydmVkIGZvciBmaXJzdC1jbGFzcyBleHRl
      bnNpb24gb3B0aW9ucyBkZWZpbmVkIGJ5IHRoZSBQcm90b2J1ZgogdGVhbS4gQ3VzdG9tIG9wdGlvbnMgbXVzdCB1c2UgdGhlIDEwMDArIHJhbmdl
      IGluc3RlYWQuCgpPCgQEDwIEEgSxBwI6GkEgVGhlIHBhcnNlciBzdG9yZXMgb3B0aW9ucyBpdCBkb2Vzbid0IHJlY29nbml6ZSBoZXJlLiBTZWUg
      YWJvdmUuCgpaCgMEDwUSBLQHAhkaTSBDbGllbnRzIGNhbiBkZWZpbmUgY3VzdG9tIG9wdGlvbnMgaW4gZXh0ZW5zaW9ucyBvZiB0aGlzIG1lc3Nh
      Z2UuIFNlZSBhYm92ZS4KCpECCgQEEAIAEgS9BwIkGoICIEFueSBmZWF0dXJlcyBkZWZpbmVkIGluIHRoZSBzcGVjaWZpYyBlZGl0aW9uLgogV0FS
      TklORzogVGhpcyBmaWVsZCBzaG91bGQgb25seSBiZSB1c2VkIGJ5IHByb3RvYnVmIHBsdWdpbnMgb3Igc3BlY2lhbAogY2FzZXMgbGlrZSB0aGUg
      cHJvdG8gY29tcGlsZXIuIE90aGVyIHVzZXMgYXJlIGRpc2NvdXJhZ2VkIGFuZAogZGV2ZWxvcGVycyBzaG91bGQgcmVseSBvbiB0aGUgcHJvdG9y
      ZWZsZWN0IEFQSXMgZm9yIHRoZWlyIGNsaWVudCBsYW5ndWFnZS4KCtkDCgQEEAIBEgTIBwIyGt8BIElzIHRoaXMgc2VydmljZSBkZXByZWNhdGVk
      PwogRGVwZW5kaW5nIG9uIHRoZSB0YXJnZXQgcGxhdGZvcm0sIHRoaXMgY2FuIGVtaXQgRGVwcmVjYXRlZCBhbm5vdGF0aW9ucwogZm9yIHRoZSBz
      ZXJ2aWNlLCBvciBpdCB3aWxsIGJlIGNvbXBsZXRlbHkgaWdub3JlZDsgaW4gdGhlIHZlcnkgbGVhc3QsCiB0aGlzIGlzIGEgZm9ybWFsaXphdGlv
      biBmb3IgZGVwcmVjYXRpbmcgc2VydmljZXMuCjLoASBOb3RlOiAgRmllbGQgbnVtYmVycyAxIHRocm91Z2ggMzIgYXJlIHJlc2VydmVkIGZvciBH
      b29nbGUncyBpbnRlcm5hbCBSUEMKICAgZnJhbWV3b3JrLiAgV2UgYXBvbG9naXplIGZvciBob2FyZGluZyB0aGVzZSBudW1iZXJzIHRvIG91cnNl
      bHZlcywgYnV0CiAgIHdlIHdlcmUgYWxyZWFkeSB1c2luZyB0aGVtIGxvbmcgYmVmb3JlIHdlIGRlY2lkZWQgdG8gcmVsZWFzZSBQcm90b2NvbAog
      ICBCdWZmZXJzLgoKkgEKAwQQBRIEzAcCGBqEASBSYW5nZSByZXNlcnZlZCBmb3IgZmlyc3QtY2xhc3MgY3VzdG9tIG9wdGlvbnMgZGVmaW5lZCBi
      eSB0aGUgUHJvdG9idWYKIHRlYW0uIFVzZXIgY3VzdG9tIG9wdGlvbnMgbXVzdCB1c2UgdGhlIDEwMDArIHJhbmdlIGluc3RlYWQuCgpPCgQEEAIC
      EgTPBwI6GkEgVGhlIHBhcnNlciBzdG9yZXMgb3B0aW9ucyBpdCBkb2Vzbid0IHJlY29nbml6ZSBoZXJlLiBTZWUgYWJvdmUuCgpaCgMEEAUSBNIH
      AhkaTSBDbGllbnRzIGNhbiBkZWZpbmUgY3VzdG9tIG9wdGlvbnMgaW4gZXh0ZW5zaW9ucyBvZiB0aGlzIG1lc3NhZ2UuIFNlZSBhYm92ZS4KCtYD
      CgQEEQIAEgTgBwIyGtwBIElzIHRoaXMgbWV0aG9kIGRlcHJlY2F0ZWQ/CiBEZXBlbmRpbmcgb24gdGhlIHRhcmdldCBwbGF0Zm9ybSwgdGhpcyBj
      YW4gZW1pdCBEZXByZWNhdGVkIGFubm90YXRpb25zCiBmb3IgdGhlIG1ldGhvZCwgb3IgaXQgd2lsbCBiZSBjb21wbGV0ZWx5IGlnbm9yZWQ7IGlu
      IHRoZSB2ZXJ5IGxlYXN0LAogdGhpcyBpcyBhIGZvcm1hbGl6YXRpb24gZm9yIGRlcHJlY2F0aW5nIG1ldGhvZHMuCjLoASBOb3RlOiAgRmllbGQg
      bnVtYmVycyAxIHRocm91Z2ggMzIgYXJlIHJlc2VydmVkIGZvciBHb29nbGUncyBpbnRlcm5hbCBSUEMKICAgZnJhbWV3b3JrLiAgV2UgYXBvbG9n
      aXplIGZvciBob2FyZGluZyB0aGVzZSBudW1iZXJzIHRvIG91cnNlbHZlcywgYnV0CiAgIHdlIHdlcmUgYWxyZWFkeSB1c2luZyB0aGVtIGxvbmcg
      YmVmb3JlIHdlIGRlY2lkZWQgdG8gcmVsZWFzZSBQcm90b2NvbAogICBCdWZmZXJzLgoK8AEKBAQRBAASBuUHAukHAxrfASBJcyB0aGlzIG1ldGhv
      ZCBzaWRlLWVmZmVjdC1mcmVlIChvciBzYWZlIGluIEhUVFAgcGFybGFuY2UpLCBvciBpZGVtcG90ZW50LAogb3IgbmVpdGhlcj8gSFRUUCBiYXNl
      ZCBSUEMgaW1wbGVtZW50YXRpb24gbWF5IGNob29zZSBHRVQgdmVyYiBmb3Igc2FmZQogbWV0aG9kcywgYW5kIFBVVCB2ZXJiIGZvciBpZGVtcG90
      ZW50IG1ldGhvZHMgaW5zdGVhZCBvZiB0aGUgZGVmYXVsdCBQT1NULgoKJAoGBBEEAAIBEgTnBwQYIhQgaW1wbGllcyBpZGVtcG90ZW50Cgo3CgYE
      EQQAAgISBOgHBBMiJyBpZGVtcG90ZW50LCBidXQgbWF5IGhhdmUgc2lkZSBlZmZlY3RzCgqRAgoEBBECAhIE8QcCJBqCAiBBbnkgZmVhdHVyZXMg
      ZGVmaW5lZCBpbiB0aGUgc3BlY2lmaWMgZWRpdGlvbi4KIFdBUk5JTkc6IFRoaXMgZmllbGQgc2hvdWxkIG9ubHkgYmUgdXNlZCBieSBwcm90b2J1
      ZiBwbHVnaW5zIG9yIHNwZWNpYWwKIGNhc2VzIGxpa2UgdGhlIHByb3RvIGNvbXBpbGVyLiBPdGhlciB1c2VzIGFyZSBkaXNjb3VyYWdlZCBhbmQK
      IGRldmVsb3BlcnMgc2hvdWxkIHJlbHkgb24gdGhlIHByb3RvcmVmbGVjdCBBUElzIGZvciB0aGVpciBjbGllbnQgbGFuZ3VhZ2UuCgqSAQoDBBEF
      EgT1BwIYGoQBIFJhbmdlIHJlc2VydmVkIGZvciBmaXJzdC1jbGFzcyBjdXN0b20gb3B0aW9ucyBkZWZpbmVkIGJ5IHRoZSBQcm90b2J1ZgogdGVh
      bS4gVXNlciBjdXN0b20gb3B0aW9ucyBtdXN0IHVzZSB0aGUgMTAwMCsgcmFuZ2UgaW5zdGVhZC4KCk8KBAQRAgMSBPgHAjoaQSBUaGUgcGFyc2Vy
      IHN0b3JlcyBvcHRpb25zIGl0IGRvZXNuJ3QgcmVjb2duaXplIGhlcmUuIFNlZSBhYm92ZS4KCloKAwQRBRIE+wcCGRpNIENsaWVudHMgY2FuIGRl
      ZmluZSBjdXN0b20gb3B0aW9ucyBpbiBleHRlbnNpb25zIG9mIHRoaXMgbWVzc2FnZS4gU2VlIGFib3ZlLgoKiwMKAgQSEgaECACYCAEa/AIgQSBt
      ZXNzYWdlIHJlcHJlc2VudGluZyBhIG9wdGlvbiB0aGUgcGFyc2VyIGRvZXMgbm90IHJlY29nbml6ZS4gVGhpcyBvbmx5CiBhcHBlYXJzIGluIG9w
      dGlvbnMgcHJvdG9zIGNyZWF0ZWQgYnkgdGhlIGNvbXBpbGVyOjpQYXJzZXIgY2xhc3MuCiBEZXNjcmlwdG9yUG9vbCByZXNvbHZlcyB0aGVzZSB3
      aGVuIGJ1aWxkaW5nIERlc2NyaXB0b3Igb2JqZWN0cy4gVGhlcmVmb3JlLAogb3B0aW9ucyBwcm90b3MgaW4gZGVzY3JpcHRvciBvYmplY3RzIChl
      LmcuIHJldHVybmVkIGJ5IERlc2NyaXB0b3I6Om9wdGlvbnMoKSwKIG9yIHByb2R1Y2VkIGJ5IERlc2NyaXB0b3I6OkNvcHlUbygpKSB3aWxsIG5l
      dmVyIGhhdmUgVW5pbnRlcnByZXRlZE9wdGlvbnMKIGluIHRoZW0uCgrLAgoEBBIDABIGiggCjQgDGroCIFRoZSBuYW1lIG9mIHRoZSB1bmludGVy
      cHJldGVkIG9wdGlvbi4gIEVhY2ggc3RyaW5nIHJlcHJlc2VudHMgYSBzZWdtZW50IGluCiBhIGRvdC1zZXBhcmF0ZWQgbmFtZS4gIGlzX2V4dGVu
      c2lvbiBpcyB0cnVlIGlmZiBhIHNlZ21lbnQgcmVwcmVzZW50cyBhbgogZXh0ZW5zaW9uIChkZW5vdGVkIHdpdGggcGFyZW50aGVzZXMgaW4gb3B0
      aW9ucyBzcGVjcyBpbiAucHJvdG8gZmlsZXMpLgogRS5nLix7IFsiZm9vIiwgZmFsc2VdLCBbImJhci5iYXoiLCB0cnVlXSwgWyJtb28iLCBmYWxz
      ZV0gfSByZXByZXNlbnRzCiAiZm9vLihiYXIuYmF6KS5tb28iLgoKnAEKBAQSAgESBJIIAicajQEgVGhlIHZhbHVlIG9mIHRoZSB1bmludGVycHJl
      dGVkIG9wdGlvbiwgaW4gd2hhdGV2ZXIgdHlwZSB0aGUgdG9rZW5pemVyCiBpZGVudGlmaWVkIGl0IGFzIGR1cmluZyBwYXJzaW5nLiBFeGFjdGx5
      IG9uZSBvZiB0aGVzZSBzaG91bGQgYmUgc2V0LgoK2wMKAgQTEgajCACKCgEa+wIgVE9ETyBFbnVtcyBpbiBDKysgZ2VuY29kZSAoYW5kIHBvdGVu
      dGlhbGx5IG90aGVyIGxhbmd1YWdlcykgYXJlCiBub3Qgd2VsbCBzY29wZWQuICBUaGlzIG1lYW5zIHRoYXQgZWFjaCBvZiB0aGUgZmVhdHVyZSBl
      bnVtcyBiZWxvdyBjYW4gY2xhc2gKIHdpdGggZWFjaCBvdGhlci4gIFRoZSBzaG9ydCBuYW1lcyB3ZSd2ZSBjaG9zZW4gbWF4aW1pemUgY2FsbC1z
      aXRlCiByZWFkYWJpbGl0eSwgYnV0IGxlYXZlIHVzIHZlcnkgb3BlbiB0byB0aGlzIHNjZW5hcmlvLiAgQSBmdXR1cmUgZmVhdHVyZSB3aWxsCiBi
      ZSBkZXNpZ25lZCBhbmQgaW1wbGVtZW50ZWQgdG8gaGFuZGxlIHRoaXMsIGhvcGVmdWxseSBiZWZvcmUgd2UgZXZlciBoaXQgYQogY29uZmxpY3Qg
      aGVyZS4KMk8gPT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PQogRmVhdHVy
      ZXMKCk4KCAQTAwAEAAIBEgSlCQYVGjwgRGVmYXVsdCBwcmUtRURJVElPTl8yMDI0LCBhbGwgVU5TRVQgdmlzaWJpbGl0eSBhcmUgZXhwb3J0LgoK
      VQoIBBMDAAQAAgISBKgJBhsaQyBBbGwgdG9wLWxldmVsIHN5bWJvbHMgZGVmYXVsdCB0byBleHBvcnQsIG5lc3RlZCBkZWZhdWx0IHRvIGxvY2Fs
      LgoKMQoIBBMDAAQAAgMSBKsJBhQaHyBBbGwgc3ltYm9scyBkZWZhdWx0IHRvIGxvY2FsLgoKyQEKCAQTAwAEAAIEEgSwCQYRGrYBIEFsbCBzeW1i
      b2xzIGxvY2FsIGJ5IGRlZmF1bHQuIE5lc3RlZCB0eXBlcyBjYW5ub3QgYmUgZXhwb3J0ZWQuCiBXaXRoIHNwZWNpYWwgY2FzZSBjYXZlYXQgZm9y
      IG1lc3NhZ2UgeyBlbnVtIHt9IHJlc2VydmVkIDEgdG8gbWF4OyB9CiBUaGlzIGlzIHRoZSByZWNvbW1lbmRlZCBzZXR0aW5nIGZvciBuZXcgcHJv
      dG9zLgoKgQIKCAQTAwEEAAIBEgTICQYkGu4BIERlZmF1bHQgcHJlLUVESVRJT05fMjAyNjogdGhlcmUgYXJlIG5vIGxpbWl0IGVuZm9yY2VtZW50
      IGF0IHRoZSBwcm90b2MKIGxldmVsLiBQcmFjdGljYWwgbGltaXRzIHN0aWxsIGV4aXN0LCBidXQgdGhleSB3aWxsIHRlbmQgdG8gZmFpbCB3aGls
      ZQogY29tcGlsaW5nIHByb3RvYy1nZW5lcmF0ZWQgY29kZSwgYW5kIHRoZXNlIGxpbWl0cyB0ZW5kIHRvIGJlIGxhbmd1YWdlCiBvciB0b29sY2hh
      aW4gc3BlY2lmaWMuCgqfAQoIBBMDAQQAAgISBMwJBhsajAEgQSBzZXQgb2YgbGltaXRzIGVuZm9yY2VkIGJ5IEVkaXRpb24gMjAyNiBieSBkZWZh
      dWx0LiBGb3IgYSBkZXRhaWxlZAogbGlzdCBvZiBhbGwgdGhlIGxpbWl0cyBwbGVhc2UgY29uc3VsdCB0aGUgRWRpdGlvbiAyMDI2IGRvY3VtZW50
      YXRpb24uCgojCgMEEwUSBIgKAhoiFiBGb3IgaW50ZXJuYWwgdGVzdGluZwoKOgoDBBMFEgSJCgITIi0gZm9yIGh0dHBzOi8vZ2l0aHViLmNvbS9i
      dWZidWlsZC9wcm90b2J1Zi1lcwoKrAIKAgQUEgaQCgCqCgEanQIgQSBjb21waWxlZCBzcGVjaWZpY2F0aW9uIGZvciB0aGUgZGVmYXVsdHMgb2Yg
      YSBzZXQgb2YgZmVhdHVyZXMuICBUaGVzZQogbWVzc2FnZXMgYXJlIGdlbmVyYXRlZCBmcm9tIEZlYXR1cmVTZXQgZXh0ZW5zaW9ucyBhbmQgY2Fu
      IGJlIHVzZWQgdG8gc2VlZAogZmVhdHVyZSByZXNvbHV0aW9uLiBUaGUgcmVzb2x1dGlvbiB3aXRoIHRoaXMgb2JqZWN0IGJlY29tZXMgYSBzaW1w
      bGUgc2VhcmNoCiBmb3IgdGhlIGNsb3Nlc3QgbWF0Y2hpbmcgZWRpdGlvbiwgZm9sbG93ZWQgYnkgcHJvdG8gbWVyZ2VzLgoKsAIKBAQUAwASBpUK
      AqAKAxqfAiBBIG1hcCBmcm9tIGV2ZXJ5IGtub3duIGVkaXRpb24gd2l0aCBhIHVuaXF1ZSBzZXQgb2YgZGVmYXVsdHMgdG8gaXRzCiBkZWZhdWx0
      cy4gTm90IGFsbCBlZGl0aW9ucyBtYXkgYmUgY29udGFpbmVkIGhlcmUuICBGb3IgYSBnaXZlbiBlZGl0aW9uLAogdGhlIGRlZmF1bHRzIGF0IHRo
      ZSBjbG9zZXN0IG1hdGNoaW5nIGVkaXRpb24gb3JkZXJlZCBhdCBvciBiZWZvcmUgaXQgc2hvdWxkCiBiZSB1c2VkLiAgVGhpcyBmaWVsZCBtdXN0
      IGJlIGluIHN0cmljdCBhc2NlbmRpbmcgb3JkZXIgYnkgZWRpdGlvbi4KCk4KBgQUAwACARIEmQoEMRo+IERlZmF1bHRzIG9mIGZlYXR1cmVzIHRo
      YXQgY2FuIGJlIG92ZXJyaWRkZW4gaW4gdGhpcyBlZGl0aW9uLgoKUAoGBBQDAAICEgScCgQrGkAgRGVmYXVsdHMgb2YgZmVhdHVyZXMgdGhhdCBj
      YW4ndCBiZSBvdmVycmlkZGVuIGluIHRoaXMgZWRpdGlvbi4KCoIBCgQEFAIBEgSlCgInGnQgVGhlIG1pbmltdW0gc3VwcG9ydGVkIGVkaXRpb24g
      KGluY2x1c2l2ZSkgd2hlbiB0aGlzIHdhcyBjb25zdHJ1Y3RlZC4KIEVkaXRpb25zIGJlZm9yZSB0aGlzIHdpbGwgbm90IGhhdmUgZGVmYXVsdHMu
      CgqGAQoEBBQCAhIEqQoCJxp4IFRoZSBtYXhpbXVtIGtub3duIGVkaXRpb24gKGluY2x1c2l2ZSkgd2hlbiB0aGlzIHdhcyBjb25zdHJ1Y3RlZC4g
      RWRpdGlvbnMKIGFmdGVyIHRoaXMgd2lsbCBub3QgaGF2ZSByZWxpYWJsZSBkZWZhdWx0cy4KCtoBCgIEFRIGsQoAygsBGmogRW5jYXBzdWxhdGVz
      IGluZm9ybWF0aW9uIGFib3V0IHRoZSBvcmlnaW5hbCBzb3VyY2UgZmlsZSBmcm9tIHdoaWNoIGEKIEZpbGVEZXNjcmlwdG9yUHJvdG8gd2FzIGdl
      bmVyYXRlZC4KMmAgPT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PQogT3B0
      aW9uYWwgc291cmNlIGNvZGUgaW5mbwoKghEKBAQVAgASBN0KAiEa8xAgQSBMb2NhdGlvbiBpZGVudGlmaWVzIGEgcGllY2Ugb2Ygc291cmNlIGNv
      ZGUgaW4gYSAucHJvdG8gZmlsZSB3aGljaAogY29ycmVzcG9uZHMgdG8gYSBwYXJ0aWN1bGFyIGRlZmluaXRpb24uICBUaGlzIGluZm9ybWF0aW9u
      IGlzIGludGVuZGVkCiB0byBiZSB1c2VmdWwgdG8gSURFcywgY29kZSBpbmRleGVycywgZG9jdW1lbnRhdGlvbiBnZW5lcmF0b3JzLCBhbmQgc2lt
      aWxhcgogdG9vbHMuCgogRm9yIGV4YW1wbGUsIHNheSB3ZSBoYXZlIGEgZmlsZSBsaWtlOgogICBtZXNzYWdlIEZvbyB7CiAgICAgb3B0aW9uYWwg
      c3RyaW5nIGZvbyA9IDE7CiAgIH0KIExldCdzIGxvb2sgYXQganVzdCB0aGUgZmllbGQgZGVmaW5pdGlvbjoKICAgb3B0aW9uYWwgc3RyaW5nIGZv
      byA9IDE7CiAgIF4gICAgICAgXl4gICAgIF5eICBeICBeXl4KICAgYSAgICAgICBiYyAgICAgZGUgIGYgIGdoaQogV2UgaGF2ZSB0aGUgZm9sbG93
      aW5nIGxvY2F0aW9uczoKICAgc3BhbiAgIHBhdGggICAgICAgICAgICAgICByZXByZXNlbnRzCiAgIFthLGkpICBbIDQsIDAsIDIsIDAgXSAgICAg
      VGhlIHdob2xlIGZpZWxkIGRlZmluaXRpb24uCiAgIFthLGIpICBbIDQsIDAsIDIsIDAsIDQgXSAgVGhlIGxhYmVsIChvcHRpb25hbCkuCiAgIFtj
      LGQpICBbIDQsIDAsIDIsIDAsIDUgXSAgVGhlIHR5cGUgKHN0cmluZykuCiAgIFtlLGYpICBbIDQsIDAsIDIsIDAsIDEgXSAgVGhlIG5hbWUgKGZv
      bykuCiAgIFtnLGgpICBbIDQsIDAsIDIsIDAsIDMgXSAgVGhlIG51bWJlciAoMSkuCgogTm90ZXM6CiAtIEEgbG9jYXRpb24gbWF5IHJlZmVyIHRv
      IGEgcmVwZWF0ZWQgZmllbGQgaXRzZWxmIChpLmUuIG5vdCB0byBhbnkKICAgcGFydGljdWxhciBpbmRleCB3aXRoaW4gaXQpLiAgVGhpcyBpcyB1
      c2VkIHdoZW5ldmVyIGEgc2V0IG9mIGVsZW1lbnRzIGFyZQogICBsb2dpY2FsbHkgZW5jbG9zZWQgaW4gYSBzaW5nbGUgY29kZSBzZWdtZW50LiAg
      Rm9yIGV4YW1wbGUsIGFuIGVudGlyZQogICBleHRlbmQgYmxvY2sgKHBvc3NpYmx5IGNvbnRhaW5pbmcgbXVsdGlwbGUgZXh0ZW5zaW9uIGRlZmlu
      aXRpb25zKSB3aWxsCiAgIGhhdmUgYW4gb3V0ZXIgbG9jYXRpb24gd2hvc2UgcGF0aCByZWZlcnMgdG8gdGhlICJleHRlbnNpb25zIiByZXBlYXRl
      ZAogICBmaWVsZCB3aXRob3V0IGFuIGluZGV4LgogLSBNdWx0aXBsZSBsb2NhdGlvbnMgbWF5IGhhdmUgdGhlIHNhbWUgcGF0aC4gIFRoaXMgaGFw
      cGVucyB3aGVuIGEgc2luZ2xlCiAgIGxvZ2ljYWwgZGVjbGFyYXRpb24gaXMgc3ByZWFkIG91dCBhY3Jvc3MgbXVsdGlwbGUgcGxhY2VzLiAgVGhl
      IG1vc3QKICAgb2J2aW91cyBleGFtcGxlIGlzIHRoZSAiZXh0ZW5kIiBibG9jayBhZ2FpbiAtLSB0aGVyZSBtYXkgYmUgbXVsdGlwbGUKICAgZXh0
      ZW5kIGJsb2NrcyBpbiB0aGUgc2FtZSBzY29wZSwgZWFjaCBvZiB3aGljaCB3aWxsIGhhdmUgdGhlIHNhbWUgcGF0aC4KIC0gQSBsb2NhdGlvbidz
      IHNwYW4gaXMgbm90IGFsd2F5cyBhIHN1YnNldCBvZiBpdHMgcGFyZW50J3Mgc3Bhbi4gIEZvcgogICBleGFtcGxlLCB0aGUgImV4dGVuZGVlIiBv
      ZiBhbiBleHRlbnNpb24gZGVjbGFyYXRpb24gYXBwZWFycyBhdCB0aGUKICAgYmVnaW5uaW5nIG9mIHRoZSAiZXh0ZW5kIiBibG9jayBhbmQgaXMg
      c2hhcmVkIGJ5IGFsbCBleHRlbnNpb25zIHdpdGhpbgogICB0aGUgYmxvY2suCiAtIEp1c3QgYmVjYXVzZSBhIGxvY2F0aW9uJ3Mgc3BhbiBpcyBh
      IHN1YnNldCBvZiBzb21lIG90aGVyIGxvY2F0aW9uJ3Mgc3BhbgogICBkb2VzIG5vdCBtZWFuIHRoYXQgaXQgaXMgYSBkZXNjZW5kYW50LiAgRm9y
      IGV4YW1wbGUsIGEgImdyb3VwIiBkZWZpbmVzCiAgIGJvdGggYSB0eXBlIGFuZCBhIGZpZWxkIGluIGEgc2luZ2xlIGRlY2xhcmF0aW9uLiAgVGh1
      cywgdGhlIGxvY2F0aW9ucwogICBjb3JyZXNwb25kaW5nIHRvIHRoZSB0eXBlIGFuZCBmaWVsZCBhbmQgdGhlaXIgY29tcG9uZW50cyB3aWxsIG92
      ZXJsYXAuCiAtIENvZGUgd2hpY2ggdHJpZXMgdG8gaW50ZXJwcmV0IGxvY2F0aW9ucyBzaG91bGQgcHJvYmFibHkgYmUgZGVzaWduZWQgdG8KICAg
      aWdub3JlIHRob3NlIHRoYXQgaXQgZG9lc24ndCB1bmRlcnN0YW5kLCBhcyBtb3JlIHR5cGVzIG9mIGxvY2F0aW9ucyBjb3VsZAogICBiZSByZWNv
      cmRlZCBpbiB0aGUgZnV0dXJlLgoKpAwKBgQVAwACABIEhwsELBqTDCBJZGVudGlmaWVzIHdoaWNoIHBhcnQgb2YgdGhlIEZpbGVEZXNjcmlwdG9y
      UHJvdG8gd2FzIGRlZmluZWQgYXQgdGhpcwogbG9jYXRpb24uCgogRWFjaCBlbGVtZW50IGlzIGEgZmllbGQgbnVtYmVyIG9yIGFuIGluZGV4LiAg
      VGhleSBmb3JtIGEgcGF0aCBmcm9tCiB0aGUgcm9vdCBGaWxlRGVzY3JpcHRvclByb3RvIHRvIHRoZSBwbGFjZSB3aGVyZSB0aGUgZGVmaW5pdGlv
      biBhcHBlYXJzLgogRm9yIGV4YW1wbGUsIHRoaXMgcGF0aDoKICAgWyA0LCAzLCAyLCA3LCAxIF0KIHJlZmVycyB0bzoKICAgZmlsZS5tZXNzYWdl
      X3R5cGUoMykgIC8vIDQsIDMKICAgICAgIC5maWVsZCg3KSAgICAgICAgIC8vIDIsIDcKICAgICAgIC5uYW1lKCkgICAgICAgICAgIC8vIDEKIFRo
      aXMgaXMgYmVjYXVzZSBGaWxlRGVzY3JpcHRvclByb3RvLm1lc3NhZ2VfdHlwZSBoYXMgZmllbGQgbnVtYmVyIDQ6CiAgIHJlcGVhdGVkIERlc2Ny
      aXB0b3JQcm90byBtZXNzYWdlX3R5cGUgPSA0OwogYW5kIERlc2NyaXB0b3JQcm90by5maWVsZCBoYXMgZmllbGQgbnVtYmVyIDI6CiAgIHJlcGVh
      dGVkIEZpZWxkRGVzY3JpcHRvclByb3RvIGZpZWxkID0gMjsKIGFuZCBGaWVsZERlc2NyaXB0b3JQcm90by5uYW1lIGhhcyBmaWVsZCBudW1iZXIg
      MToKICAgb3B0aW9uYWwgc3RyaW5nIG5hbWUgPSAxOwoKIFRodXMsIHRoZSBhYm92ZSBwYXRoIGdpdmVzIHRoZSBsb2NhdGlvbiBvZiBhIGZpZWxk
      IG5hbWUuICBJZiB3ZSByZW1vdmVkCiB0aGUgbGFzdCBlbGVtZW50OgogICBbIDQsIDMsIDIsIDcgXQogdGhpcyBwYXRoIHJlZmVycyB0byB0aGUg
      d2hvbGUgZmllbGQgZGVjbGFyYXRpb24gKGZyb20gdGhlIGJlZ2lubmluZwogb2YgdGhlIGxhYmVsIHRvIHRoZSB0ZXJtaW5hdGluZyBzZW1pY29s
      b24pLgoKIEZvciBvcHRpb25zLCB0aGUgcGF0aCByZWZlcnMgdG8gdGhlIGludGVycHJldGVkIG9wdGlvbiBpbiB0aGUgZGVzY3JpcHRvci4KIEUu
      Zy4sIGZvciBhIGN1c3RvbSBvcHRpb24gYChteV9vcHQpID0gImZvbyJgIG9uIGEgbWVzc2FnZSB1c2luZyBleHRlbnNpb24KIG51bWJlciAxMDEw
      MSwgdGhlIHBhdGggaXM6CiAgIFsgNCwgMywgNywgMTAxMDEgXQogcmVmZXJzIHRvOgogICBmaWxlLm1lc3NhZ2VfdHlwZSgzKSAgICAgLy8gNCwg
      MwogICAgICAgLm9wdGlvbnMoKSAgICAgICAgICAgLy8gNwogICAgICAgLm15X29wdCgpICAgICAgICAgICAgLy8gMTAxMDEKCiBTdWItbG9jYXRp
      b25zIGNvcnJlc3BvbmRpbmcgdG8gdGhlIGludGVycHJldGVkIG9wdGlvbidzIGNvcnJlc3BvbmRpbmcKIGBVbmludGVycHJldGVkT3B0aW9uYCBh
      cmUgYWxzbyBhcHBlbmRlZCB0byB0aGUgaW50ZXJwcmV0ZWQgb3B0aW9uLCB3aGljaAogZGV2aWF0ZXMgZnJvbSB0aGUgYWN0dWFsIEZpbGVEZXNj
      cmlwdG9yUHJvdG8gcGF0aC4gRS5nLjoKICAgWyA0LCAzLCA3LCAxMDEwMSwgMiBdCiByZWZlcnMgdG8gdGhlIG9wdGlvbiBuYW1lIGAobXlfb3B0
      KWAsIGFuZDoKICAgWyA0LCAzLCA3LCAxMDEwMSwgNyBdCiByZWZlcnMgdG8gdGhlICJmb28iIHN0cmluZyB2YWx1ZSBvZiB0aGUgb3B0aW9uLgoK
      0gIKBgQVAwACARIEjgsELBrBAiBBbHdheXMgaGFzIGV4YWN0bHkgdGhyZWUgb3IgZm91ciBlbGVtZW50czogc3RhcnQgbGluZSwgc3RhcnQgY29s
      dW1uLAogZW5kIGxpbmUgKG9wdGlvbmFsLCBvdGhlcndpc2UgYXNzdW1lZCBzYW1lIGFzIHN0YXJ0IGxpbmUpLCBlbmQgY29sdW1uLgogVGhlc2Ug
      YXJlIHBhY2tlZCBpbnRvIGEgc2luZ2xlIGZpZWxkIGZvciBlZmZpY2llbmN5LiAgTm90ZSB0aGF0IGxpbmUKIGFuZCBjb2x1bW4gbnVtYmVycyBh
      cmUgemVyby1iYXNlZCAtLSB0eXBpY2FsbHkgeW91IHdpbGwgd2FudCB0byBhZGQKIDEgdG8gZWFjaCBiZWZvcmUgZGlzcGxheWluZyB0byBhIHVz
      ZXIuCgqlDAoGBBUDAAICEgS/CwQpGpQMIElmIHRoaXMgU291cmNlQ29kZUluZm8gcmVwcmVzZW50cyBhIGNvbXBsZXRlIGRlY2xhcmF0aW9uLCB0
      aGVzZSBhcmUgYW55CiBjb21tZW50cyBhcHBlYXJpbmcgYmVmb3JlIGFuZCBhZnRlciB0aGUgZGVjbGFyYXRpb24gd2hpY2ggYXBwZWFyIHRvIGJl
      CiBhdHRhY2hlZCB0byB0aGUgZGVjbGFyYXRpb24uCgogQSBzZXJpZXMgb2YgbGluZSBjb21tZW50cyBhcHBlYXJpbmcgb24gY29uc2VjdXRpdmUg
      bGluZXMsIHdpdGggbm8gb3RoZXIKIHRva2VucyBhcHBlYXJpbmcgb24gdGhvc2UgbGluZXMsIHdpbGwgYmUgdHJlYXRlZCBhcyBhIHNpbmdsZSBj
      b21tZW50LgoKIGxlYWRpbmdfZGV0YWNoZWRfY29tbWVudHMgd2lsbCBrZWVwIHBhcmFncmFwaHMgb2YgY29tbWVudHMgdGhhdCBhcHBlYXIKIGJl
      Zm9yZSAoYnV0IG5vdCBjb25uZWN0ZWQgdG8pIHRoZSBjdXJyZW50IGVsZW1lbnQuIEVhY2ggcGFyYWdyYXBoLAogc2VwYXJhdGVkIGJ5IGVtcHR5
      IGxpbmVzLCB3aWxsIGJlIG9uZSBjb21tZW50IGVsZW1lbnQgaW4gdGhlIHJlcGVhdGVkCiBmaWVsZC4KCiBPbmx5IHRoZSBjb21tZW50IGNvbnRl
      bnQgaXMgcHJvdmlkZWQ7IGNvbW1lbnQgbWFya2VycyAoZS5nLiAvLykgYXJlCiBzdHJpcHBlZCBvdXQuICBGb3IgYmxvY2sgY29tbWVudHMsIGxl
      YWRpbmcgd2hpdGVzcGFjZSBhbmQgYW4gYXN0ZXJpc2sKIHdpbGwgYmUgc3RyaXBwZWQgZnJvbSB0aGUgYmVnaW5uaW5nIG9mIGVhY2ggbGluZSBv
      dGhlciB0aGFuIHRoZSBmaXJzdC4KIE5ld2xpbmVzIGFyZSBpbmNsdWRlZCBpbiB0aGUgb3V0cHV0LgoKIEV4YW1wbGVzOgoKICAgb3B0aW9uYWwg
      aW50MzIgZm9vID0gMTsgIC8vIENvbW1lbnQgYXR0YWNoZWQgdG8gZm9vLgogICAvLyBDb21tZW50IGF0dGFjaGVkIHRvIGJhci4KICAgb3B0aW9u
      YWwgaW50MzIgYmFyID0gMjsKCiAgIG9wdGlvbmFsIHN0cmluZyBiYXogPSAzOwogICAvLyBDb21tZW50IGF0dGFjaGVkIHRvIGJhei4KICAgLy8g
      QW5vdGhlciBsaW5lIGF0dGFjaGVkIHRvIGJhei4KCiAgIC8vIENvbW1lbnQgYXR0YWNoZWQgdG8gbW9vLgogICAvLwogICAvLyBBbm90aGVyIGxp
      bmUgYXR0YWNoZWQgdG8gbW9vLgogICBvcHRpb25hbCBkb3VibGUgbW9vID0gNDsKCiAgIC8vIERldGFjaGVkIGNvbW1lbnQgZm9yIGNvcmdlLiBU
      aGlzIGlzIG5vdCBsZWFkaW5nIG9yIHRyYWlsaW5nIGNvbW1lbnRzCiAgIC8vIHRvIG1vbyBvciBjb3JnZSBiZWNhdXNlIHRoZXJlIGFyZSBibGFu
      ayBsaW5lcyBzZXBhcmF0aW5nIGl0IGZyb20KICAgLy8gYm90aC4KCiAgIC8vIERldGFjaGVkIGNvbW1lbnQgZm9yIGNvcmdlIHBhcmFncmFwaCAy
      LgoKICAgb3B0aW9uYWwgc3RyaW5nIGNvcmdlID0gNTsKICAgLyogQmxvY2sgY29tbWVudCBhdHRhY2hlZAogICAgKiB0byBjb3JnZS4gIExlYWRp
      bmcgYXN0ZXJpc2tzCiAgICAqIHdpbGwgYmUgcmVtb3ZlZC4gKi8KICAgLyogQmxvY2sgY29tbWVudCBhdHRhY2hlZCB0bwogICAgKiBncmF1bHQu
      ICovCiAgIG9wdGlvbmFsIGludDMyIGdyYXVsdCA9IDY7CgogICAvLyBpZ25vcmVkIGRldGFjaGVkIGNvbW1lbnRzLgoKKAoDBBUFEgbFCwLJCwUa
      GSBFeHRlbnNpb25zIGZvciB0b29saW5nLgoK7gEKAgQWEgbPCwDwCwEa3wEgRGVzY3JpYmVzIHRoZSByZWxhdGlvbnNoaXAgYmV0d2VlbiBnZW5l
      cmF0ZWQgY29kZSBhbmQgaXRzIG9yaWdpbmFsIHNvdXJjZQogZmlsZS4gQSBHZW5lcmF0ZWRDb2RlSW5mbyBtZXNzYWdlIGlzIGFzc29jaWF0ZWQg
      d2l0aCBvbmx5IG9uZSBnZW5lcmF0ZWQKIHNvdXJjZSBmaWxlLCBidXQgbWF5IGNvbnRhaW4gcmVmZXJlbmNlcyB0byBkaWZmZXJlbnQgc291cmNl
      IC5wcm90byBmaWxlcy4KCngKBAQWAgASBNILAiUaaiBBbiBBbm5vdGF0aW9uIGNvbm5lY3RzIHNvbWUgc3BhbiBvZiB0ZXh0IGluIGdlbmVyYXRl
      ZCBjb2RlIHRvIGFuIGVsZW1lbnQKIG9mIGl0cyBnZW5lcmF0aW5nIC5wcm90byBmaWxlLgoKjwEKBgQWAwACABIE1gsELBp/IElkZW50aWZpZXMg
      dGhlIGVsZW1lbnQgaW4gdGhlIG9yaWdpbmFsIHNvdXJjZSAucHJvdG8gZmlsZS4gVGhpcyBmaWVsZAogaXMgZm9ybWF0dGVkIHRoZSBzYW1lIGFz
      IFNvdXJjZUNvZGVJbmZvLkxvY2F0aW9uLnBhdGguCgpPCgYEFgMAAgESBNkLBCQaPyBJZGVudGlmaWVzIHRoZSBmaWxlc3lzdGVtIHBhdGggdG8g
      dGhlIG9yaWdpbmFsIHNvdXJjZSAucHJvdG8uCgp3CgYEFgMAAgISBN0LBB0aZyBJZGVudGlmaWVzIHRoZSBzdGFydGluZyBvZmZzZXQgaW4gYnl0
      ZXMgaW4gdGhlIGdlbmVyYXRlZCBjb2RlCiB0aGF0IHJlbGF0ZXMgdG8gdGhlIGlkZW50aWZpZWQgb2JqZWN0LgoK2wEKBgQWAwACAxIE4gsEGxrK
      ASBJZGVudGlmaWVzIHRoZSBlbmRpbmcgb2Zmc2V0IGluIGJ5dGVzIGluIHRoZSBnZW5lcmF0ZWQgY29kZSB0aGF0CiByZWxhdGVzIHRvIHRoZSBp
      ZGVudGlmaWVkIG9iamVjdC4gVGhlIGVuZCBvZmZzZXQgc2hvdWxkIGJlIG9uZSBwYXN0CiB0aGUgbGFzdCByZWxldmFudCBieXRlIChzbyB0aGUg
      bGVuZ3RoIG9mIHRoZSB0ZXh0ID0gZW5kIC0gYmVnaW4pLgoKagoGBBYDAAQAEgbmCwTtCwUaWCBSZXByZXNlbnRzIHRoZSBpZGVudGlmaWVkIG9i
      amVjdCdzIGVmZmVjdCBvbiB0aGUgZWxlbWVudCBpbiB0aGUgb3JpZ2luYWwKIC5wcm90byBmaWxlLgoKRgoIBBYDAAQAAgASBOgLBg8aNCBUaGVy
      ZSBpcyBubyBlZmZlY3Qgb3IgdGhlIGVmZmVjdCBpcyBpbmRlc2NyaWJhYmxlLgoKPAoIBBYDAAQAAgESBOoLBg4aKiBUaGUgZWxlbWVudCBpcyBz
      ZXQgb3Igb3RoZXJ3aXNlIG11dGF0ZWQuCgo4CggEFgMABAACAhIE7AsGEBomIEFuIGFsaWFzIHRvIHRoZSBlbGVtZW50IGlzIHJldHVybmVkLgoK
      2AIKAgUBEgb3CwD7CwEayQIgRGVzY3JpYmVzIHRoZSAndmlzaWJpbGl0eScgb2YgYSBzeW1ib2wgd2l0aCByZXNwZWN0IHRvIHRoZSBwcm90byBp
      bXBvcnQKIHN5c3RlbS4gU3ltYm9scyBjYW4gb25seSBiZSBpbXBvcnRlZCB3aGVuIHRoZSB2aXNpYmlsaXR5IHJ1bGVzIGRvIG5vdCBwcmV2ZW50
      CiBpdCAoZXg6IGxvY2FsIHN5bWJvbHMgY2Fubm90IGJlIGltcG9ydGVkKS4gIFZpc2liaWxpdHkgbW9kaWZpZXJzIGNhbiBvbmx5IHNldAogb24g
      YG1lc3NhZ2VgIGFuZCBgZW51bWAgYXMgdGhleSBhcmUgdGhlIG9ubHkgdHlwZXMgYXZhaWxhYmxlIHRvIGJlIHJlZmVyZW5jZWQKIGZyb20gb3Ro
      ZXIgZmlsZXMuCg==
      """,
    imports: [])
}
