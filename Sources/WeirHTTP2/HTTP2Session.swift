import CNGHTTP2
public import WeirMemory

/// One HTTP/2 connection of a server, as a value: bytes in, events out, bytes out. It does no I/O.
///
/// The round is: `receive`, look at `events`, submit answers, `clearEvents`, `fillOutput`, send `output`. What is
/// submitted between two rounds leaves with the next `fillOutput`. The corresponding C type is `nghttp2_session`.
///
/// It has one owner, who keeps it in a constant: what changes lies behind the two pointers, so that no call through a
/// class that holds it pays for a run-time check of exclusive access.
@safe public struct HTTP2Session: ~Copyable {
  let raw: OpaquePointer
  let state: UnsafeMutablePointer<SessionState>
  @usableFromInline let events: UnsafeMutablePointer<UniqueBuffer<HTTP2Event>>
  private let memory: SessionMemory

  /// Starts a session; its SETTINGS are the first output.
  ///
  /// - Parameters:
  ///   - varying: the name of a header that has another value in each request.
  ///   - memory: where its small objects come from.
  /// - Throws: when there is no memory.
  public init(limits: HTTP2Limits, varying: StaticString, memory: SessionMemory) throws(HTTP2Error) {
    let events = UnsafeMutablePointer<UniqueBuffer<HTTP2Event>>.allocate(capacity: 1)
    unsafe events.initialize(to: UniqueBuffer())
    let state = UnsafeMutablePointer<SessionState>.allocate(capacity: 1)
    unsafe state.initialize(to: SessionState(limits: limits, varying: varying, memory: memory.state, events: events))
    var session: OpaquePointer?
    let result = unsafe Self.make(&session, state, memory, rechecksHeads: limits.rechecksHeads)
    guard result == 0, let session = unsafe session else {
      unsafe Self.release(state, events)
      throw HTTP2Error(code: result)
    }
    unsafe raw = session
    unsafe self.state = state
    unsafe self.events = events
    self.memory = memory
    submitSettings(limits)
  }

  private static func make(
    _ session: UnsafeMutablePointer<OpaquePointer?>, _ state: UnsafeMutablePointer<SessionState>,
    _ memory: SessionMemory, rechecksHeads: Bool
  ) -> Int32 {
    var option: OpaquePointer?
    unsafe nghttp2_option_new(&option)
    defer { unsafe nghttp2_option_del(option) }
    unsafe nghttp2_option_set_no_auto_window_update(option, 1)
    unsafe nghttp2_option_set_no_closed_streams(option, 1)
    // The callbacks hold requests against RFC 9113, section 8, each different one once: see `RequestRules`.
    unsafe nghttp2_option_set_no_http_messaging(option, rechecksHeads ? 0 : 1)
    // The owner counts resets itself: a client's answer to an early refusal is a reset too, and no abuse.
    unsafe nghttp2_option_set_stream_reset_rate_limit(option, UInt64(UInt32.max), UInt64(UInt32.max))
    var allocator = unsafe memory.allocator
    return unsafe nghttp2_session_server_new3(
      session, SessionCallbacks.shared.raw, UnsafeMutableRawPointer(state), option, &allocator)
  }

  deinit {
    unsafe nghttp2_session_del(raw)
    unsafe Self.release(state, events)
  }

  private static func release(
    _ state: UnsafeMutablePointer<SessionState>, _ events: UnsafeMutablePointer<UniqueBuffer<HTTP2Event>>
  ) {
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
    unsafe events.deinitialize(count: 1)
    unsafe events.deallocate()
  }

