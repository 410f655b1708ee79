internal import WeirMemory

/// A key as its bytes.
///
/// Not a plain `String`, for which two spellings of the same character are equal and hash alike: one would answer for
/// the other, and a client could fill a table with thousands of spellings of one key.
struct StoreKey: Hashable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: StoreKey, right: StoreKey) -> Bool { left.text.utf8.span.isEqual(to: right.text.utf8.span) }

  /// The order of the bytes, which is that of the code points.
  static func < (left: StoreKey, right: StoreKey) -> Bool {
    let ours = left.text.utf8.span
    let theirs = right.text.utf8.span
    for index in 0..<min(ours.count, theirs.count) where ours[index] != theirs[index] {
      return ours[index] < theirs[index]
    }
    return ours.count < theirs.count
  }

  func hasPrefix(_ prefix: StoreKey) -> Bool {
    let ours = text.utf8.span
    let theirs = prefix.text.utf8.span
    guard theirs.count <= ours.count else { return false }
    for index in theirs.indices where ours[index] != theirs[index] { return false }
    return true
  }

  func hash(into hasher: inout Hasher) {
    let bytes = text.utf8.span
    hasher.combine(bytes.count)
    var index = 0
    while index < bytes.count {
      hasher.combine(bytes.paddedWord(at: index))
      index += 8
    }
  }
}
