internal import WeirProtobuf

/// Every message and enum of some files, which refer to each other by place.
struct DescriptorPool: Sendable {
  private(set) var messages: [MessageType] = []
  private(set) var enums: [EnumType] = []
  /// Places by full names with a dot ahead, as descriptors write them: `.keyvalue.v1.GetRequest`.
  private(set) var messageIndex: [String: Int] = [:]
  private var enumIndex: [String: Int] = [:]

  private struct Declared {
    var name: String
    var descriptor: Google_Protobuf_DescriptorProto
    var isProto3: Bool
  }

  init(_ files: [Google_Protobuf_FileDescriptorProto]) throws(ProtobufSchemaError) {
    var declared: [Declared] = []
    for file in files {
      let scope = file.package.map { $0.isEmpty ? "" : "." + $0 } ?? ""
      let isProto3 = file.syntax == "proto3"
      add(file.enumType, in: scope)
      for message in file.messageType { add(message, in: scope, isProto3, &declared) }
    }
    for (index, message) in declared.enumerated() { messageIndex[message.name] = index }
    for message in declared { messages.append(try messageType(message, declared)) }
  }

  private mutating func add(
    _ message: Google_Protobuf_DescriptorProto, in scope: String, _ isProto3: Bool, _ declared: inout [Declared]
  ) {
    let name = "\(scope).\(message.name ?? "")"
    declared.append(Declared(name: name, descriptor: message, isProto3: isProto3))
    add(message.enumType, in: name)
    for nested in message.nestedType { add(nested, in: name, isProto3, &declared) }
  }

  private mutating func add(_ enums: [Google_Protobuf_EnumDescriptorProto], in scope: String) {
    for descriptor in enums {
      let name = "\(scope).\(descriptor.name ?? "")"
      enumIndex[name] = self.enums.count
      self.enums.append(
        EnumType(
          name: String(name.dropFirst()), values: descriptor.value.map { (name: $0.name ?? "", number: $0.number ?? 0) }
        ))
    }
  }

  private func messageType(_ message: Declared, _ declared: [Declared]) throws(ProtobufSchemaError) -> MessageType {
    var fields: [FieldType] = []
    for field in message.descriptor.field {
      let name = field.name ?? ""
      let kind = try kind(field, in: message.name)
      fields.append(
        FieldType(
          name: name, jsonName: field.jsonName ?? Self.jsonName(name), number: field.number ?? 0, kind: kind,
          shape: try shape(field, kind, message, declared)))
    }
    return MessageType(name: String(message.name.dropFirst()), fields: fields)
  }

  private func shape(
    _ field: Google_Protobuf_FieldDescriptorProto, _ kind: FieldType.Kind, _ message: Declared, _ declared: [Declared]
  ) throws(ProtobufSchemaError) -> FieldType.Shape {
    let repeated: Int32 = 3
    if field.label?.rawValue == repeated {
      if case .message(let index) = kind, declared[index].descriptor.options?.mapEntry == true {
        let entry = declared[index]
        guard let key = entry.descriptor.field.first(where: { $0.number == 1 }),
          let value = entry.descriptor.field.first(where: { $0.number == 2 })
        else { throw ProtobufSchemaError("\(entry.name) is no map entry") }
        return .map(key: try self.kind(key, in: entry.name), value: try self.kind(value, in: entry.name))
      }
      return .list(packed: kind.wireType != .delimited && (field.options?.packed ?? message.isProto3))
    }
    if let oneof = field.oneofIndex, field.proto3Optional != true { return .explicit(oneof: Int(oneof)) }
    if case .message = kind { return .explicit(oneof: nil) }
    return field.proto3Optional == true || !message.isProto3 ? .explicit(oneof: nil) : .implicit
  }

  /// The numbers of `google.protobuf.FieldDescriptorProto.Type`.
  private func kind(
    _ field: Google_Protobuf_FieldDescriptorProto, in message: String
  ) throws(ProtobufSchemaError) -> FieldType.Kind {
    switch field.type?.rawValue {
    case 1: return .double
    case 2: return .float
    case 3: return .int64
    case 4: return .uint64
    case 5: return .int32
    case 6: return .fixed64
    case 7: return .fixed32
    case 8: return .bool
    case 9: return .string
    case 11:
      if let index = messageIndex[field.typeName ?? ""] { return .message(index) }
    case 12: return .bytes
    case 13: return .uint32
    case 14:
      if let index = enumIndex[field.typeName ?? ""] { return .enumeration(index) }
    case 15: return .sfixed32
    case 16: return .sfixed64
    case 17: return .sint32
    case 18: return .sint64
    default: break
    }
    throw ProtobufSchemaError("\(message.dropFirst()).\(field.name ?? ""): no such type: \(field.typeName ?? "group")")
  }

  /// What protoc derives from a name: `max_size` is `maxSize`.
  private static func jsonName(_ name: String) -> String {
    var result = ""
    var isStart = false
    for scalar in name.unicodeScalars {
      if scalar == "_" {
        isStart = true
      } else {
        result += isStart ? String(scalar).uppercased() : String(scalar)
        isStart = false
      }
    }
    return result
  }
}
