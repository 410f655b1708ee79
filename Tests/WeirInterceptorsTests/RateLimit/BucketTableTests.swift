import Testing
import WeirRPC

@testable import WeirInterceptors

@Suite struct BucketTableTests {
  private func key(_ number: Int) -> ClientKey { ClientKey(.ipv4(UInt32(number), port: 1)) }
  private func at(_ milliseconds: Int64) -> Instant { Instant(nanoseconds: milliseconds * 1_000_000) }

  @Test func `clients do not share`() throws {
    let table = BucketTable(limit: try RateLimit(perSecond: 1, burst: 2), capacity: 64, shards: 4, seed: 1)
    for client in 0..<10 {
      #expect(table.take(key(client), at: at(0)) == 0)
      #expect(table.take(key(client), at: at(0)) == 0)
      #expect(table.take(key(client), at: at(0)) == 1_000_000_000)
    }
    #expect(table.count == 10)
  }

  @Test func `strangers cannot push a drained bucket out`() throws {
    let table = BucketTable(limit: try RateLimit(perSecond: 1, burst: 3), capacity: 8, shards: 1, seed: 1)
    for _ in 0..<3 { #expect(table.take(key(0), at: at(0)) == 0) }
    for stranger in 1...1000 { _ = table.take(key(stranger), at: at(0)) }
    #expect(table.count == 8)
    #expect(table.take(key(0), at: at(999)) > 0)
    for stranger in 1001...2000 { _ = table.take(key(stranger), at: at(999)) }
    #expect(table.take(key(0), at: at(999)) > 0)
    #expect(table.take(key(0), at: at(1000)) == 0)
    #expect(table.count == 8)
  }

  @Test func `a full table makes newcomers share one bucket`() throws {
    let table = BucketTable(limit: try RateLimit(perSecond: 1, burst: 2), capacity: 4, shards: 1, seed: 1)
    for client in 0..<4 { #expect(table.take(key(client), at: at(0)) == 0) }
    let newcomers = (100..<200).map { table.take(key($0), at: at(0)) }
    #expect(newcomers.filter { $0 == 0 }.count == 2)
    #expect(newcomers.prefix(2).allSatisfy { $0 == 0 })
  }

  @Test func `a bucket that is full again makes room`() throws {
    let table = BucketTable(limit: try RateLimit(perSecond: 1, burst: 2), capacity: 4, shards: 1, seed: 1)
    for client in 0..<4 { _ = table.take(key(client), at: at(0)) }
    _ = table.take(key(0), at: at(0))
    // After a second all but client 0 are full again.
    for newcomer in 10..<13 {
      #expect(table.take(key(newcomer), at: at(1000)) == 0)
      #expect(table.take(key(newcomer), at: at(1000)) == 0)
      #expect(table.take(key(newcomer), at: at(1000)) > 0)
    }
    #expect(table.take(key(0), at: at(1000)) == 0)
    #expect(table.take(key(0), at: at(1000)) > 0)
    #expect(table.count == 4)
  }

  /// Whatever comes and goes: no client with its own bucket ever gets more than rate and burst allow.
  @Test func `nobody gets past the limit by crowding the table`() throws {
    let table = BucketTable(limit: try RateLimit(perSecond: 10, burst: 5), capacity: 32, shards: 2, seed: 9)
    var generator = SplitMix(state: 11)
    let client = key(7)
    var granted: [Int64] = []
    for step in 0..<30_000 {
      let now = Int64(step) / 3
      if table.take(client, at: at(now)) == 0 { granted.append(now) }
      _ = table.take(key(.random(in: 1000...100_000, using: &generator)), at: at(now))
    }
    for (index, start) in granted.enumerated() {
      let end = index + 20
      guard end < granted.count else { break }
      // 21 calls are 5 at once and 16 that had to be waited for.
      #expect(granted[end] - start >= 1600)
    }
    #expect(granted.count >= 100)
    #expect(table.count <= 32)
  }

  @Test func `many threads get exactly what there is`() async throws {
    let table = BucketTable(limit: try RateLimit(perSecond: 1, burst: 1000), capacity: 64, shards: 4, seed: 1)
    let granted = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { @concurrent in
          (0..<500).count { _ in table.take(self.key(1), at: self.at(0)) == 0 }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(granted == 1000)
  }

  @Test(arguments: [
    (Address.ipv4(0x0102_0304, port: 1), Address.ipv4(0x0102_0304, port: 2)),
    (.ipv6(high: 0x2001_0db8_0000_0001, low: 1, port: 1), .ipv6(high: 0x2001_0db8_0000_0001, low: .max, port: 9)),
    (.ipv4(0x0102_0304, port: 1), .ipv6(high: 0, low: 0xffff_0102_0304, port: 1)),
    (.ipv4(0x0102_0304, port: 1), .ipv6(high: 0x0064_ff9b_0000_0000, low: 0x0102_0304, port: 1)),
    (.unix(path: ""), .unix(path: "/run/weir.sock")), (.named("c1"), .named("c1")),
  ])
  func `one client`(_ left: Address, _ right: Address) { #expect(ClientKey(left) == ClientKey(right)) }

  @Test(arguments: [
    (Address.ipv4(1, port: 1), Address.ipv4(2, port: 1)),
    (.ipv6(high: 1, low: 1, port: 1), .ipv6(high: 2, low: 1, port: 1)),
    (.ipv4(1, port: 1), .ipv6(high: 0, low: 1, port: 1)),
    (.ipv4(1, port: 1), .ipv6(high: 1, low: 0xffff_0000_0001, port: 1)),
    (.ipv6(high: 0x0064_ff9b_0001_0000, low: 1, port: 1), .ipv6(high: 0x0064_ff9b_0000_0000, low: 1, port: 1)),
    (.ipv4(0, port: 1), .unix(path: "")), (.named("c1"), .named("c2")), (.named(""), .unix(path: "")),
  ])
  func `two clients`(_ left: Address, _ right: Address) { #expect(ClientKey(left) != ClientKey(right)) }

  @Test func `clients spread over the shards`() {
    for seed in [UInt64(0), 1, .max] {
      var counts = [Int](repeating: 0, count: 16)
      for client in 0..<16_000 { counts[key(client).shard(of: 16, seed: seed)] += 1 }
      #expect(counts.allSatisfy { (700...1300).contains($0) })
    }
  }
}
