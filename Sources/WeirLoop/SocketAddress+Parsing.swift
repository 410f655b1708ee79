import CLibUV
import Glibc

/// Why a text is no address, in words that follow "cannot listen on TEXT: ".
public struct SocketAddressError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  /// - Parameter description: words that follow "cannot listen on TEXT: ".
  public init(_ description: String) { self.description = description }
}

extension SocketAddress {
  /// Bytes of a Unix-domain socket's path or abstract name: `sun_path` holds 108 with the NUL behind or ahead of them.
  public static let maximumPath = 107

  /// Reads an address as `init(parsing:)` does; nil for anything else.
  public init?(_ text: String) {
    guard let address = try? SocketAddress(parsing: text) else { return nil }
    self = address
  }

  /// Reads `127.0.0.1:50051`, `[::1]:50051`, `[fe80::1%eth0]:50051`, `unix:/run/weir.sock`, and, in the abstract
  /// namespace, `unix:@weir` or `unix-abstract:weir` (gRPC's `doc/naming.md`). Looks up network interfaces, no hosts.
  public init(parsing text: String) throws(SocketAddressError) {
    if text.hasPrefix("unix:") {
      self = try .unix(path: Self.unixPath(String(text.dropFirst(5))))
    } else if text.hasPrefix("unix-abstract:") {
      self = try .unix(path: Self.unixPath("@" + text.dropFirst(14)))
    } else {
      self = try Self.network(text)
    }
  }

  private static func unixPath(_ path: String) throws(SocketAddressError) -> String {
    let isAbstract = path.hasPrefix("@")
    let what = isAbstract ? "the abstract name" : "the path"
    let count = path.utf8.count - (isAbstract ? 1 : 0)
    guard count > 0 else { throw SocketAddressError("\(what) is missing") }
    guard count <= maximumPath else {
      throw SocketAddressError("\(what) has \(count) bytes, the system takes at most \(maximumPath)")
    }
    guard !path.utf8.contains(0) else { throw SocketAddressError("\(what) has a NUL in it") }
    return path
  }

  private static func network(_ text: String) throws(SocketAddressError) -> SocketAddress {
    guard let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") else {
      throw SocketAddressError("a port is missing, write HOST:PORT")
    }
    let (host, digits) = (text[..<colon], text[text.index(after: colon)...])
    guard let port = UInt16(digits), !hasSign(digits) else {
      throw SocketAddressError("the port is \"\(digits)\", not a number from 0 to 65535")
    }
    // libuv would stop at a NUL.
    guard !host.utf8.contains(0) else { throw SocketAddressError("the address has a NUL in it") }
    if host.hasPrefix("["), host.hasSuffix("]") { return try ipv6(host.dropFirst().dropLast(), port) }
    var address = sockaddr_in()
    if unsafe uv_ip4_addr(String(host), Int32(port), &address) == 0 {
      return .ipv4(UInt32(bigEndian: address.sin_addr.s_addr), port: port)
    }
    throw SocketAddressError(unusable(host, port))
  }

  /// Numbers of the standard library may have one.
  private static func hasSign(_ digits: Substring) -> Bool { digits.hasPrefix("+") }

  private static func ipv6(_ host: Substring, _ port: UInt16) throws(SocketAddressError) -> SocketAddress {
    let parts = host.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
    var address = sockaddr_in6()
    guard unsafe uv_ip6_addr(String(parts[0]), Int32(port), &address) == 0 else {
      throw SocketAddressError("\"\(parts[0])\" is no IPv6 address")
    }
    let plain = SocketAddress(ipv6: address)
    // fe80::/10 (RFC 4291, section 2.5.6).
    guard case .ipv6(let high, let low, _, _) = plain, high >> 54 == 0x3fa else {
      if parts.count == 2 { throw SocketAddressError("only a link-local address (fe80::/10) has a zone") }
      return plain
    }
    guard parts.count == 2 else {
      throw SocketAddressError("a link-local address needs its network interface: [\(host)%eth0]:\(port)")
    }
    let name = String(parts[1])
    let zone = unsafe if_nametoindex(name)
    if zone != 0 { return .ipv6(high: high, low: low, port: port, zone: zone) }
    var known = [CChar](repeating: 0, count: Int(IF_NAMESIZE))
    guard let number = UInt32(name), !hasSign(parts[1]), unsafe if_indextoname(number, &known) != nil else {
      throw SocketAddressError("there is no network interface \"\(name)\"")
    }
    return .ipv6(high: high, low: low, port: port, zone: number)
  }

  private static func unusable(_ host: Substring, _ port: UInt16) -> String {
    if host.isEmpty || host == "*" { return "for all addresses write [::]:\(port), or 0.0.0.0:\(port) for IPv4 alone" }
    var address = sockaddr_in6()
    if unsafe uv_ip6_addr(String(host), 0, &address) == 0 {
      return "an IPv6 address stands in brackets: [\(host)]:\(port)"
    }
    return """
      \"\(host)\" is no IPv4 address, and host names are not looked up; this machine alone is 127.0.0.1:\(port) or \
      [::1]:\(port)
      """
  }
}
