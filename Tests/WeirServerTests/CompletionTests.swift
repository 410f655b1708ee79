import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

/// Law 6: whatever ends a call, the interceptors see one completion of it. Here: calls that come to their end by themselves.
@Suite(.timeLimit(.minutes(10))) struct CompletionTests {
  @Test(arguments: handled + refused + miscounted + broken + brokenLater) func `a call ends once, as`(_ test: Case)
    async throws
  {
    for isSplit in [false, true] {
      let completions = try await RunningServer.run { running in
        try await running.client { client in
          await client.send {
            $0.request(1, test.path, changes: test.changes, endStream: test.isEnded && test.body.isEmpty)
          }
          if isSplit { try await client.roundTrip() }
          for (index, piece) in (isSplit ? test.body.map { [$0] } : [test.body]).enumerated() where !piece.isEmpty {
            let isLast = !isSplit || index == test.body.count - 1
            await client.send { $0.data(1, piece, endStream: test.isEnded && isLast) }
          }
          let reply = try await client.reply(1)
          #expect(reply.httpStatus == test.http)
          #expect(reply.grpcStatus == Int(test.grpc.rawValue))
          if test.completion != "INTERNAL transport" || test.message != nil {
            #expect(reply.grpcMessage == test.message)
          }
          // The connection and its other streams do not suffer.
          let next = try await client.call(3, RunningServer.now, bytes("next"))
          #expect(next.messages == [bytes("next")])
          #expect(next.grpcStatus == 0)
        }
      }
      #expect(completions.count == 2)
      #expect(completions.map(\.summary) == [test.completion, "OK handler"])
      #expect(completions.first?.received.messages == test.received)
      #expect(completions.first?.sent.messages == test.sent)
    }
  }

  @Test func `a request that HTTP forbids is reset, and ends once`() async throws {
    let changes = [[("Upper", "case")], [("te", "gzip")], [(":path", "")], [("connection", "close")]]
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        for (index, change) in changes.enumerated() {
          let stream = UInt32(index * 2 + 1)
          await client.send {
            $0.request(stream, RunningServer.now, changes: change)
            $0.message(stream, bytes("hello"), endStream: true)
          }
          try await #expect(client.reply(stream).reset == 1)
        }
        try await #expect(client.call(99, RunningServer.now).grpcStatus == 0)
      }
    }
    let malformed = "INTERNAL transport server_reset"
    #expect(completions.map(\.summary) == [malformed, malformed, malformed, malformed, "OK handler"])
  }

  @Test func `a request that is refused for its headers has the method that it told before`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        try await #expect(client.call(1, RunningServer.later).grpcStatus == 0)
        await client.send { $0.request(3, RunningServer.now, changes: [("Upper", "case")], endStream: true) }
        try await #expect(client.reply(3).reset == 1)
        let large = (0..<300).map { ("x", "\($0) is one of many fields") }
        await client.send { $0.request(5, RunningServer.now, changes: large, endStream: true) }
        try await #expect(client.reply(5).grpcStatus == 8)
        await client.send { $0.request(7, "/no/where", changes: large, endStream: true) }
        try await #expect(client.reply(7).grpcStatus == 8)
        await client.send { $0.headers(9, [(":method", "PO ST"), (":path", RunningServer.now)], endStream: true) }
        try await #expect(client.reply(9).reset == 1)
        try await #expect(client.call(11, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(
      completions.map(\.path) == [
        RunningServer.later, RunningServer.now, RunningServer.now, "/no/where", "", RunningServer.now,
      ])
    #expect(
      completions.map(\.reason) == [
        nil, "header Upper: the name has characters that no name may have", nil, nil,
        "header :method: the value has characters that it may not have, or blanks around it", nil,
      ])
  }

  @Test func `trailers and bodies that are malformed tell why`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        for (index, path) in [RunningServer.collect, RunningServer.now].enumerated() {
          let stream = UInt32(index * 4 + 1)
          await client.send {
            $0.request(stream, path)
            $0.headers(stream, [("connection", "close")], endStream: true)
            $0.request(stream + 2, path, changes: [("content-length", "3")])
            $0.data(stream + 2, [1, 2, 3, 4])
          }
          try await #expect(client.reply(stream).reset == 1)
          try await #expect(client.reply(stream + 2).reset == 1)
        }
        try await #expect(client.call(99, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(
      Set(completions.map(\.reason)) == [
        "header connection: has no meaning in HTTP/2", "header content-length: the body is longer", nil,
      ])
    #expect(completions.filter { $0.reason != nil }.count == 4)
  }

  @Test func `a request reset by the client in the read that malformed it does no harm`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.now, changes: [("Upper", "case")])
          $0.data(1, [1, 2, 3], endStream: true)
          $0.reset(1)
          $0.request(3, RunningServer.now, changes: [("Upper", "case")])
          $0.reset(3)
        }
        try await #expect(client.call(5, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(completions.count == 3)
    #expect(completions.last?.summary == "OK handler")
  }

  @Test func `an answer too large for a header list resets its stream`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        try await #expect(client.call(1, RunningServer.now, bytes("large trailer")).reset == 2)
        try await #expect(client.call(3, RunningServer.now).grpcStatus == 0)
      }
    }
    #expect(completions.count == 2)
  }
}
