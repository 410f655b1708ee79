/// How the bytes of a message are compressed; the raw value is the name in `grpc-encoding` and `grpc-accept-encoding`.
public enum CompressionAlgorithm: String, Sendable, Hashable, CaseIterable {
  /// RFC 1952.
  case gzip
  /// What gRPC and HTTP call deflate is the zlib format of RFC 1950, not the bare RFC 1951.
  case deflate

  /// zlib's code for a window of 32 KiB, and for the format around the data.
  var windowBits: Int32 {
    switch self {
    case .gzip: 15 + 16
    case .deflate: 15
    }
  }
}

/// Why one message could not be compressed or decompressed. The contexts stay usable.
public enum CompressionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The message is, decompressed, longer than `limit` bytes; how much longer nobody looked.
  case tooLarge(limit: Int)
  /// The bytes are no whole message of the algorithm: zlib's word for it, or ours.
  case corrupt(String)
  /// zlib got no memory.
  case outOfMemory

  public var description: String {
    switch self {
    case .tooLarge(let limit): "the decompressed message is over the limit of \(limit) bytes"
    case .corrupt(let reason): "the compressed message is corrupt: \(reason)"
    case .outOfMemory: "out of memory"
    }
  }
}
