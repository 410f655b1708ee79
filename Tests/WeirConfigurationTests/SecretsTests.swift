import Logging
import Testing
import WeirRPC
import WeirServer
import WeirSettings
import WeirTestSupport

@testable import WeirConfiguration

/// Secrets of a program's own sections, which are neither shown nor logged.
@Suite(.timeLimit(.minutes(1))) struct SecretsTests {
  private final class Nothing: Interceptor {
    let name = "own"
    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
  }

  private static let own = ChainSection(
    "own", "Knows a password.",
    keys: [
      ChainSection.Key("name", "a name", "Whose it is."),
      ChainSection.Key("password", "a text", "It.", isSecret: true),
      ChainSection.Key("passwords", "anything", "More.", isSecret: true),
    ]
  ) { _ in Nothing() }

  /// A section beside the server.
  private struct Database: ServerSection {
    let settings = [
      Setting("database-user", text: "name", key: "database.user", "Who asks."),
      Setting("database-password", text: "password", key: "database.password", isSecret: true, "By what."),
    ]

    func check(_ values: SettingValues, _ problems: inout Problems) {}

    func part(
      _ values: SettingValues, of services: [any RPCService], logger: Logger
    ) throws -> (any ServerPart)? { nil }
  }

  private func shown(_ text: String) throws -> String {
    let file = try TemporaryFile("weir.yaml", text)
    let report = try ConfigurationReport(file: file.path, services: [], sections: [Self.own], parts: [Database()])
    return report.description.replacing(file.path, with: "w.yaml")
  }

  @Test func `those of a section of the chain are not shown, whatever they are made of`() throws {
    let text = try shown(
      """
      chain:
        - own: {name: ann, password: hunter2, passwords: [hunter3, {door: hunter4}]}
        - own: {password: "file:hunter5", passwords: "${PATH}hunter6"}
        - own: {password: "${PATH}"}

      """)
    #expect(text.contains("  - own:\n      name: ann  # w.yaml:2\n      password: [redacted]  # w.yaml:2\n"), "\(text)")
    #expect(text.contains("password: \"${PATH}\"  # w.yaml:4"), "\(text)")
    #expect(!text.contains("hunter"), "\(text)")
  }

  @Test func `one of a section beside the server is not shown`() throws {
    let text = try shown("database: {user: ann, password: hunter2}\n")
    #expect(text.contains("database:\n  user: ann  # w.yaml:1:18\n  password: [redacted]  # w.yaml:1:33\n"), "\(text)")
  }

  @Test func `one that changed is not logged`() async throws {
    let log = LineJournal()
    let server = "server: {listen: [\"127.0.0.1:0\"]}\n"
    let file = try TemporaryFile("weir.yaml", server + "database: {password: hunter2}\n")
    let configured = try ConfiguredServer(file: file.path, services: [], logger: log.logger, parts: [Database()])
    try file.replace(with: server + "database: {user: bob, password: hunter3}\n")
    try configured.reload()
    try await log.wait(for: "\(file.path):2:18: database.user: bob")
    try await log.wait(for: "\(file.path):2:33: database.password: another value")
    #expect(!log.lines.contains { $0.contains("hunter") })
  }
}
