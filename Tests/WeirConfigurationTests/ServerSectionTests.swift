import Logging
import Testing
import WeirRPC
import WeirServer
import WeirSettings

@testable import WeirConfiguration

/// Settings of other libraries beside those of every server.
@Suite struct ServerSectionTests {
  /// A setting's name and key.
  typealias Row = (name: String, key: String)

  private struct Section: ServerSection {
    let settings: [Setting]

    init(_ rows: [Row]) { settings = rows.map { Setting($0.name, text: "text", key: $0.key, "") } }

    func check(_ values: SettingValues, _ problems: inout Problems) {}

    func part(
      _ values: SettingValues, of services: [any RPCService], logger: Logger
    ) throws -> (any ServerPart)? { nil }
  }

  @Test func `several libraries have their sections in one file`() {
    let parts = [Section([("cache-size", "cache.size"), ("cache-ttl", "cache.ttl")]), Section([("a", "other.a")])]
    #expect(ConfiguredServer.mistake(in: parts) == nil)
    let keys = ConfiguredServer.settings(with: parts).compactMap(\.key)
    #expect(keys.suffix(3) == ["cache.size", "cache.ttl", "other.a"])
  }

  @Test(
    arguments: [
      ([("workers", "cache.workers")], [], "two settings are called workers"),
      ([("a", "cache.a")], [("a", "other.a")], "two settings are called a"),
      ([("a", "cache.a"), ("b", "cache.a")], [], "two settings have the key cache.a"),
      ([("a", "cache.a")], [("b", "cache.b")], "the section cache is another library's, or the server's own"),
      ([("a", "server.a")], [], "the section server is another library's, or the server's own"),
      ([("a", "tls.a")], [], "the section tls is another library's, or the server's own"),
      ([("a", "chain.a")], [], "the section chain is another library's, or the server's own"),
      ([("a", "cache")], [], "cache is no key of a section, such as metrics.listen"),
      ([("a", "cache.")], [], "cache. is no key of a section, such as metrics.listen"),
      ([("a", ".cache")], [], ".cache is no key of a section, such as metrics.listen"),
    ] as [([Row], [Row], String)])
  func `settings that cannot be told apart are a mistake of the program`(
    _ one: [Row], _ other: [Row], _ mistake: String
  ) {
    #expect(ConfiguredServer.mistake(in: [Section(one), Section(other)]) == mistake)
  }

  @Test func `a program with such a mistake does not start`() async {
    await #expect(processExitsWith: .failure) {
      _ = ConfiguredServer.settings(with: [Section([("a", "cache.a")]), Section([("a", "cache.a")])])
    }
  }
}
