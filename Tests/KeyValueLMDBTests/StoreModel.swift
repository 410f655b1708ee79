import KeyValue
import Synchronization

/// A clock that a test moves.
final class TestClock: Sendable {
  private let time = Atomic<Int64>(1_800_000_000_000)

  var now: WallInstant { WallInstant(milliseconds: time.load(ordering: .sequentiallyConsistent)) }
  var reader: WallClockReader { { self.now } }

  func advance(milliseconds: Int64) { time.add(milliseconds, ordering: .sequentiallyConsistent) }
}

/// Numbers that follow from a seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}

/// A store as a dictionary. When what has expired is deleted it leaves open, and takes revisions from the store.
struct StoreModel {
  let clock: TestClock
  private(set) var entries: [[UInt8]: Entry] = [:]
  private(set) var revision: Int64 = 0

  init(clock: TestClock) { self.clock = clock }

  var now: WallInstant { clock.now }

  struct Expected {
    var previous: [Entry?] = []
    var hasChanged = false
    var refusal: StoreError.Refusal?
  }

  func live(_ key: String) -> Entry? { entries[Array(key.utf8)].flatMap { $0.isLive(at: now) ? $0 : nil } }

  func live(of entries: [[UInt8]: Entry]) -> [[UInt8]: Entry] { entries.filter { $0.value.isLive(at: now) } }

  func expect(_ changes: [Change]) -> Expected {
    var expected = Expected()
    for (index, change) in changes.enumerated() {
      let old = live(change.key)
      expected.previous.append(old)
      switch change.action {
      case .put: expected.hasChanged = true
      case .delete: expected.hasChanged = expected.hasChanged || old != nil
      case .check: break
      }
      if expected.refusal == nil, !change.condition.holds(for: old?.revision) {
        expected.refusal = .init(
          index: index, key: change.key, condition: change.condition, currentRevision: old?.revision)
      }
    }
    return expected
  }

  mutating func apply(_ changes: [Change], revision: Int64) {
    self.revision = revision
    for change in changes {
      switch change.action {
      case .put(let value, let expires):
        entries[Array(change.key.utf8)] = Entry(value: value, revision: revision, expires: expires)
      case .delete: entries[Array(change.key.utf8)] = nil
      case .check: break
      }
    }
  }

  func list(_ query: ListQuery) -> [KeyedEntry] {
    live(of: entries).sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .filter { key, _ in
        key.starts(with: query.prefix.utf8) && !key.lexicographicallyPrecedes(query.from.utf8)
          && query.until.map { key.lexicographicallyPrecedes($0.utf8) } ?? true
      }
      .map { KeyedEntry(key: String(decoding: $0.key, as: UTF8.self), entry: $0.value) }
  }
}

// MARK: Chance

extension StoreModel {
  /// Few keys, so that they meet: short ones, two spellings of one character, and long ones that differ at the very end
  /// or at the places where a key is cut.
  private static let keys: [String] =
    (0..<12).map { "k\($0)" } + ["\u{e9}", "e\u{301}", "a\0", "a", "\u{10ffff}"]
    + [509, 510, 511, 512, 1013, 1014, 1015, 1024].flatMap { count in
      [String(repeating: "x", count: count), String(repeating: "x", count: count - 1) + "y"]
    }

  static func randomKey(_ random: inout SeededGenerator) -> String { keys.randomElement(using: &random) ?? "k" }

  private static func randomValue(_ random: inout SeededGenerator) -> String {
    let lengths = [0, 1, 15, 16, 100, 5000, 70_000]
    let count = lengths.randomElement(using: &random) ?? 0
    return String(repeating: Character(UnicodeScalar(UInt8.random(in: 32...126, using: &random))), count: count)
  }

  func randomChange(_ random: inout SeededGenerator) -> Change { change(of: Self.randomKey(&random), &random) }

  private func change(of key: String, _ random: inout SeededGenerator) -> Change {
    let action: Change.Action
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5: action = .put(Self.randomValue(&random), expires: .never)
    case 5..<7:
      let time = Duration.milliseconds(Int64.random(in: 1...1000, using: &random))
      action = .put(Self.randomValue(&random), expires: now.advanced(by: time))
    case 7..<9: action = .delete
    default: action = .check
    }
    let condition: Condition
    switch Int.random(in: 0..<10, using: &random) {
    case 0: condition = .absent
    case 1: condition = .revision(Int64.random(in: 1...max(1, revision), using: &random))
    case 2: condition = live(key).map { .revision($0.revision) } ?? .absent
    default: condition = .any
    }
    return Change(key, action, if: condition)
  }

  func randomBatch(_ random: inout SeededGenerator) -> [Change] {
    let keys = Self.keys.shuffled(using: &random).prefix(Int.random(in: 2...6, using: &random))
    return keys.map { change(of: $0, &random) }
  }

  static func randomQuery(_ random: inout SeededGenerator) -> ListQuery {
    let prefixes = ["", "k", "k1", "x", String(repeating: "x", count: 600), "\u{e9}", "z"]
    var query = ListQuery(
      prefix: prefixes.randomElement(using: &random) ?? "", limit: Int.random(in: 1...8, using: &random))
    if Bool.random(using: &random) { query.from = randomKey(&random) }
    if Bool.random(using: &random) { query.until = randomKey(&random) }
    if Bool.random(using: &random) { query.bytes = 1000 }
    return query
  }
}
