/// The authority of a URI: a host, and perhaps a port (RFC 3986, section 3.2).
enum Authority {
  /// Whether two authorities name the same server, as RFC 9110, section 4.2.3, compares them: letters in either case, and
  /// a port that is left out, or empty, is that of the scheme. Nothing is looked up or decoded: two ways to write one
  /// address of IPv6, or one letter and its percent-encoding, differ.
  static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>, defaultPort: Int) -> Bool {
    let (leftHost, leftPort) = split(left, defaultPort)
    let (rightHost, rightPort) = split(right, defaultPort)
    guard leftPort == rightPort, leftHost == rightHost else { return false }
    for index in 0..<leftHost where lowercased(left[index]) != lowercased(right[index]) { return false }
    return true
  }

  /// How many bytes are the host's, and the port. What stands behind the last colon is the host's if it is no port.
  private static func split(_ bytes: Span<UInt8>, _ defaultPort: Int) -> (host: Int, port: Int) {
    var start = bytes.count
    while start > 0, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start - 1]) { start -= 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: ":") else { return (bytes.count, defaultPort) }
    guard start < bytes.count else { return (start - 1, defaultPort) }
    var port = 0
    for index in start..<bytes.count {
      port = port * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      guard port <= 65_535 else { return (bytes.count, defaultPort) }
    }
    return (start - 1, port)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
