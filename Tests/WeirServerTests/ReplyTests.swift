import Testing
import WeirRPC
import WeirServer
import WeirTestSupport

@Suite(.timeLimit(.minutes(10))) struct ReplyTests {
  @Test func `a unary answer is headers, a message and trailers`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        for (stream, path) in [(1, RunningServer.now), (3, RunningServer.later)] as [(UInt32, String)] {
          let reply = try await client.call(stream, path, bytes("hello"))
          #expect(reply.head == [":status: 200", "content-type: application/grpc"])
          #expect(reply.data == [0, 0, 0, 0, 5] + bytes("hello"))
          #expect(reply.trailers == ["grpc-status: 0"])
          #expect(reply.reset == nil)
        }
      }
    }
  }

  @Test func `an empty message is an answer`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        try await #expect(client.call(1, RunningServer.now).messages == [[]])
        try await #expect(client.call(3, RunningServer.later).messages == [[]])
      }
    }
  }

  @Test func `metadata go out, binary ones in base64`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        let reply = try await client.call(1, RunningServer.later, bytes("metadata"))
        #expect(reply.head == [":status: 200", "content-type: application/grpc", "first: 1"])
        #expect(reply.trailers == ["grpc-status: 0", "last-bin: AQI"])
      }
    }
  }

  @Test func `an error is Trailers-Only`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        let reply = try await client.call(1, RunningServer.now, bytes("fail"))
        let block = [
          ":status: 200", "content-type: application/grpc", "grpc-status: 5",
          "grpc-message: no such thing %E2%98%BA",
        ]
        #expect(reply.head == block && reply.trailers == block)
        #expect(reply.data == [])
      }
    }
  }

  @Test func `a refusal at the level of HTTP has a text for people`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        let reply = try await client.call(1, RunningServer.now, changes: [(":method", "GET")])
        #expect(reply.httpStatus == "405")
        #expect(reply.value("content-type") == "text/plain; charset=utf-8")
        #expect(reply.data == bytes("the method must be POST"))
      }
    }
  }

  @Test func `an unknown encoding is told what would be supported`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        let reply = try await client.call(1, RunningServer.now, changes: [("grpc-encoding", "br")])
        #expect(reply.value("grpc-accept-encoding") == "identity,deflate,gzip")
        #expect(reply.grpcMessage == "grpc-encoding br is not supported")
      }
    }
  }

  @Test func `an early answer is followed by RST_STREAM NO_ERROR`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        await client.send { $0.request(1, "/nobody/none") }
        try await #expect(client.reply(1).grpcStatus == 12)
        try await client.roundTrip()
        try await #expect(client.reply(1).reset == 0)
      }
    }
  }

  @Test func `streams of every kind`() async throws {
    let completions = try await RunningServer.run { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.collect)
          for text in ["a", "", "bc"] { $0.message(1, bytes(text)) }
          $0.data(1, [], endStream: true)
          $0.call(3, RunningServer.produce, bytes("3 2"))
          $0.request(5, RunningServer.chat)
        }
        try await #expect(client.reply(1).messages == [bytes("abc")])
        try await #expect(client.reply(3).messages == [[0, 0], [1, 1], [2, 2]])
        for (count, text) in ["one", "two", "three"].enumerated() {
          await client.send { $0.message(5, bytes(text)) }
          while await client.replies[5]?.messages.count != count + 1 { _ = try #require(try await client.next()) }
        }
        await client.send { $0.data(5, [], endStream: true) }
        let chat = try await client.reply(5)
        #expect(chat.messages == [bytes("one"), bytes("two"), bytes("three")])
        #expect(chat.trailers == ["grpc-status: 0"])
      }
    }
    #expect(completions.map(\.summary) == ["OK handler", "OK handler", "OK handler"])
    #expect(completions.last?.received == Outcome.Traffic(messages: 3, bytes: 11))
    #expect(completions.last?.sent == Outcome.Traffic(messages: 3, bytes: 11))
  }

  @Test func `a handler may end before its requests do`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        await client.send {
          $0.request(1, RunningServer.chat)
          $0.message(1, bytes("bye"))
          $0.request(3, RunningServer.collect)
          $0.message(3, bytes("enough"))
          $0.message(3, bytes("more"))
        }
        try await #expect(client.reply(1).grpcStatus == 0)
        try await #expect(client.reply(3).messages == [[]])
        try await client.roundTrip()
        try await #expect(client.reply(1).reset == 0)
        try await #expect(client.reply(3).reset == 0)
      }
    }
  }

  @Test(arguments: [65_536, 300_000, 4_194_304]) func `large messages pass both ways`(_ size: Int) async throws {
    let message = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) & 127 }
    try await RunningServer.run { running in
      try await running.client { client in
        for (stream, path) in [(1, RunningServer.now), (3, RunningServer.later), (5, RunningServer.collect)]
          as [(UInt32, String)]
        {
          // Never more than the window at once: the server gives it back as the bytes are taken in.
          let framed = [0] + ClientFrames.bigEndian(UInt32(size)) + message
          await client.send { $0.request(stream, path) }
          for start in stride(from: 0, to: framed.count, by: 16_384) {
            let end = min(start + 16_384, framed.count)
            await client.send { $0.data(stream, Array(framed[start..<end]), endStream: end == framed.count) }
            if start % 65_536 == 0 { try await client.roundTrip() }
          }
          let reply = try await client.reply(stream)
          #expect(reply.grpcStatus == 0)
          #expect(reply.messages == [message], "\(path)")
        }
      }
    }
  }

  @Test func `a response over the limit is refused`() async throws {
    var limits = ServerLimits()
    limits.sendMessage = 299_999
    let configuration = ServerConfiguration(limits: limits)
    let completions = try await RunningServer.run(configuration) { running in
      try await running.client { client in
        for (stream, path) in [(1, RunningServer.now), (3, RunningServer.later), (5, RunningServer.produce)]
          as [(UInt32, String)]
        {
          let reply = try await client.call(stream, path, bytes("large"))
          #expect(reply.grpcStatus == 8)
          #expect(reply.grpcMessage == "the response of 300000 bytes is over the limit of 299999")
        }
      }
    }
    #expect(completions.map(\.code) == [.resourceExhausted, .resourceExhausted, .resourceExhausted])
  }

  @Test func `many calls in one read are answered, each with its own`() async throws {
    try await RunningServer.run { running in
      try await running.client { client in
        var frames = ClientFrames()
        let paths = [RunningServer.now, RunningServer.later, RunningServer.collect, RunningServer.produce]
        for index in 0..<90 { frames.call(UInt32(index * 2 + 1), paths[index % 4], bytes("call \(index)")) }
        await client.send(frames)
        for index in 0..<90 {
          try await #expect(client.reply(UInt32(index * 2 + 1)).messages == [bytes("call \(index)")])
        }
      }
    }
  }
}
