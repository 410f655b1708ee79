import Testing

@testable import KeyValue

@Suite struct EntryTableTests {
  private static func key(_ number: Int, hash: Int) -> HashedKey {
    HashedKey(key: StoreKey("key-\(number)"), hash: hash)
  }

  private static func entry(_ revision: Int) -> Entry { Entry(value: "\(revision)", revision: Int64(revision)) }

  /// One hash for all, few hashes, one of its own for each.
  @Test(arguments: [1, 5, 1 << 20])
  func `a table agrees with a dictionary, however keys fall together`(_ hashes: Int) {
    var random = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: .min ... .max, using: &random)
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var table = EntryTable()
    var model: [Int: Entry] = [:]
    for revision in 1...4000 {
      let number = next(60)
      let key = Self.key(number, hash: (number &* 7919) % hashes)
      let place = table.facts(key)?.place
      #expect((place != nil) == (model[number] != nil), "seed \(seed), step \(revision)")
      switch (next(3), place) {
      case (0, let place?): #expect(table.remove(at: place) == model.removeValue(forKey: number), "seed \(seed)")
      case (0, nil): break
      case (_, let place?):
        #expect(table.replace(at: place, with: Self.entry(revision)) == model[number], "seed \(seed)")
        model[number] = Self.entry(revision)
      case (_, nil):
        table.add(key, Self.entry(revision))
        model[number] = Self.entry(revision)
      }
      let other = next(60)
      let found = table.entry(Self.key(other, hash: (other &* 7919) % hashes))
      #expect(found == model[other], "seed \(seed), step \(revision)")
    }
  }

  @Test func `facts say what the entry says`() throws {
    var table = EntryTable()
    let key = Self.key(1, hash: -1)
    table.add(key, Entry(value: "ö", revision: 7, expires: WallInstant(milliseconds: 9)))
    let facts = try #require(table.facts(key))
    #expect(facts.revision == 7 && facts.expires.milliseconds == 9 && facts.byteCount == 2)
  }

  @Test func `a hash depends on every byte, on the length and on the seed`() {
    var random = SystemRandomNumberGenerator()
    let hasher = KeyHasher(&random)
    let base = (0..<40).map { UInt8(ascii: "a") + UInt8($0 % 26) }
    for length in 1...40 {
      let text = String(decoding: base[..<length], as: UTF8.self)
      let hash = hasher.hashed(StoreKey(text)).hash
      #expect(hasher.hashed(StoreKey(text)).hash == hash)
      #expect(hasher.hashed(StoreKey(text + "\0")).hash != hash)
      #expect(KeyHasher(&random).hashed(StoreKey(text)).hash != hash)
      for index in 0..<length {
        var other = Array(base[..<length])
        other[index] ^= 1
        #expect(
          hasher.hashed(StoreKey(String(decoding: other, as: UTF8.self))).hash != hash, "byte \(index) of \(length)")
      }
    }
  }

  @Test func `keys spread evenly over shards and places`() {
    var random = SystemRandomNumberGenerator()
    let hasher = KeyHasher(&random)
    var high = [Int](repeating: 0, count: 64)
    var low = high
    for number in 0..<64_000 {
      let hash = hasher.hashed(StoreKey("key-\(number)")).hash
      high[(hash >> 58) & 63] += 1
      low[hash & 63] += 1
    }
    // 1,000 each; 250 more or less are eight deviations.
    #expect((high + low).allSatisfy { (750...1250).contains($0) })
  }
}
