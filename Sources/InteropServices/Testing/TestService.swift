internal import WeirProtobuf
public import WeirRPC

/// `grpc.testing.TestService`, the server half of gRPC's interoperability tests.
///
/// Rules: gRPC's `doc/interop-test-descriptions.md`. `UnimplementedCall` is unimplemented because the tests want it so;
/// `grpc.testing.UnimplementedService` is not served at all.
public struct TestService: Grpc_Testing_TestServiceDetailed {
  /// A larger response than this is refused before memory is taken for it.
  public static let maximumResponse = 67_108_864

  private let pause: Pause

  /// - Parameter pause: what `interval_us` waits with.
  public init(pause: @escaping Pause = realPause) { self.pause = pause }

  // MARK: One request

  /// Answers with an empty message.
  public func emptyCall(_ request: ServerRequest<Grpc_Testing_Empty>) async throws -> ServerResponse<Grpc_Testing_Empty>
  {
    Self.echo(request.metadata, Grpc_Testing_Empty())
  }

  /// Answers with as many bytes, and the status, that the request asks for.
  public func unaryCall(
    _ request: ServerRequest<Grpc_Testing_SimpleRequest>
  ) async throws -> ServerResponse<Grpc_Testing_SimpleResponse> {
    try Self.answer(request)
  }

  /// As `unaryCall`, with a `cache-control` header.
  public func cacheableUnaryCall(
    _ request: ServerRequest<Grpc_Testing_SimpleRequest>
  ) async throws -> ServerResponse<Grpc_Testing_SimpleResponse> {
    var response = try Self.answer(request)
    try response.metadata.append("cache-control", "max-age=60, public")
    return response
  }

  /// Always `UNIMPLEMENTED`.
  public func unimplementedCall(
    _ request: ServerRequest<Grpc_Testing_Empty>
  ) async throws -> ServerResponse<Grpc_Testing_Empty> {
    throw RPCError(.unimplemented, "unknown method \(request.context.method.path)")
  }

  private static func answer(
    _ request: ServerRequest<Grpc_Testing_SimpleRequest>
  ) throws(RPCError) -> ServerResponse<Grpc_Testing_SimpleResponse> {
    let message = request.message
    try check(message.expectCompressed, isCompressed: request.wasCompressed)
    do throws(RPCError) {
      try end(with: message.responseStatus, trailers: trailers(for: request.metadata))
    } catch {
      return ServerResponse(error, metadata: initialMetadata(for: request.metadata))
    }
    let payload = try payload(message.responseType, message.responseSize)
    var response = echo(request.metadata, Grpc_Testing_SimpleResponse(payload: payload))
    response.isCompressed = message.responseCompressed?.value ?? false
    return response
  }

  /// What came under these two names goes back, under the same names, as initial and as trailing metadata.
  private static func echo<Message>(_ metadata: Metadata, _ message: Message) -> ServerResponse<Message> {
    ServerResponse(message, metadata: initialMetadata(for: metadata), trailers: trailers(for: metadata))
  }

  private static func initialMetadata(for request: Metadata) -> Metadata {
    echo("x-grpc-test-echo-initial", of: request)
  }

  private static func trailers(for request: Metadata) -> Metadata {
    echo("x-grpc-test-echo-trailing-bin", of: request)
  }

  private static func echo(_ name: String, of request: Metadata) -> Metadata {
    var echoed = Metadata()
    for value in request.values(of: name) { echoed.append(trusted: name, value: value) }
    return echoed
  }

  private static func check(_ expected: Grpc_Testing_BoolValue?, isCompressed: Bool) throws(RPCError) {
    guard expected?.value == true, !isCompressed else { return }
    throw RPCError(.invalidArgument, "expect_compressed: the request is not compressed")
  }

  /// Ends the call with the status that the client asked for; a code that gRPC does not have is `UNKNOWN`.
  private static func end(
    with status: Grpc_Testing_EchoStatus?, trailers: Metadata = Metadata()
  ) throws(RPCError) {
    guard let status, status.code != 0 else { return }
    let code = UInt8(exactly: status.code).flatMap { StatusCode(rawValue: $0) } ?? .unknown
    throw RPCError(code, status.message, trailers: trailers)
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

  /// Sends responses of the sizes, and after the pauses, that the request asks for.
  public func streamingOutputCall(
    _ request: ServerRequest<Grpc_Testing_StreamingOutputCallRequest>,
    _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>
  ) async throws -> Metadata {
    try await respond(to: Wish(request.message), responses)
    return Metadata()
  }

  /// Adds up the bytes of the requests.
  public func streamingInputCall(
    _ requests: RequestStream<Grpc_Testing_StreamingInputCallRequest>, _ call: CallContext
  ) async throws -> ServerResponse<Grpc_Testing_StreamingInputCallResponse> {
    ServerResponse(try await Self.count(requests))
  }

  /// Answers each request as it comes.
  public func fullDuplexCall(
    _ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>, _ call: CallContext,
    _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>
  ) async throws -> Metadata {
    let metadata = Self.initialMetadata(for: call.metadata)
    let trailers = Self.trailers(for: call.metadata)
    if !metadata.isEmpty { try await responses.sendInitialMetadata(metadata) }
    for try await request in requests { try await respond(to: Wish(request), responses, trailers: trailers) }
    return trailers
  }

  /// Answers all requests after the last of them.
  public func halfDuplexCall(
    _ requests: RequestStream<Grpc_Testing_StreamingOutputCallRequest>, _ call: CallContext,
    _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>
  ) async throws -> Metadata {
    for wish in try await Self.gather(requests) { try await respond(to: wish, responses) }
    return Metadata()
  }

  private func respond(
    to wish: Wish, _ responses: ResponseWriter<Grpc_Testing_StreamingOutputCallResponse>,
    trailers: Metadata = Metadata()
  ) async throws {
    try Self.end(with: wish.status, trailers: trailers)
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
