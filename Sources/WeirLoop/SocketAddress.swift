import CLibUV
import Glibc

/// An address that a socket can be bound to or come from, as numbers.
public enum SocketAddress: Sendable, Hashable {
  /// Four bytes in host order.
  case ipv4(UInt32, port: UInt16)
  /// Sixteen bytes as two halves in host order.
  case ipv6(high: UInt64, low: UInt64, port: UInt16)
  case unix(path: String)

  /// Reads `127.0.0.1:50051`, `[::1]:50051` or `unix:/run/weir.sock`; nil for anything else. Looks up no names.
  public init?(_ text: String) {
    if text.hasPrefix("unix:") {
      let path = String(text.dropFirst(5))
      // `sun_path` holds 108 bytes with its final NUL.
      guard !path.isEmpty, path.utf8.count < 108, !path.utf8.contains(0) else { return nil }
      self = .unix(path: path)
      return
    }
    // libuv would take a zone and stop at a NUL, and `UInt16` would take a sign; none of them can be kept.
    guard !text.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "+") }),
      let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...])
    else { return nil }
    let host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      var address = sockaddr_in6()
      guard unsafe uv_ip6_addr(String(host.dropFirst().dropLast()), Int32(port), &address) == 0 else { return nil }
      self.init(ipv6: address)
    } else {
      var address = sockaddr_in()
      guard unsafe uv_ip4_addr(String(host), Int32(port), &address) == 0 else { return nil }
      self = .ipv4(UInt32(bigEndian: address.sin_addr.s_addr), port: port)
    }
  }

  private init(ipv6 address: sockaddr_in6) {
    var address = address
    let words = unsafe withUnsafeBytes(of: &address.sin6_addr) { unsafe $0.loadUnaligned(as: (UInt64, UInt64).self) }
    self = .ipv6(
      high: UInt64(bigEndian: words.0), low: UInt64(bigEndian: words.1), port: UInt16(bigEndian: address.sin6_port))
  }

  init?(_ storage: sockaddr_storage) {
    var storage = storage
    let family = Int32(storage.ss_family)
    let address: SocketAddress? = unsafe withUnsafePointer(to: &storage) { pointer in
      let raw = unsafe UnsafeRawPointer(pointer)
      switch family {
      case AF_INET:
        let address = unsafe raw.load(as: sockaddr_in.self)
        return .ipv4(UInt32(bigEndian: address.sin_addr.s_addr), port: UInt16(bigEndian: address.sin_port))
      case AF_INET6:
        return SocketAddress(ipv6: unsafe raw.load(as: sockaddr_in6.self))
      case AF_UNIX:
        let address = unsafe raw.load(as: sockaddr_un.self)
        let path = unsafe withUnsafeBytes(of: address.sun_path) {
          unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        return .unix(path: path)
      default:
        return nil
      }
    }
    guard let address else { return nil }
    self = address
  }

  /// Calls `body` with the address in the system's form.
  func withSockaddr<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    var storage = sockaddr_storage()
    let length = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      let raw = UnsafeMutableRawPointer(pointer)
      switch self {
      case .ipv4(let bits, let port):
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = bits.bigEndian
        unsafe raw.storeBytes(of: address, as: sockaddr_in.self)
        return MemoryLayout<sockaddr_in>.size
      case .ipv6(let high, let low, let port):
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = port.bigEndian
        unsafe withUnsafeMutableBytes(of: &address.sin6_addr) {
          unsafe $0.storeBytes(of: high.bigEndian, as: UInt64.self)
          unsafe $0.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        unsafe raw.storeBytes(of: address, as: sockaddr_in6.self)
        return MemoryLayout<sockaddr_in6>.size
      case .unix(let path):
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) {
          unsafe $0.copyBytes(from: path.utf8.prefix($0.count - 1))
        }
        unsafe raw.storeBytes(of: address, as: sockaddr_un.self)
        return MemoryLayout<sockaddr_un>.size
      }
    }
    return unsafe withUnsafePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, socklen_t(length)) }
    }
  }

  var family: Int32 {
    switch self {
    case .ipv4: AF_INET
    case .ipv6: AF_INET6
    case .unix: AF_UNIX
    }
  }
}
