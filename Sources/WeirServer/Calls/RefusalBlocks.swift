import WeirHTTP2
import WeirMemory
import WeirRPC

/// Replies of one header block. Clients are refused for the same reason again and again: the last block is kept.
struct RefusalBlocks: ~Copyable {
  /// Not private: the debug build of Swift 6.3.1 fails on a private type behind a generic one.
  struct Last {
    let status: Status
    let block: HTTP2Headers
  }

  private let last = Cell<Last?>(nil)

  /// The block that says a status, and trailers, of which there mostly are none.
  func block(_ status: Status, _ trailers: Metadata) -> HTTP2Headers {
    guard trailers.isEmpty else { return Replies.trailersOnly(status, trailers) }
    if let last = last.value, status.isIdentical(to: last.status) { return last.block }
    let block = Replies.trailersOnly(status, trailers)
    last.value = Last(status: status, block: block)
    return block
  }
}
