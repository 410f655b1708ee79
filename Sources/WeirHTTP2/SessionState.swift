import CNGHTTP2

/// What the callbacks of one session write to and read from.
///
/// It lives in memory of its own, so that a callback reaches it by nghttp2's user data, without reference counts. The
/// callbacks only take notes here; nobody calls send or receive from within one.
@safe struct SessionState: ~Copyable {
  struct Field {
    var nameStart: Int
    var valueStart: Int
    var valueEnd: Int

    mutating func move(back count: Int) {
      nameStart -= count
      valueStart -= count
      valueEnd -= count
    }
  }

  let limits: HTTP2Limits
  var events: [HTTP2Event] = []

  /// Where the bytes under `receive` start; nil outside of it.
  var input: UnsafePointer<UInt8>?

  /// The header fields of this round's requests.
  var headerBytes = ByteBuffer(capacity: 1024)
  var fields: [Field] = []
  var blockStart = 0
  var blockSize = 0
  /// A block has begun and not ended, perhaps in an earlier round: its fields outlive `clear`.
  var blockIsOpen = false

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

  var streams: [OutgoingStream] = []
  /// Bytes of all streams that wait to be sent.
  var queued = 0
  var freeSlots: [Int] = []

  var output: [UInt8] = []
  var outputLimit = 0

  init(limits: HTTP2Limits) { self.limits = limits }

  mutating func beginRequest(stream: Int32) -> Int {
    beginBlock()
    if let slot = freeSlots.popLast() {
      streams[slot].open(stream)
      return slot
    }
    streams.append(OutgoingStream())
    let slot = streams.count - 1
    streams[slot].open(stream)
    return slot
  }

  mutating func beginBlock() {
    blockStart = fields.count
    blockSize = 0
    blockIsOpen = true
  }

  /// - Returns: false when the peer goes on so far past the limit that reading must stop at once.
  mutating func header(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) -> Bool {
    blockSize += name.count + value.count + 32
    guard blockSize <= limits.headerListSize else { return blockSize <= 2 * limits.headerListSize }
    let nameStart = headerBytes.count
    unsafe headerBytes.append(name.baseAddress, name.count)
    let valueStart = headerBytes.count
    unsafe headerBytes.append(value.baseAddress, value.count)
    fields.append(Field(nameStart: nameStart, valueStart: valueStart, valueEnd: headerBytes.count))
    return true
  }

  mutating func endRequestHeaders(slot: Int, stream: Int32) {
    if blockSize > limits.headerListSize {
      unsafe events.append(.requestTooLarge(slot: slot, stream: stream))
    } else {
      unsafe events.append(.request(slot: slot, stream: stream, fields: blockStart..<fields.count))
    }
  }

  mutating func clear() {
    events.removeAll(keepingCapacity: true)
    guard blockIsOpen, let first = fields[blockStart...].first else {
      fields.removeAll(keepingCapacity: true)
      headerBytes.removeAll()
      blockStart = 0
      return
    }
    guard blockStart > 0 else { return }
    fields.removeSubrange(..<blockStart)
    headerBytes.removeFirst(first.nameStart)
    blockStart = 0
    for index in fields.indices { fields[index].move(back: first.nameStart) }
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
