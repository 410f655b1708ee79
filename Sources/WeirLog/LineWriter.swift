internal import Synchronization

/// Takes finished lines to where they are read, from any thread, and counts those that did not get there.
public final class LineWriter: Sendable {
  private let lost = Atomic<Int>(0)
  private let output: @Sendable (Span<UInt8>) -> Bool

  /// - Parameter output: writes one line, whole and apart from all others, whatever threads call it; false when it could
  ///   not. Must not log.
  public init(output: @escaping @Sendable (_ line: Span<UInt8>) -> Bool) { self.output = output }

  /// Writes one line with its line end.
  public func write(_ line: Span<UInt8>) {
    if !output(line) { lost.add(1, ordering: .relaxed) }
  }

  /// How many lines could not be written.
  public var lostLines: Int { lost.load(ordering: .relaxed) }
}
