import WeirProtobuf

/// Writes the methods of one service, and the builder that joins handlers to them.
struct ServiceCode {
  struct Method {
    var name: String
    var swiftName: String
    var kind: String
    var handlers: [String]
    var comment: String?

    /// The property that holds the endpoint.
    var endpoint: String { swiftName.filter { $0 != "`" } + "Endpoint" }
  }

  let name: String
  let fullName: String
  let methods: [Method]
  let schema: String
  let comment: String?

  init(
    _ service: Google_Protobuf_ServiceDescriptorProto, in file: Google_Protobuf_FileDescriptorProto, _ types: TypeIndex,
    comments: Comments, path: [Int32]
  ) throws(GeneratorError) {
    let package = file.package ?? ""
    let own = service.name ?? ""
    name = (file.options?.swiftPrefix ?? SwiftNames.prefix(package: package)) + own + "Service"
    fullName = package.isEmpty ? own : package + "." + own
    schema = SwiftNames.file(file.name ?? "")
    comment = comments[path]
    var methods: [Method] = []
    for (index, method) in service.method.enumerated() {
      let request = try types.entry(method.inputType).swiftName
      let response = try types.entry(method.outputType).swiftName
      let name = method.name ?? ""
      methods.append(
        Method(
          name: name, swiftName: SwiftNames.method(name), kind: Self.kind(method),
          handlers: Self.handlers(method, request, response), comment: comments[path + [2, Int32(index)]]))
    }
    self.methods = methods
  }

  private static func kind(_ method: Google_Protobuf_MethodDescriptorProto) -> String {
    switch (method.clientStreaming ?? false, method.serverStreaming ?? false) {
    case (false, false): "unary"
    case (true, false): "clientStream"
    case (false, true): "serverStream"
    case (true, true): "bidiStream"
    }
  }

  private static func handlers(
    _ method: Google_Protobuf_MethodDescriptorProto, _ request: String, _ response: String
  ) -> [String] {
    switch kind(method) {
    case "clientStream": ["(RequestStream<\(request)>, inout Call) async throws -> \(response)"]
    case "serverStream": ["(\(request), ResponseStream<\(response)>, inout Call) async throws -> Void"]
    case "bidiStream": ["(RequestStream<\(request)>, ResponseStream<\(response)>, inout Call) async throws -> Void"]
    default:
      ["(\(request), inout Call) throws -> \(response)", "(\(request), inout Call) async throws -> \(response)"]
    }
  }

  func declare(into code: inout CodeWriter) {
    code.line()
    code.documentation(comment ?? " `\(fullName)`: give each method its handler, then take the `service()`.")
    code.block("public struct \(name): Sendable") { code in
      code.documentation(" The methods as the schema declares them.")
      code.block("public enum Methods") { code in
        for method in methods {
          code.line(
            "public static let \(method.swiftName) = Method(service: \"\(fullName)\", name: \"\(method.name)\", "
              + "kind: .\(method.kind))")
        }
      }
      code.line()
      for method in methods { code.line("private var \(method.endpoint): Endpoint?") }
      code.line()
      code.line("public init() {}")
      for method in methods { register(method, into: &code) }
      code.line()
      code.documentation(" The service, ready to be served.\n\n - Throws: `ServiceError` when a method has no handler.")
      code.block("public consuming func service() throws(ServiceError) -> Service") { code in
        code.line("try Service(")
        code.indented { code in
          code.line("name: \"\(fullName)\",")
          code.line("methods: [")
          for method in methods { code.line("  (Methods.\(method.swiftName), \(method.endpoint)),") }
          code.line("],")
          code.line("schema: .\(schema))")
        }
      }
    }
  }

  private func register(_ method: Method, into code: inout CodeWriter) {
    for handler in method.handlers {
      code.line()
      let isImmediate = method.kind == "unary" && !handler.contains("async")
      let note = isImmediate ? "\n\n Runs on the thread that received the request: must not block." : ""
      code.documentation((method.comment ?? " Handles `\(method.name)`.") + note)
      code.line("public mutating func \(method.swiftName)(")
      code.line("  _ handler: @escaping @Sendable \(handler)")
      code.block(")") { code in code.line("\(method.endpoint) = .\(method.kind)(handler)") }
    }
  }
}
