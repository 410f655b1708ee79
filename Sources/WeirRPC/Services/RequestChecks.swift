extension RPCService {
  /// The same service, in which each request of one method is held against a rule before its handler sees it. Of a method
  /// that takes a stream, each message is.
  ///
  /// ```swift
  /// let greeter = try Greeter().checking(Hello_V1_GreeterHandlers.Methods.greet) { (request: Hello_V1_GreetRequest) in
  ///   guard request.name.isEmpty else { return }
  ///   throw RPCError(.invalidArgument, "name is empty", details: [.badRequest(field: "name", "must not be empty")])
  /// }
  /// let server = try Server(listen: listen, services: [greeter])
  /// ```
  ///
  /// A request is decoded once more for it. What it refuses is refused by `validation` in logs.
  ///
  /// - Parameters:
  ///   - method: a method of this service that takes such requests.
  ///   - check: throws what a call with this request ends with, as handlers do. Called on the thread of the call: it must
  ///     not wait.
  /// - Throws: `ServiceError` when the service has no such method, and when it cannot be served at all.
  public func checking<Request: Message>(
    _ method: Method, _ check: @escaping @Sendable (Request) throws -> Void
  ) throws(ServiceError) -> ServiceDefinition {
    let definition = try definition()
    guard definition.routes.contains(where: { $0.method.path == method.path }) else {
      throw ServiceError("\(definition.name) has no method \(method.path) whose requests could be checked")
    }
    let rule = RequestRule(check)
    return try ServiceDefinition(
      name: definition.name,
      methods: definition.routes.map { route in
        (route.method, route.method.path == method.path ? route.endpoint.behind(rule) : route.endpoint)
      }, schema: definition.schema)
  }
}

/// Decodes a request and holds it against what somebody wants of it.
private struct RequestRule: Sendable {
  let hold: @Sendable (_ bytes: Span<UInt8>, _ memory: MessageMemory) throws(RPCError) -> Void

  init<Request: Message>(_ check: @escaping @Sendable (Request) throws -> Void) {
    hold = { (bytes, memory) throws(RPCError) in
      var used = DecodingMemory(limit: memory.limit)
      let request = try Endpoint.decode(Request.self, bytes, &used)
      do { try check(request) } catch { throw RPCError(thrown: error).decided(by: .interceptor("validation")) }
    }
  }
}

extension Endpoint {
  fileprivate func behind(_ rule: RequestRule) -> Endpoint {
    switch self {
    case .immediate(let run):
      .immediate { (bytes, call, output) throws(RPCError) in
        try rule.hold(bytes, call.connection.memory)
        try run(bytes, &call, &output)
      }
    case .suspending(let prepare):
      .suspending { (bytes, call) throws(RPCError) in
        try rule.hold(bytes, call.connection.memory)
        return try prepare(bytes, &call)
      }
    case .streaming(let run):
      .streaming { (requests, responses, call) async throws(RPCError) in
        try await run(CheckedSource(requests, rule, call.connection.memory), responses, &call)
      }
    }
  }
}

/// Requests of a stream, each held against a rule when its handler asks for it.
private final class CheckedSource: MessageSource {
  private let source: any MessageSource
  private let rule: RequestRule
  private let memory: MessageMemory

  init(_ source: any MessageSource, _ rule: RequestRule, _ memory: MessageMemory) {
    self.source = source
    self.rule = rule
    self.memory = memory
  }

  func next() async throws(RPCError) -> [UInt8]? {
    guard let message = try await source.next() else { return nil }
    try rule.hold(message.span, memory)
    return message
  }

  var lastWasCompressed: Bool { source.lastWasCompressed }
}
