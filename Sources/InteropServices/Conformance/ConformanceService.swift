internal import WeirProtobuf
public import WeirRPC

/// `connectrpc.conformance.v1.ConformanceService`: answers as each request asks, and tells what it received.
///
/// Rules: the comments of the suite's own `service.proto`. `Unimplemented` is unimplemented because they want it so.
public struct ConformanceService: Sendable {
  private let pause: Pause

  /// - Parameter pause: what `response_delay_ms` waits with.
  public init(pause: @escaping Pause = realPause) { self.pause = pause }

  /// The service, ready to be served.
  public func service() throws(ServiceError) -> Service {
    var methods = Connectrpc_Conformance_V1_ConformanceServiceService()
    methods.unary { (request, call) async throws in
      var received = ReceivedRequests(call)
      try received.append(request)
      return .init(payload: try await payload(request.responseDefinition, received.info, &call))
    }
    methods.idempotentUnary { (request, call) async throws in
      var received = ReceivedRequests(call)
      try received.append(request)
      return .init(payload: try await payload(request.responseDefinition, received.info, &call))
    }
    methods.clientStream { (requests, call) in try await answer(requests, &call) }
    methods.serverStream { (request, responses, call) in
      var received = ReceivedRequests(call)
      try received.append(request)
      var answer = StreamAnswer(request.responseDefinition ?? .init(), responses, pause: pause)
      try await answer.begin(&call)
      try await answer.finish(received.info)
    }
    methods.bidiStream { (requests, responses, call) in try await converse(requests, responses, &call) }
    methods.unimplemented { (_, call) in throw RPCError(.unimplemented, "unknown method \(call.method.path)") }
    return try methods.service()
  }

  /// What a method with one response answers.
  private func payload(
    _ definition: Connectrpc_Conformance_V1_UnaryResponseDefinition?, _ info: ConformanceRequestInfo, _ call: inout Call
  ) async throws -> Connectrpc_Conformance_V1_ConformancePayload {
    guard let definition else { return .init(requestInfo: info) }
    call.initialMetadata = try Metadata(definition.responseHeaders)
    call.trailers = try Metadata(definition.responseTrailers)
    if definition.responseDelayMs > 0 { try await pause(UInt64(definition.responseDelayMs) * 1_000_000) }
    switch definition.response {
    case .error(let error)?: throw RPCError(error, info)
    case .responseData(let data)?: return .init(data: data, requestInfo: info)
    case nil: return .init(requestInfo: info)
    }
  }

  private func answer(
    _ requests: RequestStream<Connectrpc_Conformance_V1_ClientStreamRequest>, _ call: inout Call
  ) async throws -> Connectrpc_Conformance_V1_ClientStreamResponse {
    var received = ReceivedRequests(call)
    var first: Connectrpc_Conformance_V1_ClientStreamRequest?
    for try await request in requests {
      try received.append(request)
      if first == nil { first = request }
    }
    return .init(payload: try await payload(first?.responseDefinition, received.info, &call))
  }

  private func converse(
    _ requests: RequestStream<Connectrpc_Conformance_V1_BidiStreamRequest>,
    _ responses: ResponseStream<Connectrpc_Conformance_V1_BidiStreamResponse>, _ call: inout Call
  ) async throws {
    var received = ReceivedRequests(call)
    var answer = StreamAnswer(.init(), responses, pause: pause)
    var first: Connectrpc_Conformance_V1_BidiStreamRequest?
    for try await request in requests {
      try received.append(request)
      if first == nil {
        first = request
        answer = StreamAnswer(request.responseDefinition ?? .init(), responses, pause: pause)
        try await answer.begin(&call)
      }
      guard first?.fullDuplex == true else { continue }
      // A request that no response is left for is what the error, or the end, was waiting for.
      guard !answer.isComplete else { break }
      let info = answer.sent == 0 ? received.info : received.requestsOnly
      received.removeAll()
      try await answer.sendNext(info)
    }
    try await answer.finish(received.info)
  }
}
