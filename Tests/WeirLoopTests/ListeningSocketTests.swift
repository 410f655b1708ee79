import Glibc
import Testing
import WeirLoop

@Suite struct ListeningSocketTests {
  private func parse(_ text: String) throws -> SocketAddress { try #require(SocketAddress(text)) }

  /// A path that no other test uses, with nothing there.
  private func path(_ name: String = #function) -> String {
    let safe = name.unicodeScalars.filter { $0.properties.isAlphabetic }.prefix(40)
    let path = "\(P_tmpdir)/weir-\(getpid())-\(String(String.UnicodeScalarView(safe))).sock"
    unsafe unlink(path)
    return path
  }

  private func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  @Test func `the system chooses a port where 0 was asked for`() throws {
    let socket = try ListeningSocket(try parse("127.0.0.1:0"))
    guard case .ipv4(0x7f00_0001, let port) = socket.address else { throw Wrong(address: socket.address) }
    #expect(port > 0)
    socket.close()
  }

  @Test func `listens on IPv6 beside the same port on IPv4`() throws {
    let six = try ListeningSocket(try parse("[::]:0"))
    guard case .ipv6(0, 0, let port) = six.address else { throw Wrong(address: six.address) }
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

  @Test func `makes a Unix socket's file, and takes it away again`() throws {
    let path = path()
    let socket = try ListeningSocket(.unix(path: path))
    #expect(socket.address == .unix(path: path))
    #expect(exists(path))
    socket.close()
    #expect(!exists(path))
  }

  @Test func `replaces the socket file of a server that is gone`() throws {
    let path = path()
    let old = try ListeningSocket(.unix(path: path))
    try #require(unsafe rename(path, path + ".kept") == 0)
    old.close()
    try #require(unsafe rename(path + ".kept", path) == 0)
    #expect(exists(path))
    try ListeningSocket(.unix(path: path)).close()
    #expect(!exists(path))
  }

  @Test func `leaves the socket file of a server that answers`() throws {
    let path = path()
    let first = try ListeningSocket(.unix(path: path))
    let error = try #require(throws: LoopError.self) { try ListeningSocket(.unix(path: path)) }
    #expect(error.description == "listen: address already in use")
    let client = try ClientSocket(connectingTo: .unix(path: path))
    close(client.descriptor)
    first.close()
  }

  @Test func `leaves a file that is no socket`() throws {
    let path = path()
    let file = unsafe creat(path, 0o600)
    #expect(file >= 0)
    close(file)
    #expect(throws: LoopError.self) { try ListeningSocket(.unix(path: path)) }
    #expect(exists(path))
    unsafe unlink(path)
  }

  @Test func `says that a directory is missing`() {
    let error = #expect(throws: LoopError.self) { try ListeningSocket(.unix(path: "/nowhere/at/all.sock")) }
    #expect(error?.description == "listen: no such file or directory")
  }

  private struct Wrong: Error {
    let address: SocketAddress
  }
}
