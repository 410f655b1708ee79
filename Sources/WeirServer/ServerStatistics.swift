/// What a server has counted since it was made, and what it holds now.
public struct ServerStatistics: Sendable, Hashable {
  /// Connections open now.
  public var openConnections: Int
  /// Connections that were taken in.
  public var acceptedConnections: Int
  /// Connections that were closed at once, because a limit was reached.
  public var refusedConnections: Int
  /// Connections that were ended for what their peers did, by reason (`too_many_resets`, `handshake_timeout`, …).
  public var endedConnections: [String: Int]
  /// Handlers at work now, of those that can wait.
  public var waitingHandlers: Int
  /// Response bytes that wait for clients to take them.
  public var bufferedResponses: Int
}
