import CNGHTTP2
public import WeirMemory

extension HTTP2Session {
  /// Takes bytes from the peer and adds to `events`.
  ///
  /// - Throws: when the peer broke the protocol beyond one stream. The output then holds the GOAWAY to send before closing.
  public func receive(_ bytes: Span<UInt8>) throws(HTTP2Error) {
    let before = unsafe nghttp2_session_get_effective_recv_data_length(raw)
    unsafe state.pointee.dataReceived = 0
    unsafe state.pointee.beginRound()
    let useful = unsafe state.pointee.usefulBytes
    let result = take(bytes)
    // They are of use when the block is complete, and till then no waste.
    if unsafe state.pointee.blocks.isOpen {
      unsafe state.pointee.takeBlockBytes(bytes.count - (state.pointee.usefulBytes - useful))
    }
    let after = unsafe nghttp2_session_get_effective_recv_data_length(raw)
    // nghttp2 tells nobody of data for a stream that is gone, nor of padding: only its window shows them. Past half of it
    // they are given back within, and the difference is lost for one read.
    let received = after < before ? bytes.count : Int(after - before)
    unsafe state.pointee.takeUntold(min(received, bytes.count) - state.pointee.dataReceived)
    if result < 0 { throw HTTP2Error(code: Int32(truncatingIfNeeded: result)) }
  }

  /// Gives a read to nghttp2, mostly in one part: see `FrameScanner`.
  ///
  /// - Returns: what nghttp2 made of the last part; negative when it failed.
  private func take(_ bytes: Span<UInt8>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe state.pointee.input = buffer.baseAddress
      unsafe state.pointee.scanner.begin()
      var result = 0
      loop: while result >= 0 {
        switch unsafe state.pointee.scanner.next(bytes) {
        case .bytes(let range):
          result = unsafe nghttp2_session_mem_recv(
            raw, buffer.baseAddress.map { unsafe $0 + range.lowerBound }, range.count)
        case .header:
          let header = unsafe state.pointee.scanner.header
          result = unsafe header.span.withUnsafeBufferPointer {
            unsafe nghttp2_session_mem_recv(raw, $0.baseAddress, $0.count)
          }
        case .zeros(let count):
          result = unsafe Self.zeros.withUnsafeBufferPointer {
            unsafe nghttp2_session_mem_recv(raw, $0.baseAddress, count)
          }
        case .closed(let type, let stream, let end): refuseFrame(type, stream, end)
        case .done: break loop
        }
      }
      unsafe state.pointee.input = nil
      return result
    }
  }

  /// As many as one step asks for.
  private static let zeros: [UInt8] = [0, 0, 0, 0]

  /// A frame of a stream that its client has ended (RFC 9113, section 5.1). nghttp2 takes in what belongs to the
  /// connection: the compression's state, and the window.
  private func refuseFrame(_ type: UInt8, _ stream: Int32, _ end: EndedStreams.End) {
    // WINDOW_UPDATE and RST_STREAM may have been sent before the end of the answer was read, and PRIORITY always.
    guard UInt32(type) <= NGHTTP2_HEADERS.rawValue else { return }
    switch end {
    case .reset:
      unsafe nghttp2_submit_rst_stream(raw, none, stream, NGHTTP2_STREAM_CLOSED.rawValue)
      unsafe state.pointee.events.append(.frameOfResetStream(stream: stream))
    case .endStream:
      let name = UInt32(type) == NGHTTP2_HEADERS.rawValue ? "HEADERS" : "DATA"
      unsafe state.pointee.sentErrorText = "\(name) on stream \(stream), which its client had ended"
      unsafe nghttp2_session_terminate_session(raw, NGHTTP2_STREAM_CLOSED.rawValue)
    }
  }

  /// What came last was not the end of a frame, or of a header block.
  public var isInsideFrame: Bool { unsafe state.pointee.scanner.isInside || state.pointee.blocks.isOpen }

  /// How many events there are since `clearEvents`.
  @inlinable public var eventCount: Int { unsafe events.pointee.count }

  /// An event of this round, by its place in it.
  @inlinable public func event(_ index: Int) -> HTTP2Event { unsafe events.pointee[index] }

  /// Lends a header field named by an event.
  public func withField<Failure: Error>(
    _ index: Int, _ body: (_ name: Span<UInt8>, _ value: Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try unsafe state.pointee.blocks.lend(index, body)
  }

  /// Why a request is malformed, for a log line: `header te: must be trailers`. No value is part of it.
  ///
  /// - Parameter field: that at fault, which follows those of the request that came before it.
  public func reason(_ fault: HeaderFault, field: Int) -> String {
    fault.reason(field: fault.isOfOneField ? unsafe state.pointee.blocks.shownName(field) : nil)
  }

  /// Forgets the events and the header fields they named.
  public func clearEvents() { unsafe state.pointee.endRound() }

  /// Gives bytes back to the connection's window.
  public func consumeConnection(_ count: Int) {
    if count > 0 { _ = unsafe nghttp2_session_consume_connection(raw, count) }
  }

  /// Gives bytes back to a stream's window, which keeps what the connection's window got back.
  public func consumeStream(_ count: Int, slot: Int) {
    if count > 0 { _ = unsafe nghttp2_session_consume_stream(raw, state.pointee.streams[slot].stream, count) }
  }

  /// What came and went since this was last called.
  public func takeTally() -> Tally {
    let tally = unsafe Tally(
      usefulBytes: state.pointee.usefulBytes, unfinishedBytes: state.pointee.takeNewBlockBytes(),
      usefulFrames: state.pointee.usefulFrames, framesReceived: state.pointee.framesReceived,
      repliesSent: state.pointee.repliesSent, bytesSent: state.pointee.bytesSent)
    unsafe state.pointee.usefulBytes = 0
    unsafe state.pointee.usefulFrames = 0
    unsafe state.pointee.framesReceived = 0
    unsafe state.pointee.repliesSent = 0
    unsafe state.pointee.bytesSent = 0
    return tally
  }
}
