/// A number on a line, and which of those that its writer knows it is.
package struct LineNumber: Sendable, Hashable {
  /// The writer's own number for it.
  package let index: UInt8
  /// Whether it is a span of time, in nanoseconds: such are written as milliseconds with three decimals, rounded towards
  /// zero.
  package let isTime: Bool

  package init(index: UInt8, isTime: Bool) {
    self.index = index
    self.isTime = isTime
  }
}
