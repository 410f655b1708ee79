import KeyValue
import Synchronization
import WeirRPC

@testable import WeirHarness

/// A harness with a small service behind interceptors that remember what they saw.
final class Workshop: Sendable {
  let clock = ManualClock()
  private let noted = Mutex<[String]>([])
  private let reported = Mutex<[String]>([])

  /// What the interceptors saw.
  var journal: [String] { noted.withLock { $0 } }
  /// What was said to people.
  var reports: [String] { reported.withLock { $0 } }

  func note(_ line: String) { noted.withLock { $0.append(line) } }

  /// - Parameter endpoints: what runs for `Get`, `Put` and `Delete`, and of which kind they are.
  /// - Parameter others: interceptors behind those of the workshop.
  func harness(
    _ endpoints: [String: (kind: Method.Kind, endpoint: Endpoint)] = [:], manualClock: Bool = true,
    slowDecisions: Bool = false, behind others: [any Interceptor] = [], limits: HarnessLimits = .standard
  ) throws -> Harness {
    var service: [(method: Method, endpoint: Endpoint?)] = []
    for name in ["Get", "Put", "Delete"] {
      let given = endpoints[name] ?? (.unary, Self.missing)
      service.append((Method(service: "keyvalue.v1.KeyValue", name: name, kind: given.kind), given.endpoint))
    }
    let schema = try Keyvalue_V1_KeyValueHandlers.empty().schema
    let keyValue = try ServiceDefinition(name: "keyvalue.v1.KeyValue", methods: service, schema: schema)
    let interceptors: [any Interceptor] = [
      Journal(name: "logging", workshop: self), Door(name: "auth", workshop: self, isSlow: slowDecisions),
      Journal(name: "rate_limit", workshop: self),
    ]
    let configuration = HarnessConfiguration(
      services: [keyValue], interceptors: interceptors + others, clock: manualClock ? .manual(clock) : .system,
      limits: limits,
      statistics: { HarnessStatistics(totalRequests: 7, authFailures: 2, rateLimited: 1) },
      report: { line in self.reported.withLock { $0.append(line) } })
    return try Harness(configuration)
  }

  private static let missing = Endpoint.immediate { (request: Keyvalue_V1_GetRequest, _: CallContext) in
    ServerResponse(Keyvalue_V1_GetResponse(key: request.key), status: Status(.notFound, "no such key"))
  }
}

extension Keyvalue_V1_KeyValueHandlers {
  /// The service with handlers that nobody calls, for its schema.
  static func empty() throws -> ServiceDefinition {
    try KeyValueService.make(store: ShardedStore())
  }
}

/// Writes down what the chain tells it.
private final class Journal: MessageInterceptor {
  let name: String
  let workshop: Workshop

  init(name: String, workshop: Workshop) {
    self.name = name
    self.workshop = workshop
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    if name == "rate_limit", call.peer == .named("greedy") { throw RPCError(.resourceExhausted, "later") }
    return .admitted
  }

  func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {
    guard name == "rate_limit" else { return }
    if message.size == 13 { throw RPCError(.outOfRange, "an unlucky message") }
    workshop.note("\(message.direction) \(message.sequence): \(message.size)")
  }

  func finish(_ call: inout Call, _ outcome: inout Outcome) {
    guard name == "logging" else { return }
    let reason = outcome.cancellation.map { " (\($0.name))" } ?? ""
    workshop.note(
      "\(call.peer) \(call.method.path) \(outcome.status.code.name) \(outcome.origin)"
        + " \(outcome.received.messages)/\(outcome.sent.messages)\(reason)")
  }
}

/// Lets in who says `open`.
private final class Door: Interceptor {
  let name: String
  let workshop: Workshop
  let isSlow: Bool

  init(name: String, workshop: Workshop, isSlow: Bool) {
    self.name = name
    self.workshop = workshop
    self.isSlow = isSlow
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    guard isSlow else {
      try Self.check(call)
      return .admitted
    }
    return .pending { (call) async throws(RPCError) in
      await Task.yield()
      try Self.check(call)
    }
  }

  private static func check(_ call: Call) throws(RPCError) {
    guard call.metadata["authorization"] == "open" else { throw RPCError(.unauthenticated, "closed") }
  }
}

extension Harness {
  /// Says lines and returns the replies, each without its end.
  func say(_ lines: String...) -> [String] {
    feed(lines.map { $0 + "\n" }.joined())
    return replies()
  }

  /// Ends whatever is still open, so that nothing waits for ever for a harness that is gone.
  func end() {
    cancelAll()
    _ = replies()
  }

  /// Takes in text as it is.
  func feed(_ text: String) {
    let bytes = Array(text.utf8)
    receive(bytes.span)
  }

  func replies() -> [String] {
    var bytes = takeOutput()
    while advance() == .hasOutput { bytes += takeOutput() }
    bytes += takeOutput()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

/// A line from `c1` to `n1` with this body.
func line(_ body: String, from source: String = "c1") -> String {
  "{\"src\": \"\(source)\", \"dest\": \"n1\", \"body\": {\(body)}}"
}
