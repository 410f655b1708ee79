import WeirHTTP2
import WeirMemory

/// What a connection needs of the HTTP protocol that it speaks, as a value without I/O: bytes in, events out, answers in,
/// bytes out. `HTTP2Session` is one; another protocol, or one in memory for a test, takes its place by having these.
///
/// A stream is named by its slot from the event that opens it until `release`, which follows `closed`.
protocol HTTPSession: ~Copyable {
  // MARK: Bytes

  /// Takes in what the peer sent, and adds to the events.
  func receive(_ bytes: Span<UInt8>) throws(HTTP2Error)
  /// Adds to the output what may be sent now, up to about `limit` bytes.
  ///
  /// - Returns: true when there may be more to say.
  func fillOutput(limit: Int, sharesBodies: Bool) throws(HTTP2Error) -> Bool
  /// Bytes of output.
  var outputCount: Int { get }
  /// Lends the output.
  func withOutput(_ body: (borrowing ScatteredBytes) -> Void)
  /// Forgets the output, which has been sent.
  func clearOutput()
  /// What came last was not the end of a frame, or of a head.
  var isInsideFrame: Bool { get }

  // MARK: Events

  var eventCount: Int { get }
  func event(_ index: Int) -> HTTP2Event
  /// Lends a header field that an event names.
  func withField<Failure: Error>(
    _ index: Int, _ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure)
  /// Why a request is malformed, for a log line.
  func reason(_ fault: HeaderFault, field: Int) -> String
  /// Forgets the events, and the fields that they name.
  func clearEvents()
  /// What came and went since this was last called.
  func takeTally() -> HTTP2Session.Tally

  // MARK: Answers

  /// Submits a response's head; its body is what `append` adds, until `end`.
  func respond(slot: Int, _ headers: PreparedHeaders)
  func respond(slot: Int, _ headers: HTTP2Headers)
  /// Submits a response that is a head and nothing else.
  func respondOnly(slot: Int, _ headers: HTTP2Headers)
  /// Lends a stream's outgoing bytes, to append to.
  func append(slot: Int, _ body: (inout [UInt8]) -> Void)
  /// Memory for a stream's first outgoing bytes, to be given back by one of the two below. It begins with `prefix` bytes,
  /// to be written over.
  func takeOutgoing(prefix: Int, upTo capacity: Int) -> [UInt8]
  func replaceOutgoing(slot: Int, _ bytes: consuming [UInt8])
  func discardOutgoing(_ bytes: consuming [UInt8])
  /// Ends a response behind its last byte.
  func end(slot: Int, _ trailers: PreparedHeaders)
  func end(slot: Int, _ trailers: HTTP2Headers)
  func endWithoutTrailers(slot: Int)
  func reset(slot: Int, _ code: HTTP2ErrorCode)
  func release(slot: Int)

  // MARK: Flow control

  /// Gives bytes of a request back to the connection's window, and to its stream's.
  func consumeConnection(_ count: Int)
  func consumeStream(_ count: Int, slot: Int)
  /// Bytes that wait to be sent: of one stream, and of all.
  func waiting(slot: Int) -> Int
  var queued: Int { get }
  /// Whether bytes wait, and the peer has accepted none since this was last asked: of all streams, and of one.
  func isUnread() -> Bool
  func isShutOut(slot: Int) -> Bool
  /// Asks for `drained`.
  func notifyWhenDrained(slot: Int)

  // MARK: The connection

  func ping()
  /// Announces that the connection will end; `shutdownAcknowledged` follows.
  func announceShutdown()
  /// Takes no more streams.
  func goAway(_ code: HTTP2ErrorCode, debug: String)
  /// The error that the peer was told; nil while there is none.
  var sentError: HTTP2ErrorCode? { get }
  var sentErrorText: String { get }
  /// Neither side has anything more to say.
  var isFinished: Bool { get }
}

extension HTTP2Session: HTTPSession {}
