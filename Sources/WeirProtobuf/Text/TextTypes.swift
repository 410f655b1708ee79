internal import Synchronization
internal import WeirRPC

/// The messages, extensions and enums of some schemas and of what they import, as printing needs them.
struct TextTypes: Sendable {
  struct Field: Sendable {
    /// As text has it: the name, or that of an extension in brackets.
    var name: String
    /// Of `FieldDescriptorProto.Type`.
    var type: Int
    /// The full name of its message or enum, with a dot in front.
    var typeName: String
    var isRepeated: Bool
    /// Whether the bytes are UTF-8.
    var isText: Bool
  }

  struct Enum: Sendable {
    var names: [Int32: String]
    var isClosed: Bool
  }

  /// By the full name of a message, with a dot in front, and by number.
  private var messages: [String: [UInt32: Field]] = [:]
  private(set) var enums: [String: Enum] = [:]

  /// Found once for each list of schemas, none of which ever ends: descriptors are read for it.
  private static let known = Mutex<[[ObjectIdentifier]: TextTypes]>([:])

  static func of(_ schemas: [Schema]) -> TextTypes {
    let key = schemas.map(ObjectIdentifier.init)
    if let types = known.withLock({ $0[key] }) { return types }
    var types = TextTypes()
    var seen: Set<ObjectIdentifier> = []
    for schema in schemas { types.add(schema, &seen) }
    known.withLock { [types] in $0[key] = types }
    return types
  }

  /// The fields of a message by number; nil when no schema has it.
  ///
  /// - Parameter message: the full name with a dot in front.
  subscript(message: String) -> [UInt32: Field]? { messages[message] }

  private mutating func add(_ schema: Schema, _ seen: inout Set<ObjectIdentifier>) {
    guard seen.insert(ObjectIdentifier(schema)).inserted else { return }
    for schema in schema.imports { add(schema, &seen) }
    let bytes = schema.descriptor
    guard let file = try? Google_Protobuf_FileDescriptorProto(serialized: bytes.span).withoutEdition else { return }
    let scope = file.package.map { $0.isEmpty ? "" : "." + $0 } ?? ""
    for value in file.enumType { add(value, scope, file) }
    for message in file.messageType { add(message, scope, file) }
    add(file.extension, scope)
  }

  private mutating func add(
    _ message: Google_Protobuf_DescriptorProto, _ scope: String, _ file: Google_Protobuf_FileDescriptorProto
  ) {
    let scope = scope + "." + (message.name ?? "")
    messages[scope, default: [:]].merge(message.field.map { (Self.number($0), Field($0, $0.name ?? "")) }) { $1 }
    for value in message.enumType { add(value, scope, file) }
    for message in message.nestedType { add(message, scope, file) }
    add(message.extension, scope)
  }

  private mutating func add(_ fields: [Google_Protobuf_FieldDescriptorProto], _ scope: String) {
    for field in fields {
      let name = "[" + (scope + "." + (field.name ?? "")).dropFirst() + "]"
      messages[field.extendee ?? "", default: [:]][Self.number(field)] = Field(field, name)
    }
  }

  private mutating func add(
    _ value: Google_Protobuf_EnumDescriptorProto, _ scope: String, _ file: Google_Protobuf_FileDescriptorProto
  ) {
    let names = value.value.map { ($0.number ?? 0, $0.name ?? "") }
    // Of several names for a number the first is its name.
    enums[scope + "." + (value.name ?? "")] = Enum(
      names: Dictionary(names) { first, _ in first }, isClosed: file.isClosed(value))
  }

  private static func number(_ field: Google_Protobuf_FieldDescriptorProto) -> UInt32 {
    UInt32(bitPattern: field.number ?? 0)
  }
}

extension TextTypes.Field {
  fileprivate init(_ proto: Google_Protobuf_FieldDescriptorProto, _ name: String) {
    self.init(
      name: name, type: Int(proto.type?.rawValue ?? 0), typeName: proto.typeName ?? "",
      isRepeated: proto.label == .repeated, isText: proto.type == .string && !proto.isUnverified)
  }

  var kind: FieldKind {
    switch type {
    case 2, 7, 15: .fixed32
    case 1, 6, 16: .fixed64
    case 9, 12: .string
    case 10, 11: .message
    default: .varint
    }
  }

  /// Whether it is a field of the schema, and not one that has its number.
  func fits(_ field: WireField) -> Bool {
    if field.type == (type == 10 ? .group : kind.wireType) { return true }
    return kind.isPackable && field.type == .lengthDelimited && isRepeated
  }
}
