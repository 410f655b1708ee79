internal import WeirProtobuf
internal import WeirRPC

/// Which file declares what, over all the schemas of a set of services and all that these import.
struct SchemaIndex: Sendable {
  private var files: [String: Schema] = [:]
  /// Full names of services, methods, messages, fields, oneofs, enums, their values and extensions.
  private var symbols: [String: Schema] = [:]
  private var extensions: [String: [Int32: Schema]] = [:]

  /// - Throws: `ServiceError` when a schema holds no file descriptor.
  init(_ schemas: [Schema]) throws(ServiceError) {
    var queue = schemas
    while let schema = queue.popLast() {
      guard files.updateValue(schema, forKey: schema.path) == nil else { continue }
      queue += schema.imports
      let descriptor = schema.descriptor
      do {
        add(try Google_Protobuf_FileDescriptorProto(serialized: descriptor.span), schema)
      } catch {
        throw ServiceError("the schema of \(schema.path) is broken: \(error.reason)")
      }
    }
  }

  /// The file at `path` and behind it every file that it imports, as serialized descriptors.
  func file(at path: String) -> [[UInt8]]? { files[path].map(Self.withImports) }

  func file(declaring symbol: String) -> [[UInt8]]? { symbols[symbol].map(Self.withImports) }

  func file(extending type: String, with number: Int32) -> [[UInt8]]? {
    extensions[type]?[number].map(Self.withImports)
  }

  /// The numbers of all known extensions of a message, sorted; nil when the message is unknown.
  func extensionNumbers(of type: String) -> [Int32]? {
    if let known = extensions[type] { return known.keys.sorted() }
    return symbols[type] == nil ? nil : []
  }

  private static func withImports(_ schema: Schema) -> [[UInt8]] {
    var found = [schema]
    var paths: Set<String> = [schema.path]
    var next = 0
    while next < found.count {
      for file in found[next].imports where paths.insert(file.path).inserted { found.append(file) }
      next += 1
    }
    return found.map(\.descriptor)
  }

  private mutating func add(_ file: Google_Protobuf_FileDescriptorProto, _ schema: Schema) {
    let scope = file.package.map { $0.isEmpty ? "" : $0 + "." } ?? ""
    for service in file.service {
      let name = scope + (service.name ?? "")
      symbols[name] = schema
      for method in service.method { symbols["\(name).\(method.name ?? "")"] = schema }
    }
    for message in file.messageType { add(message, scope, schema) }
    for value in file.enumType { add(value, scope, schema) }
    for field in file.extension { add(extension: field, scope, schema) }
  }

  private mutating func add(_ message: Google_Protobuf_DescriptorProto, _ scope: String, _ schema: Schema) {
    let name = scope + (message.name ?? "")
    symbols[name] = schema
    for field in message.field { symbols["\(name).\(field.name ?? "")"] = schema }
    for oneof in message.oneofDecl { symbols["\(name).\(oneof.name ?? "")"] = schema }
    for nested in message.nestedType { add(nested, name + ".", schema) }
    for value in message.enumType { add(value, name + ".", schema) }
    for field in message.extension { add(extension: field, name + ".", schema) }
  }

  /// The values of an enum are named beside it, not in it, as in C++.
  private mutating func add(_ value: Google_Protobuf_EnumDescriptorProto, _ scope: String, _ schema: Schema) {
    symbols[scope + (value.name ?? "")] = schema
    for constant in value.value { symbols[scope + (constant.name ?? "")] = schema }
  }

  private mutating func add(
    extension field: Google_Protobuf_FieldDescriptorProto, _ scope: String, _ schema: Schema
  ) {
    symbols[scope + (field.name ?? "")] = schema
    guard let extendee = field.extendee, let number = field.number else { return }
    extensions[String(extendee.drop { $0 == "." }), default: [:]][number] = schema
  }
}
