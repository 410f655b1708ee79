/// One reload at a time: what is asked for while one is under way happens once more, after it.
enum ReloadState: Hashable {
  case idle, underWay, underWayAndDue

  /// - Returns: whether a reload is to begin now.
  mutating func ask() -> Bool {
    defer { self = self == .idle ? .underWay : .underWayAndDue }
    return self == .idle
  }

  /// To be called when a reload has ended.
  ///
  /// - Returns: whether another one is to begin now.
  mutating func end() -> Bool {
    defer { self = self == .underWayAndDue ? .underWay : .idle }
    return self == .underWayAndDue
  }
}
