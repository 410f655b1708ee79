internal import CLMDB
internal import KeyValue

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension LMDBStore {
  /// What a whole database holds.
  public struct Report: Sendable, Hashable {
    /// Keys with a value.
    public var keys = 0
    /// Of these, keys that expire.
    public var expiring = 0
    /// The store's latest revision; 0 when nothing was ever written.
    public var revision: Int64 = 0
  }

  /// Reads every record and holds it against its checksum, and both ways against the index of what expires.
  ///
  /// A page that is damaged may crash the library that reads it: call this in a process that may end so; see
  /// `isSoundInChild`.
  ///
  /// - Throws: what is wrong first.
  public static func check(_ folder: String) throws(OpeningError) -> Report {
    try Folder(path: folder).check()
    let environment = try Environment(folder: folder, size: nil, mode: .readOnly)
    var report = Report()
    report.revision = try environment.revision()
    do throws(StoreError) {
      let view: Transaction
      do throws(LMDBError) { view = try Transaction(environment, isReadOnly: true) } catch {
        throw error.storeError(size: 0)
      }
      let soundness = Soundness(view: view)
      try soundness.checkRecords(&report)
      try soundness.checkExpiries(report)
    } catch {
      throw OpeningError("\(folder)/data.mdb: \(error)")
    }
    return report
  }

  /// Runs this program again with `arguments`, which should call `check`, and waits for it.
  ///
  /// - Returns: its exit code; nil when it was ended by a signal, as reading a damaged page may do.
  /// - Throws: why there is no such process.
  public static func isSoundInChild(_ arguments: [String]) throws(OpeningError) -> Int32? {
    var texts: [UnsafeMutablePointer<CChar>?] = unsafe (["keyvalue-server"] + arguments).map { unsafe strdup($0) }
    defer { unsafe texts.forEach { text in unsafe free(text) } }
    unsafe texts.append(nil)
    var child = pid_t()
    // The child gets its own copies of the texts, and the environment as it is.
    let code = unsafe posix_spawn(&child, "/proc/self/exe", nil, nil, texts, environ)
    guard code == 0 else { throw OpeningError("cannot start a process: \(LMDBError(code: code))") }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw OpeningError("cannot wait for a process: \(LMDBError.last)") }
    }
    return status & 0x7f == 0 ? status >> 8 & 0xff : nil
  }
}

/// What must hold of every record and of the index, as one transaction sees them.
private struct Soundness: ~Copyable {
  let view: Transaction

  func checkRecords(_ report: inout LMDBStore.Report) throws(StoreError) {
    var last: [UInt8] = []
    var found = LMDBStore.Report(revision: report.revision)
    unsafe try view.walk(from: []) { (key, bytes) throws(StoreError) in
      let record = unsafe try key.withBytes { (name) throws(StoreError) in unsafe try Record(bytes, key: name) }
      guard last.lexicographicallyPrecedes(key) else { throw .damaged("keys are out of order") }
      guard record.entry.revision <= found.revision else { throw .damaged("a record is of a later revision") }
      last = key
      found.keys += 1
      if record.entry.expires != .never {
        found.expiring += 1
        let name = Expiry.name(record.entry.expires, record.entry.revision, record.index)
        guard try isExpiry(name, of: key) else { throw .damaged("a key that expires is missing in the index") }
      }
      return true
    }
    report = found
  }

  private func isExpiry(_ name: [UInt8], of key: [UInt8]) throws(StoreError) -> Bool {
    try view.caught { () throws(LMDBError) in
      unsafe try name.withBytes { (name) throws(LMDBError) in
        guard let value = unsafe try view.value(view.environment.expiries, name) else { return false }
        return unsafe value.elementsEqual(key)
      }
    }
  }

  func checkExpiries(_ report: LMDBStore.Report) throws(StoreError) {
    let count = try view.caught { () throws(LMDBError) -> Int in try view.count(view.environment.expiries) }
    guard count == report.expiring else {
      throw .damaged("the index of what expires has \(count) entries, and \(report.expiring) keys expire")
    }
  }
}
