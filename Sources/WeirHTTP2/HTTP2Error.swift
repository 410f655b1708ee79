import CNGHTTP2

/// What nghttp2 could not do; past a fatal one the session can only be closed.
public struct HTTP2Error: Error, Sendable, Hashable, CustomStringConvertible {
  /// One of `nghttp2_error`.
  public let code: Int32

  public var description: String {
    if code == NGHTTP2_ERR_CALLBACK_FAILURE.rawValue { return "a header block decodes to more bytes than one may have" }
    return unsafe String(cString: nghttp2_strerror(code))
  }

  /// The peer did too much of what is allowed: acknowledgements it does not read, CONTINUATION frames, header bytes.
  public var isExcess: Bool {
    // -905 is NGHTTP2_ERR_TOO_MANY_CONTINUATIONS, a name that not every nghttp2 with this check has.
    [NGHTTP2_ERR_FLOODED.rawValue, NGHTTP2_ERR_CALLBACK_FAILURE.rawValue, -905].contains { $0 == code }
  }

  static func check(_ result: Int32) throws(HTTP2Error) {
    if result < 0 { throw HTTP2Error(code: result) }
  }
}

/// The error codes of RFC 9113, section 7.
public struct HTTP2ErrorCode: RawRepresentable, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `NO_ERROR`: the connection or stream ends, and nothing is wrong.
  public static let noError = HTTP2ErrorCode(rawValue: 0)
  /// `PROTOCOL_ERROR`: a rule of HTTP/2 was broken that has no code of its own.
  public static let protocolError = HTTP2ErrorCode(rawValue: 1)
  /// `INTERNAL_ERROR`: the fault of the side that sends it.
  public static let internalError = HTTP2ErrorCode(rawValue: 2)
  /// `STREAM_CLOSED`: a frame for a stream that had ended.
  public static let streamClosed = HTTP2ErrorCode(rawValue: 5)
  /// `FRAME_SIZE_ERROR`: a frame of a size that its type cannot have.
  public static let frameSizeError = HTTP2ErrorCode(rawValue: 6)
  /// `REFUSED_STREAM`: nothing of the request was looked at, so that a client may send it again.
  public static let refusedStream = HTTP2ErrorCode(rawValue: 7)
  /// `CANCEL`: nobody waits for the stream any more.
  public static let cancel = HTTP2ErrorCode(rawValue: 8)
  /// `ENHANCE_YOUR_CALM`: the peer makes work out of proportion.
  public static let enhanceYourCalm = HTTP2ErrorCode(rawValue: 11)

  private static let names = [
    "NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT", "STREAM_CLOSED",
    "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR", "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED",
  ]

  /// As the RFC spells it; the number of a code that it does not know.
  public var name: String {
    let index = Int(rawValue)
    return Self.names.indices.contains(index) ? Self.names[index] : "\(rawValue)"
  }
}
