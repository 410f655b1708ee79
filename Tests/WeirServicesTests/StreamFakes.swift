import Synchronization
import WeirProtobuf
import WeirRPC

/// Requests that a test wrote down.
final class ListedRequests: MessageSource {
  private let rest: Mutex<[[UInt8]]>

  init(_ messages: [[UInt8]]) { rest = Mutex(messages) }

  func next() async throws(RPCError) -> [UInt8]? { rest.withLock { $0.isEmpty ? nil : $0.removeFirst() } }
}

/// Responses as a stream that a test reads.
final class ReadResponses: MessageSink {
  let messages: AsyncStream<[UInt8]>
  private let continuation: AsyncStream<[UInt8]>.Continuation

  init() { (messages, continuation) = AsyncStream.makeStream() }

  func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {}
  func send(_ message: [UInt8], compress: Bool) async throws(RPCError) { continuation.yield(message) }
  func finish() { continuation.finish() }
}

extension Call {
  init(_ method: Method) {
    let clock = MonotonicClock { Instant(nanoseconds: 0) }
    let connection = ConnectionContext(peer: .named("test"), local: .named("test"), clock: clock)
    self.init(method: method, connection: connection, received: clock.now)
    cancellation = Cancellation()
  }
}

extension ServiceDefinition {
  func endpoint(_ name: String) throws -> Endpoint {
    guard let route = routes.first(where: { $0.method.name == name }) else { throw ServiceError("no \(name)") }
    return route.endpoint
  }

  /// Runs an immediate method through its bytes.
  func run<Request: GeneratedMessage, Response: GeneratedMessage>(_ name: String, _ request: Request) throws -> Response
  {
    guard case .immediate(let endpoint) = try endpoint(name) else { throw ServiceError("not immediate") }
    var call = Call(Method(service: self.name, name: name, kind: .unary))
    var output: [UInt8] = []
    let bytes = request.serialized()
    try endpoint(bytes.span, &call, &output)
    return try Response(serialized: output.span)
  }
}
