import WeirProtobuf

/// One field of a message, with everything that its code needs.
struct Field {
  /// How often the field can be there, and how its absence shows.
  enum Shape {
    /// proto3 without `optional`: absent and default are the same.
    case implicit
    case optional
    case required
    case repeated(packed: Bool)
    indirect case map(entry: String, key: Field, value: Field)
    case oneof(Int)
  }

  var name: String
  var schemaName: String
  var fullName: String
  var number: Int32
  var shape: Shape
  var element: Element
  /// The message in this field lies behind a reference: it holds, at some depth, the one whose field it is, or is large.
  var isIndirect = false
  /// Where in its file the field stands, for its comment.
  var index: Int
  /// What the schema declares as its default, in Swift.
  var declaredDefault: String?
  /// The property that gives the default where the field is absent.
  var defaultName: String?
  /// Where in the struct of its message the field lies.
  var slot = 0

  init(
    _ proto: Google_Protobuf_FieldDescriptorProto, at index: Int, in message: TypeIndex.Entry, _ types: TypeIndex,
    isProto3: Bool
  ) throws(GeneratorError) {
    self.index = index
    schemaName = proto.name ?? ""
    name = SwiftNames.field(types.namingBase(proto, in: message.fullName))
    fullName = message.fullName + "." + schemaName
    number = proto.number ?? 0
    element = try Element(proto, fullName, types)
    if let text = proto.defaultValue { declaredDefault = try DefaultValue.swift(text, element, proto, fullName, types) }
    let entry = proto.type == .message || proto.type == .group ? try types.entry(proto.typeName) : nil
    switch proto.label {
    case .repeated?:
      if let entry, let map = entry.message, map.options?.mapEntry == true, map.field.count == 2 {
        shape = .map(
          entry: entry.fullName,
          key: try Field(map.field[0], at: 0, in: entry, types, isProto3: false),
          value: try Field(map.field[1], at: 1, in: entry, types, isProto3: false))
      } else {
        shape = .repeated(packed: element.isPackable && (proto.options?.packed ?? isProto3))
      }
    case .required?: shape = .required
    default:
      if let oneof = proto.oneofIndex, proto.proto3Optional != true {
        shape = .oneof(Int(oneof))
      } else if isProto3, proto.proto3Optional != true, entry == nil {
        shape = .implicit
      } else {
        shape = .optional
      }
    }
    if let entry, proto.label != .repeated {
      isIndirect = types.liesInItself("." + message.fullName, inner: "." + entry.fullName)
      if case .oneof = shape {} else { isIndirect = isIndirect || types.isLarge("." + entry.fullName) }
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

  /// The same name with something behind it.
  func name(with suffix: String) -> String { name.filter { $0 != "`" } + suffix }

  /// What holds the value of a field that is indirect.
  var storage: String { "_" + name.filter { $0 != "`" } }

  var defaultValue: String {
    switch shape {
    case .required: declaredDefault ?? element.defaultValue
    case .implicit, .oneof: element.defaultValue
    case .optional: "nil"
    case .repeated: "[]"
    case .map: "[:]"
    }
  }
}
