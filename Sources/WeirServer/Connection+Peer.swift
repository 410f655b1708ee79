import Logging
import WeirHTTP2
import WeirMemory
import WeirRPC

/// What a peer does beside making calls, and what is said of it.
extension Connection {
  /// - Parameter isCall: the stream is one of a call, which has not ended yet.
  func countReset(isCall: Bool, _ worker: isolated Worker) {
    let violation = hot.value.abuse.reset(
      finished: callsOpened - openCalls, isCall: isCall, now: worker.readTime)
    if let violation { end(violation, worker) }
  }

  /// The client says that it opens no more streams, and why: mostly because it is done. It is logged the first time.
  func noteGoAway(_ code: HTTP2ErrorCode) {
    guard !hot.value.hasSentGoAway else { return }
    hot.value.hasSentGoAway = true
    shared.logger.log(
      level: code == .noError ? .debug : .info, "the client goes away",
      metadata: ["peer.address": "\(context.peer)", "code": "\(code.name)"])
  }

  func noteEndOfInput() {
    shared.logger.debug("the client closed the connection", metadata: ["peer.address": "\(context.peer)"])
  }

  /// What a connection that HTTP/2 ended is logged with.
  func detail(_ code: HTTP2ErrorCode) -> String {
    let text = session.sentErrorText
    return text.isEmpty ? code.name : "\(code.name): \(text)"
  }
}
