import Testing
import WeirRPC
import WeirTestSupport
import WeirTesting

@testable import WeirInterceptors

/// Says yes, or no, after some time of a clock that is moved by hand.
private final class Door: Interceptor {
  let name: String
  private let time: Duration
  private let wait: Duration?
  private let clock: ManualClock
  private let refusal: RPCError?

  init(
    _ name: String, _ clock: ManualClock, takes time: Duration, waits wait: Duration? = nil, _ refusal: RPCError? = nil
  ) {
    self.name = name
    self.clock = clock
    self.time = time
    self.wait = wait
    self.refusal = refusal
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    clock.advance(by: time)
    guard let wait else {
      try decide(&call)
      return .admitted
    }
    return .pending { [self] call throws(RPCError) in
      clock.advance(by: wait)
      try decide(&call)
    }
  }

  private func decide(_ call: inout Call) throws(RPCError) {
    guard let refusal else { return }
    call.log("\(name).failure", "a \"secret\" r\u{e9}ason")
    throw refusal
  }
}

@Suite struct DecisionTraceInterceptorTests {
  private let clock = ManualClock()
  private static let refusal = RPCError(.permissionDenied, "shut")
  private static let asking: Metadata = ["x-weir-trace": "1"]

  private struct Answer {
    var line: String?
    var trailers: [String]
  }

  /// Takes a call through a chain as a front does.
  private func ask(
    _ chain: InterceptorChain, _ metadata: Metadata = Metadata(), by principal: Principal? = nil
  ) async -> Answer {
    let connection = ConnectionContext(
      peer: .ipv4(0x7f00_0001, port: 1), local: .ipv4(0x7f00_0001, port: 2), clock: clock.monotonic)
    var call = Call(method: SampleCall.get, connection: connection, received: clock.now, metadata: metadata)
    call.principal = principal
    var error: RPCError?
    var verdict = chain.admit(&call)
    while case .pending(let decision) = verdict {
      do throws(RPCError) {
        try await chain.decide(decision, &call)
        verdict = chain.admit(&call)
      } catch {
        verdict = .refused(error, by: "")
      }
    }
    if case .refused(let refusal, _) = verdict { error = refusal }
    var outcome = Outcome(status: error?.status ?? .ok, origin: .handler, finished: clock.now)
    chain.finish(&call, &outcome)
    return Answer(
      line: call.logFields.first { $0.name == "decisions" }?.value,
      trailers: call.trailers.values(of: "x-weir-trace").map { String(decoding: $0, as: UTF8.self) })
  }

  private func chain(_ trace: DecisionTraceInterceptor?, _ inner: [any Interceptor]) -> InterceptorChain {
    InterceptorChain((trace.map { [$0] } ?? []) + inner)
  }

