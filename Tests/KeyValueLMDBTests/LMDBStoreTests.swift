import Glibc
import KeyValue
import KeyValueLMDB
import Testing

@Suite struct LMDBStoreTests {
  private let folder: TemporaryFolder
  private let clock = TestClock()

  init() throws { folder = try TemporaryFolder() }

  private func open(size: Int = 1 << 28) throws -> LMDBStore {
    try LMDBStore(.init(folder: folder.path, size: size, durability: .none, now: clock.reader))
  }

  @Test func `many writers share few commits, and each has a revision of its own`() async throws {
    let store = try open()
    var (writes, commits) = (0, 1000)
    // How many wait when the thread comes for them is the scheduler's to say.
    while commits >= 500, writes < 20_000 {
      let before = store.commits.count
      let revisions = await withTaskGroup(of: Int64?.self) { group in
        for number in 0..<1000 {
          group.addTask { try? await store.write(.put("k\(number)", "v")).revision }
        }
        return await group.reduce(into: Set<Int64>()) { if let revision = $1 { $0.insert(revision) } }
      }
      #expect(revisions == Set(Int64(writes) + 1...Int64(writes) + 1000))
      writes += 1000
      commits = store.commits.count - before
    }
    #expect(store.commits.writes == writes)
    #expect(commits < 500)
  }

  @Test func `reads by threads of their own answer all who wait, and none after the end`() async throws {
    let store = try ThreadedReads(open())
    for number in 0..<100 { _ = try await store.write(.put("k\(number)", "v\(number)")) }
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<1000 {
        group.addTask { (try? await store.get("k\(number % 100)"))??.value == "v\(number % 100)" }
      }
      for await isRight in group { #expect(isRight) }
    }
    store.close()
    await #expect(throws: StoreError.unavailable("the store is closed")) { try await store.get("k1") }
  }

  @Test func `a second store on the same folder is refused until the first is closed`() throws {
    let store = try open()
    #expect(throws: OpeningError.self) { try open() }
    store.close()
    #expect(throws: Never.self) { try open() }
  }

  @Test func `a closed store gives up its folder although a forked child has a copy of its lock`() throws {
    let store = try open()
    var (lock, other) = (stat(), stat())
    try #require(unsafe stat(folder.path + "/server.lock", &lock) == 0)
    let holders = (0..<1024 as Range<Int32>).filter {
      unsafe fstat($0, &other) == 0 && other.st_ino == lock.st_ino && other.st_dev == lock.st_dev
    }
    let copies = holders.map { dup($0) }
    #expect(copies.count == 1)
    store.close()
    #expect(throws: Never.self) { try open() }
    for copy in copies { close(copy) }
  }

  @Test func `a full store refuses what does not fit, keeps what it has, and takes what fits`() async throws {
    let store = try open(size: 2 << 20)
    var accepted = 0
    var error: StoreError?
    for number in 0..<100 {
      do throws(StoreError) {
        _ = try await store.write(.put("k\(number)", String(repeating: "x", count: 50_000)))
        accepted += 1
      } catch let thrown {
        error = thrown
      }
    }
    #expect(accepted > 10 && accepted < 60)
    #expect(error == .full("the store is full: it has \(2 << 20) bytes (--store-size)"))
    #expect(try store.get("k0")?.value.utf8.count == 50_000)
    #expect(store.changes.revision == Int64(accepted))
  }

  @Test func `one write that does not fit fails alone among those that wait with it`() async throws {
    let store = try open(size: 2 << 20)
    let huge = String(repeating: "x", count: 4 << 20)
    let results = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask { (try? await store.write(.put("k\(number)", number == 25 ? huge : "v"))) != nil }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(results == 49)
    #expect(try store.get("k25") == nil)
  }

  @Test func `what has expired is gone at once, and deleted by a write that followers see`() async throws {
    let store = try open()
    let subscription = try store.changes.subscribe(prefix: "k")
    _ = try await store.write(.put("k", "v", expires: clock.now.advanced(by: .milliseconds(50))))
    clock.advance(milliseconds: 49)
    #expect(try store.get("k")?.value == "v")
    clock.advance(milliseconds: 1)
    #expect(try store.get("k") == nil)
    #expect(try store.list(ListQuery()).entries.isEmpty)
    var events: [Event] = []
    for await _ in subscription.wakes {
      guard case .events(let more, _) = subscription.read() else { break }
      events += more
      if events.count == 2 { break }
    }
    #expect(events.map(\.revision) == [1, 2])
    #expect(events.last == Event(key: "k", value: nil, revision: 2))
  }

  @Test func `a time to live holds over a restart`() async throws {
    try await putForTenSeconds()
    clock.advance(milliseconds: 9_999)
    let store = try open()
    #expect(try store.get("k")?.value == "v")
    clock.advance(milliseconds: 1)
    #expect(try store.get("k") == nil)
  }

  private func putForTenSeconds() async throws {
    let store = try open()
    _ = try await store.write(.put("k", "v", expires: clock.now.advanced(by: .seconds(10))))
  }

  @Test func `a closed store answers that it is closed`() async throws {
    let store = try open()
    store.close()
    await #expect(throws: StoreError.unavailable("the store is closed")) { try await store.write(.put("k", "v")) }
    #expect(throws: StoreError.self) { try store.get("k") }
  }

  @Test func `buckets of long keys go with their last key`() async throws {
    let store = try open()
    let keys = (0..<20).map { String(repeating: "p", count: 1010) + "\($0)" }
    for key in keys { _ = try await store.write(.put(key, "v")) }
    #expect(try store.list(ListQuery()).entries.map(\.key) == keys.sorted())
    for key in keys { _ = try await store.write(.delete(key)) }
    #expect(try store.list(ListQuery()).entries.isEmpty)
    let report = try LMDBStore.check(folder.path)
    #expect(report.keys == 0 && report.revision == 40)
  }

  @Test func `a backup holds what the store held`() async throws {
    let store = try open()
    for number in 0..<100 { _ = try await store.write(.put("k\(number)", "v\(number)")) }
    let target = try TemporaryFolder()
    #expect(try LMDBStore.backup(folder.path, to: target.path).revision == 100)
    #expect(try LMDBStore.check(target.path).keys == 100)
  }
}
