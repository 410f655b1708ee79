import KeyValue
import Testing

@Suite struct ShardedStoreTests {
  @Test func `what was put is there until it is deleted`() throws {
    let store = ShardedStore()
    #expect(store.get("a") == nil)
    try store.put("a", "1")
    try store.put("a", "2")
    #expect(store.get("a") == "2")
    #expect(store.delete("a"))
    #expect(!store.delete("a"))
    #expect(store.get("a") == nil)
  }

  /// Each pair is equal as Swift strings, or looks equal, and differs in bytes.
  @Test(arguments: [
    ("\u{e9}", "e\u{301}"), ("a", "a\0"), ("", "\0"), ("\u{212b}", "\u{c5}"), ("12345678", "123456780"),
  ])
  func `keys are the same when their bytes are`(_ left: String, _ right: String) throws {
    let store = ShardedStore(shards: 1)
    try store.put(left, "left")
    #expect(store.get(right) == nil)
    try store.put(right, "right")
    #expect(store.get(left) == "left")
    #expect(store.get(right) == "right")
    #expect(store.count == 2)
  }

  @Test func `a store that holds its number of keys takes no further one, and still replaces`() throws {
    let store = ShardedStore(limits: .init(entries: 2))
    try store.put("a", "1")
    try store.put("b", "1")
    #expect(throws: StoreError.full("the store is full: it holds 2 keys")) { try store.put("c", "1") }
    try store.put("a", "22")
    #expect(store.delete("b"))
    try store.put("c", "1")
    #expect(store.count == 2)
  }

  @Test func `a store that holds its bytes refuses what makes it larger, and takes what makes it smaller`() throws {
    let store = ShardedStore(limits: .init(bytes: 10))
    try store.put("key", "1234567")
    #expect(store.byteCount == 10)
    #expect(throws: StoreError.full("the store is full: it holds 10 bytes")) { try store.put("key", "12345678") }
    #expect(throws: StoreError.self) { try store.put("x", "") }
    #expect(store.get("key") == "1234567")
    try store.put("key", "1")
    try store.put("x", "öö")
    #expect(store.byteCount == 9)
    #expect(store.delete("x"))
    #expect(store.byteCount == 4)
  }

  @Test func `many writers at once lose nothing and count right`() async throws {
    let store = ShardedStore(shards: 4)
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<500 {
            try? store.put("\(number)", "\(writer)")
            if number % 2 == 0 { _ = store.delete("\(number)") }
          }
        }
      }
    }
    let left = (0..<500).filter { store.get("\($0)") != nil }
    #expect(store.count == left.count)
    #expect(store.byteCount == left.reduce(0) { $0 + "\($1)".utf8.count + 1 })
    #expect((0..<500).filter { $0 % 2 == 1 }.allSatisfy { store.get("\($0)") != nil })
  }
}
