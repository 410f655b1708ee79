import Testing
import WeirServer
import WeirTestSupport

/// gRFC A18: with keepalive, TCP itself gives up on a peer that acknowledges nothing for the keepalive's timeout.
@Suite(.timeLimit(.minutes(1))) struct SocketOptionTests {
  @Test(arguments: [(7_200_000, 20_000, 20_000), (1000, 1234, 1234), (nil, 20_000, 0)] as [(Int?, Int, Int32)])
  func `TCP's user timeout is that of keepalive, if there is one`(
    _ time: Int?, _ timeout: Int, _ expected: Int32
  ) async throws {
    var configuration = ServerConfiguration(gracePeriod: 30_000)
    configuration.connections.keepaliveTime = time
    configuration.connections.keepaliveTimeout = timeout
    try await RunningServer.run(configuration) { running in
      try await running.client { client in
        try await client.roundTrip()
        let accepted = try #require(await AcceptedDescriptor(of: client.localAddress))
        #expect(accepted.userTimeout == expected)
        #expect(accepted.sendsAtOnce)
      }
    }
  }
}
