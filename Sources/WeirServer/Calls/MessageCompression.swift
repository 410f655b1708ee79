import WeirCompression
import WeirMemory
import WeirRPC
import WeirWire

/// Messages compressed and decompressed, in contexts that one worker keeps.
struct MessageCompression: ~Copyable {
  private let contexts = Cell(CompressionContexts())

  /// Five bytes for the prefix, written when the message's length is known.
  static let emptyPrefix: [UInt8] = [0, 0, 0, 0, 0]

  /// A message that came compressed, as it was. Stops at `limit`, however much more there would be.
  ///
  /// - Parameter encoding: what the call names; nil when it names none.
  func decompress(
    _ bytes: Span<UInt8>, _ encoding: MessageEncoding?, limit: Int
  ) throws(RPCError) -> [UInt8] {
    guard let encoding else {
      throw RPCError(.internalError, "message: compressed, but the call names no grpc-encoding")
    }
    var plain: [UInt8] = []
    do throws(CompressionError) {
      try contexts.value.decompress(bytes, CompressionAlgorithm(encoding), into: &plain, limit: limit)
    } catch {
      if case .tooLarge = error { throw RPCError(.resourceExhausted, "message: \(error)", cause: error) }
      throw RPCError(.internalError, "message: \(error)", cause: error)
    }
    return plain
  }

  /// A message compressed, with room for its prefix in front.
  func compress(_ bytes: Span<UInt8>, _ encoding: MessageEncoding) throws(RPCError) -> [UInt8] {
    var framed = Self.emptyPrefix
    do throws(CompressionError) {
      try contexts.value.compress(bytes, CompressionAlgorithm(encoding), into: &framed)
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
