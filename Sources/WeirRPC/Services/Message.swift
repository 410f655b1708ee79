/// A message that can be read from bytes and written to them; `protoc-gen-weir` generates conforming structs.
public protocol Message: Sendable {
  /// Reads a message.
  ///
  /// - Throws: what was wrong, when the bytes are not such a message. Nothing is ever cut or replaced.
  init(serialized bytes: Span<UInt8>) throws(MessageError)

  /// Reads a message within the limit of `memory`, and says there what it took. A type that never takes much more
  /// memory than its bytes can leave this out.
  init(serialized bytes: Span<UInt8>, memory: inout DecodingMemory) throws(MessageError)

  /// Writes the message behind what `output` already holds.
  func serialize(into output: inout [UInt8])
}

extension Message {
  /// Decodes, whatever the limit: for messages that take no more memory than their bytes.
  public init(serialized bytes: Span<UInt8>, memory: inout DecodingMemory) throws(MessageError) {
    try self.init(serialized: bytes)
  }
}

/// Bytes that are not the message they should be, or stand for more than may be taken in.
public struct MessageError: Error, Sendable, Hashable {
  /// What was wrong and where: `keyvalue.v1.GetRequest.key is not UTF-8`.
  public var reason: String
  /// What a call ends with: `INTERNAL` (`doc/statuscodes.md`: request parse), or `RESOURCE_EXHAUSTED` for a limit.
  public var code: StatusCode

  /// - Parameters:
  ///   - reason: for people; the client sees it.
  ///   - code: what the call ends with.
  public init(_ reason: String, code: StatusCode = .internalError) {
    self.reason = reason
    self.code = code
  }
}

extension MessageError: RPCErrorConvertible {
  public var rpcError: RPCError { RPCError(code, reason) }
}
