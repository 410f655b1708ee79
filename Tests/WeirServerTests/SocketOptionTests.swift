import Testing
import WeirServer
import WeirTestSupport

/// gRFC A18: with keepalive, TCP itself gives up on a peer; but after all that judges it here, since TCP counts a window
/// that a living peer has shut.
@Suite(.timeLimit(.minutes(1))) struct SocketOptionTests {
  @Test(
    arguments: [
      (7_200_000, 20_000, 30_000, 55_000), (1000, 1234, 60_000, 66_234), (1000, 86_400_000, 1000, 86_406_000),
      (1000, .max, .max, .max), (nil, 20_000, 30_000, 0),
    ] as [(Int?, Int, Int, Int32)])
  func `TCP's user timeout never comes before the send timeout or keepalive's`(
    _ time: Int?, _ timeout: Int, _ sendTimeout: Int, _ expected: Int32
  ) async throws {
    var configuration = ServerConfiguration(gracePeriod: 30_000)
    configuration.connections.keepaliveTime = time
    configuration.connections.keepaliveTimeout = timeout
    configuration.connections.sendTimeout = sendTimeout
    try await RunningServer.run(configuration) { running in
      try await running.client { client in
        try await client.roundTrip()
        let accepted = try #require(await AcceptedDescriptor(of: client.localAddress, at: client.remoteAddress))
        #expect(accepted.userTimeout == expected)
        #expect(accepted.sendsAtOnce)
      }
    }
  }
}
