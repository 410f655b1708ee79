internal import KeyValueApp
internal import WeirPOSIX
public import WeirSettings

/// Between a command line and the program: settings in, complaints and an exit code out.
public struct Shell: Sendable {
  /// What the program takes.
  public let command: Command

  /// A shell around `command`.
  public init(_ command: Command) { self.command = command }

  /// What the process was started with. Help is printed, and ends the process with 0.
  ///
  /// - Parameter problems: gets what is wrong with the flags.
  /// - Parameter skipping: words of the command line that name a command.
  public func parse(_ problems: inout Problems, skipping words: Int = 0) -> (values: SettingValues, words: [String]) {
    switch command.read(Array(CommandLine.arguments.dropFirst(1 + words)), &problems) {
    case .values(let values, let words): return (values, words)
    case .help:
      print(command.help)
      ProcessEnd.exit(0)
    }
  }

  /// Says what went wrong, a line for each reason, and ends the process: with 64 when the command line was wrong
  /// (`EX_USAGE`), otherwise with 1.
  public func fail(_ error: any Error) -> Never {
    let problems = error as? Problems
    for reason in problems?.reasons ?? ["\(error)"] { StandardErrorLog.say("\(command.name): \(reason)") }
    ProcessEnd.exit(problems == nil ? 1 : 64)
  }
}
