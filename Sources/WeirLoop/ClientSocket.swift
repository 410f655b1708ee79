import CLibUV
import Glibc

/// A connected, blocking socket of a client, for tests that play one.
package struct ClientSocket: Sendable {
  /// Whoever connected must close it.
  package let descriptor: Int32

  /// What the server sees as the peer's address.
  package var localAddress: SocketAddress? { ListeningSocket.name(of: descriptor) }

  /// - Parameters:
  ///   - source: the address to come from; the system's choice when nil.
  ///   - receiveBuffer: bytes that the system takes in ahead of the reader; its own choice when nil.
  package init(
    connectingTo address: SocketAddress, from source: SocketAddress? = nil, receiveBuffer: Int32? = nil
  ) throws(LoopError) {
    let descriptor = socket(address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw LoopError(-errno, "open a socket") }
    if var receiveBuffer {
      unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
    }
    if case .unix = address {
    } else {
      var one: Int32 = 1
      unsafe setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }
    if let source { unsafe _ = source.withSockaddr { unsafe bind(descriptor, $0, $1) } }
    guard unsafe address.withSockaddr({ unsafe connect(descriptor, $0, $1) }) == 0 else {
      let code = errno
      _ = Glibc.close(descriptor)
      throw LoopError(-code, "connect")
    }
    self.descriptor = descriptor
  }
}
