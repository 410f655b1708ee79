import Synchronization
import WeirRPC
import WeirTestSupport

/// The handlers that the documentation shows, in `Handlers`; `HandlerExampleTests` calls them.
struct HandlerExamples: Sendable {
  let sales = Sales()

  /// Where events come from, in the examples.
  final class Sales: Sendable {
    let subscribed = Journal<String>()
    private let continuations = Mutex<[AsyncStream<Bytes>.Continuation]>([])

    func subscribe() -> (AsyncStream<Bytes>, stop: @Sendable () -> Void) {
      let (stream, continuation) = AsyncStream.makeStream(of: Bytes.self)
      continuations.withLock { $0.append(continuation) }
      subscribed.append("subscribed")
      return (stream, { continuation.finish() })
    }

    func sell(_ event: Bytes) { for continuation in continuations.withLock({ $0 }) { continuation.yield(event) } }
  }

  private func search(_ request: Bytes, within time: Duration) async throws -> [Bytes] {
    if request.text == "slow" { try await Task.sleep(for: .seconds(3600)) }  // may sleep: until it is cancelled
    return [Bytes(bytes("\(request.text) \(time > .zero)"))]
  }

  private func note(_ text: String) { sales.subscribed.append(text) }

  func find(_ request: ServerRequest<Bytes>) async throws -> ServerResponse<Bytes> {
    // How long the client still waits, or the server lets it.
    let time = request.context.timeRemaining ?? .seconds(10)
    do {
      let found = try await search(request.message, within: time / 2)
      return ServerResponse(found[0], isCompressed: true)
    } catch is CancellationError {
      note("gave up: \(request.context.cancellation.reason?.name ?? "unknown")")  // client_reset, deadline, …
      throw CancellationError()
    }
  }

  func follow(_ requests: RequestStream<Bytes>, _ call: CallContext, _ responses: ResponseWriter<Bytes>) async throws {
    let (events, stop) = sales.subscribe()
    call.cancellation.whenDraining { stop() }  // The loop ends, and with it the call.
    for await event in events {
      try await responses.send(event, compress: event.bytes.count > 1024)
    }
  }
}
