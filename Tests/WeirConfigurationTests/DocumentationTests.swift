import Testing
import WeirPOSIX
import WeirSettings

@testable import WeirConfiguration

/// The page about configuration, held against the tables.
@Suite struct DocumentationTests {
  private static func page() throws -> String {
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(here)/Sources/WeirRPC/Documentation.docc/Configuration.md"
    return String(decoding: try File.contents(of: path, maximum: 1 << 20), as: UTF8.self)
  }

  @Test func `the page has every setting of a server, with its help and its default`() throws {
    let lines = try Self.page().split(separator: "\n").filter { $0.hasPrefix("| `") }
    for setting in ServerSettings.all.dropFirst() + [MetricsSettings.address] {
      let key = try #require(setting.key)
      let line = try #require(lines.first { $0.hasPrefix("| `\(key)` |") }, "\(key) is not on the page")
      #expect(line.contains(setting.help.replacing(" Read again on SIGHUP.", with: "")), "\(key)")
      guard case .integer(_, let unit) = setting.kind, let standard = setting.standard, key != "server.workers" else {
        continue
      }
      #expect(line.contains("| \(standard)\(unit == .seconds ? "s" : "") |"), "\(key): \(standard)")
    }
  }

  @Test func `the page has every interceptor, with all of its keys`() throws {
    let page = try Self.page()
    for section in InterceptorSection.all {
      #expect(page.contains("### \(section.name)\n\n\(section.summary)\n"), "\(section.name)")
      for key in section.keys { #expect(page.contains("| `\(key.name)` | \(key.takes) | \(key.help) |"), "\(key)") }
    }
  }
}
