import Logging
import Testing
import WeirSettings
import WeirYAML

@testable import WeirConfiguration

/// Flags beside a file with a chain: each takes the place of one value of it.
@Suite struct FlagOverridesTests {
  private static let settings: [Setting] =
    ServerSettings.all + [
      Setting("rate", numberOf: "calls a second", placeholder: "rate", default: "1", key: "chain.rate_limit.rate", ""),
      Setting("cost", list: "cost", key: "chain.rate_limit.costs", ""),
      Setting("metadata", list: "name", key: "chain.logging.metadata", ""),
      Setting("token", list: "token", key: "chain.auth.require.tokens.list", isSecret: true, ""),
      Setting("claim", list: "claim", key: "chain.auth.require.jwt.claims", ""),
      Setting("skew", text: "seconds", key: "chain.auth.require.jwt.clock_skew", ""),
    ]

  /// The text of the configuration and what is wrong with it.
  private func read(_ text: String, _ flags: [(String, String)]) throws -> (text: String, problems: String) {
    var values = SettingValues()
    var problems = Problems()
    for (name, value) in flags {
      let setting = try #require(Self.settings.first { $0.name == name })
      values.give(value, for: setting, from: .flag)
    }
    let file = ConfigurationFile.parse(
      Array(text.utf8), "w.yaml", Self.settings, into: &values, environment: { _ in nil }, &problems)
    guard let file else { return ("", problems.description) }
    let surroundings = ChainSurroundings(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) { .zero }
    _ = ConfiguredChain.prepare(file, surroundings, isVerifyingClients: false, environment: { _ in nil }, &problems)
    let whole = ConfigurationText.text(of: values, Self.settings, file: file)
    return (whole.split(separator: "chain:\n").last.map(String.init) ?? "", problems.description)
  }

  private static let chain = """
    chain:
      - logging
      - auth: {require: {any: [{tokens: {list: [{token: secret, principal: ann}]}}]}, public: [a.B]}
      - rate_limit: {rate: 1, burst: 5}
    """

  @Test func `a flag takes the place of the value that its key names, and the text says so`() throws {
    let (text, problems) = try read(
      Self.chain, [("rate", "2.5"), ("metadata", "x-tenant"), ("token", "one"), ("token", "two"), ("cost", "/a.B/C=3")])
    #expect(problems == "")
    #expect(
      text == """
          - logging:
              metadata:
                - x-tenant  # --metadata
          - auth:
              require:
                any:
                  - tokens:
                      list:
                        - token: [redacted]  # --token
                          principal: token-1  # --token
                        - token: [redacted]  # --token
                          principal: token-2  # --token
              public:
                - a.B  # w.yaml:3
          - rate_limit:
              rate: 2.5  # --rate
              burst: 5  # w.yaml:4
              costs:
                - methods:
                    - /a.B/C  # --cost
                  cost: 3  # --cost
        """)
  }

  @Test func `what is wrong with a flag's value is said of the flag`() throws {
    let (_, problems) = try read(Self.chain, [("rate", "fast"), ("cost", "/a.B/C"), ("metadata", "authorization")])
    #expect(
      problems == """
        --cost: "/a.B/C" is not METHOD=TOKENS, such as /keyvalue.v1.KeyValue/Put=5
        --metadata: chain.logging.metadata: metadata "authorization" cannot be logged: it holds credentials or bytes
        --rate: chain.rate_limit.rate: "fast" is not a number
        """)
  }

  @Test func `a flag that changes nothing in the chain, or could change several things, names the places`() throws {
    let chain = """
      chain:
        - logging: {metadata: [a]}
        - auth: {require: {any: [{tokens: {file: /nonexistent}}, {optional: {tokens: {file: /nonexistent}}}]}}
        - logging
      """
    let (_, problems) = try read(chain, [("rate", "5"), ("metadata", "b"), ("token", "c"), ("skew", "5")])
    #expect(
      problems.split(separator: "\n").prefix(4).joined(separator: "\n") == """
        --rate: the chain at w.yaml:2:3 has no rate_limit that this could change: write one there, or leave out the flag
        --metadata: this could mean the logging at w.yaml:2:5 and w.yaml:4:5: say it in the file, and leave out the flag
        --token: this could mean the tokens at w.yaml:3:29 and w.yaml:3:72: say it in the file, and leave out the flag
        --skew: the auth at w.yaml:3:5 requires no jwt that this could change: write it there, or leave out the flag
        """)
  }

  @Test func `claims and seconds have the shape of their keys`() throws {
    var values = SettingValues()
    var reading = Reading(path: "w.yaml") { _ in nil }
    for value in ["role=admin", "sub", "role=owner"] {
      values.give(value, for: Self.settings[Self.settings.count - 2], from: .flag)
    }
    values.give("30", for: Self.settings[Self.settings.count - 1], from: .flag)
    let claims = try #require(FlagValue.node(of: Self.settings[Self.settings.count - 2], values, &reading))
    #expect(claims.entries?.map(\.key) == ["role", "sub"])
    #expect(claims.entries?.map { $0.value.elements?.map(\.text) } == [["admin", "owner"], []])
    #expect(FlagValue.node(of: Self.settings[Self.settings.count - 1], values, &reading)?.text == "30s")
    #expect(reading.problems.reasons == [])
  }
}
