/// A key as its bytes.
///
/// Not a plain `String`, for which two spellings of the same character are equal and hash alike: one would answer for
/// the other, and a client could fill a table with thousands of spellings of one key.
struct StoreKey: Hashable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  /// Spreads keys over shards (FNV-1a over the last bytes). Keys chosen to fall together only wait for each other:
  /// within a shard the seeded hash below decides.
  var spread: Int {
    let bytes = text.utf8.span
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in max(0, bytes.count - 32)..<bytes.count { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  static func == (left: StoreKey, right: StoreKey) -> Bool {
    let ours = left.text.utf8.span
    let theirs = right.text.utf8.span
    guard ours.count == theirs.count else { return false }
    for index in ours.indices where ours[index] != theirs[index] { return false }
    return true
  }

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
    var index = 0
    while index + 8 <= bytes.count {
      var word: UInt64 = 0
      for offset in 0..<8 { word = word << 8 | UInt64(bytes[index + offset]) }
      hasher.combine(word)
      index += 8
    }
    // The length keeps a key apart from one that goes on with zeros; the rest has seven bytes at most.
    var rest = UInt64(truncatingIfNeeded: bytes.count)
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    hasher.combine(rest)
  }
}
