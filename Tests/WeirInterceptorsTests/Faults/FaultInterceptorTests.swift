import Synchronization
import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite(.timeLimit(.minutes(10))) struct FaultInterceptorTests {
  private func abort(_ percent: Double = 100) throws -> Fault {
    var fault = Fault()
    fault.abort = try Fault.Abort(.unavailable, of: Percentage(percent))
    return fault
  }

  @Test func `aborts the share of calls that it is told to`() throws {
    let interceptor = try FaultInterceptor([abort(25)], random: Dice([0, 249_999, 250_000, 999_999]).next)
    for isStruck in [true, true, false, false] {
      var call = try SampleCall.make()
      if isStruck {
        let error = #expect(throws: RPCError.self) { try interceptor.admit(&call) }
        #expect(error == RPCError(.unavailable, "fault injected"))
        #expect(call.logFields.map(\.value) == ["UNAVAILABLE"])
      } else {
        _ = try interceptor.admit(&call)
        #expect(call.logFields.isEmpty)
      }
    }
    #expect(interceptor.aborts == 2)
  }

  @Test func `strikes only calls that its methods and headers fit, by the first fault that does`() throws {
    var gated = try abort()
    gated.headers = [try HeaderPattern("x-fault", [TextPattern("on")])]
    gated.methods = try MethodSet(["/keyvalue.v1.KeyValue/Get"])
    var health = Fault()
    health.methods = try MethodSet(["grpc.health.v1.Health"])
    health.abort = try Fault.Abort(.dataLoss, of: .none)
    let interceptor = try FaultInterceptor([gated, health, gated])
    for (method, header, isStruck) in [
      (SampleCall.get, "on", true), (SampleCall.get, "off", false), (SampleCall.check, "on", false),
    ] {
      var call = try SampleCall.make(method, metadata: [("x-fault", header)])
      #expect(((try? interceptor.admit(&call)) == nil) == isStruck)
    }
    var call = try SampleCall.make()
    _ = try interceptor.admit(&call)
  }

  @Test func `a delayed call waits by its clock, and is then let in or aborted`() async throws {
    for abort in [nil, try Fault.Abort(.aborted, "later", of: .all)] {
      let slept = Mutex<[Int64]>([])
      let clock = MonotonicClock(
        now: { Instant(nanoseconds: 100) }, sleep: { until in slept.withLock { $0.append(until.nanoseconds) } })
      var fault = Fault()
      fault.delay = try Fault.Delay(.milliseconds(1500), of: .all)
      fault.abort = abort
      let interceptor = try FaultInterceptor([fault])
      var call = try SampleCall.make(clock: clock)
      guard case .pending(let decision) = try interceptor.admit(&call) else { return #expect(Bool(false), "no wait") }
      var refusal: RPCError?
      do throws(RPCError) { try await decision(&call) } catch { refusal = error }
      #expect(slept.withLock { $0 } == [1_500_000_100])
      #expect(refusal == abort.map { _ in RPCError(.aborted, "later") })
      #expect(call.logFields.map(\.value) == ["1500"] + (abort == nil ? [] : ["ABORTED"]))
    }
  }

  @Test func `no more calls wait at a time than may, and one that is given up makes room`() throws {
    var fault = Fault()
    fault.delay = try Fault.Delay(.seconds(1), of: .all)
    let interceptor = try FaultInterceptor([fault], maximumActive: 1)
    do {
      var first = try SampleCall.make()
      let waiting = try interceptor.admit(&first)
      guard case .pending = waiting else { return #expect(Bool(false), "the call does not wait") }
      var second = try SampleCall.make()
      guard case .admitted = try interceptor.admit(&second) else { return #expect(Bool(false), "a second call waits") }
      withExtendedLifetime(waiting) {}
    }
    var third = try SampleCall.make()
    guard case .pending = try interceptor.admit(&third) else { return #expect(Bool(false), "no room was made") }
    #expect(interceptor.delays == 2)
  }

  @Test func `refuses faults that are none`() throws {
    #expect(throws: ConfigurationError.self) { try FaultInterceptor([]) }
    #expect(throws: ConfigurationError.self) { try FaultInterceptor([Fault()]) }
    #expect(throws: ConfigurationError.self) { try FaultInterceptor([abort()], maximumActive: 0) }
    #expect(throws: ConfigurationError.self) { try Fault.Abort(.ok, of: .all) }
    #expect(throws: ConfigurationError.self) { try Fault.Delay(.zero, of: .all) }
    #expect(throws: ConfigurationError.self) { try Fault.Delay(.seconds(3601), of: .all) }
    for percent in [-0.1, 100.1, .nan, .infinity] {
      #expect(throws: ConfigurationError.self) { try Percentage(percent) }
    }
  }
}
