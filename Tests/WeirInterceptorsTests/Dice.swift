import Synchronization

/// Numbers that a test chose, in place of random ones.
final class Dice: Sendable {
  private let numbers: Mutex<[Int64]>

  init(_ numbers: [Int64]) { self.numbers = Mutex(numbers.reversed()) }

  /// The next number; 0 when there is none left.
  @Sendable func next(_ bound: Int64) -> Int64 { numbers.withLock { $0.popLast() ?? 0 } }
}
