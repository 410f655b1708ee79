import KeyValue
import KeyValueLMDB

/// What a store costs without a network: `Tests/Benchmarks/store` runs it, beside a plain loop in C.
///
///   store-bench memory|lmdb:FOLDER get|put|fill KEYS [WRITERS [SIZE]]
///
/// `get` reads what `fill` has written, `put` writes one key a call by so many writers, `fill` writes 128 keys a call.
@main
struct StoreBench {
  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.count >= 3, let count = Int(words[3]), count > 0 else {
      return print("usage: store-bench memory|lmdb:FOLDER get|put|fill KEYS [WRITERS [SIZE]]")
    }
    let writers = words.count > 3 ? Int(words[4]) ?? 1 : 1
    let size = words.count > 4 ? Int(words[5]) ?? 64 : 64
    let value = String(repeating: "v", count: size)
    let clock: WallClockReader = { WallInstant(milliseconds: 1) }
    if words[1] == "memory" {
      let limits = ShardedStore.Limits(entries: .max, bytes: .max)
      let store = ShardedStore(limits: limits, now: clock)
      if words[2] == "get" { try await fill(store, count, value) }
      try await run(words[2], store, count, writers, value)
    } else {
      let durability = words[2] == "fill" ? Durability.none : .sync
      let store = try LMDBStore(
        .init(folder: String(words[1].dropFirst(5)), size: 1 << 36, durability: durability, now: clock))
      try await run(words[2], store, count, writers, value)
      let (commits, changes) = store.commits
      if commits > 0 { print("\(commits) commits, \(changes / commits) writes each") }
      store.close()
    }
  }

  private static func run(
    _ what: String, _ store: some CommittingStore, _ count: Int, _ writers: Int, _ value: String
  ) async throws {
    let started = ContinuousClock.now
    switch what {
    case "get": try get(store, count)
    case "put": try await put(store, count, writers, value)
    default: try await fill(store, count, value)
    }
    let time = ContinuousClock.now - started
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    print(
      "\(what) \(count) keys: \(Int(Double(count) / seconds)) a second, \(Int(seconds * 1e9 / Double(count))) ns each")
  }

  private static func key(_ number: Int) -> String { "key-\(number)" }

  /// Reads keys in an order that no cache foresees.
  private static func get(_ store: some CommittingStore, _ count: Int) throws {
    var number = 1
    for _ in 0..<count {
      number = (number &* 1_103_515_245 &+ 12_345) & 0x7fff_ffff
      guard try store.get(key(number % count)) != nil else { return print("key \(number % count) is missing") }
    }
  }

  private static func put(_ store: some CommittingStore, _ count: Int, _ writers: Int, _ value: String) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          for number in stride(from: writer, to: count, by: writers) {
            _ = try await store.write(.put(key(number), value))
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private static func fill(_ store: some CommittingStore, _ count: Int, _ value: String) async throws {
    let writers = 16
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          for start in stride(from: writer * 128, to: count, by: writers * 128) {
            _ = try await store.write((start..<min(count, start + 128)).map { .put(key($0), value) })
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
