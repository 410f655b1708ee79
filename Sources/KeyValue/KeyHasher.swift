internal import WeirMemory

/// Hashes keys by folded products (wyhash, the function of Go's maps), with two factors that nobody outside knows: a client
/// cannot choose keys that fall together.
struct KeyHasher: Sendable {
  private let first: UInt64
  private let second: UInt64

  init(_ random: inout some RandomNumberGenerator) {
    first = random.next()
    // Not zero, which would make every product zero.
    second = random.next() | 1
  }

  func hashed(_ key: StoreKey) -> HashedKey {
    let bytes = key.text.utf8.span
    let start = bytes.paddedWord(at: 0)
    var state = Self.fold(first ^ UInt64(truncatingIfNeeded: bytes.count) ^ start, second)
    var index = 8
    while index < bytes.count {
      state = Self.fold(state ^ bytes.paddedWord(at: index), second)
      index += 8
    }
    return HashedKey(key: key, hash: Int(truncatingIfNeeded: Self.fold(state, first | 1)), start: start)
  }

  /// Both halves of the product, so that each bit of the result depends on all bits of both.
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}

/// A key with its hash, which is taken once for all that one call looks up.
struct HashedKey: Sendable, Equatable {
  let key: StoreKey
  let hash: Int
  /// The first eight bytes: all that most keys have to be compared by.
  let start: UInt64

  fileprivate init(key: StoreKey, hash: Int, start: UInt64) {
    self.key = key
    self.hash = hash
    self.start = start
  }

  /// A key with a hash that is somebody else's business.
  init(key: StoreKey, hash: Int) {
    self.init(key: key, hash: hash, start: key.text.utf8.span.paddedWord(at: 0))
  }

  static func == (left: HashedKey, right: HashedKey) -> Bool {
    guard left.hash == right.hash, left.start == right.start else { return false }
    let count = left.key.text.utf8.count
    return count == right.key.text.utf8.count && (count <= 8 || left.key == right.key)
  }
}
