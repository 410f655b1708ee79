import CZlib

/// A compression context of one algorithm, used for one message after the other.
///
/// It takes about 270 KB at every level but the lowest. The corresponding C type is `z_stream` under `deflate`.
@safe public struct Compressor: ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  /// - Parameter level: zlib's, from 1 (fastest) to 9 (smallest), or 0 to store; other values count as the nearest.
  /// - Throws: `outOfMemory`.
  public init(_ algorithm: CompressionAlgorithm, level: Int = 6) throws(CompressionError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let level = Int32(min(max(level, 0), 9))
    guard unsafe weir_deflate_init(stream, level, algorithm.windowBits) == Z_OK else {
      unsafe stream.deallocate()
      throw .outOfMemory
    }
    unsafe self.stream = stream
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Appends `bytes`, compressed. The result may be longer than `bytes`: the caller sends the shorter one.
  ///
  /// - Throws: `tooLarge` for what no length prefix of gRPC can say, 4 GiB or more; `output` is then as it was.
  public mutating func compress(_ bytes: Span<UInt8>, into output: inout [UInt8]) throws(CompressionError) {
    guard let length = UInt32(exactly: bytes.count) else { throw .tooLarge(limit: Int(UInt32.max)) }
    guard unsafe deflateReset(stream) == Z_OK else { throw .corrupt("deflateReset failed") }
    // deflateBound leaves room for the whole of it, so that one call of `deflate` does all.
    let bound = unsafe Int(deflateBound(stream, UInt(length)))
    guard let room = UInt32(exactly: bound) else { throw .tooLarge(limit: Int(UInt32.max)) }
    let start = output.count
    var code = Z_OK
    unsafe bytes.withUnsafeBufferPointer { bytes in
      // zlib only reads; its type for input lacks the `const`.
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
      unsafe stream.pointee.avail_in = length
      output.append(addingCapacity: bound) { span in
        unsafe span.withUnsafeMutableBufferPointer { buffer, count in
          unsafe stream.pointee.next_out = buffer.baseAddress
          unsafe stream.pointee.avail_out = room
          code = unsafe deflate(stream, Z_FINISH)
          count = unsafe Int(room - stream.pointee.avail_out)
        }
      }
      unsafe stream.pointee.next_in = nil
      unsafe stream.pointee.avail_in = 0
    }
    guard code != Z_STREAM_END else { return }
    output.removeSubrange(start...)
    throw .corrupt("deflate returned \(code)")
  }
}
