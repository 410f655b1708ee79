import KeyValue
import Testing

@Suite struct ShardedStoreTests {
  @Test func `what was put is there until it is deleted`() throws {
    let store = ShardedStore()
    #expect(store.get("a") == nil)
    _ = try store.write(.put("a", "1"))
    _ = try store.write(.put("a", "2"))
    #expect(store.get("a")?.value == "2")
    #expect(store.removed("a"))
    #expect(!store.removed("a"))
    #expect(store.get("a") == nil)
  }

  /// Each pair is equal as Swift strings, or looks equal, and differs in bytes.
  @Test(arguments: [
    ("\u{e9}", "e\u{301}"), ("a", "a\0"), ("", "\0"), ("\u{212b}", "\u{c5}"), ("12345678", "123456780"),
  ])
  func `keys are the same when their bytes are`(_ left: String, _ right: String) throws {
    let store = ShardedStore(shards: 1)
    _ = try store.write(.put(left, "left"))
    #expect(store.get(right) == nil)
    _ = try store.write(.put(right, "right"))
    #expect(store.get(left)?.value == "left")
    #expect(store.get(right)?.value == "right")
    #expect(store.count == 2)
  }

  @Test func `a store that holds its number of keys takes no further one, and still replaces`() throws {
    let store = ShardedStore(limits: .init(entries: 2))
    _ = try store.write(.put("a", "1"))
    _ = try store.write(.put("b", "1"))
    #expect(throws: StoreError.full("the store is full: it holds 2 keys")) { _ = try store.write(.put("c", "1")) }
    _ = try store.write(.put("a", "22"))
    #expect(store.removed("b"))
    _ = try store.write(.put("c", "1"))
    #expect(store.count == 2)
  }

  @Test func `a store that holds its bytes refuses what makes it larger, and takes what makes it smaller`() throws {
    let store = ShardedStore(limits: .init(bytes: 10))
    _ = try store.write(.put("key", "1234567"))
    #expect(store.byteCount == 10)
    #expect(throws: StoreError.full("the store is full: it holds 10 bytes")) {
      _ = try store.write(.put("key", "12345678"))
    }
    #expect(throws: StoreError.self) { _ = try store.write(.put("x", "")) }
    #expect(store.get("key")?.value == "1234567")
    _ = try store.write(.put("key", "1"))
    _ = try store.write(.put("x", "öö"))
    #expect(store.byteCount == 9)
    #expect(store.removed("x"))
    #expect(store.byteCount == 4)
  }

  @Test func `many writers at once lose nothing and count right`() async throws {
    let store = ShardedStore(shards: 4)
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for number in 0..<500 {
            _ = try? store.write(.put("\(number)", "\(writer)"))
            if number % 2 == 0 { _ = store.removed("\(number)") }
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

extension ShardedStore {
  /// Deletes a key, and tells whether it had a value.
  fileprivate func removed(_ key: String) -> Bool { (try? write(.delete(key)).hasChanged) ?? false }
}
