import CZlib

/// A decompression context, used for one message after the other.
///
/// Each message is a stream of its own (gRPC compression.md): nothing of one message is seen by the next. The context
/// takes about 40 KB. The corresponding C type is `z_stream` under `inflate`.
@safe public struct Decompressor: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// - Throws: `outOfMemory`.
  public init() throws(CompressionError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe weir_inflate_init(stream, CompressionAlgorithm.gzip.windowBits) == Z_OK else {
      unsafe stream.deallocate()
      throw .outOfMemory
    }
    unsafe self.stream = stream
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Appends what `bytes` decompress to. No bytes at all are an empty message. Several gzip members in a row are one
  /// message (RFC 1952, section 2.2); anything else behind the end is corrupt.
  ///
  /// - Parameter limit: the most bytes that the message may have decompressed. It stops there, whatever follows:
  ///   `output` never grows by more than `limit`.
  /// - Throws: `tooLarge` or `corrupt`; `output` is then as it was.
  public mutating func decompress(
    _ bytes: Span<UInt8>, _ algorithm: CompressionAlgorithm, into output: inout [UInt8], limit: Int
  ) throws(CompressionError) {
    guard !bytes.isEmpty else { return }
    guard let length = UInt32(exactly: bytes.count) else { throw .corrupt("it is longer than 4 GiB") }
    let start = output.count
    let failure = unsafe bytes.withUnsafeBufferPointer { bytes -> CompressionError? in
      // zlib only reads; its type for input lacks the `const`.
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      unsafe stream.pointee.avail_in = length
      return inflate(algorithm, into: &output, limit: min(max(0, limit), Int.max - start))
    }
    unsafe stream.pointee.next_in = nil
    unsafe stream.pointee.avail_in = 0
    guard let failure else { return }
    output.removeSubrange(start...)
    throw failure
  }

  private func inflate(
    _ algorithm: CompressionAlgorithm, into output: inout [UInt8], limit: Int
  ) -> CompressionError? {
    guard unsafe inflateReset2(stream, algorithm.windowBits) == Z_OK else { return .corrupt("inflateReset2 failed") }
    let start = output.count
    while true {
      let room = limit - (output.count - start)
      let result = room > 0 ? step(into: &output, start: start, room: room) : stepWithoutRoom()
      switch result {
      case .code(Z_STREAM_END):
        guard unsafe stream.pointee.avail_in > 0 else { return nil }
        guard algorithm == .gzip else { return .corrupt("bytes follow its end") }
        guard unsafe inflateReset(stream) == Z_OK else { return .corrupt("inflateReset failed") }
      case .code(Z_OK): continue
      // Neither input nor a place for output was used: there is no more input.
      case .code(Z_BUF_ERROR): return .corrupt("it ends too early")
      case .code(Z_NEED_DICT): return .corrupt("it needs a dictionary")
      case .code(Z_MEM_ERROR): return .outOfMemory
      case .code: return .corrupt(message)
      case .past: return .tooLarge(limit: limit)
      }
    }
  }

  private enum Step {
    /// What `inflate` returned.
    case code(Int32)
    /// There was output and no room for it.
    case past
  }

  /// Inflates into new room of `output`: a chunk at first, then as much again as there is, never past the limit.
  private func step(into output: inout [UInt8], start: Int, room: Int) -> Step {
    let spare = output.capacity - output.count
    let wanted = min(room, spare >= Self.chunk ? spare : max(Self.chunk, output.count - start))
    output.reserveCapacity(output.count + wanted)
    var code = Z_OK
    output.append(addingCapacity: wanted) { span in
      unsafe span.withUnsafeMutableBufferPointer { buffer, count in
        let size = UInt32(clamping: min(wanted, buffer.count))
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = size
        code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
        count = unsafe Int(size - stream.pointee.avail_out)
      }
    }
    return .code(code)
  }

  /// The limit is reached to the byte: all that may follow is the end.
  private func stepWithoutRoom() -> Step {
    var byte: UInt8 = 0
    return unsafe withUnsafeMutablePointer(to: &byte) { byte in
      unsafe stream.pointee.next_out = unsafe byte
      unsafe stream.pointee.avail_out = 1
      let code = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
      return unsafe stream.pointee.avail_out == 0 ? .past : .code(code)
    }
  }

  /// Why `inflate` refused; zlib's messages are constants of the library.
  private var message: String {
    guard let message = unsafe stream.pointee.msg else { return "zlib gives no reason" }
    return unsafe String(cString: message)
  }

  /// Bytes of room made at first.
  static let chunk = 16_384
}
