import WeirProtobuf

/// What one value of a field is.
enum Element {
  /// - accessor: what `FieldReader` and `FieldWriter` call it: `int32`.
  case number(swiftType: String, accessor: String, width: Int, type: UInt8)
  case bool
  case string
  case bytes
  /// - numbers: those of a closed enum; nil for an open one.
  case enumeration(swiftType: String, first: Int32, numbers: [Int32]?)
  case message(swiftType: String, fullName: String, isGroup: Bool)

  init(
    _ proto: Google_Protobuf_FieldDescriptorProto, _ fullName: String, _ types: TypeIndex
  ) throws(GeneratorError) {
    let type = UInt8(proto.type?.rawValue ?? 0)
    switch proto.type {
    case .double?: self = .number(swiftType: "Double", accessor: "double", width: 8, type: type)
    case .float?: self = .number(swiftType: "Float", accessor: "float", width: 4, type: type)
    case .int32?, .sint32?, .sfixed32?: self = .number(swiftType: "Int32", accessor: "int32", width: 4, type: type)
    case .int64?, .sint64?, .sfixed64?: self = .number(swiftType: "Int64", accessor: "int64", width: 8, type: type)
    case .uint32?, .fixed32?: self = .number(swiftType: "UInt32", accessor: "uint32", width: 4, type: type)
    case .uint64?, .fixed64?: self = .number(swiftType: "UInt64", accessor: "uint64", width: 8, type: type)
    case .bool?: self = .bool
    // The guide to editions: it behaves like bytes.
    case .string?: self = proto.isUnverified ? .bytes : .string
    case .bytes?: self = .bytes
    case .enum?:
      let entry = try types.entry(proto.typeName)
      self = .enumeration(swiftType: entry.swiftName, first: entry.firstValue, numbers: entry.closedNumbers)
    case .message?, .group?:
      let entry = try types.entry(proto.typeName)
      self = .message(swiftType: entry.swiftName, fullName: entry.fullName, isGroup: proto.type == .group)
    default: throw GeneratorError("\(fullName) has a type that this version does not know")
    }
  }

  var swiftType: String {
    switch self {
    case .number(let type, _, _, _), .enumeration(let type, _, _), .message(let type, _, _): type
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
    case .enumeration(_, let first, _): ".init(rawValue: \(first))"
    case .message: ".init()"
    }
  }

  /// What `FieldReader` and `FieldWriter` call it.
  var accessor: String {
    switch self {
    case .number(_, let accessor, _, _): accessor
    case .bool: "bool"
    case .string: "string"
    case .bytes: "bytes"
    case .enumeration: "enumeration"
    case .message: "message"
    }
  }

  /// What `FieldReader` calls it.
  var reader: String { closedNumbers == nil ? accessor : "closedEnumeration" }

  /// The numbers of a closed enum.
  var closedNumbers: [Int32]? {
    if case .enumeration(_, _, let numbers) = self { numbers } else { nil }
  }

  /// What they call several.
  var plural: String {
    if case .bytes = self { "byteStrings" } else { accessor + "s" }
  }

  /// Bytes that a value takes in a struct.
  var width: Int {
    switch self {
    case .number(_, _, let width, _): width
    // A bool is described as a uint64: protobuf-c does not check the wire type of its own bools.
    case .bool: 8
    case .string, .bytes: 16
    case .enumeration: 4
    case .message: 8
    }
  }

  /// The number of the type in `FieldDescriptorProto`, for the table; enums are read as `int32`.
  var type: UInt8 {
    switch self {
    case .number(_, _, _, let type): type
    case .bool: 8
    case .string: 9
    case .message(_, _, let isGroup): isGroup ? 10 : 11
    case .bytes: 12
    case .enumeration: 14
    }
  }

  /// The fractions: a negative zero is no default, and protobuf-c would drop it.
  var isFloat: Bool {
    if case .number(_, let accessor, _, _) = self { accessor == "float" || accessor == "double" } else { false }
  }

  var isMessage: Bool {
    if case .message = self { true } else { false }
  }

  var isPackable: Bool {
    switch self {
    case .number, .bool, .enumeration: true
    case .string, .bytes, .message: false
    }
  }

  /// Only text can be malformed, and what a message holds; a closed enum may not have the number.
  var canFail: Bool {
    switch self {
    case .string, .message: true
    default: closedNumbers != nil
    }
  }

  /// The argument that names the type, for values whose type is generated.
  var typeArgument: String {
    switch self {
    case .enumeration(let type, _, _), .message(let type, _, _): ", as: \(type).self"
    default: ""
    }
  }
}
