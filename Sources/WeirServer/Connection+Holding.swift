import WeirHTTP2
import WeirRPC

/// Calls that wait because their client takes nothing of what was answered before: what has not begun costs no memory.
extension Connection {
  /// More response bytes wait for the client than may.
  var isOverfull: Bool { session.queued > shared.configuration.limits.bufferedResponsesPerConnection }

  /// Keeps a call that was let in from its handler until the client has taken enough.
  func hold(_ stream: ServerStream, _ bytes: Span<UInt8>, _ worker: isolated Worker) {
    stream.state = .held
    holdsCalls = true
    watchDeadline(stream, worker)
    settle(stream, bytes)
    do throws(RPCError) {
      try checkBuffered()
    } catch {
      refuse(stream, error, .transport, worker)
    }
  }

  /// Lets held calls go on, and handlers that wait to send. Called when bytes have gone out.
  func releaseHeld(_ worker: isolated Worker) {
    guard holdsCalls, !isOverfull else { return }
    holdsCalls = false
    for stream in streams { stream?.object.wakeWriters() }
    for stream in streams {
      guard let stream, stream.state == .held else { continue }
      guard !isOverfull else {
        holdsCalls = true
        return
      }
      stream.state = .receiving
      if case .streaming(let handler) = stream.route?.endpoint {
        beginStreaming(stream, handler, worker)
      } else {
        runUnary(stream, Span(), worker)
      }
    }
  }
}
