/// Follows where frames begin and end in a peer's bytes. nghttp2 does not tell whether it is in the middle of one.
struct FrameScanner {
  private static let prefaceLength = 24
  private static let headerLength = 9

  /// Bytes of the preface or of a payload that are still to come.
  private var rest = prefaceLength
  /// Bytes of a frame's header that have come, and the length that they say.
  private var header = 0
  private var length = 0

  /// A frame, or the preface, has begun and not ended.
  var isInside: Bool { rest > 0 || header > 0 }

  mutating func advance(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      if rest > 0 {
        let count = min(rest, bytes.count - index)
        rest -= count
        index += count
        continue
      }
      // Nearly every header lies in one read.
      if header == 0, bytes.count - index >= Self.headerLength {
        rest = Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
        index += Self.headerLength
        continue
      }
      if header < 3 { length = length << 8 | Int(bytes[index]) }
      header += 1
      index += 1
      if header == Self.headerLength {
        rest = length
        header = 0
        length = 0
      }
    }
  }
}
