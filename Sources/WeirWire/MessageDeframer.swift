public import WeirRPC

/// The five bytes before each message: a flag and a length (PROTOCOL-HTTP2.md, "Length-Prefixed-Message").
public struct MessagePrefix: Sendable, Hashable {
  /// Bytes of a prefix.
  public static let size = 5

  /// The flag: the message is compressed by what `grpc-encoding` names.
  public let isCompressed: Bool
  /// Bytes of the message behind the prefix, as they are on the wire.
  public let length: Int

  /// Reads a prefix as soon as its five bytes are there, before any of the message is waited for.
  ///
  /// - Throws: `INTERNAL` for a flag other than 0 and 1; `RESOURCE_EXHAUSTED` for a length over `limit`.
  @inlinable public init(_ bytes: Span<UInt8>, limit: Int) throws(RPCError) {
    // The last byte first: with it there, the others are.
    let low = Int(bytes[4])
    let flag = bytes[0]
    guard flag <= 1 else { throw Self.unknown(flag: flag) }
    isCompressed = flag == 1
    length = Int(bytes[1]) << 24 | Int(bytes[2]) << 16 | Int(bytes[3]) << 8 | low
    guard length <= limit else { throw Self.tooLong(length, limit) }
  }

  @usableFromInline static func unknown(flag: UInt8) -> RPCError {
    RPCError(.internalError, "message: the compressed flag is \(flag), it must be 0 or 1")
  }

  @usableFromInline static func tooLong(_ length: Int, _ limit: Int) -> RPCError {
    RPCError(.resourceExhausted, "message: \(length) bytes are over the limit of \(limit)")
  }

  /// Writes a prefix over five bytes that were kept free for it.
  @inlinable public static func write(length: Int, isCompressed: Bool, into bytes: inout [UInt8], at start: Int) {
    let length = UInt32(truncatingIfNeeded: length)
    // Whether the array is anybody else's is asked once, not for each byte.
    var prefix = bytes.mutableSpan
    // The last byte first: with it there, the others are.
    prefix[start + 4] = UInt8(truncatingIfNeeded: length)
    prefix[start + 3] = UInt8(truncatingIfNeeded: length >> 8)
    prefix[start + 2] = UInt8(truncatingIfNeeded: length >> 16)
    prefix[start + 1] = UInt8(truncatingIfNeeded: length >> 24)
    prefix[start] = isCompressed ? 1 : 0
  }
}

/// Cuts a stream of bytes into messages, however the bytes were split on their way.
public struct MessageDeframer: Sendable {
  /// One whole message, still in the deframer's memory.
  public struct Frame: Sendable, Hashable {
    /// Whether the message is compressed by what `grpc-encoding` names.
    public let isCompressed: Bool
    /// Where the message lies, for `withBytes`.
    public let range: Range<Int>
  }

  @usableFromInline var buffer: [UInt8] = []
  @usableFromInline var start = 0

  /// Without bytes.
  @inlinable public init() {}

  /// Bytes that are held and belong to no message taken yet.
  @inlinable public var count: Int { buffer.count - start }

  /// Takes in bytes as they came. A limit on their number is the caller's to keep.
  public mutating func append(_ bytes: Span<UInt8>) {
    if start > 0, start == buffer.count || start > 65536 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    buffer.append(copying: bytes)
  }

  /// The next whole message, which is then taken; nil when more bytes are needed.
  ///
  /// - Throws: as `MessagePrefix.init`, as soon as the prefix is there. Nothing more can be read then.
  public mutating func next(limit: Int) throws(RPCError) -> Frame? {
    guard count >= MessagePrefix.size else { return nil }
    let prefix = try MessagePrefix(buffer.span.extracting(start..<start + MessagePrefix.size), limit: limit)
    let first = start + MessagePrefix.size
    guard buffer.count - first >= prefix.length else { return nil }
    start = first + prefix.length
    return Frame(isCompressed: prefix.isCompressed, range: first..<start)
  }

  /// Whether `next` would find something: a whole message, or a prefix that is refused.
  public func hasNext(limit: Int) -> Bool {
    guard count >= MessagePrefix.size else { return false }
    guard let prefix = try? MessagePrefix(buffer.span.extracting(start..<start + MessagePrefix.size), limit: limit)
    else { return true }
    return count >= MessagePrefix.size + prefix.length
  }

  /// Lends a message found by `next`. Valid until the next `append`.
  public func withBytes<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) -> Result) -> Result {
    body(buffer.span.extracting(range))
  }
}
