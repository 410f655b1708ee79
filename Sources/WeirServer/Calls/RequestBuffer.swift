import WeirRPC
import WeirWire

/// The body of one request, as far as it has come and no handler has it.
///
/// A message lies either in the read under way, of which this knows the range, or in memory of its own, never half in
/// each.
struct RequestBuffer {
  private var deframer = MessageDeframer()
  /// The only data so far, as a range of the bytes being read.
  private var inline: Range<Int>?
  /// Bytes that the stream's flow-control window has not got back yet.
  private var unconsumed = 0
  /// The client has said that nothing follows.
  private(set) var hasEnded = false
  /// When the last of it came.
  private(set) var lastData: Instant

  init(begun: Instant) { lastData = begun }

  /// Bytes in memory of its own.
  var count: Int { deframer.count }

  /// More of the body came.
  ///
  /// - Parameter range: where it lies in `bytes`, which are those of the read under way.
  /// - Returns: bytes that memory of its own was needed for.
  mutating func take(_ range: Range<Int>, _ bytes: Span<UInt8>, now: Instant) -> Int {
    unconsumed += range.count
    lastData = now
    if inline == nil, deframer.count == 0 {
      inline = range
      return 0
    }
    let moved = keep(bytes)
    deframer.append(bytes.extracting(range))
    return moved + range.count
  }

  mutating func end() { hasEnded = true }

  /// Copies what lies in the read under way, which is about to be overwritten.
  ///
  /// - Returns: bytes that were copied.
  mutating func keep(_ bytes: Span<UInt8>) -> Int {
    guard let range = inline.take() else { return 0 }
    deframer.append(bytes.extracting(range))
    return range.count
  }

  /// Where the whole body lies in the read under way, which is the common case; nil when some of it came before.
  mutating func takeInline() -> Range<Int>? { hasEnded ? inline.take() : nil }

  /// The next whole message, for `withMessage`; nil when more bytes are needed. Throws as `MessageDeframer.next`.
  mutating func next(limit: Int) throws(RPCError) -> MessageDeframer.Frame? { try deframer.next(limit: limit) }

  /// Whether `next` would find something.
  func hasNext(limit: Int) -> Bool { deframer.hasNext(limit: limit) }

  /// Takes the memory out in which `next` has found the last message.
  mutating func takeBuffer() -> MessageDeframer {
    defer { deframer = MessageDeframer() }
    return deframer
  }

  /// Lends a message that `next` has found.
  func withMessage<Result>(_ frame: MessageDeframer.Frame, _ body: (Span<UInt8>) -> Result) -> Result {
    deframer.withBytes(frame.range, body)
  }

  /// Checks the request of a call that takes one message, before it is complete: a length over the limit, or bytes behind
  /// the message, need not be waited for.
  func checkSingle(limit: Int) throws(RPCError) {
    guard deframer.count >= MessagePrefix.size else { return }
    var probe = deframer
    if try probe.next(limit: limit) != nil, probe.count > 0 { throw RPCError.severalRequests }
  }

  /// The bytes to give back to the stream's window: none while a message waits that the handler has not asked for.
  mutating func takeWindow(limit: Int) -> Int {
    guard !hasEnded, unconsumed > 0, !deframer.hasNext(limit: limit) else { return 0 }
    defer { unconsumed = 0 }
    return unconsumed
  }

  /// Drops everything.
  ///
  /// - Returns: bytes that were in memory of its own.
  mutating func discard() -> Int {
    inline = nil
    let count = deframer.count
    if count > 0 { deframer = MessageDeframer() }
    return count
  }

  /// The request ends inside a message.
  static func truncated(_ count: Int) -> RPCError {
    RPCError(.internalError, "the request ends inside a message, after \(count) bytes of it")
  }
}
