import CNGHTTP2
import WeirMemory

/// The functions nghttp2 calls, the same for every session.
@safe final class SessionCallbacks: @unchecked Sendable {  // Immutable after `init`.
  static let shared = SessionCallbacks()

  let raw: OpaquePointer

  private init() {
    var callbacks: OpaquePointer?
    guard unsafe nghttp2_session_callbacks_new(&callbacks) == 0, let callbacks = unsafe callbacks else {
      fatalError("out of memory")
    }
    unsafe raw = callbacks
    unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(raw, onBeginHeaders)
    unsafe nghttp2_session_callbacks_set_on_header_callback2(raw, onHeader)
    unsafe nghttp2_session_callbacks_set_on_invalid_header_callback2(raw, onInvalidHeader)
    unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(raw, onFrameReceived)
    unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(raw, onData)
    unsafe nghttp2_session_callbacks_set_on_stream_close_callback(raw, onStreamClosed)
    unsafe nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(raw, onInvalidFrame)
    unsafe nghttp2_session_callbacks_set_on_frame_send_callback(raw, onFrameSent)
    unsafe nghttp2_session_callbacks_set_on_frame_not_send_callback(raw, onFrameNotSent)
    unsafe nghttp2_session_callbacks_set_send_data_callback(raw, sendData)
  }
}

typealias State = UnsafeMutablePointer<SessionState>

func state(_ context: UnsafeMutableRawPointer?) -> State {
  guard let context = unsafe context else { fatalError("nghttp2 lost a session's user data") }
  return unsafe context.assumingMemoryBound(to: SessionState.self)
}

/// The stream's slot; nil for a stream that never was a request of ours.
private func slot(_ session: OpaquePointer?, _ stream: Int32, _ state: State) -> Int? {
  if unsafe state.pointee.recentStream == stream { return unsafe state.pointee.recentSlot }
  guard let data = unsafe nghttp2_session_get_stream_user_data(session, stream) else { return nil }
  let slot = Int(bitPattern: data) - 1
  unsafe state.pointee.recentStream = stream
  unsafe state.pointee.recentSlot = slot
  return slot
}

@discardableResult
private func reset(_ session: OpaquePointer?, _ stream: Int32, _ code: nghttp2_error_code) -> Int32 {
  unsafe nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream, code.rawValue)
}

private let onBeginHeaders: nghttp2_on_begin_headers_callback = { session, frame, context in
  guard let frame = unsafe frame else { return 0 }
  let state = unsafe state(context)
  guard unsafe frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST else {
    unsafe state.pointee.blocks.begin(.trailers)
    return 0
  }
  let stream = unsafe frame.pointee.hd.stream_id
  guard unsafe state.pointee.openStreams < state.pointee.limits.concurrentStreams else {
    // It is reset when its fields have been taken in, so that the owner learns what was refused.
    unsafe state.pointee.blocks.begin(.refused)
    return 0
  }
  let slot = unsafe state.pointee.beginRequest(stream: stream)
  unsafe nghttp2_session_set_stream_user_data(session, stream, UnsafeMutableRawPointer(bitPattern: slot + 1))
  return 0
}

private let onHeader: nghttp2_on_header_callback2 = { session, frame, name, value, _, context in
  guard let name = unsafe name, let value = unsafe value else { return 0 }
  // Nearly every field of nearly every request: whatever else there may be to do is not inlined, so that nothing is saved
  // on the stack for it.
  if unsafe state(context).pointee.blocks.takeRepeated(name, value) { return 0 }
  return unsafe takeHeader(session, frame, name, value, state(context))
}

