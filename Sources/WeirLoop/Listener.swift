import CLibUV
import Glibc

/// A bound, listening socket: found out to be possible before any loop runs, so that a server can refuse to start.
@safe public final class ListeningSocket: Sendable {
  let descriptor: Int32
  /// With the port that the system chose, where 0 was asked for.
  public let address: SocketAddress
  /// The file that goes when the socket does: not when somebody else made it.
  private let file: SocketFile?

  init(inherited descriptor: Int32, address: SocketAddress) {
    self.descriptor = descriptor
    self.address = address
    file = nil
  }

  /// - Parameters:
  ///   - address: `[::]` takes IPv4 connections too.
  ///   - isIPv6Only: leaves them to another socket of the same port.
  ///   - mode: of a Unix-domain socket's file; what the process's umask leaves of 0777 when nil.
  /// - Throws: what the system says: address in use, permission denied, …
  public init(
    _ address: SocketAddress, isIPv6Only: Bool = false, mode: UInt32? = nil, backlog: Int32 = 1024
  ) throws(LoopError) {
    let descriptor = socket(
      address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
    guard descriptor >= 0 else { throw LoopError(-errno, "open a socket") }
    self.descriptor = descriptor
    do throws(LoopError) {
      if case .unix(let path) = address, !address.isAbstract {
        file = try SocketFile(binding: descriptor, to: path, mode: mode, backlog: backlog)
        self.address = address
      } else {
        file = nil
        try Self.listen(descriptor, address, isIPv6Only: isIPv6Only, backlog)
        self.address = Self.name(of: descriptor) ?? address
      }
    } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
  }

  private static func listen(
    _ descriptor: Int32, _ address: SocketAddress, isIPv6Only: Bool, _ backlog: Int32
  ) throws(LoopError) {
    var one: Int32 = 1
    var only: Int32 = isIPv6Only ? 1 : 0
    let size = socklen_t(MemoryLayout<Int32>.size)
    unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, size)
    if case .ipv6 = address { unsafe setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &only, size) }
    guard unsafe address.withSockaddr({ unsafe bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, backlog) == 0
    else { throw LoopError(-errno, "listen") }
  }

  /// For a socket that no listener has taken over.
  public func close() {
    if let file { file.close(descriptor) } else { _ = Glibc.close(descriptor) }
  }

  static func name(of descriptor: Int32) -> SocketAddress? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let result = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe getsockname(descriptor, $0, &length) }
    }
    return result == 0 ? SocketAddress(storage, length: length) : nil
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

  /// Accepts connections again after `pause`.
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
          descriptor: descriptor, peer: SocketAddress(storage, length: length) ?? .unix(path: ""), local: socket.address
        ))
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
