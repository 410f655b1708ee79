internal import CLMDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension LMDBStore {
  /// Copies a database as it is at one revision, while a server may write to it. Pages that the copy holds are not used
  /// again until it is done, so the file of a busy server grows meanwhile.
  ///
  /// - Parameters:
  ///   - folder: where the database lies.
  ///   - target: a folder; it is made when it is not there, and must hold no database.
  /// - Returns: the revision, and the bytes of the copy.
  /// - Throws: why there is no copy. Nothing stays in `target` then.
  public static func backup(_ folder: String, to target: String) throws(OpeningError) -> (revision: Int64, bytes: Int) {
    let source = Folder(path: folder)
    let copy = Folder(path: target)
    try source.check()
    let environment = try Environment(folder: folder, size: nil, mode: .readOnly)
    try copy.make()
    guard !copy.hasDatabase else { throw OpeningError("\(target) holds a database already") }
    try copy.fill { (draft) throws(OpeningError) in
      do throws(LMDBError) {
        try LMDBError.check(unsafe mdb_env_copy2(environment.raw, draft, UInt32(MDB_CP_COMPACT)))
      } catch {
        throw OpeningError("copying \(folder) to \(target): \(error)")
      }
    }
    // Read from the copy itself, which is also the proof that it can be opened.
    try copy.check()
    let result = try Environment(folder: target, size: nil, mode: .readOnly)
    return (try result.revision(), (result.lastPage + 1) * result.pageSize)
  }
}

extension Environment {
  func revision() throws(OpeningError) -> Int64 {
    do throws(LMDBError) {
      guard let number = try Transaction(self, isReadOnly: true).number("revision") else {
        throw LMDBError(code: MDB_CORRUPTED)
      }
      return Int64(clamping: number)
    } catch {
      throw OpeningError("data.mdb: \(error)")
    }
  }
}
