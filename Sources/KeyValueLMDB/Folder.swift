#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The folder of a database, and what makes it ours alone.
///
/// A database is made in a folder of its own and moved to its place whole: `data.mdb` is never half made.
struct Folder: Sendable {
  let path: String

  private var data: String { path + "/data.mdb" }
  private var draft: String { path + "/creating" }

  /// Makes the folder and those that it lies in, for its owner alone.
  func make() throws(OpeningError) {
    var end = path.startIndex
    while end < path.endIndex {
      end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<end])
      if unsafe mkdir(part, 0o700) != 0, errno != EEXIST {
        throw OpeningError("\(part): \(LMDBError.last)")
      }
    }
  }

  /// Takes the lock that one server has; it is given up with the process.
  ///
  /// - Returns: the descriptor that holds it.
  func lock() throws(OpeningError) -> Int32 {
    let name = path + "/server.lock"
    let descriptor = unsafe open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OpeningError("\(name): \(LMDBError.last)") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let error = LMDBError.last
      close(descriptor)
      if error.code == EWOULDBLOCK { throw OpeningError("\(path) is in use by another server") }
      throw OpeningError("\(name): \(error)")
    }
    return descriptor
  }

  /// Gives up the lock, and closes its descriptor: a child process that has just been forked may still have a copy.
  static func unlock(_ descriptor: Int32) {
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  var hasDatabase: Bool { unsafe access(data, F_OK) == 0 }

  /// Makes an empty database.
  func create(size: Int) throws(OpeningError) {
    try fill { (draft) throws(OpeningError) in _ = try Environment(folder: draft, size: size, mode: .create) }
  }

  /// Lets `body` make a database in a folder, and takes it over when it is whole and on the disk.
  func fill(_ body: (_ draft: String) throws(OpeningError) -> Void) throws(OpeningError) {
    discardDraft()
    guard unsafe mkdir(draft, 0o700) == 0 else { throw OpeningError("\(draft): \(LMDBError.last)") }
    defer { discardDraft() }
    try body(draft)
    try sync(draft + "/data.mdb", O_RDWR)
    guard unsafe rename(draft + "/data.mdb", data) == 0 else { throw OpeningError("\(data): \(LMDBError.last)") }
    try sync(path, O_RDONLY | O_DIRECTORY)
  }

  private func discardDraft() {
    for name in ["/data.mdb", "/lock.mdb"] { _ = unsafe unlink(draft + name) }
    _ = unsafe rmdir(draft)
  }

  private func sync(_ path: String, _ flags: Int32) throws(OpeningError) {
    let descriptor = unsafe open(path, flags | O_CLOEXEC)
    guard descriptor >= 0 else { throw OpeningError("\(path): \(LMDBError.last)") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw OpeningError("\(path): \(LMDBError.last)") }
  }

  /// Lets the kernel forget what it holds of the file, so that the next read shows the disk's.
  func forget() {
    let descriptor = unsafe open(data, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    close(descriptor)
  }

  /// Checks what can be checked before anything is mapped: both meta pages, and that the file holds the last page.
  func check() throws(OpeningError) {
    let descriptor = unsafe open(data, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OpeningError("\(data): \(LMDBError.last)") }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw OpeningError("\(data): \(LMDBError.last)") }
    let first = try meta(descriptor, at: 0)
    let second = try meta(descriptor, at: first.pageSize)
    guard first.pageSize == second.pageSize else {
      throw OpeningError("\(data) is damaged: its two meta pages are of different page sizes")
    }
    // The other one may hold the roots of a commit that failed: LMDB then gives it back its old number only.
    let newest = first.transaction > second.transaction ? first : second
    guard newest.roots.allSatisfy({ $0 == .max || $0 <= newest.lastPage }) else {
      throw OpeningError("\(data) is damaged: its newest meta page has a root behind the last page")
    }
    let (needed, overflow) = (newest.lastPage + 1).multipliedReportingOverflow(by: UInt64(newest.pageSize))
    guard !overflow, needed <= UInt64(status.st_size) else {
      throw OpeningError("\(data) is damaged: it has \(status.st_size) bytes, and its last page ends at \(needed)")
    }
  }

  private func meta(_ descriptor: Int32, at offset: Int) throws(OpeningError) -> MetaPage {
    var bytes = [UInt8](repeating: 0, count: MetaPage.size)
    let count = unsafe pread(descriptor, &bytes, bytes.count, off_t(offset))
    guard count >= 0 else { throw OpeningError("\(data): \(LMDBError.last)") }
    guard count == bytes.count else { throw OpeningError("\(data) is damaged: it ends within its meta pages") }
    do throws(MetaPage.Fault) { return try MetaPage(bytes, number: offset == 0 ? 0 : 1) } catch {
      switch error {
      case .foreign: throw OpeningError("\(data) is no database, or its meta page at byte \(offset) is damaged")
      case .version(let version):
        throw OpeningError("\(data) is of LMDB's format \(version), which this version of the library does not know")
      case .damaged(let what): throw OpeningError("\(data) is damaged: the meta page at byte \(offset) has \(what)")
      }
    }
  }
}
