/// What one session allows its peer.
public struct HTTP2Limits: Sendable, Hashable {
  /// SETTINGS_MAX_CONCURRENT_STREAMS. A stream beyond is refused by resetting it.
  public var concurrentStreams: UInt32
  /// Bytes: name + value + 32 for each field (RFC 9113, section 6.5.2). Announced and enforced.
  public var headerListSize: Int
  /// Decoded bytes, counted in the same way, of one header block that is over `headerListSize`: a request up to here is
  /// refused by itself, while one that goes on ends its connection. At 1 MiB the worst block takes a loop some
  /// milliseconds.
  public var headerBlockSize = 1 << 20
  /// Whether `:authority` and `host` must be those of a URI; on a Unix-domain socket they mean nothing.
  public var checksAuthority = true
  /// Whether nghttp2 holds every head against its own rules too, those that repeat the last one as well: a switch for test
  /// suites, which shows what our rules let pass that nghttp2's do not.
  package var rechecksHeads = false
  /// SETTINGS_INITIAL_WINDOW_SIZE: bytes a client may send on one stream before they are used.
  public var streamWindow: Int32
  /// Bytes a client may send on all its streams before they are used.
  public var connectionWindow: Int32
  /// Below this many buffered bytes a stream that was full is `drained`.
  public var lowWater: Int

  /// All of them: a session has no defaults of its own.
  public init(
    concurrentStreams: UInt32, headerListSize: Int, streamWindow: Int32, connectionWindow: Int32, lowWater: Int
  ) {
    self.concurrentStreams = concurrentStreams
    self.headerListSize = headerListSize
    self.streamWindow = streamWindow
    self.connectionWindow = connectionWindow
    self.lowWater = lowWater
  }
}
