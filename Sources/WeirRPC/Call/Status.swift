/// What a call ends with: a code, a text for people, and details for programs.
public struct Status: Sendable, Hashable {
  public var code: StatusCode
  /// For people; any Unicode text. Empty when there is nothing to say.
  public var message: String
  /// Typed details, sent as `google.rpc.Status` in `grpc-status-details-bin`. Usually empty.
  public var details: [StatusDetail]

  public init(_ code: StatusCode, _ message: String = "", details: [StatusDetail] = []) {
    self.code = code
    self.message = message
    self.details = details
  }

  public static let ok = Status(.ok)
}

/// One typed detail of a status: a `google.protobuf.Any`, as its two fields.
public struct StatusDetail: Sendable, Hashable {
  /// For example `type.googleapis.com/google.rpc.RetryInfo`.
  public var typeURL: String
  /// The serialized message.
  public var value: [UInt8]

  public init(typeURL: String, value: [UInt8]) {
    self.typeURL = typeURL
    self.value = value
  }
}
