import CLibUV
import Glibc

/// An address that a socket can be bound to or come from, as numbers.
///
/// An IPv4 client of an IPv6 socket (`::ffff:1.2.3.4`) is the IPv4 client: such an address is never `ipv6` here.
public enum SocketAddress: Sendable, Hashable {
  /// Four bytes in host order.
  case ipv4(UInt32, port: UInt16)
  /// Sixteen bytes as two halves in host order. The zone is the number of the network interface that a link-local
  /// address belongs to (RFC 4007); 0 for every other address.
  case ipv6(high: UInt64, low: UInt64, port: UInt16, zone: UInt32 = 0)
  /// A file, or, with `@` as the first character, a name in Linux's abstract namespace. Empty for a peer that has none.
  case unix(path: String)

  init(ipv6 address: sockaddr_in6) {
    var address = address
    let words = unsafe withUnsafeBytes(of: &address.sin6_addr) { unsafe $0.loadUnaligned(as: (UInt64, UInt64).self) }
    let (high, low) = (UInt64(bigEndian: words.0), UInt64(bigEndian: words.1))
    let port = UInt16(bigEndian: address.sin6_port)
    if high == 0, low >> 32 == 0xffff {
      self = .ipv4(UInt32(truncatingIfNeeded: low), port: port)
    } else {
      self = .ipv6(high: high, low: low, port: port, zone: address.sin6_scope_id)
    }
  }

  /// - Parameter length: as the system returned it; the name of a Unix-domain socket ends there.
  init?(_ storage: sockaddr_storage, length: socklen_t) {
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
        return unsafe withUnsafeBytes(of: address.sun_path) { path in
          unsafe .unix(path: Self.path(path.prefix(max(0, Int(length) - Self.pathOffset))))
        }
      default:
        return nil
      }
    }
    guard let address else { return nil }
    self = address
  }

  private static let pathOffset = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2

  /// `sun_path` as text: a NUL ahead marks an abstract name, which ends with the address; a path ends at its NUL.
  private static func path(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    if unsafe bytes.count > 1, unsafe bytes.first == 0 {
      return unsafe "@" + String(decoding: bytes.dropFirst(), as: UTF8.self)
    }
    let path = unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    return path.hasPrefix("@") ? "./" + path : path
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
      case .ipv6(let high, let low, let port, let zone):
        var address = sockaddr_in6()
        address.sin6_scope_id = zone
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
        let name = isAbstract ? [0] + path.utf8.dropFirst() : Array(path.utf8)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) {
          unsafe $0.copyBytes(from: name.prefix(Self.maximumPath + 1))
        }
        unsafe raw.storeBytes(of: address, as: sockaddr_un.self)
        // An abstract name is as long as the address says; a path ends with its NUL.
        return isAbstract ? Self.pathOffset + name.count : MemoryLayout<sockaddr_un>.size
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

  /// Whether it is a name in the abstract namespace (`unix(7)`): it has no file, and goes with its socket.
  public var isAbstract: Bool {
    if case .unix(let path) = self { path.hasPrefix("@") } else { false }
  }

  /// The network interface of a link-local address, by name, or by number when it is gone; empty for other addresses.
  public var zoneName: String {
    guard case .ipv6(_, _, _, let zone) = self, zone != 0 else { return "" }
    var name = [CChar](repeating: 0, count: Int(IF_NAMESIZE))
    guard unsafe if_indextoname(zone, &name) != nil else { return "\(zone)" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
