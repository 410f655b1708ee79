import Testing
import WeirRPC

@Suite struct RPCErrorTests {
  private struct Secret: Error { let password = "hunter2" }
  private struct Full: RPCErrorConvertible {
    var rpcError: RPCError { RPCError(.resourceExhausted, "full") }
  }

  @Test func `an error of ours passes as it is`() {
    var trailers = Metadata()
    trailers.append(trusted: "grpc-retry-pushback-ms", value: Array("5".utf8))
    let error = RPCError(.aborted, "text", details: [StatusDetail(typeURL: "t", value: [1])], trailers: trailers)
    #expect(RPCError(thrown: error) == error)
    #expect(RPCError(thrown: Full()) == RPCError(.resourceExhausted, "full"))
    #expect(RPCError(thrown: MessageError("field x")) == RPCError(.internalError, "field x"))
  }

  @Test func `any other error tells the client nothing`() {
    #expect(RPCError(thrown: Secret()) == RPCError(.unknown, ""))
    #expect(RPCError(thrown: CancellationError()) == RPCError(.cancelled, ""))
  }

  @Test func `what was thrown is the cause, and is not compared`() {
    #expect(RPCError(thrown: Secret()).cause is Secret)
    #expect(RPCError(thrown: Full()).cause is Full)
    #expect(RPCError(thrown: CancellationError()).cause is CancellationError)
    #expect(RPCError(thrown: MessageError("field x")).cause is MessageError)
    let error = RPCError(.aborted, "text", cause: Secret())
    #expect(RPCError(thrown: error).cause is Secret)
    #expect(error == RPCError(.aborted, "text"))
    #expect(RPCError(.aborted).cause == nil)
  }

  @Test func `an origin stays, whoever throws the error on`() {
    let error = RPCError(.aborted).decided(by: .interceptor("a"))
    #expect(RPCError(thrown: error).decided(by: .transport).origin == .interceptor("a"))
    #expect(RPCError(.aborted).origin == nil)
  }

  @Test func `the codes have the numbers and the names of gRPC`() {
    let names = [
      "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
      "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
      "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
    ]
    #expect(StatusCode.allCases.map(\.name) == names)
    #expect(StatusCode.allCases.map(\.rawValue) == Array(0...16))
    #expect(StatusCode(rawValue: 17) == nil)
  }
}
