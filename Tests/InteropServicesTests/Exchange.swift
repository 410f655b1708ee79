import Synchronization
import WeirProtobuf
import WeirRPC

@testable import InteropServices

/// Requests that a test wrote down.
final class ListedRequests: MessageSource {
  private let rest: Mutex<[(message: [UInt8], isCompressed: Bool)]>
  private let wasCompressed = Atomic<Bool>(false)

  init(_ messages: [(message: [UInt8], isCompressed: Bool)]) { rest = Mutex(messages) }

  var isEmpty: Bool { rest.withLock { $0.isEmpty } }
  var lastWasCompressed: Bool { wasCompressed.load(ordering: .relaxed) }

  func next() async throws(RPCError) -> [UInt8]? {
    guard let (message, isCompressed) = rest.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { return nil }
    wasCompressed.store(isCompressed, ordering: .relaxed)
    return message
  }
}

/// What a handler sent, in order.
final class RecordedResponses: MessageSink {
  struct Sent: Sendable {
    var initialMetadata: Metadata?
    var messages: [[UInt8]] = []
    var compressed: [Bool] = []
    /// For each message, whether every request had been read.
    var followsLastRequest: [Bool] = []
  }

  private let state = Mutex(Sent())
  private let requests: ListedRequests

  init(_ requests: ListedRequests) { self.requests = requests }

  var sent: Sent { state.withLock { $0 } }

  func sendInitialMetadata(_ metadata: Metadata) async throws(RPCError) {
    state.withLock { $0.initialMetadata = metadata }
  }

  func send(_ message: [UInt8], compress: Bool) async throws(RPCError) {
    let isLast = requests.isEmpty
    state.withLock {
      $0.messages.append(message)
      $0.compressed.append(compress)
      $0.followsLastRequest.append(isLast)
    }
  }
}

/// Pauses that take no time.
final class RecordedPauses: Sendable {
  private let state = Mutex<[UInt64]>([])

  var nanoseconds: [UInt64] { state.withLock { $0 } }
  var pause: Pause { { [self] nanoseconds in state.withLock { $0.append(nanoseconds) } } }
}

/// How a call went.
struct Exchange {
  var call: Call
  var sent: RecordedResponses.Sent
  var error: RPCError?

  /// The responses, decoded.
  func responses<Response: GeneratedMessage>(_ type: Response.Type) throws -> [Response] {
    try sent.messages.map { try Response(serialized: $0.span) }
  }
}

extension Call {
  /// A call of a test, with a clock that stands still.
  init(metadata: Metadata = Metadata(), millisecondsLeft: Int64? = nil) {
    let clock = MonotonicClock { Instant(nanoseconds: 1) }
    let connection = ConnectionContext(peer: .named("test"), local: .named("test"), clock: clock)
    let deadline = millisecondsLeft.map { clock.now.advanced(byNanoseconds: $0 * 1_000_000) }
    self.init(
      method: Method(service: "test", name: "Test", kind: .unary), connection: connection, received: clock.now,
      deadline: deadline, metadata: metadata)
  }
}

extension ServiceDefinition {
  /// Calls a method with these requests, the one of this index compressed.
  func exchange(
    _ method: String, _ requests: [some GeneratedMessage], compressed: Int? = nil, call: Call = Call()
  ) async throws -> Exchange {
    guard let route = routes.first(where: { $0.method.name == method }) else { throw ServiceError("no \(method)") }
    let source = ListedRequests(requests.enumerated().map { ($1.serialized(), $0 == compressed) })
    let sink = RecordedResponses(source)
    var call = call
    var failure: RPCError?
    var messages: [[UInt8]] = []
    if route.method.kind == .unary { call.requestIsCompressed = compressed == 0 }
    do throws(RPCError) {
      switch route.endpoint {
      case .immediate(let handler):
        let request = try await source.next() ?? []
        var output: [UInt8] = []
        try handler(request.span, &call, &output)
        messages = [output]
      case .suspending(let prepare):
        let request = try await source.next() ?? []
        var message: [UInt8] = []
        let prepared = try prepare(request.span, &call)
        try await prepared(&call, &message)
        messages = [message]
      case .streaming(let handler):
        try await handler(source, sink, &call)
      }
    } catch {
      failure = error
    }
    var sent = sink.sent
    sent.messages += messages
    return Exchange(call: call, sent: sent, error: failure)
  }
}
