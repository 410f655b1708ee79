internal import Synchronization

/// Takes finished lines to where they are read, one at a time, so that no line starts inside another.
public final class LineWriter: Sendable {
  /// The lock guards what is behind the closure, and counts the lines that it did not take.
  private let lost = Mutex<Int>(0)
  private let output: @Sendable ([UInt8]) -> Bool

  /// - Parameter output: writes one line; false when it could not. Must not log.
  public init(output: @escaping @Sendable (_ line: [UInt8]) -> Bool) { self.output = output }

  public func write(_ line: [UInt8]) {
    lost.withLock { lost in
      if !output(line) { lost += 1 }
    }
  }

  /// How many lines could not be written.
  public var lostLines: Int { lost.withLock { $0 } }
}
