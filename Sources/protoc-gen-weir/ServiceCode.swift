import WeirProtobuf

/// Writes what a service becomes: three protocols to conform to, one for each form of handler, and the handlers that
/// join methods and endpoints.
struct ServiceCode {
  struct Method {
    var name: String
    var swiftName: String
    var kind: String
    var request: String
    var response: String
    var comment: String?

    /// `onGreet`, which gives the method its handler.
    var registration: String { "on" + name.prefix(1).uppercased() + name.dropFirst() }
    /// The property that holds the endpoint.
    var endpoint: String { swiftName.filter { $0 != "`" } + "Endpoint" }
  }

  /// How a handler takes its request and gives its response.
  enum Form: CaseIterable {
    /// Messages alone.
    case plain
    /// With metadata, trailers and compression.
    case detailed
    /// A function that cannot wait, for methods with one request and one response.
    case immediate

    /// Behind the service's name and behind `onGreet`.
    var suffix: String {
      switch self {
      case .plain: ""
      case .detailed: "Detailed"
      case .immediate: "Immediate"
      }
    }

    var explanation: String {
      switch self {
      case .plain: "Handlers take messages and return messages."
      case .detailed: "Handlers also see and send metadata, trailers and compression."
      case .immediate:
        "Handlers of methods with one request and one response cannot wait: they run on the thread that received the "
          + "request, and must not block."
      }
    }
  }

  /// Behind the name of a service's protocol, the names of the types that it becomes.
  static let suffixes = Form.allCases.map(\.suffix) + ["Handlers"]

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
    name = types.serviceName(own, in: file)
    fullName = package.isEmpty ? own : package + "." + own
    schema = SwiftNames.file(file.name ?? "")
    comment = comments[path]
    var methods: [Method] = []
    for (index, method) in service.method.enumerated() {
      let name = method.name ?? ""
      methods.append(
        Method(
          name: name, swiftName: SwiftNames.method(name), kind: Self.kind(method),
          request: try types.entry(method.inputType).swiftName, response: try types.entry(method.outputType).swiftName,
          comment: comments[path + [2, Int32(index)]]))
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

  func declare(_ access: String, into code: inout CodeWriter) {
    for form in Form.allCases { declareProtocol(form, access, into: &code) }
    declareHandlers(access, into: &code)
  }

  private func declareProtocol(_ form: Form, _ access: String, into code: inout CodeWriter) {
    code.line()
    code.documentation((comment ?? " `\(fullName)`.") + "\n\n " + form.explanation)
    code.block("nonisolated \(access)protocol \(name)\(form.suffix): RPCService") { code in
      for method in methods {
        code.documentation(method.comment ?? " Handles `\(method.name)`.")
        code.line(method.requirement(form))
      }
    }
    code.line()
    code.block("nonisolated extension \(name)\(form.suffix)") { code in
      code.block("\(access)func definition() throws(ServiceError) -> ServiceDefinition") { code in
        code.line("var handlers = \(name)Handlers()")
        for method in methods { code.line(method.joining(form)) }
        code.line("return try handlers.definition()")
      }
    }
  }

  private func declareHandlers(_ access: String, into code: inout CodeWriter) {
    code.line()
    code.documentation(
      " The handlers of `\(fullName)`, each a closure of the form that suits it; a service that is served has all of them."
    )
    code.block("nonisolated \(access)struct \(name)Handlers: RPCService") { code in
      code.documentation(" The methods as the schema declares them.")
      code.block("nonisolated \(access)enum Methods") { code in
        for method in methods {
          code.line(
            "\(access)static let \(method.swiftName) = Method(service: \"\(fullName)\", name: \"\(method.name)\", "
              + "kind: .\(method.kind))")
        }
      }
      code.line()
      for method in methods { code.line("private var \(method.endpoint): Endpoint?") }
      code.line()
      code.line("\(access)init() {}")
      for method in methods {
        for form in Form.allCases where method.has(form) { register(method, form, access, into: &code) }
      }
      code.line()
      code.documentation(" - Throws: `ServiceError` when a method has no handler.")
      code.block("\(access)func definition() throws(ServiceError) -> ServiceDefinition") { code in
        code.line("try ServiceDefinition(")
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

  private func register(_ method: Method, _ form: Form, _ access: String, into code: inout CodeWriter) {
    code.line()
    code.documentation((method.comment ?? " Handles `\(method.name)`.") + "\n\n " + method.explanation(form))
    code.line("\(access)mutating func \(method.registration)\(form.suffix)(")
    code.line("  _ handler: @escaping @Sendable \(method.handler(form))")
    code.block(")") { code in code.line("\(method.endpoint) = .\(method.factory(form))(handler)") }
  }
}
