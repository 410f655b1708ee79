public import ArgumentParser
public import KeyValueApp

/// Flags of a program that gathers what it does not know, so that this is said together with all else that is wrong.
public protocol ShellFlags: ParsableCommand {
  /// An argument with `parsing: .allUnrecognized`.
  var unrecognized: [String] { get }
}

/// Between a command line and the program: flags in, complaints and an exit code out.
public enum Shell<Flags: ShellFlags> {
  /// The flags that the process was started with. Help is printed, and ends the process with 0.
  ///
  /// - Parameter problems: gets what is wrong as far as flags tell: unknown ones, one without its value.
  /// - Parameter skipping: words of the command line that name a command.
  /// - Throws: `problems`, when nothing can be made of the command line.
  public static func parse(_ problems: inout Problems, skipping words: Int = 0) throws(Problems) -> Flags {
    var arguments = Array(CommandLine.arguments.dropFirst(1 + words))
    if let flags = parse(arguments, &problems) { return flags }
    // As a rule the value of the last flag is missing. Then the others can still be read.
    if arguments.popLast() != nil, let flags = parse(arguments, &problems) { return flags }
    throw problems
  }

  private static func parse(_ arguments: [String], _ problems: inout Problems) -> Flags? {
    do {
      let flags = try Flags.parse(arguments)
      complain(flags.unrecognized, &problems)
      return flags
    } catch {
      // Help is no error: the library prints it on standard output and ends with 0.
      if Flags.exitCode(for: error) == .success { Flags.exit(withError: error) }
      let reason = Flags.message(for: error)
      if !problems.reasons.contains(reason) { problems.add(reason) }
      return nil
    }
  }

  /// A value behind an unknown flag is not shown: it may be a secret.
  private static func complain(_ unrecognized: [String], _ problems: inout Problems) {
    let options = unrecognized.filter { $0.hasPrefix("-") }
    for option in options { problems.add("\(option.prefix { $0 != "=" }) is no flag: --help lists them") }
    if options.isEmpty {
      for text in unrecognized { problems.add("\"\(text)\" belongs to no flag: --help lists them") }
    }
  }

  /// Says what went wrong, a line for each reason, and ends the process: with 64 when the command line was wrong
  /// (`EX_USAGE`), otherwise with 1.
  public static func fail(_ error: any Error) -> Never {
    let problems = error as? Problems
    for reason in problems?.reasons ?? ["\(error)"] { StandardErrorLog.say("\(Flags._commandName): \(reason)") }
    Flags.exit(withError: problems == nil ? ExitCode.failure : ExitCode.validationFailure)
  }
}
