import CNGHTTP2
import WeirMemory

// The two functions that nghttp2 calls to send a body.

/// Tells nghttp2 how much of a stream may go out now. The bytes themselves are taken by `sendData`, without a copy in
/// between; the trailers are submitted here, at the end of the data.
let readOutgoing: nghttp2_data_source_read_callback = { session, stream, _, length, flags, source, context in
  guard let flags = unsafe flags, let source = unsafe source else { return 0 }
  let state = unsafe state(context)
  let slot = Int(unsafe source.pointee.fd)
  let waiting = unsafe state.pointee.streams[slot].waiting
  let count = min(length, waiting)
  if count > 0 { unsafe flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue }
  guard count == waiting else { return count }
  switch unsafe state.pointee.streams[slot].end {
  case .open:
    guard count == 0 else { return count }
    unsafe state.pointee.streams[slot].isDeferred = true
    return Int(NGHTTP2_ERR_DEFERRED.rawValue)
  case .withoutTrailers:
    unsafe flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
  case .prepared(let headers):
    unsafe flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
    unsafe nghttp2_submit_trailer(session, stream, headers.fields, headers.count)
  case .trailers(let headers):
    unsafe flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
    unsafe _ = headers.withFields { unsafe nghttp2_submit_trailer(session, stream, $0, $1) }
  }
  return count
}

let sendData: nghttp2_send_data_callback = { _, _, header, length, source, context in
  guard let header = unsafe header, let source = unsafe source else { return 0 }
  let state = unsafe state(context)
  guard unsafe state.pointee.output.count < state.pointee.outputLimit else {
    return Int32(NGHTTP2_ERR_WOULDBLOCK.rawValue)
  }
  let slot = Int(unsafe source.pointee.fd)
  unsafe state.pointee.output.append(header, count: 9)
  unsafe state.pointee.takeOutgoing(slot, length)
  return 0
}

extension SessionState {
  /// Bytes that it costs more to copy than to send from a place of their own.
  private static let leastShared = 4096

  /// Moves the next `count` bytes of a stream to the output.
  fileprivate mutating func takeOutgoing(_ slot: Int, _ count: Int) {
    let memory = unsafe memory
    // Taken out and put back, so that nobody else holds them meanwhile.
    var bytes: [UInt8] = []
    swap(&bytes, &streams[slot].bytes)
    let start = streams[slot].sent
    let end = start + count
    let isLast = end == bytes.count
    let isShared = sharesBodies && count >= Self.leastShared
    streams[slot].sent = isLast ? 0 : end
    if isShared {
      output.append(bytes, start..<end, isLast: isLast)
      if !isLast { streams[slot].bytes = bytes }
    } else {
      output.append(copying: bytes.span.extracting(start..<end))
      if isLast { unsafe memory.pointee.bodies.takeBack(&bytes) } else { streams[slot].bytes = bytes }
    }
    queued -= count
    bytesSent += count
    hasMoved = true
    streams[slot].hasMoved = true
    if streams[slot].isFull && streams[slot].waiting < limits.lowWater {
      streams[slot].isFull = false
      events.append(.drained(slot: slot))
    }
  }
}
