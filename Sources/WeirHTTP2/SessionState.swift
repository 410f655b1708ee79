import CNGHTTP2
import WeirMemory

/// What the callbacks of one session write to and read from.
///
/// It lives in memory of its own, so that a callback reaches it by nghttp2's user data, without reference counts. The
/// callbacks only take notes here; nobody calls send or receive from within one.
@safe struct SessionState: ~Copyable {
  static let noStream: Int32 = -1

  // What each call changes stands first, in as few lines of the processor's cache as it takes.

  /// Where the bytes under `receive` start; nil outside of it.
  var input: UnsafePointer<UInt8>?
  /// What it shares with other sessions. With the thread sanitizer, the compiler of Swift 6.3.1 takes a change behind the
  /// pointer for a change of `self`: whoever makes one copies the pointer first.
  let memory: UnsafeMutablePointer<SessionMemoryState>
  /// Of this round. Has memory of its own only in a round.
  var events: UniqueBuffer<HTTP2Event> {
    unsafeAddress { unsafe UnsafePointer(eventsPlace) }
    unsafeMutableAddress { unsafe eventsPlace }
  }
  /// The session's: it lies apart so that the owner's code can have the way to it inlined.
  private let eventsPlace: UnsafeMutablePointer<UniqueBuffer<HTTP2Event>>
  /// Has memory of its own only while there is something to send.
  var output = ScatteredBytes()
  var outputLimit = 0
  /// Large parts of bodies are sent from where they are.
  var sharesBodies = false

  var streams = UniqueBuffer<OutgoingStream>()
  /// A slot that nobody has, which names the next in `nextFree`.
  private var firstFree = noSlot
  /// The stream that was looked up last, and its slot: frames of one stream mostly follow each other.
  var recentSlot = 0
  var recentStream = noStream
  /// Streams that are not closed, but for refused ones.
  var openStreams: UInt32 = 0
  /// Bytes of all streams that wait to be sent.
  var queued = 0

  /// What the owner's guard asks: bytes of header and data frames taken in, complete frames, and useful ones either way.
  var usefulBytes = 0
  /// Data told in this round.
  var dataReceived = 0
  var framesReceived = 0
  var usefulFrames = 0
  var repliesSent = 0
  /// Bytes that came of a header block that is not complete.
  private var blockBytes = 0
  /// How many of those the owner knows of.
  private var blockBytesTold = 0
  /// Bytes of bodies sent.
  var bytesSent = 0
  /// Bytes of data that may be on their way for streams that are gone.
  private var credit = 0
  var scanner = FrameScanner()
  /// Some of what was queued has been taken since the owner asked last.
  var hasMoved = false

  /// The header fields of this round's requests.
  var blocks: RequestBlocks
  /// The stream that the client reset last.
  var resetStream = noStream
  /// The error of a GOAWAY that was sent, and its text.
  var sentError: UInt32?
  var sentErrorText = ""
  let limits: HTTP2Limits

  static let noSlot = -1

  init(
    limits: HTTP2Limits, varying: StaticString, memory: UnsafeMutablePointer<SessionMemoryState>,
    events: UnsafeMutablePointer<UniqueBuffer<HTTP2Event>>
  ) {
    self.limits = limits
    unsafe eventsPlace = events
    unsafe self.memory = memory
    blocks = RequestBlocks(limits, varying: varying)
  }

  mutating func beginRequest(stream: Int32) -> Int {
    openStreams += 1
    blocks.begin(.request)
    if firstFree == Self.noSlot {
      firstFree = streams.count
      streams.append(OutgoingStream())
    }
    let slot = firstFree
    firstFree = streams[slot].nextFree
    streams[slot].open(stream)
    recentStream = stream
    recentSlot = slot
    return slot
  }

  /// - Returns: why the request is malformed, if it is.
  mutating func endRequestHeaders(slot: Int, stream: Int32) -> HeaderFault? {
    switch blocks.end() {
    case .malformed(let fault): return fault
    case .tooLarge: events.append(.requestTooLarge(slot: slot, stream: stream, fields: blocks.kept))
    case .fields(let fields, let isRepeated, let contentLength):
      streams[slot].body.announced = contentLength ?? RequestBody.unannounced
      events.append(.request(slot: slot, stream: stream, fields: fields, isRepeated: isRepeated))
    }
    return nil
  }

