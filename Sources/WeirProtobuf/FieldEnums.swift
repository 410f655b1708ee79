internal import Synchronization
internal import WeirRPC

/// The names of enum values, for the fields of the messages of a schema and of what it imports.
struct FieldEnums: Sendable {
  /// By the full name of an enum, with a dot in front.
  private var enums: [String: [Int32: String]] = [:]
  /// By the full name of a field: the enum that it is of.
  private var fields: [String: String] = [:]

  /// Found once for each schema, none of which ever ends: descriptors are read for it.
  private static let known = Mutex<[ObjectIdentifier: FieldEnums]>([:])

  static func of(_ schema: Schema) -> FieldEnums {
    let id = ObjectIdentifier(schema)
    if let enums = known.withLock({ $0[id] }) { return enums }
    var enums = FieldEnums()
    var seen: Set<ObjectIdentifier> = []
    enums.add(schema, &seen)
    known.withLock { [enums] in $0[id] = enums }
    return enums
  }

  /// Names of the values of the field `name` of a message, by number; nil when it is no enum.
  subscript(message: String, name: String) -> [Int32: String]? { fields["\(message).\(name)"].flatMap { enums[$0] } }

  private mutating func add(_ schema: Schema, _ seen: inout Set<ObjectIdentifier>) {
    guard seen.insert(ObjectIdentifier(schema)).inserted else { return }
    for schema in schema.imports { add(schema, &seen) }
    let bytes = schema.descriptor
    guard let file = try? Google_Protobuf_FileDescriptorProto(serialized: bytes.span) else { return }
    let scope = file.package.map { $0.isEmpty ? "" : $0 + "." } ?? ""
    for value in file.enumType { add(value, scope) }
    for message in file.messageType { add(message, scope) }
  }

  private mutating func add(_ message: Google_Protobuf_DescriptorProto, _ scope: String) {
    let scope = scope + (message.name ?? "") + "."
    for field in message.field where field.type == .enum {
      if let name = field.name { fields[scope + name] = field.typeName }
    }
    for value in message.enumType { add(value, scope) }
    for message in message.nestedType { add(message, scope) }
  }

  private mutating func add(_ value: Google_Protobuf_EnumDescriptorProto, _ scope: String) {
    let names = value.value.map { ($0.number ?? 0, $0.name ?? "") }
    // Of several names for a number the first is its name.
    enums["." + scope + (value.name ?? "")] = Dictionary(names) { first, _ in first }
  }
}
