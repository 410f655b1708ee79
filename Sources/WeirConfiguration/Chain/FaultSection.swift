internal import WeirInterceptors
internal import WeirRPC
internal import WeirSettings

/// Reads `fault`.
enum FaultSection {
  static let fault = InterceptorSection(
    name: "fault", summary: "Delays and aborts a share of the calls, for tests of clients.",
    keys: [
      SectionKey(
        "faults", "a list of mappings",
        """
        Each with methods (a list; all by default), headers (a list of name and values), delay (duration, percent) and \
        abort (code, message, percent); the first that fits a call counts. Needed.
        """),
      SectionKey("max_active", "a whole number", "Calls that are delayed at a time; 1000 by default."),
    ], reasonAgainstShadow: "has no enforce: each delay and abort has a percent of its own"
  ) { fields, reading, _, _ in
    var faults: [Fault] = []
    let nodes = fields.nodes("faults", &reading)
    for node in nodes ?? [] {
      guard
        let one = Fields(node, fields.name("faults"), known: ["methods", "headers", "delay", "abort"], &reading),
        let fault = fault(one, &reading)
      else { continue }
      faults.append(fault)
    }
    let maximum = fields.integer("max_active", 1...1_000_000, &reading) ?? 1000
    guard faults.count == nodes?.count ?? 0 else { return nil }
    return fields.attempt(&reading) { try FaultInterceptor(faults, maximumActive: maximum) }
  }

  private static func fault(_ fields: Fields, _ reading: inout Reading) -> Fault? {
    let earlier = reading.problems.reasons.count
    var fault = Fault()
    fault.methods = fields.methods("methods", &reading)
    for node in fields.nodes("headers", &reading) ?? [] {
      guard let header = Fields(node, fields.name("headers"), known: ["name", "values"], &reading),
        let name = header.required("name", "x-fault", &reading)
      else { continue }
      let values = header.texts("values", &reading) ?? ["*"]
      if let pattern = header.attempt("name", &reading, { try HeaderPattern(name, values.map(TextPattern.init)) }) {
        fault.headers.append(pattern)
      }
    }
    if let node = fields.node("delay"),
      let delay = Fields(node, fields.name("delay"), known: ["duration", "percent"], &reading)
    {
      fault.delay = self.delay(delay, &reading)
    }
    if let node = fields.node("abort"),
      let abort = Fields(node, fields.name("abort"), known: ["code", "message", "percent"], &reading)
    {
      fault.abort = self.abort(abort, &reading)
    }
    return reading.problems.reasons.count == earlier ? fault : nil
  }

  private static func delay(_ fields: Fields, _ reading: inout Reading) -> Fault.Delay? {
    _ = fields.required("duration", "100ms", &reading)
    let share = fields.percentage("percent", &reading)
    guard fields.has("duration"), let duration = fields.duration("duration", &reading) else { return nil }
    return fields.attempt("duration", &reading) { try Fault.Delay(duration, of: share ?? .all) }
  }

  private static func abort(_ fields: Fields, _ reading: inout Reading) -> Fault.Abort? {
    let share = fields.percentage("percent", &reading)
    let message = fields.text("message", &reading) ?? "fault injected"
    guard let text = fields.required("code", "UNAVAILABLE", &reading) else { return nil }
    guard let code = StatusCode.allCases.first(where: { $0.name == text }) else {
      let names = StatusCode.allCases.map(\.name).filter { $0 != "OK" }.joined(separator: ", ")
      reading.add("\(fields.name("code")): \"\(text)\" is none of \(names)", at: fields.position(of: "code"))
      return nil
    }
    return fields.attempt("code", &reading) { try Fault.Abort(code, message, of: share ?? .all) }
  }
}
