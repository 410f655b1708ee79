internal import WeirProtobuf
internal import WeirRPC
internal import WeirStatusDetails

/// From messages to what a store is asked: everything that a client may have wrong is found here.
extension KeyValueService.Limits {
  /// - Throws: `INVALID_ARGUMENT` for an empty key and for one that is too long.
  func check(key: String, _ field: @autoclosure () -> String = "key") throws(RPCError) {
    guard !key.isEmpty else { throw .invalid(field(), "is empty") }
    guard key.utf8.count <= self.key else { throw .invalid(field(), "is longer than \(self.key) bytes") }
  }

  private func check(value: String, _ field: @autoclosure () -> String = "value") throws(RPCError) {
    guard value.utf8.count <= self.value else { throw .invalid(field(), "is longer than \(self.value) bytes") }
  }

  func change(_ request: Keyvalue_V1_PutRequest, _ now: WallClockReader) throws(RPCError) -> Change {
    try check(key: request.key)
    try check(value: request.value)
    return Change(
      request.key, .put(request.value, expires: try expiry(request.ttl, now, "ttl")),
      if: try condition(request.condition, "condition"))
  }

  func change(_ request: Keyvalue_V1_DeleteRequest) throws(RPCError) -> Change {
    try check(key: request.key)
    return Change(request.key, .delete, if: try condition(request.condition, "condition"))
  }

  func changes(_ request: Keyvalue_V1_BatchRequest, _ now: WallClockReader) throws(RPCError) -> [Change] {
    guard !request.changes.isEmpty else { throw .invalid("changes", "is empty") }
    guard request.changes.count <= batch else { throw .invalid("changes", "has more than \(batch) entries") }
    var changes: [Change] = []
    changes.reserveCapacity(request.changes.count)
    var keys: Set<StoreKey> = []
    for (index, change) in request.changes.enumerated() {
      try check(key: change.key, "changes[\(index)].key")
      guard keys.insert(StoreKey(change.key)).inserted else { throw .invalid("changes[\(index)].key", "comes twice") }
      let condition = try condition(change.condition, "changes[\(index)].condition")
      changes.append(Change(change.key, try action(change, index, now), if: condition))
    }
    return changes
  }

  private func action(
    _ change: Keyvalue_V1_BatchRequest.Change, _ index: Int, _ now: WallClockReader
  ) throws(RPCError) -> Change.Action {
    switch change.action {
    case .put(let put):
      try check(value: put.value, "changes[\(index)].put.value")
      return .put(put.value, expires: try expiry(put.ttl, now, "changes[\(index)].put.ttl"))
    case .delete(let isWanted):
      guard isWanted else { throw .invalid("changes[\(index)].delete", "is false") }
      return .delete
    case nil:
      return .check
    }
  }

  private func condition(
    _ condition: Keyvalue_V1_Condition?, _ field: @autoclosure () -> String
  ) throws(RPCError) -> Condition {
    switch condition?.kind {
    case nil: return .any
    case .absent(let isWanted):
      guard isWanted else { throw .invalid("\(field()).absent", "is false") }
      return .absent
    case .revision(let revision):
      guard revision > 0 else { throw .invalid("\(field()).revision", "is not positive") }
      return .revision(revision)
    }
  }

  private func expiry(
    _ ttl: Google_Protobuf_Duration?, _ now: WallClockReader, _ field: @autoclosure () -> String
  ) throws(RPCError) -> WallInstant {
    guard let ttl else { return .never }
    guard let duration = Duration(ttl), duration >= .milliseconds(1) else {
      throw .invalid(field(), "is no time of a millisecond or more")
    }
    return now().advanced(by: duration)
  }
}

extension RPCError {
  /// Says it to people, and to programs (`google.rpc.BadRequest`).
  static func invalid(_ field: String, _ fault: String) -> RPCError {
    RPCError(.invalidArgument, "\(field) \(fault)", details: [.badRequest(field: field, fault)])
  }
}
