internal import WeirMemory

/// Secrets that clients show, looked up and compared in a time that says nothing about those that are known.
extension Span<UInt8> {
  /// By a function that is seeded anew in every process, so that nobody outside knows what it gives.
  package func seededHash() -> Int {
    var hasher = Hasher()
    hasher.combine(count)
    var index = 0
    while index < count {
      hasher.combine(paddedWord(at: index))
      index += 8
    }
    return hasher.finalize()
  }

  /// Reads both to their ends when they are equally long; their length is no secret.
  package func isEqualInConstantTime(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var difference: UInt64 = 0
    var index = 0
    while index < count {
      difference |= paddedWord(at: index) ^ other.paddedWord(at: index)
      index += 8
    }
    return difference == 0
  }
}
