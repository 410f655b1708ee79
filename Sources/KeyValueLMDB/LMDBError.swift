internal import CLMDB
internal import KeyValue

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What LMDB says, or the kernel through it.
struct LMDBError: Error, Hashable, CustomStringConvertible {
  let code: Int32

  static var last: LMDBError { LMDBError(code: errno) }

  /// The text is a constant of the library, or the kernel's.
  var description: String { unsafe String(cString: mdb_strerror(code)) }

  static func check(_ code: Int32) throws(LMDBError) {
    guard code == 0 else { throw LMDBError(code: code) }
  }

  /// No page is left: in the address space that was reserved, or on the disk.
  var isFull: Bool { code == MDB_MAP_FULL || isDiskFull }
  var isDiskFull: Bool { code == ENOSPC || code == EDQUOT }
  var isDamage: Bool { [MDB_CORRUPTED, MDB_PAGE_NOTFOUND, MDB_INVALID, MDB_BAD_VALSIZE].contains(code) }

  /// What a client is told.
  func storeError(size: Int) -> StoreError {
    if isDiskFull { return .full("the disk is full") }
    if code == MDB_MAP_FULL { return .full("the store is full: it has \(size) bytes (--store-size)") }
    if isDamage { return .damaged("the database is damaged: \(self)") }
    return .unavailable("the database does not answer: \(self)")
  }
}
