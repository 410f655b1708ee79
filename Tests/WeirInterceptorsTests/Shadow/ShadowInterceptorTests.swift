import Testing
import WeirRPC
import WeirTestSupport

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

  private final class Watcher: MessageInterceptor {
    let name = "watcher"
    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
    func message(_ message: MessageInfo, in call: inout Call) throws(RPCError) {}
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

  @Test func `what looks at messages cannot be in shadow`() {
    let error = #expect(throws: ConfigurationError.self) { try ShadowInterceptor(Watcher()) }
    #expect(error?.description == "watcher looks at messages and cannot be in shadow")
  }

  @Test func `what runs handlers cannot be in shadow`() {
    final class Binder: AroundInterceptor {
      let name = "binder"
      func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
      func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
        try await handler()
      }
    }
    let error = #expect(throws: ConfigurationError.self) { try ShadowInterceptor(Binder()) }
    #expect(error?.description == "binder runs handlers and cannot be in shadow")
  }
}
