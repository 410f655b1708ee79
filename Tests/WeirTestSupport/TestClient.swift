import Glibc
public import WeirLoop

/// What came back on one stream.
public struct Reply: Sendable {
  /// `name: value` of the first header block.
  public var head: [String] = []
  public var data: [UInt8] = []
  /// Of the header block that ended the stream; of the only one in Trailers-Only.
  public var trailers: [String] = []
  /// The code of RST_STREAM.
  public var reset: UInt32?
  public var isOver = false

  public func value(_ name: String) -> String? {
    (trailers + head).first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
  }

  public var grpcStatus: Int? { value("grpc-status").flatMap { Int($0) } }
  public var grpcMessage: String? { value("grpc-message") }
  public var httpStatus: String? { value(":status") }

  /// The messages in `data`.
  public var messages: [[UInt8]] {
    var rest = data[...]
    var messages: [[UInt8]] = []
    while rest.count >= 5 {
      let length = rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
      guard rest.count >= 5 + length else { break }
      messages.append(Array(rest.dropFirst(5).prefix(length)))
      rest = rest.dropFirst(5 + length)
    }
    return messages
  }
}

/// Why a client could not go on.
public struct TestClientError: Error {
  public let reason: String
}

/// A small HTTP/2 client on a blocking socket. It has a thread of its own, so that its waiting keeps nobody else waiting.
public actor TestClient: LoopActor {
  public nonisolated let loop: EventLoop
  private let descriptor: Int32
  /// What the server sees as the peer's address.
  public let localAddress: SocketAddress
  public let remoteAddress: SocketAddress
  private var frames: ServerFrames
  private var isOpen = true
  private var pings: UInt8 = 0

  public private(set) var replies: [UInt32: Reply] = [:]
  /// Frames that belong to no stream, but for SETTINGS.
  public private(set) var control: [ServerFrame] = []
  /// Opens the windows again as data comes.
  private let grantsWindow: Bool

  /// Connects and opens HTTP/2.
  ///
  /// - Parameters:
  ///   - address: as `SocketAddress` reads it.
  ///   - source: the address to come from, port 0.
  public init(
    _ address: String, settings: [(id: UInt16, value: UInt32)] = [], grantsWindow: Bool = true,
    receiveBuffer: Int32? = nil, from source: String? = nil, opens: Bool = true
  ) async throws {
    guard let address = SocketAddress(address) else { throw TestClientError(reason: "no address: \(address)") }
    let socket = try ClientSocket(
      connectingTo: address, from: source.flatMap { SocketAddress($0) }, receiveBuffer: receiveBuffer)
    descriptor = socket.descriptor
    localAddress = socket.localAddress ?? .unix(path: "")
    remoteAddress = address
    frames = try ServerFrames()
    self.grantsWindow = grantsWindow
    let loop = try EventLoop()
    try loop.start(name: "test-client")
    self.loop = loop
    if opens { send(ClientFrames.opening(settings: settings)) }
  }

  /// Closes the socket and ends the thread; the client cannot be used afterwards.
  public func close() {
    if isOpen { _ = Glibc.close(descriptor) }
    isOpen = false
    loop.close()
  }

  /// Tells the server that nothing more will come.
  public func shutdownSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Sends bytes; a server that has closed the connection is no error.
  public func send(_ frames: ClientFrames) {
    var start = 0
    while start < frames.bytes.count {
      let sent = unsafe frames.bytes[start...].withUnsafeBytes { bytes in
        unsafe Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return }
      start += sent
    }
  }

  /// Writes frames with `body` and sends them.
  public func send(_ body: @Sendable (inout ClientFrames) -> Void) {
    var frames = ClientFrames()
    body(&frames)
    send(frames)
  }

  /// The next frame, after answering it as a client must; nil when the server has closed the connection.
  public func next() throws -> ServerFrame? {
    while true {
      if let frame = try frames.next() {
        take(frame)
        return frame
      }
      guard try receive() else { return nil }
    }
  }

  /// Waits for the end of a stream.
  public func reply(_ stream: UInt32) throws -> Reply {
    while true {
      if let reply = replies[stream], reply.isOver { return reply }
      guard try next() != nil else { throw TestClientError(reason: "the connection ended before stream \(stream)") }
    }
  }

  /// Waits until a frame fits.
  public func wait(for isWanted: @Sendable (ServerFrame) -> Bool) throws -> ServerFrame {
    while let frame = try next() {
      if isWanted(frame) { return frame }
    }
    throw TestClientError(reason: "the connection ended before the frame that was waited for")
  }

  /// Waits until the server has closed the connection.
  public func waitForEnd() throws { while try next() != nil {} }

  /// A PING there and back: what was sent before has been taken in by then, and what it led to at once has been read.
  public func roundTrip() throws {
    pings &+= 1
    let payload: [UInt8] = [0xaa, 0, 0, 0, 0, 0, 0, pings]
    send { $0.ping(payload) }
    _ = try wait { $0.kind == .ping && $0.flags & ClientFrames.ack != 0 && $0.payload == payload }
  }

  /// One unary call, to its end.
  public func call(
    _ stream: UInt32, _ path: String, _ message: [UInt8] = [], changes: [(String, String)] = []
  ) throws -> Reply {
    send { $0.call(stream, path, message, changes: changes) }
    return try reply(stream)
  }

  private func take(_ frame: ServerFrame) {
    switch frame.kind {
    case .settings: if frame.flags & ClientFrames.ack == 0 { send { $0.settingsAck() } }
    case .ping:
      control.append(frame)
      if frame.flags & ClientFrames.ack == 0 { send { $0.ping(frame.payload, ack: true) } }
    case .headers:
      if replies[frame.stream, default: Reply()].head.isEmpty {
        replies[frame.stream, default: Reply()].head = frame.fields
      }
      if frame.endsStream { replies[frame.stream, default: Reply()].trailers = frame.fields }
    case .data:
      replies[frame.stream, default: Reply()].data += frame.payload
      if grantsWindow, !frame.payload.isEmpty {
        send {
          $0.windowUpdate(0, UInt32(frame.payload.count))
          if !frame.endsStream { $0.windowUpdate(frame.stream, UInt32(frame.payload.count)) }
        }
      }
    case .resetStream: replies[frame.stream, default: Reply()].reset = frame.number
    default: control.append(frame)
    }
    if frame.endsStream || frame.kind == .resetStream { replies[frame.stream, default: Reply()].isOver = true }
  }

  /// - Returns: false when the server has closed the connection.
  private func receive() throws -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, 120_000) > 0 else { throw TestClientError(reason: "nothing came in two minutes") }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
    guard count > 0 else { return false }
    frames.append(buffer[..<count])
    return true
  }
}
