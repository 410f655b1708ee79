import KeyValue
import KeyValueLMDB
import Testing

@Suite struct StoreLawsTests {
  @Test(arguments: 1...20) func `the store in memory keeps the laws of a store`(_ seed: UInt64) async throws {
    let laws = StoreLaws<ShardedStore>(make: { ShardedStore(shards: 4, now: $0.reader) }, restart: nil)
    try await laws.check(seed: seed, steps: 600)
  }

  @Test(arguments: 1...8)
  func `the store in a file keeps the laws of a store, over restarts too`(_ seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    let open: @Sendable (TestClock) throws -> LMDBStore = { clock in
      try LMDBStore(.init(folder: folder.path, size: 1 << 28, durability: .none, now: clock.reader))
    }
    let laws = StoreLaws<LMDBStore>(
      make: open,
      restart: { store, clock in
        store.close()
        return try open(clock)
      })
    try await laws.check(seed: seed, steps: 300)
  }

  @Test(arguments: 1...4)
  func `the store in a file that threads of their own read keeps the laws too`(_ seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    let open: @Sendable (TestClock) throws -> ThreadedReads = { clock in
      try ThreadedReads(
        LMDBStore(.init(folder: folder.path, size: 1 << 28, durability: .none, now: clock.reader)))
    }
    let laws = StoreLaws<ThreadedReads>(
      make: open,
      restart: { store, clock in
        store.close()
        return try open(clock)
      })
    try await laws.check(seed: seed, steps: 300)
  }
}
