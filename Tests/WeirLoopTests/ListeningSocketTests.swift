import Glibc
import Testing
import WeirLoop

@Suite struct ListeningSocketTests {
  private func parse(_ text: String) throws -> SocketAddress { try #require(SocketAddress(text)) }

  @Test func `the system chooses a port where 0 was asked for`() throws {
    let socket = try ListeningSocket(try parse("127.0.0.1:0"))
    guard case .ipv4(0x7f00_0001, let port) = socket.address else { throw Wrong(address: socket.address) }
    #expect(port > 0)
    socket.close()
  }

  @Test func `listens on IPv6 beside the same port on IPv4`() throws {
    let six = try ListeningSocket(try parse("[::]:0"), isIPv6Only: true)
    guard case .ipv6(0, 0, let port, 0) = six.address else { throw Wrong(address: six.address) }
    let four = try ListeningSocket(.ipv4(0, port: port))
    #expect(four.address == .ipv4(0, port: port))
    six.close()
    four.close()
  }

  @Test func `says that an address is in use`() throws {
    let first = try ListeningSocket(try parse("127.0.0.1:0"))
    let error = try #require(throws: LoopError.self) { try ListeningSocket(first.address) }
    #expect(error.description == "listen: address already in use")
    #expect(!error.isOutOfDescriptors && !error.isEndOfFile)
    first.close()
    try ListeningSocket(first.address).close()
  }

  @Test func `says that an address is not the machine's`() throws {
    let error = try #require(throws: LoopError.self) { try ListeningSocket(try parse("192.0.2.1:0")) }
    #expect(error.description == "listen: address not available")
  }

  @Test func `takes IPv4 on IPv6's wildcard address`() throws {
    let socket = try ListeningSocket(try parse("[::]:0"))
    guard case .ipv6(0, 0, let port, 0) = socket.address else { throw Wrong(address: socket.address) }
    close(try ClientSocket(connectingTo: .ipv4(0x7f00_0001, port: port)).descriptor)
    close(try ClientSocket(connectingTo: .ipv6(high: 0, low: 1, port: port)).descriptor)
    #expect(throws: LoopError.self) { try ListeningSocket(.ipv4(0, port: port)) }
    socket.close()
  }

  @Test(.enabled(if: linkLocal != nil)) func `listens on a link-local address of its zone`() throws {
    let (host, zone) = try #require(Self.linkLocal)
    let socket = try ListeningSocket(try parse("[\(host)%\(zone)]:0"))
    guard case .ipv6(_, _, let port, _) = socket.address else { throw Wrong(address: socket.address) }
    #expect(port > 0 && socket.address.zoneName == zone)
    let client = try ClientSocket(connectingTo: socket.address)
    #expect(client.localAddress?.zoneName == zone)
    close(client.descriptor)
    socket.close()
  }

  /// An address of this machine and its network interface, as the kernel lists them.
  private static let linkLocal: (host: String, zone: String)? = {
    guard let file = unsafe fopen("/proc/net/if_inet6", "r") else { return nil }
    defer { unsafe fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    while unsafe fgets(&line, 128, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      guard text.hasPrefix("fe80"), let zone = text.split(whereSeparator: \.isWhitespace).last else { continue }
      let groups = (0..<8).map { text.dropFirst($0 * 4).prefix(4) }
      return (groups.joined(separator: ":"), String(zone))
    }
    return nil
  }()

  @Test func `an abstract name is one server's, and has no file`() throws {
    let address = try parse("unix:@weir-test-\(getpid())")
    let socket = try ListeningSocket(address)
    #expect(socket.address == address)
    let error = #expect(throws: LoopError.self) { try ListeningSocket(address) }
    #expect(error?.description == "listen: address already in use")
    close(try ClientSocket(connectingTo: address).descriptor)
    socket.close()
    try ListeningSocket(address).close()
  }

  private struct Wrong: Error {
    let address: SocketAddress
  }
}
