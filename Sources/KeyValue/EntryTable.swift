/// What a key holds, without its value: numbers alone, so that to hand it about counts no reference.
struct HeldFacts: Sendable {
  /// Where in the table it lies, until another key is added or removed.
  let place: Int
  let revision: Int64
  let expires: WallInstant
  /// Of the value in UTF-8.
  let byteCount: Int
}

/// Entries by key: open addressing with linear probing.
///
/// 1. There is a free slot, and a fourth of them as a rule, so that every search ends.
/// 2. No slot between the one that a key's hash names and the one that it lies in is free. So a search ends at a free
///    slot, and a removal moves back what could not be found any more.
struct EntryTable: Sendable {
  private struct Slot: Sendable {
    var key: HashedKey
    var entry: Entry

    /// A write's revision is 1 at least.
    var isUsed: Bool { entry.revision != 0 }

    static let free = Slot(key: HashedKey(key: StoreKey(""), hash: 0), entry: Entry(value: "", revision: 0))
  }

  /// None, or a power of two.
  private var slots: [Slot] = []
  private var count = 0

  /// The entry of a key, whether its time has come or not.
  func entry(_ key: HashedKey) -> Entry? {
    guard let index = index(of: key) else { return nil }
    return slots[index].entry
  }

  func facts(_ key: HashedKey) -> HeldFacts? {
    guard let index = index(of: key) else { return nil }
    return HeldFacts(
      place: index, revision: slots[index].entry.revision, expires: slots[index].entry.expires,
      byteCount: slots[index].entry.value.utf8.count)
  }

  /// Sets what the key at `place` holds.
  ///
  /// - Returns: what it held before.
  mutating func replace(at place: Int, with entry: consuming Entry) -> Entry {
    swap(&slots[place].entry, &entry)
    return entry
  }

  /// Adds a key that is not there.
  mutating func add(_ key: HashedKey, _ entry: Entry) {
    if 4 * (count + 1) > 3 * slots.count { grow() }
    insert(Slot(key: key, entry: entry))
    count += 1
  }

  /// Removes the key at `place`.
  ///
  /// - Returns: what it held.
  mutating func remove(at place: Int) -> Entry {
    let entry = slots[place].entry
    slots[place] = .free
    count -= 1
    var hole = place
    var next = following(hole)
    while slots[next].isUsed {
      // It may move when the hole is not before the slot that its hash names.
      if distance(home(slots[next].key), next) >= distance(hole, next) {
        slots.swapAt(hole, next)
        hole = next
      }
      next = following(next)
    }
    return entry
  }

  private func index(of key: HashedKey) -> Int? {
    guard !slots.isEmpty else { return nil }
    var index = home(key)
    while slots[index].isUsed {
      if slots[index].key == key { return index }
      index = following(index)
    }
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .free, count: max(8, 2 * old.count))
    for slot in old where slot.isUsed { insert(slot) }
  }

  /// - Parameter slot: of a key that is not there.
  private mutating func insert(_ slot: Slot) {
    var index = home(slot.key)
    while slots[index].isUsed { index = following(index) }
    slots[index] = slot
  }

  private func home(_ key: HashedKey) -> Int { key.hash & (slots.count - 1) }

  private func following(_ index: Int) -> Int { (index + 1) & (slots.count - 1) }

  /// Steps from one slot to another.
  private func distance(_ from: Int, _ to: Int) -> Int { (to - from) & (slots.count - 1) }
}

extension EntryTable {
  /// Makes a change of a key that lies at `place`; nil when it is not there.
  ///
  /// - Returns: what the key held before.
  mutating func apply(_ change: Change, _ key: HashedKey, _ place: Int?, revision: Int64) -> Entry? {
    switch change.action {
    case .put(let value, let expires):
      let entry = Entry(value: value, revision: revision, expires: expires)
      if let place { return replace(at: place, with: entry) }
      add(key, entry)
      return nil
    case .delete: return place.map { remove(at: $0) }
    case .check: return nil
    }
  }
}
