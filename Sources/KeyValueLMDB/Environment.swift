internal import CLMDB
internal import KeyValue

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// When a write is acknowledged.
public enum Durability: String, Sendable, CaseIterable {
  /// When it has been synced to the disk.
  case sync
  /// At once; every tenth of a second what was written is synced. The end of the process loses nothing; a power loss
  /// may lose that time, and damage the file where the file system writes in another order than it was told.
  case batch
  /// At once; the system writes when it likes. The end of the process loses nothing; a power loss may lose the file.
  case none
}

/// An open LMDB environment with its databases. It is closed when nobody has it any more: transactions hold it.
@safe final class Environment: @unchecked Sendable {  // LMDB's handles may be used by any thread.
  let raw: OpaquePointer
  let size: Int
  private(set) var meta: MDB_dbi = 0
  /// Records by key, and for long keys the numbers of buckets by the first bytes; see `LongKeys`.
  private(set) var entries: MDB_dbi = 0
  /// Records of long keys by bucket and rest.
  private(set) var long: MDB_dbi = 0
  /// Keys by expiry, revision and place in the write.
  private(set) var expiries: MDB_dbi = 0

  static let formatName = "weir keyvalue"
  static let formatVersion: UInt64 = 1
  /// Threads that read at once, other processes included.
  private static let readers: UInt32 = 256

  enum Mode {
    case create, serve(Durability), readOnly
  }

  init(folder: String, size: Int?, mode: Mode) throws(OpeningError) {
    var handle: OpaquePointer?
    guard unsafe mdb_env_create(&handle) == 0, let handle = unsafe handle else { throw OpeningError("out of memory") }
    unsafe raw = handle
    self.size = size ?? 0
    do throws(LMDBError) {
      try LMDBError.check(unsafe mdb_env_set_maxdbs(raw, 8))
      try LMDBError.check(unsafe mdb_env_set_maxreaders(raw, Self.readers))
      // Without it LMDB takes the size that the file says, which is what its server has reserved.
      if let size { try LMDBError.check(unsafe mdb_env_set_mapsize(raw, size)) }
      // Values are read in no order: reading ahead would only push other pages out of memory.
      var flags = UInt32(MDB_NOTLS | MDB_NORDAHEAD)
      switch mode {
      case .create, .serve(.sync): break
      case .serve: flags |= UInt32(MDB_NOSYNC)
      case .readOnly: flags |= UInt32(MDB_RDONLY)
      }
      try LMDBError.check(unsafe mdb_env_open(raw, folder, flags, 0o600))
      var dead: Int32 = 0
      _ = unsafe mdb_reader_check(raw, &dead)
    } catch {
      throw OpeningError("\(folder)/data.mdb: \(error)")
    }
    try openDatabases(folder, mode)
  }

  deinit { unsafe mdb_env_close(raw) }

  private func openDatabases(_ folder: String, _ mode: Mode) throws(OpeningError) {
    var isNew = false
    if case .create = mode { isNew = true }
    do throws(LMDBError) {
      let transaction = try Transaction(self, isReadOnly: !isNew)
      meta = try transaction.open("meta", create: isNew)
      if !isNew { try checkFormat(transaction) }
      entries = try transaction.open("entries", create: isNew)
      long = try transaction.open("long", create: isNew)
      expiries = try transaction.open("expiries", create: isNew)
      if isNew {
        try transaction.setNumber(Self.formatVersion, Self.formatName)
        try transaction.setNumber(0, "revision")
      }
      try transaction.commit()
    } catch {
      switch error.code {
      case MDB_NOTFOUND: throw OpeningError("\(folder)/data.mdb is a database of something else")
      case MDB_VERSION_MISMATCH:
        throw OpeningError("\(folder)/data.mdb was written by a newer version; it is left as it is")
      default: throw OpeningError("\(folder)/data.mdb: \(error)")
      }
    }
  }

  private func checkFormat(_ transaction: borrowing Transaction) throws(LMDBError) {
    guard let version = try transaction.number(Self.formatName) else { throw LMDBError(code: MDB_NOTFOUND) }
    guard version == Self.formatVersion else { throw LMDBError(code: MDB_VERSION_MISMATCH) }
  }

  var descriptor: Int32 {
    var number: Int32 = -1
    _ = unsafe mdb_env_get_fd(raw, &number)
    return number
  }

  /// The last page that is used.
  var lastPage: Int {
    var info = unsafe MDB_envinfo()
    _ = unsafe mdb_env_info(raw, &info)
    return unsafe Int(clamping: info.me_last_pgno)
  }

  /// Bytes from the start to the end of the last page that is used.
  var occupied: Int { (lastPage + 1) * pageSize }

  var pageSize: Int {
    var status = MDB_stat()
    _ = unsafe mdb_env_stat(raw, &status)
    return Int(status.ms_psize)
  }

  func sync() throws(LMDBError) { try LMDBError.check(unsafe mdb_env_sync(raw, 1)) }
}

/// Why a database cannot be opened, as people read it.
public struct OpeningError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
