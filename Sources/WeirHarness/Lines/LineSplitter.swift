internal import WeirRPC

/// Cuts a stream of bytes into lines. Keeps no more than one line of at most `limit` bytes, and the chunk it was given.
struct LineSplitter {
  enum Piece: Hashable {
    /// Where the line lies in `bytes`, without its end.
    case line(Range<Int>)
    /// A line went over the limit; said once for each, as soon as it is known.
    case tooLong
  }

  private(set) var bytes: [UInt8] = []
  private let limit: Int
  private var start = 0
  private var scanned = 0
  private var isSkipping = false

  init(limit: Int) { self.limit = limit }

  /// Takes in what was read. To be followed by `next` until it returns nil.
  mutating func append(_ chunk: Span<UInt8>) {
    bytes.removeSubrange(..<start)
    scanned -= start
    start = 0
    bytes.append(copying: chunk)
  }

  /// The next line that is complete; nil when more bytes are needed.
  mutating func next() -> Piece? {
    while scanned < bytes.count {
      scanned += 1
      guard bytes[scanned - 1] == UInt8(ascii: "\n") else { continue }
      let line = start..<scanned - 1
      start = scanned
      if isSkipping {
        isSkipping = false
      } else {
        return line.count > limit ? .tooLong : .line(line)
      }
    }
    if isSkipping {
      start = scanned
    } else if scanned - start > limit {
      isSkipping = true
      start = scanned
      return .tooLong
    }
    return nil
  }

  /// At the end of the input, when `next` has returned nil: what is left is a line too.
  mutating func last() -> Piece? {
    defer { start = bytes.count }
    return start < bytes.count && !isSkipping ? .line(start..<bytes.count) : nil
  }
}