  @Test func `the line says who admitted, who was in shadow, who waited, and who refused`() async throws {
    let inner: [any Interceptor] = [
      Door("open", clock, takes: .microseconds(3)),
      try ShadowInterceptor(Door("tried", clock, takes: .microseconds(5), Self.refusal)),
      Door("slow", clock, takes: .microseconds(7), waits: .milliseconds(2)),
      try ShadowInterceptor(Door("both", clock, takes: .zero, waits: .microseconds(1), Self.refusal)),
      Door("shut", clock, takes: .nanoseconds(11_999), Self.refusal), Door("never", clock, takes: .seconds(1)),
    ]
    let answer = await ask(chain(try DecisionTraceInterceptor(), inner))
    #expect(
      answer.line == """
        decision_trace admitted 0us; open admitted 3us; tried shadow 5us PERMISSION_DENIED; \
        slow admitted 7us waited 2000us; both shadow 0us waited 1us PERMISSION_DENIED; \
        shut refused 11us PERMISSION_DENIED
        """)
    #expect(answer.trailers.isEmpty)
  }

  @Test(arguments: [DecisionTraceInterceptor.Lines.none, .refused, .all])
  func `lines have it as they were asked to`(_ lines: DecisionTraceInterceptor.Lines) async throws {
    let trace = try DecisionTraceInterceptor(lines: lines, principals: ["ann"])
    let open = await ask(chain(trace, [Door("door", clock, takes: .zero)]))
    let shut = await ask(chain(trace, [Door("door", clock, takes: .zero, Self.refusal)]))
    #expect((open.line != nil) == (lines == .all))
    #expect((shut.line != nil) == (lines != .none))
  }

  @Test func `an interceptor that has not decided when the call ends is pending`() async throws {
    let chain = chain(
      try DecisionTraceInterceptor(), [Door("slow", clock, takes: .microseconds(1), waits: .seconds(1))])
    var call = try SampleCall.make(clock: clock.monotonic)
    guard case .pending = chain.admit(&call) else { throw RPCError(.internalError, "it has decided") }
    clock.advance(by: .microseconds(40))
    var outcome = Outcome(status: Status(.cancelled), origin: .transport, finished: clock.now)
    chain.finish(&call, &outcome)
    #expect(call.logFields.map(\.value) == ["decision_trace admitted 0us; slow pending 1us waited 40us"])
  }

  @Test func `an allowed principal who asks gets trailers, with what only the log says otherwise`() async throws {
    let trace = try DecisionTraceInterceptor(lines: .none, principals: ["ann"])
    let answer = await ask(
      chain(trace, [Door("door", clock, takes: .microseconds(3), Self.refusal)]), Self.asking,
      by: Principal(name: "ann"))
    #expect(
      answer.trailers == [
        "decision_trace; verdict=admitted; us=0",
        #"door; verdict=refused; us=3; status=PERMISSION_DENIED; message="shut"; "#
          + #"door.failure="a \"secret\" r\u{00E9}ason""#,
      ])
    #expect(answer.line == nil)
  }

  @Test(arguments: [
    (Self.asking, nil), (Self.asking, Principal(name: "bob")), (Self.asking, Principal(name: "Ann")),
    (Metadata(), Principal(name: "ann")),
  ]) func `nobody else learns anything`(_ metadata: Metadata, _ principal: Principal?) async throws {
    let trace = try DecisionTraceInterceptor(lines: .all, principals: ["ann"])
    let answer = await ask(chain(trace, [Door("door", clock, takes: .zero, Self.refusal)]), metadata, by: principal)
    #expect(answer.trailers.isEmpty)
  }

  @Test func `a long text is cut`() async throws {
    let trace = try DecisionTraceInterceptor(lines: .none, principals: ["ann"])
    let refusal = RPCError(.permissionDenied, String(repeating: "\u{e9}", count: 1000))
    let answer = await ask(
      chain(trace, [Door("door", clock, takes: .zero, refusal)]), Self.asking, by: Principal(name: "ann"))
    #expect(answer.trailers.last?.utf8.count == 512 && answer.trailers.last?.hasSuffix("...") == true)
  }

  @Test func `a chain that can be replaced says what its interceptors decided`() async throws {
    let doors = [
      Door("slow", clock, takes: .zero, waits: .microseconds(9)), Door("door", clock, takes: .zero, Self.refusal),
    ]
    let inside = await ask(InterceptorChain([ReloadableChain([try DecisionTraceInterceptor()] + doors)]))
    #expect(
      inside.line
        == "decision_trace admitted 0us; slow admitted 0us waited 9us; door refused 0us PERMISSION_DENIED")
    let outside = await ask(chain(try DecisionTraceInterceptor(), [ReloadableChain(doors)]))
    #expect(outside.line == inside.line)
  }

  @Test func `a call that nobody asked about has no trace`() async throws {
    var call = try SampleCall.make()
    let trace = try DecisionTraceInterceptor(lines: .none, principals: ["ann"])
    _ = chain(trace, [Door("door", clock, takes: .zero)]).admit(&call)
    #expect(DecisionTrace.of(call) == nil)
  }

  @Test func `an interceptor that refuses a message stands last`() async throws {
    final class Watcher: MessageInterceptor {
      let name = "watcher"
      func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
      func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {
        throw RPCError(.resourceExhausted, "too many")
      }
    }
    let chain = chain(try DecisionTraceInterceptor(), [Watcher()])
    var call = try SampleCall.make()
    _ = chain.admit(&call)
    try? chain.message(MessageInfo(direction: .received, size: 1, sequence: 1), in: &call)
    var outcome = SampleCall.outcome(.resourceExhausted)
    chain.finish(&call, &outcome)
    #expect(
      call.logFields.last?.value
        == "decision_trace admitted 0us; watcher admitted 0us; watcher refused 0us RESOURCE_EXHAUSTED")
  }

  @Test func `settings that tell nobody anything, or name nobody, are refused`() {
    #expect(throws: ConfigurationError.self) { try DecisionTraceInterceptor(lines: .none) }
    #expect(throws: ConfigurationError.self) { try DecisionTraceInterceptor(principals: [""]) }
    #expect(throws: ConfigurationError.self) { try DecisionTraceInterceptor(principals: ["ann"], header: "X") }
  }

  @Test func `it says what it does`() throws {
    let both = try DecisionTraceInterceptor(principals: ["ann"])
    #expect(
      both.policy(for: SampleCall.get, principal: nil)
        == "on the lines of refusals; in trailers for some principals by x-weir-trace")
    #expect(
      both.policy(for: SampleCall.get, principal: "ann")
        == "on the lines of refusals; in trailers for ann by x-weir-trace")
    #expect(both.policy(for: SampleCall.get, principal: "bob") == "on the lines of refusals")
    #expect(InterceptorChain([Door("door", clock, takes: .zero), both]).problems(serving: []).isEmpty)
  }

  @Test func `over TCP a refused call has it on its line, and an allowed caller in the trailers`() async throws {
    let trace = try DecisionTraceInterceptor(lines: .refused, principals: ["ann"])
    let tokens = [try BearerToken("valid_token", principal: "ann"), try BearerToken("other_token", principal: "bob")]
    let chain: [any Interceptor] = [trace, try .auth(tokens), .rateLimit(try RateLimit(perSecond: 0.001, burst: 1))]
    try await LoopbackServer.run(chain) { (server: LoopbackServer) async throws in
      let ask = [("x-weir-trace", "1")]
      let good = try await server.get(1, "k", [("authorization", "Bearer valid_token")] + ask)
      #expect(good.grpcStatus == 0 && good.value("x-weir-trace")?.hasPrefix("logging; verdict=admitted; us=") == true)
      let limited = try await server.get(3, "k", [("authorization", "Bearer valid_token")] + ask)
      #expect(limited.trailers.contains { $0.contains("rate_limit; verdict=refused; us=") })
      let other = try await server.get(5, "k", [("authorization", "Bearer other_token")] + ask)
      let stranger = try await server.get(7, "k", ask)
      #expect(other.value("x-weir-trace") == nil && stranger.value("x-weir-trace") == nil)
      let lines = server.log.lines
      #expect(lines.map { $0.contains(" decisions=") } == [false, true, true, true])
      #expect(lines.last?.contains("auth refused ") == true && lines.last?.contains("UNAUTHENTICATED") == true)
    }
  }
}
