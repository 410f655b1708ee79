import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// The effective deadline is the sooner of the client's and the server's.
@Suite(.timeLimit(.minutes(10))) struct DeadlineTests {
  private func configuration(_ maximum: Duration?) -> ServerConfiguration {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
    configuration.maximumDeadline = maximum
    return configuration
  }

  private func changes(_ timeout: String?) -> [(String, String)] { timeout.map { [("grpc-timeout", $0)] } ?? [] }

  @Test(
    arguments: [
      (nil, .milliseconds(300)), ("10S", .milliseconds(300)), ("99999999H", .milliseconds(300)), ("300m", .seconds(60)),
      ("300m", nil),
    ] as [(String?, Duration?)])
  func `the sooner deadline ends the call`(_ timeout: String?, _ maximum: Duration?) async throws {
    let completions = try await RunningServer.run(configuration(maximum)) { running in
      try await running.client { client in
        let reply = try await client.call(1, RunningServer.later, bytes("wait"), changes: changes(timeout))
        #expect(reply.grpcStatus == 4)
        #expect(reply.grpcMessage == "the deadline of 300 ms has passed")
        try await running.journal.wait(for: "cancelled deadline true")
      }
    }
    #expect(completions.map(\.summary) == ["DEADLINE_EXCEEDED transport deadline"])
  }

  @Test(arguments: [RunningServer.now, RunningServer.later])
  func `a handler can read how much time is left`(_ path: String) async throws {
    let cases: [(String?, Duration?, ClosedRange<Int>?)] = [
      (nil, nil, nil), ("20S", nil, 10_000...20_000), (nil, .seconds(60), 30_000...60_000),
      ("20S", .seconds(60), 10_000...20_000), ("99999999H", .seconds(60), 30_000...60_000),
      ("99999999H", .seconds(Int64.max), 1_000_000...(.max)), (nil, .seconds(Int64.max), 1_000_000...(.max)),
    ]
    for (timeout, maximum, expected) in cases {
      try await RunningServer.run(configuration(maximum)) { running in
        try await running.client { client in
          let reply = try await client.call(1, path, bytes("time left"), changes: changes(timeout))
          let left = reply.messages.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
          #expect(left.map { expected?.contains($0) == true } ?? (expected == nil), "\(String(describing: left))")
        }
      }
    }
  }

  @Test func `no time at all is over before the handler is asked`() async throws {
    let completions = try await RunningServer.run(configuration(.seconds(60))) { running in
      try await running.client { client in
        let reply = try await client.call(1, RunningServer.later, bytes("wait"), changes: changes("0m"))
        #expect(reply.grpcStatus == 4)
      }
      #expect(!running.journal.entries.contains("waiting"))
    }
    #expect(completions.count == 1)
  }

  @Test func `a request that never ends does not outlast the server's limit`() async throws {
    try await RunningServer.run(configuration(.milliseconds(300))) { running in
      try await running.client { client in
        await client.send { $0.request(1, RunningServer.now) }
        await client.send { $0.data(1, [0, 0]) }
        try await #expect(client.reply(1).grpcStatus == 4)
      }
    }
  }
}
