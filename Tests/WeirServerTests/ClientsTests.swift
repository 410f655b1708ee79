import Synchronization
import Testing
import WeirRPC

@testable import WeirServer

@Suite struct ClientsTests {
  private let address = Address.ipv4(1, port: 1)

  @Test func `the connections of one address are one client, up to a limit`() throws {
    let clients = Clients()
    let first = try #require(clients.join(address, limit: 2))
    let second = try #require(clients.join(.ipv4(1, port: 2), limit: 2))
    #expect(first === second)
    #expect(clients.join(address, limit: 2) == nil)
    let other = try #require(clients.join(.ipv4(2, port: 1), limit: 2))
    #expect(other !== first)
    clients.leave(first)
    #expect(clients.join(address, limit: 2) === first)
  }

  @Test func `a client is forgotten with its last connection, but not while a handler works for it`() throws {
    let clients = Clients()
    let first = try #require(clients.join(address, limit: nil))
    first.calls.add(1, ordering: .relaxed)
    clients.leave(first)
    #expect(clients.join(address, limit: nil) === first)
    first.calls.subtract(1, ordering: .relaxed)
    clients.leave(first)
    #expect(clients.join(address, limit: nil) !== first)
  }

  /// Counts of one at a time: how many the last of so many clients gets, when each takes all it may.
  @Test(arguments: [(1, 1, 1), (1, 9, 9), (1, 10, 9), (1, 1000, 900), (2, 1000, 90), (3, 1000, 9), (1, 0, 0)])
  func `one client may hold nine times what it leaves free`(_ clients: Int, _ limit: Int, _ last: Int) {
    var total = 0
    var held = 0
    for _ in 0..<clients {
      held = 0
      while FairShare.allows(1, held: held, total: total, limit: limit) {
        held += 1
        total += 1
      }
    }
    #expect(held == last)
  }

  @Test func `sizes that overflow are refused`() {
    #expect(!FairShare.allows(11, held: 0, total: 90, limit: 100))
    #expect(FairShare.allows(0, held: 90, total: 90, limit: 100))
    #expect(!FairShare.allows(0, held: 91, total: 90, limit: 100))
    #expect(!FairShare.allows(0, held: 0, total: 101, limit: 100))
    #expect(FairShare.allows(1, held: 0, total: 0, limit: .max))
  }
}
