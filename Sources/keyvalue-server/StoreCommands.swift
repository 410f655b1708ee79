import KeyValueApp
import ServerShell
import WeirPOSIX
import WeirSettings

/// `keyvalue-server backup --store lmdb:FOLDER TARGET`.
enum BackupCommand {
  static let shell = Shell(
    Command(
      "keyvalue-server backup", "Copies the database, while a server may write to it.",
      discussion: "The copy is of one revision, and is a database itself: serve it with --store lmdb:TARGET.",
      settings: [StoreSettings.location], words: [("target", "A folder for the copy. It must hold no database.")]))

  static func run() throws {
    var problems = Problems()
    let (values, words) = shell.parse(&problems, skipping: 1)
    let folder = StoreCommand.folder(values, &problems)
    if words.isEmpty { problems.add("there is no folder for the copy") }
    guard let folder, let target = words.first, problems.reasons.isEmpty else { throw problems }
    StandardErrorLog.say(try StoreCommand.backup(folder, to: File.absolutePath(target)))
  }
}

/// `keyvalue-server check --store lmdb:FOLDER`.
enum CheckCommand {
  /// Reads in this process, which a damaged page may end.
  private static let here = Setting(toggle: "here", "Reads in this process, which a damaged page may end.")

  static let shell = Shell(
    Command(
      "keyvalue-server check", "Reads the whole database, and says whether it is as it was written.",
      settings: [StoreSettings.location, here]))

  static func run() throws {
    var problems = Problems()
    let values = shell.parse(&problems, skipping: 1).values
    let folder = StoreCommand.folder(values, &problems)
    guard let folder, problems.reasons.isEmpty else { throw problems }
    if values.isOn(here) {
      StandardErrorLog.say(try StoreCommand.check(folder))
    } else {
      let code = try StoreCommand.checkInChild(folder, ["check", "--here", "--store", "lmdb:\(folder)"])
      if code != 0 { ProcessEnd.exit(code) }
    }
  }
}
