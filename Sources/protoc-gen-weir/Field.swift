import WeirProtobuf

/// One field of a message, with everything that its code needs.
struct Field {
  /// How often the field can be there, and how its absence shows.
  enum Shape {
    /// proto3 without `optional`: absent and default are the same.
    case implicit
    case optional
    case required
    case repeated
    indirect case map(entry: String, key: Field, value: Field)
    case oneof(Int)
  }

  var name: String
  var fullName: String
  var number: Int32
  var shape: Shape
  var element: Element
  /// The member of the C struct.
  var cName: String
  /// The message itself lies, at some depth, in this field.
  var isIndirect = false
  /// Where in its file the field stands, for its comment.
  var index: Int

  init(
    _ proto: Google_Protobuf_FieldDescriptorProto, at index: Int, in message: TypeIndex.Entry, _ types: TypeIndex,
    isProto3: Bool
  ) throws(GeneratorError) {
    self.index = index
    name = SwiftNames.field(proto.name ?? "")
    fullName = message.fullName + "." + (proto.name ?? "")
    number = proto.number ?? 0
    cName = CNames.field(proto.name ?? "", number)
    element = try Element(proto, fullName, types)
    let entry = proto.type == .message ? try types.entry(proto.typeName) : nil
    switch proto.label {
    case .repeated?:
      if let entry, let map = entry.message, map.options?.mapEntry == true, map.field.count == 2 {
        shape = .map(
          entry: entry.fullName,
          key: try Field(map.field[0], at: 0, in: entry, types, isProto3: isProto3),
          value: try Field(map.field[1], at: 1, in: entry, types, isProto3: isProto3))
      } else {
        shape = .repeated
      }
    case .required?: shape = .required
    default:
      if let oneof = proto.oneofIndex, proto.proto3Optional != true {
        shape = .oneof(Int(oneof))
      } else if isProto3, proto.proto3Optional != true, proto.type != .message {
        shape = .implicit
      } else {
        shape = .optional
      }
    }
    if let entry, proto.label != .repeated {
      isIndirect = types.liesInItself("." + message.fullName, inner: "." + entry.fullName)
    }
  }

  /// The type of the property, or of the oneof's case.
  var swiftType: String {
    switch shape {
    case .implicit, .required, .oneof: element.swiftType
    case .optional: element.swiftType + "?"
    case .repeated: "[\(element.swiftType)]"
    case .map(_, let key, let value): "[\(key.element.swiftType): \(value.element.swiftType)]"
    }
  }

  var defaultValue: String {
    switch shape {
    case .implicit, .required, .oneof: element.defaultValue
    case .optional: "nil"
    case .repeated: "[]"
    case .map: "[:]"
    }
  }
}

/// What one value of a field is.
enum Element {
  case number(swiftType: String, isFloat: Bool)
  case bool
  case string
  case bytes
  case enumeration(swiftType: String, first: Int32)
  case message(swiftType: String, cType: String)

  init(
    _ proto: Google_Protobuf_FieldDescriptorProto, _ fullName: String, _ types: TypeIndex
  ) throws(GeneratorError) {
    switch proto.type {
    case .double?: self = .number(swiftType: "Double", isFloat: true)
    case .float?: self = .number(swiftType: "Float", isFloat: true)
    case .int32?, .sint32?, .sfixed32?: self = .number(swiftType: "Int32", isFloat: false)
    case .int64?, .sint64?, .sfixed64?: self = .number(swiftType: "Int64", isFloat: false)
    case .uint32?, .fixed32?: self = .number(swiftType: "UInt32", isFloat: false)
    case .uint64?, .fixed64?: self = .number(swiftType: "UInt64", isFloat: false)
    case .bool?: self = .bool
    case .string?: self = .string
    case .bytes?: self = .bytes
    case .enum?:
      let entry = try types.entry(proto.typeName)
      self = .enumeration(swiftType: entry.swiftName, first: entry.firstValue)
    case .message?:
      let entry = try types.entry(proto.typeName)
      self = .message(swiftType: entry.swiftName, cType: CNames.type(entry.fullName))
    default: throw GeneratorError("\(fullName) is a group, which protobuf-c does not know")
    }
  }

  var swiftType: String {
    switch self {
    case .number(let type, _), .enumeration(let type, _), .message(let type, _): type
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    }
  }

  var defaultValue: String {
    switch self {
    case .number: "0"
    case .bool: "false"
    case .string: "\"\""
    case .bytes: "[]"
    case .enumeration(_, let first): ".init(rawValue: \(first))"
    case .message: ".init()"
    }
  }

  /// True for what proto3 writes: anything but the default. A negative zero is not the default.
  func isWritten(_ value: String) -> String {
    switch self {
    case .number(_, let isFloat): isFloat ? "\(value).bitPattern != 0" : "\(value) != 0"
    case .bool: value
    case .string, .bytes: "!\(value).isEmpty"
    case .enumeration: "\(value).rawValue != 0"
    case .message: "true"
    }
  }

  /// The value at the member `place` of a C struct; `field` is for the error.
  func read(_ place: String, _ field: String) -> String {
    switch self {
    case .number: "unsafe \(place)"
    case .bool: "unsafe \(place) != 0"
    case .string: "try unsafe Unpack.string(\(place), \"\(field)\")"
    case .bytes: "unsafe Unpack.bytes(\(place))"
    case .enumeration(let type, _): "\(type)(rawValue: unsafe \(place))"
    case .message(let type, _): "try unsafe \(type)(unpacked: UnsafeRawPointer(\(place)))"
    }
  }

  func write(_ value: String, _ place: String) -> String {
    switch self {
    case .number: "unsafe \(place) = \(value)"
    case .bool: "unsafe \(place) = \(value) ? 1 : 0"
    case .string, .bytes: "unsafe \(place) = arena.copy(\(value))"
    case .enumeration: "unsafe \(place) = \(value).rawValue"
    case .message(_, let cType): "unsafe \(place) = \(value).pack(in: arena).assumingMemoryBound(to: \(cType).self)"
    }
  }

  var isMessage: Bool {
    if case .message = self { true } else { false }
  }
}
