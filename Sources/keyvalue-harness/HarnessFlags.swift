import KeyValueApp
import ServerShell
import WeirConfiguration
import WeirSettings

/// What `keyvalue-harness` takes.
enum HarnessFlags {
  enum Clock: String, CaseIterable { case system, manual }

  static let clock = Setting(
    "clock", oneOf: Clock.allCases.map(\.rawValue), placeholder: "clock", default: Clock.system.rawValue, key: nil,
    "Where the time comes from: system; or manual, which stands still until advance_clock moves it.")

  static let config = Setting(
    "config", text: "path", key: nil,
    """
    A configuration file, YAML, as keyvalue-server takes it: its chain is the one here, and log counts. Flags count \
    before it. Callers show the tokens of the file.
    """)

  static let builtInToken = "valid_token"

  static let shell = Shell(
    Command(
      "keyvalue-harness", "Answers JSON lines on standard input, as a node of a workshop.",
      discussion: """
        One message a line in, one a line out; people are spoken to on standard error. Calls pass the same chain, and \
        reach the same services, as in keyvalue-server; the token \(builtInToken) is let in whatever flags say, but for \
        --config with a chain. Ends when the input ends, and everything in flight is answered.
        """,
      settings: [config] + ChainSettings.ofEveryFront + [clock] + StandardErrorLog.settings))

  /// What a file may say: all that it says to a server, of which the chain and the log are used.
  static let ofFile =
    ConfiguredServer.settings + ChainSettings.ofEveryFront + [MetricsSettings.address] + StandardErrorLog.settings
    + StoreSettings.all

  /// The built-in token and the given ones, each once.
  static func tokens(_ values: SettingValues) -> [String] {
    values.texts(ChainSettings.token).reduce(into: [builtInToken]) { if !$0.contains($1) { $0.append($1) } }
  }
}
