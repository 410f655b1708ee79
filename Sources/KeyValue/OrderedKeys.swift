/// Keys in the order of their bytes: a sorted array of sorted runs, so that a new key moves a run and not all of them.
struct OrderedKeys: Sendable {
  private var runs: [[StoreKey]] = []
  /// A run that grows beyond this is cut in two.
  private static let length = 512

  mutating func insert(_ key: StoreKey) {
    guard !runs.isEmpty else { return runs = [[key]] }
    let run = run(for: key)
    let index = Self.position(of: key, in: runs[run])
    if index < runs[run].count, runs[run][index] == key { return }
    runs[run].insert(key, at: index)
    guard runs[run].count > Self.length else { return }
    let upper = Array(runs[run][(Self.length / 2)...])
    runs[run].removeSubrange((Self.length / 2)...)
    runs.insert(upper, at: run + 1)
  }

  mutating func remove(_ key: StoreKey) {
    guard !runs.isEmpty else { return }
    let run = run(for: key)
    let index = Self.position(of: key, in: runs[run])
    guard index < runs[run].count, runs[run][index] == key else { return }
    runs[run].remove(at: index)
    if runs[run].isEmpty { runs.remove(at: run) }
  }

  /// Hands out the keys from `start` on, until `body` wants no more.
  func forEach(from start: StoreKey, _ body: (StoreKey) throws(StoreError) -> Bool) throws(StoreError) {
    guard !runs.isEmpty else { return }
    var run = run(for: start)
    var index = Self.position(of: start, in: runs[run])
    while run < runs.count {
      while index < runs[run].count {
        guard try body(runs[run][index]) else { return }
        index += 1
      }
      (run, index) = (run + 1, 0)
    }
  }

  /// The last run that does not begin behind `key`.
  private func run(for key: StoreKey) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if key < runs[middle][0] { high = middle } else { low = middle }
    }
    return low
  }

  private static func position(of key: StoreKey, in run: [StoreKey]) -> Int {
    var low = 0
    var high = run.count
    while low < high {
      let middle = (low + high) / 2
      if run[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
