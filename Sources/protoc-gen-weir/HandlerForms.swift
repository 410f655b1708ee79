/// How a method's handler looks in each form.
extension ServiceCode.Method {
  /// Only what takes and returns one message can be immediate.
  func has(_ form: ServiceCode.Form) -> Bool { form != .immediate || kind == "unary" }

  func explanation(_ form: ServiceCode.Form) -> String {
    switch form {
    case .plain: "The handler takes and returns messages."
    case .detailed: "The handler also sees and sends metadata, trailers and compression."
    case .immediate: "The handler cannot wait: it runs on the thread that received the request, and must not block."
    }
  }

  /// The handler's parameters, each with a name.
  private func parameters(_ form: ServiceCode.Form) -> [(name: String, type: String)] {
    let isDetailed = form == .detailed
    switch kind {
    case "clientStream": return [("requests", "RequestStream<\(request)>"), ("call", "CallContext")]
    case "serverStream":
      let responses = ("responses", "ResponseWriter<\(response)>")
      if isDetailed { return [("request", "ServerRequest<\(request)>"), responses] }
      return [("request", request), ("call", "CallContext"), responses]
    case "bidiStream":
      return [
        ("requests", "RequestStream<\(request)>"), ("call", "CallContext"),
        ("responses", "ResponseWriter<\(response)>"),
      ]
    default:
      return isDetailed ? [("request", "ServerRequest<\(request)>")] : [("request", request), ("call", "CallContext")]
    }
  }

  private func result(_ form: ServiceCode.Form) -> String {
    let streams = kind == "serverStream" || kind == "bidiStream"
    switch (has(form) ? form : .plain, streams) {
    case (.plain, false), (.immediate, true): return response
    case (.plain, true): return "Void"
    case (.detailed, false), (.immediate, false): return "ServerResponse<\(response)>"
    case (.detailed, true): return "Metadata"
    }
  }

  private func isImmediate(_ form: ServiceCode.Form) -> Bool { form == .immediate && has(form) }

  func handler(_ form: ServiceCode.Form) -> String {
    let types = parameters(form).map(\.type).joined(separator: ", ")
    return "(\(types)) \(isImmediate(form) ? "throws" : "async throws") -> \(result(form))"
  }

  /// What a type that conforms to the service's protocol has to have.
  func requirement(_ form: ServiceCode.Form) -> String {
    let list = parameters(form).map { "_ \($0.name): \($0.type)" }.joined(separator: ", ")
    let arrow = result(form) == "Void" ? "" : " -> \(result(form))"
    if isImmediate(form) { return "nonisolated func \(swiftName)(\(list)) throws\(arrow)" }
    return "nonisolated(nonsending) func \(swiftName)(\(list)) async throws\(arrow)"
  }

  /// Joins the handler to the requirement.
  func joining(_ form: ServiceCode.Form) -> String {
    let arguments = parameters(form).indices.map { "$\($0)" }.joined(separator: ", ")
    let wait = isImmediate(form) ? "" : "await "
    return "handlers.\(registration)\(has(form) ? form.suffix : "") { try \(wait)self.\(swiftName)(\(arguments)) }"
  }

  /// The function of `Endpoint` that takes such a handler.
  func factory(_ form: ServiceCode.Form) -> String {
    switch form {
    case .plain: kind
    case .detailed: "detailed" + kind.prefix(1).uppercased() + kind.dropFirst()
    case .immediate: "immediate"
    }
  }
}
