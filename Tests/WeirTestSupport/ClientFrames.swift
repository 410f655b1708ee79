/// Bytes of an HTTP/2 client, written frame by frame (RFC 9113, section 6), good ones and bad ones alike.
///
/// Header fields are literals without indexing and without Huffman coding, so that a test sees what it sends.
public struct ClientFrames: Sendable {
  public enum Kind: UInt8, Sendable {
    case data, headers, priority, resetStream, settings, pushPromise, ping, goAway, windowUpdate, continuation
  }

  public static let endStream: UInt8 = 1
  public static let ack: UInt8 = 1
  public static let endHeaders: UInt8 = 4
  public static let padded: UInt8 = 8

  public var bytes: [UInt8] = []

  public init() {}

  /// The preface, and SETTINGS with these entries.
  public static func opening(settings: [(id: UInt16, value: UInt32)] = []) -> ClientFrames {
    var frames = ClientFrames()
    frames.bytes = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    frames.settings(settings)
    return frames
  }

  public mutating func frame(_ kind: UInt8, flags: UInt8, stream: UInt32, _ payload: [UInt8]) {
    bytes += Self.bigEndian(UInt32(payload.count)).dropFirst() + [kind, flags] + Self.bigEndian(stream) + payload
  }

  public mutating func frame(_ kind: Kind, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8]) {
    frame(kind.rawValue, flags: flags, stream: stream, payload)
  }

  public mutating func settings(_ entries: [(id: UInt16, value: UInt32)]) {
    frame(.settings, entries.flatMap { Self.bigEndian(UInt32($0.id)).dropFirst(2) + Self.bigEndian($0.value) })
  }

  public mutating func settingsAck() { frame(.settings, flags: Self.ack, []) }

  public mutating func headers(
    _ stream: UInt32, _ fields: [(String, String)], endStream: Bool = false, endHeaders: Bool = true
  ) {
    let flags = (endStream ? Self.endStream : 0) | (endHeaders ? Self.endHeaders : 0)
    frame(.headers, flags: flags, stream: stream, Self.block(fields))
  }

  public mutating func continuation(_ stream: UInt32, _ fields: [(String, String)], endHeaders: Bool) {
    frame(.continuation, flags: endHeaders ? Self.endHeaders : 0, stream: stream, Self.block(fields))
  }

  public mutating func data(_ stream: UInt32, _ payload: [UInt8], endStream: Bool = false) {
    frame(.data, flags: endStream ? Self.endStream : 0, stream: stream, payload)
  }

  /// DATA with one gRPC message, in frames of at most 16,384 bytes.
  public mutating func message(_ stream: UInt32, _ message: [UInt8], endStream: Bool = false) {
    let framed = [0] + Self.bigEndian(UInt32(message.count)) + message
    var start = 0
    while start < framed.count {
      let end = min(start + 16_384, framed.count)
      data(stream, Array(framed[start..<end]), endStream: endStream && end == framed.count)
      start = end
    }
  }

  public mutating func reset(_ stream: UInt32, code: UInt32 = 8) {
    frame(.resetStream, stream: stream, Self.bigEndian(code))
  }

  public mutating func ping(_ payload: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8], ack: Bool = false) {
    frame(.ping, flags: ack ? Self.ack : 0, payload)
  }

  public mutating func goAway(last: UInt32 = 0, code: UInt32 = 0) {
    frame(.goAway, Self.bigEndian(last) + Self.bigEndian(code))
  }

  public mutating func windowUpdate(_ stream: UInt32, _ increment: UInt32) {
    frame(.windowUpdate, stream: stream, Self.bigEndian(increment))
  }

  /// The headers of a gRPC request; `changes` replace the fields of the same names, or are added.
  public mutating func request(
    _ stream: UInt32, _ path: String, changes: [(String, String)] = [], endStream: Bool = false
  ) {
    let usual = [
      (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"), ("te", "trailers"),
      ("content-type", "application/grpc"),
    ]
    let fields = usual.filter { field in !changes.contains { $0.0 == field.0 } } + changes
    let ordered = fields.filter { $0.0.hasPrefix(":") } + fields.filter { !$0.0.hasPrefix(":") }
    headers(stream, ordered, endStream: endStream)
  }

  /// A whole call with one message.
  public mutating func call(_ stream: UInt32, _ path: String, _ message: [UInt8] = [], changes: [(String, String)] = [])
  {
    request(stream, path, changes: changes)
    self.message(stream, message, endStream: true)
  }

  /// A header block in HPACK, pseudo-headers first as they must be.
  public static func block(_ fields: [(String, String)]) -> [UInt8] {
    fields.flatMap { [0] + literal($0.0) + literal($0.1) }
  }

  private static func literal(_ text: String) -> [UInt8] {
    var length = text.utf8.count
    guard length >= 127 else { return [UInt8(length)] + text.utf8 }
    var prefix: [UInt8] = [127]
    length -= 127
    while length >= 128 {
      prefix.append(UInt8(length & 127) | 128)
      length >>= 7
    }
    return prefix + [UInt8(length)] + text.utf8
  }

  public static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