/// A field that is not the one that was expected.
@inline(never)
private func takeHeader(
  _ session: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ name: OpaquePointer, _ value: OpaquePointer,
  _ state: State
) -> Int32 {
  switch unsafe state.pointee.blocks.take(name, value) {
  case .taken: return 0
  case .excess: return Int32(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue)
  case .malformed:
    // nghttp2 passes over the rest of the block, and tells nothing more of it.
    unsafe refuseHeaders(session, frame, state, state.pointee.blocks.fault)
    return Int32(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
  }
}

/// A field that nghttp2 would pass over, when it checks heads too (`HTTP2Limits.rechecksHeads`). Ours are to have refused
/// it; if they have not, its stream is reset, so that a test sees it.
private let onInvalidHeader: nghttp2_on_invalid_header_callback2 = { session, frame, name, value, flags, context in
  let result = unsafe onHeader(session, frame, name, value, flags, context)
  return result != 0 ? result : Int32(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
}

/// Headers that break RFC 9113, section 8, cost their stream (section 8.1.1).
private func refuseHeaders(
  _ session: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ state: State, _ fault: HeaderFault
) {
  guard let frame = unsafe frame else { return }
  let stream = unsafe frame.pointee.hd.stream_id
  let kept = unsafe state.pointee.blocks.kept
  unsafe state.pointee.blocks.isOpen = false
  unsafe state.pointee.endBlock()
  unsafe reset(session, stream, NGHTTP2_PROTOCOL_ERROR)
  guard let slot = unsafe slot(session, stream, state) else { return }
  if unsafe frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
    let fields = kept.dropLast(fault.isOfOneField ? 1 : 0)
    unsafe state.pointee.events.append(.requestMalformed(slot: slot, stream: stream, fields: fields, fault))
  } else {
    unsafe state.pointee.events.append(.streamMalformed(slot: slot, field: kept.lowerBound, fault))
  }
}

/// The fields of a request over the limit of streams have been taken in: the next block builds on their compression.
private func refuseStream(_ session: OpaquePointer?, _ stream: Int32, _ state: State) {
  unsafe state.pointee.events.append(.requestRefused(stream: stream, fields: state.pointee.blocks.kept))
  unsafe state.pointee.creditStream()
  unsafe reset(session, stream, NGHTTP2_REFUSED_STREAM)
}

@inline(__always)
private func receiveHeaders(_ session: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>, _ state: State) {
  let header = unsafe frame.pointee.hd
  unsafe state.pointee.blocks.isOpen = false
  unsafe state.pointee.endBlock()
  unsafe state.pointee.usefulBytes += 9 + header.length
  unsafe state.pointee.usefulFrames += 1
  guard let slot = unsafe slot(session, header.stream_id, state) else {
    if unsafe frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
      unsafe refuseStream(session, header.stream_id, state)
    }
    return
  }
  if let fault = unsafe endHeaders(frame, slot, state) {
    return unsafe refuseHeaders(session, frame, state, fault)
  }
  unsafe endRequest(session, header, slot, state)
}

private let onFrameReceived: nghttp2_on_frame_recv_callback = { session, frame, context in
  guard let frame = unsafe frame else { return 0 }
  let header = unsafe frame.pointee.hd
  let state = unsafe state(context)
  unsafe state.pointee.framesReceived += 1
  switch UInt32(header.type) {
  case NGHTTP2_HEADERS.rawValue: unsafe receiveHeaders(session, frame, state)
  case NGHTTP2_DATA.rawValue:
    // What it holds was counted as it came; padding is of no use to anybody.
    if unsafe header.length > frame.pointee.data.padlen
      || UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
    {
      unsafe state.pointee.usefulBytes += 9
      unsafe state.pointee.usefulFrames += 1
    }
    if let slot = unsafe slot(session, header.stream_id, state) { unsafe endRequest(session, header, slot, state) }
  case NGHTTP2_RST_STREAM.rawValue:
    guard let slot = unsafe slot(session, header.stream_id, state) else { return 0 }
    let code = unsafe HTTP2ErrorCode(rawValue: frame.pointee.rst_stream.error_code)
    unsafe state.pointee.streams[slot].requestIsOpen = false
    unsafe state.pointee.resetStream = header.stream_id
    unsafe state.pointee.events.append(.reset(slot: slot, code: code))
  case NGHTTP2_PING.rawValue:
    let isAnswer = UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue != 0
    let answersShutdown = unsafe isAnswer && isShutdownPing(frame.pointee.ping)
    unsafe state.pointee.events.append(answersShutdown ? .shutdownAcknowledged : .ping(isAnswer: isAnswer))
  case NGHTTP2_GOAWAY.rawValue:
    let code = unsafe HTTP2ErrorCode(rawValue: frame.pointee.goaway.error_code)
    unsafe state.pointee.events.append(.goAway(code: code))
  default:
    break
  }
  return 0
}

