/// What the head of a request says, as it came.
///
/// Calls of one connection that came with the same fields share one: so a call is begun, copied and ended for one reference
/// where there would be three.
@usableFromInline package final class CallHead: Sendable {
  @usableFromInline package let method: Method
  /// What serves the method; nil when nobody does.
  @usableFromInline package let route: Route?
  @usableFromInline package let metadata: Metadata
  /// See `Call.headNumber`.
  @usableFromInline package let number: Int
  /// See `Call.previousAttempts`.
  @usableFromInline package let previousAttempts: Int

  @usableFromInline package init(
    method: Method, route: Route? = nil, metadata: Metadata, number: Int = 0, previousAttempts: Int = 0
  ) {
    self.method = method
    self.route = route
    self.metadata = metadata
    self.number = number
    self.previousAttempts = previousAttempts
  }
}
