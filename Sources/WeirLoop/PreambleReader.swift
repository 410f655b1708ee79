import CLibUV
import Glibc

/// Reads what comes first on a connection, and not a byte more, before anybody takes the socket over.
///
/// It looks at what has come without taking it, and takes only what belongs to the preamble. `close` must be called,
/// unless `ended` was.
@safe public final class PreambleReader {
  /// What the owner says of the bytes that have come so far.
  public enum Verdict: Sendable, Hashable {
    /// All of them belong to the preamble, and more do.
    case more
    /// The preamble has so many bytes.
    case ends(Int)
    /// They are no preamble.
    case refused
  }

  /// How it ended without a preamble.
  public enum Failure: Sendable, Hashable {
    /// The peer closed the connection, or it broke.
    case closed
    /// The bytes were refused, or there were more than the limit.
    case refused
  }

  private var accepted: AcceptedSocket?
  private let descriptor: Int32
  private let poll: UnsafeMutablePointer<uv_poll_t>
  private let scratch: UnsafeMutableRawBufferPointer
  private let limit: Int
  private let look: (Span<UInt8>) -> Verdict
  private let ended: (consuming AcceptedSocket) -> Void
  private let failed: (Failure) -> Void
  private var bytes: [UInt8] = []
  private var isClosed = false

  /// - Parameters:
  ///   - limit: bytes that a preamble may have; at most 64 KiB.
  ///   - look: shown all bytes that have come so far, each time that there are more.
  ///   - ended: gets the socket, whose next byte is the first behind the preamble.
  ///   - failed: called when there is no preamble; the socket is closed.
  public init(
    _ accepted: consuming AcceptedSocket, on loop: EventLoop, limit: Int, look: @escaping (Span<UInt8>) -> Verdict,
    ended: @escaping (consuming AcceptedSocket) -> Void, failed: @escaping (Failure) -> Void
  ) throws(LoopError) {
    descriptor = accepted.descriptor
    self.accepted = consume accepted
    self.limit = limit
    self.look = look
    self.ended = ended
    self.failed = failed
    unsafe scratch = loop.scratch
    unsafe poll = .allocate(capacity: 1)
    try unsafe LoopError.check(uv_poll_init(loop.raw, poll, descriptor), "wait for a preamble")
    unsafe poll.pointee.data = Unmanaged.passRetained(self).toOpaque()
    unsafe uv_poll_start(poll, Int32(UV_READABLE.rawValue)) { handle, _, _ in
      guard let context = unsafe handle?.pointee.data else { return }
      unsafe Unmanaged<PreambleReader>.fromOpaque(context).takeUnretainedValue().read()
    }
  }

  deinit { unsafe poll.deallocate() }

  private func read() {
    guard !isClosed else { return }
    let room = limit - bytes.count
    let count = unsafe recv(descriptor, scratch.baseAddress, room, Int32(MSG_PEEK))
    guard count > 0 else {
      if count < 0, errno == EAGAIN || errno == EINTR { return }
      return fail(.closed)
    }
    let seen = bytes.count
    unsafe bytes.append(contentsOf: scratch[..<count])
    switch look(bytes.span) {
    case .refused: fail(.refused)
    case .more:
      take(count)
      if bytes.count >= limit { fail(.refused) }
    case .ends(let length):
      take(min(count, max(0, length - seen)))
      finish()
    }
  }

  /// Takes bytes that were looked at: they are there.
  private func take(_ count: Int) { unsafe _ = recv(descriptor, scratch.baseAddress, count, 0) }

  private func finish() {
    stop()
    guard let socket = accepted.take() else { return }
    ended(socket)
  }

  private func fail(_ failure: Failure) {
    close()
    failed(failure)
  }

  /// Closes the socket; nobody is called any more.
  public func close() {
    stop()
    accepted = nil
  }

  private func stop() {
    guard !isClosed else { return }
    isClosed = true
    unsafe uv_poll_stop(poll)
    unsafe uv_close(UnsafeMutableRawPointer(poll).assumingMemoryBound(to: uv_handle_t.self)) { handle in
      guard let context = unsafe handle?.pointee.data else { return }
      unsafe Unmanaged<PreambleReader>.fromOpaque(context).release()
    }
  }
}
