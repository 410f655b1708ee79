import Testing
import WeirRPC
import WeirTestSupport
import WeirTesting

@testable import WeirInterceptors

@Suite struct ShadowInterceptorTests {
  private final class Door: Interceptor {
    let name = "door"
    let waits: Bool

    init(waits: Bool) { self.waits = waits }

    func admit(_ call: inout Call) throws(RPCError) -> Admission {
      if waits {
        return .pending { call throws(RPCError) in
          if call.metadata["open"] == nil { throw RPCError(.permissionDenied, "shut") }
        }
      }
      if call.metadata["open"] == nil { throw RPCError(.permissionDenied, "shut") }
      return .admitted
    }

    func finish(_ call: inout Call, _ outcome: inout Outcome) { call.log("door", "seen") }
  }

  /// Has something for every handler, and runs it.
  private final class Host: AroundInterceptor {
    enum Key: CallKey { typealias Value = String }
    @TaskLocal static var guest: String?
    let name = "host"

    var sharedValues: CallValues {
      var values = CallValues()
      values[Key.self] = "shared"
      return values
    }

    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }

    func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
      let result = await Self.$guest.withValue("guest") { () async -> Result<Void, RPCError> in
        do throws(RPCError) { return .success(try await handler()) } catch { return .failure(error) }
      }
      try result.get()
    }
  }

  private struct Nothing: Message {
    init() {}
    init(serialized: Span<UInt8>) throws(MessageError) {}
    func serialize(into output: inout [UInt8]) {}
  }

  private func ask(_ interceptor: ShadowInterceptor, _ call: inout Call) async throws(RPCError) {
    if case .pending(let decision) = try interceptor.admit(&call) { try await decision(&call) }
  }

  @Test(arguments: [false, true]) func `a refusal does not hold, and is on the line`(_ waits: Bool) async throws {
    let interceptor: ShadowInterceptor = try .shadow(Door(waits: waits))
    #expect(interceptor.name == "door")
    var call = try SampleCall.make()
    try await ask(interceptor, &call)
    #expect(call.logFields.map(\.name) == ["shadow.door"])
    #expect(call.logFields.map(\.value) == ["PERMISSION_DENIED"])
    var outcome = SampleCall.outcome()
    interceptor.finish(&call, &outcome)
    #expect(call.logFields.map(\.name) == ["shadow.door", "door"])
    var good = try SampleCall.make(metadata: [("open", "yes")])
    try await ask(interceptor, &good)
    #expect(good.logFields.isEmpty)
    #expect([interceptor.shadowRefusals, interceptor.refusals] == [1, 0])
  }

  @Test(arguments: [false, true]) func `a share of the refusals holds`(_ waits: Bool) async throws {
    let interceptor = try ShadowInterceptor(
      Door(waits: waits), enforcing: Percentage(0.5), random: Dice([4_999, 5_000, 0]).next)
    for holds in [true, false, true] {
      var call = try SampleCall.make()
      var refusal: RPCError?
      do throws(RPCError) { try await ask(interceptor, &call) } catch { refusal = error }
      #expect(refusal == (holds ? RPCError(.permissionDenied, "shut") : nil))
    }
    #expect([interceptor.shadowRefusals, interceptor.refusals] == [1, 2])
  }

  @Test func `with all enforced it is as if it were not there`() async throws {
    let interceptor = try ShadowInterceptor(Door(waits: false), enforcing: .all)
    var call = try SampleCall.make()
    await #expect(throws: RPCError(.permissionDenied, "shut")) {
      var copy = call
      try await ask(interceptor, &copy)
    }
    #expect(call.logFields.isEmpty)
    call.principal = nil
  }

  @Test func `a limit in shadow still counts what it admits`() throws {
    let limit = try ConcurrencyLimitInterceptor(1)
    let interceptor = try ShadowInterceptor(limit)
    var calls = try (0..<3).map { _ in try SampleCall.make() }
    for index in calls.indices { _ = try interceptor.admit(&calls[index]) }
    #expect(interceptor.shadowRefusals == 2)
    var outcome = SampleCall.outcome()
    for index in calls.indices { interceptor.finish(&calls[index], &outcome) }
    #expect(limit.callsInProgress == 0)
  }

  @Test func `what decides nothing that could be left undone cannot be in shadow`() throws {
    var fault = Fault()
    fault.abort = try Fault.Abort(.unavailable, of: .all)
    let cases: [(any Interceptor, String)] = [
      (
        try FaultInterceptor([fault]), "fault cannot be in shadow: its faults have percentages of their own"
      ),
      (try DecisionTraceInterceptor(), "decision_trace cannot be in shadow: it refuses no call"),
      (
        ReloadableChain([Door(waits: false)]),
        "chain cannot be in shadow as a whole: put the interceptors that it holds in shadow"
      ),
    ]
    for (interceptor, text) in cases {
      let error = #expect(throws: ConfigurationError.self) { try ShadowInterceptor(interceptor) }
      #expect(error?.description == text)
    }
  }

  @Test func `handlers find what an interceptor in shadow has for them, and it runs them`() async throws {
    let chain = InterceptorChain([try .shadow(try .shadow(Host())) as ShadowInterceptor])
    #expect(chain.sharedValues[Host.Key.self] == "shared")
    let method = Method(service: "s.S", name: "M", kind: .unary)
    let service = try ServiceDefinition(
      name: "s.S",
      methods: [
        (method, .unary { (_: Nothing, _) -> Nothing in throw RPCError(.aborted, Host.guest ?? "nobody") })
      ], schema: Schema(path: "s.proto", descriptor: [], imports: []))
    let client = try InProcessClient(services: [service], interceptors: chain.interceptors)
    await #expect(throws: RPCError(.aborted, "guest")) {
      try await client.call(method, Nothing(), returning: Nothing.self)
    }
  }
}
