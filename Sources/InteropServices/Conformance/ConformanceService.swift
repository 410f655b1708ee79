internal import WeirProtobuf
public import WeirRPC

/// `connectrpc.conformance.v1.ConformanceService`: answers as each request asks, and tells what it received.
///
/// Rules: the comments of the suite's own `service.proto`. `Unimplemented` is unimplemented because they want it so.
public struct ConformanceService: Connectrpc_Conformance_V1_ConformanceServiceDetailed {
  private let pause: Pause

  /// - Parameter pause: what `response_delay_ms` waits with.
  public init(pause: @escaping Pause = realPause) { self.pause = pause }

  public func unary(
    _ request: ServerRequest<Connectrpc_Conformance_V1_UnaryRequest>
  ) async throws -> ServerResponse<Connectrpc_Conformance_V1_UnaryResponse> {
    var received = ReceivedRequests(request.context)
    try received.append(request.message)
    return try await answer(request.message.responseDefinition, received.info) { .init(payload: $0) }
  }

  /// As `unary`.
  public func idempotentUnary(
    _ request: ServerRequest<Connectrpc_Conformance_V1_IdempotentUnaryRequest>
  ) async throws -> ServerResponse<Connectrpc_Conformance_V1_IdempotentUnaryResponse> {
    var received = ReceivedRequests(request.context)
    try received.append(request.message)
    return try await answer(request.message.responseDefinition, received.info) { .init(payload: $0) }
  }

  public func clientStream(
    _ requests: RequestStream<Connectrpc_Conformance_V1_ClientStreamRequest>, _ call: CallContext
  ) async throws -> ServerResponse<Connectrpc_Conformance_V1_ClientStreamResponse> {
    var received = ReceivedRequests(call)
    var first: Connectrpc_Conformance_V1_ClientStreamRequest?
    for try await request in requests {
      try received.append(request)
      if first == nil { first = request }
    }
    return try await answer(first?.responseDefinition, received.info) { .init(payload: $0) }
  }

  public func serverStream(
    _ request: ServerRequest<Connectrpc_Conformance_V1_ServerStreamRequest>,
    _ responses: ResponseWriter<Connectrpc_Conformance_V1_ServerStreamResponse>
  ) async throws -> Metadata {
    var received = ReceivedRequests(request.context)
    try received.append(request.message)
    var answer = StreamAnswer(request.message.responseDefinition ?? .init(), responses, pause: pause)
    try await answer.begin()
    return try await answer.finish(received.info)
  }

  /// Always `UNIMPLEMENTED`.
  public func unimplemented(
    _ request: ServerRequest<Connectrpc_Conformance_V1_UnimplementedRequest>
  ) async throws -> ServerResponse<Connectrpc_Conformance_V1_UnimplementedResponse> {
    throw RPCError(.unimplemented, "unknown method \(request.context.method.path)")
  }

  /// What a method with one response answers.
  private func answer<Message>(
    _ definition: Connectrpc_Conformance_V1_UnaryResponseDefinition?, _ info: ConformanceRequestInfo,
    _ message: (Connectrpc_Conformance_V1_ConformancePayload) -> Message
  ) async throws -> ServerResponse<Message> {
    guard let definition else { return ServerResponse(message(.init(requestInfo: info))) }
    let metadata = try Metadata(definition.responseHeaders)
    let trailers = try Metadata(definition.responseTrailers)
    if definition.responseDelayMs > 0 { try await pause(UInt64(definition.responseDelayMs) * 1_000_000) }
    var data: [UInt8] = []
    switch definition.response {
    case .error(let error)?: return ServerResponse(RPCError(error, info, trailers: trailers), metadata: metadata)
    case .responseData(let bytes)?: data = bytes
    case nil: break
    }
    return ServerResponse(message(.init(data: data, requestInfo: info)), metadata: metadata, trailers: trailers)
  }

  public func bidiStream(
    _ requests: RequestStream<Connectrpc_Conformance_V1_BidiStreamRequest>, _ call: CallContext,
    _ responses: ResponseWriter<Connectrpc_Conformance_V1_BidiStreamResponse>
  ) async throws -> Metadata {
    var received = ReceivedRequests(call)
    var answer = StreamAnswer(.init(), responses, pause: pause)
    var first: Connectrpc_Conformance_V1_BidiStreamRequest?
    for try await request in requests {
      try received.append(request)
      if first == nil {
        first = request
        answer = StreamAnswer(request.responseDefinition ?? .init(), responses, pause: pause)
        try await answer.begin()
      }
      guard first?.fullDuplex == true else { continue }
      // A request that no response is left for is what the error, or the end, was waiting for.
      guard !answer.isComplete else { break }
      let info = answer.sent == 0 ? received.info : received.requestsOnly
      received.removeAll()
      try await answer.sendNext(info)
    }
    return try await answer.finish(received.info)
  }
}
