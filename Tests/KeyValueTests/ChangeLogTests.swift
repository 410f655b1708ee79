import KeyValue
import Testing

@Suite struct ChangeLogTests {
  private static func event(_ revision: Int64, _ key: String = "k") -> Event {
    Event(key: key, value: "v", revision: revision)
  }

  @Test func `a follower reads what was, and then what comes`() throws {
    let log = ChangeLog()
    for revision in 1...3 { log.append(Self.event(Int64(revision))) }
    let subscription = try log.subscribe(prefix: "", from: 2)
    #expect(subscription.start == 1)
    #expect(subscription.read() == .events([Self.event(2), Self.event(3)], through: 3))
    #expect(subscription.read() == .events([], through: 3))
    log.append(Self.event(4))
    #expect(subscription.read() == .events([Self.event(4)], through: 4))
  }

  @Test func `a follower sees its prefix alone, byte by byte`() throws {
    let log = ChangeLog()
    let subscription = try log.subscribe(prefix: "e")
    log.append([Self.event(1, "e\u{301}"), Self.event(1, "\u{e9}"), Self.event(1, "d"), Self.event(1, "e")])
    #expect(subscription.read() == .events([Self.event(1, "e\u{301}"), Self.event(1, "e")], through: 1))
  }

  @Test func `a follower that waits is woken by its own events only, and misses nothing`() async throws {
    let log = ChangeLog()
    let subscription = try log.subscribe(prefix: "a")
    var wakes = subscription.wakes.makeAsyncIterator()
    _ = await wakes.next()
    #expect(subscription.read() == .events([], through: 0))
    log.append(Self.event(1, "b"))
    log.append(Self.event(2, "a"))
    log.append(Self.event(3, "b"))
    _ = await wakes.next()
    #expect(subscription.read() == .events([Self.event(2, "a")], through: 3))
  }

  @Test func `whole writes are dropped at the limit, and who needs them has lost its place`() throws {
    let log = ChangeLog(limits: .init(events: 4))
    let slow = try log.subscribe(prefix: "")
    log.append([Self.event(1, "a"), Self.event(1, "b"), Self.event(1, "c")])
    log.append(Self.event(2))
    #expect(log.oldest == 1)
    log.append(Self.event(3))
    #expect(log.oldest == 2)
    #expect(slow.read() == .lost(oldest: 2))
    let late = try log.subscribe(prefix: "", from: 2)
    #expect(late.read() == .events([Self.event(2), Self.event(3)], through: 3))
  }

  @Test func `a follower that waits keeps its place although the history goes on without it`() throws {
    let log = ChangeLog(limits: .init(events: 2))
    let subscription = try log.subscribe(prefix: "a")
    #expect(subscription.read() == .events([], through: 0))
    for revision in 1...10 { log.append(Self.event(Int64(revision), "b")) }
    log.append(Self.event(11, "a"))
    #expect(subscription.read() == .events([Self.event(11, "a")], through: 11))
  }

  @Test func `a read ends between two writes when it is large enough`() throws {
    let log = ChangeLog()
    let subscription = try log.subscribe(prefix: "")
    log.append([Self.event(1, "a"), Self.event(1, "b")])
    log.append(Self.event(2))
    #expect(subscription.read(count: 1) == .events([Self.event(1, "a"), Self.event(1, "b")], through: 1))
    #expect(subscription.read(count: 1) == .events([Self.event(2)], through: 2))
  }

  @Test func `there is a number of followers, and a place is free when one goes`() throws {
    let log = ChangeLog(limits: .init(followers: 1))
    do {
      let first = try log.subscribe(prefix: "")
      #expect(throws: StoreError.full("the store has 1 watchers, and takes no more")) { try log.subscribe(prefix: "") }
      first.stop()
    }
    #expect(throws: Never.self) { try log.subscribe(prefix: "") }
  }

  @Test func `a follower with an interval is woken although nothing happens`() async throws {
    let log = ChangeLog(revision: 7)
    let subscription = try log.subscribe(prefix: "", every: .milliseconds(1))
    var wakes = subscription.wakes.makeAsyncIterator()
    for _ in 0..<3 {
      _ = await wakes.next()
      #expect(subscription.read() == .events([], through: 7))
    }
  }

  @Test func `after a restart nobody knows what was before`() throws {
    let log = ChangeLog()
    log.append(Self.event(1))
    let subscription = try log.subscribe(prefix: "", from: 1)
    log.restart(at: 5)
    #expect(subscription.read() == .lost(oldest: 6))
    #expect(log.revision == 5)
  }
}
