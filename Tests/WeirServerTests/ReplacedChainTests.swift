import Synchronization
import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Chains that are replaced while calls of every kind pass them, with interceptors that have to do with all of a call.
@Suite(.timeLimit(.minutes(1))) struct ReplacedChainTests {
  /// Counts what it is told, and takes no call for its own that another one has let in.
  final class Keeper: MessageInterceptor, AroundInterceptor {
    private enum Owner: CallKey { typealias Value = Int }

    let name = "keeper"
    private let number: Int
    private let counts: Counts

    init(_ number: Int, _ counts: Counts) {
      self.number = number
      self.counts = counts
      counts.alive.add(1, ordering: .relaxed)
    }

    deinit { counts.alive.subtract(1, ordering: .relaxed) }

    func admit(_ call: inout Call) -> Admission {
      call.values[Owner.self] = number
      return .admitted
    }

    func message(_ message: MessageInfo, in call: inout Call) {
      #expect(call.values[Owner.self] == number)
      counts.messages.add(1, ordering: .relaxed)
    }

    func around(_ call: CallContext, _ handler: () async throws(RPCError) -> Void) async throws(RPCError) {
      #expect(call.values[Owner.self] == number)
      counts.handlers.add(1, ordering: .relaxed)
      try await handler()
    }

    func finish(_ call: inout Call, _ outcome: inout Outcome) {
      #expect(call.values[Owner.self] == number)
      counts.ends.add(1, ordering: .relaxed)
    }
  }

  /// Those of all keepers of one test.
  final class Counts: Sendable {
    let messages = Atomic<Int>(0)
    let handlers = Atomic<Int>(0)
    let ends = Atomic<Int>(0)
    let alive = Atomic<Int>(0)

    /// Messages, handlers, ends.
    var all: [Int] {
      [messages.load(ordering: .relaxed), handlers.load(ordering: .relaxed), ends.load(ordering: .relaxed)]
    }
  }

  @Test func `calls of every kind end by the chain that let them in`() async throws {
    let counts = Counts()
    let reloadable = ReloadableChain([Keeper(0, counts)])
    let rounds = 50
    try await RunningServer.run(behind: [reloadable]) { running in
      try await running.client { client in
        // Two streams of the first chain, which go on to the end.
        await client.send {
          $0.request(1, RunningServer.chat)
          $0.request(3, RunningServer.collect)
        }
        try await client.roundTrip()
        for round in 0..<rounds {
          reloadable.replace(with: [Keeper(round + 1, counts)])
          let id = UInt32(5 + round * 8)
          await client.send {
            $0.message(1, bytes("a"))
            $0.message(3, bytes("b"))
          }
          try await #expect(client.call(id, RunningServer.now, bytes("x")).messages == [bytes("x")])
          try await #expect(client.call(id + 2, RunningServer.later, bytes("y")).messages == [bytes("y")])
          try await #expect(client.call(id + 4, RunningServer.produce, bytes("2 1")).messages == [[0], [1]])
          try await #expect(client.call(id + 6, RunningServer.later, bytes("fail")).grpcStatus == 5)
        }
        await client.send {
          $0.message(1, bytes("bye"), endStream: true)
          $0.message(3, bytes("c"), endStream: true)
        }
        try await #expect(client.reply(1).messages == Array(repeating: bytes("a"), count: rounds))
        try await #expect(client.reply(3).messages.first?.count == rounds + 1)
      }
    }
    // Each round: two messages of one call, two of another, three of the third, one of the fourth, and three of the streams.
    #expect(counts.all == [rounds * 11 + 3, rounds * 3 + 2, rounds * 4 + 2])
    reloadable.replace(with: [])
    #expect(counts.alive.load(ordering: .relaxed) == 0, "what was replaced goes with its last call")
  }

  @Test func `a call that is reset or cut off is told to the chain that let it in`() async throws {
    let counts = Counts()
    let reloadable = ReloadableChain([Keeper(0, counts)])
    let completions = try await RunningServer.run(behind: [reloadable]) { running in
      try await running.client { client in
        await client.send {
          $0.call(1, RunningServer.later, bytes("wait"))
          $0.call(3, RunningServer.produce, bytes("wait"))
        }
        try await running.journal.wait { $0.count { $0 == "waiting" } == 2 }
        reloadable.replace(with: [Keeper(1, counts)])
        await client.send { $0.reset(1) }
        try await running.journal.wait(for: "cancelled client_reset true")
        running.server.shutdownNow()
        try await #expect(client.reply(3).grpcStatus == 14)
      }
    }
    #expect(completions.count == 2)
    #expect(counts.all == [2, 2, 2])
  }
}