  /// SETTINGS_MAX_CONCURRENT_STREAMS, so that the peer learns of the limit and nghttp2 does not: of a setting's number
  /// the wire has 16 bits, and nghttp2 compares 32. It would end the whole connection of a peer that has acknowledged
  /// the limit and passes it, where RFC 9113, section 5.1.2, lets the stream alone be refused; `onBeginHeaders` does.
  private static let concurrentStreamsUntold = 1 << 16 | Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue)

  private func submitSettings(_ limits: HTTP2Limits) {
    let entries: [nghttp2_settings_entry] = [
      .init(settings_id: Self.concurrentStreamsUntold, value: limits.concurrentStreams),
      .init(settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue), value: UInt32(limits.streamWindow)),
      .init(
        settings_id: Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue),
        value: UInt32(clamping: limits.headerListSize)),
    ]
    unsafe nghttp2_submit_settings(raw, none, entries, entries.count)
    unsafe nghttp2_session_set_local_window_size(raw, none, 0, limits.connectionWindow)
  }

  var none: UInt8 { UInt8(NGHTTP2_FLAG_NONE.rawValue) }

  // MARK: Answering

  /// Submits response headers; the body is what `append` adds, until `end`.
  public func respond(slot: Int, _ headers: PreparedHeaders) {
    var provider = unsafe provider(slot)
    unsafe nghttp2_submit_response(raw, state.pointee.streams[slot].stream, headers.fields, headers.count, &provider)
  }

  public func respond(slot: Int, _ headers: HTTP2Headers) {
    var provider = unsafe provider(slot)
    let stream = unsafe state.pointee.streams[slot].stream
    unsafe _ = headers.withFields { unsafe nghttp2_submit_response(raw, stream, $0, $1, &provider) }
  }

  private func provider(_ slot: Int) -> nghttp2_data_provider {
    unsafe nghttp2_data_provider(
      source: nghttp2_data_source(fd: Int32(truncatingIfNeeded: slot)), read_callback: readOutgoing)
  }

  /// Submits a response that is headers and nothing else; gRPC calls it Trailers-Only.
  public func respondOnly(slot: Int, _ headers: HTTP2Headers) {
    let stream = unsafe state.pointee.streams[slot].stream
    unsafe _ = headers.withFields { unsafe nghttp2_submit_response(raw, stream, $0, $1, nil) }
  }

  /// Lends a stream's outgoing buffer, to append to.
  public func append(slot: Int, _ body: (inout [UInt8]) -> Void) {
    unsafe state.pointee.withOutgoing(slot, body)
    resume(slot)
  }

  /// Memory for a stream's first outgoing bytes, to be written elsewhere and put in place with `replaceOutgoing`.
  ///
  /// - Parameters:
  ///   - prefix: bytes that it begins with, of no meaning: they are to be written over.
  ///   - capacity: the most that may lie idle meanwhile, in bytes.
  public func takeOutgoing(prefix: Int, upTo capacity: Int = .max) -> [UInt8] {
    unsafe memory.state.pointee.bodies.take(prefix: prefix, upTo: capacity)
  }

  /// Puts a stream's outgoing bytes in place.
  public func replaceOutgoing(slot: Int, _ bytes: consuming [UInt8]) {
    unsafe memory.state.pointee.bodies.fit(&bytes)
    unsafe state.pointee.queued += bytes.count
    unsafe state.pointee.streams[slot].bytes = bytes
  }

  /// Gives the memory back, unused.
  public func discardOutgoing(_ bytes: consuming [UInt8]) { unsafe memory.state.pointee.bodies.takeBack(&bytes) }

  /// Bytes of a stream that wait for the peer's window or for the socket.
  public func waiting(slot: Int) -> Int { unsafe state.pointee.streams[slot].waiting }

  /// Bytes of all streams that wait for the peer's windows or for the socket.
  public var queued: Int { unsafe state.pointee.queued }

  /// Whether bytes wait, and the peer has taken none since this was last asked.
  public func isUnread() -> Bool {
    let hasMoved = unsafe state.pointee.hasMoved
    unsafe state.pointee.hasMoved = false
    return !hasMoved && queued > 0
  }

  /// The connection's window lets no data out.
  public var isWindowShut: Bool { unsafe nghttp2_session_get_remote_window_size(raw) <= 0 }

  /// Whether bytes of a stream wait for its window, and the peer has taken none since this was last asked.
  public func isShutOut(slot: Int) -> Bool {
    let hasMoved = unsafe state.pointee.streams[slot].hasMoved
    unsafe state.pointee.streams[slot].hasMoved = false
    guard !hasMoved, waiting(slot: slot) > 0 else { return false }
    return unsafe nghttp2_session_get_stream_remote_window_size(raw, state.pointee.streams[slot].stream) <= 0
  }

  /// Asks for `drained` once fewer bytes than the low-water mark wait.
  public func notifyWhenDrained(slot: Int) { unsafe state.pointee.streams[slot].isFull = true }

  /// Ends a response with trailers behind its last byte.
  public func end(slot: Int, _ trailers: PreparedHeaders) {
    unsafe state.pointee.streams[slot].end = .prepared(trailers)
    resume(slot)
  }

  public func end(slot: Int, _ trailers: HTTP2Headers) {
    unsafe state.pointee.streams[slot].end = .trailers(trailers)
    resume(slot)
  }

  /// Ends a response that is not gRPC's, behind its last byte.
  public func endWithoutTrailers(slot: Int) {
    unsafe state.pointee.streams[slot].end = .withoutTrailers
    resume(slot)
  }

  private func resume(_ slot: Int) {
    guard unsafe state.pointee.streams[slot].isDeferred else { return }
    unsafe state.pointee.streams[slot].isDeferred = false
    unsafe nghttp2_session_resume_data(raw, state.pointee.streams[slot].stream)
  }

  /// Ends a stream now, by RST_STREAM; what was to be sent on it is dropped. `closed` follows.
  public func reset(slot: Int, _ code: HTTP2ErrorCode) {
    unsafe nghttp2_submit_rst_stream(raw, none, state.pointee.streams[slot].stream, code.rawValue)
  }

  /// Gives a slot back, after its `closed` event.
  public func release(slot: Int) { unsafe state.pointee.release(slot) }

  // MARK: The connection

  /// Sends a PING; its answer is an event.
  public func ping() { unsafe nghttp2_submit_ping(raw, none, nil) }

  /// Announces that the connection will end: GOAWAY with the highest stream number there is, and a PING behind it, whose
  /// answer is told as `shutdownAcknowledged`. Streams are taken in as before; only this function of nghttp2's leaves them
  /// so, and it has no place for a text.
  public func announceShutdown() { unsafe nghttp2_submit_shutdown_notice(raw) }

  /// GOAWAY with the last stream that was taken in; later streams are refused.
  public func goAway(_ code: HTTP2ErrorCode, debug: String = "") {
    let last = unsafe nghttp2_session_get_last_proc_stream_id(raw)
    unsafe state.pointee.creditConnection()
    var debug = debug
    _ = debug.withUTF8 { unsafe nghttp2_submit_goaway(raw, none, last, code.rawValue, $0.baseAddress, $0.count) }
  }

  /// The error that the peer was told, by the owner or by nghttp2 itself; nil while there is none.
  public var sentError: HTTP2ErrorCode? { unsafe state.pointee.sentError.map { HTTP2ErrorCode(rawValue: $0) } }

  /// What the peer was told beside it, or would have been if nghttp2 had taken the words; empty when there are none.
  public var sentErrorText: String { unsafe state.pointee.sentErrorText }

  /// True when neither side has anything more to say: the connection can be closed.
  public var isFinished: Bool { unsafe nghttp2_session_want_read(raw) == 0 && nghttp2_session_want_write(raw) == 0 }

  // MARK: Sending

  /// Bytes to send; empty after `clearOutput`.
  public var outputCount: Int { unsafe state.pointee.output.count }

  /// Adds to the output what may be sent now, up to about `limit` bytes (one frame more at the most).
  ///
  /// - Parameter sharesBodies: large parts of bodies stay where they are, so that the output lies in many places.
  /// - Returns: true when there may be more to say.
  public func fillOutput(limit: Int, sharesBodies: Bool = false) throws(HTTP2Error) -> Bool {
    unsafe state.pointee.beginFilling(limit: limit, sharesBodies: sharesBodies)
    defer { unsafe state.pointee.endFilling() }
    while unsafe state.pointee.output.count < limit {
      var bytes: UnsafePointer<UInt8>?
      let count = unsafe nghttp2_session_mem_send(raw, &bytes)
      if count < 0 { throw HTTP2Error(code: Int32(truncatingIfNeeded: count)) }
      if count == 0 { return unsafe state.pointee.output.count >= limit }
      if let bytes = unsafe bytes { unsafe state.pointee.output.append(bytes, count: count) }
    }
    return true
  }

  /// Lends the bytes to send.
  public func withOutput(_ body: (borrowing ScatteredBytes) -> Void) { unsafe body(state.pointee.output) }

  /// Forgets the output, which has been sent or copied.
  public func clearOutput() { unsafe state.pointee.clearOutput() }
}
