/// Which keys expire when: a binary heap. A key whose expiry has changed stays in it until its old time has come, or
/// until there are more of such than of others.
struct ExpiryQueue: Sendable {
  struct Item: Sendable {
    let expires: WallInstant
    let revision: Int64
    let key: StoreKey
  }

  private var heap: [Item] = []
  /// Keys that do expire.
  private var live = 0

  /// The earliest moment at which something may have to be deleted.
  var next: WallInstant { heap.first?.expires ?? .never }

  mutating func add(_ key: StoreKey, _ expires: WallInstant, revision: Int64) {
    live += 1
    heap.append(Item(expires: expires, revision: revision, key: key))
    var child = heap.count - 1
    while child > 0, heap[child].expires < heap[(child - 1) / 2].expires {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// A key does not expire any more, or was deleted.
  ///
  /// - Parameter isCurrent: whether an item still is what its key holds.
  mutating func drop(isCurrent: (Item) -> Bool) {
    live -= 1
    guard heap.count > 1024, heap.count > 2 * live else { return }
    heap = heap.filter(isCurrent).sorted { $0.expires < $1.expires }
  }

  /// Takes out the first item whose time has come.
  mutating func takeDue(_ now: WallInstant) -> Item? {
    guard let first = heap.first, first.expires <= now, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in 2 * parent + 1...2 * parent + 2 where child < heap.count {
        if heap[child].expires < heap[least].expires { least = child }
      }
      guard least != parent else { return first }
      heap.swapAt(least, parent)
      parent = least
    }
  }
}
