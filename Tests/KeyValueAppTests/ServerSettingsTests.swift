import KeyValueApp
import Testing
import WeirInterceptors

@Suite struct ServerSettingsTests {
  @Test func `what is the default is in range`() throws {
    #expect(try ServerSettings().check().burst == KeyValueApp.Configuration.defaultBurst)
    #expect(ServerSettings().listen == ["127.0.0.1:50051"])
  }

  @Test func `a number out of range is refused by the name of its flag`() {
    let cases: [(WritableKeyPath<ServerSettings, Int>, Int, String)] = [
      (\.workers, 0, "--workers: 0 is not from 1 to 1024"),
      (\.workers, 1025, "--workers: 1025 is not from 1 to 1024"),
      (\.gracePeriod, -1, "--grace-period: -1 is not from 0 to 86400"),
      (\.maximumReceiveMessage, 0, "--max-receive-message: 0 is not from 1 to 1073741824"),
      (\.maximumSendMessage, .max, "--max-send-message: 9223372036854775807 is not from 1 to 1073741824"),
      (\.maximumHeaderList, 1023, "--max-header-list: 1023 is not from 1024 to 1048576"),
      (\.maximumConcurrentStreams, .min, "--max-concurrent-streams: -9223372036854775808 is not from 1 to 100000"),
      (\.maximumConnections, 0, "--max-connections: 0 is not from 1 to 1000000"),
      (\.maximumDeadline, -1, "--max-deadline: -1 is not from 0 to 100000000"),
      (
        \.maximumBufferedResponsesTotal, 0,
        "--max-buffered-responses-total: 0 is not from 1048576 to 1099511627776"
      ),
      (\.requestIdleTimeout, 0, "--request-idle-timeout: 0 is not from 1 to 86400"),
      (\.requestTimeout, 86_401, "--request-timeout: 86401 is not from 1 to 86400"),
      (\.sendTimeout, 0, "--send-timeout: 0 is not from 1 to 86400"),
      (\.resetBurst, 0, "--reset-burst: 0 is not from 1 to 1000000"),
      (\.resetsPerSecond, 0, "--resets-per-second: 0 is not from 1 to 1000000"),
      (\.burst, 0, "--burst: a burst is from 1 to 1000000000 calls, not 0"),
      (\.burst, -1, "--burst: a burst is from 1 to 1000000000 calls, not -1"),
    ]
    for (field, value, reason) in cases {
      var settings = ServerSettings()
      settings[keyPath: field] = value
      let error = #expect(throws: Problems.self) { try settings.check() }
      #expect(error?.reasons == [reason])
    }
  }

  @Test func `the memory of decoded requests has no number by default, and a range`() throws {
    let cases: [(WritableKeyPath<ServerSettings, Int?>, Int, String)] = [
      (\.maximumDecodedRequests, 65_535, "--max-decoded-requests: 65535 is not from 65536 to 1099511627776"),
      (\.maximumDecodedRequestsTotal, 0, "--max-decoded-requests-total: 0 is not from 1048576 to 1099511627776"),
    ]
    for (field, value, reason) in cases {
      var settings = ServerSettings()
      #expect(settings[keyPath: field] == nil)
      settings[keyPath: field] = value
      let error = #expect(throws: Problems.self) { try settings.check() }
      #expect(error?.description == reason)
    }
  }

  @Test(arguments: [(0.0, "0.0"), (-1, "-1.0"), (.nan, "nan"), (.infinity, "inf")])
  func `a rate that is none is refused`(_ rate: Double, _ text: String) {
    var settings = ServerSettings()
    settings.rate = rate
    let error = #expect(throws: Problems.self) { try settings.check() }
    #expect(error?.description == "--rate: a rate is from 0.001 to 1000000000 calls a second, not \(text)")
  }

  @Test func `no address is refused`() {
    var settings = ServerSettings()
    settings.listen = []
    let error = #expect(throws: Problems.self) { try settings.check() }
    #expect(error?.description == "--listen: there is no address to listen on")
  }

  @Test func `all that is wrong is said, in one go`() {
    var settings = ServerSettings()
    var problems = Problems()
    settings.set("--workers", "x", &problems)
    settings.set("--grace-period", "1.5", &problems)
    settings.set("--send-timeout", "99999999999999999999", &problems)
    settings.set("--max-connections", "0", &problems)
    settings.setLimit(rate: "fast", burst: "-1", &problems)
    #expect(settings.check(&problems) == nil)
    #expect(
      problems.reasons == [
        "--workers: \"x\" is not a whole number from 1 to 1024",
        "--grace-period: \"1.5\" is not a whole number from 0 to 86400",
        "--send-timeout: \"99999999999999999999\" is not a whole number from 1 to 86400",
        "--rate: \"fast\" is not a number of calls a second", "--max-connections: 0 is not from 1 to 1000000",
        "--burst: a burst is from 1 to 1000000000 calls, not -1",
      ])
  }

  @Test func `what was given is taken over`() throws {
    var settings = ServerSettings()
    var problems = Problems()
    settings.set("--workers", "3", &problems)
    settings.setLimit(rate: "0.5", burst: "7", &problems)
    #expect(settings.workers == 3)
    let limit = try #require(settings.check(&problems))
    #expect(limit.perSecond == 0.5 && limit.burst == 7)
    #expect(problems.reasons == [])
  }
}
