import WeirHTTP2

/// One frame as a server sent it.
public struct ServerFrame: Sendable, Equatable {
  public var kind: ClientFrames.Kind
  public var flags: UInt8
  public var stream: UInt32
  public var payload: [UInt8]
  /// Of HEADERS: `name: value`, in order.
  public var fields: [String] = []

  public var endsStream: Bool {
    (kind == .data || kind == .headers) && flags & ClientFrames.endStream != 0
  }

  /// Of RST_STREAM its code, of WINDOW_UPDATE its increment: the first number of the payload.
  public var number: UInt32 { number(at: 0) }

  public func number(at start: Int) -> UInt32 {
    payload.dropFirst(start).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Without flags and payload, for comparing orders: `headers 1`.
  public var name: String { "\(kind) \(stream)" }
}

/// Why bytes are no server's.
public struct ServerFramesError: Error {
  public let reason: String
}

/// Cuts what a server sent into frames, and reads their header blocks.
public struct ServerFrames: ~Copyable {
  private var bytes: [UInt8] = []
  private var start = 0
  private var inflater: HeaderInflater

  public init() throws { inflater = try HeaderInflater() }

  public mutating func append(_ more: some Collection<UInt8>) {
    bytes.removeFirst(start)
    start = 0
    bytes += more
  }

  /// The next whole frame; nil when more bytes are needed.
  public mutating func next() throws -> ServerFrame? {
    guard bytes.count - start >= 9 else { return nil }
    let head = bytes[start..<start + 9]
    let size = head.prefix(3).reduce(0) { $0 << 8 | Int($1) }
    guard bytes.count - start >= 9 + size else { return nil }
    guard let kind = ClientFrames.Kind(rawValue: head[start + 3]) else {
      throw ServerFramesError(reason: "a frame of unknown type \(head[start + 3])")
    }
    let stream = head.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
    let payload = Array(bytes[start + 9..<start + 9 + size])
    var frame = ServerFrame(kind: kind, flags: head[start + 4], stream: stream, payload: payload)
    start += 9 + size
    if kind == .headers || kind == .continuation {
      guard kind == .headers, frame.flags & ClientFrames.endHeaders != 0 else {
        throw ServerFramesError(reason: "a header block in several frames")
      }
      frame.fields = try inflater.inflate(payload.span).map { "\($0.name): \($0.value)" }
    }
    return frame
  }

  /// Every whole frame there is.
  public mutating func all() throws -> [ServerFrame] {
    var frames: [ServerFrame] = []
    while let frame = try next() { frames.append(frame) }
    return frames
  }
}
