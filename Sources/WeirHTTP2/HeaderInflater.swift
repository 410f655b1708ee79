import CNGHTTP2

/// Reads HPACK header blocks: the receiving end of what a session sends, for tests that play the client.
///
/// The corresponding C type is `nghttp2_hd_inflater`. Blocks must be given in the order in which they were sent.
@safe package struct HeaderInflater: ~Copyable {
  private let raw: OpaquePointer

  package init() throws(HTTP2Error) {
    var inflater: OpaquePointer?
    let result = unsafe nghttp2_hd_inflate_new(&inflater)
    guard result == 0, let inflater = unsafe inflater else { throw HTTP2Error(code: result) }
    unsafe raw = inflater
  }

  deinit { unsafe nghttp2_hd_inflate_del(raw) }

  /// - Throws: when the block is not HPACK; nothing after it can be read then.
  package mutating func inflate(_ block: Span<UInt8>) throws(HTTP2Error) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    let result = unsafe block.withUnsafeBufferPointer { bytes -> Int in
      var rest = unsafe bytes[...]
      while true {
        var field = unsafe nghttp2_nv()
        var flags: Int32 = 0
        let input = unsafe UnsafeBufferPointer(rebasing: rest)
        let read = unsafe nghttp2_hd_inflate_hd2(raw, &field, &flags, input.baseAddress, input.count, 1)
        if read < 0 { return read }
        unsafe rest = rest.dropFirst(read)
        if UInt32(flags) & NGHTTP2_HD_INFLATE_EMIT.rawValue != 0 {
          fields.append(unsafe (Self.text(field.name, field.namelen), Self.text(field.value, field.valuelen)))
        }
        if UInt32(flags) & NGHTTP2_HD_INFLATE_FINAL.rawValue != 0 {
          return Int(unsafe nghttp2_hd_inflate_end_headers(raw))
        }
        if read == 0, UInt32(flags) & NGHTTP2_HD_INFLATE_EMIT.rawValue == 0 {
          return Int(NGHTTP2_ERR_HEADER_COMP.rawValue)
        }
      }
    }
    try HTTP2Error.check(Int32(truncatingIfNeeded: result))
    return fields
  }

  private static func text(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> String {
    unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
