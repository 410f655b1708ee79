import Testing
import WeirServer
import WeirTestSupport

/// A handler runs on the thread of its connection, and comes back to it whenever it has waited.
@Suite(.timeLimit(.minutes(10))) struct HandlerThreadTests {
  @Test(arguments: [RunningServer.later, RunningServer.collect, RunningServer.produce, RunningServer.chat])
  func `handlers of every kind run on the worker's thread`(_ path: String) async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        let worker = try await client.call(1, RunningServer.now, bytes("thread")).messages
        #expect(worker.count == 1)
        for stream in stride(from: 3, to: 43, by: 2).map(UInt32.init) {
          await client.send { $0.request(stream, path) }
          // The handler of a stream waits for its message by then.
          if stream % 4 == 1 { try await client.roundTrip() }
          await client.send { $0.message(stream, bytes("thread")) }
          if stream % 8 == 1 { try await client.roundTrip() }
          await client.send { $0.data(stream, [], endStream: true) }
          try await #expect(client.reply(stream).messages == worker)
        }
      }
    }
  }
}
