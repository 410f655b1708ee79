internal import WeirProtobuf
internal import WeirRPC

/// A response of a streaming method.
protocol ConformanceResponse: GeneratedMessage {
  var payload: Connectrpc_Conformance_V1_ConformancePayload? { get set }
}

extension Connectrpc_Conformance_V1_ServerStreamResponse: ConformanceResponse {}
extension Connectrpc_Conformance_V1_BidiStreamResponse: ConformanceResponse {}

/// The responses that the first request of a stream defined, and how far they have been sent.
struct StreamAnswer<Response: ConformanceResponse> {
  private let definition: Connectrpc_Conformance_V1_StreamResponseDefinition
  private let responses: ResponseWriter<Response>
  private let pause: Pause
  private(set) var sent = 0
  /// Sent whatever the call ends with.
  private(set) var trailers = Metadata()

  init(
    _ definition: Connectrpc_Conformance_V1_StreamResponseDefinition, _ responses: ResponseWriter<Response>,
    pause: @escaping Pause
  ) {
    self.definition = definition
    self.responses = responses
    self.pause = pause
  }

  var isComplete: Bool { sent == definition.responseData.count }

  /// Sends the headers and lays down the trailers.
  mutating func begin() async throws {
    let headers = try Metadata(definition.responseHeaders)
    trailers = try Metadata(definition.responseTrailers)
    if !headers.isEmpty { try await responses.sendInitialMetadata(headers) }
  }

  /// Sends the next response, if there is one.
  mutating func sendNext(_ info: ConformanceRequestInfo?) async throws {
    guard !isComplete else { return }
    if definition.responseDelayMs > 0 { try await pause(UInt64(definition.responseDelayMs) * 1_000_000) }
    var response = Response()
    response.payload = .init(data: definition.responseData[sent], requestInfo: info)
    try await responses.send(response)
    sent += 1
  }

  /// Sends what is left, and ends the call with the error if there is one.
  ///
  /// - Parameter info: told in the first response, or by the error when there is no response.
  /// - Returns: the trailers.
  mutating func finish(_ info: ConformanceRequestInfo) async throws -> Metadata {
    while !isComplete { try await sendNext(sent == 0 ? info : nil) }
    if let error = definition.error { throw RPCError(error, sent == 0 ? info : nil, trailers: trailers) }
    return trailers
  }
}
