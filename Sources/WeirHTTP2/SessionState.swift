import CNGHTTP2
import WeirMemory

/// What the callbacks of one session write to and read from.
///
/// It lives in memory of its own, so that a callback reaches it by nghttp2's user data, without reference counts. The
/// callbacks only take notes here; nobody calls send or receive from within one.
@safe struct SessionState: ~Copyable {
  static let noStream: Int32 = -1

  let limits: HTTP2Limits
  var events = UniqueBuffer<HTTP2Event>(capacity: 64)

  /// Where the bytes under `receive` start; nil outside of it.
  var input: UnsafePointer<UInt8>?

  /// The header fields of this round's requests.
  var blocks: RequestBlocks
  /// The stream that was looked up last, and its slot: frames of one stream mostly follow each other.
  var recentStream = noStream
  var recentSlot = 0

  var scanner = FrameScanner()
  /// The error of a GOAWAY that was sent.
  var sentError: UInt32?

  /// What the owner's guard asks: bytes of header and data frames taken in, complete frames, and useful ones either way.
  var usefulBytes = 0
  /// Data told in this round.
  var dataReceived = 0
  var framesReceived = 0
  var usefulFrames = 0
  var repliesSent = 0

  var streams = UniqueBuffer<OutgoingStream>(capacity: 8)
  /// Bytes of all streams that wait to be sent.
  var queued = 0
  var freeSlots = UniqueBuffer<Int>(capacity: 8)

  var output = UniqueBuffer<UInt8>(capacity: 1024)
  var outputLimit = 0

  init(limits: HTTP2Limits, varying: StaticString) {
    self.limits = limits
    blocks = RequestBlocks(limit: limits.headerListSize, varying: varying)
  }

  mutating func beginRequest(stream: Int32) -> Int {
    blocks.begin(isRequest: true)
    let slot: Int
    if let free = freeSlots.popLast() {
      slot = free
    } else {
      slot = streams.count
      streams.append(OutgoingStream())
    }
    streams[slot].open(stream)
    recentStream = stream
    recentSlot = slot
    return slot
  }

  mutating func endRequestHeaders(slot: Int, stream: Int32) {
    switch blocks.end() {
    case .tooLarge: events.append(.requestTooLarge(slot: slot, stream: stream))
    case .fields(let fields, let isRepeated):
      events.append(.request(slot: slot, stream: stream, fields: fields, isRepeated: isRepeated))
    }
  }

  mutating func clear() {
    events.removeAll()
    blocks.clear()
  }
}

/// The sending half of one stream: bytes that wait for the peer's window, and what follows them.
struct OutgoingStream {
  enum End {
    case open
    /// Ends the stream with the last byte, without trailers.
    case withoutTrailers
    case prepared(PreparedHeaders)
    case trailers(HTTP2Headers)
  }

  var stream: Int32 = 0
  var bytes: [UInt8] = []
  /// How many of `bytes` have been sent.
  var sent = 0
  var end = End.open
  /// nghttp2 asked for bytes when there were none, and waits to be told.
  var isDeferred = false
  /// The client's side is still open: after the trailers comes RST_STREAM(NO_ERROR).
  var requestIsOpen = true
  /// The owner waits for `drained`.
  var isFull = false

  var waiting: Int { bytes.count - sent }

  mutating func open(_ stream: Int32) {
    self.stream = stream
    requestIsOpen = true
  }

  /// Drops what has been sent, once it is much: a stream whose client is always behind never has nothing waiting.
  mutating func forgetSent() {
    guard sent >= 65_536 else { return }
    bytes.removeSubrange(..<sent)
    sent = 0
  }

  /// Forgets everything but the memory, which it keeps up to a modest size.
  mutating func reset() {
    if bytes.capacity > 16384 { bytes = [] } else { bytes.removeAll(keepingCapacity: true) }
    stream = 0
    sent = 0
    end = .open
    isDeferred = false
    isFull = false
  }
}
