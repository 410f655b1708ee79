extension HTTP2Session {
  /// What came and went in some time.
  public struct Tally: Sendable {
    /// Bytes of complete header frames and of data received, frame headers included; empty data frames are none, nor is
    /// padding. Of data for streams that are gone as many count as can have been on their way, without frame headers.
    public var usefulBytes: Int
    /// Bytes of a header block that is still to be completed; less than none for what was told of one that now is, whose
    /// bytes are useful.
    public var unfinishedBytes: Int
    /// Frames with headers or data, received or sent.
    public var usefulFrames: Int
    /// Complete frames received, of any type that HTTP/2 knows.
    public var framesReceived: Int
    /// Frames with headers or data sent.
    public var repliesSent: Int
    /// Bytes of bodies sent.
    public var bytesSent: Int
  }
}
