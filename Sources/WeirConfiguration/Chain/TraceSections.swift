internal import WeirInterceptors

/// Reads what says how a call went: through the chain, and through other servers.
enum TraceSections {
  static let decisionTrace = InterceptorSection(
    name: "decision_trace", summary: "Says what each interceptor decided about a call. Stands behind logging.",
    keys: [
      SectionKey(
        "lines", "refused, all or none", "Which lines have the field decisions; those of refused calls by default."),
      SectionKey("principals", "a list of names", "Callers who may ask by metadata, and get the answer in trailers."),
      SectionKey("header", "a name", "What they ask by, and the answer's trailers; x-weir-trace by default."),
    ]
  ) { fields, reading, _, _ in
    let lines = lines(fields, &reading)
    let principals = fields.texts("principals", &reading) ?? []
    let header = fields.text("header", &reading) ?? DecisionTraceInterceptor.standardHeader
    guard let lines else { return nil }
    return fields.attempt(&reading) {
      try DecisionTraceInterceptor(lines: lines, principals: principals, header: header)
    }
  }

  private static func lines(_ fields: Fields, _ reading: inout Reading) -> DecisionTraceInterceptor.Lines? {
    guard let text = fields.text("lines", &reading) else { return fields.has("lines") ? nil : .refused }
    guard let lines = DecisionTraceInterceptor.Lines(rawValue: text) else {
      reading.add(
        "\(fields.name("lines")) is \(text.debugDescription): there are refused, all and none",
        at: fields.position(of: "lines"))
      return nil
    }
    return lines
  }

  static let traceContext = InterceptorSection(
    name: "trace_context", summary: "Reads the trace that a client is in, from traceparent, for lines and handlers.",
    keys: []
  ) { _, _, _, _ in TraceContextInterceptor() }
}
