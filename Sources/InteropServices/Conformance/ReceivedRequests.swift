internal import WeirProtobuf
internal import WeirRPC
internal import WeirStatusDetails

typealias ConformanceRequestInfo = Connectrpc_Conformance_V1_ConformancePayload.RequestInfo

/// What a call has received so far, to be told to the client.
struct ReceivedRequests {
  /// Bytes of requests that a call may leave waiting for their response.
  static let maximumBytes = 33_554_432
  /// What a message takes beside its bytes, roughly.
  private static let overhead = 256

  private let headers: [ConformanceHeader]
  private let timeout: Int64?
  private var requests: [Google_Protobuf_Any] = []
  private var bytes = 0

  init(_ call: CallContext) {
    headers = call.metadata.conformanceHeaders
    timeout = call.timeRemaining.map { Int64($0 / .milliseconds(1)) }
  }

  /// - Throws: `RESOURCE_EXHAUSTED` when they are too many.
  mutating func append(_ request: some GeneratedMessage) throws(RPCError) {
    let packed = Google_Protobuf_Any(packing: request)
    bytes += packed.value.count + Self.overhead
    guard bytes <= Self.maximumBytes else {
      throw RPCError(.resourceExhausted, "the requests together are over the limit of \(Self.maximumBytes) bytes")
    }
    requests.append(packed)
  }

  /// Everything about the call.
  var info: ConformanceRequestInfo {
    ConformanceRequestInfo(requestHeaders: headers, timeoutMs: timeout, requests: requests)
  }

  /// The requests alone, for a client that has been told the rest.
  var requestsOnly: ConformanceRequestInfo { ConformanceRequestInfo(requests: requests) }

  /// Forgets the requests, which a response has told.
  mutating func removeAll() {
    requests.removeAll()
    bytes = 0
  }
}

extension RPCError {
  /// The error that a client asked for, with what the server received as one more detail when no response has told it.
  init(_ error: Connectrpc_Conformance_V1_Error, _ info: ConformanceRequestInfo?, trailers: Metadata) {
    let code = UInt8(exactly: error.code.rawValue).flatMap { StatusCode(rawValue: $0) } ?? .unknown
    let details = error.details + (info.map { [Google_Protobuf_Any(packing: $0)] } ?? [])
    self.init(
      code == .ok ? .unknown : code, error.message ?? "", details: details.map { StatusDetail($0) },
      trailers: trailers)
  }
}
