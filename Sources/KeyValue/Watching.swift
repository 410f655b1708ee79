internal import WeirProtobuf
internal import WeirRPC
internal import WeirStatusDetails

/// The stream of a `Watch`.
enum Watching {
  private static let shortestInterval = Duration.milliseconds(100)

  static func run(
    _ request: Keyvalue_V1_WatchRequest, _ call: CallContext, _ log: ChangeLog,
    _ responses: ResponseWriter<Keyvalue_V1_WatchResponse>
  ) async throws {
    let interval = try interval(request)
    if let first = request.fromRevision, first <= 0 { throw RPCError.invalid("from_revision", "is not positive") }
    let subscription = try log.subscribe(prefix: request.prefix, from: request.fromRevision, every: interval)
    call.cancellation.whenDraining { [weak subscription] in subscription?.stop() }
    var isFirst = true
    var sent = ContinuousClock.now
    var wakes = subscription.wakes.makeAsyncIterator()
    while true {
      guard case .events(let events, let through) = subscription.read() else {
        throw lost(oldest: log.oldest, isFirst: isFirst)
      }
      if isFirst {
        isFirst = false
        try await responses.send(Keyvalue_V1_WatchResponse(revision: subscription.start))
      }
      if !events.isEmpty || isDue(interval, since: sent) {
        try await responses.send(Keyvalue_V1_WatchResponse(events: events.map { .init($0) }, revision: through))
        sent = ContinuousClock.now
      }
      if !events.isEmpty { continue }
      guard await wakes.next(isolation: #isolation) != nil else {
        try Task.checkCancellation()
        throw RPCError(.unavailable, "the server is shutting down", details: [.reason("DRAINING")])
      }
    }
  }

  private static func isDue(_ interval: Duration?, since sent: ContinuousClock.Instant) -> Bool {
    guard let interval else { return false }
    return ContinuousClock.now - sent >= interval
  }

  private static func interval(_ request: Keyvalue_V1_WatchRequest) throws(RPCError) -> Duration? {
    guard let message = request.progressInterval else { return nil }
    guard let interval = Duration(message), interval >= shortestInterval else {
      throw .invalid("progress_interval", "is less than 100 ms")
    }
    return interval
  }

  private static func lost(oldest: Int64, isFirst: Bool) -> RPCError {
    let facts = ["oldest_revision": "\(oldest)"]
    if isFirst {
      return RPCError(
        .outOfRange, "the history begins at revision \(oldest)", details: [.reason("REVISION_TOO_OLD", facts)])
    }
    return RPCError(
      .outOfRange, "the watcher was too slow: the history has gone on, and begins at revision \(oldest)",
      details: [.reason("WATCHER_TOO_SLOW", facts)])
  }
}

extension Keyvalue_V1_Event {
  init(_ event: Event) {
    self.init(
      key: event.key, value: event.value, revision: event.revision,
      expireTime: event.value == nil ? nil : Google_Protobuf_Timestamp(event.expires))
  }
}
