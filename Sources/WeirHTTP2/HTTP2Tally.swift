extension HTTP2Session {
  /// What came and went in some time.
  public struct Tally: Sendable {
    /// Bytes of complete header frames and of data received, frame headers included; empty data frames are none, nor is
    /// padding. Of data for streams that are gone as many count as can have been on their way, without frame headers.
    public var usefulBytes: Int
    /// Frames with headers or data, received or sent.
    public var usefulFrames: Int
    /// Complete frames received, of any type that HTTP/2 knows.
    public var framesReceived: Int
    /// Frames with headers or data sent.
    public var repliesSent: Int
  }
}
