/// Handlers at work whose connection is gone: they count for its client all the same.
struct OrphanedHandlers {
  /// By the number of the connection.
  private var handlers: [Int: (client: ClientShare, count: Int)] = [:]

  /// A connection goes.
  mutating func add(_ connection: Connection) {
    let count = connection.calls.tally.runningHandlers
    if count > 0 { handlers[connection.number] = (connection.client, count) }
  }

  /// A handler ends whose connection was `number`.
  ///
  /// - Returns: whom it counted for.
  mutating func remove(_ number: Int) -> ClientShare? {
    guard let (client, count) = handlers[number] else { return nil }
    handlers[number] = count > 1 ? (client, count - 1) : nil
    return client
  }
}
