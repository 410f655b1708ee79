/// A message that can be read from bytes and written to them; `protoc-gen-weir` generates conforming structs.
public protocol Message: Sendable {
  /// Reads a message.
  ///
  /// - Throws: what was wrong, when the bytes are not such a message. Nothing is ever cut or replaced.
  init(serialized bytes: Span<UInt8>) throws(MessageError)

  /// Writes the message behind what `output` already holds.
  func serialize(into output: inout [UInt8])
}

/// Bytes that are not the message they should be. Answered with `INTERNAL` (`doc/statuscodes.md`: request parse).
public struct MessageError: Error, Sendable, Hashable {
  /// What was wrong and where: `keyvalue.v1.GetRequest.key is not UTF-8`.
  public var reason: String

  public init(_ reason: String) { self.reason = reason }
}

extension MessageError: RPCErrorConvertible {
  public var rpcError: RPCError { RPCError(.internalError, reason) }
}