/// A header block is complete: of a request, or of its trailers, behind which nothing more can come.
///
/// - Returns: why it may not be as it is, if so.
@inline(__always)
private func endHeaders(_ frame: UnsafePointer<nghttp2_frame>, _ slot: Int, _ state: State) -> HeaderFault? {
  if unsafe frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST {
    return unsafe state.pointee.endRequestHeaders(slot: slot, stream: frame.pointee.hd.stream_id)
  }
  return unsafe UInt32(frame.pointee.hd.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0 ? nil : .trailersWithoutEnd
}

/// Notes the end of a request, if its last frame is this one.
@inline(__always)
private func endRequest(_ session: OpaquePointer?, _ header: nghttp2_frame_hd, _ slot: Int, _ state: State) {
  guard UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0 else { return }
  guard unsafe state.pointee.streams[slot].body.isComplete else {
    unsafe refuseBody(session, header.stream_id, slot, state, .shortBody)
    return
  }
  unsafe state.pointee.streams[slot].requestIsOpen = false
  unsafe state.pointee.events.append(.endOfRequest(slot: slot))
}

/// A body that is not as long as `content-length` says.
private func refuseBody(
  _ session: OpaquePointer?, _ stream: Int32, _ slot: Int, _ state: State, _ fault: HeaderFault
) {
  unsafe state.pointee.events.append(.streamMalformed(slot: slot, field: 0, fault))
  unsafe reset(session, stream, NGHTTP2_PROTOCOL_ERROR)
}

private let onData: nghttp2_on_data_chunk_recv_callback = { session, _, stream, data, length, context in
  let state = unsafe state(context)
  // At once and not at the frame's end, which a later read may bring.
  unsafe state.pointee.usefulBytes += length
  unsafe state.pointee.dataReceived += length
  guard let slot = unsafe slot(session, stream, state), let data = unsafe data,
    let input = unsafe state.pointee.input
  else {
    // A stream of no interest; its bytes still count against the connection's window.
    unsafe nghttp2_session_consume_connection(session, length)
    return 0
  }
  guard unsafe state.pointee.streams[slot].body.take(length) else {
    unsafe refuseBody(session, stream, slot, state, .longBody)
    unsafe nghttp2_session_consume_connection(session, length)
    return 0
  }
  let start = unsafe data - input
  unsafe state.pointee.events.append(.data(slot: slot, range: start..<start + length))
  return 0
}

private let onStreamClosed: nghttp2_on_stream_close_callback = { session, stream, code, context in
  guard let slot = unsafe slot(session, stream, state(context)) else { return 0 }
  unsafe state(context).pointee.recentStream = SessionState.noStream
  unsafe state(context).pointee.openStreams -= 1
  unsafe state(context).pointee.noteEnd(of: stream, slot: slot)
  unsafe state(context).pointee.events.append(.closed(slot: slot, code: HTTP2ErrorCode(rawValue: code)))
  return 0
}

private let onInvalidFrame: nghttp2_on_invalid_frame_recv_callback = { session, frame, _, context in
  guard let frame = unsafe frame else { return 0 }
  let header = unsafe frame.pointee.hd
  let state = unsafe state(context)
  if UInt32(header.type) == NGHTTP2_HEADERS.rawValue {
    let isRechecked = unsafe state.pointee.limits.rechecksHeads && state.pointee.blocks.isOpen
    unsafe state.pointee.blocks.isOpen = false
    unsafe state.pointee.endBlock()
    // nghttp2 has refused the head; ours are to say why.
    if isRechecked, let slot = unsafe slot(session, header.stream_id, state),
      let fault = unsafe endHeaders(frame, slot, state)
    {
      unsafe refuseHeaders(session, frame, state, fault)
    }
  }
  unsafe state.pointee.events.append(.invalidFrame(stream: header.stream_id))
  return 0
}

/// RFC 9113, section 8.1: when an answer is complete and the rest of its request is not wanted, RST_STREAM(NO_ERROR)
/// follows. Only after the last frame is out: nghttp2 sends nothing more on a stream whose reset is submitted.
private let onFrameSent: nghttp2_on_frame_send_callback = { session, frame, context in
  guard let frame = unsafe frame else { return 0 }
  let header = unsafe frame.pointee.hd
  guard UInt32(header.type) <= NGHTTP2_HEADERS.rawValue else {
    return unsafe connectionFrameSent(session, frame, state(context))
  }
  unsafe state(context).pointee.usefulFrames += 1
  unsafe state(context).pointee.repliesSent += 1
  guard UInt32(header.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0,
    let slot = unsafe slot(session, header.stream_id, state(context)),
    unsafe state(context).pointee.streams[slot].requestIsOpen
  else { return 0 }
  return unsafe reset(session, header.stream_id, NGHTTP2_NO_ERROR)
}

/// A header block over nghttp2's own limit of 64 KiB is never sent; the peer must not wait for it.
private let onFrameNotSent: nghttp2_on_frame_not_send_callback = { session, frame, error, context in
  guard let header = unsafe frame?.pointee.hd, UInt32(header.type) == NGHTTP2_HEADERS.rawValue,
    error != NGHTTP2_ERR_STREAM_CLOSING.rawValue, unsafe slot(session, header.stream_id, state(context)) != nil
  else { return 0 }
  return unsafe reset(session, header.stream_id, NGHTTP2_INTERNAL_ERROR)
}

extension SessionState {
  /// The peer has been told of an error.
  mutating func noteError(_ code: UInt32, _ text: UnsafeBufferPointer<UInt8>) {
    sentError = code
    // It may have been told already, where nghttp2 has no words for it.
    if !text.isEmpty { sentErrorText = unsafe String(decoding: text, as: UTF8.self) }
  }
}
