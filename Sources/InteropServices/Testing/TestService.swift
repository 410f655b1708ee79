internal import WeirProtobuf
public import WeirRPC

/// `grpc.testing.TestService`, the server half of gRPC's interoperability tests.
///
/// Rules: gRPC's `doc/interop-test-descriptions.md`. `UnimplementedCall` is unimplemented because the tests want it so;
/// `grpc.testing.UnimplementedService` is not served at all.
public struct TestService: Sendable {
  /// A larger response than this is refused before memory is taken for it.
  public static let maximumResponse = 67_108_864

  private let pause: Pause

  /// - Parameter pause: what `interval_us` waits with.
  public init(pause: @escaping Pause = realPause) { self.pause = pause }

  /// The service, ready to be served.
  public func service() throws(ServiceError) -> Service {
    var methods = Grpc_Testing_TestServiceService()
    methods.emptyCall { (_, call) in
      Self.echoMetadata(&call)
      return Grpc_Testing_Empty()
    }
    methods.unaryCall { (request, call) in try Self.answer(request, &call) }
    methods.cacheableUnaryCall { (request, call) in
      try call.initialMetadata.append("cache-control", "max-age=60, public")
      return try Self.answer(request, &call)
    }
    methods.streamingOutputCall { (request, responses, _) in try await respond(to: Wish(request), responses) }
    methods.streamingInputCall { (requests, _) in try await Self.count(requests) }
    methods.fullDuplexCall { (requests, responses, call) in
      Self.echoMetadata(&call)
      if !call.initialMetadata.isEmpty { try await responses.sendInitialMetadata(call.initialMetadata) }
      for try await request in requests { try await respond(to: Wish(request), responses) }
    }
    methods.halfDuplexCall { (requests, responses, _) in
      for wish in try await Self.gather(requests) { try await respond(to: wish, responses) }
    }
    methods.unimplementedCall { (_, call) in throw RPCError(.unimplemented, "unknown method \(call.method.path)") }
    return try methods.service()
  }

  // MARK: One request

  private static func answer(
    _ request: Grpc_Testing_SimpleRequest, _ call: inout Call
  ) throws(RPCError) -> Grpc_Testing_SimpleResponse {
    echoMetadata(&call)
    try check(request.expectCompressed, isCompressed: call.requestIsCompressed)
    try end(with: request.responseStatus)
    call.compressResponse = request.responseCompressed?.value ?? false
    return Grpc_Testing_SimpleResponse(payload: try payload(request.responseType, request.responseSize))
  }

  /// What came under these two names goes back, under the same names, as initial and as trailing metadata.
  private static func echoMetadata(_ call: inout Call) {
    let initial = "x-grpc-test-echo-initial"
    for value in call.metadata.values(of: initial) { call.initialMetadata.append(trusted: initial, value: value) }
    let trailing = "x-grpc-test-echo-trailing-bin"
    for value in call.metadata.values(of: trailing) { call.trailers.append(trusted: trailing, value: value) }
  }

  private static func check(_ expected: Grpc_Testing_BoolValue?, isCompressed: Bool) throws(RPCError) {
    guard expected?.value == true, !isCompressed else { return }
    throw RPCError(.invalidArgument, "expect_compressed: the request is not compressed")
  }

  /// Ends the call with the status that the client asked for; a code that gRPC does not have is `UNKNOWN`.
  private static func end(with status: Grpc_Testing_EchoStatus?) throws(RPCError) {
    guard let status, status.code != 0 else { return }
    let code = UInt8(exactly: status.code).flatMap { StatusCode(rawValue: $0) } ?? .unknown
    throw RPCError(code, status.message)
  }

  private static func payload(
    _ type: Grpc_Testing_PayloadType, _ size: Int32
  ) throws(RPCError) -> Grpc_Testing_Payload {
    guard type == .compressable else { throw RPCError(.invalidArgument, "response_type: there is no type \(type)") }
    guard size >= 0 else { throw RPCError(.invalidArgument, "a response cannot have \(size) bytes") }
    guard size <= maximumResponse else {
      throw RPCError(.resourceExhausted, "a response of \(size) bytes is over the limit of \(maximumResponse)")
    }
    return Grpc_Testing_Payload(body: [UInt8](repeating: 0, count: Int(size)))
  }

  // MARK: Streams

  /// What a request of a stream asks for, without its payload.
  private struct Wish {
    let type: Grpc_Testing_PayloadType
    let parameters: [Grpc_Testing_ResponseParameters]
    let status: Grpc_Testing_EchoStatus?

    init(_ request: Grpc_Testing_StreamingOutputCallRequest) {
      type = request.responseType
      parameters = request.responseParameters
      status = request.responseStatus
    }
  }

  /// Responses of one call that may be asked for before the first is sent.
  static let maximumGathered = 100_000

  private func respond(
    to wish: Wish, _ responses: ResponseStream<Grpc_Testing_StreamingOutputCallResponse>
  ) async throws {
    try Self.end(with: wish.status)
    for parameters in wish.parameters {
      if parameters.intervalUs > 0 { try await pause(UInt64(parameters.intervalUs) * 1000) }
      let payload = try Self.payload(wish.type, parameters.size)
      let response = Grpc_Testing_StreamingOutputCallResponse(payload: payload)
      try await responses.send(response, compress: parameters.compressed?.value ?? false)
    }
  }

  private static func count(
    _ requests: RequestStream<Grpc_Testing_StreamingInputCallRequest>
  ) async throws -> Grpc_Testing_StreamingInputCallResponse {
    var size = 0
    for try await request in requests {
      try check(request.expectCompressed, isCompressed: requests.lastWasCompressed)
      size += request.payload?.body.count ?? 0
    }
    return Grpc_Testing_StreamingInputCallResponse(aggregatedPayloadSize: Int32(clamping: size))
  }

  private static func gather(
    _ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>
  ) async throws -> [Wish] {
    var wishes: [Wish] = []
    var gathered = 0
    for try await request in requests {
      gathered += 1 + request.responseParameters.count
      guard gathered <= maximumGathered else {
        throw RPCError(.resourceExhausted, "more than \(maximumGathered) responses are asked for at once")
      }
      wishes.append(Wish(request))
    }
    return wishes
  }
}
