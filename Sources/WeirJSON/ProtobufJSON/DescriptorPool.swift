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

  /// A field that is declared outside of the message that it belongs to.
  private struct Extension {
    /// `[weir.test.colour]`
    var name: String
    var field: Google_Protobuf_FieldDescriptorProto
    var isProto3: Bool
  }

  init(_ files: [Google_Protobuf_FileDescriptorProto]) throws(ProtobufSchemaError) {
    var declared: [Declared] = []
    var extensions: [String: [Extension]] = [:]
    for file in files {
      let scope = file.package.map { $0.isEmpty ? "" : "." + $0 } ?? ""
      let isProto3 = file.syntax == "proto3"
      add(file.enumType, in: scope, file)
      let first = declared.count
      for message in file.messageType { add(message, in: scope, file, &declared) }
      Self.add(file.extension, in: scope, isProto3, &extensions)
      for message in declared[first...] {
        Self.add(message.descriptor.extension, in: message.name, isProto3, &extensions)
      }
    }
    for (index, message) in declared.enumerated() { messageIndex[message.name] = index }
    for message in declared { messages.append(try messageType(message, extensions[message.name] ?? [], declared)) }
  }

  private static func add(
    _ fields: [Google_Protobuf_FieldDescriptorProto], in scope: String, _ isProto3: Bool,
    _ extensions: inout [String: [Extension]]
  ) {
    for field in fields {
      let name = "[\(scope.isEmpty ? "" : scope.dropFirst() + ".")\(field.name ?? "")]"
      extensions[field.extendee ?? "", default: []].append(Extension(name: name, field: field, isProto3: isProto3))
    }
  }

  private mutating func add(
    _ message: Google_Protobuf_DescriptorProto, in scope: String, _ file: Google_Protobuf_FileDescriptorProto,
    _ declared: inout [Declared]
  ) {
    let name = "\(scope).\(message.name ?? "")"
    declared.append(Declared(name: name, descriptor: message, isProto3: file.syntax == "proto3"))
    add(message.enumType, in: name, file)
    for nested in message.nestedType { add(nested, in: name, file, &declared) }
  }

  private mutating func add(
    _ enums: [Google_Protobuf_EnumDescriptorProto], in scope: String, _ file: Google_Protobuf_FileDescriptorProto
  ) {
    for descriptor in enums {
      let name = "\(scope).\(descriptor.name ?? "")"
      enumIndex[name] = self.enums.count
      self.enums.append(
        EnumType(
          name: String(name.dropFirst()), isClosed: file.isClosed(descriptor),
          values: descriptor.value.map { (name: $0.name ?? "", number: $0.number ?? 0) }))
    }
  }

  private func messageType(
    _ message: Declared, _ extensions: [Extension], _ declared: [Declared]
  ) throws(ProtobufSchemaError) -> MessageType {
    var fields: [FieldType] = []
    for field in message.descriptor.field {
      let name = field.name ?? ""
      fields.append(
        try fieldType(
          field, named: name, jsonName: field.jsonName ?? Self.jsonName(name), in: message.name, message.isProto3,
          declared))
    }
    for added in extensions {
      fields.append(
        try fieldType(
          added.field, named: added.name, jsonName: added.name, in: message.name, added.isProto3, declared))
    }
    return MessageType(name: String(message.name.dropFirst()), fields: fields)
  }

  private func fieldType(
    _ field: Google_Protobuf_FieldDescriptorProto, named name: String, jsonName: String, in message: String,
    _ isProto3: Bool, _ declared: [Declared]
  ) throws(ProtobufSchemaError) -> FieldType {
    let kind = try kind(field, in: message)
    return FieldType(
      name: name, jsonName: jsonName, number: field.number ?? 0, kind: kind,
      shape: try shape(field, kind, isProto3: isProto3, declared))
  }

  private func shape(
    _ field: Google_Protobuf_FieldDescriptorProto, _ kind: FieldType.Kind, isProto3: Bool, _ declared: [Declared]
  ) throws(ProtobufSchemaError) -> FieldType.Shape {
    let repeated: Int32 = 3
    if field.label?.rawValue == repeated {
      if case .message(let index) = kind, declared[index].descriptor.options?.mapEntry == true {
        let entry = declared[index]
        guard let key = entry.descriptor.field.first(where: { $0.number == 1 }),
          let value = entry.descriptor.field.first(where: { $0.number == 2 })
        else { throw ProtobufSchemaError("\(entry.name) is no map entry") }
        return .map(
          entry: index, key: try self.kind(key, in: entry.name), value: try self.kind(value, in: entry.name))
      }
      return .list(packed: kind.isPackable && (field.options?.packed ?? isProto3))
    }
    if let oneof = field.oneofIndex, field.proto3Optional != true { return .explicit(oneof: Int(oneof)) }
    if kind.message != nil { return .explicit(oneof: nil) }
    return field.proto3Optional == true || !isProto3 ? .explicit(oneof: nil) : .implicit
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
    case 10:
      if let index = messageIndex[field.typeName ?? ""] { return .group(index) }
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
    throw ProtobufSchemaError("\(message.dropFirst()).\(field.name ?? ""): no such type: \(field.typeName ?? "")")
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
