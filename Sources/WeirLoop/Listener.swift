import CLibUV
import Glibc

/// A bound, listening socket: found out to be possible before any loop runs, so that a server can refuse to start.
@safe public final class ListeningSocket: Sendable {
  let descriptor: Int32
  /// With the port that the system chose, where 0 was asked for.
  public let address: SocketAddress
  /// Whether a Unix socket's file goes when the socket does: not when somebody else made it.
  private let ownsFile: Bool

  init(descriptor: Int32, address: SocketAddress, ownsFile: Bool) {
    self.descriptor = descriptor
    self.address = address
    self.ownsFile = ownsFile
  }

  /// - Throws: what the system says: address in use, permission denied, …
  public init(_ address: SocketAddress, backlog: Int32 = 1024) throws(LoopError) {
    let descriptor = socket(
      address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw LoopError(-errno, "open a socket") }
    self.descriptor = descriptor
    ownsFile = true
    var one: Int32 = 1
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
    if case .ipv6 = address {
      // One socket, one family: an IPv4 client is never seen as a mapped IPv6 one.
      unsafe setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &one, socklen_t(MemoryLayout<Int32>.size))
    }
    if case .unix(let path) = address { Self.removeStale(path) }
    var failure: Int32 = 0
    if unsafe address.withSockaddr({ unsafe bind(descriptor, $0, $1) }) != 0 { failure = errno }
    if failure == 0, listen(descriptor, backlog) != 0 { failure = errno }
    self.address = Self.name(of: descriptor) ?? address
    if failure != 0 {
      _ = Glibc.close(descriptor)
      throw LoopError(-failure, "listen")
    }
  }

  /// For a socket that no listener has taken over.
  public func close() {
    _ = Glibc.close(descriptor)
    if ownsFile, case .unix(let path) = address { unsafe unlink(path) }
  }

  static func name(of descriptor: Int32) -> SocketAddress? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let result = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe getsockname(descriptor, $0, &length) }
    }
    return result == 0 ? SocketAddress(storage) : nil
  }

  /// A Unix socket's file outlives its server; one that nobody answers on is in the way and goes. Connecting to a file
  /// that is no socket is refused too: it stays, and binding fails.
  private static func removeStale(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return }
    let probe = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    guard probe >= 0 else { return }
    let answers = unsafe SocketAddress.unix(path: path).withSockaddr { unsafe connect(probe, $0, $1) } == 0
    if !answers, errno == ECONNREFUSED { unsafe unlink(path) }
    _ = Glibc.close(probe)
  }
}

/// Accepts connections on a loop.
@safe public final class Listener {
  private let socket: ListeningSocket
  private let poll: UnsafeMutablePointer<uv_poll_t>
  private let accepted: (consuming AcceptedSocket) -> Void
  private let failed: (LoopError) -> Void
  private var isClosed = false

  /// A burst of new connections may not keep a loop from its other work for longer than this many.
  private static let acceptsPerTurn = 64

  /// - Parameters:
  ///   - accepted: called with each new connection, on the loop's thread.
  ///   - failed: called when accepting failed for want of descriptors; the listener is paused until `resume`.
  public init(
    _ socket: ListeningSocket, on loop: EventLoop, accepted: @escaping (consuming AcceptedSocket) -> Void,
    failed: @escaping (LoopError) -> Void
  ) throws(LoopError) {
    self.socket = socket
    self.accepted = accepted
    self.failed = failed
    unsafe poll = .allocate(capacity: 1)
    try unsafe LoopError.check(uv_poll_init(loop.raw, poll, socket.descriptor), "listen")
    unsafe poll.pointee.data = Unmanaged.passRetained(self).toOpaque()
    resume()
  }

  deinit { unsafe poll.deallocate() }

  public func resume() {
    guard !isClosed else { return }
    unsafe uv_poll_start(poll, Int32(UV_READABLE.rawValue)) { handle, _, _ in
      guard let context = unsafe handle?.pointee.data else { return }
      unsafe Unmanaged<Listener>.fromOpaque(context).takeUnretainedValue().acceptWaiting()
    }
  }

  /// Leaves new connections in the system's queue.
  public func pause() {
    guard !isClosed else { return }
    unsafe uv_poll_stop(poll)
  }

  private func acceptWaiting() {
    for _ in 0..<Self.acceptsPerTurn where !isClosed {
      var storage = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let descriptor = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe accept(socket.descriptor, $0, &length)
        }
      }
      guard descriptor >= 0 else {
        let error = LoopError(-errno, "accept")
        if error.isOutOfDescriptors {
          pause()
          failed(error)
        }
        return
      }
      _ = weir_set_close_on_exec(descriptor)
      accepted(
        AcceptedSocket(
          descriptor: descriptor, peer: SocketAddress(storage) ?? .unix(path: ""), local: socket.address))
    }
  }

  /// Stops accepting and gives the address free.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    unsafe uv_poll_stop(poll)
    unsafe uv_close(UnsafeMutableRawPointer(poll).assumingMemoryBound(to: uv_handle_t.self)) { handle in
      guard let context = unsafe handle?.pointee.data else { return }
      unsafe Unmanaged<Listener>.fromOpaque(context).release()
    }
    socket.close()
  }
}
