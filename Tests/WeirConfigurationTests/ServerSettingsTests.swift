import Testing
import WeirConfiguration
import WeirServer
import WeirSettings

@Suite struct ServerSettingsTests {
  private static func setting(_ flag: String) throws -> Setting {
    try #require(ServerSettings.all.first { $0.flag == flag })
  }

  @Test func `what is not given is the library's default`() {
    var problems = Problems()
    #expect(ServerSettings.configuration(SettingValues(), &problems) == ServerConfiguration())
    #expect(ServerSettings.addresses(SettingValues(), &problems).count == 1)
    #expect(TLSSettings.tls(SettingValues(), &problems) == nil)
    #expect(problems.reasons == [])
  }

  @Test func `every default is in its range, and no name or key occurs twice`() {
    var problems = Problems()
    for setting in ServerSettings.all {
      guard case .integer = setting.kind, setting.standard != nil else { continue }
      #expect(SettingValues().integer(setting, &problems) != nil)
    }
    #expect(problems.reasons == [])
    #expect(Set(ServerSettings.all.map(\.name)).count == ServerSettings.all.count)
    #expect(Set(ServerSettings.all.compactMap(\.key)).count == ServerSettings.all.count)
  }

  @Test(arguments: [
    ("--workers", "0", "--workers: 0 is not from 1 to 1024"),
    ("--workers", "1025", "--workers: 1025 is not from 1 to 1024"),
    ("--grace-period", "-1", "--grace-period: -1 is not from 0 to 86400"),
    ("--max-receive-message", "0", "--max-receive-message: 0 is not from 1 to 1073741824"),
    ("--max-header-list", "1023", "--max-header-list: 1023 is not from 1024 to 1048576"),
    ("--max-concurrent-streams", "0", "--max-concurrent-streams: 0 is not from 1 to 100000"),
    ("--max-deadline", "-1", "--max-deadline: -1 is not from 0 to 100000000"),
    ("--max-decoded-requests", "65535", "--max-decoded-requests: 65535 is not from 65536 to 1099511627776"),
    ("--max-decoded-requests-total", "0", "--max-decoded-requests-total: 0 is not from 1048576 to 1099511627776"),
    ("--request-idle-timeout", "0", "--request-idle-timeout: 0 is not from 1 to 86400"),
    ("--send-timeout", "0", "--send-timeout: 0 is not from 1 to 86400"),
    ("--resets-per-second", "0", "--resets-per-second: 0 is not from 1 to 1000000"),
  ])
  func `a number out of range is refused by its flag`(_ flag: String, _ text: String, _ reason: String) throws {
    var values = SettingValues()
    values.give(text, for: try Self.setting(flag), from: .flag)
    var problems = Problems()
    #expect(ServerSettings.configuration(values, &problems) == ServerConfiguration())
    #expect(problems.reasons == [reason])
  }

  @Test func `what is given is taken over, and 0 stands for never where the help says so`() throws {
    var values = SettingValues()
    for (flag, text) in [
      ("--workers", "3"), ("--grace-period", "7"), ("--keepalive-time", "0"), ("--max-connection-age", "9"),
      ("--max-connections-per-client", "0"), ("--max-decoded-requests", "1MiB"), ("--send-timeout", "1m"),
    ] {
      values.give(text, for: try Self.setting(flag), from: .flag)
    }
    var problems = Problems()
    var expected = ServerConfiguration(workers: 3, gracePeriod: .seconds(7))
    expected.connections.keepaliveTime = nil
    expected.connections.maximumAge = .seconds(9)
    expected.connections.sendTimeout = .seconds(60)
    expected.limits.decodedRequests = 1 << 20
    #expect(ServerSettings.configuration(values, &problems) == expected)
    #expect(problems.reasons == [])
  }

  @Test func `no address is refused`() {
    var values = SettingValues()
    values.give(list: [], for: ServerSettings.listen, from: .file("w.yaml:2:3"))
    var problems = Problems()
    #expect(ServerSettings.addresses(values, &problems).isEmpty)
    #expect(problems.reasons == ["w.yaml:2:3: server.listen: there is no address to listen on"])
  }

  @Test func `half of TLS is refused, and what its files lack is named`() {
    var values = SettingValues()
    values.give("/nonexistent.pem", for: TLSSettings.certificate, from: .flag)
    values.give("maybe", for: TLSSettings.clientCertificates, from: .flag)
    var problems = Problems()
    #expect(TLSSettings.tls(values, &problems) == nil)
    #expect(
      problems.reasons == [
        "--tls-cert /nonexistent.pem: No such file or directory", "TLS needs both --tls-cert and --tls-key",
        "--tls-client-certs: \"maybe\" is none of none, request, require",
      ])
  }
}
