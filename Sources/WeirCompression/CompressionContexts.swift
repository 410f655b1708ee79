/// The contexts of one worker, each made when it is first needed and kept: at most about 600 KB.
public struct CompressionContexts: ~Copyable {
  private let level: Int
  private var decompressor: Decompressor?
  private var gzip: Compressor?
  private var deflate: Compressor?

  /// - Parameter level: zlib's, from 1 (fastest) to 9 (smallest).
  public init(level: Int = 6) { self.level = level }

  /// Appends `bytes`, compressed, as `Compressor.compress` does.
  public mutating func compress(
    _ bytes: Span<UInt8>, _ algorithm: CompressionAlgorithm, into output: inout [UInt8]
  ) throws(CompressionError) {
    switch algorithm {
    case .gzip:
      if gzip == nil { gzip = try Compressor(.gzip, level: level) }
      try gzip?.compress(bytes, into: &output)
    case .deflate:
      if deflate == nil { deflate = try Compressor(.deflate, level: level) }
      try deflate?.compress(bytes, into: &output)
    }
  }

  /// Appends what `bytes` decompress to, up to `limit` bytes, as `Decompressor.decompress` does.
  public mutating func decompress(
    _ bytes: Span<UInt8>, _ algorithm: CompressionAlgorithm, into output: inout [UInt8], limit: Int
  ) throws(CompressionError) {
    if decompressor == nil { decompressor = try Decompressor() }
    try decompressor?.decompress(bytes, algorithm, into: &output, limit: limit)
  }
}