  /// A stream is over: of its frames none may come if its client has ended it.
  mutating func noteEnd(of stream: Int32, slot: Int) {
    if streams[slot].requestIsOpen {
      creditStream()
    } else {
      scanner.ended.insert(stream, resetStream == stream ? .reset : .endStream)
    }
  }

  /// A read ended within a header block: what it brought of the block is told once, and taken back when the whole block
  /// is.
  mutating func takeBlockBytes(_ count: Int) { blockBytes += count }

  mutating func endBlock() { if blockBytes != 0 { blockBytes = 0 } }

  /// Bytes of an unfinished header block that came since this was last asked; less than none when it was finished.
  mutating func takeNewBlockBytes() -> Int {
    defer { blockBytesTold = blockBytes }
    return blockBytes - blockBytesTold
  }

  /// A stream is gone before its client has ended it: a window of its data may still come.
  mutating func creditStream() {
    credit = min(credit + Int(limits.streamWindow), Int(limits.connectionWindow))
  }

  /// Streams that come from now on are passed over, with all that belongs to them.
  mutating func creditConnection() { credit = Int(limits.connectionWindow) }

  /// Data came that no stream was told of. No more of it is useful than can have been on its way.
  mutating func takeUntold(_ count: Int) {
    guard count > 0 else { return }
    let credited = min(count, credit)
    credit -= credited
    usefulBytes += credited
  }

  /// Gets memory for what a round will bring.
  mutating func beginRound() {
    let memory = unsafe memory
    unsafe memory.pointee.events.lend(to: &events)
  }

  /// Forgets what the round brought.
  mutating func endRound() {
    let memory = unsafe memory
    unsafe memory.pointee.events.takeBack(&events)
    blocks.clear()
  }

  mutating func beginFilling(limit: Int, sharesBodies: Bool) {
    outputLimit = limit
    self.sharesBodies = sharesBodies
    beginRound()
    let memory = unsafe memory
    unsafe output.borrow(from: &memory.pointee.output)
  }

  /// Gives back what was of no use.
  mutating func endFilling() {
    let memory = unsafe memory
    if events.isEmpty { unsafe memory.pointee.events.takeBack(&events) }
    if output.isEmpty { clearOutput() }
  }

  mutating func clearOutput() {
    let memory = unsafe memory
    unsafe output.removeAll(to: &memory.pointee.output) { unsafe memory.pointee.bodies.takeBack(&$0) }
  }

  /// Lends a stream's outgoing bytes, with memory to append to.
  mutating func withOutgoing(_ slot: Int, _ body: (inout [UInt8]) -> Void) {
    let memory = unsafe memory
    if streams[slot].bytes.capacity == 0 { unsafe streams[slot].bytes = memory.pointee.bodies.take() }
    streams[slot].forgetSent()
    let before = streams[slot].bytes.count
    body(&streams[slot].bytes)
    unsafe memory.pointee.bodies.fit(&streams[slot].bytes)
    queued += streams[slot].bytes.count - before
  }

  /// Gives a stream's slot back.
  mutating func release(_ slot: Int) {
    let memory = unsafe memory
    queued -= streams[slot].waiting
    // Mostly all has been sent, and the memory is back already.
    if streams[slot].bytes.capacity > 0 { unsafe memory.pointee.bodies.takeBack(&streams[slot].bytes) }
    streams[slot].reset(nextFree: firstFree)
    firstFree = slot
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

  var bytes: [UInt8] = []
  /// How many of `bytes` have been sent.
  var sent = 0
  var end = End.open
  var body = RequestBody()
  /// Of a slot that nobody has: the next such.
  var nextFree = SessionState.noSlot
  var stream: Int32 = 0
  /// nghttp2 asked for bytes when there were none, and waits to be told.
  var isDeferred = false
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

  /// Forgets everything; the bytes are gone.
  ///
  /// - Parameter nextFree: the next slot that nobody has.
  mutating func reset(nextFree: Int) {
    self.nextFree = nextFree
    stream = 0
    sent = 0
    end = .open
    isDeferred = false
    isFull = false
    hasMoved = false
  }
}
