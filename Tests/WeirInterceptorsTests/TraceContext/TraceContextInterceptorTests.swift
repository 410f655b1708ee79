import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct TraceContextInterceptorTests {
  private static let field = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  @Test func `a client's trace is on the line, and handlers know it`() throws {
    var call = try SampleCall.make(metadata: [("traceparent", Self.field)])
    _ = try TraceContextInterceptor().admit(&call)
    #expect(TraceContext.of(call)?.traceparent == Self.field)
    #expect(CallContext(call).traceContext?.traceparent == Self.field)
    #expect(CallContext(call).traceContext?.isSampled == true)
  }

  @Test(arguments: [nil, "", "00-4BF92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"])
  func `a call without a trace has none`(_ field: String?) throws {
    var call = try SampleCall.make(metadata: field.map { [("traceparent", $0)] } ?? [])
    _ = try TraceContextInterceptor().admit(&call)
    #expect(call.isPlain && CallContext(call).traceContext == nil)
  }

  @Test func `two traces are none`() throws {
    var call = try SampleCall.make(metadata: [("traceparent", Self.field), ("traceparent", Self.field)])
    _ = try TraceContextInterceptor().admit(&call)
    #expect(TraceContext.of(call) == nil)
  }

  @Test func `the trace is on the lines of calls, of one that the protocol refused too`() async throws {
    try await LoopbackServer.run([TraceContextInterceptor()]) { server in
      let reply = try await server.client.call(
        1, "/no.Such/Method", LoopbackServer.request("k"), changes: [("traceparent", Self.field)])
      #expect(reply.grpcStatus == 12)
      _ = try await server.get(3, "k", [("traceparent", Self.field)])
      _ = try await server.get(5, "k")
      let fields = " span_id=00f067aa0ba902b7 trace_id=4bf92f3577b34da6a3ce929d0e0e4736"
      #expect(server.log.lines.map { $0.contains(fields) } == [true, true, false])
    }
  }
}
