import CNGHTTP2
import WeirMemory

/// What the PING behind the GOAWAY of `announceShutdown` holds: the answer to another must not be taken for its own.
private let shutdownPing: [UInt8] = Array("shutdown".utf8)

func isShutdownPing(_ ping: nghttp2_ping) -> Bool {
  unsafe withUnsafeBytes(of: ping.opaque_data) { unsafe $0.elementsEqual(shutdownPing) }
}

/// A frame that belongs to no answer has been sent. The PING of a shutdown is submitted when its GOAWAY has been: nghttp2 sends
/// a PING before all that waits, and its answer would prove nothing.
func connectionFrameSent(
  _ session: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>, _ state: UnsafeMutablePointer<SessionState>
) -> Int32 {
  let header = unsafe frame.pointee.hd
  switch UInt32(header.type) {
  case NGHTTP2_GOAWAY.rawValue:
    if unsafe frame.pointee.goaway.error_code != 0 {
      let goAway = unsafe frame.pointee.goaway
      let text = unsafe UnsafeBufferPointer(start: goAway.opaque_data, count: goAway.opaque_data_len)
      unsafe state.pointee.noteError(goAway.error_code, text)
    } else if unsafe frame.pointee.goaway.last_stream_id == Int32.max {
      return unsafe nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), shutdownPing)
    }
  case NGHTTP2_PING.rawValue where UInt32(header.flags) & NGHTTP2_FLAG_ACK.rawValue == 0:
    unsafe state.pointee.events.append(.pingSent)
  default: break
  }
  return 0
}
