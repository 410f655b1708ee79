import Glibc
public import WeirLoop

/// A client of bytes on a blocking socket, for protocols that a test writes by hand. It has a thread of its own, so that
/// its waiting keeps nobody else waiting.
public actor PlainClient: LoopActor {
  public nonisolated let loop: EventLoop
  private let descriptor: Int32
  private var isOpen = true

  /// - Parameters:
  ///   - address: as `SocketAddress` reads it.
  ///   - receiveBuffer: bytes that the system takes in ahead of the reader.
  public init(_ address: String, receiveBuffer: Int32? = nil) async throws {
    guard let address = SocketAddress(address) else { throw TestClientError(reason: "no address: \(address)") }
    descriptor = try ClientSocket(connectingTo: address, receiveBuffer: receiveBuffer).descriptor
    let loop = try EventLoop()
    try loop.start(name: "plain-client")
    self.loop = loop
  }

  /// Closes the socket and ends the thread.
  public func close() {
    if isOpen { _ = Glibc.close(descriptor) }
    isOpen = false
    loop.close()
  }

  /// Sends bytes; a server that has closed the connection is no error.
  public func send(_ text: String) {
    let bytes = Array(text.utf8)
    unsafe _ = bytes.withUnsafeBytes { unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }

  /// All that comes until the server closes the connection, or until the text ends with `end`.
  public func read(until end: String? = nil) throws -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, 120_000) > 0 else { throw TestClientError(reason: "nothing came in two minutes") }
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
      if count > 0 { bytes += buffer[..<count] }
      let isEnd = count <= 0 || end.map { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) } == true
      if isEnd { return String(decoding: bytes, as: UTF8.self) }
    }
  }
}
