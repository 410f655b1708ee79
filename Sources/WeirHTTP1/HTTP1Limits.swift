/// The bounds of a request's head.
public struct HTTP1Limits: Sendable, Hashable {
  /// Bytes of the whole head: request line, fields, the blank line.
  public var head: Int
  /// Bytes of the request target.
  public var target: Int
  /// Fields.
  public var fields: Int

  /// - Parameters:
  ///   - head: bytes of the whole head.
  ///   - target: bytes of the request target.
  ///   - fields: how many fields there may be.
  public init(head: Int, target: Int, fields: Int) {
    self.head = head
    self.target = target
    self.fields = fields
  }
}
