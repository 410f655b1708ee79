public import WeirProtobuf
public import WeirRPC

extension Google_Protobuf_Any {
  /// A message under the URL that every language's library gives it: `type.googleapis.com/` and its full name.
  public init(packing message: some GeneratedMessage) {
    self.init(typeURL: Self.typeURL(of: type(of: message)), value: message.serialized())
  }

  /// The message inside; nil when it is of another type. As in every language, what stands before the last slash of the
  /// URL does not matter.
  ///
  /// - Throws: what is wrong, when the bytes are not such a message.
  public func unpacked<Packed: GeneratedMessage>(as type: Packed.Type) throws(MessageError) -> Packed? {
    guard typeURL.split(separator: "/").last.map(String.init) == Packed.messageName else { return nil }
    return try Packed(serialized: value.span)
  }

  fileprivate static func typeURL(of type: (some GeneratedMessage).Type) -> String {
    "type.googleapis.com/\(type.messageName)"
  }
}

extension StatusDetail {
  /// A message as a detail of a status, as with `Any`.
  ///
  /// ```swift
  /// let delay = Google_Protobuf_Duration(seconds: 3)
  /// throw RPCError(.unavailable, "busy", details: [StatusDetail(Google_Rpc_RetryInfo(retryDelay: delay))])
  /// ```
  public init(_ message: some GeneratedMessage) { self.init(Google_Protobuf_Any(packing: message)) }

  /// A message that is packed already.
  public init(_ packed: Google_Protobuf_Any) { self.init(typeURL: packed.typeURL, value: packed.value) }

  /// The message inside; nil when it is of another type.
  ///
  /// - Throws: what is wrong, when the bytes are not such a message.
  public func unpacked<Packed: GeneratedMessage>(as type: Packed.Type) throws(MessageError) -> Packed? {
    try Google_Protobuf_Any(typeURL: typeURL, value: value).unpacked(as: type)
  }
}

extension Google_Rpc_Status {
  /// A status as it travels in `grpc-status-details-bin`.
  public init(_ status: Status) {
    self.init(
      code: Int32(status.code.rawValue), message: status.message,
      details: status.details.map { Google_Protobuf_Any(typeURL: $0.typeURL, value: $0.value) })
  }
}
