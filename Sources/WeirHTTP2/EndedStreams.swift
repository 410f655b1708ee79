/// Streams of late that their client has ended itself, and how: no more of their frames may come (RFC 9113, section
/// 5.1). Of the others, which ended by our doing, frames may be on their way.
///
/// Each has a place by its number, so that a stream is forgotten for one that is opened `capacity` streams later.
struct EndedStreams {
  enum End: Equatable {
    /// END_STREAM was sent on either side.
    case endStream
    case reset
  }

  private static let capacity = 128
  private static let resetFlag: UInt32 = 1 << 31

  /// Numbers of streams, with a flag for those that were reset. In a place that is free stands a number that no client
  /// has, nor the connection itself.
  private var streams: InlineArray<128, UInt32> = InlineArray { $0 == 0 ? 2 : 0 }

  private static func place(_ stream: Int32) -> Int { Int(stream >> 1) & (capacity - 1) }

  mutating func insert(_ stream: Int32, _ end: End) {
    streams[Self.place(stream)] = UInt32(bitPattern: stream) | (end == .reset ? Self.resetFlag : 0)
  }

  @inline(__always) func contains(_ stream: Int32) -> Bool {
    streams[Self.place(stream)] & ~Self.resetFlag == UInt32(bitPattern: stream)
  }

  /// How a stream was ended; nil when nothing is known of it.
  func end(of stream: Int32) -> End? {
    guard contains(stream) else { return nil }
    return streams[Self.place(stream)] & Self.resetFlag == 0 ? .endStream : .reset
  }
}
