/// What a session learned from the bytes it was given, in the order of the bytes.
///
/// Streams are named by their *slot*: a small number that is theirs from the `request…` event until the owner, having seen
/// `closed`, gives it back with `HTTP2Session.release`. Plain numbers only, so that an event costs no reference count.
public enum HTTP2Event: Sendable, Hashable {
  /// A request's headers are complete. `fields` indexes `HTTP2Session.withField`.
  ///
  /// When `isRepeated`, the headers are those of the newest request that was not, but for the value of the one field that
  /// may vary, and `fields` holds that field alone, if it differs.
  case request(slot: Int, stream: Int32, fields: Range<Int>, isRepeated: Bool)
  /// As `request`, with a header list over the limit: `fields` are those within the limit, and `content-type`.
  case requestTooLarge(slot: Int, stream: Int32, fields: Range<Int>)
  /// A request over the limit of streams, refused by resetting it. It has no slot, and nothing more comes of it.
  case requestRefused(stream: Int32, fields: Range<Int>)
  /// Headers that break RFC 9113, section 8, refused by resetting the stream: `fields` came before the fault, of which
  /// `HTTP2Session.reason` tells more.
  case requestMalformed(slot: Int, stream: Int32, fields: Range<Int>, HeaderFault)
  /// Trailers, or a body, that break RFC 9113, section 8; the stream is reset. `field` is as in `HTTP2Session.reason`.
  case streamMalformed(slot: Int, field: Int, HeaderFault)
  /// Part of a request's body: a range of the bytes given to `receive`.
  case data(slot: Int, range: Range<Int>)
  /// The client will send no more on this stream.
  case endOfRequest(slot: Int)
  /// The client reset the stream; `closed` follows.
  case reset(slot: Int, code: HTTP2ErrorCode)
  /// The stream is over, whoever ended it. Nothing about it comes after this.
  case closed(slot: Int, code: HTTP2ErrorCode)
  /// What a stream had buffered has gone out, below the low-water mark.
  case drained(slot: Int)
  /// The peer's PING came, or the answer to ours.
  case ping(isAnswer: Bool)
  /// The peer has seen the GOAWAY of `HTTP2Session.announceShutdown`.
  case shutdownAcknowledged
  /// A PING of ours has been sent: its answer can be waited for.
  case pingSent
  /// The peer goes away.
  case goAway(code: HTTP2ErrorCode)
  /// A frame that nghttp2 refused by resetting its stream.
  case invalidFrame(stream: Int32)
  /// Headers or data on a stream that its client had reset, answered by resetting it too.
  case frameOfResetStream(stream: Int32)
}
