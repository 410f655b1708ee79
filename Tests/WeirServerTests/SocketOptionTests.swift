import Testing
import WeirServer
import WeirTestSupport

/// gRFC A18: with keepalive, TCP itself gives up on a peer; but after all that judges it here, since TCP counts a window
/// that a living peer has shut.
@Suite(.timeLimit(.minutes(10))) struct SocketOptionTests {
  @Test(
    arguments: [
      (.seconds(7200), .seconds(20), .seconds(30), 55_000), (.seconds(600), .milliseconds(1234), .seconds(60), 66_234),
      (.seconds(600), .seconds(86_400), .seconds(1), 86_406_000),
      (.seconds(600), .seconds(Int64.max), .seconds(Int64.max), .max), (nil, .seconds(20), .seconds(30), 0),
    ] as [(Duration?, Duration, Duration, Int32)])
  func `TCP's user timeout never comes before the send timeout or keepalive's`(
    _ time: Duration?, _ timeout: Duration, _ sendTimeout: Duration, _ expected: Int32
  ) async throws {
    var configuration = ServerConfiguration(gracePeriod: .seconds(30))
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
