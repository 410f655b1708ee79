import ArgumentParser
import KeyValueApp
import ServerShell

/// The flags of `keyvalue-harness`.
struct HarnessFlags: ShellFlags {
  static let configuration = CommandConfiguration(
    commandName: "keyvalue-harness", abstract: "Answers JSON lines on standard input, as a node of a workshop.",
    discussion: """
      One message a line in, one a line out; people are spoken to on standard error. Calls pass the same chain, and \
      reach the same services, as in keyvalue-server. Ends when the input ends, and everything in flight is answered.
      """)

  enum Clock: String, CaseIterable { case system, manual }

  @Option(
    parsing: .unconditionalSingleValue,
    help: "A token that lets its bearer in, besides \(Self.builtInToken). May be repeated.")
  var token: [String] = []

  @Option(parsing: .unconditional, help: "Calls a second, for each client (src).")
  var rate = "\(KeyValueApp.Configuration.defaultRate)"

  @Option(parsing: .unconditional, help: "Calls at once, for each client (src).")
  var burst = "\(KeyValueApp.Configuration.defaultBurst)"

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init(
      "What a call of a method, or of a service's methods, takes from the limit; 1 otherwise. May be repeated.",
      valueName: "method=tokens"))
  var rateCost: [String] = []

  @Option(
    parsing: .unconditional,
    help: .init("A file with rules of who may call what, as gRFC A43 has them.", valueName: "path"))
  var authorizationPolicy: String?

  @Option(
    parsing: .unconditional,
    help: "Where the time comes from: system; or manual, which stands still until advance_clock moves it.")
  var clock = Clock.system.rawValue

  @Option(
    parsing: .unconditional,
    help: .init("How log lines look: \(StandardErrorLog.formats.joined(separator: ", ")).", valueName: "format"))
  var logFormat = "text"

  @Option(
    parsing: .unconditional,
    help: .init(
      "Which log lines are written: \(StandardErrorLog.levels.joined(separator: ", ")).", valueName: "level"))
  var logLevel = "info"

  @Argument(parsing: .allUnrecognized, help: .hidden) var unrecognized: [String] = []

  static let builtInToken = "valid_token"

  /// The built-in token and the given ones, each once.
  var tokens: [String] { token.reduce(into: [Self.builtInToken]) { if !$0.contains($1) { $0.append($1) } } }
}
