import ArgumentParser
import KeyValueApp
import ServerShell
import WeirPOSIX
import WeirRPC

/// `keyvalue-server backup --store lmdb:FOLDER TARGET`.
struct BackupFlags: ShellFlags {
  static let configuration = CommandConfiguration(
    commandName: "keyvalue-server backup", abstract: "Copies the database, while a server may write to it.",
    discussion: "The copy is of one revision, and is a database itself: serve it with --store lmdb:TARGET.")

  @Option(parsing: .unconditional, help: .init("The database: lmdb:FOLDER.", valueName: "store"))
  var store: String?

  @Argument(help: "A folder for the copy. It must hold no database.")
  var target: String?

  @Argument(parsing: .allUnrecognized, help: .hidden) var unrecognized: [String] = []

  static func run() throws {
    var problems = Problems()
    let flags = try Shell<Self>.parse(&problems, skipping: 1)
    let folder = StoreCommand.folder(flags.store, &problems)
    if flags.target == nil { problems.add("there is no folder for the copy") }
    guard let folder, let target = flags.target, problems.reasons.isEmpty else { throw problems }
    StandardErrorLog.say(try StoreCommand.backup(folder, to: File.absolutePath(target)))
  }
}

/// `keyvalue-server check --store lmdb:FOLDER`.
struct CheckFlags: ShellFlags {
  static let configuration = CommandConfiguration(
    commandName: "keyvalue-server check",
    abstract: "Reads the whole database, and says whether it is as it was written.")

  @Option(parsing: .unconditional, help: .init("The database: lmdb:FOLDER.", valueName: "store"))
  var store: String?

  /// Reads in this process, which a damaged page may end.
  @Flag(help: .hidden) var here = false

  @Argument(parsing: .allUnrecognized, help: .hidden) var unrecognized: [String] = []

  static func run() throws {
    var problems = Problems()
    let flags = try Shell<Self>.parse(&problems, skipping: 1)
    let folder = StoreCommand.folder(flags.store, &problems)
    guard let folder, problems.reasons.isEmpty else { throw problems }
    if flags.here {
      StandardErrorLog.say(try StoreCommand.check(folder))
    } else {
      let code = try StoreCommand.checkInChild(folder, ["check", "--here", "--store", "lmdb:\(folder)"])
      if code != 0 { exit(withError: ExitCode(code)) }
    }
  }
}
