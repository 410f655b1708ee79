import CNGHTTP2
import WeirMemory

/// What the callbacks of one session write to and read from.
///
/// It lives in memory of its own, so that a callback reaches it by nghttp2's user data, without reference counts. The
/// callbacks only take notes here; nobody calls send or receive from within one.
@safe struct SessionState: ~Copyable {
  static let noStream: Int32 = -1
  /// So many streams may keep the memory of large answers while they go on.
  static let few = 8

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
  /// Streams that are not closed, but for refused ones.
  var openStreams: UInt32 = 0
  /// Bytes of all streams that wait to be sent.
  var queued = 0
  /// Some have been taken since the owner asked last.
  var hasMoved = false
  var freeSlots = UniqueBuffer<Int>(capacity: 8)

  var output = UniqueBuffer<UInt8>(capacity: 1024)
  var outputLimit = 0

  init(limits: HTTP2Limits, varying: StaticString) {
    self.limits = limits
    blocks = RequestBlocks(limit: limits.headerListSize, varying: varying)
  }

  mutating func beginRequest(stream: Int32) -> Int {
    openStreams += 1
    blocks.begin(.request)
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

  /// - Returns: false when the request is malformed.
  mutating func endRequestHeaders(slot: Int, stream: Int32) -> Bool {
    switch blocks.end() {
    case .malformed: return false
    case .tooLarge: events.append(.requestTooLarge(slot: slot, stream: stream))
    case .fields(let fields, let isRepeated, let contentLength):
      streams[slot].body.announced = contentLength ?? RequestBody.unannounced
      events.append(.request(slot: slot, stream: stream, fields: fields, isRepeated: isRepeated))
    }
    return true
  }

  mutating func clear() {
    events.removeAll()
    blocks.clear()
  }
}

/// How much of a request's body has come, and how much shall come (RFC 9113, section 8.1.1).
struct RequestBody {
  /// Longer than any body.
  static let unannounced = Int.max

  /// What `content-length` says.
  var announced = unannounced
  private(set) var received = 0

  /// - Returns: false when it is more than was announced.
  mutating func take(_ count: Int) -> Bool {
    received &+= count
    return received <= announced
  }

  /// Whether it may end here.
  var isComplete: Bool { announced == Self.unannounced || received == announced }
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

  /// Bytes of memory that a stream may keep.
  private static let modest = 16_384

  var stream: Int32 = 0
  var bytes: [UInt8] = []
  /// How many of `bytes` have been sent.
  var sent = 0
  var end = End.open
  /// nghttp2 asked for bytes when there were none, and waits to be told.
  var isDeferred = false
  var body = RequestBody()
  /// The client's side is still open: after the trailers comes RST_STREAM(NO_ERROR).
  var requestIsOpen = true
  /// The owner waits for `drained`.
  var isFull = false
  /// Some of it has been taken since the owner asked last.
  var hasMoved = false

  var waiting: Int { bytes.count - sent }

  mutating func open(_ stream: Int32) {
    self.stream = stream
    requestIsOpen = true
    body = RequestBody()
  }

  /// Drops what has been sent, once it is much: a stream whose client is always behind never has nothing waiting.
  mutating func forgetSent() {
    guard sent >= 65_536 else { return }
    bytes.removeSubrange(..<sent)
    sent = 0
  }

  /// Forgets the bytes, all of which have been sent or need not be. Keeps their memory up to a modest size; a few streams
  /// may keep what they had, many together may not.
  mutating func empty(keepingMuch: Bool) {
    if !keepingMuch, bytes.capacity > Self.modest { bytes = [] } else { bytes.removeAll(keepingCapacity: true) }
    sent = 0
  }

  /// Forgets everything but the memory, which it keeps up to a modest size.
  mutating func reset() {
    if !bytes.isEmpty || bytes.capacity > Self.modest { empty(keepingMuch: false) }
    stream = 0
    end = .open
    isDeferred = false
    isFull = false
    hasMoved = false
  }
}
