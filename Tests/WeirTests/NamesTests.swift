import OtherNames
import Testing
import Weir

/// That a file may import the umbrella beside other packages: each of these names, as it stands, is theirs or Swift's.
@Suite struct NamesTests {
  private struct Beside: Service {
    var router = Router()

    func run() async throws {}

    func respond(_ request: Request) -> Response { Response(status: request.path == "/" ? 200 : 404) }
  }

  @Test func `names of other packages are not taken`() async throws {
    let application = Application(router: Beside().router)
    #expect(Beside().respond(Request(path: "/")).status == 200)
    #expect(Counter().value == 0)
    _ = (Gauge(), ByteBuffer(), SocketAddress.v4, TimeAmount(), HTTPRequest(), HTTPField())
    struct Loop: EventLoop {}
    _ = Loop()
    try await Beside().run()
    _ = application
  }

  @Test func `Clock is Swift's, and ours conforms to it`() async throws {
    func now<C: Clock>(_ clock: C) -> C.Instant { clock.now }
    let clock = ManualClock()
    clock.advance(by: .seconds(1))
    #expect(now(clock) == Instant(nanoseconds: 1_000_000_000))
    #expect(now(clock.monotonic) == now(clock))
    let machine = now(ContinuousClock())
    #expect(machine <= ContinuousClock().now)
  }

  @Test func `one import is all that a server needs`() throws {
    let server = try Server(
      listen: [.tcp("127.0.0.1", 0)], services: [HealthService(serving: [])],
      interceptors: [
        .logging(Logger(label: "names")), .auth([BearerToken("token", principal: "ann")]),
        .rateLimit(RateLimit(perSecond: 1, burst: 1)),
      ])
    #expect(server.addresses.count == 1)
  }
}
