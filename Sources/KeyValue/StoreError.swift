public import WeirRPC
internal import WeirStatusDetails

/// Why a store did not do what it was asked. The text reaches the client.
public enum StoreError: Error, Sendable, Hashable {
  /// A condition does not hold, and nothing was changed.
  case refused(Refusal)
  /// A stated maximum is reached, and nothing was changed.
  case full(String)
  /// The store does not answer now, and may later. Whether a write took effect is not known.
  case unavailable(String)
  /// What is stored is not what was written.
  case damaged(String)

  /// Which change was refused.
  public struct Refusal: Sendable, Hashable {
    /// Its place in the write.
    public var index: Int
    /// The key whose condition did not hold.
    public var key: String
    /// The condition that did not hold.
    public var condition: Condition
    /// Of the value that the key has; nil when it has none.
    public var currentRevision: Int64?

    /// The change at `index` whose condition did not hold, and what the key has instead.
    public init(index: Int, key: String, condition: Condition, currentRevision: Int64?) {
      self.index = index
      self.key = key
      self.condition = condition
      self.currentRevision = currentRevision
    }
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .refused(let refusal): "refused: change \(refusal.index)"
    case .full(let text), .unavailable(let text), .damaged(let text): text
    }
  }
}

extension StoreError: RPCErrorConvertible {
  public var rpcError: RPCError {
    switch self {
    case .refused(let refusal): refusal.rpcError
    case .full(let text): RPCError(.resourceExhausted, text, details: [.reason("STORE_FULL")])
    case .unavailable(let text): RPCError(.unavailable, text, details: [.reason("STORE_UNAVAILABLE")])
    case .damaged(let text): RPCError(.dataLoss, text, details: [.reason("STORE_DAMAGED")])
    }
  }
}

extension StoreError.Refusal {
  /// `ALREADY_EXISTS` for a key that should have no value; `ABORTED` for a value of another revision, as AIP-154 has it:
  /// read again, then try again.
  fileprivate var rpcError: RPCError {
    var facts = ["key": key, "index": "\(index)"]
    if let currentRevision { facts["current_revision"] = "\(currentRevision)" }
    if case .revision = condition {
      let found = currentRevision.map { "revision \($0)" } ?? "no value"
      return RPCError(
        .aborted, "the key has \(found), not the revision that was asked for",
        details: [.reason("REVISION_MISMATCH", facts)])
    }
    return RPCError(.alreadyExists, "the key has a value", details: [.reason("KEY_EXISTS", facts)])
  }
}

extension StatusDetail {
  /// `google.rpc.ErrorInfo` of this service.
  static func reason(_ reason: String, _ metadata: [String: String] = [:]) -> StatusDetail {
    .errorInfo(reason: reason, domain: "keyvalue.v1.KeyValue", metadata: metadata)
  }
}
