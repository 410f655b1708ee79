import Testing
import WeirProtobuf
import WeirRPC
import WeirServices

/// Whoever calls a handler is where it runs: a worker's handlers never leave its thread by themselves.
@Suite struct IsolationTests {
  /// Notices where it is called, and ends the call.
  private final class Notice: MessageSink {
    let caller: Caller
    init(_ caller: Caller) { self.caller = caller }

    func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {}
    func send(_ message: [UInt8], compress: Bool) async throws(RPCError) {
      throw RPCError(#isolation === caller ? .ok : .internalError)
    }
  }

  private actor Caller {
    func run(_ endpoint: Endpoint, _ request: some GeneratedMessage) async throws -> RPCError? {
      guard case .streaming(let handler) = endpoint else { throw ServiceError("not streaming") }
      var call = Call(Method(service: "", name: "", kind: .bidiStream))
      do throws(RPCError) {
        try await handler(ListedRequests([request.serialized()]), Notice(self), &call)
      } catch {
        return error
      }
      return nil
    }
  }

  @Test func `health and reflection answer from where they are called`() async throws {
    let health = try HealthService().definition()
    let watch = try await Caller().run(health.endpoint("Watch"), Grpc_Health_V1_HealthCheckRequest())
    #expect(watch?.code == .ok)
    let reflection = try #require(try ReflectionService([health]).services().first)
    var request = Grpc_Reflection_V1_ServerReflectionRequest()
    request.messageRequest = .listServices("")
    let reflect = try await Caller().run(reflection.endpoint("ServerReflectionInfo"), request)
    #expect(reflect?.code == .ok)
  }
}
