internal import KeyValueLMDB
public import WeirInterceptors
internal import WeirPOSIX
public import WeirSettings

/// What an operator does with a database besides serving it.
public enum StoreCommand {
  /// The folder that `--store lmdb:FOLDER` names, from the root; the default one when nothing is named.
  public static func folder(_ values: SettingValues, _ problems: inout Problems) -> String? {
    let kind = StoreSettings.kind(
      values, environment: Environment.value, absolutePath: File.absolutePath, &problems)
    switch kind {
    case .lmdb(let folder, _, _, _): return folder
    case .memory:
      problems.add("--store: memory is no database")
      return nil
    case nil: return nil
    }
  }

  /// Copies a database.
  ///
  /// - Returns: what was done, for people.
  /// - Throws: why it was not.
  public static func backup(_ folder: String, to target: String) throws(ConfigurationError) -> String {
    do throws(OpeningError) {
      let (revision, bytes) = try LMDBStore.backup(folder, to: target)
      return "keyvalue-server: copied revision \(revision) of \(folder) to \(target), \(bytes) bytes"
    } catch {
      throw ConfigurationError("\(error)")
    }
  }

  /// Reads a whole database in this process.
  ///
  /// - Returns: what there is, for people.
  /// - Throws: what is wrong with it.
  public static func check(_ folder: String) throws(ConfigurationError) -> String {
    do throws(OpeningError) {
      let report = try LMDBStore.check(folder)
      return "keyvalue-server: \(folder) is sound: \(report.keys) keys at revision \(report.revision)"
    } catch {
      throw ConfigurationError("\(error)")
    }
  }

  /// Runs this program again with `arguments`, which should check the database.
  ///
  /// - Returns: its exit code.
  /// - Throws: when it crashed, which only a damaged database makes it do.
  public static func checkInChild(_ folder: String, _ arguments: [String]) throws(ConfigurationError) -> Int32 {
    let code: Int32?
    do throws(OpeningError) { code = try LMDBStore.isSoundInChild(arguments) } catch {
      throw ConfigurationError("\(error)")
    }
    guard let code else { throw ConfigurationError("\(folder)/data.mdb is damaged: it cannot be read to its end") }
    return code
  }
}
