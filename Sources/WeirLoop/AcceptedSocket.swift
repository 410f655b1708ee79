import CLibUV
import Glibc
import WeirMemory

/// A connected socket that no loop has taken over yet. It can go to another thread; unused, it closes itself.
public struct AcceptedSocket: ~Copyable, Sendable {
  let descriptor: Int32
  /// The address of the other side.
  public let peer: SocketAddress
  /// The address that it connected to.
  public let local: SocketAddress
  private var isTaken = false

  init(descriptor: Int32, peer: SocketAddress, local: SocketAddress) {
    self.descriptor = descriptor
    self.peer = peer
    self.local = local
  }

  deinit { if !isTaken { _ = Glibc.close(descriptor) } }

  mutating func take() -> Int32 {
    isTaken = true
    return descriptor
  }

  /// Limits how long sent data may stay unacknowledged (`TCP_USER_TIMEOUT`, gRFC A18), to the millisecond and at most 24
  /// days. Nothing of the kind is known to Unix-domain sockets.
  public func setUserTimeout(_ timeout: Duration) {
    if case .unix = local { return }
    var value = UInt32(clamping: min(timeout.timerMilliseconds, Int64(Int32.max)))
    unsafe setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, &value, socklen_t(MemoryLayout<UInt32>.size))
  }
}
