public import WeirRPC

/// Says what each interceptor of the chain decided about a call, and how long that took: on the call's line, and to callers
/// who may know it.
///
/// Stands right behind `logging`, so that no refusal is without. The interceptors outside of it are in the trace too.
public final class DecisionTraceInterceptor: Interceptor, DecisionTracer {
  /// Which lines have the field `decisions`.
  public enum Lines: String, Sendable, Hashable, CaseIterable {
    /// None.
    case none
    /// Those of calls that an interceptor refused, or would have refused were it not in shadow, or had not decided about.
    case refused
    /// Every one.
    case all
  }

  public let name = "decision_trace"

  private let lines: Lines
  private let principals: Set<String>
  private let header: String

  /// The metadata that callers ask by, and the trailers that they are answered in.
  public static let standardHeader = "x-weir-trace"

  /// - Parameters:
  ///   - lines: which lines say it.
  ///   - principals: the names of callers who may ask by metadata, and get trailers.
  ///   - header: the metadata that they ask by, whatever its value, and the trailers that answer.
  /// - Throws: `ConfigurationError` when nobody is told anything, for a principal without a name, and for a header that no
  ///   request metadata has.
  public init(
    lines: Lines = .refused, principals: [String] = [], header: String = standardHeader
  ) throws(ConfigurationError) {
    guard lines != .none || !principals.isEmpty else {
      throw ConfigurationError(
        "a decision trace tells nobody: lines may be refused or all, or principals may name callers")
    }
    guard !principals.contains("") else { throw ConfigurationError("a principal of the decision trace has no name") }
    try MetadataName.check(header, is: .text)
    self.lines = lines
    self.principals = Set(principals)
    self.header = header
  }

  public var placement: ChainPlacement { ChainPlacement(recordsCalls: true) }

  public func policy(for method: Method, principal: String?) -> String? {
    let lines: String? =
      switch lines {
      case .none: nil
      case .refused: "on the lines of refusals"
      case .all: "on every line"
      }
    let isAsked = principal.map(principals.contains) ?? !principals.isEmpty
    let trailers = isAsked ? "in trailers for \(principal ?? "some principals") by \(header)" : nil
    return [lines, trailers].compactMap { $0 }.joined(separator: "; ")
  }

  package func traces(_ call: borrowing Call) -> Bool { lines != .none || asks(call) }

  private func asks(_ call: borrowing Call) -> Bool {
    !principals.isEmpty && call.metadata.withValue(of: header) { _ in true } == true
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    guard let steps = DecisionTrace.of(call)?.steps(at: outcome.finished) else { return }
    if isOnLine(steps) { call.log("decisions", steps.map(\.onLine).joined(separator: "; ")) }
    if let principal = call.principal?.name, principals.contains(principal), asks(call) {
      for step in steps { call.trailers.append(trusted: header, value: Array(step.inTrailer.utf8)) }
    }
  }

  private func isOnLine(_ steps: [DecisionTrace.Step]) -> Bool {
    switch lines {
    case .none: false
    case .all: true
    case .refused: steps.contains { $0.verdict != .admitted }
    }
  }
}

extension DecisionTrace.Step {
  /// `auth refused 12us UNAUTHENTICATED`: the line has the texts in fields of their own.
  fileprivate var onLine: String {
    let waited = microsecondsWaited.map { " waited \($0)us" } ?? ""
    let status = status.map { " \($0.code.name)" } ?? ""
    return "\(interceptor) \(verdict.rawValue) \(microseconds)us\(waited)\(status)"
  }

  /// Bytes of a trailer at the most.
  private static let limit = 512

  /// `auth; verdict=refused; us=12; status=UNAUTHENTICATED; message="who are you"; auth.failure="missing"`.
  fileprivate var inTrailer: String {
    var text = "\(interceptor); verdict=\(verdict.rawValue); us=\(microseconds)"
    if let waited = microsecondsWaited { text += "; waited_us=\(waited)" }
    if let status {
      text += "; status=\(status.code.name)"
      if !status.message.isEmpty { text += "; message=\(Self.quoted(status.message))" }
    }
    for note in notes { text += "; \(note.name)=\(Self.quoted(note.value))" }
    return text.utf8.count <= Self.limit ? text : text.prefix(Self.limit - 3) + "..."
  }

  /// As a Swift literal has it, in ASCII.
  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined() + "\""
  }
}
