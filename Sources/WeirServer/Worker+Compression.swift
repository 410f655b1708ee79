import WeirCompression
import WeirRPC
import WeirWire

/// Messages compressed and decompressed, in contexts that the worker keeps.
extension Worker {
  /// A message that came compressed, as it was. Stops at `limit`, however much more there would be.
  func decompress(_ bytes: Span<UInt8>, _ stream: ServerStream, limit: Int) throws(RPCError) -> [UInt8] {
    guard let encoding = stream.encoding else {
      throw RPCError(.internalError, "message: compressed, but the call names no grpc-encoding")
    }
    var plain: [UInt8] = []
    do throws(CompressionError) {
      try compression.decompress(bytes, CompressionAlgorithm(encoding), into: &plain, limit: limit)
    } catch {
      if case .tooLarge = error { throw RPCError(.resourceExhausted, "message: \(error)", cause: error) }
      throw RPCError(.internalError, "message: \(error)", cause: error)
    }
    return plain
  }

  /// A message compressed, with room for its prefix in front.
  func compress(_ bytes: Span<UInt8>, _ encoding: MessageEncoding) throws(RPCError) -> [UInt8] {
    var framed = Connection.emptyPrefix
    do throws(CompressionError) {
      try compression.compress(bytes, CompressionAlgorithm(encoding), into: &framed)
    } catch {
      throw RPCError(.internalError, "message: \(error)", cause: error)
    }
    return framed
  }
}

extension CompressionAlgorithm {
  init(_ encoding: MessageEncoding) {
    switch encoding {
    case .gzip: self = .gzip
    case .deflate: self = .deflate
    }
  }
}
