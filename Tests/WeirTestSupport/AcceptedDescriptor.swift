import Glibc
public import WeirLoop

/// The server's end of a connection, when server and client are in this process.
public struct AcceptedDescriptor {
  private let descriptor: Int32

  /// Nil when no descriptor of this process is connected to that client. Both ends are compared: two clients may have one
  /// port when they are connected to different servers.
  public init?(of client: SocketAddress, at server: SocketAddress) {
    guard case .ipv4(_, let clientPort) = client, case .ipv4(_, let serverPort) = server else { return nil }
    let found = (3..<Int32(65_536)).first { descriptor in
      let peer = unsafe Self.port(of: descriptor, getpeername)
      return unsafe peer == clientPort && Self.port(of: descriptor, getsockname) == serverPort
    }
    guard let found else { return nil }
    descriptor = found
  }

  /// `TCP_USER_TIMEOUT` in milliseconds; 0 for the system's own.
  public var userTimeout: Int32 { option(18) }

  /// `TCP_NODELAY`.
  public var sendsAtOnce: Bool { option(TCP_NODELAY) != 0 }

  private typealias Naming = (Int32, UnsafeMutablePointer<sockaddr>?, UnsafeMutablePointer<socklen_t>?) -> Int32

  /// Nil for what is no IPv4 socket.
  private static func port(of descriptor: Int32, _ naming: Naming) -> UInt16? {
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    // The system writes at most `length` bytes into the local above.
    let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe naming(descriptor, $0, &length) }
    }
    return result == 0 && address.sin_family == sa_family_t(AF_INET) ? UInt16(bigEndian: address.sin_port) : nil
  }

  private func option(_ name: Int32) -> Int32 {
    var value: Int32 = -1
    var length = socklen_t(MemoryLayout<Int32>.size)
    unsafe getsockopt(descriptor, Int32(IPPROTO_TCP), name, &value, &length)
    return value
  }
}
