import WeirMemory

/// Follows where frames begin and end in a peer's bytes, and says which of them nghttp2 may be given as they came.
///
/// Nearly always that is a whole read at once. Three frames break a read into parts: RST_STREAM, so that what follows it
/// meets a stream that is closed; GOAWAY, whose last stream nghttp2 must not see; and a frame of a stream that its client
/// has ended, of which nghttp2 keeps nothing. Of a frame's header nghttp2 gets all or nothing.
struct FrameScanner {
  /// What the session does next.
  enum Step: Equatable {
    /// Give these bytes of the read to nghttp2.
    case bytes(Range<Int>)
    /// Give it a frame's header that came in several reads, which is in `header`.
    case header
    /// Give it so many zeros: they stand for a part of the read.
    case zeros(Int)
    /// A frame begins on a stream that its client has ended; its bytes are the next step's.
    case closed(type: UInt8, stream: Int32, EndedStreams.End)
    /// The read is used up.
    case done
  }

  static let headerLength = 9
  private static let prefaceLength = 24
  /// The `Last-Stream-ID` of GOAWAY: of streams that the server opened, and it opens none. Clients name one of their own
  /// there all the same (grpc-go does), and nghttp2 takes that for an error.
  private static let lastStreamLength = 4
  private static let resetStream: UInt8 = 3
  private static let goAway: UInt8 = 7

  /// What of a payload is a step of its own.
  private enum Apart { case payload, zeros(Int) }

  /// Bytes of the preface or of a payload that are still to come.
  private var rest = prefaceLength
  /// How much of the read under way has been gone through.
  private var index = 0
  private var apart: Apart?
  /// The next frame's stream was told already.
  private var isTold = false
  /// How much of a header has come that began in an earlier read.
  private var headerCount = 0
  private(set) var header: InlineArray<9, UInt8> = InlineArray(repeating: 0)
  var ended = EndedStreams()

  /// A frame, or the preface, has begun and not ended.
  var isInside: Bool { rest > 0 || headerCount > 0 }

  /// Begins a read.
  @inline(__always) mutating func begin() { index = 0 }

  /// The next step through the bytes of a read.
  @inline(__always) mutating func next(_ bytes: Span<UInt8>) -> Step {
    if let apart { return take(apart, bytes) }
    let start = index
    let count = bytes.count
    guard start < count else { return .done }
    // Kept apart from the members while frames are passed over, one after the other.
    var index = start + min(rest, count - start)
    var rest = rest - (index - start)
    while index < count {
      // Nearly every header lies in one read.
      guard headerCount == 0, count - index >= Self.headerLength else {
        (self.index, self.rest) = (index, 0)
        return nextSplit(bytes, start)
      }
      let word = bytes.word(at: index).byteSwapped
      let type = UInt8(truncatingIfNeeded: word >> 32)
      let stream = Int32(truncatingIfNeeded: (word & 0x7f_ffff) << 8) | Int32(bytes[index + 8])
      rest = Int(truncatingIfNeeded: word >> 40)
      if type == Self.resetStream || type == Self.goAway || ended.contains(stream) {
        (self.index, self.rest) = (index, 0)
        if let step = stop(type, stream, start) { return step }
        (self.index, self.rest) = (index + Self.headerLength, rest)
        if apart != nil { return .bytes(start..<self.index) }
      }
      index += Self.headerLength
      let payload = min(rest, count - index)
      index += payload
      rest -= payload
    }
    (self.index, self.rest) = (index, rest)
    return .bytes(start..<index)
  }

  /// - Returns: the step in front of a frame that needs one; nil when the frame is the next.
  @inline(never) private mutating func stop(_ type: UInt8, _ stream: Int32, _ start: Int) -> Step? {
    if let end = ended.end(of: stream), !isTold {
      if index > start { return .bytes(start..<index) }
      isTold = true
      return .closed(type: type, stream: stream, end)
    }
    isTold = false
    switch type {
    case Self.goAway: apart = .zeros(Self.lastStreamLength)
    case Self.resetStream: apart = .payload
    default: break
    }
    return nil
  }

  @inline(never) private mutating func take(_ part: Apart, _ bytes: Span<UInt8>) -> Step {
    let start = index
    guard start < bytes.count else { return .done }
    switch part {
    case .zeros(let wanted):
      let count = min(wanted, rest, bytes.count - index)
      index += count
      rest -= count
      apart = wanted > count && rest > 0 ? .zeros(wanted - count) : nil
      return .zeros(count)
    case .payload:
      let count = min(rest, bytes.count - index)
      index += count
      rest -= count
      if rest == 0 { apart = nil }
      return .bytes(start..<index)
    }
  }

  /// A header of which some came in an earlier read, or will in a later one.
  @inline(never) private mutating func nextSplit(_ bytes: Span<UInt8>, _ start: Int) -> Step {
    if index > start { return .bytes(start..<index) }
    while headerCount < Self.headerLength, index < bytes.count {
      header[headerCount] = bytes[index]
      headerCount += 1
      index += 1
    }
    // Its last byte stays in the read until the header has been given on.
    guard headerCount == Self.headerLength else { return .done }
    let stream = (5..<9).reduce(UInt32(0)) { $0 << 8 | UInt32(header[$1]) } & 0x7fff_ffff
    if let step = stop(header[3], Int32(bitPattern: stream), index) {
      headerCount -= 1
      index -= 1
      return step
    }
    rest = (0..<3).reduce(0) { $0 << 8 | Int(header[$1]) }
    headerCount = 0
    return .header
  }
}
