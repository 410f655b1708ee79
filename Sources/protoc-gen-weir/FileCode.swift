import WeirProtobuf
import WeirRPC

/// Writes the Swift of one `.proto` file.
struct FileCode {
  let file: Google_Protobuf_FileDescriptorProto
  /// The file's descriptor, as `EmbeddedDescriptor` gives it.
  let descriptor: [UInt8]
  let parameters: Parameters
  let types: TypeIndex

  private var path: String { file.name ?? "" }

  /// - Throws: `GeneratorError` for what protobuf-c cannot do.
  func text() throws(GeneratorError) -> String {
    let comments = Comments(file.sourceCodeInfo)
    let prefix = file.package.map { $0.isEmpty ? "" : "." + $0 } ?? ""
    var messages: [MessageCode] = []
    for (index, message) in file.messageType.enumerated() {
      messages.append(
        try MessageCode(
          message, named: prefix + "." + (message.name ?? ""), types, isProto3: file.syntax == "proto3",
          comments: comments, path: [4, Int32(index)]))
    }
    var services: [ServiceCode] = []
    for (index, service) in file.service.enumerated() where parameters.server {
      services.append(try ServiceCode(service, in: file, types, comments: comments, path: [6, Int32(index)]))
    }
    let extensions = try ExtensionsCode(file, types, comments: comments)
    let table = TableCode(messages, extensions.extensions)
    var code = CodeWriter()
    code.line("// swift-format-ignore-file")
    code.line("// Written by protoc-gen-weir from \(path). Do not edit.")
    code.line()
    try imports(into: &code)
    for (index, value) in file.enumType.enumerated() {
      code.line()
      let name = try types.entry(prefix + "." + (value.name ?? "")).swiftName
      EnumCode(value, comments: comments, path: [5, Int32(index)]).declare(as: name, access, into: &code)
    }
    for message in messages {
      code.line()
      message.declare(table, access, into: &code)
      message.declareDeeper(table, access, into: &code)
    }
    extensions.declare(table, access, into: &code)
    for service in services { service.declare(access, into: &code) }
    if !messages.isEmpty || !extensions.extensions.isEmpty { table.declare(into: &code) }
    schema(into: &code)
    return code.text
  }

  /// What stands in front of declarations; nothing for `internal`, which they are anyway.
  private var access: String { parameters.access == "internal" ? "" : parameters.access + " " }

  private func imports(into code: inout CodeWriter) throws(GeneratorError) {
    let shown = try modulesShown()
    let used = Set(file.dependency.map(parameters.module(of:))).union(["WeirProtobuf"]).union(shown)
    code.line("\(parameters.access) import WeirRPC")
    for module in used.sorted() where module != parameters.module && !module.isEmpty {
      code.line("\(shown.contains(module) ? parameters.access : "internal") import \(module)")
    }
  }

  /// Modules whose types stand in public declarations of this file.
  private func modulesShown() throws(GeneratorError) -> Set<String> {
    let isEmpty = file.messageType.isEmpty && file.enumType.isEmpty && file.extension.isEmpty
    var modules: Set<String> = isEmpty ? [] : ["WeirProtobuf"]
    var queue = file.messageType
    var names: [String?] = (parameters.server ? file.service : []).flatMap {
      $0.method.flatMap { [$0.inputType, $0.outputType] }
    }
    var fields = file.extension
    while let message = queue.popLast() {
      queue += message.nestedType
      fields += message.field + message.extension
    }
    for field in fields {
      if [.message, .enum, .group].contains(field.type) { names.append(field.typeName) }
      if let extendee = field.extendee { names.append(extendee) }
    }
    for name in names { modules.insert(parameters.module(of: try types.entry(name).path)) }
    return modules
  }

  private func schema(into code: inout CodeWriter) {
    code.line()
    code.block("nonisolated extension Schema") { code in
      code.documentation(" `\(path)`")
      code.line("\(access)static let \(SwiftNames.file(path)) = Schema(")
      code.indented { code in
        code.line("path: \"\(path)\",")
        code.line("base64: \"\"\"")
        code.indented { code in
          code.lines(Base64.lines(descriptor, width: 112))
          code.line("\"\"\",")
        }
        code.line("imports: [\(file.dependency.map { "." + SwiftNames.file($0) }.joined(separator: ", "))])")
      }
    }
  }
}
