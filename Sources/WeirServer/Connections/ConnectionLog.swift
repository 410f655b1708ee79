import Logging
import WeirHTTP2
import WeirRPC

/// The lines that are written about one connection.
struct ConnectionLog {
  private let shared: ServerShared
  private let peer: Address

  init(_ shared: ServerShared, peer: Address) {
    self.shared = shared
    self.peer = peer
  }

  /// The connection is ended for what its peer did, which is counted too.
  func ended(for violation: Violation, detail: String) {
    shared.count(violation)
    shared.logger.warning(
      "connection ended",
      metadata: ["peer.address": "\(peer)", "reason": "\(violation.name)", "detail": "\(detail)"])
  }

  /// The client says that it opens no more streams, and why: mostly because it is done.
  func clientGoesAway(_ code: HTTP2ErrorCode) {
    shared.logger.log(
      level: code == .noError ? .debug : .info, "the client goes away",
      metadata: ["peer.address": "\(peer)", "code": "\(code.name)"])
  }

  func clientClosed() {
    shared.logger.debug("the client closed the connection", metadata: ["peer.address": "\(peer)"])
  }
}
